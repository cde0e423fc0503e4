"""From a session and its journal's entries to the record's plain data.

Everything in the session's stream is in the report, except looks and entered fields that were
saved unchanged. `facts` says the same from the entries alone; the two share how a single value is
written, and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version

from monitor.domain import events as ev
from monitor.domain.state import Session
from monitor.ports import Entry
from monitor.record import (
    build_calls,
    build_changes,
    build_checks,
    build_course,
    build_discharge,
    build_drugs,
    build_front,
    build_plan,
    build_report,
    build_signed,
    build_station,
)
from monitor.record.build_alerts import alerts
from monitor.record.build_chart import chart
from monitor.record.certified import ON_PAGE_1, Certified
from monitor.record.report import (
    Box,
    Chain,
    Patient,
    ProtocolFacts,
    Report,
    Section,
    State,
    Visit,
)
from monitor.record.source import Source
from monitor.record.text import iso_date, utc_offset
from monitor.words import Words

TITLE = "Ketamine infusion record"
TITLE_OF_DEVICES = "Esketamine session record"
DRAFT = "DRAFT, not signed"
FINAL = "Final, signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the session took place, the record before it, and what signs the file."""

    clinic: str = ""
    room: str = ""
    previous: str = ""
    certified: Certified | None = None
    """The certificate that is put on the file; None leaves it without."""


def app() -> str:
    """Return name and version of the program."""
    return f"Chairside {version('chairside')}"


def revision(events: Sequence[ev.Event]) -> int:
    """Return which version of the record this is: 1, and one more for each later addition."""
    closed = next((n for n, e in enumerate(events) if isinstance(e, ev.SessionClosed)), None)
    if closed is None:
        return 1
    later = events[closed + 1 :]
    return 1 + sum(isinstance(e, ev.ByStaff) for e in later)


def build(session: Session, entries: Sequence[Entry], place: Place, language: str = "en") -> Report:
    """Return the report of `session`, which `entries` (its whole stream) were folded to."""
    source = Source.of(session, entries, language)
    return Report(
        title=source.say(TITLE_OF_DEVICES if session.protocol.by_devices else TITLE),
        language=source.words.lang,
        state=_state(source),
        visit=visit_facts(source, place),
        patient=patient_facts(source),
        protocol=protocol_facts(source),
        boxes=(
            build_front.given(source),
            build_front.happened(source),
            build_front.left(source),
            _signed(source, place),
        ),
        chart=chart(source),
        sections=_sections(source),
        signatures=build_signed.signatures(source),
        certified="" if place.certified is None else place.certified.sentence(source.words),
        chain=Chain(
            record_id=session.id,
            sha256=entries[-1].sha256,
            previous=place.previous,
            app=app(),
        ),
    )


def _sections(source: Source) -> tuple[Section, ...]:
    return (
        build_front.summary(source),
        *build_checks.checks(source),
        alerts(source),
        build_course.deeds(source),
        build_drugs.drugs(source),
        build_course.decisions(source),
        build_changes.amendments(source),
        build_changes.struck(source),
        build_plan.planned(source),
        build_plan.schedule(source),
        build_checks.entered_later(source),
        build_changes.retyped(source),
        build_changes.not_saved(source),
        build_changes.questions(source),
        build_course.limits(source),
        build_course.before(source),
        build_course.corrections(source),
        build_station.people(source),
        build_station.station(source),
        build_course.notes(source),
        build_calls.calls(source),
        build_report.answers(source),
        build_discharge.discharge(source),
    )


def _signed(source: Source, place: Place) -> Box:
    box = build_signed.signed(source)
    if place.certified is None:
        return box
    return replace(box, lines=(*box.lines, source.say(ON_PAGE_1)))


def _state(source: Source) -> State:
    mode = source.session.mode
    words = (source.words.name("mode", mode),) if mode else ()
    amended = sum(isinstance(e, ev.Amended) for e in source.events)
    count = source.say(
        "no amendments" if not amended else "1 amendment" if amended == 1 else "{n} amendments",
        n=amended,
    )
    version = source.say("Version {n}", n=revision(source.events))
    return State(
        words=(*words, source.say(DRAFT if source.session.closing is None else FINAL)),
        detail=". ".join(part for part in (f"{version}, {count}", source.words.review) if part),
    )


def visit_facts(source: Source, place: Place) -> Visit:
    """Return where and when the session took place, and what was ordered."""
    session = source.session
    opened = session.opened_at
    weight = source.judged.value("weight") or session.patient.weight_kg
    chair = source.say("chair {chair}", chair=session.chair)
    places = [place.clinic, room(source.words, place.room), chair]
    zone = f"{source.clock.zone}, {utc_offset(source.clock.local(opened))}"
    series = session.series
    return Visit(
        place=", ".join(part for part in places if part),
        date=f"{source.clock.long_day(opened)} ({zone})",
        short_date=source.clock.day(opened),
        session=source.say("single")
        if series is None
        else source.say("{n} of {of}", n=series.number, of=series.of),
        weight=source.say("not known")
        if weight is None
        else source.words.quantity("weight", weight),
        prescriber=session.order.prescriber,
        order=build_front.order(source),
    )


def room(words: Words, name: str) -> str:
    """Return `room 2`; a name that says that it is one stands as it is."""
    form = words.say("room {room}", room="").strip()
    return name if not name or name.lower().startswith(form.lower()) else f"{form} {name}"


def patient_facts(source: Source) -> Patient:
    """Return who was treated."""
    patient, local = source.session.patient, source.clock.local(source.session.opened_at)
    allergies = patient.allergies or source.say(
        "not asked" if patient.allergies is None else "none known"
    )
    return Patient(
        name=patient.name,
        born=iso_date(source.words, patient.birth_date),
        age=source.say("{n} y", n=age(patient.birth_date, local.strftime("%Y-%m-%d"))),
        mrn=patient.mrn,
        sex=source.inside(source.words.name("sex", patient.sex)),
        allergies=allergies,
    )


def age(born: str, today: str) -> int:
    """Return the years between two ISO dates."""
    return int(today[:4]) - int(born[:4]) - (today[5:] < born[5:])


def protocol_facts(source: Source) -> ProtocolFacts:
    """Return the protocol and who signed it off."""
    protocol = source.session.protocol
    by, on = protocol.sign_off.by, iso_date(source.words, protocol.sign_off.on)
    return ProtocolFacts(
        title=protocol.title,
        id=protocol.id,
        version=protocol.version,
        sha256=protocol.sha256,
        statement=protocol.notice,
        signed_off=", ".join(part for part in (by, on) if part),
    )
