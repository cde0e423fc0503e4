"""One lane of the board: what a chair needs next, its checks around now, its latest values."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.board.present import Columns, LaneView, value_px
from ui.fonts import MEDIUM, SEMIBOLD, ui_font
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role, Theme
from ui.widgets.base import (
    CLOSE,
    LEFT,
    draw_focus,
    draw_lines,
    draw_text,
    lines_in,
    painter_for,
    text_width,
)
from ui.widgets.marks import BLOCK, ON_BLOCK, TOKEN, flash_clock, mark_size, paint_mark
from ui.widgets.spoken import Spoken
from ui.widgets.timeline import paint_band, paint_timeline

KEYS: Final = (Key(("Enter", "Space"), "press", lambda: tr("Open the chair of this lane")),)


class LaneRow(QWidget):
    """Painted whole; a tap anywhere, or Enter, opens its chair."""

    pressed = Signal(int)
    spoken = Spoken.BUTTON

    def __init__(self, chair: int) -> None:
        super().__init__()
        self._chair = chair
        self._view = LaneView(chair=chair, name="", phase="", first="", second="")
        self._mark = QRectF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.follow(self.retheme)

    @property
    def view(self) -> LaneView:
        """What is shown."""
        return self._view

    def retheme(self) -> None:
        """Repaint in the look in force."""
        self.updateGeometry()
        self.update()

    def render_lane(self, view: LaneView) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(view.words)
            flash_clock().flash(self, view.priority if view.flashing else None)
            self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(900, round(look.px(Role.FAR) * 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(640, theme.current().size("primary"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._chair)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def press(self, _key: str = "") -> None:
        """Open its chair, as a tap does."""
        self.pressed.emit(self._chair)

    def flash_area(self) -> QRect:
        """Return where the shape of the alert was painted last."""
        return self._mark.toAlignedRect().adjusted(-1, -1, 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        columns = Columns.of(box, look)
        radius = look.radius(2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(box, radius, radius)
        inside = QPainterPath()
        inside.addRoundedRect(box, radius, radius)
        painter.setClipPath(inside)
        self._paint_blocks(painter, look, columns)
        self._paint_next(painter, look, columns.next)
        if not columns.next.contains(QRectF(event.rect())):  # more than the flashing shape
            self._paint_number(painter, look, columns.number)
            self._paint_patient(painter, look, columns.patient)
            self._paint_lane(painter, look, columns.lane)
            self._paint_values(painter, look, columns)
        painter.setClipping(False)
        self._paint_frame(painter, look, box)
        if self.hasFocus():
            draw_focus(painter, box, look)
        painter.end()

    def _paint_blocks(self, painter: QPainter, look: Theme, columns: Columns) -> None:
        """Fill the number block and, under an alert, the next action."""
        view = self._view
        fill = "tint" if view.infusing else "surface"
        if view.priority is not None:
            token = TOKEN[view.priority]
            fill = BLOCK[view.priority] if view.filled else f"{token}Tint"
            painter.fillRect(columns.next, look.color(f"{token}Tint"))
        painter.fillRect(columns.number, look.color(fill))
        painter.setPen(QPen(look.color("line"), 1))
        for column in (columns.patient, columns.next, columns.lane, columns.values):
            painter.drawLine(column.topLeft(), column.bottomLeft())

    def _paint_number(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        view = self._view
        on = view.filled and view.priority is not None
        ink = look.color(ON_BLOCK[view.priority] if on and view.priority else "ink")
        font = look.font(Role.FAR, MEDIUM)
        text = str(view.chair)
        wide = text_width(font, text)
        left = box.center().x() - wide / 2
        draw_text(painter, QRectF(left, box.top(), wide + 4, box.height()), text, font, ink)

    def _two_lines(
        self, painter: QPainter, box: QRectF, first: tuple[str, Role, int], second: str
    ) -> None:
        look = theme.current()
        words, role, weight = first
        upper, lower = look.px(role) * 1.25, look.px(Role.SMALL) * 1.4
        top = box.center().y() - (upper + (lower if second else 0)) / 2
        one = QRectF(box.left(), top, box.width(), upper)
        draw_text(painter, one, words, look.font(role, weight), look.color("ink"), LEFT)
        two = QRectF(box.left(), top + upper, box.width(), lower)
        draw_text(painter, two, second, look.font(Role.SMALL), look.color("ink2"), LEFT)

    def _paint_patient(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        view = self._view
        inner = box.adjusted(look.space(4), 0, -4, 0)
        ink_name = view.name or view.phase
        first = (ink_name, Role.LEAD if view.name else Role.BODY, SEMIBOLD if view.name else MEDIUM)
        self._two_lines(painter, inner, first, view.phase if view.name else "")

    def _paint_next(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        view = self._view
        inner = box.adjusted(look.space(4), 0, -4, 0)
        small = look.font(Role.SMALL)
        far, lower = Role.FAR, look.px(Role.SMALL) * 1.4
        lines = lines_in(small, view.second, inner.width())
        if len(lines) > 1:
            far, small, lower = (
                Role.VALUE, look.font(Role.CAPTION), look.px(Role.CAPTION) * CLOSE * 2,
            )  # fmt: skip
        if look.percent > theme.USUAL and look.px(far) * 1.1 + lower > inner.height():
            far = Role.VALUE
        upper = look.px(far) * 1.1
        top = inner.center().y() - (upper + lower) / 2
        left = inner.left()
        if view.priority is not None and view.shown:
            high = look.px(far) * 0.76
            wide, _ = mark_size(view.priority, high)
            self._mark = mark = QRectF(left, top + (upper - high) / 2, wide, high)
            clock = flash_clock()
            strength = clock.strength(view.priority) if view.flashing else 1.0
            doubled = view.flashing and clock.still
            paint_mark(painter, view.priority, mark, look, strength=strength, doubled=doubled)
            left += wide + look.space(3)
        one = QRectF(left, top, inner.right() - left, upper)
        font = look.font(far, MEDIUM)
        if text_width(font, view.first) > one.width():
            font = look.font(Role.TITLE, MEDIUM)
        draw_text(painter, one, view.first, font, look.color("ink"), LEFT)
        two = QRectF(inner.left(), top + upper, inner.width(), lower)
        draw_lines(painter, two, lines, small, look.color("ink2"))

    def _paint_lane(self, painter: QPainter, look: Theme, lane: QRectF) -> None:
        for band in self._view.bands:
            paint_band(painter, band, lane, look)
        paint_timeline(painter, self._view.timeline, lane, look)
        x = lane.left() + self._view.now * lane.width()
        painter.setPen(QPen(look.color("accent"), 2))
        painter.drawLine(int(x), int(lane.top()), int(x), int(lane.bottom()))

    def _paint_values(self, painter: QPainter, look: Theme, columns: Columns) -> None:
        view = self._view
        font = ui_font(value_px(look), MEDIUM, narrow=look.narrow)
        ink = look.color("ink")
        texts = (view.bp, view.hr, view.spo2)
        for box, text in zip((columns.bp, columns.hr, columns.spo2), texts, strict=True):
            draw_text(painter, box, text, font, ink, LEFT)
        self._paint_symptom(painter, look, columns.symptom)

    def _paint_symptom(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        """Draw the symptom in one line, or its level below its name, and the age under it."""
        view, font = self._view, look.font(Role.SMALL)
        lines = [view.symptom]
        if text_width(font, view.symptom) > box.width():
            lines = view.symptom.split(" ", maxsplit=1)
        high = look.px(Role.SMALL) * 1.25
        top = box.center().y() - high * (len(lines) + 1) / 2
        for line in lines:
            row = QRectF(box.left(), top, box.width(), high)
            draw_text(painter, row, line, font, look.color("ink"), LEFT)
            top += high
        row = QRectF(box.left(), top, box.width(), high)
        draw_text(painter, row, view.age, look.font(Role.CAPTION), look.color("ink2"), LEFT)

    def _paint_frame(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        view = self._view
        token, width = "line", 1.0
        if view.priority is not None and view.shown:
            token, width = f"{TOKEN[view.priority]}Line", 2.0
        painter.setPen(QPen(look.color(token), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, look.radius(2), look.radius(2))
