"""A whole clinic behind the real window: encrypted journal, real records, clocks turned by hand."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import ChairView
from monitor.bootstrap import prepare_record
from monitor.clock import SystemClock
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION
from monitor.station import LocalStation
from tests.room import Machine
from ui import theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.theme import ThemeName

SIZE = (1920, 1080)
MINUTE_S = 60


class Stand:
    """The window over a station of nobody yet, and time that passes when it is told to."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.machine = Machine()
        self.journal = journal = open_journal(folder, zone="UTC")
        self.station = LocalStation(
            journal,
            SystemClock(journal.sign_of_life(), machine=self.machine),
            data_dir=folder,
            zone="UTC",
            prepare=prepare_record,
        )
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, ThemeName.DAY, theme.density_for(SIZE[0]))
        self.bridge = Bridge(self.station)
        self.window = MainWindow(self.bridge)
        qtbot.addWidget(self.window, before_close_func=lambda shown: shown.leave())
        self.window.resize(*SIZE)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def settle(self) -> None:
        """Let Qt draw and lay out what has changed."""
        self.qtbot.wait(1)

    def waits(self, minutes: int) -> None:
        """Let time pass with a look every five seconds, as the window looks."""
        for _ in range(minutes * MINUTE_S // 5):
            self.machine.goes_on(5)
            self.window.beat()

    def until(self, come: Callable[[], object]) -> None:
        """Wait for what is worked out beside the window."""
        self.qtbot.waitUntil(lambda: bool(come()), timeout=20_000)

    @property
    def view(self) -> ChairView:
        """Chair 1 as the station has it."""
        view = self.station.board().chairs[0]
        assert view is not None
        return view


@contextmanager
def standing(qtbot: QtBot, folder: Path) -> Iterator[Stand]:
    """Open the stand and close its station afterwards."""
    stand = Stand(qtbot, folder)
    try:
        yield stand
    finally:
        stand.window.leave()
        stand.bridge.finish()  # a record may still be on its way, as when the app ends
        refused = [e.body for e in stand.journal.read(STATION) if e.kind == "export_failed"]
        stand.station.close()
    assert refused == [], "a session was closed and its record was not written"
