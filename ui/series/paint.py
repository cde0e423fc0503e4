"""Draws a series: pain, highest pressure, dissociation, dose and relief, one column a session."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.series.data import (
    Column,
    SeriesChartData,
    caution_words,
    critical_words,
    earlier_words,
    from_words,
    steps,
)
from ui.series.frame import DISSOCIATION, DOSE, PAIN, RELIEF, SBP, Frame, titles_of
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, LEFT, RIGHT, draw_text, hairline, text_width
from ui.widgets.marks import paint_mark
from ui.widgets.trend_paint import halo_text

_TOP: Final = 10.0
"""Pain and mood end here."""
_BLOCKS: Final = 14
"""Up to so many days, a bar shows each one as a block."""


class SeriesPainter:
    """Draws one chart into its frame."""

    def __init__(self, painter: QPainter, data: SeriesChartData, frame: Frame, look: Theme) -> None:
        self._p = painter
        self._data = data
        self._frame = frame
        self._look = look
        self._dot = look.px(Role.CAPTION) * 0.38

    def paint(self) -> None:
        """Draw everything."""
        if self._data.tinted in self._frame.shown:
            box = self._frame.column(self._data.tinted or 0)
            self._p.setPen(Qt.PenStyle.NoPen)
            self._p.setBrush(self._look.color("tint"))
            radius = self._look.radius(1)
            self._p.drawRoundedRect(box, radius, radius)
        self._titles()
        self._pain()
        self._pressure()
        self._dissociation()
        self._doses()
        self._relief()
        self._feet()

    # shared -------------------------------------------------------------------------------

    def _shown(self) -> list[tuple[int, Column]]:
        return [(place, self._data.columns[place]) for place in self._frame.shown]

    def _titles(self) -> None:
        look, box = self._look, self._frame.titles
        high = look.px(Role.SMALL) * 1.3
        for (title, note), lane in zip(titles_of(self._data), self._frame.lanes, strict=True):
            line = QRectF(box.left(), lane.top() - high * 0.45, box.width(), high)
            strong = look.font(Role.SMALL, SEMIBOLD)
            draw_text(self._p, line, title, strong, look.color("ink2"))
            note_line = line.translated(0, high)
            draw_text(self._p, note_line, note, look.font(Role.CAPTION), look.color("ink3"))

    def _grid(self, lane: QRectF, y: float, label: str) -> None:
        look = self._look
        self._p.setPen(hairline(look.color("line")))
        self._p.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y))
        self._axis_word(y, label, "ink3")

    def _axis_word(self, y: float, words: str, ink: str) -> None:
        look, labels = self._look, self._frame.labels
        high = look.px(Role.CAPTION) * 1.2
        box = QRectF(labels.left(), y - high / 2, labels.width(), high)
        weight = SEMIBOLD if ink == "ink" else REGULAR
        draw_text(self._p, box, words, look.font(Role.CAPTION, weight), look.color(ink), RIGHT)

    def _point(self, at: QPointF, *, hollow: bool = False) -> None:
        ink = self._look.color("ink")
        self._p.setPen(QPen(self._look.color("ink2"), 2) if hollow else Qt.PenStyle.NoPen)
        self._p.setBrush(self._look.color("surface") if hollow else ink)
        self._p.drawEllipse(at, self._dot, self._dot)

    def _line(self, points: list[QPointF]) -> None:
        self._p.setPen(hairline(self._look.color("ink2"), 1.4))
        self._p.setBrush(Qt.BrushStyle.NoBrush)
        self._p.drawPolyline(QPolygonF(points))

    def _word(self, box: QRectF, words: str) -> None:
        look = self._look
        font = look.font(Role.CAPTION, SEMIBOLD)
        halo_text(self._p, box, words, font, (look.color("ink"), look.color("surface")))

    def _small(self, box: QRectF, words: str) -> None:
        look = self._look
        colors = (look.color("ink3"), look.color("surface"))
        halo_text(self._p, box, words, look.font(Role.CAPTION), colors)

    # lanes --------------------------------------------------------------------------------

    def _pain(self) -> None:
        lane = self._frame.lanes[PAIN]
        for line in (0, 5, 10):
            self._grid(lane, lane.bottom() - line / _TOP * lane.height(), str(line))
        for place, column in self._shown():
            x = self._frame.x(place)
            ends = [
                (value, QPointF(x, lane.bottom() - value / _TOP * lane.height()), hollow)
                for value, hollow in ((column.before, True), (column.after, False))
                if value is not None
            ]
            if len(ends) == 2:
                self._p.setPen(hairline(self._look.color("ink2"), 3))
                self._p.drawLine(ends[0][1], ends[1][1])
            for value, at, hollow in ends:
                self._point(at, hollow=hollow)
                if hollow and column.before == column.after:
                    continue  # one number says both
                high = self._look.px(Role.CAPTION) * 1.15
                left = x + self._dot * 2
                self._word(QRectF(left, at.y() - high / 2, 40, high), f"{value:g}")

    def _range(self) -> tuple[float, float]:
        known = [
            value
            for _, c in self._shown()
            for value in (c.sbp, c.caution, c.critical)
            if value is not None
        ]
        low = min([140.0, *(value - 8 for value in known)])
        return low // 10 * 10, max([150.0, *(value + 6 for value in known)])

    def _pressure(self) -> None:
        lane = self._frame.lanes[SBP]
        low, high = self._range()

        def y(value: float) -> float:
            return lane.bottom() - (value - low) / (high - low) * lane.height()

        self._grid(lane, lane.bottom(), str(round(low)))
        self._limit_lines(lane, y)
        points = [(p, c, c.sbp) for p, c in self._shown() if c.sbp is not None]
        self._line([QPointF(self._frame.x(p), y(sbp)) for p, _, sbp in points])
        for place, column, sbp in points:
            at = QPointF(self._frame.x(place), y(sbp))
            self._pressure_point(at, column, sbp, lane.bottom())

    def _pressure_point(self, at: QPointF, column: Column, sbp: float, bottom: float) -> None:
        font, high = self._look.font(Role.CAPTION, SEMIBOLD), self._look.px(Role.CAPTION) * 1.15
        words = f"{sbp:.0f}"
        wide = text_width(font, words)
        away = self._dot + 2
        if column.crossed is None:
            self._point(at)
        else:
            side = self._look.px(Role.BODY) * 1.25
            paint_mark(
                self._p,
                column.crossed,
                QRectF(at.x() - side / 2, at.y() - side / 2, side, side),
                self._look,
            )
            away = side / 2 + 2
        self._word(QRectF(at.x() - wide / 2, at.y() - away - high, wide, high), words)
        box = QRectF(0, at.y() + away, text_width(self._look.font(Role.CAPTION), column.rise), high)
        box.moveLeft(at.x() - box.width() / 2)
        if box.width() <= self._frame.wide - 4 and box.bottom() <= bottom + high / 2:
            self._small(box, column.rise)

    def _limit_lines(self, lane: QRectF, y: Callable[[float], float]) -> None:
        look = self._look
        shown = [column for _, column in self._shown()]
        critical = steps(tuple(c.critical for c in shown))
        caution = steps(tuple(c.caution for c in shown))
        solid = hairline(look.color("ink"), 2)
        dashed = QPen(look.color("ink3"), 1.4, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([5.0, 4.0])
        for runs, pen in ((critical, solid), (caution, dashed)):
            self._p.setPen(pen)
            for number, (first, after, value) in enumerate(runs):
                left, right = (lane.left() + edge * self._frame.wide for edge in (first, after))
                self._p.drawLine(QPointF(left, y(value)), QPointF(right, y(value)))
                if number and runs[number - 1][1] == first:
                    was = y(runs[number - 1][2])
                    self._p.drawLine(QPointF(left, was), QPointF(left, y(value)))
        if critical:
            self._axis_word(y(critical[0][2]), critical_words(critical[0][2]), "ink")
        if caution:
            self._axis_word(y(caution[0][2]), caution_words(caution[0][2]), "ink3")
        self._step_words(lane, caution[1:], y)
        self._step_words(lane, critical[1:], y)

    def _step_words(
        self, lane: QRectF, runs: tuple[tuple[int, int, float], ...], y: Callable[[float], float]
    ) -> None:
        """Name each changed limit below its line, at the right end of its columns."""
        font, high = self._look.font(Role.CAPTION, SEMIBOLD), self._look.px(Role.CAPTION) * 1.15
        for first, after, value in runs:
            column = self._data.columns[self._frame.shown.start + first]
            words = from_words(value, column.title)
            wide = min(text_width(font, words), (after - first) * self._frame.wide)
            right = lane.left() + after * self._frame.wide
            self._word(QRectF(right - wide - 2, y(value) + 3, wide, high), words)

    def _dissociation(self) -> None:
        lane = self._frame.lanes[DISSOCIATION]

        def y(value: float) -> float:
            return lane.bottom() - value / 3 * lane.height()

        for value, word in enumerate(self._data.grades):
            self._grid(lane, y(value), word)
        points = [
            QPointF(self._frame.x(p), y(c.dissociation))
            for p, c in self._shown()
            if c.dissociation is not None
        ]
        self._line(points)
        for at in points:
            self._point(at)

    def _doses(self) -> None:
        look, lane = self._look, self._frame.lanes[DOSE]
        high = look.px(Role.CAPTION) * 1.25
        for place, column in self._shown():
            box = self._frame.column(place)
            line = QRectF(box.left() + 2, lane.top() - high * 0.5, box.width() - 4, high)
            weight, ink = (SEMIBOLD, "ink") if column.dose_changed else (REGULAR, "ink2")
            font = look.font(Role.CAPTION, weight)
            draw_text(self._p, line, column.dose, font, look.color(ink), CENTER)
            font = look.font(Role.CAPTION, MEDIUM)
            words = _fitting(column.pump, font, line.width())
            draw_text(self._p, line.translated(0, high), words, font, look.color("ink"), CENTER)

    def _relief(self) -> None:
        look, lane = self._look, self._frame.lanes[RELIEF]
        self._p.setPen(hairline(look.color("line")))
        self._p.drawLine(lane.bottomLeft(), lane.bottomRight())
        word = look.px(Role.CAPTION) * 1.2
        most = max([8, *(c.days for _, c in self._shown() if c.days is not None)])
        for place, column in self._shown():
            days = column.days or 0
            high = days / most * (lane.height() - word)
            wide = min(self._frame.wide * 0.5, look.px(Role.CAPTION) * 3.8)
            box = QRectF(self._frame.x(place) - wide / 2, lane.bottom() - high, wide, high)
            self._bar(box, days if most <= _BLOCKS else 1, going_on=column.going_on)
            line = self._frame.column(place).adjusted(2, 0, -2, 0)
            line = QRectF(line.left(), box.top() - word - 1, line.width(), word)
            bold = column.days is not None
            font = look.font(Role.CAPTION, SEMIBOLD if bold else REGULAR)
            ink = look.color("ink" if bold else "ink3")
            draw_text(self._p, line, column.relief, font, ink, CENTER)

    def _bar(self, box: QRectF, blocks: int, *, going_on: bool) -> None:
        """Draw a bar of blocks; relief that still goes on is filled, what has ended is paler."""
        self._p.setPen(Qt.PenStyle.NoPen)
        ink = self._look.color("accent")
        if not going_on:
            ink.setAlphaF(0.72)
        self._p.setBrush(ink)
        for block in range(blocks if box.height() > 0 else 0):
            high = box.height() / blocks
            self._p.drawRect(
                QRectF(box.left(), box.bottom() - (block + 1) * high, box.width(), high - 1.5)
            )

    def _feet(self) -> None:
        look = self._look
        high = look.px(Role.CAPTION) * 1.25
        for place, column in self._shown():
            box = self._frame.column(place)
            line = QRectF(box.left() + 2, self._frame.foot + 3, box.width() - 4, high)
            strong = bool(column.session) or place == self._data.tinted
            font = look.font(Role.CAPTION, SEMIBOLD if strong else REGULAR)
            draw_text(self._p, line, column.title, font, look.color("ink"), CENTER)
            below = line.translated(0, high)
            font = look.font(Role.CAPTION)
            draw_text(self._p, below, column.day, font, look.color("ink2"), CENTER)
        self._earlier()

    def _earlier(self) -> None:
        """Say how many sessions before the first one shown there are."""
        before = self._frame.shown.start
        if not before:
            return
        look, labels = self._look, self._frame.labels
        high = look.px(Role.CAPTION) * 1.25
        box = QRectF(self._frame.titles.left(), self._frame.foot + 3, 0, high)
        box.setRight(labels.right())
        words = earlier_words(before)
        draw_text(self._p, box, words, look.font(Role.CAPTION), look.color("ink2"), LEFT)


def _fitting(pump: tuple[str, ...], font: QFont, room: float) -> str:
    """Return the first change and how many more; its first word alone where that is too long."""
    if not pump:
        return ""
    more = f" +{len(pump) - 1}" if len(pump) > 1 else ""
    whole = pump[0] + more
    return whole if text_width(font, whole) <= room * 1.1 else pump[0].split()[0] + more
