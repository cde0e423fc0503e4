"""The list of sessions as a table of any length: only what is on the screen is in memory."""

from array import array
from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import QObject, Qt

from monitor.api import Phase, Priority, SessionRow, Station
from monitor.api.archive import Wanted
from ui import messages
from ui.alert.words import shape
from ui.messages import tr
from ui.widgets.desk_table import CHANGED, NOWHERE, PRIORITY, DeskModel, Index

FIRST: Final = 100
"""Sessions that are found with each key: more than any screen shows."""
FURTHER: Final = 1_000
"""And so many more each time somebody scrolls to the end of them."""
PAGE: Final = 50
"""Rows that are read at once."""
PAGES: Final = 12
"""Pages that are kept; who scrolls on gives up those from before."""


class SessionsModel(DeskModel):
    """One row a session, newest first. What is known of all of them is eight bytes each."""

    def __init__(self, station: Station, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station = station
        self._wanted = Wanted()
        self._places = array("q")
        self._pages: OrderedDict[int, tuple[SessionRow | None, ...]] = OrderedDict()
        self._end = True
        self.found = 0
        """How many sessions are wanted."""
        self.more = False
        """Whether there are more than `found`."""

    def look_for(self, wanted: Wanted) -> None:
        """Show the sessions that are wanted.

        Raises:
            StorageError: they cannot be read; the list stays as it was.
        """
        found = self._station.archive.find(wanted, most=FIRST)
        self.beginResetModel()
        self._wanted = wanted
        self._places = array("q", found.places)
        self._pages.clear()
        self._end = len(found.places) < FIRST
        self.found, self.more = found.count, found.more
        self.endResetModel()

    @property
    def kept(self) -> int:
        """How many rows are in memory."""
        return sum(len(page) for page in self._pages.values())

    def row_at(self, row: int) -> SessionRow | None:
        """Return the session in `row`; None for one that is gone meanwhile."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read(number)
            while len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def _read(self, number: int) -> tuple[SessionRow | None, ...]:
        places = self._places[number * PAGE : (number + 1) * PAGE]
        rows = self._station.archive.rows(places)
        return tuple(rows.get(place) for place in places)

    def place_of(self, session: str) -> int | None:
        """Return the row of a session among those that are known; None when it is not there."""
        for number in range(-(-len(self._places) // PAGE)):
            for place in range(min(PAGE, len(self._places) - number * PAGE)):
                row = self.row_at(number * PAGE + place)
                if row is not None and row.session == session:
                    return number * PAGE + place
        return None

    def count(self) -> int:
        return len(self._places)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        return not parent.isValid() and not self._end

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        if parent.isValid() or self._end:
            return
        last = self._places[-1]
        further = self._station.archive.further(self._wanted, before=last, most=FURTHER)
        self._end = len(further) < FURTHER
        if further:
            first = len(self._places)
            self._pages.pop(first // PAGE, None)  # it may have been cut short
            self.beginInsertRows(NOWHERE, first, first + len(further) - 1)
            self._places.extend(further)
            self.endInsertRows()

    def heads(self) -> tuple[str, ...]:
        return (
            tr("Date"), tr("Patient"), tr("MRN"), tr("Session"), tr("Worst alert"),
            tr("Highest BP"), tr("Record"),
        )  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index.row())
        if row is None:
            return None
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
            self._day(row),
            row.name,
            row.mrn,
            row.series or "–",
            worst,
            row.highest or "–",
            self._state(row),
        )

    def _day(self, row: SessionRow) -> str:
        """Return the day; its year only where it is not this one."""
        station = self._station
        day, today = station.local_date(row.opened_at), station.local_date(station.now().at)
        return messages.day(day)[:6] if day[:4] == today[:4] else messages.day(day)

    def _state(self, row: SessionRow) -> str:
        """Return how the record stands, and its monitoring form where there is one."""
        form = messages.form_due(row, self._station, brief=True)
        return f"{state_of(row)}, {form}" if form else state_of(row)


def state_of(row: SessionRow) -> str:
    """Return where the record stands: signed, amended since, or not signed yet."""
    if row.phase is not Phase.CLOSED:
        return tr("Not signed")
    return tr("Amended") if row.amended else tr("Signed")
