"""Walks the desk of a made-up clinic: the pages that no session of practice leads to.

The clinic is the one of `tools.big_clinic`, a month of it, seen the day after its last session:
calls are due, the month is open, and one of its patients has a plan.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from monitor import api
from monitor.api import patients
from monitor.bootstrap import prepare_record
from monitor.demo.clock import FastClock
from monitor.domain.commands import DeclineCalls, Order, Series
from monitor.journal.sqlcipher import open_journal
from monitor.settings import Contact
from monitor.station import LocalStation
from tools.big_clinic import fill
from tools.made_desk import ZONE
from tools.made_files import has_plan
from tools.made_visits import CHARGE_NURSE, NURSES, PRESCRIBER, Visit, person, visits
from ui.tour import TourClock

if TYPE_CHECKING:
    from ui.tour_hand import Hand

SESSIONS: Final = 480
LAST: Final = date(2026, 3, 11)
TODAY: Final = 1_773_325_860 * api.MICRO
"""12 March 2026, 14:31 UTC."""
NASAL: Final = "esketamine-nasal"
CONTACTS: Final = (
    Contact(role="prescriber", name=PRESCRIBER, phone="4417", when="sessions"),
    Contact(role="emergency", name="Resuscitation team", phone="2222", when="always"),
)

DRAWN_MS: Final = 1000
"""In which Qt draws the first page of a record."""

Look = Callable[[str], None]
"""Takes the name of a stop, once the page is in view."""


def walk_desk(hand: "Hand", look: Look) -> None:
    """Go from page to page and have each looked at."""
    nurse = hand.person(NURSES[0])
    hand.bridge.sign_in(nurse)
    for stop in (_archive, _patient, _calls, _month, _report):
        stop(hand, look)
    hand.bridge.sign_in(hand.person(CHARGE_NURSE))
    for page in PAGES:
        hand.window.show_screen(page, 0)
        look(f"desk-{page}")
    hand.window.show_screen("protocols", 0)
    hand.window.call("main_action")
    look("protocol-editor")


PAGES: Final = (
    "board", "people", "settings", "keys", "signing", "ways", "audit", "protocols", "leave",
)  # fmt: skip
STOPS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "archive": "sessions", "print": "print", "patient": "patient", "patient-plan": "patient",
        "from-plan": "from-plan", "calls": "calls", "month": "month", "report": "report",
        **{f"desk-{page}": page for page in PAGES}, "protocol-editor": "protocols",
    }
)  # fmt: skip
"""Stop of this walk -> the screen that is in view there."""


@contextmanager
def at_the_desk(folder: Path) -> Iterator["Hand"]:
    """Open the clinic and a window over it, which is closed afterwards."""
    from ui.tour_hand import Hand

    clock, data = TourClock(), folder / "data"
    journal = open_journal(data, zone=ZONE)
    fill(journal, SESSIONS, LAST, left_open=0)
    fast = FastClock(clock, speed=1, at=TODAY)
    station = LocalStation(journal, fast, data_dir=data, zone=ZONE, prepare=prepare_record)
    try:
        station.clinic.resume()
        _furnish(station, folder)
        hand = Hand(station, None, clock, folder)
        try:
            yield hand
        finally:
            hand.close()
    finally:
        station.close()


def returning() -> Visit:
    """Return the last visit of the patient who has come most often of those with a plan."""
    known = [
        each
        for each in visits(SESSIONS, LAST)
        if each.of > each.infusion and has_plan(each.patient)
    ]
    return max(known, key=lambda each: (each.infusion, -each.number))


def _furnish(station: LocalStation, folder: Path) -> None:
    """Add what a clinic has besides its sessions: phones, folders, a plan, a nasal session."""
    station.change_settings(
        CHARGE_NURSE,
        contacts=CONTACTS,
        charge_nurse=CHARGE_NURSE,
        charge_phone="4410",
        records_dir=str(folder / "records"),
    )
    station.archive.prepare_upkeep()(lambda _done, _of: None, lambda: False)
    _complete_file(station)
    station.calls.look()
    for row in station.calls.due:
        if row.late:  # nobody waits for a call that was never made
            station.add_to_closed(row.session, DeclineCalls(by=NURSES[0]))
    station.open_session(
        chair=1,
        patient=person(9_001),
        protocol=NASAL,
        order=Order(planned_min=120, prescriber=PRESCRIBER, dose_mg=Decimal(56)),
        series=Series(number=3, of=8),
        by=NURSES[0],
    )


def _complete_file(station: LocalStation) -> None:
    registry, nurse = station.registry, NURSES[0]
    known = registry.page(person(returning().patient).mrn).file
    assert known is not None  # noqa: S101 - whoever has a plan has a file
    for change in (
        patients.MedicinesRecorded(by=nurse, medicines=("Amlodipine 5 mg", "Pregabalin 75 mg")),
        patients.ContactsRecorded(
            by=nurse,
            phones=("01632 960 218",),
            escort="R. Nonesuch",
            escort_phone="01632 960 219",
        ),
        patients.StandingNoteWritten(
            by=nurse, text="Cuff on the right arm only", why="Fistula on the left"
        ),
        patients.NextSessionSet(by=nurse, day="2026-03-13", clock="09:30"),
    ):
        registry.record(known.id, change)


# stops -------------------------------------------------------------------------------------


def _archive(hand: "Hand", look: Look) -> None:
    from PySide6.QtTest import QTest

    visit = returning()
    hand.window.routes.show_records(person(visit.patient).mrn)
    screen = hand.window.current()
    hand.wait_for_answer(lambda: screen.selected is not None, "the session")  # type: ignore[attr-defined]
    look("archive")
    hand.window.routes.print_session(screen.selected)  # type: ignore[attr-defined]
    pages = hand.window.current()
    hand.wait_for_answer(pages.pages_said.text, "the record")  # type: ignore[attr-defined]
    QTest.qWait(DRAWN_MS)
    look("print")


def _patient(hand: "Hand", look: Look) -> None:
    mrn = person(returning().patient).mrn
    hand.window.routes.show_patient(mrn)
    look("patient")
    hand.window.call("change_plan")
    look("patient-plan")
    hand.window.go_back()
    hand.window.routes.start_from_plan(mrn)
    look("from-plan")


def _calls(hand: "Hand", look: Look) -> None:
    hand.window.show_screen("calls", 0)
    look("calls")


def _month(hand: "Hand", look: Look) -> None:
    hand.window.show_screen("month", 0)
    screen = hand.window.current()
    hand.wait_for_answer(lambda: screen.found, "the month")  # type: ignore[attr-defined]
    look("month")


def _report(hand: "Hand", look: Look) -> None:
    view = hand.view(1)
    hand.window.routes.show_report(view.session)
    look("report")
