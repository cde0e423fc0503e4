"""A label that keeps its type role through changes of theme and density."""

import math
from string import Formatter
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.fonts import REGULAR, SEMIBOLD, heavier
from ui.theme import Role
from ui.widgets.base import draw_text, text_width


class Label(QLabel):
    """Text in a type role, a weight and an ink.

    `ink` is a colour token that the style sheet knows: ink, ink2, ink3, accent, onHigh, onMedBlock,
    onLow or onFill. `identifier` slashes the zeros.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        weight: int = REGULAR,
        ink: str = "ink",
        identifier: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._weight = weight
        self._identifier = identifier
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if ink != "ink":  # what a property says costs memory, and there are hundreds of labels
            self.setProperty("ink", ink)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the font of this role at the density in force."""
        look = theme.current()
        font = look.identifier if self._identifier else look.font
        self.setFont(font(self._role, self._weight))

    def set_ink(self, ink: str) -> None:
        """Change the colour token."""
        if (self.property("ink") or "ink") != ink:
            self.setProperty("ink", ink)
            restyle(self)

    def set_weight(self, weight: int) -> None:
        """Change the weight, 100 to 700."""
        self.set_type(self._role, weight)

    def set_type(self, role: Role, weight: int) -> None:
        """Change the role and the weight, 100 to 700."""
        if (role, weight) != (self._role, self._weight):
            self._role, self._weight = role, weight
            self.retheme()


class Parts(Label):
    """One line of words of which some are strong, in the same ink.

    What is read out is the whole line. Large text, and a line without room, is in one weight.
    """

    def __init__(self, role: Role = Role.SMALL, *, strong: int = SEMIBOLD, **more: Any) -> None:
        super().__init__("", role, **more)
        self._strong = strong
        self._parts: tuple[tuple[str, bool], ...] = ()

    def set_parts(self, *parts: tuple[str, bool]) -> None:
        """Show `parts`: words, and whether they are strong."""
        if parts != self._parts:
            self._parts = parts
            self.setText("".join(words for words, _ in parts))
            self.updateGeometry()

    def _fonts(self) -> tuple[QFont, QFont]:
        plain = self.font()
        return plain, plain if theme.current().narrow else heavier(plain, self._strong)

    def _wide(self) -> float:
        fonts = self._fonts()
        return sum(text_width(fonts[strong], words) for words, strong in self._parts)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        wide = math.ceil(self._wide()) + margins.left() + margins.right() + 1
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = QRectF(self.contentsRect())
        if self._wide() > room.width() + 1:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        ink, fonts = self.palette().color(self.foregroundRole()), self._fonts()
        left = room.left()
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            left += (room.width() - self._wide()) / 2
        for words, strong in self._parts:
            wide = text_width(fonts[strong], words)
            box = QRectF(left, room.top(), wide + 2, room.height())
            draw_text(painter, box, words, fonts[strong], ink)
            left += wide
        painter.end()


def parts_of(form: str, *values: tuple[str, bool]) -> tuple[tuple[str, bool], ...]:
    """Return the words of `form` and the `values` that fill its places, each strong or not."""
    found: list[tuple[str, bool]] = []
    for words, place, _, _ in Formatter().parse(form):
        found.append((words, False))
        if place is not None:
            found.append(values[int(place)])
    return tuple(found)


def amid(*widgets: QWidget, stretch: int = 1) -> QVBoxLayout:
    """Return lines below one another without a gap, in the middle of the height they are given."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addStretch(stretch)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(stretch)
    return column


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed dynamic property of `widget`."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def rule(*, ink: bool = False, parent: QWidget | None = None) -> QFrame:
    """Return a 1 px horizontal line: `ink` for the one under a heading, else a faint one."""
    line = QFrame(parent)
    line.setProperty("rule", "ink" if ink else "line")
    line.setFixedHeight(1)
    return line


def panel(kind: str = "panel", parent: QWidget | None = None) -> QFrame:
    """Return a framed panel: panel, raised, inset, tint, notice, bar, top, high, medium or low."""
    frame = QFrame(parent)
    frame.setProperty("panel", kind)
    return frame
