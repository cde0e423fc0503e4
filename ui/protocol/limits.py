"""The table of limits, and under it where the chosen number comes from."""

from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QLineEdit, QVBoxLayout, QWidget

from monitor.api import MEASURES, Kind
from monitor.api.protocols import LimitColumn, LimitRow, limit_rows, put_limit
from ui import messages, theme
from ui.alert.words import shape
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.protocol import words
from ui.protocol.plain import in_words
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.base import announce
from ui.widgets.desk_table import (
    BOXED,
    CHANGED,
    NOWHERE,
    PRIORITY,
    WRONG,
    DeskModel,
    DeskTable,
    FieldDelegate,
    Index,
)
from ui.widgets.text import Label

EVIDENCE = ("guideline", "label", "study", "ward-standard", "secondary", "own-design")


class LimitsModel(DeskModel):
    """One row a measure, a column for each kind of plain limit, the others in words."""

    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._rows: tuple[LimitRow, ...] = ()
        self._columns = words.heads()
        self._wrong: frozenset[int] = frozenset()
        self.writable = False

    def render_work(self, work: Work) -> None:
        """Show the limits of the draft."""
        self._work = work
        shape_ = work.bench.shape
        rows = () if shape_ is None else limit_rows(shape_)
        self._wrong = frozenset(
            each.path[1]
            for each in work.findings
            if each.error and each.path[:1] == ("limit",) and isinstance(each.path[-1], int | str)
            if len(each.path) > 1 and isinstance(each.path[1], int)
        )
        same = [row.measure for row in rows] == [row.measure for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
        else:
            self.refresh_cells()

    def count(self) -> int:
        return len(self._rows)

    def heads(self) -> tuple[str, ...]:
        return (*(name for _, name in self._columns), tr("Also"))

    def column_of(self, index: Index) -> LimitColumn | None:
        """Return which kind of limit a cell is for."""
        known = index.isValid() and index.column() < len(self._columns)
        return self._columns[index.column()][0] if known else None

    def place(self, index: Index) -> int | None:
        """Return the place in the file of the limit in a cell."""
        column = self.column_of(index)
        cell = None if column is None else self._rows[index.row()].cells.get(column)
        if cell is None and index.isValid() and column is None:
            others = self._rows[index.row()].others
            return others[0] if others and index.column() == len(self._columns) else None
        return None if cell is None else cell.index

    def find(self, place: int) -> Index:
        """Return the cell of the limit at a place of the file."""
        for line, row in enumerate(self._rows):
            for number, (column, _) in enumerate(self._columns):
                cell = None if column is None else row.cells.get(column)
                if cell is not None and cell.index == place:
                    return self.index(line, number)
            if place in row.others:
                return self.index(line, len(self._columns))
        return NOWHERE

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.writable and self.column_of(index) is not None and self._numeric(index):
            return base | Qt.ItemFlag.ItemIsEditable
        return base

    def _numeric(self, index: Index) -> bool:
        name = self._rows[index.row()].measure
        return name not in MEASURES or MEASURES[name].kind is Kind.NUMBER

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        column = self.column_of(index)
        cell = None if column is None else row.cells.get(column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index, row, role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = self.heads()[index.column()]
            return f"{words.measure(row.measure)}, {head}: {self._text(index, row, role) or '–'}"
        if role == BOXED:
            return 1 if cell is not None else 0
        if cell is None:
            return None
        if role == PRIORITY:
            return shape(cell.priority)
        if role == WRONG:
            return cell.index in self._wrong
        if role == CHANGED and self._work is not None:
            place = ("limit", cell.index)
            values = [self._work.bench.value((*place, key)) for key in ("value", "op")]
            before = [self._work.bench.was((*place, key)) for key in ("value", "op")]
            return [str(value) for value in values] != before
        return None

    def _text(self, index: Index, row: LimitRow, role: int) -> str:
        if index.column() == 0:
            return words.measure(row.measure)
        column = self.column_of(index)
        if column is None:
            shape_ = None if self._work is None else self._work.bench.shape
            return "" if shape_ is None else words.other_limits(shape_, row.others)
        cell = row.cells.get(column)
        if cell is not None:
            return cell.text
        numeric = self._numeric(index) and role == Qt.ItemDataRole.DisplayRole
        return tr("none") if numeric else ""

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column, work = self.column_of(index), self._work
        if work is None or column is None or role != Qt.ItemDataRole.EditRole:
            return False
        typed, measure = str(value), self._rows[index.row()].measure
        if typed.strip() == tr("none") or typed == self.data(index, Qt.ItemDataRole.EditRole):
            return True
        done = bool(work.edit(lambda bench: put_limit(bench, measure, column, typed)))
        if not done:
            self.refused.emit(
                tr("“{0}” is no limit of this column. Type a number, or > 160.").format(typed)
            )
        return done

    def typed(self, index: Index, text: str) -> None:
        """Take in a number while it is typed; an empty cell waits until it is left."""
        if self.place(index) is not None and text.strip(" +−-><=≥≤"):
            column, work = self.column_of(index), self._work
            if work is not None and column is not None:
                measure = self._rows[index.row()].measure
                work.edit(lambda bench: put_limit(bench, measure, column, text))


class LimitsPanel(QWidget):
    """The table, and a strip with the source of the chosen limit."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self._place: int | None = None
        self.model = LimitsModel(self)
        self.table = DeskTable(tr("Limits"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(self.model.typed, self.table))
        self.name = Label("", Role.SMALL, weight=SEMIBOLD)
        self.source = QLineEdit()
        self.evidence = QComboBox()
        for code in EVIDENCE:
            self.evidence.addItem(messages.words().name("evidence", code), code)
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_source())
        self.model.modelReset.connect(self._show_source)
        self.model.refused.connect(self._refused)
        self.source.textEdited.connect(lambda text: self._put("source", text))
        self.evidence.activated.connect(
            lambda _: self._put("evidence", self.evidence.currentData())
        )
        theme.follow(self.retheme)

    def _lay_out(self) -> None:
        for field, name in (
            (self.source, tr("Where this number comes from")),
            (self.evidence, tr("How strong that is")),
        ):
            field.setProperty("desk", "true")
            field.setAccessibleName(name)
        self.source.setPlaceholderText(tr("Where this number comes from"))
        strip = QHBoxLayout()
        strip.addWidget(self.name)
        strip.addWidget(self.source, 1)
        strip.addWidget(self.evidence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(strip)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        for field in (self.source, self.evidence):
            field.setFont(look.font(Role.SMALL))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wide = look.px(Role.SMALL)
        self.table.setColumnWidth(0, wide * 8)
        for column in range(1, 7):
            self.table.setColumnWidth(column, round(wide * 6.8))
        head.setStretchLastSection(True)

    def render_work(self, work: Work, *, writable: bool) -> None:
        """Show the limits of the draft."""
        self._work = work
        self.model.writable = writable
        self.model.render_work(work)
        self.source.setReadOnly(not writable)
        self.evidence.setEnabled(writable)
        if not self.table.currentIndex().isValid() and self.model.count():
            self.table.setCurrentIndex(self.model.index(0, 4))
        self._show_source()

    def focus_limit(self, place: int, key: str) -> None:
        """Go to the cell of a limit, or to its source."""
        index = self.model.find(place)
        if index.isValid():
            self.table.setCurrentIndex(self.model.index(index.row(), index.column()))
        target = self.source if key in {"source", "evidence"} else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_source(self) -> None:
        work = self._work
        if work is None:
            return
        index = self.table.currentIndex()
        place = self.model.place(index)
        self._place = place
        known = place is not None
        self.source.setEnabled(known)
        self.evidence.setEnabled(known and self.model.writable)
        if not known:
            self.name.setText(tr("No limit here: type a number to add one"))
            self.source.clear()
            return
        name = str(work.bench.value(("limit", place or 0, "id")) or "")
        self.name.setText(in_words(name, work.bench.shape))
        source = str(work.bench.value(("limit", place or 0, "source")) or "")
        if self.source.text() != source:
            self.source.setText(source)
            self.source.setCursorPosition(0)
        evidence = work.bench.value(("limit", place or 0, "evidence"))
        self.evidence.setCurrentIndex(EVIDENCE.index(evidence) if evidence in EVIDENCE else 0)

    def _put(self, key: str, value: str) -> None:
        place, work = self._place, self._work
        if place is not None and work is not None:
            work.edit(lambda bench: bench.put(("limit", place, key), value))

    def _refused(self, sentence: str) -> None:
        self.name.setText(sentence)
        announce(self.table, sentence, assertive=True)
