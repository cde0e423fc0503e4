"""All or nothing: one transaction, rolled back whatever goes wrong inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods
    from types import TracebackType


class transaction:  # noqa: N801  # reads as a `with`; a class costs a commit less than a generator
    """Begin to write at once and commit at the end; after any error nothing has happened.

    The connection is usable afterwards, also when it was the commit that failed.
    """

    __slots__ = ("_database",)

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database.execute("BEGIN IMMEDIATE")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None:
            try:
                self._database.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
        else:
            self._roll_back()

    def _roll_back(self) -> None:
        if self._database.in_transaction:  # a full disk has rolled back by itself
            self._database.execute("ROLLBACK")
