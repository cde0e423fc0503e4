"""The course of a session: checks, infusion and pauses, and the readings on one time axis."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from monitor.record import marks
from monitor.record.flow import Piece
from monitor.record.pen import BAND, BODY, INK, RULE, SOFT, WHITE, Pen
from monitor.record.report import (
    Chart,
    CheckPoint,
    Glyph,
    Level,
    LineKind,
    Panel,
    Point,
    Series,
    Span,
)
from monitor.record.spoken import spoken
from monitor.record.tags import Element
from monitor.words import Words

LEFT: Final = 44.0
"""Room for the names of the panels."""
RIGHT: Final = 48.0
"""Room for the names of the limits."""
BANDS: Final = 26.0
CHECKS: Final = 38.0
AXIS: Final = 16.0
PANEL_GAP: Final = 8.0
EDGE: Final = 11.0
"""Room inside a panel above and below its values, for their labels."""
TEXT: Final = 7.6
CLEAR: Final = 1.5
SHAPE: Final = 9.5

DASHES: Final[Mapping[LineKind, tuple[float, ...]]] = {
    LineKind.CRITICAL: (),
    LineKind.CAUTION: (5, 3),
    LineKind.BASELINE: (1, 2.4),
}
WIDTHS: Final = {LineKind.CRITICAL: 1.3, LineKind.CAUTION: 0.9, LineKind.BASELINE: 0.8}
GREYS: Final = {LineKind.CRITICAL: INK, LineKind.CAUTION: 0.2, LineKind.BASELINE: 0.5}


def piece(chart: Chart, words: Words, height: float) -> Piece:
    """Return the chart, `height` points tall."""
    figure = Element("Figure", alt=spoken(chart, words))

    def draw(pen: Pen, top: float) -> None:
        pen.tags.into(figure)
        base = pen.paper.height - top
        figure.place(pen.paper.side, base - height, pen.paper.right, base)
        _Drawing(pen, chart, words, top, height).draw()

    return Piece(height=height, draw=draw, tags=(figure,))


@dataclass(slots=True)
class _Scale:
    """Values of a panel to heights on the page."""

    low: float
    high: float
    top: float
    bottom: float

    def y(self, value: float) -> float:
        span = (self.high - self.low) or 1.0
        return self.bottom - (value - self.low) / span * (self.bottom - self.top)


@dataclass(slots=True)
class _Drawing:
    """One chart on one page; remembers where texts stand so that none covers another."""

    pen: Pen
    chart: Chart
    words: Words
    top: float
    height: float
    taken: list[tuple[float, float, float, float]] = field(default_factory=list)

    @property
    def left(self) -> float:
        return self.pen.paper.side + LEFT

    @property
    def right(self) -> float:
        return self.pen.paper.right - RIGHT

    def x(self, at: int) -> float:
        """Place an instant on the axis; one outside it stands at its edge."""
        span = max(1, self.chart.end - self.chart.start)
        part = min(1.0, max(0.0, (at - self.chart.start) / span))
        return self.left + 10.0 + part * (self.right - self.left - 20.0)

    def draw(self) -> None:
        bottom = self.top + self.height - AXIS
        self._bands(bottom)
        self._checks()
        top = self.top + BANDS + CHECKS
        shares = sum(panel.share for panel in self.chart.panels) or 1.0
        room = bottom - top - PANEL_GAP * max(0, len(self.chart.panels) - 1)
        for panel in self.chart.panels:
            tall = room * panel.share / shares
            self._panel(panel, top, top + tall)
            top += tall + PANEL_GAP
        self._axis(bottom)

    # --- time ---------------------------------------------------------------------------------

    def _bands(self, bottom: float) -> None:
        for span in self.chart.spans:
            if not span.paused:
                left, right = self.x(span.start), self.x(span.end)
                self.pen.rectangle(left, self.top, right - left, bottom - self.top, grey=BAND)
                self.pen.rectangle(left, self.top, right - left, 2.6, grey=0.64)
        for span in self.chart.spans:
            self._band_label(span)
        if self.chart.recovery is not None:
            x = self.x(self.chart.recovery) + 4.0
            self._free_text(x, self.top + 13.0, self.words.say("recovery"), grey=SOFT)

    def _band_label(self, span: Span) -> None:
        left, right = self.x(span.start), self.x(span.end)
        if span.paused:
            middle = (left + right) / 2
            self._free_text(middle, self.top + 13.0, span.label, strong=True, align="center")
        else:
            self._free_text(left + 4.0, self.top + 13.0, span.label)

    def _axis(self, y: float) -> None:
        self.pen.line(self.left, y, self.right, y, grey=RULE, width=0.8)
        for tick in self.chart.ticks:
            x = self.x(tick.at)
            self._free_text(x, y + 12.5, tick.label, grey=SOFT, align="center")

    def _checks(self) -> None:
        y = self.top + BANDS + 7.0
        self._name(self.words.say("Checks"), "", y + 3.0)
        self.pen.line(self.left, y, self.right, y, grey=RULE, width=0.7)
        for check in self.chart.checks:
            marks.check(self.pen, check.kind, self.x(check.at), y, 5.4)
        for check in self._labelled():
            x, below = self.x(check.at), y + 16.5
            self._free_text(x, below, check.label, grey=SOFT, align="center")

    def _labelled(self) -> Sequence[CheckPoint]:
        """Return the checks in the order in which they may claim room: the ends first."""
        checks = self.chart.checks
        return [*checks[:1], *checks[-1:], *checks[1:-1]]

    # --- values -------------------------------------------------------------------------------

    def _panel(self, panel: Panel, top: float, bottom: float) -> None:
        self.pen.line(self.left, top, self.right, top, grey=RULE, width=0.8)
        self._name(panel.label, panel.unit, top + 10.0)
        scale = _scale(panel, top + EDGE, bottom - EDGE)
        self.taken.clear()
        self._levels(panel.levels, scale)
        self._stems(panel.series, scale)
        for series in panel.series:
            self._curve(series, scale)
        for series in panel.series:
            for point in series.points:
                if point.mark is not None:
                    self._marked(series, point, scale)
        for series in panel.series:
            self._values(series, scale)

    def _name(self, label: str, unit: str, y: float) -> None:
        x = self.pen.paper.side + 1.0
        self.pen.text(x, y, label, size=BODY, strong=True, grey=0.25)
        if unit:
            self.pen.text(x, y + 11.0, unit, size=TEXT, grey=SOFT)

    def _levels(self, levels: Sequence[Level], scale: _Scale) -> None:
        below = None
        for level in sorted(levels, key=lambda one: -one.value):
            y, kind = scale.y(level.value), level.kind
            self.pen.stroke(GREYS[kind], WIDTHS[kind], DASHES[kind])
            self.pen.segment(self.left, y, self.right, y)
            if level.label:
                at = y + 2.7 if below is None else max(y + 2.7, below + 9.2)
                strong = kind is LineKind.CRITICAL
                grey = INK if strong else SOFT
                x = self.right + 6.0
                self.pen.text(x, at, level.label, size=TEXT, strong=strong, grey=grey)
                below = at

    def _stems(self, series: Sequence[Series], scale: _Scale) -> None:
        """Join systolic and diastolic of the same moment."""
        lower = {
            point.at: point.value
            for one in series
            if one.glyph is Glyph.DIASTOLIC
            for point in one.points
        }
        for one in series:
            if one.glyph is Glyph.SYSTOLIC:
                for point in one.points:
                    if point.at in lower:
                        x = self.x(point.at)
                        ends = (scale.y(point.value), scale.y(lower[point.at]))
                        self.pen.line(x, ends[0], x, ends[1], grey=0.2, width=0.9)

    def _curve(self, series: Series, scale: _Scale) -> None:
        places = [(self.x(point.at), scale.y(point.value)) for point in series.points]
        dots = series.glyph is Glyph.DOT
        if len(places) > 1:
            self.pen.path(places, line=1.2, grey=0.25 if dots else 0.58)
        for point, (x, y) in zip(series.points, places, strict=True):
            if point.mark is not None:
                continue
            if dots:
                self.pen.circle(x, y, 2.3, fill=INK)
            elif series.glyph is Glyph.SYSTOLIC:
                marks.systolic(self.pen, x, y)
            else:
                marks.diastolic(self.pen, x, y)

    def _values(self, series: Series, scale: _Scale) -> None:
        plain = [point for point in series.points if point.mark is None]
        for point in [*plain[:1], *plain[-1:], *_turns(plain), *plain[1:-1]]:
            self._value(series, point, scale)

    def _marked(self, series: Series, point: Point, scale: _Scale) -> None:
        """Paint the shape in the point's place, its value beside it wherever there is room."""
        x, y, size = self.x(point.at), scale.y(point.value), SHAPE
        foot = y + (8.0 if series.glyph is Glyph.DIASTOLIC else -1.0)
        if point.mark is not None:
            marks.priority(self.pen, point.mark, x - size / 2, foot, size)
        self.taken.append((x - size / 2, foot - size * 0.86, x + size / 2, foot + size * 0.14))
        wide = self.pen.faces.strong.width(point.label, BODY)
        left, right, middle = x - size / 2 - wide - 2.2, x + size / 2 + 2.2, x - wide / 2
        level, above, below = foot - 0.6, foot - size - 1.0, foot + 9.0
        sides = [(side, base) for base in (level, above, below) for side in (left, right)]
        for place, base in (*sides[:2], (middle, above), (middle, below), *sides[2:]):
            if self._free(place, base, wide, BODY):
                self._write(place, base, point.label, BODY)
                return
        self._write(middle, above, point.label, BODY)

    def _value(self, series: Series, point: Point, scale: _Scale) -> None:
        """Write a value above its point, or below the lower of a pair, if nothing stands there."""
        x, y = self.x(point.at), scale.y(point.value)
        wide = self.pen.faces.strong.width(point.label, TEXT)
        base = y + 11.6 if series.glyph is Glyph.DIASTOLIC else y - 5.2
        if self._free(x - wide / 2, base, wide, TEXT):
            self._write(x - wide / 2, base, point.label, TEXT)

    # --- texts that give way ------------------------------------------------------------------

    def _free(self, x: float, base: float, wide: float, size: float) -> bool:
        box = (x - CLEAR, base - size * 0.75, x + wide + CLEAR, base + size * 0.2)
        return not any(
            box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]
            for other in self.taken
        )

    def _write(self, x: float, base: float, text: str, size: float) -> None:
        wide = self.pen.faces.strong.width(text, size)
        self.taken.append((x - CLEAR, base - size * 0.75, x + wide + CLEAR, base + size * 0.2))
        grey = WHITE if not self._in_band(x, x + wide) else BAND
        self.pen.rectangle(x - 0.8, base - size * 0.74, wide + 1.6, size * 0.8, grey=grey)
        self.pen.text(x, base, text, size=size, strong=True)

    def _in_band(self, left: float, right: float) -> bool:
        middle = (left + right) / 2
        return any(
            self.x(span.start) <= middle <= self.x(span.end)
            for span in self.chart.spans
            if not span.paused
        )

    def _free_text(
        self,
        x: float,
        base: float,
        text: str,
        *,
        strong: bool = False,
        grey: float = INK,
        align: str = "left",
    ) -> None:
        """Write `text` if its place is free and inside the axis; leave it out otherwise."""
        wide = self.pen.face(strong=strong).width(text, TEXT)
        left = x - wide / 2 if align == "center" else x
        inside = self.left - 12.0 <= left and left + wide <= self.pen.paper.right
        if inside and self._free(left, base, wide, TEXT):
            self.taken.append((left - 2.0, base - 5.7, left + wide + 2.0, base + 1.5))
            self.pen.text(left, base, text, size=TEXT, strong=strong, grey=grey)


def _scale(panel: Panel, top: float, bottom: float) -> _Scale:
    """Fit the panel to its readings and those levels that are named or close to them."""
    values = [point.value for series in panel.series for point in series.points]
    values += [level.value for level in panel.levels]
    low, high = min(values, default=0.0), max(values, default=1.0)
    return _Scale(low=low, high=high, top=top, bottom=bottom)


def _turns(points: Sequence[Point]) -> Sequence[Point]:
    """Return the highest and the lowest point: they are named before their neighbours."""
    if not points:
        return ()
    values = [point.value for point in points]
    return points[values.index(max(values))], points[values.index(min(values))]
