"""The series of `archive.png` as facts: five sessions of one patient, the last one today."""

from dataclasses import replace
from decimal import Decimal

from monitor.api import MINUTE, Priority
from monitor.api.month import Peak, SessionFacts
from monitor.care.relief import DAY
from monitor.care.shapes import Contact, PauseFact, RateFact
from tests.care.made import score, session
from tests.ui import pictures

MRN = "FX-2"


def one(
    number: int, days_ago: int, pain: tuple[int, int], sbp: int, relief: tuple[tuple[int, int], ...]
) -> SessionFacts:
    """Return a session so many days before now; `relief` is (day, pain) of its follow-ups."""
    opened = pictures.NOW - days_ago * DAY - (120 * MINUTE if days_ago == 0 else 0)
    start, end = opened + 10 * MINUTE, opened + 50 * MINUTE
    return session(
        session=f"session-{number}",
        series_number=number,
        series_of=6,
        opened_at=opened,
        started_at=start,
        ended_at=end,
        mg_per_kg=Decimal("0.5"),
        pain=score(*pain),
        sbp=Peak(
            baseline=Decimal(122),
            highest=Decimal(sbp),
            diastolic=Decimal(90),
            at=start + 30 * MINUTE,
            minute=30,
            priority=Priority.MEDIUM if sbp > 160 else None,
            caution=Decimal(160),
            critical=Decimal(180),
            protocol_caution=Decimal(160),
            protocol_critical=Decimal(180),
        ),
        dissociation=Decimal(1 if number == 3 else 2),
        contacts=tuple(
            Contact(kind="weekly", week=2, at=end + day * DAY, answers={"pain_average": str(value)})
            for day, value in relief
        ),
    )


def five() -> tuple[SessionFacts, ...]:
    """Return the sessions, the oldest first."""
    first = one(1, 28, (8, 5), 158, ((1, 4), (4, 7), (7, 7)))
    second = one(2, 21, (7, 4), 154, ((1, 3), (6, 6), (7, 6)))
    third = one(3, 14, (7, 4), 155, ((1, 3), (7, 6), (8, 6)))
    fourth = one(4, 7, (6, 3), 163, ((1, 2), (5, 3)))
    fifth = one(5, 0, (6, 2), 152, ())
    start = third.started_at or 0
    return (
        first,
        second,
        replace(
            third,
            mg_per_kg=Decimal("0.4"),
            rates=(
                RateFact(at=start, minute=0, ml_per_h=Decimal(34)),
                RateFact(at=start + 12 * MINUTE, minute=12, ml_per_h=Decimal(27)),
            ),
        ),
        replace(
            fourth,
            pauses=(PauseFact(since=start, until=start + 9 * MINUTE, minute=30),),
        ),
        fifth,
    )
