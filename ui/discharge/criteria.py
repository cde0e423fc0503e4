"""The rows of the discharge under the labels of the last three checks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from ui import theme
from ui.discharge.present import ROWS
from ui.fonts import SEMIBOLD
from ui.messages import words
from ui.theme import Role
from ui.widgets.criterion import VALUE_COLUMNS, Criterion, CriterionRow
from ui.widgets.text import Label, rule


class CriteriaPanel(QFrame):
    """Ten rows with the last three readings; `answered` carries the row whose button was tapped."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.title = Label(self.tr("Discharge criteria"), Role.LEAD, weight=SEMIBOLD)
        self.rows: dict[str, CriterionRow] = {}
        self.labels = [Label("", Role.CAPTION, ink="ink2") for _ in range(VALUE_COLUMNS)]
        self._result = Label(self.tr("Result"), Role.CAPTION, ink="ink2")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        for label in self.labels:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._head.addWidget(label)
        self._head.addWidget(self._result)
        self.column.addLayout(self._head)
        self.column.addWidget(rule(ink=True))
        for name in ROWS:
            self._add_row(name)
        theme.follow(self.retheme)

    def _add_row(self, name: str) -> None:
        if self.rows:
            self.column.addWidget(rule())
        row = CriterionRow(Criterion(title=str(words().name("row", name))))
        row.answered.connect(lambda: self.answered.emit(name))
        self.rows[name] = row
        self.column.addWidget(row, 1)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self.column.setContentsMargins(edge, look.space(2), edge, look.space(2))
        self._head.setContentsMargins(0, 0, look.space(4), 0)
        self._head.setSpacing(look.space(4))
        for label in self.labels:
            label.setFixedWidth(round(look.px(Role.LEAD) * 4.6))
        self._result.setFixedWidth(round(look.px(Role.BODY) * 11.5))
