"""The field for a number read from the monitor, and the line that says what the number means."""

from decimal import Decimal
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from monitor.api import frozen
from ui import theme
from ui.fonts import MEDIUM, SEMIBOLD
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.advance import complete
from ui.widgets.marks import TOKEN, AlarmMark
from ui.widgets.priority import Priority
from ui.widgets.text import Label, amid, restyle

WHOLE_EMS: Final = 2.7
DECIMAL_EMS: Final = 3.7
"""Widths of a field in its type size: room for `186` and for `120.5` between its borders."""
KEYS: Final = (
    Key(("Enter",), "_finish", lambda: tr("Next field")),
    Key(("N",), "_ask_why", lambda: tr("Not asked or not read; then a digit says why")),
    Key(("Up", "Down"), "_leave_for", lambda: tr("Row or field before and after")),
)


class FieldState(StrEnum):
    """What the border says; the message line says it in words."""

    OK = "ok"
    CAUTION = "caution"
    CRITICAL = "critical"
    IMPLAUSIBLE = "implausible"
    IMPOSSIBLE = "impossible"


@frozen
class VitalSpec:
    """A number that can be typed: possible from `minimum` to `maximum` in `unit`."""

    title: str
    unit: str
    minimum: Decimal
    maximum: Decimal
    decimals: int = 0


class VitalField(QLineEdit):
    """Digits only, with comma or point where there are decimals. N says that it was not read.

    Up and Down ask for the field above or below; so does a complete number, and Enter.
    """

    committed = Signal(str)
    """The text when the field is left, complete or confirmed, if it changed since."""
    moved = Signal(int)
    not_read = Signal()

    def __init__(self, spec: VitalSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._committed = ""
        self._reason = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(f"{spec.title}, {spec.unit}" if spec.unit else spec.title)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setValidator(QRegularExpressionValidator(QRegularExpression(self._pattern()), self))
        self.setProperty("state", FieldState.OK.value)
        self.textEdited.connect(self._typed)
        theme.follow(self.retheme)

    @property
    def state(self) -> FieldState:
        """What the border says."""
        return FieldState(str(self.property("state")))

    def render_value(self, text: str) -> None:
        """Show a kept value without emitting anything."""
        self.setText(text)
        self._committed = text
        self._show_reason("")

    def render_state(self, state: FieldState, message: str = "") -> None:
        """Show `state`; `message` is read out with the field."""
        self.setAccessibleDescription(message)
        if state is not self.state:
            self.setProperty("state", state.value)
            restyle(self)

    def render_not_read(self, reason: str) -> None:
        """Show that there is no value, and why; typing takes it back."""
        self.setText("")
        self._committed = ""
        self._show_reason(reason)

    def retheme(self) -> None:
        """Take font and size of the density in force."""
        look = theme.current()
        self.setFont(look.font(Role.VALUE, MEDIUM))
        wide = DECIMAL_EMS if self.spec.decimals else WHOLE_EMS
        high = max(look.target, look.size("touch") + 4)
        self.setFixedSize(round(look.px(Role.VALUE) * wide), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if pressed(self, KEYS, event):
            return
        if self._is_full() and event.text().isdigit():
            self.insert(".")
        super().keyPressEvent(event)

    def _leave_for(self, key: str) -> None:
        self.moved.emit(-1 if key == "Up" else 1)

    def _finish(self, _key: str) -> bool:
        if not self.text():
            return False
        self._commit()
        self.moved.emit(1)
        return True

    def _ask_why(self, _key: str) -> None:
        self.not_read.emit()

    def _is_full(self) -> bool:
        """Return whether the next digit can only be a decimal: `36`, `5` is 36.5."""
        text = self.text()
        whole = len(str(int(self.spec.maximum)))
        at_end = self.cursorPosition() == len(text) and not self.hasSelectedText()
        return bool(self.spec.decimals) and at_end and text.isdigit() and len(text) == whole

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._commit()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._reason and not self.text():
            look = theme.current()
            painter = QPainter(self)
            painter.setFont(look.font(Role.CAPTION))
            painter.setPen(look.color("ink2"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(6, 2, -6, -2), flags, self._reason)
            painter.end()

    def _pattern(self) -> str:
        whole = len(str(int(self.spec.maximum)))
        digits = rf"(0|[1-9]\d{{0,{whole - 1}}})"
        if self.spec.decimals:
            digits += rf"([.,]\d{{0,{self.spec.decimals}}})?"
        return digits

    def _typed(self, text: str) -> None:
        self._show_reason("")
        spec = self.spec
        if complete(text, spec.minimum, spec.maximum, spec.decimals):
            self._commit()
            self.moved.emit(1)

    def _commit(self) -> None:
        if self.text() != self._committed:
            self._committed = self.text()
            self.committed.emit(self._committed)

    def _show_reason(self, reason: str) -> None:
        if reason != self._reason:
            self._reason = reason
            self.setProperty("empty", "true" if reason else "false")
            restyle(self)


class VitalMessage(QFrame):
    """The line under a value: shape, what it is, what saving it will do. Its place is reserved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._priority: Priority | None = None
        self._shown: tuple[Priority | None, str, str] | None = None
        self._mark = AlarmMark(24)
        self._first = Label("", Role.SMALL, weight=SEMIBOLD, wrap=True)
        self._second = Label("", Role.SMALL, wrap=True)
        words = amid(self._first, self._second)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 8, 2)
        layout.addWidget(self._mark)
        layout.addLayout(words, 1)
        theme.follow(self.retheme)

    def render_message(self, priority: Priority | None, first: str, second: str = "") -> None:
        """Show both lines; empty ones leave the reserved place blank."""
        shown = (priority, first, second)
        if shown == self._shown:
            return
        self._shown, self._priority = shown, priority
        self._mark.render_mark(priority)
        self._mark.setVisible(priority is not None)
        self._first.setText(first)
        self._second.setText(second)
        self.setAccessibleName(" ".join(part for part in (first, second) if part))
        self.update()

    def retheme(self) -> None:
        """Take the sizes of the density in force."""
        look = theme.current()
        self.setMinimumHeight(round(look.px(Role.SMALL) * 2.75))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._first.text():
            return
        look = theme.current()
        painter = QPainter(self)
        token = TOKEN[self._priority] if self._priority else ""
        painter.fillRect(self.rect(), look.color(f"{token}Tint" if token else "inset"))
        painter.fillRect(0, 0, 6, self.height(), look.color(token or "ink"))
        painter.end()
