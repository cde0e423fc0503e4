"""Calls after a session: what each asks, which answers are red, and what a call leaves behind.

A red answer is a task for the prescriber, never an alert of a chair. What was answered, tried and
declined is added to the closed session. Source of the questions: PROTOCOLS.md, "Follow-up".
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType
from typing import Final

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import FollowUp, Session
from monitor.domain.work import Work

DAY1: Final = "day1"
WEEK1: Final = "week1"
WEEKLY: Final = "weekly"
LAST_WEEK: Final = 12
MOST_TRIES: Final = 3
"""Calls without an answer, after which the patient counts as not reached."""
NO_ANSWER: Final = "no_answer"
CALL_BACK: Final = "call_back"
AHEAD: Final = 60 * MICRO
"""How far in the future a time of a call may lie."""
UNKNOWN: Final = "unknown"
"""A date that the patient cannot tell."""

_TEN: Final = tuple(str(n) for n in range(11))
_GRADES: Final = ("0", "1", "2", "3")
YES_NO: Final = ("no", "yes")
_DATE: Final = ()

_DAY1: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "pain_now": _TEN,
        "pain_worst": _TEN,
        "pain_average": _TEN,
        "mood": _TEN,
        "nausea": _GRADES,
        "dizziness": _GRADES,
        "headache": _GRADES,
        "sleep": ("good", "fair", "poor", "very_poor"),
        "flashback": YES_NO,
        "urinary": YES_NO,
        "unplanned_care": YES_NO,
        "drove": YES_NO,
        "self_harm": YES_NO,
    }
)
_WEEK1: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "pain_average": _TEN,
        "relief_percent": tuple(str(n) for n in range(0, 101, 10)),
        "pgic": ("1", "2", "3", "4", "5", "6", "7"),
        "analgesics": ("none", "less", "same", "more"),
        "new_events": YES_NO,
    }
)
_WEEKLY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"pain_average": _TEN, "still_better": ("yes", "no"), "relief_ended": _DATE}
)
QUESTIONS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = MappingProxyType(
    {DAY1: _DAY1, WEEK1: _WEEK1, WEEKLY: _WEEKLY}
)
"""Kind of call -> what it asks, in the order of the sheet -> the answers, best first.

Without answers: an ISO date, or `unknown`. Symptoms 0 none to 3 severe; pain 0 to 10; mood 0
worst to 10 best; `pgic` 1 very much improved to 7 very much worse; `analgesics` against before
the series.
"""

RED: Final = ("self_harm", "chest_pain", "unplanned_care")
"""A yes to one of these is a task for the prescriber. A call that does not ask it takes it, too."""


def asked(kind: str, answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return what a call of that kind asks, given what was answered so far.

    Raises:
        KeyError: there is no such kind.
    """
    ended = answers.get("still_better") == "no"
    return tuple(q for q in QUESTIONS[kind] if q != "relief_ended" or ended)


