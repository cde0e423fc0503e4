"""Which calls a session asks for, how each stands, and who is to be called next.

A call is due from `opens` until `ends`; one that is late stays on the list until `until`. The
first is due 24 to 48 h after the end of the infusion, the second at 7 days, then one a week to
week 12. That weekly windows open half a day early (so that the morning's calls reach who left in
the afternoon), that the second is late after 9 days, and that the patient's next infusion ends
the calls about the one before, is our own design: no source says it.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.follow_up import DAY1, LAST_WEEK, NO_ANSWER, WEEK1, WEEKLY
from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE
from monitor.domain.state import CallTry, Session

HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
WEEK: Final = 7 * DAY
EARLY: Final = 12 * HOUR
LATE_AFTER: Final = 9 * DAY
"""After the end of the infusion: when the call at 7 days is late."""
LONGEST: Final = (LAST_WEEK + 1) * WEEK
"""After the end of an infusion nobody is called about it any more."""
VERSION: Final = 1
"""Of the plain form of `CallFacts`."""

_KINDS: Final = (DAY1, WEEK1, WEEKLY)


class CallStanding(StrEnum):
    """How a call stands."""

    AHEAD = "ahead"
    DUE = "due"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    NOT_REACHED = "not_reached"
    DECLINED = "declined"
    SUPERSEDED = "superseded"
    """The patient's next infusion came first."""
    MISSED = "missed"
    """Nobody called in time."""


OPEN: Final = frozenset({CallStanding.DUE, CallStanding.OVERDUE})


@frozen
class Call:
    """One call of a session, and when it is due."""

    kind: str
    week: int
    opens: Instant
    ends: Instant
    """Until then (inclusive) it is in time."""
    until: Instant
    """From then on it is no more on the list."""


@frozen
class MadeCall:
    """A call that was answered."""

    kind: str
    week: int
    at: Instant


@frozen
class Waiting:
    """Red answers that a prescriber has still to take note of."""

    number: int
    kind: str
    week: int
    at: Instant
    by: str
    red: tuple[str, ...]


@frozen
class CallFacts:
    """What is kept of a closed session so that its calls are found without reading it."""

    session: str
    mrn: str
    mode: str
    started: Instant | None
    ended: Instant | None
    series_number: int | None = None
    series_of: int | None = None
    made: tuple[MadeCall, ...] = ()
    tries: tuple[CallTry, ...] = ()
    declined: Instant | None = None
    waiting: tuple[Waiting, ...] = ()


@frozen
class CallState:
    """A call as it stands at one moment."""

    call: Call
    standing: CallStanding
    tries: tuple[CallTry, ...] = ()

    @property
    def unheard(self) -> int:
        """Return how many tries had no answer."""
        return sum(tried.outcome == NO_ANSWER for tried in self.tries)

    @property
    def again_at(self) -> Instant | None:
        """Return when to call again; None: whenever there is time."""
        return self.tries[-1].again_at if self.tries else None


@frozen
class FollowUpState:
    """How a session's calls stand at one moment."""

    calls: tuple[CallState, ...]
    due: CallState | None
    """What is to be called now, or is late; at most one call of a session is."""
    late: bool
    """It is past its time, or the call before it was missed."""
    next_due: Instant | None
    """When the first call that is still to be made opens, in the past for a due one."""
    waiting: tuple[Waiting, ...]


def call_facts(session: Session) -> CallFacts:
    """Return what is kept of `session`."""
    series = session.series
    return CallFacts(
        session=session.id,
        mrn=session.patient.mrn,
        mode=session.mode,
        started=session.started,
        ended=session.ended,
        series_number=None if series is None else series.number,
        series_of=None if series is None else series.of,
        made=tuple(MadeCall(kind=f.kind, week=f.week, at=f.at) for f in session.follow_ups),
        tries=session.tries,
        declined=session.declined,
        waiting=tuple(
            Waiting(number=f.number, kind=f.kind, week=f.week, at=f.at, by=f.by, red=f.red)
            for f in session.follow_ups
            if f.waits
        ),
    )


def call_of(ended: Instant, week: int) -> Call:
    """Return the call of that week (0 to 12) after an infusion that ended then."""
    opens, until = _opens(ended, week), _opens(ended, week + 1)
    ends = {0: ended + 2 * DAY, 1: ended + LATE_AFTER}.get(week, until)
    return Call(kind=_KINDS[min(week, 2)], week=week, opens=opens, ends=ends, until=until)


def _opens(ended: Instant, week: int) -> Instant:
    return ended + (week * WEEK - EARLY if week else DAY)


def windows(ended: Instant) -> tuple[Call, ...]:
    """Return the calls after an infusion that ended then, the first one first."""
    return tuple(call_of(ended, week) for week in range(LAST_WEEK + 1))


