"""The index's file: an encrypted SQLite file beside the journal, under the same key.

It may be lost, damaged or thrown away at any time. A newer shape of its tables makes it anew. Each
change is one transaction with the place in the journal up to which it holds, so that a crash leaves
an index that is behind, never one that is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.care.facts import VERSION
from monitor.digest import sha256_hex
from monitor.index.entry import COLUMNS, Indexed
from monitor.journal.connection import connect
from monitor.journal.errors import as_storage_errors
from monitor.journal.files import OWNER_ONLY
from monitor.journal.transaction import transaction
from monitor.ports import StorageError

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods

    from monitor.index.standing import Step

FILE: Final = "chairside.index"
TIES: Final = 64
"""So many sessions may be opened in one microsecond."""

_TABLES: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE session (
        place INTEGER PRIMARY KEY,
        session TEXT NOT NULL UNIQUE,
        opened INTEGER NOT NULL,
        mrn TEXT NOT NULL,
        protocol TEXT NOT NULL,
        worst INTEGER NOT NULL,
        unsigned INTEGER NOT NULL,
        amended INTEGER NOT NULL,
        training INTEGER NOT NULL,
        form_due INTEGER,
        form_sent INTEGER,
        length INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        summary TEXT NOT NULL,
        words TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX session_protocol ON session (protocol)",
    "CREATE INDEX session_mrn ON session (mrn, place)",
    "CREATE INDEX session_form ON session (form_due) WHERE form_due IS NOT NULL",
    "CREATE TABLE facts (place INTEGER PRIMARY KEY, facts TEXT NOT NULL) STRICT",
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        words, content = 'session', content_rowid = 'place', detail = none, columnsize = 0,
        prefix = '1 2 3 4 5 6 7', tokenize = "ascii tokenchars '-./_&#@!?=<>%$'"
    )
    """,
    "CREATE TABLE patient (mrn TEXT PRIMARY KEY, patient TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE INDEX patient_mrns ON patient (patient)",
    "CREATE TABLE trouble (stream TEXT PRIMARY KEY, what TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE kept (
        key TEXT PRIMARY KEY, seq INTEGER NOT NULL, kind TEXT NOT NULL, at INTEGER NOT NULL,
        body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE seal (
        session TEXT PRIMARY KEY, begun INTEGER NOT NULL, sealed INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE sealing (seq INTEGER PRIMARY KEY, session TEXT NOT NULL) STRICT",
    "CREATE INDEX sealing_session ON sealing (session, seq)",
    "CREATE INDEX seal_open ON seal (begun) WHERE sealed IS NULL",
)

CONTENT: Final = 2
"""Goes up when the same sessions shall stand there otherwise in the same tables."""
SHAPE: Final = sha256_hex(repr((_TABLES, COLUMNS, VERSION, CONTENT)).encode())[:16]
"""Of the tables and of what stands in them; another one is made anew from the journals."""

_PUT: Final = f"INSERT INTO session (place, {', '.join(COLUMNS[:-1])}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: E501, S608 - names of columns
_SHOWN: Final = f"SELECT {', '.join(COLUMNS[:-1])}, coalesce(facts, '') FROM session LEFT JOIN facts USING (place) WHERE session = ?"  # noqa: E501, S608


