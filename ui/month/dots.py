"""How long alerts waited until somebody acknowledged them: a dot an episode, a line the median."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from monitor.api import MINUTE, frozen
from ui.fonts import MEDIUM
from ui.theme import Role
from ui.widgets.base import CENTER, Painted, draw_text, hairline, painter_for, text_width
from ui.widgets.marks import mark_size, paint_mark
from ui.widgets.priority import Priority
from ui.widgets.trend_paint import halo_text

MOST_MINUTES: Final = 12
"""Longer waits are drawn at the edge, with a plus."""


@frozen
class DotLane:
    """One priority: its waits, their median and when it escalates, microseconds."""

    priority: Priority
    word: str
    waits: tuple[int, ...]
    median: int | None
    escalates: int
    escalates_words: str


class DotPlot(Painted):
    """Lanes on one axis of minutes; equal waits stand over each other."""

    def __init__(self) -> None:
        self._lanes: tuple[DotLane, ...] = ()
        self._minutes = ""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def render_lanes(self, lanes: tuple[DotLane, ...], minutes: str, words: str) -> None:
        """Show `lanes`; `minutes` writes a number of minutes with `{0}`."""
        self._lanes, self._minutes = lanes, minutes
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 110)

    @property
    def last_minute(self) -> int:
        """Where the axis ends, whole minutes."""
        longest = max((wait for lane in self._lanes for wait in lane.waits), default=0)
        escalates = max((lane.escalates for lane in self._lanes), default=0)
        whole = -(-max(longest, escalates + MINUTE) // MINUTE)
        return min(MOST_MINUTES, max(2, whole))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        names = max(
            (text_width(look.font(Role.SMALL, MEDIUM), x.word) for x in self._lanes), default=0
        )
        left = names + look.px(Role.SMALL) * 2.4
        axis = look.px(Role.CAPTION) * 1.8
        plot = QRectF(
            left, 2, self.width() - left - look.px(Role.CAPTION) * 2, self.height() - axis
        )
        self._axis(painter, plot)
        high = plot.height() / max(1, len(self._lanes))
        for number, lane in enumerate(self._lanes):
            box = QRectF(plot.left(), plot.top() + number * high, plot.width(), high)
            self._lane(painter, lane, box)
        painter.end()

    def _x(self, plot: QRectF, wait: float) -> float:
        return plot.left() + min(1.0, wait / (self.last_minute * MINUTE)) * plot.width()

    def _axis(self, painter: QPainter, plot: QRectF) -> None:
        look = self.look
        step = 1 if self.last_minute <= 7 else 2
        font = look.font(Role.CAPTION)
        for minute in range(0, self.last_minute + 1, step):
            x = self._x(plot, minute * MINUTE)
            painter.setPen(hairline(look.color("line")))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            words = self._minutes.format(minute) if minute else "0"
            box = QRectF(x - 40, plot.bottom() + 2, 80, self.height() - plot.bottom() - 2)
            draw_text(painter, box, words, font, look.color("ink2"), CENTER)

    def _lane(self, painter: QPainter, lane: DotLane, box: QRectF) -> None:
        look, middle = self.look, box.center().y()
        side = look.px(Role.SMALL) * 1.2
        across = mark_size(lane.priority, side)[0]
        paint_mark(painter, lane.priority, QRectF(0, middle - side / 2, across, side), look)
        left = look.px(Role.SMALL) * 1.7
        name = QRectF(left, middle - side, box.left() - left, 2 * side)
        draw_text(painter, name, lane.word, look.font(Role.SMALL, MEDIUM), look.color("ink2"))
        self._dots(painter, lane, box)
        self._escalation(painter, lane, box)
        if lane.median is not None:
            x = self._x(box, lane.median)
            painter.setPen(QPen(look.color("accent"), 3))
            reach = min(box.height() * 0.35, look.px(Role.SMALL) * 2)
            painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))

    def _escalation(self, painter: QPainter, lane: DotLane, box: QRectF) -> None:
        look, x = self.look, self._x(box, lane.escalates)
        reach = min(box.height() * 0.42, look.px(Role.SMALL) * 2.4)
        painter.setPen(QPen(look.color("ink"), 2))
        top = box.center().y() - reach
        painter.drawLine(QPointF(x, top), QPointF(x, box.center().y() + reach))
        font = look.font(Role.CAPTION)
        wide = text_width(font, lane.escalates_words)
        left = x + 5 if x + 5 + wide <= self.width() else x - 5 - wide
        words = QRectF(left, top - 2, wide + 1, look.px(Role.CAPTION) * 1.2)
        colors = (look.color("ink"), look.color("surface"))
        halo_text(painter, words, lane.escalates_words, font, colors)

    def _dots(self, painter: QPainter, lane: DotLane, box: QRectF) -> None:
        """Draw the waits; those that would touch one before go up and down in turns."""
        radius = self.look.px(Role.CAPTION) * 0.38
        columns: dict[int, int] = {}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("ink2"))
        for wait in lane.waits:
            x = self._x(box, wait)
            place = round((x - box.left()) / (2 * radius + 1))
            order = columns.get(place, 0)
            columns[place] = order + 1
            step = (order + 1) // 2 * (2 * radius + 1) * (-1 if order % 2 else 1)
            reach = box.height() / 2 - radius
            y = box.center().y() + max(-reach, min(reach, step))
            painter.drawEllipse(QPointF(box.left() + place * (2 * radius + 1), y), radius, radius)
