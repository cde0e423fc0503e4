"""A protocol on the bench: its text, changed number by number, and what is wrong with it.

Comments, order and spacing of the file stay as they are. The checker is the one that a station
asks too. Lifetime: one draft in an editor. Concurrency: one thread.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

import tomli
import tomlkit

from monitor.domain.frozen import frozen
from monitor.domain.protocol import Protocol
from monitor.protocols import blocks
from monitor.protocols.build import Built
from monitor.protocols.check import check, examine, judge
from monitor.protocols.compare import Change, compare_content, told
from monitor.protocols.content import parse
from monitor.protocols.locate import line_of, lines
from monitor.protocols.looks import looks
from monitor.protocols.problems import Path

NAME: Final = "draft"
Plain = str | bool | int | Decimal | list[Any] | dict[str, Any]
"""What a file holds."""


@frozen
class Finding:
    """Something wrong (`error`), or something to look at, which needs a reason."""

    error: bool
    key: str
    """Names it for its reason; empty for an error."""
    path: Path
    line: int
    what: str
    todo: str


class Bench:
    """One protocol text with what was built of it.

    `base` is the text it was copied from, that it is compared with.
    """

    def __init__(self, text: str, base: str = "") -> None:
        self._base = base
        self._was: Mapping[str, Any] = parse(base) if base else {}
        self._before = examine(base, NAME)[0] if base else None
        self._document: tomlkit.TOMLDocument | None = None
        self._good = ""
        self._changes: tuple[Change, ...] = ()
        self.text = ""
        self.content: Mapping[str, Any] = {}
        self.built: Built | None = None
        """The latest that could be built; malformed parts are stand-ins."""
        self.findings: tuple[Finding, ...] = ()
        self.write(text)

    @property
    def shape(self) -> Protocol | None:
        """The protocol as far as it can be read, fit for use or not."""
        return None if self.built is None else self.built.protocol

    @property
    def before(self) -> Protocol | None:
        """The protocol that it is compared with."""
        return self._before

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What is wrong."""
        return tuple(each for each in self.findings if each.error)

    @property
    def looks(self) -> tuple[Finding, ...]:
        """What needs a reason."""
        return tuple(each for each in self.findings if not each.error)

    def write(self, text: str) -> None:
        """Take a whole text; what is no TOML keeps the content before, and says so."""
        self.text = text
        try:
            content = parse(text)
        except tomli.TOMLDecodeError:
            self.findings = tuple(
                Finding(error=True, key="", path=(), line=p.line, what=p.what, todo=p.todo)
                for p in check(text, NAME)
            )
            return
        self.content, self._good, self._document = content, text.removeprefix("\ufeff"), None
        self._judge()

    def _judge(self) -> None:
        self._changes = compare_content(self._was, self.content) if self._was else ()
        built, notes = judge(self.content, self.text)
        self.built = built or self.built
        seen = [] if built is None else self._looks(built.protocol)
        where = lines(self.text.removeprefix("\ufeff")) if notes or seen else {}
        wrong = [
            Finding(
                error=True,
                key="",
                path=note.path,
                line=line_of(where, note.path),
                what=note.what,
                todo=note.todo,
            )
            for note in notes
        ]
        self.findings = (
            *sorted(wrong, key=lambda each: each.line),
            *(
                Finding(
                    error=False,
                    key=look.key,
                    path=look.path,
                    line=line_of(where, look.path),
                    what=look.what,
                    todo=look.todo,
                )
                for look in seen
            ),
        )

    def _looks(self, protocol: Protocol) -> list[Any]:
        return list(looks(self._before, protocol, self.changes(), self.content))

    def changes(self) -> tuple[Change, ...]:
        """Return what differs from the version it was copied from."""
        return self._changes

    # looking --------------------------------------------------------------------------------

    def value(self, path: Path) -> Any:
        """Return what stands at `path`, None where nothing does."""
        here: Any = self.content
        for key in path:
            try:
                here = here[key]
            except (KeyError, IndexError, TypeError):
                return None
        return here

    def was(self, path: Path) -> str:
        """Return what stood at `path` in the version it was copied from, entries found by id."""
        here: Any = self._was
        now: Any = self.content
        for key in path:
            try:
                now = now[key]
                if isinstance(key, int) and isinstance(now, dict) and "id" in now:
                    here = next(each for each in here if each.get("id") == now["id"])
                else:
                    here = here[key]
            except (KeyError, IndexError, TypeError, StopIteration):
                return ""
        return told(here)

    # changing -------------------------------------------------------------------------------

    def put(self, path: Path, value: Plain) -> None:
        """Set what stands at `path`."""
        document = self._opened()
        _at(document, path[:-1])[path[-1]] = _item(value)
        self._again(document)

    def remove(self, path: Path) -> None:
        """Take away a key, or an entry of a list of tables."""
        if isinstance(path[-1], int):
            self.write(blocks.without(self._good, str(path[0]), path[-1]))
            return
        document = self._opened()
        del _at(document, path[:-1])[path[-1]]
        self._again(document)

    def add(self, name: str, entry: Mapping[str, Plain]) -> int:
        """Add an entry behind the last one of a list of tables; return which it is."""
        table = tomlkit.table()
        for key, value in entry.items():
            table[key] = _item(value)
        index = len(self.content.get(name, ()))
        self.write(blocks.with_one_more(self._good, name, tomlkit.dumps(table)))
        return index

    def move(self, name: str, index: int, to: int) -> None:
        """Move an entry of a list of tables to another place in it."""
        if index != to:
            self.write(blocks.moved(self._good, name, index, to))

    def _opened(self) -> tomlkit.TOMLDocument:
        """Return the file as something that can be changed; only read when first needed."""
        if self._document is None:
            self._document = tomlkit.parse(self._good)
        return self._document

    def _again(self, document: tomlkit.TOMLDocument) -> None:
        text: str = tomlkit.dumps(document)
        self.write(text)
        self._document = document


def _at(document: Any, path: Path) -> Any:
    for key in path:
        document = document[key]
    return document


def _item(value: Plain) -> Any:
    """Return a value as the library writes it; numbers exactly as they were typed."""
    if isinstance(value, Decimal):
        return tomlkit.parse(f"x = {value:f}")["x"]
    if isinstance(value, dict):
        inline = tomlkit.inline_table()
        for key, each in value.items():
            inline[key] = _item(each)
        return inline
    return tomlkit.item(value)
