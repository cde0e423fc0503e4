"""The hash chain: how an entry is written down, sealed to the one before, and checked.

Each entry carries the SHA-256 of the entry before it in its stream. What is hashed is one JSON
object in canonical form (UTF-8, keys sorted, no spaces), so anybody can compute it again:

    {"at":…,"body":{…},"kind":"…","previous":"…","seq":…,"stream":"…","version":…,"wall":…,
     "zone":"…"}
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from json import JSONEncoder
from typing import Final

from monitor.digest import sha256_hex
from monitor.domain.frozen import frozen
from monitor.ports import Batch, Draft, Entry, Head, StorageError

GENESIS: Final = "0" * 64
"""What the first entry of a stream names as the one before."""

NOTHING: Final = Head(length=0, sha256=GENESIS)
"""The head of a stream that does not exist."""

_Content = tuple[str, int, str, int, int, int, str, str, str]
"""An entry without its hash: the fields of `Entry` but the last, in their order."""

_PLAIN: Final = frozenset({str, int, bool, type(None)})

_encode: Final = JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
).encode


class Fault(StrEnum):
    """What can be wrong with a link of the chain."""

    HOLE = "hole"
    """An entry is missing, doubled or out of order."""
    CHANGED = "changed"
    """The content does not give the hash."""
    UNLINKED = "unlinked"
    """It does not follow the entry before, or belongs to another stream."""
    CUT_OFF = "cut_off"
    """The stream ends before the head it was sealed with."""
    REWRITTEN = "rewritten"
    """The chain is whole, but not the one that was sealed."""
    UNREADABLE = "unreadable"
    """It, and what comes after it, cannot be read from the disk."""


@frozen
class Break:
    """The first broken link of a stream: the place where something is wrong, and what."""

    stream: str
    seq: int
    fault: Fault


def canonical(body: Mapping[str, object]) -> str:
    """Return `body` as canonical JSON.

    Raises:
        TypeError: something in it is not a str, int, bool, None, list or dict with str keys.
            Floats are refused: decimals travel as strings.
    """
    plain = dict(body)
    _refuse_foreign(plain)
    return _encode(plain)


def _refuse_foreign(value: object) -> None:
    if type(value) is dict:
        for key, item in value.items():
            if not isinstance(key, str):
                message = f"not a name: {key!r}"
                raise TypeError(message)
            if type(item) not in _PLAIN:
                _refuse_foreign(item)
    elif type(value) is list:
        for item in value:
            if type(item) not in _PLAIN:
                _refuse_foreign(item)
    elif not isinstance(value, str | int):  # an enum member of either is written as its value
        message = f"not a JSON value: {value!r}"
        raise TypeError(message)


def seal(draft: Draft, *, stream: str, zone: str, after: Head) -> Entry:
    """Return `draft` as the entry that follows the head `after` of `stream`.

    Raises:
        TypeError: the body has no canonical form (see `canonical`).
        ValueError: a string in it holds half a character (a lone surrogate).
    """
    content = (
        stream,
        after.length + 1,
        draft.kind,
        draft.version,
        draft.at,
        draft.wall,
        zone,
        canonical(draft.body),
        after.sha256,
    )
    return Entry(*content, _hash(content))


def digest(entry: Entry) -> str:
    """Return the SHA-256 (hex) of the content of `entry`, whatever its `sha256` says."""
    return _hash(entry[:-1])


def _hash(content: _Content) -> str:
    stream, seq, kind, version, at, wall, zone, body, previous = content
    text = (
        f'{{"at":{at},"body":{body},"kind":{_encode(kind)},"previous":{_encode(previous)},'
        f'"seq":{seq},"stream":{_encode(stream)},"version":{version},"wall":{wall},'
        f'"zone":{_encode(zone)}}}'
    )
    return sha256_hex(text.encode())


def link(batches: Sequence[Batch], *, zone: str, head: Callable[[str], Head]) -> tuple[Entry, ...]:
    """Return the entries that `batches` become on top of the streams' heads.

    A stream may occur in several batches; the later one comes after the earlier.

    Raises:
        StorageError: `conflict`, a stream does not have exactly `after` entries.
        TypeError, ValueError: a body has no canonical form.
    """
    heads: dict[str, Head] = {}
    entries: list[Entry] = []
    for batch in batches:
        last = heads.get(batch.stream) or head(batch.stream)
        if last.length != batch.after:
            raise StorageError("conflict", f"{batch.stream} has {last.length}, not {batch.after}")
        for draft in batch.drafts:
            entry = seal(draft, stream=batch.stream, zone=zone, after=last)
            entries.append(entry)
            last = Head(entry.seq, entry.sha256)
        heads[batch.stream] = last
    return tuple(entries)


def verify(stream: str, entries: Iterable[Entry], *, sealed: Head = NOTHING) -> Break | None:
    """Return the first broken link of `entries`, or None when the chain is whole.

    `entries` is the stream from its first entry on. `sealed` is a head that was written down
    elsewhere (the station's stream keeps one of every sealed session): the stream must still
    hold it.
    """
    last = NOTHING
    for entry in entries:
        fault = _fault(entry, stream=stream, last=last)
        if fault is None and entry.seq == sealed.length and entry.sha256 != sealed.sha256:
            fault = Fault.REWRITTEN
        if fault is not None:
            return Break(stream=stream, seq=last.length + 1, fault=fault)
        last = Head(length=entry.seq, sha256=entry.sha256)
    if last.length < sealed.length:
        return Break(stream=stream, seq=last.length + 1, fault=Fault.CUT_OFF)
    return None


def _fault(entry: Entry, *, stream: str, last: Head) -> Fault | None:
    if entry.seq != last.length + 1:
        return Fault.HOLE
    if entry.stream != stream or entry.previous != last.sha256:
        return Fault.UNLINKED
    if entry.sha256 != digest(entry):
        return Fault.CHANGED
    return None
