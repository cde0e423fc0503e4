"""The app itself, to be killed: a hand at its screens that goes on wherever it finds the session.

`python -m tests.e2e.screen DIR` starts the real program over `DIR/data`. It prints `painted` when
the first picture stands, `try STREAM:LENGTH ...` before the journal is written and `ok` after.
Only the computer's clocks are another: they may be put forward, else a session would take hours.
"""

import os
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from monitor.api import MICRO, MINUTE, Phase
from monitor.bootstrap import open_station
from monitor.clock import SystemClock, ThisMachine
from monitor.demo import practice
from monitor.journal.sqlcipher import SqlcipherJournal
from monitor.ports import Batch, Entry
from ui import tour
from ui.__main__ import main as app_main
from ui.app import MainWindow
from ui.tour_hand import Hand, TourError

STEP_S: Final = 9
"""So far the clocks go at once: a look later than ten seconds would be a gap."""
STUCK: Final = 8


class Ahead(ThisMachine):
    """This computer's clocks, put forward; how far outlives the program."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._ahead = int(file.read_text()) if file.exists() else 0

    def put_forward(self, seconds: int) -> None:
        """Let `seconds` pass at once."""
        self._ahead += seconds * MICRO
        draft = self._file.with_suffix(".new")
        draft.write_text(str(self._ahead))
        draft.replace(self._file)

    def elapsed(self) -> int:
        return super().elapsed() + self._ahead

    def wall(self) -> int:
        return super().wall() + self._ahead


def say(text: str) -> None:
    """Print a line at once and whole."""
    os.write(1, (text + "\n").encode())


class Walker(Hand):
    """The hand of the tour at a window that somebody else opened."""

    def __init__(self, window: MainWindow, machine: Ahead, draw: random.Random) -> None:
        self.window = window
        self.bridge = window._bridge
        self.station = self.bridge.station
        self.pictures = 0
        self._told: list[str] = []
        self.bridge.told.connect(lambda _kind, sentence: self._told.append(sentence))
        self._machine = machine
        self._draw = draw
        self._stuck = 0

    def picture(self, name: str) -> None:
        """Take none."""
        self.settle()

    def wait(self, steps: int = 1) -> None:
        """Let nine seconds pass a step, with somebody at the keys."""
        for _ in range(steps):
            self._machine.put_forward(STEP_S)
            self.window._watch.restart()
            self.window.beat()
            self.settle()

    def go_on(self) -> None:
        """Do the next thing, for ever."""
        try:
            self._next()
            self._stuck = 0
        except TourError as error:
            self._stuck += 1
            say(f"stuck {error}")
            if self._stuck > STUCK:
                os._exit(9)
            self.window.show_screen("board", 0)
            self.wait(10)
        QTimer.singleShot(0, self.window, self.go_on)

    def _next(self) -> None:
        if self.bridge.person is None:
            tour._sign_in(self)
            return
        view = self.bridge.view(tour.CHAIR)
        if view is None:
            tour._open(self)
        elif view.phase is Phase.BEFORE:
            self._prepare()
        elif view.phase is Phase.INFUSION:
            self._infuse()
        elif view.ended is not None and view.at - view.ended < 61 * MINUTE:
            tour._check(self, tour.CALM)
        else:
            self.window.show_chair(tour.CHAIR)
            tour._discharge(self)
            say("session")

    def _prepare(self) -> None:
        """Answer what no earlier life has answered, take the baseline, and start."""
        self.window.show_screen("start", tour.CHAIR)
        for name in ("Identity: Both right", *tour.SAFE, "Medicines today", ": None today"):
            if self.offers(name):
                self.tap(name)
        if self.offers("Record"):
            self.tap("Record")
        if self.view(tour.CHAIR).second_check is None and self.offers("Second check"):
            self.tap("Second check")
            self.tap("Dose and rate, second check by: P. Lindqvist")
            self.pin(tour.PIN)
            self.wait_for_answer(
                lambda: self.view(tour.CHAIR).second_check is not None, "the second check"
            )
        if not self.view(tour.CHAIR).checks:
            self.window.show_screen("check", tour.CHAIR)
            self.answer(tour.CALM)
            self.tap("Save check")
        self.window.show_screen("start", tour.CHAIR)
        self.wait()
        self.tap("Infusion started")
        if self.view(tour.CHAIR).phase is Phase.BEFORE:
            self.tap("Tap again")

    def _infuse(self) -> None:
        view = self.view(tour.CHAIR)
        if view.remaining is not None and view.remaining <= 0:
            self.window.show_chair(tour.CHAIR)
            self.window.act("act_stopped")
            self.tap("Why it ended: Completed")
            self.tap("Record")
            self.tap("Tap again")
        elif view.remaining is not None and view.remaining < 11 * MINUTE:
            self.wait(6)
        elif self._draw.random() < 1 / 4:
            tour._check(self, tour.CROSSED)
            self.window.show_chair(tour.CHAIR)
            self.tap("Clinician called")
            self.acknowledge()
            tour._repeat(self, tour.SETTLED)
            self.window.show_chair(tour.CHAIR)
            self.acknowledge()
        else:
            tour._check(self, tour.AFLOAT)


def _tell_of_each_save() -> None:
    append = SqlcipherJournal.append

    def telling(journal: SqlcipherJournal, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        say("try " + " ".join(f"{b.stream}:{b.after + len(b.drafts)}" for b in batches))
        entries = append(journal, batches)
        say("ok")
        return entries

    SqlcipherJournal.append = telling  # type: ignore[method-assign, assignment]


def prepare(root: Path) -> None:
    """Make a station with people, as after the first run."""
    station = open_station(root / "data")
    practice._set_up(station)
    station.close()


def main(root: Path, seed: str) -> int:
    """Run the app with the hand at it."""
    machine = Ahead(root / "ahead")
    SystemClock.__init__.__kwdefaults__["machine"] = machine  # type: ignore[index]
    _tell_of_each_save()
    app = QApplication(sys.argv[:1])

    def begin() -> None:
        window = next((w for w in app.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None or not window._seen:
            QTimer.singleShot(1, begin)
            return
        say(f"painted {time.monotonic()}")
        walker = Walker(window, machine, random.Random(seed))
        QTimer.singleShot(0, window, walker.go_on)
        app.setProperty("walker", walker)

    QTimer.singleShot(0, begin)
    return app_main(["--data-dir", str(root / "data")])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
