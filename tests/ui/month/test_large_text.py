"""The month's page stays whole while text is large, in each language."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.care.period import parse
from tests.ui.month.told import february
from tests.ui.test_large_text import LOOKS, Look, cut, faults
from tests.ui.windows import open_window
from ui import language

__all__ = ["cut"]


@LOOKS
@pytest.mark.parametrize("spoken", ["en", "de", "es"])
def test_a_full_month_cuts_no_large_text(
    qtbot: QtBot, cut: list[str], look: Look, spoken: str
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    language.speak(app, spoken)
    shown = open_window(qtbot, size=look[0], percent=look[1])
    shown.station.facts.known = february()
    shown.window.show_screen("month", 0)
    screen = shown.window.made("month")
    screen.show_period(parse("2026-02"))
    qtbot.waitUntil(lambda: screen.found is not None and screen.found.period.number == 2)

    found = faults(shown, look[0], cut)
    language.speak(app, language.ENGLISH)

    assert found == []
