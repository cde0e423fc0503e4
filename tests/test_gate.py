"""Wrong PINs, locks and the audit, through a station whose clocks the test turns."""

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from io import StringIO
from itertools import islice
from pathlib import Path

import pytest

from monitor.audit import AuditKind
from monitor.clock import SystemClock
from monitor.domain.measures import MICRO
from monitor.domain.refusals import Refused
from monitor.journal.memory import MemoryJournal
from monitor.ports import STATION, Batch, Draft, Entry, StorageError
from monitor.staff.pins import COST, DECOY
from monitor.staff.refusals import StaffRefusal, StaffRefused
from monitor.station import LocalStation
from monitor.trail import LOOKED_AT, AuditFilter, guarded
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, SECOND, Machine, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def who(room: Room, name: str) -> str:
    return next(p.id for p in room.station.people() if p.name == name)


def wrong(room: Room, name: str, times: int = 1) -> list[int]:
    person = who(room, name)
    return [room.station.settle_pin(person, right=False).left for _ in range(times)]


def gets_in(room: Room, name: str) -> bool:
    return bool(room.station.settle_pin(who(room, name), right=True))


def test_five_wrong_pins_lock_one_person_and_nobody_else(room: Room) -> None:
    assert wrong(room, NURSE, 5) == [4, 3, 2, 1, 0]

    assert not gets_in(room, NURSE)
    assert gets_in(room, SECOND)


def test_a_right_pin_gives_all_tries_back(room: Room) -> None:
    wrong(room, NURSE, 4)
    assert gets_in(room, NURSE)

    assert wrong(room, NURSE) == [4]


def test_tries_and_locks_survive_a_restart(room: Room) -> None:
    wrong(room, NURSE, 5)
    wrong(room, SECOND, 3)

    room.restart(after_s=5)

    assert not gets_in(room, NURSE)
    assert wrong(room, SECOND) == [1]


def test_without_a_session_a_lock_waits_for_somebody_who_may_unlock(room: Room) -> None:
    wrong(room, NURSE, 5)
    room.wait(7200)
    assert not gets_in(room, NURSE)

    for by in (SECOND, MANAGER, NURSE):
        with pytest.raises(Refused):
            room.station.unlock_person(who(room, NURSE), by=by)
    assert not gets_in(room, NURSE)

    room.station.unlock_person(who(room, NURSE), by=DOCTOR)
    assert gets_in(room, NURSE)


def test_nobody_unlocks_themselves(room: Room) -> None:
    wrong(room, CHARGE, 5)

    with pytest.raises(Refused):
        room.station.unlock_person(who(room, CHARGE), by=CHARGE)


def test_while_a_session_is_open_a_lock_lasts_a_minute_at_most(room: Room) -> None:
    room.opens()
    wrong(room, NURSE, 5)
    room.wait(59)
    assert not gets_in(room, NURSE)

    room.wait(1)

    assert gets_in(room, NURSE)
    assert "person_unlocked" in room.kinds()


def test_a_lone_charge_nurse_is_not_shut_out_for_ever(tmp_path: Path) -> None:
    room = Room(tmp_path, people=False)
    room.station.staff.add_person(name=CHARGE, role="charge_nurse", pin_hash="-", by=CHARGE)
    wrong(room, CHARGE, 5)
    room.wait(15 * 60 - 5)
    assert not gets_in(room, CHARGE)

    room.wait(5)

    assert gets_in(room, CHARGE)


