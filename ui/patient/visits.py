"""The sessions of a patient as a table: the series in numbers, for eyes and screen readers."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from monitor.api import Decimal, Station
from monitor.api.month import SessionFacts
from monitor.api.patients import PatientPage
from ui import messages
from ui.alert.words import shape
from ui.messages import tr, words
from ui.patient.strip import short_day
from ui.widgets.desk_table import PRIORITY, DeskModel, DeskTable, FieldDelegate, Index

SBP = 3


class VisitsModel(DeskModel):
    """One row a session of the series, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[SessionFacts, ...] = ()
        self._numbers: dict[str, int | None] = {}
        self._days: dict[str, str] = {}

    def set_page(self, page: PatientPage, station: Station) -> None:
        """Show the series of `page`."""
        self.beginResetModel()
        self._facts = tuple(reversed(page.facts))
        self._numbers = {visit.session: visit.number for visit in page.series}
        self._days = {
            each.session: short_day(station.local_date(each.opened_at)) for each in page.facts
        }
        self.endResetModel()

    def session_at(self, row: int) -> str:
        """Return the session in `row`."""
        return self._facts[row].session

    def count(self) -> int:
        return len(self._facts)

    def heads(self) -> tuple[str, ...]:
        return (
            tr("Session"), tr("Dose"), tr("Pain"), tr("Highest SBP"), tr("Dissociation"),
            tr("Alerts"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        facts = self._facts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells(facts)[index.column()]
        if role == PRIORITY and index.column() == SBP and facts.sbp.priority is not None:
            return shape(facts.sbp.priority)
        return None

    def _cells(self, facts: SessionFacts) -> tuple[str, ...]:
        number = self._numbers.get(facts.session)
        day = self._days[facts.session]
        values = [alert for alert in facts.alerts if alert.measure is not None]
        return (
            f"{number}, {day}" if number is not None else day,
            _dose(facts),
            _course(facts.pain.before, facts.pain.after),
            _highest(facts),
            "" if facts.dissociation is None else words().value("dissociation", facts.dissociation),
            str(len(values)) if values else tr("none"),
        )


def _dose(facts: SessionFacts) -> str:
    if facts.mg_per_kg is not None:
        return tr("{0} mg/kg").format(messages.number(facts.mg_per_kg))
    return "" if facts.mg is None else tr("{0} mg").format(messages.number(facts.mg))


def _course(before: Decimal | None, after: Decimal | None) -> str:
    shown = ["–" if each is None else messages.number(each) for each in (before, after)]
    return tr("{0} to {1}").format(*shown)


def _highest(facts: SessionFacts) -> str:
    highest, rise = facts.sbp.highest, facts.sbp.rise
    if highest is None:
        return ""
    value = messages.number(highest)
    return value if rise is None else f"{value} ({messages.signed(rise)})"


class VisitsTable(QWidget):
    """The table; `opened` carries the session whose record somebody wants."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.model = VisitsModel()
        self.table = DeskTable(tr("Sessions of the series, newest first"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(parent=self.table))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.activated.connect(lambda index: self.opened.emit(self._session(index.row())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def _session(self, row: int) -> str:
        return self.model.session_at(row)

    def render_page(self, page: PatientPage, station: Station) -> None:
        """Show the series of `page`."""
        self.model.set_page(page, station)
        if self.model.count():
            self.table.selectRow(0)
