"""What was saved turns out wrong: amendments, struck checks, individual limits.

Each recomputes all conditions from the readings as they now are; slots keep their state unless
their check is struck.
"""

from monitor.domain import events as ev
from monitor.domain.alerts import Evaluation
from monitor.domain.commands import Amend, ChangeLimit, Instant, StrikeCheck
from monitor.domain.entry import (
    admit,
    admit_pressure,
    admit_reason,
    ask_rechecks,
    assess_groups,
    fulfil,
    standing,
)
from monitor.domain.evolve import amended
from monitor.domain.frozen import replace
from monitor.domain.limits import crosses_at, known, loosens
from monitor.domain.measures import MEASURES
from monitor.domain.protocol import CHOOSING, RELATIVE, Limit, Phase, Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import contains, cover, on_time_or_late, window_end
from monitor.domain.state import FULFILLED, Check, Session, Slot, Status
from monitor.domain.timing import withdraw
from monitor.domain.work import Work


def recompute(work: Work, at: Instant, note: str) -> None:
    """Bring every alert into line with the readings as they now are."""
    session = work.session
    data = known(session)
    entered = standing(session, at)
    Evaluation(work, at, data, entered=entered, note=note, form=session.form).run()
    assess_groups(work, at, data)


def find_check(session: Session, ordinal: int) -> Check:
    """Return a check that can be corrected."""
    if not 1 <= ordinal <= len(session.checks):
        raise Refused(Refusal.UNKNOWN_CHECK, check=ordinal)
    check = session.checks[ordinal - 1]
    if check.struck:
        raise Refused(Refusal.CHECK_STRUCK, check=ordinal)
    return check


def amend(work: Work, command: Amend, at: Instant) -> None:
    """Correct one reading of a saved check."""
    session = work.session
    check = find_check(session, command.check)
    name = command.measure
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    if name not in check.values and name not in check.not_obtained:
        raise Refused(Refusal.NO_SUCH_READING, check=command.check, measure=name)
    _admit_amended(session, check, command)
    crossed = _crossed(session, check)
    work.emit(
        ev.Amended(
            at=at,
            by=command.by,
            check=command.check,
            measure=name,
            was=check.values.get(name),
            was_not_obtained=check.not_obtained.get(name, ""),
            value=command.value,
            not_obtained=command.not_obtained,
            reason=command.reason,
        )
    )
    if session.phase is not Phase.CLOSED:
        _after_amendment(work, at, command, crossed)


def _admit_amended(session: Session, check: Check, command: Amend) -> None:
    name = command.measure
    if command.value is None:
        admit_reason(session, name, command.not_obtained)
        return
    if command.not_obtained:
        raise Refused(Refusal.VALUE_AND_REASON, measure=name)
    admit(session, {name: command.value}, {})
    admit_pressure(amended(check, name, command.value, "").values)


def _crossed(session: Session, check: Check) -> set[str]:
    """Return the limits that `check` crosses by itself."""
    data = known(session)
    return {x.id for x in session.limits if crosses_at(x, check, data)}


def _after_amendment(work: Work, at: Instant, command: Amend, crossed: set[str]) -> None:
    session = work.session
    check = session.checks[command.check - 1]
    data = known(session)
    Evaluation(work, at, data).back_dated(check, crossed)
    recompute(work, at, "value_amended")
    ask_rechecks(work, at, check, data, only=command.measure)


# striking ---------------------------------------------------------------------------------


def strike_check(work: Work, command: StrikeCheck, at: Instant) -> None:
    """Take a whole check back: as if it had never been saved, but for alerts and their times."""
    find_check(work.session, command.check)
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    work.emit(
        ev.CheckStruck(at=at, by=command.by, check=command.check, reason=command.reason)
    )  # fmt: skip
    session = work.session
    struck = session.checks[command.check - 1]
    for slot in session.slots:
        if slot.group is None:
            if slot.status in FULFILLED and contains(session, slot, struck.taken_at):
                _cover_again(work, at, slot)
        elif slot.asked_by == struck.ordinal:
            _unask(work, at, slot)
        elif slot.check == struck.ordinal:
            _unanswer(work, at, slot)
    recompute(work, at, "check_struck")


