"""What a period is counted into: lines with their cases, waits, and shares with their floor."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from monitor.care.relief import Scale, Step
from monitor.care.shapes import OverrideKind
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Priority

FEWEST: Final = 20
"""Under so many cases no percent, no rate and no comparison is given (own design)."""


def share(part: int, whole: int) -> Fraction | None:
    """Return `part` of `whole`; None for fewer cases than a share means something for."""
    return Fraction(part, whole) if whole >= FEWEST else None


def per_hundred(part: int, whole: int) -> int | None:
    """Return so many in a hundred, rounded, halves up; None as `share`."""
    return None if whole < FEWEST else (200 * part + whole) // (2 * whole)


def percent(value: Fraction) -> Decimal:
    """Return a share in percent with one place, halves up."""
    tenths = (2000 * value.numerator + value.denominator) // (2 * value.denominator)
    return Decimal(tenths).scaleb(-1)


@frozen
class Checks:
    """How the checks that were asked for stand; rechecks and baselines are told by themselves."""

    on_time: int = 0
    late: int = 0
    entered_late: int = 0
    missed: int = 0
    withdrawn: int = 0
    """Not counted in `all`."""

    @property
    def all(self) -> int:
        """Those on time, late, entered late and missed."""
        return self.on_time + self.late + self.entered_late + self.missed


@frozen
class SlotLine:
    """The checks of one slot of the schedule, such as `T+10`."""

    label: str
    checks: Checks
    sessions: tuple[str, ...]
    """In which one was not on time."""


@frozen
class Waits:
    """Until somebody acknowledged: all episodes of one priority that a value raised."""

    priority: Priority
    waits: tuple[int, ...] = ()
    """Of those that were answered, microseconds, ascending."""
    unanswered: int = 0
    escalated: int = 0
    sessions: tuple[str, ...] = ()

    @property
    def median(self) -> int | None:
        """The middle one, of an even number the mean of two; None for none."""
        half, odd = divmod(len(self.waits), 2)
        if odd:
            return self.waits[half]
        return (self.waits[half - 1] + self.waits[half]) // 2 if half else None

    @property
    def ninetieth(self) -> int | None:
        """The shortest one that nine in ten do not exceed (nearest rank)."""
        return self.waits[-(-9 * len(self.waits) // 10) - 1] if self.waits else None

    @property
    def longest(self) -> int | None:
        """The longest one."""
        return self.waits[-1] if self.waits else None


@frozen
class LimitLine:
    """The episodes of one limit at one priority."""

    limit: str
    priority: Priority
    episodes: int
    done: int
    """After so many of them something was done: in answer, or while they were open."""
    escalated: int
    sessions: tuple[str, ...]


@frozen
class OverrideLine:
    """Where people went on although one kind of rule said stop or wait."""

    kind: OverrideKind
    count: int = 0
    items: tuple[tuple[str, int], ...] = ()
    """Criterion, gate, question or limit, the most frequent first."""
    sessions: tuple[str, ...] = ()


@frozen
class Benefit:
    """How infusions for pain, or for mood, went."""

    scale: Scale
    infusions: int
    known: int
    """With a value before and after."""
    response: int
    """30 % or 2 points; substantial ones included."""
    substantial: int
    followed: int
    """With a duration of relief."""
    steps: tuple[Step, ...]
    """Kaplan-Meier estimate of the duration."""


def sessions_of(pairs: Iterable[tuple[str, object]]) -> tuple[str, ...]:
    """Return each session once, in order."""
    return tuple(dict.fromkeys(session for session, _ in pairs))


def together(spans: Sequence[tuple[int, int]]) -> int:
    """Return the time that is covered by at least one span."""
    total, reached = 0, None
    for since, until in sorted(spans):
        start = since if reached is None else max(since, reached)
        if until > start:
            total += until - start
            reached = until
    return total
