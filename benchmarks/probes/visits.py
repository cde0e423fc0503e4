"""Whole 60-minute visits through the rules and a journal in memory, beside the pace of Python."""

import json
import sys
from time import process_time

from benchmarks import pace
from benchmarks.visit import opening, visit
from monitor.domain.measures import MINUTE
from monitor.journal.memory import MemoryJournal
from monitor.ports import Now
from monitor.service import SessionService

BATCH = 10
ROUNDS = 15
BEGUN = 1_773_324_000_000_000


def sit_through(number: int) -> int:
    """Carry out one visit and return how many entries it made."""
    journal = MemoryJournal()
    now = Now(at=BEGUN, wall=BEGUN)
    service = SessionService.open(journal, opening(f"S{number}", 1, 60), now)
    for minute, command in visit():
        at = BEGUN + minute * MINUTE
        service.execute(command, Now(at=at, wall=at))
    if service.session.closing is None or len(service.session.checks) != 12:
        raise AssertionError("this was no whole visit")
    return journal.head(service.stream).length


def main() -> int:
    """Measure both, in turns."""
    sit_through(0)
    seconds, paces = [], []
    entries = 0
    for _ in range(ROUNDS):
        paces.append(pace.work(process_time))
        begun = process_time()
        for number in range(BATCH):
            entries = sit_through(number)
        seconds.append((process_time() - begun) / BATCH)
    print(json.dumps({"visit": min(seconds), "pace": min(paces), "entries": entries}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
