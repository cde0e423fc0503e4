"""Typed access to a TOML table that notes what is wrong instead of stopping at the first error.

A reader returns a harmless stand-in for a missing or malformed value and notes the problem, so
one pass finds everything. What came out of a table with notes is never used for a session.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Final, TypeVar

from monitor.protocols.problems import Note, Path

E = TypeVar("E", bound=Enum)

_REQUIRED: Final = object()
_NO_TABLE: Final[Mapping[str, object]] = {}


@cache
def _members(kind: type[E]) -> Mapping[str, E]:
    return {str(member.value): member for member in kind}


def nearest(word: str, names: Collection[str]) -> str:
    """Return the advice to use one of `names`: the one that `word` was probably meant to be."""
    from difflib import get_close_matches  # only needed once something is wrong

    close = get_close_matches(word, list(names), n=1)
    return f'Did you mean "{close[0]}"?' if close else f"Use one of: {', '.join(names)}."


@dataclass(slots=True, kw_only=True)
class Table:
    """One table of the file, its place, and where problems are noted.

    Lifetime: one reading of one file. Call `close` when all expected keys have been asked for:
    it notes the keys that nobody asked for.
    """

    raw: Mapping[str, object]
    path: Path
    notes: list[Note]
    _asked: list[str] = field(default_factory=list)

    def note(self, key: str | None, what: str, todo: str) -> None:
        """Note a problem at `key`, or at the table itself."""
        path = self.path if key is None else (*self.path, key)
        self.notes.append(Note(path=path, what=what, todo=todo))

    def note_element(self, key: str, element: str, what: str, todo: str) -> None:
        """Note a problem at an element of the list at `key`."""
        found = self.raw[key]
        index = found.index(element) if isinstance(found, list) else 0
        self.notes.append(Note(path=(*self.path, key, index), what=what, todo=todo))

    def has(self, key: str) -> bool:
        """Return whether the key is there."""
        return key in self.raw

    def text(self, key: str, default: str | None = None, *, empty: bool = False) -> str:
        """Return a text; blank only if `empty` allows it."""
        value = self._get(key, _REQUIRED if default is None else default)
        if value is _REQUIRED:
            return ""
        if not isinstance(value, str):
            self._wrong(key, "a text in quotes")
            return ""
        if not (empty or default == "") and not value.strip():
            self.note(key, f"`{key}` is empty.", "Fill it in.")
        return value

    def flag(self, key: str) -> bool:
        """Return true or false; false when absent."""
        value = self._get(key, default=False)
        if not isinstance(value, bool):
            self._wrong(key, "true or false")
            return False
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`."""
        return self._in_range(key, self._get(key), low, high)

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """Return a list of whole numbers, at least one."""
        found = self._list(key)
        return tuple(self._in_range(key, each, low, high) for each in found) or (low,)

    def whole_or_wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """Return one whole number, or a list of them."""
        if isinstance(self.raw.get(key), list):
            return self.wholes(key, low, high)
        return (self.whole(key, low, high),)

    def number(self, key: str) -> Decimal:
        """Return an exact, finite number."""
        value = self._get(key)
        if value is _REQUIRED:
            return Decimal(0)
        number = as_number(value)
        if number is None:
            self._wrong(key, "a number")
            return Decimal(0)
        return number

    def number_or_none(self, key: str) -> Decimal | None:
        """Return an exact number, or none when the key is absent."""
        return self.number(key) if self.has(key) else None

    def whole_or_none(self, key: str, low: int, high: int) -> int | None:
        """Return a whole number, or none when the key is absent."""
        return self.whole(key, low, high) if self.has(key) else None

    def any(self, key: str) -> object:
        """Return the value as it stands; the caller judges it."""
        value = self._get(key)
        return None if value is _REQUIRED else value

    def one_of(self, key: str, kind: type[E]) -> E:
        """Return the member of `kind` with that value."""
        members: Mapping[str, E] = _members(kind)
        return self.named(key, members)

    def named(self, key: str, names: Mapping[str, E]) -> E:
        """Return what `names` has under the text at `key`."""
        stand_in = next(iter(names.values()))
        value = self._get(key)
        if value is _REQUIRED:
            return stand_in
        if not isinstance(value, str):
            self._wrong(key, "a text in quotes")
            return stand_in
        if value not in names:
            self.note(key, f'`{key}` is "{value}", which is not known.', nearest(value, names))
            return stand_in
        return names[value]

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """Return a list of texts without repetition; empty only if the caller says so."""
        found: list[str] = []
        for value in self._list(key, optional=optional):
            if not isinstance(value, str):
                self._wrong(key, "a list of texts in quotes")
            elif value in found:
                what = f'"{value}" stands twice in `{key}`.'
                self.note_element(key, value, what, "Remove one of them.")
            else:
                found.append(value)
        return tuple(found)

    def table(self, key: str) -> "Table":
        """Return the sub-table; an empty stand-in when it is missing."""
        value = self._get(key)
        if value is not _REQUIRED and not isinstance(value, dict):
            self._wrong(key, "a table")
        raw = value if isinstance(value, dict) else _NO_TABLE
        return Table(raw=raw, path=(*self.path, key), notes=self.notes)

    def table_or_none(self, key: str) -> "Table | None":
        """Return the sub-table, or none when it is absent."""
        return self.table(key) if self.has(key) else None

    def tables(self, key: str, *, optional: bool = False) -> tuple["Table", ...]:
        """Return the tables of a list of tables, in order."""
        found: list[Table] = []
        for index, value in enumerate(self._list(key, optional=optional)):
            raw = value if isinstance(value, dict) else _NO_TABLE
            each = Table(raw=raw, path=(*self.path, key, index), notes=self.notes)
            if raw is _NO_TABLE:
                each.note(None, f"`{key}` holds something that is no table.", f"Use [[{key}]].")
            found.append(each)
        return tuple(found)

    def close(self) -> None:
        """Note every key that was not asked for."""
        for key in self.raw:
            if key not in self._asked:
                self.note(key, f"`{key}` is not known here.", nearest(key, self._asked))

    def _get(self, key: str, default: object = _REQUIRED) -> object:
        self._asked.append(key)
        if key in self.raw:
            return self.raw[key]
        if default is _REQUIRED and self.raw is not _NO_TABLE:
            self.note(key, f"`{key}` is missing.", f"Add `{key}` here.")
        return default

    def _list(self, key: str, *, optional: bool = False) -> list[object]:
        value = self._get(key, [] if optional else _REQUIRED)
        if value is _REQUIRED:
            return []
        if not isinstance(value, list):
            self._wrong(key, "a list in [ ]")
            return []
        if not value and not optional:
            self.note(key, f"`{key}` is empty.", "Give at least one.")
        return value

    def _in_range(self, key: str, value: object, low: int, high: int) -> int:
        if value is _REQUIRED:
            return low
        if isinstance(value, bool) or not isinstance(value, int):
            self._wrong(key, "a whole number")
            return low
        if not low <= value <= high:
            self.note(key, f"`{key}` is {value}.", f"Give a number from {low} to {high}.")
            return low
        return value

    def _wrong(self, key: str, expected: str) -> None:
        self.note(key, f"`{key}` has the wrong type.", f"Give {expected}.")


_GREATEST: Final = Decimal(10) ** 9
"""Beyond any number of a protocol; keeps exact arithmetic exact."""


def as_number(value: object) -> Decimal | None:
    """Return an integer or a decimal of sane size as an exact number, anything else as none."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    number = Decimal(value)
    if not number.is_finite() or abs(number) > _GREATEST or number.adjusted() < -9:
        return None
    return number
