"""The journal on disk: one encrypted SQLite file that takes entries and gives none back.

Theory of operation. A commit is durable when it returns: write-ahead log with `synchronous=FULL`,
one transaction for all batches of a call. The tables refuse every change but the next entry of a
stream (`migrations`). One program at a time writes, held by a lock file; readers need no lock. A
new file is made under another name and renamed when it is whole, so an empty file is a damaged one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal import migrations
from monitor.journal.chain import NOTHING, link
from monitor.journal.connection import connect, opened, prepare
from monitor.journal.errors import as_storage_errors
from monitor.journal.files import OWNER_ONLY, FolderLock, make_folder, publish
from monitor.journal.keyfile import create_key, read_key
from monitor.journal.tail import Held, Lost, borrowed, kept_before, lost
from monitor.journal.transaction import transaction
from monitor.ports import CLOSED, Batch, Entry, Head, News, SignOfLife, StorageError

if TYPE_CHECKING:
    import sqlite3  # the connection of sqlcipher3 has the same methods


DATABASE: Final = "chairside.db"
KEY: Final = "chairside.key"
LOCK: Final = "chairside.lock"
RING: Final = "chairside.keys"
"""Says what keeps the key where that is not, or not only, the key file: `monitor.keys`."""

_CHUNK: Final = 500
"""Entries read at once: no cursor stays open between two looks."""
_HEADS: Final = 64
"""Heads kept at hand, at most: more streams than are written to on one day."""

T = TypeVar("T")

# The columns are in the order of `Entry`.
_INSERT: Final = (
    "INSERT INTO entry (stream, seq, kind, version, at, wall, zone, body, previous, sha256)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_READ: Final = (
    "SELECT stream, seq, kind, version, at, wall, zone, body, previous, sha256 FROM entry"
    " WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?"
)
_HEAD: Final = "SELECT seq, sha256 FROM entry WHERE stream = ? ORDER BY seq DESC LIMIT 1"
# From name to name along the index: the cost is that of the streams, not of their entries.
_STREAMS: Final = (
    "WITH RECURSIVE each (name) AS ("
    " SELECT min(stream) FROM entry UNION ALL"
    " SELECT (SELECT min(stream) FROM entry WHERE stream > name) FROM each WHERE name IS NOT NULL"
    ") SELECT name FROM each WHERE name IS NOT NULL"
)
_LAST: Final = "SELECT coalesce(max(place), 0) FROM entry"
_NEWS: Final = "SELECT DISTINCT stream FROM entry WHERE place > ? AND place <= ? ORDER BY stream"
_SIGN: Final = (
    "INSERT INTO sign_of_life (only, at, wall, boot, elapsed) VALUES (1, ?, ?, ?, ?)"
    " ON CONFLICT (only) DO UPDATE SET"
    " at = excluded.at, wall = excluded.wall, boot = excluded.boot, elapsed = excluded.elapsed"
)


def open_journal(
    data_dir: Path, *, zone: str, read_only: bool = False, key: bytes | None = None
) -> SqlcipherJournal:
    """Open the journal in `data_dir`; a first start makes the folder, a key and an empty journal.

    `zone` is the IANA name written into each new entry. With `read_only` nothing is made or
    locked: it works beside a running station. `key` is used where the key file does not keep it.
    What is found missing at its end is kept and told by `lost`; it opens all the same.

    Raises:
        StorageError: `busy` (another program has it open), `wrong_key`, `loose_key`, `damaged`,
            `newer_format`, `read_only`, `full` or `io`. Nothing stays open or locked.
    """
    database = data_dir / DATABASE
    with as_storage_errors(), ExitStack() as undo:
        held = None
        if not read_only:
            make_folder(data_dir)
            held = Held(FolderLock(data_dir / LOCK), database)
            undo.callback(held.release)
        if not database.exists():
            if read_only:
                raise StorageError("io", f"there is no journal in {data_dir}")
            _create(database, data_dir / KEY, key)
        if key is None:
            key = read_key(data_dir / KEY)
        connection, missing = _look_and_connect(database, key, held)
        undo.callback(connection.close)
        prepare(connection, read_only=read_only)
        if held is not None:
            held.opened()
        journal = SqlcipherJournal(
            connection,
            held,
            zone=zone,
            beside=partial(_open_beside, database, key, zone=zone),
            anew=partial(opened, database, key, read_only=read_only),
            lost=missing,
        )
        undo.pop_all()
    return journal


def _look_and_connect(
    database: Path, key: bytes, held: Held | None
) -> tuple[sqlite3.Connection, tuple[Lost, ...]]:
    """Open the database, and say what was ever found missing at its end.

    Without `held` for reading: beside a running station nothing is looked for.
    """
    looking = nullcontext(held) if held else borrowed(database, database.with_name(LOCK))
    with looking as guest:
        known = None if guest is None else guest.told()
        connection = connect(database, key, mode="ro" if held is None else "rw")
        try:
            missing = None if known is None else lost(database, connection, known)
        except BaseException:
            connection.close()
            raise
    found = kept_before(database.parent)
    return connection, found if missing is None or missing.kept else (*found, missing)


def _open_beside(database: Path, key: bytes, *, zone: str) -> SqlcipherJournal:
    """Open the database of a station that runs in this process once more, for reading."""
    anew = partial(opened, database, key, read_only=True)
    again = partial(_open_beside, database, key, zone=zone)
    return SqlcipherJournal(anew(), None, zone=zone, beside=again, anew=anew)


class SqlcipherJournal:
    """Implements `monitor.ports.Journal` in an encrypted file; made by `open_journal`.

    Lifetime: until `close`, or as a context manager. A failed call leaves it usable.
    Concurrency: the thread that opened it; other threads open their own, read-only.
    """

    def __init__(
        self,
        database: sqlite3.Connection,
        held: Held | None,
        *,
        zone: str,
        beside: Callable[[], SqlcipherJournal],
        anew: Callable[[], sqlite3.Connection],
        lost: tuple[Lost, ...] = (),
    ) -> None:
        """Take over an open, readable database, the folder's lock, and how to open it again."""
        self._anew = anew
        self.lost = lost
        """What was ever found missing at the end of this journal."""
        self._database: sqlite3.Connection | None = database
        self._held = held
        self._zone = zone
        self._beside = beside
        self._heads: dict[str, Head] = {}
        """Of the streams that this journal has written to: nobody else may write."""

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        """Append all batches in one durable transaction and return the entries as stored.

        Raises:
            StorageError: nothing was stored (`conflict` when a stream is not at `after`).
            TypeError, ValueError: a body has no canonical form; nothing was stored.
        """
        self._open()
        heads, self._heads = self._heads, {}  # after any failure the disk is asked again

        def insert(database: sqlite3.Connection) -> tuple[Entry, ...]:
            entries = link(
                batches,
                zone=self._zone,
                head=lambda stream: heads.get(stream) or self._head(stream),
            )
            database.executemany(_INSERT, entries)
            return entries

        entries = self._written(insert)
        if len(heads) > _HEADS:
            heads = {}  # a station that is never closed comes by ever more streams
        for entry in entries:
            heads[entry.stream] = Head(length=entry.seq, sha256=entry.sha256)
        self._heads = heads
        return entries

    def read(self, stream: str, *, after: int = 0) -> Iterator[Entry]:
        """Yield the entries of `stream` with seq > `after` (at least 0), in order.

        Raises:
            StorageError: while iterating, when the file cannot be read.
        """
        while True:
            rows: list[Entry] = []
            try:
                with self._asking():
                    found = self._open().execute(_READ, (stream, after, _CHUNK))
                    rows.extend(map(Entry._make, found))
            except StorageError:
                yield from rows  # what comes before a damaged page is whole
                raise
            yield from rows
            if len(rows) < _CHUNK:
                return
            after += _CHUNK

    def head(self, stream: str) -> Head:
        """Return the head of `stream`."""
        with self._asking():
            return self._head(stream)

    def streams(self) -> tuple[str, ...]:
        """Return the names of all streams, sorted."""
        with self._asking():
            return tuple(stream for (stream,) in self._open().execute(_STREAMS))

    def news(self, after: int) -> News:
        """Return which streams, sorted, have entries that were stored after the place `after`."""
        database = self._open()
        with self._asking():
            (last,) = database.execute(_LAST).fetchone()
            found = database.execute(_NEWS, (after, last)).fetchall()
        return News(place=last, streams=tuple(stream for (stream,) in found))

    def adopt(self, entries: Sequence[Entry]) -> None:
        """Store entries as another journal stored them, each the next of its stream: all or none.

        Raises:
            StorageError: nothing was stored (`conflict` when one is not the next of its stream).
        """
        self._open()
        self._heads = {}
        try:
            self._written(lambda database: database.executemany(_INSERT, entries))
        except sqlcipher.IntegrityError as error:  # a trigger: see `migrations`
            raise StorageError("conflict", str(error)) from error

    def beside(self) -> SqlcipherJournal:
        """Open the same file for reading, on the thread that asks.

        Raises:
            StorageError: it cannot be read.
        """
        return self._beside()

    def sign_of_life(self) -> SignOfLife | None:
        """Return the last recorded sign of life."""
        with self._asking():
            query = "SELECT at, wall, boot, elapsed FROM sign_of_life"
            row = self._open().execute(query).fetchone()
        if row is None:
            return None
        at, wall, boot, elapsed = row
        return SignOfLife(at=at, wall=wall, boot=boot, elapsed=elapsed)

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        """Replace the sign of life, durably.

        Raises:
            StorageError: the earlier one is still there.
        """
        values = (sign.at, sign.wall, sign.boot, sign.elapsed)
        self._written(lambda database: database.execute(_SIGN, values))

    def settle(self) -> None:
        """Have the file alone hold everything, synced; what is written later needs it again.

        Closing does so too, but says nothing when the disk fails: the log then stays beside it.

        Raises:
            StorageError: a part is still in the log.
        """
        with as_storage_errors():
            busy, _, _ = self._open().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise StorageError("busy", "somebody else reads the file")

    def close(self) -> None:
        """Release the file and the folder; closing twice is fine, further calls are errors."""
        if self._database is None:
            return
        database, self._database = self._database, None
        if self._held is not None:
            self._held.closing()
        try:
            with as_storage_errors():
                database.close()
        finally:
            if self._held is not None:
                self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """Turn what fails inside into a `StorageError`, and go on after a damaged page."""
        try:
            with as_storage_errors():
                yield
        except StorageError as error:
            if error.what == "damaged":
                self._opened_anew()
            raise

    def _written(self, deed: Callable[[sqlite3.Connection], T]) -> T:
        """Do `deed` in one durable transaction.

        A connection that met a damaged page, whether it said so or not, writes nothing any more,
        to any page, and calls itself read-only.
        """
        try:
            return self._in_transaction(deed)
        except StorageError as error:
            again = error.what in {"damaged", "read_only"} and self._opened_anew()
            if error.what == "damaged" or not again:  # damaged: it may have been the commit itself
                raise
        with self._asking():
            return self._in_transaction(deed)

    def _in_transaction(self, deed: Callable[[sqlite3.Connection], T]) -> T:
        database = self._open()
        with as_storage_errors(), transaction(database):
            return deed(database)

    def _opened_anew(self) -> bool:
        """Open the database anew, so that what is whole in it can be read and written."""
        if self._database is None:
            return False
        with suppress(StorageError):
            fresh, before = self._anew(), self._database
            self._database = fresh
            with as_storage_errors():
                before.close()
            return True
        return False

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            raise ValueError(CLOSED)
        return self._database

    def _head(self, stream: str) -> Head:
        row = self._open().execute(_HEAD, (stream,)).fetchone()
        return NOTHING if row is None else Head(length=row[0], sha256=row[1])


