"""Facts about alerts: each episode with everything that happened to it, each answer in time."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.domain.protocol import UPWARD, Priority
from monitor.record.compare import Fact
from monitor.record.ledger import Ledger, Saved
from monitor.record.text import brief, duration

COLUMNS = (
    *("From", "Priority", "What", "Limit", "Past it by", "What followed", "Open for"),
    *("Answered in, by",),
)


def alert_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield a fact an episode: its whole row."""
    for name, raised in ledger.raised.items():
        after = [
            e
            for e in ledger.events
            if isinstance(e, ev.AlertEvent) and (e.limit, e.episode) == name
        ]
        far = _furthest(ledger, raised, after)
        answers = list(_answers(ledger, raised, after)) or [ledger.say("not answered")]
        texts = (
            ledger.time(raised.at),
            _priority(ledger, raised, after),
            _what(ledger, raised, far),
            _limit(ledger, raised, after),
            _past(ledger, raised, far),
            "; ".join(_followed(ledger, raised, after)) or ledger.say("still on"),
            _length(ledger, raised, after),
            *answers,
        )
        more = ("Answered in, by",) * (len(answers) - 1)
        yield ledger.fact("Alerts", texts, (*COLUMNS, *more))


def _last_priority(raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> Priority:
    rises = [e.priority for e in after if isinstance(e, ev.AlertRose)]
    return Priority(rises[-1] if rises else raised.priority)


def _priority(ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
    names = {Priority.HIGH: "High", Priority.MEDIUM: "Medium", Priority.LOW: "Low"}
    rises = [e for e in after if isinstance(e, ev.AlertRose)]
    first = ledger.say(names[Priority(raised.priority)])
    if not rises:
        return first
    last = ledger.say(names[Priority(rises[-1].priority)])
    return ledger.say("{first}, then {last}", first=first, last=ledger.inside(last))


def _what(ledger: Ledger, raised: ev.AlertRaised, far: Value | None) -> str:
    text = ledger.words.alert(raised.limit)
    if raised.slot is not None:
        return f"{text}: {ledger.slot_name(raised.slot)}"
    if raised.measure is None or raised.value is None:
        return text
    text += f": {ledger.inside(ledger.words.quantity(raised.measure, raised.value))}"
    if far is not None and far != raised.value:
        text += ledger.say(", worst {value}", value=brief(ledger.words, raised.measure, far))
    return text


def _limit(ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
    if raised.measure is None or raised.bound is None:
        return ""
    forms = {
        Priority.HIGH: "{value} critical",
        Priority.MEDIUM: "{value} caution",
        Priority.LOW: "{value} advisory",
    }
    bound = brief(ledger.words, raised.measure, raised.bound)
    return ledger.say(forms[_last_priority(raised, after)], value=bound)


def _past(ledger: Ledger, raised: ev.AlertRaised, far: Value | None) -> str:
    if isinstance(far, Decimal) and isinstance(raised.bound, Decimal):
        return ledger.words.number(abs(far - raised.bound))
    return ""


def _answers(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Iterator[str]:
    if raised.acknowledged_at is not None:
        yield ledger.say("before, {who}", who=ledger.who(raised.acknowledged_by))
    since = raised.at
    for e in after:
        since = e.at if isinstance(e, ev.AlertTurnedOn) else since
        if isinstance(e, ev.AlertAcknowledged):
            yield f"{duration(e.at - since)}, {ledger.who(e.by)}"


def _followed(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Iterator[str]:
    words, say = ledger.words, ledger.say
    if raised.note:
        yield ledger.inside(words.note(raised.note))
    if raised.acknowledged_at is not None:
        yield ledger.say("answered {when}", when=ledger.time(raised.acknowledged_at))
    for e in after:
        when = ledger.time(e.at)
        match e:
            case ev.AlertAcknowledged():
                yield say("answered {when}", when=when) + _in_brackets(
                    ledger, e.action and words.action(e.action)
                )
            case ev.AlertTurnedOn():
                yield say("on again {when}", when=when) + _in_brackets(
                    ledger, words.name("again", e.cause)
                )
            case ev.AlertRose():
                yield say(Priority(e.priority).name.lower() + " {when}", when=when)
            case ev.AlertEscalated():
                yield say("escalated {when}", when=when)
            case ev.AlertCleared():
                note = ledger.inside(words.note(e.note)) if e.note else ""
                late = say("not answered") if e.latched else ""
                why = ", ".join(t for t in (note, late) if t)
                yield say("cleared {when}", when=when) + _in_brackets(ledger, why)
            case ev.AlertClosed():
                why = words.note(e.note, limit=e.by_limit)
                yield say("closed {when}", when=when) + _in_brackets(ledger, why)
            case _:
                raise AssertionError(e)


def _in_brackets(ledger: Ledger, text: str) -> str:
    return f" ({ledger.inside(text)})" if text else ""


def _length(ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
    """Return how long it was open: a latched one closes when it is answered."""
    latched = False
    for e in after:
        if isinstance(e, ev.AlertTurnedOn):
            latched = False
        ends = isinstance(e, ev.AlertClosed) or (latched and isinstance(e, ev.AlertAcknowledged))
        if isinstance(e, ev.AlertCleared):
            ends, latched = not e.latched, e.latched
        if ends:
            return duration(e.at - raised.at)
    return ledger.say("open")


# --- the furthest reading ----------------------------------------------------------------------


def _furthest(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Value | None:
    """Return the reading furthest past the limit, of the readings as they now are."""
    limit = ledger.protocol.limit(raised.limit)
    if limit is None or raised.measure is None:
        return None
    if not isinstance(raised.value, Decimal) or not isinstance(raised.bound, Decimal):
        return raised.value
    values = [
        value
        for c in _while_on(ledger, raised, after)
        if isinstance(value := c.values.get(raised.measure), Decimal)
    ]
    upward = limit.condition.op in UPWARD
    pick = max if upward else min
    return pick(values) if values else raised.value


def _while_on(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Iterator[Saved]:
    """Yield the checks from the raising one on, until the condition was false."""
    clearing = _clearing(after)
    cleared = None if clearing is None else clearing.at
    last = 0 if clearing is None else _last_before(ledger, clearing)
    checks = ledger.checks
    first = next((c for n, c in checks.items() if _raised_it(c, n, raised)), None)
    if first is None:
        return
    begin = (first.event.taken_at, first.event.ordinal)
    for ordinal, check in checks.items():
        e = check.event
        on = raised.at <= e.at and (cleared is None or e.at < cleared)
        within = e.at == cleared and first.event.ordinal < ordinal < last
        counts = ordinal == raised.check or on or within
        if not check.struck and (e.taken_at, ordinal) >= begin and counts:
            yield check


def _raised_it(check: Saved, ordinal: int, raised: ev.AlertRaised) -> bool:
    by_form = raised.form is not None and check.form == raised.form
    return ordinal == raised.check or by_form


def _clearing(after: Sequence[ev.AlertEvent]) -> ev.AlertEvent | None:
    """Return what ended the condition; None while it is true, and where only the session ended."""
    clearing: ev.AlertEvent | None = None
    for e in after:
        match e:
            case ev.AlertTurnedOn():
                clearing = None
            case ev.AlertCleared():
                clearing = e
            case ev.AlertClosed() if clearing is None and e.note != "session_closed":
                clearing = e
            case _:
                pass
    return clearing


def _last_before(ledger: Ledger, clearing: ev.AlertEvent) -> int:
    """Return the ordinal of the last check saved before an alert cleared; it cleared the alert.

    0 where a further alert took its place: then no reading of that instant counts.
    """
    if isinstance(clearing, ev.AlertClosed) and clearing.note.startswith("subsumed"):
        return 0
    place = next(number for number, e in enumerate(ledger.events) if e is clearing)
    before = (e.ordinal for e in ledger.events[:place] if isinstance(e, ev.CheckSaved))
    return max(before, default=0)
