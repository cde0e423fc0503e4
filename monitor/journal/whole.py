"""Whether a whole journal is unchanged: every chain, and every head that was written down of it."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from monitor.journal.chain import NOTHING, Break, verify
from monitor.ports import PATIENT, REGISTERED, STATION, Head, Journal
from monitor.service import STREAM

TELLING: Final = frozenset({"session_begun", "session_sealed", REGISTERED})
"""Kinds of the station's entries that say what must be there of another stream."""


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
    names = {*journal.streams(), *told} if streams is None else set(streams)
    return _broken(journal, sorted(names), told, lambda _done, _of: None, lambda: False)


def verified(
    journal: Journal, progress: Callable[[int, int], None], stopped: Callable[[], bool]
) -> tuple[Break, ...]:
    """Return the first broken link of each stream that was looked at before it was stopped.

    The station's own stream comes first: it says how the others must end.
    """
    told = told_heads(journal)
    names = sorted({*journal.streams(), *told} - {STATION})
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
        found.append(verify(name, journal.read(name), sealed=told.get(name, NOTHING)))
        progress(number, len(names))
    return tuple(each for each in found if each is not None)


def _first_hash(journal: Journal, stream: str) -> str:
    first = next(iter(journal.read(stream)), None)
    return "" if first is None else first.sha256
