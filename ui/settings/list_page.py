"""One question over a list to choose from, in the place of what was shown before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.fonts import SEMIBOLD
from ui.forms.chips import Chips
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class ListPage(QWidget):
    """A title, a note and chips below each other; emits `left` to go back."""

    left = Signal()

    def __init__(self, title: str, what: str) -> None:
        """`what` names the list for those who do not see it."""
        super().__init__()
        self.title = Label(title, Role.BODY, weight=SEMIBOLD)
        self.note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.chips = Chips(what, columns=1)
        self.back = Button(tr("Back"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.chips)
        column.addStretch(1)
        self.back.clicked.connect(self.left)
