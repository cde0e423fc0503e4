"""The strip above a form: whose it is, which check, when it was taken, and one reserved slot."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from monitor.api import Patient, Priority
from ui import messages, theme
from ui.check.phrases import SHAPE
from ui.check.taken import TakenAt
from ui.fonts import SEMIBOLD
from ui.theme import Role
from ui.widgets.base import CENTER, Painted, draw_text
from ui.widgets.buttons import Button
from ui.widgets.marks import BLOCK, ON_BLOCK, AlarmMark
from ui.widgets.text import Label, Parts, parts_of, restyle


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """The alert of another chair that asks for attention now."""

    chair: int
    priority: Priority
    words: str
    discreet: bool


class AlertSlot(QStackedWidget):
    """A place that always exists: page 0 the allergies, page 1 the alert of another chair."""

    go = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Elsewhere | None = None
        self.allergies = Label("", Role.BODY, weight=SEMIBOLD)
        calm = QWidget()
        line = QHBoxLayout(calm)
        line.addWidget(Label(self.tr("Allergies"), Role.SMALL, ink="ink3"))
        line.addWidget(self.allergies, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self._block = _Block()
        self.mark = AlarmMark(44, on_block=True)
        self.first = Label("", Role.BODY, weight=SEMIBOLD)
        self.second = Label("", Role.SMALL)
        self.button = Button("")
        self.button.clicked.connect(self._go)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self.first, self.second):
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self._block)
        row.addWidget(self.mark)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.addWidget(calm)
        self.addWidget(self._block)

    def render_patient(self, patient: Patient) -> None:
        """Show the allergies: a heavy box when there are any."""
        known = {None: self.tr("not asked"), "": self.tr("none known")}
        text = known.get(patient.allergies, patient.allergies or "")
        box = "heavy" if patient.allergies else ""
        if self.allergies.property("box") != box:
            self.allergies.setProperty("box", box)
            side = 6 if patient.allergies else 0  # a style sheet's padding is not in the width
            self.allergies.setContentsMargins(side, 0, side, 0)
            restyle(self.allergies)
        self.allergies.setText(text)

    def render_alert(self, alert: Elsewhere | None) -> None:
        """Show the alert of another chair in the place of the allergies, or take it away."""
        if alert == self._shown:
            return
        self._shown = alert
        self.setCurrentIndex(0 if alert is None else 1)
        if alert is None:
            self.mark.render_mark(None)
            return
        shape = SHAPE[alert.priority]
        self._block.token = BLOCK[shape]
        self.mark.render_mark(shape, flashing=not alert.discreet)
        self.first.setText(alert.words)
        self.second.setText(self.tr("This check is kept as a draft if you go"))
        for label in (self.first, self.second):
            label.set_ink(ON_BLOCK[shape])
        self.button.set_label(self.tr("Go to {0}").format(alert.chair))
        self.button.set_key(f"Ctrl+{alert.chair}")
        self._block.update()

    def _go(self) -> None:
        if self._shown is not None:
            self.go.emit(self._shown.chair)


class _Block(QWidget):
    """A filled block in the priority's colour."""

    token = "high"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().color(self.token))
        painter.end()


class ChairBlock(Painted):
    """The chair's number on the tint of what is current."""

    def __init__(self) -> None:
        self._number = 0
        super().__init__()

    def retheme(self) -> None:
        self.setFixedWidth(round(self.look.px(Role.VALUE) * 2.0))
        super().retheme()

    def render_number(self, number: int) -> None:
        """Show the chair's number."""
        if number != self._number:
            self._number = number
            self.setAccessibleName(self.tr("Chair {0}").format(number))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.fillRect(box, self.look.color("tint"))
        font = self.look.font(Role.VALUE, SEMIBOLD)
        draw_text(painter, box, str(self._number), font, self.look.color("ink"), CENTER)
        painter.end()


class CheckStrip(QFrame):
    """Chair, patient, check, time, and the reserved slot."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self.number = ChairBlock()
        self.name = Label("", Role.TITLE, weight=SEMIBOLD)
        self.who = Parts(ink="ink2", identifier=True)
        self.title = Label("", Role.TITLE, weight=SEMIBOLD)
        self.due = Label("", Role.SMALL, ink="ink2")
        self.taken = TakenAt()
        self.slot = AlertSlot()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)
        line = QHBoxLayout()
        self._rows.addLayout(line)
        line.addWidget(self.number)
        self._line = line
        self._cells: list[QHBoxLayout | QVBoxLayout] = []
        for first, second in ((self.name, self.who), (self.title, self.due)):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addStretch(1)
            cell.addWidget(first)
            cell.addWidget(second)
            cell.addStretch(1)
            line.addLayout(cell)
            line.addWidget(_upright())
        line.addWidget(self.taken)
        line.addWidget(_upright())
        line.addWidget(self.slot, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take height and gaps of the density in force."""
        look = theme.current()
        high = round(look.px(Role.TITLE) * 3.15)
        below = look.cramped  # the slot: a whole line for what another chair asks
        self.setFixedHeight(high + (look.size("touch") + 8 if below else 0))
        self._line.setSpacing(look.space(3))
        if below is not (self._rows.indexOf(self.slot) >= 0):
            if below:
                self._rows.addWidget(self.slot)
            else:
                self._line.addWidget(self.slot, 1)

    def render_patient(self, chair: int, patient: Patient) -> None:
        """Show whose form it is."""
        self.number.render_number(chair)
        self.name.setText(patient.name)
        born, day = self.tr("Born {0} · MRN {1}"), messages.day(patient.birth_date)
        self.who.set_parts(*parts_of(born, (day, True), (patient.mrn, True)))
        self.slot.render_patient(patient)


def _upright() -> QFrame:
    line = QFrame()
    line.setProperty("rule", "line")
    line.setFixedWidth(1)
    return line
