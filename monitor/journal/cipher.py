"""How the pages of a file are sealed under the data key, today and earlier.

SQLCipher 4: AES-256-CBC in pages of 4096 bytes, each with a random start and an HMAC over all of
it. Only the HMAC's hash has changed. A file is noise from its first byte and says nothing of
itself: who opens it tries what there ever was, the newest first. Each is a whole check of the key
and the page, so another key opens none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as sqlcipher

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods
    from collections.abc import Callable

SEALS: Final = ("HMAC_SHA256", "HMAC_SHA512")
"""Every one there ever was, the newest first: what a new file gets. None is ever taken away."""


def give_key(connection: sqlite3.Connection, key: bytes, seal: str) -> None:
    """Have a connection that has read nothing yet use `key`, and `seal` its pages."""
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_hmac_algorithm = {seal}")


def seal_of(connection: sqlite3.Connection) -> str:
    """Return how the pages of an open file are sealed: one of `SEALS`."""
    (seal,) = connection.execute("PRAGMA cipher_hmac_algorithm").fetchone()
    return str(seal)


def unlocked(connect: Callable[[], sqlite3.Connection], key: bytes) -> sqlite3.Connection:
    """Return a connection of `connect` that reads the file: an empty one, or one under `key`.

    Raises:
        sqlcipher3.DatabaseError: `SQLITE_NOTADB` when it is under another key, or something else.
    """
    *newer, oldest = SEALS
    for seal in newer:
        try:
            return _unlocked(connect(), key, seal)
        except sqlcipher.DatabaseError as error:
            if error.sqlite_errorcode != sqlcipher.SQLITE_NOTADB:
                raise
    return _unlocked(connect(), key, oldest)


def _unlocked(connection: sqlite3.Connection, key: bytes, seal: str) -> sqlite3.Connection:
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # else a wrong key writes to stderr
        give_key(connection, key, seal)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection
