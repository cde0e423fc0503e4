"""The window of the app, noting when it was first painted, and what it takes when it idles."""

import json
import sys
from time import CLOCK_MONOTONIC, clock_gettime, process_time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import ui.app
import ui.bridge
from monitor.api import Station
from ui.__main__ import main as start_app


class SignedIn(ui.bridge.Bridge):
    """A bridge at which the first person of the station is signed in from the start."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self.sign_in(station.people()[0])


class Watched(ui.app.MainWindow):
    """The window, noting its first paint."""

    def __init__(self, *given: object, **named: object) -> None:
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self._noted: dict[str, float] = {}
        self.painted.connect(self._painted)

    def _painted(self) -> None:
        self._noted["painted"] = clock_gettime(CLOCK_MONOTONIC)
        seconds = float(sys.argv[3])
        if not seconds:
            self._tell()
            return
        QTimer.singleShot(2_000, lambda: self._idle(seconds))

    def _idle(self, seconds: float) -> None:
        begun = process_time()
        QTimer.singleShot(int(seconds * 1_000), lambda: self._rested(begun, seconds))

    def _rested(self, begun: float, seconds: float) -> None:
        from benchmarks.probes.memory import resident

        self._noted["cpu_share"] = (process_time() - begun) / seconds
        self._noted["resident"] = resident()
        self._tell()

    def _tell(self) -> None:
        print(json.dumps({**self._noted, "screen": self.screen_name}), flush=True)
        self.leave()
        QApplication.exit()


def main() -> int:
    """Start the app as `python -m ui` does, but watched."""
    folder, screen = sys.argv[1:3]
    ui.app.MainWindow = Watched  # type: ignore[misc]
    if screen == "board":
        ui.bridge.Bridge = SignedIn  # type: ignore[assignment,misc]
    return start_app(["--data-dir", folder])
