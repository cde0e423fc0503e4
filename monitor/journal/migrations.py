"""The tables of the journal, version by version: forward only, each step in one transaction.

Three numbers stand in the file. `application_id` says that it is a journal at all. `user_version`
counts the migrations it has seen. The *major format* says who may read it: it is raised only when
an older program would misread the file, and such a program refuses it. A file with further
migrations of the same major format stays readable.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from monitor.domain.frozen import frozen
from monitor.journal.transaction import transaction
from monitor.ports import StorageError

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods


APPLICATION_ID: Final = int.from_bytes(b"CHSD", "big")

MAJOR: Final = 1
"""The newest major format this program reads and the one it writes."""


@frozen
class Migration:
    """One step: its number, counted from 1, and its statements."""

    number: int
    statements: tuple[str, ...]


_CREATE: Final = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO meta (name, value) VALUES ('major', 1)",
    """
    CREATE TABLE entry (
        place INTEGER PRIMARY KEY CHECK (place >= 1),
        stream TEXT NOT NULL CHECK (stream <> ''),
        seq INTEGER NOT NULL CHECK (seq >= 1),
        kind TEXT NOT NULL CHECK (kind <> ''),
        version INTEGER NOT NULL CHECK (version >= 1),
        at INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        zone TEXT NOT NULL,
        body TEXT NOT NULL,
        previous TEXT NOT NULL CHECK (length(previous) = 64),
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
        UNIQUE (stream, seq)
    ) STRICT
    """,
    """
    CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END
    """,
    """
    CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END
    """,
    # INSERT OR REPLACE, of a seq or of a place, passes both triggers above; this one it does not.
    """
    CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
    WHEN NEW.seq IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE stream = NEW.stream)
      OR NEW.previous IS NOT coalesce(
          (SELECT sha256 FROM entry WHERE stream = NEW.stream ORDER BY seq DESC LIMIT 1),
          '0000000000000000000000000000000000000000000000000000000000000000'
      )
      OR EXISTS (SELECT 1 FROM entry WHERE place = NEW.place)
    BEGIN SELECT RAISE(ABORT, 'an entry comes next in its stream'); END
    """,
    """
    CREATE TABLE sign_of_life (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        at INTEGER NOT NULL,
        wall INTEGER NOT NULL,
        boot TEXT NOT NULL,
        elapsed INTEGER NOT NULL
    ) STRICT
    """,
)

# The same rule with one look at the stream's end instead of three: a twentieth of a commit.
_LOOK_ONCE: Final = (
    "DROP TRIGGER entry_comes_next",
    """
    CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
    WHEN NOT EXISTS (
        SELECT 1
        FROM (SELECT seq, sha256 FROM entry WHERE stream = NEW.stream ORDER BY seq DESC LIMIT 1)
        WHERE seq = NEW.seq - 1 AND sha256 = NEW.previous
      )
      AND NOT (
        NEW.seq IS 1
        AND NEW.previous IS '0000000000000000000000000000000000000000000000000000000000000000'
        AND NOT EXISTS (SELECT 1 FROM entry WHERE stream = NEW.stream)
      )
      OR NEW.place > 0 AND EXISTS (SELECT 1 FROM entry WHERE place = NEW.place)
    BEGIN SELECT RAISE(ABORT, 'an entry comes next in its stream'); END
    """,
)

MIGRATIONS: Final = (
    Migration(number=1, statements=_CREATE),
    Migration(number=2, statements=_LOOK_ONCE),
)
"""Every step there ever was, oldest first. A step that has been published is never edited."""

READ_FROM: Final = 1
"""Who only reads does with a file that has seen so many steps: what came later is for writing."""


def require_readable(database: sqlite3.Connection) -> None:
    """Refuse a file that is no journal or has a newer major format.

    Raises:
        StorageError: `damaged` or `newer_format`.
    """
    (application,) = database.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise StorageError("damaged", f"application id {application:#x}: not a journal")
    (major,) = database.execute("SELECT value FROM meta WHERE name = 'major'").fetchone()
    if major > MAJOR:
        raise StorageError("newer_format", f"journal format {major}, program reads up to {MAJOR}")


def version(database: sqlite3.Connection) -> int:
    """Return the number of the last migration the file has seen; 0 for an empty file."""
    (number,) = database.execute("PRAGMA user_version").fetchone()
    return int(number)


def migrate(database: sqlite3.Connection, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the file to the newest version; what it has seen already is left out."""
    for step in steps:
        if step.number > version(database):
            _apply(database, step)


def _apply(database: sqlite3.Connection, step: Migration) -> None:
    with transaction(database):
        for statement in step.statements:
            database.execute(statement)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {step.number}")
