"""The row of checks on a time axis, for the chair and for the lanes of the board."""

import math
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor.api import frozen
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, Painted, draw_text, hairline, painter_for, text_width
from ui.widgets.marks import TOKEN, paint_mark
from ui.widgets.priority import Priority


class CheckState(StrEnum):
    """How a check is drawn."""

    DONE = "done"
    MISSED = "missed"
    EXTRA = "extra"
    NEXT = "next"
    LATER = "later"
    START = "start"


@frozen
class CheckDot:
    """One check at `at` 0..1 of the axis.

    `late` is small text above it (`+2`). `priority` draws the shape of an alert in its place;
    `late_to` 0..1 draws a bar of that priority from `at` to there.
    """

    at: float
    state: CheckState
    label: str
    late: str = ""
    priority: Priority | None = None
    late_to: float | None = None


@frozen
class Band:
    """A stretch of the axis, 0..1: infusing, or planned (dashed); pauses interrupt the colour."""

    start: float
    end: float
    planned: bool = False
    pauses: tuple[tuple[float, float], ...] = ()


@frozen
class Timeline:
    """All that a row of checks shows. `now` is None where no now-line belongs."""

    dots: tuple[CheckDot, ...] = ()
    bands: tuple[Band, ...] = ()
    now: float | None = None
    words: str = ""


