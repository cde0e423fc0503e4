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
from monitor.record import build_changes, build_checks, build_course, build_front, build_plan
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

TITLE = "Ketamine infusion record"
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


def build(session: Session, entries: Sequence[Entry], place: Place) -> Report:
    """Return the report of `session`, which `entries` (its whole stream) were folded to."""
    source = Source.of(session, entries)
    return Report(
        title=TITLE,
        language=source.words.lang,
        state=_state(source),
        visit=_visit(source, place),
        patient=_patient(source),
        protocol=_protocol(session),
        boxes=(
            build_front.given(source),
            build_front.happened(source),
            build_front.left(source),
            _signed(source, place),
        ),
        chart=chart(source),
        sections=_sections(source),
        signatures=build_front.signatures(source),
        certified="" if place.certified is None else place.certified.sentence,
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
        build_course.people(source),
        build_course.station(source),
        build_course.notes(source),
        build_front.discharge(source),
    )


def _signed(source: Source, place: Place) -> Box:
    box = build_front.signed(source)
    return box if place.certified is None else replace(box, lines=(*box.lines, ON_PAGE_1))


def _state(source: Source) -> State:
    mode = source.session.mode
    words = (source.words.name("mode", mode),) if mode else ()
    amended = sum(isinstance(e, ev.Amended) for e in source.events)
    count = "no amendments" if not amended else f"{amended} amendment{'s' * (amended > 1)}"
    return State(
        words=(*words, DRAFT if source.session.closing is None else FINAL),
        detail=f"Version {revision(source.events)}, {count}",
    )


def _visit(source: Source, place: Place) -> Visit:
    session = source.session
    opened = session.opened_at
    weight = source.data.value("weight") or session.patient.weight_kg
    places = [place.clinic, place.room and f"room {place.room}", f"chair {session.chair}"]
    zone = f"{source.clock.zone}, {utc_offset(source.clock.local(opened))}"
    series = session.series
    return Visit(
        place=", ".join(part for part in places if part).replace("room room", "room"),
        date=f"{source.clock.long_day(opened)} ({zone})",
        short_date=source.clock.day(opened),
        session="single" if series is None else f"{series.number} of {series.of}",
        weight="not known" if weight is None else source.words.quantity("weight", weight),
        prescriber=session.order.prescriber,
        order=build_front.order(source),
    )


def _patient(source: Source) -> Patient:
    patient, local = source.session.patient, source.clock.local(source.session.opened_at)
    allergies = {None: "not asked", "": "none known"}.get(patient.allergies, patient.allergies)
    return Patient(
        name=patient.name,
        born=iso_date(patient.birth_date),
        age=age(patient.birth_date, local.strftime("%Y-%m-%d")),
        mrn=patient.mrn,
        sex=source.words.name("sex", patient.sex).lower(),
        allergies=allergies or "",
    )


def age(born: str, today: str) -> str:
    """Return `57 y` from two ISO dates."""
    years = int(today[:4]) - int(born[:4]) - (today[5:] < born[5:])
    return f"{years} y"


def _protocol(session: Session) -> ProtocolFacts:
    protocol = session.protocol
    by, on = protocol.sign_off.by, protocol.sign_off.on
    return ProtocolFacts(
        title=protocol.title,
        id=protocol.id,
        version=protocol.version,
        sha256=protocol.sha256,
        statement=protocol.notice,
        signed_off=", ".join(part for part in (by, iso_date(on) if on else "") if part),
    )
