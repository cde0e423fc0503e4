"""The board while nobody is signed in: countdowns and priorities, no names and no values."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, REGULAR
from ui.theme import Role, Theme
from ui.widgets.base import CENTER, LEFT, draw_focus, draw_text, painter_for, text_width
from ui.widgets.marks import BLOCK, ON_BLOCK, TOKEN, Priority, paint_mark


@frozen
class Lane:
    """What may be seen of a chair by somebody who is not signed in."""

    number: int
    far: str = ""
    """Countdown, clock time or "Now"; empty for an empty chair."""
    what: str = ""
    phase: str = ""
    hidden: str = ""
    progress: float | None = None
    priority: Priority | None = None
    answered: bool = False
    words: str = ""
    """Read out, with the phase."""


class LockLane(QAbstractButton):
    """One chair; a tap chooses where signing in leads."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._lane = Lane(number=number)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read out as one of a group
        self.setAccessibleName(self.tr("Chair {0}, empty").format(number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.toggled.connect(self.update)
        theme.follow(self.retheme)

    @property
    def lane(self) -> Lane:
        """What is shown."""
        return self._lane

    def retheme(self) -> None:
        """Repaint in the look in force."""
        self.updateGeometry()
        self.update()

    def render_lane(self, lane: Lane) -> None:
        """Show `lane`."""
        if lane != self._lane:
            self._lane = lane
            self.setEnabled(bool(lane.far))
            self.setAccessibleName(", ".join(part for part in (lane.words, lane.phase) if part))
            self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(520, max(look.target, look.px(Role.FAR) + look.px(Role.BODY) + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, theme.current().target)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look, lane = theme.current(), self._lane
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        token = TOKEN[lane.priority] if lane.priority else ""
        painter.setBrush(look.color("surface"))
        edge = look.color(f"{token}Line" if token else "line")
        painter.setPen(QPen(edge, 2 if token else 1))
        painter.drawRoundedRect(box, look.radius(2), look.radius(2))
        block = self._paint_number(painter, look, box)
        if lane.far:
            self._paint_countdown(painter, look, block)
            self._paint_phase(painter, look, block)
        else:
            rest = QRectF(block.right() + look.space(4), box.top(), 300, box.height())
            words = self.tr("Empty")
            draw_text(painter, rest, words, look.font(Role.BODY), look.color("ink3"), LEFT)
        if self.hasFocus() or self.isChecked():
            draw_focus(painter, box, look)
        painter.end()

    def _paint_number(self, painter: QPainter, look: Theme, box: QRectF) -> QRectF:
        lane = self._lane
        block = QRectF(box.left(), box.top(), look.px(Role.VALUE) * 2.4, box.height())
        loud = lane.priority if not lane.answered else None
        if loud is Priority.LOW:  # as on the board: only tinted
            fill, ink = look.color(f"{TOKEN[loud]}Tint"), look.color("ink")
        else:
            fill = look.color(BLOCK[loud] if loud else "tint")
            ink = look.color(ON_BLOCK[loud] if loud else "ink")
        if loud or lane.progress is not None:
            painter.fillRect(block.adjusted(1, 1, 0, -1), fill)
        font = look.font(Role.FAR, MEDIUM)
        draw_text(painter, block, str(lane.number), font, ink, CENTER)
        return block

    def _paint_countdown(self, painter: QPainter, look: Theme, block: QRectF) -> None:
        lane = self._lane
        part = QRectF(block.right(), block.top(), self.width() * 0.33, block.height())
        if lane.priority:
            tint = look.color(f"{TOKEN[lane.priority]}Tint")
            painter.fillRect(part.adjusted(0, 1, 0, -1), tint)
        small, left = look.px(Role.SMALL), part.left() + look.space(3)
        role = self._role_of_countdown(look, part)
        far = look.px(role)
        top = part.top() + (part.height() - far * 1.1 - small * 1.35) / 2
        line = QRectF(left, top, part.right() - left, far * 1.1)
        if lane.priority:
            side = far * 0.9
            mark = QRectF(left, top + (line.height() - side) / 2, side * 1.15, side)
            paint_mark(painter, lane.priority, mark, look)
            line.setLeft(mark.right() + look.space(2))
        draw_text(painter, line, lane.far, look.font(role, MEDIUM), look.color("ink"), LEFT)
        under = QRectF(left, line.bottom(), part.right() - left, small * 1.35)
        draw_text(painter, under, lane.what, look.font(Role.SMALL), look.color("ink2"), LEFT)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(part.topRight(), part.bottomRight())

    def _role_of_countdown(self, look: Theme, part: QRectF) -> Role:
        """Return the far-readable role where the countdown has room for it."""
        far, lane = look.px(Role.FAR), self._lane
        mark = far * 0.9 * 1.15 + look.space(2) if lane.priority else 0.0
        words = text_width(look.font(Role.FAR, MEDIUM), lane.far)
        wide = mark + words + look.space(3) <= part.width()
        high = far * 1.2 + look.px(Role.SMALL) * 1.35 <= part.height()
        return Role.FAR if wide and high else Role.VALUE

    def _paint_phase(self, painter: QPainter, look: Theme, block: QRectF) -> None:
        lane = self._lane
        left = block.right() + self.width() * 0.33 + look.space(4)
        wide = self.width() - left - look.space(4)
        body, small = look.px(Role.BODY), look.px(Role.SMALL)
        bar = 8.0 if lane.progress is not None else 0.0
        top = block.top() + (block.height() - body * 1.3 - bar - small * 1.4 - 6) / 2
        first = QRectF(left, top, wide, body * 1.3)
        draw_text(painter, first, lane.phase, look.font(Role.BODY, MEDIUM), look.color("ink"), LEFT)
        if lane.progress is not None:
            rail = QRectF(left, first.bottom() + 3, wide * 0.7, bar)
            painter.fillRect(rail, look.color("shade"))
            rail.setWidth(rail.width() * min(max(lane.progress, 0.0), 1.0))
            painter.fillRect(rail, look.color("accent"))
        last = QRectF(left, first.bottom() + bar + 6, wide, small * 1.4)
        draw_text(painter, last, lane.hidden, look.font(Role.SMALL, REGULAR), look.color("ink3"))
