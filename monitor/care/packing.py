"""Frozen classes to plain JSON values and back, compiled once a class: there are 100,000 of them.

Every field is written and every field is read: who keeps such values keeps their version beside.
Exact numbers travel as strings, enumerations as their values.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

_AS_IT_IS: Final = frozenset({str, int, bool})


@cache
def packer(cls: type) -> Callable[[Any], dict[str, Any]]:
    """Return what turns an instance of `cls` into plain values."""
    return _compiled(cls, _packed, "o.{0}", "{{{0}}}", "{0!r}: {1}")


@cache
def unpacker(cls: type) -> Callable[[Any], Any]:
    """Return what turns the plain values of `cls` into an instance."""
    return _compiled(cls, _unpacked, "o[{0!r}]", "cls({0})", "{0}={1}")


def _compiled(
    cls: type, convert: Callable[[Any, str, dict[str, Any]], str], *forms: str
) -> Callable[[Any], Any]:
    """Compile one expression over all fields; `forms` are how one is got, all are put, each is."""
    got, whole, each = forms
    hints, space = get_type_hints(cls), {"cls": cls}
    parts = [
        each.format(f.name, convert(hints[f.name], got.format(f.name), space)) for f in fields(cls)
    ]
    code = f"lambda o: {whole.format(', '.join(parts))}"
    made: Callable[[Any], Any] = eval(code, space)  # noqa: S307 - names of fields only
    return made


def _named(space: dict[str, Any], thing: object) -> str:
    name = f"x{len(space)}"
    space[name] = thing
    return name


def _optional(hint: Any) -> Any:
    """Return what may be missing, None for a hint that says nothing of it."""
    if get_origin(hint) in {Union, UnionType} and NoneType in get_args(hint):
        return next(a for a in get_args(hint) if a is not NoneType)
    return None


def _packed(hint: Any, it: str, space: dict[str, Any]) -> str:
    inner = _optional(hint)
    if inner is not None:
        code = _packed(inner, it, space)
        return it if code == it else f"(None if {it} is None else {code})"
    if hint in _AS_IT_IS:
        return it
    if hint is Decimal:
        return f"format({it}, 'f')"
    if get_origin(hint) is tuple:
        code = _packed(get_args(hint)[0], "v", space)
        return f"[{code} for v in {it}]"
    if isinstance(hint, type) and issubclass(hint, Enum):
        return f"{it}.value"
    if is_dataclass(hint) and isinstance(hint, type):
        return f"{_named(space, packer(hint))}({it})"
    return f"dict({it})"


def _unpacked(hint: Any, it: str, space: dict[str, Any]) -> str:
    inner = _optional(hint)
    if inner is not None:
        code = _unpacked(inner, it, space)
        return it if code == it else f"(None if {it} is None else {code})"
    if hint in _AS_IT_IS:
        return it
    if hint is Decimal:
        return f"{_named(space, Decimal)}({it})"
    if get_origin(hint) is tuple:
        code = _unpacked(get_args(hint)[0], "v", space)
        return f"tuple([{code} for v in {it}])"
    if isinstance(hint, type) and issubclass(hint, Enum):
        members: Mapping[object, Enum] = {each.value: each for each in hint}
        return f"{_named(space, members)}[{it}]"
    if is_dataclass(hint) and isinstance(hint, type):
        return f"{_named(space, unpacker(hint))}({it})"
    return f"{_named(space, MappingProxyType)}({it})"
