"""Frames while a check is typed at one of six running chairs and an alert flashes at another.

Usage: frames FOLDER COUNT. A frame is what the UI thread does in 16 ms, in processor time of that
thread; a stroke is from a key of a check to the painted screen, in the same time; an alert is from
the last digit of a critical pressure to its HIGH alert journaled, believed and painted (COUNT of
them, in elapsed time).
"""

import gc
import json
import sys
from pathlib import Path
from statistics import median, quantiles
from time import monotonic, perf_counter, sleep, thread_time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks import pace
from benchmarks.probes.saves import Room
from benchmarks.visit import NURSE, READINGS
from monitor.api import Decimal, Priority, Signal
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO
from ui import theme

FRAME_S = 0.016
WATCHED_S = 12
CHECKS = 40
"""Checks whose keys are measured one by one."""
BEAT_EVERY = 4
"""Keys of a quick hand in a second: as often the station looks at the clock."""
ALERTS_A_SESSION = 40
CRITICAL, CALM = "186", "128"
STROKES = "000000" + "12878729814"
"""A calm check at T+5: six answers, then pressure, heart rate, saturation and breaths."""
ANSWERS = 11
"""What those keys answer."""


class Desk(Room):
    """A room whose window is typed into, frame by frame."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.station.change_settings(NURSE, still_alarms=False)
        self.frames: list[float] = []

    def begin_anew(self) -> None:
        """Discard what is half typed, then have six others come."""
        for chair, service in self.station.clinic.at_chair.items():
            if service.session.form is not None:
                self.station.execute(chair, cmd.DiscardForm(by=NURSE, reason="measured"))
        super().begin_anew()

    def alarm(self, chair: int) -> None:
        """Raise a HIGH alert that nobody answers."""
        values = {**READINGS, "sbp": Decimal(CRITICAL)}
        self.station.execute(chair, cmd.SaveCheck(by=NURSE, values=values))
        self.bridge.refresh()

    def type(self, character: str) -> float:
        """Type one character where the focus is; return the seconds until it is painted."""
        begun = thread_time()
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, character)
        QApplication.processEvents()
        return thread_time() - begun

    def watch(self, seconds: float) -> None:
        """Let time pass in frames; a second of the room passes in one, and a key every fourth."""
        ends = monotonic() + seconds
        second = monotonic() + 1
        left = ""
        while (now := monotonic()) < ends:
            begun = thread_time()
            if now >= second:
                second += 1
                self.clock.at += MICRO
                self.window.beat()
            if not left:
                self.begin_check()
                left = STROKES
                begun = thread_time()
            if len(self.frames) % 16 == 0:
                self.type(left[0])
                left = left[1:]
            QApplication.processEvents()
            self.frames.append(thread_time() - begun)
            sleep(max(0.0, FRAME_S - (monotonic() - now)))

    def begin_check(self) -> None:
        """Throw away what is typed at chair 1 and open its check with nothing answered."""
        self.window.show_screen("chair", 1)  # commits the field in hand, so the form is left first
        QApplication.processEvents()
        if self.station.clinic.at_chair[1].session.form is not None:
            self.bridge.execute(1, cmd.DiscardForm(by=NURSE, reason="measured"))
        self.window.show_screen("check", 1)
        QApplication.processEvents()

    def strokes(self) -> list[float]:
        """Type a whole check and return what each of its keys took."""
        self.begin_check()
        taken = []
        for place, character in enumerate(STROKES):
            if place % BEAT_EVERY == 0:
                self.clock.at += MICRO
                self.window.beat()
            QApplication.processEvents()
            taken.append(self.type(character))
        view = self.bridge.view(1)
        if view is None or view.form is None or len(view.form.values) != ANSWERS:
            raise AssertionError("the keys did not answer the check")
        return taken

    def checks(self) -> tuple[list[float], list[float]]:
        """Type checks; return what each key took, and the pace of the machine before each check."""
        strokes: list[float] = []
        paces: list[float] = []
        for _ in range(CHECKS):
            paces.append(pace.work(thread_time))
            strokes += self.strokes()
        return strokes, paces

    def alert(self) -> float:
        """Type a critical pressure and return the seconds until its alert is on the screen."""
        screen = self.window.made("check")
        screen.read.focus_field("sbp")
        self._fill(CRITICAL[:-1])
        focus = QApplication.focusWidget()
        assert focus is not None
        begun = perf_counter()
        QTest.keyClicks(focus, CRITICAL[-1])
        QApplication.processEvents()
        taken = perf_counter() - begun
        if not self._alarming():
            raise AssertionError("a critical pressure raised nothing")
        screen.read.focus_field("sbp")
        self._fill(CALM)
        QTest.keyClick(screen, Qt.Key.Key_Tab)
        QApplication.processEvents()
        if self._alarming():
            raise AssertionError("the corrected pressure still alarms")
        return taken

    def _fill(self, digits: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        focus.selectAll()  # type: ignore[attr-defined]
        QTest.keyClicks(focus, digits)

    def _alarming(self) -> bool:
        view = self.bridge.view(1)
        assert view is not None
        return any(
            alert.priority is Priority.HIGH and alert.signal is Signal.ON
            for alert in view.open_alerts
        )


def main() -> int:
    """Measure frames and strokes, then alerts."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1920))
    desk = Desk(folder)
    gc.freeze()
    desk.begin_anew()
    desk.pass_minutes(4)
    desk.alarm(2)
    desk.watch(1)
    desk.frames = []
    paces = [pace.work(thread_time)]
    desk.watch(WATCHED_S)
    strokes, between = desk.checks()
    alerts: list[float] = []
    elapsed: list[float] = []
    while len(alerts) < count:
        desk.begin_anew()
        desk.pass_minutes(4)
        desk.window.show_screen("check", 1)
        paces.append(pace.work(thread_time))
        elapsed.append(pace.work(perf_counter))
        alerts += [desk.alert() for _ in range(ALERTS_A_SESSION)]
    told = {"frame": desk.frames, "stroke": strokes, "alert": alerts}
    found = {f"{name}_p99": quantiles(values, n=100)[98] for name, values in told.items()}
    found |= {"pace": min(paces), "pace_stroke": median(between), "pace_elapsed": median(elapsed)}
    print(json.dumps(found))
    desk.window.leave()
    desk.station.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
