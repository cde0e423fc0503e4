"""Files beside the journal: made durably, for their owner only, and locked to one program."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from monitor.ports import StorageError

OWNER_ONLY: Final = 0o600

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def sync_folder(folder: Path) -> None:
        """Do nothing: NTFS keeps names durable by itself, and folders cannot be opened."""

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        # Not lockf: its locks end when any descriptor of the file is closed in this process.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def sync_folder(folder: Path) -> None:
        """Make the names in `folder` durable."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class FolderLock:
    """The right to write in a data folder; one holder at a time, on this computer.

    Lifetime: held from construction until `release` or the end of the process, however it ends.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock whose file is `path`.

        Raises:
            StorageError: `busy`, another program holds it.
            OSError: the file cannot be made.
        """
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, OWNER_ONLY)
        try:
            _lock(self._descriptor)
        except (BlockingIOError, PermissionError) as error:  # Unix, Windows
            os.close(self._descriptor)
            raise StorageError("busy", f"{path} is locked by another program") from error
        except OSError:  # a file system without locks, say
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Let go; once only."""
        os.close(self._descriptor)

    def read(self) -> bytes:
        """Return what was written into the lock file last."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, 1)

    def write(self, mark: bytes) -> None:
        """Write `mark`, one byte, into the lock file, durably.

        Raises:
            OSError: it may not be there.
        """
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, mark)
        os.fsync(self._descriptor)


def drop_from_memory(path: Path) -> None:
    """Have a durable file read from its disk at the next read, where the system can be told.

    Linux drops what it keeps of it; a share's server and the drive itself may keep it all the same.
    """
    if sys.platform == "linux":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            with suppress(OSError):  # it is advice
                os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make `folder` for its owner only, durably, with the folders above it that are missing."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def write_new(path: Path, content: bytes) -> None:
    """Write `content` to `path`, owner-only, durable and whole: at no instant is half of it there.

    The caller holds the folder's lock and knows that `path` does not exist.
    """
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    publish(draft, path)


def publish(draft: Path, path: Path) -> None:
    """Give the finished file `draft` its name `path`, durably."""
    descriptor = os.open(draft, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(path)
    sync_folder(path.parent)
