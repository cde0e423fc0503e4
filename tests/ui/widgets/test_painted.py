"""Painted widgets show what they were given: enough of a colour, in its place."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, count, picture, show
from ui import theme
from ui.icons import Icon, icon_path
from ui.theme import Density, ThemeName
from ui.widgets.gallery import gallery
from ui.widgets.gallery_samples import example_timeline, example_trend
from ui.widgets.gauge import Gauge, LimitGauge
from ui.widgets.levels import GradeDots, Level, Pain, PainStrip, SessionPips
from ui.widgets.priority import Priority
from ui.widgets.ring import CountdownRing, InfusionBar, Ring
from ui.widgets.timeline import (
    AxisTick,
    Band,
    CheckDot,
    CheckState,
    CheckTimeline,
    LaneAxis,
    Timeline,
    paint_band,
)


def ring(fraction: float, late: Priority | None = None) -> Ring:
    return Ring(
        fraction=fraction,
        over="T+40",
        count="2:50",
        under="due 14:35",
        words="T+40 check, 2 minutes 50 left, due 14:35",
        late=late,
    )


@pytest.mark.parametrize("fraction", [0.25, 0.5, 0.75, 1.0])
def test_the_ring_is_filled_as_far_as_the_wait_is_over(qtbot: QtBot, fraction: float) -> None:
    shown = CountdownRing()
    show(qtbot, shown, 300, 300)
    shown.render_ring(ring(1.0))
    whole = count(picture(shown), "accent")

    shown.render_ring(ring(fraction))

    assert count(picture(shown), "accent") == pytest.approx(whole * fraction, rel=0.06)


def test_an_empty_ring_has_no_arc(qtbot: QtBot) -> None:
    shown = CountdownRing()
    show(qtbot, shown, 300, 300)

    shown.render_ring(ring(0.0))

    assert count(picture(shown), "accent") == 0


def test_a_fraction_out_of_range_is_kept_in_it(qtbot: QtBot) -> None:
    shown = CountdownRing()
    show(qtbot, shown, 300, 300)
    shown.render_ring(ring(1.0))
    whole = count(picture(shown), "accent")

    shown.render_ring(ring(3.0))

    assert count(picture(shown), "accent") == whole


def test_the_ring_is_read_out_in_full_words(qtbot: QtBot) -> None:
    shown = CountdownRing()
    qtbot.addWidget(shown)

    shown.render_ring(ring(0.5))

    assert shown.accessibleName() == "T+40 check, 2 minutes 50 left, due 14:35"


def test_only_a_late_ring_has_an_alarm_colour(qtbot: QtBot) -> None:
    shown = CountdownRing()
    show(qtbot, shown, 300, 300)
    shown.render_ring(ring(1.0))
    assert set(alarm_pixels(shown).values()) == {0}

    shown.render_ring(ring(1.0, late=Priority.LOW))

    assert alarm_pixels(shown)["low"] > 1000


@pytest.mark.parametrize("fraction", [0.0, 0.3, 1.0])
def test_the_bar_is_filled_from_the_left(qtbot: QtBot, fraction: float) -> None:
    bar = InfusionBar()
    show(qtbot, bar, 400, 16)
    bar.render_bar(fraction, "minutes")

    row = picture(bar).copy(0, 8, 400, 1)

    assert count(row, "accent") == pytest.approx(400 * fraction, abs=4)


def gauge(now: float, crossed: Priority | None = None) -> Gauge:
    return Gauge(
        low=60,
        high=200,
        caution_low=90,
        critical_low=80,
        caution_high=160,
        critical_high=180,
        baseline=126,
        now=now,
        crossed=crossed,
        words="SBP 148, baseline 126",
    )


def test_a_value_within_its_limits_has_no_alarm_colour(qtbot: QtBot) -> None:
    shown = LimitGauge()
    show(qtbot, shown, 160, 28)

    shown.render_gauge(gauge(148))

    assert set(alarm_pixels(shown).values()) == {0}


@pytest.mark.parametrize(
    ("now", "priority", "token"), [(164, "medium", "med"), (186, "high", "high")]
)
def test_a_crossing_shows_the_shape_at_its_place(
    qtbot: QtBot, now: float, priority: str, token: str
) -> None:
    shown = LimitGauge()
    show(qtbot, shown, 160, 28)

    shown.render_gauge(gauge(now, Priority(priority)))

    image = picture(shown)
    assert count(image, token, QRect(80, 0, 80, 28)) > 40
    assert count(image, token, QRect(0, 0, 80, 28)) == 0


def test_a_higher_value_stands_further_right(qtbot: QtBot) -> None:
    shown = LimitGauge()
    show(qtbot, shown, 300, 28)

    def middle(value: float) -> float:
        shown.render_gauge(Gauge(low=0, high=100, now=value))
        image = picture(shown)
        dark = [x for x in range(300) if count(image, "ink", QRect(x, 14, 1, 1))]
        return sum(dark) / len(dark)

    assert middle(10) < middle(50) < middle(90)


@pytest.mark.parametrize("value", [0, 1, 2, 3])
def test_as_many_boxes_are_filled_as_the_grade_says(qtbot: QtBot, value: int) -> None:
    dots = GradeDots()
    dots.render_level(Level(value=3))
    show(qtbot, dots, 90, 20)
    full = count(picture(dots).copy(0, 10, 90, 1), "ink2")

    dots.render_level(Level(value=value))

    filled = count(picture(dots).copy(0, 10, 90, 1), "ink2")
    assert filled == pytest.approx(full * value / 3, abs=4)


def test_a_grade_that_was_not_obtained_is_left_blank(qtbot: QtBot) -> None:
    dots = GradeDots()
    show(qtbot, dots, 90, 20)

    dots.render_level(Level(value=None))

    assert count(picture(dots), "ctrl") == 0


def test_pain_now_is_filled_and_at_the_baseline_hollow(qtbot: QtBot) -> None:
    strip = PainStrip()
    show(qtbot, strip, 110, 24)

    strip.render_pain(Pain(now=3, baseline=7, words="Pain 3 of 10, was 7"))

    image = picture(strip)
    assert count(image, "ink", QRect(30, 0, 10, 24)) > 60
    assert count(image, "ink", QRect(70, 0, 10, 24)) < 40
    assert count(image, "surface", QRect(72, 4, 5, 14)) > 20
    assert strip.accessibleName() == "Pain 3 of 10, was 7"


def test_pips_show_which_session_this_is(qtbot: QtBot) -> None:
    pips = SessionPips()
    pips.render_pips(3, 6, "Session 3 of 6")
    show(qtbot, pips, 144, 14)

    image = picture(pips)

    assert count(image, "accent", QRect(48, 0, 24, 14)) > 100
    assert count(image, "accent", QRect(72, 0, 72, 14)) == 0
    assert count(image, "ink2", QRect(0, 0, 48, 14)) > 200


def lane(*dots: CheckDot, now: float | None = None, bands: tuple[Band, ...] = ()) -> Timeline:
    return Timeline(dots=dots, bands=bands, now=now, words="Checks")


def near_place(at: float) -> QRect:
    return QRect(round(at * 600) - 20, 0, 40, 90)


@pytest.mark.parametrize(
    ("state", "token"),
    [
        (CheckState.DONE, "ink2"),
        (CheckState.EXTRA, "ink2"),
        (CheckState.NEXT, "accent"),
        (CheckState.START, "accent"),
        (CheckState.MISSED, "ink"),
    ],
)
def test_each_state_of_a_check_is_drawn_at_its_place(
    qtbot: QtBot, state: CheckState, token: str
) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 600, 90)

    shown.render_timeline(lane(CheckDot(at=0.5, state=state, label="")))

    image = picture(shown)
    assert count(image, token, near_place(0.5)) > 25
    assert count(image, token, near_place(0.2)) == 0


def test_the_states_of_a_check_look_different(qtbot: QtBot) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 200, 90)
    pictures = []
    for state in CheckState:
        shown.render_timeline(lane(CheckDot(at=0.5, state=state, label="")))
        pictures.append(picture(shown))

    assert all(
        first != second for index, first in enumerate(pictures) for second in pictures[index + 1 :]
    )


def test_lateness_is_a_bar_from_due_to_now_in_the_colour_of_its_alert(qtbot: QtBot) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 600, 90)
    late = CheckDot(at=0.3, state=CheckState.NEXT, label="30", priority=Priority.LOW, late_to=0.6)

    shown.render_timeline(lane(late, now=0.6))

    image = picture(shown)
    assert count(image, "low", QRect(220, 0, 130, 90)) > 800
    assert count(image, "low", QRect(370, 0, 200, 90)) == 0


def test_no_check_in_time_has_an_alarm_colour(qtbot: QtBot) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 600, 90)

    shown.render_timeline(example_timeline())

    assert set(alarm_pixels(shown).values()) == {0}


def test_a_pause_interrupts_the_band(qtbot: QtBot) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 600, 90)

    shown.render_timeline(lane(bands=(Band(start=0.1, end=0.9, pauses=((0.4, 0.6),)),)))

    image = picture(shown)
    assert count(image, "shade", QRect(70, 60, 100, 20)) > 1500
    assert count(image, "surface", QRect(250, 60, 100, 20)) > 1500


def test_a_pause_from_before_the_lane_is_drawn_inside_it_only(qtbot: QtBot) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    band = Band(start=-0.5, end=0.6, pauses=((-0.4, 0.2),))

    paint_band(painter, band, QRectF(100, 0, 300, 40), theme.current())
    painter.end()

    assert count(image, "shade", QRect(170, 10, 100, 20)) == 2000
    outside = {image.pixel(x, y) for x in range(100) for y in range(40)}
    assert outside == {QColor(Qt.GlobalColor.white).rgb()}


def test_the_now_line_stands_at_now(qtbot: QtBot) -> None:
    shown = CheckTimeline()
    show(qtbot, shown, 600, 90)

    shown.render_timeline(lane(now=0.25))

    assert count(picture(shown), "accent", QRect(147, 0, 6, 90)) >= 90


def test_a_clock_time_under_the_plate_is_left_out(qtbot: QtBot) -> None:
    axis = LaneAxis()
    show(qtbot, axis, 600, 30)
    ticks = (AxisTick(at=0.5, label="14:30"),)
    axis.render_axis(ticks, None)
    beside = count(picture(axis), "ink3")

    axis.render_axis(ticks, AxisTick(at=0.51, label="now"))

    assert beside > 20
    assert count(picture(axis), "ink3") < beside / 2
    assert count(picture(axis), "accent") > 200


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_stays_on_its_grid(icon: Icon) -> None:
    box = icon_path(icon).boundingRect()

    assert not icon_path(icon).isEmpty()
    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= 24
    assert box.bottom() <= 24


@pytest.mark.parametrize("name", list(ThemeName))
@pytest.mark.parametrize("density", list(Density))
def test_the_whole_gallery_can_be_painted(
    qapp: QApplication, qtbot: QtBot, name: ThemeName, density: Density
) -> None:
    theme.apply(qapp, name, density)
    sheet = gallery()
    qtbot.addWidget(sheet)
    sheet.resize(1900, 1500)

    image = sheet.grab().toImage()

    assert not image.isNull()


def test_everything_that_says_something_has_a_name_for_a_screen_reader(qtbot: QtBot) -> None:
    sheet = gallery()
    qtbot.addWidget(sheet)
    sheet.grab()

    reachable = [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(sheet)
    ]
    unnamed = [type(widget).__name__ for widget in reachable if not widget.accessibleName()]

    assert len(reachable) > 20
    assert unnamed == []


def test_the_example_of_a_crossing_is_the_only_one_with_a_shape() -> None:
    calm, crossed = example_trend(), example_trend(crossed=True)

    assert not any(point.crossed for each in calm.lanes for point in each.points)
    assert any(point.crossed for each in crossed.lanes for point in each.points)
