"""When somebody last touched the station; decides nothing and keeps no clock of its own."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

TOUCHES: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
)


class Watch(QObject):
    """Notes that something was pressed; each heartbeat says how long ago that is.

    It listens to the window alone, where every press arrives once, and not to all widgets.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._touched = True
        self._in_form = False
        self._last: int | None = None
        self._last_in_form: int | None = None
        self.at_form = False
        """Whether a form is in view; set when the screen changes."""

    def listen(self, window: QWindow) -> None:
        """Listen to `window`; again does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of a press, and let it pass."""
        if event.type() in TOUCHES:
            self._touched = True
            self._in_form = self._in_form or self.at_form
        return False

    def restart(self) -> None:
        """Count from the next heartbeat: somebody has just signed in."""
        self._touched = True
        self._last_in_form = None

    def beat(self, now: int) -> tuple[int, int | None]:
        """Return the microseconds since the last press, and since the last one in a form."""
        if self._touched or self._last is None or now < self._last:
            self._last = now
        if self._in_form:
            self._last_in_form = now
        self._touched = self._in_form = False
        form = self._last_in_form
        return now - self._last, None if form is None else max(0, now - form)
