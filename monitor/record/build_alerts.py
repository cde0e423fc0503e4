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
from monitor.record.text import duration

HEADS = "From|Priority|What|Limit|Past it by|Answered in, by|What followed|Open for"


def episodes(source: Source) -> tuple[Episode, ...]:
    """Return all episodes in time order."""
    return tuple(sorted(source.session.alerts, key=lambda a: a.raised))


def alerts(source: Source) -> Table:
    """Return every episode."""
    found = episodes(source)
    count = {p: sum(a.priority is p for a in found) for p in Priority}
    note = ", ".join(
        source.say("{n} " + p.name.lower(), n=count[p])
        for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)
    )
    return table(
        source.words,
        "Alerts",
        HEADS,
        (_row(source, a) for a in found),
        wrap="Priority|What|Limit|Answered in, by|What followed",
        note=f"{note}. {source.say('Answered means acknowledged or acted on')}",
        empty="No alert was raised.",
    )


def _row(source: Source, a: Episode) -> tuple[Cell, ...]:
    history = _history(source, a)
    return (
        Cell(text=source.second(a.raised), strong=True),
        Cell(text=_priority(source, a, history), mark=MARKS[a.priority]),
        Cell(text=what(source, a)),
        Cell(text=limit(source, a)),
        Cell(text=distance(source, a)),
        Cell(text="\n".join(_answers(source, a, history)) or source.say("not answered")),
        Cell(text="; ".join(_course(source, a, history)) or source.say("still on")),
        Cell(text=source.say("open") if a.closed is None else duration(a.closed - a.raised)),
    )


def _history(source: Source, a: Episode) -> tuple[ev.AlertEvent, ...]:
    return tuple(
        e
        for e in source.events
        if isinstance(e, ev.AlertEvent) and (e.limit, e.episode) == (a.limit, a.number)
    )


def _raised(source: Source, a: Episode) -> ev.AlertRaised:
    return next(
        e
        for e in source.events
        if isinstance(e, ev.AlertRaised) and (e.limit, e.episode) == (a.limit, a.number)
    )


def _priority(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> str:
    last = source.say(a.priority.name.capitalize())
    rises = [e for e in history if isinstance(e, ev.AlertRose)]
    if not rises:
        return last
    first = Priority(_raised(source, a).priority)
    before = source.say(first.name.capitalize())
    return source.say("{first}, then {last}", first=before, last=source.inside(last))


def what(source: Source, a: Episode) -> str:
    """Return what an alert was about, with the values at raising and at worst."""
    name = source.words.alert(a.limit)
    if a.slot is not None:
        return f"{name}: {slot_label(source, source.session.slot(a.slot))}"
    if a.measure is None or a.value is None:
        return name
    text = f"{name}: {source.inside(source.words.quantity(a.measure, a.value))}"
    furthest = worst(source.session, a)
    if furthest is not None and furthest != a.value:
        text += source.say(", worst {value}", value=source.brief(a.measure, furthest))
    return text


def limit(source: Source, a: Episode) -> str:
    """Return the value in force when it was raised, with its level."""
    if a.measure is None or a.bound is None:
        return ""
    form = {Priority.HIGH: "{value} critical", Priority.MEDIUM: "{value} caution"}
    value = source.brief(a.measure, a.bound)
    return source.say(form.get(a.priority, "{value} advisory"), value=value)


def distance(source: Source, a: Episode) -> str:
    """Return how far the worst value is past the limit; nothing for words."""
    furthest = worst(source.session, a)
    if not isinstance(furthest, Decimal) or not isinstance(a.bound, Decimal):
        return ""
    return source.words.number(abs(furthest - a.bound))


def _answers(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> Iterator[str]:
    """Yield how long each answer took since the alert came on, and whose it was."""
    raised, on = _raised(source, a), a.raised
    if raised.acknowledged_at is not None:
        yield source.say("before, {who}", who=source.who(raised.acknowledged_by))
    for e in history:
        if isinstance(e, ev.AlertTurnedOn):
            on = e.at
        if isinstance(e, ev.AlertAcknowledged):
            yield f"{duration(e.at - on)}, {source.who(e.by)}"


def _course(source: Source, a: Episode, history: Sequence[ev.AlertEvent]) -> Iterator[str]:
    """Yield what happened to it, in order."""
    raised = _raised(source, a)
    if raised.note:
        yield source.inside(source.words.note(raised.note))
    if raised.acknowledged_at is not None:
        yield source.say("answered {when}", when=source.second(raised.acknowledged_at))
    for e in history:
        yield source.say(_happened(e), when=source.second(e.at)) + _why(source, e)


def _happened(e: ev.AlertEvent) -> str:
    match e:
        case ev.AlertAcknowledged():
            return "answered {when}"
        case ev.AlertTurnedOn():
            return "on again {when}"
        case ev.AlertRose():
            return Priority(e.priority).name.lower() + " {when}"
        case ev.AlertEscalated():
            return "escalated {when}"
        case ev.AlertCleared():
            return "cleared {when}"
        case _:
            return "closed {when}"


def _why(source: Source, e: ev.AlertEvent) -> str:
    match e:
        case ev.AlertAcknowledged(action=action) if action:
            return f" ({source.inside(source.words.action(action))})"
        case ev.AlertTurnedOn():
            return f" ({source.inside(source.words.name('again', e.cause))})"
        case ev.AlertCleared():
            parts = [source.inside(source.words.note(e.note))] if e.note else []
            parts += [source.say("not answered")] if e.latched else []
            return f" ({', '.join(parts)})" if parts else ""
        case ev.AlertClosed():
            return f" ({source.inside(source.words.note(e.note, limit=e.by_limit))})"
        case _:
            return ""
