"""All saved readings: one column a check in taken order, one row a measure."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from monitor.api import MEASURES, ChairView, CheckRow, MissedSlot, Station
from ui import messages, theme
from ui.chair.course import long_label
from ui.fonts import MEDIUM
from ui.messages import tr, words
from ui.theme import Role

BP = "bp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A saved check, or a slot that was missed."""

    at: int
    title: str
    clock: str
    check: CheckRow | None = None
    missed: MissedSlot | None = None


def columns_of(view: ChairView, station: Station) -> tuple[Column, ...]:
    """Return checks and missed slots in time order."""
    found = [
        Column(
            at=row.taken_at,
            title=long_label(row.label) if row.label else tr("Extra"),
            clock=messages.hhmm(station, row.taken_at),
            check=row,
        )
        for row in view.checks
    ]
    found += [
        Column(at=slot.due or 0, title=slot.label, clock=tr("missed"), missed=slot)
        for slot in view.missed
    ]
    return tuple(sorted(found, key=lambda column: column.at))


def rows_of(view: ChairView) -> tuple[str, ...]:
    """Return the measures that any check has, BP as one row, in the order of a check."""
    read: set[str] = set()
    for row in view.checks:
        read |= {*row.values, *row.not_obtained}
    order = [name for name in (*MEASURES, *sorted(read)) if name in read]
    if "sbp" in read or "dbp" in read:
        order = [BP, *(name for name in order if name not in {"sbp", "dbp"})]
    return tuple(dict.fromkeys(order))


def parts(row: str) -> tuple[str, ...]:
    """Return the measures of a row."""
    return ("sbp", "dbp") if row == BP else (row,)


def row_name(row: str) -> str:
    """Return the name of a row."""
    return str(words().name("group", BP)) if row == BP else words().measure(row).name


def cell(row: str, check: CheckRow) -> str:
    """Return a reading as it stands; why there is none, where none was obtained."""
    shown: list[str] = []
    for name in parts(row):
        if name in check.values:
            shown.append(words().value(name, check.values[name]))
        elif name in check.not_obtained:
            shown.append(words().not_obtained(check.not_obtained[name]))
    if len(set(shown)) == 1 and row == BP:
        shown = shown[:1]
    return "/".join(shown)


class RuledDelegate(QStyledItemDelegate):
    """Draws a faint line under each reading, as under its name."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(theme.current().color("line"))
        box = option.rect
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()


class ReadingTable(QTableWidget):
    """Tap a reading to correct it, a head to strike or explain its column. Arrows and Enter do."""

    reading_chosen = Signal(str, int)
    """Row and place of the column."""
    column_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self.rows: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Saved readings"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setItemDelegate(RuledDelegate(self))
        self.setTabKeyNavigation(False)
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(self.column_chosen)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.cellClicked.connect(self._chosen)
        self.cellActivated.connect(self._chosen)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the fonts of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.BODY))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setFont(look.font(Role.SMALL, MEDIUM))
        self.verticalHeader().setDefaultSectionSize(look.target)
        self.horizontalHeader().setMinimumHeight(look.target)
        self.horizontalHeader().setDefaultSectionSize(round(look.px(Role.BODY) * 6.7))

    def render_view(self, view: ChairView, station: Station) -> None:
        """Show all readings of `view`."""
        self.columns, self.rows = columns_of(view, station), rows_of(view)
        here = self.currentRow(), self.currentColumn()
        self.setRowCount(len(self.rows))
        self.setColumnCount(len(self.columns))
        self.setVerticalHeaderLabels([row_name(row) for row in self.rows])
        for place, column in enumerate(self.columns):
            self._render_head(place, column)
            for index, row in enumerate(self.rows):
                self.setItem(index, place, self._item(row, column))
        if here[0] >= 0:
            self.setCurrentCell(*here)

    def _render_head(self, place: int, column: Column) -> None:
        item = QTableWidgetItem(f"{column.title}\n{column.clock}")
        if column.check is not None and column.check.struck:
            font = item.font()
            font.setStrikeOut(True)
            item.setFont(font)
        self.setHorizontalHeaderItem(place, item)

    def _item(self, row: str, column: Column) -> QTableWidgetItem:
        check = column.check
        item = QTableWidgetItem("" if check is None else cell(row, check))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        look = theme.current()
        if check is None:
            item.setBackground(QBrush(look.color("line"), Qt.BrushStyle.BDiagPattern))
            return item
        font = look.font(Role.BODY)
        font.setStrikeOut(check.struck)
        if set(parts(row)) & set(check.amended):
            font.setUnderline(True)
            item.setToolTip(self.tr("amended"))
        item.setFont(font)
        return item

    def _chosen(self, row: int, column: int) -> None:
        if 0 <= row < len(self.rows) and 0 <= column < len(self.columns):
            self.reading_chosen.emit(self.rows[row], column)
