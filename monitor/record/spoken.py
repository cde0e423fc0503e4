"""What the chart shows, in words, for those who do not see it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from monitor.record.marks import NAMES
from monitor.record.report import Chart, CheckKind, Glyph, Panel, Point, Span

GLYPHS: Final = {Glyph.SYSTOLIC: " systolic", Glyph.DIASTOLIC: " diastolic", Glyph.DOT: ""}
KINDS: Final = {
    CheckKind.DONE: "on time",
    CheckKind.LATE: "late",
    CheckKind.EXTRA: "extra",
    CheckKind.MISSED: "missed",
}


def spoken(chart: Chart) -> str:
    """Return what the chart shows: its time, infusion, checks, and each measure's way."""
    return " ".join(f"{sentence}." for sentence in _sentences(chart))


def _sentences(chart: Chart) -> Iterator[str]:
    between = f", {chart.ticks[0].label} to {chart.ticks[-1].label}" if chart.ticks else ""
    yield f"Chart of the course over time{between}"
    if chart.spans:
        yield f"Infusion: {', then '.join(_span(span) for span in chart.spans)}"
    if chart.checks:
        counted = Counter(check.kind for check in chart.checks)
        yield "Checks: " + ", ".join(
            f"{counted[kind]} {word}" for kind, word in KINDS.items() if counted[kind]
        )
    for panel in chart.panels:
        yield from _panel(panel)
    yield "Each value stands in the tables of this record"


def _span(span: Span) -> str:
    if span.paused:
        return span.label
    return f"running at {span.label}" if span.label else "running"


def _panel(panel: Panel) -> Iterator[str]:
    for series in panel.series:
        if series.points:
            name = f"{panel.label}{GLYPHS[series.glyph]}"
            yield f"{name}: {_way(series.points, panel.unit)}"
    limits = [f"{level.value:g} ({level.kind})" for level in panel.levels if level.label]
    if limits:
        yield f"{panel.label} limits shown: {', '.join(limits)}"


def _way(points: Sequence[Point], unit: str) -> str:
    """Return the first, lowest, highest and last value, and how many crossed a limit."""
    lowest, highest = (pick(points, key=lambda p: p.value) for pick in (min, max))
    told = (
        f"first {points[0].label}, lowest {lowest.label}, highest {highest.label}, "
        f"last {points[-1].label} {unit}"
    )
    counted = Counter(point.mark for point in points if point.mark is not None)
    marked = [f"{count} of {NAMES[mark].lower()}" for mark, count in counted.items()]
    return f"{told}; {', '.join(marked)}" if marked else told
