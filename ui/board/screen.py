"""The board: the next three in order, then all chairs in room order."""

from typing import Any, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.api import BoardView
from ui import theme
from ui.board.lane import KEYS as LANE_KEYS
from ui.board.lane import LaneRow
from ui.board.present import Columns, axis_of, lane_of, ribbon_of, ticks_of
from ui.board.ribbon import RibbonCard
from ui.bridge import Bridge
from ui.damage import DamageStrip
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import LEFT, Painted, draw_text, painter_for
from ui.widgets.timeline import AxisTick, paint_axis

CHAIRS = 6
KEYS: Final = (
    Key(tuple("123456"), "_open_typed", lambda: tr("Open a chair"), shown="1 … 6"),
    Key(("Up", "Down"), "_walk", lambda: tr("Lane before and after")),
)


class BoardHead(Painted):
    """The heads over the lanes, with the shared clock times and the plate of now."""

    def __init__(self) -> None:
        self._ticks: tuple[AxisTick, ...] = ()
        self._now = 0.25
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def render_head(self, ticks: tuple[AxisTick, ...], now: float) -> None:
        """Show `ticks` and now."""
        if (ticks, now) != (self._ticks, self._now):
            self._ticks, self._now = ticks, now
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(900, round(self.look.px(Role.CAPTION) * 2.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look
        painter = painter_for(self)
        columns = Columns.of(QRectF(self.rect()).adjusted(1, 0, -1, 0), look)
        words = (
            (columns.number, tr("Chair")),
            (columns.patient, tr("Patient")),
            (columns.next, tr("Next action")),
            (columns.bp, tr("BP")),
            (columns.hr, tr("HR")),
            (columns.spo2, tr("SpO₂")),
            (columns.symptom, tr("Symptom")),
        )
        inset = {0, 1, 2}
        for index, (box, text) in enumerate(words):
            room = box.adjusted(look.space(4) if index in inset else 0, 0, 0, 0)
            draw_text(painter, room, text, look.font(Role.CAPTION), look.color("ink2"), LEFT)
        now = AxisTick(at=self._now, label=tr("now"))
        paint_axis(painter, self._ticks, now, columns.lane, look)
        painter.end()


class BoardScreen(QWidget):
    """Answers who is next, and when; a tap or a digit opens the chair."""

    navigate = Signal(str, int)

    def __init__(self, bridge: Bridge, _theme: Any = None) -> None:
        super().__init__()
        self._bridge = bridge
        self.setAccessibleName(tr("Board"))
        self.cards = (RibbonCard(), RibbonCard(), RibbonCard())
        self.head = BoardHead()
        self.damage = DamageStrip()
        self.damage.seen.connect(self._saw)
        self.lanes = tuple(LaneRow(number) for number in range(1, CHAIRS + 1))
        self._ribbon = QHBoxLayout()
        for card, stretch in zip(self.cards, (60, 40, 40), strict=True):
            card.clicked.connect(lambda _=False, which=card: self._open_card(which))
            self._ribbon.addWidget(card, stretch)
        self._rows = QVBoxLayout()
        for lane in self.lanes:
            lane.pressed.connect(self._open)
            self._rows.addWidget(lane, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._ribbon)
        self._column.addWidget(self.damage)
        self._column.addWidget(self.head)
        self._column.addLayout(self._rows, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        gap = theme.current().space(3)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(theme.current().space(2) - 2)
        self._ribbon.setSpacing(gap)
        self._rows.setSpacing(theme.current().space(2))

    def render(self, board: BoardView) -> None:  # type: ignore[override]
        """Show `board`."""
        ribbon = ribbon_of(board, self._bridge.station)
        for index, card in enumerate(self.cards):
            card.render_card(ribbon[index] if index < len(ribbon) else None)
        self.damage.render_strip(board)
        axis = axis_of(board.now.at)
        self.head.render_head(ticks_of(board, self._bridge.station), axis.at(board.now.at))
        for number, lane in enumerate(self.lanes, start=1):
            exists = number <= len(board.chairs)
            lane.setVisible(exists)
            if exists:
                lane.render_lane(lane_of(board, number, self._bridge.station))

    def main_action(self) -> None:
        """Open the chair that comes first."""
        order = self._bridge.board.order
        if order:
            self._open(order[0].chair)

    def help_area(self) -> QRect:
        """Return the lanes: help takes the column of their values, below the ribbon."""
        area = self.rect()
        area.setTop(self.head.geometry().bottom() + 1)
        return area

    def help_keys(self) -> tuple[Key, ...]:
        """Return the keys of the board and of its lanes."""
        return (*KEYS, *LANE_KEYS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, KEYS, event):
            super().keyPressEvent(event)

    def _open_typed(self, digit: str) -> bool:
        known = int(digit) <= len(self._bridge.board.chairs)
        if known:
            self._open(int(digit))
        return known

    def _walk(self, key: str) -> None:
        step = -1 if key == "Up" else 1
        here = next((i for i, lane in enumerate(self.lanes) if lane.hasFocus()), None)
        there = 0 if here is None else min(max(here + step, 0), len(self.lanes) - 1)
        self.lanes[there].setFocus(Qt.FocusReason.OtherFocusReason)

    def _saw(self, place: str) -> None:
        station, by = self._bridge.station, self._bridge.by
        self._bridge.attempt(lambda: station.see_damage(place, by))

    def _open_card(self, card: RibbonCard) -> None:
        if card.view is not None:
            self._open(card.view.chair)

    def _open(self, chair: int) -> None:
        self.navigate.emit("chair", chair)
