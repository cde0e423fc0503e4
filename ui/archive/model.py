"""The list of sessions as a table that can be searched while typing."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from monitor.api import MINUTE, Instant, Phase, Priority, SessionRow, Station
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.widgets.desk_table import CHANGED, PRIORITY, DeskModel, Index

WEEK: Final = 7 * 24 * 60 * MINUTE


class SessionsModel(DeskModel):
    """One row a session, newest first."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._rows: tuple[SessionRow, ...] = ()
        self._texts: tuple[str, ...] = ()

    def set_rows(self, rows: Sequence[SessionRow]) -> None:
        """Show `rows`."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self._texts = tuple(self._searched(row) for row in self._rows)
            self.endResetModel()

    @property
    def rows(self) -> tuple[SessionRow, ...]:
        """All sessions."""
        return self._rows

    def row_at(self, row: int) -> SessionRow:
        """Return the session in `row`."""
        return self._rows[row]

    def text_at(self, row: int) -> str:
        """Return what the search looks at: folded name, numbers and dates in both spellings."""
        return self._texts[row]

    def _searched(self, row: SessionRow) -> str:
        day = self._station.local_date(row.opened_at)
        parts = (
            row.name, row.mrn, row.record, row.protocol, state_of(row), row.birth_date, day,
            messages.day(day), messages.day(row.birth_date),
        )  # fmt: skip
        return folded(" ".join(parts))

    def count(self) -> int:
        return len(self._rows)

    def heads(self) -> tuple[str, ...]:
        return (
            tr("Date"), tr("Patient"), tr("MRN"), tr("Session"), tr("Worst alert"),
            tr("Highest BP"), tr("Record"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells(row)[index.column()]
        if role == PRIORITY and index.column() == 4 and row.worst:
            return shape(Priority(row.worst))
        if role == CHANGED:
            return index.column() == 1 or (index.column() == 6 and row.phase is not Phase.CLOSED)
        return None

    def _cells(self, row: SessionRow) -> tuple[str, ...]:
        words = messages.words()
        worst = words.priority(Priority(row.worst)).capitalize() if row.worst else tr("None")
        return (
            messages.day(self._station.local_date(row.opened_at))[:6],
            row.name,
            row.mrn,
            row.series or "–",
            worst,
            row.highest or "–",
            state_of(row),
        )


def state_of(row: SessionRow) -> str:
    """Return where the record stands: signed, amended since, or not signed yet."""
    if row.phase is not Phase.CLOSED:
        return tr("Not signed")
    return tr("Amended") if row.amended else tr("Signed")


def folded(text: str) -> str:
    """Return `text` without accents and case: `Müller` is found by `muller`."""
    parts = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    return "".join(each for each in parts if not unicodedata.combining(each))


ALL: Final = "all"
CHIPS: Final[Mapping[str, Callable[[SessionRow, Instant], bool]]] = MappingProxyType(
    {
        ALL: lambda _row, _now: True,
        "week": lambda row, now: now - row.opened_at <= WEEK,
        "alerts": lambda row, _now: row.worst > 0,
        "unsigned": lambda row, _now: row.phase is not Phase.CLOSED,
        "amended": lambda row, _now: row.amended,
    }
)
"""Which sessions each chip keeps."""


class Search(QSortFilterProxyModel):
    """Keeps the rows that contain every typed word, in any order, and that the chip keeps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._chip = ALL
        self._now: Instant = 0

    def look_for(self, text: str) -> None:
        """Search for the words of `text`; empty shows all."""
        self.beginFilterChange()
        self._words = folded(text).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def keep(self, chip: str, now: Instant) -> None:
        """Keep only the sessions of a chip."""
        self.beginFilterChange()
        self._chip, self._now = chip, now
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        model = self.sourceModel()
        if not isinstance(model, SessionsModel):
            return False
        text = model.text_at(row)
        kept = CHIPS[self._chip](model.row_at(row), self._now)
        return kept and all(word in text for word in self._words)
