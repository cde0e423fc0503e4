"""The chart of a series: what stands where, what is read out, and what a tap chooses."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, press, show
from ui.series.chart import SeriesChart
from ui.series.data import Column, SeriesChartData, steps, window, with_planned
from ui.widgets.priority import Priority

HELD = tuple(
    Column(
        session=f"S{number}",
        title=f"Session {number}",
        day=f"{number:02} Feb",
        before=8,
        after=8 - number,
        sbp=150 + number,
        caution=160,
        critical=180,
        dissociation=number % 4,
        dose="0.5 mg/kg",
        days=number,
        relief=str(number),
        spoken=f"Session {number} in words.",
    )
    for number in range(1, 4)
)
DATA = SeriesChartData(
    columns=HELD,
    tinted=1,
    scale="Pain",
    scale_note="before, after",
    grades=("None", "Mild", "Moderate", "Severe"),
    words="Series of 3 sessions",
)


@pytest.fixture
def chart(qtbot: QtBot) -> SeriesChart:
    made = SeriesChart()
    made.render_series(DATA)
    show(qtbot, made, 640, 560)
    return made


def test_the_whole_series_is_there_for_a_screen_reader(chart: SeriesChart) -> None:
    assert chart.accessibleName() == "Series of 3 sessions"
    assert chart.accessibleDescription() == (
        "Session 1 in words. Session 2 in words. Session 3 in words."
    )


def test_left_and_right_walk_the_sessions_from_the_tinted_one(chart: SeriesChart) -> None:
    walked: list[int] = []
    chart.walked.connect(walked.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(chart, key)

    assert walked == [2, 2, 1]
    assert chart.accessibleDescription() == "Session 2 in words."


def test_walking_begins_at_the_newest_where_none_is_tinted(chart: SeriesChart) -> None:
    chart.render_series(replace(DATA, tinted=None))
    walked: list[int] = []
    chart.walked.connect(walked.append)

    press(chart, Qt.Key.Key_Left)

    assert walked == [2]


def test_enter_chooses_the_session_that_was_walked_to(chart: SeriesChart) -> None:
    chosen: list[str] = []
    chart.chosen.connect(chosen.append)

    press(chart, Qt.Key.Key_Return)
    press(chart, Qt.Key.Key_Right)
    press(chart, Qt.Key.Key_Return)

    assert chosen == ["S3"]


def test_a_tap_chooses_the_session_of_its_column_and_a_planned_one_nothing(
    chart: SeriesChart,
) -> None:
    chart.render_series(with_planned(DATA, [Column(title="Session 4", day="tomorrow")]))
    chosen: list[str] = []
    chart.chosen.connect(chosen.append)

    for index in (0, 2, 3):
        place = chart.frame.column(index).center().toPoint()
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    assert chosen == ["S1", "S3"]


def test_the_next_planned_session_is_tinted(chart: SeriesChart) -> None:
    planned = [Column(title=f"Session {n}", day="") for n in (4, 5)]

    assert with_planned(DATA, planned).tinted == 3
    assert with_planned(DATA, []).tinted == 1


def test_no_alarm_colour_stands_where_no_limit_was_crossed(chart: SeriesChart) -> None:
    assert alarm_pixels(chart)["high"] == 0


def test_a_crossing_is_the_shape_of_its_priority(chart: SeriesChart) -> None:
    crossed = replace(HELD[2], sbp=186, crossed=Priority.HIGH)
    chart.render_series(replace(DATA, columns=(*HELD[:2], crossed)))

    assert alarm_pixels(chart)["high"] > 40


def test_a_changed_limit_is_a_step_and_a_gap_ends_a_line() -> None:
    assert steps((160, 160, 150, None, 150)) == ((0, 2, 160), (2, 3, 150), (4, 5, 150))
    assert steps(()) == ()


@pytest.mark.parametrize(
    ("columns", "room", "tinted", "expected"),
    [
        (5, 8, None, range(5)),
        (12, 5, None, range(7, 12)),
        (12, 5, 11, range(7, 12)),
        (12, 5, 2, range(2, 7)),
    ],
)
def test_the_newest_sessions_are_shown_where_not_all_fit_and_the_tinted_one_stays(
    columns: int, room: int, tinted: int | None, expected: range
) -> None:
    assert window(columns, room, tinted) == expected


def test_a_long_series_shows_as_many_as_fit_and_all_lanes_stay_inside(
    chart: SeriesChart,
) -> None:
    many = tuple(replace(HELD[0], title=f"Session {n}") for n in range(40))
    chart.render_series(replace(DATA, columns=many, tinted=None))

    frame = chart.frame

    assert 4 < len(frame.shown) < 40
    assert frame.shown.stop == 40
    assert all(chart.rect().contains(lane.toRect()) for lane in frame.lanes)
    assert [a.bottom() <= b.top() for a, b in zip(frame.lanes, frame.lanes[1:], strict=False)] == [
        True
    ] * 4


def test_no_column_stands_outside_the_lanes(chart: SeriesChart) -> None:
    frame = chart.frame

    assert frame.at(frame.plot.left() - 1) is None
    assert frame.at(frame.plot.left()) == 0
    assert frame.at(frame.plot.right() - 1) == 2
    assert frame.at(frame.plot.right()) is None


def test_an_empty_chart_chooses_and_walks_nothing(chart: SeriesChart) -> None:
    chart.render_series(SeriesChartData())
    walked: list[int] = []
    chart.walked.connect(walked.append)

    press(chart, Qt.Key.Key_Left)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton)

    assert walked == []


def test_one_session_does_not_fill_the_chart(chart: SeriesChart) -> None:
    chart.render_series(replace(DATA, columns=HELD[:1], tinted=0))

    frame = chart.frame

    assert frame.column(0).width() <= frame.plot.width() / 3 + 1
    assert frame.at(frame.plot.right() - 1) is None
