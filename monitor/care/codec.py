"""Entries of a patient's stream as plain values and back."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, get_args

from monitor.care.changes import PatientChange
from monitor.codec import UnreadableEventError, kind_of, plain, reader

VERSION: Final = 1
"""Format of the bodies written today."""

KINDS: Final[Mapping[str, type]] = MappingProxyType(
    {kind_of(each): each for each in get_args(PatientChange)}
)


def encode(change: PatientChange) -> tuple[str, Mapping[str, object]]:
    """Return the kind of an entry and its body."""
    cls: type = type(change)
    body: Mapping[str, object] = plain(change)
    return kind_of(cls), body


def decode(kind: str, version: int, body: Mapping[str, Any]) -> PatientChange:
    """Return what an entry says.

    Raises:
        UnreadableEventError: the kind or version is unknown.
    """
    cls = KINDS.get(kind)
    if cls is None or not 1 <= version <= VERSION:
        raise UnreadableEventError(f"{kind} version {version}")
    change: PatientChange = reader(cls)(body)
    return change
