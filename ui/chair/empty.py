"""An empty chair: the word, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.chair.header import ChairBlock
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.text import Label


class EmptyChair(QWidget):
    """Shows no zeros and no dashes."""

    open_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.block = ChairBlock()
        self.word = Label(tr("Empty"), Role.LEAD, ink="ink2", wrap=True)
        self.open = Button(tr("Start session"), "primary", key="Ctrl+N", main=True)
        self.open.clicked.connect(self.open_pressed.emit)
        self._panel = QFrame()
        self._panel.setProperty("panel", "panel")
        self._row = QHBoxLayout(self._panel)
        self._row.addWidget(self.block)
        self._row.addWidget(self.word, 1)
        self._row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.addWidget(self._panel, 0, Qt.AlignmentFlag.AlignTop)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._row.setContentsMargins(1, 1, look.space(4), 1)
        self._row.setSpacing(look.space(4))
        self._panel.setFixedHeight(look.size("patient") + look.space(6))

    def render_empty(self, chair: int, broken: str = "") -> None:
        """Show the number of the empty `chair`; `broken` says why nobody knows who sits there."""
        self.block.render_block(chair, training=False)
        self.word.setText(broken or tr("Empty"))
        self.word.set_ink("ink" if broken else "ink2")
