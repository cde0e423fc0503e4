"""Two sessions side by side: what was ordered, given and read, check by check."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from monitor.api import ChairView, CheckRow, SessionRow, Station, StorageError, frozen
from ui import messages, theme
from ui.amend.table import cell, row_name, rows_of
from ui.archive.model import state_of
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.desk_table import CHANGED, DeskModel, DeskTable, FieldDelegate, Index
from ui.widgets.text import Label, panel

NOTHING = "–"


@frozen
class Line:
    """One thing that both sessions have, or one of them."""

    what: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether the two say different things."""
        return self.one != self.other


Side = tuple[SessionRow, ChairView]


def lines_of(one: Side, other: Side, station: Station) -> tuple[Line, ...]:
    """Return what is compared: facts first, then each reading of each check."""
    facts = tuple(
        Line(what=what, one=tell(*one, station) or NOTHING, other=tell(*other, station) or NOTHING)
        for what, tell in _facts()
    )
    return (*facts, *_readings(one[1], other[1]))


def _facts() -> tuple[tuple[str, Callable[[SessionRow, ChairView, Station], str]], ...]:
    return (
        (tr("Date"), lambda row, _v, s: messages.day(s.local_date(row.opened_at))),
        (tr("Session"), lambda row, _v, _s: row.series),
        (tr("Protocol"), lambda _r, view, _s: f"{view.protocol_title}, {view.protocol_version}"),
        (tr("Dose, mg"), lambda _r, view, _s: _number(view.order.dose_mg)),
        (tr("Dose, mg/kg"), lambda _r, view, _s: _number(view.order.dose_mg_per_kg)),
        (tr("Ordered, min"), lambda _r, view, _s: str(view.order.planned_min)),
        (tr("Given, mg"), lambda _r, view, _s: _given(view)),
        (tr("Nurse"), lambda _r, view, _s: view.nurse),
        (tr("Checks"), lambda _r, view, _s: str(view.checks_done)),
        (tr("Missed"), lambda _r, view, _s: str(len(view.missed))),
        (tr("Alerts of a value"), lambda _r, view, _s: str(_alerts(view))),
        (tr("Highest BP"), lambda row, _v, _s: row.highest),
        (tr("Record"), lambda row, _v, _s: state_of(row)),
    )


def _number(value: Any) -> str:
    return "" if value is None else messages.number(value)


def _given(view: ChairView) -> str:
    return "" if view.mg_given is None else messages.one_place(view.mg_given)


def _alerts(view: ChairView) -> int:
    return sum(alert.value is not None for alert in view.alerts)


def _readings(one: ChairView, other: ChairView) -> Iterator[Line]:
    """Yield a line for each measure of each check that either of them has, by the slot's label."""
    left, right = _by_label(one), _by_label(other)
    measures = tuple(dict.fromkeys((*rows_of(one), *rows_of(other))))
    for label in dict.fromkeys((*left, *right)):
        for measure in measures:
            here, there = _cell(measure, left.get(label)), _cell(measure, right.get(label))
            if here or there:
                what = f"{label} {row_name(measure)}"
                yield Line(what=what, one=here or NOTHING, other=there or NOTHING)


def _by_label(view: ChairView) -> dict[str, CheckRow]:
    """Return the last check of each slot; extras belong to no slot of the other session."""
    return {row.label: row for row in view.checks if row.label}


def _cell(measure: str, check: CheckRow | None) -> str:
    return "" if check is None else cell(measure, check)


class LinesModel(DeskModel):
    """What is compared, line by line; what differs is set off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self.titles = ("", "")

    def take(self, lines: tuple[Line, ...], titles: tuple[str, str]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines, self.titles = lines, titles
        self.endResetModel()

    def count(self) -> int:
        return len(self.lines)

    def heads(self) -> tuple[str, ...]:
        return (tr("What"), *self.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (line.what, line.one, line.other)[index.column()]
        if role == CHANGED:
            return line.differs and index.column() > 0
        return None


class ComparePanel(QWidget):
    """The first session stays; whichever is chosen in the list stands beside it."""

    closed = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        self._one: SessionRow | None = None
        self.model = LinesModel(self)
        self.title = Label("", Role.TITLE, weight=SEMIBOLD, wrap=True)
        self.note = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.table = DeskTable(tr("Two sessions side by side"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(parent=self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.shut = Button(tr("Close"), key="Esc")
        frame = panel()
        self._column = QVBoxLayout(frame)
        for widget in (self.title, self.note):
            self._column.addWidget(widget)
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.shut)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.shut.clicked.connect(self.closed.emit)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(3),) * 4)
        self._column.setSpacing(look.space(2))

    def begin(self, row: SessionRow) -> None:
        """Take the first session; the next one that is chosen is compared with it."""
        self._one = row
        self.title.setText(tr("Compare with {0}").format(self._name(row)))
        self.note.setText(tr("Choose the other session in the list"))
        self.model.take((), ("", ""))

    def beside(self, row: SessionRow) -> None:
        """Show another session beside the first."""
        one = self._one
        if one is None or row.session == one.session:
            return
        try:
            first = (one, self._station.closed_view(one.session))
            second = (row, self._station.closed_view(row.session))
        except StorageError as failed:
            self.note.setText(messages.failed(failed))
            return
        self.title.setText(tr("{0} beside {1}").format(self._name(one), self._name(row)))
        lines = lines_of(first, second, self._station)
        self.model.take(lines, (self._day(one), self._day(row)))
        differ = sum(line.differs for line in lines)
        self.note.setText(tr("{0} of {1} lines differ").format(differ, len(lines)))

    def _name(self, row: SessionRow) -> str:
        return f"{row.name}, {self._day(row)}"

    def _day(self, row: SessionRow) -> str:
        return messages.day(self._station.local_date(row.opened_at))
