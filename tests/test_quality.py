"""Series and months, out of the journal of a station."""

from pathlib import Path

import pytest

from monitor.quality import FromJournals
from tests.room import Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_patients_series_is_read_from_the_sessions_under_the_mrn(room: Room) -> None:
    first = room.opens(1)
    room.checks(sbp=130)
    room.cancels(1)
    room.wait(60)
    room.opens(2)
    room.wait(60)
    again = room.opens(1)

    told = room.station.quality.series("M1", "M9")

    assert [point.facts.session for point in told.points] == [first, again]
    assert [point.facts.checks for point in told.points] == [1, 0]
    assert room.station.quality.series("M7").points == ()
    assert room.station.quality is room.station.quality


def test_the_sessions_of_a_time_are_those_opened_in_it(room: Room) -> None:
    first = room.opens(1)
    room.wait(60)
    since = room.now
    second = room.opens(2)
    room.wait(60)
    room.opens(3)
    until = room.session(3).opened_at
    source = FromJournals(room.station)

    assert [f.session for f in source.between(since, until)] == [second]
    assert [f.session for f in source.between(0, until)] == [first, second]
