"""The archive over a made-up clinic: keys, filters, pages, calls, a month, a rebuild.

python -m benchmarks.probes.archive FOLDER [--rebuild]

Each figure in seconds of processor time; those that end in `_elapsed` by the clock on the wall.
"""

import json
import resource
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter, process_time

from benchmarks import pace
from benchmarks.probes.memory import resident
from monitor.bootstrap import open_station
from monitor.calling import Calling
from monitor.care.follow_ups import HOUR
from monitor.care.period import Span, period_of
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO
from monitor.domain.state import Session
from monitor.index.find import FIRST, Wanted
from monitor.ports import Journal, Now
from monitor.station import LocalStation
from tools.made_visits import drawn, person

PEOPLE = 40
"""So many names are typed, letter by letter."""
LIST = 100
SHOWN = 50
PIECE = 1_000
TIMES = 9


def timed(deed: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Return how many seconds of this process `deed` takes: the disk's share is in its cache."""
    begun = clock()
    deed()
    return clock() - begun


def both(name: str, deed: Callable[[], object]) -> dict[str, float]:
    """Return the seconds of `deed`, the first time it is done: of the processor and elapsed."""
    begun = perf_counter()
    seconds = timed(deed)
    return {name: seconds, f"{name}_elapsed": perf_counter() - begun}


def processors() -> float:
    """Return the seconds of all processors that this process and those it started have had."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def p99(seconds: list[float]) -> float:
    """Return what all but one in a hundred stay under."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]


def look(station: LocalStation, wanted: Wanted) -> None:
    """Do what the screen does with each key."""
    archive = station.archive
    found = archive.find(wanted, most=LIST)
    archive.rows(found.places[:SHOWN])
    archive.standing()


def typed(station: LocalStation, patients: int) -> list[float]:
    """Type names, numbers and birth dates, letter by letter; return the seconds of each key."""
    found: list[float] = []
    for number in range(PEOPLE):
        who = person(1 + drawn(patients, "typed", number))
        text = (who.name, who.mrn, who.birth_date, " ".join(reversed(who.name.split())))[number % 4]
        for letters in range(1, len(text) + 1):
            wanted = Wanted(text=text[:letters], alerts=number % 5 == 0)
            found.append(timed(lambda w=wanted: look(station, w)))  # type: ignore[misc]
    return found


def scrolled(station: LocalStation) -> tuple[int, int, int]:
    """Go through the whole list; return resident bytes before and after, and how many rows."""
    archive, before, rows = station.archive, FIRST, 0
    look(station, Wanted())
    start = resident()
    while places := archive.further(Wanted(), before=before, most=PIECE):
        for first in range(0, len(places), SHOWN):
            rows += len(archive.rows(places[first : first + SHOWN]))
        before = places[-1]
    return start, resident(), rows


class Evening:
    """A station on the evening of the clinic's last day, as its calls see it."""

    def __init__(self, station: LocalStation, at: Instant) -> None:
        self._station = station
        self.at = at

    @property
    def journal(self) -> Journal:
        """The journal."""
        return self._station.journal

    def now(self) -> Now:
        """Look at the clocks: they stand."""
        return Now(at=self.at, wall=self.at)

    def session(self, session: str) -> Session:
        """Return a session of any age."""
        return self._station.session(session)

    def local_date(self, at: Instant) -> str:
        """Return the day, UTC."""
        return datetime.fromtimestamp(at / MICRO, UTC).date().isoformat()

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write nothing."""


def called(evening: Evening, told: dict[str, float]) -> tuple[str, ...]:
    """Take the calls up from nothing, and look again; return the sessions whose call is late."""
    calls = Calling(evening)
    told |= both("calls", calls.look)
    told["calls_again"] = min(timed(calls.look) for _ in range(TIMES))
    told["calls_due"], told["calls_tasks"] = len(calls.due), len(calls.tasks)
    return tuple(dict.fromkeys(row.session for row in calls.due if row.late))


def filtered(station: LocalStation, late: tuple[str, ...]) -> dict[str, float]:
    """Choose each filter; return the most seconds that each took."""
    filters = {
        "alerts": Wanted(alerts=True),
        "unsigned": Wanted(unsigned=True),
        "amended": Wanted(amended=True),
        "calls_late": Wanted(only=late),
        "protocol": Wanted(protocol="ketamine-mood"),
    }
    return {
        f"filter_{name}": max(timed(lambda w=wanted: look(station, w)) for _ in range(TIMES))  # type: ignore[misc]
        for name, wanted in filters.items()
    }


def month(station: LocalStation, last: date, at: Instant) -> dict[str, float]:
    """Compute the whole page of the last month that is over, and of the year.

    That is what the screen does, in slices: facts, every figure, the curves of relief, the month
    before.
    """
    page = period_of(last, Span.MONTH).moved(-1)
    told = both("month", lambda: station.quality.month(page, at))
    numbers = station.quality.month(page, at).numbers
    told["month_sessions"] = numbers.sessions
    told["month_followed"] = sum(benefit.followed for benefit in numbers.benefits)
    slices = station.quality.reading(page, at)
    told["month_slice"] = max(timed(lambda: next(slices, None)) for _ in range(2 * TIMES))
    return told | both("year", lambda: station.quality.month(period_of(last, Span.YEAR), at))


def rebuilt(folder: Path) -> dict[str, float]:
    """Make the index anew by all processors."""
    with closing(open_station(folder, read_only=True)) as station:
        begun, cpu = perf_counter(), processors()
        outcome = station.archive.prepare_rebuild()(lambda _d, _o: None, lambda: False)
        return {
            "rebuilt": outcome.sessions,
            "rebuilt_s": perf_counter() - begun,
            "rebuilt_cpu": processors() - cpu,
        }


def main() -> int:
    """Measure what is there; with `--rebuild` the index is made first, by all processors."""
    folder = Path(sys.argv[1])
    told: dict[str, float] = rebuilt(folder) if "--rebuild" in sys.argv else {}
    told["start"] = min(
        timed(lambda: open_station(folder, take_up=False).close()) for _ in range(5)
    )
    with closing(open_station(folder, take_up=False)) as station:
        told |= both("first", lambda: look(station, Wanted()))
        told["again"] = min(timed(lambda: look(station, Wanted())) for _ in range(TIMES))
        told["sessions"] = station.archive.standing().sessions
        patients = max(1, int(told["sessions"]) * 10 // 26)
        keys = typed(station, patients)
        told["keys"], told["key_p99"] = len(keys), p99(keys)
        told["key_p50"] = sorted(keys)[len(keys) // 2]
        mrns = [person(1 + drawn(patients, "series", n)).mrn for n in range(200)]
        told["series_p99"] = p99([timed(lambda m=m: station.quality.series(m)) for m in mrns])  # type: ignore[misc]
        told["page_p99"] = p99([timed(lambda m=m: station.registry.before(m)) for m in mrns])  # type: ignore[misc]
        evening = Evening(station, station.archive.newest(1)[0].opened_at + 3 * HOUR)
        told |= filtered(station, called(evening, told))
        told |= month(station, date.fromisoformat(evening.local_date(evening.at)), evening.at)
        told["resident_before"], told["resident_after"], told["scrolled"] = scrolled(station)
    told["pace"] = min(pace.work(process_time) for _ in range(5))
    told["pace_elapsed"] = min(pace.work(perf_counter) for _ in range(5))
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
