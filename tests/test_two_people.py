"""One person is never both of two: PINs that somebody else set, names, and the way back in."""

from decimal import Decimal
from pathlib import Path

import pytest

from monitor.audit import AuditKind
from monitor.care import changes as ch
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.domain.refusals import Refusal, Refused
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.trail import AuditFilter
from tests.care.patients import SECOND as PLAN
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, SECOND, Room
from tests.test_desk import submitted

HOUR_S = 3600


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    made.machine.goes_on(25 * HOUR_S)  # past the station's first day
    return made


def who(room: Room, name: str) -> str:
    return next(p.id for p in room.station.people() if p.name == name)


def takes_over(room: Room, name: str, by: str) -> None:
    """Set somebody's PIN, sign in as them with it and choose other digits."""
    station, person = room.station, who(room, name)
    station.staff.change_pin(person, pin_hash="-", by=by)
    assert not station.settle_pin(person, right=True, signing=True)
    assert station.settle_pin(person, right=True)
    station.staff.change_pin(person, pin_hash="-", by=name)
    assert station.settle_pin(person, right=True, signing=True)


def refused(deed: object) -> Refused:
    assert callable(deed)
    with pytest.raises(Refused) as caught:
        deed()
    return caught.value


def test_who_set_a_pin_does_not_approve_a_protocol_as_two_people(room: Room) -> None:
    takes_over(room, DOCTOR, MANAGER)
    version = submitted(room)
    room.station.desk.approve(version.sha256, by=MANAGER)

    told = refused(lambda: room.station.desk.approve(version.sha256, by=DOCTOR))
    assert told.code is Refusal.PIN_SET_BY_FIRST
    assert told.facts == {"by": MANAGER, "hours": 24}
    room.station.desk.approve(version.sha256, by=CHARGE)


def test_nor_the_other_way_round(room: Room) -> None:
    takes_over(room, DOCTOR, MANAGER)
    version = submitted(room)
    room.station.desk.approve(version.sha256, by=DOCTOR)

    told = refused(lambda: room.station.desk.approve(version.sha256, by=MANAGER))
    assert told.code is Refusal.PIN_SET_BY_FIRST


def test_it_holds_over_a_restart_and_ends_after_a_day(room: Room) -> None:
    takes_over(room, DOCTOR, MANAGER)
    version = submitted(room)
    room.station.desk.approve(version.sha256, by=MANAGER)
    room.restart(after_s=23 * HOUR_S)
    refused(lambda: room.station.desk.approve(version.sha256, by=DOCTOR))

    room.machine.goes_on(HOUR_S)

    room.station.desk.approve(version.sha256, by=DOCTOR)


def test_a_charge_nurse_sets_no_prescribers_pin_and_no_managers(room: Room) -> None:
    for name in (DOCTOR, MANAGER):
        with pytest.raises(StaffRefused) as caught:
            room.station.staff.change_pin(who(room, name), pin_hash="-", by=CHARGE)
        assert caught.value.code is StaffRefusal.BEYOND_OWN


def test_nor_through_a_manager_of_their_own_making(room: Room) -> None:
    room.station.staff.add_person(name="Puppet", role="manager", pin_hash="-", by=CHARGE)
    takes_over(room, DOCTOR, "Puppet")
    version = submitted(room)
    room.station.desk.approve(version.sha256, by=CHARGE)

    told = refused(lambda: room.station.desk.approve(version.sha256, by=DOCTOR))
    assert told.facts["by"] == CHARGE


def test_the_second_check_of_an_order_is_no_puppets(room: Room) -> None:
    room.opens(by=CHARGE)
    takes_over(room, SECOND, CHARGE)

    told = refused(lambda: room.does(cmd.SecondCheck(by=SECOND)))
    assert told.code is Refusal.PIN_SET_BY_FIRST
    room.does(cmd.SecondCheck(by=NURSE))


def test_nor_is_the_witness_of_a_drug(room: Room) -> None:
    room.opens(by=CHARGE)
    takes_over(room, SECOND, CHARGE)

    def draws(witness: str) -> None:
        room.does(cmd.DrawDrug(by=CHARGE, witness=witness, drug="Ketamine", lot="1", mg=Decimal(5)))

    assert refused(lambda: draws(SECOND)).code is Refusal.PIN_SET_BY_FIRST
    draws(NURSE)


