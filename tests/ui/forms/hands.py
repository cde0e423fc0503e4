"""Two hands: one types, one taps; both count."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Hands:
    """Counts key strokes and taps on whatever has the focus or is named."""

    def __init__(self) -> None:
        self.strokes = 0
        self.taps = 0

    def type(self, text: str) -> None:
        """Type each character into whatever has the focus."""
        for character in text:
            self.strokes += 1
            QTest.keyClicks(self._focus(), character)

    def press(self, key: Qt.Key) -> None:
        """Press a key."""
        self.strokes += 1
        QTest.keyClick(self._focus(), key)

    def tap(self, widget: QWidget) -> None:
        """Tap the middle of a widget that can be seen."""
        assert widget.isVisible(), widget.accessibleName()
        self.taps += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def tap_digits(self, keys: tuple[QWidget, ...], digits: str) -> None:
        """Tap digits on a keypad."""
        for digit in digits:
            self.tap(keys[int(digit)])

    @staticmethod
    def _focus() -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget
