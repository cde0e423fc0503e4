"""The course of a session as the chart's plain data."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from monitor.domain.commands import Instant
from monitor.domain.measures import MINUTE
from monitor.domain.project_values import bands, bounds, trends
from monitor.domain.protocol import Priority
from monitor.domain.state import Check, Slot, Status
from monitor.domain.views import Bounds, Trend
from monitor.record.build_checks import MARKS, late_by
from monitor.record.report import (
    Chart,
    CheckKind,
    CheckPoint,
    Glyph,
    Level,
    LineKind,
    Panel,
    Point,
    Series,
    Span,
    Tick,
)
from monitor.record.source import Source
from monitor.words import ADDED

PANELS: Final = (
    ("BP", "mmHg", ("sbp", "dbp"), 2.9),
    ("HR", "/min", ("hr",), 1.1),
    ("SpO₂", "%", ("spo2",), 0.9),
)
GLYPHS: Final = {"sbp": Glyph.SYSTOLIC, "dbp": Glyph.DIASTOLIC}
NEAR: Final = {"sbp": Decimal(30), "hr": Decimal(15), "spo2": Decimal(5)}
"""A limit further than this above or below every reading is not drawn: it would flatten the curve.
"""
STEPS: Final = (15, 30, 60, 120, 240)
MOST_TICKS: Final = 10
MARGIN: Final = 4 * MINUTE


def chart(source: Source) -> Chart | None:
    """Return the course; None without any reading."""
    found = trends(source.data, source.crossed, bounds(source.session, source.judged))
    if not any(trend.points for trend in found.values()):
        return None
    start, end = _ends(source)
    return Chart(
        start=start,
        end=end,
        ticks=tuple(_ticks(source, start, end)),
        spans=tuple(_spans(source, end - MARGIN)),
        checks=tuple(sorted(_checks(source), key=lambda c: c.at)),
        panels=tuple(
            _panel(source, (source.say(label), unit, share), [found[m] for m in members])
            for label, unit, members, share in PANELS
        ),
        by_devices=source.session.protocol.by_devices,
        recovery=None if source.session.protocol.by_devices else source.session.ended,
    )


def _ends(source: Source) -> tuple[Instant, Instant]:
    session = source.session
    times = [c.taken_at for c in source.data.checks]
    times += [t for t in (session.started, session.ended) if t is not None]
    if session.started is not None and session.ended is None:
        times.append(source.last)
    return min(times) - MARGIN, max(times) + MARGIN


def _ticks(source: Source, start: Instant, end: Instant) -> Iterator[Tick]:
    step = next((s for s in STEPS if (end - start) / MINUTE / s <= MOST_TICKS), STEPS[-1])
    first = source.clock.local(start)
    past = first.hour * 60 + first.minute + first.second / 60 + first.microsecond / 6e7
    at = start + int((-past % step) * MINUTE)
    while at <= end:
        yield Tick(at=at, label=source.clock.local(at).strftime("%H:%M"))
        at += step * MINUTE


def _spans(source: Source, end: Instant) -> Iterator[Span]:
    for given in source.session.devices:
        again = source.say("device {n}", n=given.number)
        label = again if given.number > 1 else source.say("first device")
        yield Span(start=given.at, end=given.at, label=label, paused=True)
    for band in bands(source.session):
        rate = "" if band.ml_per_h is None else f"{source.words.number(band.ml_per_h)} mL/h"
        yield Span(
            start=band.since,
            end=end if band.until is None else band.until,
            label=rate if band.running else source.say("paused"),
            paused=not band.running,
        )


def _checks(source: Source) -> Iterator[CheckPoint]:
    for check in source.data.checks:
        yield CheckPoint(at=check.taken_at, kind=_kind(source, check), label=_label(source, check))
    for slot in source.session.slots:
        if slot.status is Status.MISSED and slot.due is not None:
            label = _short(source, slot)
            yield CheckPoint(at=slot.due, kind=CheckKind.MISSED, label=label)


def _kind(source: Source, check: Check) -> CheckKind:
    if check.slot is None:
        return CheckKind.EXTRA
    return CheckKind.LATE if late_by(source, check) else CheckKind.DONE


def _label(source: Source, check: Check) -> str:
    if check.slot is None:
        return source.say("Extra")
    slot: Slot = source.session.slot(check.slot)
    return "" if slot.group is not None else _short(source, slot)


def _short(source: Source, slot: Slot) -> str:
    if slot.label == "baseline":
        return source.say("Base")
    return source.words.slot(slot.label.removesuffix(ADDED), slot.group)


def _panel(source: Source, named: tuple[str, str, float], found: list[Trend]) -> Panel:
    label, unit, share = named
    return Panel(
        label=label,
        unit=unit,
        series=tuple(
            Series(
                glyph=GLYPHS.get(trend.measure, Glyph.DOT),
                points=tuple(_point(source, p.at, p.value, p.priority) for p in trend.points),
            )
            for trend in found
        ),
        levels=tuple(
            level for n, trend in enumerate(found) for level in _levels(source, trend, edges=n == 0)
        ),
        share=share,
    )


def _point(source: Source, at: Instant, value: Decimal, priority: Priority | None) -> Point:
    mark = None if priority is None else MARKS[priority]
    return Point(at=at, value=float(value), label=source.words.number(value), mark=mark)


def _levels(source: Source, trend: Trend, *, edges: bool) -> Iterator[Level]:
    """Yield the limits that the readings come near, and the baseline."""
    values = [p.value for p in trend.points]
    near = NEAR.get(trend.measure, Decimal(0))
    if edges and values:
        for edge, kind, word in _named(trend.bounds):
            if min(values) - near / 2 <= edge <= max(values) + near:
                yield Level(
                    value=float(edge),
                    kind=kind,
                    label=source.say(word, value=source.words.number(edge)),
                )
    if trend.baseline is not None:
        yield Level(value=float(trend.baseline), kind=LineKind.BASELINE)


def _named(edges: Bounds) -> Iterator[tuple[Decimal, LineKind, str]]:
    for edge, kind, word in (
        (edges.critical_high, LineKind.CRITICAL, "{value} crit."),
        (edges.caution_high, LineKind.CAUTION, "{value} caut."),
        (edges.caution_low, LineKind.CAUTION, "{value} caut."),
        (edges.critical_low, LineKind.CRITICAL, "{value} crit."),
    ):
        if edge is not None:
            yield edge, kind, word
