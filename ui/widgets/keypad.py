"""Number keys for gloved fingers, and the six digits of a PIN."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.fonts import MEDIUM
from ui.icons import Icon
from ui.keymap import Key, pressed
from ui.messages import tr
from ui.theme import Role
from ui.widgets.base import Painted, painter_for
from ui.widgets.buttons import Button
from ui.widgets.spoken import Spoken

PIN_LENGTH: Final = 6
PIN_KEYS: Final = (
    Key(
        tuple("0123456789"), "type_key", lambda: tr("PIN: opens at the sixth digit"), shown="0 … 9"
    ),
    Key(("Backspace",), "type_key", lambda: tr("PIN: takes the last digit away")),
)


class LeftKey(StrEnum):
    """What stands left of the zero."""

    NOT_READ = "not-read"
    CLEAR = "clear"


class _Key(Button):
    """A key: large, takes no focus."""

    def __init__(self, text: str, kind: str = "plain", *, large: bool = True) -> None:
        self._large = large
        super().__init__(text, kind)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def retheme(self) -> None:
        super().retheme()
        look = theme.current()
        self.setFont(look.font(Role.TITLE if self._large else Role.BODY, MEDIUM))
        self.setMinimumSize(look.target, look.target)
        self._keep_words()

    def sizeHint(self) -> QSize:
        side = theme.current().size("key")
        return QSize(side, side)


class Keypad(QWidget):
    """Keys that act on press and type into `target`, or into whatever has the focus."""

    not_read = Signal()
    cleared = Signal()
    next_field = Signal()
    begun = Signal()
    """A key is about to type."""

    def __init__(
        self,
        left: LeftKey = LeftKey.NOT_READ,
        *,
        with_next: bool = True,
        target: QWidget | None = None,
        low: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`low` puts the digits into two lines of five, where there is more width than height."""
        super().__init__(parent)
        self._target = target
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.digits = tuple(self._digit(value) for value in range(10))
        words = self.tr("Not read") if left is LeftKey.NOT_READ else self.tr("Clear")
        self.left = _Key(words, "dashed" if left is LeftKey.NOT_READ else "plain", large=False)
        signal = self.not_read if left is LeftKey.NOT_READ else self.cleared
        self.left.pressed.connect(signal.emit)
        self.backspace = _Key("")
        self.backspace.set_icon(Icon.BACKSPACE)
        self.backspace.setAccessibleName(self.tr("Delete last digit"))
        self.backspace.pressed.connect(lambda: self._send(Qt.Key.Key_Backspace, ""))
        self.comma = _Key(self.tr(".", "decimal sign"))
        self.comma.setAccessibleName(self.tr("Decimal point"))
        self.comma.pressed.connect(lambda: self._send(Qt.Key.Key_Period, "."))
        self.next = _Key(self.tr("Next field"), large=False)
        self.next.pressed.connect(self.next_field.emit)
        self._bottom = QHBoxLayout()
        if low:
            self._place_low()
        else:
            self._place()
        self.comma.hide()
        self.next.setVisible(with_next)
        theme.follow(self.retheme)

    def aim(self, target: QWidget) -> None:
        """Type into `target` from now on."""
        self._target = target

    def set_decimals(self, wanted: bool) -> None:
        """Offer the decimal sign beside "Next field"."""
        self.comma.setVisible(wanted)

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._grid.setSpacing(theme.current().space(2))
        self._bottom.setSpacing(theme.current().space(2))

    def _digit(self, value: int) -> _Key:
        key = _Key(str(value))
        code = Qt.Key(Qt.Key.Key_0.value + value)
        key.pressed.connect(lambda: self._send(code, str(value)))
        return key

    def _place_low(self) -> None:
        for value, digit in enumerate((*self.digits[1:], self.digits[0])):
            self._grid.addWidget(digit, value // 5, value % 5)
        for place, key in enumerate((self.left, self.comma, self.backspace)):
            self._grid.addWidget(key, 2, place)
        self._grid.addWidget(self.next, 2, 3, 1, 2)
        for column in range(5):
            self._grid.setColumnStretch(column, 1)

    def _place(self) -> None:
        for value in range(1, 10):
            self._grid.addWidget(self.digits[value], (value - 1) // 3, (value - 1) % 3)
        self._grid.addWidget(self.left, 3, 0)
        self._grid.addWidget(self.digits[0], 3, 1)
        self._grid.addWidget(self.backspace, 3, 2)
        self._bottom.addWidget(self.comma, 1)
        self._bottom.addWidget(self.next, 2)
        self._grid.addLayout(self._bottom, 4, 0, 1, 3)

    def _send(self, key: Qt.Key, text: str) -> None:
        self.begun.emit()
        target = self._target or QApplication.focusWidget()
        if target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)


class PinDots(Painted):
    """Six boxes that fill as a PIN is typed; emits it at the sixth digit and forgets it."""

    completed = Signal(str)
    changed = Signal(int)
    """How many digits stand there."""
    spoken = Spoken.SECRET

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        self._digits = ""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setAccessibleName(name or self.tr("PIN, six digits"))
        self._changed()

    @property
    def count(self) -> int:
        """How many digits have been typed."""
        return len(self._digits)

    def clear(self) -> None:
        """Empty the boxes."""
        if self._digits:
            self._digits = ""
            self._changed()

    def sizeHint(self) -> QSize:
        side = self.look.target
        return QSize(PIN_LENGTH * side + (PIN_LENGTH - 1) * self.look.space(2), side)

    def minimumSizeHint(self) -> QSize:
        return QSize(PIN_LENGTH * 30, self.look.target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed(self, PIN_KEYS, event):
            super().keyPressEvent(event)

    def type_key(self, key: str) -> None:
        """Take a digit, or `Backspace`."""
        self._digits = self._digits[:-1] if key == "Backspace" else self._digits + key
        self._changed()
        if len(self._digits) == PIN_LENGTH:
            pin, self._digits = self._digits, ""
            self.completed.emit(pin)
            self._changed()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        look = self.look
        gap = look.space(2)
        wide = min((self.width() - (PIN_LENGTH - 1) * gap) / PIN_LENGTH, look.target * 1.1)
        for index in range(PIN_LENGTH):
            box = QRectF(index * (wide + gap) + 1, 1, wide - 2, self.height() - 2)
            here = self.hasFocus() and index == len(self._digits)
            pen = QPen(look.color("accentStrong" if here else "ctrl"), 3 if here else 1)
            painter.setPen(pen)
            painter.setBrush(look.color("tint" if here else "raised"))
            painter.drawRoundedRect(box, look.radius(1), look.radius(1))
            if index < len(self._digits):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color("ink"))
                painter.drawEllipse(box.center(), 5, 5)
        painter.end()

    def _changed(self) -> None:
        left = PIN_LENGTH - len(self._digits)
        self.setAccessibleDescription(self.tr("{0} digits left").format(left))
        self.changed.emit(len(self._digits))
        self.update()


class PinPad(QWidget):
    """Six boxes over a keypad; one PIN, from the keys or the keyboard."""

    completed = Signal(str)
    changed = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots = PinDots(name)
        self.keypad = Keypad(LeftKey.CLEAR, with_next=False, target=self.dots)
        self.keypad.cleared.connect(self.dots.clear)
        self.dots.completed.connect(self.completed)
        self.dots.changed.connect(self.changed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self.dots)
        self._layout.addWidget(self.keypad, 1)
        self.setFocusProxy(self.dots)
        theme.follow(self.retheme)

    def clear(self) -> None:
        """Empty the boxes."""
        self.dots.clear()

    def retheme(self) -> None:
        """Take the gaps of the density in force."""
        self._layout.setSpacing(theme.current().space(3))
