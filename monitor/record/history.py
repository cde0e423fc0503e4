"""The versions of a record in one file: each as it was signed, and what was added since."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from json import loads
from typing import Final

from monitor.ports import Entry, FoundSignature
from monitor.record import pages as look
from monitor.record.build import Place
from monitor.record.text import Clock
from monitor.record.verdict import Addition, Finding, Kind, Verdict

JOURNAL: Final = "journal.json"
CLOSED: Final = "session_closed"
AFTER_CLOSING: Final = frozenset(
    {
        "addendum_written",
        "amended",
        "call_tried",
        "calls_declined",
        "calls_resumed",
        "follow_up_made",
        "follow_up_struck",
        "note_written",
        "report_answered",
        "report_sent",
        "task_answered",
    }
)
"""Kinds of entries that a closed session takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A version of a record whose journal could be read."""

    held: look.Held
    entries: Sequence[Entry]
    place: Place
    form: bool = False
    """Whether it is the page for the monitoring form."""


Content = Callable[[bytes], tuple[Verdict, Told | None]]
"""Checks what a file shows, reads aloud and encloses; its signatures are not looked at."""


def before(
    pdf: bytes,
    told: Told,
    version: int,
    signatures: Sequence[FoundSignature],
    content: Content,
) -> tuple[list[Finding], tuple[int, ...]]:
    """Check every state of the file that was signed, and that each only adds to the one before.

    `told` is the present version. Returns what was found, and which versions are in the file as
    they were signed, oldest first.
    """
    found: list[Finding] = []
    ends = {one.end: one.field for one in signatures if one.end}
    versions = [version] if len(pdf) in ends else []
    if ends and len(pdf) not in ends:
        found.append(Finding(kind=Kind.UNSIGNED_END))
    later = told
    for end in sorted(ends.keys() - {len(pdf)}, reverse=True):
        state = pdf[:end]
        held = _opened(state)
        if held is not None and _same_journal(held, later.held):
            if not _same(held, later.held):
                found.append(Finding(kind=Kind.BETWEEN, name=ends[end]))
            elif later is told and not versions:
                versions.append(version)
            continue
        verdict, earlier = content(state)
        found += (replace(one, version=verdict.version) for one in verdict.findings)
        if earlier is None or not _begins(earlier.entries, later.entries):
            found.append(Finding(kind=Kind.HISTORY, name=ends[end]))
            continue
        versions.append(verdict.version)
        later = earlier
    return found, tuple(reversed(versions))


def _opened(state: bytes) -> look.Held | None:
    try:
        return look.open_record(state)
    except ValueError:
        return None


def _same_journal(one: look.Held, other: look.Held) -> bool:
    return one.attachments.get(JOURNAL) == other.attachments.get(JOURNAL)


def _same(one: look.Held, other: look.Held) -> bool:
    """Tell whether two states show, read aloud and enclose the same."""
    return replace(one, signed=other.signed) == other


def _begins(earlier: Sequence[Entry], later: Sequence[Entry]) -> bool:
    return tuple(later[: len(earlier)]) == tuple(earlier)


def unasked(entries: Sequence[Entry]) -> Iterator[Finding]:
    """Yield entries after closing that are none that a closed session takes."""
    for entry in _after_closing(entries):
        if entry.kind not in AFTER_CLOSING:
            yield Finding(kind=Kind.NO_ADDENDUM, name=str(entry.seq), found=entry.kind)


def additions(entries: Sequence[Entry]) -> Iterator[Addition]:
    """Yield what was added after the session was closed."""
    clock = Clock.of(entries)
    for version, entry in enumerate(_after_closing(entries), 2):
        by = str(loads(entry.body).get("by", ""))
        yield Addition(version=version, kind=entry.kind, by=by, at=clock.stamp(entry.at))


def _after_closing(entries: Sequence[Entry]) -> Sequence[Entry]:
    closed = next((n for n, entry in enumerate(entries, 1) if entry.kind == CLOSED), len(entries))
    return entries[closed:]
