"""The series of a patient as a picture in greys: one column a session, as on the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from monitor.record.flow import Piece
from monitor.record.marks import priority
from monitor.record.pen import INK, RULE, SMALL, SOFT, Pen
from monitor.record.report import Mark
from monitor.record.tags import Element

HEIGHT: Final = 268.0
LABELS: Final = 92.0
"""Points left of the columns."""
SHARES: Final = (2.0, 1.6, 1.2, 1.3)
GAP: Final = 18.0
BAR: Final = 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class Stem:
    """One session of the picture."""

    title: str
    day: str
    before: float | None
    after: float | None
    sbp: float | None
    mark: Mark | None
    caution: float | None
    critical: float | None
    dissociation: int | None
    days: int | None
    relief: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The whole picture; `alt` says it in words."""

    title: str
    note: str
    stems: tuple[Stem, ...]
    lanes: tuple[str, str, str, str]
    """Names of score, pressure, dissociation and relief."""
    grades: tuple[str, str, str, str]
    """None to severe."""
    caution: str
    critical: str
    """`{0} caution` and `{0} critical` in words."""
    alt: str


def drawn(picture: Picture) -> Piece:
    """Return the picture as a piece of a page."""
    figure = Element("Figure", alt=picture.alt)

    def draw(pen: Pen, top: float) -> None:
        pen.tags.into(figure)
        base = pen.paper.height - top
        figure.place(pen.paper.side, base - HEIGHT, pen.paper.right, base)
        _Drawing(pen, picture, top).draw()

    return Piece(height=HEIGHT, draw=draw, tags=(figure,))


class _Drawing:
    def __init__(self, pen: Pen, picture: Picture, top: float) -> None:
        self._pen = pen
        self._picture = picture
        self._left = pen.paper.side + LABELS
        self._wide = (pen.paper.right - self._left) / max(1, len(picture.stems))
        room = HEIGHT - 30.0 - GAP * len(SHARES)
        self._boxes = []
        y = top + 10.0
        for share in SHARES:
            high = room * share / sum(SHARES)
            self._boxes.append((y, y + high))
            y += high + GAP
        self._foot = y - 4.0

    def draw(self) -> None:
        for (top, _), name in zip(self._boxes, self._picture.lanes, strict=True):
            self._pen.text(self._pen.paper.side, top + 3.0, name, size=SMALL, strong=True)
        self._score()
        self._pressure()
        self._dissociation()
        self._relief()
        for place, stem in enumerate(self._picture.stems):
            x = self._x(place)
            size = SMALL if self._wide > 46 else 6.2
            self._pen.text(x, self._foot + 6, stem.title, size=size, strong=True, align="center")
            self._pen.text(x, self._foot + 15, stem.day, size=size, grey=SOFT, align="center")

    def _x(self, place: int) -> float:
        return self._left + (place + 0.5) * self._wide

    def _line(self, y: float, label: str, *, grey: float = RULE, width: float = 0.5) -> None:
        right = self._pen.paper.right
        self._pen.line(self._left, y, right, y, grey=grey, width=width)
        self._pen.text(self._left - 5, y + 2.6, label, size=SMALL, grey=SOFT, align="right")

    def _score(self) -> None:
        top, bottom = self._boxes[0]
        for line in (0, 5, 10):
            self._line(bottom - line / 10 * (bottom - top), str(line))
        for place, stem in enumerate(self._picture.stems):
            x = self._x(place)
            ends = [
                (value, bottom - value / 10 * (bottom - top), fill)
                for value, fill in ((stem.before, 1.0), (stem.after, INK))
                if value is not None
            ]
            if len(ends) == 2:
                self._pen.line(x, ends[0][1], x, ends[1][1], grey=INK, width=1.6)
            for value, y, fill in ends:
                self._pen.circle(x, y, 3.0, fill=fill, line=1.2)
                self._pen.text(x + 6, y + 2.6, f"{value:g}", size=SMALL, strong=True)

    def _pressure(self) -> None:
        top, bottom = self._boxes[1]
        stems = self._picture.stems
        known = [v for s in stems for v in (s.sbp, s.caution, s.critical) if v is not None]
        low, high = min([140.0, *known]) - 5, max([150.0, *known]) + 5

        def y(value: float) -> float:
            return bottom - (value - low) / (high - low) * (bottom - top)

        self._limits(y)
        points = [(self._x(p), y(s.sbp), s) for p, s in enumerate(stems) if s.sbp is not None]
        for (x1, y1, _), (x2, y2, _) in pairwise(points):
            self._pen.line(x1, y1, x2, y2, grey=SOFT, width=0.9)
        for x, at, stem in points:
            if stem.mark is None:
                self._pen.circle(x, at, 2.6, fill=INK)
            else:
                priority(self._pen, stem.mark, x - 4.5, at + 3.2, 9.0)
            self._pen.text(x, at - 6, f"{stem.sbp:.0f}", size=SMALL, strong=True, align="center")

    def _limits(self, at: Callable[[float], float]) -> None:
        stems = self._picture.stems
        for name, words, width in (
            ("critical", self._picture.critical, 1.2),
            ("caution", self._picture.caution, 0.6),
        ):
            before = None
            for place, stem in enumerate(stems):
                value = getattr(stem, name)
                if value is None:
                    continue
                left = self._left + place * self._wide
                dash = () if name == "critical" else (3.0, 2.0)
                self._pen.stroke(INK if name == "critical" else SOFT, width, dash)
                self._pen.segment(left, at(value), left + self._wide, at(value))
                if value != before:
                    label = words.format(f"{value:.0f}")
                    if before is None:
                        x, side = self._left - 5, "right"
                    else:
                        x, side = left + 3, "left"
                    self._pen.text(x, at(value) + 2.6, label, size=SMALL, grey=SOFT, align=side)
                before = value

    def _dissociation(self) -> None:
        top, bottom = self._boxes[2]
        for grade, word in enumerate(self._picture.grades):
            self._line(bottom - grade / 3 * (bottom - top), word)
        points = [
            (self._x(p), bottom - s.dissociation / 3 * (bottom - top))
            for p, s in enumerate(self._picture.stems)
            if s.dissociation is not None
        ]
        for (x1, y1), (x2, y2) in pairwise(points):
            self._pen.line(x1, y1, x2, y2, grey=SOFT, width=0.9)
        for x, at in points:
            self._pen.circle(x, at, 2.6, fill=INK)

    def _relief(self) -> None:
        top, bottom = self._boxes[3]
        self._line(bottom, "0")
        stems = self._picture.stems
        most = max([7, *(s.days for s in stems if s.days is not None)])
        self._pen.text(
            self._left - 5, top + 8, str(most), size=SMALL, grey=SOFT, align="right"
        )  # fmt: skip
        for place, stem in enumerate(stems):
            high = (stem.days or 0) / most * (bottom - top - 10)
            wide = min(self._wide * BAR, 36.0)
            x = self._x(place)
            if high:
                self._pen.rectangle(x - wide / 2, bottom - high, wide, high, grey=0.45)
            self._pen.text(x, bottom - high - 3, stem.relief, size=SMALL, align="center")
