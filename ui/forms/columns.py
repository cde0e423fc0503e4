"""A numbered column of a form, which knows what is missing in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import theme
from ui.forms.fields import Heading

Missing = list[tuple[str, QWidget]]
"""What is missing: its words, and the widget to go to."""


class Column(QFrame):
    """A panel under a numbered heading, which is marked once nothing is missing."""

    changed = Signal()
    gap = 3
    """Between what stands in it, in spaces of the density."""

    def __init__(self, number: int, title: str, note: str = "") -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.heading = Heading(title, note=note, number=number)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.heading)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self.column.setContentsMargins(*(look.space(4),) * 4)
        self.column.setSpacing(look.space(self.gap))

    def missing(self) -> Missing:
        """Return what is missing: its words, and the widget to go to."""
        return []

    def refresh(self) -> None:
        """Mark the column as complete or not."""
        self.heading.set_done(not self.missing())
        self.changed.emit()
