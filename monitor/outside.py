"""What the command line did with the data, kept until the station takes it into its own log.

A running station alone writes its journal. So the command line keeps what it did in a small journal
of its own in the data folder, under the same key, and the station takes each entry over once: at
its start, and at the next beat of one that runs.
"""

import json
import logging
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from monitor.audit import TAKEN, KeyKind
from monitor.journal.sqlcipher import DATABASE, open_journal
from monitor.ports import STATION, Batch, Draft, Entry, Now, StorageError

LOG: Final = logging.getLogger(__name__)
FOLDER: Final = "outside"
KINDS: Final = frozenset({"exported", "verified", "audit_exported", *KeyKind})
_HOPELESS: Final = frozenset({"damaged", "newer_format", "wrong_key"})

_State = tuple[tuple[int, int], ...]


def account() -> str:
    """Return the name that the operating system has for its user: nobody typed it here."""
    import os

    if sys.platform == "win32":
        import getpass

        try:
            return os.getlogin()
        except OSError:
            return getpass.getuser()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name  # the environment may say anything
    except KeyError:
        return str(os.getuid())


def leave(
    data_dir: Path, key: bytes, kind: str, facts: Mapping[str, object], *, now: Now, zone: str
) -> None:
    """Keep, durably, that something was done; `facts` say what, and `by` whom.

    Raises:
        StorageError: nothing was kept.
    """
    with open_journal(data_dir / FOLDER, zone=zone, key=key) as journal:
        draft = Draft(kind=kind, version=1, at=now.at, wall=now.wall, body=facts)
        after = journal.head(STATION).length
        journal.append([Batch(stream=STATION, drafts=[draft], after=after)])


def leave_recovered(data_dir: Path, key: bytes) -> None:
    """Keep that the recovery code opened the data at the start, before anybody was signed in.

    A disk that does not take it keeps nobody from the data.
    """
    from monitor.clock import SystemClock, local_zone

    facts = {"by": f"{account()} (at the start)"}
    now, zone = SystemClock(None).now(), local_zone()
    try:
        leave(data_dir, key, KeyKind.RECOVERED.value, facts, now=now, zone=zone)
    except (StorageError, OSError) as failed:
        what = failed.what if isinstance(failed, StorageError) else "io"
        LOG.warning("that the recovery code was used is not in the audit: %s", what)


class Outside:
    """What was done beside a station, and what of it stands in its log already.

    Lifetime: that of the station. Concurrency: the station's thread.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        key: Callable[[], bytes],
        note: Callable[[str, Mapping[str, object]], None],
    ) -> None:
        """Begin; `key` gives the data key, `note` writes into the station's log."""
        self._folder = data_dir / FOLDER
        self._key = key
        self._note = note
        self._taken: set[str] = set()
        self._seen: _State = ()

    def take_up(self, body: Mapping[str, object]) -> None:
        """Remember an entry of the station's log, if it was taken over."""
        if TAKEN in body:
            self._taken.add(str(body[TAKEN]))

    def take(self) -> None:
        """Take over what is new; what the disk does not give or take now is tried again."""
        state = _state(self._folder)
        if state == self._seen:
            return
        try:
            for entry in self._waiting():
                self._note(entry.kind, {**json.loads(entry.body), TAKEN: entry.sha256})
                self._taken.add(entry.sha256)
        except StorageError as error:
            if error.what not in _HOPELESS:
                return
        self._seen = state

    def _waiting(self) -> list[Entry]:
        with open_journal(self._folder, zone="UTC", read_only=True, key=self._key()) as journal:
            return [
                entry
                for entry in journal.read(STATION)
                if entry.kind in KINDS and entry.sha256 not in self._taken
            ]


def _state(folder: Path) -> _State:
    """Return what changes whenever something is added; empty where nothing ever was."""
    found = []
    for path in (folder / DATABASE, folder / f"{DATABASE}-wal"):
        try:
            told = path.stat()
        except OSError:
            continue
        found.append((told.st_mtime_ns, told.st_size))
    return tuple(found)
