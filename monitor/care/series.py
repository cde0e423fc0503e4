"""A patient's sessions beside each other: what each was like, and what was changed between them."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from monitor.care.relief import (
    ASKED,
    DAY,
    Relief,
    Response,
    Scale,
    burden,
    course_of,
    next_contact,
    relief,
    relieved,
    response,
    scale_of,
    series_of,
    series_relief,
)
from monitor.care.shapes import Contact, Course, SessionFacts
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen


@frozen
class SeriesPoint:
    """One session of a patient."""

    facts: SessionFacts
    scale: Scale
    """What it treats: pain or mood."""
    course: Course
    """Of that score."""
    response: Response | None
    relief: Relief | None
    dose_changed: bool = False
    """It was ordered otherwise than the session before: mg/kg, mg or minutes."""

    def told(self, contact: Contact) -> Decimal | None:
        """Return the score that the patient gave in a follow-up."""
        return contact.number(ASKED[self.scale])

    def relieved(self, contact: Contact) -> bool | None:
        """Return whether it was 30 % better then than before; None when that can't be told."""
        before, now = burden(self.course.before, self.scale), burden(self.told(contact), self.scale)
        return None if before is None or now is None or before <= 0 else relieved(before, now)

    def waits(self) -> Instant | None:
        """Return from when on the first call comes that has not been answered, in days from E.

        None without an end, and after the last call.
        """
        end = self.facts.ended_at
        if end is None:
            return None
        day = next_contact(-1 if self.relief is None else self.relief.days)
        return None if day is None else end + day * DAY

    def overdue(self, now: Instant) -> bool:
        """Return whether a call that would tell more should have been made a day ago."""
        due = self.waits()
        return due is None or now - due >= DAY


@frozen
class PatientSeries:
    """All sessions of a patient, the oldest first."""

    points: tuple[SeriesPoint, ...] = ()
    last: Relief | None = None
    """How long relief lasted after the last series, from its last E against its first value."""


def patient_series(sessions: Iterable[SessionFacts]) -> PatientSeries:
    """Return the sessions of one patient with their relief; those replayed are left out."""
    told = [one for one in series_of(sessions) if one[0].mode != "replay"]
    every = [each for one in told for each in one]
    changed = {now.session for was, now in pairwise(every) if _order(was) != _order(now)}
    points = tuple(_point(each, changed=each.session in changed) for each in every)
    last = series_relief(told[-1], scale_of(told[-1][-1])) if told else None
    return PatientSeries(points=points, last=last)


def _order(facts: SessionFacts) -> tuple[object, ...]:
    return facts.mg_per_kg, facts.mg, facts.minutes


def _point(facts: SessionFacts, *, changed: bool) -> SeriesPoint:
    scale = scale_of(facts)
    return SeriesPoint(
        facts=facts,
        scale=scale,
        course=course_of(facts, scale),
        response=response(course_of(facts, scale), scale),
        relief=relief(facts, scale),
        dose_changed=changed,
    )
