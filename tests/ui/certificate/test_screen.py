"""The page about signing: reached from Settings by who may, nothing of it cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import Person
from tests.ui.fake_station import certificate
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window
from ui.certificate.screen import SigningScreen
from ui.settings.screen import SettingsScreen

CHARGE = Person(id="lindqvist", name="P. Lindqvist", role="charge_nurse")


def at_settings(opened: Opened) -> SettingsScreen:
    opened.window.show_screen("settings", 0)
    screen = opened.window.made("settings")
    assert isinstance(screen, SettingsScreen)
    return screen


@pytest.mark.parametrize("size", [REGULAR, COMPACT])
def test_a_charge_nurse_gets_there_and_back_with_nothing_cut(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    opened = open_window(qtbot, size=size)
    opened.bridge.sign_in(CHARGE)
    opened.station.signing.certificate = certificate("Fernhollow Infusion Clinic")

    QTest.mouseClick(at_settings(opened).signing, Qt.MouseButton.LeftButton)
    opened.bridge.finish()
    QApplication.processEvents()

    screen = opened.window.made("signing")
    assert isinstance(screen, SigningScreen)
    assert (opened.window.screen_name, clipped(opened.window)) == ("signing", [])
    assert screen.panel.heading.note.text().startswith("good until")
    QTest.mouseClick(screen.foot.main, Qt.MouseButton.LeftButton)
    assert opened.window.screen_name == "settings"


def test_who_may_not_change_it_is_not_offered_it(qtbot: QtBot) -> None:
    opened = open_window(qtbot)
    opened.bridge.sign_in(Person(id="okonjo", name="M. Okonjo RN", role="nurse"))

    assert not at_settings(opened).signing.isVisible()


def test_escape_leads_back_to_the_settings(qtbot: QtBot) -> None:
    opened = open_window(qtbot)
    opened.bridge.sign_in(CHARGE)
    opened.window.show_screen("signing", 0)

    QTest.keyClick(opened.window, Qt.Key.Key_Escape)

    assert opened.window.screen_name == "settings"
