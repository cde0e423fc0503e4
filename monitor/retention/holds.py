"""Legal holds: sessions and patients of whom nothing is purged, however old. A fold."""

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen

HELD: Final = "legal_hold_set"
LIFTED: Final = "legal_hold_lifted"
"""Kinds of the station's entries: `session` or `mrn`, with `reason` and `by`."""


@frozen
class Hold:
    """Why something is kept, by whom, since when."""

    reason: str
    by: str
    at: Instant


@frozen
class Holds:
    """All holds in force. Frozen: `apply` returns the next ones."""

    sessions: Mapping[str, Hold] = field(default_factory=lambda: MappingProxyType({}))
    patients: Mapping[str, Hold] = field(default_factory=lambda: MappingProxyType({}))
    """By MRN."""

    def apply(self, kind: str, body: Mapping[str, Any], at: Instant) -> "Holds":
        """Return the holds after an entry of the station's stream; other kinds change nothing."""
        if kind not in {HELD, LIFTED}:
            return self
        name = "sessions" if body.get("session") else "patients"
        held = dict(getattr(self, name))
        key = str(body.get("session") or body.get("mrn", ""))
        if kind == HELD:
            held[key] = Hold(reason=str(body["reason"]), by=str(body["by"]), at=at)
        else:
            held.pop(key, None)
        return replace(self, **{name: MappingProxyType(held)})

    def of(self, session: str, mrn: str) -> Hold | None:
        """Return the hold that keeps a session of the patient with this number; None for none."""
        return self.sessions.get(session) or self.patients.get(mrn)
