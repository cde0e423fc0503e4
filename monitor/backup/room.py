"""Whether the disk of the data has room for the copies of a backup, and for saves meanwhile."""

import shutil
from pathlib import Path
from typing import Final

from monitor.backup import beside
from monitor.backup.errors import BackupFailed, BackupFault
from monitor.journal.sqlcipher import DATABASE

RESERVE: Final = 64 << 20
"""Bytes that stay free for saves while a backup is made: those of some weeks of a clinic."""
COPIES: Final = 2
"""In the data folder at one time: what is sealed, and what is unsealed again to be checked."""

BESIDE: Final = 1 << 18
"""Bytes beside the copies, for a moment: SQLite's shared memory, folders, ends of blocks."""


def require_room(data_dir: Path, *, same_disk: bool) -> None:
    """Refuse a backup that could take the room of saves; the sealed file counts on `same_disk`.

    Raises:
        BackupFailed: `no_room`; nothing was written.
        OSError: the disk does not tell.
    """
    disk = shutil.disk_usage(data_dir)
    needed = needed_for(data_dir, same_disk=same_disk)
    if disk.total and disk.free < needed:  # some file systems tell nothing
        raise BackupFailed(BackupFault.NO_ROOM, f"{disk.free} of {needed} bytes are free")


def needed_for(data_dir: Path, *, same_disk: bool) -> int:
    """Return how many bytes must be free on the disk of the data."""
    names = (DATABASE, f"{DATABASE}-wal", *beside.NAMES)
    paths = (data_dir / name for name in names)
    size = sum(path.stat().st_size for path in paths if path.exists())
    return (COPIES + same_disk) * size + BESIDE + RESERVE
