"""What of the station's stream still counts: all that a start has to read of a long one.

A station of many years has more than a million entries, nearly all of them about what is over: who
signed in, which session was sealed. Each entry that is read says which of the earlier ones it makes
superfluous. A kind that is not known here is kept, so that nothing is lost that somebody adds.
"""

from collections.abc import Mapping
from typing import Any, Final

from monitor.audio import HEARD, PAUSED, RESUMED, SWITCHED
from monitor.audit import TAKEN, AuditKind
from monitor.ports import Entry
from monitor.staff.access import AccessKind

Step = tuple[tuple[str, tuple[object, ...]], ...]
"""Statements that one entry asks for, with their values."""

OVER: Final = frozenset(
    {
        AccessKind.STATION_LOCKED.value,
        AuditKind.EXPORTED.value,
        AuditKind.PRINTED.value,
        AuditKind.VERIFIED.value,
        AuditKind.AUDIT_EXPORTED.value,
        AuditKind.CLOSED.value,
        "export_failed",
        "session_purged",
        "patient_purged",
        "clinic_purged",
        "purged_session_begun",
        "purged_session_sealed",
        "purged_patient_registered",
        "limit_changed",
        "key_protected",
        "key_recovered",
        "recovery_sheet_made",
        "recovery_sheet_proved",
        "certificate_set",
        "patient_registered",
        "patient_identity_corrected",
        "plan_signed",
        "call_task_waits",
    }
)
"""Kinds that nothing is folded from."""
_FORGIVEN: Final = frozenset(
    {AccessKind.SIGNED_IN.value, AccessKind.SIGNED.value, AccessKind.UNLOCKED.value}
)
_LOOKS: Final = frozenset({AuditKind.SEEN.value, AuditKind.LIST_SEEN.value})
_REPLACED: Final = {PAUSED: "pause", RESUMED: "pause", SWITCHED: "switch", HEARD: "heard"}

_KEEP: Final = "INSERT OR REPLACE INTO kept (key, seq, kind, at, body) VALUES (?, ?, ?, ?, ?)"
_DROP: Final = "DELETE FROM kept WHERE key = ?"
_BEGUN: Final = "INSERT OR IGNORE INTO seal (session, begun) VALUES (?, ?)"
_SEALED: Final = (
    "INSERT INTO seal (session, begun, sealed) VALUES (?, ?, ?)"
    " ON CONFLICT (session) DO UPDATE SET sealed = excluded.sealed"
)
_SEALING: Final = "INSERT OR IGNORE INTO sealing (seq, session) VALUES (?, ?)"
SEEN_AT_MOST: Final = 500
"""Looks at patients are kept for a while, so that a restart does not note them twice."""


def step(entry: Entry, body: Mapping[str, Any]) -> Step:
    """Return what an entry of the station's stream changes in what still counts."""
    kind = entry.kind
    if kind == "session_begun":
        return ((_BEGUN, (str(body["session"]), entry.seq)),)
    if kind == "session_sealed":
        session = str(body["session"])
        return (_SEALED, (session, entry.seq, entry.seq)), (_SEALING, (entry.seq, session))
    if kind in OVER and TAKEN not in body:
        return ()
    if kind in _FORGIVEN:
        return _forgive(str(body["person"]))
    if kind == AccessKind.REFUSED.value:
        person = str(body["person"])
        return (*_forgive(person), _keep(f"refused {person}", entry))
    if kind == AccessKind.LOCKED.value:
        return (_keep(f"locked {body['person']}", entry),)
    if kind in _LOOKS:
        return (_keep(f"seen {entry.seq % SEEN_AT_MOST}", entry),)
    return (_keep(_REPLACED.get(kind) or f"entry {entry.seq}", entry),)


def _forgive(person: str) -> Step:
    return ((_DROP, (f"refused {person}",)), (_DROP, (f"locked {person}",)))


def _keep(key: str, entry: Entry) -> tuple[str, tuple[object, ...]]:
    return _KEEP, (key, entry.seq, entry.kind, entry.at, entry.body)
