"""Finds the line of each key and list element of a TOML text, which `tomllib` does not tell.

The scanner walks the text once: table headers, dotted keys, strings of all four kinds, lists and
inline tables. It is for texts that have been parsed before.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from monitor.protocols.problems import Path

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_SPACE: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BLANK: Final = re.compile(r"[ \t]*")
_STRING: Final = re.compile(
    r"""
    \"{3} (?:\\.|[^\\])*? \"{3,5} | '{3} .*? '{3,5}   # over several lines
    | \" (?:\\.|[^\"\\\n])* \" | ' [^'\n]* '
    """,
    re.DOTALL | re.VERBOSE,
)
_SCALAR: Final = re.compile(r"[^,\]}#\n]*")


def lines(text: str) -> Mapping[Path, int]:
    """Return the 1-based line on which each path of `text` begins."""
    scanner = _Scanner(text=text)
    scanner.run()
    return scanner.found


def line_of(found: Mapping[Path, int], path: Path) -> int:
    """Return the line of `path`, or of the nearest thing around it; 1 for the file itself."""
    while path and path not in found:
        path = path[:-1]
    return found.get(path, 1)


@dataclass(slots=True, kw_only=True)
class _Scanner:
    text: str
    at: int = 0
    found: dict[Path, int] = field(default_factory=dict)
    lists: dict[Path, int] = field(default_factory=dict)
    """How many elements each list of tables has so far."""

    def run(self) -> None:
        table: Path = ()
        self._pass(_SPACE)
        while self.at < len(self.text):
            before = self.at
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._pass(_SPACE)
            if self.at == before:
                self.at += 1

    def _header(self) -> Path:
        start = self.at
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        keys = self._keys()
        self.at += 2 if many else 1
        path: Path = ()
        for key in keys[:-1]:
            path = self._inside((*path, key))
            self._mark(path, start)
        path = (*path, *keys[-1:])
        if many:
            index = self.lists.get(path, 0)
            self.lists[path] = index + 1
            self._mark(path, start)
            path = (*path, index)
        self._mark(path, start)
        return path

    def _inside(self, path: Path) -> Path:
        """Return the path of the table that `path` means now: the newest of a list of tables."""
        return (*path, self.lists[path] - 1) if path in self.lists else path

    def _pair(self, table: Path) -> None:
        start = self.at
        path = table
        for key in self._keys():
            path = (*path, key)
            self._mark(path, start)
        self._pass(_BLANK)
        if self.text.startswith("=", self.at):
            self.at += 1
            self._pass(_BLANK)
            self._value(path)

    def _keys(self) -> list[str]:
        keys: list[str] = []
        while True:
            self._pass(_BLANK)
            match = _STRING.match(self.text, self.at) or _BARE.match(self.text, self.at)
            if match is None:
                return keys
            self.at = match.end()
            keys.append(match[0].strip("\"'"))
            self._pass(_BLANK)
            if not self.text.startswith(".", self.at):
                return keys
            self.at += 1

    def _value(self, path: Path) -> None:
        if self.text.startswith("[", self.at):
            self._list(path)
        elif self.text.startswith("{", self.at):
            self._inline(path)
        else:
            self._pass(_STRING if self.text[self.at] in "\"'" else _SCALAR)
        self._pass(_SPACE)

    def _list(self, path: Path) -> None:
        index = 0
        while self._more("]"):
            self._mark((*path, index), self.at)
            self._value((*path, index))
            index += 1

    def _inline(self, path: Path) -> None:
        while self._more("}"):
            self._pair(path)

    def _more(self, end: str) -> bool:
        """Move to the first or next element; past `end`, and false, when there is none."""
        if self.text[self.at] != end:
            self.at += 1  # the opening bracket or the comma
        self._pass(_SPACE)
        if self.text.startswith(end, self.at):
            self.at += 1
            return False
        return self.at < len(self.text)

    def _pass(self, pattern: re.Pattern[str]) -> None:
        match = pattern.match(self.text, self.at)
        self.at = match.end() if match else self.at

    def _mark(self, path: Path, offset: int) -> None:
        self.found.setdefault(path, self.text.count("\n", 0, offset) + 1)
