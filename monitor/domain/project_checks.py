"""The course of the checks as a screen shows it: what is next, the timeline, what stands open."""

from collections.abc import Iterator

from monitor.domain.checklist import asked
from monitor.domain.commands import Instant
from monitor.domain.discharge import Leaving, needs_prescriber, results
from monitor.domain.frozen import frozen, replace
from monitor.domain.infusion import gate_hit
from monitor.domain.limits import Known
from monitor.domain.measures import MINUTE
from monitor.domain.project_values import Levels, label_of
from monitor.domain.protocol import Phase
from monitor.domain.schedule import (
    BASELINE,
    asks,
    baseline_age,
    cover,
    label,
    open_slots,
    opens,
    rechecks,
    still_to_come,
)
from monitor.domain.state import FULFILLED, Session, Slot, Status
from monitor.domain.views import (
    ChecklistRow,
    CheckRow,
    CriterionView,
    Mark,
    MissedSlot,
    NextCheck,
    SlotView,
    StartView,
)

AHEAD = 60 * MINUTE
"""How far the timeline looks ahead; a course of devices: to the end of the stay at least."""


def _of_slot(session: Session, slot: Slot, at: Instant) -> NextCheck:
    grace = session.protocol.timing.grace
    until = None if slot.due is None else slot.due + grace
    return NextCheck(
        label=slot.label,
        slot=slot.number,
        group=slot.group,
        due=slot.due,
        on_time_until=until,
        opens=slot.opened,
        asks=slot.asks,
        open=True,
        overdue=until is not None and at > until,
    )


@frozen
class Course:
    """The checks that are still to be done, as it looks at one moment."""

    pending: tuple[NextCheck, ...]
    """What is open or pending now, rechecks included, earliest due first."""
    coming: tuple[NextCheck, ...]
    """What is planned after that, up to an hour after the end."""

    @property
    def next(self) -> NextCheck | None:
        """Return what is open or pending and due first, else the next planned."""
        return next(iter((*self.pending, *self.coming)), None)


def course(session: Session, at: Instant, coming: tuple[NextCheck, ...]) -> Course:
    """Return the checks that are still to be done, as it looks at `at`."""
    waiting = [*open_slots(session), *rechecks(session)]
    waiting.sort(key=lambda s: s.due or 0)
    return Course(
        pending=tuple(_of_slot(session, s, at) for s in waiting),
        coming=coming,
    )


def moves(session: Session, at: Instant) -> bool:
    """Return whether time alone moves what is planned: not while the infusion simply runs."""
    end = session.planned_end(at)
    return session.phase is not Phase.INFUSION or session.paused or end is None or end <= at


def coming(session: Session, at: Instant) -> Iterator[NextCheck]:
    """Yield what is planned; while the infusion runs, from the planned end on as if it were E."""
    end = session.planned_end(at)
    if session.phase is Phase.INFUSION and end is not None and end > at:
        yield from _planned(session, at, end)
        session = replace(
            session,
            phase=Phase.RECOVERY,
            ended=end,
            ends=(*session.ends, end),
            next_offset=0,
        )
        yield from _planned(session, at, end + AHEAD)
    else:
        until = at + AHEAD
        if session.protocol.by_devices and end is not None:
            until = max(until, end)
        yield from _planned(session, at, until)


def _planned(session: Session, at: Instant, until: Instant) -> Iterator[NextCheck]:
    grace = session.protocol.timing.grace
    for planned in still_to_come(session, at, until):
        yield NextCheck(
            label=label(session, planned),
            slot=None,
            group=None,
            due=planned.due,
            on_time_until=planned.due + grace,
            opens=opens(session, planned.due) if planned.offset else planned.due,
            asks=asks(session, session.phase, planned.due, planned.offset),
            open=False,
            overdue=False,
        )


def done(session: Session, data: Known, levels: Levels) -> tuple[Mark, ...]:
    """Return the part of the timeline that is past: checks done and slots missed."""
    return (*_done(session, data, levels), *_not_done(session))


def marks(past: tuple[Mark, ...], ahead: Course) -> tuple[Mark, ...]:
    """Return the timeline: checks done, slots missed, what is next and later."""
    out = [*past]
    first = ahead.next
    for check in (*ahead.pending, *ahead.coming):
        if check.due is not None:
            state = "later" if check.group is None else "recheck"
            if check is first:
                state = "next"
            out.append(
                Mark(label=check.label, at=check.due, due=check.due, state=state, slot=check.slot)
            )
    return tuple(sorted(out, key=lambda m: m.at))


def _done(session: Session, data: Known, levels: Levels) -> Iterator[Mark]:
    grace = session.protocol.timing.grace
    for check in data.checks:
        slot = None if check.slot is None else session.slot(check.slot)
        due = None if slot is None else slot.due
        late = 0 if due is None or check.taken_at <= due + grace else check.taken_at - due
        yield Mark(
            label=label_of(session, check),
            at=check.taken_at,
            due=due,
            state="extra" if slot is None else "done",
            late_by=late,
            slot=check.slot,
            check=check.ordinal,
            priority=max(levels[check.ordinal].values(), default=None),
        )