def test_a_full_disk_keeps_nobody_out_and_forgets_no_wrong_pin(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_batches: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(room.journal, "append", full)

    assert gets_in(room, SECOND)
    assert wrong(room, NURSE, 5) == [4, 3, 2, 1, 0]
    assert not gets_in(room, NURSE)


def test_somebody_unknown_takes_the_same_path_as_a_wrong_pin(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fits(hashed: str, _pin: str) -> bool:
        asked.append(hashed)
        return True

    monkeypatch.setattr("monitor.staff.pins.verify_pin", fits)

    assert not room.station.check_pin("nobody", "482915")
    assert room.station.check_pin(who(room, NURSE), "482915")

    assert asked == [DECOY, "-"]
    cost = f"m={COST.memory_kib},t={COST.passes},p={COST.lanes}"
    assert cost in DECOY


def test_no_entry_holds_a_pin_or_shows_its_hash(room: Room) -> None:
    wrong(room, NURSE, 5)

    bodies = [json.loads(entry.body) for entry in room.journal.read(STATION)]
    refused = [body for body in bodies if "wrong" in body]

    assert [set(body) for body in refused] == [{"person", "wrong", "for"}] * 5
    assert all("pin" not in row.details for row in room.station.trail.rows(MANAGER))


def test_a_look_at_a_patient_is_kept_once_a_person_session_and_hour(room: Room) -> None:
    session = room.opens()
    for name in (NURSE, NURSE, SECOND):
        room.station.saw(session, "M1", name)
    room.restart(after_s=5)
    room.station.saw(session, "M1", NURSE)
    assert room.kinds().count("patient_seen") == 2

    room.wait(3600)
    room.station.saw(session, "M1", NURSE)

    assert room.kinds().count("patient_seen") == 3


def test_a_board_is_kept_in_one_transaction_and_only_what_is_new_of_it(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = room.opens(1), room.opens(2)
    room.station.saw(first, "M1", NURSE)
    took: list[list[str]] = []
    plain = room.journal.append

    def counted(batches: Sequence[Batch]) -> tuple[Entry, ...]:
        took.append([str(draft.body["session"]) for each in batches for draft in each.drafts])
        return plain(batches)

    monkeypatch.setattr(room.journal, "append", counted)
    board = [(first, "M1"), (second, "M2"), (second, "M2")]
    for _ in range(3):
        room.station.saw_all(board, NURSE)
    room.station.saw_all(board, SECOND)

    assert took == [[second], [first, second]]


def test_a_list_of_patients_is_kept_once_a_person_list_and_hour(room: Room) -> None:
    for name in (NURSE, NURSE, SECOND):
        room.station.saw_list("archive", 12, name)
    room.station.saw_list("calls", 3, NURSE)
    room.restart(after_s=5)
    room.station.saw_list("archive", 13, NURSE)
    assert room.kinds().count("list_seen") == 3

    room.wait(3600)
    room.station.saw_list("archive", 14, NURSE)

    wanted = AuditFilter(person=NURSE, kind="list_seen")
    assert [row.details for row in room.station.trail.rows(MANAGER, wanted)] == [
        "list: archive; rows: 14",
        "list: calls; rows: 3",
        "list: archive; rows: 12",
    ]


def test_a_look_that_the_disk_did_not_take_is_kept_by_the_next_one(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_batches: object) -> None:
        raise StorageError("full")

    session = room.opens()
    with monkeypatch.context() as patch:
        patch.setattr(room.journal, "append", full)
        with pytest.raises(StorageError):
            room.station.saw_all([(session, "M1")], NURSE)
    room.station.saw_all([(session, "M1")], NURSE)

    assert room.kinds().count("patient_seen") == 1


def test_the_audit_is_for_those_whom_the_table_names(room: Room) -> None:
    for name in (NURSE, DOCTOR, "a stranger"):
        with pytest.raises(Refused):
            room.station.trail.page(name)
        with pytest.raises(Refused):
            room.station.trail.rows(name)
        with pytest.raises(Refused):
            room.station.trail.prepare_table(name)
    assert room.station.trail.page(CHARGE).rows


def test_the_audit_is_newest_first_and_can_be_narrowed(room: Room) -> None:
    wrong(room, NURSE)
    room.machine.goes_on(10)
    session = room.opens()
    room.station.saw(session, "M1", SECOND)
    every = tuple(room.station.trail.rows(MANAGER))

    assert every[0].kind == "patient_seen"
    assert [row.seq for row in every] == sorted((row.seq for row in every), reverse=True)
    narrowed = [
        AuditFilter(person=SECOND),
        AuditFilter(kind="patient_seen"),
        AuditFilter(patient="M1"),
        AuditFilter(since=every[0].at, kind="patient_seen"),
    ]
    assert [len(tuple(room.station.trail.rows(MANAGER, each))) for each in narrowed] == [1] * 4
    early = AuditFilter(until=every[0].at, patient="M1")
    assert tuple(room.station.trail.rows(MANAGER, early)) == ()


def test_an_export_of_the_audit_is_kept_and_computes_nothing(room: Room) -> None:
    room.station.audit(AuditKind.PRINTED, "=1+1", session="@x")

    made = room.station.trail.prepare_table(MANAGER)()
    room.station.trail.taken(MANAGER, made)

    lines = list(csv.reader(StringIO(made.csv.decode())))
    assert len(lines) == 1 + made.rows
    cells = [cell for line in lines for cell in line]
    assert "'=1+1" in cells
    assert "'@x" in cells
    assert room.kinds()[-1] == "audit_exported"


def test_the_table_of_the_audit_is_sealed_where_the_clinic_seals_its_exports(
    room: Room, tmp_path: Path
) -> None:
    room.station.saw(room.opens(), "MRN-7741002", NURSE)
    room.station.change_settings(CHARGE, exports_sealed=True)

    made = room.station.trail.prepare_table(MANAGER)()

    assert made.ending == ".csv.sealed"
    assert b"MRN-7741002" not in made.csv
    (tmp_path / "audit.csv.sealed").write_bytes(made.csv)
    assert b"MRN-7741002" in room.station.keeping.read_export(tmp_path / "audit.csv")


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t", "\r"])
def test_a_cell_that_a_spreadsheet_would_compute_is_led_by_an_apostrophe(lead: str) -> None:
    assert guarded(f"{lead}x") == f"'{lead}x"
    assert guarded(f"x{lead}") == f"x{lead}"


def printed(n: int) -> Draft:
    body = {"by": NURSE, "session": f"s{n}"}
    return Draft(kind="printed", version=1, at=n, wall=n, body=body)


def test_a_page_of_fifty_thousand_entries_reads_its_own_entries_and_no_others(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = [printed(n) for n in range(50_000)]
    after = room.journal.head(STATION).length
    room.journal.append([Batch(stream=STATION, drafts=drafts, after=after)])
    read: list[int] = []
    plain = room.journal.read

    def counted(stream: str, *, after: int = 0) -> Iterator[Entry]:
        for entry in plain(stream, after=after):
            read.append(entry.seq)
            yield entry

    monkeypatch.setattr(room.journal, "read", counted)
    first = room.station.trail.page(MANAGER)
    second = room.station.trail.page(MANAGER, before=first.before)

    assert [row.session for row in (*first.rows, *second.rows)] == [
        f"s{n}" for n in range(49_999, 48_999, -1)
    ]
    assert len(read) == 2 * LOOKED_AT
    read.clear()
    few = list(islice(room.station.trail.rows(MANAGER), 3))
    assert [row.session for row in few] == ["s49999", "s49998", "s49997"]
    assert len(read) == LOOKED_AT


def test_pages_leave_out_no_entry_and_repeat_none(room: Room) -> None:
    drafts = [printed(n) for n in range(1234)]
    after = room.journal.head(STATION).length
    room.journal.append([Batch(stream=STATION, drafts=drafts, after=after)])

    seqs = [row.seq for row in room.station.trail.rows(MANAGER)]

    assert seqs == list(range(after + 1234, 0, -1))
    assert room.station.trail.page(MANAGER, before=0).rows == ()


def test_a_day_is_that_of_the_clinic_also_where_the_clock_changes(tmp_path: Path) -> None:
    station = LocalStation(
        MemoryJournal(),
        SystemClock(None, machine=Machine()),
        data_dir=tmp_path,
        zone="Europe/Berlin",
        prepare=lambda *_: Path,
    )

    begins, ends = station.trail.day("2026-03-29")

    assert station.wall_text(begins) == "2026-03-29 00:00:00"
    assert station.wall_text(ends) == "2026-03-30 00:00:00"
    assert ends - begins == 23 * 60 * 60 * MICRO
    with pytest.raises(ValueError, match="out of range"):
        station.trail.day("2026-02-30")


def test_a_pin_that_somebody_else_set_opens_once_and_signs_nothing(room: Room) -> None:
    nurse = who(room, NURSE)
    room.station.staff.change_pin(nurse, pin_hash="-", by=CHARGE)

    answer = room.station.settle_pin(nurse, right=True, signing=True)
    assert (answer.right, answer.once, answer.left) == (False, True, 5)
    assert "pin_signed" not in room.kinds()

    assert gets_in(room, NURSE)
    room.station.staff.change_pin(nurse, pin_hash="-", by=NURSE)
    assert room.station.settle_pin(nurse, right=True, signing=True)


def test_who_looks_after_an_open_session_is_not_renamed_or_taken_away(room: Room) -> None:
    room.opens()
    nurse = who(room, NURSE)

    changes: tuple[Callable[[], object], ...] = (
        lambda: room.station.staff.remove_person(nurse, by=CHARGE),
        lambda: room.station.staff.change_person(nurse, name="N. Other", role="nurse", by=CHARGE),
        lambda: room.station.staff.change_person(nurse, name=NURSE, role="manager", by=CHARGE),
    )
    for change in changes:
        with pytest.raises(StaffRefused) as refused:
            change()
        assert refused.value.code is StaffRefusal.AT_A_CHAIR

    room.station.staff.change_person(nurse, name=NURSE, role="charge_nurse", by=CHARGE)
    room.station.hand_over_all(NURSE, SECOND)
    room.station.staff.remove_person(nurse, by=CHARGE)
    assert NURSE not in [person.name for person in room.station.people()]
