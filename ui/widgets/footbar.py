"""The bar at the foot: what is missing at the left, the main button at the right."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import SEMIBOLD
from ui.theme import Role
from ui.widgets.base import RIGHT, painter_for
from ui.widgets.buttons import Button
from ui.widgets.marks import Priority, paint_mark
from ui.widgets.text import Label, amid


@frozen
class Foot:
    """What the bar shows. `missing` draws the ink bar; `main` names what is missing, too.

    `failed` draws the MEDIUM shape in its place: what was entered is not stored.
    """

    main: str
    key: str = ""
    title: str = ""
    sub: str = ""
    note: str = ""
    missing: bool = False
    failed: bool = False


class FootBar(QFrame):
    """Never a dead button: the main one always answers, the screen goes to what is missing."""

    main_pressed = Signal()

    def __init__(self, foot: Foot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "bar")
        self._missing = False
        self._failed = False
        self._title = Label("", Role.BODY, weight=SEMIBOLD)
        self._sub = Label("", Role.SMALL, ink="ink2")
        self._note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self._note.setAlignment(RIGHT)
        self.main = Button("", "primary", main=True)
        self.main.clicked.connect(self.main_pressed.emit)
        self._left = QHBoxLayout()
        self._right = QHBoxLayout()
        words = amid(self._title, self._sub, stretch=0)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words)
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addWidget(self._note)
        self._row.addLayout(self._right)
        self._row.addWidget(self.main)
        theme.follow(self.retheme)
        self.render_foot(foot)

    def render_foot(self, foot: Foot) -> None:
        """Show `foot`."""
        if self._missing is not foot.missing:  # else only the words change: they see to themselves
            self._missing = foot.missing
            self.update()
        if self._failed is not foot.failed:
            self._failed = foot.failed
            self.retheme()
            self.update()
        for label, text in ((self._title, foot.title), (self._sub, foot.sub)):
            label.setText(text)
            label.setVisible(bool(text))
        self._note.setText(foot.note)
        self._note.setVisible(bool(foot.note))
        self.main.set_label(foot.main)
        self.main.set_key(foot.key)

    @property
    def said(self) -> str:
        """The words at the left."""
        return ". ".join(each.text() for each in (self._title, self._sub) if each.text())

    def say(self, sub: str) -> None:
        """Show another small line."""
        self._sub.setText(sub)
        self._sub.setVisible(bool(sub))

    def add_left(self, widget: QWidget) -> None:
        """Put `widget` right of the words."""
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Put `widget` left of the main button."""
        self._right.addWidget(widget)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setFixedHeight(look.size("actions"))
        edge = look.space(3)
        block = look.size("actions") if self._failed else edge + 6
        self._row.setContentsMargins(block + look.space(3), 0, edge, 0)
        self._row.setSpacing(look.space(4))
        for layout in (self._left, self._right):
            layout.setSpacing(look.space(3))
        self._note.setFixedWidth(round(look.px(Role.SMALL) * 14))
        self.main.setMinimumWidth(round(look.px(Role.LEAD) * 15))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        if self._failed:
            painter = painter_for(self)
            side = self.height() - 2 * look.space(4)
            painter.fillRect(0, 1, self.height(), self.height() - 1, look.color("medTint"))
            place = QRectF((self.height() - side) / 2, look.space(4), side, side)
            paint_mark(painter, Priority.MEDIUM, place, look)
            painter.end()
        elif self._missing:
            painter = QPainter(self)
            edge = look.space(3)
            box = self.rect().adjusted(edge, edge, 0, -edge)
            box.setWidth(6)
            painter.fillRect(box, look.color("ink"))
            painter.end()
