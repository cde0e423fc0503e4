"""Icons as painter paths on a 24 px grid, stroked 1.8 px wide: the typeface has none of them."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

GRID: Final = 24.0
STROKE: Final = 1.8


class Icon(StrEnum):
    """What can be drawn."""

    BELL = "bell"
    BELL_OFF = "bell-off"
    MOON = "moon"
    SUN = "sun"
    PERSON = "person"
    BOARD = "board"
    PLUS_CIRCLE = "plus-circle"
    PHONE = "phone"
    SYRINGE = "syringe"
    NOTE = "note"
    PAUSE = "pause"
    SLOWED = "slowed"
    STOP = "stop"
    PULSE = "pulse"
    CHECK = "check"
    CROSS = "cross"
    BACKSPACE = "backspace"
    PRINTER = "printer"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_DOWN = "chevron-down"
    PLAY = "play"
    LOCK = "lock"
    SEARCH = "search"
    UNDO = "undo"
    SLIDERS = "sliders"


_FILLED: Final = frozenset({Icon.STOP, Icon.PLAY, Icon.PAUSE})


def paint_icon(painter: QPainter, icon: Icon, rect: QRectF, color: QColor) -> None:
    """Draw `icon` into the square `rect` in `color`."""
    side = min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    painter.scale(side / GRID, side / GRID)
    pen = QPen(color, STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(color if icon in _FILLED else Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(icon))
    painter.restore()


@cache
def icon_path(icon: Icon) -> QPainterPath:
    """Return the outline of `icon` on the 24 px grid."""
    path = QPainterPath()
    _DRAW[icon](path)
    return path


def _line(path: QPainterPath, *points: tuple[float, float]) -> None:
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)


def _bell(path: QPainterPath) -> None:
    path.moveTo(6, 17)
    path.lineTo(6, 10.5)
    path.cubicTo(6, 7, 8.5, 4.5, 12, 4.5)
    path.cubicTo(15.5, 4.5, 18, 7, 18, 10.5)
    path.lineTo(18, 17)
    _line(path, (4, 17), (20, 17))
    path.moveTo(10, 20)
    path.quadTo(12, 21.6, 14, 20)


def _bell_off(path: QPainterPath) -> None:
    _bell(path)
    _line(path, (4, 3.5), (20.5, 21))


def _moon(path: QPainterPath) -> None:
    path.moveTo(19.5, 14.5)
    path.cubicTo(13, 16.5, 8, 11.5, 9.7, 4.5)
    path.cubicTo(1.5, 7.5, 2.5, 19, 11, 20)
    path.cubicTo(15, 20.5, 18.3, 18, 19.5, 14.5)


def _sun(path: QPainterPath) -> None:
    path.addEllipse(QPointF(12, 12), 4, 4)
    for start, end in (
        ((12, 2.5), (12, 4.5)),
        ((12, 19.5), (12, 21.5)),
        ((2.5, 12), (4.5, 12)),
        ((19.5, 12), (21.5, 12)),
        ((5.3, 5.3), (6.7, 6.7)),
        ((17.3, 17.3), (18.7, 18.7)),
        ((5.3, 18.7), (6.7, 17.3)),
        ((17.3, 6.7), (18.7, 5.3)),
    ):
        _line(path, start, end)


def _person(path: QPainterPath) -> None:
    path.addEllipse(QPointF(12, 7.8), 3.8, 3.8)
    path.moveTo(4.8, 20.5)
    path.cubicTo(5.3, 12.5, 18.7, 12.5, 19.2, 20.5)


def _board(path: QPainterPath) -> None:
    for top in (3.5, 9.5, 15.5):
        path.addRoundedRect(QRectF(3, top, 18, 5), 1.4, 1.4)


def _plus_circle(path: QPainterPath) -> None:
    path.addEllipse(QPointF(12, 12), 8.6, 8.6)
    _line(path, (12, 8), (12, 16))
    _line(path, (8, 12), (16, 12))


def _phone(path: QPainterPath) -> None:
    path.moveTo(5, 4)
    path.lineTo(8.3, 3.6)
    path.lineTo(10, 8.2)
    path.lineTo(7.8, 10)
    path.cubicTo(9, 13, 11, 15, 14, 16.2)
    path.lineTo(15.8, 14)
    path.lineTo(20.4, 15.7)
    path.lineTo(20, 19)
    path.cubicTo(19.8, 20.2, 18.9, 20.8, 17.8, 20.6)
    path.cubicTo(10, 19.4, 4.6, 14, 3.4, 6.2)
    path.cubicTo(3.2, 5.1, 3.8, 4.2, 5, 4)


def _syringe(path: QPainterPath) -> None:
    _line(path, (16.5, 2.8), (21.2, 7.5))
    _line(path, (18.8, 5.2), (15.6, 8.4))
    path.moveTo(13, 5.8)
    path.lineTo(18.2, 11)
    path.lineTo(9.6, 19.6)
    path.lineTo(4.4, 19.6)
    path.lineTo(4.4, 14.4)
    path.closeSubpath()
    _line(path, (4.6, 19.4), (2.6, 21.4))
    _line(path, (9.8, 9), (12.4, 11.6))
    _line(path, (7.4, 11.4), (10, 14))


def _note(path: QPainterPath) -> None:
    path.moveTo(5, 3)
    path.lineTo(14.5, 3)
    path.lineTo(19, 7.5)
    path.lineTo(19, 21)
    path.lineTo(5, 21)
    path.closeSubpath()
    _line(path, (14.5, 3), (14.5, 7.5), (19, 7.5))
    _line(path, (8.4, 12), (15.6, 12))
    _line(path, (8.4, 16), (15.6, 16))


def _pause(path: QPainterPath) -> None:
    for left in (6.6, 14.6):
        path.addRoundedRect(QRectF(left, 5, 2.8, 14), 1.2, 1.2)


def _slowed(path: QPainterPath) -> None:
    _line(path, (5.5, 5.5), (12, 11.5), (18.5, 5.5))
    _line(path, (5.5, 12.5), (12, 18.5), (18.5, 12.5))


def _stop(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(5, 5, 14, 14), 1.6, 1.6)


def _pulse(path: QPainterPath) -> None:
    _line(path, (2.5, 12.5), (7.5, 12.5), (10, 6.5), (14, 18), (16.5, 12.5), (21.5, 12.5))


def _check(path: QPainterPath) -> None:
    _line(path, (5, 12.8), (10, 17.6), (19, 7))


def _cross(path: QPainterPath) -> None:
    _line(path, (6.5, 6.5), (17.5, 17.5))
    _line(path, (17.5, 6.5), (6.5, 17.5))


def _backspace(path: QPainterPath) -> None:
    path.moveTo(8.5, 5.5)
    path.lineTo(21.5, 5.5)
    path.lineTo(21.5, 18.5)
    path.lineTo(8.5, 18.5)
    path.lineTo(2.5, 12)
    path.closeSubpath()
    _line(path, (11.5, 9), (17.5, 15))
    _line(path, (17.5, 9), (11.5, 15))


def _printer(path: QPainterPath) -> None:
    _line(path, (7, 8.5), (7, 3.5), (17, 3.5), (17, 8.5))
    path.addRoundedRect(QRectF(3.5, 8.5, 17, 8.5), 1.6, 1.6)
    path.addRect(QRectF(7, 14, 10, 6.5))


def _chevron_left(path: QPainterPath) -> None:
    _line(path, (15, 5), (8, 12), (15, 19))


def _chevron_right(path: QPainterPath) -> None:
    _line(path, (9, 5), (16, 12), (9, 19))


def _chevron_down(path: QPainterPath) -> None:
    _line(path, (5, 9), (12, 16), (19, 9))


def _play(path: QPainterPath) -> None:
    _line(path, (6, 4.5), (20, 12), (6, 19.5))
    path.closeSubpath()


def _lock(path: QPainterPath) -> None:
    path.addRoundedRect(QRectF(5, 10.5, 14, 10), 1.8, 1.8)
    path.moveTo(8, 10.5)
    path.lineTo(8, 8)
    path.cubicTo(8, 2.8, 16, 2.8, 16, 8)
    path.lineTo(16, 10.5)


def _search(path: QPainterPath) -> None:
    path.addEllipse(QPointF(10.5, 10.5), 6.5, 6.5)
    _line(path, (15.4, 15.4), (20.5, 20.5))


def _undo(path: QPainterPath) -> None:
    _line(path, (8, 4.5), (3.8, 8.7), (8, 12.9))
    path.moveTo(3.8, 8.7)
    path.lineTo(14.5, 8.7)
    path.cubicTo(21.8, 8.7, 21.8, 18.5, 14.5, 18.5)
    path.lineTo(10, 18.5)


def _sliders(path: QPainterPath) -> None:
    for y, knob in ((6, 8.5), (12, 15.5), (18, 10.5)):
        path.addEllipse(QPointF(knob, y), 2, 2)
        _line(path, (3.5, y), (knob - 2, y))
        _line(path, (knob + 2, y), (20.5, y))


_DRAW: Final[Mapping[Icon, Callable[[QPainterPath], None]]] = {
    Icon.BELL: _bell,
    Icon.BELL_OFF: _bell_off,
    Icon.MOON: _moon,
    Icon.SUN: _sun,
    Icon.PERSON: _person,
    Icon.BOARD: _board,
    Icon.PLUS_CIRCLE: _plus_circle,
    Icon.PHONE: _phone,
    Icon.SYRINGE: _syringe,
    Icon.NOTE: _note,
    Icon.PAUSE: _pause,
    Icon.SLOWED: _slowed,
    Icon.STOP: _stop,
    Icon.PULSE: _pulse,
    Icon.CHECK: _check,
    Icon.CROSS: _cross,
    Icon.BACKSPACE: _backspace,
    Icon.PRINTER: _printer,
    Icon.CHEVRON_LEFT: _chevron_left,
    Icon.CHEVRON_RIGHT: _chevron_right,
    Icon.CHEVRON_DOWN: _chevron_down,
    Icon.PLAY: _play,
    Icon.LOCK: _lock,
    Icon.SEARCH: _search,
    Icon.UNDO: _undo,
    Icon.SLIDERS: _sliders,
}
