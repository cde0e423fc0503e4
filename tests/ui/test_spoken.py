"""What a screen reader finds on each screen: names in words, roles that say what a thing is."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from tests.ui import pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.spoken_rules import deaf, headless, nameless, signs, strange
from tests.ui.spoken_tree import Heard, press, tree_of
from tests.ui.windows import Opened, open_window, room
from ui.board.screen import BoardScreen
from ui.pages import SCREENS
from ui.shell_parts import Slot
from ui.widgets.spoken import speak

CHAIR_OF = {"check": 1, "chair": 4, "start": 2, "open": 3, "discharge": 6, "amend": 1}
"""A chair of the pictures at which each screen has something to show."""
OF_A_PATIENT = frozenset({"patient", "from-plan"})
"""Screens that are never shown without a patient: walked with one, beside their own tests."""


def _shown(qtbot: QtBot, name: str) -> Opened:
    new = name == "first-run"
    signed_in = name not in {"sign-in", "first-run"}
    people = () if new else PEOPLE
    views = () if new else room()
    shown = open_window(qtbot, views, signed_in=signed_in, people=people)
    speak()  # as after the first picture
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    assert shown.window.screen_name == name
    return shown


@pytest.fixture(params=[name for name in SCREENS if name not in OF_A_PATIENT])
def tree(request: pytest.FixtureRequest, qtbot: QtBot) -> tuple[Heard, ...]:
    return tree_of(_shown(qtbot, request.param).window)


def test_all_that_acts_has_a_name(tree: tuple[Heard, ...]) -> None:
    assert nameless(tree) == []


def test_all_that_acts_says_what_it_is(tree: tuple[Heard, ...]) -> None:
    assert strange(tree) == []


def test_a_name_is_words_and_no_bare_sign(tree: tuple[Heard, ...]) -> None:
    assert signs(tree) == []


def test_every_button_can_be_pressed_by_a_screen_reader(tree: tuple[Heard, ...]) -> None:
    assert deaf(tree) == []


def test_every_table_has_a_name_and_column_headers(tree: tuple[Heard, ...]) -> None:
    assert headless(tree) == []


def test_a_reader_that_was_there_before_the_first_picture_hears_the_roles() -> None:
    program = (
        "from PySide6.QtGui import QAccessible\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.widgets.keypad import PinDots\n"
        "from ui.widgets.spoken import speak\n"
        "app = QApplication([])\n"
        "QAccessible.setActive(True)\n"
        "pad = PinDots('PIN')\n"
        "role = lambda: QAccessible.queryAccessibleInterface(pad).role().name\n"
        "early = role()\n"
        "speak()\n"
        "print(early, role())\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True
    )

    assert done.stdout.split() == ["Client", "EditableText"], done.stderr


def test_answers_that_exclude_each_other_are_radio_buttons_in_a_named_group(qtbot: QtBot) -> None:
    tree = tree_of(_shown(qtbot, "check").window)
    place = next(n for n, each in enumerate(tree) if each.name == "Dizziness: None")
    groups = [each for each in tree[:place] if each.depth < tree[place].depth]

    assert tree[place].role == "RadioButton"
    assert "Dizziness" in next(e.name for e in reversed(groups) if e.role == "Grouping")


def test_a_lane_is_opened_and_the_plate_pressed_by_a_screen_reader(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True)
    board = shown.window.current()
    assert isinstance(board, BoardScreen)
    with qtbot.waitSignal(shown.window.bar.slot.pressed):
        press(shown.window.bar.slot)
    press(board.lanes[4])

    assert (shown.window.screen_name, shown.window.chair) == ("chair", 5)


def test_a_free_slot_of_the_bar_offers_nothing_to_press(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.bar.slot.render_slot(Slot())
    heard = next(each for each in tree_of(shown.window) if each.kind == "BarSlot")

    assert (heard.role, heard.presses) == ("StaticText", False)


def test_lanes_and_the_plate_of_the_bar_are_buttons(qtbot: QtBot) -> None:
    shown = open_window(qtbot, training=True)
    roles = {each.kind: each.role for each in tree_of(shown.window)}

    assert (roles["LaneRow"], roles["BarSlot"], roles["BarClock"]) == ("Button", "Button", "Clock")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Every announcement: its words, and whether it interrupts."""
    heard: list[tuple[str, bool]] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        politeness = QAccessible.AnnouncementPoliteness
        heard.append((event.message(), event.politeness() is politeness.Assertive))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_a_high_alert_in_view_interrupts_the_reader(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    shown = open_window(qtbot)
    said.clear()
    shown.window.show_chair(4)

    assert [(words[:9], loud) for words, loud in said] == [("HIGH, SBP", True)]


def test_a_high_alert_of_another_chair_interrupts_the_reader_once(
    qtbot: QtBot, said: list[tuple[str, bool]]
) -> None:
    shown = open_window(qtbot, room(pictures.calm(4)))
    shown.window.show_chair(1)
    said.clear()
    shown.station.views[4] = pictures.high()
    shown.bridge.refresh()
    shown.bridge.refresh()

    assert [words for words, loud in said if loud] == [shown.window.bar.tabs[3].accessibleName()]
    assert "HIGH" in said[0][0]


def test_what_is_not_high_waits_its_turn(qtbot: QtBot, said: list[tuple[str, bool]]) -> None:
    open_window(qtbot, [pictures.overdue()])

    assert said
    assert not any(loud for _, loud in said)
