"""A course of devices at its chair: nothing of a pump, everything counted from the first device."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import ChairView, GiveDevice
from tests.ui import devices, pictures
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of
from ui.board.present import phase_words
from ui.chair.actions import PUMP
from ui.chair.course import axis_of, bands_of, trend_of
from ui.chair.sheet_device import DeviceSheet
from ui.chair.sheet_more import MoreSheet
from ui.chair.sheet_words import CallSheet
from ui.sign_in.present import _phase, _progress

SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])


def at_chair(qtbot: QtBot, view: ChairView, size: tuple[int, int] = REGULAR) -> Opened:
    shown = open_window(qtbot, [view], size=size)
    shown.window.show_chair(1)
    QApplication.processEvents()  # layouts settle at the next turn
    return shown


@SIZES
@pytest.mark.parametrize("minutes", [1, 45, 135])
def test_every_word_of_the_chair_fits(qtbot: QtBot, size: tuple[int, int], minutes: int) -> None:
    shown = at_chair(qtbot, devices.given(minutes), size)

    assert clipped(shown.window) == []


@SIZES
def test_a_long_infusion_fits_its_chair(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = at_chair(qtbot, devices.long_infusion(), size)

    assert clipped(shown.window) == []
    assert shown.chair.view is not None
    axis = axis_of(shown.chair.view)
    assert all(axis.shows(mark.at) for mark in shown.chair.view.marks if mark.state == "done")


def test_the_buttons_of_the_pump_are_not_offered_and_their_places_stay(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, pictures.calm())
    bar = shown.chair.bar
    before = {code: place_of(button) for code, button in bar.buttons.items()}

    shown.station.views[1] = devices.given()
    shown.bridge.refresh()

    assert all(bar.buttons[code].isHidden() for code in PUMP)
    kept = {code: place_of(button) for code, button in bar.buttons.items() if code not in PUMP}
    assert kept == {code: place for code, place in before.items() if code not in PUMP}


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7])
def test_the_keys_of_the_pump_do_nothing(qtbot: QtBot, key: Qt.Key) -> None:
    shown = at_chair(qtbot, devices.given())
    QTest.keyClick(shown.window, key)
    QTest.keyClick(shown.window, key)

    assert shown.chair.side.sheet is None
    assert shown.station.executed == []


def test_time_counts_from_the_first_device_and_says_what_is_left_of_the_stay(
    qtbot: QtBot,
) -> None:
    card = at_chair(qtbot, devices.given(45)).chair.infusion

    assert card.elapsed.accessibleName() == "Since 1st device 45:00"
    assert card.remaining.accessibleName() == "Of the stay left 75:00"
    past = at_chair(qtbot, devices.given(135)).chair.infusion
    assert past.elapsed.accessibleName() == "Since 1st device 2:15:00"
    assert past.remaining.accessibleName() == "Past the stay +15:00"


def test_no_screen_says_that_something_is_infused(qtbot: QtBot) -> None:
    view = devices.given(45)
    shown = at_chair(qtbot, view)

    assert shown.chair.header._order.caption.text() == "Esketamine, nasal"
    assert phase_words(view) == "Stay 45 of 120 min"
    assert phase_words(devices.before()) == "Before the first device"
    assert _phase(view) == "Stay, 45 of 120 min"
    assert _progress(view) == pytest.approx(45 / 120)
    assert bands_of(view, axis_of(view)) == ()
    notes = trend_of(view, shown.station).notes
    assert [note.label for note in notes] == ["First of 2 devices"]


def test_more_offers_a_device_in_the_place_of_the_bolus(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, devices.given())
    shown.chair.act_more()
    more = shown.chair.side.sheet
    assert isinstance(more, MoreSheet)
    assert list(more.offers) == ["device", "hand-over", "move", "quiet", "drugs", "draft", "help"]

    QTest.keyClicks(more, "1")
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, DeviceSheet)
    assert sheet.record.label == "Record, 1 left: mg"
    QTest.keyClicks(sheet.mg, "28")
    QTest.keyClicks(sheet.lot, "A7")
    sheet.record.click()
    sheet.record.click()

    ((chair, command),) = shown.station.executed
    assert chair == 1
    assert isinstance(command, GiveDevice)
    assert (command.device.mg, command.device.lot) == (Decimal(28), "A7")


def test_a_call_never_says_to_stop_an_infusion_that_there_is_not(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, devices.given())
    shown.chair.act_call()
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, CallSheet)

    assert sheet.outcomes["stop"]._action.title == "No further device"


def test_a_long_infusion_says_how_many_checks_a_bolus_adds(qtbot: QtBot) -> None:
    shown = at_chair(qtbot, devices.long_infusion())
    shown.chair.act_more()
    more = shown.chair.side.sheet
    assert isinstance(more, MoreSheet)

    assert more.offers["bolus"]._action.sub == "mg given, adds checks 5, 15 and 30 min later"
