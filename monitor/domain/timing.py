"""What time alone decides: windows, lateness, the planned end, escalation.

Everything is worked through in the order of its exact computed instant, whenever somebody
looks. A window changes at its very instant; a deadline passes only after its instant, so what a
person does then still counts as before it. Nothing gets an instant before the session's last
entry: what is already late when it is entered, or after a gap, happens at that moment.
"""

from collections.abc import Callable, Iterator
from functools import partial

from monitor.domain import events as ev
from monitor.domain.alerts import (
    END_NOT_RECORDED,
    MISSED,
    OVERDUE,
    clear_technical,
    crossing,
    raise_missed,
    raise_technical,
    turn_on,
)
from monitor.domain.commands import Instant
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Phase, Priority
from monitor.domain.schedule import (
    Planned,
    anchor,
    asks,
    closes,
    cover,
    label,
    near_planned_end,
    on_time_or_late,
    open_slots,
    opens,
    rechecks,
    upcoming,
    window_end,
)
from monitor.domain.state import Episode, Session, Slot, Status
from monitor.domain.work import Work

Window = tuple[Instant, Slot | Planned]
"""When an open slot's window closes, or that of a planned one opens."""

Deadline = tuple[Instant, Callable[[Work, Instant], None]]

_NOT_RUNNING = "station_off"


def advance(work: Work, at: Instant, *, settled: bool = False) -> None:
    """Let time pass until `at`; with `settled` deadlines of that very instant pass too."""
    while work.session.phase is not Phase.CLOSED:
        window = _next_window(work.session)
        deadline = min(_deadlines(work.session), default=None, key=lambda step: step[0])
        if (
            window is not None
            and window[0] <= at
            and (deadline is None or window[0] <= deadline[0])
        ):
            _pass_window(work, max(window[0], work.session.seen), window)
        elif deadline is not None and (deadline[0] < at or (settled and deadline[0] == at)):
            deadline[1](work, max(deadline[0], work.session.seen))
        else:
            return


def pass_gap(work: Work, since: Instant, at: Instant, cause: str) -> None:
    """The station was not running from `since` until `at`: go on as if someone looked now."""
    work.emit(ev.GapRecorded(at=at, since=since, cause=cause))
    known = len(work.events)
    while (window := _next_window(work.session)) is not None and window[0] <= at:
        _pass_window(work, at, window, cause=_NOT_RUNNING)
    late = work.session.protocol.timing.recheck_missed
    for slot in rechecks(work.session):
        if slot.due is not None and slot.due + late < at:
            _miss(work, at, slot, slot.due + late, cause=_NOT_RUNNING)
    if any(isinstance(event, ev.SlotMissed) for event in work.events[known:]):
        raise_missed(work, at)
    advance(work, at)


# windows ----------------------------------------------------------------------------------


def _next_window(session: Session) -> Window | None:
    planned = next(upcoming(session), None)
    if planned is None:
        return None
    start = opens(session, planned.due)
    ends = [
        (end, slot)
        for slot in open_slots(session)
        if slot.due is not None and (end := window_end(session, slot)) is not None
    ]
    first = min(ends, default=None, key=lambda pair: pair[0])
    return first if first is not None and first[0] <= start else (start, planned)


def _pass_window(work: Work, at: Instant, window: Window, *, cause: str = "") -> None:
    """With a `cause` the alert for a missed slot is left to the caller."""
    when, what = window
    if isinstance(what, Planned):
        _open(work, at, what, when)
    elif cause:
        _miss(work, at, what, when, cause=cause)
    else:
        miss(work, at, what, when)


def _open(work: Work, at: Instant, planned: Planned, start: Instant) -> None:
    if planned.offset is not None and near_planned_end(work.session, planned, start):
        work.emit(ev.OffsetPassed(at=at, offset=planned.offset, why="near_end"))
    else:
        open_slot(work, at, planned, start)


def open_slot(work: Work, at: Instant, planned: Planned, start: Instant) -> None:
    """Open a slot's window at `start`; readings that already lie in it may fulfil it at once."""
    session = work.session
    work.emit(
        ev.SlotOpened(
            at=at,
            number=len(session.slots) + 1,
            label=label(session, planned),
            phase=session.phase.value,
            run=session.runs,
            due=planned.due,
            opened=start,
            asks=asks(session, session.phase, planned.due, planned.offset),
            offset=planned.offset,
        )
    )
    _already_done(work, at, work.session.slots[-1])


def _already_done(work: Work, at: Instant, slot: Slot) -> None:
    """What was entered afterwards (an end, a bolus) may make a slot that a check has fulfilled."""
    done = cover(work.session, slot)
    if done.missing or done.taken_at is None:
        return
    status = on_time_or_late(work.session, slot, done.taken_at)
    work.emit(
        ev.SlotFulfilled(
            at=at,
            number=slot.number,
            status=status.value,
            taken_at=done.taken_at,
            check=done.check,
        )
    )
    clear_technical(work, at, MISSED)


def miss(work: Work, at: Instant, slot: Slot, closed: Instant) -> None:
    """A slot's window closed unfulfilled."""
    _miss(work, at, slot, closed)
    raise_missed(work, at)


