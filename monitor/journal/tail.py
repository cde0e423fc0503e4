"""Finds entries that were called saved and are no longer there: the end of the write-ahead log.

SQLite takes a log up to its first frame that does not fit and says nothing of the rest. But the
index beside it (`-shm`) still tells how many frames were committed, as long as nobody has opened
the database since: whoever opens it first makes the index anew. So it is read before, and held
against what SQLite found. https://www.sqlite.org/walformat.html has both files, byte by byte.

What a kill leaves is no damage: a frame is synced before the index tells of it. Nor is an index
older than its log, which a power cut may leave: then the log has other salts, or more frames. An
index whose log is gone or has no header says little of itself, for a clean close takes both away
and a power cut may bring one back; it counts only while the mark in the lock file says `open`.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from monitor.domain.frozen import frozen
from monitor.journal.files import OWNER_ONLY, FolderLock, make_folder, sync_folder
from monitor.ports import StorageError

if TYPE_CHECKING:
    import sqlite3


ASIDE: Final = "damaged"
"""Folder of the damaged logs that were kept, below the data folder. Nothing here deletes them."""

_HEADER: Final = 48
_NATIVE: Final = struct.Struct("=2I")
_BIG: Final = struct.Struct(">2I")
_FRAME_HEADER: Final = 24
_LOG_HEADER: Final = 32
_MAGIC: Final = 0x377F0682
"""Of a log whose sums are over little-endian numbers; the next number is that of big-endian."""


_OPEN: Final = b"o"
_CLOSED: Final = b"-"


@frozen
class Lost:
    """The end of a journal that was called saved and is not there."""

    changes: int
    """How many at most, at least 1."""
    kept: str
    """Name of the folder in `ASIDE` that holds the damaged log; empty: it could not be kept."""


@frozen
class Told:
    """What the index told of the log before anybody opened the database."""

    frames: int
    """Committed in the log."""
    copied: int
    """Of these, already copied into the database."""
    header: bytes
    index: bytes
    """The whole file, as it was."""


class Held:
    """The right to write beside a database, and whether whoever had it last has closed it.

    Lifetime: until `release`. Where the disk takes no mark, it is as if it had been closed.
    """

    def __init__(self, lock: FolderLock, database: Path) -> None:
        """Take over the folder's lock; the database is not open in this process."""
        self._lock = lock
        self._database = database
        self._was_open = lock.read() == _OPEN

    def told(self) -> Told | None:
        """Return what the index tells of frames that only the log has; see `_told`."""
        with suppress(OSError):
            return _told(self._database, was_open=self._was_open)
        return None

    def opened(self) -> None:
        """Mark that the database is written to from now on."""
        if self._was_open:
            return
        with suppress(OSError):
            sync_folder(self._database.parent)  # what a close took away stays away
            self._lock.write(_OPEN)

    def closing(self) -> None:
        """Mark that it is being closed: now the log may go."""
        with suppress(OSError):
            self._lock.write(_CLOSED)

    def release(self) -> None:
        """Let go; a log that is still there is somebody else's, or was not closed: it counts."""
        with suppress(OSError):
            if _beside(self._database, "-wal").exists():
                self._lock.write(_OPEN)
        self._lock.release()


@contextmanager
def borrowed(database: Path, lock: Path) -> Iterator[Held | None]:
    """Hold the folder of a reader while it opens the database; None beside a running station.

    A reader makes the index anew like anybody who opens the database first.
    """
    try:
        found = FolderLock(lock) if _beside(database, "-shm").exists() else None
    except (StorageError, OSError):
        found = None
    try:
        yield None if found is None else Held(found, database)
    finally:
        if found is not None:
            found.release()


def _told(database: Path, *, was_open: bool) -> Told | None:
    """Return what the index beside `database` tells of frames that only the log has.

    `was_open` says whether a program that wrote here has not closed it since. None: it tells of
    none, or of another log. To be called while this process has the database not open: on Unix,
    closing a file takes away every lock that the process has on it.

    Raises:
        OSError: a file is there and cannot be read.
    """
    try:
        index = _beside(database, "-shm").read_bytes()
    except FileNotFoundError:
        return None
    header = _header(index)
    if header is None or len(index) < 2 * _HEADER + 4:
        return None
    (frames,) = struct.unpack_from("=I", header, 16)
    (copied,) = struct.unpack_from("=I", index, 2 * _HEADER)
    if frames <= copied:
        return None
    salts = _salts(_beside(database, "-wal"))
    if salts != header[32:40] and (salts is not None or not was_open):
        return None
    return Told(frames=frames, copied=copied, header=header, index=index)


