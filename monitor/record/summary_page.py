"""A patient's series on one page for the doctor who referred, in plain words, without a proposal.

What was given, did it help and for how long, at what price.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from monitor.care.relief import Response, Scale
from monitor.care.series import PatientSeries, SeriesPoint
from monitor.care.shapes import AlertKind, SessionFacts
from monitor.domain.commands import Patient
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Priority
from monitor.record.build import age, app
from monitor.record.letter import Letter, Part, Passage, printable
from monitor.record.picture import Picture, Stem
from monitor.record.report import Cell, Mark, Table
from monitor.record.source import table
from monitor.record.text import iso_date
from monitor.words import Words

MOST: Final = 12
"""So many sessions, the latest ones, fit on the page."""
_MARKS: Final = {Priority.HIGH: Mark.HIGH, Priority.MEDIUM: Mark.MEDIUM, Priority.LOW: Mark.LOW}


@frozen
class About:
    """Whose series it is, for whom, and who made the page when."""

    patient: Patient
    clinic: str
    room: str
    by: str
    made: datetime
    """Local, with its zone."""
    days: tuple[datetime, ...]
    """When each session was opened, local."""
    protocols: tuple[str, ...]
    """Titles of the protocols that were used, the latest last."""


def summary(series: PatientSeries, about: About, words: Words) -> Letter:
    """Return the page of a patient with at least one session.

    Raises:
        ValueError: there is no session.
    """
    if not series.points:
        raise ValueError("no session to sum up")
    patient = about.patient
    years = age(patient.birth_date, about.made.strftime("%Y-%m-%d"))
    born = words.say(
        "Born {day} ({n} y), MRN {mrn}",
        day=iso_date(words, patient.birth_date),
        n=years,
        mrn=printable(patient.mrn),
    )
    where = printable(", ".join(part for part in (about.clinic, about.room) if part))
    made = words.say("Made on {day} by {name}", day=words.date(about.made), name=about.by)
    return Letter(
        title=words.say("Summary for {name}", name=printable(patient.name)),
        under=tuple(part for part in (born, where) if part),
        right=(printable(made),),
        parts=tuple(_parts(series, about, words)),
        foot=words.say("Worked out of the clinic's records, which alone are complete"),
        language=words.lang,
        author=where,
        app=app(),
        document_id=f"summary:{patient.mrn}:{about.made.isoformat()}",
        created=about.made,
    )


def _parts(series: PatientSeries, about: About, words: Words) -> Iterator[Part]:
    points, days = series.points[-MOST:], about.days[-MOST:]
    yield Passage(title=words.say("What was given"), texts=(_given(series, about, words),))
    texts = [_helped(series, words), *_lasting(series, words)]
    yield Passage(title=words.say("Did it help"), texts=tuple(text for text in texts if text))
    yield Passage(title=words.say("At what price"), texts=(_price(points, words),))
    yield _picture(points, days, words)
    yield _table(points, days, words)
    yield Passage(title=words.say("What the words mean"), texts=(_meaning(words),))


def _given(series: PatientSeries, about: About, words: Words) -> str:
    started = [p for p in series.points if p.facts.started_at is not None]
    first, last = about.days[0], about.days[-1]
    told = words.say(
        "{n} sessions from {first} to {last}; protocol: {protocol}.",
        n=len(started),
        first=words.date(first),
        last=words.date(last),
        protocol=printable(", ".join(about.protocols)),
    )
    doses = list(dict.fromkeys(_dose(p.facts, words) for p in started if _dose(p.facts, words)))
    if not doses:
        return told
    return f"{told} {words.say('Ordered: {doses}.', doses=', '.join(doses))}"


def _dose(facts: SessionFacts, words: Words) -> str:
    if facts.mg_per_kg is not None:
        amount = f"{words.number(facts.mg_per_kg)} mg/kg"
    elif facts.mg is not None:
        amount = f"{words.number(facts.mg)} mg"
    else:
        return ""
    return words.say("{dose} over {n} min", dose=amount, n=facts.minutes)


def _name(scale: Scale, words: Words) -> str:
    return words.measure(scale.value).name


def _helped(series: PatientSeries, words: Words) -> str:
    scale = series.points[-1].scale
    known = [p for p in series.points if p.response is not None and p.scale is scale]
    if not known:
        told = "{measure} was not recorded before and after, so nobody can say."
        return words.say(told, measure=_name(scale, words))
    good = sum(p.response is not Response.NONE for p in known)
    best = sum(p.response is Response.SUBSTANTIAL for p in known)
    first, last = known[0].course, known[-1].course
    return words.say(
        "{measure} (0 to 10) went from {a} to {b} in the first and from {c} to {d} in the latest "
        "session. It responded in {good} of {n} sessions, substantially in {best}.",
        measure=_name(scale, words),
        a=_number(first.before, words),
        b=_number(first.after, words),
        c=_number(last.before, words),
        d=_number(last.after, words),
        good=good,
        n=len(known),
        best=best,
    )


def _number(value: Decimal | None, words: Words) -> str:
    return "–" if value is None else words.number(value)


def _lasting(series: PatientSeries, words: Words) -> Iterator[str]:
    parts = []
    for place, point in enumerate(series.points, 1):
        if point.relief is not None:
            number = point.facts.series_number or place
            form = "session {n}: {days} days" if point.relief.ended else _OPEN
            parts.append(words.say(form, n=number, days=point.relief.days))
    if parts:
        yield words.say("Relief lasted, {list}.", list="; ".join(parts[-MOST:]))
    else:
        yield words.say("How long relief lasted is not known: nobody was reached afterwards.")
    if series.last is not None and len(series.points) > 1:
        form = "After the last series, against its first value: {days} days."
        if not series.last.ended:
            form = "After the last series, against its first value: at least {days} days."
        yield words.say(form, days=series.last.days)


_OPEN: Final = "session {n}: at least {days} days"


def _price(points: Sequence[SeriesPoint], words: Words) -> str:
    found = []
    for place, point in enumerate(points, 1):
        names = dict.fromkeys(
            words.alert("discreet" if alert.discreet else alert.limit)
            for alert in point.facts.alerts
            if alert.kind is AlertKind.VALUE and alert.priority > Priority.LOW
        )
        if names:
            number = point.facts.series_number or place
            listed = ", ".join(words.inside(name) for name in names)
            found.append(words.say("session {n}: {list}", n=number, list=listed))
    if not found:
        return words.say("No value crossed a caution or critical limit.")
    return words.say("Values crossed a limit in {list}.", list="; ".join(found))


def _picture(points: Sequence[SeriesPoint], days: Sequence[datetime], words: Words) -> Picture:
    stems = tuple(
        _stem(p, day, place, words)
        for place, (p, day) in enumerate(zip(points, days, strict=True), 1)
    )
    scale = points[-1].scale
    none, mild, moderate, severe = (words.value("dissociation", Decimal(g)) for g in range(4))
    return Picture(
        title=words.say("The series"),
        note=words.say("Ring: before. Dot: after. Solid line: critical limit. Dashed: caution"),
        stems=stems,
        lanes=(
            _name(scale, words),
            words.say("Highest {measure}", measure=words.measure("sbp").short),
            words.measure("dissociation").name,
            words.say("Relief, days"),
        ),
        grades=(none, mild, moderate, severe),
        caution=words.say("{value} caution", value="{0}"),
        critical=words.say("{value} critical", value="{0}"),
        alt=" ".join(_spoken(stem, words) for stem in stems),
    )


def _stem(point: SeriesPoint, day: datetime, place: int, words: Words) -> Stem:
    facts, course, peak = point.facts, point.course, point.facts.sbp
    relief = point.relief
    told = ""
    if relief is not None:
        told = str(relief.days) if relief.ended else words.say("{n} or more", n=relief.days)
    return Stem(
        title=str(facts.series_number or place),
        day=words.short_day(day),
        before=_float(course.before),
        after=_float(course.after),
        sbp=_float(peak.highest),
        mark=None if peak.priority is None else _MARKS[peak.priority],
        caution=_float(peak.caution),
        critical=_float(peak.critical),
        dissociation=None if facts.dissociation is None else int(facts.dissociation),
        days=None if relief is None else relief.days,
        relief=told,
    )


def _signed(value: Decimal, words: Words) -> str:
    return f"+{words.number(value)}" if value > 0 else words.number(value)


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _spoken(stem: Stem, words: Words) -> str:
    def told(value: float | None) -> str:
        return "–" if value is None else f"{value:g}"

    return words.say(
        "Session {n}, {day}: {a} before, {b} after, highest pressure {sbp}, relief {relief}.",
        n=stem.title,
        day=stem.day,
        a=told(stem.before),
        b=told(stem.after),
        sbp=told(stem.sbp),
        relief=stem.relief or "–",
    )


def _table(points: Sequence[SeriesPoint], days: Sequence[datetime], words: Words) -> Table:
    rows = []
    for place, (point, day) in enumerate(zip(points, days, strict=True), 1):
        facts, course = point.facts, point.course
        peak = facts.sbp
        rise = "" if peak.rise is None else f" ({_signed(peak.rise, words)}, T+{peak.minute})"
        rows.append(
            (
                Cell(text=str(facts.series_number or place), strong=True),
                *_plain(
                    words.date(day),
                    _dose(facts, words) or "–",
                    f"{_number(course.before, words)} → {_number(course.after, words)}",
                    f"{_number(peak.highest, words)}{rise}",
                    "–"
                    if facts.dissociation is None
                    else words.value("dissociation", facts.dissociation),
                    str(len(facts.rate_changes)),
                    str(len(facts.pauses)),
                ),
            )
        )
    head = "No.|Day|Dose|Score|Highest SBP|Dissociation|Rate changes|Pauses"
    return table(words, "Session by session", head, rows, wrap="Dose")


def _plain(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(text=text) for text in texts)


def _meaning(words: Words) -> str:
    return " ".join(words.name("definition", code) for code in ("response", "relief"))
