"""What is kept in the station's audit besides what its other entries say by themselves."""

from enum import StrEnum
from typing import Final

from monitor.domain.measures import MINUTE


class AuditKind(StrEnum):
    """Kinds of entries that other parts of the app write through `LocalStation.audit`."""

    SEEN = "patient_seen"
    EXPORTED = "exported"
    PRINTED = "printed"
    VERIFIED = "verified"
    AUDIT_EXPORTED = "audit_exported"


SEEN_AGAIN: Final = 60 * MINUTE
"""A look at a patient is noted once per person, session and hour. Each glance of a shift would bury
the one look that nobody can explain; an hour still tells which visit it belongs to."""

TAKEN: Final = "outside"
"""In the body of an entry that was taken over from the command line: the hash it had there."""
