"""The archive over a made-up clinic: each key, the first page, a series, a month, a start.

python -m benchmarks.probes.archive FOLDER [--rebuild]
"""

import json
import resource
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import perf_counter, process_time

from benchmarks import pace
from benchmarks.probes.memory import resident
from monitor.bootstrap import open_station
from monitor.domain.measures import MICRO
from monitor.index.find import FIRST, Wanted
from monitor.station import LocalStation
from tools.made_visits import drawn, person

PEOPLE = 40
"""So many names are typed, letter by letter."""
LIST = 100
SHOWN = 50
PIECE = 1_000
MONTH = 30 * 24 * 3600 * MICRO


def timed(deed: Callable[[], object]) -> float:
    """Return how many seconds of this thread `deed` takes: the disk's share is in its cache."""
    begun = process_time()
    deed()
    return process_time() - begun


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


def main() -> int:
    """Measure what is there; with `--rebuild` the index is made first, by all processors."""
    folder = Path(sys.argv[1])
    told: dict[str, float] = {}
    if "--rebuild" in sys.argv:
        with closing(open_station(folder, read_only=True)) as station:
            begun, cpu = perf_counter(), processors()
            outcome = station.archive.prepare_rebuild()(lambda _d, _o: None, lambda: False)
            told["rebuilt_s"], told["rebuilt_cpu"] = perf_counter() - begun, processors() - cpu
            told["rebuilt"] = outcome.sessions
    told["start"] = min(
        timed(lambda: open_station(folder, take_up=False).close()) for _ in range(5)
    )
    with closing(open_station(folder, take_up=False)) as station:
        told["first"] = timed(lambda: look(station, Wanted()))
        told["again"] = min(timed(lambda: look(station, Wanted())) for _ in range(9))
        standing = station.archive.standing()
        told["sessions"] = standing.sessions
        patients = max(1, standing.sessions * 10 // 26)
        keys = typed(station, patients)
        told["keys"], told["key_p99"], told["key_p50"] = (
            len(keys),
            p99(keys),
            sorted(keys)[len(keys) // 2],
        )
        mrns = [person(1 + drawn(patients, "series", n)).mrn for n in range(200)]
        told["series_p99"] = p99([timed(lambda m=m: station.quality.series(m)) for m in mrns])  # type: ignore[misc]
        newest = station.archive.newest(1)[0].opened_at
        told["month"] = timed(lambda: station.archive.facts(newest - MONTH, newest + 1))
        told["resident_before"], told["resident_after"], told["scrolled"] = scrolled(station)
    told["pace"] = min(pace.work(process_time) for _ in range(5))
    told["pace_elapsed"] = min(pace.work(perf_counter) for _ in range(5))
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
