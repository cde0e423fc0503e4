"""A page with what a monitoring form asks for, worked out from a session: to be copied from.

It is a file beside the record, in words and an order of its own; whoever sends the form types it
into the form itself. What only a person can answer stands as it was answered, or as not answered.
The session's journal travels in it: the page is compared with that, and can be verified by itself.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from monitor.domain.measures import MINUTE
from monitor.domain.project_values import mg_given
from monitor.domain.reporting import ITEMS, WHEN_YES, due, unanswered
from monitor.domain.state import Check, Session
from monitor.ports import Entry, Instant
from monitor.record import archive, build_front, build_signed
from monitor.record.build import Place, app, patient_facts, protocol_facts, visit_facts
from monitor.record.build_course import strength
from monitor.record.build_report import spoken
from monitor.record.fonts import cache_folder
from monitor.record.pdf import PaperName, full_title, render
from monitor.record.report import Answer, Box, Chain, Item, Listing, Report, State, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import Clock

TITLE: Final = "Fields for the monitoring form"
ASKED: Final = "What the form asks a person"
SEEN: Final = "What the readings say"
PEAK: Final = 40 * MINUTE
"""The form asks for the blood pressure about so long after the first device."""
COURSES: Final = (("Sedation", "moaas"), ("Dissociation", "dissociation"))
LOWEST: Final = (("Respiratory rate, lowest", "rr"), ("SpO₂, lowest", "spo2"))


def write(
    session: Session,
    entries: Sequence[Entry],
    *,
    place: Place | None = None,
    paper: PaperName = "a4",
    language: str = "en",
    fonts: Path | None = None,
) -> bytes:
    """Return the page as a PDF, not yet compared with the journal (see `export.form`).

    Raises:
        ValueError: this session has no monitoring form.
        OSError: the fonts could not be made or read.
    """
    report = build(session, entries, place or Place(), language)
    return archive.finish(
        render(report, paper=paper, fonts=fonts or cache_folder()),
        attachments=(archive.journal(entries),),
        title=full_title(report),
        language=report.language,
        document_id=f"{session.id}:{entries[-1].sha256}:form",
        created=Clock.of(entries).local(entries[-1].at),
    )


def build(session: Session, entries: Sequence[Entry], place: Place, language: str = "en") -> Report:
    """Return what the page says."""
    until = due(session)
    if until is None or session.started is None:
        raise ValueError(f"session {session.id} has no monitoring form")
    source = Source.of(session, entries, language)
    return Report(
        title=source.say(TITLE),
        language=source.words.lang,
        state=_state(source),
        visit=visit_facts(source, place),
        patient=patient_facts(source),
        protocol=protocol_facts(source),
        boxes=(
            _given(source),
            _watched(source, session.started),
            _pressure(source, session.started),
            _sent(source, until),
        ),
        chart=None,
        sections=(_asked(source), _seen(source, session.started)),
        signatures=build_signed.signatures(source),
        chain=Chain(
            record_id=session.id, sha256=entries[-1].sha256, previous=place.previous, app=app()
        ),
    )


def _state(source: Source) -> State:
    mode = source.session.mode
    words = (source.words.name("mode", mode),) if mode else ()
    left = len(unanswered(source.session))
    answered = source.say("{n} not answered yet" if left else "Every question is answered", n=left)
    return State(
        words=(*words, source.say("To be copied into the form")),
        detail=". ".join(part for part in (answered, source.words.review) if part),
    )


# --- boxes -------------------------------------------------------------------------------------


def _given(source: Source) -> Box:
    session, say = source.session, source.say
    drug = session.protocol.drug[:1].upper() + session.protocol.drug[1:]
    told = strength(source, mg_given(session, source.last))
    by = session.order.prescriber
    lines = [say("Ordered: {dose}, {by}.", dose=build_front.dose(source), by=by)]
    lines += [
        say("Device {n}: {given}.", n=d.number, given=build_front.device(source, d))
        for d in session.devices
    ]
    return Box(title=say("Dose"), headline=f"{drug} {told}", lines=tuple(lines))


def _watched(source: Source, began: Instant) -> Box:
    session, say, clock = source.session, source.say, source.clock
    ended = source.last if session.closing is None else session.closing.at
    minutes = (ended - began) // MINUTE
    times = {"day": clock.day(began), "since": clock.minute(began)}
    if session.closing is None:
        watched = say("{day}, from the first device {since}; still being watched.", **times)
    else:
        until = clock.minute(ended)
        watched = say("{day}, from the first device {since} until {until}.", until=until, **times)
    asked = session.order.planned_min
    over = minutes >= asked
    stay = say("Over the stay of {n} min." if over else "Not over the stay of {n} min.", n=asked)
    return Box(title=say("Watched"), headline=f"{minutes} min", lines=(watched, stay))


def _pressure(source: Source, began: Instant) -> Box:
    pairs = [c for c in source.data.checks if "sbp" in c.assessed and "dbp" in c.assessed]
    before = [c for c in pairs if c.taken_at < began]
    after = [c for c in pairs if c.taken_at >= began]
    peak = min(after, key=lambda c: abs(c.taken_at - began - PEAK), default=None)
    first, last = (before[-1] if before else None), (after[-1] if after else None)
    say = source.say
    rows = ((say("Before"), first), (say("About 40 min after"), peak), (say("Last"), last))
    lines = tuple(f"{name}: {_pair(source, check, began)}." for name, check in rows)
    headline = " · ".join(_numbers(source, check) for _, check in rows)
    return Box(title=say("Blood pressure, mmHg"), headline=headline, lines=lines)


def _numbers(source: Source, check: Check | None) -> str:
    if check is None:
        return "–"
    return "/".join(source.brief(m, check.assessed[m]) for m in ("sbp", "dbp"))


def _pair(source: Source, check: Check | None, began: Instant) -> str:
    if check is None:
        return source.say("not measured")
    minutes = (check.taken_at - began) // MINUTE
    offset = f", T+{minutes}" if minutes >= 0 else ""
    when = f"{source.clock.minute(check.taken_at)}{offset}"
    return source.say("{value} at {when}", value=_numbers(source, check), when=when)


def _sent(source: Source, until: Instant) -> Box:
    say, day = source.say, source.clock.day
    report = source.session.protocol.report
    days = 0 if report is None else report.due_days
    lines = [say("Due within {n} days of the session, by {day}.", n=days, day=day(until))]
    lines += [
        say("Sent {day} by {by}: {how}.", day=day(s.at), by=s.by, how=s.how)
        for s in source.session.sent[-2:]
    ]
    headline = say("Sent") if source.session.sent else say("Due {day}", day=day(until))
    return Box(title=say("The form"), headline=headline, lines=tuple(lines))


# --- sections ----------------------------------------------------------------------------------


def _asked(source: Source) -> Listing:
    kept = source.session.report
    items = []
    for item in ITEMS:
        if item in WHEN_YES and kept.get(WHEN_YES[item]) != "yes":
            continue
        said = kept.get(item, "")
        answer = spoken(source, said) or source.say("not answered")
        text = f"{source.words.name('report', item)}: {answer}"
        items.append(Item(text=text, answer=Answer.PLAIN))
    return Listing(title=source.say(ASKED), items=tuple(items))


def _seen(source: Source, began: Instant) -> Table:
    rows = [cells(*row) for row in (*_courses(source, began), *_lowest(source, began))]
    return table(
        source.words,
        SEEN,
        "Reading|Worst|At|First past normal|Back to normal",
        rows,
        note=source.say("Every reading stands in the record"),
    )


def _courses(source: Source, began: Instant) -> Iterator[tuple[str, ...]]:
    """Yield when sedation and dissociation were first and last read, and the worst of them."""
    for name, measure in COURSES:
        read = _readings(source, measure, began)
        best = Decimal(5) if measure == "moaas" else Decimal(0)
        past = [(at, v) for at, v in read if v != best]
        if not past:
            yield source.say(name), source.say("none read" if read else "not read"), "", "", ""
            continue
        worst = max(past, key=lambda one: abs(one[1] - best))
        back = next((at for at, v in read if at > past[-1][0] and v == best), None)
        yield (
            source.say(name),
            source.brief(measure, worst[1]),
            source.clock.minute(worst[0]),
            source.clock.minute(past[0][0]),
            source.say("not yet") if back is None else source.clock.minute(back),
        )


def _lowest(source: Source, began: Instant) -> Iterator[tuple[str, ...]]:
    for name, measure in LOWEST:
        read = _readings(source, measure, began)
        low = min(read, key=lambda one: one[1], default=None)
        value = source.say("not read") if low is None else source.brief(measure, low[1])
        yield source.say(name), value, "" if low is None else source.clock.minute(low[0]), "", ""


def _readings(source: Source, measure: str, began: Instant) -> list[tuple[Instant, Decimal]]:
    return [
        (c.taken_at, value)
        for c in source.data.checks
        if c.taken_at >= began and isinstance(value := c.assessed.get(measure), Decimal)
    ]