def _cover_again(work: Work, at: Instant, slot: Slot) -> None:
    """Look again at what fulfilled `slot`, now that a check of its window is struck."""
    session = work.session
    end = window_end(session, slot)
    for check in session.checks:
        if check.struck or not contains(session, slot, check.taken_at):
            continue
        late = end is not None and check.entered_at >= end
        so_far = replace(session, checks=session.checks[: check.ordinal])
        covered = cover(so_far, slot, while_open=not late)
        if not covered.missing and covered.taken_at is not None:
            if slot.check != check.ordinal or slot.taken_at != covered.taken_at:
                status = on_time_or_late(session, slot, covered.taken_at)
                status = Status.ENTERED_LATE if late else status
                fulfil(work, at, slot, status, check=check, taken=covered.taken_at)
            return
    _reopen(work, at, slot, end)


def _unask(work: Work, at: Instant, slot: Slot) -> None:
    """Drop a recheck that a struck check asked for, and take up the one it had replaced."""
    if slot.status in {Status.OPEN, Status.MISSED}:
        withdraw(work, at, slot, at, listed=False)
    for other in work.session.slots[: slot.number - 1]:
        if other.group == slot.group and other.closed == slot.opened:
            _unanswer(work, at, other)


def _unanswer(work: Work, at: Instant, slot: Slot) -> None:
    """A recheck was not answered after all: another check answers it, or it is asked again."""
    session = work.session
    due = slot.due if slot.due is not None else slot.opened
    missed = due + session.protocol.timing.recheck_missed
    asking = session.checks[(slot.asked_by or 1) - 1]
    for check in session.checks:
        later = (check.taken_at, check.ordinal) > (asking.taken_at, asking.ordinal)
        complete = all(m in check.assessed for m in slot.asks)
        if later and complete and not check.struck and check.entered_at <= missed:
            status = on_time_or_late(session, slot, check.taken_at)
            fulfil(work, at, slot, status, check=check, taken=check.taken_at)
            return
    _reopen(work, at, slot, None if at <= missed else missed)


def _reopen(work: Work, at: Instant, slot: Slot, end: Instant | None) -> None:
    if end is None or at < end:
        work.emit(ev.SlotReopened(at=at, number=slot.number))
    else:
        work.emit(ev.SlotMissed(at=at, number=slot.number, closed=end, cause="struck"))


# individual limits ------------------------------------------------------------------------


def individual(
    protocol: Protocol, current: tuple[Limit, ...], change: ChangeLimit, at: Instant, phase: Phase
) -> ev.IndividualLimit:
    """Return the individual limit that `change` asks for, or refuse it."""
    limit = next((x for x in current if x.id == change.limit), None)
    if limit is None:
        raise Refused(Refusal.UNKNOWN_LIMIT, limit=change.limit)
    if not change.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    _admit_value(protocol, limit, change)
    old = limit.condition.value
    critical = limit.priority is Priority.HIGH
    guarded = critical or phase is not Phase.BEFORE
    if guarded and loosens(limit, old, change.value) and not change.prescriber.strip():  # type: ignore[arg-type]
        raise Refused(Refusal.LIMIT_NEEDS_PRESCRIBER, limit=limit.id)
    return ev.IndividualLimit(
        limit=limit.id,
        value=change.value,
        reason=change.reason,
        by=change.by,
        prescriber=change.prescriber,
        at=at,
    )


def _admit_value(protocol: Protocol, limit: Limit, change: ChangeLimit) -> None:
    op = limit.condition.op
    if op in CHOOSING:
        raise Refused(Refusal.LIMIT_NOT_CHANGEABLE, limit=limit.id)
    if op in RELATIVE:
        if change.value <= 0:
            raise Refused(Refusal.LIMIT_OUT_OF_RANGE, limit=limit.id)
        return
    known_ones = (*MEASURES.values(), *protocol.site_scores)
    measure = next(m for m in known_ones if m.id == limit.condition.measure)
    low = measure.low if measure.plausible_low is None else measure.plausible_low
    high = measure.high if measure.plausible_high is None else measure.plausible_high
    if not low <= change.value <= high:
        raise Refused(Refusal.LIMIT_OUT_OF_RANGE, limit=limit.id, low=low, high=high)


def change_limit(work: Work, command: ChangeLimit, at: Instant) -> None:
    """Give a limit another value for this patient; open episodes keep their bound."""
    session = work.session
    changed = individual(session.protocol, session.limits, command, at, session.phase)
    work.emit(ev.LimitChanged(at=at, limit=changed))
    recompute(work, at, "limit_changed")
