"""Every kind of the station's entries, gathered from the code that writes them, is in the list."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from monitor import damage
from monitor.audit import AuditKind
from monitor.protocols import shelf
from monitor.registry import _STATION
from monitor.retention import holds, redact
from monitor.staff.access import AccessKind
from monitor.staff.people import PeopleKind
from monitor.trail import KINDS
from monitor.words import words

ROOT: Final = Path(__file__).parent.parent

WRITERS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "note": (0, 2), "_note": (0, 2), "note_all": (0, 2), "audit": (0, 2), "did": (0, 2),
        "draft": (0, 3), "append": (1, 3), "keep": (2, 3), "leave": (2, 4), "leave_word": (2, 3),
    }
)  # fmt: skip
"""What writes an entry, or leaves one to be written: where the kind stands, of how many."""
ONLY_IN: Final[Mapping[str, Mapping[str, tuple[int, int]]]] = MappingProxyType(
    {
        "monitor.gate": {"_keep": (0, 2), "_note_looks": (0, 3)},
        "monitor.protocols.desk": {"_record": (0, 2)},
        "monitor.retention.purge": {"draft": (0, 1)},
    }
)

PASSED_ON: Final[Mapping[str, Iterable[str]]] = MappingProxyType(
    {
        # what takes a kind from whoever calls it: the callers are among the writers
        **dict.fromkeys(
            (
                "monitor.writing.draft", "monitor.writing.note_all", "monitor.writing.append",
                "monitor.writing.note", "monitor.gate._note", "monitor.gate._keep",
                "monitor.gate._note_looks", "monitor.outside.leave",
                "monitor.protocols.desk._record",
                "monitor.station.core.note", "monitor.station.core.note_all",
                "monitor.station.core.append", "monitor.station.core.audit",
                "monitor.terminal.kept.keep", "monitor.terminal.kept.leave_word",
                "monitor.retention.purge.draft", "ui.bridge.did", "ui.month.screen.written",
            ),
            (),
        ),
        # what writes into other streams, or copies what stands in this one
        **dict.fromkeys(
            ("monitor.service.drafts", "monitor.terminal.replays._append", "monitor.outside.take"),
            (),
        ),
        # where the kind is one of several
        "monitor.gate.settle": tuple(AccessKind),
        "monitor.station.staff._keep": tuple(PeopleKind),
        "monitor.registry._append": tuple(_STATION.values()),
        "monitor.station.damages._write": (damage.LOST, damage.UNREADABLE, damage.SEEN),
        "monitor.retaining._write": (holds.HELD, holds.LIFTED),
        "monitor.retention.purge._station": tuple(redact._RENAMED.values()),
    }
)  # fmt: skip
"""Functions in which a kind is not written out, and those that it can be."""


class Calls(ast.NodeVisitor):
    """Gathers the kinds in one module, by the function in which each stands."""

    def __init__(self, module: str) -> None:
        self._module = module
        self._where: list[str] = []
        self._writers = {**WRITERS, **ONLY_IN.get(module, {})}
        self.kinds: set[str] = set()
        self.open: set[str] = set()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._where.append(node.name)
        self.generic_visit(node)
        self._where.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        kind = self._kind(node)
        if kind is None:
            return
        try:
            known = eval(ast.unparse(kind), dict(vars(import_module(self._module))))
        except NameError:
            self.open.add(f"{self._module}.{self._where[-1]}")
        else:
            self.kinds.add(str(known))

    def _kind(self, node: ast.Call) -> ast.expr | None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        name = node.func.id if isinstance(node.func, ast.Name) else name
        if name == "Draft":
            return next((word.value for word in node.keywords if word.arg == "kind"), None)
        place, of = self._writers.get(name, (0, -1))
        return node.args[place] if len(node.args) == of else None


@pytest.fixture(scope="module")
def written() -> tuple[set[str], set[str]]:
    kinds: set[str] = set()
    passed: set[str] = set()
    for found in _calls():
        kinds |= found.kinds
        passed |= found.open
    return kinds, passed


def _calls() -> Iterator[Calls]:
    for folder in ("monitor", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            calls = Calls(".".join(parts).removesuffix(".__init__"))
            calls.visit(ast.parse(path.read_text(encoding="utf-8")))
            yield calls


def test_a_kind_that_is_not_written_out_stands_in_a_function_that_is_known_here(
    written: tuple[set[str], set[str]],
) -> None:
    assert written[1] == set(PASSED_ON)


def test_every_kind_that_the_code_writes_can_be_filtered_for_and_no_other(
    written: tuple[set[str], set[str]],
) -> None:
    several = {str(kind) for kinds in PASSED_ON.values() for kind in kinds}

    assert written[0] | several | set(AuditKind) == set(KINDS)
    assert {shelf.SUBMITTED, shelf.APPROVED, shelf.SENT_BACK} < written[0]
    assert len(KINDS) == len(set(KINDS))


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_every_kind_has_a_word_of_its_own_and_no_word_is_left_over(language: str) -> None:
    said = words(language).table["audit"]

    assert set(said) == set(KINDS)
    assert len(set(said.values())) == len(KINDS)
