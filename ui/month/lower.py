"""The lower panel of the month: overrides, slots, limits without a deed, relief; one at a time."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from monitor.api.month import PeriodQuality
from ui import theme
from ui.forms.chips import Chips
from ui.messages import tr
from ui.month import present
from ui.month.curve import ReliefCurve
from ui.month.parts import WITHOUT_BAR, RowData, RowList
from ui.theme import Role
from ui.widgets.text import Label, panel, rule

OVERRIDES, SLOTS, IDLE, RELIEF = "overrides", "slots", "idle", "relief"
_DEFINED: Final = {
    OVERRIDES: "no_judgement",
    SLOTS: "checks",
    IDLE: "idle_limits",
    RELIEF: "kaplan_meier",
}


class Lower(QWidget):
    """Turns between the four; which one is kept from month to month."""

    chosen = Signal(object)
    """A `RowData` with sessions behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.chips = Chips(tr("Below"))
        self.list = RowList(tr("Rows of the chosen list"))
        self.none = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.curve = ReliefCurve()
        self.told = Label("", Role.SMALL, wrap=True)
        self.scales = Chips(tr("Scale"))
        self.foot = Label("", Role.CAPTION, ink="ink3", wrap=True)
        self._found: PeriodQuality | None = None
        self._lay_out()
        self.chips.set_choices(self._choices())
        self.chips.choose(OVERRIDES)
        self.chips.chosen.connect(lambda _page: self._show())
        self.scales.chosen.connect(lambda _scale: self._show())
        self.list.chosen.connect(self.chosen.emit)
        theme.follow(self.retheme)

    def _choices(self) -> list[tuple[str, str]]:
        found = self._found
        count = 0 if found is None else found.numbers.overridden
        idle = 0 if found is None else len(found.numbers.idle_limits)
        return [
            (OVERRIDES, tr("Overrides, {0}").format(count)),
            (SLOTS, tr("By slot")),
            (IDLE, tr("Nothing done, {0}").format(idle)),
            (RELIEF, tr("Relief")),
        ]

    def _lay_out(self) -> None:
        lists, relief = QWidget(), QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        area.setWidget(self.list)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.none)
        column.addWidget(area, 1)
        curve = QVBoxLayout(relief)
        curve.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        line.addWidget(self.scales)
        curve.addLayout(line)
        curve.addWidget(self.curve, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(lists)
        self._pages.addWidget(relief)
        frame = panel()
        self._column = QVBoxLayout(frame)
        self._column.addWidget(self.chips)
        self._column.addWidget(rule(ink=True))
        self._column.addWidget(self._pages, 1)
        self._column.addWidget(self.foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(look.space(1))

    def render_lower(self, found: PeriodQuality) -> None:
        """Show what was found."""
        self._found = found
        self.chips.set_choices(self._choices())
        words = [(b.scale.value, present.scale_name(b)) for b in found.numbers.benefits]
        self.scales.set_choices(words)
        if not self.scales.value and words:
            self.scales.choose(words[0][0])
        self.scales.setVisible(len(words) > 1)
        self._show()

    def _show(self) -> None:
        found, page = self._found, self.chips.value or OVERRIDES
        if found is None:
            return
        self.foot.setText(present.defined(_DEFINED[page]))
        self._pages.setCurrentIndex(1 if page == RELIEF else 0)
        if page == RELIEF:
            self._show_relief(found)
            return
        rows = self._rows(found, page)
        self.none.setText("" if rows else present.nothing(page))
        self.none.setVisible(not rows)
        self.list.render_rows(rows, WITHOUT_BAR)

    def _rows(self, found: PeriodQuality, page: str) -> tuple[RowData, ...]:
        numbers = found.numbers
        if page == SLOTS:
            return present.slot_rows(numbers.slots)
        if page == IDLE:
            return present.idle_rows(numbers.idle_limits)
        return present.override_rows(numbers.overrides)

    def _show_relief(self, found: PeriodQuality) -> None:
        scale = self.scales.value
        benefit = next((b for b in found.numbers.benefits if b.scale.value == scale), None)
        self.told.setText(present.relief_words(benefit, found.moving))
        self.curve.render_curve(present.curve_of(benefit))
