"""Readings come in: the open form, saving a check, what saving does to slots and alerts."""

from collections.abc import Mapping
from types import MappingProxyType

from monitor.domain import events as ev
from monitor.domain.alerts import (
    MISSED,
    NOT_ASSESSED,
    OVERDUE,
    Evaluation,
    clear_technical,
    crossing,
    raise_technical,
)
from monitor.domain.commands import DiscardForm, EnterFields, Instant, SaveCheck
from monitor.domain.limits import Known, assessed, crosses_at, known, subsumed
from monitor.domain.measures import MICRO, MINUTE, VITAL_GROUPS, Kind, NotObtained, Value
from monitor.domain.protocol import Limit, Priority
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import (
    contains,
    cover,
    not_assessed,
    on_time_or_late,
    open_slots,
    recheck_label,
    rechecks,
    still_to_come,
)
from monitor.domain.state import Check, Form, Session, Slot, Status
from monitor.domain.timing import withdraw
from monitor.domain.work import Work

FUTURE = 60 * MICRO
"""How far in the future a reading may have been taken: clocks differ."""


# what may be entered ----------------------------------------------------------------------


def admit(session: Session, values: Mapping[str, Value], not_obtained: Mapping[str, str]) -> None:
    """Refuse what cannot be: unknown measures, impossible values, a reversed pressure."""
    for name, value in values.items():
        measure = session.protocol.measure(name)
        if measure is None:
            raise Refused(Refusal.UNKNOWN_MEASURE, measure=name)
        if not measure.possible(value):
            raise Refused(
                Refusal.IMPOSSIBLE_VALUE,
                measure=name,
                value=value,
                low=measure.low,
                high=measure.high,
                number=measure.kind is Kind.NUMBER,
            )
        if name in not_obtained:
            raise Refused(Refusal.VALUE_AND_REASON, measure=name)
    for name, reason in not_obtained.items():
        admit_reason(session, name, reason)
    admit_pressure(values)


def admit_reason(session: Session, name: str, reason: str) -> None:
    """Refuse an unknown measure or reason; somebody who cannot be woken is not asleep."""
    if session.protocol.measure(name) is None:
        raise Refused(Refusal.UNKNOWN_MEASURE, measure=name)
    asleep = name == "moaas" and reason == NotObtained.ASLEEP
    if reason not in set(NotObtained) or asleep:
        raise Refused(Refusal.REASON_NOT_OFFERED, measure=name, reason=reason)


def admit_pressure(values: Mapping[str, Value]) -> None:
    """Refuse a diastolic pressure that is not below the systolic one."""
    sbp, dbp = values.get("sbp"), values.get("dbp")
    if sbp is not None and dbp is not None and not dbp < sbp:  # type: ignore[operator]
        raise Refused(Refusal.PRESSURE_REVERSED, sbp=sbp, dbp=dbp)


# the open form ----------------------------------------------------------------------------


def standing(session: Session, at: Instant) -> Known:
    """Return the readings as the high limits see them: the open form's fields as if saved now."""
    form = session.form
    if form is None:
        return known(session)
    entered = Check(
        ordinal=len(session.checks) + 1,
        kind="extra",
        slot=None,
        taken_at=max([at, *(c.taken_at for c in session.checks)]),
        entered_at=at,
        by=form.by,
        values=form.values,
        not_obtained=form.not_obtained,
        assessed=assessed(form.values, form.not_obtained),
    )
    return known(session, entered)


def enter(work: Work, command: EnterFields, at: Instant) -> None:
    """Commit fields of the open form: durable at once, high limits evaluated at once."""
    session = work.session
    form = session.form
    values = dict(form.values) if form is not None else {}
    reasons = dict(form.not_obtained) if form is not None else {}
    for name in (*command.cleared, *command.not_obtained):
        values.pop(name, None)
    for name in (*command.cleared, *command.values):
        reasons.pop(name, None)
    if not (command.values or command.not_obtained or command.cleared):
        raise Refused(Refusal.NOTHING_ENTERED)
    admit(session, {**values, **command.values}, {**reasons, **command.not_obtained})
    work.emit(
        ev.FieldsEntered(
            at=at,
            by=command.by,
            values=MappingProxyType(dict(command.values)),
            not_obtained=MappingProxyType(dict(command.not_obtained)),
            cleared=command.cleared,
            confirmed=command.confirmed,
        )
    )
    session = work.session
    Evaluation(
        work,
        at,
        known(session),
        entered=standing(session, at),
        form=session.form,
        gone="entry_corrected",
    ).run()