def _not_done(session: Session) -> Iterator[Mark]:
    for slot in session.slots:
        if slot.status is Status.MISSED and slot.due is not None:
            yield Mark(
                label=slot.label, at=slot.due, due=slot.due, state="missed", slot=slot.number
            )


def counts(session: Session, ahead: Course) -> tuple[int, int]:
    """Return how many planned checks are done, and how many there are up to E+60."""
    listed = [
        s
        for s in session.slots
        if s.group is None and s.status not in {Status.WITHDRAWN, Status.DROPPED}
    ]
    fulfilled = sum(1 for s in listed if s.status in FULFILLED)
    return fulfilled, len(listed) + len(ahead.coming)


def slots(session: Session) -> tuple[SlotView, ...]:
    """Return the slots and rechecks that are part of the session."""
    return tuple(
        SlotView(number=s.number, label=s.label, due=s.due, status=s.status, taken_at=s.taken_at)
        for s in session.slots
        if s.status is not Status.DROPPED
    )


def missed(session: Session) -> tuple[MissedSlot, ...]:
    """Return the missed slots; the baseline's reason is the one given at the start."""
    return tuple(
        MissedSlot(
            number=s.number,
            label=s.label,
            due=s.due,
            cause=s.cause,
            reason=s.reason,
            asks=s.asks if s.group is None else (),
        )
        for s in session.slots
        if s.status is Status.MISSED and s.due is not None
    )


def check_rows(session: Session, levels: Levels) -> tuple[CheckRow, ...]:
    """Return all saved checks, struck ones included, in the order in which they were saved."""
    return tuple(
        CheckRow(
            ordinal=c.ordinal,
            kind=c.kind,
            label=label_of(session, c),
            taken_at=c.taken_at,
            entered_at=c.entered_at,
            by=c.by,
            values=c.values,
            not_obtained=c.not_obtained,
            amended=c.amended,
            struck=c.struck,
            priorities=levels.get(c.ordinal, {}),
        )
        for c in session.checks
    )


# start and discharge ------------------------------------------------------------------------


def checklist(session: Session) -> tuple[ChecklistRow, ...]:
    """Return the questions before the start with their answers."""
    out = []
    for item in asked(session):
        answer = session.checklist.get(item.id)
        need = None if answer is None else item.needs.get(answer.answer)
        out.append(ChecklistRow(item=item, answer=answer, unsafe=need))
    return tuple(out)


def start_view(session: Session, data: Known, at: Instant) -> StartView | None:
    """Return what stands between now and the start; None once it has started."""
    if session.phase is not Phase.BEFORE:
        return None
    open_baseline = next((s for s in open_slots(session) if s.label == BASELINE), None)
    missing = () if open_baseline is None else cover(session, open_baseline).missing
    gate = gate_hit(session, data)
    return StartView(
        baseline_missing=missing,
        baseline_old=baseline_age(session, data, at)[1],
        unanswered=tuple(i.id for i in asked(session) if i.id not in session.checklist),
        gate=None if gate is None else gate.id,
        gate_needs=None if gate is None else gate.needs,
        slots_if_started_now=_if_started(session, at),
    )


def _if_started(session: Session, at: Instant) -> tuple[tuple[str, Instant], ...]:
    """Return label and due time of each check up to E+60, were the infusion started at `at`.

    Of devices: up to the end of the stay.
    """
    protocol = session.protocol
    if protocol.by_devices:
        return tuple(_until_stay(session, at))
    planned = session.order.planned_min
    timing = protocol.timing
    end = at + planned * MINUTE
    out = []
    index = 0
    while (due := at + protocol.infusion.nth(index) * MINUTE) < end - timing.near_end_before:
        out.append((f"T+{protocol.infusion.nth(index)}", due))
        index += 1
    index = 0
    while (offset := protocol.recovery.nth(index)) * MINUTE <= AHEAD:
        out.append((f"E+{offset}", end + offset * MINUTE))
        index += 1
    return tuple(out)


def _until_stay(session: Session, at: Instant) -> Iterator[tuple[str, Instant]]:
    index = 0
    while (offset := session.protocol.recovery.nth(index)) <= session.order.planned_min:
        yield f"T+{offset}", at + offset * MINUTE
        index += 1


def discharge_view(
    session: Session, data: Known, at: Instant
) -> tuple[tuple[CriterionView, ...], tuple[str, ...], bool]:
    """Return the criteria with evidence, the unmet ones, and whether a prescriber must sign."""
    if session.phase is Phase.INFUSION:
        return (), (), False
    found = session.closing.results if session.closing else results(session, at, Leaving())
    rows = {c.id: c.row for c in session.protocol.criteria}
    taken = {c.ordinal: c.taken_at for c in data.checks}
    views = tuple(
        CriterionView(
            id=r.criterion,
            row=rows[r.criterion],
            met=r.met,
            check=r.check,
            value=r.value,
            taken_at=None if r.check is None else taken.get(r.check),
        )
        for r in found
    )
    unmet = tuple(r.criterion for r in found if r.met is False)
    return views, unmet, needs_prescriber(session)
