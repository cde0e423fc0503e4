"""The head of the dock: shape, priority, parameter and value, distance, and since when."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.alert.present import DockView
from ui.fonts import MEDIUM, SEMIBOLD, ui_font
from ui.theme import Role, Theme
from ui.widgets.base import LEFT, RIGHT, Painted, draw_text, painter_for, text_width
from ui.widgets.marks import BLOCK, ON_BLOCK, TOKEN, AlarmMark, Priority
from ui.widgets.text import Label

_LARGEST: Final = 0.86
"""Of the hero size: with the priority word above it the head stays as high as in two rows."""


_STEP: Final = 6
"""Pixels by which a line gets smaller until it fits."""


class FittedText(Painted):
    """One line, as large as its room allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._text = ""
        self._token = "ink"
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def render_text(self, text: str, token: str) -> None:
        """Show `text` in the colour `token`."""
        if (text, token) != (self._text, self._token):
            self._text, self._token = text, token
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def sizeHint(self) -> QSize:
        largest = self._fonts(self.look)[0]
        high = self.look.px(Role.HERO) * _LARGEST
        if self.look.cramped:
            high = largest.pixelSize() * 1.2
        return QSize(round(text_width(largest, self._text)) + 4, round(high))

    def minimumSizeHint(self) -> QSize:
        wide = text_width(self._fonts(self.look)[-1], self._text)
        return QSize(round(wide) + 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        fonts = self._fonts(self.look)
        fitting = (font for font in fonts if text_width(font, self._text) <= self.width())
        painter = painter_for(self)
        color = self.look.color(self._token)
        box = QRectF(self.rect())
        draw_text(painter, box, self._text, next(fitting, fonts[-1]), color, LEFT)
        painter.end()

    def _fonts(self, look: Theme) -> list[QFont]:
        largest = look.font(Role.HERO, MEDIUM)
        largest.setPixelSize(round(look.px(Role.HERO) * _LARGEST))
        if look.percent > theme.USUAL:  # the words beside it grow more
            largest = look.font(Role.VALUE if look.cramped else Role.FAR, MEDIUM)
        far = look.px(Role.FAR)
        between = range(largest.pixelSize() - _STEP, far, -_STEP)
        fonts = [ui_font(px, MEDIUM, narrow=look.narrow) for px in between]
        roles = (Role.FAR, Role.VALUE, Role.TITLE)
        return [largest, *fonts, *(look.font(role, MEDIUM) for role in roles)]


class DockHead(QWidget):
    """Filled with the priority's colour while unanswered, tinted once answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = Priority.HIGH
        self._answered = False
        self.mark = AlarmMark(80, on_block=True)
        self.word = Label("", Role.LEAD, weight=SEMIBOLD)
        self.title = FittedText()
        self.first = Label("", Role.TITLE, weight=SEMIBOLD)
        self.second = Label("", Role.BODY, wrap=True)
        self.clock = Label("", Role.VALUE, weight=MEDIUM)
        self.since = Label("", Role.BODY)
        for label in (self.clock, self.since):
            label.setAlignment(RIGHT)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark)
        self._row.addLayout(self._column(self.word, self.title))
        self._row.addLayout(self._column(self.first, self.second, room=True), 1)
        self._row.addLayout(self._column(self.clock, self.since, room=True))
        theme.follow(self.retheme)

    def _column(self, *parts: QWidget, room: bool = False) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        if room:
            column.addStretch(1)
        for part in parts:
            column.addWidget(part)
        if room:
            column.addStretch(1)
        return column

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        side, edge = look.space(4), look.space(2)
        self._row.setContentsMargins(side, edge, side, edge)
        self._row.setSpacing(look.space(4))
        self.mark.set_height(min(80, round(look.px(Role.HERO) * 0.8)))
        self.first.set_type(Role.LEAD if look.cramped else Role.TITLE, SEMIBOLD)
        self.first.setWordWrap(look.percent > theme.USUAL)

    def render_head(self, dock: DockView) -> None:
        """Show the head of `dock`."""
        self._shape, self._answered = dock.shape, dock.answered
        ink = "ink" if dock.answered else ON_BLOCK[dock.shape]
        self.mark.set_on_block(on_block=not dock.answered)
        self.mark.render_mark(dock.shape, flashing=dock.flashing)
        self.title.render_text(dock.title, ink)
        for label, text in (
            (self.word, dock.word),
            (self.first, dock.first),
            (self.second, dock.second),
            (self.clock, dock.clock),
            (self.since, dock.since),
        ):
            label.setText(text)
            label.set_ink(ink)
            label.setVisible(bool(text))
        role = Role.TITLE if dock.answered else Role.VALUE
        self.clock.set_type(role, MEDIUM)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        token = f"{TOKEN[self._shape]}Tint" if self._answered else BLOCK[self._shape]
        painter.setBrush(look.color(token))
        painter.drawPath(_rounded_top(QRectF(self.rect()), look.radius(3) - 2.0))
        painter.end()


def _rounded_top(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(box.bottomLeft())
    path.lineTo(box.left(), box.top() + radius)
    path.quadTo(box.left(), box.top(), box.left() + radius, box.top())
    path.lineTo(box.right() - radius, box.top())
    path.quadTo(box.right(), box.top(), box.right(), box.top() + radius)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
