"""What each task costs in taps and in strokes, counted at the real window: never more than promised.

The promises are those of the design: a full check 20, a repeat BP 7, an acknowledgement 1, a
suggested action 1 (at the pump 2), a start 52, a discharge 13 and the escort's name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Signal
from tests.ui.whole import test_by_mouse as tapping
from tests.ui.whole.keyboard import NONE, Keyboard
from tests.ui.whole.mouse import Mouse
from tests.ui.whole.stand import Stand, standing

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
ASKED = ("Sedation: Awake", "Dizziness: None", "Nausea: None", "Dissociation: None",
         "Anxiety: None", "Red flag: None", "Orientation: 4")  # fmt: skip
NUMBERS = "12878709815"
"""SBP 128, DBP 78, HR 70, SpO2 98, RR 15: eleven digits."""


class Finger(Mouse):
    """Counts its taps; what is typed as letters is told apart."""

    def __init__(self, stand: Stand) -> None:
        super().__init__(stand)
        self.taken = 0

    def taps_on(self, widget: QWidget) -> None:
        self.taken += 1
        super().taps_on(widget)

    @contextmanager
    def counts(self, costs: dict[str, int], task: str) -> Iterator[None]:
        """Note under `task` what it took."""
        before = self.taken
        yield
        costs[task] = self.taken - before


class Fingers(Keyboard):
    """Count their strokes."""

    def __init__(self, stand: Stand) -> None:
        super().__init__(stand)
        self.taken = 0

    def press(self, key: Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.taken += 1
        super().press(key, modifier)

    def types(self, text: str) -> None:
        self.taken += len(text)
        super().types(text)

    @contextmanager
    def counts(self, costs: dict[str, int], task: str) -> Iterator[None]:
        """Note under `task` what it took."""
        before = self.taken
        yield
        costs[task] = self.taken - before


def _on(stand: Stand) -> list[str]:
    return [alert.limit for alert in stand.view.open_alerts if alert.signal is Signal.ON]


def _high(stand: Stand, finger: Mouse) -> None:
    """Have a critical pressure saved, and go back to the chair."""
    finger.taps("Extra check")
    finger.taps_digits("") if False else None
    finger.writes("Systolic", "")
    finger.taps_digits("186104")
    finger.taps("Save as is") if finger.offers("Save as is") else finger.taps("Save check")


def test_no_task_costs_more_taps_than_promised(qtbot: QtBot, tmp_path: Path) -> None:
    costs: dict[str, int] = {}
    with standing(qtbot, tmp_path) as stand:
        finger = Finger(stand)
        tapping._sets_up(stand, finger)
        tapping._opens(stand, finger)
        with finger.counts(costs, "start"):
            tapping._starts(stand, finger)
        for minutes in (5, 5):
            tapping._comes_back(stand, finger, minutes)
            finger.taps("Start check")
            finger.answers(tapping.WELL, NUMBERS)
            finger.taps("Save check")
        tapping._comes_back(stand, finger, 10)
        with finger.counts(costs, "full check"):
            finger.taps("Start check")
            for answer in ASKED:
                finger.taps(answer)
            finger.taps_digits(NUMBERS)
            finger.taps("Save check")
        print(costs, stand.view.marks[-6:], stand.window.screen_name)

    assert costs == {}
