"""The app itself, to be killed: a hand at its screens that goes on wherever it finds the session.

`python -m tests.e2e.screen DIR SEED` starts the real program over `DIR/data`. It prints
`painted MOMENT SESSIONS` when the first picture stands, `try STREAM:LENGTH ...` before the journal
is written and `ok` after. Only the computer's clocks are another: they may be put forward, else a
session would take hours. Nothing that the program does not need is loaded before that picture.
"""

import gc
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from monitor.clock import SystemClock, ThisMachine

if TYPE_CHECKING:
    from monitor.ports import Batch, Entry
    from ui.app import MainWindow
    from ui.bridge import Bridge

MICRO: Final = 1_000_000


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


def _tell_of_each_save() -> None:
    from monitor.journal.sqlcipher import SqlcipherJournal

    append = SqlcipherJournal.append

    def telling(journal: SqlcipherJournal, batches: "Sequence[Batch]") -> "tuple[Entry, ...]":
        say("try " + " ".join(f"{b.stream}:{b.after + len(b.drafts)}" for b in batches))
        entries = append(journal, batches)
        say("ok")
        return entries

    SqlcipherJournal.append = telling  # type: ignore[method-assign, assignment]


def _walk_after_the_first_picture(machine: Ahead, seed: str) -> None:
    from ui import __main__ as program

    loads_the_rest = program._after_first_paint

    def painted(window: "MainWindow", bridge: "Bridge") -> None:
        going = sum(view is not None for view in bridge.station.board().chairs)
        say(f"painted {time.monotonic()} {going}")
        loads_the_rest(window, bridge)
        import random

        from PySide6.QtCore import QTimer

        from tests.e2e.hand import Walker

        walker = Walker(window, machine.put_forward, say, random.Random(seed))
        QTimer.singleShot(0, window, walker.go_on)
        window.setProperty("walker", walker)

    program._after_first_paint = painted


def prepare(root: Path) -> None:
    """Make a station with people, as after the first run."""
    from monitor.bootstrap import open_station
    from monitor.demo import practice

    station = open_station(root / "data")
    practice._set_up(station)
    station.close()


def main(root: Path, seed: str) -> int:
    """Run the app with the hand at it."""
    machine = Ahead(root / "ahead")
    SystemClock.__init__.__kwdefaults__["machine"] = machine  # type: ignore[index]
    _tell_of_each_save()
    _walk_after_the_first_picture(machine, seed)
    from ui.__main__ import main as app

    return app(["--data-dir", str(root / "data")])


if __name__ == "__main__":
    gc.disable()  # as `python -m ui` does
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
