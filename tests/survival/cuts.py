"""Cuts the power after every call of a station's day: `python -m tests.survival.cuts DRAWS`.

After each cut: every acknowledged entry is there, none by half, all chains verify, and it goes on.
"""

import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.sqlcipher import DATABASE, open_journal
from monitor.ports import Entry
from monitor.service import STREAM
from tests.survival import disk
from tests.survival.power import Call, cuts, read
from tests.survival.saves import NURSE

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Day:
    """What a program did to the disk in a day."""

    calls: list[Call]
    folder: Path
    entries: list[Entry]

    @property
    def wholes(self) -> frozenset[int]:
        """How many entries there are after each save, and before the first."""
        return frozenset({0, *(call.offset for call in self.calls if call.kind == "A")})


def recorded(root: Path) -> Day:
    """Live a day in `root` and return every call of it."""
    folder, log = root / "data", root / "calls"
    subprocess.run(
        [sys.executable, "-m", "tests.survival.day", str(folder)],
        env=disk.environment(folder, log),
        cwd=ROOT,
        check=True,
    )
    return Day(read(log), folder, entries_of(folder))


def entries_of(folder: Path) -> list[Entry]:
    """Return all entries that a folder holds, read without changing it."""
    if not (folder / DATABASE).exists():
        return []
    with open_journal(folder, zone="UTC") as journal:
        return [entry for name in journal.streams() for entry in journal.read(name)]


def survived(left: Path, day: Day, acknowledged: int) -> None:
    """Look at what a cut left and go on with it."""
    found, lived = entries_of(left), day.entries
    assert len(found) >= acknowledged, f"{acknowledged} acknowledged, {len(found)} found"
    assert set(found) <= set(lived), "entries that nobody wrote"
    assert len(found) in day.wholes, "half of what was saved at once"
    checks = sum(entry.kind == "check_saved" for entry in found)
    every = sum(entry.kind == "check_saved" for entry in lived)
    assert checks <= every
    station = open_station(left)
    try:
        assert station.verify() == ()
        assert station.board().damage == (), "a false alarm"
        going = station.chair(2)
        begun = any(entry.stream.startswith(STREAM) for entry in found)
        assert (going is not None) is begun, "the session was not taken up"
        crossed = checks > 1  # the second check is the one that raises the alert
        raised = any(entry.kind == "alert_raised" and "sbp" in entry.body for entry in found)
        assert raised is crossed, "a reading without its alert"
        if going is not None:
            station.execute(2, cmd.WriteNote(by=NURSE, text="back again"))
            assert station.verify() == ()
    finally:
        station.close()


def cut_everywhere(day: Day, left: Path, draws: int) -> int:
    """Cut after each call, with nothing unsynced and `draws` times with some; count the cuts."""
    done = 0
    for number, place in enumerate(cuts(day.calls, day.folder)):
        for each in (None, *(random.Random(f"{number} {n}") for n in range(draws))):
            place.restore(left, each)
            survived(left, day, place.acknowledged)
            done += 1
    return done


def main(draws: int) -> int:
    """Say how many cuts a day survived."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as root:
        day = recorded(Path(root))
        done = cut_everywhere(day, Path(root) / "left", draws)
    took = time.monotonic() - began
    print(
        f"{done} cuts of the power over {len(day.calls)} calls in {took:.0f} s: nothing was lost."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
