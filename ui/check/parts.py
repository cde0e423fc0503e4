"""The parts of the check screen in their fixed places."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.check.ask_panel import AskPanel
from ui.check.foot import CheckFoot
from ui.check.keys import KeyColumn
from ui.check.read_panel import ReadPanel
from ui.check.strip import CheckStrip
from ui.forms.reach import Reach


class CheckParts(QWidget):
    """Strip above, three columns, foot below."""

    def __init__(self) -> None:
        super().__init__()
        self.strip = CheckStrip()
        self.ask = AskPanel()
        self.read = ReadPanel()
        self.keys = KeyColumn()
        self.foot = CheckFoot()
        self._lay_out()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._whole.setContentsMargins(0, edge, 0, 0)
        self._whole.setSpacing(edge)
        for line in (self._top, self._middle):
            line.setContentsMargins(edge, 0, edge, 0)
            line.setSpacing(edge)
        self._halves.setSpacing(edge)

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.strip)
        halves = QWidget()
        self._halves = QHBoxLayout(halves)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.addWidget(self.ask, 1)
        self._halves.addWidget(self.read)
        self._middle = QHBoxLayout()
        self._middle.addWidget(halves, 1)
        self._middle.addWidget(self.keys)
        self._whole = QVBoxLayout(self)
        self._whole.addLayout(self._top)
        self._whole.addLayout(self._middle, 1)
        self._whole.addWidget(self.foot)
        Reach(halves, self._halves)
