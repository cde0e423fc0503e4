"""What is done at the pump and at the patient: start, pause, rate, stop, interventions.

Each may have happened up to 30 min before it is entered, not before the session's previous
infusion action. T, PE, E and added slots follow when it happened.
"""

from monitor.domain import events as ev
from monitor.domain.alerts import END_NOT_RECORDED, acknowledge, clear_technical, find
from monitor.domain.amending import recompute
from monitor.domain.checklist import asked
from monitor.domain.commands import (
    Acknowledge,
    Answering,
    Device,
    Gate,
    GiveBolus,
    GiveDevice,
    Happening,
    Instant,
    Intervene,
    PauseInfusion,
    RestartInfusion,
    ResumeInfusion,
    SetRate,
    StartInfusion,
    StopInfusion,
    StrikeIntervention,
)
from monitor.domain.entry import standing
from monitor.domain.limits import Known, known, met
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import ActionKind, Need, Phase
from monitor.domain.protocol import Gate as GateRule
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import (
    baseline_age,
    cover,
    of_phase,
    open_slots,
    still_to_come,
)
from monitor.domain.state import Session
from monitor.domain.timing import end_slots, lay_anew, make_skipped, pass_stopped, withdraw
from monitor.domain.work import Work

BACK_DATED = 30 * MINUTE


def _require(session: Session, phase: Phase, code: Refusal) -> None:
    if phase is not Phase.BEFORE and session.protocol.by_devices:
        raise Refused(Refusal.NO_PUMP)
    if session.phase is not phase:
        raise Refused(code)


def happened(session: Session, command: Happening, at: Instant) -> Instant:
    """Return when it happened, or refuse an impossible moment."""
    when = at if command.happened_at is None else command.happened_at
    if when > at:
        raise Refused(Refusal.HAPPENED_IN_FUTURE)
    if at - when > BACK_DATED:
        raise Refused(Refusal.HAPPENED_TOO_LONG_AGO)
    first = session.opened_at if session.last_action is None else session.last_action
    if when < first:
        raise Refused(Refusal.HAPPENED_BEFORE_LAST_ACTION, last=first)
    return when


def _answers(session: Session, command: Answering) -> ev.AlertRef | None:
    episode = find(session, command.alert)
    return None if episode is None else episode.ref


def _answer(work: Work, at: Instant, command: Answering, action: str) -> None:
    """An action that names an alert acknowledges it, if it still signals."""
    episode = find(work.session, command.alert)
    if episode is not None:
        data = standing(work.session, at)
        acknowledge(work, at, episode, command.by, action=action, data=data)


# start ------------------------------------------------------------------------------------


def start(work: Work, command: StartInfusion, at: Instant) -> None:
    """T: from now on the schedule of the infusion runs, or that of devices, whose E is T."""
    session = work.session
    _require(session, Phase.BEFORE, Refusal.NOT_BEFORE_START)
    when = happened(session, command, at)
    if any(c.taken_at >= when for c in session.checks if not c.struck):
        raise Refused(Refusal.READING_AFTER_START)
    _admit_device(session, command.device)
    data = known(session)
    _pass_gate(gate_hit(session, data), command.gate)
    if baseline_problem(session, data, when) and not command.baseline_reason.strip():
        raise Refused(Refusal.BASELINE_NEEDS_REASON)
    _admit_checklist(session, command)
    for slot in open_slots(session):
        work.emit(ev.SlotMissed(at=at, number=slot.number, closed=when, cause="started"))
    work.emit(
        ev.InfusionStarted(
            at=at,
            by=command.by,
            happened_at=when,
            baseline_reason=command.baseline_reason,
            checklist_reason=command.checklist_reason,
            prescriber="" if command.gate is None else command.gate.prescriber,
            gate_reason="" if command.gate is None else command.gate.reason,
        )
    )
    if session.protocol.by_devices:
        _give(work, at, when, command.by, command.device or Device())
    lay_anew(work, at)
    recompute(work, at, "")


def _admit_device(session: Session, device: Device | None) -> None:
    if device is None:
        return
    if not session.protocol.by_devices:
        raise Refused(Refusal.NO_DEVICES)
    if device.mg is not None and device.mg <= 0:
        raise Refused(Refusal.NEGATIVE_AMOUNT)


def _give(work: Work, at: Instant, when: Instant, by: str, device: Device) -> None:
    number = len(work.session.devices) + 1
    work.emit(
        ev.DeviceGiven(
            at=at, by=by, happened_at=when, number=number, mg=device.mg, lot=device.lot.strip()
        )
    )


def baseline_problem(session: Session, data: Known, at: Instant) -> bool:
    """Return whether the baseline is incomplete, or one of its vital values too old at `at`."""
    missing, old = baseline_age(session, data, at)
    incomplete = any(cover(session, s).missing for s in open_slots(session) if s.due is None)
    return bool(missing) or old or incomplete


