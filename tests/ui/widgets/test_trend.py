"""The chart shows the readings it was given; the table behind it says the same in words."""

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, count, picture, press, show
from ui import theme
from ui.theme import Density
from ui.widgets import trend_paint
from ui.widgets.gallery_samples import example_trend
from ui.widgets.priority import Priority
from ui.widgets.timeline import AxisTick
from ui.widgets.trend import TrendChart
from ui.widgets.trend_data import Lane, Trend, TrendLimit, TrendPoint, table_of
from ui.widgets.trend_paint import LanePainter, frame_of

PRESSURE = Lane(
    title="BP",
    unit="mmHg",
    low=60,
    high=200,
    points=(
        TrendPoint(at=0.1, value=126, second=78, label="Baseline, 13:50"),
        TrendPoint(at=0.5, value=186, second=104, label="T+30, 14:25", crossed=Priority.HIGH),
    ),
    limits=(TrendLimit(value=180, label="180 critical", critical=True),),
)
RATE = Lane(
    title="HR",
    unit="bpm",
    low=40,
    high=140,
    points=(TrendPoint(at=0.1, value=72, label="Baseline, 13:50"),),
)


@pytest.fixture
def chart(qtbot: QtBot) -> TrendChart:
    made = TrendChart()
    show(qtbot, made, 760, 480)
    return made


def test_the_table_has_a_row_a_moment_and_a_column_a_lane() -> None:
    table = table_of(Trend(lanes=(PRESSURE, RATE)))

    assert table.header == ("", "BP mmHg", "HR bpm")
    assert table.rows == (
        ("Baseline, 13:50", "126/78", "72"),
        ("T+30, 14:25", "186/104 HIGH", ""),
    )


def test_a_row_is_said_with_units_and_priority() -> None:
    table = table_of(Trend(lanes=(PRESSURE, RATE)))

    assert table.sentence(0) == "Baseline, 13:50: BP 126/78 mmHg, HR 72 bpm"
    assert table.sentence(1) == "T+30, 14:25: BP 186/104 mmHg HIGH"


def test_left_and_right_walk_the_readings(chart: TrendChart) -> None:
    chart.render_trend(Trend(lanes=(PRESSURE, RATE), words="BP and HR"))
    rows: list[int] = []
    chart.walked.connect(rows.append)

    press(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription().startswith("Baseline")
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)

    assert rows == [0, 1, 1, 0]
    assert chart.accessibleName() == "BP and HR"


def test_walking_begins_at_the_newest_reading_from_the_right(chart: TrendChart) -> None:
    chart.render_trend(Trend(lanes=(PRESSURE,)))
    rows: list[int] = []
    chart.walked.connect(rows.append)

    press(chart, Qt.Key.Key_Left)

    assert rows == [1]


def test_the_whole_table_is_there_for_a_screen_reader(chart: TrendChart) -> None:
    chart.render_trend(Trend(lanes=(PRESSURE, RATE)))

    assert "126/78" in chart.accessibleDescription()
    assert "186/104" in chart.accessibleDescription()


def test_readings_within_limits_have_no_alarm_colour(chart: TrendChart) -> None:
    chart.render_trend(example_trend())

    assert set(alarm_pixels(chart).values()) == {0}


def test_a_crossing_is_the_shape_of_its_priority_at_its_place(chart: TrendChart) -> None:
    chart.render_trend(Trend(lanes=(PRESSURE,)))
    frame = frame_of(chart._trend, chart._area(), theme.current())
    x = round(frame.x(0.5))

    image = picture(chart)

    assert count(image, "high", QRect(x - 16, 0, 32, 480)) > 80
    assert count(image, "high", QRect(0, 0, x - 20, 480)) == 0


def test_only_the_now_line_is_drawn_anew_when_time_goes_on(chart: TrendChart) -> None:
    trend = example_trend()
    chart.render_trend(trend)
    chart.grab()
    still = chart._frame
    assert still is not None

    moved = Trend(
        lanes=trend.lanes,
        bands=trend.bands,
        notes=trend.notes,
        checks=trend.checks,
        checks_title=trend.checks_title,
        ticks=trend.ticks,
        now=AxisTick(at=0.6, label="14:33"),
        words=trend.words,
    )
    before = picture(chart)
    chart.render_trend(moved)

    assert picture(chart) != before
    assert chart._frame is still


