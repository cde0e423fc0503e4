"""Draws the still part of the trend chart: bands, limits, baselines and readings."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)

from monitor.api import frozen
from ui.fonts import MEDIUM, SEMIBOLD
from ui.theme import Role, Theme
from ui.widgets.base import draw_text, hairline, text_width
from ui.widgets.marks import paint_mark
from ui.widgets.priority import Priority
from ui.widgets.timeline import paint_axis, paint_band, paint_timeline
from ui.widgets.trend_data import Lane, Trend, TrendLimit, TrendPoint, number

_HALO: Final = 4.0
_EDGES: Final = QMarginsF(_HALO, _HALO, _HALO, _HALO)
_REMEMBERED: Final = 256
"""Labels that are kept as small pictures, about 4 KB each."""


@frozen
class Frame:
    """Where the parts of the chart stand, in pixels."""

    plot: QRectF
    """The time axis' width and the height of all lanes, row of checks included."""
    checks: QRectF
    lanes: tuple[QRectF, ...]
    axis: QRectF

    def x(self, at: float) -> float:
        """Return the pixel of moment `at` 0..1."""
        return self.plot.left() + at * self.plot.width()


def frame_of(trend: Trend, size: QRectF, look: Theme) -> Frame:
    """Divide `size` among row of checks, lanes and axis."""
    small = look.font(Role.SMALL, SEMIBOLD)
    left = max((text_width(small, lane.title) for lane in trend.lanes), default=0.0)
    left = max(left, text_width(look.font(Role.CAPTION), "mmHg"), _checks_width(trend, small))
    labels = [limit.label for lane in trend.lanes for limit in lane.limits]
    right = max((text_width(small, label) for label in labels), default=0.0)
    axis = look.px(Role.SMALL) * 1.7
    plot = QRectF(
        size.left() + left + look.space(4),
        size.top(),
        max(40.0, size.width() - left - right - look.space(4) - look.space(3)),
        max(40.0, size.height() - axis),
    )
    top = plot.top() + (look.px(Role.SMALL) * 2.0 if trend.notes else look.space(2))
    checks = QRectF(plot.left(), top, plot.width(), 0)
    if trend.checks is not None:
        checks.setHeight(look.px(Role.SMALL) * 4.2)
    lanes = _lane_boxes(trend, QRectF(plot.left(), checks.bottom(), plot.width(), 0), plot, look)
    return Frame(
        plot=plot,
        checks=checks,
        lanes=lanes,
        axis=QRectF(plot.left(), plot.bottom() + 2, plot.width(), axis - 2),
    )


def _checks_width(trend: Trend, font: QFont) -> float:
    return text_width(font, trend.checks_title) if trend.checks is not None else 0.0


def _lane_boxes(trend: Trend, top: QRectF, plot: QRectF, look: Theme) -> tuple[QRectF, ...]:
    gap = float(look.space(3))
    total = sum(lane.share for lane in trend.lanes) or 1.0
    room = plot.bottom() - top.top() - gap * max(0, len(trend.lanes) - 1)
    boxes: list[QRectF] = []
    y = top.top()
    for lane in trend.lanes:
        high = max(1.0, room * lane.share / total)
        boxes.append(QRectF(plot.left(), y, plot.width(), high))
        y += high + gap
    return tuple(boxes)


def paint_still(painter: QPainter, trend: Trend, size: QRectF, look: Theme) -> None:
    """Draw everything but the now-line."""
    frame = frame_of(trend, size, look)
    for band in trend.bands:
        paint_band(painter, band, frame.plot, look)
    for note in trend.notes:
        high = look.px(Role.SMALL) * 1.6
        left = frame.x(note.at) + look.space(2)
        box = QRectF(left, frame.plot.top() + 4, frame.plot.right() - left, high)
        draw_text(painter, box, note.label, look.font(Role.SMALL, MEDIUM), look.color("ink2"))
    if trend.checks is not None:
        box = QRectF(size.left(), frame.checks.top(), frame.plot.left(), frame.checks.height())
        box.translate(0, -look.px(Role.SMALL) * 0.35)
        title = look.font(Role.SMALL, SEMIBOLD)
        draw_text(painter, box, trend.checks_title, title, look.color("ink2"))
        paint_timeline(painter, trend.checks, frame.checks, look)
    for lane, box in zip(trend.lanes, frame.lanes, strict=True):
        LanePainter(painter, lane, box, look).paint(size)
    painter.setPen(hairline(look.color("line")))
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight())
    paint_axis(painter, trend.ticks, None, frame.axis, look)


