"""The hand that walks the tour: taps what has a spoken name, types, waits, takes pictures."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from monitor.api import MICRO, ChairView, Person, PracticeDriver, Station, Value
from ui import messages, theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.theme import ThemeName

PATIENCE: Final = 600
"""Steps after which something that was waited for counts as not coming."""
SETTLED_MS: Final = 20


class TourError(Exception):
    """A button or a moment that the tour needs did not come."""


class Clock(Protocol):
    """What the hand puts forward."""

    at: int


class Hand:
    """One pair of hands at the window. Lifetime: the tour."""

    def __init__(
        self, station: Station, driver: PracticeDriver | None, clock: Clock, out: Path
    ) -> None:
        self.station = station
        self.bridge = Bridge(station)
        self.pictures = 0
        self._clock = clock
        self._out = out
        self._told: list[str] = []
        self.bridge.told.connect(lambda _kind, sentence: self._told.append(sentence))
        self.window = MainWindow(self.bridge, driver=driver)
        self.size(1920, 1080)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Close the window without a question, and take note of what is still being written."""
        self.window.leave()
        self.bridge.finish()
        self.window.deleteLater()
        self.settle()

    def size(self, width: int, height: int) -> None:
        """Give the window a size, and the density that belongs to it."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.current().name, theme.density_for(width))
        self.window.resize(width, height)
        self.window.render_board(self.bridge.board)  # the bar's words go by the density
        self.settle()

    def look(self, name: ThemeName) -> None:
        """Show day or dim by the button of the bar."""
        if theme.current().name is not name:
            self.window.toggle_theme()
        self.settle()

    @staticmethod
    def settle() -> None:
        """Let Qt draw what has changed."""
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, SETTLED_MS)
        # Without a running loop Qt keeps what was given up; it must not be tapped or pictured.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def picture(self, name: str) -> None:
        """Save what the window shows as `NN-name.png`."""
        self.settle()
        self.pictures += 1
        self.window.grab().save(str(self._out / f"{self.pictures:02}-{name}.png"))

    # time ----------------------------------------------------------------------------------

    def wait(self, steps: int = 1) -> None:
        """Let so many seconds of the room pass: a minute of practice each."""
        for _ in range(steps):
            self._clock.at += MICRO
            self.window.beat()

    def wait_until(self, come: Callable[[], object], what: str) -> None:
        """Let time pass until `come` says so."""
        for _ in range(PATIENCE):
            if come():
                return
            self.wait()
        raise TourError(f"waited in vain for {what}")

    def wait_for_answer(self, come: Callable[[], object], what: str) -> None:
        """Wait for a slow call to come back, the first record's fonts too; no time passes."""
        for _ in range(5 * PATIENCE):
            self.settle()
            if come():
                return
            QThread.msleep(SETTLED_MS)  # unlike QTest.qWait it lets other threads of Python run
        raise TourError(f"no answer: {what}: {self._told[-1:]}")

    def view(self, chair: int) -> ChairView:
        """Return the picture of an occupied chair."""
        found = self.bridge.view(chair)
        if found is None:
            raise TourError(f"chair {chair} is empty")
        return found

    # hands ---------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Tap the button of that spoken name, else the first whose name begins so."""
        button = self._button(name)
        if button is None:
            raise TourError(f"no button {name!r} on {self.window.screen_name}: {self._told[-1:]}")
        self.tap_on(button)

    def offers(self, name: str) -> bool:
        """Return whether such a button is there."""
        return self._button(name) is not None

    def tap_on(self, widget: QWidget) -> None:
        """Tap the middle of `widget`."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        self.settle()

    def key(self, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def acknowledge(self) -> None:
        """Press F4."""
        self.key(Qt.Key.Key_F4)

    def fill(self, name: str, text: str, *, enter: bool = True) -> bool:
        """Type into the field of that spoken name; False when there is none."""
        for edit in self.window.current().findChildren(QLineEdit):
            known = edit.accessibleName()
            if edit.isVisible() and name in (known, known.partition(",")[0]):
                edit.setFocus()
                edit.clear()
                QTest.keyClicks(edit, text)
                if enter:
                    QTest.keyClick(edit, Qt.Key.Key_Return)
                self.settle()
                return True
        return False

    def pin(self, digits: str) -> None:
        """Tap the six digits of a PIN."""
        for digit in digits:
            self.tap(digit)

    def answer(self, values: Mapping[str, Value]) -> None:
        """Answer every row and field of the open check that `values` knows, on all its pages."""
        asked = set(values)
        for _ in range(3):
            for measure in [name for name in values if name in asked]:
                if self._answer(measure, values[measure]):
                    asked.discard(measure)
            if self.offers("Room air"):
                self.tap("Room air")
            if not asked or not self.offers("Page "):
                return
            self.tap("Page ")

    def _answer(self, measure: str, value: Value) -> bool:
        words = messages.words()
        title, label = words.measure(measure).name, words.value(measure, value)
        name = f"{title}: {label}"
        if self._tap_exactly(name):
            self._tap_exactly(f"{title}: {words.yes_no(value=False)}")  # vomited, distressed
            return True
        return self.fill(title, label)

    def _tap_exactly(self, name: str) -> bool:
        exact = [button for button in self._buttons() if button.accessibleName() == name]
        if exact:
            self.tap_on(exact[0])
        return bool(exact)

    def _buttons(self) -> list[QAbstractButton]:
        found = self.window.findChildren(QAbstractButton)
        return [button for button in found if button.isVisible() and button.isEnabled()]

    def _button(self, name: str) -> QAbstractButton | None:
        buttons = self._buttons()
        exact = [each for each in buttons if each.accessibleName() == name]
        close = [each for each in buttons if each.accessibleName().startswith(name)]
        return next(iter([*exact, *close]), None)

    def person(self, name: str) -> Person:
        """Return the person of that name."""
        return next(each for each in self.station.people() if each.name == name)
