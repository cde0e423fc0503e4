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
    as_if_saved,
    ask_rechecks,
    assess_groups,
)
from monitor.domain.evolve import amended
from monitor.domain.limits import crosses_at, known, loosens
from monitor.domain.protocol import CHOOSING, RELATIVE, Limit, Phase, Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import cover, on_time_or_late, window_end
from monitor.domain.state import FULFILLED, Check, Session, Slot, Status
from monitor.domain.timing import withdraw
from monitor.domain.work import Work


def recompute(work: Work, at: Instant, note: str) -> None:
    """Bring every alert into line with the readings as they now are."""
    session = work.session
    entered = as_if_saved(session, at) if session.form is not None else None
    data = known(session)
    evaluation = Evaluation(work, at, data, entered=entered, note=note, form=session.form)
    evaluation.run()
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
    before = work.session
    work.emit(
        ev.CheckStruck(at=at, by=command.by, check=command.check, reason=command.reason)
    )  # fmt: skip
    for slot in before.slots:
        if slot.group is not None:
            _unstrike_recheck(work, at, slot, command.check)
        elif slot.status in FULFILLED:
            _uncover(work, at, before, slot)
    recompute(work, at, "check_struck")


def _unstrike_recheck(work: Work, at: Instant, slot: Slot, struck: int) -> None:
    if slot.asked_by == struck and slot.status is Status.OPEN:
        withdraw(work, at, slot, at, listed=False)
    elif slot.check == struck and slot.due is not None:
        missed = slot.due + work.session.protocol.timing.recheck_missed
        _reopen(work, at, slot, None if at <= missed else missed)


def _uncover(work: Work, at: Instant, before: Session, slot: Slot) -> None:
    """Look again at what `slot` is covered by, now that a check is struck."""
    while_open = slot.status is not Status.ENTERED_LATE
    covered = cover(work.session, slot, while_open=while_open)
    if cover(before, slot, while_open=while_open) == covered:
        return
    if covered.missing or covered.taken_at is None:
        _reopen(work, at, slot, window_end(work.session, slot))
        return
    status = on_time_or_late(work.session, slot, covered.taken_at) if while_open else slot.status
    work.emit(
        ev.SlotFulfilled(at=at, number=slot.number, status=status.value, taken_at=covered.taken_at)
    )


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
    measure = protocol.measure(limit.condition.measure)
    low = high = None
    if measure is not None:
        low = measure.low if measure.plausible_low is None else measure.plausible_low
        high = measure.high if measure.plausible_high is None else measure.plausible_high
    if low is None or high is None or not low <= change.value <= high:
        raise Refused(Refusal.LIMIT_OUT_OF_RANGE, limit=limit.id, low=low, high=high)


def change_limit(work: Work, command: ChangeLimit, at: Instant) -> None:
    """Give a limit another value for this patient; open episodes keep their bound."""
    session = work.session
    changed = individual(session.protocol, session.limits, command, at, session.phase)
    work.emit(ev.LimitChanged(at=at, limit=changed))
    recompute(work, at, "limit_changed")
