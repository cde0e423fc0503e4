"""Patients over the journal: registering, finding, the page, and opening a session from a plan."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.care import changes as ch
from monitor.care.patient import PatientFile
from monitor.care.places import Pip
from monitor.domain import commands as cmd
from monitor.domain.refusals import Refusal, Refused
from monitor.journal.memory import MemoryJournal
from monitor.ports import Batch, Draft, StorageError
from monitor.registry import Registry
from tests.care.patients import FIRST, REGISTERED, SECOND
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, Room

MRN = "M1"
"""Of whoever sits at chair 1 of the room."""
PAT = replace(REGISTERED, mrn=MRN, name="Pat 1", birth_date="1970-01-01", sex="female")


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


@pytest.fixture
def registry(room: Room) -> Registry:
    return room.station.registry


def signs(
    registry: Registry, patient: str, *, by: str = NURSE, prescriber: str = DOCTOR
) -> PatientFile:
    change = ch.PlanSigned(by=by, plan=SECOND, reason="first plan", prescriber=prescriber)
    return registry.record(patient, change)


def visits(room: Room, *, sbp: int = 124) -> str:
    """Have the patient of chair 1 treated, and return the session."""
    session = room.opens()
    room.starts()
    room.wait(20 * 60)
    room.checks(sbp=sbp, dbp=80)
    room.does(cmd.StopInfusion(by=NURSE, reason="completed"))
    room.does(
        cmd.CloseSession(by=NURSE, disposition="against_advice", reason="did not want to wait")
    )
    return session


def refusal(deed: object) -> Refusal:
    assert callable(deed)
    with pytest.raises(Refused) as found:
        deed()
    return found.value.code


# registering ------------------------------------------------------------------------------------


def test_a_registered_patient_is_found_by_every_number_they_ever_had(registry: Registry) -> None:
    file = registry.register(REGISTERED)
    there = ch.PatientCorrected(
        by=NURSE, mrn="FX-9", name="Oskar N.", birth_date="1971-06-06", sex="male", reason="typed"
    )
    after = registry.record(file.id, there)

    assert registry.find("FX-143-77") == registry.find("FX-9") == after
    assert registry.find("FX-1") is None


def test_a_restart_knows_everything_that_was_recorded(room: Room, registry: Registry) -> None:
    file = registry.register(REGISTERED)
    registry.record(file.id, ch.AllergiesRecorded(by=NURSE, allergies="Latex: rash"))
    kept = signs(registry, file.id)
    room.restart(after_s=60)

    assert room.station.registry.find("FX-143-77") == kept


def test_what_is_returned_is_what_is_read_back(registry: Registry) -> None:
    file = registry.register(REGISTERED)
    assert registry.file(file.id) == file
    noted = registry.record(file.id, ch.StandingNoteWritten(by=NURSE, text="Dim light"))
    assert registry.file(file.id) == noted


def test_two_patients_never_share_a_number(registry: Registry) -> None:
    first = registry.register(REGISTERED)
    assert refusal(lambda: registry.register(REGISTERED)) is Refusal.MRN_TAKEN
    other = registry.register(replace(REGISTERED, mrn="FX-2", name="Wren Samplesson"))
    taken = ch.PatientCorrected(
        by=NURSE, mrn="FX-143-77", name="Wren S.", birth_date="1971-06-06", sex="male", reason="x"
    )

    assert refusal(lambda: registry.record(other.id, taken)) is Refusal.MRN_TAKEN
    assert refusal(lambda: registry.record(first.id, REGISTERED)) is Refusal.MRN_TAKEN
    own = replace(taken, name="Oskar None-Such")
    assert registry.record(first.id, own).name == "Oskar None-Such"


def test_who_may_not_act_registers_and_records_nothing(room: Room, registry: Registry) -> None:
    before = room.length()
    assert refusal(lambda: registry.register(replace(REGISTERED, by=MANAGER))) is (
        Refusal.NOT_ALLOWED
    )
    assert refusal(lambda: registry.register(replace(REGISTERED, by="Nobody"))) is (
        Refusal.NOT_ALLOWED
    )
    assert room.length() == before


def test_what_is_refused_leaves_nothing_behind(room: Room, registry: Registry) -> None:
    file = registry.register(REGISTERED)
    before = room.length()

    assert refusal(
        lambda: registry.record(file.id, ch.StandingNoteEnded(by=NURSE, number=1, reason="x"))
    ) is (Refusal.UNKNOWN_NOTE)
    assert refusal(
        lambda: registry.record("nobody", ch.AllergiesRecorded(by=NURSE, allergies=""))
    ) is (Refusal.NOT_REGISTERED)
    assert room.length() == before


def test_registering_and_signing_are_told_in_the_stations_own_stream(
    room: Room, registry: Registry
) -> None:
    file = registry.register(REGISTERED)
    signs(registry, file.id)
    there = ch.PatientCorrected(
        by=NURSE, mrn="FX-9", name="Oskar N.", birth_date="1971-06-06", sex="male", reason="typed"
    )
    registry.record(file.id, there)

    rows = room.station.trail.page(CHARGE).rows
    assert [row.kind for row in rows[:3]] == [
        "patient_identity_corrected", "plan_signed", "patient_registered",
    ]  # fmt: skip
    assert {row.mrn for row in rows[:3]} == {"FX-9", "FX-143-77"}
    assert "Oskar" not in "".join(row.details for row in rows)


def test_a_patient_whose_stream_is_gone_is_missed(room: Room, registry: Registry) -> None:
    file = registry.register(REGISTERED)
    assert room.station.verify() == ()
    journal = room.journal
    assert isinstance(journal, MemoryJournal)
    del journal._streams[f"patient:{file.id}"]

    assert room.station.verify() == (f"patient:{file.id} 1 cut_off",)


def test_a_changed_entry_of_a_patient_is_found(room: Room, registry: Registry) -> None:
    file = registry.register(REGISTERED)
    registry.record(file.id, ch.AllergiesRecorded(by=NURSE, allergies="Latex: rash"))
    journal = room.journal
    assert isinstance(journal, MemoryJournal)
    entries = journal._streams[f"patient:{file.id}"]
    entries[1] = entries[1]._replace(body=entries[1].body.replace("Latex", "Cats"))

    assert room.station.verify() == (f"patient:{file.id} 2 changed",)


@pytest.mark.parametrize(
    ("kind", "what"), [("weight_recorded", "damaged"), ("from_the_future", "newer_format")]
)
def test_a_stream_that_makes_no_sense_is_called_damaged_or_newer(
    room: Room, registry: Registry, kind: str, what: str
) -> None:
    file = registry.register(REGISTERED)
    draft = Draft(kind=kind, version=1, at=room.now, wall=room.now, body={"by": NURSE})
    room.journal.append((Batch(stream=f"patient:{file.id}", drafts=(draft,), after=1),))

    with pytest.raises(StorageError) as found:
        registry.file(file.id)

    assert found.value.what == what


# plans ------------------------------------------------------------------------------------------


def test_a_plan_is_signed_by_a_prescriber_and_carries_the_protocol_in_force(
    room: Room, registry: Registry
) -> None:
    file = registry.register(REGISTERED)
    protocol = room.station.protocols()["ketamine-pain"]
    blank = replace(SECOND, protocol_title="", protocol_version="", protocol_sha256="")

    after = registry.record(
        file.id, ch.PlanSigned(by=NURSE, plan=blank, reason="first plan", prescriber=DOCTOR)
    )

    assert after.plan is not None
    plan = after.plan.plan
    assert (plan.protocol_title, plan.protocol_version, plan.protocol_sha256) == (
        protocol.title, protocol.version, protocol.sha256,
    )  # fmt: skip
    assert (after.plan.by, after.plan.prescriber) == (NURSE, DOCTOR)


@pytest.mark.parametrize("prescriber", [NURSE, CHARGE, MANAGER, "Dr Nobody", ""])
def test_nobody_but_a_prescriber_signs_a_plan(registry: Registry, prescriber: str) -> None:
    file = registry.register(REGISTERED)

    assert refusal(lambda: signs(registry, file.id, prescriber=prescriber)) is Refusal.NOT_ALLOWED


def test_a_plan_names_a_protocol_in_force(registry: Registry) -> None:
    file = registry.register(REGISTERED)
    other = replace(FIRST, protocol="no-such")
    change = ch.PlanSigned(by=NURSE, plan=other, reason="x", prescriber=DOCTOR)

    assert refusal(lambda: registry.record(file.id, change)) is Refusal.PROTOCOL_UNKNOWN
    bare = replace(change, plan=replace(FIRST, sessions=0))
    assert refusal(lambda: registry.record(file.id, bare)) is Refusal.PLAN_INCOMPLETE


# the page ---------------------------------------------------------------------------------------


def test_sessions_of_nobody_registered_make_a_page_that_offers_their_identity(
    room: Room, registry: Registry
) -> None:
    session = visits(room)

    page = registry.page(MRN)

    assert page.file is None
    assert (page.patient.name, page.patient.weight_kg) == ("Pat 1", Decimal(70))
    assert [visit.session for visit in page.visits] == [session]
    assert page.last is not None
    assert page.last.session == session
    assert (page.plan, page.places, page.open_session) == (None, (), "")


def test_nobody_has_no_page(registry: Registry) -> None:
    assert refusal(lambda: registry.page("FX-1")) is Refusal.NOT_REGISTERED


def test_a_page_shows_the_series_the_weights_and_what_the_last_time_left(
    room: Room, registry: Registry
) -> None:
    first = visits(room)
    second = visits(room, sbp=166)
    file = registry.register(PAT)
    signs(registry, file.id)
    registry.record(file.id, ch.WeightRecorded(by=NURSE, kg=Decimal(71), day="2026-03-12"))
    registry.record(file.id, ch.NextSessionSet(by=NURSE, day="2026-03-19", clock="09:30"))

    page = registry.page(MRN)

    assert [visit.session for visit in page.series] == [first, second]
    assert [facts.session for facts in page.facts] == [first, second]
    assert [place.pip for place in page.places] == [Pip.DONE] * 2 + [Pip.NEXT] + [Pip.PLANNED] * 3
    assert page.next_number == 3
    assert [weighed.kg for weighed in page.weights] == [70, 70, 71]
    assert page.patient.weight_kg == 71
    assert page.last is not None
    assert (page.last.session, page.last.warnings[0].limit) == (second, "sbp-high-caution")


def test_an_open_session_stands_on_the_page_and_is_no_last_time(
    room: Room, registry: Registry
) -> None:
    done = visits(room)
    running = room.opens()

    page = registry.page(MRN)

    assert page.open_session == running
    assert page.last is not None
    assert page.last.session == done


def test_a_page_is_read_anew_once_its_session_has_grown(room: Room, registry: Registry) -> None:
    room.opens()
    assert registry.page(MRN).patient.weight_kg is None

    room.starts()

    assert registry.page(MRN).patient.weight_kg == 70


def test_what_was_left_to_know_is_read_anew_once_it_was_added_to(
    room: Room, registry: Registry
) -> None:
    session = visits(room, sbp=166)
    before = registry.last_time(session)
    assert registry.last_time(session) is before
    room.station.add_to_closed(
        session,
        cmd.Amend(by=NURSE, check=2, measure="hr", value=Decimal(81), reason="typed wrong"),
    )

    assert len(registry.last_time(session).warnings) == len(before.warnings) + 1


def test_sessions_before_another_number_belong_to_the_patient_still(
    room: Room, registry: Registry
) -> None:
    visits(room)
    file = registry.register(PAT)
    registry.record(
        file.id,
        ch.PatientCorrected(
            by=NURSE,
            mrn="M9",
            name="Pat One",
            birth_date="1970-01-01",
            sex="female",
            reason="typed",
        ),
    )

    page = registry.page("M9")
    assert len(page.visits) == 1
    assert page.patient.name == "Pat One"


# opening from a plan ----------------------------------------------------------------------------


def test_a_session_from_a_plan_takes_everything_along_and_says_so(
    room: Room, registry: Registry
) -> None:
    last = visits(room, sbp=166)
    file = registry.register(PAT)
    registry.record(file.id, ch.AllergiesRecorded(by=NURSE, allergies="Latex: rash"))
    signs(registry, file.id)

    session = registry.open_session(MRN, chair=2, version=1, by=NURSE)

    opened = room.session(2)
    assert opened.id == session
    assert (opened.patient.name, opened.patient.allergies) == ("Pat 1", "Latex: rash")
    assert opened.order.dose_mg_per_kg == Decimal("0.5")
    assert opened.order.prescriber == DOCTOR
    assert opened.series == cmd.Series(number=2, of=6)
    assert [(own.limit, own.value, own.prescriber) for own in opened.individual] == [
        ("sbp-high-caution", Decimal(150), DOCTOR)
    ]
    assert opened.plan == cmd.FromPlan(
        patient=file.id,
        version=1,
        prescriber=DOCTOR,
        last_session=last,
        last_time="Last time, 12 Mar 2026: 2 to know",
        questions=(
            cmd.PlanQuestion(
                id="plan-1",
                question="Morning tablets taken?",
                why="asked because of the pressure",
            ),
        ),
    )


def test_a_plan_that_was_changed_meanwhile_is_read_again_first(
    room: Room, registry: Registry
) -> None:
    file = registry.register(PAT)
    assert refusal(lambda: registry.open_session(MRN, chair=1, version=1, by=NURSE)) is (
        Refusal.PLAN_CHANGED
    )
    signs(registry, file.id)
    signs(registry, file.id)

    assert refusal(lambda: registry.open_session(MRN, chair=1, version=1, by=NURSE)) is (
        Refusal.PLAN_CHANGED
    )
    assert room.station.board().chairs[0] is None
    registry.open_session(MRN, chair=1, version=2, by=NURSE)


def test_a_running_session_keeps_the_plan_it_was_opened_from(
    room: Room, registry: Registry
) -> None:
    file = registry.register(PAT)
    signs(registry, file.id)
    registry.open_session(MRN, chair=1, version=1, by=NURSE)
    before = room.session()
    other = replace(SECOND, planned_min=60, limits=())
    registry.record(
        file.id, ch.PlanSigned(by=NURSE, plan=other, reason="longer", prescriber=DOCTOR)
    )

    assert room.session() == before
    room.restart(after_s=10)
    assert room.session().plan == before.plan
    assert room.session().order.planned_min == 40


def test_a_single_infusion_is_no_series(room: Room, registry: Registry) -> None:
    file = registry.register(PAT)
    single = replace(FIRST, sessions=1, every_days=0)
    registry.record(file.id, ch.PlanSigned(by=NURSE, plan=single, reason="one", prescriber=DOCTOR))
    registry.open_session(MRN, chair=1, version=1, by=NURSE)

    assert room.session().series is None
    taken = room.session().plan
    assert taken is not None
    assert taken.last_time == ""


def test_without_a_plan_the_last_time_is_still_to_be_read(room: Room, registry: Registry) -> None:
    last = visits(room)

    taken = registry.from_plan(registry.page(MRN))

    assert (taken.patient, taken.version, taken.last_session) == ("", 0, last)
    assert taken.last_time == "Last time, 12 Mar 2026: 1 to know"


def test_who_is_opened_by_hand_is_still_to_be_read_about(room: Room, registry: Registry) -> None:
    assert registry.before("FX-1") is None
    last = visits(room)
    file = registry.register(PAT)
    signs(registry, file.id)

    taken = registry.before(MRN)

    assert taken is not None
    assert (taken.patient, taken.version, taken.questions) == (file.id, 0, ())
    assert taken.last_session == last
    assert taken.last_time.startswith("Last time, ")


def test_what_cannot_be_read_of_before_holds_nobody_up(
    room: Room, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    visits(room)

    def broken(session: str) -> None:
        raise StorageError("damaged", session)

    monkeypatch.setattr(room.station, "session", broken)

    assert registry.before(MRN) is None


def test_standing_notes_are_to_be_read_without_a_session_before(
    room: Room, registry: Registry
) -> None:
    file = registry.register(PAT)
    registry.record(file.id, ch.StandingNoteWritten(by=NURSE, text="Dim light"))

    taken = registry.before(MRN)

    assert taken is not None
    assert (taken.last_session, taken.last_time) == ("", "Standing notes: 1 to know")
