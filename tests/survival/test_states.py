"""States of a computer nobody asked for: an hour twice, a second start, hardly any colours."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from monitor.bootstrap import open_station
from monitor.clock import SystemClock
from monitor.domain.measures import MICRO, MINUTE
from monitor.station import LocalStation
from tests.room import Room
from tests.survival.door import Start
from ui import theme
from ui.__main__ import NOT_OPENED
from ui.widgets.marks import Priority, paint_mark

HOUR_TWICE = round(datetime(2026, 10, 25, 0, 45, tzinfo=UTC).timestamp()) * MICRO
"""02:45 in Berlin, a quarter of an hour before 03:00 becomes 02:00."""
HOUR_GONE = round(datetime(2026, 3, 29, 0, 45, tzinfo=UTC).timestamp()) * MICRO
"""01:45 in Berlin, a quarter of an hour before 02:00 becomes 03:00."""


class Berlin(Room):
    """A room in Berlin, on a night when the clocks change."""

    begins = 0

    def _open(self) -> LocalStation:
        if self.machine.passed == 1_000 * MICRO:
            self.machine.calendar = self.begins
        clock = SystemClock(self.journal.sign_of_life(), machine=self.machine)
        station = LocalStation(
            self.journal,
            clock,
            data_dir=self.folder,
            zone="Europe/Berlin",
            prepare=self._prepare,
        )
        station.clinic.resume()
        return station


class PlainNight(Berlin):
    begins = HOUR_TWICE - 7 * 24 * 60 * MINUTE


class LongNight(Berlin):
    begins = HOUR_TWICE


class ShortNight(Berlin):
    begins = HOUR_GONE


def half_an_hour(room: Room) -> tuple[list[int], list[str], tuple[str, str]]:
    """Return when checks were due after the start, every entry's kind, and the clock's faces."""
    room.opens()
    room.starts()
    started = room.session().started
    assert started is not None
    for _ in range(6):
        room.wait(5 * 60)
        room.checks()
    dues = [slot.due - started for slot in room.session().slots if slot.due is not None]
    assert room.station.verify() == ()
    clock = room.station.local
    return dues, room.kinds(f"session:{room.session().id}"), (
        clock(started), clock(started + 30 * MINUTE),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("night", "faces"),
    [(LongNight, ("02:45:01", "02:15:01")), (ShortNight, ("01:45:01", "03:15:01"))],
)
def test_when_the_clocks_change_at_night_no_due_time_moves_and_no_gap_is_found(
    night: type[Berlin], faces: tuple[str, str], tmp_path: Path
) -> None:
    dues, kinds, shown = half_an_hour(night(tmp_path))
    plain_dues, plain_kinds, _ = half_an_hour(PlainNight(tmp_path))

    assert shown == faces
    assert dues
    assert dues == plain_dues
    assert kinds == plain_kinds


def test_a_second_start_on_the_same_data_says_so_and_the_first_goes_on(tmp_path: Path) -> None:
    first = open_station(tmp_path)
    try:
        with Start(tmp_path) as second:
            assert second.saw()["what"] == "Not opened: another Chairside has the data open"
            second.do("leave")
            assert second.ended() == NOT_OPENED
        assert "Not opened: another Chairside has the data open." in second.errors
        first.staff.add_person(name="Chi", role="charge_nurse", pin_hash="-", by="Chi")
        assert first.verify() == ()
    finally:
        first.close()


@pytest.mark.parametrize(
    "depth",
    [QImage.Format.Format_Mono, QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB444],
)
def test_priorities_are_told_apart_on_a_display_with_hardly_any_colours(
    depth: QImage.Format, qapp: QApplication
) -> None:
    drawn = []
    for priority in (Priority.HIGH, Priority.MEDIUM, Priority.LOW):
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_mark(painter, priority, QRectF(4, 4, 56, 56), theme.current())
        painter.end()
        shown = image.convertToFormat(depth).convertToFormat(QImage.Format.Format_RGB32)
        drawn.append(shown)

    for one in range(3):
        for other in range(one):
            apart = sum(
                drawn[one].pixel(x, y) != drawn[other].pixel(x, y)
                for x in range(64)
                for y in range(64)
            )
            assert apart > 64 * 64 / 50
