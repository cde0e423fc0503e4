"""The table behind the chart: every saved check, newest last, walked with the arrow keys."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from monitor.api import ChairView, Priority, Station, Value
from ui import messages, theme
from ui.alert.words import shape
from ui.chair.course import long_label
from ui.messages import tr
from ui.theme import Role
from ui.widgets.marks import TOKEN

COLUMNS: Final = (
    "hr", "spo2", "rr", "moaas", "dizziness", "nausea", "dissociation", "anxiety", "orientation",
    "pain", "mood",
)  # fmt: skip


class ValueTable(QTableWidget):
    """One row a check: when, blood pressure, then one column a measure that was ever read."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("All readings of this session"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self._shown: tuple[object, ...] = ()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.SMALL))
        self.horizontalHeader().setFont(look.font(Role.SMALL))
        self.verticalHeader().setDefaultSectionSize(look.target)
        self._shown = ()

    def render_table(self, view: ChairView, station: Station) -> None:
        """Show the checks of `view`."""
        key = (view.session, view.checks)
        if key == self._shown:
            return
        self._shown = key
        rows = [row for row in view.checks if not row.struck]
        seen = {name for row in rows for name in row.values}
        columns = [name for name in COLUMNS if name in seen]
        words = messages.words()
        heads = [tr("Check"), tr("Taken"), tr("BP")]
        heads += [words.measure(name).short for name in columns]
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            self._put(line, 0, long_label(row.label), None)
            self._put(line, 1, messages.hhmm(station, row.taken_at), None)
            self._put(line, 2, _pair(row.values), _worst(row.priorities, "sbp", "dbp"))
            for place, name in enumerate(columns, start=3):
                value = row.values.get(name)
                text = "" if value is None else words.value(name, value)
                self._put(line, place, text, row.priorities.get(name))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        if rows:
            self.selectRow(len(rows) - 1)

    def _put(self, line: int, place: int, text: str, priority: Priority | None) -> None:
        marked = f"{text} {messages.words().priority(priority)}" if priority and text else text
        item = QTableWidgetItem(marked)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if priority is not None:
            item.setBackground(theme.current().color(f"{TOKEN[shape(priority)]}Tint"))
        self.setItem(line, place, item)


def _pair(values: Mapping[str, Value]) -> str:
    words = messages.words()
    texts = [words.value(n, values[n]) if n in values else "–" for n in ("sbp", "dbp")]
    return "" if texts == ["–", "–"] else "/".join(texts)


def _worst(priorities: Mapping[str, Priority], *names: str) -> Priority | None:
    return max((priorities[name] for name in names if name in priorities), default=None)