def paint_band(painter: QPainter, band: Band, area: QRectF, look: Theme) -> None:
    """Fill the stretch of `area` that `band` covers, with a heavier edge on top."""
    start = area.left() + max(band.start, 0.0) * area.width()
    end = area.left() + min(band.end, 1.0) * area.width()
    if end <= start:
        return
    box = QRectF(start, area.top(), end - start, area.height())
    if band.planned:
        faint = look.color("shade")
        faint.setAlphaF(0.5)
        painter.fillRect(box, faint)
        dashed = QPen(look.color("shadeLine"), 1, Qt.PenStyle.DashLine)
        painter.setPen(dashed)
        painter.drawLine(box.topLeft(), box.bottomLeft())
        return
    painter.fillRect(box, look.color("shade"))
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 4), look.color("shadeLine"))
    for pause_start, pause_end in band.pauses:
        left = max(box.left(), area.left() + pause_start * area.width())
        right = min(box.right(), area.left() + pause_end * area.width())
        if right <= left:
            continue
        gap = QRectF(left, area.top(), right - left, area.height())
        painter.fillRect(gap, look.color("surface"))
        painter.setPen(QPen(look.color("ctrl"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(gap.topLeft(), gap.topRight())


def paint_check(painter: QPainter, dot: CheckDot, at: QPointF, radius: float, look: Theme) -> None:
    """Draw the symbol of one check around `at`."""
    if dot.priority is not None:
        side = radius * 2.3
        box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        paint_mark(painter, dot.priority, box, look)
        return
    match dot.state:
        case CheckState.DONE | CheckState.EXTRA:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("ink2"))
            painter.drawEllipse(at, radius, radius)
            icon = Icon.CHECK if dot.state is CheckState.DONE else None
            _paint_inside(painter, icon, at, radius, look.color("surface"))
        case CheckState.MISSED:
            _paint_missed(painter, at, radius, look)
        case CheckState.NEXT:
            painter.setPen(QPen(look.color("accent"), radius * 0.34))
            painter.setBrush(look.color("surface"))
            painter.drawEllipse(at, radius * 1.16, radius * 1.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawEllipse(at, radius * 0.46, radius * 0.46)
        case CheckState.LATER:
            painter.setPen(QPen(look.color("ctrl"), 1.6))
            painter.setBrush(look.color("raised"))
            painter.drawEllipse(at, radius * 0.72, radius * 0.72)
        case CheckState.START:
            side = radius * 2.2
            box = QRectF(at.x() - side * 0.3, at.y() - side / 2, side, side)
            paint_icon(painter, Icon.PLAY, box, look.color("accent"))


def _paint_inside(
    painter: QPainter, icon: Icon | None, at: QPointF, radius: float, color: QColor
) -> None:
    if icon is not None:
        side = radius * 1.5
        box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
        paint_icon(painter, icon, box, color)
        return
    arm = radius * 0.55
    painter.setPen(QPen(color, max(1.6, radius * 0.2)))
    painter.drawLine(QPointF(at.x() - arm, at.y()), QPointF(at.x() + arm, at.y()))
    painter.drawLine(QPointF(at.x(), at.y() - arm), QPointF(at.x(), at.y() + arm))


def _paint_missed(painter: QPainter, at: QPointF, radius: float, look: Theme) -> None:
    painter.setPen(QPen(look.color("ink"), 1.8))
    painter.setBrush(look.color("raised"))
    side = radius * 1.75
    box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    painter.drawRoundedRect(box, 1.5, 1.5)
    arm = side * 0.26
    painter.drawLine(at - QPointF(arm, arm), at + QPointF(arm, arm))
    painter.drawLine(at - QPointF(arm, -arm), at + QPointF(arm, -arm))


def paint_timeline(painter: QPainter, timeline: Timeline, area: QRectF, look: Theme) -> None:
    """Draw axis, symbols and labels of `timeline` along the middle of `area`."""
    radius = look.px(Role.CAPTION) * 0.78
    label = look.px(Role.SMALL)
    y = area.center().y() - label * 0.35
    painter.setPen(hairline(look.color("line"), 2))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    free_from = area.left() - 1e9
    for dot in timeline.dots:
        at = QPointF(area.left() + dot.at * area.width(), y)
        if dot.late_to is not None:
            _paint_lateness(painter, dot, area, at, look)
        paint_check(painter, dot, at, radius, look)
        free_from = _paint_label(painter, dot, at, look, free_from)


def _paint_lateness(
    painter: QPainter, dot: CheckDot, area: QRectF, at: QPointF, look: Theme
) -> None:
    end = area.left() + (dot.late_to or 0.0) * area.width()
    token = TOKEN[dot.priority] if dot.priority else "ink3"
    line = f"{token}Line" if dot.priority else "ink3"
    painter.setPen(QPen(look.color(line), 1.5))
    painter.setBrush(look.color(token))
    painter.drawRect(QRectF(at.x(), at.y() - 5, max(0.0, end - at.x()), 10))


def _paint_label(
    painter: QPainter, dot: CheckDot, at: QPointF, look: Theme, free_from: float
) -> float:
    """Draw the label where the one before leaves room; return where the next may begin."""
    strong = dot.state in (CheckState.NEXT, CheckState.START)
    font = look.font(Role.SMALL, SEMIBOLD if strong else REGULAR)
    high = look.px(Role.SMALL) * 1.3
    radius = look.px(Role.CAPTION) * 0.78
    if dot.late:
        late = look.font(Role.SMALL, MEDIUM)
        box = QRectF(at.x() - 40, at.y() - radius - high, 80, high)
        draw_text(painter, box, dot.late, late, look.color("ink"), CENTER)
    wide = text_width(font, dot.label)
    left = at.x() - wide / 2
    if left < free_from and not strong:
        return free_from
    box = QRectF(left - 1, at.y() + radius * 1.35, wide + 2, high)
    ink = look.color("ink" if strong else "ink3")
    draw_text(painter, box, dot.label, font, ink, CENTER)
    return left + wide + 3


class CheckTimeline(Painted):
    """A lane: infusion band, checks on their line, and the shared now-line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._timeline = Timeline()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def render_timeline(self, timeline: Timeline) -> None:
        """Show `timeline`."""
        if timeline != self._timeline:
            self._timeline = timeline
            self.setAccessibleName(timeline.words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.look.size("row") + self.look.space(5))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.look.px(Role.SMALL) * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        area = QRectF(self.rect())
        for band in self._timeline.bands:
            paint_band(painter, band, area, look)
        paint_timeline(painter, self._timeline, area, look)
        if self._timeline.now is not None:
            x = area.left() + self._timeline.now * area.width()
            painter.setPen(hairline(look.color("accent"), 2))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        painter.end()


@frozen
class AxisTick:
    """A clock time at `at` 0..1 of the axis."""

    at: float
    label: str


class LaneAxis(Painted):
    """The clock times above the lanes, with the plate that says now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._ticks: tuple[AxisTick, ...] = ()
        self._now: AxisTick | None = None
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_axis(self, ticks: tuple[AxisTick, ...], now: AxisTick | None) -> None:
        """Show `ticks`, leaving out those under the plate of `now`."""
        self._ticks, self._now = ticks, now
        self.setAccessibleName(", ".join(tick.label for tick in ticks))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.look.px(Role.SMALL) * 1.7))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        area = QRectF(self.rect())
        paint_axis(painter, self._ticks, self._now, area, self.look)
        painter.end()


def paint_axis(
    painter: QPainter,
    ticks: tuple[AxisTick, ...],
    now: AxisTick | None,
    area: QRectF,
    look: Theme,
) -> None:
    """Draw clock times along `area`, and the plate of `now` over them."""
    font, strong = look.font(Role.SMALL), look.font(Role.SMALL, SEMIBOLD)
    plate, taken = QRectF(), -math.inf  # a time that would touch the one before it is left out
    if now is not None:
        wide = text_width(strong, now.label) + look.space(4) + 4
        plate = QRectF(0, area.top(), wide, area.height() - 1)
        plate.moveCenter(QPointF(area.left() + now.at * area.width(), area.center().y()))
    for tick in ticks:
        x = area.left() + tick.at * area.width()
        wide = text_width(font, tick.label) + 2
        box = QRectF(x - wide / 2, area.top(), wide, area.height())
        if not plate.adjusted(-4, 0, 4, 0).intersects(box) and box.left() > taken:
            draw_text(painter, box, tick.label, font, look.color("ink3"), CENTER)
            taken = box.right()
    if now is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(plate, 3, 3)
        draw_text(painter, plate, now.label, strong, look.color("onAccent"), CENTER)
