"""Whom a command names as the prescriber who decided is one, and works here."""

from decimal import Decimal
from pathlib import Path

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.protocol import ChecklistItem, Need
from monitor.domain.refusals import Refusal, Refused
from monitor.prescribing import admit_named
from monitor.staff.refusals import StaffRefused
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, Room

OTHERS = ("Mickey Mouse", NURSE, CHARGE, MANAGER, DOCTOR.lower(), f" {DOCTOR}")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def refusal(room: Room, command: Command) -> Refusal | None:
    length = room.length()
    try:
        room.does(command)
    except Refused as refused:
        assert room.length() == length
        return refused.code
    return None


def loosened(prescriber: str) -> cmd.ChangeLimit:
    return cmd.ChangeLimit(
        by=NURSE,
        limit="sbp-high-critical",
        value=Decimal(190),
        reason="usual for her",
        prescriber=prescriber,
    )


@pytest.mark.parametrize("name", OTHERS)
def test_a_nurse_loosens_no_limit_with_a_name_that_is_no_prescribers(room: Room, name: str) -> None:
    room.opens()
    room.starts()

    assert refusal(room, loosened(name)) is Refusal.PRESCRIBER_UNKNOWN
    assert refusal(room, loosened("")) is Refusal.NOT_ALLOWED


def test_a_nurse_records_what_a_prescriber_of_the_station_decided(room: Room) -> None:
    room.opens()
    room.starts()

    assert refusal(room, loosened(DOCTOR)) is None

    limit = next(x for x in room.session().individual if x.limit == "sbp-high-critical")
    assert (limit.by, limit.prescriber, limit.value) == (NURSE, DOCTOR, Decimal(190))


def test_a_prescriber_who_has_left_decides_nothing_more(room: Room) -> None:
    room.opens()
    room.starts()
    doctor = next(p for p in room.station.people() if p.name == DOCTOR)
    room.station.staff.remove_person(doctor.id, by=CHARGE)

    assert refusal(room, loosened(DOCTOR)) is Refusal.PRESCRIBER_UNKNOWN


@pytest.mark.parametrize("name", OTHERS)
def test_no_gate_and_no_discharge_takes_a_made_up_prescriber(room: Room, name: str) -> None:
    room.opens()
    gate = cmd.Gate(prescriber=name, reason="calm")
    commands: tuple[Command, ...] = (
        cmd.StartInfusion(by=NURSE, gate=gate, checklist_reason="paper"),
        cmd.ResumeInfusion(by=NURSE, gate=gate),
        cmd.CloseSession(by=NURSE, prescriber=name),
    )

    for command in commands:
        assert refusal(room, command) is Refusal.PRESCRIBER_UNKNOWN


def test_a_start_at_the_gate_takes_the_prescriber_of_the_station(room: Room) -> None:
    room.opens()
    room.checks(sbp=185, dbp=100, hr=72, spo2=97, rr=14)
    room.machine.goes_on(1)
    gate = cmd.Gate(prescriber=DOCTOR, reason="urgent")

    start = cmd.StartInfusion(by=NURSE, gate=gate, checklist_reason="p", baseline_reason="urgent")
    assert refusal(room, start) is None


def test_a_session_is_not_opened_with_limits_that_nobody_here_loosened(room: Room) -> None:
    with pytest.raises(Refused) as caught:
        room.station.open_session(
            chair=1,
            patient=cmd.Patient(mrn="1", name="P", birth_date="1970-01-01", sex="female"),
            protocol="ketamine-pain",
            order=cmd.Order(planned_min=40, prescriber=DOCTOR),
            series=None,
            limits=(loosened("Mickey Mouse"),),
            by=NURSE,
        )

    assert caught.value.code is Refusal.PRESCRIBER_UNKNOWN
    assert not room.station.clinic.at_chair


def item(name: str, need: Need) -> ChecklistItem:
    return ChecklistItem(id=name, question="?", answers=("yes", "no"), needs={"no": need})


ITEMS = (
    item("consent", Need.PRESCRIBER),
    item("both", Need.PRESCRIBER_AND_REASON),
    item("fasting", Need.REASON),
)


def answered(about: str, answer: str, detail: str) -> Refusal | None:
    command = cmd.AnswerChecklist(by=NURSE, item=about, answer=answer, detail=detail)
    try:
        admit_named(command, (DOCTOR,), ITEMS)
    except Refused as refused:
        return refused.code
    return None


def test_an_unsafe_answer_is_decided_by_a_prescriber_of_the_station() -> None:
    for detail in ("Mickey Mouse", NURSE, f"{DOCTOR}x", f"not {DOCTOR}"):
        assert answered("consent", "no", detail) is Refusal.PRESCRIBER_UNKNOWN
    assert answered("both", "no", "Mickey Mouse: fine") is Refusal.PRESCRIBER_UNKNOWN

    assert answered("consent", "no", DOCTOR) is None
    assert answered("both", "no", f"{DOCTOR}: known since May") is None


def test_what_needs_no_prescriber_takes_any_words() -> None:
    assert answered("consent", "yes", "on paper") is None
    assert answered("fasting", "no", "tea at 12:00") is None
    assert answered("consent", "no", "") is None
    assert answered("no-such-item", "no", "x") is None


def test_nobody_becomes_a_prescriber_by_being_named(room: Room) -> None:
    with pytest.raises(StaffRefused):
        room.station.staff.add_person(name="M. M.", role="prescriber", pin_hash="-", by=NURSE)
