"""What a backup holds beside the journal: the certificate that signs records, and its key.

The files stand behind the journal in the sealed content, which its header names; a backup without
them is as it always was. They are taken as they are, wrapped by the data key that also opens the
backup; those that an older version left open are protected by the seal alone.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from monitor.journal.files import OWNER_ONLY
from monitor.keys.errors import SealError, SealFault
from monitor.signing import kept

NAMES: Final = tuple(f"{kept.FOLDER}/{name}" for name in (kept.FILE, kept.KEY, kept.PUBLIC))
"""In the data folder, parted by `/` on every platform."""


def append(data_dir: Path, copy: Path) -> tuple[tuple[str, int], ...]:
    """Add the files that are there to the end of `copy`; return their names and lengths.

    Raises:
        OSError: one cannot be read, or the disk is full.
    """
    parts = []
    with copy.open("ab") as target:
        for name in NAMES:
            path = data_dir / name
            if path.exists():
                parts.append((name, target.write(path.read_bytes())))
    return tuple(parts)


def part(folder: Path, content: Path, parts: Sequence[tuple[str, int]]) -> None:
    """Move the files at the end of `content` to their places in `folder`.

    Raises:
        SealError: `changed`, a name or length is none that a backup has.
        OSError: the disk failed.
    """
    size = content.stat().st_size
    begin = size - sum(length for _, length in parts)
    known = all(name in NAMES and length >= 0 for name, length in parts)
    if not known or begin < 0:
        raise SealError(SealFault.CHANGED, "the header")
    with content.open("r+b") as source:
        source.seek(begin)
        for name, length in parts:
            path = folder / name
            path.parent.mkdir(mode=0o700, exist_ok=True)
            with new_file(path) as target:
                target.write(source.read(length))
        source.truncate(begin)
        source.flush()
        os.fsync(source.fileno())


@contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """Yield a file for its owner only, durable when the block ends."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
