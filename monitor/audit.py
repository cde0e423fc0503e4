"""What is kept in the station's audit besides what its other entries say by themselves."""

from enum import StrEnum
from typing import Final

from monitor.domain.measures import MINUTE


class AuditKind(StrEnum):
    """Kinds of entries that other parts of the app write through `LocalStation.audit`."""

    SEEN = "patient_seen"
    LIST_SEEN = "list_seen"
    EXPORTED = "exported"
    PRINTED = "printed"
    VERIFIED = "verified"
    AUDIT_EXPORTED = "audit_exported"
    CLOSED = "station_closed"
    """The app, while sessions ran: by a `person`, or because the `system` ended."""


class KeyKind(StrEnum):
    """Kinds of entries about the data key and what opens the data without it."""

    PROTECTED = "key_protected"
    RECOVERED = "key_recovered"
    """The recovery code opened the data."""
    SHEET_MADE = "recovery_sheet_made"
    """There is a new recovery code: the sheet before opens nothing from now on."""
    SHEET_PROVED = "recovery_sheet_proved"


INTACT: Final = "intact"
"""Result of a verifying that found nothing; any other one is the first thing that is wrong."""

SEEN_AGAIN: Final = 60 * MINUTE
"""A look at a patient is noted once per person, session and hour, one at a list of patients once
per person, list and hour. Each glance of a shift would bury
the one look that nobody can explain; an hour still tells which visit it belongs to."""

TAKEN: Final = "outside"
"""In the body of an entry that was taken over from the command line: the hash it had there."""
