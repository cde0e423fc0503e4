"""Shape, word and colour of each priority; only the shape flashes, and not for everybody."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import alarm_pixels, count, picture, show
from ui.board.lane import LaneRow
from ui.board.present import LaneView
from ui.widgets.marks import AlarmMark, flash_clock, flash_strength, mark_size, shape_path
from ui.widgets.priority import Priority
from ui.widgets.tab import ChairTab, Tab


@pytest.fixture(autouse=True)
def _alarms_move() -> Iterator[None]:
    yield
    flash_clock().set_still(False)


@pytest.fixture
def mark(qtbot: QtBot) -> Iterator[AlarmMark]:
    shown = AlarmMark(60)
    show(qtbot, shown)
    yield shown
    shown.render_mark(None)


@pytest.mark.parametrize(("priority", "own"), [("high", "high"), ("medium", "med"), ("low", "low")])
def test_each_priority_shows_its_colour_and_no_other(
    mark: AlarmMark, priority: str, own: str
) -> None:
    mark.render_mark(Priority(priority))

    seen = alarm_pixels(mark)

    assert seen.pop(own) > 300
    assert set(seen.values()) == {0}


def test_without_an_alarm_there_is_no_alarm_colour(mark: AlarmMark) -> None:
    mark.render_mark(Priority.HIGH)
    mark.render_mark(None)

    assert set(alarm_pixels(mark).values()) == {0}


def test_the_place_stays_reserved(mark: AlarmMark) -> None:
    before = mark.size()

    mark.render_mark(Priority.LOW)

    assert mark.size() == before


def test_the_three_shapes_differ() -> None:
    box = QRectF(0, 0, 40, 40)
    corner, middle = box.topLeft(), box.center()
    insides = {
        priority: (
            shape_path(priority, box).contains(corner + (middle - corner) * 0.3),
            shape_path(priority, box).contains(
                box.bottomLeft() + (middle - box.bottomLeft()) * 0.1
            ),
        )
        for priority in Priority
    }

    assert len({mark_size(priority, 40) for priority in Priority}) == 3
    assert insides[Priority.HIGH] == (False, True)
    assert insides[Priority.MEDIUM] == (False, False)


@pytest.mark.parametrize(
    ("priority", "hertz", "dimmed"),
    [(Priority.HIGH, 1.5, 0.45), (Priority.MEDIUM, 0.6, 0.55)],
)
def test_a_flash_has_its_rate_and_depth(priority: Priority, hertz: float, dimmed: float) -> None:
    strengths = [flash_strength(priority, at) for at in range(10_000)]
    falls = sum(before >= 0.75 > after for before, after in pairwise(strengths))

    assert min(strengths) == pytest.approx(dimmed, abs=0.01)
    assert max(strengths) == 1.0
    assert falls == round(10 * hertz)


def test_no_flash_comes_near_three_a_second() -> None:
    for priority in Priority:
        strengths = [flash_strength(priority, at) for at in range(1000)]
        assert sum(before >= 0.75 > after for before, after in pairwise(strengths)) < 3


def test_low_stands_still() -> None:
    assert {flash_strength(Priority.LOW, at) for at in range(0, 10_000, 60)} == {1.0}


def test_the_clock_runs_only_while_something_flashes(mark: AlarmMark) -> None:
    assert not flash_clock().running

    mark.render_mark(Priority.HIGH, flashing=True)
    assert flash_clock().running

    mark.render_mark(Priority.HIGH, flashing=False)
    assert not flash_clock().running


def test_the_flash_weakens_the_shape_and_nothing_else(mark: AlarmMark) -> None:
    mark.render_mark(Priority.HIGH, flashing=True)
    clock = flash_clock()
    clock._animation.stop()

    clock._advance(4)
    strong = count(picture(mark), "high")
    clock._advance(9)
    weak = count(picture(mark), "high")

    assert strong > 300
    assert weak < strong / 10


def test_still_alarms_have_a_double_outline_instead(mark: AlarmMark) -> None:
    mark.render_mark(Priority.HIGH)
    single = count(picture(mark), "high")

    flash_clock().set_still(True)
    mark.render_mark(Priority.HIGH, flashing=True)

    assert not flash_clock().running
    assert 0.3 * single < count(picture(mark), "high") < 0.95 * single


def test_a_large_shape_never_flashes(qtbot: QtBot) -> None:
    large = AlarmMark(81)
    show(qtbot, large)

    large.render_mark(Priority.HIGH, flashing=True)

    assert not flash_clock().running


def test_a_mark_that_is_gone_no_longer_keeps_the_clock_running(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    mark = AlarmMark(40, parent=parent)
    mark.render_mark(Priority.HIGH, flashing=True)

    mark.setParent(None)
    mark.deleteLater()
    qtbot.waitUntil(lambda: not flash_clock().running)


def test_a_mark_is_spoken_in_words(mark: AlarmMark) -> None:
    mark.render_mark(Priority.MEDIUM)

    assert mark.accessibleName() == "MEDIUM priority"


class Repaints(QObject):
    """Notes which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.areas: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


FLASHING: dict[str, Callable[[], ChairTab | LaneRow]] = {
    "tab": lambda: ChairTab(Tab(number=1, first="BP", priority=Priority.HIGH, flashing=True)),
    "lane": lambda: _rendered(LaneRow(1)),
}


def _rendered(lane: LaneRow) -> LaneRow:
    view = LaneView(chair=1, name="J. Testwell", phase="Infusing", first="Now", second="")
    lane.render_lane(replace(view, priority=Priority.HIGH, flashing=True))
    return lane


@pytest.mark.parametrize("kind", FLASHING)
def test_a_flash_repaints_its_shape_and_only_when_it_changes(qtbot: QtBot, kind: str) -> None:
    widget = FLASHING[kind]()
    show(qtbot, widget, 1200, 80)
    qtbot.waitUntil(widget.isActiveWindow)
    clock = flash_clock()
    clock._animation.stop()
    clock._advance(4)
    QApplication.processEvents()
    repaints = Repaints(widget)

    clock._advance(5)
    QApplication.processEvents()
    assert repaints.areas == []

    clock._advance(9)
    QApplication.processEvents()
    assert repaints.areas == [widget.flash_area() & widget.rect()]
    assert widget.flash_area().width() < 60
    clock.flash(widget, None)
