"""decide(session, command, at) -> decision: what follows from a command, or a refusal.

Pure: no clock, no I/O. Time passes first (see `timing`), then the command is carried out, then
what is already late because of it happens. Refused commands leave nothing behind.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain import follow_up, reporting
from monitor.domain.alerts import SOUND, clear_technical, crossing, raise_technical
from monitor.domain.amending import amend, change_limit, individual, strike_check
from monitor.domain.checklist import asked
from monitor.domain.commands import Command, Instant
from monitor.domain.discharge import close_session
from monitor.domain.drugs import account_drug, draw_drug, strike_drug_line
from monitor.domain.entry import discard, enter, save
from monitor.domain.evolve import begin
from monitor.domain.frozen import frozen
from monitor.domain.infusion import (
    acknowledge_alert,
    give_bolus,
    give_device,
    intervene,
    pause,
    restart,
    resume,
    set_rate,
    start,
    stop,
    strike_intervention,
)
from monitor.domain.limits import individualise
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import BASELINE, asks
from monitor.domain.state import Session, Status
from monitor.domain.timing import advance, pass_gap
from monitor.domain.work import Work

AUDIO_PAUSE_S: Final = 120
SUBJECTS: Final = ("identity", "weight", "order", "intervention")


@frozen
class Decision:
    """The events that follow, and the session after them (their fold)."""

    events: tuple[ev.Event, ...]
    session: Session


def open_session(command: cmd.OpenSession, at: Instant) -> Decision:
    """Begin a session.

    Raises:
        Refused: an individual limit cannot be set so, or the order does not fit the course.
    """
    protocol, order = command.protocol, command.order
    if protocol.by_devices and (order.dose_mg_per_kg or order.concentration_mg_per_ml):
        raise Refused(Refusal.ORDER_OF_DEVICES)
    own: list[ev.IndividualLimit] = []
    for change in command.limits:
        current = individualise(protocol, own)
        own.append(individual(protocol, current, change, at, Phase.BEFORE))
    opened = ev.SessionOpened(
        at=at,
        by=command.by,
        session=command.session,
        chair=command.chair,
        patient=command.patient,
        protocol_id=protocol.id,
        protocol_version=protocol.version,
        protocol_sha256=protocol.sha256,
        protocol_text=protocol.text,
        order=command.order,
        series=command.series,
        limits=tuple(own),
        mode=command.mode,
        plan=command.plan,
    )
    work = Work(begin(opened, protocol))
    work.events.append(opened)
    work.emit(
        ev.SlotOpened(
            at=at,
            number=1,
            label=BASELINE,
            phase=Phase.BEFORE.value,
            run=0,
            due=None,
            opened=at,
            asks=asks(work.session, Phase.BEFORE, None, None),
        )
    )
    return Decision(events=tuple(work.events), session=work.session)


def decide(session: Session, command: Command, at: Instant) -> Decision:
    """Let time pass until `at` and carry out `command`.

    Raises:
        Refused: the command makes no sense now. Nothing follows from it; time passes with the
            next `ObserveTime`.
    """
    work = Work(session)
    gap = isinstance(command, cmd.ObserveTime) and command.gap_since is not None
    if not gap:
        advance(work, at)
    if session.phase is Phase.CLOSED and not isinstance(command, _AFTER_CLOSING):
        raise Refused(Refusal.SESSION_CLOSED)
    _HANDLERS[type(command)](work, command, at)
    advance(work, at)
    return Decision(events=tuple(work.events), session=work.session)


_AFTER_CLOSING: Final = (
    cmd.WriteAddendum,
    cmd.Amend,
    cmd.WriteNote,
    cmd.AnswerFollowUp,
    cmd.TryCall,
    cmd.DeclineCalls,
    cmd.ResumeCalls,
    cmd.StrikeFollowUp,
    cmd.AnswerTask,
    cmd.AnswerReport,
    cmd.SendReport,
    cmd.ObserveTime,
)


def _observe(work: Work, command: cmd.ObserveTime, at: Instant) -> None:
    if work.session.phase is Phase.CLOSED:
        if command.gap_since is not None:
            raise Refused(Refusal.SESSION_CLOSED)
        return
    if command.gap_since is not None:
        advance(work, command.gap_since, settled=True)
        pass_gap(work, command.gap_since, at, command.gap_cause)
    advance(work, at, settled=command.settled)


def _text(text: str) -> str:
    if not text.strip():
        raise Refused(Refusal.TEXT_MISSING)
    return text


def _reason(text: str) -> str:
    if not text.strip():
        raise Refused(Refusal.REASON_MISSING)
    return text


def _confirm_identity(work: Work, command: cmd.ConfirmIdentity, at: Instant) -> None:
    work.emit(ev.IdentityConfirmed(at=at, by=command.by, how=command.how))


def _answer(work: Work, command: cmd.AnswerChecklist, at: Instant) -> None:
    items = {item.id: item for item in asked(work.session)}
    item = items.get(command.item)
    replayed = work.session.mode == "replay"  # older files name older questions
    if item is None and not replayed:
        raise Refused(Refusal.UNKNOWN_ITEM, item=command.item)
    if work.session.phase is not Phase.BEFORE:
        raise Refused(Refusal.NOT_BEFORE_START)
    if item is not None and item.answers and command.answer not in item.answers and not replayed:
        raise Refused(Refusal.UNKNOWN_ANSWER, item=command.item, answer=command.answer)
    work.emit(
        ev.ChecklistAnswered(
            at=at, by=command.by, item=command.item, answer=command.answer, detail=command.detail
        )
    )


def _second_check(work: Work, command: cmd.SecondCheck, at: Instant) -> None:
    if command.by == work.session.opened_by and work.session.mode != "replay":
        raise Refused(Refusal.SAME_PERSON, by=command.by)
    work.emit(ev.OrderSecondChecked(at=at, by=command.by))


def _correct(work: Work, command: cmd.Correct, at: Instant) -> None:
    if command.subject not in SUBJECTS:
        raise Refused(Refusal.UNKNOWN_SUBJECT, subject=command.subject)
    text, reason = _text(command.text), _reason(command.reason)
    work.emit(
        ev.Corrected(at=at, by=command.by, subject=command.subject, text=text, reason=reason)
    )  # fmt: skip


def _miss_reason(work: Work, command: cmd.GiveMissReason, at: Instant) -> None:
    missed = [
        s
        for s in work.session.slots
        if s.label == command.slot and s.status in {Status.MISSED, Status.ENTERED_LATE}
    ]
    if not missed:
        raise Refused(Refusal.SLOT_NOT_MISSED, slot=command.slot)
    reason = _reason(command.reason)
    work.emit(
        ev.MissReasonGiven(at=at, by=command.by, number=missed[-1].number, reason=reason)
    )  # fmt: skip


def _note(work: Work, command: cmd.WriteNote, at: Instant) -> None:
    work.emit(ev.NoteWritten(at=at, by=command.by, text=_text(command.text)))


def _addendum(work: Work, command: cmd.WriteAddendum, at: Instant) -> None:
    if work.session.phase is not Phase.CLOSED:
        raise Refused(Refusal.SESSION_NOT_CLOSED)
    work.emit(ev.AddendumWritten(at=at, by=command.by, text=_text(command.text)))


def _hand_over(work: Work, command: cmd.HandOver, at: Instant) -> None:
    work.emit(ev.HandedOver(at=at, by=command.by, to=_text(command.to)))


def _move(work: Work, command: cmd.MoveChair, at: Instant) -> None:
    if command.chair < 1:
        raise Refused(Refusal.NO_SUCH_CHAIR, chair=command.chair)
    work.emit(ev.Moved(at=at, by=command.by, chair=command.chair))


def _pause_audio(work: Work, command: cmd.PauseAudio, at: Instant) -> None:
    if not 0 <= command.seconds <= AUDIO_PAUSE_S:
        raise Refused(Refusal.AUDIO_PAUSE_TOO_LONG, most=AUDIO_PAUSE_S)
    work.emit(ev.AudioPaused(at=at, by=command.by, seconds=command.seconds))


def _switch_audio(work: Work, command: cmd.SwitchAudio, at: Instant) -> None:
    work.emit(
        ev.AudioSwitched(at=at, by=command.by, off=command.off, reason=_reason(command.reason))
    )


def _report_sound(work: Work, command: cmd.ReportSound, at: Instant) -> None:
    silent = crossing(work.session, SOUND) is not None
    if command.working is not silent:
        return
    work.emit(ev.SoundReported(at=at, working=command.working, detail=command.detail))
    if command.working:
        clear_technical(work, at, SOUND)
    else:
        raise_technical(work, at, SOUND, Priority.LOW)


def _clock_step(work: Work, command: cmd.ReportClockStep, at: Instant) -> None:
    work.emit(ev.ClockStepped(at=at, seconds=command.seconds))


_HANDLERS: Final[Mapping[type, Callable[[Work, Any, Instant], None]]] = MappingProxyType(
    {
        cmd.EnterFields: enter,
        cmd.SaveCheck: save,
        cmd.DiscardForm: discard,
        cmd.ConfirmIdentity: _confirm_identity,
        cmd.AnswerChecklist: _answer,
        cmd.SecondCheck: _second_check,
        cmd.ChangeLimit: change_limit,
        cmd.StartInfusion: start,
        cmd.PauseInfusion: pause,
        cmd.ResumeInfusion: resume,
        cmd.SetRate: set_rate,
        cmd.GiveBolus: give_bolus,
        cmd.GiveDevice: give_device,
        cmd.StopInfusion: stop,
        cmd.RestartInfusion: restart,
        cmd.Intervene: intervene,
        cmd.Acknowledge: acknowledge_alert,
        cmd.StrikeIntervention: strike_intervention,
        cmd.StrikeCheck: strike_check,
        cmd.Amend: amend,
        cmd.Correct: _correct,
        cmd.GiveMissReason: _miss_reason,
        cmd.WriteNote: _note,
        cmd.WriteAddendum: _addendum,
        cmd.AnswerFollowUp: follow_up.answer,
        cmd.TryCall: follow_up.tried,
        cmd.DeclineCalls: follow_up.decline,
        cmd.ResumeCalls: follow_up.resume,
        cmd.StrikeFollowUp: follow_up.strike,
        cmd.AnswerTask: follow_up.take_note,
        cmd.AnswerReport: reporting.answer,
        cmd.SendReport: reporting.send,
        cmd.HandOver: _hand_over,
        cmd.MoveChair: _move,
        cmd.DrawDrug: draw_drug,
        cmd.AccountDrug: account_drug,
        cmd.StrikeDrugLine: strike_drug_line,
        cmd.PauseAudio: _pause_audio,
        cmd.SwitchAudio: _switch_audio,
        cmd.ReportSound: _report_sound,
        cmd.ReportClockStep: _clock_step,
        cmd.ObserveTime: _observe,
        cmd.CloseSession: close_session,
    }
)
