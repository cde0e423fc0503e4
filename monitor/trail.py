"""The station's audit: who did what here besides what a session records, read from its stream.

The entries are those of the station's own hash-chained stream; a row holds names, codes and ids.
Patients appear as a session id and an MRN, never by name. PINs and their hashes never appear.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from monitor.audit import TAKEN
from monitor.domain.frozen import frozen
from monitor.ports import STATION, Entry, Journal

KINDS: Final = (
    "signed_in",
    "pin_signed",
    "pin_refused",
    "person_locked",
    "person_unlocked",
    "station_locked",
    "station_closed",
    "patient_seen",
    "list_seen",
    "exported",
    "export_failed",
    "printed",
    "verified",
    "audit_exported",
    "person_added",
    "person_changed",
    "pin_changed",
    "person_removed",
    "person_returned",
    "settings_changed",
    "limit_changed",
    "protocol_submitted",
    "protocol_approved",
    "protocol_sent_back",
    "key_protected",
    "key_recovered",
    "recovery_sheet_made",
    "recovery_sheet_proved",
    "certificate_set",
    "patient_registered",
    "patient_identity_corrected",
    "plan_signed",
    "session_begun",
    "session_sealed",
    "call_task_waits",
    "legal_hold_set",
    "legal_hold_lifted",
    "session_purged",
    "patient_purged",
    "clinic_purged",
    "purged_session_begun",
    "purged_session_sealed",
    "purged_patient_registered",
    "audio_paused",
    "audio_resumed",
    "audio_switched",
    "sound_heard",
    "entries_lost",
    "session_unreadable",
    "damage_seen",
)
"""Every kind of entry that the station's stream holds; words in the section `audit`."""

LOOKED_AT: Final = 500
"""Entries of one page, whether or not they are among those looked for."""


Naming = Callable[[str], str]
"""Turns a person's id into the name in force."""

_LEFT_OUT: Final = frozenset({"pin", "summary", "calls", "sha256", "length", "once", TAKEN})
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


@frozen
class AuditPage:
    """Some of the audit, newest first, and where to go on."""

    rows: tuple[AuditRow, ...]
    before: int
    """Entries from this place on have been looked at; 0 when there is none left."""


def page(journal: Journal, named: Naming, wanted: AuditFilter, before: int | None) -> AuditPage:
    """Look at the `LOOKED_AT` entries before the place `before`; None begins at the newest.

    Raises:
        StorageError: they cannot be read.
    """
    end = journal.head(STATION).length + 1 if before is None else before
    start = max(1, end - LOOKED_AT)
    entries = islice(journal.read(STATION, after=start - 1), max(0, end - start))
    found = tuple(row for row in rows(entries, named) if wanted.takes(row))
    return AuditPage(rows=found[::-1], before=start if start > 1 else 0)


def newest_first(journal: Journal, named: Naming, wanted: AuditFilter) -> Iterator[AuditRow]:
    """Yield all that is looked for, a page of it in memory at a time."""
    before: int | None = None
    while before != 0:
        found = page(journal, named, wanted, before)
        before = found.before
        yield from found.rows


def rows(entries: Iterable[Entry], name_of: Naming) -> Iterator[AuditRow]:
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


def _details(body: Mapping[str, object], name_of: Naming) -> str:
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


@frozen
class AuditTable:
    """The audit as CSV, and of how many rows."""

    rows: int
    csv: bytes
    """The table, or what it is sealed in."""
    ending: str = ".csv"
    """Of the file's name: `.csv.sealed` where the clinic seals its exports."""


def table(found: Iterable[AuditRow], when: Callable[[int], str]) -> AuditTable:
    """Return rows as a table; `when` writes a wall time."""
    every = tuple(found)
    return AuditTable(rows=len(every), csv=as_csv(every, when))


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
