"""The protocols' screen over a station in memory with a desk in a folder of the test."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Person
from tests.ui.windows import COMPACT, Opened, open_window, room
from ui.protocol.editor import EditorPage
from ui.protocol.screen import ProtocolsScreen
from ui.protocol.work import Work
from ui.widgets.desk_table import DeskTable

PEOPLE = (
    Person(id="okonjo", name="M. Okonjo RN", role="nurse"),
    Person(id="lindqvist", name="P. Lindqvist", role="charge_nurse"),
    Person(id="invented", name="Dr A. Invented", role="prescriber"),
    Person(id="manager", name="K. Manager", role="manager"),
)
MANAGER = PEOPLE[3]
PIN = "424242"


@dataclass(frozen=True)
class Desk:
    """The screen with the window and the station around it."""

    opened: Opened
    screen: ProtocolsScreen

    @property
    def editor(self) -> EditorPage:
        return self.screen.editor

    @property
    def work(self) -> Work:
        work = self.editor.work
        assert work is not None
        return work

    def copies(self) -> "Desk":
        """Copy the first protocol that ships and open the copy."""
        self.screen.shelf.main_action()
        assert self.screen.editing
        return self

    def limit(self, name: str) -> int:
        """Return the place of a limit in the file."""
        listed = self.work.bench.content["limit"]
        return next(i for i, each in enumerate(listed) if each["id"] == name)

    def puts(self, name: str, key: str, value: object) -> None:
        place = ("limit", self.limit(name), key)
        self.work.edit(lambda bench: bench.put(place, value))  # type: ignore[arg-type]

    def explains_all(self) -> None:
        for finding in self.work.unexplained:
            self.work.explain(finding.key, "agreed on 12 March")

    def cell(self, measure: str, column: int) -> tuple[DeskTable, int]:
        """Put the table of limits on the cell of a measure; return table and row."""
        table = self.editor.parts.limits.table
        model = table.model()
        rows = [r for r in range(model.rowCount()) if model.index(r, 0).data().startswith(measure)]
        table.setCurrentIndex(model.index(rows[0], column))
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        return table, rows[0]

    def signs(self, person: Person) -> None:
        """Approve with the PIN of a person, by taps."""
        signer = self.screen.shelf.signer
        names = [button.label for button in signer.chips.buttons]
        if person.name in names:
            signer.chips.buttons[names.index(person.name)].click()
        QTest.keyClicks(signer.pad.dots, PIN)
        self.opened.bridge.finish()


Opener = Callable[..., Desk]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Opener:
    def made(
        person: Person = MANAGER, size: tuple[int, int] = COMPACT, folder: Path = tmp_path
    ) -> Desk:
        opened = open_window(qtbot, room(), size=size, people=PEOPLE)
        opened.station.pins = {each.id: PIN for each in PEOPLE}
        opened.station.desk = opened.station.desk_in(folder)
        opened.bridge.sign_in(person)
        QTest.mouseClick(opened.window.bar.protocols, Qt.MouseButton.LeftButton)
        screen = opened.window.made("protocols")
        assert isinstance(screen, ProtocolsScreen)
        return Desk(opened=opened, screen=screen)

    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is; a cell takes over what was typed at the next turn."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def types(text: str) -> None:
    """Type where the focus is."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    QTest.keyClicks(widget, text)
