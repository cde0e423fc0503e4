"""A time that is typed into a sheet has keys on the screen, at the small window too."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui import pictures
from tests.ui.test_languages import settled
from tests.ui.windows import COMPACT, clipped, open_window
from ui.chair.keys import DigitPad
from ui.chair.sheet import TimedSheet
from ui.chair.sheet_pump import StoppedSheet
from ui.widgets.buttons import Button


@pytest.mark.parametrize("kind", ["slowed", "stopped", "medication", "call", "other", "restarted"])
def test_a_time_of_ones_own_is_typed_with_keys_of_the_sheet(qtbot: QtBot, kind: str) -> None:
    shown = open_window(qtbot, size=COMPACT)
    shown.window.show_chair(1)
    shown.chair.side.open_sheet(kind, pictures.calm(), shown.station)
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, TimedSheet)

    before = [each for each in sheet.findChildren(QWidget) if each.isVisible()]
    sheet.when.chips.buttons[-1].click()
    settled(shown)
    (pad,) = (each for each in sheet.findChildren(DigitPad) if each.isVisible())
    assert clipped(shown.window) == []
    assert sheet.minimumSizeHint().height() <= sheet.height()
    assert all(key.height() >= 44 for key in pad.findChildren(Button))
    for digit in "1420":
        pad._send(digit)
    settled(shown)

    assert (sheet.when.clock, sheet.when.instant) == ("14:20", pictures.at("14:20"))
    assert sheet.when.chips.buttons[-1].label == "14:20"
    assert clipped(shown.window) == []
    assert sheet.minimumSizeHint().height() <= sheet.height()
    assert [each for each in sheet.findChildren(QWidget) if each.isVisible()] == before


def test_another_time_puts_everything_back_as_well(qtbot: QtBot) -> None:
    shown = open_window(qtbot, size=COMPACT)
    shown.window.show_chair(1)
    shown.chair.side.open_sheet("stopped", pictures.calm(), shown.station)
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, StoppedSheet)

    sheet.when.chips.buttons[-1].click()
    while_typing = sheet.reason.isHidden()
    sheet.when.chips.buttons[1].click()

    assert while_typing
    assert not sheet.reason.isHidden()
    assert sheet.when.typed.isHidden()
    assert sheet.when.chips.buttons[-1].label == "Other…"
