"""Whether a whole journal is unchanged: every chain, and every head that was written down of it."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from monitor.journal.chain import NOTHING, Break, Fault, verify
from monitor.ports import PATIENT, REGISTERED, STATION, Entry, Head, Journal, StorageError
from monitor.service import STREAM

TELLING: Final = frozenset({"session_begun", "session_sealed", REGISTERED})
"""Kinds of the station's entries that say what must be there of another stream."""

_UNREADABLE: Final = frozenset({"damaged", "io"})


def told_heads(journal: Journal) -> dict[str, Head]:
    """Return what the station's stream says of each session: it began, or how it was sealed.

    Of a session that only began, and of a patient, one entry of whatever content must be there.
    """
    heads: dict[str, Head | None] = {}
    for entry in journal.read(STATION):
        if entry.kind in TELLING:
            told_by(heads, entry.kind, json.loads(entry.body))
    return {
        stream: Head(length=1, sha256=_first_hash(journal, stream)) if head is None else head
        for stream, head in heads.items()
    }


def told_by(heads: dict[str, Head | None], kind: str, body: Mapping[str, Any]) -> None:
    """Take in what one entry of the station's stream says of a stream; None: it only began."""
    if kind == REGISTERED:
        heads[PATIENT + str(body["patient"])] = None
        return
    stream = STREAM + str(body["session"])
    if kind == "session_sealed":
        heads[stream] = Head(length=body["length"], sha256=body["sha256"])
    else:
        heads.setdefault(stream, None)


def told_head(journal: Journal, session: str, seq: int) -> Head | None:
    """Return what the entry `seq` of the station's stream says of a session; None for nothing."""
    entry = next(iter(journal.read(STATION, after=seq - 1)), None)
    heads: dict[str, Head | None] = {}
    if entry is not None and entry.kind in {"session_begun", "session_sealed"}:
        told_by(heads, entry.kind, json.loads(entry.body))
    stream = STREAM + session
    if stream not in heads:
        return None
    return heads[stream] or Head(length=1, sha256=_first_hash(journal, stream))


def breaks(
    journal: Journal,
    streams: Iterable[str] | None = None,
    heads: Mapping[str, Head] | None = None,
) -> tuple[Break, ...]:
    """Return the first broken link of each stream, of all of them or of `streams`.

    `heads` is what the station's stream says of them, where that has been read.
    """
    told = told_heads(journal) if heads is None else heads
    names = {*names_of(journal), *told} if streams is None else set(streams)
    return _broken(journal, sorted(names), told, lambda _done, _of: None, lambda: False)


def verified(
    journal: Journal, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> tuple[Break, ...]:
    """Return the first broken link of each stream that was looked at before it was stopped.

    The station's own stream comes first: it says how the others must end.
    """
    told = told_heads(journal)
    names = sorted({*names_of(journal), *told} - {STATION})
    return _broken(journal, [STATION, *names], told, progress, stopped)


def _broken(
    journal: Journal,
    names: Sequence[str],
    told: Mapping[str, Head],
    progress: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> tuple[Break, ...]:
    found = []
    for number, name in enumerate(names, 1):
        if stopped():
            break
        found.append(_looked_at(journal, name, told.get(name, NOTHING)))
        progress(number, len(names))
    return tuple(each for each in found if each is not None)


def names_of(journal: Journal) -> tuple[str, ...]:
    """Return the names of all streams; none where the list cannot be read: others tell of them.

    Raises:
        StorageError: the journal cannot be asked now.
    """
    try:
        return journal.streams()
    except StorageError as error:
        if error.what not in _UNREADABLE:
            raise
        return ()


def _looked_at(journal: Journal, name: str, sealed: Head) -> Break | None:
    """Return the first broken link of one stream; what cannot be read breaks it, and only it."""
    read = 0

    def entries() -> Iterator[Entry]:
        nonlocal read
        for entry in journal.read(name):
            yield entry
            read += 1

    try:
        return verify(name, entries(), sealed=sealed)
    except StorageError as error:
        if error.what not in _UNREADABLE:
            raise
        return Break(stream=name, seq=read + 1, fault=Fault.UNREADABLE)


def _first_hash(journal: Journal, stream: str) -> str:
    try:
        first = next(iter(journal.read(stream)), None)
    except StorageError as error:
        if error.what not in _UNREADABLE:
            raise
        return ""  # looking at its entries says so
    return "" if first is None else first.sha256