def discard(work: Work, command: DiscardForm, at: Instant) -> None:
    """Close the open form without saving."""
    form = work.session.form
    if form is None:
        raise Refused(Refusal.NO_OPEN_FORM)
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    work.emit(
        ev.FormDiscarded(
            at=at,
            by=command.by,
            reason=command.reason,
            values=form.values,
            not_obtained=form.not_obtained,
        )
    )
    Evaluation(work, at, known(work.session), form=form, gone="entry_discarded").run()


# saving -----------------------------------------------------------------------------------


def save(work: Work, command: SaveCheck, at: Instant) -> None:
    """Save the open form and the given readings as one check, and evaluate it."""
    session = work.session
    form = session.form
    values = dict(form.values) if form is not None else {}
    reasons = dict(form.not_obtained) if form is not None else {}
    confirmed = (*form.confirmed, *command.confirmed) if form is not None else command.confirmed
    values = {k: v for k, v in values.items() if k not in command.not_obtained}
    reasons = {k: v for k, v in reasons.items() if k not in command.values}
    values |= command.values
    reasons |= command.not_obtained
    if not values and not reasons:
        raise Refused(Refusal.NOTHING_ENTERED)
    admit(session, values, reasons)
    taken = at if command.taken_at is None else command.taken_at
    admit_taken(session, taken, at)
    ordinal = len(session.checks) + 1
    asked = _asked_before(session, taken, ordinal)
    kind, slot = _kind(session, {*values, *reasons}, taken, asked)
    work.emit(
        ev.CheckSaved(
            at=at,
            by=command.by,
            ordinal=ordinal,
            kind=kind,
            slot=slot,
            taken_at=taken,
            values=MappingProxyType(values),
            not_obtained=MappingProxyType(reasons),
            confirmed=tuple(m for m in dict.fromkeys(confirmed) if m in values),
        )
    )
    _settle_slots(work, at, work.session.checks[-1], asked)
    _evaluate_saved(work, at, work.session.checks[-1], form)


def admit_taken(session: Session, taken: Instant, at: Instant) -> None:
    """Refuse a taken-at before the session was opened or more than 60 s ahead."""
    if taken < session.opened_at:
        raise Refused(Refusal.TAKEN_BEFORE_OPENING, taken_at=taken)
    if taken > at + FUTURE:
        raise Refused(Refusal.TAKEN_IN_FUTURE, taken_at=taken)


def _asked_before(session: Session, taken: Instant, ordinal: int) -> tuple[Slot, ...]:
    """Return the pending rechecks that were asked by an earlier reading."""
    out = []
    for slot in rechecks(session):
        asking = session.checks[(slot.asked_by or 1) - 1]
        if (asking.taken_at, asking.ordinal) < (taken, ordinal):
            out.append(slot)
    return tuple(out)


def _kind(
    session: Session, measures: set[str], taken: Instant, asked: tuple[Slot, ...]
) -> tuple[str, int | None]:
    """Return the kind of a check, and the number of the slot or recheck it belongs to."""
    if measures <= {m for slot in asked for m in slot.asks}:
        return "recheck", next(s.number for s in asked if measures & set(s.asks))
    for slot in open_slots(session):
        if contains(session, slot, taken):
            return "slot", slot.number
    return "extra", None


def _settle_slots(work: Work, at: Instant, check: Check, asked: tuple[Slot, ...]) -> None:
    """Fulfil what `check` completes: slots, slots missed before, rechecks."""
    fulfilled = False
    for slot in work.session.slots:
        if slot.group is None and slot.status in {Status.OPEN, Status.MISSED}:
            fulfilled |= _complete(work, at, slot, check)
    for slot in asked:
        if all(m in check.assessed for m in slot.asks):
            status = on_time_or_late(work.session, slot, check.taken_at)
            fulfil(work, at, slot, status, check=check, taken=check.taken_at)
    vitals = {m for members in VITAL_GROUPS.values() for m in members}
    if fulfilled or vitals <= set(check.values):
        clear_technical(work, at, MISSED)


