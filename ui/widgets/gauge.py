"""A value against its limits on one line: ticks are limits, hollow the baseline, filled now."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor.api import frozen
from ui.widgets.base import Painted, painter_for
from ui.widgets.marks import paint_mark
from ui.widgets.priority import Priority


@frozen
class Gauge:
    """Numbers in the measure's unit; None where there is none.

    `crossed` replaces the filled dot by the priority's shape.
    """

    low: float
    """Left end of the axis."""
    high: float
    """Right end of the axis."""
    critical_low: float | None = None
    caution_low: float | None = None
    caution_high: float | None = None
    critical_high: float | None = None
    baseline: float | None = None
    now: float | None = None
    crossed: Priority | None = None
    words: str = ""


class LimitGauge(Painted):
    """A short axis with limits, baseline and present value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._gauge = Gauge(low=0, high=1)
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def render_gauge(self, gauge: Gauge) -> None:
        """Show `gauge`."""
        if gauge != self._gauge:
            self._gauge = gauge
            self.setAccessibleName(gauge.words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.space(6) * 3, self.look.space(5))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        self._paint_axis(painter)
        self._paint_limits(painter)
        self._paint_values(painter)
        painter.end()

    def _x(self, value: float) -> float:
        gauge = self._gauge
        margin = self.height() / 2 - 1
        share = (value - gauge.low) / ((gauge.high - gauge.low) or 1)
        return margin + min(max(share, 0.0), 1.0) * (self.width() - 2 * margin)

    def _paint_axis(self, painter: QPainter) -> None:
        gauge, look, y = self._gauge, self.look, self.height() / 2
        thick = max(4.0, self.height() * 0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        left, right = self._x(gauge.low), self._x(gauge.high)
        painter.drawRect(QRectF(left, y - thick / 2, right - left, thick))
        inner = look.color("ctrl")
        inner.setAlphaF(0.55)
        painter.setBrush(inner)
        start = self._x(gauge.low if gauge.caution_low is None else gauge.caution_low)
        end = self._x(gauge.high if gauge.caution_high is None else gauge.caution_high)
        painter.drawRect(QRectF(start, y - thick / 2, max(0.0, end - start), thick))

    def _paint_limits(self, painter: QPainter) -> None:
        gauge, look, y = self._gauge, self.look, self.height() / 2
        for value, thick, token in (
            (gauge.caution_low, 1.4, "ink2"),
            (gauge.caution_high, 1.4, "ink2"),
            (gauge.critical_low, 3.0, "ink"),
            (gauge.critical_high, 3.0, "ink"),
        ):
            if value is not None:
                half = self.height() * (0.31 if thick > 2 else 0.28)
                painter.setPen(QPen(look.color(token), thick))
                x = self._x(value)
                painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))

    def _paint_values(self, painter: QPainter) -> None:
        gauge, look, y = self._gauge, self.look, self.height() / 2
        hollow, filled = self.height() * 0.15, self.height() * 0.2
        if gauge.baseline is not None:
            painter.setPen(QPen(look.color("ink"), 1.5))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(QPointF(self._x(gauge.baseline), y), hollow, hollow)
        if gauge.now is None:
            return
        at = QPointF(self._x(gauge.now), y)
        if gauge.crossed is not None:
            side = self.height() * 0.92
            box = QRectF(at.x() - side / 2, y - side / 2, side, side)
            paint_mark(painter, gauge.crossed, box, look)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink"))
        painter.drawEllipse(at, filled, filled)
