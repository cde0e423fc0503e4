"""The real program at a start that does not open: `python -m tests.survival.door DIR SECONDS`.

It tells each picture as a line of JSON: the sentences of the window that says what is in the way,
or the screen and the chairs in use once the data are open. A line on its input taps a button of
that window (`again`, `leave`), or ends the program (`end`). It tries by itself every SECONDS.
Only who signs in is left out: the first person stands there already.
"""

import json
import os
import select
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

LONGEST_MS: Final = 120_000
"""After so long the program ends by itself, whatever it shows."""
GIVEN_UP: Final = 99
LOOK_MS: Final = 20
NEVER: Final = 3_600


def _told(widget: object) -> dict[str, Any] | None:
    from ui.app import MainWindow
    from ui.door.window import DoorWindow

    if isinstance(widget, DoorWindow):
        names = ("what", "runs", "safe", "now", "where", "trying")
        told: dict[str, Any] = {name: getattr(widget, name).text() for name in names}
        return {"window": "door", **told, "size": [widget.width(), widget.height()]}
    if isinstance(widget, MainWindow):
        board = widget.bar.board.isVisible() and widget._bridge.board
        chairs = [v.chair for v in board.chairs if v is not None] if board else []
        return {"window": "main", "screen": widget.screen_name, "chairs": chairs}
    return None


class _Hand:
    """Looks at what is shown and does what it is told."""

    def __init__(self) -> None:
        self._before: dict[str, Any] | None = None

    def look(self) -> None:
        from PySide6.QtWidgets import QApplication

        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and _told(w)]
        for widget in shown:
            told = _told(widget)
            if told != self._before:
                self._before = told
                print(json.dumps(told), flush=True)
        if select.select([sys.stdin], [], [], 0)[0]:
            self._do(os.read(0, 100).decode().strip(), shown)

    @staticmethod
    def _do(deed: str, shown: list[Any]) -> None:
        if deed in ("again", "leave"):
            getattr(shown[0], deed).click()
        else:
            shown[0].leave()


def main(folder: Path, seconds: int) -> int:
    """Start the program over `folder` and return its exit code."""
    from PySide6.QtCore import QCoreApplication, QTimer

    import ui.__main__ as program
    import ui.bridge
    import ui.door.window

    class SignedIn(ui.bridge.Bridge):
        def __init__(self, station: Any) -> None:
            super().__init__(station)
            if station.people():
                self.sign_in(station.people()[0])

    ui.bridge.Bridge = SignedIn  # type: ignore[assignment, misc]
    ui.door.window.EVERY_S = seconds  # type: ignore[misc]
    application, hand = program._application, _Hand()
    timers: list[QTimer] = []

    def watched() -> Any:
        app = application()
        if not timers:
            look, end = QTimer(app), QTimer(app)
            look.timeout.connect(hand.look)
            end.timeout.connect(lambda: os._exit(GIVEN_UP))
            look.start(LOOK_MS)
            end.start(LONGEST_MS)
            timers.extend((look, end))
        return app

    program._application = watched
    status = program.main(["--data-dir", str(folder)])
    for timer in timers:
        timer.stop()
    QCoreApplication.processEvents()
    return status


class Start:
    """The program in a process of its own, as a test sees it."""

    def __init__(self, folder: Path, *, seconds: int = NEVER, screen: str = "") -> None:
        """Start it over `folder`, on a screen of so many pixels, `1920x1080`, or Qt's own.

        What such a screen is goes into a file beside `folder`.
        """
        platform = "offscreen"
        if screen:
            wide, high = map(int, screen.split("x"))
            form = {"width": wide, "height": high, "x": 0, "y": 0, "name": "one"}
            place = folder.parent / "screen.json"
            place.write_text(json.dumps({"screens": [form]}))
            platform = f"offscreen:configfile={place}"
        self._run = subprocess.Popen(
            [sys.executable, "-m", "tests.survival.door", str(folder), str(seconds)],
            env={**os.environ, "QT_QPA_PLATFORM": platform},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.status: int | None = None
        self.errors = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.status is None:
            self._run.kill()
            self._run.communicate()

    def saw(self) -> dict[str, Any]:
        """Return the next picture that is another one."""
        assert self._run.stdout is not None
        line = self._run.stdout.readline()
        if not line:
            self.ended()
            raise AssertionError(f"it ended with {self.status}: {self.errors}")
        told: dict[str, Any] = json.loads(line)
        return told

    def until(self, **wanted: object) -> dict[str, Any]:
        """Return the first picture with all of `wanted`."""
        while True:
            told = self.saw()
            if wanted.items() <= told.items():
                return told

    def do(self, deed: str) -> None:
        """Tap a button by its name, or `end` the program."""
        assert self._run.stdin is not None
        self._run.stdin.write(f"{deed}\n")
        self._run.stdin.flush()

    def ended(self) -> int:
        """Return the exit code, once it has ended."""
        _, self.errors = self._run.communicate()
        self.status = self._run.returncode
        return self.status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
