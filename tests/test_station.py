"""The station behind the screens: people, settings, sessions, the archive."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.api import Station
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, CertificateChange, Entry, StorageError
from monitor.service import STREAM
from monitor.staff.refusals import StaffRefusal, StaffRefused
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, PEOPLE, SECOND, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_the_station_is_what_the_screens_are_promised(room: Room) -> None:
    promised: Station = room.station  # the type checker reads the signatures

    names = [name for name in vars(Station) if not name.startswith("_")]

    assert all(hasattr(promised, name) for name in names)


# people -----------------------------------------------------------------------------------


def test_the_first_person_must_be_able_to_lead(tmp_path: Path) -> None:
    room = Room(tmp_path, people=False)
    with pytest.raises(StaffRefused) as caught:
        room.station.staff.add_person(name=NURSE, role="nurse", pin_hash="-", by=NURSE)
    assert caught.value.code is StaffRefusal.FIRST_MUST_LEAD
    assert room.length() == 0

    added = room.station.staff.add_person(name=CHARGE, role="charge_nurse", pin_hash="-", by=CHARGE)

    assert room.station.people() == (added,)


def test_only_who_leads_adds_people_and_nobody_unknown(room: Room) -> None:
    for by in (NURSE, DOCTOR, "a stranger", ""):
        with pytest.raises(StaffRefused):
            room.station.staff.add_person(name="New One", role="nurse", pin_hash="-", by=by)

    room.station.staff.add_person(name="New One", role="nurse", pin_hash="-", by=MANAGER)

    assert len(room.station.people()) == len(PEOPLE) + 1


def test_people_and_their_pins_survive_a_restart(tmp_path: Path) -> None:
    room = Room(tmp_path, people=False)
    hashed = room.station.hash_pin("246810")
    person = room.station.staff.add_person(
        name=CHARGE, role="charge_nurse", pin_hash=hashed, by=CHARGE
    )

    room.restart(after_s=5)

    assert room.station.people() == (person,)
    assert room.station.check_pin(person.id, "246810")
    assert not room.station.check_pin(person.id, "246811")
    assert not room.station.check_pin("nobody", "246810")


def test_a_stranger_and_a_manager_do_nothing_at_a_chair(room: Room) -> None:
    room.opens()
    before = room.length()

    for by in ("a stranger", MANAGER):
        with pytest.raises(Refused) as caught:
            room.does(cmd.WriteNote(by=by, text="x"))
        assert caught.value.code is Refusal.NOT_ALLOWED
        with pytest.raises(Refused):
            room.opens(2, by=by)
        with pytest.raises(Refused):
            room.station.pause_audio(60, by)

    assert room.length() == before


def test_a_stranger_and_a_manager_add_nothing_to_a_closed_session(room: Room) -> None:
    session = room.opens()
    room.cancels()
    before = room.length()

    for by in ("a stranger", MANAGER):
        with pytest.raises(Refused) as caught:
            room.station.add_to_closed(session, cmd.WriteAddendum(by=by, text="x"))
        assert caught.value.code is Refusal.NOT_ALLOWED

    assert room.length() == before


@pytest.mark.parametrize("witness", ["a stranger", MANAGER])
def test_a_controlled_drug_is_witnessed_by_somebody_who_works_at_chairs(
    room: Room, witness: str
) -> None:
    room.opens()
    before = room.length()
    line = cmd.DrawDrug(by=NURSE, witness=witness, drug="Ketamine", lot="K1", mg=Decimal(50))

    with pytest.raises(Refused) as caught:
        room.does(line)

    assert caught.value.code is Refusal.NOT_ALLOWED
    assert room.length() == before
    room.does(replace(line, witness=SECOND))
    view = room.station.chair(1)
    assert view is not None
    assert [d.witness for d in view.drugs] == [SECOND]


def test_a_nurse_turns_no_sound_off_and_overrides_no_criterion(room: Room) -> None:
    room.opens()
    with pytest.raises(Refused) as caught:
        room.station.switch_audio(off=True, reason="migraine", by=NURSE)
    assert caught.value.code is Refusal.NOT_ALLOWED
    room.station.switch_audio(off=True, reason="migraine", by=CHARGE)
    with pytest.raises(Refused) as caught:
        room.does(cmd.CloseSession(by=NURSE, override={"gait": "wheelchair"}))
    assert caught.value.code is Refusal.NOT_ALLOWED


def test_chairs_are_handed_over_only_between_people_who_work_at_chairs(room: Room) -> None:
    room.opens()
    for to in ("a stranger", MANAGER):
        with pytest.raises(Refused):
            room.station.hand_over_all(NURSE, to)

    room.station.hand_over_all(NURSE, SECOND)

    assert room.session().nurse == SECOND


# settings ---------------------------------------------------------------------------------


def test_settings_are_journaled_and_survive_a_restart(room: Room) -> None:
    room.station.change_settings(CHARGE, clinic="Fernhollow", chairs=4, theme="dim")

    room.restart(after_s=5)

    settings = room.station.settings
    assert (settings.clinic, settings.chairs, settings.theme) == ("Fernhollow", 4, "dim")
    assert len(room.station.board().chairs) == 4
    with pytest.raises(Refused):
        room.opens(5)


def test_only_who_leads_changes_settings_once_there_are_people(tmp_path: Path) -> None:
    room = Room(tmp_path, people=False)
    room.station.change_settings("", clinic="Fernhollow")
    room.station.staff.add_person(name=CHARGE, role="charge_nurse", pin_hash="-", by=CHARGE)

    with pytest.raises(Refused) as caught:
        room.station.change_settings("", clinic="Elsewhere")

    assert caught.value.code is Refusal.NOT_ALLOWED
    assert room.station.settings.clinic == "Fernhollow"


def test_records_are_in_english_until_the_clinic_says_otherwise(room: Room) -> None:
    assert room.station.settings.language == "en"

    room.station.change_settings(CHARGE, language="de")
    room.restart(after_s=5)

    assert room.station.settings.language == "de"


def test_a_language_without_words_is_refused(room: Room) -> None:
    with pytest.raises(Refused) as caught:
        room.station.change_settings(CHARGE, language="xx")

    assert caught.value.code is Refusal.SETTING_IMPOSSIBLE
    assert room.station.settings.language == "en"


@pytest.mark.parametrize("chairs", [0, 7])
def test_a_station_has_one_to_six_chairs(room: Room, chairs: int) -> None:
    with pytest.raises(Refused) as caught:
        room.station.change_settings(CHARGE, chairs=chairs)

    assert caught.value.code is Refusal.NO_SUCH_CHAIR


def test_a_chair_in_use_cannot_be_taken_away(room: Room) -> None:
    room.opens(5)

    with pytest.raises(Refused) as caught:
        room.station.change_settings(CHARGE, chairs=4)

    assert caught.value.code is Refusal.CHAIR_TAKEN


def test_a_setting_that_does_not_exist_is_a_mistake_of_the_caller(room: Room) -> None:
    with pytest.raises(TypeError, match="colour"):
        room.station.change_settings(CHARGE, colour="red")


# sessions ---------------------------------------------------------------------------------


def test_sessions_are_numbered_through_the_day(room: Room) -> None:
    assert [room.opens(chair) for chair in (1, 2)] == ["2026-0312-01", "2026-0312-02"]


def test_an_unknown_protocol_opens_nothing(room: Room) -> None:
    with pytest.raises(Refused) as caught:
        room.station.open_session(
            chair=1,
            patient=cmd.Patient(mrn="1", name="A", birth_date="1970-01-01", sex="other"),
            protocol="no-such",
            order=cmd.Order(planned_min=40, prescriber=DOCTOR),
            series=None,
            by=NURSE,
        )

    assert caught.value.code is Refusal.PROTOCOL_UNKNOWN


def test_a_preview_says_what_saving_would_cross_and_records_nothing(room: Room) -> None:
    room.opens()
    before = room.length()

    crossings = room.station.preview(1, {"sbp": Decimal(186)})

    assert [c.limit for c in crossings] == ["sbp-high-critical"]
    assert not room.station.plausible(1, "hr", Decimal(34))
    assert room.station.preview(2, {"sbp": Decimal(186)}) == ()
    assert room.length() == before


def test_a_session_is_closed_and_sealed_before_its_record_is_written(room: Room) -> None:
    session = room.opens()
    room.cancels()
    assert room.station.closed_view(session).closed
    assert room.exported == []

    write = room.station.exports.prepare_export(session)
    assert room.exported == []
    assert write() == room.folder / "records" / f"{session}.pdf"

    assert room.exported == [session]


def test_a_record_that_was_not_written_is_noted_and_nothing_is_lost(room: Room) -> None:
    session = room.opens()
    room.cancels()

    room.station.exports.note_failed(session, "the printer's folder is away")

    noted = list(room.journal.read(STATION))[-1]
    assert (noted.kind, json.loads(noted.body)["session"]) == ("export_failed", session)
    assert room.station.verify() == ()
    assert room.station.exports.write(session).name == f"{session}.pdf"


def test_records_go_where_the_clinic_says(room: Room) -> None:
    session = room.opens()
    assert room.station.exports.write(session).parent == room.folder / "records"

    room.station.change_settings(CHARGE, records_dir=str(room.folder / "elsewhere"))

    assert room.station.exports.write(session).parent == room.folder / "elsewhere"
    assert room.station.exports.write(session, folder=room.folder, by=CHARGE).parent == room.folder


# the archive ------------------------------------------------------------------------------


def test_the_archive_lists_every_session_newest_first(room: Room) -> None:
    first = room.opens(1)
    room.wait(60)
    second = room.opens(2)
    room.checks(chair=1, sbp=186)
    room.cancels(1)

    rows = room.station.sessions()

    assert [(r.session, r.phase, r.alerts) for r in rows] == [
        (second, Phase.BEFORE, 0),
        (first, Phase.CLOSED, 1),
    ]


def test_the_row_of_a_closed_session_follows_its_amendments(room: Room) -> None:
    session = room.opens()
    room.checks()
    room.cancels()

    room.station.add_to_closed(
        session,
        cmd.Amend(by=NURSE, check=1, measure="hr", value=Decimal(77), reason="typing error"),
    )

    assert room.station.sessions()[0].amended


def test_a_session_that_never_was_has_no_view(room: Room) -> None:
    with pytest.raises(StorageError):
        room.station.closed_view("2020-0101-01")
    with pytest.raises(KeyError):
        room.station.verify("2020-0101-01")


class Tampered(MemoryJournal):
    """A journal in memory that somebody gets at."""

    def lose(self, stream: str) -> None:
        del self._streams[stream]

    def cut(self, stream: str) -> None:
        del self._streams[stream][-1]

    def change(self, stream: str, seq: int, **fields: object) -> None:
        entry: Entry = self._streams[stream][seq - 1]
        self._streams[stream][seq - 1] = entry._replace(**fields)  # type: ignore[arg-type]


def test_verify_shows_what_is_missing_cut_off_or_changed(tmp_path: Path) -> None:
    journal = Tampered()
    room = Room(tmp_path, journal)
    lost, cut, begun = room.opens(1), room.opens(2), room.opens(3)
    room.cancels(1)
    room.cancels(2)
    assert room.station.verify() == ()

    journal.lose(STREAM + lost)
    journal.cut(STREAM + cut)
    journal.lose(STREAM + begun)
    length = journal.head(STREAM + cut).length
    body = json.loads(next(iter(journal.read(STATION))).body)
    journal.change(STATION, 1, body=json.dumps(body | {"name": "Somebody Else"}))

    assert room.station.verify() == (
        f"session:{lost} 1 cut_off",
        f"session:{cut} {length + 1} cut_off",
        f"session:{begun} 1 cut_off",
        "station 1 changed",
    )
    assert room.station.verify(lost) == (f"session:{lost} 1 cut_off",)
    assert lost in [r.session for r in room.station.sessions()]
    assert begun not in [r.session for r in room.station.sessions()]


# opening a folder -------------------------------------------------------------------------


def test_reading_works_beside_a_running_station_and_writes_nothing(tmp_path: Path) -> None:
    with open_journal(tmp_path, zone="UTC") as journal:
        room = Room(tmp_path, journal)
        room.opens()
        before = room.length()

        reader = open_station(tmp_path, read_only=True)
        rows = reader.sessions()
        assert reader.verify() == ()
        reader.close()

        assert [r.phase for r in rows] == [Phase.BEFORE]
        assert room.length() == before
        with pytest.raises(StorageError) as caught:
            open_station(tmp_path)
        assert caught.value.what == "busy"


def test_a_station_opened_again_takes_up_its_session(tmp_path: Path) -> None:
    with open_journal(tmp_path, zone="UTC") as journal:
        Room(tmp_path, journal).opens(3)

    station = open_station(tmp_path)

    view = station.chair(3)
    station.close()
    assert view is not None
    assert view.phase is Phase.BEFORE


def test_a_practice_station_deletes_its_folder_and_a_real_one_keeps_it(tmp_path: Path) -> None:
    for training in (True, False):
        folder = tmp_path / str(training)
        folder.mkdir()
        room = Room(folder)
        room.station.training = training

        room.station.close()

        assert folder.exists() is not training


# what signs records -----------------------------------------------------------------------


def test_only_who_may_change_settings_may_change_what_signs_records(room: Room) -> None:
    change = CertificateChange(clinic="Fernhollow")

    for person in (NURSE, DOCTOR):
        with pytest.raises(Refused) as caught:
            room.station.prepare_certificate(person, change)
        assert caught.value.code is Refusal.NOT_ALLOWED
    for person in (CHARGE, MANAGER):
        room.station.prepare_certificate(person, change)

    assert room.station.certificates().current() is None


def test_what_signs_records_is_noted_with_the_person(room: Room) -> None:
    made = room.station.prepare_certificate(CHARGE, CertificateChange(clinic="Fernhollow"))()
    room.station.note_certificate(made, CHARGE)

    last = list(room.journal.read(STATION))[-1]
    body = json.loads(last.body)
    assert (last.kind, body["by"], body["sha256"]) == ("certificate_set", CHARGE, made.sha256)
    assert room.station.certificates().current() == made
    assert room.station.verify() == ()


def test_a_certificate_names_the_clinic_of_the_settings(room: Room) -> None:
    room.station.change_settings(CHARGE, clinic="Fernhollow Infusion Clinic")

    made = room.station.prepare_certificate(CHARGE, CertificateChange())()

    assert made.subject == "Fernhollow Infusion Clinic"


def test_the_written_record_of_a_session_is_found_where_it_goes(room: Room) -> None:
    session = room.opens()
    room.cancels()
    path = room.folder / "records" / f"{_stem(room, session)}.pdf"

    assert room.station.exports.record_file(session) is None
    path.parent.mkdir(parents=True)
    path.write_bytes(b"a record")
    assert room.station.exports.record_file(session) == path
    path.rename(path.with_name(f"{path.name}.sealed"))
    assert room.station.exports.record_file(session) == path


def _stem(room: Room, session: str) -> str:
    opened = room.station.session(session).opened_at
    return f"{room.station.local_date(opened)}_{session}"


def test_the_station_locks_itself_when_idle_but_not_while_a_high_is_on_at_any_chair(
    tmp_path: Path,
) -> None:
    room = Room(tmp_path)
    for chair in (1, 2):
        room.opens(chair)
        room.starts(chair)

    def locks() -> bool:
        return room.station.locks_itself(idle=60 * MINUTE, form_idle=None)

    assert locks()
    room.checks(chair=2, sbp=150)
    assert locks(), "what is less than HIGH keeps nobody's values in sight"
    room.checks(chair=2, sbp=186)
    assert not locks()
    room.does(cmd.Acknowledge(by=NURSE, alert="sbp-high-critical/1", action=""), 2)
    assert locks()


# what leaves ------------------------------------------------------------------------------


def not_allowed(deed: object) -> str:
    assert callable(deed)
    with pytest.raises(Refused) as caught:
        deed()
    assert caught.value.code is Refusal.NOT_ALLOWED
    return str(caught.value.facts["action"])


@pytest.mark.parametrize("by", [NURSE, DOCTOR, "a stranger", ""])
@pytest.mark.parametrize("form", ["readings.csv", "session.fhir.json"])
def test_tables_and_documents_leave_by_who_may_export_alone(room: Room, by: str, form: str) -> None:
    session = room.opens()
    exports = room.station.exports

    assert not_allowed(lambda: exports.prepare_export(session, form=form, by=by)) == "export"
    for other in (CHARGE, MANAGER):
        exports.prepare_export(session, form=form, by=other)()
    assert room.exported == [session, session]
    assert exports.refusal(by) is not None
    assert exports.refusal(CHARGE) is None


@pytest.mark.parametrize("by", [NURSE, DOCTOR, "a stranger", ""])
def test_nothing_leaves_into_another_folder_but_by_who_may_export(room: Room, by: str) -> None:
    session = room.opens()
    exports, stick = room.station.exports, room.folder / "stick"

    assert not_allowed(lambda: exports.write(session, folder=stick, by=by)) == "export"
    assert not_allowed(lambda: exports.prepare_form(session, folder=stick, by=by)) == "export"
    assert room.exported == []


def test_everybody_here_writes_the_record_and_its_draft_and_nobody_else(room: Room) -> None:
    session = room.opens()
    exports = room.station.exports

    for by in (NURSE, CHARGE, DOCTOR, MANAGER):
        assert exports.write(session, by=by).parent == room.folder / "records"
        assert exports.prepare_draft(session, by=by) is None  # this room sends nothing anywhere
    for deed in (
        lambda: exports.write(session, by="a stranger"),
        lambda: exports.prepare_draft(session, by=""),
        lambda: exports.prepare_form(session, by=""),
    ):
        assert not_allowed(deed) == "write_record"


def test_the_station_itself_writes_the_record_that_follows_a_closing(room: Room) -> None:
    session = room.opens()
    room.cancels()

    assert room.station.exports.prepare_export(session)().name == f"{session}.pdf"
