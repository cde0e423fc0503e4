"""The tables of keys: what they say is what is bound, and nothing else is bound."""

import ast
import re
from collections.abc import Callable, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.windows import open_window
from ui import keymap
from ui.app import MainWindow
from ui.board.lane import LaneRow
from ui.keymap import Key
from ui.pages import SCREENS
from ui.patient.sheet import Sheet as PatientSheet
from ui.protocol.schedule import MarkSpin
from ui.series.chart import SeriesChart
from ui.widgets import choice_row, criterion, grades, keypad, trend, vital
from ui.widgets.grade_button import Choice
from ui.widgets.grade_data import GradeQuestion

UI = Path(__file__).resolve().parents[2] / "ui"
TYPED = {name: code for code, name in keymap.NAMED.items() if code != Qt.Key.Key_Enter}
OWN = {
    "calls/line.py": "a text field: Enter ends it",
    "calls/rows.py": "what is printed on its own buttons",
    "check/keys.py": "what is printed on its own buttons",
    "check/taken.py": "a text field: Enter ends it",
    "door/window.py": "an Enter of its own buttons, before there is a window with keys",
    "first_run/key.py": "Esc goes back to the first run",
    "forms/ask_bar.py": "keeps the Enter that answered",
    "forms/chips.py": "a radio group, as every other",
    "keys/screen.py": "forgets what it said",
    "shell_parts.py": "a painted button, as every other",
    "widgets/grades.py": "a 1 that may become 10",
}
"""Files with a `keyPressEvent` that no table of keys decides, each with the reason."""
GRADES = tuple(Choice(code=str(n), label=f"level {n}", key=str(n)) for n in range(4))


def _spec() -> vital.VitalSpec:
    return vital.VitalSpec(title="HR", unit="/min", minimum=Decimal(0), maximum=Decimal(300))


WIDGETS: dict[str, tuple[Callable[[QWidget], QWidget], Sequence[Key]]] = {
    "lane": (lambda _over: LaneRow(1), import_module("ui.board.lane").KEYS),
    "chart": (lambda _over: trend.TrendChart(), trend.KEYS),
    "answers": (
        lambda _over: grades.GradeRow(GradeQuestion(title="Nausea", hint="", choices=GRADES)),
        (*grades.ANSWER_KEYS, *grades.ROW_KEYS),
    ),
    "number": (lambda _over: vital.VitalField(_spec()), vital.KEYS),
    "yes or no": (
        lambda _over: choice_row.YesNoRow(choice_row.YesNo(title="Consent?")),
        choice_row.KEYS,
    ),
    "criterion": (
        lambda _over: criterion.CriterionRow(criterion.Criterion(title="Walking")),
        criterion.KEYS,
    ),
    "series": (lambda _over: SeriesChart(), import_module("ui.series.chart").KEYS),
    "patient sheet": (
        lambda _over: PatientSheet("Patient", "Save"), import_module("ui.patient.sheet").KEYS
    ),
    "mark": (
        lambda over: MarkSpin("infusion", "T", over), import_module("ui.protocol.schedule").KEYS
    ),
    "pin": (lambda _over: keypad.PinDots("PIN"), keypad.PIN_KEYS),
}  # fmt: skip
TABLED = tuple(
    name for name, (module, _) in SCREENS.items() if hasattr(import_module(module), "KEYS")
)
BOUND = tuple(
    name for name, (module, _) in SCREENS.items() if hasattr(import_module(module), "SHORTCUTS")
)


def _send(widget: QWidget, name: str) -> None:
    """Press a key on `widget` itself: in the window, those that work anywhere come first."""
    code = TYPED.get(name) or ord(name)
    text = "" if name in TYPED else name.lower()
    widget.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, text)
    )


def _reaches(monkeypatch: pytest.MonkeyPatch, widget: QWidget, keys: Sequence[Key]) -> None:
    """Hold that each key of the table reaches its deed on `widget`, which is told the key."""
    for key in keys:
        for name in key.keys:
            told: list[str] = []
            with monkeypatch.context() as patch:
                patch.setattr(widget, key.deed, told.append)
                _send(widget, name)
            assert told == [name], key.written


@pytest.mark.parametrize("name", WIDGETS)
def test_every_key_of_a_widgets_table_reaches_its_deed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    make, keys = WIDGETS[name]
    over = QWidget()
    qtbot.addWidget(over)
    widget = make(over)
    widget.setParent(over)
    _reaches(monkeypatch, widget, keys)


@pytest.mark.parametrize("name", TABLED)
def test_every_key_of_a_screens_table_reaches_its_deed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    screen = open_window(qtbot).window.made(name)
    _reaches(monkeypatch, screen, import_module(SCREENS[name][0]).KEYS)


