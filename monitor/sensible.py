"""Which settings a station can have: asked before a change, and of each entry that is read back.

An entry that says what no station can have, or what only another version knows, leaves that setting
as it was: a clinic is not kept from its patients by the colour of a screen.
"""

from collections.abc import Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, Final

from monitor.boards import MOST_CHAIRS, ClinicSettings
from monitor.domain.refusals import Refusal, Refused
from monitor.settings import STEPS, Contact, SoundSteps, admit_steps, read
from monitor.words import LANGUAGES

_CHOICES: Final[Mapping[str, frozenset[object]]] = MappingProxyType(
    {
        "paper": frozenset({"a4", "letter"}),
        "language": frozenset(LANGUAGES),
        "theme": frozenset({"day", "dim", "clock"}),
        "temperature": frozenset({"C", "F"}),
        "text_size": frozenset({100, 125, 150}),
        "lock_after_min": frozenset({1, 2, 5}),
        "retention_years": frozenset(range(101)),
        "chairs": frozenset(range(1, MOST_CHAIRS + 1)),
    }
)
_NONSENSE: Final = (Refused, TypeError, ValueError, LookupError, AttributeError)


def known_settings(changes: Mapping[str, object]) -> dict[str, Any]:
    """Return those of `changes` that are settings."""
    names = {f.name for f in fields(ClinicSettings)}
    return {k: v for k, v in changes.items() if k in names}


def admit_settings(changed: ClinicSettings) -> None:
    """Refuse settings that no station can have.

    Raises:
        Refused: `setting_impossible`, or what is wrong with the steps of the sound.
    """
    for name, choices in _CHOICES.items():
        if getattr(changed, name) not in choices:
            raise Refused(Refusal.SETTING_IMPOSSIBLE, setting=name)
    admit_steps(changed.sound_steps)


def after(settings: ClinicSettings, changes: object) -> ClinicSettings:
    """Return `settings` after the changes of an entry, each of them by itself."""
    if not isinstance(changes, Mapping):
        return settings
    for name, told in known_settings(changes).items():
        try:
            one: dict[str, Any] = read({name: told})
            changed = replace(settings, **one)
            _require_its_kind(name, getattr(changed, name))
            admit_settings(changed)
        except _NONSENSE:
            continue
        settings = changed
    return settings


def _require_its_kind(name: str, value: object) -> None:
    """Refuse what is not of the kind of a setting, down to its parts.

    Raises:
        TypeError: it is not.
    """
    kind = type(getattr(ClinicSettings(), name))
    if type(value) is not kind or not _parts_fit(value):
        raise TypeError(name)


def _parts_fit(value: object) -> bool:
    if isinstance(value, tuple):
        return all(_texts(each) for each in value)
    if isinstance(value, SoundSteps):
        levels: tuple[object, ...] = (*value.below, *value.measured, value.room)
        rest: tuple[object, ...] = (value.by_ear, value.day)
        whole = len(value.below) == len(value.measured) == STEPS
        return whole and {*map(type, levels)} == {int} and [*map(type, rest)] == [bool, str]
    return True


def _texts(contact: Contact) -> bool:
    return all(type(getattr(contact, each.name)) is str for each in fields(contact))
