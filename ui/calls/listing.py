"""The list at the left: what waits for a prescriber, who is due, or what was done today."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from monitor.api import Station, frozen
from monitor.api.calls import CallRow, DoneRow, TaskRow, call_name
from ui import messages, theme
from ui.calls import words as told
from ui.fonts import MEDIUM, SEMIBOLD
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.base import LEFT, RIGHT, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
Row = CallRow | TaskRow | DoneRow


@frozen
class Item:
    """A line of the list: a group's head without `row`, else somebody in three lines."""

    title: str
    second: str = ""
    third: str = ""
    right: str = ""
    below: str = ""
    row: Row | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        parts = (self.title, self.second, self.third, self.right, self.below)
        return ", ".join(part for part in parts if part)


def due_items(
    tasks: Sequence[TaskRow], due: Sequence[CallRow], station: Station
) -> tuple[Item, ...]:
    """Return what waits for a prescriber, then who is due, each kind under its head."""
    found: list[Item] = []
    if tasks:
        found.append(Item(title=tr("For the prescriber"), right=str(len(tasks))))
        found += [_task(task, station) for task in tasks]
    heads = {
        "day1": tr("Due now, 24–48 h"),
        "week1": tr("7 days"),
        "weekly": tr("Weekly, to week 12"),
    }
    for kind, head in heads.items():
        rows = [row for row in due if row.state.call.kind == kind]
        if rows:
            found.append(Item(title=head, right=str(len(rows))))
            found += [_due(row, station) for row in rows]
    return tuple(found)


def done_items(done: Sequence[DoneRow], station: Station) -> tuple[Item, ...]:
    """Return what was finished today, the last one first."""
    return tuple(
        Item(
            title=row.name,
            second=call_name(words(), row.kind, row.week) if row.kind else tr("All calls"),
            third=row.mrn,
            right=told.outcome(row),
            below=messages.hhmm(station, row.at),
            row=row,
        )
        for row in done
    )


def _task(task: TaskRow, station: Station) -> Item:
    return Item(
        title=task.name,
        second=told.red_of(task),
        third=task.mrn,
        right=told.time_of(station, task.waiting.at),
        below=task.waiting.by,
        row=task,
    )


def _due(row: CallRow, station: Station) -> Item:
    return Item(
        title=row.name,
        second=told.which(row, station),
        third=row.mrn,
        right=told.until(row, station),
        below=told.tries(row, station),
        row=row,
    )


class CallList(QAbstractListModel):
    """Items; heads of groups cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def set_items(self, items: tuple[Item, ...]) -> bool:
        """Show `items`; False when they are shown already."""
        if items == self.items:
            return False
        self.beginResetModel()
        self.items = items
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.items[index.row()].row is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.items[index.row()].spoken
        return None


class CallDelegate(QStyledItemDelegate):
    """Draws a head on the inset ground, and somebody in three lines with two at the right."""

    def __init__(self, model: CallList, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme.current()
        head = self._model.items[index.row()].row is None
        high = look.px(Role.SMALL) * 2.4 if head else look.px(Role.SMALL) * 4.0 + 2 * look.space(4)
        return QSize(200, max(round(high), 0 if head else look.target))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, item = theme.current(), self._model.items[index.row()]
        box = QRectF(option.rect)
        state = option.state
        painter.save()
        edge = look.space(4)
        inside = box.adjusted(edge, 0, -edge, 0)
        if item.row is None:
            painter.fillRect(box, look.color("inset"))
            font = look.font(Role.SMALL, SEMIBOLD)
            draw_text(painter, inside, item.title, font, look.color("ink"), LEFT)
            draw_text(painter, inside, item.right, font, look.color("ink"), RIGHT)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(box, look.color("tint"))
                painter.fillRect(
                    QRectF(box.left(), box.top(), 5, box.height()), look.color("accent")
                )
            self._paint_somebody(painter, inside, item)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), look.color("line"))
        painter.restore()

    def _paint_somebody(self, painter: QPainter, box: QRectF, item: Item) -> None:
        look = theme.current()
        ink, ink2 = look.color("ink"), look.color("ink2")
        body, small, tiny = look.px(Role.BODY), look.px(Role.SMALL), look.px(Role.CAPTION)
        top = box.center().y() - (body + small + tiny) * 0.65
        fonts = look.font(Role.SMALL), look.font(Role.CAPTION)
        texts = item.right, item.below
        wide = max(text_width(font, text) for font, text in zip(fonts, texts, strict=True))
        right = min(wide + 8, box.width() * 0.5)
        lines = (
            (item.title, look.font(Role.BODY, MEDIUM), ink, body),
            (item.second, look.font(Role.SMALL), ink2, small),
            (item.third, look.identifier(Role.CAPTION), ink2, tiny),
        )
        for place, (text, font, color, size) in enumerate(lines):
            high = size * 1.3
            room = box.width() - (right if place < 2 else 0)
            draw_text(painter, QRectF(box.left(), top, room, high), text, font, color, LEFT)
            top += high
        middle = box.center().y()
        side = QRectF(box.right() - right, middle - small * 1.3, right, small * 1.3)
        draw_text(painter, side, item.right, look.font(Role.SMALL), ink, RIGHT)
        side.moveTop(middle)
        draw_text(painter, side, item.below, look.font(Role.CAPTION), ink2, RIGHT)