def _create(path: Path, key_path: Path, key: bytes | None) -> None:
    """Make an empty journal at `path`, with a key where there is none yet."""
    log = path.with_name(path.name + "-wal")
    if log.exists():
        raise StorageError("damaged", f"{log} is there, but {path} is missing")
    if key is None:
        key = read_key(key_path) if key_path.exists() else create_key(key_path)
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    draft.touch(mode=OWNER_ONLY)
    connection = connect(draft, key, mode="rw")
    try:
        # A crash leaves a draft that the next start throws away: no roll-back file is needed.
        connection.execute("PRAGMA journal_mode = MEMORY")
        migrations.migrate(connection)
    finally:
        connection.close()
    publish(draft, path)


def copy_database(data_dir: Path, target: Path, *, key: bytes) -> None:
    """Copy the journal of a folder to `target`, under the same key, while it may be in use.

    SQLite's online backup: one moment of the journal, and no writer waits. Any thread.

    Raises:
        StorageError: `target` is not whole; the journal is as it was.
    """
    with as_storage_errors(), ExitStack() as undo:
        target.touch(mode=OWNER_ONLY)
        copy: sqlite3.Connection = sqlcipher.connect(str(target), isolation_level=None)
        undo.callback(copy.close)
        copy.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        copy.execute("PRAGMA journal_mode = MEMORY")  # what a crash leaves is thrown away
        source = connect(data_dir / DATABASE, key, mode="ro")
        undo.callback(source.close)
        source.backup(copy)


def new_copy(path: Path, key: bytes, *, zone: str) -> SqlcipherJournal:
    """Make an empty journal at `path`, beside the one in use, under another key.

    What lies at `path` is thrown away. It takes no lock: nobody else knows it.

    Raises:
        StorageError: it cannot be made.
    """
    with as_storage_errors(), ExitStack() as undo:
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        _create(path, path.with_name(KEY), key)
        connection = connect(path, key, mode="rw")
        undo.callback(connection.close)
        prepare(connection, read_only=False)
        undo.pop_all()
    anew = partial(opened, path, key, read_only=False)
    return SqlcipherJournal(connection, None, zone=zone, beside=_nowhere, anew=anew)


def _nowhere() -> SqlcipherJournal:
    raise ValueError("a copy is not opened again before it is in its place")
