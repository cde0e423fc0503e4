"""What a command did with the data, kept in the audit: who is the operating system's user."""

import sys
from contextlib import closing
from pathlib import Path

from monitor.audit import AuditKind, KeyKind
from monitor.bootstrap import open_station
from monitor.clock import SystemClock, local_zone
from monitor.outside import account, leave
from monitor.ports import StorageError
from monitor.words import words


def who() -> str:
    """Return the user of the operating system, marked: nobody of the station has such a name."""
    return f"{account()} (command line)"


def keep(data_dir: Path, key: bytes, kind: AuditKind | KeyKind, **facts: object) -> None:
    """Keep what was done. A disk that does not take it undoes nothing: it is said, on stderr.

    A station that runs takes it over by itself; one that does not is opened for it here.
    """
    if leave_word(data_dir, key, kind, **facts):
        take_over(data_dir, key)


def leave_word(data_dir: Path, key: bytes, kind: AuditKind | KeyKind, **facts: object) -> bool:
    """Keep what was done, for the station to take over; False when that was not possible.

    A disk that does not take it undoes nothing: it is said, on stderr.
    """
    now, zone = SystemClock(None).now(), local_zone()
    try:
        leave(data_dir, key, kind.value, {"by": who(), **facts}, now=now, zone=zone)
    except (StorageError, OSError) as error:
        what = error.what if isinstance(error, StorageError) else "io"
        why = words().storage(what).what
        print(f"The audit has no entry of this. {why}", file=sys.stderr)
        return False
    return True


def take_over(data_dir: Path, key: bytes) -> None:
    """Have the station take over what was left for it, unless it runs and does so by itself."""
    try:
        with closing(open_station(data_dir, take_up=False, key=key)):
            pass
    except StorageError:  # it runs, or can't be opened now: it takes it over at its next beat
        return
