"""Commits to the encrypted journal and to plain SQLite, in turns: the same rows, as durable.

A third takes the same rows into an encrypted table without chain and triggers: what of the
difference is encryption. They come in every order as often: whoever comes after another finds the
disk and the processor awake, and whoever is encrypted finds the code of encryption at hand after
another that is.
"""

import json
import sqlite3
import sys
from collections.abc import Callable
from itertools import permutations
from pathlib import Path
from secrets import token_hex
from statistics import median
from time import perf_counter

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import open_journal
from monitor.ports import Batch, Draft, Entry, Journal

WARM_UP = 50
NOTE = "Looked at the cannula: no redness, no swelling. Pressure taken at the left arm, sitting."


class Table:
    """SQLite without chain or triggers, with the journal's settings and columns."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
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


def commit(journal: Journal, number: int) -> tuple[float, tuple[Entry, ...]]:
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
    """Measure all three, in another order each round."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    plain = Table(sqlite3.connect(folder / "plain.db", isolation_level=None))
    keyed = sqlcipher.connect(str(folder / "keyed.db"), isolation_level=None)
    keyed.execute(f"PRAGMA key = \"x'{token_hex(32)}'\"")
    encrypted, rows = Table(keyed), MemoryJournal(zone="UTC")
    with open_journal(folder / "data", zone="UTC") as journal:
        takes: dict[str, Callable[[int, tuple[Entry, ...]], float]] = {
            "journal_p50": lambda number, _entries: commit(journal, number)[0],
            "encrypted_p50": lambda _number, entries: encrypted.commit(entries),
            "plain_p50": lambda _number, entries: plain.commit(entries),
        }
        took: dict[str, list[float]] = {name: [] for name in takes}
        orders = list(permutations(takes))
        for number in range(count + WARM_UP):
            _, entries = commit(rows, number)
            for name in orders[number % len(orders)]:
                took[name].append(takes[name](number, entries))
    measured = {name: seconds[WARM_UP:] for name, seconds in took.items()}
    print(json.dumps({name: median(seconds) for name, seconds in measured.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
