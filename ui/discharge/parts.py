"""The parts of the discharge in their fixed places."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.bridge import Bridge
from ui.chair.header import ChairHeader
from ui.discharge.criteria import CriteriaPanel
from ui.fonts import SEMIBOLD
from ui.forms.ask_bar import AskingFoot
from ui.forms.fields import Heading
from ui.forms.reach import stand
from ui.forms.signer import Signer
from ui.theme import Role
from ui.widgets.buttons import Button
from ui.widgets.footbar import Foot, FootBar
from ui.widgets.text import Label, panel


class DischargeParts(QWidget):
    """Header above, criteria at the left, what is missing and the PIN at the right."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.header = ChairHeader()
        self.criteria = CriteriaPanel()
        self.facts = [Label("", Role.BODY, weight=SEMIBOLD) for _ in range(4)]
        self.fact_names = [Label("", Role.SMALL, ink="ink2") for _ in range(4)]
        self.left_title = Label("", Role.LEAD, weight=SEMIBOLD)
        self.left_words = Label("", Role.SMALL, ink="ink2", wrap=True)
        other = self.tr("Somebody else…")
        self.signer = Signer(bridge, self.tr("Discharging clinician"), way_out=other)
        self.prescriber = Button(self.tr("Add prescriber…"))
        self.prescriber_words = Label("", Role.SMALL, ink="ink2", wrap=True)
        self.bar = FootBar(Foot(main=""))
        self.extra = Button(self.tr("Extra check"), key="F10")
        self.exception = Button(self.tr("Exception…"))
        self.elsewhere = Button(self.tr("Not home…"))
        self.back = Button(self.tr("Back"), key="Esc")
        self.foot = AskingFoot(self.bar)
        self._lay_out()
        for widget in (self.prescriber, self.prescriber_words, self.signer.chips):
            widget.hide()  # a page that is not shown yet counts for the window's least size
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        edge = look.space(3)
        self._top.setContentsMargins(edge, edge, edge, 0)
        self._line.setContentsMargins(edge, edge, edge, edge)
        self._line.setSpacing(edge)
        self._right.setSpacing(edge)
        for box in self._boxes:
            box.setContentsMargins(edge, look.space(2), edge, look.space(2))

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self.header)
        self._boxes: list[QVBoxLayout | QHBoxLayout] = []
        self._right = QVBoxLayout()
        self._right.addWidget(self._facts_box())
        self._right.addWidget(self._left_box())
        self._right.addWidget(self._sign_box(), 1)
        columns = QWidget()
        self._line = QHBoxLayout(columns)
        self._line.addWidget(self.criteria, 66)
        self._line.addLayout(self._right, 34)
        self.bar.add_left(self.extra)
        for button in (self.elsewhere, self.exception, self.back):
            self.bar.add_right(button)
        stand(self, self._top, columns, self._line, self.foot)

    def _facts_box(self) -> QFrame:
        frame = panel()
        line = QHBoxLayout(frame)
        self._boxes.append(line)
        for name, fact in zip(self.fact_names, self.facts, strict=True):
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(name)
            column.addWidget(fact)
            line.addLayout(column, 1)
        return frame

    def _left_box(self) -> QFrame:
        frame = panel()
        line = QHBoxLayout(frame)
        self._boxes.append(line)
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (self.left_title, self.left_words, self.prescriber_words):
            column.addWidget(label)
        line.addLayout(column, 1)
        line.addWidget(self.prescriber)
        return frame

    def _sign_box(self) -> QFrame:
        frame = panel()
        column = QVBoxLayout(frame)
        self._boxes.append(column)
        column.addWidget(Heading(self.tr("Sign"), note=self.tr("A signature locks this session")))
        column.addWidget(self.signer, 1)
        return frame
