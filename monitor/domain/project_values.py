"""Readings as a screen shows them: latest values, bounds, trends, what a value would cross."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from monitor.domain.alerts import crossing
from monitor.domain.commands import Instant
from monitor.domain.limits import (
    Known,
    applies,
    assessed,
    bound,
    crosses_at,
    known,
    past,
    subsumed,
    touched,
)
from monitor.domain.measures import MEASURES, MINUTE, Value, plausible_pressure
from monitor.domain.protocol import CHOOSING, RELATIVE, UPWARD, Limit, Phase, Priority
from monitor.domain.scores import News2, news2
from monitor.domain.state import Check, Session
from monitor.domain.views import Band, Bounds, Crossing, Latest, Point, Trend

TRENDS = ("sbp", "dbp", "hr", "spo2", "rr")
"""Measures that are drawn over time."""


Levels = Mapping[int, Mapping[str, Priority]]
"""Per check (ordinal) and measure, the worst limit that the check crosses by itself."""


def label_of(session: Session, check: Check) -> str:
    """Return the label of the slot or recheck that a check belongs to, or an empty text."""
    return "" if check.slot is None else session.slot(check.slot).label


def levels(session: Session, data: Known) -> Levels:
    """Return what each check crosses by itself."""
    return {check.ordinal: _levels(session, check, data) for check in data.checks}


def _levels(session: Session, check: Check, data: Known) -> Mapping[str, Priority]:
    out: dict[str, Priority] = {}
    for limit in session.limits:
        name = limit.condition.measure
        worse = name in check.assessed and limit.priority > out.get(name, 0)
        if worse and crosses_at(limit, check, data):
            out[name] = limit.priority
    return MappingProxyType(out)


class Newest:
    """The latest assessed value of each measure; time alone moves no more than what is stale.

    Lifetime and concurrency: those of its picture.
    """

    def __init__(self, session: Session, data: Known) -> None:
        self._session = session
        self._data = data
        self._old: list[bool] | None = None
        self._found: Mapping[str, Latest] = {}

    def at(self, at: Instant) -> Mapping[str, Latest]:
        """Return them as they are at `at`: the same object while none has become stale."""
        fresh = _interval(self._session, at)
        old = [at - check.taken_at > fresh for check in self._data.latest.values()]
        if old != self._old:
            self._old, self._found = old, _latest(self._session, self._data, old)
        return self._found


def _latest(session: Session, data: Known, old: Sequence[bool]) -> Mapping[str, Latest]:
    out: dict[str, Latest] = {}
    for (measure, check), stale in zip(data.latest.items(), old, strict=True):
        value = check.assessed[measure]
        base = data.baseline.get(measure) if session.started is not None else None
        out[measure] = Latest(
            measure=measure,
            value=value,
            taken_at=check.taken_at,
            check=check.ordinal,
            label=label_of(session, check),
            baseline=base,
            change=_change(value, base),
            priority=_standing(session, measure),
            stale=stale,
        )
    return MappingProxyType(out)


def _change(value: Value, base: Value | None) -> Decimal | None:
    if isinstance(value, Decimal) and isinstance(base, Decimal):
        return value - base
    return None


def _standing(session: Session, measure: str) -> Priority | None:
    found = [a.priority for a in session.alerts if a.measure == measure and a.crossing]
    return max(found, default=None)


def _interval(session: Session, at: Instant) -> int:
    """Return how old a value may be: what is asked now, twice, and the time to be late.

    Never longer than the phase's last interval, however far apart the checks are now.
    """
    phase, since = session.protocol.infusion, session.started
    if session.phase is Phase.RECOVERY:
        phase, since = session.protocol.recovery, session.ended
    usual = phase.every
    if since is not None:
        usual = min(usual, 2 * phase.gap((at - since) // MINUTE))
    return usual * MINUTE + session.protocol.timing.grace


def bounds(session: Session, data: Known) -> Mapping[str, Bounds]:
    """Return the nearest limits in force for each numeric measure that has any."""
    found: dict[str, dict[str, Decimal]] = {}
    for limit in session.limits:
        if limit.also is not None or limit.since is not None or limit.condition.op in CHOOSING:
            continue
        edge = bound(limit.condition, data.baseline)
        if not isinstance(edge, Decimal) or limit.priority is Priority.LOW:
            continue
        upward = limit.condition.op in UPWARD
        level = "critical" if limit.priority is Priority.HIGH else "caution"
        key = f"{level}_{'high' if upward else 'low'}"
        mine = found.setdefault(limit.condition.measure, {})
        mine[key] = edge if key not in mine else (min if upward else max)(edge, mine[key])
    return MappingProxyType({name: Bounds(**edges) for name, edges in found.items()})


def trends(data: Known, marks: Levels, limits: Mapping[str, Bounds]) -> Mapping[str, Trend]:
    """Return the readings of the vital signs over time."""
    out = {}
    for measure in TRENDS:
        points = tuple(
            Point(
                at=c.taken_at,
                value=value,
                check=c.ordinal,
                priority=marks[c.ordinal].get(measure),
            )
            for c in data.checks
            if isinstance(value := c.assessed.get(measure), Decimal)
        )
        base = data.baseline.get(measure)
        out[measure] = Trend(
            measure=measure,
            points=points,
            bounds=limits.get(measure, Bounds()),
            baseline=base if isinstance(base, Decimal) else None,
        )
    return MappingProxyType(out)


def bands(session: Session) -> tuple[Band, ...]:
    """Return the stretches of the infusion: running at a rate, or paused; none of devices."""
    if session.started is None or session.protocol.by_devices:
        return ()
    turns = {session.started, *(r.at for r in session.rates if r.at >= session.started)}
    for pause in session.pauses:
        turns |= {pause.since} | ({pause.until} if pause.until is not None else set())
    end = session.ended
    marks: list[Instant] = sorted(t for t in turns if end is None or t < end)
    out = []
    for since, until in zip(marks, [*marks[1:], end], strict=False):  # none: T and E are one
        running = not any(
            p.since <= since and (p.until is None or since < p.until) for p in session.pauses
        )
        rates = [r.ml_per_h for r in session.rates if r.at <= since]
        out.append(
            Band(
                since=since,
                until=until,
                running=running,
                ml_per_h=rates[-1] if rates else None,
            )
        )
    return tuple(out)


def mg_given(session: Session, at: Instant) -> Decimal | None:
    """Return the milligrams given up to `at` by recorded rate and boluses.

    None without a concentration or a recorded rate. Of devices: the sum of their strengths;
    None while one was not recorded.
    """
    if session.protocol.by_devices:
        given = [d.mg for d in session.devices if d.at <= at]
        known_mg = [mg for mg in given if mg is not None]
        return sum(known_mg, Decimal(0)) if given and len(known_mg) == len(given) else None
    strength = session.order.concentration_mg_per_ml
    if strength is None or not session.rates:
        return None
    total = sum((mg for when, mg in session.boluses if when <= at), Decimal(0))
    for band in bands(session):
        until = at if band.until is None else min(band.until, at)
        if band.running and band.ml_per_h is not None and until > band.since:
            hours = Decimal(until - band.since) / (60 * MINUTE)
            total += band.ml_per_h * hours * strength
    return total


def mg_planned(session: Session, weight: Decimal | None) -> Decimal | None:
    """Return the ordered dose, mg: as ordered, or mg/kg times the weight."""
    order = session.order
    if order.dose_mg is not None:
        return order.dose_mg
    if order.dose_mg_per_kg is None or weight is None:
        return None
    return order.dose_mg_per_kg * weight


def weight(session: Session, data: Known) -> Decimal | None:
    """Return the weight, kg: today's reading, else the one given at opening."""
    value = data.value("weight")
    return value if isinstance(value, Decimal) else session.patient.weight_kg


