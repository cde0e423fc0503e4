"""Help under F1: over the screen, never over an alert, and what was begun stays as it was."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Signal
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of, room
from ui import keymap
from ui.board.present import Columns
from ui.board.screen import BoardScreen
from ui.chair.screen import ChairScreen
from ui.check.screen import CheckScreen
from ui.help.panel import HelpPanel
from ui.help.present import alerts_now, asks, meanings
from ui.messages import words
from ui.pages import SCREENS
from ui.sign_in.screen import SignInScreen
from ui.start.open import OpenScreen
from ui.theme import current
from ui.widgets.buttons import Button
from ui.widgets.footbar import FootBar

CHAIR_OF = {"check": 1, "chair": 4, "start": 2, "open": 3, "discharge": 6, "amend": 1}
SIZES = (REGULAR, COMPACT)


def _opened(qtbot: QtBot, name: str, size: tuple[int, int] = REGULAR) -> Opened:
    new = name == "first-run"
    people = () if new else PEOPLE
    views = () if new else room()
    signed_in = name not in {"sign-in", "first-run"}
    shown = open_window(qtbot, views, size=size, signed_in=signed_in, people=people)
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    return shown


def _panel(shown: Opened) -> HelpPanel:
    return shown.window.help.panel


def _said(panel: QWidget) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]


def _alerting(shown: Opened) -> list[QWidget]:
    """Return what of the screen in view tells of an alert, or answers one."""
    screen = shown.window.current()
    parts: list[QWidget] = [shown.window.bar, *screen.findChildren(FootBar)]
    if isinstance(screen, ChairScreen):
        parts += [
            screen.next,
            screen.infusion,
            screen.bar,
            screen.header,
            screen.dock,
            screen.chart,
        ]
    elif isinstance(screen, CheckScreen):
        parts += [screen.strip, screen.foot]
    elif isinstance(screen, BoardScreen):
        parts += [*screen.cards, screen.head]
    elif isinstance(screen, SignInScreen):
        parts += [screen.ribbon, *screen.lanes]
    return [part for part in parts if part.isVisible()]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCREENS)
def test_help_opens_on_every_screen_and_covers_no_alert(
    qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    shown = _opened(qtbot, name, size)
    panel = _panel(shown)
    place = QRect(panel.geometry())

    assert panel.isVisible()
    assert shown.window.rect().contains(place)
    assert shown.window.screen_name == name
    covered = [part for part in _alerting(shown) if place_of(part).intersects(place)]
    assert covered == []
    assert clipped(panel) == []


@pytest.mark.parametrize("size", SIZES)
def test_on_the_board_the_next_action_of_every_lane_stays_in_view(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = _opened(qtbot, "board", size)
    board = shown.window.current()
    assert isinstance(board, BoardScreen)
    place = _panel(shown).geometry()
    for lane in board.lanes:
        named = Columns.of(lane.rect().toRectF(), current()).next.toAlignedRect()
        named.moveTopLeft(lane.mapTo(shown.window, named.topLeft()))
        assert not named.intersects(place)


@pytest.mark.parametrize("name", SCREENS)
def test_the_keys_shown_are_those_that_the_screen_binds(qtbot: QtBot, name: str) -> None:
    shown = _opened(qtbot, name)
    said = _said(_panel(shown))
    expected = [*keymap.shown_on(shown.window.current()), *keymap.everywhere()]

    for key in expected:
        place = said.index(key.written)
        assert key.words() in said[place:], key.written


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F1])
def test_f1_and_escape_return_to_the_same_screen_and_state(qtbot: QtBot, key: Qt.Key) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(1)
    shown.window.act("act_note")
    note = shown.chair.side.sheet
    assert note is not None
    before = shown.window.focusWidget()
    QTest.keyClicks(before, "Settled aft")
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    assert _panel(shown).isVisible()
    QTest.keyClick(shown.window, key)

    assert not _panel(shown).isVisible()
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 1)
    assert shown.chair.side.sheet is note
    assert shown.window.focusWidget() is before
    assert before.toPlainText() == "Settled aft"  # type: ignore[attr-defined]


def test_a_half_typed_number_is_neither_committed_nor_lost(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_screen("check", 1)
    check = shown.window.current()
    assert isinstance(check, CheckScreen)
    field = check.read.fields["sbp"]
    field.setFocus()
    QTest.keyClicks(field, "18")
    shown.station.executed.clear()
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    QTest.keyClicks(field, "6")

    assert field.text() == "186"
    assert shown.window.focusWidget() is not None
    assert [c for _, c in shown.station.executed if getattr(c, "value", None) == 18] == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["board", "chair", "check", "open", "sessions", "sign-in"])
def test_a_tap_on_the_clock_opens_help_on_every_screen_and_closes_it(
    qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    shown = open_window(qtbot, size=size, signed_in=name != "sign-in")
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    clock = shown.window.bar.clock
    focused = shown.window.focusWidget()
    assert min(clock.width(), clock.height()) >= current().target
    QTest.mouseClick(clock, Qt.MouseButton.LeftButton)
    assert shown.window.help.open
    assert shown.window.focusWidget() is focused
    QTest.mouseClick(clock, Qt.MouseButton.LeftButton)
    assert not shown.window.help.open


def test_a_finger_that_slides_off_the_clock_opens_nothing(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    clock = shown.window.bar.clock
    QTest.mousePress(clock, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(clock, Qt.MouseButton.LeftButton, pos=clock.rect().bottomLeft() * 3)
    assert not shown.window.help.open


def test_a_form_half_filled_in_is_there_again_with_the_cursor_where_it_was(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_screen("open", 3)
    screen = shown.window.current()
    assert isinstance(screen, OpenScreen)
    edit = shown.window.focusWidget()
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "Juniper Testwell")
    edit.setCursorPosition(7)
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)

    assert shown.window.focusWidget() is edit
    assert (edit.text(), edit.cursorPosition()) == ("Juniper Testwell", 7)
    assert shown.window.screen_name == "open"


def test_what_is_typed_below_the_panel_is_taken_and_the_panel_makes_way(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "sign-in")
    screen = shown.window.current()
    assert isinstance(screen, SignInScreen)
    assert _panel(shown).isVisible()
    QTest.keyClick(screen.pad.dots, Qt.Key.Key_4)

    assert not _panel(shown).isVisible()
    assert screen.pad.dots.count == 1


def test_what_is_typed_beside_the_panel_leaves_it_open(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "check")
    check = shown.window.current()
    assert isinstance(check, CheckScreen)
    QTest.keyClick(check.ask.rows["dizziness"], Qt.Key.Key_1)

    assert _panel(shown).isVisible()
    assert check.ask.rows["dizziness"].answer.code == "1"


def test_a_focus_that_goes_below_the_panel_is_seen(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "discharge")
    below = next(
        button
        for button in shown.window.current().findChildren(Button)
        if button.isVisible() and _panel(shown).geometry().contains(place_of(button).center())
    )
    below.setFocus(Qt.FocusReason.TabFocusReason)

    assert not _panel(shown).isVisible()


def test_the_dock_answers_while_help_is_open(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "chair")
    QTest.mouseClick(shown.chair.dock.foot.acknowledge, Qt.MouseButton.LeftButton)

    assert [type(command).__name__ for _, command in shown.station.executed][:1] == ["Acknowledge"]
    assert _panel(shown).isVisible()


def test_a_sheet_takes_the_place_of_help(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "chair")
    QTest.keyClick(shown.window, Qt.Key.Key_F9)

    assert shown.chair.side.kind == "note"
    assert not _panel(shown).isVisible()


def test_going_elsewhere_and_locking_close_it(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "chair")
    QTest.keyClick(shown.window, Qt.Key.Key_F2)
    assert not _panel(shown).isVisible()
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    shown.window.lock()
    assert not _panel(shown).isVisible()


def test_the_alerts_on_now_are_named_with_what_they_ask(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "board")
    rows = _panel(shown).rows

    assert [row.title.text() for row in rows] == [
        "Chair 4: HIGH, SBP 186",
        "Chair 5: LOW, Check overdue, T+30",
    ]
    assert "6 over critical limit 180" in rows[0].state.text()
    assert rows[0].asks.text().startswith("Go to the patient now")
    assert rows[1].asks.text().startswith("Take the check now")


def test_a_new_alert_joins_those_that_are_shown(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room(pictures.calm(4)))
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    assert [row.now.chair for row in _panel(shown).rows] == [5]
    shown.station.views[4] = pictures.high()
    shown.bridge.refresh()

    assert [row.now.chair for row in _panel(shown).rows] == [4, 5]


def test_an_alert_of_another_chair_is_one_tap_away_and_the_chairs_own_is_here(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "chair")
    here, there = _panel(shown).rows
    assert (here.now.chair, here.go.isVisible()) == (4, False)
    assert there.go.isVisible()
    QTest.mouseClick(there.go, Qt.MouseButton.LeftButton)

    assert (shown.window.screen_name, shown.window.chair) == ("chair", 5)


def test_without_any_alert_it_says_so(qtbot: QtBot) -> None:
    shown = open_window(qtbot, [pictures.calm()])
    QTest.keyClick(shown.window, Qt.Key.Key_F1)

    assert "No alert is on." in _said(_panel(shown))


def test_locked_it_names_no_value_and_no_limit(qtbot: QtBot) -> None:
    shown = _opened(qtbot, "sign-in")
    said = " ".join(_said(_panel(shown)))

    assert "Chair 4: HIGH" in said
    assert "Sign in to answer it" in said
    assert not [word for word in ("186", "SBP", "180", "104", "Testwell") if word in said]


def test_a_discreet_alert_stays_discreet(qtbot: QtBot) -> None:
    view = pictures.high()
    alert = replace(view.alerts[0], discreet=True)
    shown = open_window(qtbot, [replace(view, alerts=(alert, *view.alerts[1:]))])
    told = alerts_now(shown.bridge.board, locked=False)

    assert words().alert("discreet") in told[0].title
    assert "186" not in f"{told[0].title}{told[0].state}{told[0].asks}"


def test_each_state_of_an_alert_asks_for_something_of_its_own() -> None:
    alert = pictures.high().alerts[0]
    states = [replace(alert, signal=s) for s in (Signal.ON, Signal.ACKNOWLEDGED, Signal.LATCHED)]
    kinds = [
        replace(alert, limit=name, measure=None)
        for name in ("check-overdue", "check-missed", "end-not-recorded", "not-assessed-rr")
    ]
    told = [asks(each) for each in (*states, *kinds)]

    assert len(set(told)) == len(told)


def test_every_priority_is_told_with_its_own_shape_and_word() -> None:
    told = {meaning.shape: meaning.title.partition(":")[0] for meaning in meanings()}

    assert {shape.value.upper(): word for shape, word in told.items() if shape} == {
        "HIGH": "HIGH", "MEDIUM": "MEDIUM", "LOW": "LOW",
    }  # fmt: skip


@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_can_be_read_by_page_keys(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = _opened(qtbot, "chair", size)
    bar = _panel(shown).area.verticalScrollBar()
    assert bar.value() == 0
    for _ in range(6):
        QTest.keyClick(shown.window, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
    for _ in range(6):
        QTest.keyClick(shown.window, Qt.Key.Key_PageUp)

    assert bar.value() == 0
