"""Days of six chairs while the world fails.

`python -m tests.survival.soak DAYS [HOURS] [SEED] [JOBS]`

Real window, real journal on disk; the clocks, the loudspeaker and the disk's moods are drawn. After
every step nothing that the rules make of the journal and the clock may be missing on the screen or
in the sound, whether or not the disk takes it, and nothing that a saved reading crosses may be
missing in the journal. While the disk takes nothing, the screen says so. Days have nothing to do
with each other: JOBS of them are lived at once, one for each processor.
"""

import ctypes
import gc
import json
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from monitor.domain import commands as cmd
from monitor.domain.decide import decide
from monitor.domain.evolve import evolve
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refused
from monitor.domain.state import Episode, Session, Signal
from monitor.journal.sqlcipher import SqlcipherJournal, open_journal
from monitor.ports import Batch, Entry, Head, Journal, News, SignOfLife, StorageError
from monitor.protocols.read import load
from monitor.service import STREAM, events_of, fold
from tests.domain.chair import CALM_BASELINE, values
from tests.room import CHARGE, NURSE, Room
from tests.survival.desk import Desk, MissingError, application

CHAIRS: Final = range(1, 7)
STEP_S: Final = 9
LOOK_EVERY: Final = 5
"""So many steps pass between two looks at everything; each save is looked at at once."""
CROSSING: Final[tuple[dict[str, int | str | bool], ...]] = (
    {"sbp": 186}, {"sbp": 88}, {"hr": 135}, {"hr": 38}, {"spo2": 86}, {"rr": 7}, {"moaas": 2},
    {"red_flag": "chest_pain"}, {"self_harm": True}, {"pain": 9}, {"nausea": 2, "vomited": True},
)  # fmt: skip
DISCREET: Final = frozenset({"self-harm"})
"""Limits of the protocol that the room must not hear of."""
MOST_GROWTH: Final = 0.05
"""Memory at the end of the last hour is at most so much more than at the end of the first."""
FAULTS: Final = ("full", "io", "busy", "read_only")


class Moody:
    """Implements `monitor.ports.Journal` over one on disk; in a mood it takes nothing."""

    def __init__(self, inner: SqlcipherJournal) -> None:
        self._inner = inner
        self.mood = ""

    def _may(self) -> None:
        if self.mood:
            raise StorageError(self.mood, "drawn")

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        self._may()
        return self._inner.append(batches)

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        self._may()
        self._inner.record_sign_of_life(sign)

    def read(self, stream: str, *, after: int = 0) -> Iterator[Entry]:
        return self._inner.read(stream, after=after)

    def head(self, stream: str) -> Head:
        return self._inner.head(stream)

    def news(self, after: int) -> News:
        return self._inner.news(after)

    def adopt(self, entries: Sequence[Entry]) -> None:
        self._may()
        self._inner.adopt(entries)

    def streams(self) -> tuple[str, ...]:
        return self._inner.streams()

    def beside(self) -> AbstractContextManager[Journal]:
        return self._inner.beside()

    def sign_of_life(self) -> SignOfLife | None:
        return self._inner.sign_of_life()

    def close(self) -> None:
        self._inner.close()


@dataclass(slots=True)
class Seen:
    """What a day was."""

    steps: int = 0
    looks: int = 0
    alerts: int = 0
    sessions: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    memory: dict[int, int] = field(default_factory=dict)
    """Resident bytes at the end of each hour."""

    @property
    def growth(self) -> float:
        """Return by what part memory grew from the end of the first hour to that of the last."""
        return self.memory[max(self.memory)] / self.memory[1] - 1 if self.memory else 0.0