def unanswered(
    kind: str, answers: Mapping[str, str], not_asked: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return what has neither an answer nor the mark that it was not asked."""
    return tuple(q for q in asked(kind, answers) if q not in answers and q not in not_asked)


def red(answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the questions whose answers are a task for the prescriber."""
    return tuple(question for question in RED if answers.get(question) == "yes")


def weeks(kind: str) -> tuple[int, ...]:
    """Return the weeks in which there is a call of that kind; none for an unknown kind."""
    return {DAY1: (0,), WEEK1: (1,), WEEKLY: tuple(range(2, LAST_WEEK + 1))}.get(kind, ())


def made(session: Session, kind: str, week: int) -> FollowUp | None:
    """Return the answered call of that kind and week."""
    found = (f for f in session.follow_ups if (f.kind, f.week) == (kind, week))
    return next(found, None)


# --- what is done -------------------------------------------------------------------------------


def answer(work: Work, command: cmd.AnswerFollowUp, at: Instant) -> None:
    """Keep what the patient answered."""
    session = work.session
    _admit(session, command.kind, command.week)
    _admit_answers(session, command, at)
    reds = red(command.answers)
    if "self_harm" in reds:
        _admit_reached(session, command, at)
    work.emit(
        ev.FollowUpMade(
            at=at,
            by=command.by,
            number=session.calls + 1,
            kind=command.kind,
            week=command.week,
            answers=command.answers,
            not_asked=command.not_asked,
            details=MappingProxyType(dict(_told(command))),
            note=command.note.strip(),
            reached=command.reached.strip(),
            reached_at=command.reached_at,
            red=reds,
        )
    )


def tried(work: Work, command: cmd.TryCall, at: Instant) -> None:
    """Keep that nobody answered, or that a later call was asked for."""
    session = work.session
    _admit(session, command.kind, command.week)
    if command.outcome not in {NO_ANSWER, CALL_BACK}:
        raise Refused(Refusal.UNKNOWN_ANSWER, item="outcome", answer=command.outcome)
    if command.again_at is not None and command.again_at <= at:
        raise Refused(Refusal.CALL_AGAIN_PAST)
    tries = [t for t in session.tries if (t.kind, t.week) == (command.kind, command.week)]
    if any(t.not_reached for t in tries):
        raise Refused(Refusal.FOLLOW_UP_MADE)
    before = sum(t.outcome == NO_ANSWER for t in tries)
    last = command.outcome == NO_ANSWER and before + 1 >= MOST_TRIES
    work.emit(
        ev.CallTried(
            at=at,
            by=command.by,
            kind=command.kind,
            week=command.week,
            outcome=command.outcome,
            again_at=None if last else command.again_at,
            not_reached=last,
        )
    )


def decline(work: Work, command: cmd.DeclineCalls, at: Instant) -> None:
    """Keep that the patient doesn't want to be called about this session."""
    _called(work.session)
    if work.session.declined is not None:
        raise Refused(Refusal.CALLS_DECLINED)
    work.emit(ev.CallsDeclined(at=at, by=command.by, reason=command.reason.strip()))


def resume(work: Work, command: cmd.ResumeCalls, at: Instant) -> None:
    """Have the patient called about this session again."""
    if work.session.declined is None:
        raise Refused(Refusal.CALLS_NOT_DECLINED)
    work.emit(ev.CallsResumed(at=at, by=command.by, reason=_reason(command.reason)))


def strike(work: Work, command: cmd.StrikeFollowUp, at: Instant) -> None:
    """Take the answers of a call back."""
    if not any(f.number == command.number for f in work.session.follow_ups):
        raise Refused(Refusal.UNKNOWN_FOLLOW_UP)
    reason = _reason(command.reason)
    work.emit(ev.FollowUpStruck(at=at, by=command.by, number=command.number, reason=reason))


def take_note(work: Work, command: cmd.AnswerTask, at: Instant) -> None:
    """Keep that a prescriber took note of a call's red answers."""
    if not any(f.number == command.number and f.waits for f in work.session.follow_ups):
        raise Refused(Refusal.NO_SUCH_TASK)
    note = command.note.strip()
    work.emit(ev.TaskAnswered(at=at, by=command.by, number=command.number, note=note))


# --- what is refused ----------------------------------------------------------------------------


def _called(session: Session) -> None:
    if session.phase is not Phase.CLOSED:
        raise Refused(Refusal.SESSION_NOT_CLOSED)
    if session.ended is None:
        raise Refused(Refusal.NO_FOLLOW_UP)


def _admit(session: Session, kind: str, week: int) -> None:
    _called(session)
    if week not in weeks(kind):
        raise Refused(Refusal.UNKNOWN_FOLLOW_UP)
    if made(session, kind, week) is not None:
        raise Refused(Refusal.FOLLOW_UP_MADE)
    if session.declined is not None:
        raise Refused(Refusal.CALLS_DECLINED)


def _admit_answers(session: Session, command: cmd.AnswerFollowUp, at: Instant) -> None:
    answers, asks = command.answers, asked(command.kind, command.answers)
    for question, said in answers.items():
        if question not in asks and question not in RED:
            raise Refused(Refusal.UNKNOWN_ITEM, item=question)
        if not _possible(session, command.kind, question, said, at):
            raise Refused(Refusal.UNKNOWN_ANSWER, item=question, answer=said)
    for question in command.not_asked:
        if question not in asks or question in answers:
            raise Refused(Refusal.UNKNOWN_ITEM, item=question)
    for question in command.details:
        if answers.get(question) != "yes":
            raise Refused(Refusal.UNKNOWN_ITEM, item=question)
    missing = unanswered(command.kind, answers, command.not_asked)
    if missing:
        raise Refused(Refusal.FOLLOW_UP_UNANSWERED, items=missing)


def _possible(session: Session, kind: str, question: str, said: str, at: Instant) -> bool:
    choices = QUESTIONS[kind].get(question, YES_NO)
    return said in choices if choices else said == UNKNOWN or _dated(session, said, at)


def _dated(session: Session, said: str, at: Instant) -> bool:
    """Return whether it is a date from the day of the session until today, anywhere on Earth."""
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return False
    first, last = (_day(x) for x in (session.opened_at, at))
    return first - timedelta(1) <= day <= last + timedelta(1)


def _day(at: Instant) -> date:
    return datetime.fromtimestamp(at // MICRO, UTC).date()


def _admit_reached(session: Session, command: cmd.AnswerFollowUp, at: Instant) -> None:
    """Thoughts of self-harm are kept with whom the caller reached, and when."""
    when = command.reached_at
    if not command.reached.strip() or when is None:
        raise Refused(Refusal.REACHED_MISSING)
    if not session.opened_at <= when <= at + AHEAD:
        raise Refused(Refusal.REACHED_IMPOSSIBLE)


def _told(command: cmd.AnswerFollowUp) -> Iterator[tuple[str, str]]:
    for question, text in command.details.items():
        if text.strip():
            yield question, text.strip()


def _reason(text: str) -> str:
    if not text.strip():
        raise Refused(Refusal.REASON_MISSING)
    return text.strip()
