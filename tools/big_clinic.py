"""Makes the data of a clinic of any size: `python -m tools.big_clinic N FOLDER`.

Every session goes through the real rules, minute by minute, and into a real encrypted journal. The
same size gives the same entries; only the key is another each time. The last day is the one before
today, or `--last`; its last sessions are still open.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Final

from monitor.clinic import begun, sealed
from monitor.clock import SystemClock
from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.project import project
from monitor.domain.protocol import Priority
from monitor.domain.state import Session, Signal
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, Batch, Draft, Entry, Journal, Now
from monitor.service import SessionService
from tools.made_visits import (
    CHARGE_NURSE,
    CHECKS,
    CLOSE,
    END,
    NURSES,
    PRESCRIBER,
    Course,
    Visit,
    opening,
    visits,
)

ZONE: Final = "UTC"
PIN: Final = "482915"
"""Of everybody in a made-up clinic."""
PIN_KEPT: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$FcghYaLjd3UKQGDASz3iPw$MLvj62"
    "fikMtFN/Pht+dpB8wRFHK9gD9gfshVdzfGMCw"
)
"""What is kept of it: a new salt would be another clinic each time."""
OPEN: Final = 2
"""So many of the last sessions are still in progress."""
AT_ONCE: Final = 24
"""Sessions that are stored in one transaction, and are one errand of a process."""


@dataclass(frozen=True, slots=True)
class Made:
    """One session: its entries, and what the station's own stream says of it."""

    entries: tuple[Entry, ...]
    station: tuple[Draft, ...]


def made(visit: Visit, *, finish: bool = True) -> Made:
    """Work one visit through the rules; without `finish` it is left in the infusion."""
    journal = MemoryJournal(zone=ZONE)
    start = round(datetime.combine(visit.day, datetime.min.time(), UTC).timestamp()) * MICRO
    opened = start + visit.minute * MINUTE
    service = SessionService.open(journal, opening(visit), Now(at=opened, wall=opened))
    course = Course(visit)
    for minute, command in _commands(service, course, finish=finish):
        at = opened + minute * MINUTE
        service.execute(command, Now(at=at, wall=at))
    station = [begun(visit.session, Now(at=opened, wall=opened))]
    if finish:
        station += _seals(service, journal, course)
    return Made(tuple(journal.read(service.stream)), tuple(station))


def _commands(
    service: SessionService, course: Course, *, finish: bool
) -> Iterator[tuple[int, Command]]:
    """Yield what happens up to the discharge, and at which minute."""
    started = ended = False
    for minute, place in course.steps():
        if place and not started:
            yield 10, course.start()
            yield 10, course.rate()
            started = True
        if CHECKS[place][0].startswith("E+") and not ended:
            if not finish:
                return
            yield END, course.stop()
            ended = True
        yield minute, course.check(place)
        for answer in course.answers(service.session):
            yield minute + 1, answer
    for answer in _left(service.session):
        yield CLOSE - 1, answer
    view = project(service.session, service.session.seen)
    yield CLOSE, course.close(view.discharge_unmet, prescriber=view.discharge_needs_prescriber)


def _left(session: Session) -> Iterator[Command]:
    for alert in session.alerts:
        if alert.signal in {Signal.ON, Signal.LATCHED} and alert.priority > Priority.LOW:
            name = f"{alert.limit}/{alert.number}"
            yield cmd.Acknowledge(by=CHARGE_NURSE, alert=name)


def _seals(service: SessionService, journal: Journal, course: Course) -> Iterator[Draft]:
    at = service.session.seen
    yield sealed(service.session, journal.head(service.stream), Now(at=at, wall=at))
    later = course.afterwards()
    if later is not None:
        minutes, command = later
        at += minutes * MINUTE
        service.execute(command, Now(at=at, wall=at))
        yield sealed(service.session, journal.head(service.stream), Now(at=at, wall=at))


Plain = tuple[list[dict[str, Any]], list[dict[str, Any]]]
"""A session's entries and the station's drafts, as they travel from one process to another."""


def _chunk(some: tuple[tuple[Visit, bool], ...]) -> list[Plain]:
    return [_plain(made(visit, finish=finish)) for visit, finish in some]


def _plain(session: Made) -> Plain:
    return [_fields(entry) for entry in session.entries], [_fields(d) for d in session.station]


def _fields(one: Entry | Draft) -> dict[str, Any]:
    return {each.name: getattr(one, each.name) for each in fields(one)}


def fill(journal: Journal, count: int, last: date, *, jobs: int = 1, left_open: int = OPEN) -> int:
    """Fill an empty journal with `count` sessions; return how many entries it has then.

    The last `left_open` of them are still in the infusion.
    """
    wanted = [(visit, visit.number <= count - left_open) for visit in visits(count, last)]
    journal.append([Batch(stream=STATION, drafts=tuple(_people(wanted[0][0].day)), after=0)])
    total = journal.head(STATION).length
    for some in _worked([tuple(wanted[n : n + AT_ONCE]) for n in range(0, count, AT_ONCE)], jobs):
        entries = [Entry(**entry) for each, _ in some for entry in each]
        journal.adopt(entries)
        drafts = [Draft(**draft) for _, each in some for draft in each]
        drafts += _day(drafts[0].at, drafts[-1].at)
        drafts.sort(key=lambda draft: draft.at)
        after = journal.head(STATION).length
        journal.append([Batch(stream=STATION, drafts=drafts, after=after)])
        total += len(entries) + len(drafts)
    return total


def _worked(chunks: list[tuple[tuple[Visit, bool], ...]], jobs: int) -> Iterator[list[Plain]]:
    """Yield the sessions of each chunk in order; at most a few chunks are ahead of the disk."""
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
    at = round(datetime.combine(day, datetime.min.time(), UTC).timestamp()) * MICRO
    roles = [(CHARGE_NURSE, "charge_nurse"), (PRESCRIBER, "prescriber")]
    roles += [(name, "nurse") for name in NURSES]
    for number, (name, role) in enumerate(roles, 1):
        body = {"id": f"p{number}", "name": name, "role": role, "pin": PIN_KEPT, "by": "p1"}
        yield Draft(kind="person_added", version=1, at=at, wall=at, body=body)
    changes = {"clinic": "Fernhollow Infusion Clinic", "room": "room B"}
    chosen = {"changes": changes, "by": CHARGE_NURSE}
    yield Draft(kind="settings_changed", version=1, at=at, wall=at, body=chosen)


def _day(first: int, last: int) -> Iterator[Draft]:
    """Yield what else the station's stream takes in a day: who signed in, who locked it."""
    for number, part in enumerate(range(8)):
        at = first + (last - first) * part // 8
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
        total = fill(journal, options.count, options.last or yesterday, jobs=options.jobs)
    print(f"{options.folder}: {options.count} sessions, {total} entries. Everybody's PIN is {PIN}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