class Index:
    """The open index file.

    Lifetime: until `close`. Concurrency: the thread that opened it; others open it again.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        """Take over a connection; `open_index` and `in_memory` make one."""
        self.database = database

    # where it stands ------------------------------------------------------------------------

    def mark(self, name: str) -> str:
        """Return a remembered value, empty when there is none."""
        found = self.database.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return "" if found is None else str(found[0])

    def put_mark(self, name: str, value: object) -> None:
        """Remember a value; part of the running transaction."""
        self.database.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, str(value)))

    @property
    def place(self) -> int:
        """The place in the journal up to which everything is in."""
        return int(self.mark("place") or 0)

    @property
    def building(self) -> bool:
        """Whether sessions are still missing because it is being made."""
        return self.mark("built") != "yes"

    def count(self) -> int:
        """Return how many sessions are in."""
        (number,) = self.database.execute("SELECT count(*) FROM session").fetchone()
        return int(number)

    # sessions -------------------------------------------------------------------------------

    def known(self, session: str) -> Indexed | None:
        """Return what is kept of a session."""
        found = self.database.execute(_SHOWN, (session,)).fetchone()
        if found is None:
            return None
        values = dict(zip(COLUMNS, found, strict=True))
        for name in ("unsigned", "amended", "training"):
            values[name] = bool(values[name])
        return Indexed(**values)

    def heads(self) -> Iterator[tuple[str, int]]:
        """Yield each session and how many entries of it are in."""
        yield from self.database.execute("SELECT session, length FROM session").fetchall()

    def put(self, one: Indexed) -> bool:
        """Keep a session as it is now; return whether that is another than was kept."""
        known = self.known(one.session)
        if known == one:
            return False
        place = self._free(one) if known is None or known.opened != one.opened else None
        if known is not None:
            old = self._place(one.session)
            place = old if place is None else place
            self._take_out(old, known)
        self.database.execute(_PUT, (place, *one.plain()[:-1]))
        self.database.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (place, one.words))
        if one.facts:
            self.database.execute("INSERT INTO facts VALUES (?, ?)", (place, one.facts))
        self.settle(one.session)
        return True

    def remove(self, session: str) -> bool:
        """Forget a session; return whether it was there."""
        known = self.known(session)
        if known is not None:
            self._take_out(self._place(session), known)
        return known is not None

    def _place(self, session: str) -> int:
        query = "SELECT place FROM session WHERE session = ?"
        return int(self.database.execute(query, (session,)).fetchone()[0])

    def _free(self, one: Indexed) -> int:
        """Return a place in the order of opening that no other session has."""
        first = one.opened * TIES
        query = "SELECT max(place) FROM session WHERE place >= ? AND place < ?"
        (last,) = self.database.execute(query, (first, first + TIES)).fetchone()
        return first if last is None else int(last) + 1

    def _take_out(self, place: int, known: Indexed) -> None:
        run = self.database.execute
        gone = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"
        run(gone, (place, known.words))
        run("DELETE FROM facts WHERE place = ?", (place,))
        run("DELETE FROM session WHERE place = ?", (place,))

    # patients -------------------------------------------------------------------------------

    def put_patient(self, patient: str, mrns: Iterable[str]) -> bool:
        """Keep which numbers a patient has or had; return whether others were kept."""
        run = self.database.execute
        rows = [(mrn, patient) for mrn in sorted(set(mrns))]
        query = "SELECT mrn, patient FROM patient WHERE patient = ? ORDER BY mrn"
        if run(query, (patient,)).fetchall() == rows:
            return False
        run("DELETE FROM patient WHERE patient = ?", (patient,))
        self.database.executemany("INSERT OR REPLACE INTO patient VALUES (?, ?)", rows)
        return True

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had a number; None for nobody."""
        query = "SELECT patient FROM patient WHERE mrn = ?"
        found = self.database.execute(query, (mrn,)).fetchone()
        return None if found is None else str(found[0])

    def patients(self) -> list[str]:
        """Return the ids of all registered patients."""
        query = "SELECT DISTINCT patient FROM patient"
        return [patient for (patient,) in self.database.execute(query).fetchall()]

    # what could not be read -----------------------------------------------------------------

    def trouble(self, stream: str, what: str) -> None:
        """Note that a stream cannot be read, so that it is said and not tried at each look."""
        self.database.execute("INSERT OR REPLACE INTO trouble VALUES (?, ?)", (stream, what))

    def settle(self, session: str) -> None:
        """Forget that a session could not be read."""
        self.database.execute("DELETE FROM trouble WHERE stream = ?", (f"session:{session}",))

    def troubles(self) -> tuple[tuple[str, str], ...]:
        """Return the streams that cannot be read, and why."""
        return tuple(self.database.execute("SELECT stream, what FROM trouble").fetchall())

    # the station's stream -------------------------------------------------------------------

    def take(self, steps: Iterable[Step]) -> None:
        """Carry out what entries of the station's stream ask for."""
        for step in steps:
            for sql, values in step:
                self.database.execute(sql, values)

    def kept(self) -> list[tuple[str, int, dict[str, Any]]]:
        """Return kind, moment and body of the station's entries that still count, in order."""
        rows = self.database.execute("SELECT kind, at, body FROM kept ORDER BY seq").fetchall()
        return [(kind, at, json.loads(body)) for kind, at, body in rows]

    def open_sessions(self) -> list[str]:
        """Return the sessions that were begun and not sealed, in the order of their beginning."""
        query = "SELECT session FROM seal WHERE sealed IS NULL ORDER BY begun"
        return [session for (session,) in self.database.execute(query).fetchall()]

    def seal_of(self, session: str) -> tuple[int, int | None] | None:
        """Return which entries of the station's stream say that a session began, and its seal."""
        query = "SELECT begun, sealed FROM seal WHERE session = ?"
        found = self.database.execute(query, (session,)).fetchone()
        return None if found is None else (int(found[0]), found[1])

    def sealed_before(self, session: str) -> str:
        """Return the session that was sealed last before this one was sealed first; or empty."""
        query = (
            "SELECT session FROM sealing WHERE seq < coalesce("
            "(SELECT min(seq) FROM sealing WHERE session = ?), 9223372036854775807)"
            " ORDER BY seq DESC LIMIT 1"
        )
        found = self.database.execute(query, (session,)).fetchone()
        return "" if found is None else str(found[0])

    # --------------------------------------------------------------------------------------

    @contextmanager
    def change(self) -> Iterator[Self]:
        """Change the index: all of what happens inside or nothing of it."""
        with as_storage_errors(), transaction(self.database):
            yield self

    def check(self) -> bool:
        """Return whether the full-text part agrees with the sessions that are kept."""
        try:
            check = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
            self.database.execute(check)
        except sqlcipher.DatabaseError:
            return False
        return True

    def restock(self) -> None:
        """Make the full-text part anew from the sessions that are kept."""
        self.database.execute("INSERT INTO search (search) VALUES ('rebuild')")

    def close(self) -> None:
        """Release the file."""
        self.database.close()


