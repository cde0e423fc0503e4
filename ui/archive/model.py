"""The list of sessions as a table that can be searched while typing."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from monitor.api import Phase, SessionRow, Station
from ui import messages
from ui.messages import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class SessionsModel(QAbstractTableModel):
    """One row a session, newest first."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: tuple[SessionRow, ...] = ()

    def set_rows(self, rows: Sequence[SessionRow]) -> None:
        """Show `rows`."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row_at(self, row: int) -> SessionRow:
        """Return the session in `row`."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._cells(self._rows[index.row()])[index.column()]

    @staticmethod
    def _heads() -> tuple[str, ...]:
        return (
            tr("Date"), tr("Patient"), tr("MRN"), tr("Born"), tr("Chair"), tr("Protocol"),
            tr("State"), tr("Alerts"), tr("Record"),
        )  # fmt: skip

    def _cells(self, row: SessionRow) -> tuple[str, ...]:
        state = messages.words().name("phase", row.phase.value)
        if row.phase is Phase.CLOSED and row.amended:
            state = tr("{0}, amended").format(state)
        if row.form_due is not None:
            state = f"{state}, {messages.form_due(row, self._station)}"
        return (
            self._station.local_date(row.opened_at),
            row.name,
            row.mrn,
            row.birth_date,
            str(row.chair),
            row.protocol,
            state,
            str(row.alerts),
            row.record,
        )


class Search(QSortFilterProxyModel):
    """Keeps the rows that contain every typed word, in any of name, MRN, dates or record id."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        """Search for the words of `text`; empty shows all."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        columns = range(model.columnCount())
        text = " ".join(str(model.index(row, c, parent).data()) for c in columns).casefold()
        return all(word in text for word in self._words)
