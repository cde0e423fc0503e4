"""What a start has to know of the station's stream, from one reading of it.

A station of many years has more than a million entries there. Where the stream is long, what the
index remembers of it is taken instead of its beginning, if the entry up to which it holds is in the
journal with the same hash; without that, everything is read.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from monitor.audio import Audio
from monitor.begun import Beginning, note_begun
from monitor.domain.commands import Instant
from monitor.ports import STATION, Journal, StorageError

LONG: Final = 2_000
"""Shorter streams are read whole: that is as quick as to open the index."""

Take = Callable[[str, Mapping[str, Any], Instant], None]
"""Takes kind, body and moment of an entry that may count."""


def begin(journal: Journal, take: Take, folder: Path, key: bytes | None) -> Beginning:
    """Give all that may count of the station's stream to `take`, in order.

    `key` is the data key of `folder`, None where the key file keeps it.

    Raises:
        StorageError: the journal cannot be read.
    """
    audio, begun, after = Audio(), dict[str, None](), 0
    if journal.head(STATION).length > LONG:
        entries, begun, after = _remembered(journal, folder, key)
        for kind, at, body in entries:
            audio = audio.after(kind, body)
            take(kind, body, at)
    for entry in journal.read(STATION, after=after):
        body = json.loads(entry.body)
        audio, after = audio.after(entry.kind, body), entry.seq
        note_begun(begun, entry.kind, body)
        take(entry.kind, body, entry.at)
    return Beginning(begun=tuple(begun), audio=audio, seq=after)


Entries = list[tuple[str, Instant, dict[str, Any]]]


def _remembered(
    journal: Journal, folder: Path, key: bytes | None
) -> tuple[Entries, dict[str, None], int]:
    """Return what the index remembers and up to which entry; nothing if it cannot be trusted."""
    from monitor.index.store import open_index  # only where the stream is long
    from monitor.journal.keyfile import read_key
    from monitor.journal.sqlcipher import KEY

    nothing: tuple[Entries, dict[str, None], int] = ([], {}, 0)
    try:
        own = read_key(folder / KEY) if key is None else key
        index = open_index(folder, own, read_only=True)
        if index is None:
            return nothing
        with closing(index):
            seq = int(index.mark("station") or 0)
            last = next(iter(journal.read(STATION, after=seq - 1)), None) if seq else None
            if last is None or last.sha256 != index.mark("station_sha256"):
                return nothing
            return index.kept(), dict.fromkeys(index.open_sessions()), seq
    except (StorageError, OSError):  # it is only a help: the journal says the same
        return nothing
