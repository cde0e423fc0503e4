"""The app's window at the soak's station: what it shows of the alerts, and what it sounds."""

import gc
import sys

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from monitor.api import Priority
from tests.room import CHARGE, Room
from tests.ui.loudspeaker import Loudspeaker
from ui import theme
from ui.alarm import Alarm
from ui.alert.dock import AlertDock
from ui.alert.words import groups, reference
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.sound import AlarmSound


class MissingError(AssertionError):
    """An alert was not where it must be."""


def application() -> QApplication:
    """Return the application, dressed as at a clinic."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1366))
    gc.disable()  # as the app does: each beat collects
    return app


class Desk:
    """Window, alarm and a loudspeaker in memory over the station of a room."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.speaker = Loudspeaker()
        self.open()

    def open(self) -> None:
        """Start the app over the room's station and sign in."""
        station = self._room.station
        self.bridge = Bridge(station)
        self.bridge.sign_in(next(p for p in station.people() if p.name == CHARGE))
        self.window = MainWindow(self.bridge)
        self.window.resize(1366, 768)
        self.window.show()
        self.sound = AlarmSound(
            self.window,
            speaker=lambda: self.speaker,
            elapsed=lambda: self._room.machine.elapsed() // 1000,
        )
        self.alarm = Alarm(self.bridge, self.sound, self.window)
        self._shown = 0
        gc.collect()
        gc.freeze()  # as the app does after its first picture

    def close(self) -> None:
        """Close the window as a crash would: nothing is asked."""
        gc.unfreeze()  # a process that ends takes everything with it
        self.window.leave()
        self.window.deleteLater()
        self.bridge.deleteLater()
        self._settle()

    @staticmethod
    def _settle() -> None:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def beat(self) -> None:
        """Do what the app does each second."""
        self.window._watch.restart()
        self.window.beat()
        self.sound.play_due()
        self._settle()

    def must_show(self, chair: int, held: set[tuple[str, int]]) -> None:
        """Look at the chair's picture, and every few looks at its screen.

        Raises:
            MissingError: an open alert is not there.
        """
        view = self.bridge.view(chair)
        if view is None:
            raise MissingError(f"chair {chair} is not on the screen")
        shown = {(alert.limit, alert.episode) for alert in view.open_alerts}
        if shown != held:
            raise MissingError(f"chair {chair} shows {shown}, the journal holds {held}")
        self._shown += 1
        if self._shown % 7 == 0:
            self._must_dock(chair)

    def _must_dock(self, chair: int) -> None:
        self.window.show_chair(chair)
        view = self.bridge.view(chair)
        expected = () if view is None else groups(view.open_alerts)
        docks = [d for d in self.window.current().findChildren(AlertDock) if d.isVisible()]
        if expected and not docks:
            raise MissingError(f"chair {chair}: no dock for {reference(expected[0].front)}")
        named = {dock.view.main for dock in docks if dock.view is not None}
        if expected and reference(expected[0].main) not in named:
            raise MissingError(f"chair {chair}: docks {named}, not {reference(expected[0].main)}")
        self.window.show_screen("board", 0)

    def must_say_unsaved(self, *, failing: bool) -> None:
        """Look at what the bar says of the disk.

        Raises:
            MissingError: the disk takes nothing and the bar is silent, or the other way round.
        """
        said = bool(self.window.bar.slot.slot.unsaved)
        if said != failing:
            raise MissingError(f"the bar says {said}, the disk fails: {failing}")

    def must_sound(self, priority: Priority | None) -> None:
        """Look at what the station and the loudspeaker's plan sound.

        Raises:
            MissingError: the loudest alert does not sound, and nobody paused it.
        """
        board = self.bridge.board
        if board.sound_priority != priority:
            raise MissingError(f"sounds {board.sound_priority}, must sound {priority}")
        paused = board.audio_paused_until is not None
        if priority is None or paused or priority is Priority.LOW:
            return
        if self.sound._plan.next_at() is None:
            raise MissingError(f"{priority} is on and nothing is planned to sound")
