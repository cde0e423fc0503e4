"""A colleague at the practice chairs: does what is due, a little later than at once."""

from typing import Final

from monitor.demo.patients import PRESCRIBER, Guest, readings
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Phase, Priority
from monitor.domain.state import Signal
from monitor.domain.views import AlertView, ChairView, NextCheck

COLLEAGUE: Final = "J. Ferreira RN"
CHARGE_NURSE: Final = "P. Lindqvist"

_PREPARED: Final = 2 * MINUTE
_BASELINE: Final = 4 * MINUTE
"""After opening: the questions, and the baseline."""
_SOON: Final = 20 * MICRO
_ANSWERS_AFTER: Final = 3 * MINUTE
"""Long enough for a high alert to be seen, and to escalate once."""
_RESUMES_AFTER: Final = 8 * MINUTE
_PATIENCE: Final = 75 * MINUTE
"""After the end: what is unmet then is overridden by the charge nurse."""
_AT_THE_DOOR: Final = frozenset({"cannula_out", "escort", "advice_given"})


def next_deed(view: ChairView, guest: Guest, at: Instant) -> Command | None:
    """Return what the colleague does at this chair now, or None to wait."""
    return (
        _answer(view, at)
        or _prepare(view, guest, at)
        or _check(view, guest, at)
        or _infuse(view, guest, at)
        or _discharge(view, at)
    )


def _answer(view: ChairView, at: Instant) -> Command | None:
    """Answer the most urgent alert that somebody has had time to see."""
    for alert in view.open_alerts:
        waiting = alert.signal in {Signal.ON, Signal.LATCHED} and alert.priority > Priority.LOW
        if waiting and at - (alert.on_since or alert.raised) >= _ANSWERS_AFTER:
            return _answer_to(view, alert)
    return None


def _answer_to(view: ChairView, alert: AlertView) -> Command:
    name = f"{alert.limit}/{alert.episode}"
    running = view.phase is Phase.INFUSION and not view.paused
    if alert.signal is Signal.ON and alert.priority is Priority.HIGH and running:
        return cmd.PauseInfusion(by=COLLEAGUE, alert=name, reason="as the alert asks")
    action = next((a for a in ("recheck", "reassure") if a in alert.actions), "")
    return cmd.Acknowledge(by=COLLEAGUE, alert=name, action=action)


def _prepare(view: ChairView, guest: Guest, at: Instant) -> Command | None:
    since = at - view.opened_at
    if view.start is None or since < _PREPARED:
        return None
    if view.identity is None:
        return cmd.ConfirmIdentity(by=COLLEAGUE, how="name and birth date")
    for row in view.checklist:
        if row.answer is None:
            answer = row.item.answers[0] if row.item.answers else "none"
            return cmd.AnswerChecklist(by=COLLEAGUE, item=row.item.id, answer=answer)
    if view.second_check is None:
        return cmd.SecondCheck(by=CHARGE_NURSE)
    if since < guest.prepare * MINUTE or not view.checks_done:
        return None
    if view.start.baseline_missing or view.start.baseline_old:
        return _save(view, guest, at, _everything(view), "baseline")
    return cmd.StartInfusion(by=COLLEAGUE)


def _everything(view: ChairView) -> tuple[str, ...]:
    return view.next.asks if view.next is not None and view.next.asks else tuple(view.latest)


def _check(view: ChairView, guest: Guest, at: Instant) -> Command | None:
    for check in view.pending:
        if check.open and at >= _comes(view, guest, check):
            return _save(view, guest, at, check.asks, check.label)
    return None


def _comes(view: ChairView, guest: Guest, check: NextCheck) -> Instant:
    if check.due is None:
        return view.opened_at + _BASELINE
    return check.due + guest.late.get(check.label, 0) * MINUTE + _SOON


def _save(view: ChairView, guest: Guest, at: Instant, asks: tuple[str, ...], label: str) -> Command:
    return cmd.SaveCheck(by=COLLEAGUE, values=readings(guest, asks, view.bands, at, label))


def _infuse(view: ChairView, guest: Guest, at: Instant) -> Command | None:
    if view.phase is not Phase.INFUSION:
        return None
    if view.rate is None:
        return cmd.SetRate(by=COLLEAGUE, ml_per_h=guest.rate)
    if view.paused_since is not None:
        calm = all(a.priority < Priority.HIGH for a in view.open_alerts)
        if calm and at - view.paused_since >= _RESUMES_AFTER:
            return cmd.ResumeInfusion(by=COLLEAGUE, reason="settled")
        return None
    if view.planned_end is not None and at >= view.planned_end + _SOON:
        return cmd.StopInfusion(by=COLLEAGUE, reason="completed")
    return None


def _discharge(view: ChairView, at: Instant) -> Command | None:
    if view.phase is not Phase.RECOVERY or view.ended is None:
        return None
    unmet = set(view.discharge_unmet) - _AT_THE_DOOR
    if unmet and at - view.ended < _PATIENCE:
        return None
    return cmd.CloseSession(
        by=CHARGE_NURSE if unmet else COLLEAGUE,
        escort="Sam Samplesson",
        advice_given=True,
        cannula_out=True,
        override=dict.fromkeys(unmet, "judged well at the chair"),
        prescriber=PRESCRIBER if view.discharge_needs_prescriber else "",
    )
