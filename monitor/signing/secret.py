"""Secrets as files of a folder, for their owner only.

Implements `monitor.ports.Secrets`. Whoever can read the folder as its owner can read them: the
seam is where a wrapped key or the system's own store takes this place.
"""

import os
import stat
import sys
from pathlib import Path
from typing import Final

from monitor.ports import StorageError

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


class OwnerOnly:
    """One file a secret. Concurrency: any thread; who writes last has written."""

    def __init__(self, folder: Path) -> None:
        """Keep secrets in `folder`, which is made when the first one is kept."""
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        """Return the secret of that name, None when there is none."""
        path = self._folder / name
        try:
            mode = path.stat().st_mode
            if sys.platform != "win32" and mode & _OTHERS:
                raise StorageError("loose_key", f"{path} has mode {stat.S_IMODE(mode):04o}")
            return path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StorageError("io", str(error)) from error

    def keep(self, name: str, secret: bytes) -> None:
        """Store a secret: whole or not at all, mode 0600, durable when this returns."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / name
        draft = path.with_name(f"{name}.new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        _sync(self._folder)


def _sync(folder: Path) -> None:
    if sys.platform == "win32":  # NTFS keeps names durable by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
