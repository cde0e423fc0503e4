"""Secrets as files of a folder, for their owner only.

Implements `monitor.ports.Secrets`. Whoever can read the folder as its owner can read them; a
station wraps them before (`monitor.keys.kept`).
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from monitor.ports import StorageError

DRAFT: Final = ".new"
"""Ends the name of a secret that is being written."""
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
        """Store a secret: whole or not at all, mode 0600, durable when this returns.

        What stood there before is overwritten, where the platform lets a file be replaced that is
        open; a solid-state disk or a snapshot may keep it all the same.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / name
        draft = path.with_name(f"{name}{DRAFT}")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secret)
            file.flush()
            os.fsync(file.fileno())
        with _wiped(path):
            draft.replace(path)
            _sync(self._folder)


@contextmanager
def _wiped(path: Path) -> Iterator[None]:
    """Overwrite the file that `path` names now, once another one has its name."""
    if sys.platform == "win32" or not path.exists():
        yield
        return
    with path.open("r+b") as before:
        yield
        with suppress(OSError):
            before.write(bytes(os.fstat(before.fileno()).st_size))
            before.flush()
            os.fsync(before.fileno())


def _sync(folder: Path) -> None:
    if sys.platform == "win32":  # NTFS keeps names durable by itself
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
