"""Kills the app with a hand at its screens N times: `python -m tests.e2e.screen_kills N [SEED]`.

One day goes on over all kills: each start takes up what the last one left. Afterwards every
acknowledged entry must be there, what was being saved whole or not at all, and each chain intact.
"""

import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Timer
from typing import Final

from monitor.journal.chain import verify
from monitor.journal.sqlcipher import open_journal
from monitor.ports import Journal
from monitor.service import STREAM
from tests.e2e.kills import LostError
from tests.e2e.screen import prepare

ROOT: Final = Path(__file__).parents[2]
MOST_SAVES: Final = 40
"""A kill comes after fewer saves than this,"""
PAUSE_S: Final = 0.2
"""and at most so long after the last of them, or after the first picture."""
HANGS_S: Final = 120.0
"""A life in which nothing is saved for so long."""
STARTING: Final = 1 / 8
"""Part of the kills that come before the first picture."""
START_S: Final = 1.0
OFTEN: Final = 1 / 10
"""The hand may find no way on so many times a kill; more, and most kills hit a screen at rest."""
BACK_S: Final = 2.0
"""At most so long it takes, in the median, until a screen works again."""


@dataclass(slots=True)
class Day:
    """What the program said so far, over all its lives."""

    acknowledged: dict[str, int] = field(default_factory=dict)
    trying: dict[str, int] = field(default_factory=dict)
    sessions: int = 0
    going: int = 0
    """Sessions that were in progress at the last kill."""
    back: list[int] = field(default_factory=list)
    """How many stood on each first picture that was seen."""
    starts_s: list[float] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)

    def hear(self, line: str) -> None:
        """Take one line of the program; half a line was not said."""
        word, _, rest = line.rstrip("\n").partition(" ")
        if not line.endswith("\n"):
            return
        if word == "try":
            self.trying = {
                name: int(length)
                for name, _, length in (each.rpartition(":") for each in rest.split())
            }
        elif word == "ok":
            self.acknowledged.update(self.trying)
            self.trying = {}
        elif word == "session":
            self.sessions += 1
        elif word == "stuck":
            self.stuck.append(rest)


def live_and_die(root: Path, day: Day, draw: random.Random) -> None:
    """Start the app, let it work for a while, and kill it."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.e2e.screen", str(root), str(draw.random())]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        if draw.random() < STARTING:
            time.sleep(draw.uniform(0, START_S))
        else:
            for line in process.stdout:
                day.hear(line)
                if line.startswith("painted "):
                    _, moment, back = line.split()
                    day.starts_s.append(float(moment) - began)
                    day.back.append(int(back))
                    _require_them_back(day)
                    break
            _hear_saves(process, day, draw.randrange(MOST_SAVES))
            time.sleep(draw.uniform(0, PAUSE_S))
        process.send_signal(signal.SIGKILL)
        for line in process.stdout:
            day.hear(line)
    if process.returncode != -signal.SIGKILL:
        raise LostError(f"it ended by itself: {process.returncode}, {day.stuck[-1:]}")


def _hear_saves(process: subprocess.Popen[str], day: Day, count: int) -> None:
    """Listen until so much was saved.

    Raises:
        LostError: the app hangs.
    """
    assert process.stdout is not None
    for _ in range(count):
        hangs = Timer(HANGS_S, process.terminate)
        hangs.start()
        saved = False
        for line in process.stdout:
            day.hear(line)
            saved = line == "ok\n"
            if saved:
                break
        hangs.cancel()
        if not saved and process.wait() == -signal.SIGTERM:
            raise LostError("it hangs")


def _require_them_back(day: Day) -> None:
    if day.back[-1] != day.going:
        raise LostError(f"{day.going} sessions were in progress, {day.back[-1]} are back")


def _going(journal: Journal) -> int:
    """Return how many sessions a journal holds that nobody has closed."""
    sessions = [name for name in journal.streams() if name.startswith(STREAM)]
    closed = ["session_closed" in {entry.kind for entry in journal.read(n)} for n in sessions]
    return closed.count(False)


def look(root: Path, day: Day) -> Mapping[str, int]:
    """Return the length of each stream on disk, which is what was promised.

    Raises:
        LostError: it is not.
    """
    with open_journal(root / "data", zone="UTC") as journal:
        stored = {name: journal.head(name).length for name in journal.streams()}
        broken = [name for name in stored if verify(name, journal.read(name)) is not None]
        day.going = _going(journal)
    if broken:
        raise LostError(f"broken chains: {broken}")
    if stored not in (day.acknowledged, {**day.acknowledged, **day.trying}):
        raise LostError(f"stored {stored}, acknowledged {day.acknowledged}, tried {day.trying}")
    day.acknowledged, day.trying = dict(stored), {}
    return stored


def run(root: Path, kills: int, seed: int, *, tell: Callable[[str], None] | None = None) -> Day:
    """Kill so often and return what was seen; `tell` hears how it stands, every 50 kills.

    Raises:
        LostError: something that was promised is not so.
    """
    prepare(root)
    with open_journal(root / "data", zone="UTC") as journal:
        day = Day({name: journal.head(name).length for name in journal.streams()})
    for number in range(kills):
        live_and_die(root, day, random.Random(f"{seed} {number}"))
        look(root, day)
        if tell is not None and (number + 1) % 50 == 0:
            tell(f"{number + 1} kills, {sum(day.acknowledged.values())} entries, {_back(day)}")
    return day


def _back(day: Day) -> str:
    """Say how long it took until a screen worked again."""
    starts = day.starts_s
    if not starts:
        return "no first picture was waited for"
    return (
        f"back to a working screen in {statistics.median(starts):.2f} s (median of"
        f" {len(starts)}; slowest {max(starts):.2f} s)"
    )


def main(kills: int, seed: int) -> int:
    """Kill `kills` times and say what was found; 1: something was lost, 2: it came back slowly."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            day = run(Path(folder), kills, seed, tell=partial(print, flush=True))
        except LostError as lost:
            print(f"LOST: {lost}")
            return 1
    entries = sum(day.acknowledged.values())
    print(
        f"{kills} kills of the app in {time.monotonic() - began:.0f} s,"
        f" {day.sessions} whole sessions, {entries} entries: nothing was lost."
    )
    print(f"Kept: {_back(day)}." if _kept(day) else f"BROKEN: {_back(day)}.")
    for each in day.stuck:
        print(f"the hand was stuck: {each}")
    if len(day.stuck) > kills * OFTEN:
        print(
            "BROKEN: the hand was stuck too often for these to be kills in the middle of sessions."
        )
        return 2
    return 0 if _kept(day) else 2


def _kept(day: Day) -> bool:
    return not day.starts_s or statistics.median(day.starts_s) <= BACK_S


if __name__ == "__main__":
    given = [int(text) for text in sys.argv[1:]]
    sys.exit(main(*given, *(20, 1)[len(given) :]))
