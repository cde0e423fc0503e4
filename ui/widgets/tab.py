"""The tab of a chair: its number, what is next and when, and its alert."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, REGULAR, SEMIBOLD
from ui.theme import Role, Theme
from ui.widgets.base import draw_focus, draw_text, hairline, painter_for, text_width
from ui.widgets.marks import BLOCK, ON_BLOCK, TOKEN, flash_clock, mark_size, paint_mark
from ui.widgets.priority import Priority


class TabAlert(StrEnum):
    """How a tab shows its alert."""

    FILL = "fill"
    """Unanswered: filled with the priority's colour."""
    TINT = "tint"
    """Answered, still open."""
    SHAPE = "shape"
    """The shape alone, for LOW."""
    QUIET = "quiet"
    """Discreet: words only, no flash."""


@frozen
class Tab:
    """What the tab of chair `number` shows.

    `escalated` is the priority that colours the whole bar; the tab then writes in its ink.
    """

    number: int
    first: str
    second: str = ""
    current: bool = False
    priority: Priority | None = None
    alert: TabAlert = TabAlert.FILL
    flashing: bool = False
    escalated: Priority | None = None
    words: str = ""


class ChairTab(QAbstractButton):
    """A painted tab that never changes its place or width."""

    def __init__(self, tab: Tab, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tab = tab
        self._room = QRectF()
        self._mark = QRectF()
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of a group: read out as such
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self.retheme)
        self.setChecked(tab.current)
        self._say()
        flash_clock().flash(self, tab.priority if self._flashes() else None)

    @property
    def tab(self) -> Tab:
        """What is shown."""
        return self._tab

    def render_tab(self, tab: Tab) -> None:
        """Show `tab`."""
        self.setChecked(tab.current)  # a tap checks it by itself
        if tab == self._tab:
            return
        self._tab = tab
        self._say()
        flash_clock().flash(self, tab.priority if self._flashes() else None)
        self.update()

    def _say(self) -> None:
        tab = self._tab
        said = (self.tr("Chair {0}").format(tab.number), tab.first, tab.second)
        words = tab.words or ", ".join(part for part in said if part)
        self.setAccessibleName(words)

    def retheme(self) -> None:
        """Take the size of the density in force."""
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(round(look.size("bar") * 2.55), look.size("bar"))

    def flash_area(self) -> QRect:
        """Return where the shape of the alert was painted last."""
        return self._mark.toAlignedRect().adjusted(-1, -1, 1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, tab = theme.current(), self._tab
        box = QRectF(self.rect())
        fill, ink = self._colors(look)
        if fill is not None:
            painter.fillRect(box, fill)
        left = box.left() + (look.space(1) if look.cramped else look.space(3))
        number = look.font(Role.LEAD if look.cramped else Role.TITLE, SEMIBOLD)
        wide = text_width(number, str(tab.number))
        draw_text(painter, QRectF(left, 0, wide + 2, box.height()), str(tab.number), number, ink)
        left += wide + (look.space(1) if look.cramped else look.space(2) - 1)
        if tab.priority is not None and tab.alert is not TabAlert.QUIET:
            left = self._paint_shape(painter, look, left, box)
        self._room = QRectF(left, 0, box.right() - left - 2, box.height())
        self._paint_lines(painter, look, self._room, ink)
        self._paint_edges(painter, look, box)
        if self.hasFocus():
            draw_focus(painter, box, look, "accentStrong" if fill is None else "ink")
        painter.end()

    def _flashes(self) -> bool:
        tab = self._tab
        return tab.flashing and tab.priority is not None and tab.alert is not TabAlert.QUIET

    def _filled(self) -> bool:
        return self._tab.priority is not None and self._tab.alert is TabAlert.FILL

    def _colors(self, look: Theme) -> tuple[QColor | None, QColor]:
        tab = self._tab
        if tab.escalated is not None:
            return None, look.color(ON_BLOCK[tab.escalated])
        if tab.priority is not None and tab.alert is TabAlert.FILL:
            return look.color(BLOCK[tab.priority]), look.color(ON_BLOCK[tab.priority])
        if tab.priority is not None and tab.alert is TabAlert.TINT:
            return look.color(f"{TOKEN[tab.priority]}Tint"), look.color("ink")
        return (look.color("tint") if tab.current else None), look.color("ink")

    def _paint_shape(self, painter: QPainter, look: Theme, left: float, box: QRectF) -> float:
        tab = self._tab
        if tab.priority is None:
            return left
        high = box.height() * 0.36
        wide, _ = mark_size(tab.priority, high)
        self._mark = QRectF(left, box.center().y() - high / 2, wide, high)
        clock = flash_clock()
        flashing = self._flashes()
        paint_mark(
            painter,
            tab.priority,
            self._mark,
            look,
            on_block=self._filled() or tab.escalated is tab.priority,
            strength=clock.strength(tab.priority) if flashing else 1.0,
            doubled=flashing and clock.still,
        )
        return left + wide + look.space(1)

    def _paint_lines(self, painter: QPainter, look: Theme, room: QRectF, ink: QColor) -> None:
        tab = self._tab
        strong = tab.priority is not None
        first = look.font(Role.SMALL, SEMIBOLD if strong else MEDIUM)
        second = look.font(Role.CAPTION, MEDIUM if self._filled() else REGULAR)
        upper, lower = look.px(Role.SMALL) * 1.25, look.px(Role.CAPTION) * 1.3
        if not tab.second:
            draw_text(painter, room, tab.first, first, ink)
            return
        top = room.center().y() - (upper + lower) / 2
        one = QRectF(room.left(), top, room.width(), upper)
        two = QRectF(room.left(), top + upper, room.width(), lower)
        faint = ink if self._filled() or tab.escalated else look.color("ink2")
        draw_text(painter, one, tab.first, first, ink)
        draw_text(painter, two, tab.second, second, faint)

    def _paint_edges(self, painter: QPainter, look: Theme, box: QRectF) -> None:
        tab = self._tab
        painter.setPen(hairline(look.color("line")))
        if tab.escalated is not None:
            edge = look.color(ON_BLOCK[tab.escalated])
            edge.setAlphaF(0.5)
            painter.setPen(hairline(edge))
        x = box.left() + 0.5
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        alerting = tab.escalated is not None and tab.priority is tab.escalated
        if not (tab.current or alerting):
            return
        token = "ink" if self._filled() else "accent"
        if tab.escalated is not None:
            token = ON_BLOCK[tab.escalated]
        thick = 5.0 if alerting else 4.0
        line = QRectF(box.left(), box.bottom() - thick, box.width(), thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(line, look.color(token))
