"""The room hears what the plan says, and a machine without an output says that it is mute."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.sound import AlarmSound, QtSpeaker
from ui.tones import DEFAULT_GAINS, Sound
from ui.widgets.priority import Priority


class Loudspeaker:
    """Notes what it is given; can be unplugged."""

    def __init__(self, trouble: str = "") -> None:
        self.trouble = trouble
        self.heard: list[tuple[Sound, float]] = []
        self._changed: Callable[[], None] = lambda: None

    def problem(self) -> str:
        return self.trouble

    def play(self, sound: Sound, gain: float) -> None:
        self.heard.append((sound, gain))

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def becomes(self, trouble: str) -> None:
        self.trouble = trouble
        self._changed()


class Elapsed:
    """Milliseconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def loudspeaker() -> Loudspeaker:
    return Loudspeaker()


@pytest.fixture
def elapsed() -> Elapsed:
    return Elapsed()


@pytest.fixture
def sound(qapp: QApplication, loudspeaker: Loudspeaker, elapsed: Elapsed) -> AlarmSound:
    return AlarmSound(speaker=lambda: loudspeaker, elapsed=elapsed)


def test_an_alarm_is_heard_at_once_at_the_first_step(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    sound.set_state(Priority.HIGH, paused=False, escalated=False)

    assert loudspeaker.heard == [(Sound.HIGH, DEFAULT_GAINS[0])]


def test_it_is_heard_again_when_its_time_has_come(
    sound: AlarmSound, loudspeaker: Loudspeaker, elapsed: Elapsed
) -> None:
    sound.set_state(Priority.HIGH, paused=False, escalated=False)
    elapsed.now = 9_999
    sound.play_due()
    assert len(loudspeaker.heard) == 1

    elapsed.now = 10_000
    sound.play_due()

    assert len(loudspeaker.heard) == 2


def test_a_pause_is_silent(sound: AlarmSound, loudspeaker: Loudspeaker, elapsed: Elapsed) -> None:
    sound.set_state(Priority.HIGH, paused=True, escalated=False)
    elapsed.now = 60_000
    sound.play_due()

    assert loudspeaker.heard == []


def test_a_reminder_is_one_tick_at_the_lowest_step(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    sound.tick()

    assert loudspeaker.heard == [(Sound.TICK, DEFAULT_GAINS[0])]


def test_calibrated_steps_are_used(sound: AlarmSound, loudspeaker: Loudspeaker) -> None:
    sound.set_gains((0.1, 0.2, 0.3, 0.4, 0.5))

    assert sound.test(Sound.MEDIUM, level=3)

    assert loudspeaker.heard == [(Sound.MEDIUM, 0.3)]


def test_a_calibration_without_all_steps_is_refused(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    with pytest.raises(ValueError, match="one gain for each step"):
        sound.set_gains((0.1, 0.2))

    sound.tick()
    assert loudspeaker.heard == [(Sound.TICK, DEFAULT_GAINS[0])]


def test_a_mute_machine_says_so_once_and_plays_nothing(qtbot: QtBot, elapsed: Elapsed) -> None:
    mute = Loudspeaker("no-output")
    sound = AlarmSound(speaker=lambda: mute, elapsed=elapsed)
    said: list[tuple[bool, str]] = []
    sound.available_changed.connect(lambda *what: said.append(what))

    sound.set_state(Priority.HIGH, paused=False, escalated=False)
    elapsed.now = 10_000
    sound.play_due()

    assert said == [(False, "no-output")]
    assert not sound.available
    assert not sound.test()
    assert mute.heard == []


def test_an_unplugged_output_is_noticed_and_so_is_its_return(
    sound: AlarmSound, loudspeaker: Loudspeaker, qtbot: QtBot
) -> None:
    assert sound.available
    said: list[tuple[bool, str]] = []
    sound.available_changed.connect(lambda *what: said.append(what))

    loudspeaker.becomes("no-output")
    loudspeaker.becomes("")

    assert said == [(False, "no-output"), (True, "")]


def test_the_first_output_of_a_computer_is_noticed_at_the_next_heartbeat(
    qtbot: QtBot, loudspeaker: Loudspeaker, elapsed: Elapsed
) -> None:
    there: list[Loudspeaker | None] = [None]
    sound = AlarmSound(speaker=lambda: there[-1], elapsed=elapsed)
    said: list[tuple[bool, str]] = []
    sound.available_changed.connect(lambda working, why: said.append((working, why)))
    sound.check()

    there.append(loudspeaker)
    sound.set_state(Priority.HIGH, paused=False, escalated=False)

    assert said == [(False, "no-output"), (True, "")]
    assert len(loudspeaker.heard) == 1


def test_the_real_output_of_this_machine_never_fails_loudly(qtbot: QtBot) -> None:
    speaker = QtSpeaker()
    names = speaker.outputs()

    speaker.choose("not an output of this machine")
    if not names:
        assert speaker.problem() == "no-output"
        speaker.play(Sound.TICK, 0.0)
        assert speaker.problem() == "no-output"


def test_the_audio_library_is_not_loaded_before_anything_is_to_be_heard() -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from ui.sound import AlarmSound\n"
        "app = QCoreApplication([])\n"
        "sound = AlarmSound()\n"
        "sound.set_state(None, False, False)\n"
        "sys.exit('PySide6.QtMultimedia' in sys.modules)\n"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
