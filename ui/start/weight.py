"""Weighing in place: a field with its keypad where the order stood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.api import Decimal
from ui.bridge import Bridge
from ui.check import phrases
from ui.check.plan import measure_of, spec_of
from ui.check.read_panel import Meaning, MeaningLine
from ui.fonts import SEMIBOLD
from ui.messages import tr, words
from ui.theme import Role
from ui.widgets.advance import number_of
from ui.widgets.buttons import Button
from ui.widgets.keypad import Keypad, LeftKey
from ui.widgets.text import Label
from ui.widgets.vital import FieldState, VitalField

WEIGHT = "weight"


class WeightPage(QWidget):
    """Types the weight of today; the first decimal or `Enter` takes it.

    `weighed` carries the value and whether it was asked about and confirmed.
    """

    weighed = Signal(object, bool)
    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._chair = 0
        self.field = VitalField(spec_of(WEIGHT))
        self.before = Label("", Role.SMALL, ink="ink2")
        self.line = MeaningLine()
        self.keypad = Keypad(LeftKey.CLEAR, with_next=True, target=self.field)
        self.keypad.set_decimals(True)
        self.keypad.next.set_label(self.tr("Weighed"))
        self.back = Button(self.tr("Back"), key="Esc")
        head = QHBoxLayout()
        title = self.tr("Weight today, {0}").format(words().measure(WEIGHT).unit)
        head.addWidget(Label(title, Role.BODY, weight=SEMIBOLD), 1)
        head.addWidget(self.back)
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addWidget(self.before, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.line)
        column.addWidget(self.keypad, 1)
        self._connect()

    def ask(self, chair: int, before: Decimal | None) -> None:
        """Begin empty; the weight known so far stands beside the field."""
        self._chair = chair
        self.field.render_value("")
        known = "" if before is None else words().value(WEIGHT, before)
        self.before.setText(tr("known: {0}").format(known) if known else "")
        self._say(Meaning())
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._say(Meaning()))
        self.field.moved.connect(lambda _step: self._typed())
        self.keypad.next_field.connect(self._typed)
        self.keypad.cleared.connect(lambda: self.field.render_value(""))
        self.line.confirmed.connect(self._sure)
        self.back.clicked.connect(self.left)

    def _typed(self) -> None:
        if not self.isVisible() or not self.field.text():
            return
        value = number_of(self.field.text())
        if value is None or not measure_of(WEIGHT).possible(value):
            first = phrases.not_possible(WEIGHT)
            self._say(Meaning(state=FieldState.IMPOSSIBLE, first=first))
        elif self._bridge.station.plausible(self._chair, WEIGHT, value):
            self.weighed.emit(value, False)
        else:
            yes = tr("Yes, {0}").format(words().value(WEIGHT, value))
            first = phrases.doubt(WEIGHT, value)
            self._say(Meaning(state=FieldState.IMPLAUSIBLE, first=first, question=yes))

    def _sure(self) -> None:
        value = number_of(self.field.text())
        if value is not None:
            self.weighed.emit(value, True)

    def _say(self, meaning: Meaning) -> None:
        self.field.render_state(meaning.state, meaning.first)
        self.line.render_meaning(meaning)
