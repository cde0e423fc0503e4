"""Which output the alarms sound at: a button that shows it, and a list to choose from."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.fonts import MEDIUM
from ui.icons import Icon, paint_icon
from ui.messages import tr
from ui.settings.list_page import ListPage
from ui.theme import Role, Theme
from ui.widgets.base import LEFT, RIGHT, draw_text
from ui.widgets.buttons import Button
from ui.widgets.text import Label

DEFAULT = "default"
"""Stands for the computer's default output, or for none where there is a second."""


class ListButton(Button):
    """Words at the left, and at the right the sign that a list follows."""

    def paint_content(self, painter: QPainter, look: Theme, ink: QColor) -> None:
        side = look.px(Role.BODY) * 1.25
        sign = QRectF(self.width() - side - look.space(3), (self.height() - side) / 2, side, side)
        paint_icon(painter, Icon.CHEVRON_DOWN, sign, look.color("ink2"))
        words = QRectF(look.space(3), 0, sign.left() - 2 * look.space(3), self.height())
        draw_text(painter, words, self.label, self.font(), ink, LEFT)


class OutputButton(QWidget):
    """The name of an output below what it is for; a tap shows the list."""

    pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.note = Label("", Role.CAPTION, ink="ink")
        self.note.setAlignment(RIGHT)
        self.button = ListButton()
        head = QHBoxLayout()
        head.addWidget(Label(name, Role.SMALL, weight=MEDIUM, ink="ink2"))
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.button)
        self.button.clicked.connect(self.pressed)

    def render_output(self, words: str, note: str = "", *, chosen: bool = True) -> None:
        """Show the output's name, and what is wrong with it."""
        self.button.set_label(words)
        self.button.set_kind("plain" if chosen else "dashed")
        self.button.setAccessibleName(f"{self.name}: {words}")
        self.note.setText(note)


class OutputPage(ListPage):
    """A list of outputs; emits `chosen` with id and name, `left` to go back."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__("", tr("Output"))
        self._names: dict[str, str] = {}
        self.chips.chosen.connect(self._tapped)

    def ask(
        self, title: str, outputs: tuple[tuple[str, str], ...], *, chosen: str, nothing: str
    ) -> None:
        """Offer `outputs`, and `nothing` before them."""
        self._names = dict(outputs)
        self.title.setText(title)
        self.note.setText("" if outputs else tr("This computer has no output now."))
        self.chips.set_choices([(DEFAULT, nothing), *outputs])
        self.chips.choose(chosen or DEFAULT)
        self.chips.focus_first()

    def _tapped(self, code: str) -> None:
        output = "" if code == DEFAULT else code
        self.chosen.emit(output, self._names.get(output, ""))
