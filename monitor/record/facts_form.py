"""Facts of the page for the monitoring form, from the entries alone (see `facts`).

What the page works out (the worst reading, the pressure about 40 minutes on, the minutes watched)
is worked out here a second time, from the saved checks and not from the folded session.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Protocol
from monitor.domain.reporting import DAY, ITEMS, WHEN_YES
from monitor.ports import Entry, Instant
from monitor.record.compare import Fact
from monitor.record.facts_course import amount, lot, strength
from monitor.record.facts_front import foot, signers, who
from monitor.record.ledger import Ledger, Saved
from monitor.record.read import HEAD
from monitor.record.text import brief, milligrams

ABOUT: Final = 40 * MINUTE
SEEN: Final = "What the readings say"
COLUMNS: Final = ("Worst", "At", "First past normal", "Back to normal")
NORMAL: Final = (("Sedation", "moaas", 5), ("Dissociation", "dissociation", 0))
"""Rows of the table, their measure, and what is read of somebody who is neither."""
LEAST: Final = (("Respiratory rate, lowest", "rr"), ("SpO₂, lowest", "spo2"))
PRESSURE: Final = ("sbp", "dbp")


def form_facts(
    entries: Sequence[Entry], protocol: Protocol, language: str = "en"
) -> tuple[Fact, ...]:
    """Return every fact of the page for the monitoring form of a session.

    Raises:
        ValueError: nothing was given, so there is no such page.
    """
    ledger = Ledger.of(entries, protocol, language)
    starts = ledger.all(ev.InfusionStarted)
    if not starts or protocol.report is None:
        raise ValueError("a session without a monitoring form")
    return tuple(_all(ledger, starts[0].happened_at, protocol.report.due_days))


def _all(ledger: Ledger, began: Instant, days: int) -> Iterator[Fact]:
    yield from foot(ledger)
    yield from who(ledger)
    yield from signers(ledger)
    yield from _head(ledger)
    yield from _dose(ledger)
    yield from _watched(ledger, began)
    yield from _pressure(ledger, began)
    yield from _sent(ledger, began + days * DAY, days)
    for text in _answers(ledger):
        yield ledger.fact("What the form asks a person", (text,))
    for name, measure, normal in NORMAL:
        yield ledger.fact(
            SEEN, _course(ledger, measure, normal, began), COLUMNS, key=_key(ledger, name)
        )
    for name, measure in LEAST:
        yield ledger.fact(SEEN, _least(ledger, measure, began), COLUMNS, key=_key(ledger, name))


def _key(ledger: Ledger, name: str) -> tuple[str, ...]:
    return (ledger.say(name),)


# --- boxes -------------------------------------------------------------------------------------


def _head(ledger: Ledger) -> Iterator[Fact]:
    mode = ledger.opened.mode
    marked = (ledger.words.name("mode", mode),) if mode else ()
    yield Fact(section=HEAD, texts=(*marked, ledger.say("To be copied into the form")))


def _dose(ledger: Ledger) -> Iterator[Fact]:
    say, order = ledger.say, ledger.opened.order
    drug = ledger.protocol.drug[:1].upper() + ledger.protocol.drug[1:]
    given = amount(ledger, ledger.entries[-1].at)
    told = say("strength not recorded") if given is None else milligrams(ledger.words, given)
    yield ledger.fact("", (f"{drug} {told}",), key=(say("Dose"),))
    if order.dose_mg is not None:
        dose = f"{ledger.words.number(order.dose_mg)} mg"
        text = say("Ordered: {dose}, {by}.", dose=dose, by=order.prescriber)
        yield ledger.fact("", (text,), key=(say("Dose"),))
    for e in ledger.all(ev.DeviceGiven):
        given_at = ledger.clock.minute(e.happened_at)
        read = f"{strength(ledger, e)} {given_at}{lot(ledger, e)}"
        text = say("Device {n}: {given}.", n=e.number, given=read)
        yield ledger.fact("", (text,), key=(say("Dose"),))


def _watched(ledger: Ledger, began: Instant) -> Iterator[Fact]:
    say, clock, closed = ledger.say, ledger.clock, ledger.closed
    until = ledger.entries[-1].at if closed is None else closed.at
    minutes, asked = (until - began) // MINUTE, ledger.opened.order.planned_min
    span = {"day": clock.day(began), "since": clock.minute(began)}
    if closed is None:
        text = say("{day}, from the first device {since}; still being watched.", **span)
    else:
        end = clock.minute(until)
        text = say("{day}, from the first device {since} until {until}.", until=end, **span)
    over = "Over the stay of {n} min." if minutes >= asked else "Not over the stay of {n} min."
    texts = (f"{minutes} min", text, say(over, n=asked))
    yield ledger.fact("", texts, key=(say("Watched"),))


def _pressure(ledger: Ledger, began: Instant) -> Iterator[Fact]:
    pairs = [c for c in _counted(ledger) if all(m in c.values for m in PRESSURE)]
    before = [c for c in pairs if c.event.taken_at < began]
    after = [c for c in pairs if c.event.taken_at >= began]
    near = sorted(after, key=lambda c: abs(c.event.taken_at - began - ABOUT))
    places = (
        ("Before", before[-1:]),
        ("About 40 min after", near[:1]),
        ("Last", after[-1:]),
    )
    say = ledger.say
    numbers = [_numbers(ledger, found) for _, found in places]
    lines = [f"{say(name)}: {_taken(ledger, found, began)}." for name, found in places]
    key = (say("Blood pressure, mmHg"),)
    for text in (" · ".join(numbers), *lines):
        yield ledger.fact("", (text,), key=key)


def _numbers(ledger: Ledger, found: Sequence[Saved]) -> str:
    return "/".join(brief(ledger.words, m, c.values[m]) for c in found for m in PRESSURE) or "–"


def _taken(ledger: Ledger, found: Sequence[Saved], began: Instant) -> str:
    for check in found:
        at = check.event.taken_at
        since = f", T+{(at - began) // MINUTE}" if at >= began else ""
        when = f"{ledger.clock.minute(at)}{since}"
        return ledger.say("{value} at {when}", value=_numbers(ledger, found), when=when)
    return ledger.say("not measured")


def _sent(ledger: Ledger, until: Instant, days: int) -> Iterator[Fact]:
    say, day, sent = ledger.say, ledger.clock.day, ledger.all(ev.ReportSent)
    texts = [
        say("Sent") if sent else say("Due {day}", day=day(until)),
        say("Due within {n} days of the session, by {day}.", n=days, day=day(until)),
        *(say("Sent {day} by {by}: {how}.", day=day(e.at), by=e.by, how=e.how) for e in sent[-2:]),
    ]
    yield ledger.fact("", texts, key=(say("The form"),))


# --- what a person answers ---------------------------------------------------------------------


def _said(ledger: Ledger) -> dict[str, str]:
    """Return what stands as answered, by item: the last answer, empty when it was taken back."""
    return {item: said for e in ledger.all(ev.ReportAnswered) for item, said in e.answers.items()}


def _asked(ledger: Ledger) -> Iterator[str]:
    """Yield the items that the page has: details only where a yes asks for them."""
    said = _said(ledger)
    for item in ITEMS:
        if item not in WHEN_YES or said.get(WHEN_YES[item]) == "yes":
            yield item


def _answers(ledger: Ledger) -> Iterator[str]:
    said = _said(ledger)
    for item in _asked(ledger):
        answer = said.get(item, "") or ledger.say("not answered")
        if answer in {"yes", "no"}:
            answer = ledger.inside(ledger.words.name("answer", answer))
        yield f"{ledger.words.name('report', item)}: {answer}"


# --- what the readings say ---------------------------------------------------------------------


def _counted(ledger: Ledger) -> list[Saved]:
    """Return the checks that count, in the order in which they were taken."""
    numbered = [(c.event.taken_at, n, c) for n, c in ledger.checks.items() if c.struck is None]
    return [c for *_, c in sorted(numbered, key=lambda one: one[:2])]


def _read(ledger: Ledger, measure: str, began: Instant) -> list[tuple[Instant, Decimal]]:
    return [
        (c.event.taken_at, value)
        for c in _counted(ledger)
        if c.event.taken_at >= began and isinstance(value := c.values.get(measure), Decimal)
    ]


def _course(ledger: Ledger, measure: str, normal: int, began: Instant) -> tuple[str, str, str, str]:
    """Return the worst reading, when it was read, the first one past normal, and the way back."""
    read = _read(ledger, measure, began)
    past = [number for number, (_, value) in enumerate(read) if value != normal]
    if not past:
        return ledger.say("none read" if read else "not read"), "", "", ""
    furthest = max(abs(read[number][1] - normal) for number in past)
    worst = next(number for number in past if abs(read[number][1] - normal) == furthest)
    minute = ledger.clock.minute
    later = read[past[-1] + 1 :]
    return (
        brief(ledger.words, measure, read[worst][1]),
        minute(read[worst][0]),
        minute(read[past[0]][0]),
        minute(later[0][0]) if later else ledger.say("not yet"),
    )


def _least(ledger: Ledger, measure: str, began: Instant) -> tuple[str, str, str, str]:
    read = _read(ledger, measure, began)
    if not read:
        return ledger.say("not read"), "", "", ""
    least = min(value for _, value in read)
    at = next(at for at, value in read if value == least)
    return brief(ledger.words, measure, least), ledger.clock.minute(at), "", ""
