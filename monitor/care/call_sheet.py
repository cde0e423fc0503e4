"""What a caller has before the eyes: how the session went, and what was answered last."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.care.readings import course, peak, since_start
from monitor.domain.alerts import is_technical
from monitor.domain.follow_up import UNKNOWN
from monitor.domain.frozen import frozen
from monitor.domain.limits import known
from monitor.domain.project_values import label_of
from monitor.domain.state import FollowUp, Session

PAIN: Final = ("pain_now", "pain_average")


@frozen
class ThatDay:
    """The session in a line."""

    pain_before: Decimal | None
    pain_after: Decimal | None
    pain_label: str
    """Label of the slot in which `pain_after` was read, such as `E+60`."""
    highest: Decimal | None
    """Systolic pressure since T."""
    diastolic: Decimal | None
    """Of the same check."""
    nausea: Decimal | None
    """The worst score since T; None when it was not asked."""
    nausea_label: str
    alerts: int
    """Of readings; lateness and technical ones do not count."""


@frozen
class LastKnown:
    """What was answered last, to be marked and never chosen."""

    pain: str = ""
    mood: str = ""
    relief_ended: str = ""
    """ISO date, or empty."""

    def of(self, question: str) -> str:
        """Return the last answer to `question`, empty for none."""
        if question == "pain_now":
            return self.pain
        return {"mood": self.mood, "relief_ended": self.relief_ended}.get(question, "")


def that_day(session: Session) -> ThatDay:
    """Return how `session` went, of its readings as they now are."""
    data = known(session)
    pain, pressure = course(session, data, "pain"), peak(session, data)
    worst = max(since_start(session, data, "nausea"), key=lambda found: found[1], default=None)
    return ThatDay(
        pain_before=pain.before,
        pain_after=pain.after,
        pain_label=pain.after_label,
        highest=pressure.highest,
        diastolic=pressure.diastolic,
        nausea=None if worst is None else worst[1],
        nausea_label="" if worst is None else label_of(session, worst[0]),
        alerts=sum(not is_technical(alert.limit) for alert in session.alerts),
    )


def last_known(session: Session) -> LastKnown:
    """Return the last pain, mood and end of relief of `session` and the calls about it."""
    data = known(session)
    pain, mood = course(session, data, "pain").after, course(session, data, "mood").after
    found = {
        "pain": "" if pain is None else f"{pain:f}",
        "mood": "" if mood is None else f"{mood:f}",
    }
    for call in sorted(session.follow_ups, key=lambda made: made.at):
        found |= _said(call)
    return LastKnown(**found)


def _said(call: FollowUp) -> Mapping[str, str]:
    answers = call.answers
    pain = next((answers[question] for question in PAIN if question in answers), "")
    said = {"pain": pain, "mood": answers.get("mood", "")}
    said = {name: text for name, text in said.items() if text}
    ended = answers.get("relief_ended", UNKNOWN)
    return MappingProxyType(said if ended == UNKNOWN else {**said, "relief_ended": ended})
