"""One past session on a chart: readings, limits of then and of the draft, what would alert."""

from typing import Final

from monitor.api import MINUTE, Decimal, Instant, Protocol
from monitor.api.protocols import LimitColumn, Trial, TriedAlert, limit_rows
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.widgets.priority import Priority
from ui.widgets.timeline import AxisTick, Band
from ui.widgets.trend_data import Lane, Trend, TrendLimit, TrendPoint

PAIR: Final = ("sbp", "dbp")
UPPER: Final = (LimitColumn.CAUTION_HIGH, LimitColumn.CRITICAL_HIGH)
LOWER: Final = (LimitColumn.CAUTION_LOW, LimitColumn.CRITICAL_LOW)
LOW_IS_BAD: Final = frozenset({"spo2", "moaas", "orientation", "mood"})
STEP: Final = 20 * MINUTE


def measure_of(trial: Trial) -> str:
    """Return the measure that the two protocols judge differently first, else the pressure."""
    differing = [*trial.new, *trial.gone]
    numbers = [each.measure for each in differing if isinstance(each.value, Decimal)]
    return numbers[0] if numbers else "sbp"


def trend_of(trial: Trial) -> Trend:
    """Return the chart of one session that was tried."""
    name = measure_of(trial)
    first = trial.session_after.opened_at
    moments = [check.taken_at for check in trial.session_after.checks if not check.struck]
    last = max((*moments, first + STEP))
    span = last - first
    lane = _lane(trial, name, first, span)
    started, ended = trial.session_after.started, trial.session_after.ended
    start = last if started is None else started
    bands = (Band(start=(start - first) / span, end=((ended or last) - first) / span),)
    ticks = tuple(
        AxisTick(at=(at - first) / span, label=f"T+{(at - start) // MINUTE}")
        for at in range(start, last, STEP)
    )
    words = tr("Readings of this session; Left and Right walk them")
    return Trend(lanes=(lane,), bands=bands if started else (), ticks=ticks, words=words)


def _lane(trial: Trial, name: str, first: Instant, span: int) -> Lane:
    paired = name in PAIR
    points = tuple(_points(trial, name, first, span))
    limits = _limits(trial, "sbp" if name == "dbp" else name, name)
    values = [value for each in points for value in (each.value, each.second) if value is not None]
    values += [limit.value for limit in limits]
    low, high = min(values, default=0.0), max(values, default=1.0)
    room = max((high - low) * 0.12, 1.0)
    known = messages.words().measure(name)
    title = tr("BP") if paired else known.short
    return Lane(
        title=title,
        unit=known.unit,
        low=low - room,
        high=high + room,
        points=points,
        limits=limits,
    )


def _points(trial: Trial, name: str, first: Instant, span: int) -> list[TrendPoint]:
    paired = name in PAIR
    upper, lower = PAIR if paired else (name, "")
    found = []
    for check in trial.session_after.checks:
        value, second = check.values.get(upper), check.values.get(lower)
        if check.struck or not isinstance(value, Decimal):
            continue
        found.append(
            TrendPoint(
                at=(check.taken_at - first) / span,
                value=float(value),
                second=float(second) if isinstance(second, Decimal) else None,
                label=check.kind,
                crossed=_crossed(trial.after, upper, check.entered_at),
                second_crossed=_crossed(trial.after, lower, check.entered_at),
            )
        )
    return found


def _crossed(alerts: tuple[TriedAlert, ...], measure: str, at: Instant) -> Priority | None:
    """Return the shape of the alert that a reading raised; one at the field came before saving."""
    found = [a.priority for a in alerts if a.measure == measure and at - MINUTE <= a.raised <= at]
    return shape(max(found)) if found else None


def _limits(trial: Trial, name: str, watched: str) -> tuple[TrendLimit, ...]:
    """Return the limits of both versions on the side that matters; equal ones once."""
    columns = LOWER if watched in LOW_IS_BAD else UPPER
    own, draft = trial.session_before.protocol, trial.session_after.protocol
    found = []
    for column in columns:
        old, new = _value(own, name, column), _value(draft, name, column)
        critical = column in {LimitColumn.CRITICAL_HIGH, LimitColumn.CRITICAL_LOW}
        if old is not None and old == new:
            found.append(TrendLimit(value=float(old), label=f"{old:f}", critical=critical))
            continue
        for value, label in ((old, tr("then")), (new, tr("draft"))):
            if value is not None:
                words = f"{value:f} {label}"
                found.append(TrendLimit(value=float(value), label=words, critical=critical))
    return tuple(found)


def _value(protocol: Protocol, name: str, column: LimitColumn) -> Decimal | None:
    row = next((each for each in limit_rows(protocol) if each.measure == name), None)
    cell = None if row is None else row.cells.get(column)
    value = None if cell is None else protocol.limits[cell.index].condition.value
    return value if isinstance(value, Decimal) else None
