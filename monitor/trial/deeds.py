"""Which command led to what a journal holds: only what can change an alert is given again."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.protocol import ActionKind
from monitor.protocols.codes import ACTION_KINDS

Deed = tuple[int, cmd.Command]
"""The instant, and the command that was given then."""


def deeds(events: Iterable[ev.Event]) -> Iterator[Deed]:
    """Yield what people did and what the clock brought, up to the closing.

    What follows from the rules (slots, alerts) is left out: the rules say it again. So are notes,
    corrections in words, handovers and the sound's pauses, which change no alert.
    """
    answered: set[tuple[int, ev.AlertRef]] = set()
    for event in events:
        if isinstance(event, ev.SessionClosed):
            yield event.at, cmd.ObserveTime()
            return
        if isinstance(event, ev.AlertAcknowledged):
            ref = ev.AlertRef(limit=event.limit, episode=event.episode)
            if (event.at, ref) not in answered:
                yield event.at, cmd.Acknowledge(by=event.by, alert=_named(ref))
            continue
        answers = getattr(event, "answers", None)
        if answers is not None:
            answered.add((event.at, answers))
        command = _entered(event) or _done(event) or _station(event)
        if command is not None:
            yield event.at, command


def _named(ref: ev.AlertRef | None) -> str:
    return "" if ref is None else ref.limit


def _entered(event: ev.Event) -> cmd.Command | None:
    match event:
        case ev.FieldsEntered():
            return cmd.EnterFields(
                by=event.by,
                values=event.values,
                not_obtained=event.not_obtained,
                cleared=event.cleared,
                confirmed=event.confirmed,
            )
        case ev.CheckSaved():
            return cmd.SaveCheck(
                by=event.by,
                values=event.values,
                not_obtained=event.not_obtained,
                taken_at=event.taken_at,
                confirmed=event.confirmed,
            )
        case ev.FormDiscarded():
            return cmd.DiscardForm(by=event.by, reason=event.reason)
        case ev.CheckStruck():
            return cmd.StrikeCheck(by=event.by, check=event.check, reason=event.reason)
        case ev.Amended():
            return cmd.Amend(
                by=event.by,
                check=event.check,
                measure=event.measure,
                value=event.value,
                not_obtained=event.not_obtained,
                reason=event.reason,
            )
        case ev.ChecklistAnswered():
            return cmd.AnswerChecklist(
                by=event.by, item=event.item, answer=event.answer, detail=event.detail
            )
        case _:
            return None


def _done(event: ev.Event) -> cmd.Command | None:
    """Return what was done at the pump or the patient."""
    if isinstance(event, ev.Intervened):
        return _intervened(event)
    if not isinstance(event, ev.InfusionEvent):
        return None
    by, when, alert = event.by, event.happened_at, _named(event.answers)
    match event:
        case ev.InfusionStarted():
            return cmd.StartInfusion(
                by=by,
                happened_at=when,
                baseline_reason=event.baseline_reason,
                checklist_reason=event.checklist_reason,
                gate=_gate(event.prescriber, event.gate_reason),
            )
        case ev.InfusionPaused():
            return cmd.PauseInfusion(by=by, happened_at=when, alert=alert, reason=event.reason)
        case ev.InfusionResumed():
            gate = _gate(event.prescriber, event.gate_reason)
            return cmd.ResumeInfusion(
                by=by, happened_at=when, alert=alert, reason=event.reason, gate=gate
            )
        case ev.RateSet():
            return cmd.SetRate(by=by, happened_at=when, alert=alert, ml_per_h=event.ml_per_h)
        case ev.BolusGiven():
            return cmd.GiveBolus(by=by, happened_at=when, mg=event.mg)
        case ev.InfusionStopped():
            return cmd.StopInfusion(by=by, happened_at=when, alert=alert, reason=event.reason)
        case ev.InfusionRestarted():
            return cmd.RestartInfusion(by=by, happened_at=when, reason=event.reason)
        case _:
            assert_never(event)


def _intervened(event: ev.Intervened) -> cmd.Command:
    alert = _named(event.answers)
    if alert and ACTION_KINDS.get(event.action) is ActionKind.INFUSION:
        # documented on the alert itself: the pump's own buttons write other events
        return cmd.Acknowledge(by=event.by, alert=alert, action=event.action)
    return cmd.Intervene(
        by=event.by,
        happened_at=event.happened_at,
        alert=alert,
        action=event.action,
        detail=event.detail,
    )


def _station(event: ev.Event) -> cmd.Command | None:
    match event:
        case ev.GapRecorded():
            return cmd.ObserveTime(gap_since=event.since, gap_cause=event.cause)
        case ev.SoundReported():
            return cmd.ReportSound(working=event.working, detail=event.detail)
        case ev.LimitChanged():
            return changed(event.limit)
        case _:
            return None


def changed(limit: ev.IndividualLimit) -> cmd.ChangeLimit:
    """Return the command that sets a limit for this patient."""
    return cmd.ChangeLimit(
        by=limit.by,
        limit=limit.limit,
        value=limit.value,
        reason=limit.reason,
        prescriber=limit.prescriber,
    )


def _gate(prescriber: str, reason: str) -> cmd.Gate | None:
    return cmd.Gate(prescriber=prescriber, reason=reason) if prescriber else None
