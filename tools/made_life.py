"""One made-up patient of a made-up clinic: file, plan, visits and calls, in the order of time."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from operator import attrgetter
from typing import Any, Final

from monitor.digest import sha256_hex
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.project import project
from monitor.domain.protocol import Priority
from monitor.domain.state import Session, Signal
from monitor.ports import Draft, Entry
from monitor.registry import Registry
from monitor.service import SessionService
from tools.made_calls import Calls
from tools.made_desk import Desk
from tools.made_files import file_before, has_plan, next_set
from tools.made_visits import (
    CHARGE_NURSE,
    CHECKS,
    CLOSE,
    END,
    Course,
    Visit,
    nurse,
    opening,
    person,
)

BEFORE: Final = 20 * MINUTE
"""So long before a session is opened, its patient's file is brought up to date."""
START: Final = 10
"""Minute after the opening."""

Plain = tuple[Any, ...]
DRAFT: Final = tuple(each.name for each in fields(Draft))
"""Names of what travels of a draft."""


@dataclass(frozen=True, slots=True)
class Life:
    """The visits of one patient, oldest first."""

    visits: tuple[Visit, ...]
    until: Instant
    """Nothing is done from then on."""
    closed: int
    """Visits with a higher number are left in the infusion."""


@dataclass(frozen=True, slots=True)
class Made:
    """Everything of one patient, as it travels between processes: drafts as tuples."""

    entries: tuple[Entry, ...]
    station: tuple[Plain, ...]
    """What the station's own stream says of it."""


def made(life: Life) -> Made:
    """Work a patient through the rules, from the first visit to the last call."""
    desk = Desk()
    number = life.visits[0].patient
    registry = Registry(desk, desk, lambda: sha256_hex(f"patient/{number}".encode())[:32])
    following = [*life.visits[1:], None]
    for visit, after in zip(life.visits, following, strict=True):
        until = life.until if after is None else _opened_at(after) - BEFORE
        _work(desk, registry, visit, finish=visit.number <= life.closed)
        if visit.number <= life.closed:
            next_set(registry, visit, after)
            _afterwards(desk, visit, until)
    of_draft = attrgetter(*DRAFT)
    return Made(
        entries=tuple(e for name in desk.streams() for e in desk.journal.read(name)),
        station=tuple(of_draft(draft) for draft in desk.told),
    )


def _opened_at(visit: Visit) -> Instant:
    midnight = datetime(visit.day.year, visit.day.month, visit.day.day, tzinfo=UTC)
    return round(midnight.timestamp()) * MICRO + visit.minute * MINUTE


def _work(desk: Desk, registry: Registry, visit: Visit, *, finish: bool) -> None:
    opened = _opened_at(visit)
    desk.visit, desk.at = visit, opened - BEFORE
    file_before(registry, visit, desk.at)
    desk.at = opened
    service = _opened(desk, registry, visit)
    course = Course(visit)
    for minute, command in _commands(service, course, finish=finish):
        desk.execute(visit.session, command, opened + minute * MINUTE)
    if finish:
        desk.seal(visit.session)


def _opened(desk: Desk, registry: Registry, visit: Visit) -> SessionService:
    """Open a session from the plan, where there is one, else as it is typed."""
    mrn = person(visit.patient).mrn
    if has_plan(visit.patient):
        plan = registry.page(mrn).plan
        version = 0 if plan is None else plan.version
        registry.open_session(mrn, chair=visit.chair, version=version, by=nurse(visit))
    else:
        typed = opening(visit)
        desk.open_session(
            chair=typed.chair,
            patient=typed.patient,
            protocol=typed.protocol.id,
            order=typed.order,
            series=typed.series,
            by=typed.by,
            plan=registry.before(mrn),
        )
    return desk.service(visit.session)


def _commands(
    service: SessionService, course: Course, *, finish: bool
) -> Iterator[tuple[int, Command]]:
    """Yield what happens up to the discharge, and at which minute."""
    started = ended = False
    for minute, place in course.steps():
        if place and not started:
            for answer in course.checklist(service.session):
                yield START - 2, answer
            yield START, course.start()
            yield START, course.rate()
            started = True
        if CHECKS[place][0].startswith("E+") and not ended:
            if not finish:
                return
            yield END, course.stop()
            ended = True
        yield minute, course.check(place)
        for reply in course.answers(service.session):
            yield minute + 1, reply
    for reply in _left(service.session):
        yield CLOSE - 1, reply
    view = project(service.session, service.session.seen)
    yield CLOSE, course.close(view.discharge_unmet, prescriber=view.discharge_needs_prescriber)


def _left(session: Session) -> Iterator[Command]:
    for alert in session.alerts:
        if alert.signal in {Signal.ON, Signal.LATCHED} and alert.priority > Priority.LOW:
            name = f"{alert.limit}/{alert.number}"
            yield cmd.Acknowledge(by=CHARGE_NURSE, alert=name)


def _afterwards(desk: Desk, visit: Visit, until: Instant) -> None:
    """Add what is written afterwards, and the calls; each seals the session anew."""
    service, course = desk.service(visit.session), Course(visit)
    later = course.afterwards()
    if later is not None:
        minutes, command = later
        desk.execute(visit.session, command, desk.at + minutes * MINUTE)
        desk.seal(visit.session)
    for at, command in Calls(visit, course, lambda: service.session, until).every():
        desk.execute(visit.session, command, at)
        desk.seal(visit.session)
