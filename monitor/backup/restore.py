"""Bringing a backup back: into a folder of its own, whole or not at all, and never over anything.

The restored folder gets a key file, so that it opens at once; the clinic chooses again what keeps
its key. The recovery sheet that opened the backup opens the restored folder too.

Until it is whole it lies in a new folder beside its place. A restore takes away the one that it
made itself and no other: what is left of one that was killed stays until somebody deletes it.
"""

import errno
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from monitor.backup.errors import BackupFailed, BackupFault, of_storage
from monitor.backup.make import proved
from monitor.domain.frozen import frozen
from monitor.journal.errors import as_storage_errors
from monitor.journal.files import make_folder, sync_folder, write_new
from monitor.journal.sqlcipher import DATABASE, KEY
from monitor.keys import sealed, slots
from monitor.keys.code import read_code, secret_of
from monitor.keys.errors import KeyFault, KeyRefused, SealError, SealFault
from monitor.keys.ring import Protection, Ring, Sheet, write_ring
from monitor.ports import StorageError
from monitor.unhurried import unhurried

DRAFT: Final = "chairside-restoring-"
"""How the name of a folder begins that is not whole yet, or never became so."""
_THERE: Final = frozenset({errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR})

Opener = Callable[[sealed.Header], bytes]
"""Returns the data key of a sealed file, or raises `KeyRefused`."""


@frozen
class Restored:
    """A data folder that was brought back."""

    folder: Path
    entries: int


def with_code(typed: str) -> Opener:
    """Return what opens a sealed file with the recovery code, as it was typed."""

    @unhurried()
    def opened(header: sealed.Header) -> bytes:
        slot = header.slot(slots.RECOVERY)
        if slot is None:
            raise KeyRefused(KeyFault.NO_SHEET)
        return slots.open_with_secret(slot, secret_of(read_code(typed)))

    return opened


def with_passphrase(passphrase: str) -> Opener:
    """Return what opens a sealed file with the clinic's passphrase."""

    @unhurried()
    def opened(header: sealed.Header) -> bytes:
        slot = header.slot(Protection.PASSPHRASE)
        if slot is None:
            raise KeyRefused(KeyFault.NOT_OPENED)
        return slots.open_with_passphrase(slot, passphrase)

    return opened


def with_key(key: bytes) -> Opener:
    """Return what opens a sealed file of the station that has this data key."""

    @unhurried()
    def opened(header: sealed.Header) -> bytes:
        if header.key != slots.name_of(key):
            raise KeyRefused(KeyFault.NOT_OPENED)
        return key

    return opened


def header_of(file: Path, what: str) -> sealed.Header:
    """Return the header of a sealed file that is to be a `what`.

    Raises:
        SealError: it is none, or another kind.
        OSError: it cannot be read.
    """
    with file.open("rb") as source:
        header = sealed.read_header(source)
    if header.what != what:
        raise SealError(SealFault.WRONG_KIND, header.what)
    return header


def restore(file: Path, folder: Path, opener: Opener) -> Restored:
    """Bring the backup `file` back as the data folder `folder`, which must be empty or not there.

    Raises:
        BackupFailed: `occupied`, `whole_disk` or what the disk did; `folder` is as it was, or,
            where only the last sync failed, there already and whole.
        SealError, KeyRefused: the file was not opened; `folder` is as it was.
        OSError: the file cannot be read.
    """
    header = header_of(file, sealed.BACKUP)
    folder = Path(os.path.realpath(folder))  # `.`, or a link to where it shall be
    try:
        with as_storage_errors():
            _require_room(folder)
            key = opener(header)
            return _restored(file, folder, key=key, header=header)
    except StorageError as error:
        raise of_storage(error) from error


def _require_room(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupFailed(BackupFault.OCCUPIED, str(folder))
    if folder.is_mount():
        raise BackupFailed(BackupFault.WHOLE_DISK, str(folder))


def _restored(file: Path, folder: Path, *, key: bytes, header: sealed.Header) -> Restored:
    make_folder(folder.parent)
    beside = Path(tempfile.mkdtemp(prefix=DRAFT, dir=folder.parent))
    try:
        draft = beside / "data"
        entries = _made_whole(file, draft, key=key, header=header)
        _move(draft, folder)
        sync_folder(folder.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Restored(folder=folder, entries=entries)


def _made_whole(file: Path, draft: Path, *, key: bytes, header: sealed.Header) -> int:
    entries = proved(file, draft, key=key)
    for left in draft.glob(f"{DATABASE}-*"):
        left.unlink()
    write_new(draft / KEY, key.hex().encode() + b"\n")
    recovery = header.slot(slots.RECOVERY)
    ring = Ring(
        protection=Protection.FILE,
        key=header.key,
        slots=() if recovery is None else (recovery,),
        sheet=Sheet.NONE if recovery is None else Sheet.PROVED,
    )
    write_ring(draft, ring)
    return entries


def _move(draft: Path, folder: Path) -> None:
    """Give `draft` its name; where something came there meanwhile, that stays."""
    try:
        if sys.platform == "win32" and folder.exists():
            folder.rmdir()  # empty: Windows renames onto nothing
        os.rename(draft, folder)  # noqa: PTH104 - must not replace what came there meanwhile
    except OSError as error:
        if error.errno in _THERE:
            raise BackupFailed(BackupFault.OCCUPIED, str(folder)) from error
        raise


def left_beside(folder: Path) -> tuple[Path, ...]:
    """Return what restores left beside `folder` that were cut short, or are still running."""
    try:
        return tuple(sorted(folder.parent.glob(f"{DRAFT}*")))
    except OSError:
        return ()


def open_export(file: Path, target: Path, opener: Opener) -> Path:
    """Write the content of the sealed export `file` to `target`, which is not there yet.

    Raises:
        BackupFailed: `occupied` or what the disk did.
        SealError, KeyRefused: the file was not opened; nothing was written.
        OSError: the file cannot be read.
    """
    header = header_of(file, sealed.EXPORT)
    if target.exists():
        raise BackupFailed(BackupFault.OCCUPIED, str(target))
    key = opener(header)
    part = target.with_name(f"{target.name}.{secrets.token_hex(8)}.part")
    try:
        with as_storage_errors(), file.open("rb") as source:
            header = sealed.read_header(source)
            with part.open("xb") as content:
                sealed.unseal(source, content, header=header, key=key)
                content.flush()
                os.fsync(content.fileno())
            part.replace(target)
    except StorageError as error:
        raise of_storage(error) from error
    finally:
        part.unlink(missing_ok=True)
    return target
