"""The three priority shapes, and the one clock by which all of them flash."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme import Theme, tokens
from ui.widgets.base import Painted, painter_for
from ui.widgets.priority import Priority

__all__ = [
    "BLOCK",
    "ON_BLOCK",
    "TOKEN",
    "AlarmMark",
    "FlashClock",
    "Flashing",
    "Priority",
    "flash_clock",
    "flash_strength",
    "mark_size",
    "paint_mark",
    "shape_path",
]

TOKEN: Final[Mapping[Priority, str]] = {
    Priority.HIGH: "high",
    Priority.MEDIUM: "med",
    Priority.LOW: "low",
}
"""First part of the colour tokens of a priority: `high`, `highTint`, `highLine`."""

ON_BLOCK: Final[Mapping[Priority, str]] = {
    Priority.HIGH: "onHigh",
    Priority.MEDIUM: "onMedBlock",
    Priority.LOW: "onLow",
}
"""Ink on a block that is filled with the priority's colour."""

BLOCK: Final[Mapping[Priority, str]] = {
    Priority.HIGH: "high",
    Priority.MEDIUM: "medBlock",
    Priority.LOW: "low",
}
"""Fill of a block of the priority."""

_STEP_MS: Final = 60
_FLASH_SPAN_MS: Final = 10_000  # holds 15 HIGH and 6 MEDIUM cycles exactly
LARGEST_FLASHING_PX: Final = 80


def shape_path(priority: Priority, rect: QRectF) -> QPainterPath:
    """Return triangle, diamond or capsule inside `rect`."""
    path = QPainterPath()
    if priority is Priority.HIGH:
        path.moveTo(rect.center().x(), rect.top())
        path.lineTo(rect.bottomRight())
        path.lineTo(rect.bottomLeft())
        path.closeSubpath()
    elif priority is Priority.MEDIUM:
        path.moveTo(rect.center().x(), rect.top())
        path.lineTo(rect.right(), rect.center().y())
        path.lineTo(rect.center().x(), rect.bottom())
        path.lineTo(rect.left(), rect.center().y())
        path.closeSubpath()
    else:
        radius = rect.height() / 2
        path.addRoundedRect(rect, radius, radius)
    return path


def mark_size(priority: Priority, height: float) -> tuple[float, float]:
    """Return width and height of the mark in a line `height` px high."""
    if priority is Priority.HIGH:
        return height * 1.14, height
    if priority is Priority.MEDIUM:
        return height, height
    return height * 1.2, height * 0.74


def paint_mark(
    painter: QPainter,
    priority: Priority,
    rect: QRectF,
    look: Theme,
    *,
    on_block: bool = False,
    strength: float = 1.0,
    doubled: bool = False,
) -> None:
    """Draw the shape of `priority` centred in `rect`, as high as `rect`.

    `on_block` reverses it for a filled block; `strength` 0..1 is the flash; `doubled` is the second
    outline that stands for the flash where alarms are still.
    """
    fill, line, ink = _mark_colors(priority, look, on_block=on_block)
    width, height = mark_size(priority, rect.height())
    box = QRectF(0, 0, width, height)
    box.moveCenter(rect.center())
    edge = max(1.0, height / 18)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * strength)
    pen = QPen(line, edge)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(fill)
    inner = box.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
    if doubled:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape_path(priority, inner))
        painter.setBrush(fill)
        inner = _shrunk(inner, 2.4 * edge)
    painter.drawPath(shape_path(priority, inner))
    _paint_bangs(painter, priority, inner, ink)
    painter.restore()


def _shrunk(rect: QRectF, by: float) -> QRectF:
    return rect.adjusted(by * 1.4, by * 1.4, -by * 1.4, -by)


def _mark_colors(
    priority: Priority, look: Theme, *, on_block: bool
) -> tuple[QColor, QColor, QColor]:
    token = TOKEN[priority]
    if not on_block or (look.dim and priority is Priority.MEDIUM):
        on = {"high": "onHigh", "med": "onMed", "low": "onLow"}[token]
        return look.color(token), look.color(f"{token}Line"), look.color(on)
    ink = look.color(ON_BLOCK[priority])
    return ink, ink, look.color(BLOCK[priority])


