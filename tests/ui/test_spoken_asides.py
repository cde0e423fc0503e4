"""What a screen reader finds in what opens on a screen: sheets, questions, forms, help."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui import devices, pictures
from tests.ui.fake_station import PEOPLE
from tests.ui.spoken_rules import broken
from tests.ui.spoken_tree import Heard, tree_of
from tests.ui.windows import Opened, open_window, room
from ui import theme
from ui.amend.screen import AmendScreen
from ui.chair.side import KINDS
from ui.check.screen import CheckScreen
from ui.keys.unlock import UnlockWindow
from ui.pages import SCREENS
from ui.widgets.buttons import Button
from ui.widgets.spoken import speak

ALONE = frozenset({"first-run", "sign-in", "patient", "from-plan"})
"""Screens that are there only while nobody is signed in, or never without a patient."""
CHAIR_OF = {"check": 1, "chair": 1, "start": 2, "open": 3, "discharge": 6, "amend": 1}


def _shown(qtbot: QtBot, name: str) -> Opened:
    shown = open_window(qtbot, room())
    shown.bridge.sign_in(PEOPLE[1])  # a charge nurse may open all of it
    speak()  # as after the first picture
    shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    return shown


@pytest.mark.parametrize("kind", KINDS)
def test_every_sheet_is_whole_to_a_screen_reader(qtbot: QtBot, kind: str) -> None:
    shown = _shown(qtbot, "chair")
    view = devices.given() if kind == "device" else pictures.missed_without_reason()
    shown.chair.side.open_sheet(kind, view, shown.station)

    assert broken(tree_of(shown.window)) == []


def _asking(shown: Opened) -> list[str]:
    """Return the buttons in view that open something: their words end in an ellipsis."""
    return [
        button.label
        for button in shown.window.current().findChildren(Button)
        if button.isVisible() and button.isEnabled() and button.label.endswith("…")
    ]


@pytest.mark.parametrize("name", [name for name in SCREENS if name not in ALONE])
def test_every_question_on_a_screen_is_whole_to_a_screen_reader(qtbot: QtBot, name: str) -> None:
    shown = _shown(qtbot, name)
    walked = set()
    for label in _asking(shown):
        found = [
            button
            for button in shown.window.current().findChildren(Button)
            if isValid(button) and button.isVisible() and button.label == label
        ]
        if not found or label in walked:
            continue
        walked.add(label)
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        assert broken(tree_of(shown.window)) == [], label
        shown.window.show_screen(name, CHAIR_OF.get(name, 0))
    assert name not in {"start", "discharge", "settings"} or len(walked) >= 2


def test_the_reasons_of_a_check_are_whole_to_a_screen_reader(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "check")
    check = shown.window.current()
    assert isinstance(check, CheckScreen)
    check.read.fields["hr"].setFocus()
    QTest.keyClick(check.read.fields["hr"], Qt.Key.Key_N)
    assert check.keys.asking
    assert broken(tree_of(shown.window)) == []
    QTest.keyClick(check.keys.reasons, Qt.Key.Key_4)
    assert check.foot.asking

    assert broken(tree_of(shown.window)) == []


@pytest.mark.parametrize("name", [name for name in SCREENS if name not in ALONE])
def test_help_is_whole_to_a_screen_reader(qtbot: QtBot, name: str) -> None:
    shown = _shown(qtbot, name)
    shown.window.toggle_help()
    tree = tree_of(shown.window)

    assert broken(tree) == []
    assert ("Grouping", "Help") in {(each.role, each.name) for each in tree}


def test_leaving_while_a_session_runs_is_whole_to_a_screen_reader(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "board")
    shown.window.close()
    assert shown.window.screen_name == "leave"

    assert broken(tree_of(shown.window)) == []


def test_every_form_of_a_correction_is_whole_to_a_screen_reader(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "amend")
    screen = shown.window.current()
    assert isinstance(screen, AmendScreen)
    forms = set()
    ways: tuple[Callable[[], object], ...] = (
        lambda: screen.table.reading_chosen.emit(screen.table.rows[0], 2),
        lambda: screen.table.column_chosen.emit(1),
        screen.parts.buttons[1].click,
        screen.parts.buttons[2].click,
    )
    for open_it in ways:
        open_it()
        forms.add(screen.forms.currentIndex())
        assert broken(tree_of(shown.window)) == []

    assert len(forms) == 4


@pytest.mark.parametrize("phrase", [True, False], ids=["passphrase", "recovery code"])
def test_the_window_before_the_data_are_open_is_whole_to_a_screen_reader(
    qtbot: QtBot, tmp_path: Path, phrase: bool
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1366))
    window = UnlockWindow(tmp_path, passphrase=phrase)
    qtbot.addWidget(window)
    window.show()
    tree = tree_of(window)

    assert broken(tree) == []
    assert [each.name for each in tree if each.role == "EditableText"] != []


def _names(tree: tuple[Heard, ...], kind: str) -> list[str]:
    return [each.name for each in tree if each.kind == kind]


def test_tabs_say_in_full_words_what_they_show(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "chair")

    assert _names(tree_of(shown.window), "ChairTab") == [
        "Chair 1, T+40 check in 3 minutes",
        "Chair 2, before the start",
        "Chair 3, empty",
        "Chair 4, HIGH alert for 30 seconds: Systolic pressure 186 mmHg",
        "Chair 5, LOW alert for 1 minute: T+30 check overdue by 3 minutes",
        "Chair 6, E+60 check in 6 minutes",
    ]


def test_locked_a_tab_says_priority_and_time_and_no_value(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "chair")
    shown.window.lock()

    assert shown.window.bar.tabs[3].accessibleName() == "Chair 4, HIGH alert for 30 seconds"


def test_lanes_say_whose_they_are_and_what_is_on(qtbot: QtBot) -> None:
    shown = _shown(qtbot, "board")
    high = "HIGH alert for 30 seconds: Systolic pressure 186 mmHg"

    assert _names(tree_of(shown.window), "LaneRow")[2:4] == [
        "Chair 3, empty",
        f"Chair 4, Juniper Testwell, {high}, Infusing 25 of 40 min",
    ]
