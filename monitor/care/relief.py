"""Whether an infusion helped, for how long, and what share of a clinic's infusions still help.

Source: PROTOCOLS.md, "Follow-up". Mood, which is worst at 0, is counted as 10 − mood, so that the
same rules hold (own design).
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import Final

from monitor.care.shapes import Contact, Course, SessionFacts
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE

DAY: Final = 24 * 60 * MINUTE
_TEN: Final = Decimal(10)


class Scale(StrEnum):
    """What is to get better."""

    PAIN = "pain"
    MOOD = "mood"


MOOD_PROTOCOL: Final = "ketamine-mood"
ASKED: Final = {Scale.PAIN: "pain_average", Scale.MOOD: "mood"}
"""Which answer of a follow-up is held against the value before the infusion."""


class Response(StrEnum):
    """How far a score came down."""

    NONE = "none"
    RESPONSE = "response"
    """By 30 % or 2 points."""
    SUBSTANTIAL = "substantial"
    """By 50 %."""


CONTACT_DAYS: Final = (1, *range(7, 85, 7))
"""Days after E from which on the calls come: 24 to 48 h, 7 days, weekly to week 12."""


def next_contact(day: int) -> int | None:
    """Return the day of the first call after `day`; None after the last one."""
    return next((each for each in CONTACT_DAYS if each > day), None)


@frozen
class Relief:
    """How long relief is known to have lasted, from E."""

    until: Instant
    """When it had ended, or the last contact while it had not."""
    lasted: int
    """Microseconds from E until then."""
    ended: bool
    """False: it is censored at the last contact."""

    @property
    def days(self) -> int:
        """Days, rounded to the nearest one, halves up."""
        return (2 * self.lasted + DAY) // (2 * DAY)


def scale_of(facts: SessionFacts) -> Scale:
    """Return what the session's protocol treats; copies of a protocol keep its name in theirs."""
    return Scale.MOOD if facts.protocol.startswith(MOOD_PROTOCOL) else Scale.PAIN


def course_of(facts: SessionFacts, scale: Scale) -> Course:
    """Return the course of that score."""
    return facts.mood if scale is Scale.MOOD else facts.pain


def burden(value: Decimal | None, scale: Scale) -> Decimal | None:
    """Return the score so that 0 is best."""
    if value is None:
        return None
    return _TEN - value if scale is Scale.MOOD else value


def response(course: Course, scale: Scale = Scale.PAIN) -> Response | None:
    """Return how far the score came down from before to after; None when it can't be told.

    A score that was 0 before cannot come down.
    """
    before, after = burden(course.before, scale), burden(course.after, scale)
    if before is None or after is None or before <= 0:
        return None
    if (before - after) * 2 >= before:
        return Response.SUBSTANTIAL
    if (before - after) * 10 >= before * 3 or before - after >= 2:
        return Response.RESPONSE
    return Response.NONE


def relieved(before: Decimal, now: Decimal) -> bool:
    """Return whether `now` is at least 30 % below `before`; both are 0 at best."""
    return (before - now) * 10 >= before * 3


def relief(
    facts: SessionFacts, scale: Scale = Scale.PAIN, *, before: Decimal | None = None
) -> Relief | None:
    """Return how long the relief after E lasted; None when nobody can say.

    It ends at the first of two follow-ups in a row with less than 30 % reduction against the value
    before the infusion (`before`, another one of the series), and is censored at the last one.
    Follow-ups without that answer are passed over.
    """
    base = burden(course_of(facts, scale).before if before is None else before, scale)
    if facts.ended_at is None or base is None or base <= 0:
        return None
    told = _told(facts.contacts, scale, facts.ended_at)
    if not told:
        return None
    end = _end(told, base)
    until = told[-1][0] if end is None else end
    return Relief(until=until, lasted=until - facts.ended_at, ended=end is not None)


def _told(
    contacts: Iterable[Contact], scale: Scale, since: Instant
) -> list[tuple[Instant, Decimal]]:
    """Return when the patient said how it was, and what; in the order of time."""
    found = []
    for contact in contacts:
        value = burden(contact.number(ASKED[scale]), scale)
        if value is not None and contact.at >= since:
            found.append((contact.at, value))
    return sorted(found)


def _end(told: Sequence[tuple[Instant, Decimal]], base: Decimal) -> Instant | None:
    for (at, value), (_, following) in pairwise(told):
        if not relieved(base, value) and not relieved(base, following):
            return at
    return None


# over a series ----------------------------------------------------------------------------


def series_of(sessions: Iterable[SessionFacts]) -> tuple[tuple[SessionFacts, ...], ...]:
    """Return a patient's sessions by series, in the order of time.

    A new series begins where the number does not go on; sessions without a number are one each.
    """
    out: list[list[SessionFacts]] = []
    last: int | None = None
    for each in sorted(sessions, key=lambda s: (s.opened_at, s.session)):
        number = each.series_number
        if last is None or number is None or number <= last:
            out.append([])
        out[-1].append(each)
        last = number
    return tuple(tuple(one) for one in out)


def series_relief(series: Sequence[SessionFacts], scale: Scale = Scale.PAIN) -> Relief | None:
    """Return how long relief lasted after a series: from the last E, against the first value."""
    given = [each for each in series if each.ended_at is not None]
    first = next((v for s in given if (v := course_of(s, scale).before) is not None), None)
    if first is None:
        return None
    return relief(given[-1], scale, before=first)


# of a clinic ------------------------------------------------------------------------------


@frozen
class Step:
    """The Kaplan-Meier estimate from that day on."""

    day: int
    at_risk: int
    """Infusions whose relief had neither ended nor gone out of sight before that day."""
    ended: int
    censored: int
    share: Fraction
    """Of infusions whose relief lasts longer than this day."""


def kaplan_meier(reliefs: Iterable[Relief]) -> tuple[Step, ...]:
    """Return the estimate at each day on which a relief ended or was seen last, from day 0.

    S(t) = product over t_i <= t of 1 - d_i / n_i (Kaplan and Meier 1958); those censored on a day
    are at risk on it. One infusion counts once, a patient as often as there were infusions.
    """
    known = sorted((each.days, each.ended) for each in reliefs)
    days = sorted({0, *(day for day, _ in known)}) if known else []
    share, at_risk = Fraction(1), len(known)
    steps = []
    for day in days:
        ended = sum(1 for when, over in known if when == day and over)
        gone = sum(1 for when, over in known if when == day and not over)
        share *= 1 - Fraction(ended, at_risk)
        steps.append(Step(day=day, at_risk=at_risk, ended=ended, censored=gone, share=share))
        at_risk -= ended + gone
    return tuple(steps)


def median_day(steps: Sequence[Step]) -> int | None:
    """Return the first day on which half of the reliefs or fewer last; None before that."""
    return next((step.day for step in steps if 2 * step.share <= 1), None)


def at_risk_on(steps: Sequence[Step], day: int) -> int:
    """Return how many are still at risk on `day`."""
    later = next((step for step in steps if step.day >= day), None)
    return 0 if later is None else later.at_risk