def gate_hit(session: Session, data: Known, at: str = "start") -> GateRule | None:
    """Return the strictest gate that the latest pressure hits, if any."""
    no_pressure = data.value("sbp") is None and data.value("dbp") is None
    hit = []
    for gate in session.protocol.gates:
        crossed = any(
            value is not None and met(c, value, data.baseline)
            for c in gate.conditions
            for value in (data.value(c.measure),)
        )
        if gate.at == at and (crossed or (gate.missing and no_pressure)):
            hit.append(gate)
    hit.sort(key=lambda gate: gate.needs is Need.PRESCRIBER_AND_REASON)
    return hit[-1] if hit else None


def _pass_gate(rule: GateRule | None, given: Gate | None) -> None:
    if rule is None:
        return
    if given is None or not given.prescriber.strip():
        raise Refused(Refusal.GATE_NEEDS_PRESCRIBER, gate=rule.id)
    if rule.needs is Need.PRESCRIBER_AND_REASON and not given.reason.strip():
        raise Refused(Refusal.GATE_NEEDS_REASON, gate=rule.id)


def _admit_checklist(session: Session, command: StartInfusion) -> None:
    unanswered = [i.id for i in asked(session) if i.id not in session.checklist]
    if unanswered and session.mode != "replay" and not command.checklist_reason.strip():
        raise Refused(Refusal.CHECKLIST_NEEDS_REASON, items=tuple(unanswered))
    prescriber = "" if command.gate is None else command.gate.prescriber
    for item in asked(session):
        answer = session.checklist.get(item.id)
        need = Need.NONE if answer is None else item.needs.get(answer.answer, Need.NONE)
        given = "" if answer is None else answer.detail
        if need is Need.REASON:
            given += command.checklist_reason
        if need is not Need.NONE and not (given + prescriber).strip():
            raise Refused(Refusal.UNSAFE_ANSWER_OPEN, item=item.id)


# while it runs ----------------------------------------------------------------------------


def pause(work: Work, command: PauseInfusion, at: Instant) -> None:
    """The infusion was paused: the planned end moves from now on."""
    session = work.session
    _require(session, Phase.INFUSION, Refusal.NOT_INFUSING)
    if session.paused:
        raise Refused(Refusal.ALREADY_PAUSED)
    when = happened(session, command, at)
    work.emit(
        ev.InfusionPaused(
            at=at,
            by=command.by,
            happened_at=when,
            answers=_answers(session, command),
            reason=command.reason,
        )
    )
    _answer(work, at, command, "infusion_paused")
    make_skipped(work, at)


def resume(work: Work, command: ResumeInfusion, at: Instant) -> None:
    """The infusion was resumed."""
    session = work.session
    _require(session, Phase.INFUSION, Refusal.NOT_INFUSING)
    if not session.paused:
        raise Refused(Refusal.NOT_PAUSED)
    when = happened(session, command, at)
    _pass_gate(gate_hit(session, known(session), "resume"), command.gate)
    work.emit(
        ev.InfusionResumed(
            at=at,
            by=command.by,
            happened_at=when,
            answers=_answers(session, command),
            reason=command.reason,
            prescriber="" if command.gate is None else command.gate.prescriber,
            gate_reason="" if command.gate is None else command.gate.reason,
        )
    )
    _answer(work, at, command, "infusion_resumed")


def set_rate(work: Work, command: SetRate, at: Instant) -> None:
    """The pump runs at another rate; an increase adds a check."""
    session = work.session
    _require(session, Phase.INFUSION, Refusal.NOT_INFUSING)
    if command.ml_per_h < 0:
        raise Refused(Refusal.NEGATIVE_AMOUNT)
    when = happened(session, command, at)
    before = session.rates[-1].ml_per_h if session.rates else command.ml_per_h
    work.emit(
        ev.RateSet(
            at=at,
            by=command.by,
            happened_at=when,
            answers=_answers(session, command),
            ml_per_h=command.ml_per_h,
        )
    )
    _answer(work, at, command, "rate_reduced" if command.ml_per_h < before else "")
    if command.ml_per_h > before:
        _add_slots(work, at, when)


def give_bolus(work: Work, command: GiveBolus, at: Instant) -> None:
    """A bolus was given: adds a check."""
    session = work.session
    _require(session, Phase.INFUSION, Refusal.NOT_INFUSING)
    if command.mg <= 0:
        raise Refused(Refusal.NEGATIVE_AMOUNT)
    when = happened(session, command, at)
    work.emit(ev.BolusGiven(at=at, by=command.by, happened_at=when, mg=command.mg))
    _add_slots(work, at, when)


def give_device(work: Work, command: GiveDevice, at: Instant) -> None:
    """A further nasal device was given; T stays the first one."""
    session = work.session
    _admit_device(session, command.device)
    if session.started is None:
        raise Refused(Refusal.NO_DEVICE_YET)
    _give(work, at, happened(session, command, at), command.by, command.device)


