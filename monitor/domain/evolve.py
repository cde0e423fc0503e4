"""evolve(session, event) -> session: what each event means, and nothing else.

Total and without conditions of its own: whatever `decide` has let happen is believed.
"""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.evolve_alerts import ALERTS
from monitor.domain.evolve_calls import CALLS
from monitor.domain.evolve_course import COURSE
from monitor.domain.evolve_schedule import SCHEDULE
from monitor.domain.frozen import replace
from monitor.domain.limits import assessed, individualise
from monitor.domain.measures import Value
from monitor.domain.protocol import Phase, Protocol
from monitor.domain.state import (
    Answer,
    Check,
    Form,
    Session,
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


def _handed_over(s: Session, e: ev.HandedOver) -> Session:
    return replace(s, nurse=e.to)


def _moved(s: Session, e: ev.Moved) -> Session:
    return replace(s, chair=e.chair)


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
        ev.CheckStruck: _check_struck,
        ev.Amended: _amended,
        ev.Corrected: _same,
        ev.NoteWritten: _same,
        ev.AddendumWritten: _same,
        ev.HandedOver: _handed_over,
        ev.Moved: _moved,
        ev.GapRecorded: _gap,
        ev.ClockStepped: _clock_stepped,
        ev.AudioPaused: _same,
        ev.AudioSwitched: _same,
        ev.SoundReported: _same,
        ev.SessionClosed: _session_closed,
        **SCHEDULE,
        **COURSE,
        **ALERTS,
        **CALLS,
    }
)
