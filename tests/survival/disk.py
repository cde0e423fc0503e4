"""The disk that fails when it is told to: `disk.c`, compiled and preloaded."""

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path
from tempfile import gettempdir
from typing import Final

import pytest

SOURCE: Final = Path(__file__).with_name("disk.c")

WRITE: Final = 1
SYNC: Final = 2
NAME: Final = 4
"""A file made, renamed or taken away."""
SIZE: Final = 8
EVERY: Final = WRITE | SYNC | NAME | SIZE


class How(IntEnum):
    """What the disk does at the call that was named; the order is that of `disk.c`."""

    QUIET = 0
    KILL_BEFORE = 1
    KILL_AFTER = 2
    KILL_HALF = 3
    """Half of a write is done."""
    FAIL_ONCE = 4
    FAIL_ON = 5
    """That call and all that follow."""
    SHORT = 6
    """Half of a write is done, and said to be."""


def compiled(source: Path = SOURCE) -> Path:
    """Return the library; a machine without a compiler skips, but never where CI runs."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        why = "no C compiler on Linux here: disks and clocks that fail are NOT tested"
        if "CI" in os.environ:
            pytest.fail(why)
        pytest.skip(why)
    stamp = f"{source.stat().st_mtime_ns:x}"
    library = Path(gettempdir()) / f"failing-{source.stem}-{os.getuid()}-{stamp}.so"
    if not library.exists():
        draft = library.with_suffix(f".{os.getpid()}")
        options = ["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror"]
        subprocess.run([compiler, *options, "-o", draft, source, "-ldl"], check=True)
        draft.replace(library)
    return library


def environment(folder: Path, log: Path | None = None) -> dict[str, str]:
    """Return the environment of a program whose files below `folder` lie on that disk."""
    added = {"LD_PRELOAD": str(compiled()), "DISK_FOLDER": str(folder)}
    return {**os.environ, **added, **({} if log is None else {"DISK_LOG": str(log)})}


def arm(how: How, nth: int = 0, error: int = 0, kinds: int = EVERY) -> None:
    """Have `how` happen at the `nth` call from now, in a program that the disk is under."""
    ctypes.CDLL(None).disk_arm(
        int(how), ctypes.c_long(nth), ctypes.c_int(error), ctypes.c_int(kinds)
    )


def calls() -> int:
    """Return how many calls there were since `arm`."""
    return int(ctypes.CDLL(None).disk_count())


def mark(number: int) -> None:
    """Write into the log that `number` entries are acknowledged."""
    ctypes.CDLL(None).disk_mark(ctypes.c_int64(number))
