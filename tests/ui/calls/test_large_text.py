"""The page of calls with large text: nothing is cut, and nothing is out of reach."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.calls.clinic import Desk
from tests.ui.calls.test_screen import MIRA, OSKAR, PIA, buttons, open_call
from tests.ui.forms.hands import Hands
from tests.ui.test_large_text import LOOKS, Look, outside
from tests.ui.windows import clipped
from ui.widgets.grade_button import GradeButton


def faults(desk: Desk, size: tuple[int, int]) -> list[str]:
    for _ in range(6):
        QApplication.processEvents()
    wrapped = {button.label for button in desk.window.findChildren(GradeButton)}
    found = [text for text in clipped(desk.window) if text not in wrapped]
    if desk.window.size().toTuple() != size:
        found.append(f"window of {desk.window.size().toTuple()}")
    return [*found, *outside(desk.window)]


@LOOKS
def test_no_page_of_calls_cuts_large_text(qtbot: QtBot, tmp_path: Path, look: Look) -> None:
    size, percent = look
    desk = Desk(qtbot, tmp_path, size, percent=percent)
    found = {"first": faults(desk, size)}
    Hands().tap(buttons(desk, "pain_now")[3])
    found["begun"] = faults(desk, size)
    for name in (OSKAR, PIA):
        open_call(desk, name)
        found[name] = faults(desk, size)
    open_call(desk, MIRA)
    Hands().tap(desk.screen.no_answer)
    found["no answer"] = faults(desk, size)

    assert {where: each for where, each in found.items() if each} == {}
