"""A loudspeaker in memory: it notes what it is given, and can be unplugged, muted and replaced."""

from collections.abc import Callable

from ui.room_sound import Notify
from ui.tones import Sound

USB = ("usb", "Speaker, USB audio")
HEADSET = ("headset", "Headset")


class Loudspeaker:
    """Implements `ui.room_sound.Speaker`."""

    def __init__(self, trouble: str = "") -> None:
        self.trouble = trouble
        self.played: list[tuple[Sound, float]] = []
        self.found: tuple[tuple[str, str], ...] = (USB, HEADSET)
        self.chosen = ("", "")
        self.trusted: list[str] = []
        self.looks = 0
        self.stops = 0
        self._changed: Callable[[], object] = lambda: None

    @property
    def output(self) -> str:
        return self.chosen[0] or (self.found[0][0] if self.found else "")

    @property
    def heard(self) -> list[Sound]:
        return [sound for sound, _ in self.played]

    def problem(self) -> str:
        return self.trouble

    def play(self, sound: Sound, gain: float) -> None:
        self.played.append((sound, gain))

    def stop(self) -> None:
        self.stops += 1

    def watch(self, changed: Notify) -> None:
        self._changed = changed

    def look(self) -> None:
        self.looks += 1

    def outputs(self) -> tuple[tuple[str, str], ...]:
        return self.found

    def choose(self, output: str, second: str = "") -> None:
        self.chosen = (output, second)

    def trust(self, output: str = "") -> None:
        self.trusted.append(output)

    def becomes(self, trouble: str) -> None:
        """Let something happen to the output."""
        self.trouble = trouble
        self._changed()
