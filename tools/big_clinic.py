"""Makes the data of a clinic of any size: `python -m tools.big_clinic N FOLDER`.

Every session goes through the real rules, minute by minute, and into a real encrypted journal; so
do the patients' files and plans, and the calls after the visits. The same size gives the same
entries; only the key is another each time. The last day is the one before today, or `--last`; its
last sessions are still open, and its calls are those of a running clinic.
"""

import argparse
import os
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from multiprocessing import get_context
from operator import attrgetter
from pathlib import Path
from typing import Final

from monitor.care.follow_ups import DAY
from monitor.clock import SystemClock
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO, MINUTE
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, Batch, Draft, Entry, Journal
from tools.made_desk import ZONE
from tools.made_life import DRAFT, Life, Made, made
from tools.made_visits import CHARGE_NURSE, NURSES, PRESCRIBER, Visit, visits

PIN: Final = "482915"
"""Of everybody in a made-up clinic."""
PIN_KEPT: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$FcghYaLjd3UKQGDASz3iPw$MLvj62"
    "fikMtFN/Pht+dpB8wRFHK9gD9gfshVdzfGMCw"
)
"""What is kept of it: a new salt would be another clinic each time."""
OPEN: Final = 2
"""So many of the last sessions are still in progress."""
AT_ONCE: Final = 8
"""Patients that are one errand of a process."""
CLOSING: Final = 19 * 60
"""Minutes after midnight, UTC: nothing is done after it on the last day."""


class _Waiting:
    """What is made and not stored yet, by days: other things come before it."""

    def __init__(self) -> None:
        self._entries: defaultdict[int, list[Entry]] = defaultdict(list)
        self._drafts: defaultdict[int, list[Draft]] = defaultdict(list)

    def take(self, some: Made) -> None:
        """Add what one patient's life has brought."""
        for entry in some.entries:
            self._entries[entry.at // DAY].append(entry)
        self.tell(Draft(**dict(zip(DRAFT, values, strict=True))) for values in some.station)

    def tell(self, drafts: Iterable[Draft]) -> None:
        """Add what the station's own stream says."""
        for draft in drafts:
            self._drafts[draft.at // DAY].append(draft)

    def store(self, journal: Journal, before: Instant) -> None:
        """Store the days before that midnight, everything in the order of time."""
        for day in sorted(d for d in self._drafts.keys() | self._entries.keys()):
            if day >= before // DAY:
                return
            journal.adopt(sorted(self._entries.pop(day, []), key=attrgetter("at")))
            drafts = sorted(self._drafts.pop(day, []), key=attrgetter("at"))
            if drafts:
                after = journal.head(STATION).length
                journal.append([Batch(stream=STATION, drafts=drafts, after=after)])


def _chunk(some: tuple[Life, ...]) -> list[Made]:
    return [made(life) for life in some]


def fill(journal: Journal, count: int, last: date, *, jobs: int = 1, left_open: int = OPEN) -> None:
    """Fill an empty journal with `count` sessions, and what belongs to them.

    The last `left_open` of them are still in the infusion.
    """
    every = list(visits(count, last))
    lives = _lives(every, _at(last, CLOSING), count - left_open)
    chunks = [tuple(lives[n : n + AT_ONCE]) for n in range(0, len(lives), AT_ONCE)]
    starts = [_at(some[0].visits[0].day, 0) for some in chunks[1:]] + [_at(last, 24 * 60)]
    waiting = _Waiting()
    waiting.tell(_people(every[0].day))
    for day in dict.fromkeys(visit.day for visit in every):
        waiting.tell(_day(day))
    for some, before in zip(_worked(chunks, jobs), starts, strict=True):
        for each in some:
            waiting.take(each)
        waiting.store(journal, before)  # whoever comes later comes on that day or after it


def _lives(every: Sequence[Visit], until: Instant, closed: int) -> list[Life]:
    """Return the patients in the order in which they came first."""
    mine: dict[int, list[Visit]] = {}
    for visit in every:
        mine.setdefault(visit.patient, []).append(visit)
    return [Life(tuple(some), until, closed) for some in mine.values()]


def _at(day: date, minute: int) -> Instant:
    midnight = datetime.combine(day, datetime.min.time(), UTC)
    return round(midnight.timestamp()) * MICRO + minute * MINUTE


def _worked(chunks: list[tuple[Life, ...]], jobs: int) -> Iterator[list[Made]]:
    """Yield what each chunk brings, in order; at most a few chunks are ahead of the disk."""
    if jobs == 1:
        yield from map(_chunk, chunks)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        rest = iter(chunks)
        ahead = [pool.submit(_chunk, some) for some in islice(rest, 3 * jobs)]
        while ahead:
            yield ahead.pop(0).result()
            ahead += [pool.submit(_chunk, some) for some in islice(rest, 1)]


def _people(day: date) -> Iterator[Draft]:
    at = _at(day, 0)
    roles = [(CHARGE_NURSE, "charge_nurse"), (PRESCRIBER, "prescriber")]
    roles += [(name, "nurse") for name in NURSES]
    for number, (name, role) in enumerate(roles, 1):
        body = {"id": f"p{number}", "name": name, "role": role, "pin": PIN_KEPT, "by": "p1"}
        yield Draft(kind="person_added", version=1, at=at, wall=at, body=body)
    changes = {"clinic": "Fernhollow Infusion Clinic", "room": "room B"}
    chosen = {"changes": changes, "by": CHARGE_NURSE}
    yield Draft(kind="settings_changed", version=1, at=at, wall=at, body=chosen)


def _day(day: date) -> Iterator[Draft]:
    """Yield what else the station's stream takes in a day: who signed in, who locked it."""
    for number in range(8):
        at = _at(day, 7 * 60 + 45 + 70 * number)
        body: dict[str, object] = {"person": f"p{number % 6 + 1}"}
        yield Draft(kind="signed_in", version=1, at=at, wall=at, body=body)
        body = {"person": f"p{number % 6 + 1}", "cause": "idle"}
        yield Draft(kind="station_locked", version=1, at=at + MINUTE, wall=at + MINUTE, body=body)


def main(arguments: list[str] | None = None) -> int:
    """Make a clinic and say where it is."""
    parser = argparse.ArgumentParser(prog="python -m tools.big_clinic", description=__doc__)
    parser.add_argument("count", type=int, metavar="N", help="how many sessions")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a data folder, new or empty")
    parser.add_argument("--last", type=date.fromisoformat, help="day of the last sessions")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    options = parser.parse_args(arguments)
    if options.count < OPEN + 1:
        parser.error(f"a made-up clinic has at least {OPEN + 1} sessions")
    clock = SystemClock(None)
    yesterday = datetime.fromtimestamp(clock.now().wall / MICRO, UTC).date() - timedelta(1)
    with open_journal(options.folder, zone=ZONE) as journal:
        if journal.streams():
            parser.error(f"{options.folder} holds a clinic already")
        fill(journal, options.count, options.last or yesterday, jobs=options.jobs)
        entries = journal.news(0).place
    print(f"{options.folder}: {options.count} sessions, {entries} entries. All PINs are {PIN}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
