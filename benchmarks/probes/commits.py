"""Commits to the encrypted journal and to plain SQLite, in turns: the same rows, as durable."""

import json
import sqlite3
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from monitor.journal.sqlcipher import SqlcipherJournal, open_journal
from monitor.ports import Batch, Draft, Entry

WARM_UP = 50
NOTE = "Looked at the cannula: no redness, no swelling. Pressure taken at the left arm, sitting."


class PlainTable:
    """SQLite without encryption, chain or triggers, with the journal's settings and columns."""

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "plain.db", isolation_level=None)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute(
            "CREATE TABLE entry (stream TEXT, seq INTEGER, kind TEXT, version INTEGER, at INTEGER,"
            " wall INTEGER, zone TEXT, body TEXT, previous TEXT, sha256 TEXT,"
            " PRIMARY KEY (stream, seq)) STRICT"
        )

    def commit(self, entries: tuple[Entry, ...]) -> float:
        """Store `entries` durably in one transaction; return the seconds it took."""
        rows = [
            (e.stream, e.seq, e.kind, e.version, e.at, e.wall, e.zone, e.body, e.previous, e.sha256)
            for e in entries
        ]
        begun = perf_counter()
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?)", rows)
        self._database.execute("COMMIT")
        return perf_counter() - begun


def commit(journal: SqlcipherJournal, number: int) -> tuple[float, tuple[Entry, ...]]:
    """Store what one saved check brings; return the seconds it took, and the entries."""
    drafts = [
        Draft(kind="check_saved", version=1, at=number, wall=number, body={"n": n, "note": NOTE})
        for n in range(3)
    ]
    batch = Batch(stream="session/probe", drafts=drafts, after=3 * number)
    begun = perf_counter()
    entries = journal.append([batch])
    return perf_counter() - begun, entries


def main() -> int:
    """Measure both."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    table = PlainTable(folder)
    encrypted: list[float] = []
    plain: list[float] = []
    with open_journal(folder / "data", zone="UTC") as journal:
        for number in range(count + WARM_UP):
            seconds, entries = commit(journal, number)
            encrypted.append(seconds)
            plain.append(table.commit(entries))
    measured = {"journal_p50": encrypted[WARM_UP:], "plain_p50": plain[WARM_UP:]}
    print(json.dumps({name: median(seconds) for name, seconds in measured.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
