"""When somebody last touched the station; decides nothing and keeps no clock of its own."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from monitor.api import MICRO
from ui.bridge import Bridge
from ui.pages import FORMS

MINUTE: Final = 60 * MICRO

TOUCHES: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
)


def at_form(name: str, screen: Any) -> bool:
    """Return whether a key pressed now is one in a form: who pressed it may be at the patient.

    So it is on the screens that are forms, in an open sheet of any other, and in any field that
    takes what is typed.
    """
    sheets = getattr(screen, "side", None)
    return name in FORMS or bool(getattr(sheets, "kind", "")) or _typing()


def _typing() -> bool:
    field = QApplication.focusWidget()
    texts = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
    return isinstance(field, texts) and not field.isReadOnly()


class Watch(QObject):
    """Notes that something was pressed; each heartbeat says how long ago that is.

    It listens to the window alone, where every press arrives once, and not to all widgets.
    """

    def __init__(self, parent: QObject, at_form: Callable[[], bool]) -> None:
        """Ask `at_form` at each press whether a form is in view."""
        super().__init__(parent)
        self._at_form = at_form
        self._touched = True
        self._in_form = False
        self._last: int | None = None
        self._last_in_form: int | None = None

    def listen(self, window: QWindow) -> None:
        """Listen to `window`; again does no harm."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of a press, and let it pass."""
        if event.type() in TOUCHES:
            self._touched = True
            self._in_form = self._in_form or self._at_form()
        return False

    def locks(self, bridge: Bridge) -> bool:
        """Return, once each heartbeat, whether the station locks now.

        After a bug nothing can be typed or answered any more, and the board stands still: then
        the time without a touch alone decides, by the clock itself.
        """
        station = bridge.station
        idle, form_idle = self.beat(station.now().at if bridge.broken else bridge.board.now.at)
        if bridge.person is None:
            return False
        if not bridge.broken:
            return station.locks_itself(idle=idle, form_idle=form_idle)
        after = bridge.board.settings.lock_after_min * MINUTE
        return not station.training and 0 < after <= idle

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
