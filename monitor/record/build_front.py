"""Page 1 of a record: who, what was given, what happened, how it ended, the values."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from monitor.domain.measures import Value
from monitor.domain.project_values import bounds, mg_given, mg_planned, weight
from monitor.domain.protocol import Priority
from monitor.domain.state import Device, Episode
from monitor.domain.views import Bounds
from monitor.domain.worst import worst
from monitor.record.build_alerts import distance, episodes
from monitor.record.build_checks import MARKS
from monitor.record.build_course import lot, strength
from monitor.record.report import Box, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import duration, milligrams

SYMPTOMS: Final = ("dissociation", "dizziness", "nausea", "anxiety")
SUMMARY: Final = (
    ("BP, mmHg", ("sbp", "dbp")),
    ("Heart rate, /min", ("hr",)),
    ("SpO₂, %", ("spo2",)),
    ("Respiratory rate, /min", ("rr",)),
    ("Sedation", ("moaas",)),
    ("Dissociation", ("dissociation",)),
    ("Nausea", ("nausea",)),
    ("Pain, 0 to 10", ("pain",)),
)
"""Rows of the summary, and the measures in each."""


# --- the order and the boxes -------------------------------------------------------------------


def order(source: Source) -> str:
    """Return `0.50 mg/kg over 60 min, 1 mg/mL`; of devices `56 mg, stay of 120 min`."""
    found, number = source.session.order, source.words.number
    facts = {"dose": dose(source), "minutes": found.planned_min}
    if source.session.protocol.by_devices:
        return source.say("{dose}, stay of {minutes} min", **facts)
    text = source.say("{dose} over {minutes} min", **facts)
    if found.concentration_mg_per_ml is not None:
        text += f", {number(found.concentration_mg_per_ml)} mg/mL"
    return text


def dose(source: Source) -> str:
    """Return `0.50 mg/kg`, as it was ordered."""
    found = source.session.order
    doses = [
        f"{source.words.number(amount)} {unit}"
        for amount, unit in ((found.dose_mg, "mg"), (found.dose_mg_per_kg, "mg/kg"))
        if amount is not None
    ]
    return source.say(" or ").join(doses) or source.say("no dose")


def given(source: Source) -> Box:
    """Return what was given: the drug, its amount by recorded rate, times, pauses, medicines."""
    session = source.session
    drug = session.protocol.drug[:1].upper() + session.protocol.drug[1:]
    amount = None if session.started is None else mg_given(session, source.last)
    if session.started is None:
        headline = source.say("Nothing given")
    elif amount is not None:
        headline = f"{drug} {milligrams(source.words, amount)}"
    else:
        headline = source.say("{drug}, {dose} ordered", drug=drug, dose=dose(source))
    prescriber = session.order.prescriber
    lines = [source.say("Order: {order}, {by}.", order=order(source), by=prescriber)]
    planned = mg_planned(session, weight(session, source.judged))
    by_rate = not session.protocol.by_devices
    if by_rate and amount is not None and planned is not None:
        amounts = {"order": order(source), "amount": milligrams(source.words, planned)}
        lines[0] = source.say("By recorded rate; order {order} ({amount}).", **amounts)
    lines += _times(source)
    lines.append(_medicines(source))
    return Box(title=source.say("What was given"), headline=headline, lines=tuple(lines))


def _times(source: Source) -> Iterator[str]:
    session, clock = source.session, source.clock
    if session.started is None:
        return
    if session.protocol.by_devices:
        listed = "; ".join(device(source, each) for each in session.devices)
        yield source.say("Devices: {list}.", list=listed)
        return
    yield f"{span(source)}{_speed(source)}."
    paused = [
        source.say(
            "{since} for {length}",
            since=clock.minute(p.since),
            length=duration((p.until or source.last) - p.since),
        )
        for p in session.pauses
    ]
    yield (
        source.say("Paused {when}.", when=", ".join(paused)) if paused else source.say("No pause.")
    )


def span(source: Source) -> str:
    """Return `14:07 to 15:10` of an infusion that was started."""
    session, minute = source.session, source.clock.minute
    since = minute(session.started or 0)
    if session.ended is None:
        return source.say("{since} still running", since=since)
    return source.say("{since} to {until}", since=since, until=minute(session.ended))


def _speed(source: Source) -> str:
    rates = [source.words.number(r.ml_per_h) for r in source.session.rates]
    said = source.say(", then ").join(rates)
    return source.say(" at {rates} mL/h", rates=said) if rates else ""


def device(source: Source, given: Device) -> str:
    """Return `28 mg 09:20, lot A1`: a device as far as it was read off."""
    when = source.clock.minute(given.at)
    return f"{strength(source, given.mg)} {when}{lot(source, given.lot)}"


def _medicines(source: Source) -> str:
    found = [
        f"{i.detail or source.words.action(i.action)} ({source.clock.minute(i.happened_at)})"
        for i in source.session.interventions
        if i.action == "med_given" and not i.struck
    ]
    if not found:
        return source.say("No other medicine recorded.")
    return source.say("Other medicines: {list}.", list=", ".join(found))


def counted(source: Source, priority: Priority, count: int) -> str:
    """Return `2 high`."""
    return source.say("{n} " + priority.name.lower(), n=count)


def happened(source: Source) -> Box:
    """Return the worst alert, what was done, the strongest symptoms, the pain."""
    of_values = [a for a in episodes(source) if a.measure is not None and _stands(source, a)]
    top = max(of_values, key=lambda a: (a.priority, -a.raised), default=None)
    lines = [] if top is None else [_how_far(source, top)]
    lines += [_counted(source), *_done(source), _strongest(source)]
    pain = _pain(source)
    return Box(
        title=source.say("What happened"),
        headline=source.say("No limit crossed") if top is None else _headline(source, top),
        lines=tuple([*lines, pain] if pain else lines),
        mark=None if top is None else MARKS[top.priority],
    )


def _stands(source: Source, a: Episode) -> bool:
    """Return whether the reading that raised it still counts."""
    if a.note in {"entry_corrected", "entry_discarded"}:
        return False
    return a.check is None or not source.session.checks[a.check - 1].struck


def _headline(source: Source, a: Episode) -> str:
    assert a.measure is not None and a.value is not None  # noqa: S101, PT018
    furthest = worst(source.session, a)
    value = a.value if furthest is None else furthest
    name = source.words.measure(a.measure).name
    return f"{name} {source.inside(source.words.value(a.measure, value))}"


def _how_far(source: Source, a: Episode) -> str:
    far, level = distance(source, a), source.words.level(a.priority)
    name, raised = source.words.alert(a.limit), source.second(a.raised)
    if not far:
        return f"{name}, {level}, {raised}."
    assert a.measure is not None and a.bound is not None  # noqa: S101, PT018
    facts = {"name": name, "far": far, "level": level, "edge": source.brief(a.measure, a.bound)}
    if a.cleared is None:
        return source.say("{name}: {far} past the {level} {edge}, {since}.", since=raised, **facts)
    return source.say(
        "{name}: {far} past the {level} {edge}, {since} to {until}.",
        since=raised,
        until=source.second(a.cleared),
        **facts,
    )


def _counted(source: Source) -> str:
    found = source.session.alerts
    if not found:
        return source.say("No alert was raised.")
    parts = [
        counted(source, p, count)
        for p in (Priority.HIGH, Priority.MEDIUM, Priority.LOW)
        if (count := sum(a.priority is p for a in found))
    ]
    escalated = sum(a.escalated is not None for a in found)
    late = source.say("; {n} not answered in time", n=escalated) if escalated else ""
    return source.say("Alerts: {counts}", counts=", ".join(parts)) + f"{late}."


def _done(source: Source) -> Iterator[str]:
    done = [
        f"{source.inside(source.words.action(i.action))} {source.clock.minute(i.happened_at)}"
        for i in source.session.interventions
        if i.action != "med_given" and not i.struck
    ]
    if done:
        more = source.say(", and more") if len(done) > 6 else ""
        yield source.say("Done: {list}", list=", ".join(done[:6])) + f"{more}."


def _strongest(source: Source) -> str:
    parts = []
    for m in SYMPTOMS:
        values = [v for c in source.data.checks if isinstance(v := c.assessed.get(m), Decimal)]
        if values and max(values) > 0:
            name, value = source.words.measure(m).name, source.brief(m, max(values))
            parts.append(source.inside(f"{name} {value}"))
    if not parts:
        return source.say("No symptom reported.")
    return source.say("Symptoms at most: {list}.", list=", ".join(parts))


def _pain(source: Source) -> str:
    before = source.data.baseline.get("pain")
    after = _since_end(source, "pain")
    if before is None or after is None:
        return ""
    return source.say(
        "Pain {before} before, {after} after.",
        before=source.brief("pain", before),
        after=source.brief("pain", after),
    )


def _since_end(source: Source, measure: str) -> Value | None:
    """Return the latest value taken at or after the end."""
    end, check = source.session.ended, source.data.latest.get(measure)
    if end is None or check is None or check.taken_at < end:
        return None
    return check.assessed[measure]


def left(source: Source) -> Box:
    """Return how the session ended: where to, when, criteria met, with whom, what was waived."""
    closing = source.session.closing
    title = source.say("At discharge")
    if closing is None:
        phase = source.words.name("phase", source.session.phase.value)
        if source.session.protocol.by_devices and source.session.started is not None:
            phase = source.say("Being watched")
        when = source.clock.stamp(source.last)
        line = source.say("As it stood {when}: {phase}.", when=when, phase=source.inside(phase))
        return Box(title=title, headline=source.say("Not closed"), lines=(line,))
    asked = [r for r in closing.results if r.met is not None]
    met = sum(r.met is True for r in asked)
    where = source.words.name("disposition", closing.disposition)
    say = source.say
    lines = [say("{n} of {of} discharge criteria met.", n=met, of=len(asked))]
    lines += [say("Reason: {reason}.", reason=closing.reason)] if closing.reason else []
    lines.append(
        say("Left with {escort}.", escort=closing.escort)
        if closing.escort
        else say("No escort named.")
    )
    lines += [say("Prescriber named: {by}.", by=closing.prescriber)] if closing.prescriber else []
    if closing.override:
        names = ", ".join(source.words.name("criterion_short", c) for c in closing.override)
        lines.append(say("Overridden: {names}.", names=names))
    return Box(
        title=title,
        headline=f"{where} {source.clock.minute(closing.at)}",
        lines=tuple(lines),
    )


# --- summary and discharge ---------------------------------------------------------------------


def summary(source: Source) -> Table:
    """Return baseline, lowest, highest and last value of the main measures, with their limits."""
    edges = bounds(source.session, source.judged)
    last = "At discharge" if source.session.closing else "Latest"
    rows = [
        cells(
            source.say(name),
            _joined(source, members, source.data.baseline),
            _joined(source, members, _extreme(source, members, min)),
            _joined(source, members, _extreme(source, members, max)),
            _joined(
                source, members, {m: v for m in members if (v := source.data.value(m)) is not None}
            ),
            "; ".join(t for m in members if (t := _limits(source, m, edges.get(m), members))),
            _crossed(source, members),
        )
        for name, members in SUMMARY
        if any(source.data.value(m) is not None for m in members)
    ]
    return table(
        source.words,
        "Summary of values",
        f"Value|Baseline|Lowest|Highest|{last}|Limits in force: caution (critical)|Past a limit",
        rows,
        wrap="Limits in force: caution (critical)",
    )


def _joined(source: Source, members: tuple[str, ...], values: Mapping[str, Value]) -> str:
    found = [source.brief(m, values[m]) if m in values else "–" for m in members]
    return "/".join(found) if any(m in values for m in members) else ""


def _extreme(
    source: Source, members: tuple[str, ...], pick: Callable[[list[Decimal]], Decimal]
) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for m in members:
        values = [v for c in source.data.checks if isinstance(v := c.assessed.get(m), Decimal)]
        if values:
            found[m] = pick(values)
    return found


def _limits(source: Source, m: str, edges: Bounds | None, members: tuple[str, ...]) -> str:
    if edges is None:
        return ""
    parts = [
        f"{word} {_edge(source, m, caution)} ({_edge(source, m, critical)})".replace(" ()", "")
        for word, caution, critical in (
            (source.say("low"), edges.caution_low, edges.critical_low),
            (source.say("high"), edges.caution_high, edges.critical_high),
        )
        if caution is not None or critical is not None
    ]
    name = f"{source.words.measure(m).short} " if len(members) > 1 else ""
    return name + ", ".join(parts)


def _edge(source: Source, m: str, value: Decimal | None) -> str:
    if value is None:
        return ""
    choices = source.words.measure(m).choices
    return source.inside(choices.get(f"{value:f}", source.words.number(value)))


def _crossed(source: Source, members: tuple[str, ...]) -> str:
    checks = [c for c in source.data.checks if any(m in c.assessed for m in members)]
    past = sum(any(m in source.crossed[c.ordinal] for m in members) for c in checks)
    if not past:
        return source.say("none")
    return source.say("{n} of {of} readings", n=past, of=len(checks))
