"""A limit that is changed for one patient stands in the station's log as well."""

import json
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.domain import commands as cmd
from monitor.domain.refusals import Refused
from monitor.journal.memory import MemoryJournal
from monitor.ports import STATION, Batch, Entry, StorageError
from monitor.trail import AuditFilter
from tests.room import DOCTOR, MANAGER, NURSE, Room

LIMIT = "hr-high-caution"


class Watched(MemoryJournal):
    """A journal that remembers which streams went together, and takes no `refused` kind."""

    refused = ""

    def __init__(self) -> None:
        super().__init__()
        self.together: list[list[str]] = []

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        if self.refused in {draft.kind for batch in batches for draft in batch.drafts}:
            raise StorageError("full")
        self.together.append([batch.stream for batch in batches])
        return super().append(batches)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path, Watched())


def change(value: int, prescriber: str = "") -> cmd.ChangeLimit:
    return cmd.ChangeLimit(
        by=NURSE, limit=LIMIT, value=Decimal(value), reason="hers", prescriber=prescriber
    )


def told(room: Room) -> list[dict[str, object]]:
    return [json.loads(e.body) for e in room.journal.read(STATION) if e.kind == "limit_changed"]


def standing(room: Room) -> str:
    return next(str(x.condition.value) for x in room.session().limits if x.id == LIMIT)


def test_each_change_is_kept_with_what_was_before_in_the_sessions_own_transaction(
    room: Room,
) -> None:
    session = room.opens()
    before = standing(room)

    room.does(change(100))
    room.does(change(150, DOCTOR))

    same = {"session": session, "mrn": "M1", "limit": LIMIT, "by": NURSE}
    assert told(room) == [
        {**same, "old": before, "new": "100"},
        {**same, "old": "100", "new": "150", "prescriber": DOCTOR},
    ]
    assert isinstance(room.journal, Watched)
    assert room.journal.together[-2:] == [[f"session:{session}", STATION]] * 2
    assert room.station.verify() == ()


def test_a_manager_finds_it_by_patient_and_kind_and_reads_no_reason(room: Room) -> None:
    room.opens()
    room.does(change(100))

    wanted = AuditFilter(kind="limit_changed", patient="M1")
    (row,) = room.station.trail.rows(MANAGER, wanted)

    assert (row.person, row.mrn) == (NURSE, "M1")
    assert row.details == f"limit: {LIMIT}; new: 100; old: {standing_before(room)}"
    assert "hers" not in row.details


def standing_before(room: Room) -> str:
    limit = room.session().protocol.limit(LIMIT)
    assert limit is not None
    return str(limit.condition.value)


def test_the_limits_that_a_session_is_opened_with_are_kept_too(room: Room) -> None:
    session = room.station.open_session(
        chair=1,
        patient=cmd.Patient(mrn="M1", name="Pat", birth_date="1970-01-01", sex="female"),
        protocol="ketamine-pain",
        order=cmd.Order(planned_min=40, prescriber=DOCTOR),
        series=None,
        limits=(change(100),),
        by=NURSE,
    )

    (body,) = told(room)
    assert (body["session"], body["old"], body["new"]) == (session, standing_before(room), "100")


def test_what_is_refused_leaves_no_entry(room: Room) -> None:
    room.opens()

    with pytest.raises(Refused):
        room.does(change(1000))

    assert told(room) == []


def test_a_disk_that_takes_no_entry_of_it_takes_no_change(room: Room) -> None:
    room.opens()
    before = standing(room)
    assert isinstance(room.journal, Watched)
    room.journal.refused = "limit_changed"

    with pytest.raises(StorageError):
        room.does(change(100))

    assert standing(room) == before
    assert "limit_changed" not in room.kinds("session:" + room.session().id)
