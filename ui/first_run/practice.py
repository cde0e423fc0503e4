"""The tinted panel that offers a practice session before anything is set up."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.theme import Role
from ui.widgets.base import Painted, hairline, painter_for
from ui.widgets.buttons import Button
from ui.widgets.text import Label

_LANES = ((0.15, 0.3, 0.45, 0.62, 0.82), (0.47, 0.68), (0.13, 0.27, 0.41, 0.65, 0.86),
          (0.2, 0.35, 0.55, 0.72), (0.1, 0.34, 0.53, 0.73), (0.17, 0.4, 0.71, 0.91))  # fmt: skip
_NOW = 0.47


class PracticePanel(QFrame):
    """Says what practice is, and starts it with one tap."""

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "tint")
        self._column = QVBoxLayout(self)
        add = self._column.addWidget
        add(Label(self.tr("No patient yet?"), Role.SMALL, weight=SEMIBOLD, ink="ink2"))
        add(Label(self.tr("Try a practice session"), Role.TITLE, weight=SEMIBOLD, wrap=True))
        add(Label(self.tr("Invented patients, checks, a HIGH alert, a discharge, a record."),
                  Role.BODY, ink="ink2", wrap=True))  # fmt: skip
        for words in (
            self.tr("No set-up: any name, no PIN"),
            self.tr("TRAINING stands in the shell and the header all the time"),
            self.tr("Nothing is kept. Your set-up beside this stays as you left it"),
        ):
            self._column.addLayout(_ticked(words))
        self._column.addWidget(_Lanes(), 1)
        self.button = Button(self.tr("Try a practice session"), "primary", key="F3", main=True)
        self.button.clicked.connect(self.requested)
        add(self.button)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(4),) * 4)
        self._column.setSpacing(look.space(3))


def _ticked(words: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(_Tick(), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(Label(words, Role.SMALL, weight=MEDIUM, wrap=True), 1)
    return line


class _Tick(Painted):
    def sizeHint(self) -> QSize:
        return QSize(self.look.space(5), self.look.space(5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        paint_icon(painter, Icon.CHECK, QRectF(self.rect()), self.look.color("accent"))
        painter.end()


class _Lanes(Painted):
    """An ornament: six lanes with checks behind and before the now-line."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(200, 160)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        pitch = self.height() / len(_LANES)
        thick = min(pitch * 0.55, look.px(Role.LEAD) * 1.7)
        for index, checks in enumerate(_LANES):
            y = pitch * (index + 0.5)
            box = QRectF(1, y - thick / 2, self.width() - 2, thick)
            painter.setPen(hairline(look.color("line")))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(box, look.radius(1), look.radius(1))
            for at in checks:
                self._dot(painter, QPointF(at * self.width(), y), thick * 0.28, done=at <= _NOW)
        painter.setPen(QPen(look.color("accentStrong"), 2))
        x = _NOW * self.width()
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()

    def _dot(self, painter: QPainter, at: QPointF, radius: float, *, done: bool) -> None:
        look = self.look
        painter.setPen(QPen(look.color("ink2" if done else "accent"), 2))
        painter.setBrush(look.color("ink2") if done else look.color("surface"))
        painter.drawEllipse(at, radius, radius)
