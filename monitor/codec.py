"""Events to plain JSON values and back; what has been written once can be read for ever.

Numbers that are measured travel as strings ("36.1"), so no binary float ever touches them.
`kind` in the journal is the event's class name in snake case, `version` its format.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from monitor.domain.events import Event
from monitor.domain.measures import Value

VERSION: Final = 1
"""Format of the event bodies written today."""

_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?")


class UnreadableEventError(ValueError):
    """An entry's kind or format is not known to this version of the app."""


@cache
def kind_of(event: type) -> str:
    """Return the journal's name of an event class: `CheckSaved` -> `check_saved`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", event.__name__).lower()


_KINDS: Final[Mapping[str, type]] = MappingProxyType({kind_of(e): e for e in get_args(Event)})


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(cls) if f.name != "at")


def plain(value: Any) -> Any:
    """Return `value`, of frozen classes, as JSON has it: exact numbers travel as strings."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, (str, int)):
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    return {f.name: plain(getattr(value, f.name)) for f in fields(value)}


def encode(event: Event) -> tuple[str, dict[str, object]]:
    """Return the kind of `event` and its body; `at` is kept by the entry itself."""
    cls: type = type(event)
    return kind_of(cls), {name: plain(getattr(event, name)) for name in _names(cls)}


def decode(kind: str, version: int, at: int, body: Mapping[str, Any]) -> Event:
    """Return the event of a journal entry.

    Raises:
        UnreadableEventError: the kind or version is unknown.
    """
    cls = _KINDS.get(kind)
    if cls is None or not 1 <= version <= VERSION:
        raise UnreadableEventError(f"{kind} version {version}")
    readers = _readers(cls)
    event: Event = cls(at=at, **{k: readers[k](v) for k, v in body.items()})
    return event


def _value(raw: Any) -> Value:
    if isinstance(raw, str) and _NUMBER.fullmatch(raw):
        return Decimal(raw)
    out: Value = raw
    return out


@cache
def _readers(cls: type) -> Mapping[str, Callable[[Any], Any]]:
    hints = {each.name: each.type for each in fields(cls)}
    if any(isinstance(hint, str) for hint in hints.values()):
        hints = get_type_hints(cls)  # slow: only for what is written as text
    return {name: reader(hint) for name, hint in hints.items()}


def reader(hint: Any) -> Callable[[Any], Any]:
    """Return what turns a plain value back into one of type `hint`."""
    if hint == Value:
        return _value
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _optional(args)
    if origin is tuple:
        item = reader(args[0])
        return lambda raw: tuple(item(v) for v in raw)
    if origin is not None and issubclass(origin, Mapping):
        item = reader(args[1])
        return lambda raw: MappingProxyType({k: item(v) for k, v in raw.items()})
    if hint is Decimal or (isinstance(hint, type) and issubclass(hint, Enum)):
        return hint
    if is_dataclass(hint) and isinstance(hint, type):
        return lambda raw: hint(**{k: _readers(hint)[k](v) for k, v in raw.items()})
    return lambda raw: raw


def _optional(args: tuple[Any, ...]) -> Callable[[Any], Any]:
    rest = tuple(a for a in args if a is not type(None))
    inner = _value if set(rest) == set(get_args(Value)) else reader(rest[0])
    return lambda raw: None if raw is None else inner(raw)
