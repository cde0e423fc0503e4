"""Facts as the tests of care make them: a session with what is told, calm for the rest."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from monitor.care.facts import Contact, Course, SessionFacts
from monitor.care.relief import DAY
from monitor.domain.measures import MINUTE
from tests.domain.chair import OPENED

START = OPENED + 10 * MINUTE
END = START + 40 * MINUTE


def session(**told: Any) -> SessionFacts:
    """Return a finished session of the pain protocol with `told`."""
    calm = SessionFacts(
        session="S1",
        mode="",
        protocol="ketamine-pain",
        protocol_version="4",
        protocol_sha256="51ab",
        chair=1,
        nurse="Nurse N",
        opened_at=OPENED,
        started_at=START,
        ended_at=END,
        closed_at=END + 70 * MINUTE,
        seen=END + 70 * MINUTE,
        minutes=40,
    )
    return replace(calm, **told)


def score(before: float | None, after: float | None = None) -> Course:
    """Return a score from before to after."""
    return Course(
        before=None if before is None else Decimal(before),
        after=None if after is None else Decimal(after),
    )


def calls(
    told: Iterable[tuple[float, int | None]], item: str = "pain_average"
) -> tuple[Contact, ...]:
    """Return follow-ups of (days after E, answer); None: it was not asked."""
    return tuple(
        Contact(
            kind="weekly",
            week=2,
            at=END + round(day * DAY),
            answers={} if answer is None else {item: str(answer)},
            not_asked=(item,) if answer is None else (),
        )
        for day, answer in told
    )
