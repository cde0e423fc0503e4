"""The real app with a hand that does what it is told: `python -m tests.survival.at_screen DIR`.

Clock, journal, disk and sound are those of this computer, with whatever is preloaded below them.
At its first start there are people, and an infusion at one chair.
"""

import os
import sys
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tests.survival import disk
from tests.survival.disk import How
from tests.survival.served import Deeds, answered, seen
from ui.tour_hand import Hand

if TYPE_CHECKING:
    from monitor.station import LocalStation
    from ui.app import MainWindow
    from ui.bridge import Bridge

CHAIR: Final = 6
READ: Final = frozenset({"sbp", "dbp", "hr", "spo2"})
"""What a test reads from the monitor before the rest."""


class Screen(Hand):
    """The hand of the tour at the window of the app."""

    def __init__(self, window: "MainWindow", bridge: "Bridge") -> None:
        self.window, self.bridge = window, bridge
        self.station = bridge.station
        self.pictures = 0
        self._told: list[str] = []
        bridge.told.connect(lambda _kind, sentence: self._told.append(sentence))
        window.showNormal()
        self.size(1366, 768)

    def sign_in(self) -> None:
        """Sign the nurse in."""
        from ui import tour

        self.tap(tour.NURSE)
        self.pin(tour.PIN)
        self.wait_for_answer(lambda: self.bridge.person is not None, "the PIN")

    def show(self, screen: str, chair: int = 0) -> None:
        """Go to a screen."""
        self.window.show_screen(screen, chair)
        self.settle()

    def fields(self, readings: dict[str, float]) -> None:
        """Answer fields of the open check."""
        self.answer({name: Decimal(reading) for name, reading in readings.items()})

    def answer_the_rest(self) -> None:
        """Answer all that the open check asks."""
        from ui import tour

        self.answer({name: value for name, value in tour.CALM.items() if name not in READ})

    def see(self) -> dict[str, Any]:
        """Have the window look at the clock now, and return what the chair shows."""
        self.window.beat()
        self.settle()
        return self.last()

    def last(self) -> dict[str, Any]:
        """Return what the chair showed at the last look of the window's own timer."""
        return seen(self.bridge.view(CHAIR), self._local)

    @property
    def _local(self) -> "LocalStation":
        return self.station  # type: ignore[return-value]

    def text(self) -> str:
        """Return all that the window says now: what its labels show and its parts are called."""
        from PySide6.QtWidgets import QLabel, QWidget

        shown = [w for w in self.window.findChildren(QWidget) if w.isVisible()]
        said = [w.text() if isinstance(w, QLabel) else w.accessibleName() for w in shown]
        return "\n".join(line for line in said if line)

    def typed(self) -> dict[str, str]:
        """Return what stands in the fields in view, by their names."""
        from PySide6.QtWidgets import QLineEdit

        fields = self.window.current().findChildren(QLineEdit)
        named = {f.accessibleName().partition(",")[0]: f.text() for f in fields if f.isVisible()}
        return {name: text for name, text in named.items() if name and text}

    def kept(self) -> dict[str, Any]:
        """Return what the journal holds."""
        return Deeds(self._local).kept()

    def set_full(self, full: bool) -> None:
        """Have the disk below be full, or have room."""
        disk.arm(How.FAIL_ON if full else How.QUIET, 1, 28, disk.EVERY)

    def sound(self) -> list[Any]:
        """Return what is said of the sound: whether it works, why not, and the outputs."""
        sound = self.bridge.sound
        assert sound is not None
        return [self.bridge.board.sound_working, sound.problem, [n for _, n in sound.outputs()]]

    def grab(self, file: str) -> None:
        """Save a picture of the window."""
        self.settle()
        self.window.grab().save(file)


def prepare(folder: Path) -> None:
    """Make a station with people and a running infusion."""
    from monitor.bootstrap import open_station
    from monitor.demo import practice
    from monitor.domain import commands as cmd
    from tests.domain.chair import CALM_BASELINE, values
    from ui.tour import NURSE

    station = open_station(folder)
    practice._set_up(station)
    Deeds(station, NURSE).open(CHAIR)
    taken = values(CALM_BASELINE)
    station.execute(CHAIR, cmd.SaveCheck(by=NURSE, values=taken))
    station.execute(CHAIR, cmd.StartInfusion(by=NURSE, checklist_reason="on paper"))
    station.close()


def _listen(window: "MainWindow", bridge: "Bridge") -> None:
    """Do each line of the input, once the window stands."""
    from PySide6.QtCore import QSocketNotifier

    hand = Screen(window, bridge)
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, window)

    def come() -> None:
        line = os.read(0, 65536).decode()
        if not line:
            os._exit(0)
        os.write(1, (answered(hand, line) + "\n").encode())

    notifier.activated.connect(come)
    os.write(1, b"stands\n")


def main(folder: Path) -> int:
    """Run the app."""
    if not folder.exists():
        prepare(folder)
    from ui import __main__ as program

    loads_the_rest = program._after_first_paint

    def painted(window: "MainWindow", bridge: "Bridge") -> None:
        loads_the_rest(window, bridge)
        _listen(window, bridge)

    program._after_first_paint = painted
    return program.main(["--data-dir", str(folder)])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
