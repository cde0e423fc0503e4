"""The station's audit: who did what here besides what a session records, read from its stream.

The entries are those of the station's own hash-chained stream; a row holds names, codes and ids.
Patients appear as a session id and an MRN, never by name. PINs and their hashes never appear.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE
from monitor.ports import Entry


class AuditKind(StrEnum):
    """Kinds of entries that other parts of the app write through `LocalStation.audit`."""

    SEEN = "patient_seen"
    EXPORTED = "exported"
    PRINTED = "printed"
    VERIFIED = "verified"
    PROTOCOL_CHANGED = "protocol_changed"
    AUDIT_EXPORTED = "audit_exported"


SEEN_AGAIN: Final = 60 * MINUTE
"""A look at a patient is noted once per person, session and hour. Each glance of a shift would bury
the one look that nobody can explain; an hour still tells which visit it belongs to."""

_LEFT_OUT: Final = frozenset({"pin", "summary", "sha256", "length", "once"})
_BY: Final = ("by", "person", "id")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")

HEADER: Final = ("time", "zone", "entry", "person", "what", "session", "mrn", "details", "sha256")


@frozen
class AuditRow:
    """One entry of the station's stream, as it is read."""

    seq: int
    at: int
    """Wall clock, microseconds since 1970 (UTC)."""
    zone: str
    kind: str
    person: str
    """Name of who did it, empty for the station itself."""
    session: str
    mrn: str
    details: str
    sha256: str


@frozen
class AuditFilter:
    """What to look for; what is empty excludes nothing."""

    person: str = ""
    kind: str = ""
    patient: str = ""
    """Session id or MRN, whole."""
    since: int | None = None
    until: int | None = None
    """Wall clock in microseconds: `since` inclusive, `until` exclusive."""

    def takes(self, row: AuditRow) -> bool:
        """Return whether `row` is one of those looked for."""
        return (
            (not self.person or row.person == self.person)
            and (not self.kind or row.kind == self.kind)
            and (not self.patient or self.patient in (row.session, row.mrn))
            and (self.since is None or row.at >= self.since)
            and (self.until is None or row.at < self.until)
        )


def rows(entries: Iterable[Entry], name_of: Callable[[str], str]) -> Iterator[AuditRow]:
    """Yield a row for each entry, oldest first; `name_of` turns a person's id into a name.

    The MRN of a session is taken from its seal, and from looks that were noted with it.
    """
    for entry in entries:
        body = json.loads(entry.body)
        who = next((str(body[key]) for key in _BY if body.get(key)), "")
        summary = body.get("summary") or {}
        yield AuditRow(
            seq=entry.seq,
            at=entry.wall,
            zone=entry.zone,
            kind=entry.kind,
            person=name_of(who),
            session=str(body.get("session", "")),
            mrn=str(body.get("mrn") or summary.get("mrn", "")),
            details=_details(body, name_of),
            sha256=entry.sha256,
        )


def _details(body: Mapping[str, object], name_of: Callable[[str], str]) -> str:
    shown = []
    for key, value in sorted(body.items()):
        if key in _LEFT_OUT or key in ("by", "session", "mrn"):
            continue
        if key in ("person", "id"):
            shown.append(f"about: {name_of(str(value))}")
        elif isinstance(value, Mapping):
            parts = ", ".join(f"{name} {part}" for name, part in sorted(value.items()))
            shown.append(f"{key}: {parts}")
        else:
            shown.append(f"{key}: {value}")
    return "; ".join(shown)


def as_csv(found: Iterable[AuditRow], when: Callable[[int], str]) -> bytes:
    """Return rows as CSV (UTF-8, RFC 4180); `when` writes a wall time.

    A cell that a spreadsheet would take for a formula is led by an apostrophe.
    """
    import csv
    from io import StringIO

    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEADER)
    for row in found:
        cells = (
            when(row.at), row.zone, row.seq, row.person, row.kind,
            row.session, row.mrn, row.details, row.sha256,
        )  # fmt: skip
        writer.writerow([guarded(str(cell)) for cell in cells])
    return out.getvalue().encode()


def guarded(cell: str) -> str:
    """Return `cell` so that no spreadsheet computes it."""
    return "'" + cell if cell.startswith(_FORMULA) else cell