class Day:
    """Six chairs, the app's window over them, and a world that fails."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.draw = random.Random(seed)
        self.journal = Moody(open_journal(folder / "data", zone="UTC"))
        self.room = Room(folder, self.journal)
        self.desk = Desk(self.room)
        self.seen = Seen()
        self._mood_steps = 4
        """So many steps a mood of the disk lasts, in the mean."""
        self._told: dict[str, tuple[Session, int]] = {}
        """By stream, and how many of its entries have been read."""

    def close(self) -> None:
        """Put everything away."""
        self.desk.close()
        self.journal.close()

    def live(self, hours: float) -> Seen:
        """Live through so many hours and return what was seen.

        Raises:
            MissingError: an alert was not where it must be.
        """
        steps = round(hours * 3600 / STEP_S)
        for number in range(steps):
            self.room.machine.goes_on(STEP_S)
            self._world()
            self.desk.beat()
            for chair in CHAIRS:
                if self.draw.random() < STEP_S / 120:
                    self._nurse(chair)
            self.seen.steps += 1
            if number % LOOK_EVERY == 0:
                self.look()
            if (number + 1) % (3600 // STEP_S) == 0:
                self._read_anew()
                self._weigh((number + 1) // (3600 // STEP_S))
        self.journal.mood = ""
        self.desk.beat()
        self.look()
        self._read_anew()
        if self.room.station.verify():
            raise MissingError("a chain is broken")
        return self.seen

    def _weigh(self, hour: int) -> None:
        """Note the resident bytes, without what the allocator holds free.

        A restart here is another window in the same process: it leaves a hole of the size of its
        picture, 4 MB, in a heap that an app would have left behind with its process.
        """
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # glibc's: the soak runs on Linux, as it reads /proc
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        self.seen.memory[hour] = pages * os.sysconf("SC_PAGE_SIZE")

    # the world -----------------------------------------------------------------------------

    def _world(self) -> None:
        if self.journal.mood:
            if self.draw.random() < 1 / self._mood_steps:
                self.journal.mood = ""
            return
        if self.draw.random() > STEP_S / 240:
            return
        fault = self.draw.choice(("disk", "disk", "sleep", "wall", "sound", "pause", "restart"))
        self.seen.faults[fault] += 1
        if fault == "disk":
            self.journal.mood = self.draw.choice(FAULTS)
            self._mood_steps = self.draw.choice((4, 4, 60))
        elif fault == "sleep":
            self.room.machine.goes_on(self.draw.choice((20, 300, 3000)))
        elif fault == "wall":
            self.room.machine.calendar += self.draw.choice((-1, 1)) * 3600 * MICRO
        elif fault == "sound":
            speaker = self.desk.speaker
            speaker.becomes("" if speaker.trouble else "no-output")
        elif fault == "pause":
            self.desk.bridge.pause_audio(120)
        elif self.draw.random() < 1 / 4:
            self.desk.close()
            self._told.clear()
            self.room.restart(after_s=self.draw.choice((3, 400)), reboot=self.draw.random() < 1 / 2)
            self.desk.open()

    # the nurse -----------------------------------------------------------------------------

    def _nurse(self, chair: int) -> None:
        view = self.desk.bridge.view(chair)
        try:
            if view is None:
                self.room.opens(chair)
                self.seen.sessions += 1
            elif view.phase is Phase.BEFORE:
                self.room.starts(chair)
            else:
                self._care(chair)
        except (Refused, StorageError):
            pass
        self.desk.bridge.refresh()

    def _care(self, chair: int) -> None:
        session = self.room.session(chair)
        way = self.draw.random()
        waiting = [a for a in session.alerts if a.signal is Signal.ON]
        if way < 1 / 3 and waiting:
            one = self.draw.choice(waiting)
            name = f"{one.limit}/{one.number}"
            self.room.does(cmd.Acknowledge(by=NURSE, alert=name, action=""), chair)
        elif way < 1 / 2:
            self._save(chair, self.draw.choice(CROSSING))
        elif way < 4 / 5:
            self._save(chair, {})
        elif session.started is not None and session.ended is None:
            if self.room.now - session.started > 40 * MINUTE:
                self.room.does(cmd.StopInfusion(by=NURSE, reason="completed"), chair)
        elif session.ended is not None and self.room.now - session.ended > 30 * MINUTE:
            away = cmd.CloseSession(by=CHARGE, disposition="transferred", reason="to the ward")
            self.room.does(away, chair)

    def _save(self, chair: int, crossing: dict[str, int | str | bool]) -> None:
        entered = values({**CALM_BASELINE, **crossing})
        crossed = {each.limit for each in self.room.station.preview(chair, entered)}
        self.room.does(cmd.SaveCheck(by=NURSE, values=entered), chair)
        held = {a.limit for a in self.told(chair).alerts if a.signal is not Signal.CLOSED}
        if not crossed <= held:
            raise MissingError(f"crossed {crossed}, the journal holds {held}")
        self.seen.alerts += len(crossed)
        self.desk.bridge.refresh()
        self.look()

    # looking -------------------------------------------------------------------------------

    def told(self, chair: int) -> Session:
        """Return the session of a chair as the journal alone tells it.

        What was read of it stays read, as a journal only grows; `_read_anew` looks at it all.
        """
        name = STREAM + self.room.session(chair).id
        if name not in self._told:
            self._told[name] = fold(events_of(self.journal.read(name), json.loads), load)
        session, length = self._told[name]
        for event in events_of(self.journal.read(name, after=length), json.loads):
            session, length = evolve(session, event), length + 1
        self._told[name] = session, length
        return session

    def ruled(self, chair: int) -> Session:
        """Return the session of a chair as the rules make it of the journal and the last look."""
        session = self.told(chair)
        if session.closing is not None or not self.journal.mood:
            return session
        return decide(session, cmd.ObserveTime(), max(self.room.now, session.seen)).session

    def _read_anew(self) -> None:
        """Read every session from its beginning; it must be what entry after entry has made of it.

        Nothing of it is kept: what is weighed is the app.

        Raises:
            MissingError: it is not.
        """
        for chair in self.room.station.clinic.at_chair:
            before = self.told(chair)
            del self._told[STREAM + before.id]
            if self.told(chair) != before:
                raise MissingError(f"chair {chair} is not what its entries had told")
        self._told.clear()

    def look(self) -> None:
        """Compare the journal, the screen and the sound."""
        self.seen.looks += 1
        on: list[Episode] = []
        for chair in self.room.station.clinic.at_chair:
            held = [a for a in self.ruled(chair).alerts if a.signal is not Signal.CLOSED]
            on += [a for a in held if a.signal is Signal.ON and a.limit not in DISCREET]
            self.desk.must_show(chair, {(a.limit, a.number) for a in held})
        self.desk.must_sound(
            Priority(max((int(a.priority) for a in on), default=0)) if on else None
        )
        self.desk.must_say_unsaved(failing=bool(self.journal.mood))


def lived(hours: float, number: int) -> tuple[Seen, float, str]:
    """Live the day `number`; return what was seen, seconds of processor, and what was missing."""
    logging.disable()  # a disk in a mood is what is expected here
    application()
    with tempfile.TemporaryDirectory() as folder:
        day = Day(Path(folder), number)
        missing = ""
        try:
            day.live(hours)
        except MissingError as error:
            missing = str(error)
        finally:
            day.close()
    return day.seen, time.process_time(), missing


def all_lived(hours: float, numbers: Sequence[int], jobs: int) -> Iterator[tuple[Seen, float, str]]:
    """Live the days, several at once, each in a process of its own as an app has one."""
    if jobs == 1 and len(numbers) == 1:
        yield lived(hours, numbers[0])
        return
    with ProcessPoolExecutor(jobs, get_context("spawn"), max_tasks_per_child=1) as pool:
        yield from pool.map(partial(lived, hours), numbers)


def main(days: int, hours: int, seed: int, jobs: int) -> int:
    """Live so many days and say what they were; 1: an alert was missing, 2: memory grew."""
    grown: list[float] = []
    missed = 0
    numbers = range(seed, seed + days)
    for number, (seen, seconds, missing) in zip(
        numbers, all_lived(hours, numbers, jobs), strict=True
    ):
        if missing:
            missed += 1
            print(f"day {number}: MISSING: {missing}", flush=True)
            continue
        hours_mb = " ".join(f"{size / 1e6:.0f}" for size in seen.memory.values())
        grown.append(seen.growth)
        print(
            f"day {number}: {hours} h in {seconds:.0f} s of processor,"
            f" {seen.sessions} sessions, {seen.alerts} crossings, {seen.looks} looks,"
            f" faults {dict(seen.faults)},"
            f" memory {hours_mb} MB ({seen.growth:+.1%})",
            flush=True,
        )
    if missed:
        print(f"An alert was missing on {missed} of {days} days.")
        return 1
    print("No alert was missing from the journal, the screen or the sound.")
    print(f"Memory grew by at most {max(grown):.1%}, of at most {MOST_GROWTH:.0%}.")
    return 0 if max(grown) <= MOST_GROWTH else 2


if __name__ == "__main__":
    given = [int(text) for text in sys.argv[1:]]
    sys.exit(main(*given, *(1, 8, 0, os.cpu_count() or 1)[len(given) :]))
