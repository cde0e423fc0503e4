"""The course of a session on one time axis: from the picture of a chair to what the chart draws."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache, partial
from typing import Final

from monitor.api import MINUTE, Bounds, ChairView, Instant, Mark, Phase, Station
from monitor.api import Trend as Readings
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.widgets.timeline import AxisTick, Band, CheckDot, CheckState, Timeline
from ui.widgets.trend_data import Lane, Trend, TrendLimit, TrendPoint

AFTER_END: Final = 20 * MINUTE
BEFORE: Final = 3 * MINUTE
TICK: Final = 10 * MINUTE
_STATES: Final = {
    "done": CheckState.DONE,
    "missed": CheckState.MISSED,
    "extra": CheckState.EXTRA,
    "recheck": CheckState.NEXT,
    "next": CheckState.NEXT,
    "later": CheckState.LATER,
}
_RANGES: Final = {
    "bp": (Decimal(60), Decimal(190)),
    "hr": (Decimal(40), Decimal(140)),
    "spo2": (Decimal(88), Decimal(100)),
}
"""The least that a lane spans, so that calm readings look calm."""


class Axis:
    """From instants to places 0..1."""

    def __init__(self, since: Instant, until: Instant) -> None:
        self._since = since
        self._span = max(1, until - since)
        self.until = since + self._span

    def at(self, instant: Instant) -> float:
        """Return the place of `instant`, outside 0..1 when it is off the axis."""
        return (instant - self._since) / self._span

    def shows(self, instant: Instant) -> bool:
        """Return whether `instant` lies on the axis."""
        return self._since <= instant <= self.until


def axis_of(view: ChairView) -> Axis:
    """Return the axis of a session: from its first reading until well past its end."""
    known = [mark.at for mark in view.marks if mark.state in ("done", "extra")]
    since = min([*known, view.started or view.at, view.at]) - BEFORE
    end = _end(view) or view.at + 30 * MINUTE
    until = max(end + AFTER_END, view.at + 10 * MINUTE)
    if view.phase is Phase.BEFORE:
        since = min(since, view.at - 10 * MINUTE)
    return Axis(since, until)


def _end(view: ChairView) -> Instant | None:
    """Return the end of the infusion; of devices, whose end is their start, that of the stay."""
    return view.planned_end if view.by_devices else view.ended or view.planned_end


def trend_of(view: ChairView, station: Station, lanes: Iterable[str] = ()) -> Trend:
    """Return the chart of a chair: all lanes with the row of checks, or only those in `lanes`.

    Lanes are `bp`, `hr`, `spo2` or another measure.
    """
    axis = axis_of(view)
    wanted = tuple(lanes)
    clock = cache(partial(messages.hhmm, station))  # the lanes share their moments
    shown = wanted or ("bp", "hr", "spo2")
    return Trend(
        lanes=tuple(_lane(view, name, axis, clock) for name in shown),
        bands=bands_of(view, axis),
        notes=() if wanted else _notes(view, axis),
        checks=None if wanted else timeline_of(view, axis),
        checks_title=tr("Checks"),
        ticks=ticks_of(view, axis, station),
        now=now_of(view, axis, station),
        words=tr("Readings over time; Left and Right walk them"),
    )


def now_of(view: ChairView, axis: Axis, station: Station) -> AxisTick | None:
    """Return the plate of now; none once the session is closed."""
    if view.closed:
        return None
    return AxisTick(at=axis.at(view.at), label=messages.hhmm(station, view.at))


def ticks_of(view: ChairView, axis: Axis, station: Station) -> tuple[AxisTick, ...]:
    """Return clock times: start, end, and every few minutes between and after."""
    first = view.started or view.at
    step = TICK
    while axis.at(first + step) - axis.at(first) < 0.09:
        step += TICK
    instants = [first + n * step for n in range(-6, 60)]
    now = axis.at(view.at) if not view.closed else -1.0
    shown = [
        instant
        for instant in instants
        if axis.shows(instant) and axis.at(instant) < 0.98 and abs(axis.at(instant) - now) > 0.06
    ]
    return tuple(AxisTick(at=axis.at(each), label=messages.hhmm(station, each)) for each in shown)


def bands_of(view: ChairView, axis: Axis) -> tuple[Band, ...]:
    """Return the infusion: running stretches with their pauses, and what is planned."""
    if view.started is None:
        return ()
    if view.by_devices:
        return ()
    end = view.ended or view.planned_end or view.at
    pauses = tuple(
        (axis.at(band.since), axis.at(band.until if band.until is not None else view.at))
        for band in view.bands
        if not band.running
    )
    return (Band(start=axis.at(view.started), end=axis.at(end), pauses=pauses),)


def _notes(view: ChairView, axis: Axis) -> tuple[AxisTick, ...]:
    if view.started is None:
        return (AxisTick(at=0.0, label=tr("Before the start")),)
    if view.by_devices:
        count = len(view.devices)
        given = tr("First device") if count < 2 else tr("First of {0} devices").format(count)
        return (AxisTick(at=axis.at(view.started), label=given),)
    end = view.ended or view.planned_end or view.at
    infusion = tr("Infusion, {0} min").format(view.order.planned_min)
    notes = [AxisTick(at=axis.at(view.started), label=infusion)]
    if axis.at(end) < 0.85:
        notes.append(AxisTick(at=axis.at(end), label=tr("Recovery")))
    return tuple(notes)


def timeline_of(view: ChairView, axis: Axis) -> Timeline:
    """Return the row of checks."""
    dots = tuple(dot_of(mark, axis) for mark in view.marks if axis.shows(mark.at))
    done = tr("{0} checks done").format(view.checks_done)
    return Timeline(dots=dots, words=done)


def dot_of(mark: Mark, axis: Axis) -> CheckDot:
    """Return one check of the row."""
    late = f"+{max(1, mark.late_by // MINUTE)}" if mark.late_by else ""
    return CheckDot(
        at=axis.at(mark.at), state=_STATES[mark.state], label=short_label(mark.label), late=late
    )


def short_label(label: str) -> str:
    """Return a slot's label as short as the row of checks has room for: `T+40` is `40`."""
    if not label:
        return tr("Extra")
    if label == "baseline":
        return tr("Base")
    first, _, rest = label.partition(" ")
    if first == "recheck":
        return messages.words().name("group", rest.partition(" ")[0])
    return first.removeprefix("T+") if first.startswith("T+") else first


