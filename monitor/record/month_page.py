"""The report of a month, quarter or year: every number with its definition, and what it is of."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.care.counting import FEWEST, Benefit, LimitLine
from monitor.care.figures import Figure, figures
from monitor.care.period import Period, Span
from monitor.care.quality import Quality
from monitor.domain.frozen import frozen
from monitor.record.build import app
from monitor.record.letter import Letter, Part, Passage, printable
from monitor.record.report import Cell, Table
from monitor.record.source import cells, table
from monitor.words import Words

_UNITS: Final = MappingProxyType({"days": "{n} days", "per h": "{n} per h"})
"""What the units that are words are called in a sentence."""


@frozen
class About:
    """Whose month it is, and when the report was made."""

    clinic: str
    room: str
    period: Period
    so_far: date | None
    """The day up to which it is known; None when the period is over."""
    made: datetime
    """Local, with its zone."""


def month_report(quality: Quality, about: About, words: Words) -> Letter:
    """Return the report; no patient and no nurse is named in it."""
    where = ", ".join(part for part in (about.clinic, about.room) if part)
    sessions = words.say("{n} sessions of {m} patients", n=quality.sessions, m=quality.patients)
    title = period_title(about.period, words)
    right = [words.say("Made on {day}", day=words.date(about.made))]
    if about.so_far is not None:
        until = datetime(about.so_far.year, about.so_far.month, about.so_far.day, tzinfo=None)  # noqa: DTZ001
        right.insert(0, words.say("So far, to {day}", day=words.date(until)))
    return Letter(
        title=words.say("How the clinic did: {period}", period=title),
        under=(printable(where), sessions) if where else (sessions,),
        right=tuple(right),
        parts=tuple(_parts(quality, words)),
        foot=words.say("No patient is named in this report"),
        language=words.lang,
        author=printable(where),
        app=app(),
        document_id=f"month:{about.period.code}:{about.made.isoformat()}",
        created=about.made,
    )


def period_title(period: Period, words: Words) -> str:
    """Return `February 2026`, `quarter 1 of 2026` or `2026`."""
    if period.span is Span.YEAR:
        return str(period.year)
    if period.span is Span.QUARTER:
        return words.say("quarter {n} of {year}", n=period.number, year=period.year)
    return f"{words.month(period.number)} {period.year}"


def _parts(quality: Quality, words: Words) -> Iterator[Part]:
    few = words.name("definition", "few")
    yield Passage(texts=(words.name("definition", "no_judgement"), few))
    yield _numbers(quality, words)
    yield _alerts(quality, words)
    yield _slots(quality, words)
    yield _overrides(quality, words)
    yield _idle(quality, words)
    for benefit in quality.benefits:
        if benefit.followed >= FEWEST:
            yield _curve(benefit, words)


def _numbers(quality: Quality, words: Words) -> Table:
    rows = []
    said: set[str] = set()
    for figure in figures(quality):
        meaning = "" if figure.definition in said else words.name("definition", figure.definition)
        said.add(figure.definition)
        name = words.name("figure", figure.code)
        rows.append(
            (Cell(text=name, strong=True), Cell(text=_value(figure, words)), Cell(text=meaning))
        )
    head = "Number|Value|What it means"
    return table(words, "Numbers", head, rows, wrap="Number|What it means")


def _value(figure: Figure, words: Words) -> str:
    """Return a figure in the language's words, with its unit; a dash where it is not known."""
    if not figure.value:
        return "–"
    number = words.number(Decimal(figure.value))
    sentence = _UNITS.get(figure.unit)
    return f"{number} {figure.unit}".strip() if sentence is None else words.say(sentence, n=number)


def _name(line: LimitLine, words: Words) -> str:
    return f"{words.alert(line.limit)}, {words.level(line.priority)}"


def _alerts(quality: Quality, words: Words) -> Table:
    lines = [*quality.limits]
    if quality.overdue.episodes:
        lines.append(quality.overdue)
    rows = [
        cells(
            words.alert(line.limit) if line is quality.overdue else _name(line, words),
            words.priority(line.priority),
            str(line.episodes),
            _rate(line.episodes, quality.sessions),
            str(line.done),
            str(line.escalated),
        )
        for line in lines
    ]
    head = "Limit|Priority|Episodes|Per 100 sessions|Something done|Escalated"
    return table(
        words,
        "Alerts by limit",
        head,
        rows,
        wrap="Limit",
        note=words.name("definition", "episodes"),
        empty="No alert was raised.",
    )


def _rate(part: int, whole: int) -> str:
    return "–" if whole < FEWEST else str((200 * part + whole) // (2 * whole))


def _slots(quality: Quality, words: Words) -> Table:
    rows = []
    for line in quality.slots:
        checks = line.checks
        name = words.say("After an increase") if line.label == "added" else line.label
        counts = (checks.all, checks.on_time, checks.late, checks.entered_late, checks.missed)
        rows.append(cells(name, *(str(count) for count in counts)))
    head = "Slot|Planned|On time|Late|Entered late|Missed"
    return table(words, "Checks by slot", head, rows, empty="No check was asked for.")


def _overrides(quality: Quality, words: Words) -> Table:
    rows = []
    for line in quality.overrides:
        items = ", ".join(
            f"{words.override_item(line.kind.value, item)} {count}" for item, count in line.items
        )
        rows.append(cells(words.name("override", line.kind.value), str(line.count), items))
    head = "What was passed over|Times|Which"
    note = words.name("definition", "overrides")
    return table(words, "Overrides", head, rows, wrap="Which", note=note)


def _idle(quality: Quality, words: Words) -> Table:
    rows = [
        cells(_name(line, words), words.priority(line.priority), str(line.episodes))
        for line in quality.idle_limits
    ]
    return table(
        words,
        "Limits that led to nothing being done",
        "Limit|Priority|Episodes",
        rows,
        wrap="Limit",
        note=words.name("definition", "idle_limits"),
        empty="After each limit's alerts something was done at least once.",
    )


def _curve(benefit: Benefit, words: Words) -> Table:
    rows = [
        cells(
            str(step.day),
            str(step.at_risk),
            str(step.ended),
            str(step.censored),
            f"{float(step.share):.3f}",
        )
        for step in benefit.steps
    ]
    name = words.measure(benefit.scale.value).short
    note = f"{name}. {words.name('definition', 'kaplan_meier')}"
    head = "Day|At risk|Relief ended|Seen last|Share still relieved"
    return table(words, "How long relief lasted", head, rows, note=note)
