"""What the screens may ask of the room's sound: which outputs there are, a test, what was heard."""

from typing import Final, Protocol

from ui.tones import Sound

NO_OUTPUT: Final = "no-output"
FORMAT: Final = "format"
FAILED: Final = "failed"
MUTED: Final = "muted"
CHOSEN_GONE: Final = "chosen-gone"
OTHER_DEFAULT: Final = "other-default"
NOT_HEARD: Final = "not-heard"
"""Why the sound can't be relied on; the station knows these words as `sound_detail`."""

MUTE: Final = frozenset({NO_OUTPUT, FORMAT, FAILED})
"""With these nothing can be played at all; with the others playing is better than not."""

TEST_MS: Final = 3_000
"""How long a test lasts, and the word TEST stands in the shell."""


class Speaker(Protocol):
    """What bursts are played on."""

    @property
    def output(self) -> str:
        """Return the id of the output that plays; empty where there is none."""

    def problem(self) -> str:
        """Return the code of what is wrong with the output, else an empty text."""

    def play(self, sound: Sound, gain: float) -> None:
        """Start playing; what was playing stops."""

    def stop(self) -> None:
        """Stop what is playing."""

    def watch(self, changed: "Notify") -> None:
        """Call `changed` whenever `problem` may have changed."""

    def look(self) -> None:
        """Ask silently what programs are not told: whether the output is muted."""

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""

    def choose(self, output: str, second: str = "") -> None:
        """Play on `output` (empty: the computer's default), and on `second` as well."""

    def trust(self, output: str = "") -> None:
        """Take `output` (empty: the present one) as the default that is known to be heard."""


class Notify(Protocol):
    """Something that wants to be called."""

    def __call__(self) -> object:
        """Be called."""


class RoomSound(Protocol):
    """The sound of the room, for the screens. `Bridge.sound_changed` says that it has changed."""

    @property
    def problem(self) -> str:
        """Return the code of what is wrong, else an empty text."""

    @property
    def output(self) -> str:
        """Return the id of the output that plays; empty where there is none."""

    @property
    def testing(self) -> bool:
        """Return whether a test is running."""

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""

    def may_test(self, sound: Sound) -> bool:
        """Return whether nobody could take a test of `sound` for an alert that is on."""

    def test(self, sound: Sound, level: int = 1) -> bool:
        """Play the true sound at step `level`; False where it is refused or can't be heard."""

    def tell_heard(self, *, heard: bool) -> bool:
        """Take down whether the test was heard at the furthest chair; False if it was not kept."""