def test_the_tables_of_widgets_are_all_here() -> None:
    known = {id(key) for _, keys in WIDGETS.values() for key in keys}
    widgets = (choice_row, criterion, grades, keypad, trend, vital)
    tables = [
        key
        for module in widgets
        for name, value in vars(module).items()
        if name.endswith("KEYS")
        for key in value
    ]

    assert [key.written for key in tables if id(key) not in known] == []


def test_the_answers_of_a_checklist_are_told_as_they_are_printed(qtbot: QtBot) -> None:
    row = choice_row.YesNoRow(choice_row.YesNo(title="Consent?"))
    qtbot.addWidget(row)
    heard: list[str] = []
    row.answered.connect(heard.append)
    for name in row.help_keys()[0].keys:
        _send(row, name)

    assert (row.help_keys()[0].keys, heard) == (("N", "Y"), ["no", "yes"])


@pytest.mark.parametrize("kind", ["more", "call", "note"])
def test_every_key_of_a_sheet_reaches_its_deed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(1)
    shown.window.act(f"act_{kind}")
    sheet = shown.chair.side.sheet
    assert sheet is not None

    assert sheet.help_keys()[0] in shown.chair.help_keys()
    _reaches(monkeypatch, sheet, sheet.help_keys())


@pytest.mark.parametrize("name", BOUND)
def test_every_shortcut_of_a_screen_reaches_its_deed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    module = import_module(SCREENS[name][0])
    told: list[str] = []
    for key in module.SHORTCUTS:
        monkeypatch.setattr(getattr(module, SCREENS[name][1]), key.deed, _teller(told, key.deed))
    window = open_window(qtbot).window
    window.show_screen(name, 0)
    window.current().setFocus()
    for key in module.SHORTCUTS:
        for sequence in key.keys:
            told.clear()
            _type(window, sequence)
            assert told == [key.deed], sequence


def _teller(told: list[str], deed: str) -> Callable[..., None]:
    def tell(*arguments: object) -> None:
        told.append(":".join([deed, *(str(each) for each in arguments[1:] if each not in {"", 0})]))

    return tell


def _type(window: QWidget, sequence: str) -> None:
    combination = QKeySequence(sequence)[0]  # type: ignore[index]
    QTest.keyClick(window, combination.key(), combination.keyboardModifiers())


def test_every_key_that_works_anywhere_does_what_its_table_says(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    owns = [k.deed.partition(":")[2] for k in (keymap.HELP, *keymap.ANYWHERE) if "own:" in k.deed]
    window = open_window(qtbot).window
    for name in ("show_screen", "show_chair", "act", "call", *owns):
        monkeypatch.setattr(MainWindow, name, _teller(told, name))
    kinds = {"go": "show_screen", "chair": "show_chair", "act": "act", "call": "call"}
    for key in (keymap.HELP, *keymap.ANYWHERE):
        kind, _, what = key.deed.partition(":")
        for place, sequence in enumerate(key.keys, start=1):
            told.clear()
            _type(window, sequence)
            expected = what if kind == "own" else f"{kinds[kind]}:{what.format(place)}"
            assert told == [expected], sequence


def test_no_shortcut_is_bound_that_no_table_tells_of(qtbot: QtBot) -> None:
    window = open_window(qtbot).window
    for name in SCREENS:
        window.made(name)
    window.toggle_help()
    bound = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
    tables = [keymap.everywhere(), *(import_module(SCREENS[name][0]).SHORTCUTS for name in BOUND)]
    told = [key for table in tables for each in table for key in each.keys]

    assert sorted({*told} - {*bound}) == ["Alt+F4"]  # the window manager's own
    assert sorted({*bound} - {*told}) == []


def test_every_screen_tells_of_the_keys_that_it_binds(qtbot: QtBot) -> None:
    window = open_window(qtbot).window
    for name in {*TABLED, *BOUND}:
        module, screen = import_module(SCREENS[name][0]), window.made(name)
        bound = (*getattr(module, "KEYS", ()), *getattr(module, "SHORTCUTS", ()))
        if name == "protocols":  # a draft's own, where one is open
            continue
        assert [key.written for key in bound if key not in keymap.shown_on(screen)] == [], name


def test_a_key_is_read_by_a_table_or_the_reason_stands_here() -> None:
    reads = {}
    for path in sorted(UI.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and node.name == "keyPressEvent":
                source = ast.get_source_segment(text, node) or ""
                by_table = re.search(
                    r"\bpressed\(self, (self\.help_keys\(\)|[A-Z_]*KEYS|WALKS)", source
                )
                if by_table is None or "Qt.Key." in source:
                    reads[path.relative_to(UI).as_posix()] = source

    assert sorted(reads) == sorted(OWN)
