"""Readings: the open form, saving it, and what is said of saved ones afterwards."""

from collections.abc import Mapping
from dataclasses import field
from types import MappingProxyType

from monitor.domain.commands.opening import ByPerson, Instant
from monitor.domain.frozen import NOTHING, frozen
from monitor.domain.measures import Value


@frozen
class EnterFields(ByPerson):
    """Commit fields of the open form without saving it; `cleared` takes fields back."""

    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    not_obtained: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    cleared: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()


@frozen
class SaveCheck(ByPerson):
    """Save the open form together with these readings as one check."""

    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    not_obtained: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    taken_at: Instant | None = None
    confirmed: tuple[str, ...] = ()
    """Measures whose implausible value was confirmed."""


@frozen
class DiscardForm(ByPerson):
    """Close the open form without saving; its values stay in the journal."""

    reason: str


@frozen
class StrikeCheck(ByPerson):
    """Take a whole check back (wrong chair, wrong patient)."""

    check: int
    reason: str


@frozen
class Amend(ByPerson):
    """Correct one reading of a saved check: a new value, or a reason for having none."""

    check: int
    measure: str
    value: Value | None = None
    not_obtained: str = ""
    reason: str


@frozen
class Correct(ByPerson):
    """Add a printed correction to `identity`, `weight`, `order` or `intervention`."""

    subject: str
    text: str
    reason: str


@frozen
class GiveMissReason(ByPerson):
    """Say why a slot was missed."""

    slot: str
    reason: str


@frozen
class WriteNote(ByPerson):
    """Write a free note."""

    text: str


@frozen
class WriteAddendum(ByPerson):
    """Add to a closed session."""

    text: str


CheckCommand = (
    EnterFields
    | SaveCheck
    | DiscardForm
    | StrikeCheck
    | Amend
    | Correct
    | GiveMissReason
    | WriteNote
    | WriteAddendum
)
