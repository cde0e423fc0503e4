"""The parts of the screen of amendments in their fixed places."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.amend.deeds import DeedList
from ui.amend.forms import ReadingForm
from ui.amend.table import ReadingTable
from ui.amend.words_forms import ReasonForm, TextForm
from ui.bridge import Bridge
from ui.chair.header import ChairHeader
from ui.forms.chips import Chips
from ui.forms.fields import Heading
from ui.forms.reach import stand
from ui.forms.signer import Signer
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel

READINGS, DEEDS, WRITING = "readings", "deeds", "writing"


class AmendParts(QWidget):
    """The record at the left, one form at the right, the foot below."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.header = ChairHeader()
        self.parts = Chips(
            self.tr("Part of the record"),
            (
                (READINGS, self.tr("Readings")),
                (DEEDS, self.tr("What was done")),
                (WRITING, self.tr("Write a correction…")),
            ),
        )
        self.table = ReadingTable()
        self.deeds = DeedList()
        self.reading, self.reason, self.text = ReadingForm(), ReasonForm(), TextForm()
        self.signer = Signer(bridge, self.tr("Sign the addendum"))
        self.lists = QStackedWidget()
        self.forms = QStackedWidget()
        self.foot = FootBar(Foot(main=""))
        self.close_button = Button(self.tr("Close"), key="Esc")
        self._lay_out()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._top.setContentsMargins(edge, edge, edge, 0)
        self._line.setContentsMargins(*(edge,) * 4)
        self._line.setSpacing(edge)
        for box in self._boxes:
            box.setContentsMargins(edge, look.space(2), edge, look.space(3))

    def _lay_out(self) -> None:
        self._boxes: list[QVBoxLayout] = []
        self._top = QHBoxLayout()
        self._top.addWidget(self.header)
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.addWidget(self._record_box(), 56)
        self._line.addWidget(self._form_box(), 44)
        self.foot.add_right(self.close_button)
        stand(self, self._top, columns, self._line, self.foot)

    def _record_box(self) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._boxes.append(column)
        note = self.tr("Tap a reading to correct it, a column to strike or explain it")
        column.addWidget(Heading(self.tr("Saved readings"), note=note))
        column.addWidget(self.parts)
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.deeds)
        column.addWidget(self.lists, 1)
        return frame

    def _form_box(self) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._boxes.append(column)
        empty = Label(self.tr("Choose what to correct."), Role.BODY, ink="ink3")
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for form in (empty, self.reading, self.reason, self.text, self.signer):
            self.forms.addWidget(form)
        column.addWidget(self.forms, 1)
        return frame
