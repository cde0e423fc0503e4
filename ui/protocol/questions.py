"""The questions before the start: their words, their answers, what an unsafe answer needs."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from monitor.api.protocols import Bench
from ui import theme
from ui.messages import tr
from ui.protocol.work import Work
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.desk_table import BOXED, CHANGED, WRONG, DeskModel, DeskTable, FieldDelegate, Index

LIST = "checklist"
KEYS = ("question", "answers", "needs")


class QuestionsModel(DeskModel):
    """One row a question, in the order in which they are asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._count = 0
        self._wrong: frozenset[tuple[object, ...]] = frozenset()
        self.writable = False

    def render_work(self, work: Work) -> None:
        """Show the questions of the draft."""
        self._work = work
        self._wrong = frozenset(each.path[:3] for each in work.findings if each.error)
        count = len(work.bench.value((LIST,)) or ())
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        else:
            self.refresh_cells()

    def count(self) -> int:
        return self._count

    def heads(self) -> tuple[str, ...]:
        return (tr("Question"), tr("Answers, the safe one first"), tr("An unsafe answer needs"))

    def flags(self, _index: Index) -> Qt.ItemFlag:
        base = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return base | Qt.ItemFlag.ItemIsEditable if self.writable else base

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._work is None:
            return None
        path = (LIST, index.row(), KEYS[index.column()])
        text = _told(self._work.bench.value(path))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heads()[index.column()]}: {text or tr('none')}"
        if role == BOXED:
            return 2
        if role == WRONG:
            return path in self._wrong
        if role == CHANGED:
            was = self._work.bench.was(path).replace(" ", "").replace("none", "")
            return was != text.replace(" ", "").replace(":", "")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        work = self._work
        if work is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index):
            return False
        key = KEYS[index.column()]
        path = (LIST, index.row(), key)
        new = _meant(key, str(value))

        def deed(bench: Bench) -> None:
            if new == {} and bench.value(path) is not None:
                bench.remove(path)
            elif new != {}:
                bench.put(path, new)

        work.edit(deed)
        return True


class QuestionsPanel(QWidget):
    """The table, and buttons to add, move and remove."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self.model = QuestionsModel(self)
        self.table = DeskTable(tr("Questions before the start"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(FieldDelegate(parent=self.table))
        self.table.setWordWrap(False)
        self.add = Button(tr("Add a question"))
        self.up = Button(tr("Up"))
        self.down = Button(tr("Down"))
        self.gone = Button(tr("Remove"))
        row = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.gone):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.add.clicked.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.gone.clicked.connect(self._remove)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Give the words of the question the most room."""
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.table.setColumnWidth(column, theme.current().px(Role.SMALL) * 13)

    def render_work(self, work: Work, *, writable: bool) -> None:
        """Show the questions of the draft."""
        self._work = work
        self.model.writable = writable
        self.model.render_work(work)
        for button in (self.add, self.up, self.down, self.gone):
            button.setVisible(writable)

    def focus_question(self, place: int, key: str) -> None:
        """Go to a question."""
        column = KEYS.index(key) if key in KEYS else 0
        self.table.setCurrentIndex(self.model.index(place, column))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        work = self._work
        if work is None:
            return
        used = {each.get("id") for each in work.bench.value((LIST,)) or ()}
        name = next(n for n in (f"question-{i}" for i in range(1, 500)) if n not in used)
        entry: dict[str, Any] = {
            "id": name,
            "question": "",
            "answers": ["yes", "no"],
            "needs": {"no": "reason"},
        }
        place = work.edit(lambda bench: bench.add(LIST, entry))
        if isinstance(place, int):
            self.table.setCurrentIndex(self.model.index(place, 0))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.table.edit(self.table.currentIndex())

    def _move(self, by: int) -> None:
        place, work = self.table.currentIndex().row(), self._work
        to = place + by
        if work is not None and place >= 0 and 0 <= to < self.model.count():
            work.edit(lambda bench: bench.move(LIST, place, to))
            self.table.setCurrentIndex(self.model.index(to, self.table.currentIndex().column()))

    def _remove(self) -> None:
        place, work = self.table.currentIndex().row(), self._work
        if work is not None and place >= 0:
            work.edit(lambda bench: bench.remove((LIST, place)))


def _told(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{answer}: {need}" for answer, need in value.items())
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "" if value is None else str(value)


def _meant(key: str, text: str) -> str | list[str] | dict[str, str]:
    """Return what the file holds for what was typed; the checker says what is wrong with it."""
    if key == "question":
        return text.strip()
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if key == "answers":
        return parts
    pairs = (part.partition(":") for part in parts)
    return {answer.strip(): need.strip() for answer, _, need in pairs}
