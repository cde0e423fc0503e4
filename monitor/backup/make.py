"""Making a backup: copied while the station runs, sealed, written, read back and verified.

Nothing plain ever touches a disk: the copy is encrypted like the journal, and the file is sealed
around it. A file gets its name only after it was unsealed again from where it was written, as far
as the system lets that be known, and every chain in it was checked. Any thread; it reads the
journal through a connection of its own.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from monitor.backup import beside
from monitor.backup.beside import new_file
from monitor.backup.errors import BackupFailed, BackupFault, of_storage
from monitor.backup.room import require_room
from monitor.backup.shelf import AT_ONCE, HALF, halves, name_for, on_shelf, superfluous
from monitor.backup.state import LastBackup, read_state, write_state
from monitor.domain.frozen import frozen
from monitor.journal.errors import as_storage_errors
from monitor.journal.files import FolderLock, drop_from_memory, publish
from monitor.journal.sqlcipher import DATABASE, copy_database, open_journal
from monitor.journal.whole import breaks
from monitor.keys import sealed
from monitor.keys.errors import SealError
from monitor.keys.ring import read_ring
from monitor.keys.slots import name_of
from monitor.ports import StorageError

LOCK: Final = "chairside.backup.lock"
COPY: Final = "chairside.copy"
CHECK: Final = "chairside.check"


@frozen
class Backup:
    """A backup that is there and has been verified."""

    path: Path
    made: int
    """Wall time, microseconds since 1970."""
    entries: int
    fresh: bool
    """False: nothing had been added since this one, so none was made."""


def back_up(data_dir: Path, folder: Path, *, key: bytes, wall: int, anew: bool = False) -> Backup:
    """Make a backup of the station in `folder`, or see that the last one there holds everything.

    With `anew` it is made in any case, and `folder` may be another one than before.

    Raises:
        BackupFailed: there is no new backup; those from before are still there.
    """
    try:
        with as_storage_errors():
            return _backed_up(data_dir, folder, key=key, wall=wall, anew=anew)
    except StorageError as error:
        raise of_storage(error) from error


def _backed_up(data_dir: Path, folder: Path, *, key: bytes, wall: int, anew: bool) -> Backup:
    if not folder.is_dir():
        raise BackupFailed(BackupFault.GONE, str(folder))
    lock = FolderLock(data_dir / LOCK)
    try:
        state = read_state(data_dir)
        known = state.folder == str(folder) and not anew
        if known and not on_shelf(folder, name_of(key)):
            raise BackupFailed(BackupFault.ANOTHER, str(folder))
        entries = count(data_dir, key)
        last = folder / state.file
        if known and state.file and entries == state.entries and last.exists():
            write_state(data_dir, replace(state, looked=wall))
            return Backup(path=last, made=state.made, entries=entries, fresh=False)
        return _written(data_dir, folder, key=key, wall=wall)
    finally:
        lock.release()


def _written(data_dir: Path, folder: Path, *, key: bytes, wall: int) -> Backup:
    require_room(data_dir, same_disk=same_disk(data_dir, folder))
    name = name_for(name_of(key), wall)
    path, part = folder / name, folder / f"{name}{HALF}"
    with _scratch(data_dir) as (copy, check), _removed(part):
        copy_database(data_dir, copy, key=key)
        parts, ring = beside.append(data_dir, copy), read_ring(data_dir)
        with copy.open("rb") as content, new_file(part) as target:
            sealed.seal(content, target, key=key, ring=ring, what=sealed.BACKUP, parts=parts)
        drop_from_memory(part)
        try:
            entries = proved(part, check, key=key)
        except SealError as error:
            raise BackupFailed(BackupFault.NOT_WHOLE, str(error)) from error
        publish(part, path)
    state = LastBackup(folder=str(folder), file=name, made=wall, looked=wall, entries=entries)
    write_state(data_dir, state)
    _tidy(folder, key, wall)
    return Backup(path=path, made=wall, entries=entries, fresh=True)


def proved(file: Path, scratch: Path, *, key: bytes) -> int:
    """Unseal a backup into the new folder `scratch`, check every chain, and count its entries.

    The database that was checked stays in `scratch`, and beside it what signs records.

    Raises:
        SealError: it does not open.
        BackupFailed: `not_whole`, a chain is broken.
        StorageError, OSError: the disk failed.
    """
    scratch.mkdir(mode=0o700)
    with file.open("rb") as source, new_file(scratch / DATABASE) as target:
        header = sealed.read_header(source)
        sealed.unseal(source, target, header=header, key=key)
    beside.part(scratch, scratch / DATABASE, header.parts)
    with open_journal(scratch, zone="UTC", read_only=True, key=key) as journal:
        found = breaks(journal)
        entries = sum(journal.head(stream).length for stream in journal.streams())
    if found:
        first = found[0]
        where = f"{first.stream} {first.seq} {first.fault.value}"
        raise BackupFailed(BackupFault.NOT_WHOLE, where)
    return entries


def count(data_dir: Path, key: bytes) -> int:
    """Return how many entries the journal of a folder has.

    Raises:
        StorageError: it cannot be read.
    """
    with open_journal(data_dir, zone="UTC", read_only=True, key=key) as journal:
        return sum(journal.head(stream).length for stream in journal.streams())


def _tidy(folder: Path, key: bytes, wall: int) -> None:
    """Take away the backups that are not kept any longer, a few at a time; what resists stays."""
    name = name_of(key)
    with suppress(OSError):
        old = [one.path for one in superfluous(on_shelf(folder, name), wall)[:AT_ONCE]]
        for path in (*old, *halves(folder, name, wall)):
            with suppress(OSError):
                path.unlink()


@contextmanager
def _scratch(data_dir: Path) -> Iterator[tuple[Path, Path]]:
    """Yield a file and a folder in the data folder; what an earlier crash left there goes first."""
    copy, check = data_dir / COPY, data_dir / CHECK
    try:
        _swept(copy, check)
        yield copy, check
    finally:
        _swept(copy, check)


def _swept(copy: Path, check: Path) -> None:
    for path in (copy, *(copy.with_name(copy.name + end) for end in ("-journal", "-wal", "-shm"))):
        path.unlink(missing_ok=True)
    shutil.rmtree(check, ignore_errors=True)


@contextmanager
def _removed(part: Path) -> Iterator[None]:
    """Take `part` away whatever happens: when it was published it has another name."""
    try:
        yield
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def same_disk(data_dir: Path, folder: Path) -> bool:
    """Return whether both lie on one disk, so that one failure loses both. Not there: False."""
    try:
        return data_dir.stat().st_dev == folder.stat().st_dev
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.EACCES}:
            return False
        raise
