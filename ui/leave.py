"""The question before the window closes while sessions run; asked in place."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.bridge import Bridge
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label, panel


class LeaveScreen(QWidget):
    """Says which chairs hold a session, and what closing means for them."""

    navigate = Signal(str, int)
    leave_pressed = Signal()

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self._chair = 0
        self.title = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.sub = Label("", Role.BODY, wrap=True)
        self.stay = Button(tr("Stay"), "primary", key="F3", main=True)
        self.go = Button(tr("Close Chairside"), main=True)
        self.stay.clicked.connect(self.main_action)
        self.go.clicked.connect(self.leave_pressed.emit)
        box = panel("notice")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(24, 20, 24, 20)
        inner.setSpacing(12)
        inner.addWidget(self.title)
        inner.addWidget(self.sub)
        buttons = QHBoxLayout()
        buttons.addWidget(self.stay)
        buttons.addWidget(self.go)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(box)
        self._column.addStretch(1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        edge = theme.current().space(4)
        self._column.setContentsMargins(edge, edge, edge, edge)

    def show_chair(self, chair: int) -> None:
        """Remember where staying leads."""
        self._chair = chair
        self.render(self._bridge.board)
        self.stay.setFocus(Qt.FocusReason.OtherFocusReason)

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Name the chairs that hold a session."""
        held = [v.chair for v in board.chairs if v is not None and not v.closed]
        names = ", ".join(str(number) for number in held)
        one, more = tr("Chair {0} holds a session"), tr("Chairs {0} hold a session")
        form = one if len(held) == 1 else more
        self.title.setText(form.format(names))
        self.sub.setText(
            tr(
                "While Chairside is closed nothing reminds and nothing sounds. "
                "All entries are saved; open it again and the sessions continue."
            )
        )

    def main_action(self) -> None:
        """Stay where one was."""
        self.navigate.emit("chair" if self._chair else "board", self._chair)