class LanePainter:
    """Draws one lane into its box."""

    def __init__(self, painter: QPainter, lane: Lane, box: QRectF, look: Theme) -> None:
        self._painter = painter
        self._lane = lane
        self._box = box
        self._look = look
        self._taken: list[QRectF] = []

    def paint(self, size: QRectF) -> None:
        """Draw titles, limits, baselines and readings; titles start at the left of `size`."""
        self._title(size)
        for limit in self._lane.limits:
            self._limit(limit)
        self._limit_labels(size)
        for baseline in self._lane.baselines:
            pen = QPen(self._look.color("ink3"), 1, Qt.PenStyle.DotLine)
            self._painter.setPen(pen)
            y = self._y(baseline)
            self._painter.drawLine(QPointF(self._box.left(), y), QPointF(self._box.right(), y))
        self._lines()
        points = self._lane.points
        for point in points:
            self._symbols(point)
        for point in points:
            self._crossings(point)
        # The newest and those that cross keep their labels; others give way.
        order = sorted(points, key=lambda each: (not _crosses(each), -each.at))
        for point in order:
            self._labels(point)

    def _y(self, value: float) -> float:
        lane, box = self._lane, self._box
        share = (value - lane.low) / ((lane.high - lane.low) or 1)
        return box.bottom() - min(max(share, 0.0), 1.0) * box.height()

    def _x(self, point: TrendPoint) -> float:
        return self._box.left() + point.at * self._box.width()

    def _title(self, size: QRectF) -> None:
        look, painter = self._look, self._painter
        high = look.px(Role.SMALL) * 1.25
        wide = self._box.left() - size.left()
        first = QRectF(size.left(), self._box.top() + 2, wide, high)
        title = look.font(Role.SMALL, SEMIBOLD)
        draw_text(painter, first, self._lane.title, title, look.color("ink2"))
        unit = look.font(Role.CAPTION)
        draw_text(painter, first.translated(0, high), self._lane.unit, unit, look.color("ink3"))
        painter.setPen(hairline(look.color("line")))
        painter.drawLine(self._box.topLeft(), self._box.topRight())

    def _limit(self, limit: TrendLimit) -> None:
        look, painter, y = self._look, self._painter, self._y(limit.value)
        if limit.critical:
            painter.setPen(hairline(look.color("ink"), 2))
        else:
            painter.setPen(QPen(look.color("ink3"), 1.4, Qt.PenStyle.CustomDashLine))
            pen = painter.pen()
            pen.setDashPattern([5.0, 4.0])
            painter.setPen(pen)
        painter.drawLine(QPointF(self._box.left(), y), QPointF(self._box.right(), y))

    def _limit_labels(self, size: QRectF) -> None:
        look = self._look
        for limit, box in self.limit_boxes(size):
            font = look.font(Role.CAPTION, SEMIBOLD if limit.critical else 400)
            ink = look.color("ink" if limit.critical else "ink3")
            draw_text(self._painter, box, limit.label, font, ink)

    def limit_boxes(self, size: QRectF) -> list[tuple[TrendLimit, QRectF]]:
        """Return where the limits' labels stand: critical ones beside their line, others clear.

        A label that would touch one before it moves to its far side, or is left out.
        """
        placed: list[tuple[TrendLimit, QRectF]] = []
        high = self._look.px(Role.CAPTION) * 1.15
        left = self._box.right() + self._look.space(2)
        for limit in sorted(self._lane.limits, key=lambda each: not each.critical):
            y = self._y(limit.value)
            box = QRectF(left, y - high / 2, size.right() - left + 2, high)
            for _, taken in placed:
                if box.intersects(taken):
                    below = y > taken.center().y()
                    box.moveTop(taken.bottom() if below else taken.top() - high)
            if not any(box.intersects(taken) for _, taken in placed):
                placed.append((limit, box))
        return placed

    def _lines(self) -> None:
        painter, look = self._painter, self._look
        faint = look.color("ink3" if self._lane.paired else "ink2")
        painter.setPen(hairline(faint))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for values in (
            [(point, point.value) for point in self._lane.points],
            [(point, point.second) for point in self._lane.points],
        ):
            line = [QPointF(self._x(each), self._y(v)) for each, v in values if v is not None]
            painter.drawPolyline(QPolygonF(line))
        painter.setPen(hairline(look.color("ink2")))
        for point in self._lane.points:
            if point.value is not None and point.second is not None:
                x = self._x(point)
                painter.drawLine(
                    QPointF(x, self._y(point.value)), QPointF(x, self._y(point.second))
                )

    def _symbols(self, point: TrendPoint) -> None:
        x = self._x(point)
        for value, crossed, down in (
            (point.value, point.crossed, True),
            (point.second, point.second_crossed, False),
        ):
            if value is None:
                continue
            at = QPointF(x, self._y(value))
            if self._lane.paired:
                self._caret(at, down=down)
            elif crossed is None:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._look.color("ink"))
                self._painter.drawEllipse(at, 4.2, 4.2)

    def _caret(self, at: QPointF, *, down: bool) -> None:
        arm = 6.0
        rise = -arm if down else arm
        pen = QPen(self._look.color("ink"), 2)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        self._painter.setPen(pen)
        self._painter.drawLine(at, at + QPointF(-arm, rise))
        self._painter.drawLine(at, at + QPointF(arm, rise))

    def _labels(self, point: TrendPoint) -> None:
        if point.value is not None:
            self._label(point, point.value, point.crossed, above=True)
        if point.second is not None:
            self._label(point, point.second, point.second_crossed, above=False)

    def _label(
        self, point: TrendPoint, value: float, crossed: Priority | None, *, above: bool
    ) -> None:
        look = self._look
        role = Role.BODY if crossed else Role.CAPTION
        font = look.font(role, SEMIBOLD if crossed else MEDIUM)
        text = number(value)
        wide, high = text_width(font, text), look.px(role) * 1.15
        x, y = self._x(point), self._y(value)
        away = 9 if self._lane.paired else 6
        box = QRectF(x - wide / 2, y - away - high if above else y + away, wide, high)
        if not above and not self._lane.paired:
            box.moveTop(y + away)
        places = [box]
        if crossed is not None:
            mark = self._mark_box(point, value, above=above)
            box.moveTop(mark.center().y() - high / 2)
            gap = look.px(Role.BODY) * 0.8
            places = [
                QRectF(x - gap - wide, box.top(), wide, high),
                box.translated(gap + x - box.left(), 0),
            ]
        elif box.top() < self._box.top() - high or box.bottom() > self._box.bottom() + high:
            box.moveTop(y + away)
        free = [p for p in places if not any(p.intersects(other) for other in self._taken)]
        if free:
            self._taken.append(free[0].adjusted(-2, 0, 2, 0))
            colors = (look.color("ink"), look.color("surface"))
            halo_text(self._painter, free[0], text, font, colors)

    def _crossings(self, point: TrendPoint) -> None:
        """Draw the shapes of `point`; no label is put over one, whichever reading it belongs to."""
        for value, crossed, above in (
            (point.value, point.crossed, True),
            (point.second, point.second_crossed, False),
        ):
            if value is not None and crossed is not None:
                box = self._mark_box(point, value, above=above)
                self._taken.append(box)
                paint_mark(self._painter, crossed, box, self._look)

    def _mark_box(self, point: TrendPoint, value: float, *, above: bool) -> QRectF:
        side = self._look.px(Role.BODY) * 1.35
        x, y = self._x(point), self._y(value)
        if self._lane.paired:
            y += (-1 if above else 1) * (8 + side / 2)
        return QRectF(x - side / 2, y - side / 2, side, side)


