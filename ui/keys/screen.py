"""The page of keys and backups, reached from Settings and from the notice in the bar."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.bridge import Bridge
from ui.keys.panel import KeysPanel
from ui.keys.words import notice
from ui.theme import Theme
from ui.widgets.footbar import Foot, FootBar


class KeysScreen(QWidget):
    """The panel over a foot bar that says the notices in words."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, theme_: Theme | None = None) -> None:
        super().__init__()
        del theme_  # the look in force comes from ui.theme
        self._bridge = bridge
        self._told = ""
        self.panel = KeysPanel(bridge)
        self.foot = FootBar(Foot(main=""))
        self._column = QVBoxLayout()
        self._column.addWidget(self.panel, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._column, 1)
        whole.addWidget(self.foot)
        self.foot.main_pressed.connect(self.main_action)
        bridge.told.connect(self._note)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._column.setContentsMargins(*(theme.current().space(3),) * 4)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._told = ""
        self.panel.begin()
        self.render(self._bridge.board)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show what is in force and what is to be done."""
        self.panel.render(board)
        back = self.tr("Back to the board")
        title = self._told or notice(board)
        if not self.panel.allowed:
            title = self.tr("A charge nurse or a manager can change this")
        sub = "" if title else self.tr("The key, its sheet and the backups are in order")
        self.foot.render_foot(Foot(main=back, key="F3", title=title, sub=sub, missing=bool(title)))

    def main_action(self) -> None:
        """Go back to the board."""
        self.navigate.emit("board", 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._told = ""
        super().keyPressEvent(event)

    def _note(self, _kind: str, sentence: str) -> None:
        if self.isVisible():
            self._told = sentence
            self.render(self._bridge.board)
