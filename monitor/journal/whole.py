"""Whether a whole journal is unchanged: every chain, and every head that was written down of it."""

import json
from collections.abc import Iterable

from monitor.journal.chain import NOTHING, Break, verify
from monitor.ports import STATION, Head, Journal
from monitor.service import STREAM


def told_heads(journal: Journal) -> dict[str, Head]:
    """Return what the station's stream says of each session: it began, or how it was sealed.

    Of a session that only began, one entry of whatever content must be there.
    """
    heads = {}
    for entry in journal.read(STATION):
        if entry.kind in {"session_begun", "session_sealed"}:
            body = json.loads(entry.body)
            stream = STREAM + body["session"]
            sealed = entry.kind == "session_sealed"
            sha256 = body["sha256"] if sealed else _first_hash(journal, stream)
            heads[stream] = Head(length=body["length"] if sealed else 1, sha256=sha256)
    return heads


def breaks(journal: Journal, streams: Iterable[str] | None = None) -> tuple[Break, ...]:
    """Return the first broken link of each stream, of all of them or of `streams`."""
    told = told_heads(journal)
    names = {*journal.streams(), *told} if streams is None else set(streams)
    found = [
        verify(name, journal.read(name), sealed=told.get(name, NOTHING)) for name in sorted(names)
    ]
    return tuple(each for each in found if each is not None)


def _first_hash(journal: Journal, stream: str) -> str:
    first = next(iter(journal.read(stream)), None)
    return "" if first is None else first.sha256
