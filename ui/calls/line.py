"""A line of text that keeps its `Enter`: it is not the main button's as well."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class Line(QLineEdit):
    """Emits `returnPressed` as any other, and nobody else hears of the key."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
