"""What each task costs in taps and in strokes, counted at the real window: as promised, no more.

The promises are those of the design: a full check 20, a repeat BP 7, an acknowledgement 1, a
suggested action 1 (at the pump 2), a start 52, a discharge 13 and the escort's name.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Phase, Signal
from tests.ui.whole import test_by_keyboard as typing
from tests.ui.whole import test_by_mouse as tapping
from tests.ui.whole.keyboard import NONE, Keyboard
from tests.ui.whole.mouse import Mouse
from tests.ui.whole.stand import Stand, standing
from tests.ui.windows import open_window, room
from ui.board.ribbon import RibbonCard
from ui.pages import LOCKED, SCREENS
from ui.shell import PAGES, ShellBar

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


def _on(stand: Stand) -> set[str]:
    return {alert.limit for alert in stand.view.open_alerts if alert.signal is Signal.ON}


def _tapped_start(stand: Stand, finger: Finger) -> None:
    """Start from the start screen, patient and order known."""
    finger.taps("Identity: Both right")
    for name in tapping.SAFE:
        finger.taps(f"{name}: Yes")
    finger.taps("Any of: No")
    finger.taps("Medicines today")
    finger.taps(": None today")
    finger.taps("Second check")
    finger.taps_digits(typing.SECOND_PIN)
    stand.until(lambda: stand.view.second_check is not None)
    finger.taps("Take the baseline")
    left = [f"{question}: {answer}" for question, answer in tapping.WELL.items()]
    while left:
        offered = [name for name in left if finger.offers(name)]
        finger.taps(offered[0] if offered else "Page ")
        left = [name for name in left if name not in offered[:1]]
    finger.taps_digits(tapping.CALM)
    finger.taps("Room air")
    finger.taps_digits("365" + "61.5")
    finger.taps("Save check")
    stand.waits(1)
    finger.taps("Infusion started")
    finger.taps("Tap again")
    assert stand.view.phase is Phase.INFUSION


def _tapped_alerts(stand: Stand, finger: Finger, costs: dict[str, int]) -> None:
    """Answer alerts from the chair: a repeat, an action, one at the pump, an acknowledgement."""
    finger.taps("Extra check")
    finger.writes("Systolic", "")
    finger.taps_digits("186104")
    finger.taps("Save check")
    assert "sbp-high-critical" in _on(stand)
    with finger.counts(costs, "suggested action"):
        finger.taps("Clinician called")
    assert _on(stand) == set()
    with finger.counts(costs, "suggested action at the pump"):
        finger.taps("Infusion paused")
        finger.taps("Tap again")
    assert stand.view.paused
    finger.taps("Resumed")
    finger.taps("Tap again")
    with finger.counts(costs, "repeat BP"):
        finger.taps("Enter BP")
        finger.taps_digits("12878")
        finger.taps("Save check")
    assert stand.view.open_alerts == ()
    finger.taps("Extra check")
    finger.writes("Oxygen saturation", "")
    finger.taps_digits("89")
    finger.taps("Save check")
    assert _on(stand) == {"spo2-low-critical"}
    with finger.counts(costs, "acknowledge"):
        finger.taps("Acknowledge")
    assert _on(stand) == set()


def _tapped_recovery(stand: Stand, finger: Finger) -> None:
    """Come to the discharge with everything met but gait, cannula, advice and escort."""
    finger.taps("Enter SpO₂")
    finger.taps_digits("98")
    finger.taps("Save check")
    assert stand.view.open_alerts == ()
    tapping._stops(stand, finger)
    sitting = {**tapping.WELL, "Walking": "Not asked"}
    for pause in (15, 15, 15, 15, 0):
        finger.taps("Start check")
        finger.answers(sitting, "")
        if finger.offers("Walking: Declined"):
            finger.taps("Walking: Declined")
        finger.writes("Systolic", "")
        finger.taps_digits(tapping.CALM)
        if finger.offers("Room air"):
            finger.taps("Room air")
        finger.taps("Save check")
        if pause:
            tapping._comes_back(stand, finger, pause)


def _tapped_discharge(stand: Stand, finger: Finger) -> None:
    finger.taps("Discharge")
    finger.taps("Steady")
    finger.taps("Cannula is out")
    finger.taps("Advice given")
    finger.taps("Escort is here")
    typing_in = QApplication.focusWidget()
    assert typing_in is not None
    QTest.keyClicks(typing_in, "R. Made-Upp")
    stand.settle()
    finger.taps("Record")
    finger.taps_digits(typing.PIN)
    stand.until(lambda: stand.station.board().chairs[0] is None)


def test_no_task_costs_more_taps_than_promised(qtbot: QtBot, tmp_path: Path) -> None:
    costs: dict[str, int] = {}
    with standing(qtbot, tmp_path) as stand:
        finger = Finger(stand)
        tapping._sets_up(stand, finger)
        tapping._opens(stand, finger)
        with finger.counts(costs, "start"):
            _tapped_start(stand, finger)
        for minutes in (5, 5, 10):
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
        assert [mark.state for mark in stand.view.marks if mark.label == "T+30"] == ["done"]
        finger.taps_on(stand.window.bar.tabs[0])
        _tapped_alerts(stand, finger, costs)
        finger.taps_on(stand.window.bar.tabs[0])
        _tapped_recovery(stand, finger)
        finger.taps_on(stand.window.bar.tabs[0])
        with finger.counts(costs, "discharge"):
            _tapped_discharge(stand, finger)

    assert costs == {
        "start": 52,
        "full check": 20,
        "suggested action": 1,
        "suggested action at the pump": 2,
        "repeat BP": 7,
        "acknowledge": 1,
        "discharge": 12,  # 13 are promised: the field for the name has the focus already
    }


def _typed_start(stand: Stand, keys: Fingers) -> None:
    """Start from the start screen, patient and order known."""
    keys.types("y")
    keys.press(Key.Key_Space)
    keys.types(typing.SECOND_PIN)
    stand.until(lambda: stand.view.second_check is not None)
    keys.types("yyyny")
    for _ in ("medicines today", "none"):
        keys.press(Key.Key_Space)
    keys.types("yy")
    keys.press(Key.Key_Space)
    assert stand.window.screen_name == "check"
    keys.types("0000000" + "3500" + tapping.CALM)
    keys.types("0")  # litres of oxygen, which may become 0.5
    keys.press(Key.Key_Return)
    keys.types("365" + "61.5")
    keys.press(Key.Key_Return)
    stand.waits(1)
    for _ in ("started", "again"):
        keys.press(Key.Key_F3)
    assert stand.view.phase is Phase.INFUSION


def _typed_recovery(stand: Stand, keys: Fingers) -> None:
    """Come to the discharge with everything met but gait, cannula, advice and escort."""
    typing._stops(stand, keys)
    sitting = {**typing.CALM, "Walking": "n2"}
    for pause in (15, 15, 15, 15, 0):
        keys.press(Key.Key_1, CONTROL)
        keys.press(Key.Key_F3)
        keys.answers(sitting)
        if pause:
            typing._comes_back(stand, keys, pause)
    keys.press(Key.Key_1, CONTROL)
    assert set(stand.view.discharge_unmet) == {"gait", "cannula_out", "advice_given", "escort"}


def _typed_discharge(stand: Stand, keys: Fingers) -> None:
    keys.press(Key.Key_D, Qt.KeyboardModifier.AltModifier)
    for _ in ("steady", "cannula", "advice", "escort"):
        keys.press(Key.Key_Space)
    QTest.keyClicks(keys.at, "R. Made-Upp")
    stand.settle()
    keys.press(Key.Key_Return)
    keys.types(typing.PIN)
    stand.until(lambda: stand.station.board().chairs[0] is None)


def _typed_alerts(stand: Stand, keys: Fingers, costs: dict[str, int]) -> None:
    """Answer alerts from the chair: a repeat, and an acknowledgement."""
    keys.press(Key.Key_F10)
    keys.tabs_to("Systolic")
    keys.types("186104")
    keys.press(Key.Key_Return)
    assert "sbp-high-critical" in _on(stand)
    with keys.counts(costs, "acknowledge"):
        keys.press(Key.Key_F4)
    assert _on(stand) == set()
    with keys.counts(costs, "repeat BP"):
        keys.press(Key.Key_F3)
        keys.types("12878")
        keys.press(Key.Key_Return)
    assert stand.view.open_alerts == ()


def test_no_task_costs_more_strokes_than_promised(qtbot: QtBot, tmp_path: Path) -> None:
    costs: dict[str, int] = {}
    with standing(qtbot, tmp_path) as stand:
        keys = Fingers(stand)
        typing._sets_up(stand, keys)
        typing._adds_a_colleague(stand, keys)
        typing._signs_in(stand, keys)
        typing._opens(stand, keys)
        with keys.counts(costs, "start"):
            _typed_start(stand, keys)
        for minutes in (5, 5, 10):
            typing._comes_back(stand, keys, minutes)
            keys.press(Key.Key_F3)
            keys.answers(typing.CALM)
        typing._comes_back(stand, keys, 10)
        with keys.counts(costs, "full check"):
            keys.press(Key.Key_F3)
            keys.types("0000000" + NUMBERS)
            keys.press(Key.Key_Return)
        assert [mark.state for mark in stand.view.marks if mark.label == "T+30"] == ["done"]
        keys.press(Key.Key_1, CONTROL)
        _typed_alerts(stand, keys, costs)
        _typed_recovery(stand, keys)
        with keys.counts(costs, "discharge"):
            _typed_discharge(stand, keys)

    assert costs == {
        "start": 52,
        "full check": 20,
        "acknowledge": 1,
        "repeat BP": 7,
        "discharge": 12,  # of 13, and the name
    }


@pytest.mark.parametrize("name", [name for name in SCREENS if name not in LOCKED])
def test_from_any_screen_the_alerting_chair_is_one_tap_or_one_key_away(
    qtbot: QtBot, name: str
) -> None:
    shown = open_window(qtbot, room())
    window = shown.window
    ways: tuple[Callable[[], object], ...] = (
        lambda: QTest.mouseClick(_way(window.bar, name), Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(window, Key.Key_4, CONTROL),
    )
    for way in ways:
        window.show_screen(name, 1)
        way()
        assert (window.screen_name, window.chair) == ("chair", 4)
        assert shown.chair.docked


def _way(bar: ShellBar, name: str) -> QAbstractButton:
    """Return what stands in the bar for chair 4: its tab, or what comes first."""
    if name == "board":
        return bar.window().findChildren(RibbonCard)[0]
    return bar.first if name in PAGES else bar.tabs[3]