def week_at(ended: Instant, at: Instant) -> int | None:
    """Return the week whose call may be on the list at `at`; None before the first one opens.

    It is 13 once the last one has left the list.
    """
    if at < ended + DAY:
        return None
    return min((at - ended + EARLY) // WEEK, LAST_WEEK + 1)


def follow_up_state(
    facts: CallFacts, at: Instant, next_started: Instant | None = None
) -> FollowUpState:
    """Return how the calls of a session stand; `next_started`: T of the patient's next infusion.

    A replayed session and one in which nothing was infused ask for none.
    """
    calls: tuple[CallState, ...] = ()
    if facts.ended is not None and facts.mode != "replay":
        calls = tuple(_state(facts, call, at, next_started) for call in windows(facts.ended))
    due = next((state for state in calls if state.standing in OPEN), None)
    ahead = [s.call.opens for s in calls if s.standing in {*OPEN, CallStanding.AHEAD}]
    return FollowUpState(
        calls=calls,
        due=due,
        late=due is not None and _late(calls, due),
        next_due=ahead[0] if ahead else None,
        waiting=facts.waiting,
    )


def _late(calls: tuple[CallState, ...], due: CallState) -> bool:
    week = due.call.week
    before = week > 0 and calls[week - 1].standing is CallStanding.MISSED
    return before or due.standing is CallStanding.OVERDUE


def _state(facts: CallFacts, call: Call, at: Instant, next_started: Instant | None) -> CallState:
    key = (call.kind, call.week)
    tries = tuple(tried for tried in facts.tries if (tried.kind, tried.week) == key)
    if any((made.kind, made.week) == key for made in facts.made):
        standing = CallStanding.ANSWERED
    elif any(tried.not_reached for tried in tries):
        standing = CallStanding.NOT_REACHED
    else:
        standing = _open_standing(facts, call, at, next_started)
    return CallState(call=call, standing=standing, tries=tries)


def _open_standing(
    facts: CallFacts, call: Call, at: Instant, next_started: Instant | None
) -> CallStanding:
    stops = ((facts.declined, CallStanding.DECLINED), (next_started, CallStanding.SUPERSEDED))
    passed = sorted((when, what) for when, what in stops if when is not None and when <= at)
    if passed and passed[0][0] < call.until:
        return passed[0][1]
    if at < call.opens:
        return CallStanding.AHEAD
    if at <= call.ends and at < call.until:
        return CallStanding.DUE
    return CallStanding.OVERDUE if at < call.until else CallStanding.MISSED


def next_start(facts: CallFacts, others: Iterable[CallFacts]) -> Instant | None:
    """Return when the same patient's next infusion started; `others` are that patient's sessions.

    A patient without an MRN is nobody else.
    """
    if facts.started is None or not facts.mrn:
        return None
    later = (each.started for each in others if each.started is not None)
    return min((at for at in later if at > facts.started), default=None)


def due_now(
    facts: CallFacts, at: Instant, next_started: Instant | None = None
) -> tuple[CallState, bool] | None:
    """Return the call that is to be made, and whether it is late; None for none.

    As `follow_up_state`, without working out the others.
    """
    week = None if facts.ended is None else week_at(facts.ended, at)
    if facts.ended is None or facts.mode == "replay" or week is None or week > LAST_WEEK:
        return None
    due = _state(facts, call_of(facts.ended, week), at, next_started)
    if due.standing not in OPEN:
        return None
    before = [due] if week == 0 else [_state(facts, call_of(facts.ended, week - 1), at, None)]
    return due, due.standing is CallStanding.OVERDUE or before[0].standing is CallStanding.MISSED


def urgency(facts: CallFacts, due: CallState) -> tuple[int, Instant, str]:
    """Return what orders the list: first calls first, then the soonest end of the window."""
    return _KINDS.index(due.call.kind), due.call.ends, facts.session


def next_change(facts: CallFacts, at: Instant) -> Instant | None:
    """Return the first moment after `at` at which time alone changes how the calls stand."""
    if facts.ended is None or facts.mode == "replay":
        return None
    week = week_at(facts.ended, at)
    near = (0,) if week is None else range(week, min(week + 2, LAST_WEEK + 1))
    moments = (
        moment
        for call in (call_of(facts.ended, each) for each in near)
        for moment in (call.opens, call.ends + 1, call.until)
        if moment > at
    )
    return min(moments, default=None)


# --- plain values -------------------------------------------------------------------------------


def to_plain(facts: CallFacts) -> dict[str, object]:
    """Return plain values for JSON."""
    return {
        "version": VERSION,
        "session": facts.session,
        "mrn": facts.mrn,
        "mode": facts.mode,
        "started": facts.started,
        "ended": facts.ended,
        "series": [facts.series_number, facts.series_of],
        "made": [[m.kind, m.week, m.at] for m in facts.made],
        "tries": [
            [t.kind, t.week, t.at, t.by, t.outcome, t.again_at, t.not_reached] for t in facts.tries
        ],
        "declined": facts.declined,
        "waiting": [[w.number, w.kind, w.week, w.at, w.by, list(w.red)] for w in facts.waiting],
    }


def from_plain(kept: Mapping[str, Any]) -> CallFacts | None:
    """Return the facts of plain values; None when another version wrote them: read the session."""
    if kept.get("version") != VERSION:
        return None
    number, of = kept["series"]
    return CallFacts(
        session=kept["session"],
        mrn=kept["mrn"],
        mode=kept["mode"],
        started=kept["started"],
        ended=kept["ended"],
        series_number=number,
        series_of=of,
        made=tuple(MadeCall(kind=kind, week=week, at=at) for kind, week, at in kept["made"]),
        tries=tuple(_tried(each) for each in kept["tries"]),
        declined=kept["declined"],
        waiting=tuple(_waiting(each) for each in kept["waiting"]),
    )


def _tried(kept: list[Any]) -> CallTry:
    kind, week, at, by, outcome, again_at, not_reached = kept
    return CallTry(
        kind=kind,
        week=week,
        at=at,
        by=by,
        outcome=outcome,
        again_at=again_at,
        not_reached=not_reached,
    )


def _waiting(kept: list[Any]) -> Waiting:
    number, kind, week, at, by, red = kept
    return Waiting(number=number, kind=kind, week=week, at=at, by=by, red=tuple(red))
