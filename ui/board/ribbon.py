"""A card of the ribbon: the first is far-readable, the next two name their chair."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import theme
from ui.board.present import RibbonView
from ui.fonts import MEDIUM
from ui.theme import Role, Theme
from ui.widgets.base import (
    CENTER,
    LEFT,
    RIGHT,
    draw_focus,
    draw_lines,
    draw_text,
    lines_in,
    painter_for,
    text_width,
)
from ui.widgets.marks import BLOCK, ON_BLOCK, TOKEN, flash_clock, mark_size, paint_mark


class RibbonCard(QAbstractButton):
    """A tap opens its chair."""

    def __init__(self) -> None:
        super().__init__()
        self._view: RibbonView | None = None
        self._mark = QRectF()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)

    @property
    def view(self) -> RibbonView | None:
        """What is shown; None for a place that no chair takes."""
        return self._view

    def retheme(self) -> None:
        """Take the height of the density in force."""
        look = theme.current()
        self.setFixedHeight(round(look.px(Role.FAR) * 2.45))
        self.update()

    def render_card(self, view: RibbonView | None) -> None:
        """Show `view`."""
        if view != self._view:
            self._view = view
            self.setEnabled(view is not None)
            self.setAccessibleName(view.words if view is not None else "")
            flashing = view.priority if view is not None and view.flashing else None
            flash_clock().flash(self, flashing)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def flash_area(self) -> QRect:
        """Return where the shape of the alert was painted last."""
        return self._mark.toAlignedRect().adjusted(-1, -1, 1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, view = theme.current(), self._view
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        if view is not None and view.priority is not None:
            painter.setPen(QPen(look.color(f"{TOKEN[view.priority]}Line"), 2))
            if view.filled:
                painter.setBrush(look.color(BLOCK[view.priority]))
        painter.drawRoundedRect(box, look.radius(2), look.radius(2))
        if view is not None:
            left = box.left() + look.space(5)
            if not view.filled:
                left = self._paint_number(painter, look, box, view)
            self._paint_words(painter, look, box, view, left)
        if self.hasFocus():
            draw_focus(painter, box, look)
        painter.end()

    def _paint_number(self, painter: QPainter, look: Theme, box: QRectF, view: RibbonView) -> float:
        block = QRectF(box.left() + 1, box.top() + 1, look.px(Role.FAR) * 1.6, box.height() - 2)
        token = "tint" if view.infusing else "inset"
        if view.priority is not None:
            token = f"{TOKEN[view.priority]}Tint"
        painter.fillRect(block, look.color(token))
        font = look.font(Role.FAR, MEDIUM)
        draw_text(painter, block, str(view.chair), font, look.color("ink"), CENTER)
        return block.right() + look.space(4)

    def _paint_words(
        self, painter: QPainter, look: Theme, box: QRectF, view: RibbonView, left: float
    ) -> None:
        filled = view.filled and view.priority is not None
        ink = look.color(ON_BLOCK[view.priority]) if filled and view.priority else look.color("ink")
        faint = ink if filled else look.color("ink2")
        upper, lower = look.px(Role.FAR) * 1.15, look.px(Role.BODY) * 1.4
        top = box.center().y() - (upper + lower) / 2
        start = left
        if view.priority is not None:
            high = look.px(Role.FAR) * (1.16 if filled else 0.72)
            wide, _ = mark_size(view.priority, high)
            middle = box.center().y() if filled else top + upper / 2
            self._mark = QRectF(left, middle - high / 2, wide, high)
            clock = flash_clock()
            strength = clock.strength(view.priority) if view.flashing else 1.0
            doubled = view.flashing and clock.still
            paint_mark(
                painter, view.priority, self._mark, look,
                on_block=filled, strength=strength, doubled=doubled,
            )  # fmt: skip
            left += wide + look.space(4)
            start = left if filled else start
        room = self._paint_place(painter, look, box, view, faint) if not filled else box.right()
        one = QRectF(left, top, room - left - 4, upper)
        draw_text(painter, one, view.first, look.font(Role.FAR, MEDIUM), ink, LEFT)
        two = QRectF(start, top + upper, room - start - 8, lower)
        self._paint_second(painter, look, two, faint)

    def _paint_second(self, painter: QPainter, look: Theme, two: QRectF, ink: QColor) -> None:
        words = self._view.second if self._view is not None else ""
        font = look.font(Role.BODY)
        if text_width(font, words) > two.width():
            font = look.font(Role.SMALL)
        lines = lines_in(font, words, two.width())
        if len(lines) > 1:
            font = look.font(Role.CAPTION)
            two = two.translated(0, -4)
        draw_lines(painter, two, lines, font, ink)

    def _paint_place(
        self, painter: QPainter, look: Theme, box: QRectF, view: RibbonView, ink: QColor
    ) -> float:
        font = look.font(Role.SMALL, MEDIUM)
        wide = text_width(font, view.place) + look.space(4)
        place = QRectF(box.right() - wide - look.space(4), box.top(), wide, box.height())
        draw_text(painter, place, view.place, font, ink, RIGHT | Qt.AlignmentFlag.AlignVCenter)
        return place.left()
