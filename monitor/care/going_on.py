"""Where a person went on although a rule said stop or wait, each with a reason or a name."""

from collections.abc import Iterator
from decimal import Decimal

from monitor.care.shapes import OverrideFact, OverrideKind
from monitor.domain.checklist import asked
from monitor.domain.events import InfusionStarted
from monitor.domain.frozen import replace
from monitor.domain.infusion import gate_hit
from monitor.domain.limits import known, loosens
from monitor.domain.protocol import Need
from monitor.domain.state import Session


def overrides(session: Session) -> tuple[OverrideFact, ...]:
    """Return them: at the start, at resumptions, limits loosened since the start, at closing.

    Which gate a start hit comes from the baseline as it now is. A resumption counts when a
    prescriber was named for it.
    """
    found = list(_discharge(session))
    start = next((e for e in session.let_on if isinstance(e, InfusionStarted)), None)
    if start is not None:
        found = [*_start(session, start), *_resumed(session), *_loosened(session, start), *found]
    return tuple(found)


def _start(session: Session, start: InfusionStarted) -> Iterator[OverrideFact]:
    early = tuple(c for c in session.checks if c.taken_at < start.happened_at)
    gate = gate_hit(session, known(replace(session, checks=early)))
    if start.prescriber and gate is not None:
        yield OverrideFact(kind=OverrideKind.START_GATE, item=gate.id, by=start.prescriber)
    for item in asked(session):
        answer = session.checklist.get(item.id)
        if answer is None:
            yield OverrideFact(kind=OverrideKind.UNANSWERED, item=item.id, by=start.by)
        elif item.needs.get(answer.answer, Need.NONE) is not Need.NONE:
            by = start.prescriber or answer.by
            yield OverrideFact(kind=OverrideKind.UNSAFE_ANSWER, item=item.id, by=by)
    if start.baseline_reason:
        yield OverrideFact(kind=OverrideKind.BASELINE, item="", by=start.by)


def _resumed(session: Session) -> Iterator[OverrideFact]:
    rule = next((gate.id for gate in session.protocol.gates if gate.at == "resume"), "")
    for event in session.let_on:
        if not isinstance(event, InfusionStarted) and event.prescriber:
            yield OverrideFact(kind=OverrideKind.RESUME_GATE, item=rule, by=event.prescriber)


def _loosened(session: Session, start: InfusionStarted) -> Iterator[OverrideFact]:
    standing = {limit.id: limit.condition.value for limit in session.protocol.limits}
    for change in session.limit_changes:
        limit, old = session.protocol.limit(change.limit), standing.get(change.limit)
        standing[change.limit] = change.value
        if change.at <= start.at or limit is None or not isinstance(old, Decimal):
            continue
        if loosens(limit, old, change.value):
            by = change.prescriber or change.by
            yield OverrideFact(kind=OverrideKind.LOOSENED, item=limit.id, by=by)


def _discharge(session: Session) -> Iterator[OverrideFact]:
    if session.closing is None:
        return
    by = session.closing.prescriber or session.closing.by
    for criterion in session.closing.override:
        yield OverrideFact(kind=OverrideKind.DISCHARGE, item=criterion, by=by)
