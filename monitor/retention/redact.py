"""The station's own entries without what would name a patient who is no longer kept."""

from collections.abc import Mapping
from typing import Any, Final

from monitor.ports import REGISTERED
from monitor.retention.rules import Expired

BEGUN: Final = "purged_session_begun"
SEALED: Final = "purged_session_sealed"
KNOWN: Final = "purged_patient_registered"
"""Kinds under which what began and sealed a purged stream stays: nothing is expected there."""
_RENAMED: Final = {"session_begun": BEGUN, "session_sealed": SEALED, REGISTERED: KNOWN}
_STAYS: Final = frozenset(
    {"session", "patient", "by", "person", "length", "sha256", "form", "result", "version"}
)
"""What may be left of an entry about somebody who is purged: ids, names of staff, codes."""


def redacted(
    kind: str, body: Mapping[str, Any], expired: Expired, sessions: frozenset[str]
) -> tuple[str, dict[str, Any]]:
    """Return kind and body of an entry as the purged station keeps it.

    `sessions` are the ids of the purged ones.
    """
    session, patient = str(body.get("session", "")), str(body.get("patient", ""))
    numbers = {str(body.get(name, "")) for name in ("mrn", "was")}
    about = session in sessions or patient in expired.patients or numbers & expired.mrns
    if not about:
        return kind, dict(body)
    gone = session in sessions if kind != REGISTERED else patient in expired.patients
    return (
        _RENAMED.get(kind, kind) if gone else kind,
        {name: value for name, value in body.items() if name in _STAYS},
    )