def lost(database: Path, opened: sqlite3.Connection, known: Told) -> Lost | None:
    """Return what is missing of what was told, the damaged log kept; None when all is there.

    `opened` has read the database and written nothing, nor has anybody since `known` was read.
    """
    # No frame is copied by it, and none overwritten (SQLite 3.51 and later).
    _, found, _ = opened.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
    found = max(0, found)
    if max(found, known.copied) >= known.frames:
        return None
    changes, kept = known.frames - max(found, known.copied), ""
    with suppress(OSError):  # a station without what is lost is better than none
        changes = _commits(_beside(database, "-wal"), found, known)
        kept = _keep(database, changes, known)
    return Lost(changes=changes, kept=kept)


def kept_before(data_dir: Path) -> tuple[Lost, ...]:
    """Return what was found missing in a folder and kept, whoever opened it, the oldest first."""
    try:
        names = sorted(path.name for path in (data_dir / ASIDE).iterdir())
    except OSError:
        return ()
    found = (name.split("-") for name in names)
    return tuple(
        Lost(changes=int(parts[1]), kept="-".join(parts))
        for parts in found
        if len(parts) == 2 and all(part.isdecimal() for part in parts)
    )


def _beside(database: Path, end: str) -> Path:
    return database.with_name(database.name + end)


def _header(index: bytes) -> bytes | None:
    """Return the header of an index: of its two copies the first whose sum is right."""
    for start in (0, _HEADER):  # the second is written first: one of them is always whole
        header = index[start : start + _HEADER]
        if len(header) < _HEADER or not header[12]:
            return None
        if _sum(header[:40], _NATIVE) == _NATIVE.unpack(header[40:]):
            return header
    return None


def _salts(log: Path) -> bytes | None:
    """Return the salts of a log; None when it is gone or has no header."""
    try:
        with log.open("rb", buffering=0) as file:
            header = file.read(_LOG_HEADER)
    except FileNotFoundError:
        return None
    if len(header) < _LOG_HEADER:
        return None
    (magic,) = struct.unpack_from(">I", header)
    if magic & ~1 != _MAGIC:
        return None
    order = _BIG if magic & 1 else struct.Struct("<2I")
    return header[16:24] if _sum(header[:24], order) == _BIG.unpack(header[24:]) else None


def _sum(content: bytes, order: struct.Struct) -> tuple[int, int]:
    """Return the checksum that SQLite makes over `content`, 8 bytes at a time."""
    one = two = 0
    for first, second in order.iter_unpack(content):
        one = (one + first + two) & 0xFFFFFFFF
        two = (two + second + one) & 0xFFFFFFFF
    return one, two


def _commits(log: Path, found: int, known: Told) -> int:
    """Return how many transactions end in the frames that are missing, at most, at least 1.

    A frame says whether it is the last of one. One that is gone itself counts as a last one.
    """
    (page,) = struct.unpack_from("=H", known.header, 14)
    size = 65536 if page == 1 else page
    first, last = max(found, known.copied), known.frames
    inner = 0
    with suppress(FileNotFoundError), log.open("rb", buffering=0) as file:
        for number in range(first, last):
            file.seek(_LOG_HEADER + number * (_FRAME_HEADER + size))
            header = file.read(_FRAME_HEADER)
            whole = header[8:16] == known.header[32:40]
            inner += whole and header[4:8] == bytes(4)
    return max(1, last - first - inner)


def _keep(database: Path, changes: int, known: Told) -> str:
    """Copy log and index aside, durably and for their owner only; return the folder's name.

    Raises:
        OSError: they are not kept.
    """
    aside = database.parent / ASIDE
    make_folder(aside)
    number = 1 + max(
        (int(one.kept.split("-")[0]) for one in kept_before(database.parent)), default=0
    )
    name = f"{number:04}-{changes}"
    draft = aside / f"{name}.new"
    draft.mkdir(mode=0o700, exist_ok=True)
    log = _beside(database, "-wal")
    with suppress(FileNotFoundError):
        if content := log.read_bytes():
            _write(draft / log.name, content)
    _write(draft / _beside(database, "-shm").name, known.index)
    sync_folder(draft)
    draft.rename(aside / name)
    sync_folder(aside)
    return name


def _write(path: Path, content: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
