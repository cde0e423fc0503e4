"""Who is next in the room, and what makes a sound."""

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.boards import row, row_of, summary
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Priority
from tests.domain.chair import CALM_BASELINE
from tests.room import NURSE, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def order(room: Room) -> list[tuple[int, int]]:
    return [(item.chair, item.rank) for item in room.station.board().order]


def test_the_most_urgent_chair_comes_first_and_each_occupied_chair_once(room: Room) -> None:
    for chair in (1, 2, 3, 4):
        room.opens(chair)
    room.starts(2)
    room.starts(3)
    room.starts(4)

    room.wait(7 * 60)
    room.checks(chair=2)
    room.checks(chair=3, sbp=164)
    room.wait(30)

    assert order(room) == [(3, 1), (4, 2), (2, 4), (1, 5)]
    room.checks(chair=2, sbp=186)
    assert order(room)[0] == (2, 0)
    assert room.station.board().chairs[4] is None


def test_an_answered_alert_with_a_repeat_due_comes_after_what_is_overdue(room: Room) -> None:
    room.opens(1)
    room.checks(CALM_BASELINE, chair=1, sbp=161)
    room.does(cmd.Acknowledge(by=NURSE, alert="sbp-high-caution"), 1)

    (item,) = room.station.board().order

    assert item.rank == 3
    assert item.check is not None
    assert item.check.group == "bp"
    assert item.since == item.check.due


def test_of_two_equals_the_earlier_comes_first(room: Room) -> None:
    room.opens(5)
    room.wait(5)
    room.opens(2)

    assert order(room) == [(5, 5), (2, 5)]


def test_the_highest_priority_that_is_on_makes_the_sound(room: Room) -> None:
    room.opens(1)
    room.opens(2)
    assert room.station.board().sound_priority is None

    room.checks(chair=1, sbp=164)
    assert room.station.board().sound_priority is Priority.MEDIUM

    room.checks(chair=2, sbp=186)
    board = room.station.board()
    assert board.sound_priority is Priority.HIGH
    assert not board.sound_escalated

    room.wait(65)
    assert room.station.board().sound_escalated


def test_an_answered_or_latched_alert_makes_no_sound(room: Room) -> None:
    room.opens(1)
    room.opens(2)
    room.checks(chair=1, sbp=186)
    room.checks(chair=2, sbp=186)

    room.does(cmd.Acknowledge(by=NURSE, alert="sbp-high-critical"), 1)
    room.checks(chair=2)

    assert room.station.board().sound_priority is None


def test_a_discreet_alert_makes_no_sound_but_is_ranked_first(room: Room) -> None:
    room.opens(1)
    room.opens(2)

    room.checks(chair=2, self_harm=True)

    assert room.station.board().sound_priority is None
    assert order(room)[0] == (2, 0)


def test_a_session_keeps_its_row_in_plain_values(room: Room) -> None:
    room.opens(1)
    there = row(room.session())

    kept = summary(room.session())

    assert row_of(kept) == there
    assert replace(there, alerts=1) != there
    assert all(isinstance(value, str | int | bool) for value in kept.values())
    assert there.opened_at <= room.now + MINUTE


def test_that_the_station_has_no_sound_puts_no_chair_before_another(room: Room) -> None:
    room.opens(1)
    room.station.report_sound(working=False, detail="no-output")

    (item,) = room.station.board().order

    assert (item.rank, item.alert) == (5, None)
    view = room.station.board().chairs[0]
    assert view is not None
    assert view.alerts[0].limit == "sound-unavailable"
