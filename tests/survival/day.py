"""A station's day on a disk that is written down: `python -m tests.survival.day DIR`.

From the first start on an empty disk to sign-off: people, a session, checks with an alert, notes.
The log marks, after each append that came back, how many entries the station called durable.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.sqlcipher import SqlcipherJournal
from monitor.ports import Batch, Entry
from tests.domain.chair import CALM_BASELINE, values
from tests.survival import disk
from tests.survival.saves import NURSE, opened, save

NOTES: Final = 12


def main(folder: Path) -> None:
    """Live through the day, closing the station once in between."""
    acknowledged = 0
    append = SqlcipherJournal.append

    def marking(journal: SqlcipherJournal, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        nonlocal acknowledged
        entries = append(journal, batches)
        acknowledged += len(entries)
        disk.mark(acknowledged)
        return entries

    SqlcipherJournal.append = marking  # type: ignore[method-assign, assignment]
    station = opened(folder)
    save(station)
    station.close()
    station = open_station(folder)
    for number in range(NOTES):
        station.execute(2, cmd.WriteNote(by=NURSE, text=f"note {number}"))
    station.execute(2, cmd.SaveCheck(by=NURSE, values=values({**CALM_BASELINE, "sbp": 150})))
    station.execute(2, cmd.StopInfusion(by=NURSE, reason="completed"))
    station.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