def test_nor_the_prescriber_of_a_plan(room: Room) -> None:
    room.station.staff.add_person(name="Dr New", role="prescriber", pin_hash="-", by=CHARGE)
    file = room.station.registry.register(
        ch.PatientRegistered(by=CHARGE, mrn="M9", name="P", birth_date="1970-01-01", sex="female")
    )
    signed = ch.PlanSigned(by=CHARGE, plan=PLAN, reason="first", prescriber="Dr New")

    told = refused(lambda: room.station.registry.record(file.id, signed))
    assert told.code is Refusal.PIN_SET_BY_FIRST


def test_who_comes_back_is_told_who_set_the_pin_and_when(room: Room) -> None:
    room.station.staff.change_pin(who(room, NURSE), pin_hash="-", by=CHARGE)
    when = room.now

    room.restart(after_s=60)

    nurse = next(p for p in room.station.people() if p.name == NURSE)
    assert (nurse.must_change, nurse.pin_by) == (True, CHARGE)
    assert abs(nurse.pin_at - when) < MINUTE


# the way back in ----------------------------------------------------------------------------


def test_a_new_pin_lets_in_again_whom_five_wrong_ones_locked(room: Room) -> None:
    nurse = who(room, NURSE)
    for _ in range(5):
        room.station.settle_pin(nurse, right=False)
    assert room.station.gate.locked(nurse)
    refused(lambda: room.station.unlock_person(nurse, by=MANAGER))

    room.station.staff.change_pin(nurse, pin_hash="-", by=MANAGER)

    assert not room.station.gate.locked(nurse)
    assert room.station.settle_pin(nurse, right=False).left == 4
    room.restart(after_s=5)
    assert room.station.settle_pin(nurse, right=True)


def test_other_changes_of_a_person_unlock_nobody(room: Room) -> None:
    nurse = who(room, NURSE)
    for _ in range(5):
        room.station.settle_pin(nurse, right=False)

    room.station.staff.change_person(nurse, name="Nia N.", role="nurse", by=MANAGER)

    assert room.station.gate.locked(nurse)


# names --------------------------------------------------------------------------------------


def kinds(room: Room, person: str) -> list[str]:
    found = room.station.trail.rows(MANAGER, AuditFilter(person=person))
    return [row.kind for row in found if row.kind in {"exported", "settings_changed", "signed_in"}]


def test_the_audit_finds_somebody_under_every_name_they_ever_had(room: Room) -> None:
    station = room.station
    station.audit(AuditKind.EXPORTED, CHARGE, session="s", form="pdf")
    station.change_settings(CHARGE, lock_after_min=5)
    station.staff.change_person(
        who(room, CHARGE), name="Chi Married", role="charge_nurse", by=MANAGER
    )
    station.settle_pin(who(room, "Chi Married"), right=True)

    with pytest.raises(StaffRefused) as caught:
        station.staff.add_person(name=CHARGE.upper(), role="nurse", pin_hash="-", by=MANAGER)

    assert caught.value.code is StaffRefusal.NAME_TAKEN
    every = ["signed_in", "settings_changed", "exported"]
    assert kinds(room, CHARGE) == kinds(room, "Chi Married") == every
    assert {row.person for row in station.trail.rows(MANAGER, AuditFilter(kind="exported"))} == {
        "Chi Married"
    }
    made = station.trail.prepare_table(MANAGER, AuditFilter(person=CHARGE, kind="exported"))()
    assert b"Chi Married" in made.csv


def test_a_name_that_an_earlier_version_gave_twice_stays_as_it_was_written(room: Room) -> None:
    nurse = who(room, NURSE)
    room.station.staff.remove_person(nurse, by=CHARGE)
    body = {"id": "twin", "name": NURSE, "role": "nurse", "pin": "-", "by": nurse}
    room.station.note("person_added", body)
    room.restart(after_s=5)
    room.station.audit(AuditKind.EXPORTED, NURSE, session="s", form="pdf")

    assert kinds(room, NURSE) == ["exported"]
