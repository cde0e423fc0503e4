"""The panels of one chair's screen and where they stand."""

from functools import cached_property
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.chair.actions import ActionsBar
from ui.chair.header import ChairHeader
from ui.chair.loose import Loose
from ui.chair.progress import InfusionCard, NextCard
from ui.chair.side import SideColumn
from ui.chair.table import ValueTable
from ui.widgets.trend import TrendChart

LEFT_SHARE: Final = 0.2155
RIGHT_SHARE: Final = 0.262
RIGHT_LARGE: Final = 0.312
LEAST_LEFT: Final = 288
LEAST_RIGHT: Final = 368
LEAST_CHART: Final = 90
"""Pixels: at 1366x768 the dock with two rows of actions and this fit without a pixel more."""


class ChairParts(QWidget):
    """Course and next check at the left, the chart in the middle, the side column at the right."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        """What was drawn last; empty: draw again, whatever it is."""
        self._scrolls = False
        self.header = ChairHeader(lambda: self.loose.rows)
        self.infusion = InfusionCard()
        self.next = NextCard()
        self.chart = TrendChart()
        self.chart.setMinimumHeight(LEAST_CHART)
        self.side = SideColumn()
        self.bar = ActionsBar()
        self.setAccessibleName(self.tr("Chair"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        theme.follow(self.retheme)

    @cached_property
    def loose(self) -> Loose:
        """What scrolls beside the ring, made when large text meets a small window."""
        return Loose()

    @cached_property
    def table(self) -> ValueTable:
        """The readings behind the chart, made when they are first asked for."""
        made = ValueTable()
        self._charts.addWidget(made)
        return made

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.infusion)
        left.addWidget(self.next, 1)
        self._card = QFrame()
        self._card.setProperty("panel", "panel")
        self._charts = QStackedWidget()
        self._charts.addWidget(self.chart)
        QVBoxLayout(self._card).addWidget(self._charts)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(self._card, 1)
        self._left_column = left
        self._place(middle)
        self._gaps = (left, self._middle, self._columns, self._body)

    def _place(self, middle: QWidget) -> None:
        self._columns = QHBoxLayout()
        self._columns.addWidget(self._left)
        self._columns.addWidget(middle, 1)
        self._columns.addWidget(self.side)
        self._page = QWidget()
        self._body = QVBoxLayout(self._page)
        self._body.addWidget(self.header)
        self._body.addLayout(self._columns, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._pages, 1)
        whole.addWidget(self.bar)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        gap = look.space(3)
        self._body.setContentsMargins(gap, gap, gap, gap)
        for layout in self._gaps:
            layout.setSpacing(gap)
        card = self._card.layout()
        if card is not None:
            card.setContentsMargins(look.space(3), look.space(3), look.space(2), look.space(2))
        self._arrange()
        self._fit()
        self._shown = ()

    def _arrange(self) -> None:
        """Put course and chart where they scroll, or back beside the ring."""
        cramped = theme.current().cramped
        if cramped is self._scrolls:
            return
        self._scrolls = cramped
        if cramped:
            self.loose.take(self.infusion, self._card)
            self._middle.addWidget(self.loose, 1)
        else:
            self._left_column.insertWidget(0, self.infusion)
            self._middle.addWidget(self._card, 1)
        self.loose.setVisible(cramped)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the side columns widths that depend on the window alone, never on what they show."""
        self._left.setFixedWidth(max(LEAST_LEFT, round(self.width() * LEFT_SHARE)))
        right = RIGHT_SHARE if theme.current().percent == theme.USUAL else RIGHT_LARGE
        self.side.setFixedWidth(max(LEAST_RIGHT, round(self.width() * right)))
