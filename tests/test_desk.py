"""The clinic's own protocols: drafts survive, two people approve, sessions keep their copy."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, StorageError
from monitor.protocols.bench import Bench
from monitor.protocols.drafts import Drafted
from monitor.protocols.read import load, shipped
from monitor.protocols.shelf import Standing, Version
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, SECOND, Room

PAIN = shipped()["ketamine-pain"]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def own(version: str = "1.0.0", sbp: int = 160, name: str = "clinic-pain") -> str:
    """Return a copy of the shipped file with an id of the clinic's own and one number changed."""
    bench = Bench(PAIN.text)
    for key, value in (("id", name), ("version", version), ("title", "Pain at Fernhollow")):
        bench.put((key,), value)
    bench.put(("limit", 1, "value"), sbp)
    if sbp < 160:
        bench.put(("limit", 1, "source"), "Our medical director, 12 March 2026")
    return bench.text


def drafted(room: Room, text: str = "", *, by: str = MANAGER, base: str = PAIN.text) -> Drafted:
    return room.station.desk.begin(text or own(), by=by, base="ketamine-pain 1.0.0", base_text=base)


def submitted(room: Room, text: str = "") -> Version:
    return room.station.desk.submit(drafted(room, text), by=MANAGER)


def approved(room: Room, text: str = "") -> Version:
    version = submitted(room, text)
    room.station.desk.approve(version.sha256, by=CHARGE)
    return room.station.desk.approve(version.sha256, by=DOCTOR)


def refusal(deed: Callable[[], object]) -> Refusal:
    with pytest.raises(Refused) as caught:
        deed()
    return caught.value.code


def in_use(room: Room, name: str = "clinic-pain") -> Protocol:
    return room.station.protocols()[name]


# drafts -----------------------------------------------------------------------------------


def test_a_draft_survives_a_restart_letter_by_letter_errors_included(room: Room) -> None:
    draft = drafted(room)
    half = replace(draft, text=draft.text + "\nnot yet TOML [", reasons={"look": "because"})
    room.station.desk.save(half, by=MANAGER)

    room.restart(after_s=5)

    assert room.station.desk.drafts() == (half,)


def test_a_draft_is_a_plain_file_in_the_data_folder(room: Room) -> None:
    draft = drafted(room)

    file = room.folder / "protocols" / f"{draft.key}.toml"
    assert file.read_text(encoding="utf-8") == draft.text
    assert [p.name for p in file.parent.iterdir() if p.suffix == ".part"] == []


def test_a_draft_that_is_put_away_is_kept_and_its_name_is_not_given_again(room: Room) -> None:
    first = drafted(room)
    room.station.desk.put_away(first.key, by=CHARGE)
    second = drafted(room)

    assert [each.key for each in room.station.desk.drafts()] == [second.key]
    assert second.key != first.key
    kept = room.folder / "protocols" / "away" / f"{first.key}.toml"
    assert kept.read_text(encoding="utf-8") == first.text


def test_a_folder_that_takes_no_draft_says_so_and_keeps_what_was_there(room: Room) -> None:
    draft = drafted(room)
    folder = room.folder / "protocols"
    blocked = folder / f"{draft.key}.json.part"
    blocked.mkdir()

    with pytest.raises(StorageError):
        room.station.desk.save(replace(draft, text="new"), by=MANAGER)

    assert room.station.desk.drafts() == (draft,)


def test_a_draft_with_a_damaged_companion_is_said_to_be_damaged(room: Room) -> None:
    draft = drafted(room)
    (room.folder / "protocols" / f"{draft.key}.json").write_text("{", "utf-8")

    with pytest.raises(StorageError, match="damaged"):
        room.station.desk.drafts()


# who may ----------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [NURSE, "a stranger", ""])
def test_a_nurse_or_a_stranger_neither_writes_nor_approves(room: Room, by: str) -> None:
    desk = room.station.desk
    version = submitted(room)
    draft = drafted(room, own("2.0.0"))
    before = room.length()
    deeds: tuple[Callable[[], object], ...] = (
        lambda: drafted(room, by=by),
        lambda: desk.save(draft, by=by),
        lambda: desk.put_away(draft.key, by=by),
        lambda: desk.submit(draft, by=by),
        lambda: desk.approve(version.sha256, by=by),
        lambda: desk.send_back(version.sha256, reason="no", by=by),
    )

    assert {refusal(deed) for deed in deeds} == {Refusal.NOT_ALLOWED}
    assert room.length() == before