def _miss(work: Work, at: Instant, slot: Slot, closed: Instant, *, cause: str = "") -> None:
    work.emit(ev.SlotMissed(at=at, number=slot.number, closed=closed, cause=cause))
    clear_technical(work, at, OVERDUE, slot.number)


def withdraw(work: Work, at: Instant, slot: Slot, closed: Instant, *, listed: bool = True) -> None:
    """A slot is no longer asked for."""
    work.emit(ev.SlotWithdrawn(at=at, number=slot.number, closed=closed, listed=listed))
    clear_technical(work, at, OVERDUE, slot.number)


def end_slots(work: Work, at: Instant, end: Instant) -> None:
    """The phase ended: its open slots are missed if overdue by then, else withdrawn."""
    grace = work.session.protocol.timing.grace
    for slot in open_slots(work.session):
        if slot.due is not None and end > slot.due + grace:
            miss(work, at, slot, end)
        else:
            withdraw(work, at, slot, end)


def lay_anew(work: Work, at: Instant) -> None:
    """After a new T or E: offsets whose window has closed by now make no slot."""
    while True:
        planned = next(upcoming(work.session), None)
        if planned is None or closes(work.session, planned.due) > at:
            return
        if planned.offset is None:
            work.emit(ev.PlannedSlotsDropped(at=at, dues=(planned.due,)))
        else:
            work.emit(ev.OffsetPassed(at=at, offset=planned.offset, why="past"))


def pass_stopped(work: Work, at: Instant, restarted: Instant) -> None:
    """Offsets and added slots whose window opened while the infusion was stopped are not made."""
    early = work.session.protocol.timing.early
    gone = tuple(due for due in work.session.added if due - early < restarted)
    if gone:
        work.emit(ev.PlannedSlotsDropped(at=at, dues=gone))
    while True:
        planned = next((p for p in upcoming(work.session) if p.offset is not None), None)
        if planned is None or planned.offset is None or planned.due - early >= restarted:
            return
        work.emit(ev.OffsetPassed(at=at, offset=planned.offset, why="stopped"))


def make_skipped(work: Work, at: Instant) -> None:
    """A pause makes at once every skipped offset whose due + grace has not passed."""
    session = work.session
    for offset in session.skipped:
        due = (anchor(session) or 0) + offset * MINUTE
        if due + session.protocol.timing.grace >= at:
            open_slot(work, at, Planned(due=due, offset=offset), at)


# deadlines --------------------------------------------------------------------------------


def _deadlines(session: Session) -> Iterator[Deadline]:
    yield from _late_slots(session)
    yield from _end_not_recorded(session)
    for episode in session.alerts:
        if episode.crossing:
            yield from _of_episode(session, episode)


def _late_slots(session: Session) -> Iterator[Deadline]:
    timing = session.protocol.timing
    for slot in session.slots:
        if slot.status is not Status.OPEN or slot.due is None:
            continue
        if slot.group is not None:
            missed = slot.due + timing.recheck_missed
            yield missed, partial(miss, slot=slot, closed=missed)
        if not slot.alerted:
            medium = slot.due + timing.overdue_medium
            yield slot.due + timing.grace, partial(_overdue, slot=slot, medium=medium)


def _overdue(work: Work, at: Instant, slot: Slot, medium: Instant) -> None:
    priority = Priority.MEDIUM if medium < at else Priority.LOW
    raise_technical(work, at, OVERDUE, priority, slot=slot.number)


def _end_not_recorded(session: Session) -> Iterator[Deadline]:
    end = session.planned_end(session.seen)
    if end is None or session.paused or session.phase is not Phase.INFUSION:
        return
    timing = session.protocol.timing
    episode = crossing(session, END_NOT_RECORDED)
    if episode is None:
        yield end + timing.end_low, partial(_no_end, medium=end + timing.end_medium)
    elif episode.priority is Priority.LOW:
        yield end + timing.end_medium, partial(_rise, episode=episode, again=True)


def _no_end(work: Work, at: Instant, medium: Instant) -> None:
    priority = Priority.MEDIUM if medium < at else Priority.LOW
    raise_technical(work, at, END_NOT_RECORDED, priority)


def _of_episode(session: Session, episode: Episode) -> Iterator[Deadline]:
    timing = session.protocol.timing
    low = episode.priority is Priority.LOW
    if episode.slot is not None and low:
        due = session.slot(episode.slot).due or episode.raised
        yield due + timing.overdue_medium, partial(_rise, episode=episode, again=False)
    if episode.on_since is not None and not episode.escalated_now and not low:
        high = episode.priority is Priority.HIGH
        wait = timing.escalate_high if high else timing.escalate_medium
        yield episode.on_since + wait, partial(_escalate, episode=episode)
    if episode.again_at is not None:
        yield episode.again_at, partial(turn_on, episode=episode, cause="still_crossing")


def _rise(work: Work, at: Instant, episode: Episode, *, again: bool) -> None:
    work.emit(
        ev.AlertRose(
            at=at, limit=episode.limit, episode=episode.number, priority=int(Priority.MEDIUM)
        )
    )
    if again:
        turn_on(work, at, episode, "risen")


def _escalate(work: Work, at: Instant, episode: Episode) -> None:
    work.emit(ev.AlertEscalated(at=at, limit=episode.limit, episode=episode.number))