def _paint_bangs(painter: QPainter, priority: Priority, box: QRectF, ink: QColor) -> None:
    """Draw one to three exclamation marks as strokes: they stay crisp at 16 px."""
    count = {Priority.HIGH: 3, Priority.MEDIUM: 2, Priority.LOW: 1}[priority]
    share = {Priority.HIGH: 0.46, Priority.MEDIUM: 0.46, Priority.LOW: 0.62}[priority]
    tall = box.height() * share
    thick = max(1.2, tall * 0.2)
    gap = thick * 1.95
    base = box.center().y() + tall / 2
    if priority is Priority.HIGH:
        base = box.bottom() - box.height() * 0.1
    left = box.center().x() - gap * (count - 1) / 2
    pen = QPen(ink, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for index in range(count):
        x = left + index * gap
        # The outer marks of the triangle are shorter, as its sides come in.
        outer = priority is Priority.HIGH and index != 1
        top = base - tall * (0.78 if outer else 1.0) + thick / 2
        painter.setPen(pen)
        painter.drawLine(QPointF(x, top), QPointF(x, base - thick * 2.1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, base - thick * 0.55), thick * 0.58, thick * 0.58)


def flash_strength(priority: Priority, milliseconds: int) -> float:
    """Return how strong the shape stands at `milliseconds` into the flashing, 0..1."""
    flash: Mapping[str, float] = tokens()["alarms"][priority.value]["flash"]
    if not flash["hz"]:
        return 1.0
    period = 1000 / flash["hz"]
    place = milliseconds % period
    lit = period * flash["duty"]
    ramp, low = flash["ramp_ms"], flash["dimmed"]
    if place < lit:
        rising = min(1.0, place / ramp)
        return low + (1 - low) * rising
    falling = min(1.0, (place - lit) / ramp)
    return 1 - (1 - low) * falling


class Flashing(Protocol):
    """A widget with a shape that may flash."""

    def flash_area(self) -> QRect:
        """Return where the shape stands; nothing else of the widget is repainted."""

    def update(self, area: QRect, /) -> None:
        """Repaint `area`; every widget can."""


class FlashClock(QObject):
    """Repaints every mark that flashes, all in step; runs only while there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.still = False
        self._flashing: WeakKeyDictionary[Flashing, Priority] = WeakKeyDictionary()
        self._step = 0
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0)
        self._animation.setEndValue(_FLASH_SPAN_MS // _STEP_MS)
        self._animation.setDuration(_FLASH_SPAN_MS)
        self._animation.setLoopCount(-1)
        self._animation.valueChanged.connect(self._advance)

    @property
    def milliseconds(self) -> int:
        """Time since the flashing began, in steps of 60 ms."""
        return self._step * _STEP_MS

    @property
    def running(self) -> bool:
        """Whether any mark is being flashed."""
        return self._animation.state() is QVariantAnimation.State.Running

    def set_still(self, still: bool) -> None:
        """Stop all flashing for people who asked for still alarms."""
        if still is not self.still:
            self.still = still
            self._run_if_needed()
            self._repaint(Priority)

    def flash(self, widget: Flashing, priority: Priority | None) -> None:
        """Flash the shape of `priority` on `widget` from now on; None ends it."""
        if priority is not None:
            self._flashing[widget] = priority
        else:
            self._flashing.pop(widget, None)
        self._run_if_needed()

    def strength(self, priority: Priority) -> float:
        """Return how strong a flashing shape of `priority` stands now, 0..1."""
        return 1.0 if self.still else flash_strength(priority, self.milliseconds)

    def _run_if_needed(self) -> None:
        wanted = bool(self._flashing) and not self.still
        if wanted and not self.running:
            self._animation.start()
        elif not wanted and self.running:
            self._animation.stop()

    def _advance(self, step: int) -> None:
        before = self._strengths()
        self._step = step
        strengths = self._strengths()
        self._repaint(each for each in Priority if strengths[each] != before[each])

    def _strengths(self) -> Mapping[Priority, float]:
        return {priority: self.strength(priority) for priority in Priority}

    def _repaint(self, priorities: Iterable[Priority]) -> None:
        changed = frozenset(priorities)
        for widget, priority in list(self._flashing.items()):
            if not isValid(widget):
                self.flash(widget, None)
            elif priority in changed:
                widget.update(widget.flash_area())


@cache
def flash_clock() -> FlashClock:
    """Return the one flash clock of this process."""
    return FlashClock()


class AlarmMark(Painted):
    """The shape of a priority, flashing while its alert is unanswered."""

    def __init__(
        self, height: int = 28, *, on_block: bool = False, parent: QWidget | None = None
    ) -> None:
        self._height = height
        self._on_block = on_block
        self._priority: Priority | None = None
        self._flashing = False
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())

    def render_mark(self, priority: Priority | None, *, flashing: bool = False) -> None:
        """Show `priority`, or nothing for None; the place stays reserved."""
        self._priority = priority
        self._flashing = flashing and priority is not None and self._height <= LARGEST_FLASHING_PX
        spoken = self.tr("{0} priority").format(priority.value.upper()) if priority else ""
        self.setAccessibleName(spoken)
        flash_clock().flash(self, priority if self._flashing else None)
        self.update()

    def flash_area(self) -> QRect:
        """Return the whole mark."""
        return self.rect()

    def set_height(self, height: int) -> None:
        """Change the height in pixels."""
        self._height = height
        self.setFixedSize(self.sizeHint())

    def set_on_block(self, on_block: bool) -> None:
        """Say whether the mark stands on a block of its own colour."""
        self._on_block = on_block
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the widest shape at this height."""
        return QSize(round(self._height * 1.2) + 2, self._height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape at its momentary strength."""
        if self._priority is None:
            return
        clock = flash_clock()
        painter = painter_for(self)
        paint_mark(
            painter,
            self._priority,
            QRectF(self.rect()).adjusted(1, 1, -1, -1),
            self.look,
            on_block=self._on_block,
            strength=clock.strength(self._priority) if self._flashing else 1.0,
            doubled=self._flashing and clock.still,
        )
        painter.end()