def _complete(work: Work, at: Instant, slot: Slot, check: Check) -> bool:
    session = work.session
    if not contains(session, slot, check.taken_at):
        return False
    missed = slot.status is Status.MISSED
    covered = cover(session, slot, while_open=not missed)
    if covered.missing or covered.taken_at is None:
        return False
    status = Status.ENTERED_LATE if missed else on_time_or_late(session, slot, covered.taken_at)
    fulfil(work, at, slot, status, check=check, taken=covered.taken_at)
    return True


def fulfil(
    work: Work, at: Instant, slot: Slot, status: Status, *, check: Check, taken: Instant
) -> None:
    """A slot or recheck was done, and is late no more."""
    work.emit(
        ev.SlotFulfilled(
            at=at,
            number=slot.number,
            status=status.value,
            taken_at=taken,
            check=check.ordinal,
        )
    )
    clear_technical(work, at, OVERDUE, slot.number)


def _evaluate_saved(work: Work, at: Instant, check: Check, form: Form | None) -> None:
    data = known(work.session)
    evaluation = Evaluation(work, at, data, form=form, gone="entry_corrected")
    evaluation.back_dated(check)
    evaluation.run()
    assess_groups(work, at, data)
    ask_rechecks(work, at, check, data)


def assess_groups(work: Work, at: Instant, data: Known) -> None:
    """Raise or clear `not-assessed-{group}`."""
    for group in VITAL_GROUPS:
        name = NOT_ASSESSED + group
        missing = not_assessed(work.session, data, group)
        if missing and crossing(work.session, name) is None:
            raise_technical(work, at, name, Priority.MEDIUM)
        elif not missing:
            clear_technical(work, at, name)


# rechecks ---------------------------------------------------------------------------------


def ask_rechecks(
    work: Work, at: Instant, check: Check, data: Known, only: str | None = None
) -> None:
    """Ask to measure again what the latest readings of `check` cross."""
    wanted: dict[str, Instant] = {}
    for limit in _crossed_latest(work.session, check, data, only):
        recheck = limit.recheck
        if recheck is not None:
            due = max(check.taken_at + recheck.minutes * MINUTE, at)
            wanted[recheck.group] = min(due, wanted.get(recheck.group, due))
    for group in VITAL_GROUPS:
        if group in wanted:
            _ask(work, at, check, group, wanted[group])


def _crossed_latest(
    session: Session, check: Check, data: Known, only: str | None
) -> tuple[Limit, ...]:
    crossed = [
        x
        for x in session.limits
        if data.latest.get(x.condition.measure) is check
        and (only is None or x.condition.measure == only)
        and crosses_at(x, check, data)
    ]
    over = subsumed(crossed)
    return tuple(x for x in crossed if x.id not in over)


def _ask(work: Work, at: Instant, check: Check, group: str, due: Instant) -> None:
    session = work.session
    if _served(session, at, due):
        return
    pending = [s for s in rechecks(session) if s.group == group]
    if any(s.due is not None and s.due <= due for s in pending):
        return
    for slot in pending:
        withdraw(work, at, slot, at, listed=False)
    session = work.session
    work.emit(
        ev.SlotOpened(
            at=at,
            number=len(session.slots) + 1,
            label=recheck_label(session, group, due),
            phase=session.phase.value,
            run=session.runs,
            due=due,
            opened=at,
            asks=VITAL_GROUPS[group],
            group=group,
            asked_by=check.ordinal,
        )
    )


def _served(session: Session, at: Instant, due: Instant) -> bool:
    """Return whether an unfulfilled slot is due within 2 min of a recheck."""
    near = session.protocol.timing.recheck_served
    dues = [s.due for s in open_slots(session) if s.due is not None]
    dues += [p.due for p in still_to_come(session, at, due + near)]
    return any(abs(d - due) <= near for d in dues)
