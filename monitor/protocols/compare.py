"""Compares two protocols number by number: what changed, what is new, what is gone."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.protocols.content import SIGN_OFF, parse

_UNSAID: Final = frozenset({SIGN_OFF})
"""Who signed is no content: a signature names what it signs."""
_SUMMED: Final = ("measure", "op", "value", "priority", "from", "question", "rule")
"""What a table that is new or gone is told by."""


@frozen
class Change:
    """One difference; `before` is empty for what is new, `after` for what is gone."""

    place: tuple[str, ...]
    """Keys from the top, list entries by their id: `("limit", "hr-high-caution", "value")`."""
    before: str
    after: str

    @property
    def where(self) -> str:
        """The place as it is printed: `limit hr-high-caution value`."""
        return " ".join(self.place)

    def __str__(self) -> str:
        if not self.before:
            return f"{self.where}: new: {self.after}"
        if not self.after:
            return f"{self.where}: gone: {self.before}"
        return f"{self.where}: {self.before} -> {self.after}"


def compare(before: str, after: str) -> tuple[Change, ...]:
    """Return what differs between two protocol texts, in the order of the first.

    Raises:
        tomli.TOMLDecodeError: one of them is no TOML.
    """
    return compare_content(parse(before), parse(after))


def compare_content(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return what differs between two parsed files."""
    return tuple(_tables((), before, after))


def _tables(
    place: tuple[str, ...], before: Mapping[str, Any], after: Mapping[str, Any]
) -> Iterator[Change]:
    for key in dict.fromkeys((*before, *after)):
        if place or key not in _UNSAID:
            yield from _values((*place, key), before.get(key), after.get(key))


def _values(place: tuple[str, ...], before: object, after: object) -> Iterator[Change]:
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _tables(place, before, after)
    elif _tabled(before) or _tabled(after):
        yield from _entries(place, before, after)
    elif told(before) != told(after):
        yield Change(place=place, before=told(before), after=told(after))


def _tabled(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(v, dict) for v in value)


def _entries(place: tuple[str, ...], before: object, after: object) -> Iterator[Change]:
    old, new = _by_name(before), _by_name(after)
    for name in dict.fromkeys((*old, *new)):
        at = (*place, name)
        if name in old and name in new:
            yield from _tables(at, old[name], new[name])
        else:
            yield Change(place=at, before=_sum(old.get(name)), after=_sum(new.get(name)))
    if list(old) != list(new) and set(old) == set(new):
        yield Change(place=(*place, "order"), before=", ".join(old), after=", ".join(new))


def _by_name(entries: object) -> dict[str, Mapping[str, Any]]:
    """Return list entries by their id, or by their place where they have none."""
    found: dict[str, Mapping[str, Any]] = {}
    for number, entry in enumerate(entries if isinstance(entries, list) else (), start=1):
        if isinstance(entry, dict):
            name = entry.get("id")
            unnamed = not isinstance(name, str) or name in found
            found[str(number) if unnamed else str(name)] = entry
    return found


def _sum(entry: Mapping[str, Any] | None) -> str:
    if entry is None:
        return ""
    said = [told(entry[key]) for key in _SUMMED if key in entry]
    return " ".join(said) or told(entry)


def told(value: object) -> str:
    """Return a value of a protocol file as one reads it; empty for none."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, list):
        return ", ".join(told(each) for each in value) or "none"
    if isinstance(value, dict):
        return ", ".join(f"{key} {told(each)}" for key, each in value.items()) or "none"
    return str(value)
