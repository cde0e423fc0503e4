"""project(session, at) -> a frozen picture for the screens of one chair."""

from decimal import Decimal

from monitor.domain.alerts import is_technical
from monitor.domain.commands import Instant
from monitor.domain.entry import standing
from monitor.domain.limits import Known, known, past
from monitor.domain.measures import Value
from monitor.domain.project_checks import (
    check_rows,
    checklist,
    coming,
    counts,
    course,
    discharge_view,
    done,
    marks,
    missed,
    moves,
    slots,
    start_view,
)
from monitor.domain.project_values import (
    Newest,
    bands,
    bounds,
    levels,
    mg_given,
    mg_planned,
    not_evaluable,
    score,
    trends,
    weight,
)
from monitor.domain.protocol import UPWARD, Limit, Phase, Priority
from monitor.domain.state import Episode, Session, Signal
from monitor.domain.views import AlertView, ChairView, FormView, NextCheck
from monitor.domain.worst import worst


class Picture:
    """A session as a screen shows it, at any moment while nothing is added to the session.

    What time alone does not move is worked out once: a screen asks for a picture each second.
    Lifetime: until the session has changed. Concurrency: one thread.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self._data = data = known(session)
        crossed = levels(session, data)
        self._latest = Newest(session, data)
        self._weight = weight(session, data)
        self._done = done(session, data, crossed)
        self._bounds = bounds(session, data)
        self._trends = trends(data, crossed, self._bounds)
        self._bands = bands(session)
        self._alerts = alerts(session)
        self._not_evaluable = not_evaluable(session, data)
        self._rows = check_rows(session, crossed)
        self._news2 = score(session)
        self._coming: tuple[NextCheck, ...] | None = None

    def at(self, at: Instant) -> ChairView:
        """Return the picture at `at` (not before the session's last entry)."""
        session = self.session
        ahead = course(session, at, self._planned(at))
        fulfilled, planned = counts(session, ahead)
        criteria, unmet, prescriber = discharge_view(session, self._data, at)
        end = session.planned_end(at)
        return ChairView(
            at=at,
            chair=session.chair,
            session=session.id,
            mode=session.mode,
            phase=session.phase,
            patient=session.patient,
            weight=self._weight,
            order=session.order,
            series=session.series,
            nurse=session.nurse,
            opened_at=session.opened_at,
            course=session.protocol.course,
            protocol_title=session.protocol.title,
            protocol_version=session.protocol.version,
            signed_off=bool(session.protocol.sign_off.by),
            started=session.started,
            planned_end=end,
            ended=session.ended,
            paused=session.phase is Phase.INFUSION and session.paused,
            paused_since=session.pauses[-1].since if session.paused else None,
            elapsed=elapsed(session, at),
            remaining=None if end is None or session.phase is not Phase.INFUSION else end - at,
            rate=session.rates[-1].ml_per_h if session.rates else None,
            mg_given=mg_given(session, at),
            mg_planned=mg_planned(session, self._weight),
            next=ahead.next,
            pending=ahead.pending,
            marks=marks(self._done, ahead),
            checks_done=fulfilled,
            checks_planned=planned,
            latest=self._latest.at(at),
            bounds=self._bounds,
            trends=self._trends,
            bands=self._bands,
            alerts=self._alerts,
            not_evaluable=self._not_evaluable,
            limits=session.limits,
            individual=tuple(x.limit for x in session.individual),
            actions=tuple(a.id for a in session.protocol.actions),
            added_after=session.protocol.timing.added_after,
            drug=session.protocol.drug,
            devices=session.devices,
            stop_reasons=session.protocol.stop_reasons,
            form=_form(session),
            identity=session.identity,
            second_check=session.second_check,
            checklist=checklist(session),
            plan=session.plan,
            start=start_view(session, self._data, at),
            discharge=criteria,
            discharge_unmet=unmet,
            discharge_needs_prescriber=prescriber,
            checks=self._rows,
            slots=slots(session),
            missed=missed(session),
            interventions=session.interventions,
            drugs=session.drugs,
            gaps=session.gaps,
            wall_offset=session.wall_offset,
            news2=self._news2,
            closed=session.closing is not None,
        )

    def _planned(self, at: Instant) -> tuple[NextCheck, ...]:
        if moves(self.session, at):
            return tuple(coming(self.session, at))
        if self._coming is None:
            self._coming = tuple(coming(self.session, at))
        return self._coming


def project(session: Session, at: Instant) -> ChairView:
    """Return the picture of `session` at `at` (not before its last entry)."""
    return Picture(session).at(at)


def elapsed(session: Session, at: Instant) -> int:
    """Return the infusion time since T, pauses excluded, microseconds; 0 before T.

    Of devices: the time since the first one, until closing.
    """
    if session.started is None:
        return 0
    if session.protocol.by_devices:
        return (at if session.closing is None else session.closing.at) - session.started
    until = at if session.ended is None else session.ended
    return until - session.started - session.paused_until(until)


def _form(session: Session) -> FormView | None:
    form = session.form
    if form is None:
        return None
    return FormView(
        started_at=form.started_at,
        by=form.by,
        values=form.values,
        not_obtained=form.not_obtained,
        confirmed=form.confirmed,
    )


def alerts(session: Session) -> tuple[AlertView, ...]:
    """Return all episodes in time order, closed ones included."""
    data = standing(session, session.seen)
    limits = {x.id: x for x in session.limits}
    return tuple(_alert(session, a, limits.get(a.limit), data) for a in session.alerts)


def _alert(session: Session, a: Episode, limit: Limit | None, data: Known) -> AlertView:
    now = None if a.measure is None else data.value(a.measure)
    base = None if a.measure is None else data.baseline.get(a.measure)
    return AlertView(
        limit=a.limit,
        episode=a.number,
        priority=a.priority,
        signal=a.signal,
        measure=a.measure,
        value=a.value,
        latest=now,
        bound=a.bound,
        over_by=None if limit is None else _over(limit, now, a.bound),
        upward=limit is not None and limit.condition.op in UPWARD,
        change=_difference(now, base),
        slot="" if a.slot is None else session.slot(a.slot).label,
        raised=a.raised,
        on_since=a.on_since,
        escalates_at=_escalates(session, a),
        escalated=a.escalated,
        escalated_now=a.escalated_now,
        acknowledged=a.acknowledged,
        acknowledged_by=a.acknowledged_by,
        action=a.action,
        cleared=a.cleared,
        closed=a.closed,
        note=a.note,
        discreet=limit is not None and limit.discreet,
        actions=_actions(session, limit),
        worst=worst(session, a),
        follows=_follows(session, a),
    )


def _over(limit: Limit, value: Value | None, edge: Value | None) -> Decimal | None:
    return None if value is None or edge is None else past(limit, value, edge)


def _difference(value: Value | None, base: Value | None) -> Decimal | None:
    if isinstance(value, Decimal) and isinstance(base, Decimal):
        return value - base
    return None


def _actions(session: Session, limit: Limit | None) -> tuple[str, ...]:
    if limit is None:
        return ()
    return limit.actions or session.protocol.suggested


def _escalates(session: Session, a: Episode) -> Instant | None:
    if a.signal is not Signal.ON or a.on_since is None or a.escalated_now:
        return None
    if a.priority is Priority.LOW:
        return None
    timing = session.protocol.timing
    high = a.priority is Priority.HIGH
    return a.on_since + (timing.escalate_high if high else timing.escalate_medium)


def _follows(session: Session, a: Episode) -> tuple[str, int] | None:
    """Return the critical episode that cleared when this caution was raised."""
    if is_technical(a.limit):
        return None
    critical = {x.id for x in session.limits if a.limit in x.cautions}
    for other in reversed(session.alerts):
        if other.limit in critical and other.cleared == a.raised:
            return other.limit, other.number
    return None
