"""The five steps of the sound: how loud each is, what the meter showed, and a tap to hear it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from monitor.api import STEPS, SoundSteps
from ui import theme
from ui.fonts import SEMIBOLD
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import CENTER, Painted, painter_for
from ui.widgets.buttons import Button
from ui.widgets.text import Label, restyle

SPAN_DB: Final = 34
"""dB that fill the whole height of a bar."""
LEAST_BAR: Final = 0.06


class StepBar(Painted):
    """How loud a step is: filled when it was measured, hollow while it is only set."""

    def __init__(self) -> None:
        self._share = 0.0
        self._measured = False
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def render_bar(self, over: int, *, measured: bool) -> None:
        """Show a step `over` so many dB over the least."""
        self._share = min(max(over / SPAN_DB, LEAST_BAR), 1.0)
        self._measured = measured
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(40, 90)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        high = (self.height() - 2) * self._share
        wide = self.width() * 0.42
        box = QRectF((self.width() - wide) / 2, self.height() - 1 - high, wide, high)
        ink = look.color("ink2")
        painter.setPen(QPen(ink, 1.5, Qt.PenStyle.SolidLine))
        painter.setBrush(ink if self._measured else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        painter.end()


class LevelEdit(QLineEdit):
    """A level of the meter, whole dB(A); `left` is emitted when it is left or with `Enter`."""

    left = Signal(str)
    focused = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._saved = ""
        self.setAccessibleName(name)
        self.setAlignment(CENTER)
        self.setMaxLength(3)
        self.setValidator(QIntValidator(0, 999, self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.editingFinished.connect(lambda: self.left.emit(self.text()))
        self.textChanged.connect(lambda _text: self._show_empty())
        self._show_empty()
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take font and width of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.LEAD, SEMIBOLD))
        self.setMinimumWidth(look.target)

    def show_level(self, level: int) -> None:
        """Show `level`, nothing for 0; what is being typed stays."""
        edited = self.edited
        self._saved = str(level) if level else ""
        if not edited and self.text() != self._saved:
            self.setText(self._saved)

    @property
    def edited(self) -> bool:
        """Whether something else is shown than what is saved."""
        return self.text() != self._saved

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def _show_empty(self) -> None:
        empty = "false" if self.text() else "true"
        if self.property("empty") != empty:
            self.setProperty("empty", empty)
            restyle(self)


class StepCard(QFrame):
    """One step: its bar, its level, softer and louder, and a tap to hear it."""

    typed = Signal(int, str)
    louder = Signal(int, int)
    played = Signal(int)

    def __init__(self, step: int) -> None:
        super().__init__()
        self.step = step
        self.setProperty("panel", "raised")
        title = tr("Step {0}").format(step)
        self.bar = StepBar()
        self.level = LevelEdit(tr("Step {0}, dB(A) at the furthest chair").format(step))
        self.level.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.unit = Label(tr("dB"), Role.CAPTION, ink="ink3")
        self.softer = Button("−", name=tr("Step {0} softer").format(step))
        self.more = Button("+", name=tr("Step {0} louder").format(step))
        self.play = Button(tr("Play"), name=tr("Play step {0}").format(step))
        self._lay_out(title)
        self.level.left.connect(lambda text: self.typed.emit(self.step, text))
        self.level.focused.connect(self._shade)
        self.softer.clicked.connect(lambda: self.louder.emit(self.step, -1))
        self.more.clicked.connect(lambda: self.louder.emit(self.step, 1))
        self.play.clicked.connect(lambda: self.played.emit(self.step))
        theme.follow(self.retheme)

    def _lay_out(self, title: str) -> None:
        head = Label(title, Role.SMALL, weight=SEMIBOLD)
        head.setAlignment(CENTER)
        numbers = QHBoxLayout()
        numbers.setSpacing(3)
        numbers.addWidget(self.level, 1)
        numbers.addWidget(self.unit)
        ways = QHBoxLayout()
        ways.setSpacing(3)
        for button in (self.softer, self.more):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            ways.addWidget(button, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(head)
        self._column.addWidget(self.bar, 1)
        self._column.addLayout(numbers)
        self._column.addLayout(ways)
        self._column.addWidget(self.play)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        look = theme.current()
        self._column.setContentsMargins(*(look.space(1) + 2,) * 4)
        self._column.setSpacing(look.space(1))

    def render_step(self, steps: SoundSteps, *, writable: bool) -> None:
        """Show this step of `steps`."""
        level, below = steps.measured[self.step - 1], steps.below[self.step - 1]
        self.level.show_level(level)
        self.level.setReadOnly(not writable or steps.by_ear)
        self.bar.render_bar(level - steps.room if level else SPAN_DB - below, measured=level > 0)

    def _shade(self, focused: bool) -> None:
        self.setProperty("panel", "tint" if focused else "raised")
        restyle(self)


class StepsRow(QWidget):
    """The five cards side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.cards = tuple(StepCard(step) for step in range(1, STEPS + 1))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for card in self.cards:
            self._row.addWidget(card, 1)
        theme.follow(self.retheme)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._row.setSpacing(theme.current().space(2))
