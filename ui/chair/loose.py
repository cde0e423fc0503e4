"""The part of a chair's screen that scrolls where large text meets a small window."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.forms.reach import Area
from ui.widgets.text import panel


class Loose(Area):
    """The course, the chart and the order below each other; ring, dock and bars stay outside.

    The course is first: beside an alert little more than it stays in view without scrolling.
    """

    def __init__(self) -> None:
        super().__init__()
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.facts = panel()
        inner = QVBoxLayout(self.facts)
        inner.setContentsMargins(1, 6, 1, 6)
        self.rows: tuple[QBoxLayout, ...] = (QHBoxLayout(), QHBoxLayout())
        for row in self.rows:
            row.setSpacing(0)
            inner.addLayout(row)
        self._column.addWidget(self.facts)
        self.setWidget(page)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._column.setSpacing(theme.current().space(3))

    def take(self, course: QFrame, chart: QFrame) -> None:
        """Take both in, the chart with what room is left."""
        self._column.insertWidget(0, course)
        self._column.insertWidget(1, chart, 1)
