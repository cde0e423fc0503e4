"""The window: where keys and taps lead, what the bar says, and what nobody may do by accident."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Acknowledge, ChairView, Heard, Refusal, Refused
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of, room
from ui import shell_parts, theme
from ui.bridge import FAILED
from ui.fonts import SEMIBOLD
from ui.shell_parts import BarItem
from ui.theme import Role
from ui.widgets import base
from ui.widgets.base import text_width

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def press(
    qtbot: QtBot,
    shown: Opened,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    focused: QWidget | None = shown.window.focusWidget()
    target = shown.window if focused is None else focused
    QTest.keyClick(target, key, modifier)


def tap(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def discreet_room() -> tuple[ChairView, ...]:
    alert = replace(
        pictures.alert("sbp-high-critical", "14:31:38", 1, 1),
        limit="self-harm",
        measure="self_harm",
        value=True,
        latest=True,
        bound=True,
        over_by=None,
        discreet=True,
    )
    return room(replace(pictures.high(), alerts=(alert,)))


def test_control_and_a_digit_lead_to_that_chair(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_4, CONTROL)
    assert (shown.window.screen_name, shown.chair.chair) == ("chair", 4)
    assert shown.chair.header.name.text() == "Juniper Testwell"


def test_a_digit_on_the_board_opens_that_chair(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_1)
    assert shown.chair.header.name.text() == "Wren Samplesson"


def test_arrows_and_enter_open_a_lane(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_Down)
    press(qtbot, shown, Qt.Key.Key_Down)
    press(qtbot, shown, Qt.Key.Key_Return)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 2)


def test_a_tap_on_a_lane_a_card_and_a_tab_opens_its_chair(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    tap(qtbot, shown.window.made("board").lanes[5])
    assert shown.window.chair == 6
    tap(qtbot, shown.window.bar.tabs[0])
    assert shown.window.chair == 1
    tap(qtbot, shown.window.bar.board)
    assert shown.window.screen_name == "board"
    tap(qtbot, shown.window.made("board").cards[0])
    assert shown.window.chair == 4


def test_f2_and_alt_b_lead_to_the_board(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    for key, modifier in ((Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_B, ALT)):
        shown.window.show_chair(1)
        press(qtbot, shown, key, modifier)
        assert shown.window.screen_name == "board"


def test_escape_goes_from_a_sheet_to_the_chair_and_from_there_to_the_board(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(1)
    press(qtbot, shown, Qt.Key.Key_F9)
    assert shown.chair.side.kind == "note"
    press(qtbot, shown, Qt.Key.Key_Escape)
    assert (shown.window.screen_name, shown.chair.side.kind) == ("chair", "")
    press(qtbot, shown, Qt.Key.Key_Escape)
    assert shown.window.screen_name == "board"


@pytest.mark.parametrize(
    ("key", "letter", "kind"),
    [
        (Qt.Key.Key_F5, Qt.Key.Key_S, "slowed"),
        (Qt.Key.Key_F7, Qt.Key.Key_X, "stopped"),
        (Qt.Key.Key_F8, Qt.Key.Key_M, "medication"),
        (Qt.Key.Key_F9, Qt.Key.Key_N, "note"),
        (Qt.Key.Key_F12, Qt.Key.Key_R, "call"),
    ],
)
def test_every_action_key_also_answers_to_alt_and_its_letter(
    qtbot: QtBot, key: Qt.Key, letter: Qt.Key, kind: str
) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(1)
    press(qtbot, shown, key)
    assert shown.chair.side.kind == kind
    press(qtbot, shown, key)
    assert not shown.chair.side.kind
    press(qtbot, shown, letter, ALT)
    assert shown.chair.side.kind == kind


def test_f4_away_from_the_dock_goes_there_and_acknowledges_nothing(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_F4)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 4)
    assert shown.station.executed == []


def test_f4_acknowledges_each_episode_written_out_in_the_dock(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    press(qtbot, shown, Qt.Key.Key_F4)
    assert shown.station.executed == [
        (4, Acknowledge(by=pictures.NURSE, alert="sbp-high-critical/1")),
        (4, Acknowledge(by=pictures.NURSE, alert="dbp-high-caution/1")),
    ]


def test_f4_leaves_alone_what_stands_behind_a_count(qtbot: QtBot) -> None:
    view = pictures.high()
    more = (
        pictures.alert("hr-high-caution", "14:31:38", 124, 120),
        pictures.alert("spo2-low-caution", "14:31:38", 92, 93),
    )
    shown = open_window(qtbot, room(replace(view, alerts=(*view.alerts, *more))))
    shown.window.show_chair(4)
    assert shown.chair.dock.row.label == "+2 more alerts"
    press(qtbot, shown, Qt.Key.Key_F4)
    assert [command for _, command in shown.station.executed] == [
        Acknowledge(by=pictures.NURSE, alert="sbp-high-critical/1"),
        Acknowledge(by=pictures.NURSE, alert="dbp-high-caution/1"),
    ]


def test_a_locked_station_names_no_value_and_takes_no_action(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    press(qtbot, shown, Qt.Key.Key_L, CONTROL)
    assert shown.window.screen_name == "sign-in"
    assert shown.window.bar.tabs[3].tab.first == "HIGH"
    assert "186" not in shown.window.bar.tabs[3].accessibleName()
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F6, Qt.Key.Key_F11, Qt.Key.Key_F2):
        press(qtbot, shown, key)
    assert shown.window.screen_name == "sign-in"
    assert (shown.station.executed, shown.station.paused) == ([], [])


def test_a_discreet_alert_is_named_on_its_own_screen_only(qtbot: QtBot) -> None:
    shown = open_window(qtbot, discreet_room())
    tab = shown.window.bar.tabs[3]
    board = shown.window.made("board")
    for said in (tab.accessibleName(), board.lanes[3].accessibleName(), board.cards[0].view.words):
        assert "harm" not in said.lower()
    assert "clinician needed" in board.cards[0].view.words
    assert not board.lanes[3].view.flashing
    shown.window.show_chair(4)
    assert shown.chair.dock.head.title.text == "Thoughts of self-harm"


def test_in_practice_the_plate_has_whom_to_get_and_the_phone_whole(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, float, float]] = []
    draw = base.draw_text

    def noted(*told: Any) -> None:
        drawn.append((told[2], text_width(told[3], told[2]), told[1].width()))
        draw(*told)

    monkeypatch.setattr(shell_parts, "draw_text", noted)
    shown = open_window(qtbot, room(pictures.escalated()), training=True, size=COMPACT)
    shown.window.bar.say_speed(60)
    shown.window.show_chair(4)
    drawn.clear()
    shown.window.bar.slot.grab()

    assert [words for words, _, _ in drawn] == ["TRAINING ×60", "P. Lindqvist", "ext 4400"]
    assert [words for words, wide, has in drawn[1:] if wide > has] == []


def test_an_escalated_alert_colours_the_bar_and_names_whom_to_get(qtbot: QtBot) -> None:
    calm = open_window(qtbot)
    calm.window.show_chair(1)
    places = [place_of(tab) for tab in calm.window.bar.tabs]
    calm.window.leave()
    shown = open_window(qtbot, room(pictures.escalated()))
    shown.window.show_chair(1)
    lines = shown.window.bar.slot.slot.lines
    assert lines == ("Chair 4: SBP 186", "Get the charge nurse:", "P. Lindqvist, ext 4400")
    color = shown.window.bar.grab().toImage().pixelColor(shown.window.bar.width() // 2, 3)
    assert color.name().upper() == "#C2141B"
    assert [place_of(tab).topLeft() for tab in shown.window.bar.tabs] == [
        place.topLeft() for place in places
    ]


@pytest.mark.parametrize("size", [COMPACT, REGULAR])
def test_the_bar_of_every_screen_says_that_nothing_is_being_saved(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    said = ("Nothing is saved.", "Alerts go on.", "Write on paper.")
    shown = open_window(qtbot, size=size)
    shown.station.board_changes = {"unsaved": "full"}
    shown.bridge.refresh()

    for screen in ("board", "chair", "check", "sessions", "settings"):
        shown.window.show_screen(screen, 1)
        slot = shown.window.bar.slot
        assert slot.slot.lines == said, screen
        font = slot.look.font(Role.CAPTION, SEMIBOLD)
        assert max(text_width(font, line) for line in said) <= slot.width() - slot.look.space(3)
    shown.bridge.lock("key")
    assert shown.window.bar.slot.slot.lines == said
    shown.bridge.told.emit("failed", "Not saved: the disk is full.")
    assert shown.window.bar.toolTip() == "Not saved: the disk is full."
    shown.station.board_changes = {}
    shown.bridge.refresh()
    assert not shown.window.bar.slot.slot.unsaved
    assert shown.window.bar.toolTip() == ""


def test_in_practice_the_plate_says_that_nothing_is_saved(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True)
    shown.station.board_changes = {"unsaved": "full"}
    shown.bridge.refresh()

    assert shown.window.bar.slot.slot.lines == ("Nothing is saved.", "Alerts go on.")


def test_an_escalated_alert_leaves_room_for_a_disk_that_takes_nothing(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room(pictures.escalated()))
    shown.station.board_changes = {"unsaved": "io"}
    shown.bridge.refresh()

    assert shown.window.bar.slot.slot.lines == (
        "Chair 4: SBP 186",
        "P. Lindqvist, ext 4400",
        "Nothing is saved.",
    )


def test_f11_pauses_the_sound_for_two_minutes_and_resumes_it(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_F11)
    assert shown.window.bar.sound.text() == "Paused 2:00"
    press(qtbot, shown, Qt.Key.Key_Q, ALT)
    assert shown.station.paused == [(120, pictures.NURSE), (0, pictures.NURSE)]


def test_day_and_dim_change_places_and_a_charge_nurse_keeps_the_choice(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_D, CONTROL)
    assert (theme.current().dim, shown.station.changes) == (True, [])
    press(qtbot, shown, Qt.Key.Key_D, CONTROL)
    shown.bridge.sign_in(PEOPLE[1])
    press(qtbot, shown, Qt.Key.Key_D, CONTROL)
    assert shown.station.settings.theme == "dim"
    press(qtbot, shown, Qt.Key.Key_D, CONTROL)
    assert shown.station.settings.theme == "day"


def test_control_n_leads_to_the_first_empty_chair(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    press(qtbot, shown, Qt.Key.Key_N, CONTROL)
    assert (shown.window.screen_name, shown.window.chair) == ("open", 3)


def test_closing_with_a_running_session_asks_in_place_and_names_the_chairs(qtbot: QtBot) -> None:
    shown = open_window(qtbot, (pictures.calm(), pictures.high()))
    assert not shown.window.close()
    assert shown.window.screen_name == "leave"
    screen = shown.window.made("leave")
    assert screen.title.text() == "Chairs 1, 4 hold a session"
    tap(qtbot, screen.stay)
    assert (shown.window.isVisible(), shown.window.screen_name) == (True, "board")
    shown.window.close()
    tap(qtbot, screen.go)
    assert not shown.window.isVisible()


def test_an_empty_room_closes_without_a_question(qtbot: QtBot) -> None:
    shown = open_window(qtbot, ())
    assert shown.window.close()


def test_a_bug_is_said_and_stops_all_further_input(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    shown.station.bug = RuntimeError("a fault of ours")
    press(qtbot, shown, Qt.Key.Key_F4)
    assert shown.window.bar.slot.slot.lines
    shown.station.bug = None
    assert not shown.bridge.execute(4, Acknowledge(by="x", alert="sbp-high-critical/1"))
    assert (shown.station.executed, shown.window.stack.isEnabled()) == ([], False)


def test_the_heartbeat_looks_at_the_clock_and_redraws(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.station.at += 50_000_000
    shown.window.beat()
    assert shown.station.beats == 1
    assert shown.window.bar.clock.accessibleName() == "14:33"


def test_practice_says_so_on_the_bar_and_at_the_chair(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True)
    shown.window.show_chair(1)
    assert shown.window.bar.slot.slot.training == "TRAINING"
    assert shown.chair.header.block.word.text() == "TRAINING"
    assert shown.chair.bar.hint.text() == "Practice. No pump, no patient"


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("chair", [1, 2, 4, 5, 6])
def test_no_text_is_cut_at_either_size(qtbot: QtBot, size: tuple[int, int], chair: int) -> None:
    shown = open_window(qtbot, size=size)
    shown.window.show_chair(chair)
    assert clipped(shown.window) == []


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_what_is_tapped_is_large_enough(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = open_window(qtbot, size=size)
    shown.window.show_chair(4)
    least = 52 if size == REGULAR else 44
    tapped = [
        *shown.chair.bar.buttons.values(),
        *shown.chair.dock.offers,
        shown.chair.dock.foot.acknowledge,
        shown.chair.next.main,
        shown.chair.next.offer,
        *shown.window.bar.tabs,
        *shown.window.bar.findChildren(BarItem),
    ]
    small = [
        w.accessibleName() for w in tapped if w.isVisible() and min(w.width(), w.height()) < least
    ]
    assert small == []


def test_everything_that_is_tapped_has_a_name(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    from PySide6.QtWidgets import QAbstractButton

    buttons = shown.window.findChildren(QAbstractButton)
    nameless = [button for button in buttons if button.isVisible() and not button.accessibleName()]
    assert [(type(b).__name__, b.objectName(), b.toolTip()) for b in nameless] == []


def test_a_refusal_stands_at_the_dock_and_records_nothing(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    shown.station.refusal = Refused(Refusal.ALERT_NOT_SIGNALLING)
    press(qtbot, shown, Qt.Key.Key_F4)
    assert "no longer waiting" in shown.chair.dock.sentence.text()
    shown.station.refusal = None
    press(qtbot, shown, Qt.Key.Key_F4)
    assert "no longer waiting" not in shown.chair.dock.sentence.text()


# the station's own matters ------------------------------------------------------------------


def silent_room() -> tuple[ChairView, ...]:
    silent = pictures.lateness("sound-unavailable", "14:30:00", "")
    return room(replace(pictures.calm(), alerts=(silent,)))


def test_that_there_is_no_sound_stands_in_the_bar_and_takes_no_chair_over(qtbot: QtBot) -> None:
    shown = open_window(qtbot, silent_room())
    shown.station.board_changes["sound_working"] = False
    shown.bridge.refresh()

    press(qtbot, shown, Qt.Key.Key_1, CONTROL)

    assert shown.window.bar.sound.accessibleName() == "LOW alert: no sound can be heard here"
    assert shown.chair.dock.isHidden()
    assert "No sound" not in shown.window.bar.tabs[0].accessibleName()


def test_the_way_to_the_people_leads_over_the_settings(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    tap(qtbot, shown.window.bar.settings)
    tap(qtbot, shown.window.made("settings").people)

    assert shown.window.screen_name == "people"


def test_calls_have_a_tab_that_says_how_many_are_due(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    assert shown.window.bar.calls.text() == "Calls"
    shown.station.board_changes = {"calls_due": 4}
    shown.bridge.refresh()
    assert shown.window.bar.calls.text() == "Calls, 4"

    tap(qtbot, shown.window.bar.calls)

    assert shown.window.screen_name == "calls"
    assert shown.window.bar.first.isVisible()


def test_answers_that_wait_for_a_prescriber_are_a_notice_over_the_board(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    before = shown.window.bar.calls.accessibleName()
    shown.station.board_changes = {"calls_due": 4, "tasks": 1}
    shown.bridge.refresh()

    assert before == "Calls"
    assert shown.window.bar.slot.slot.lines == ("Answers of 1 call wait", "for a prescriber: Calls")
    assert shown.window.bar.calls.accessibleName() == (
        "Calls, 4. LOW notice: answers of 1 call wait for a prescriber"
    )


def test_nobody_is_asked_about_calls_before_the_first_picture(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    looked = shown.station.calls.looks
    shown.bridge.beat()
    assert shown.station.calls.looks == looked

    shown.window.beat()

    assert shown.station.calls.looks == looked + 1


def test_the_first_run_asks_for_practice_beside_the_set_up(qtbot: QtBot) -> None:
    shown = open_window(qtbot, signed_in=False, people=())
    assert shown.window.screen_name == "first-run"

    with qtbot.waitSignal(shown.window.practice_requested):
        press(qtbot, shown, Qt.Key.Key_F3)

    assert shown.window.screen_name == "first-run"


# the desk -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_over_the_sessions_the_bar_says_what_comes_first_and_a_tap_goes_there(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = open_window(qtbot, size=size)
    shown.bridge.sign_in(PEOPLE[1])
    bar = shown.window.bar
    qtbot.wait(1)
    before = [place_of(widget) for widget in (bar.sessions, bar.calls, bar.start)]
    assert not bar.first.isVisible()
    shown.window.show_screen("sessions", 0)
    qtbot.wait(1)
    assert bar.first.isVisible()
    assert (bar.first.tab.number, bar.first.tab.first) == (4, "SBP 186")
    assert bar.first.tab.second == "HIGH 0:32, Ctrl+4"
    assert [place_of(widget) for widget in (bar.sessions, bar.calls, bar.start)] == before
    assert clipped(bar) == []
    tap(qtbot, bar.first)
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 4)


def test_an_empty_room_keeps_the_clinic_in_the_place_of_what_comes_first(qtbot: QtBot) -> None:
    shown = open_window(qtbot, ())
    shown.window.show_screen("sessions", 0)
    assert not shown.window.bar.first.isVisible()
    assert shown.window.bar.clinic.isVisible()


def test_the_bar_says_weekday_day_month_and_year(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    assert shown.window.bar.clinic.text().endswith("room B  Thu 12 Mar 2026")


# practice -----------------------------------------------------------------------------------


class Practice:
    """Implements `monitor.api.PracticeDriver`."""

    def __init__(self) -> None:
        self.speed = 60
        self.steps = 0

    def step(self) -> None:
        self.steps += 1

    def run_at(self, speed: int) -> None:
        self.speed = speed

    def close(self) -> None:
        self.steps = 0


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_the_plate_of_training_changes_the_speed_in_the_place_of_the_tabs(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    driver = Practice()
    shown = open_window(qtbot, training=True, size=size, driver=driver)
    shown.window.show_chair(1)
    bar = shown.window.bar
    assert bar.slot.slot.training == "TRAINING ×60"
    tap(qtbot, bar.slot)
    assert bar.practice.isVisible()
    assert not bar.tabs[0].isVisible()
    shown.window.beat()
    assert (bar.practice.isVisible(), driver.steps) == (True, 1)
    assert bar.practice.speed.value == "60"
    qtbot.wait(1)
    assert clipped(bar) == []
    tap(qtbot, bar.practice.speed.buttons[1])
    assert (driver.speed, bar.slot.slot.training) == (15, "TRAINING ×15")
    assert bar.tabs[0].isVisible()


def test_the_speed_is_changed_by_keyboard_and_esc_keeps_it(qtbot: QtBot) -> None:
    driver = Practice()
    shown = open_window(qtbot, training=True, driver=driver)
    shown.window.show_chair(1)
    bar = shown.window.bar
    bar.slot.setFocus()
    QTest.keyClick(bar.slot, Qt.Key.Key_Space)
    press(qtbot, shown, Qt.Key.Key_Escape)
    assert (driver.speed, bar.tabs[0].isVisible()) == (60, True)
    bar.slot.setFocus()
    QTest.keyClick(bar.slot, Qt.Key.Key_Space)
    press(qtbot, shown, Qt.Key.Key_0)
    assert (driver.speed, bar.tabs[0].isVisible()) == (1, True)


def test_practice_ends_without_a_question(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True, driver=Practice())
    tap(qtbot, shown.window.bar.slot)
    tap(qtbot, shown.window.bar.practice.end)
    assert not shown.window.isVisible()


def test_without_practice_the_free_slot_takes_no_press(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    tap(qtbot, shown.window.bar.slot)
    assert not shown.window.bar.practice.isVisible()


def test_a_window_that_was_large_can_become_a_laptops(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=REGULAR)
    for chair in (1, 2, 4):
        shown.window.show_chair(chair)
    shown.window.show_screen("discharge", 6)
    shown.window.show_screen("board", 0)

    shown.window.resize(*COMPACT)
    qtbot.waitUntil(lambda: theme.current().target < 50)
    shown.window.resize(*COMPACT)

    assert (shown.window.width(), shown.window.height()) == COMPACT


def test_the_free_slot_asks_for_the_days_test_first_then_says_what_waits_and_leads_there(
    qtbot: QtBot,
) -> None:
    shown = open_window(qtbot, [pictures.calm()])
    shown.station.board_changes = {"sound_heard": None, "tasks": 2}
    shown.bridge.refresh()
    assert shown.window.bar.slot.slot.lines == ("Sound not heard", "today: test it")
    heard = Heard(heard=True, at=pictures.NOW, by=pictures.NURSE, output="")
    shown.station.board_changes["sound_heard"] = heard
    shown.bridge.refresh()
    slot = shown.window.bar.slot
    assert slot.slot.lines == ("Answers of 2 calls wait", "for a prescriber: Calls")

    slot.pressed.emit()

    assert shown.window.screen_name == "calls"
    shown.station.board_changes["tasks"] = 0
    shown.bridge.refresh()
    assert not slot.slot.lines


def test_with_fewer_chairs_the_tabs_stand_where_they_stand_with_six(qtbot: QtBot) -> None:
    six = open_window(qtbot, room())
    six.window.show_chair(1)
    places = [place_of(tab).left() for tab in six.window.bar.tabs[:2]]
    two = open_window(qtbot, [pictures.calm()])
    two.station.settings = replace(two.station.settings, chairs=2)
    two.bridge.refresh()
    two.window.show_chair(1)
    QApplication.processEvents()
    shown = [tab for tab in two.window.bar.tabs if tab.isVisible()]

    assert len(shown) == 2
    assert [place_of(tab).left() for tab in shown] == places


def test_what_failed_for_one_person_is_gone_from_the_bar_at_the_lock(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.bridge.told.emit(FAILED, "The record was not written: no room.")
    assert "no room" in shown.window.bar.toolTip()

    shown.bridge.lock("key")
    assert shown.window.bar.toolTip() == ""

    shown.bridge.told.emit(FAILED, "The record was not written: no room.")
    shown.bridge.sign_in(PEOPLE[1])
    assert shown.window.bar.toolTip() == ""
