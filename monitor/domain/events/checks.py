"""Readings: the open form, saved checks, and what was said of them afterwards."""

from collections.abc import Mapping
from dataclasses import field

from monitor.domain.commands import Instant
from monitor.domain.events.base import ByStaff
from monitor.domain.frozen import NOTHING, frozen
from monitor.domain.measures import Value


@frozen
class FieldsEntered(ByStaff):
    """Fields of the open form were committed."""

    values: Mapping[str, Value]
    not_obtained: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    cleared: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()


@frozen
class FormDiscarded(ByStaff):
    """The open form was closed without saving."""

    reason: str
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str] = field(default_factory=lambda: NOTHING)


@frozen
class CheckSaved(ByStaff):
    """A set of readings taken at one time was saved."""

    ordinal: int
    kind: str
    """`slot`, `recheck` or `extra`."""
    slot: int | None
    """Number of the slot or recheck it belongs to."""
    taken_at: Instant
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    confirmed: tuple[str, ...]


@frozen
class CheckStruck(ByStaff):
    """A whole check was taken back."""

    check: int
    reason: str


@frozen
class Amended(ByStaff):
    """One reading was corrected; the one before stays in the record."""

    check: int
    measure: str
    was: Value | None
    was_not_obtained: str
    value: Value | None
    not_obtained: str
    reason: str


@frozen
class Corrected(ByStaff):
    """A printed correction to identity, weight, order or an intervention."""

    subject: str
    text: str
    reason: str


@frozen
class NoteWritten(ByStaff):
    """A free note."""

    text: str


@frozen
class AddendumWritten(ByStaff):
    """Added after closing."""

    text: str


CheckEvents = (
    FieldsEntered
    | FormDiscarded
    | CheckSaved
    | CheckStruck
    | Amended
    | Corrected
    | NoteWritten
    | AddendumWritten
)
