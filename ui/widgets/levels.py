"""Small level indicators: graded answers, the pain strip, and the sessions of a series."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor.api import frozen
from ui.theme import Density
from ui.widgets.base import Painted, painter_for

_USUAL_STEPS: Final = 3


@frozen
class Level:
    """`value` of `steps` filled, from 0 (best); None when it was not obtained."""

    value: int | None
    steps: int = 3
    words: str = ""


class GradeDots(Painted):
    """A graded answer as filled and empty boxes, as wide together for any number of steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._level = Level(value=None)
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render_level(self, level: Level) -> None:
        """Show `level`; nothing is drawn for one that was not obtained."""
        if level != self._level:
            self._level = level
            self.setAccessibleName(level.words)
            self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        roomy = look.density is Density.REGULAR
        return QSize(_USUAL_STEPS * (21 if roomy else 13) + 2, look.space(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._level.value is None:
            return
        painter = painter_for(self)
        look = self.look
        pitch = (self.width() - 2) / self._level.steps
        high = self.height() * 0.5
        for index in range(self._level.steps):
            box = QRectF(1 + index * pitch + 0.5, (self.height() - high) / 2, pitch - 4, high)
            on = index < self._level.value
            painter.setPen(QPen(look.color("ink2" if on else "ctrl"), 1.2))
            painter.setBrush(look.color("ink2" if on else "inset"))
            painter.drawRoundedRect(box, 2, 2)
        painter.end()


@frozen
class Pain:
    """0..10 now and at the baseline; None where it was not obtained."""

    now: int | None
    baseline: int | None = None
    words: str = ""


class PainStrip(Painted):
    """Eleven faint bars; the filled one is now, the hollow one the baseline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._pain = Pain(now=None)
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render_pain(self, pain: Pain) -> None:
        """Show `pain`."""
        if pain != self._pain:
            self._pain = pain
            self.setAccessibleName(pain.words)
            self.update()

    def sizeHint(self) -> QSize:
        roomy = self.look.density is Density.REGULAR
        return QSize(11 * (7 if roomy else 5), self.look.space(4) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        pitch = self.width() / 11
        for index in range(11):
            marked = index in (self._pain.now, self._pain.baseline)
            high = self.height() - 2 if marked else self.height() * 0.48
            box = QRectF(index * pitch + 1, (self.height() - high) / 2, pitch - 2.5, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("line"))
            if index == self._pain.now:
                painter.setBrush(look.color("ink"))
            elif marked:
                painter.setPen(QPen(look.color("ink2"), 1.3))
                painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(box, 1, 1)
        painter.end()


class SessionPips(Painted):
    """The sessions of a series: done, this one, to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._current = 0
        self._total = 0
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render_pips(self, current: int, total: int, words: str) -> None:
        """Mark session `current` (from 1) of `total`."""
        self.setAccessibleName(words)
        if (current, total) != (self._current, self._total):
            self._current, self._total = current, total
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        pitch = self.look.space(5)
        return QSize(max(1, self._total) * pitch, self.look.space(3) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._total:
            return
        painter = painter_for(self)
        look = self.look
        pitch = self.width() / self._total
        for index in range(1, self._total + 1):
            box = QRectF((index - 1) * pitch + 1, 1.5, pitch - 5, self.height() - 3)
            token = "ink2" if index < self._current else "accent"
            reached = index <= self._current
            painter.setPen(QPen(look.color(token if reached else "ctrl"), 1.2))
            painter.setBrush(look.color(token) if reached else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()
