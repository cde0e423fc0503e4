"""A nurse who only taps; letters alone are typed, for there are none on the screen."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.ui.whole.stand import Stand
from ui.widgets.criterion import CriterionRow

PAGES = 3
"""Looks at a check, which has two pages at most."""


class Mouse:
    """One finger."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand

    def taps(self, name: str) -> None:
        """Tap the button of that spoken name, else the first whose name begins so."""
        found = self._buttons(name)
        assert found, f"{name!r} is not on {self._stand.window.screen_name}"
        self.taps_on(found[0])

    def offers(self, name: str) -> bool:
        """Return whether such a button can be tapped."""
        return bool(self._buttons(name))

    def taps_on(self, widget: QWidget) -> None:
        """Tap where `widget` is seen, on the window itself: what lies over it would get the tap."""
        window = self._stand.window
        place = widget.mapTo(window, widget.rect().center())
        assert self._on_top(widget, place), f"{widget.accessibleName()!r} is covered"
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
        self._stand.settle()

    def taps_digits(self, digits: str) -> None:
        """Tap digits on the keypad in view."""
        for digit in digits:
            self.taps("Decimal point" if digit == "." else digit)

    def writes(self, name: str, words: str) -> None:
        """Tap a field and type its letters."""
        edits = self._stand.window.findChildren(QLineEdit)
        field = next(e for e in edits if e.isVisible() and e.accessibleName().startswith(name))
        self.taps_on(field)
        QTest.keyClicks(QApplication.focusWidget() or field, words)
        self._stand.settle()

    def answers(self, taps: Mapping[str, str], digits: str) -> None:
        """Tap every answer that is asked, then the numbers, and save."""
        left = [f"{question}: {answer}" for question, answer in taps.items()]
        for _ in range(PAGES):
            for name in tuple(left):
                if self.offers(name):  # the last answer of a page turns it
                    self.taps(name)
                    left.remove(name)
            if left and self.offers("Page "):
                self.taps("Page ")
        self.writes("Systolic", "")
        self.taps_digits(digits)
        if self.offers("Room air"):
            self.taps("Room air")

    def _buttons(self, name: str) -> list[QAbstractButton]:
        every = self._stand.window.findChildren(QAbstractButton)
        seen = [each for each in every if each.isVisible() and each.isEnabled()]
        exact = [each for each in seen if each.accessibleName() == name]
        return exact + [each for each in seen if each.accessibleName().startswith(name)]

    def _on_top(self, widget: QWidget, place: QPoint) -> bool:
        found = self._stand.window.childAt(place)
        while found is not None and found is not widget and not isinstance(found, CriterionRow):
            found = found.parentWidget()
        return found is widget