def test_new_readings_and_a_new_theme_draw_everything_anew(chart: TrendChart) -> None:
    chart.render_trend(example_trend())
    chart.grab()
    first = chart._frame

    chart.render_trend(example_trend(crossed=True))
    chart.grab()
    second = chart._frame
    chart.retheme()

    assert second is not first
    assert chart._frame is None


def test_the_chart_shrinks_to_one_parameter(chart: TrendChart) -> None:
    whole, one = example_trend(), example_trend(crossed=True)

    size = chart._area()
    look = theme.current()

    assert len(frame_of(whole, size, look).lanes) == 3
    frame = frame_of(one, size, look)
    assert len(frame.lanes) == 1
    assert frame.checks.height() == 0
    assert frame.lanes[0].height() > frame.plot.height() * 0.8


def test_lanes_never_overlap_and_limit_labels_have_room(qtbot: QtBot, density: Density) -> None:
    chart = TrendChart()
    show(qtbot, chart, 670, 520)
    chart.render_trend(example_trend())
    frame = frame_of(chart._trend, chart._area(), theme.current())

    for upper, lower in zip(frame.lanes, frame.lanes[1:], strict=False):
        assert upper.bottom() <= lower.top()
    assert frame.checks.bottom() <= frame.lanes[0].top()
    assert frame.lanes[-1].bottom() <= frame.plot.bottom() + 0.5
    assert frame.plot.right() < chart.width() - 60
    assert not picture(chart).isNull()


def test_a_chart_without_readings_can_be_painted(chart: TrendChart) -> None:
    chart.render_trend(Trend(lanes=(Lane(title="BP", unit="mmHg", low=60, high=200),)))

    press(chart, Qt.Key.Key_Right)

    assert chart.table.rows == ()
    assert not picture(chart).isNull()


CROWDED = Lane(
    title="HR",
    unit="/min",
    low=30,
    high=140,
    points=(),
    limits=(
        TrendLimit(value=131, label="131 crit.", critical=True),
        TrendLimit(value=120, label="120 caut.", critical=False),
        TrendLimit(value=50, label="50 caut.", critical=False),
        TrendLimit(value=40, label="40 crit.", critical=True),
    ),
)


@pytest.mark.parametrize("high", [30, 60, 90, 300])
def test_labels_of_limits_that_lie_close_never_touch_and_critical_ones_stay(
    qtbot: QtBot, high: int
) -> None:
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    lane = LanePainter(painter, CROWDED, QRectF(40, 20, 260, high), theme.current())

    placed = lane.limit_boxes(QRectF(0, 0, 400, 400))
    painter.end()

    boxes = [box for _, box in placed]
    assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    shown = {limit.label for limit, _ in placed}
    assert {"131 crit.", "40 crit."} <= shown
    if high > 60:
        assert len(shown) == 4


def test_a_number_never_stands_on_the_shape_of_another_reading(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    labels: list[QRectF] = []
    marks: list[QRectF] = []
    monkeypatch.setattr(trend_paint, "halo_text", lambda _p, box, *_: labels.append(QRectF(box)))
    monkeypatch.setattr(
        trend_paint, "paint_mark", lambda _p, _kind, box, _look: marks.append(QRectF(box))
    )
    near = (
        TrendPoint(at=0.50, value=186, second=104, label="T+30", crossed=Priority.HIGH),
        TrendPoint(at=0.54, value=178, second=98, label="BP", crossed=Priority.MEDIUM),
    )
    lane = replace(PRESSURE, points=(*PRESSURE.points[:1], *near))
    made = TrendChart()
    show(qtbot, made, 760, 300)
    made.render_trend(Trend(lanes=(lane,)))
    made.grab()

    assert len(marks) == 2
    assert len(labels) == 6  # each number found a place, the newest right of its shape
    assert [box for box in labels if any(box.intersects(mark) for mark in marks)] == []
    assert any(box.left() > marks[1].right() for box in labels)
