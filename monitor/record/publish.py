"""Files that go out: whole or not at all, and never in the place of another record."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from monitor.identity import new_id

PLAIN: Final = (".fhir.json", ".csv", ".pdf")
SEALED: Final = ".sealed"
"""What `keys.sealed` lets the name of a sealed file end in."""
ENDINGS: Final = (*(f"{ending}{SEALED}" for ending in PLAIN), *PLAIN)
PRIVATE: Final = 0o600
SHARED: Final = 0o640
"""Also readable by the folder's group, for a program that watches it."""
_IDENTITY: Final = re.compile(rb'xmpMM:DocumentID="(urn:x-chairside:[^"]+)"')


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all, over the one of that name; durable when this returns."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = _part(path.parent, content, PRIVATE)
    try:
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def publish(path: Path, content: bytes, *, mode: int = PRIVATE, make_folder: bool = True) -> Path:
    """Write a file whole or not at all and return its name; durable when this returns.

    A file of that name is left alone unless it is this very version of this record: the new one
    is then called `NAME_2`, `NAME_3`. Without `make_folder` a folder that is not there is an
    error: an unplugged disk must not be replaced by an empty folder of its name.

    Raises:
        OSError: nothing was written.
    """
    if make_folder:
        path.parent.mkdir(parents=True, exist_ok=True)
    part = _part(path.parent, content, mode)
    try:
        for name in names(path):
            if _same(name, content):
                return name
            if _replaces(name, content):
                part.replace(name)
            elif not _take(name, part):
                continue
            _sync_folder(name.parent)
            return name
    finally:
        part.unlink(missing_ok=True)
    raise AssertionError  # there is always another name


def names(path: Path) -> Iterator[Path]:
    """Yield `path`, then what a file is called while another record has that name; no end."""
    ending = next((e for e in ENDINGS if path.name.endswith(e)), path.suffix)
    yield path
    for number in count(2):
        yield path.with_name(f"{path.name.removesuffix(ending)}_{number}{ending}")


def _part(folder: Path, content: bytes, mode: int) -> Path:
    """Write `content` under a hidden name of its own; on the disk when this returns."""
    part = folder / f".{new_id()}.part"
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return part


def _same(path: Path, content: bytes) -> bool:
    with suppress(FileNotFoundError):
        return path.stat().st_size == len(content) and path.read_bytes() == content
    return False


def _replaces(path: Path, content: bytes) -> bool:
    """Tell whether the file there is the same record at the same entry of its journal."""
    mine = identity(content)
    with suppress(FileNotFoundError):
        return mine is not None and identity(path.read_bytes()) == mine
    return False


def identity(pdf: bytes) -> bytes | None:
    """Return what a record says it is: its id and the head of its journal; None for others.

    The file of an addendum begins with the version before it: the last one named is its own.
    """
    found = _IDENTITY.findall(pdf)
    return found[-1] if found else None


def _take(path: Path, part: Path) -> bool:
    """Give `part` a second name that nobody has; False when somebody does."""
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without links: nothing but looking first is left
        if path.exists():
            return False
        part.rename(path)
    return True


def _sync_folder(folder: Path) -> None:
    """Make the new name durable where the platform can (not on Windows)."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
