"""The keys, all on one page."""

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.bridge import Bridge
from ui.fonts import MEDIUM, SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel

ROWS: Final = 12


def keys() -> tuple[tuple[str, str], ...]:
    """Return every key that works anywhere, with what it does."""
    return (
        ("F1", tr("These keys")),
        ("F2  Alt+B", tr("Board")),
        ("F3  Alt+C", tr("Main action: what the large button says")),
        ("F4  Alt+A", tr("Acknowledge the alert in view, or go to it")),
        ("F5  Alt+S", tr("Slowed")),
        ("F6  Alt+P", tr("Paused or resumed")),
        ("F7  Alt+X", tr("Stopped")),
        ("F8  Alt+M", tr("Medication")),
        ("F9  Alt+N", tr("Note")),
        ("F10  Alt+E", tr("Extra check")),
        ("F11  Alt+Q", tr("Pause the sound for two minutes, or resume it")),
        ("F12  Alt+R", tr("Call prescriber")),
        ("Ctrl+M  Alt+O", tr("More: bolus, hand over, move, quiet room, drug log, draft")),
        ("Ctrl+1 … Ctrl+6", tr("Chair 1 to 6")),
        ("Ctrl+N", tr("Start a session")),
        ("Ctrl+F", tr("Archive: search")),
        ("Ctrl+D", tr("Day or dim")),
        ("Ctrl+L", tr("Lock, change user")),
        ("Ctrl+T", tr("Table of all readings instead of the chart")),
        ("Left, Right", tr("Walk the readings")),
        ("1 … 6", tr("On the board: open a chair")),
        ("Esc", tr("Back; drafts are kept")),
        ("Alt+F4", tr("Close; asks while a session runs")),
    )


class HelpScreen(QWidget):
    """Shows the keys; F1 opens it, Esc or F3 leaves it."""

    navigate = Signal(str, int)

    def __init__(self, _bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._chair = 0
        box = panel()
        grid = QGridLayout(box)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(24)
        grid.addWidget(Label(tr("Keys"), Role.TITLE, weight=SEMIBOLD), 0, 0)
        for place, (key, words) in enumerate(keys()):
            line, column = place % ROWS + 1, place // ROWS * 2
            grid.addWidget(Label(key, Role.BODY, weight=MEDIUM), line, column)
            grid.addWidget(Label(words, Role.BODY, ink="ink2", wrap=True), line, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.back = Button(tr("Back"), "primary", key="Esc")
        self.back.clicked.connect(self.main_action)
        grid.addWidget(self.back, ROWS + 1, 0)
        self._column = QVBoxLayout(self)
        self._column.addWidget(box)
        self._column.addStretch(1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        edge = theme.current().space(4)
        self._column.setContentsMargins(edge, edge, edge, edge)

    def show_chair(self, chair: int) -> None:
        """Remember where Back leads."""
        self._chair = chair

    def render(self, _board: BoardView) -> None:  # type: ignore[override]
        """Show nothing that changes."""

    def main_action(self) -> None:
        """Go back."""
        self.navigate.emit("chair" if self._chair else "board", self._chair)