def test_two_people_approve_and_one_of_them_is_a_prescriber(room: Room) -> None:
    desk = room.station.desk
    version = submitted(room)
    assert desk.approve(version.sha256, by=CHARGE).standing is Standing.WAITING
    assert desk.approve(version.sha256, by=MANAGER).standing is Standing.WAITING
    assert "clinic-pain" not in room.station.protocols()

    assert desk.approve(version.sha256, by=DOCTOR).standing is Standing.IN_FORCE

    assert in_use(room).sha256 == version.sha256


def test_one_person_does_not_approve_twice(room: Room) -> None:
    desk = room.station.desk
    version = submitted(room)
    desk.approve(version.sha256, by=DOCTOR)

    assert refusal(lambda: desk.approve(version.sha256, by=DOCTOR)) is Refusal.APPROVED_ALREADY
    assert "clinic-pain" not in room.station.protocols()


# what is submitted ------------------------------------------------------------------------


def test_an_error_blocks_the_submission(room: Room) -> None:
    draft = drafted(room, own().replace("planned_min = 40", "planned_min = 0"))

    assert refusal(lambda: room.station.desk.submit(draft, by=MANAGER)) is Refusal.PROTOCOL_UNFIT


def test_a_look_without_a_reason_blocks_and_its_reason_is_journaled(room: Room) -> None:
    desk = room.station.desk
    draft = drafted(room, own(sbp=170))
    assert refusal(lambda: desk.submit(draft, by=MANAGER)) is Refusal.PROTOCOL_REASONS
    keys = [each.key for each in Bench(draft.text, draft.base_text).looks]
    given = replace(draft, reasons=dict.fromkeys(keys, "agreed on 12 March"))

    version = desk.submit(given, by=MANAGER)

    assert len(version.reasons) == len(keys) == 2
    assert set(version.reasons.values()) == {"agreed on 12 March"}


def test_an_id_that_ships_and_a_version_that_is_taken_are_refused(room: Room) -> None:
    desk = room.station.desk
    ships = drafted(room, own(name="ketamine-pain", version="9.0.0"))
    assert refusal(lambda: desk.submit(ships, by=MANAGER)) is Refusal.PROTOCOL_ID_SHIPPED
    approved(room)
    again = drafted(room, own(sbp=150))
    assert refusal(lambda: desk.submit(again, by=MANAGER)) is Refusal.PROTOCOL_VERSION_TAKEN


def test_what_was_sent_back_is_a_draft_again_and_can_be_submitted_again(room: Room) -> None:
    desk = room.station.desk
    draft = drafted(room)
    version = desk.submit(draft, by=MANAGER)
    assert desk.drafts() == ()
    assert refusal(lambda: desk.send_back(version.sha256, reason=" ", by=DOCTOR)) is (
        Refusal.REASON_MISSING
    )

    desk.send_back(version.sha256, reason="say why 160", by=DOCTOR)

    assert [each.text for each in desk.drafts()] == [draft.text]
    assert refusal(lambda: desk.approve(version.sha256, by=CHARGE)) is Refusal.PROTOCOL_NOT_WAITING
    assert desk.submit(desk.drafts()[0], by=MANAGER).standing is Standing.WAITING
    desk.approve(version.sha256, by=CHARGE)
    assert desk.approve(version.sha256, by=DOCTOR).standing is Standing.IN_FORCE


# in force ---------------------------------------------------------------------------------


def test_a_new_version_replaces_the_one_before_only_with_its_second_approval(room: Room) -> None:
    first = approved(room)
    second = submitted(room, own("1.1.0", sbp=150))
    room.station.desk.approve(second.sha256, by=DOCTOR)
    assert in_use(room).version == "1.0.0"

    room.station.desk.approve(second.sha256, by=CHARGE)

    assert in_use(room).version == "1.1.0"
    standing = {v.version: v.standing for v in room.station.desk.versions() if not v.shipped}
    assert standing == {"1.0.0": Standing.EARLIER, "1.1.0": Standing.IN_FORCE}
    assert first.sha256 != second.sha256


