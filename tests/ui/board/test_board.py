"""The board: who is next, why, and what the lanes say of each chair."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from monitor.api import Priority
from tests.ui import pictures
from tests.ui.fake_station import board_of_pictures
from tests.ui.windows import COMPACT, REGULAR, clipped, open_window
from ui.board.present import Columns, lane_of, ribbon_of
from ui.theme import Density, ThemeName, theme_of
from ui.widgets.marks import Priority as Shape


def test_the_ribbon_names_the_next_three_and_why() -> None:
    station = board_of_pictures()
    cards = ribbon_of(station.board(), station)
    assert [(card.chair, card.first) for card in cards] == [
        (4, "Chair 4 now"),
        (5, "+3:40"),
        (1, "2:50"),
    ]
    assert cards[0].second == "SBP 186, 6 over critical limit 180. Unanswered for 0:32"
    assert cards[1].second == "T+30 overdue since 14:28"
    assert cards[2].second == "T+40 check at 14:35"


def test_every_chair_has_its_lane_in_room_order_an_empty_one_too() -> None:
    station = board_of_pictures()
    lanes = [lane_of(station.board(), number, station) for number in range(1, 7)]
    assert [lane.name for lane in lanes] == [
        "Wren Samplesson",
        "Oda Exempel",
        "",
        "Juniper Testwell",
        "Ilse Fictiva",
        "Tomas Notareal",
    ]
    assert (lanes[2].phase, lanes[2].first, lanes[2].bp) == ("Empty", "", "")


@pytest.mark.parametrize(
    ("chair", "phase", "first", "bp"),
    [
        (1, "Infusing 37 of 60 min", "2:50", "148/90"),
        (2, "Before infusion", "Start", ""),
        (4, "Infusing 25 of 40 min", "Now", "186/104"),
        (5, "Infusing 33 of 60 min", "+3:40", "127/76"),
        (6, "Recovery 54 min", "5:20", "124/78"),
    ],
)
def test_a_lane_says_phase_next_action_and_latest_pressure(
    chair: int, phase: str, first: str, bp: str
) -> None:
    station = board_of_pictures()
    lane = lane_of(station.board(), chair, station)
    assert (lane.phase, lane.first, lane.bp) == (phase, first, bp)


def test_only_an_unanswered_alert_fills_its_number() -> None:
    station = board_of_pictures()
    assert lane_of(station.board(), 4, station).filled
    station.views[4] = pictures.answered_medium()
    answered = lane_of(station.board(), 4, station)
    assert (answered.filled, answered.flashing, answered.priority) == (False, False, Shape.MEDIUM)


def test_a_low_alert_shows_its_shape_and_fills_nothing() -> None:
    station = board_of_pictures()
    late = lane_of(station.board(), 5, station)
    assert (late.priority, late.filled) == (Shape.LOW, False)
    station.views[5] = replace(
        pictures.overdue(),
        alerts=(pictures.lateness("check-overdue", "14:30", "T+30", priority=Priority.MEDIUM),),
    )
    assert lane_of(station.board(), 5, station).filled


@pytest.mark.parametrize(
    ("width", "density"), [(1896, Density.REGULAR), (1350, Density.COMPACT)], ids=str
)
def test_the_columns_follow_one_another_and_leave_room_for_the_lane(
    width: int, density: Density
) -> None:
    columns = Columns.of(QRectF(0, 0, width, 100), theme_of(ThemeName.DAY, density))
    row = [columns.number, columns.patient, columns.next, columns.lane, columns.bp]
    row += [columns.hr, columns.spo2, columns.symptom]
    assert all(a.right() <= b.left() + 0.01 for a, b in pairwise(row))
    assert columns.symptom.right() <= width
    assert columns.lane.width() > width * 0.3


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_the_whole_board_fits_the_window(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = open_window(qtbot, size=size)
    board = shown.window.made("board")
    assert shown.window.size().toTuple() == size
    assert board.lanes[-1].geometry().bottom() <= board.height()
    assert all(lane.height() >= (80 if size == REGULAR else 58) for lane in board.lanes)
    assert clipped(shown.window) == []


def test_a_room_of_two_chairs_shows_two_lanes(qtbot: QtBot) -> None:
    shown = open_window(qtbot, ())
    shown.station.settings = replace(shown.station.settings, chairs=2)
    shown.bridge.refresh()
    lanes = shown.window.made("board").lanes
    assert [lane.isVisible() for lane in lanes] == [True, True, False, False, False, False]


def test_the_bar_tells_the_weekday_where_there_is_room(qtbot: QtBot) -> None:
    large = open_window(qtbot, size=REGULAR)
    assert large.window.bar.clinic.text().endswith("Thu 12 Mar 2026")

    small = open_window(qtbot, size=COMPACT)
    assert small.window.bar.clinic.text().endswith("B  12 Mar 2026")
