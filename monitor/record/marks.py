"""The shapes that say a priority or the state of a check, painted: the typeface has none."""

from typing import Final

from monitor.record.pen import INK, WHITE, Pen
from monitor.record.report import Answer, CheckKind, Mark
from monitor.record.tags import Element

MARK_EM: Final = 1.25
"""Width of a priority shape against the size of the text beside it, its gap included."""
DISC: Final = 0.22
NAMES: Final = {
    Mark.HIGH: "High priority",
    Mark.MEDIUM: "Medium priority",
    Mark.LOW: "Low priority",
}
"""What is said for the shape."""


def priority(
    pen: Pen, mark: Mark, x: float, y: float, size: float, *, into: Element | None = None
) -> None:
    """Paint the shape of `mark`: left edge `x`, on the baseline `y`, as tall as text of `size`.

    It becomes the figure `into`; without one it is part of a larger figure.
    """
    middle, half = x + size / 2, size / 2
    centre = y - size * 0.36
    if into is not None:
        pen.tags.into(into)
        base = pen.paper.height - centre
        into.place(x, base - half, x + size, base + half)
    if mark is Mark.HIGH:
        top, foot = centre - half, centre + half * 0.86
        pen.path(
            [(middle, top), (x + size, foot), (x, foot)], closed=True, fill=INK, line=size * 0.08
        )
        _bangs(pen, 3, (middle, centre + size * 0.13), size * 0.34, WHITE)
    elif mark is Mark.MEDIUM:
        corners = [(middle, centre - half), (x + size, centre), (middle, centre + half)]
        pen.path([*corners, (x, centre)], closed=True, fill=WHITE, line=size * 0.085)
        _bangs(pen, 2, (middle, centre), size * 0.38, INK)
    else:
        pen.stroke(INK, size * 0.085)
        pen.fill(WHITE)
        bottom = pen.paper.height - centre - size * 0.32
        pen.canvas.roundRect(x, bottom, size, size * 0.64, size * 0.32, stroke=1, fill=1)
        _bangs(pen, 1, (middle, centre), size * 0.38, INK)


def _bangs(pen: Pen, count: int, place: tuple[float, float], tall: float, grey: float) -> None:
    """Paint `count` exclamation marks around `place`."""
    middle, centre = place
    wide, step = tall * 0.24, tall * 0.52
    for index in range(count):
        left = middle + (index - (count - 1) / 2) * step - wide / 2
        pen.rectangle(left, centre - tall / 2, wide, tall * 0.62, grey=grey)
        pen.rectangle(left, centre + tall * 0.26, wide, tall * 0.24, grey=grey)


def tick(pen: Pen, x: float, y: float, size: float, *, grey: float = INK) -> None:
    """Paint a tick in a square of `size`, its left edge at `x`, standing on the baseline `y`."""
    pen.path(
        [
            (x + size * 0.12, y - size * 0.32),
            (x + size * 0.38, y - size * 0.06),
            (x + size * 0.9, y - size * 0.66),
        ],
        line=size * 0.14,
        grey=grey,
    )


def answer(pen: Pen, kind: Answer, x: float, y: float, size: float) -> None:
    """Paint what stands before an item: a tick, or a dash in a frame for what is unmet."""
    if kind is Answer.MET:
        tick(pen, x, y, size)
    elif kind is Answer.UNMET:
        pen.path(
            [
                (x + size * 0.1, y - size * 0.75),
                (x + size * 0.9, y - size * 0.75),
                (x + size * 0.9, y + size * 0.05),
                (x + size * 0.1, y + size * 0.05),
            ],
            closed=True,
            line=size * 0.11,
        )
        middle = y - size * 0.35
        pen.line(x + size * 0.3, middle, x + size * 0.7, middle, width=size * 0.13)


def check(pen: Pen, kind: CheckKind, x: float, y: float, radius: float) -> None:
    """Paint a check on the course: tick done, ringed tick late, plus extra, cross missed."""
    outlined = kind in {CheckKind.LATE, CheckKind.MISSED}
    if outlined:
        pen.circle(x, y, radius - 0.5, fill=WHITE, line=1.0)
    else:
        pen.circle(x, y, radius, fill=DISC)
    grey = INK if outlined else WHITE
    arm = radius * 0.5
    if kind is CheckKind.EXTRA:
        pen.line(x - arm, y, x + arm, y, grey=grey, width=1.2)
        pen.line(x, y - arm, x, y + arm, grey=grey, width=1.2)
    elif kind is CheckKind.MISSED:
        pen.line(x - arm, y - arm, x + arm, y + arm, grey=grey, width=1.2)
        pen.line(x - arm, y + arm, x + arm, y - arm, grey=grey, width=1.2)
    else:
        tick(pen, x - radius * 0.62, y + radius * 0.42, radius * 1.2, grey=grey)


def systolic(pen: Pen, x: float, y: float, arm: float = 3.4) -> None:
    """Paint a caret that stands on the value from above."""
    pen.path([(x - arm, y - arm), (x, y), (x + arm, y - arm)], line=1.3)


def diastolic(pen: Pen, x: float, y: float, arm: float = 3.4) -> None:
    """Paint a caret that holds the value from below."""
    pen.path([(x - arm, y + arm), (x, y), (x + arm, y + arm)], line=1.3)
