"""The countdown ring of the next check, and the bar of the infusion."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from monitor.api import frozen
from ui.fonts import MEDIUM, ui_font
from ui.theme import Role
from ui.widgets.base import CENTER, Painted, draw_text, painter_for, text_width
from ui.widgets.marks import TOKEN
from ui.widgets.priority import Priority

_FULL_TURN = 360 * 16
_TOP = 90 * 16


@frozen
class Ring:
    """What the ring shows: `fraction` 0..1 of the wait that is over, three lines, their words.

    `late` colours the arc for a check that has become an alert; `words` is read out:
    "T+40 check, 2 minutes 50 left, due 14:35".
    """

    fraction: float
    over: str
    """Above the countdown: what is next, e.g. `T+40`."""
    count: str
    """The countdown itself, e.g. `2:50` or `+3:40`."""
    under: str
    """Below it, e.g. `due 14:35`."""
    words: str
    late: Priority | None = None


class CountdownRing(Painted):
    """A ring that fills towards the next check, with the countdown in its middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._ring = Ring(fraction=0.0, over="", count="", under="", words="")
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def render_ring(self, ring: Ring) -> None:
        """Show `ring`."""
        if ring != self._ring:
            self._ring = ring
            self.setAccessibleName(ring.words)
            self.update()

    def sizeHint(self) -> QSize:
        side = 360 if self.look.px(Role.HERO) > 80 else 230
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 170)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        side = min(self.width(), self.height())
        thick = side * 0.054
        box = QRectF(0, 0, side - thick - 2, side - thick - 2)
        box.moveCenter(QRectF(self.rect()).center())
        pen = QPen(look.color("line"), thick)
        painter.setPen(pen)
        painter.drawEllipse(box)
        fraction = min(max(self._ring.fraction, 0.0), 1.0)
        if fraction > 0:
            late = self._ring.late
            pen.setColor(look.color(TOKEN[late] if late else "accent"))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if fraction < 1 else Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, _TOP, -round(_FULL_TURN * fraction))
        self._paint_words(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        look, ring = self.look, self._ring
        hero = min(look.px(Role.HERO), round(box.width() * 0.29))
        lead = look.px(Role.LEAD)
        count_font = ui_font(max(hero, 1), MEDIUM)
        while hero > lead and text_width(count_font, ring.count) > box.width() * 0.84:
            hero -= 2
            count_font = ui_font(hero, MEDIUM)
        middle = box.center().y()
        wide = QRectF(box.left() + box.width() * 0.08, 0, box.width() * 0.84, 0)

        def line(center: float, height: float) -> QRectF:
            return QRectF(wide.left(), center - height / 2, wide.width(), height)

        ink, ink2 = look.color("ink"), look.color("ink2")
        draw_text(painter, line(middle, hero * 1.2), ring.count, count_font, ink, CENTER)
        away = hero * 0.52 + lead * 1.05
        lead_font = look.font(Role.LEAD)
        draw_text(painter, line(middle - away, lead * 1.5), ring.over, lead_font, ink2, CENTER)
        draw_text(painter, line(middle + away, lead * 1.5), ring.under, lead_font, ink2, CENTER)


class InfusionBar(Painted):
    """How much of a stretch of time is over: a bar, filled from the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._fraction = 0.0
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_bar(self, fraction: float, words: str) -> None:
        """Fill `fraction` 0..1; `words` is read out: "37 of 60 minutes infused"."""
        filled = min(max(fraction, 0.0), 1.0)
        self.setAccessibleName(words)
        if filled != self._fraction:
            self._fraction = filled
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self.look.space(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("shadeLine"), 1))
        painter.setBrush(look.color("shade"))
        painter.drawRoundedRect(box, 2, 2)
        filled = QRectF(box)
        filled.setWidth(box.width() * self._fraction)
        if self._fraction > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
            painter.drawRoundedRect(filled, 2, 2)
        painter.end()
