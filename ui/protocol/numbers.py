"""Every value of the file in one table, found by typing: where it is, what it is and was."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from monitor.api import Decimal
from monitor.api.protocols import Bench
from ui import theme
from ui.messages import tr
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.desk_table import BOXED, CHANGED, WRONG, DeskModel, DeskTable, FieldDelegate, Index

Place = tuple[str | int, ...]


class NumbersModel(DeskModel):
    """One row a value; `look_for` keeps those with every typed word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._shown: tuple[Place, ...] = ()
        self._names: dict[Place, str] = {}
        self._words: list[str] = []
        self._wrong: frozenset[Place] = frozenset()
        self.writable = False

    def render_work(self, work: Work) -> None:
        """Show the values of the draft."""
        self._work = work
        self._wrong = frozenset(each.path for each in work.findings if each.error)
        self._names = {place: _named(work.bench, place) for place in _places(work.bench.content)}
        self._fit()

    def look_for(self, text: str) -> None:
        """Show only the values with every word of `text` in their place or themselves."""
        self._words = text.casefold().split()
        self._fit()

    def _fit(self) -> None:
        shown = tuple(place for place in self._names if self._matches(place))
        if shown != self._shown:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
        else:
            self.refresh_cells()

    def _matches(self, place: Place) -> bool:
        if not self._words or self._work is None:
            return True
        text = f"{self._names[place]} {_told(self._work.bench.value(place))}".casefold()
        return all(word in text for word in self._words)

    def find(self, place: Place) -> int:
        """Return the row of a value, or of the first one inside `place`; -1 without any."""
        rows = [i for i, each in enumerate(self._shown) if each[: len(place)] == place]
        return rows[0] if rows else -1

    def count(self) -> int:
        return len(self._shown)

    def heads(self) -> tuple[str, ...]:
        return (tr("Where"), tr("Value"), tr("Before"))

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        may = self.writable and index.column() == 1
        return base | Qt.ItemFlag.ItemIsEditable if may else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._work is None:
            return None
        place = self._shown[index.row()]
        now, was = _told(self._work.bench.value(place)), self._work.bench.was
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (self._names[place], now, "")[index.column()] or (
                was(place) if index.column() == 2 else ""
            )
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._names[place]}: {now or tr('none')}"
        if index.column() != 1:
            return None
        if role == BOXED:
            return 2
        if role == WRONG:
            return place in self._wrong
        if role == CHANGED:
            return (now or "none") != (was(place) or "none")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        work = self._work
        if work is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index):
            return False
        place = self._shown[index.row()]
        new = meant(str(value), work.bench.value(place))
        work.edit(lambda bench: bench.put(place, new))
        return True


class NumbersPanel(QWidget):
    """A line to search in, and the table."""

    def __init__(self) -> None:
        super().__init__()
        self.model = NumbersModel(self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search, such as: timing, discharge, source"))
        self.search.setAccessibleName(tr("Search all values"))
        self.search.setProperty("desk", "true")
        self.table = DeskTable(tr("All values of the protocol"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(parent=self.table))
        self.table.setWordWrap(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        self.search.textChanged.connect(self.model.look_for)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.search.setFont(look.font(Role.SMALL))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, look.px(Role.SMALL) * 19)
        self.table.setColumnWidth(2, look.px(Role.SMALL) * 11)

    def render_work(self, work: Work, *, writable: bool) -> None:
        """Show the values of the draft."""
        self.model.writable = writable
        self.model.render_work(work)

    def focus_value(self, place: Place) -> None:
        """Go to a value, whatever was searched for."""
        self.search.clear()
        row = self.model.find(place)
        if row >= 0:
            self.table.setCurrentIndex(self.model.index(row, 1))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _places(value: object, place: Place = ()) -> Iterator[Place]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _places(each, (*place, key))
    elif isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
        for index, each in enumerate(value):
            yield from _places(each, (*place, index))
    else:
        yield place


def _named(bench: Bench, place: Place) -> str:
    """Return a place in words: entries by their id."""
    told = []
    for depth, key in enumerate(place, start=1):
        if isinstance(key, int):
            entry = bench.value(place[:depth])
            name = entry.get("id") if isinstance(entry, dict) else None
            told.append(str(name or key + 1))
        else:
            told.append(key)
    return " · ".join(told)


def _told(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    if isinstance(value, Decimal):
        return f"{value:f}"
    return str(value)


def meant(text: str, known: object) -> Any:
    """Return what was typed, of the kind that stands there; else as text: the checker says so."""
    text = text.strip()
    if isinstance(known, bool):
        return {"true": True, "false": False}.get(text.casefold(), text)
    if isinstance(known, list):
        return [_number(part.strip()) for part in text.split(",") if part.strip()]
    return _number(text) if isinstance(known, int | Decimal) else text


def _number(text: str) -> int | Decimal | str:
    try:
        found = Decimal(text.replace(",", "."))
    except ArithmeticError:
        return text
    if not found.is_finite():
        return text
    return int(found) if found == found.to_integral_value() else found
