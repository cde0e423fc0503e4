"""Kills a running program N times and looks for what was lost: `python -m tests.e2e.kills N`.

Each kill is a SIGKILL at an instant drawn from its number. Afterwards every entry that was
acknowledged must be there, none half, the chain whole, and the session must go on.
"""

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.chain import verify
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import DATABASE, open_journal
from monitor.ports import Entry
from monitor.protocols.read import shipped
from monitor.replay.parse import parse
from monitor.replay.run import Played, Player
from monitor.service import STREAM
from monitor.station import LocalStation
from tests.e2e.sessions import whole, write

HOLD_MS: Final = 3
START_S: Final = 0.5
"""About how long the program takes to its first entry."""
WHO: Final = "Chi Charge"


class LostError(AssertionError):
    """A promise about what is on disk was broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kill:
    """What one kill left behind."""

    number: int
    acknowledged: int
    """Entries that the program had called durable."""
    stored: int
    whole: int
    """Entries of the whole session."""
    closed: bool


def kill_once(number: int, folder: Path) -> Kill:
    """Replay a session into `folder`, kill it at the instant of `number`, and look.

    Raises:
        LostError: something that was promised is not so.
    """
    draw = random.Random(number)
    file = write(folder / "session.jsonl", whole(close=draw.random() < 1 / 2))
    played = _played(file)
    count = sum(len(events) for events in played.written)
    data = folder / "data"
    acknowledged = _run_and_kill(file, data, draw, count)
    stored = _stored(data)
    _look_at(stored, played, acknowledged)
    _go_on(data, stored, file)
    closed = bool(stored) and len(stored) == count and played.session.closing is not None
    return Kill(
        number=number, acknowledged=acknowledged, stored=len(stored), whole=count, closed=closed
    )


def _played(file: Path) -> Played:
    actions, protocol = parse(file.read_text(encoding="utf-8"), shipped())
    return Player(MemoryJournal(), protocol, lenient=False, chair=1).play(actions)


def _run_and_kill(file: Path, data: Path, draw: random.Random, count: int) -> int:
    """Return how many entries were acknowledged before the kill."""
    after = draw.randrange(count + 1)
    pause = draw.uniform(0, HOLD_MS / 1000 if after else START_S)
    command = [sys.executable, "-m", "monitor.cli", "replay", str(file), "--data-dir", str(data)]
    command += ["--progress", "--hold", str(HOLD_MS), "--json", str(file.with_suffix(".json"))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(after)]
        time.sleep(pause)
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
    return sum(line.startswith("ok ") and line.endswith("\n") for line in lines)


def _stored(data: Path) -> list[Entry]:
    if not (data / DATABASE).exists():
        return []
    with open_journal(data, zone="UTC") as journal:
        return list(journal.read(STREAM + "S1"))


def _look_at(stored: list[Entry], played: Played, acknowledged: int) -> None:
    _require(len(stored) >= acknowledged, f"{acknowledged} acknowledged, {len(stored)} stored")
    _require(verify(STREAM + "S1", stored) is None, "the chain is broken")
    kinds, ends = [], {0}
    for events in played.written:
        kinds += [type(event).__name__ for event in events]
        ends.add(len(kinds))
    told = [entry.kind.replace("_", "") for entry in stored]
    _require(told == [kind.lower() for kind in kinds[: len(told)]], "other entries than played")
    _require(len(stored) in ends, f"an action is half there: {len(stored)} entries")


def _go_on(data: Path, stored: list[Entry], file: Path) -> None:
    """Start again: the session goes on where it stood, or is played anew when nothing is there."""
    with _opened(data) as station:
        _require(station.verify() == (), "the journal does not verify")
        _require(station.board().damage == (), "a false alarm of damage")
        going = station.clinic.at_chair.get(1)
        closed = any(entry.kind == "session_closed" for entry in stored)
        _require((going is not None) is (bool(stored) and not closed), "it was not taken up")
        if going is not None:
            station.staff.add_person(name=WHO, role="charge_nurse", pin_hash="-", by=WHO)
            station.execute(1, cmd.WriteNote(by=WHO, text="back again"))
    after = _stored(data)
    _require(after[: len(stored)] == stored, "entries changed")
    _require(not stored or closed or after[-1].kind == "note_written", "the note is not there")
    if not stored:
        again = [sys.executable, "-m", "monitor.cli", "replay", str(file), "--data-dir", str(data)]
        done = subprocess.run([*again, "--json", "/dev/null"], check=False)
        _require(done.returncode == 0, "it cannot be played anew")


@contextmanager
def _opened(data: Path) -> Iterator[LocalStation]:
    station = open_station(data)
    try:
        yield station
    finally:
        station.close()


def _require(holds: bool, broken: str) -> None:
    if not holds:
        raise LostError(broken)


def main(count: int) -> int:
    """Kill `count` times and say what was found; 0 when nothing was lost."""
    began = time.monotonic()
    seen: Counter[str] = Counter()
    for number in range(count):
        with tempfile.TemporaryDirectory() as folder:
            try:
                kill = kill_once(number, Path(folder))
            except LostError as lost:
                print(f"kill {number}: LOST: {lost}")
                return 1
        if not kill.stored:
            where = "before the first entry"
        else:
            where = "in the middle" if kill.stored < kill.whole else "at the end"
        seen[where] += 1
        print(
            f"kill {number}: {kill.acknowledged} acknowledged, {kill.stored} of {kill.whole} stored"
        )
    told = ", ".join(f"{number} {where}" for where, number in sorted(seen.items()))
    print(f"{count} kills in {time.monotonic() - began:.0f} s ({told}): nothing was lost.")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20))