def test_a_running_session_keeps_its_copy_and_a_new_one_takes_the_new_version(room: Room) -> None:
    approved(room)
    room.opens(1, protocol="clinic-pain")
    approved(room, own("1.1.0", sbp=150))
    room.opens(2, protocol="clinic-pain")

    room.restart(after_s=5)

    assert [room.session(chair).protocol.version for chair in (1, 2)] == ["1.0.0", "1.1.0"]
    caution = room.session(1).protocol.limit("sbp-high-caution")
    assert caution is not None
    assert caution.condition.value == 160


def test_who_approved_it_is_the_sign_off_that_records_print(room: Room) -> None:
    version = approved(room)

    protocol = in_use(room)
    assert protocol.sign_off.by == f"{CHARGE}, {DOCTOR}"
    assert protocol.sign_off.on == room.station.local_date(room.now)
    assert protocol.sha256 == version.sha256 == load(own()).sha256


def test_everything_survives_a_restart_from_the_journal_alone(room: Room) -> None:
    approved(room)
    waiting = submitted(room, own("1.1.0", sbp=150))
    before = room.station.desk.versions()
    for file in (room.folder / "protocols").glob("*"):
        file.unlink()

    room.restart(after_s=5)

    assert room.station.desk.versions() == before
    assert in_use(room).version == "1.0.0"
    room.station.desk.approve(waiting.sha256, by=CHARGE)
    room.station.desk.approve(waiting.sha256, by=DOCTOR)
    assert in_use(room).version == "1.1.0"


def test_each_step_is_an_entry_of_the_stations_stream(room: Room) -> None:
    version = submitted(room)
    room.station.desk.approve(version.sha256, by=CHARGE)
    room.station.desk.send_back(version.sha256, reason="once more", by=DOCTOR)

    kinds = [kind for kind in room.kinds(STATION) if kind.startswith("protocol_")]
    assert kinds == ["protocol_submitted", "protocol_approved", "protocol_sent_back"]
    assert room.station.verify() == ()


def test_what_cannot_be_stored_is_not_believed(tmp_path: Path) -> None:
    with open_journal(tmp_path / "journal", zone="UTC") as journal:
        room = Room(tmp_path, journal)
        version = submitted(room)
        room.station.desk.approve(version.sha256, by=CHARGE)
    with pytest.raises((StorageError, ValueError)):
        room.station.desk.approve(version.sha256, by=DOCTOR)

    assert "clinic-pain" not in room.station.protocols()


def test_own_protocols_are_not_built_at_the_start(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    approved(room)
    built: list[str] = []

    def counting(text: str, name: str = "protocol") -> Protocol:
        built.append(name)
        return load(text, name)

    monkeypatch.setattr("monitor.protocols.desk.load", counting)
    room.restart(after_s=5)
    assert list(room.station.protocols()) == [*shipped(), "clinic-pain"]
    assert built == []

    assert in_use(room) is in_use(room)
    assert built == ["clinic-pain 1.0.0"]


# trying it on past sessions ---------------------------------------------------------------


def test_a_past_session_is_tried_under_a_draft_and_nothing_is_stored(room: Room) -> None:
    session = room.opens()
    room.starts()
    room.wait(300)
    room.checks(sbp=155)
    before = room.length()

    trial = room.station.prepare_trial(session, load(own(sbp=150)))()

    assert [each.limit for each in trial.new] == ["sbp-high-caution"]
    assert trial.gone == ()
    assert room.length() == before


def test_a_session_that_is_not_there_cannot_be_tried(room: Room) -> None:
    with pytest.raises(StorageError):
        room.station.prepare_trial("2026-0101-01", PAIN)()


def test_the_second_nurse_may_not_approve_either(room: Room) -> None:
    version = submitted(room)

    assert refusal(lambda: room.station.desk.approve(version.sha256, by=SECOND)) is (
        Refusal.NOT_ALLOWED
    )
