"""What time alone decides: windows, lateness, the planned end, escalation.

Everything is worked through in the order of its exact computed instant, whenever somebody
looks. A window changes at its very instant; a deadline passes only after its instant, so what a
person does then still counts as before it. Nothing gets an instant before the session's last
entry: what is already late when it is entered, or after a gap, happens at that moment.
"""

from collections.abc import Callable, Iterator

from monitor.domain import events as ev
from monitor.domain.alerts import (
    END_NOT_RECORDED,
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
    asks,
    label,
    near_planned_end,
    of_phase,
    open_slots,
    opens,
    rechecks,
    upcoming,
    window_end,
)
from monitor.domain.state import Episode, Session, Signal, Slot, Status
from monitor.domain.work import Work

Step = tuple[Instant, Callable[[Work, Instant], None]]


def advance(work: Work, at: Instant, *, settled: bool = False) -> None:
    """Let time pass until `at`; with `settled` deadlines of that very instant pass too."""
    while work.session.phase is not Phase.CLOSED:
        window = _next_window(work.session)
        deadline = min(_deadlines(work.session), default=None, key=lambda step: step[0])
        if window is not None and window[0] <= at:
            if deadline is None or window[0] <= deadline[0]:
                window[1](work, max(window[0], work.session.seen))
                continue
        if deadline is None or deadline[0] > at or (deadline[0] == at and not settled):
            return
        deadline[1](work, max(deadline[0], work.session.seen))


def pass_gap(work: Work, since: Instant, at: Instant, cause: str) -> None:
    """The station was not running from `since` until `at`: go on as if someone looked now."""
    work.emit(ev.GapRecorded(at=at, since=since, cause=cause))
    missed = False
    while (window := _next_window(work.session)) is not None and window[0] <= at:
        before = len(work.events)
        window[1](work, at, quiet="station_off")
        missed |= any(isinstance(e, ev.SlotMissed) for e in work.events[before:])
    late = work.session.protocol.timing.recheck_missed
    for slot in rechecks(work.session):
        if slot.due is not None and slot.due + late < at:
            miss(work, at, slot, slot.due + late, quiet="station_off")
            missed = True
    if missed:
        raise_missed(work, at)
    advance(work, at)


# windows ----------------------------------------------------------------------------------


def _next_window(session: Session) -> tuple[Instant, Callable[..., None]] | None:
    planned = next(upcoming(session), None)
    if planned is None:
        return None
    start = opens(session, planned.due)
    overtaken = [
        (end, slot)
        for slot in open_slots(session)
        if slot.due is not None and (end := window_end(session, slot)) is not None
    ]
    if overtaken:
        end, slot = min(overtaken, key=lambda pair: pair[0])
        if end <= start:
            return end, lambda w, at, quiet="": miss(w, at, slot, end, quiet=quiet)
    return start, lambda w, at, quiet="": _open(w, at, planned, start, quiet)


def _open(work: Work, at: Instant, planned: Planned, start: Instant, quiet: str) -> None:
    if planned.offset is not None and near_planned_end(work.session, planned.due, start):
        work.emit(ev.OffsetPassed(at=at, offset=planned.offset, why="near_end"))
        return
    open_slot(work, at, planned, start, quiet=quiet)


def open_slot(
    work: Work, at: Instant, planned: Planned, start: Instant, *, quiet: str = ""
) -> None:
    """Open a slot's window at `start`, and close the windows before it."""
    for slot in open_slots(work.session):
        if slot.due is not None and slot.due < planned.due:
            miss(work, at, slot, start, quiet=quiet)
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


def miss(work: Work, at: Instant, slot: Slot, closed: Instant, *, quiet: str = "") -> None:
    """A slot's window closed unfulfilled; with `quiet` (the cause) the alert is left to the caller."""
    work.emit(ev.SlotMissed(at=at, number=slot.number, closed=closed, cause=quiet))
    clear_technical(work, at, OVERDUE, slot.number)
    if not quiet:
        raise_missed(work, at)


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
        coming = upcoming(work.session)
        planned = next(coming, None)
        if planned is None or planned.offset is None:
            return
        following = next(
            (p for p in coming if not _makes_none(work.session, p, at)), planned
        )  # fmt: skip
        timing = work.session.protocol.timing
        closes = max(planned.due + timing.grace, following.due - timing.early)
        if closes > at:
            return
        work.emit(ev.OffsetPassed(at=at, offset=planned.offset, why="past"))


def _makes_none(session: Session, planned: Planned, at: Instant) -> bool:
    return planned.offset is not None and near_planned_end(session, planned.due, at)


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
    timing = session.protocol.timing
    if session.started is None:
        return
    for offset in session.skipped:
        due = session.started + offset * MINUTE
        if due + timing.grace >= at:
            before = [s.due for s in of_phase(work.session) if s.due is not None and s.due < due]
            start = max([at, *(d + timing.grace for d in before)])
            open_slot(work, at, Planned(due=due, offset=offset), start)


# deadlines --------------------------------------------------------------------------------


def _deadlines(session: Session) -> Iterator[Step]:
    yield from _late_slots(session)
    yield from _end_not_recorded(session)
    for episode in session.alerts:
        yield from _of_episode(session, episode)


def _late_slots(session: Session) -> Iterator[Step]:
    timing = session.protocol.timing
    for slot in session.slots:
        if slot.status is not Status.OPEN or slot.due is None:
            continue
        if slot.group is not None:
            missed = slot.due + timing.recheck_missed
            yield missed, lambda w, at, s=slot, m=missed: miss(w, at, s, m)  # type: ignore[misc]
        if not slot.alerted:
            yield slot.due + timing.grace, lambda w, at, s=slot: _overdue(w, at, s)  # type: ignore[misc]


def _overdue(work: Work, at: Instant, slot: Slot) -> None:
    due = slot.due if slot.due is not None else at
    passed = due + work.session.protocol.timing.overdue_medium < at
    raise_technical(
        work, at, OVERDUE, Priority.MEDIUM if passed else Priority.LOW, slot=slot.number
    )


def _end_not_recorded(session: Session) -> Iterator[Step]:
    if session.phase is not Phase.INFUSION or session.paused:
        return
    end = session.planned_end(session.seen)
    if end is None:
        return
    timing = session.protocol.timing
    episode = crossing(session, END_NOT_RECORDED)
    if episode is None:
        medium = end + timing.end_medium
        yield (
            end + timing.end_low,
            lambda w, at: raise_technical(
                w, at, END_NOT_RECORDED, Priority.MEDIUM if medium < at else Priority.LOW
            ),
        )
    elif episode.priority is Priority.LOW:
        yield end + timing.end_medium, lambda w, at: _rise(w, at, episode, again=True)


def _of_episode(session: Session, episode: Episode) -> Iterator[Step]:
    timing = session.protocol.timing
    if episode.limit == OVERDUE and episode.priority is Priority.LOW and episode.crossing:
        due = session.slot(episode.slot or 1).due or episode.raised
        yield due + timing.overdue_medium, lambda w, at: _rise(w, at, episode, again=False)
    if episode.signal is Signal.ON and not episode.escalated_now and episode.on_since is not None:
        if episode.priority > Priority.LOW:
            high = episode.priority is Priority.HIGH
            wait = timing.escalate_high if high else timing.escalate_medium
            yield episode.on_since + wait, lambda w, at: _escalate(w, at, episode)
    if episode.again_at is not None and episode.signal is Signal.ACKNOWLEDGED:
        yield episode.again_at, lambda w, at: turn_on(w, at, episode, "still_crossing")


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
