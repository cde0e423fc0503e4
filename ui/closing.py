"""What closing the window asks first: nothing, a PIN, or whether sessions may go unwatched.

While Chairside is closed nothing reminds and nothing sounds. So where sessions run somebody signs
in and says so, and the station's log keeps who; only the end of the computer's session asks nobody.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from monitor.api import AuditKind
from ui.bridge import Bridge

SYSTEM: Final = "system"
PERSON: Final = "person"
ENDS_WITHIN_MS: Final = 60_000
"""So long after the system said that it ends; then it has thought better of it."""


class Closing(QObject):
    """Knows whether the window may close. Lifetime: that of the window."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._agreed = False
        self._ends = QTimer(self)
        self._ends.setSingleShot(True)
        self._ends.setInterval(ENDS_WITHIN_MS)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.system_ends)

    def agree(self) -> None:
        """Let the window close: the person has been asked."""
        self._agreed = True

    def system_ends(self) -> None:
        """Ask nobody for a minute: whoever shuts the computer down cannot be kept from it."""
        self._ends.start()

    def chairs(self) -> tuple[int, ...]:
        """Return the chairs that hold a session."""
        chairs = self._bridge.board.chairs
        return tuple(view.chair for view in chairs if view is not None and not view.closed)

    def asks(self) -> str:
        """Return the screen that asks before the window closes; empty when nothing is asked."""
        bridge = self._bridge
        free = self._agreed or self._ends.isActive() or bridge.broken
        if free or not self.chairs():
            return ""
        if bridge.person is not None:
            return "leave"
        return "" if bridge.station.training else "sign-in"  # nothing of practice is kept

    def keep(self) -> None:
        """Keep who closes the station while sessions run, or that the system did."""
        bridge, held = self._bridge, self.chairs()
        cause = SYSTEM if self._ends.isActive() else PERSON
        if held and not bridge.station.training and (bridge.by or cause == SYSTEM):
            chairs = ", ".join(str(number) for number in held)
            bridge.did(AuditKind.CLOSED, bridge.by, cause=cause, chairs=chairs)