def _add_slots(work: Work, at: Instant, when: Instant) -> None:
    """Add the slots of a rate increase or bolus at X, which is `when`; the latest first."""
    for after in reversed(work.session.protocol.timing.added_after):
        _add_slot(work, at, when + after)


def _add_slot(work: Work, at: Instant, due: Instant) -> None:
    """Add the slot that is due then, unless an unfulfilled one near it serves.

    One whose window has closed by now, because a later one has opened, is not made.
    """
    session = work.session
    timing = session.protocol.timing
    first, last = due - timing.added_served_before, due + timing.added_served_after
    dues = [s.due for s in open_slots(session) if s.due is not None]
    dues += [p.due for p in still_to_come(session, at, last)]
    later = any(s.due is not None and s.due > due for s in of_phase(session))
    later = later or any(d > due and d - timing.early <= at for d in session.added)
    if any(first <= d <= last for d in dues) or (later and due + timing.grace <= at):
        return
    work.emit(ev.SlotPlanned(at=at, due=due))


def stop(work: Work, command: StopInfusion, at: Instant) -> None:
    """E: recovery begins; the infusion's open slots end."""
    session = work.session
    _require(session, Phase.INFUSION, Refusal.NOT_INFUSING)
    if command.reason not in session.protocol.stop_reasons:
        raise Refused(Refusal.UNKNOWN_STOP_REASON, reason=command.reason)
    when = happened(session, command, at)
    end_slots(work, at, when)
    work.emit(
        ev.InfusionStopped(
            at=at,
            by=command.by,
            happened_at=when,
            answers=_answers(session, command),
            reason=command.reason,
        )
    )
    _answer(work, at, command, "infusion_stopped")
    clear_technical(work, at, END_NOT_RECORDED)
    lay_anew(work, at)
    recompute(work, at, "")


def restart(work: Work, command: RestartInfusion, at: Instant) -> None:
    """The infusion runs again: the end is gone until it is recorded anew."""
    session = work.session
    _require(session, Phase.RECOVERY, Refusal.NOT_STOPPED)
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    when = happened(session, command, at)
    for slot in open_slots(session):
        withdraw(work, at, slot, when)
    work.emit(
        ev.InfusionRestarted(
            at=at,
            by=command.by,
            happened_at=when,
            reason=command.reason,
        )
    )
    pass_stopped(work, at, when)
    lay_anew(work, at)
    recompute(work, at, "")


# interventions ----------------------------------------------------------------------------


def intervene(work: Work, command: Intervene, at: Instant) -> None:
    """Staff did something of the protocol's list."""
    session = work.session
    action = next((a for a in session.protocol.actions if a.id == command.action), None)
    if action is None:
        raise Refused(Refusal.UNKNOWN_ACTION, action=command.action)
    if action.kind is ActionKind.INFUSION:
        raise Refused(Refusal.INFUSION_ACTION, action=command.action)
    when = happened(session, command, at)
    _record(work, at, command, happened_at=when)
    _answer(work, at, command, command.action)


def _record(work: Work, at: Instant, command: Intervene, happened_at: Instant) -> None:
    session = work.session
    work.emit(
        ev.Intervened(
            at=at,
            by=command.by,
            number=len(session.interventions) + 1,
            action=command.action,
            detail=command.detail,
            happened_at=happened_at,
            answers=_answers(session, command),
        )
    )


def acknowledge_alert(work: Work, command: Acknowledge, at: Instant) -> None:
    """Answer one episode; with an action, document that too."""
    session = work.session
    if command.action and command.action not in {a.id for a in session.protocol.actions}:
        raise Refused(Refusal.UNKNOWN_ACTION, action=command.action)
    episode = find(session, command.alert)
    if episode is None:
        raise Refused(Refusal.ALERT_NOT_SIGNALLING, alert=command.alert)
    if command.action:
        done = Intervene(by=command.by, action=command.action, alert=command.alert)
        _record(work, at, done, happened_at=at)
    data = standing(session, at)
    acknowledge(work, at, episode, command.by, action=command.action, data=data)


def strike_intervention(work: Work, command: StrikeIntervention, at: Instant) -> None:
    """Take an intervention back; it stays readable."""
    if not 1 <= command.number <= len(work.session.interventions):
        raise Refused(Refusal.UNKNOWN_INTERVENTION, number=command.number)
    if work.session.interventions[command.number - 1].struck:
        raise Refused(Refusal.UNKNOWN_INTERVENTION, number=command.number)
    if not command.reason.strip():
        raise Refused(Refusal.REASON_MISSING)
    work.emit(
        ev.InterventionStruck(at=at, by=command.by, number=command.number, reason=command.reason)
    )