def open_index(folder: Path, key: bytes, *, read_only: bool = False) -> Index | None:
    """Open the index of a data folder. What cannot be used is taken away and made anew, empty.

    With `read_only` nothing is made: None when there is none that can be used.

    Raises:
        StorageError: it can neither be used nor made.
    """
    path = folder / FILE
    found = _usable(path, key, read_only=read_only)
    if found is not None or read_only:
        return found
    with as_storage_errors():
        drop(folder)
        path.touch(mode=OWNER_ONLY)
        database = connect(path, key, mode="rw")
        database.execute("PRAGMA journal_mode = WAL")
        return Index(_furnished(_tuned(database)))


def in_memory() -> Index:
    """Return an index that is gone with the process, for a journal that is too."""
    database: sqlite3.Connection = sqlcipher.connect(":memory:", isolation_level=None)
    return Index(_furnished(database))


def drop(folder: Path) -> None:
    """Take the index of a data folder away; it is made anew from the journals.

    Raises:
        OSError: it is still there.
    """
    for end in ("", "-wal", "-shm", "-journal"):
        (folder / f"{FILE}{end}").unlink(missing_ok=True)


def _usable(path: Path, key: bytes, *, read_only: bool) -> Index | None:
    if not path.exists():
        return None
    try:
        database = connect(path, key, mode="ro" if read_only else "rw")
    except (sqlcipher.DatabaseError, StorageError, OSError):  # another key, or no such file at all
        return None
    try:
        index = Index(_tuned(database))
        if index.mark("shape") == SHAPE:
            return index
    except sqlcipher.DatabaseError:
        pass
    with suppress(sqlcipher.DatabaseError):
        database.close()
    return None


def _tuned(database: sqlite3.Connection) -> sqlite3.Connection:
    # a power loss may cost the last changes, never the file: the journal has them all the same
    database.execute("PRAGMA synchronous = NORMAL")
    return database


def _furnished(database: sqlite3.Connection) -> sqlite3.Connection:
    with transaction(database):
        for statement in _TABLES:
            database.execute(statement)
        database.execute("INSERT INTO meta VALUES ('shape', ?)", (SHAPE,))
    return database