def score(session: Session) -> News2 | None:
    """Return NEWS2 of the latest check that holds all seven parameters."""
    for check in reversed([c for c in session.checks if not c.struck]):
        found = _score_of(check)
        if found is not None:
            return found
    return None


def _score_of(check: Check) -> News2 | None:
    values = check.assessed

    def number(name: str) -> Decimal | None:
        value = values.get(name)
        return value if isinstance(value, Decimal) else None

    flow, moaas, orientation = number("o2"), number("moaas"), number("orientation")
    confused = orientation is not None and orientation < MEASURES["orientation"].high
    return news2(
        rr=number("rr"),
        spo2=number("spo2"),
        on_oxygen=None if flow is None else flow > 0,
        sbp=number("sbp"),
        pulse=number("hr"),
        alert=None if moaas is None else moaas == MEASURES["moaas"].high and not confused,
        temp=number("temp"),
    )


def not_evaluable(session: Session, data: Known) -> tuple[str, ...]:
    """Return the relative limits that have no baseline value."""
    return tuple(
        x.id
        for x in session.limits
        if x.condition.op in RELATIVE and bound(x.condition, data.baseline) is None
    )


# what a value would do ----------------------------------------------------------------------


def preview(session: Session, values: Mapping[str, Value], at: Instant) -> tuple[Crossing, ...]:
    """Return the limits that `values`, saved now, would cross; the worst first."""
    check = Check(
        ordinal=len(session.checks) + 1,
        kind="extra",
        slot=None,
        taken_at=max([at, *(c.taken_at for c in session.checks)]),
        entered_at=at,
        by="",
        values=values,
        not_obtained={},
        assessed=assessed(values, {}),
    )
    data = known(session, check)
    crossed = [
        x
        for x in touched(session.limits, check.assessed)
        if applies(x, check, data) and crosses_at(x, check, data)
    ]
    over = subsumed(crossed)
    found = [
        _crossing(session, x, check, edge)
        for x in crossed
        if x.id not in over and (edge := bound(x.condition, data.baseline)) is not None
    ]
    return tuple(sorted(found, key=lambda c: -c.priority))


def _crossing(session: Session, limit: Limit, check: Check, edge: Value) -> Crossing:
    value = check.assessed[limit.condition.measure]
    return Crossing(
        limit=limit.id,
        priority=limit.priority,
        measure=limit.condition.measure,
        value=value,
        bound=edge,
        over_by=past(limit, value, edge),
        upward=limit.condition.op in UPWARD,
        raises=crossing(session, limit.id) is None,
        at_once=limit.priority is Priority.HIGH,
        recheck_minutes=None if limit.recheck is None else limit.recheck.minutes,
    )


def plausible(session: Session, measure: str, value: Value) -> bool:
    """Return whether `value` needs no question, given what is known."""
    known_measure = session.protocol.measure(measure)
    if known_measure is None:
        return True
    data = known(session)
    return known_measure.plausible(value, data.value(measure)) and _plausible_pair(
        session, measure, value
    )


def _plausible_pair(session: Session, measure: str, value: Value) -> bool:
    """Return whether the pulse pressure of the open form needs no question."""
    entered = dict(session.form.values) if session.form is not None else {}
    entered[measure] = value
    sbp, dbp = entered.get("sbp"), entered.get("dbp")
    if measure not in {"sbp", "dbp"}:
        return True
    if not isinstance(sbp, Decimal) or not isinstance(dbp, Decimal):
        return True
    return plausible_pressure(sbp, dbp)
