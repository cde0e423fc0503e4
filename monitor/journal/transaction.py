"""All or nothing: one transaction, rolled back whatever goes wrong inside."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


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
