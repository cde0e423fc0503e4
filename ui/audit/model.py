"""The audit as a table that is read a page at a time, as far as somebody looks."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from monitor.api import Station
from monitor.api.trail import AuditPage, AuditRow
from ui.messages import tr, words
from ui.widgets.desk_table import NOWHERE, DeskModel, Index

PAGES_A_TURN: Final = 4
"""Pages that hold nothing are left behind so many at a time; alerts are drawn in between."""

Read = Callable[[int | None], AuditPage | None]
"""Reads the page before a place, the newest for None; None where it could not."""


class AuditModel(DeskModel):
    """One row an entry, newest first. Reads on when the view comes to the end of what it has."""

    grew = Signal()
    """Rows were added, or more entries were looked at."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: list[AuditRow] = []
        self._read: Read | None = None
        self._before: int | None = None
        self._onward = QTimer(self)
        self._onward.setSingleShot(True)
        self._onward.setInterval(0)
        self._onward.timeout.connect(self.fetchMore)

    def begin(self, read: Read | None) -> None:
        """Show what `read` gives, from the newest on; None shows nothing."""
        self._onward.stop()
        self.beginResetModel()
        self._rows = []
        self._read, self._before = read, None
        self.endResetModel()
        self.fetchMore()

    @property
    def whole(self) -> bool:
        """Whether everything has been looked at."""
        return self._read is None or self._before == 0

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and not self.whole

    def fetchMore(self, _parent: Index = NOWHERE) -> None:
        """Look at pages until one holds something; after a few without, let others work."""
        for _ in range(PAGES_A_TURN):
            if self._read is None or self.whole:
                break
            found = self._read(self._before)
            if found is None:
                self._read = None
                break
            self._before = found.before
            if found.rows:
                self._add(found.rows)
                break
        else:
            self._onward.start()
        self.grew.emit()

    def _add(self, rows: tuple[AuditRow, ...]) -> None:
        first = len(self._rows)
        self.beginInsertRows(NOWHERE, first, first + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()

    # the table ----------------------------------------------------------------------------

    def count(self) -> int:
        return len(self._rows)

    def heads(self) -> tuple[str, ...]:
        return (tr("Time"), tr("Person"), tr("What"), tr("Patient"), tr("Details"))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        texts = self.texts(row)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in texts if text)
        return None

    def texts(self, row: AuditRow) -> tuple[str, ...]:
        """Return what stands in the cells of a row."""
        return (
            self._station.wall_text(row.at),
            row.person or tr("the station"),
            str(words().name("audit", row.kind)),
            " · ".join(part for part in (row.mrn, row.session) if part),
            row.details,
        )
