"""Who a session needs is said before anything is filled in, not after."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import Person
from tests.ui.fake_station import PEOPLE
from tests.ui.forms.showing import COMPACT, REGULAR, bridge_to, fake, show
from tests.ui.windows import clipped, open_window
from ui.app import MainWindow
from ui.start.open import OpenScreen
from ui.start.who import lacking_second

NURSE, CHARGE = PEOPLE
MANAGER = Person(id="manager", name="K. Manager", role="manager")
ALONE = "A second person checks the order before the start: add one in the settings."
GIVEN = (
    "A second person checks the order before the start. "
    "P. Lindqvist signs in first and chooses another PIN."
)


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((NURSE,), ALONE),
        ((NURSE, MANAGER), ALONE),
        ((NURSE, replace(CHARGE, must_change=True)), GIVEN),
        ((NURSE, CHARGE), ""),
        ((NURSE, replace(CHARGE, must_change=True), replace(CHARGE, id="third")), ""),
    ],
)
@pytest.mark.parametrize("size", [REGULAR, COMPACT])
def test_the_form_says_at_once_that_the_start_needs_another_person(
    qtbot: QtBot, people: tuple[Person, ...], said: str, size: tuple[int, int]
) -> None:
    bridge = bridge_to()
    fake(bridge).everybody = list(people)
    screen = show(qtbot, OpenScreen, bridge, size=size, chair=3)

    assert screen.second.text() == said
    assert clipped(screen) == []


def test_a_clinic_that_wants_no_second_check_is_told_nothing(qtbot: QtBot) -> None:
    bridge = bridge_to()
    station = fake(bridge)
    station.everybody = [NURSE]
    station.settings = replace(station.settings, second_check=False)
    assert show(qtbot, OpenScreen, bridge, chair=3).second.text() == ""
    bridge.sign_in(None)
    station.settings = replace(station.settings, second_check=True)
    assert lacking_second(bridge) == ""


def _managed(qtbot: QtBot) -> tuple[MainWindow, OpenScreen]:
    shown = open_window(qtbot, people=(*PEOPLE, MANAGER))
    shown.bridge.sign_in(MANAGER)
    shown.window.start_session()
    screen = shown.window.current()
    assert isinstance(screen, OpenScreen)
    return shown.window, screen


def test_who_may_open_no_session_is_told_before_filling_in_the_form(qtbot: QtBot) -> None:
    window, screen = _managed(qtbot)
    assert screen.foot.main.hasFocus()
    assert screen.foot.main.label == "Change user"
    assert "A nurse, a charge nurse or a prescriber opens a session" in screen.foot.said

    QTest.keyClick(window, Qt.Key.Key_F3)

    assert window.screen_name == "sign-in"


def test_what_was_typed_is_there_for_whom_may_open_it(qtbot: QtBot) -> None:
    shown = open_window(qtbot, people=(*PEOPLE, MANAGER))
    shown.window.start_session()
    screen = shown.window.current()
    assert isinstance(screen, OpenScreen)
    QTest.keyClicks(screen.patient.name.edit, "Oda Exempel")
    for person, name in ((MANAGER, "Change user"), (NURSE, "Open chair 3, 9 missing")):
        shown.bridge.sign_in(None)
        shown.bridge.sign_in(person)
        shown.window.start_session()
        assert screen.foot.main.label == name
    assert screen.patient.name.text == "Oda Exempel"
