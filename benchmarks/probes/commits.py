"""Commits to the encrypted journal and to plain SQLite, in turns: the same rows, as durable.

Four take them: a plain table; the journal's own tables, encrypted and with their triggers, by the
same three statements; the journal, which makes the rows first, each linked to the one before; and
the same journal over a file without a key, which tells what the encryption alone costs.
They come in every order as often: whoever comes after another finds the disk and the processor
awake, and whoever is encrypted finds the code of encryption at hand after another that is.
"""

import json
import sqlite3
import sys
from collections.abc import Callable
from functools import partial
from itertools import permutations
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal import migrations
from monitor.journal.connection import opened, prepare
from monitor.journal.keyfile import read_key
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import DATABASE, KEY, SqlcipherJournal, open_journal
from monitor.ports import Batch, Draft, Entry, Journal

WARM_UP = 50
NOTE = "Looked at the cannula: no redness, no swelling. Pressure taken at the left arm, sitting."


INSERT = (
    "INSERT INTO entry (stream, seq, kind, version, at, wall, zone, body, previous, sha256)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def plain_table(path: Path) -> sqlite3.Connection:
    """Make SQLite without encryption, checks or triggers, with the journal's durability."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute(
        "CREATE TABLE entry (stream TEXT, seq INTEGER, kind TEXT, version INTEGER, at INTEGER,"
        " wall INTEGER, zone TEXT, body TEXT, previous TEXT, sha256 TEXT,"
        " PRIMARY KEY (stream, seq)) STRICT"
    )
    return database


def own_tables(folder: Path) -> sqlite3.Connection:
    """Open the database of a new journal, as the journal does."""
    open_journal(folder, zone="UTC").close()
    return opened(folder / DATABASE, read_key(folder / KEY), read_only=False)


def unsealed_journal(path: Path) -> SqlcipherJournal:
    """Make a journal in a file without a key: the same code, tables and durability."""

    def anew() -> sqlite3.Connection:
        database: sqlite3.Connection = sqlcipher.connect(str(path), isolation_level=None)
        database.execute("PRAGMA synchronous = FULL")
        database.execute("PRAGMA recursive_triggers = ON")
        return database

    database = anew()
    migrations.migrate(database)
    prepare(database, read_only=False)
    return SqlcipherJournal(database, None, zone="UTC", beside=partial(_beside, path), anew=anew)


def _beside(path: Path) -> SqlcipherJournal:
    message = f"nobody reads {path} beside the measuring"
    raise ValueError(message)


def commit_rows(database: sqlite3.Connection, entries: tuple[Entry, ...]) -> float:
    """Store `entries` durably in one transaction; return the seconds it took."""
    begun = perf_counter()
    database.execute("BEGIN IMMEDIATE")
    database.executemany(INSERT, entries)
    database.execute("COMMIT")
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
    """Measure all four, in another order each round."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    plain, own = plain_table(folder / "plain.db"), own_tables(folder / "own")
    rows = MemoryJournal(zone="UTC")
    with (
        open_journal(folder / "data", zone="UTC") as journal,
        unsealed_journal(folder / "unsealed.db") as unsealed,
    ):
        takes: dict[str, Callable[[int, tuple[Entry, ...]], float]] = {
            "journal_p50": lambda number, _entries: commit(journal, number)[0],
            "unsealed_p50": lambda number, _entries: commit(unsealed, number)[0],
            "encrypted_p50": lambda _number, entries: commit_rows(own, entries),
            "plain_p50": lambda _number, entries: commit_rows(plain, entries),
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
