"""Painted parts of the shell bar: items, the clock, and the free slot right of the tabs."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.icons import Icon, paint_icon
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, LEFT, Painted, draw_focus, draw_text, painter_for, text_width
from ui.widgets.marks import BLOCK, ON_BLOCK, Priority, paint_mark
from ui.widgets.spoken import Spoken
from ui.widgets.tab import ChairTab, Tab

HATCH_PITCH: Final = 26.0
EDGE: Final = 6


class BarItem(QAbstractButton):
    """An icon with words in the shell bar."""

    def __init__(
        self, icon: Icon | None, text: str = "", *, strong: bool = False, most_ems: float = 0.0
    ) -> None:
        """Take icon and words; words wider than `most_ems` times the body size are shortened."""
        super().__init__()
        self._most_ems = most_ems
        self._icon = icon
        self._strong = strong
        self._current = False
        self._escalated: Priority | None = None
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setText(text)
        theme.follow(self.retheme)

    def render_item(
        self,
        text: str,
        icon: Icon | None,
        name: str = "",
        *,
        current: bool = False,
        escalated: Priority | None = None,
        low: bool = False,
    ) -> None:
        """Show `text` beside `icon`, or as a LOW alert; `name` is read out instead of it."""
        known = (self.text(), self._icon, self._current, self._escalated, self._low)
        if known != (text, icon, current, escalated, low):
            self._icon, self._current, self._escalated = icon, current, escalated
            self._low = low
            self.setText(text)
            self.updateGeometry()
            self.update()
        self.setAccessibleName(name or text)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        side = self._side(look)
        font = self._font(look)
        words = max(text_width(font, line) for line in self._lines(look))
        if self._most_ems:
            words = min(words, look.px(Role.BODY) * self._most_ems)
        gap = look.space(2) if self.text() and side else 0
        wide = round(side + gap + words) + 2 * look.space(2)
        return QSize(max(look.target, wide), look.size("bar"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_for(self)
        ink = look.color(ON_BLOCK[self._escalated] if self._escalated else "ink")
        faint = ink if self._strong or self._escalated else look.color("ink2")
        side = self._side(look)
        left = float(look.space(2))
        place = QRectF(left, (self.height() - side) / 2, side, side)
        if self._low:
            ink = faint = look.color("ink")
            painter.fillRect(self.rect(), look.color("lowTint"))
            paint_mark(painter, Priority.LOW, place, look)
        elif self._icon is not None:
            paint_icon(painter, self._icon, place, ink)
        left += side + look.space(2) if side else 0
        self._paint_words(painter, look, left, faint)
        if self._current:
            line = QRectF(0, self.height() - 4, self.width(), 4)
            painter.fillRect(line, ink if self._escalated else look.color("accent"))
        if self.hasFocus():
            token = "ink" if self._escalated else "accentStrong"
            draw_focus(painter, QRectF(self.rect()), look, token)
        painter.end()

    def _paint_words(self, painter: QPainter, look: Theme, left: float, ink: QColor) -> None:
        lines = self._lines(look)
        high = self.height() if len(lines) == 1 else look.px(Role.CAPTION) * 1.25
        top = (self.height() - high * len(lines)) / 2
        for index, line in enumerate(lines):
            box = QRectF(left, top + index * high, self.width() - left, high)
            draw_text(painter, box, line, self._font(look), ink, LEFT)

    def _lines(self, look: Theme) -> tuple[str, ...]:
        """Return the words in one line; a name in two where there is no room for large text."""
        words = self.text().split()
        if not (look.cramped and self._most_ems and len(words) > 1):
            return (self.text(),)
        half = -(-len(words) // 2)
        return " ".join(words[:half]), " ".join(words[half:])

    def _side(self, look: Theme) -> float:
        return look.px(Role.BODY) * 1.25 if self._icon is not None or self._low else 0.0

    def _font(self, look: Theme) -> QFont:
        role = Role.CAPTION if len(self._lines(look)) > 1 else Role.BODY
        return look.font(role, SEMIBOLD if self._strong else REGULAR)


class FirstTab(ChairTab):
    """What comes first on the board, over the pages that show no chair; twice as wide as a tab."""

    def __init__(self) -> None:
        super().__init__(Tab(number=1, first=""))
        self.setCheckable(False)  # it leads somewhere and is never the one in view

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(2 * hint.width(), hint.height())


class BarClock(Painted):
    """Hours and minutes large, seconds small; below them help, which a tap opens as F1 does.

    It takes no focus: what is half typed stays where it is.
    """

    help_pressed = Signal()
    spoken = Spoken.CLOCK

    def __init__(self, parent: QWidget | None = None) -> None:
        self._clock = "00:00:00"
        self._escalated: Priority | None = None
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleDescription(self.tr("A tap opens help, as F1 does"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.help_pressed.emit()

    def render_clock(self, clock: str, escalated: Priority | None) -> None:
        """Show `HH:MM:SS`."""
        if (clock, escalated) != (self._clock, self._escalated):
            self._clock, self._escalated = clock, escalated
            self.setAccessibleName(clock[:5])
            self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        wide = text_width(look.font(Role.TITLE, MEDIUM), "00:00")
        small = text_width(look.font(Role.CAPTION), ":00")
        return QSize(round(wide + small) + 4 + look.space(3), look.size("bar"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = painter_for(self)
        ink = look.color(ON_BLOCK[self._escalated] if self._escalated else "ink")
        large, small = look.font(Role.TITLE, MEDIUM), look.font(Role.CAPTION)
        wide = text_width(large, self._clock[:5])
        strong = look.font(Role.CAPTION, MEDIUM)
        strong.setPixelSize(look.px(Role.CAPTION) * theme.USUAL // look.percent)  # the bar is low
        below = round(strong.pixelSize() * 1.3)
        box = QRectF(0, 2 if look.percent == theme.USUAL else -1, wide + 2, self.height() - below)
        draw_text(painter, box, self._clock[:5], large, ink, LEFT)
        rest = box.translated(wide + 3, look.px(Role.TITLE) * 0.16)
        faint = ink if self._escalated else look.color("ink3")
        draw_text(painter, rest, self._clock[5:], small, faint, LEFT)
        gap = 6 if look.percent == theme.USUAL else 1
        foot = QRectF(0, self.height() - below - gap, self.width() - 4, below)
        link = ink if self._escalated else look.color("accent")
        draw_text(painter, foot, self.tr("? Help"), strong, link, LEFT)
        painter.end()


@frozen
class Slot:
    """What stands right of the tabs: whom to get, the plate of training, a fault, or nothing."""

    lines: tuple[str, ...] = ()
    escalated: Priority | None = None
    training: str = ""
    leads: bool = False
    """Whether a tap on the lines leads somewhere."""
    unsaved: bool = False
    """Whether the lines say that the disk takes nothing."""
    low: bool = False
    """A LOW notice: with its shape, and without a sound."""
    brief: tuple[str, ...] = ()
    """A LOW notice where there is no room for its lines."""

    @property
    def pressable(self) -> bool:
        """Whether it answers to taps and keys."""
        return bool(self.training) or self.leads


class BarSlot(Painted):
    """Fills what the tabs and the items leave free; never pushes either."""

    pressed = Signal()
    """The plate of training, or lines that lead somewhere, were tapped or chosen by key."""
    spoken = Spoken.BUTTON

    def __init__(self, parent: QWidget | None = None) -> None:
        self._slot = Slot()
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def slot(self) -> Slot:
        """What is shown."""
        return self._slot

    def render_slot(self, slot: Slot) -> None:
        """Show `slot`."""
        if slot != self._slot:
            self._slot = slot
            low = self.tr("LOW notice:") if slot.low else ""
            words = (low, slot.training, *slot.lines)
            self.setAccessibleName(" ".join(part for part in words if part))
            self.setToolTip(", ".join(slot.lines) if slot.low else "")
            tab, none = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
            self.setFocusPolicy(tab if slot.pressable else none)
            self.update()

    @property
    def pressable(self) -> bool:
        """Whether it answers to taps and keys now."""
        return self._slot.pressable

    def press(self) -> None:
        """Lead to what stands there, as a tap does."""
        self.pressed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._slot.pressable and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._slot.pressable and event.key() in keys:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.look.target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, slot = self.look, self._slot
        box = QRectF(self.rect())
        ink = look.color(ON_BLOCK[slot.escalated] if slot.escalated else "ink")
        if slot.training:
            self._paint_plate(painter, box, look)
        elif slot.low:
            self._paint_low(painter, box, ink)
        elif slot.lines:
            if slot.unsaved and slot.escalated is None:
                painter.fillRect(box, look.color(BLOCK[Priority.MEDIUM]))
                ink = look.color(ON_BLOCK[Priority.MEDIUM])
            self._paint_lines(painter, box.adjusted(look.space(3), 0, -4, 0), ink, slot.lines)
        if self.hasFocus():
            draw_focus(painter, box, look)
        painter.end()

    def _paint_plate(self, painter: QPainter, box: QRectF, look: Theme) -> None:
        slot = self._slot
        paint_hatch(painter, box, look)
        # The plate keeps its place; whom to get becomes its further lines.
        strong, small = look.font(Role.BODY, SEMIBOLD), look.font(Role.CAPTION, MEDIUM)
        told = slot.lines[-2:]
        room = box.width() - 24 - 2 * look.space(2)
        if any(text_width(small, line) > room for line in told):
            told = tuple(told[-1].rsplit(", ", maxsplit=1))  # the name over the phone
        lines = [slot.training, *told]
        wide = max(text_width(small if i else strong, line) for i, line in enumerate(lines))
        plate = QRectF(0, 0, min(wide + 2 * look.space(4), box.width() - 24), box.height() - 16)
        plate.moveCenter(box.center())
        painter.fillRect(plate.adjusted(-3, -3, 3, 3), look.color("surface"))
        painter.fillRect(plate, look.color("ink"))
        high = plate.height() / len(lines)
        for index, line in enumerate(lines):
            row = QRectF(plate.left() + 4, plate.top() + index * high, plate.width() - 8, high)
            draw_text(painter, row, line, small if index else strong, look.color("bg"), CENTER)

    def _paint_low(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        look = self.look
        side = look.px(Role.BODY) * 1.25
        painter.fillRect(box, look.color("lowTint"))
        place = QRectF(4, (box.height() - side) / 2, side, side)
        paint_mark(painter, Priority.LOW, place, look)
        room = box.adjusted(place.right() + 4, 0, -2, 0)
        font = look.font(Role.CAPTION, SEMIBOLD)
        whole = all(text_width(font, line) <= room.width() for line in self._slot.lines)
        self._paint_lines(painter, room, ink, self._slot.lines if whole else self._slot.brief)

    def _paint_lines(
        self, painter: QPainter, box: QRectF, ink: QColor, lines: tuple[str, ...]
    ) -> None:
        font = self.look.font(Role.CAPTION, SEMIBOLD)
        high = self.look.px(Role.CAPTION) * 1.28
        top = box.center().y() - high * len(lines) / 2
        for index, line in enumerate(lines):
            row = QRectF(box.left(), top + index * high, box.width(), high)
            draw_text(painter, row, line, font, ink)


def paint_hatch(painter: QPainter, box: QRectF, look: Theme) -> None:
    """Fill `box` with ink stripes: what is seen here is practice."""
    painter.save()
    painter.setClipRect(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("ink"))
    x = box.left() - box.height() - HATCH_PITCH
    while x < box.right():
        half, slope = HATCH_PITCH / 2, box.height() * 0.7
        stripe = [
            QPointF(x, box.bottom()),
            QPointF(x + half, box.bottom()),
            QPointF(x + half + slope, box.top()),
            QPointF(x + slope, box.top()),
        ]
        painter.drawPolygon(QPolygonF(stripe))
        x += HATCH_PITCH
    painter.restore()


class TrainingEdge(QWidget):
    """A narrow hatched edge of the window while it is practice."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_for(self)
        painter.setPen(QPen(look.color("ink"), HATCH_PITCH / 2))
        y = -HATCH_PITCH
        while y < self.height() + HATCH_PITCH:
            painter.drawLine(QPointF(-EDGE, y + EDGE), QPointF(2 * EDGE, y - EDGE))
            y += HATCH_PITCH
        painter.end()
