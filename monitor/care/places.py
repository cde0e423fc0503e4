"""Which infusion of the series comes next, and on which days the others were or will be."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum

from monitor.care.patient import NextSession
from monitor.care.plan import Plan
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen, replace


class Pip(StrEnum):
    """How a session of the series stands."""

    DONE = "done"
    RUNNING = "running"
    NEXT = "next"
    PLANNED = "planned"


@frozen
class Visit:
    """A session of this patient, as far as the series is concerned."""

    session: str
    opened_at: Instant
    day: str
    """Local day, ISO 8601."""
    number: int | None
    """Which of the series it said it was."""
    started: bool
    closed: bool


@frozen
class Place:
    """One session of the series, done or to come; `day` is empty where nobody knows it."""

    number: int
    pip: Pip
    day: str
    session: str = ""


def current(visits: Sequence[Visit], since: Instant | None = None) -> tuple[Visit, ...]:
    """Return the infusions of the series that is going on, oldest first, with their numbers.

    `visits` are oldest first. One that was closed without a start is none. A session that says a
    number not above the one before begins another series; one that says none is the next of it.
    """
    series: list[tuple[int, Visit]] = []
    for visit in visits:
        if (since is not None and visit.opened_at < since) or (visit.closed and not visit.started):
            continue
        last = series[-1][0] if series else 0
        number = last + 1 if visit.number is None else visit.number
        if number <= last:
            series = []
        series.append((number, visit))
    return tuple(_numbered(visit, number) for number, visit in series)


def _numbered(visit: Visit, number: int) -> Visit:
    return replace(visit, number=number)


def next_number(visits: Sequence[Visit]) -> int:
    """Return which session of the series comes next; `visits` are those of `current`."""
    return 1 + max((visit.number or 0 for visit in visits), default=0)


def places(plan: Plan, visits: Sequence[Visit], coming: NextSession | None) -> tuple[Place, ...]:
    """Return every session of the plan; `visits` are those of `current`.

    Days to come are counted from the day that is set for the next one.
    """
    at = {visit.number: visit for visit in visits}
    following = next_number(visits)
    first = date.fromisoformat(coming.day) if coming is not None else None
    out = []
    for number in range(1, max(plan.sessions, following - 1) + 1):
        visit = at.get(number)
        if visit is not None:
            pip = Pip.DONE if visit.closed else Pip.RUNNING
            out.append(Place(number=number, pip=pip, day=visit.day, session=visit.session))
            continue
        day = ""
        if first is not None and number >= following:
            day = (first + timedelta(days=plan.every_days * (number - following))).isoformat()
        pip = Pip.NEXT if number == following else Pip.PLANNED
        out.append(Place(number=number, pip=pip, day=day))
    return tuple(out)
