"""A monitoring form that somebody outside asks for: its answers, when it is due, that it was sent.

The journal keeps what a person answers and that a person sent it. What the session's own readings
say is worked out from them, and never answered for anybody.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.domain import events as ev
from monitor.domain.commands import AnswerReport, Instant, SendReport
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Session
from monitor.domain.work import Work

DAY: Final = 24 * 60 * MINUTE
YES_NO: Final = ("yes", "no")

ITEMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "first_treatment": YES_NO,
        "benzodiazepine": YES_NO,
        "sedative_hypnotic": YES_NO,
        "stimulant": YES_NO,
        "maoi": YES_NO,
        "opioid": YES_NO,
        "bp_medicine": YES_NO,
        "acceptable_before": YES_NO,
        "acceptable_after": YES_NO,
        "sedation": YES_NO,
        "sedation_when": (),
        "dissociation": YES_NO,
        "dissociation_when": (),
        "respiratory_depression": YES_NO,
        "respiratory_when": (),
        "serious_event": YES_NO,
        "serious_what": (),
        "ready_at": (),
        "provider": (),
        "setting": (),
    }
)
"""What the form asks a person, and the answers it takes; none: in words."""

WHEN_YES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sedation_when": "sedation",
        "dissociation_when": "dissociation",
        "respiratory_when": "respiratory_depression",
        "serious_what": "serious_event",
    }
)
"""Items that are asked only when another one is answered yes."""


def due(session: Session) -> Instant | None:
    """Return until when the form is to be sent; None when there is none to send."""
    report = session.protocol.report
    if report is None or session.started is None:
        return None
    return session.started + report.due_days * DAY


def unanswered(session: Session) -> tuple[str, ...]:
    """Return the items without an answer, in the form's order."""
    found = session.report
    return tuple(
        item
        for item in ITEMS
        if not found.get(item) and (item not in WHEN_YES or found.get(WHEN_YES[item]) == "yes")
    )


def answer(work: Work, command: AnswerReport, at: Instant) -> None:
    """Keep answers of the form; an empty one takes the answer back."""
    _require(work.session)
    for item, said in command.answers.items():
        if item not in ITEMS:
            raise Refused(Refusal.UNKNOWN_ITEM, item=item)
        if said and ITEMS[item] and said not in ITEMS[item]:
            raise Refused(Refusal.UNKNOWN_ANSWER, item=item, answer=said)
    kept = work.session.report
    changed = {
        item: said.strip()
        for item, said in command.answers.items()
        if said.strip() != kept.get(item, "")
    }
    if not changed:
        raise Refused(Refusal.NOTHING_ENTERED)
    work.emit(ev.ReportAnswered(at=at, by=command.by, answers=MappingProxyType(changed)))


def send(work: Work, command: SendReport, at: Instant) -> None:
    """Somebody sent the form: recorded once the session is closed, again for a corrected one."""
    _require(work.session)
    if work.session.phase is not Phase.CLOSED:
        raise Refused(Refusal.SESSION_NOT_CLOSED)
    if not command.how.strip():
        raise Refused(Refusal.TEXT_MISSING)
    work.emit(ev.ReportSent(at=at, by=command.by, how=command.how.strip()))


def _require(session: Session) -> None:
    if session.protocol.report is None or session.started is None:
        raise Refused(Refusal.NO_REPORT)
