"""A nurse without a mouse: every stroke goes to whatever has the focus."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.whole.stand import Stand

FURTHEST = 120
"""Presses of Tab after which what was looked for counts as out of reach."""
NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Ten fingers."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand

    @property
    def at(self) -> QWidget:
        """What has the focus."""
        focused = QApplication.focusWidget()
        return self._stand.window if focused is None else focused

    @property
    def hears(self) -> str:
        """What a screen reader calls it."""
        return self.at.accessibleName()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key."""
        QTest.keyClick(self.at, key, modifier)
        self._stand.settle()

    def types(self, text: str) -> None:
        """Type one sign after the other, each to what has the focus by then."""
        for sign in text:
            QTest.keyClicks(self.at, sign)
        self._stand.settle()

    def tabs_to(self, name: str) -> None:
        """Press Tab until what begins with `name` has the focus."""
        passed = []
        for _ in range(FURTHEST):
            if self.hears.startswith(name):
                return
            passed.append(self.hears)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name!r} is out of reach; passed {passed}")

    def chooses(self, name: str) -> None:
        """Go to a button and press it by the space bar."""
        self.tabs_to(name)
        self.press(Qt.Key.Key_Space)

    def fills(self, name: str, text: str) -> None:
        """Go to a field and type."""
        self.tabs_to(name)
        self.types(text)

    def answers(self, known: Mapping[str, str]) -> None:
        """Answer whatever has the focus from `known` until the check can be saved; save it."""
        for _ in range(FURTHEST):
            name = self.hears
            if name == "Save check":
                self.press(Qt.Key.Key_Space)
                return
            self.types(next((known[each] for each in known if name.startswith(each)), ""))
            if self.hears == name:
                self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"the check cannot be saved; at {self.hears!r}")
