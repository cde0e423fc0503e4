"""The share of infusions whose relief still lasts, day by day, with how many are at risk."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from monitor.api import frozen
from ui.fonts import MEDIUM
from ui.theme import Role
from ui.widgets.base import CENTER, RIGHT, Painted, draw_text, hairline, painter_for, text_width


@frozen
class CurveData:
    """Steps of the estimate as (day, share, seen last there), and numbers at risk by day."""

    steps: tuple[tuple[int, float, bool], ...] = ()
    at_risk: tuple[tuple[int, int], ...] = ()
    last_day: int = 84
    at_risk_words: str = ""
    days_words: str = ""
    empty: str = ""
    """What stands there instead where there is nothing to draw."""
    spoken: str = ""


SHARES: Final = (0, 50, 100)


class ReliefCurve(Painted):
    """A step line; a tick where an infusion was seen last."""

    def __init__(self) -> None:
        self._data = CurveData()
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def data(self) -> CurveData:
        """What is shown."""
        return self._data

    def render_curve(self, data: CurveData) -> None:
        """Show `data`."""
        self._data = data
        self.setAccessibleName(data.spoken or data.empty)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 110)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look, data = painter_for(self), self.look, self._data
        if not data.steps:
            font = look.font(Role.SMALL)
            draw_text(painter, QRectF(self.rect()), data.empty, font, look.color("ink2"), CENTER)
            painter.end()
            return
        line = look.px(Role.CAPTION) * 1.3
        left = text_width(look.font(Role.CAPTION), data.at_risk_words) + look.space(3)
        plot = QRectF(left, line / 2, self.width() - left - line, self.height() - 2.8 * line)
        self._grid(painter, plot, line)
        self._curve(painter, plot)
        painter.end()

    def _x(self, plot: QRectF, day: float) -> float:
        return plot.left() + min(1.0, day / self._data.last_day) * plot.width()

    def _grid(self, painter: QPainter, plot: QRectF, line: float) -> None:
        look, font = self.look, self.look.font(Role.CAPTION)
        for share in SHARES:
            y = plot.bottom() - share / 100 * plot.height()
            painter.setPen(hairline(look.color("line")))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(0, y - line / 2, plot.left() - 8, line)
            draw_text(painter, box, f"{share} %", font, look.color("ink3"), RIGHT)
        words = QRectF(0, plot.bottom() + line * 1.2, plot.left(), line)
        draw_text(painter, words, self._data.at_risk_words, font, look.color("ink2"))
        draw_text(
            painter, words.translated(0, -line), self._data.days_words, font, look.color("ink3")
        )
        for day, number in self._data.at_risk:
            box = QRectF(self._x(plot, day) - 30, plot.bottom() + line * 0.2, 60, line)
            draw_text(painter, box, str(day), font, look.color("ink3"), CENTER)
            strong = look.font(Role.CAPTION, MEDIUM)
            draw_text(
                painter, box.translated(0, line), str(number), strong, look.color("ink"), CENTER
            )

    def _curve(self, painter: QPainter, plot: QRectF) -> None:
        look = self.look
        points, share = [QPointF(plot.left(), plot.top())], 1.0
        for day, now, _ in self._data.steps:
            x = self._x(plot, day)
            points.append(QPointF(x, plot.bottom() - share * plot.height()))
            share = now
            points.append(QPointF(x, plot.bottom() - share * plot.height()))
        painter.setPen(hairline(look.color("accent"), 2.4))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(hairline(look.color("ink"), 1.4))
        for day, now, censored in self._data.steps:
            if censored:
                at = QPointF(self._x(plot, day), plot.bottom() - now * plot.height())
                painter.drawLine(at + QPointF(0, -5), at + QPointF(0, 5))