def long_label(label: str) -> str:
    """Return a slot's label as a heading: `Repeat BP`, `T+40`, `Baseline`."""
    if not label:
        return tr("Extra check")
    if label == "baseline":
        return tr("Baseline")
    if label.startswith("recheck "):
        return tr("Repeat {0}").format(messages.words().name("group", label.split()[1]))
    return label


def _lane(view: ChairView, name: str, axis: Axis, clock: Callable[[Instant], str]) -> Lane:
    main = view.trends.get("sbp" if name == "bp" else name)
    second = view.trends.get("dbp") if name == "bp" else None
    words = messages.words()
    measure = "sbp" if name == "bp" else name
    bounds = view.bounds.get(measure, Bounds())
    low, high = _span(name, bounds, [series for series in (main, second) if series])
    title = words.name("group", name) if name in ("bp", "hr", "spo2", "rr") else ""
    return Lane(
        title=title or words.measure(measure).short,
        unit=words.measure(measure).unit,
        low=float(low),
        high=float(high),
        points=_points(view, main, second, axis, clock),
        limits=_limits(bounds, low=name != "bp" or _is_low(main, bounds)),
        baselines=tuple(
            float(series.baseline)
            for series in (main, second)
            if series is not None and series.baseline is not None
        ),
        share=2.4 if name == "bp" else 1.1,
    )


def _is_low(series: Readings | None, bounds: Bounds) -> bool:
    """Return whether any reading of the series is at or under its low caution limit."""
    edge = bounds.caution_low
    if series is None or edge is None:
        return False
    return any(point.value <= edge for point in series.points)


def _span(name: str, bounds: Bounds, series: list[Readings]) -> tuple[Decimal, Decimal]:
    low, high = _RANGES.get(name, (Decimal(0), Decimal(10)))
    values = [point.value for each in series for point in each.points]
    if name != "bp":
        edges = (bounds.critical_low, bounds.caution_low, bounds.caution_high, bounds.critical_high)
        values.extend(edge for edge in edges if edge is not None)
    margin = (high - low) / 10
    return min([low, *(v - margin for v in values)]), max([high, *(v + margin for v in values)])


def _points(
    view: ChairView,
    main: Readings | None,
    second: Readings | None,
    axis: Axis,
    clock: Callable[[Instant], str],
) -> tuple[TrendPoint, ...]:
    labels = {row.ordinal: row.label for row in view.checks}
    partner = {point.check: point for point in second.points} if second else {}
    found = []
    for point in main.points if main else ():
        other = partner.get(point.check)
        label = long_label(labels.get(point.check, ""))
        found.append(
            TrendPoint(
                at=axis.at(point.at),
                value=float(point.value),
                label=f"{label}, {clock(point.at)}",
                second=float(other.value) if other else None,
                crossed=shape(point.priority) if point.priority else None,
                second_crossed=shape(other.priority) if other and other.priority else None,
            )
        )
    return tuple(found)


def _limits(bounds: Bounds, *, low: bool) -> tuple[TrendLimit, ...]:
    """Return the limits of a lane; the low ones of a pressure would lie among the diastolics."""
    edges = [(bounds.critical_high, True), (bounds.caution_high, False)]
    if low:
        edges += [(bounds.caution_low, False), (bounds.critical_low, True)]
    return tuple(
        TrendLimit(
            value=float(value),
            label=(tr("{0} crit.") if critical else tr("{0} caut.")).format(messages.number(value)),
            critical=critical,
        )
        for value, critical in edges
        if value is not None
    )
