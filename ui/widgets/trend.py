"""Readings over time against their limits, with a now-line over a cached still picture."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import Painted, announce, draw_focus, hairline, painter_for
from ui.widgets.timeline import paint_axis
from ui.widgets.trend_data import Trend, TrendTable, table_of
from ui.widgets.trend_paint import Frame, frame_of, paint_still

KEYS: Final = (Key(("Left", "Right"), "walk", lambda: tr("Walk the readings")),)


class TrendChart(Painted):
    """The chart of a session; Left and Right walk its readings and have them read out.

    It stands on a panel and paints the panel's colour itself.
    """

    walked = Signal(int)
    """Row of the table behind the chart that was gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._trend = Trend(lanes=())
        self._table = table_of(self._trend)
        self._still = QPixmap()
        self._frame: Frame | None = None
        """None while the still picture is not that of the trend."""
        self._row: int | None = None
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind it is painted

    @property
    def table(self) -> TrendTable:
        """The readings behind the chart."""
        return self._table

    def render_trend(self, trend: Trend) -> None:
        """Show `trend`; when only `now` moved, the still picture is kept."""
        if trend == self._trend:
            return
        if not _same_but_now(trend, self._trend):
            self._frame = None
            self._table = table_of(trend)
            self._row = None
            self.setAccessibleName(trend.words)
            self.setAccessibleDescription(self._spoken())
        self._trend = trend
        self.update()

    def retheme(self) -> None:
        self._frame = None
        super().retheme()

    def sizeHint(self) -> QSize:
        return QSize(760, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame = None
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def walk(self, key: str) -> bool:
        """Go one reading on and have it read out; False when there are none."""
        step = -1 if key == "Left" else 1
        rows = len(self._table.rows)
        if not rows:
            return False
        start = rows if step < 0 else -1
        row = min(max((start if self._row is None else self._row) + step, 0), rows - 1)
        self._row = row
        sentence = self._table.sentence(row)
        self.setAccessibleDescription(sentence)
        announce(self, sentence)
        self.walked.emit(row)
        self.update()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._frame is None:
            self._frame = frame_of(self._trend, self._area(), self.look)
            self._paint_still()
        frame = self._frame
        painter = painter_for(self)
        painter.drawPixmap(0, 0, self._still)
        now = self._trend.now
        if now is not None:
            x = frame.x(now.at)
            painter.setPen(hairline(self.look.color("accent"), 2))
            painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()))
            paint_axis(painter, (), now, frame.axis, self.look)
        self._paint_walk(painter, frame.plot)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), self.look)
        painter.end()

    def _paint_walk(self, painter: QPainter, plot: QRectF) -> None:
        if self._row is None:
            return
        x = plot.left() + self._table.moments[self._row] * plot.width()
        half = self.look.px(Role.SMALL)
        painter.setPen(hairline(self.look.color("accentStrong"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(x - half, plot.top() + 2, 2 * half, plot.height() - 4)
        painter.drawRoundedRect(box, 4, 4)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 4, -4, -4)

    def _paint_still(self) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._still.size() != size:  # else the memory is used again
            self._still = QPixmap(size)
        self._still.setDevicePixelRatio(ratio)
        self._still.fill(self.look.color("surface"))
        painter = QPainter(self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_still(painter, self._trend, self._area(), self.look)
        painter.end()

    def _spoken(self) -> str:
        rows = range(len(self._table.rows))
        return "; ".join(self._table.sentence(row) for row in rows)


def _same_but_now(first: Trend, second: Trend) -> bool:
    return (
        first.lanes == second.lanes
        and first.bands == second.bands
        and first.notes == second.notes
        and first.checks == second.checks
        and first.checks_title == second.checks_title
        and first.ticks == second.ticks
        and first.words == second.words
    )
