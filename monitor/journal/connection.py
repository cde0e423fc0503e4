"""Connections to files that are encrypted as the journal is, and how they are set up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal import migrations
from monitor.journal.errors import as_storage_errors
from monitor.ports import StorageError

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods
    from pathlib import Path

_PAGE_BYTES: Final = 4096
_BUSY_SECONDS: Final = 2.0
"""How long to wait for a foreign tool that holds the file, before saying so."""
_CACHE_KIB: Final = 1024
"""Decrypted pages kept at hand: the ends of some streams, not the whole journal as it grows."""


def opened(database: Path, key: bytes, *, read_only: bool) -> sqlite3.Connection:
    """Return a connection to a database that this process has open already."""
    with as_storage_errors():
        connection = connect(database, key, mode="ro" if read_only else "rw")
        try:
            prepare(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def connect(path: Path, key: bytes, *, mode: str) -> sqlite3.Connection:
    """Open a file that is encrypted as the journal is.

    `mode` is `ro`, `rw` or `rwc` (makes it).

    Raises:
        StorageError: `wrong_key`.
        sqlcipher3.DatabaseError: it is damaged, or is not there.
    """
    connection: sqlite3.Connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,  # transactions begin and end where the code says so
        timeout=_BUSY_SECONDS,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key writes to stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        _require_the_right_key(connection, path)
        connection.execute("PRAGMA temp_store = MEMORY")  # no plain text in temporary files
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync stops at the drive's cache
        connection.execute("PRAGMA recursive_triggers = ON")  # else REPLACE deletes past them
    except BaseException:
        connection.close()
        raise
    return connection


def _require_the_right_key(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        if error.sqlite_errorcode == sqlcipher.SQLITE_NOTADB and _looks_encrypted(path):
            raise StorageError("wrong_key", f"the key does not open {path}") from error
        raise


def prepare(connection: sqlite3.Connection, *, read_only: bool) -> None:
    """Make a connection fit for the journal, and the journal up to date.

    Raises:
        StorageError: it cannot be read, or with this program not written.
    """
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    migrations.require_readable(connection)
    if read_only:
        if migrations.version(connection) < migrations.READ_FROM:
            raise StorageError("read_only", "an older journal is brought up to date by writing")
        return
    connection.execute("PRAGMA journal_mode = WAL")
    migrations.migrate(connection)
    # A write-protected file opens all the same, for reading; a write of nothing is refused.
    connection.execute("UPDATE sign_of_life SET at = at WHERE FALSE")


def _looks_encrypted(path: Path) -> bool:
    """Whether the file could be a journal under another key: whole pages, none of them plain."""
    with path.open("rb") as file:
        start = file.read(len(b"SQLite format 3"))
    return path.stat().st_size % _PAGE_BYTES == 0 and start != b"SQLite format 3"
