"""evolve(session, event) -> session: what each event means, and nothing else.

Total and without conditions of its own: whatever `decide` has let happen is believed.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.limits import assessed, individualise
from monitor.domain.measures import Value
from monitor.domain.protocol import Phase, Priority, Protocol
from monitor.domain.state import (
    Answer,
    CallTry,
    Check,
    Device,
    Drawn,
    Episode,
    FollowUp,
    Form,
    Intervention,
    Pause,
    RateStep,
    Sent,
    Session,
    Signal,
    Slot,
    Status,
)


def begin(event: ev.SessionOpened, protocol: Protocol) -> Session:
    """Return the session that `event` opened, with its frozen protocol."""
    return Session(
        id=event.session,
        chair=event.chair,
        patient=event.patient,
        protocol=protocol,
        order=event.order,
        series=event.series,
        mode=event.mode,
        plan=event.plan,
        opened_at=event.at,
        opened_by=event.by,
        seen=event.at,
        limits=individualise(protocol, event.limits),
        individual=event.limits,
        limit_changes=event.limits,
        nurse=event.by,
    )


def evolve(session: Session, event: ev.Event) -> Session:
    """Return the session after `event`."""
    after = _HANDLERS[type(event)](session, event)
    if event.at > after.seen:
        after = replace(after, seen=event.at)
    return after


def _merge(old: Mapping[str, Any], new: Mapping[str, Any], gone: Iterable[str]) -> dict[str, Any]:
    dropped = set(gone)
    return {k: v for k, v in (*old.items(), *new.items()) if k not in dropped or k in new}


def _fields_entered(s: Session, e: ev.FieldsEntered) -> Session:
    form = s.form or Form(
        number=s.forms + 1, started_at=e.at, values={}, not_obtained={}, confirmed=(), by=e.by
    )
    values = _merge(form.values, e.values, (*e.cleared, *e.not_obtained))
    reasons = _merge(form.not_obtained, e.not_obtained, (*e.cleared, *e.values))
    kept = tuple(m for m in form.confirmed if m not in e.values and m not in e.cleared)
    return replace(
        s,
        forms=form.number,
        form=Form(
            number=form.number,
            started_at=form.started_at,
            values=MappingProxyType(values),
            not_obtained=MappingProxyType(reasons),
            confirmed=kept + e.confirmed,
            by=e.by,
        ),
    )


def _form_discarded(s: Session, _e: ev.FormDiscarded) -> Session:
    return replace(s, form=None)


def _check_saved(s: Session, e: ev.CheckSaved) -> Session:
    check = Check(
        ordinal=e.ordinal,
        kind=e.kind,
        slot=e.slot,
        taken_at=e.taken_at,
        entered_at=e.at,
        by=e.by,
        values=e.values,
        not_obtained=e.not_obtained,
        confirmed=e.confirmed,
        form=None if s.form is None else s.form.number,
        assessed=assessed(e.values, e.not_obtained),
    )
    return replace(s, checks=(*s.checks, check), form=None)


def _identity_confirmed(s: Session, e: ev.IdentityConfirmed) -> Session:
    return replace(s, identity=Answer(answer="yes", detail=e.how, by=e.by, at=e.at))


def _checklist_answered(s: Session, e: ev.ChecklistAnswered) -> Session:
    answer = Answer(answer=e.answer, detail=e.detail, by=e.by, at=e.at)
    return replace(s, checklist=MappingProxyType({**s.checklist, e.item: answer}))


def _second_checked(s: Session, e: ev.OrderSecondChecked) -> Session:
    return replace(s, second_check=Answer(answer="yes", detail="", by=e.by, at=e.at))


def _limit_changed(s: Session, e: ev.LimitChanged) -> Session:
    individual = (*(x for x in s.individual if x.limit != e.limit.limit), e.limit)
    return replace(
        s,
        individual=individual,
        limit_changes=(*s.limit_changes, e.limit),
        limits=individualise(s.protocol, individual),
    )


def _slot_opened(s: Session, e: ev.SlotOpened) -> Session:
    slot = Slot(
        number=e.number,
        label=e.label,
        phase=Phase(e.phase),
        run=e.run,
        due=e.due,
        opened=e.opened,
        asks=e.asks,
        offset=e.offset,
        group=e.group,
        asked_by=e.asked_by,
    )
    slots = (*s.slots, slot)
    if e.group is not None or e.due is None:
        return replace(s, slots=slots)
    if e.offset is None:
        return replace(s, slots=slots, added=tuple(d for d in s.added if d != e.due))
    if e.offset in s.skipped and e.phase == Phase.INFUSION:
        return replace(s, slots=slots, skipped=tuple(o for o in s.skipped if o != e.offset))
    return replace(s, slots=slots, next_offset=s.next_offset + 1)


def _slot_planned(s: Session, e: ev.SlotPlanned) -> Session:
    return replace(s, added=tuple(sorted((*s.added, e.due))))


def _offset_passed(s: Session, e: ev.OffsetPassed) -> Session:
    skipped = (*s.skipped, e.offset) if e.why == "near_end" else s.skipped
    return replace(s, next_offset=s.next_offset + 1, skipped=skipped)


def _planned_dropped(s: Session, e: ev.PlannedSlotsDropped) -> Session:
    return replace(s, added=tuple(d for d in s.added if d not in e.dues))


def _with_slot(s: Session, number: int, **changes: Any) -> Session:
    slots = list(s.slots)
    slots[number - 1] = replace(slots[number - 1], **changes)
    return replace(s, slots=tuple(slots))


def _slot_fulfilled(s: Session, e: ev.SlotFulfilled) -> Session:
    return _with_slot(
        s, e.number, status=Status(e.status), taken_at=e.taken_at, check=e.check
    )  # fmt: skip


def _slot_missed(s: Session, e: ev.SlotMissed) -> Session:
    return _with_slot(
        s, e.number, status=Status.MISSED, closed=e.closed, cause=e.cause, taken_at=None, check=None
    )


def _slot_withdrawn(s: Session, e: ev.SlotWithdrawn) -> Session:
    status = Status.WITHDRAWN if e.listed else Status.DROPPED
    return _with_slot(s, e.number, status=status, closed=e.closed)


def _slot_reopened(s: Session, e: ev.SlotReopened) -> Session:
    return _with_slot(
        s, e.number, status=Status.OPEN, taken_at=None, check=None, alerted=False
    )  # fmt: skip


def _miss_reason(s: Session, e: ev.MissReasonGiven) -> Session:
    return _with_slot(s, e.number, reason=e.reason)


def _acted(s: Session, e: ev.InfusionEvent, **changes: Any) -> Session:
    return replace(s, last_action=e.happened_at, **changes)


def _started(s: Session, e: ev.InfusionStarted) -> Session:
    s = replace(s, let_on=(*s.let_on, e))
    if s.protocol.by_devices:  # E is T
        end = e.happened_at
        return _acted(s, e, phase=Phase.RECOVERY, started=end, ended=end, ends=(end,))
    return _acted(s, e, phase=Phase.INFUSION, started=e.happened_at, next_offset=0)


def _paused(s: Session, e: ev.InfusionPaused) -> Session:
    return _acted(s, e, pauses=(*s.pauses, Pause(since=e.happened_at)))


def _end_pause(s: Session, until: int) -> tuple[Pause, ...]:
    if not s.paused:
        return s.pauses
    return (*s.pauses[:-1], replace(s.pauses[-1], until=until))


def _resumed(s: Session, e: ev.InfusionResumed) -> Session:
    return _acted(s, e, pauses=_end_pause(s, e.happened_at), let_on=(*s.let_on, e))


def _rate_set(s: Session, e: ev.RateSet) -> Session:
    step = RateStep(at=e.happened_at, ml_per_h=e.ml_per_h)
    return _acted(s, e, rates=(*s.rates, step))


def _bolus_given(s: Session, e: ev.BolusGiven) -> Session:
    return _acted(s, e, boluses=(*s.boluses, (e.happened_at, e.mg)))


def _device_given(s: Session, e: ev.DeviceGiven) -> Session:
    given = Device(number=e.number, at=e.happened_at, mg=e.mg, lot=e.lot, by=e.by)
    return _acted(s, e, devices=(*s.devices, given))


def _stopped(s: Session, e: ev.InfusionStopped) -> Session:
    return _acted(
        s,
        e,
        phase=Phase.RECOVERY,
        ended=e.happened_at,
        ends=(*s.ends, e.happened_at),
        next_offset=0,
        infusion_offset=s.next_offset,
        pauses=_end_pause(s, e.happened_at),
    )


def _restarted(s: Session, e: ev.InfusionRestarted) -> Session:
    stop = e.happened_at if s.ended is None else s.ended
    return _acted(
        s,
        e,
        phase=Phase.INFUSION,
        ended=None,
        restarts=(*s.restarts, e.happened_at),
        next_offset=s.infusion_offset,
        pauses=(*s.pauses, Pause(since=stop, until=e.happened_at)),
    )


def _intervened(s: Session, e: ev.Intervened) -> Session:
    done = Intervention(
        number=e.number,
        action=e.action,
        detail=e.detail,
        happened_at=e.happened_at,
        entered_at=e.at,
        by=e.by,
        answers=e.answers,
    )
    return replace(s, interventions=(*s.interventions, done))


def _intervention_struck(s: Session, e: ev.InterventionStruck) -> Session:
    done = list(s.interventions)
    done[e.number - 1] = replace(done[e.number - 1], struck=e.reason)
    return replace(s, interventions=tuple(done))


def _alert_raised(s: Session, e: ev.AlertRaised) -> Session:
    answered = e.acknowledged_at is not None
    episode = Episode(
        limit=e.limit,
        number=e.episode,
        priority=Priority(e.priority),
        signal=Signal.ACKNOWLEDGED if answered else Signal.ON,
        measure=e.measure,
        value=e.value,
        bound=e.bound,
        check=e.check,
        form=e.form,
        slot=e.slot,
        raised=e.at,
        on_since=None if answered else e.at,
        acknowledged=e.acknowledged_at,
        acknowledged_by=e.acknowledged_by,
        first_acknowledged=e.acknowledged_at,
        reference=e.value if answered else None,
        again_at=e.again_at,
        note=e.note,
    )
    after = replace(s, alerts=(*s.alerts, episode))
    if e.slot is not None:
        after = _with_slot(after, e.slot, alerted=True)
    return after


def _with_episode(s: Session, e: ev.AlertEvent, **changes: Any) -> Session:
    alerts = tuple(
        replace(a, **changes) if a.limit == e.limit and a.number == e.episode else a
        for a in s.alerts
    )
    return replace(s, alerts=alerts)


def _episode(s: Session, e: ev.AlertEvent) -> Episode:
    return s.episode(ev.AlertRef(limit=e.limit, episode=e.episode))


def _acknowledged(s: Session, e: ev.AlertAcknowledged) -> Session:
    was = _episode(s, e)
    changes: dict[str, Any] = {
        "acknowledged": e.at,
        "acknowledged_by": e.by,
        "first_acknowledged": e.at if was.first_acknowledged is None else was.first_acknowledged,
        "action": e.action,
        "acted": was.acted or bool(e.action),
        "reference": e.reference,
        "on_since": None,
        "escalated_now": False,
        "signal": Signal.ACKNOWLEDGED,
    }
    if was.signal is Signal.LATCHED:
        changes |= {"signal": Signal.CLOSED, "closed": e.at}
    return _with_episode(s, e, **changes)


def _turned_on(s: Session, e: ev.AlertTurnedOn) -> Session:
    return _with_episode(
        s, e, signal=Signal.ON, on_since=e.at, cleared=None, again_at=None, escalated_now=False
    )


def _rose(s: Session, e: ev.AlertRose) -> Session:
    return _with_episode(s, e, priority=Priority(e.priority))


def _escalated(s: Session, e: ev.AlertEscalated) -> Session:
    first = _episode(s, e).escalated
    return _with_episode(
        s, e, escalated=e.at if first is None else first, escalated_now=True
    )  # fmt: skip


def _last_check(s: Session) -> int:
    return s.checks[-1].ordinal if s.checks else 0


def _cleared(s: Session, e: ev.AlertCleared) -> Session:
    changes: dict[str, Any] = {
        "cleared": e.at,
        "cleared_after": _last_check(s),
        "on_since": None,
        "escalated_now": False,
        "again_at": None,
        "signal": Signal.LATCHED if e.latched else Signal.CLOSED,
    }
    if not e.latched:
        changes["closed"] = e.at
    if e.note:
        changes["note"] = e.note
    return _with_episode(s, e, **changes)


def _closed(s: Session, e: ev.AlertClosed) -> Session:
    episode = _episode(s, e)
    cleared, after = episode.cleared, episode.cleared_after
    if cleared is None and e.note != "session_closed":
        cleared, after = e.at, _last_check(s)
    return _with_episode(
        s,
        e,
        signal=Signal.CLOSED,
        closed=e.at,
        cleared=cleared,
        cleared_after=after,
        note=e.note,
        on_since=None,
        escalated_now=False,
        again_at=None,
    )


def _check_struck(s: Session, e: ev.CheckStruck) -> Session:
    checks = tuple(replace(c, struck=True) if c.ordinal == e.check else c for c in s.checks)
    return replace(s, checks=checks)


def amended(check: Check, measure: str, value: Value | None, reason: str) -> Check:
    """Return `check` with one reading replaced."""
    values = {k: v for k, v in check.values.items() if k != measure}
    reasons = {k: v for k, v in check.not_obtained.items() if k != measure}
    if value is None:
        reasons[measure] = reason
    else:
        values[measure] = value
    return replace(
        check,
        values=MappingProxyType(values),
        not_obtained=MappingProxyType(reasons),
        amended=(*check.amended, measure),
        assessed=assessed(values, reasons),
    )


def _amended(s: Session, e: ev.Amended) -> Session:
    was = s.checks[e.check - 1]
    now = amended(was, e.measure, e.value, e.not_obtained)
    if s.phase is Phase.CLOSED:
        now = replace(now, assessed=was.assessed)  # recorded, and nothing is recomputed
    return replace(s, checks=(*s.checks[: e.check - 1], now, *s.checks[e.check :]))


def _same(s: Session, _e: ev.Event) -> Session:
    return s


def _report_answered(s: Session, e: ev.ReportAnswered) -> Session:
    return replace(s, report=MappingProxyType({**s.report, **e.answers}))


def _report_sent(s: Session, e: ev.ReportSent) -> Session:
    return replace(s, sent=(*s.sent, Sent(at=e.at, by=e.by, how=e.how)))


def _follow_up_made(s: Session, e: ev.FollowUpMade) -> Session:
    made = FollowUp(
        number=e.number,
        kind=e.kind,
        week=e.week,
        at=e.at,
        answers=e.answers,
        not_asked=e.not_asked,
        details=e.details,
        note=e.note,
        by=e.by,
        reached=e.reached,
        reached_at=e.reached_at,
        red=e.red,
    )
    return replace(s, follow_ups=(*s.follow_ups, made), calls=e.number)


def _call_tried(s: Session, e: ev.CallTried) -> Session:
    tried = CallTry(
        kind=e.kind,
        week=e.week,
        at=e.at,
        by=e.by,
        outcome=e.outcome,
        again_at=e.again_at,
        not_reached=e.not_reached,
    )
    return replace(s, tries=(*s.tries, tried))


def _calls_declined(s: Session, e: ev.CallsDeclined) -> Session:
    return replace(s, declined=e.at)


def _calls_resumed(s: Session, _e: ev.CallsResumed) -> Session:
    return replace(s, declined=None)


def _follow_up_struck(s: Session, e: ev.FollowUpStruck) -> Session:
    return replace(s, follow_ups=tuple(f for f in s.follow_ups if f.number != e.number))


def _task_answered(s: Session, e: ev.TaskAnswered) -> Session:
    follow_ups = tuple(
        replace(f, task_at=e.at, task_by=e.by, task_note=e.note) if f.number == e.number else f
        for f in s.follow_ups
    )
    return replace(s, follow_ups=follow_ups)


def _handed_over(s: Session, e: ev.HandedOver) -> Session:
    return replace(s, nurse=e.to)


def _moved(s: Session, e: ev.Moved) -> Session:
    return replace(s, chair=e.chair)


def _drug_drawn(s: Session, e: ev.DrugDrawn) -> Session:
    drawn = Drawn(
        number=e.number, drug=e.drug, lot=e.lot, mg=e.mg, at=e.at, by=e.by, witness=e.witness
    )
    return replace(s, drugs=(*s.drugs, drawn), drug_lines=e.number)


def _with_drawn(s: Session, line: int, **changes: Any) -> Session:
    """Change what was drawn in that line, or is accounted for in it."""
    drugs = tuple(
        replace(d, **changes) if line in {d.number, d.account} else d for d in s.drugs
    )  # fmt: skip
    return replace(s, drugs=drugs)


def _drug_accounted(s: Session, e: ev.DrugAccounted) -> Session:
    after = _with_drawn(
        s, e.draw, account=e.number, given_mg=e.given_mg, wasted_mg=e.wasted_mg
    )  # fmt: skip
    return replace(after, drug_lines=e.number)


def _drug_line_struck(s: Session, e: ev.DrugLineStruck) -> Session:
    if any(d.number == e.number for d in s.drugs):
        return _with_drawn(s, e.number, struck=e.reason)
    return _with_drawn(s, e.number, account=None, given_mg=None, wasted_mg=None)


def _gap(s: Session, e: ev.GapRecorded) -> Session:
    return replace(s, gaps=(*s.gaps, (e.since, e.at)))


def _clock_stepped(s: Session, e: ev.ClockStepped) -> Session:
    return replace(s, wall_offset=s.wall_offset + Decimal(e.seconds))


def _session_closed(s: Session, e: ev.SessionClosed) -> Session:
    return replace(s, phase=Phase.CLOSED, closing=e)


_HANDLERS: Final[Mapping[type, Callable[[Session, Any], Session]]] = MappingProxyType(
    {
        ev.SessionOpened: _same,
        ev.FieldsEntered: _fields_entered,
        ev.FormDiscarded: _form_discarded,
        ev.CheckSaved: _check_saved,
        ev.IdentityConfirmed: _identity_confirmed,
        ev.ChecklistAnswered: _checklist_answered,
        ev.OrderSecondChecked: _second_checked,
        ev.LimitChanged: _limit_changed,
        ev.SlotOpened: _slot_opened,
        ev.SlotPlanned: _slot_planned,
        ev.OffsetPassed: _offset_passed,
        ev.PlannedSlotsDropped: _planned_dropped,
        ev.SlotFulfilled: _slot_fulfilled,
        ev.SlotMissed: _slot_missed,
        ev.SlotWithdrawn: _slot_withdrawn,
        ev.SlotReopened: _slot_reopened,
        ev.MissReasonGiven: _miss_reason,
        ev.InfusionStarted: _started,
        ev.InfusionPaused: _paused,
        ev.InfusionResumed: _resumed,
        ev.RateSet: _rate_set,
        ev.BolusGiven: _bolus_given,
        ev.DeviceGiven: _device_given,
        ev.InfusionStopped: _stopped,
        ev.InfusionRestarted: _restarted,
        ev.Intervened: _intervened,
        ev.InterventionStruck: _intervention_struck,
        ev.AlertRaised: _alert_raised,
        ev.AlertAcknowledged: _acknowledged,
        ev.AlertTurnedOn: _turned_on,
        ev.AlertRose: _rose,
        ev.AlertEscalated: _escalated,
        ev.AlertCleared: _cleared,
        ev.AlertClosed: _closed,
        ev.CheckStruck: _check_struck,
        ev.Amended: _amended,
        ev.Corrected: _same,
        ev.NoteWritten: _same,
        ev.AddendumWritten: _same,
        ev.FollowUpMade: _follow_up_made,
        ev.CallTried: _call_tried,
        ev.CallsDeclined: _calls_declined,
        ev.CallsResumed: _calls_resumed,
        ev.FollowUpStruck: _follow_up_struck,
        ev.TaskAnswered: _task_answered,
        ev.ReportAnswered: _report_answered,
        ev.ReportSent: _report_sent,
        ev.HandedOver: _handed_over,
        ev.Moved: _moved,
        ev.DrugDrawn: _drug_drawn,
        ev.DrugAccounted: _drug_accounted,
        ev.DrugLineStruck: _drug_line_struck,
        ev.GapRecorded: _gap,
        ev.ClockStepped: _clock_stepped,
        ev.AudioPaused: _same,
        ev.AudioSwitched: _same,
        ev.SoundReported: _same,
        ev.SessionClosed: _session_closed,
    }
)
