"""A made-up February like that of `quality.png`: deterministic, without chance."""

from datetime import UTC, datetime
from decimal import Decimal

from monitor.api import MICRO, MINUTE
from monitor.api.month import SessionFacts
from monitor.care.relief import DAY
from monitor.care.shapes import (
    AlertFact,
    AlertKind,
    Contact,
    OverrideFact,
    OverrideKind,
    SlotFact,
    SlotKind,
)
from monitor.domain.protocol import Priority
from monitor.domain.state import Status
from tests.care.made import score, session

FIRST = round(datetime(2026, 2, 1, 9, tzinfo=UTC).timestamp()) * MICRO
SLOTS = ("T+5", "T+10", "T+20", "T+30", "E+0", "E+15", "E+30", "E+45", "E+60")
LIMITS = (
    ("sbp-high-caution", Priority.MEDIUM, 4),
    ("sbp-rise-caution", Priority.MEDIUM, 6),
    ("nausea-caution", Priority.MEDIUM, 9),
    ("dbp-high-caution", Priority.MEDIUM, 11),
    ("spo2-low-caution", Priority.MEDIUM, 14),
    ("sbp-high-critical", Priority.HIGH, 17),
    ("dissociation-caution", Priority.MEDIUM, 19),
    ("hr-low-caution", Priority.MEDIUM, 23),
    ("anxiety-caution", Priority.MEDIUM, 29),
    ("hr-high-caution", Priority.MEDIUM, 31),
    ("spo2-low-critical", Priority.HIGH, 37),
)
"""Every so many sessions have an alert of that limit."""


def slots(number: int, opened: int) -> tuple[SlotFact, ...]:
    """Return the checks: the eleventh is late, others entered late or missed now and then."""
    out = []
    for place, label in enumerate(SLOTS):
        index = number * len(SLOTS) + place
        state = Status.ON_TIME
        if index % 11 == 0:
            state = Status.LATE
        elif index % 37 == 0:
            state = Status.MISSED
        elif index % 83 == 0:
            state = Status.ENTERED_LATE
        out.append(
            SlotFact(
                label=label,
                kind=SlotKind.PLANNED,
                phase="infusion",
                due=opened,
                state=state,
                taken_at=None,
            )
        )
    return tuple(out)


def alerts(number: int, opened: int) -> tuple[AlertFact, ...]:
    """Return the alerts of a session."""
    out = []
    for place, (limit, priority, every) in enumerate(LIMITS):
        if number % every:
            continue
        wait = (20 + number * 7 % 130 + place * 11) * MICRO
        if priority is Priority.MEDIUM and number % 24 == 0:
            wait = 5 * MINUTE + 20 * MICRO
        escalated = wait > (MINUTE if priority is Priority.HIGH else 5 * MINUTE)
        out.append(
            _alert(limit, priority, opened, wait, escalated=escalated, acted=place not in (4, 7))
        )
    if number % 2 == 0:
        risen = Priority.MEDIUM if number % 6 == 0 else Priority.LOW
        out.append(_alert("check-overdue", risen, opened, 90 * MICRO, escalated=False, acted=False))
    return tuple(out)


def _alert(
    limit: str, priority: Priority, opened: int, wait: int, *, escalated: bool, acted: bool
) -> AlertFact:
    return AlertFact(
        limit=limit,
        episode=1,
        kind=AlertKind.LATE if limit == "check-overdue" else AlertKind.VALUE,
        priority=priority,
        measure=None,
        raised=opened,
        acknowledged=opened + wait,
        carried=False,
        escalated=opened + MINUTE if escalated else None,
        closed=opened + 10 * MINUTE,
        acted=acted,
    )


def overrides(number: int) -> tuple[OverrideFact, ...]:
    """Return where somebody went on."""
    kinds = {
        5: (OverrideKind.START_GATE, "start_pressure"),
        7: (OverrideKind.DISCHARGE, "escort"),
        11: (OverrideKind.UNANSWERED, "iv_access"),
    }
    return tuple(
        OverrideFact(kind=kind, item=item, by="Dr A. Invented")
        for every, (kind, item) in kinds.items()
        if number % every == every - 1
    )


def contacts(number: int, ended: int) -> tuple[Contact, ...]:
    """Return weekly calls; relief ends sooner or later, or goes out of sight."""
    lasts = 1 + number % 5
    calls = 2 + number % 6
    return tuple(
        Contact(
            kind="weekly",
            week=week,
            at=ended + week * 7 * DAY,
            answers={"pain_average": "3" if week < lasts else "8"},
        )
        for week in range(1, calls + 1)
    )


def february(sessions: int = 61, patients: int = 34) -> dict[str, tuple[SessionFacts, ...]]:
    """Return the facts by MRN."""
    out: dict[str, tuple[SessionFacts, ...]] = {}
    for number in range(sessions):
        opened = FIRST + number * 10 * 60 * MINUTE
        made = session(
            session=f"s-{number}",
            opened_at=opened,
            started_at=opened + 10 * MINUTE,
            ended_at=opened + 50 * MINUTE,
            closed_at=opened + 120 * MINUTE,
            seen=opened + 120 * MINUTE,
            nurse=f"Nurse {number % 4}",
            mg_per_kg=Decimal("0.5"),
            pain=score(8, 8 - number % 6),
            slots=slots(number, opened),
            alerts=alerts(number, opened),
            overrides=overrides(number),
            contacts=contacts(number, opened + 50 * MINUTE),
            amendments=int(number % 9 == 0),
        )
        mrn = f"FX-{number % patients}"
        out[mrn] = (*out.get(mrn, ()), made)
    return out
