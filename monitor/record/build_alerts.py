"""The alerts of a record: each episode with everything that happened to it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.protocol import Priority
from monitor.domain.state import Episode
from monitor.domain.worst import worst
from monitor.record.build_checks import MARKS, slot_label
from monitor.record.report import Cell, Table
from monitor.record.source import Source, table
from monitor.record.text import duration, lower_first

HEADS = (
    "From|Priority|What|Limit|Past it by|On again|Answered|Escalated|Cleared|Closed|Open for|Note"
)


def episodes(source: Source) -> tuple[Episode, ...]:
    """Return all episodes in time order."""
    return tuple(sorted(source.session.alerts, key=lambda a: a.raised))


def alerts(source: Source) -> Table:
    """Return every episode."""
    found = episodes(source)
    count = {p: sum(a.priority is p for a in found) for p in Priority}
    note = ", ".join(
        f"{count[p]} {p.name.lower()}" for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)
    )
    return table(
        "Alerts",
        HEADS,
        (_row(source, a) for a in found),
        wrap="Priority|What|Limit|On again|Answered|Note",
        note=f"{note}. Answered: when, by whom, after how long",
        empty="No alert was raised.",
    )


def _row(source: Source, a: Episode) -> tuple[Cell, ...]:
    history = [
        e
        for e in source.events
        if isinstance(e, ev.AlertEvent) and (e.limit, e.episode) == (a.limit, a.number)
    ]
    escalated = [source.second(e.at) for e in history if isinstance(e, ev.AlertEscalated)]
    cleared = [source.second(e.at) for e in history if isinstance(e, ev.AlertCleared)]
    lasted = "" if a.closed is None else duration(a.closed - a.raised)
    return (
        Cell(text=source.second(a.raised), strong=True),
        Cell(text=_priority(source, a, history), mark=MARKS[a.priority]),
        Cell(text=what(source, a)),
        Cell(text=limit(source, a)),
        Cell(text=distance(source, a)),
        Cell(text="\n".join(_on_again(source, history))),
        Cell(text="\n".join(_answers(source, a, history)) or "not answered"),
        Cell(text="\n".join(escalated)),
        Cell(text="\n".join(cleared)),
        Cell(text="open" if a.closed is None else source.second(a.closed)),
        Cell(text=lasted),
        Cell(text="; ".join(_notes(source, a, history))),
    )


def _priority(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> str:
    last = source.words.priority(a.priority).capitalize()
    rises = [e for e in history if isinstance(e, ev.AlertRose)]
    if not rises:
        return last
    first = next(
        Priority(e.priority)
        for e in source.events
        if isinstance(e, ev.AlertRaised) and (e.limit, e.episode) == (a.limit, a.number)
    )
    before = source.words.priority(first).capitalize()
    return f"{before}, {last.lower()} from {source.second(rises[-1].at)}"


def what(source: Source, a: Episode) -> str:
    """Return what an alert was about, with the values at raising and at worst."""
    name = source.words.alert(a.limit)
    if a.slot is not None:
        return f"{name}: {slot_label(source, source.session.slot(a.slot))}"
    if a.measure is None or a.value is None:
        return name
    text = f"{name}: {lower_first(source.words.quantity(a.measure, a.value))}"
    furthest = worst(source.session, a)
    if furthest is not None and furthest != a.value:
        text += f", worst {source.brief(a.measure, furthest)}"
    return text


def limit(source: Source, a: Episode) -> str:
    """Return the value in force when it was raised, with its level."""
    if a.measure is None or a.bound is None:
        return ""
    level = source.words.level(a.priority).removesuffix(" limit")
    return f"{source.brief(a.measure, a.bound)} {level}"


def distance(source: Source, a: Episode) -> str:
    """Return how far the worst value is past the limit; nothing for words."""
    furthest = worst(source.session, a)
    if not isinstance(furthest, Decimal) or not isinstance(a.bound, Decimal):
        return ""
    return source.words.number(abs(furthest - a.bound))


def _on_again(source: Source, history: Sequence[ev.AlertEvent]) -> Iterator[str]:
    for e in history:
        if isinstance(e, ev.AlertTurnedOn):
            why = lower_first(source.words.name("again", e.cause))
            yield f"{source.second(e.at)} {why}"


def _answers(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> Iterator[str]:
    raised = next(
        e
        for e in source.events
        if isinstance(e, ev.AlertRaised) and (e.limit, e.episode) == (a.limit, a.number)
    )
    on = a.raised
    if raised.acknowledged_at is not None:
        yield f"{source.second(raised.acknowledged_at)} {source.who(raised.acknowledged_by)}"
    for e in history:
        if isinstance(e, ev.AlertTurnedOn):
            on = e.at
        if isinstance(e, ev.AlertAcknowledged):
            did = f", {lower_first(source.words.action(e.action))}" if e.action else ""
            yield f"{source.second(e.at)} {source.who(e.by)} after {duration(e.at - on)}{did}"


def _notes(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> Iterator[str]:
    raised = next(
        e
        for e in source.events
        if isinstance(e, ev.AlertRaised) and (e.limit, e.episode) == (a.limit, a.number)
    )
    if raised.note:
        yield lower_first(source.words.note(raised.note))
    for e in history:
        if isinstance(e, ev.AlertCleared):
            if e.note:
                yield lower_first(source.words.note(e.note))
            if e.latched:
                yield f"unanswered when it cleared {source.second(e.at)}"
        if isinstance(e, ev.AlertClosed):
            yield lower_first(source.words.note(e.note, limit=e.by_limit))
