"""What is known of the last backup: a small file beside the journal, outside its chain."""

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Final

from monitor.domain.frozen import frozen
from monitor.journal.files import write_new

STATE: Final = "chairside.backup.json"
_MOST_BYTES: Final = 16 * 1024


@frozen
class LastBackup:
    """The last backup that was verified. Times are wall times, microseconds since 1970."""

    folder: str = ""
    """Where the clinic's backups go; empty before the first."""
    file: str = ""
    made: int = 0
    looked: int = 0
    """When it was last seen to hold everything there is."""
    entries: int = 0
    """So many entries of the journal it holds."""


def read_state(data_dir: Path) -> LastBackup:
    """Return what is known; nothing where the file is missing or cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        with (data_dir / STATE).open("rb") as file:
            told = json.loads(file.read(_MOST_BYTES))
        return LastBackup(
            folder=str(told["folder"]),
            file=str(told["file"]),
            made=int(told["made"]),
            looked=int(told["looked"]),
            entries=int(told["entries"]),
        )
    return LastBackup()


def write_state(data_dir: Path, state: LastBackup) -> None:
    """Keep `state`.

    Raises:
        OSError: what was known before still is.
    """
    write_new(data_dir / STATE, json.dumps(asdict(state)).encode() + b"\n")
