"""What the desk tables of the editor share: fields while typing, changed cells, rows of 31 px."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.fonts import SEMIBOLD
from ui.theme import Role
from ui.widgets.base import CLOSE, LEFT, RIGHT, draw_lines, draw_text, lines_in
from ui.widgets.marks import Priority, mark_size, paint_mark

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
PRIORITY: Final = int(Qt.ItemDataRole.UserRole) + 1
"""The shape that stands in a cell, or None."""
CHANGED: Final = int(Qt.ItemDataRole.UserRole) + 2
"""Whether the cell differs from the version before."""
WRONG: Final = int(Qt.ItemDataRole.UserRole) + 3
"""Whether an error points at the cell."""
BOXED: Final = int(Qt.ItemDataRole.UserRole) + 4
"""Whether the cell is drawn as a field."""
DESK_ROW: Final = 34


class DeskModel(QAbstractTableModel):
    """A table whose cells tell what they say and how they look."""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads()[section]
        return None

    def count(self) -> int:
        """Return how many rows there are."""
        raise NotImplementedError

    def heads(self) -> tuple[str, ...]:
        """Return the words above the columns."""
        raise NotImplementedError

    def refresh_cells(self) -> None:
        """Tell the view that any cell may be another one; the rows are the same."""
        if self.count():
            end = self.index(self.count() - 1, len(self.heads()) - 1)
            self.dataChanged.emit(self.index(0, 0), end)


class FieldDelegate(QStyledItemDelegate):
    """Draws cells as desk fields; what is typed goes to `typed` with each letter."""

    def __init__(
        self, typed: Callable[[Index, str], None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._typed = typed

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = QLineEdit(parent)
        edit.setProperty("desk", "true")
        edit.setFont(theme.current().font(Role.SMALL))
        edit.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        kept = QPersistentModelIndex(index)
        if self._typed is not None:
            typed = self._typed
            edit.textEdited.connect(lambda text: typed(kept, text))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        rect = QRectF(option.rect)
        chosen = _has(option, QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, look.color("tint"))
        box = rect.adjusted(3, 2, -3, -2)
        if index.data(BOXED):
            _frame(painter, box, index)
        _words(painter, box.adjusted(look.space(2), 0, -look.space(2), 0), index)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen and _has(option, QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(look.color("accentStrong"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1.5, 1.5, -1.5, -1.5))
        painter.restore()


def _frame(painter: QPainter, box: QRectF, index: Index) -> None:
    """Draw a cell as a field: heavy where it is wrong, tinted where it was changed."""
    look = theme.current()
    changed, wrong = bool(index.data(CHANGED)), bool(index.data(WRONG))
    width = 3 if wrong else 2 if changed else 1
    painter.setPen(QPen(look.color("ink" if wrong else "accent" if changed else "ctrl"), width))
    painter.setBrush(look.color("tint" if changed else "raised"))
    painter.drawRoundedRect(box, look.radius(1), look.radius(1))


def _words(painter: QPainter, inner: QRectF, index: Index) -> None:
    look = theme.current()
    priority, boxed = index.data(PRIORITY), index.data(BOXED)
    if priority:
        high = look.px(Role.SMALL) * 0.95
        mark = Priority(priority)  # as plain text out of the model
        wide = mark_size(mark, high)[0]
        place = QRectF(inner.left(), inner.center().y() - high / 2, wide, high)
        paint_mark(painter, mark, place, look)
        inner.setLeft(inner.left() + wide + 4)
    heavy = index.data(CHANGED) or index.data(WRONG)
    font = look.font(Role.SMALL, SEMIBOLD) if heavy else look.font(Role.SMALL)
    ink = look.color("ink" if boxed or index.column() == 0 else "ink2")
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    lines, high = lines_in(font, text, inner.width()), look.px(Role.SMALL) * CLOSE * 2
    if len(lines) > 1 and high <= inner.height():
        inner.setTop(inner.center().y() - high / 2)
        draw_lines(painter, inner, lines, font, ink, RIGHT if boxed == 1 else LEFT)
    else:
        draw_text(painter, inner, text, font, ink, RIGHT if boxed == 1 else LEFT)


def _has(option: QStyleOptionViewItem, flag: QStyle.StateFlag) -> bool:
    return bool(option.state & flag)


class DeskTable(QTableView):
    """A table at the desk: one cell is current, a key or a second tap edits it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.SMALL))
        self.horizontalHeader().setFont(look.font(Role.CAPTION))
        self.verticalHeader().setDefaultSectionSize(DESK_ROW if look.target < 50 else 41)

    def event(self, event: QEvent) -> bool:
        """Let `Enter` edit the current cell, as `F2` does where that key is the board's."""
        pressed = event.type() == QEvent.Type.KeyPress
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and getattr(event, "key", lambda: 0)() in keys and self._may_edit():
            self.edit(self.currentIndex())
            return True
        return super().event(event)

    def _may_edit(self) -> bool:
        index = self.currentIndex()
        flags = index.flags() if index.isValid() else Qt.ItemFlag.NoItemFlags
        return bool(flags & Qt.ItemFlag.ItemIsEditable) and (
            self.state() is not QAbstractItemView.State.EditingState
        )