def _crosses(point: TrendPoint) -> bool:
    return point.crossed is not None or point.second_crossed is not None


def halo_text(
    painter: QPainter, box: QRectF, text: str, font: QFont, colors: tuple[QColor, QColor]
) -> None:
    """Draw `text` in the first of `colors` with an edge of the second: readable over any line."""
    ratio = painter.device().devicePixelRatioF()
    ink, halo = colors
    words = _haloed(text, font, ink.rgba(), halo.rgba(), ratio)
    # Whole pixels of the device keep the letters crisp.
    left, top = (round((edge - _HALO) * ratio) / ratio for edge in (box.left(), box.top()))
    painter.drawImage(QPointF(left, top), words)


@lru_cache(_REMEMBERED)
def _haloed(text: str, font: QFont, ink: int, halo: int, ratio: float) -> QImage:
    """Draw `text` once: stroking letters takes longer than all else in the chart."""
    metrics = QFontMetricsF(font)
    size = QSizeF(metrics.horizontalAdvance(text), metrics.height()).grownBy(_EDGES) * ratio
    image = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(QPointF(_HALO, _HALO + metrics.ascent() * 0.92), font, text)
    faint = QColor.fromRgba(halo)
    faint.setAlphaF(0.85)
    edge = QPen(faint, _HALO)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, edge)
    painter.fillPath(path, QColor.fromRgba(ink))
    painter.end()
    return image
