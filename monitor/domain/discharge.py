"""Discharge criteria with their evidence, and closing a session.

Each criterion looks at the latest value taken at or after the end; without one, or without a
baseline that it needs, it is not met. Without any end, criteria on readings are not applicable.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.domain import events as ev
from monitor.domain.alerts import close, is_technical
from monitor.domain.commands import CloseSession, Instant
from monitor.domain.events import CriterionResult
from monitor.domain.frozen import frozen
from monitor.domain.limits import Known, known
from monitor.domain.measures import MINUTE, Value
from monitor.domain.protocol import Criterion, Phase, Priority, Rule
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.schedule import rechecks
from monitor.domain.state import Check, Session, Signal
from monitor.domain.timing import end_slots, withdraw
from monitor.domain.work import Work

DISPOSITIONS: Final = ("home", "against_advice", "transferred", "cancelled")


@frozen
class Leaving:
    """What is confirmed at the chair when the patient leaves."""

    escort: str = ""
    advice_given: bool | None = None
    cannula_out: bool | None = None


@frozen
class _Case:
    session: Session
    data: Known
    at: Instant
    leaving: Leaving

    def after(self, measure: str) -> tuple[Check, Value] | None:
        """Return the latest value taken at or after the end."""
        end = self.session.ended
        check = self.data.latest.get(measure)
        if end is None or check is None or check.taken_at < end:
            return None
        return check, check.assessed[measure]

    def number(self, measure: str) -> Decimal | None:
        """Return that value when it is a number."""
        found = self.after(measure)
        return found[1] if found is not None and isinstance(found[1], Decimal) else None

    def base(self, measure: str) -> Decimal | None:
        """Return the baseline value when it is a number."""
        value = self.data.baseline.get(measure)
        return value if isinstance(value, Decimal) else None


def results(
    session: Session, at: Instant, leaving: Leaving | None = None
) -> tuple[CriterionResult, ...]:
    """Return every criterion of the protocol as it stands at `at`."""
    case = _Case(session=session, data=known(session), at=at, leaving=leaving or Leaving())
    return tuple(_judge(case, criterion) for criterion in session.protocol.criteria)


def _judge(case: _Case, criterion: Criterion) -> CriterionResult:
    evidence = case.after(criterion.measure) if criterion.measure is not None else None
    met: bool | None = _RULES[criterion.rule](case, criterion)
    if case.session.ended is None and criterion.rule not in _WITHOUT_END:
        met = None
    return CriterionResult(
        criterion=criterion.id,
        met=met,
        check=None if evidence is None else evidence[0].ordinal,
        value=None if evidence is None else evidence[1],
    )


def _since_end(case: _Case, c: Criterion) -> bool:
    end = case.session.ended
    return end is not None and case.at - end >= (c.minutes or 0) * MINUTE


def _no_open_alerts(case: _Case, _c: Criterion) -> bool:
    for alert in case.session.alerts:
        if alert.signal is Signal.CLOSED or is_technical(alert.limit):
            continue
        unanswered = alert.signal in {Signal.ON, Signal.LATCHED}
        if alert.priority is Priority.HIGH or (alert.priority is Priority.MEDIUM and unanswered):
            return False
    return True


def _near_baseline(case: _Case, c: Criterion) -> bool:
    value, base = case.number(c.measure or ""), case.base(c.measure or "")
    if value is None:
        return False
    if c.low is not None and c.high is not None and c.low <= value <= c.high:
        return True
    return base is not None and abs(value - base) * 100 <= base * (c.percent or 0)


def _oxygen(case: _Case, c: Criterion) -> bool:
    spo2, flow = case.number("spo2"), case.number("o2")
    base, base_flow = case.base("spo2"), case.base("o2")
    if spo2 is None or flow is None:
        return False
    enough = (c.low is not None and spo2 >= c.low) or (base is not None and spo2 >= base)
    return enough and (flow == 0 or (base_flow is not None and flow <= base_flow))


def _at_least(case: _Case, c: Criterion) -> bool:
    value, base = case.number(c.measure or ""), case.base(c.measure or "")
    if value is None:
        return False
    reached = c.low is not None and value >= c.low
    return reached or (c.or_baseline and base is not None and value >= base)


def _at_most(case: _Case, c: Criterion) -> bool:
    value = case.number(c.measure or "")
    return value is not None and c.high is not None and value <= c.high


def _gait(case: _Case, _c: Criterion) -> bool:
    found = case.after("gait")
    return found is not None and (found[1] in ("steady", case.data.baseline.get("gait")))


def _vomiting(case: _Case, c: Criterion) -> bool:
    recent = (c.minutes or 0) * MINUTE
    vomited = any(
        check.assessed.get("vomited") is True and case.at - check.taken_at < recent
        for check in case.data.checks
    )
    return _at_most(case, c) and case.after("vomited") is not None and not vomited


def _dissociation(case: _Case, c: Criterion) -> bool:
    distressed = case.after("distressed")
    return _at_most(case, c) and distressed is not None and distressed[1] is False


def _asked_and_no(case: _Case, c: Criterion) -> bool:
    found = case.after(c.measure or "")
    return found is not None and found[1] is False


def _recorded(case: _Case, c: Criterion) -> bool:
    return case.after(c.measure or "") is not None


def _confirmed(case: _Case, c: Criterion) -> bool:
    given = {
        "cannula_out": case.leaving.cannula_out,
        "advice_given": case.leaving.advice_given,
        "escort": bool(case.leaving.escort.strip()),
    }
    return bool(given.get(c.id))


_RULES: Final[Mapping[Rule, Callable[[_Case, Criterion], bool]]] = MappingProxyType(
    {
        Rule.SINCE_END: _since_end,
        Rule.NO_OPEN_ALERTS: _no_open_alerts,
        Rule.NEAR_BASELINE: _near_baseline,
        Rule.OXYGEN: _oxygen,
        Rule.AT_LEAST: _at_least,
        Rule.AT_MOST: _at_most,
        Rule.GAIT: _gait,
        Rule.VOMITING: _vomiting,
        Rule.DISSOCIATION: _dissociation,
        Rule.ASKED_AND_NO: _asked_and_no,
        Rule.RECORDED: _recorded,
        Rule.CONFIRMED: _confirmed,
    }
)
_WITHOUT_END: Final = frozenset({Rule.NO_OPEN_ALERTS, Rule.CONFIRMED})


def needs_prescriber(session: Session) -> bool:
    """Return whether going home needs a prescriber's name whatever the criteria say.

    So it is with a high alert that is not closed, or self-harm thoughts reported at any time.
    """
    high = any(
        a.priority is Priority.HIGH and a.signal is not Signal.CLOSED for a in session.alerts
    )
    return high or any(
        c.assessed.get("self_harm") is True for c in session.checks if not c.struck
    )  # fmt: skip


def close_session(work: Work, command: CloseSession, at: Instant) -> None:
    """Discharge, seal, and close every open alert."""
    session = work.session
    if session.form is not None:
        raise Refused(Refusal.FORM_OPEN)
    if session.phase is Phase.INFUSION:
        raise Refused(Refusal.INFUSION_RUNNING)
    leaving = Leaving(
        escort=command.escort,
        advice_given=command.advice_given,
        cannula_out=command.cannula_out,
    )
    found = results(session, at, leaving)
    _admit(session, command, found)
    end_slots(work, at, at)
    _end_rechecks(work, at)
    for alert in work.session.alerts:
        if alert.signal is not Signal.CLOSED:
            close(work, at, alert, "session_closed")
    work.emit(
        ev.SessionClosed(
            at=at,
            by=command.by,
            disposition=command.disposition,
            reason=command.reason,
            escort=command.escort,
            advice_given=command.advice_given,
            cannula_out=command.cannula_out,
            override=MappingProxyType(dict(command.override)),
            prescriber=command.prescriber,
            results=found,
        )
    )


def _end_rechecks(work: Work, at: Instant) -> None:
    """Pending rechecks are withdrawn at closing."""
    for slot in rechecks(work.session):
        withdraw(work, at, slot, at)


def _admit(session: Session, command: CloseSession, found: tuple[CriterionResult, ...]) -> None:
    if command.disposition not in DISPOSITIONS:
        raise Refused(Refusal.UNKNOWN_DISPOSITION, disposition=command.disposition)
    if command.disposition == "cancelled" and session.started is not None:
        raise Refused(Refusal.CANCELLED_AFTER_START)
    unknown = tuple(c for c in command.override if c not in {r.criterion for r in found})
    if unknown:
        raise Refused(Refusal.UNKNOWN_CRITERION, criteria=unknown)
    if command.disposition != "home":
        if not command.reason.strip():
            raise Refused(Refusal.REASON_MISSING)
        return
    unmet = tuple(
        r.criterion
        for r in found
        if r.met is False and not command.override.get(r.criterion, "").strip()
    )
    if unmet:
        raise Refused(Refusal.CRITERION_UNMET, criteria=unmet)
    if needs_prescriber(session) and not command.prescriber.strip():
        raise Refused(Refusal.CLOSING_NEEDS_PRESCRIBER)
