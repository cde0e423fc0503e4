"""When backups are made: every so many hours while the app runs, and once more at closing."""

from PySide6.QtCore import QObject, QTimer

from ui.bridge import Bridge

LOOK_MS = 30_000
"""How often it is asked whether a backup is due. Decides nothing about checks or alerts."""


class Backups(QObject):
    """Asks the station whether a backup is due, and has it made off the UI thread.

    Lifetime: as long as the window.
    """

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Make a backup if one is due."""
        station = self._bridge.station
        if not self._bridge.broken and station.keeping.due(station.now().wall):
            self._bridge.back_up()

    def close(self) -> None:
        """Make the backup of closing; `Bridge.finish` waits for it."""
        self._timer.stop()
        station = self._bridge.station
        if station.settings.backup_dir and not station.training and not self._bridge.broken:
            self._bridge.back_up()
