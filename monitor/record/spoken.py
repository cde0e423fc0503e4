"""What the chart shows, in words, for those who do not see it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from monitor.record.report import Chart, CheckKind, Glyph, Mark, Panel, Point, Span
from monitor.words import Words

GLYPHS: Final = {
    Glyph.SYSTOLIC: "{name} systolic",
    Glyph.DIASTOLIC: "{name} diastolic",
    Glyph.DOT: "{name}",
}
MARKED: Final = {
    Mark.HIGH: "{n} of high priority",
    Mark.MEDIUM: "{n} of medium priority",
    Mark.LOW: "{n} of low priority",
}
KINDS: Final = {
    CheckKind.DONE: "{n} on time",
    CheckKind.LATE: "{n} late",
    CheckKind.EXTRA: "{n} extra",
    CheckKind.MISSED: "{n} missed",
}


def spoken(chart: Chart, words: Words) -> str:
    """Return what the chart shows: its time, infusion, checks, and each measure's way."""
    return " ".join(f"{sentence}." for sentence in _sentences(chart, words))


def _sentences(chart: Chart, words: Words) -> Iterator[str]:
    say = words.say
    ends = [tick.label for tick in chart.ticks]
    between = say(", {since} to {until}", since=ends[0], until=ends[-1]) if ends else ""
    yield say("Chart of the course over time") + between
    if chart.spans:
        spans = say(", then ").join(_span(span, words) for span in chart.spans)
        yield say("Infusion: {spans}", spans=spans)
    if chart.checks:
        counted = Counter(check.kind for check in chart.checks)
        parts = [say(form, n=counted[kind]) for kind, form in KINDS.items() if counted[kind]]
        yield say("Checks: {counts}", counts=", ".join(parts))
    for panel in chart.panels:
        yield from _panel(panel, words)
    yield say("Each value stands in the tables of this record")


def _span(span: Span, words: Words) -> str:
    if span.paused:
        return span.label
    if not span.label:
        return words.say("running")
    return words.say("running at {rate}", rate=span.label)


def _panel(panel: Panel, words: Words) -> Iterator[str]:
    for series in panel.series:
        if series.points:
            name = words.say(GLYPHS[series.glyph], name=panel.label)
            yield f"{name}: {_way(series.points, panel.unit, words)}"
    limits = [
        f"{words.number(Decimal(f'{level.value:g}'))} ({words.say(str(level.kind))})"
        for level in panel.levels
        if level.label
    ]
    if limits:
        yield words.say("{name} limits shown: {list}", name=panel.label, list=", ".join(limits))


def _way(points: Sequence[Point], unit: str, words: Words) -> str:
    """Return the first, lowest, highest and last value, and how many crossed a limit."""
    lowest, highest = (pick(points, key=lambda p: p.value) for pick in (min, max))
    told = words.say(
        "first {first}, lowest {lowest}, highest {highest}, last {last} {unit}",
        first=points[0].label,
        lowest=lowest.label,
        highest=highest.label,
        last=points[-1].label,
        unit=unit,
    )
    counted = Counter(point.mark for point in points if point.mark is not None)
    marked = [words.say(MARKED[mark], n=count) for mark, count in counted.items()]
    return f"{told}; {', '.join(marked)}" if marked else told
