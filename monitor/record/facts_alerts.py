"""Facts about alerts: each episode with everything that happened to it, each answer in time."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.domain.protocol import UPWARD, Priority
from monitor.ports import Instant
from monitor.record.compare import Fact
from monitor.record.ledger import Ledger, Saved
from monitor.record.text import brief, duration, lower_first

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
        answers = list(_answers(ledger, raised, after)) or ["not answered"]
        texts = (
            ledger.time(raised.at),
            _priority(raised, after),
            _what(ledger, raised, far),
            _limit(ledger, raised, after),
            _past(raised, far),
            "; ".join(_followed(ledger, raised, after)) or "still on",
            _length(raised, after),
            *answers,
        )
        more = ("Answered in, by",) * (len(answers) - 1)
        yield Fact(section="Alerts", texts=texts, columns=(*COLUMNS, *more))


def _last_priority(raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> Priority:
    rises = [e.priority for e in after if isinstance(e, ev.AlertRose)]
    return Priority(rises[-1] if rises else raised.priority)


def _priority(raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
    names = {Priority.HIGH: "High", Priority.MEDIUM: "Medium", Priority.LOW: "Low"}
    rises = [e for e in after if isinstance(e, ev.AlertRose)]
    first = names[Priority(raised.priority)]
    if not rises:
        return first
    return f"{first}, then {names[Priority(rises[-1].priority)].lower()}"


def _what(ledger: Ledger, raised: ev.AlertRaised, far: Value | None) -> str:
    text = ledger.words.alert(raised.limit)
    if raised.slot is not None:
        return f"{text}: {ledger.slot_name(raised.slot)}"
    if raised.measure is None or raised.value is None:
        return text
    text += f": {lower_first(ledger.words.quantity(raised.measure, raised.value))}"
    if far is not None and far != raised.value:
        text += f", worst {brief(ledger.words, raised.measure, far)}"
    return text


def _limit(ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
    if raised.measure is None or raised.bound is None:
        return ""
    levels = {Priority.HIGH: "critical", Priority.MEDIUM: "caution", Priority.LOW: "advisory"}
    level = levels[_last_priority(raised, after)]
    return f"{brief(ledger.words, raised.measure, raised.bound)} {level}"


def _past(raised: ev.AlertRaised, far: Value | None) -> str:
    if isinstance(far, Decimal) and isinstance(raised.bound, Decimal):
        return f"{abs(far - raised.bound):f}"
    return ""


def _answers(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Iterator[str]:
    if raised.acknowledged_at is not None:
        yield f"before, {ledger.who(raised.acknowledged_by)}"
    since = raised.at
    for e in after:
        since = e.at if isinstance(e, ev.AlertTurnedOn) else since
        if isinstance(e, ev.AlertAcknowledged):
            yield f"{duration(e.at - since)}, {ledger.who(e.by)}"


def _followed(
    ledger: Ledger, raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]
) -> Iterator[str]:
    words = ledger.words
    if raised.note:
        yield lower_first(words.note(raised.note))
    if raised.acknowledged_at is not None:
        yield f"answered {ledger.time(raised.acknowledged_at)}"
    for e in after:
        when = ledger.time(e.at)
        match e:
            case ev.AlertAcknowledged():
                yield f"answered {when}" + _in_brackets(e.action and words.action(e.action))
            case ev.AlertTurnedOn():
                yield f"on again {when}" + _in_brackets(words.name("again", e.cause))
            case ev.AlertRose():
                yield f"{Priority(e.priority).name.lower()} {when}"
            case ev.AlertEscalated():
                yield f"escalated {when}"
            case ev.AlertCleared():
                note = lower_first(words.note(e.note)) if e.note else ""
                late = "not answered" if e.latched else ""
                yield f"cleared {when}" + _in_brackets(", ".join(t for t in (note, late) if t))
            case ev.AlertClosed():
                yield f"closed {when}" + _in_brackets(words.note(e.note, limit=e.by_limit))
            case _:
                raise AssertionError(e)


def _in_brackets(text: str) -> str:
    return f" ({lower_first(text)})" if text else ""


def _length(raised: ev.AlertRaised, after: Sequence[ev.AlertEvent]) -> str:
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
    return "open"


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
    cleared = _cleared(after)
    checks = ledger.checks
    first = next((c for n, c in checks.items() if _raised_it(c, n, raised)), None)
    if first is None:
        return
    begin = (first.event.taken_at, first.event.ordinal)
    for ordinal, check in checks.items():
        e = check.event
        on = raised.at <= e.at and (cleared is None or e.at < cleared)
        counts = ordinal == raised.check or on
        if not check.struck and (e.taken_at, ordinal) >= begin and counts:
            yield check


def _raised_it(check: Saved, ordinal: int, raised: ev.AlertRaised) -> bool:
    by_form = raised.form is not None and check.form == raised.form
    return ordinal == raised.check or by_form


def _cleared(after: Sequence[ev.AlertEvent]) -> Instant | None:
    cleared = None
    for e in after:
        match e:
            case ev.AlertTurnedOn():
                cleared = None
            case ev.AlertCleared():
                cleared = e.at
            case ev.AlertClosed() if cleared is None and e.note != "session_closed":
                cleared = e.at
            case _:
                pass
    return cleared
