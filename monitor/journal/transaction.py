"""All or nothing: one transaction, rolled back whatever goes wrong inside."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """Begin to write at once and commit at the end; after any error nothing has happened.

    The connection is usable afterwards, also when it was the commit that failed.
    """
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:  # a full disk has rolled back by itself
            database.execute("ROLLBACK")
        raise
