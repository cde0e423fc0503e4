"""Digit keys for the sheets, and the fields they type into."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from ui import theme
from ui.fonts import MEDIUM
from ui.icons import Icon
from ui.messages import tr
from ui.theme import Role
from ui.widgets.buttons import Button


class _DigitKey(Button):
    """A large key that takes no focus."""

    def __init__(self, text: str, icon: Icon | None) -> None:
        super().__init__(text, icon=icon)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def retheme(self) -> None:
        super().retheme()
        look = theme.current()
        self.setFont(look.font(Role.TITLE, MEDIUM))
        self.setMinimumHeight(look.target)


class DigitPad(QWidget):
    """Digits, decimal sign and backspace, typed into `target`; acts on press, takes no focus."""

    def __init__(self, target: QLineEdit, *, columns: int = 3) -> None:
        super().__init__()
        self._target = target
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for place, digit in enumerate(_order(columns)):
            key = self._key(digit)
            grid.addWidget(key, place // columns, place % columns)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def aim(self, target: QLineEdit) -> None:
        """Type into `target` from now on."""
        self._target = target

    def _key(self, digit: str) -> Button:
        key = _DigitKey("" if digit == "<" else digit, Icon.BACKSPACE if digit == "<" else None)
        names = {"<": tr("Delete last digit"), ".": tr("Decimal point")}
        key.setAccessibleName(names.get(digit, digit))
        key.pressed.connect(lambda: self._send(digit))
        return key

    def _send(self, digit: str) -> None:
        code, text = Qt.Key.Key_Backspace, ""
        if digit != "<":
            code, text = Qt.Key(ord(digit)), digit
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(self._target, event)


def _order(columns: int) -> Sequence[str]:
    return "123456789.0<" if columns == 3 else "1234567890.<"


def number_in(text: str) -> Decimal | None:
    """Return the number typed with comma or point, None where it is none."""
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None


def digits_only(edit: QLineEdit) -> None:
    """Let `edit` take digits with at most two places."""
    pattern = QRegularExpression(r"\d{0,4}([.,]\d{0,2})?")
    edit.setValidator(QRegularExpressionValidator(pattern, edit))
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
