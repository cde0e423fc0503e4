"""How a clinic did in a period: every number of the page, the print and the table.

What each number means stands under `definition` in resources/words, for all three. Replayed and
practice sessions are left out by whoever collects them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Final

from monitor.care.counting import (
    Benefit,
    Checks,
    LimitLine,
    OverrideLine,
    SlotLine,
    Waits,
    sessions_of,
    together,
)
from monitor.care.relief import (
    Response,
    Scale,
    course_of,
    kaplan_meier,
    relief,
    response,
    scale_of,
)
from monitor.care.shapes import (
    AlertFact,
    AlertKind,
    OverrideKind,
    SessionFacts,
    SlotFact,
    SlotKind,
)
from monitor.domain.alerts import MISSED, OVERDUE
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Priority
from monitor.domain.state import Status

PLANNED: Final = frozenset({SlotKind.PLANNED, SlotKind.ADDED})
"""What "planned checks" means: those of the schedule and those that an increase added."""
_LATE_ONES: Final = frozenset({Status.LATE, Status.ENTERED_LATE, Status.MISSED})


@frozen
class Counted:
    """One session with whose it was; the number serves to count patients and nothing else."""

    patient: str
    facts: SessionFacts


@frozen
class Quality:
    """All numbers of a period."""

    since: Instant
    until: Instant
    sessions: int = 0
    started: int = 0
    patients: int = 0
    checks: Checks = field(default_factory=Checks)
    rechecks: Checks = field(default_factory=Checks)
    slots: tuple[SlotLine, ...] = ()
    high: Waits
    medium: Waits
    limits: tuple[LimitLine, ...] = ()
    """Of alerts that values raised, the most frequent first."""
    overdue: LimitLine
    overdue_risen: int = 0
    """Overdue checks that rose to medium."""
    missed_alerts: int = 0
    other_alerts: int = 0
    """Of lateness and technical ones, beside overdue and missed checks."""
    overrides: tuple[OverrideLine, ...] = ()
    amendments: int = 0
    amended: tuple[str, ...] = ()
    struck: int = 0
    alarms: int = 0
    """Episodes that signalled: all but those that began answered."""
    nurse_time: int = 0
    """Microseconds in which a nurse had at least one session, added up over nurses."""
    benefits: tuple[Benefit, ...] = ()

    @property
    def overridden(self) -> int:
        """Overrides of all kinds."""
        return sum(line.count for line in self.overrides)

    @property
    def overriding(self) -> tuple[str, ...]:
        """Sessions with any override."""
        return tuple(dict.fromkeys(s for line in self.overrides for s in line.sessions))

    @property
    def idle_limits(self) -> tuple[LimitLine, ...]:
        """Limits none of whose episodes led to anything being done."""
        return tuple(line for line in self.limits if not line.done)

    @property
    def by_limits(self) -> int:
        """Episodes that values raised."""
        return sum(line.episodes for line in self.limits)


def quality(counted: Iterable[Counted], since: Instant, until: Instant) -> Quality:
    """Return the numbers of the sessions opened from `since` on and before `until`."""
    every = tuple(counted)
    facts = tuple(each.facts for each in every)
    alerts = tuple((f.session, alert) for f in facts for alert in f.alerts)
    values = tuple(x for x in alerts if x[1].kind is AlertKind.VALUE)
    overdue = tuple(x for x in alerts if x[1].limit == OVERDUE)
    missed = sum(alert.limit == MISSED for _, alert in alerts)
    planned = tuple((f.session, s) for f in facts for s in f.slots if s.kind in PLANNED)
    again = (s.state for f in facts for s in f.slots if s.kind is SlotKind.RECHECK)
    return Quality(
        since=since,
        until=until,
        sessions=len(facts),
        started=sum(f.started_at is not None for f in facts),
        patients=len({each.patient for each in every}),
        checks=checks_of(slot.state for _, slot in planned),
        rechecks=checks_of(again),
        slots=tuple(_by_slot(planned)),
        high=waits_of(values, Priority.HIGH),
        medium=waits_of(values, Priority.MEDIUM),
        limits=_by_limit(values),
        overdue=_line(OVERDUE, Priority.LOW, overdue),
        overdue_risen=sum(alert.priority is Priority.MEDIUM for _, alert in overdue),
        missed_alerts=missed,
        other_alerts=len(alerts) - len(values) - len(overdue) - missed,
        overrides=_overrides(facts),
        amendments=sum(f.amendments for f in facts),
        amended=tuple(f.session for f in facts if f.amendments),
        struck=sum(f.struck for f in facts),
        alarms=sum(not alert.carried for _, alert in alerts),
        nurse_time=_nurse_time(facts),
        benefits=tuple(_benefits(facts)),
    )


def checks_of(states: Iterable[str] | Mapping[str, int]) -> Checks:
    """Return how many stand how; those still open are not counted."""
    found = Counter(states)
    return Checks(
        on_time=found[Status.ON_TIME],
        late=found[Status.LATE],
        entered_late=found[Status.ENTERED_LATE],
        missed=found[Status.MISSED],
        withdrawn=found[Status.WITHDRAWN],
    )


def _by_slot(planned: Iterable[tuple[str, SlotFact]]) -> Iterator[SlotLine]:
    """Yield the slots in the order of the schedule, added ones together at the end."""
    groups: dict[tuple[int, int, str], list[tuple[str, SlotFact]]] = {}
    for session, slot in planned:
        groups.setdefault(_place(slot), []).append((session, slot))
    for (_, _, label), some in sorted(groups.items()):
        late = (x for x in some if x[1].state in _LATE_ONES)
        yield SlotLine(
            label=label,
            checks=checks_of(slot.state for _, slot in some),
            sessions=sessions_of(late),
        )


def _place(slot: SlotFact) -> tuple[int, int, str]:
    if slot.kind is SlotKind.ADDED:
        return 9, 0, SlotKind.ADDED.value
    anchor, _, minutes = slot.label.partition("+")
    return {"T": 0, "E": 1}.get(anchor, 2), int(minutes), slot.label


def waits_of(values: Iterable[tuple[str, AlertFact]], priority: Priority) -> Waits:
    """Return how long the episodes of that priority waited; those that began answered are none."""
    mine = [x for x in values if x[1].priority is priority and not x[1].carried]
    waits = [alert.waited for _, alert in mine if alert.waited is not None]
    return Waits(
        priority=priority,
        waits=tuple(sorted(waits)),
        unanswered=len(mine) - len(waits),
        escalated=sum(alert.escalated is not None for _, alert in mine),
        sessions=sessions_of(mine),
    )


def _line(limit: str, priority: Priority, some: tuple[tuple[str, AlertFact], ...]) -> LimitLine:
    return LimitLine(
        limit=limit,
        priority=priority,
        episodes=len(some),
        done=sum(alert.acted or alert.during for _, alert in some),
        escalated=sum(alert.escalated is not None for _, alert in some),
        sessions=sessions_of(some),
    )


def _by_limit(values: tuple[tuple[str, AlertFact], ...]) -> tuple[LimitLine, ...]:
    names = sorted({(alert.limit, alert.priority) for _, alert in values})
    lines = [
        _line(name, level, tuple(x for x in values if (x[1].limit, x[1].priority) == (name, level)))
        for name, level in names
    ]
    return tuple(sorted(lines, key=lambda line: (-line.episodes, -line.priority, line.limit)))


def _overrides(facts: Iterable[SessionFacts]) -> tuple[OverrideLine, ...]:
    """Return every kind, also those of which there was none."""
    found = [(f.session, each) for f in facts for each in f.overrides]
    lines = []
    for kind in OverrideKind:
        mine = [x for x in found if x[1].kind is kind]
        items = Counter(each.item for _, each in mine if each.item)
        lines.append(
            OverrideLine(
                kind=kind,
                count=len(mine),
                items=tuple(sorted(items.items(), key=lambda x: (-x[1], x[0]))),
                sessions=sessions_of(mine),
            )
        )
    return tuple(lines)


def _nurse_time(facts: Iterable[SessionFacts]) -> int:
    """Return the time in which nurses had sessions; two chairs at once count once."""
    spans: dict[str, list[tuple[int, int]]] = {}
    for f in facts:
        until = f.seen if f.closed_at is None else f.closed_at
        spans.setdefault(f.nurse, []).append((f.opened_at, until))
    return sum(together(mine) for mine in spans.values())


def _benefits(facts: tuple[SessionFacts, ...]) -> Iterator[Benefit]:
    for scale in Scale:
        mine = [f for f in facts if f.ended_at is not None and scale_of(f) is scale]
        answers = [response(course_of(f, scale), scale) for f in mine]
        reliefs = [known for f in mine if (known := relief(f, scale)) is not None]
        if mine:
            yield Benefit(
                scale=scale,
                infusions=len(mine),
                known=sum(answer is not None for answer in answers),
                response=sum(answer in _RESPONSES for answer in answers),
                substantial=sum(answer is Response.SUBSTANTIAL for answer in answers),
                followed=len(reliefs),
                steps=kaplan_meier(reliefs),
            )


_RESPONSES: Final = frozenset({Response.RESPONSE, Response.SUBSTANTIAL})
