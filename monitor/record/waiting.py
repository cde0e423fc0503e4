"""Copies of records that wait for a folder, open or sealed as the clinic wants what leaves it.

A copy is named as it will be called; one that is sealed has `publish.SEALED` after that. Whoever
asks for what waits gets the names without it, and reads each through `Means.read`.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from monitor.record.publish import SEALED, identity, names, write


@dataclass(frozen=True, slots=True)
class Means:
    """How copies are sealed and opened; called on any thread."""

    pack: Callable[[Path, bytes], tuple[Path, bytes]]
    """Returns path and content that a file is written as: sealed, or as it is."""
    read: Callable[[Path], bytes]
    """Returns what waits under a name, opened when it is sealed; raises `OSError`."""


def waiting(folder: Path) -> list[Path]:
    """Return the names under which copies wait; none when the folder cannot be read."""
    try:
        shown = [path for path in folder.iterdir() if path.name[0] != "."]
    except OSError:
        return []
    plain = {path.with_name(path.name.removesuffix(SEALED)) for path in shown}
    return sorted(path for path in plain if path.suffix == ".pdf")


def put(path: Path, content: bytes, means: Means) -> None:
    """Let a copy wait under the name `path`, or under the next one when another record has it.

    The same version of the same record takes the place of its earlier copy.

    Raises:
        OSError: it was not stored.
    """
    for name in names(path):
        if not _another(name, content, means):
            _store(name, content, means)
            return


def drop(path: Path) -> None:
    """Take a copy away, sealed or not.

    Raises:
        OSError: it is still there.
    """
    path.unlink(missing_ok=True)
    _sealed(path).unlink(missing_ok=True)


def settle(folder: Path, means: Means) -> None:
    """Seal what waits in the open, when copies are to be sealed; what resists stays as it was."""
    for path in waiting(folder):
        with suppress(OSError):
            if path.exists() and means.pack(path, b"")[0] != path:
                _store(path, path.read_bytes(), means)


def _another(path: Path, content: bytes, means: Means) -> bool:
    """Tell whether another record, or one that cannot be opened, waits under that name."""
    try:
        there = means.read(path)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    mine = identity(content)
    return there != content and (mine is None or identity(there) != mine)


def _store(path: Path, content: bytes, means: Means) -> None:
    """Write a copy; then take away its other form, the open one overwritten."""
    target, packed = means.pack(path, content)
    write(target, packed)
    if target == path:
        _sealed(path).unlink(missing_ok=True)
    elif path.exists():
        _overwrite(path)
        path.unlink()


def _overwrite(path: Path) -> None:
    """Write zeros over a file; a solid-state disk or a snapshot may keep it all the same."""
    with path.open("r+b") as file:
        file.write(bytes(os.fstat(file.fileno()).st_size))
        file.flush()
        os.fsync(file.fileno())


def _sealed(path: Path) -> Path:
    return path.with_name(f"{path.name}{SEALED}")
