"""The room hears what the plan says, and a machine without an output says that it is mute."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.loudspeaker import Loudspeaker
from ui.room_sound import MUTE
from ui.sound import AlarmSound
from ui.speaker import QtSpeaker
from ui.tones import DEFAULT_GAINS, Sound
from ui.widgets.priority import Priority


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

    assert loudspeaker.played == [(Sound.HIGH, DEFAULT_GAINS[0])]


def test_it_is_heard_again_when_its_time_has_come(
    sound: AlarmSound, loudspeaker: Loudspeaker, elapsed: Elapsed
) -> None:
    sound.set_state(Priority.HIGH, paused=False, escalated=False)
    elapsed.now = 9_999
    sound.play_due()
    assert len(loudspeaker.played) == 1

    elapsed.now = 10_000
    sound.play_due()

    assert len(loudspeaker.played) == 2


def test_a_pause_is_silent(sound: AlarmSound, loudspeaker: Loudspeaker, elapsed: Elapsed) -> None:
    sound.set_state(Priority.HIGH, paused=True, escalated=False)
    elapsed.now = 60_000
    sound.play_due()

    assert loudspeaker.played == []


def test_a_reminder_is_one_tick_at_the_lowest_step(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    sound.tick()

    assert loudspeaker.played == [(Sound.TICK, DEFAULT_GAINS[0])]


def test_calibrated_steps_are_used(sound: AlarmSound, loudspeaker: Loudspeaker) -> None:
    sound.set_gains((0.1, 0.2, 0.3, 0.4, 0.5))

    assert sound.test(Sound.MEDIUM, level=3)

    assert loudspeaker.played == [(Sound.MEDIUM, 0.3)]


def test_a_calibration_without_all_steps_is_refused(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    with pytest.raises(ValueError, match="one gain for each step"):
        sound.set_gains((0.1, 0.2))

    sound.tick()
    assert loudspeaker.played == [(Sound.TICK, DEFAULT_GAINS[0])]


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
    assert mute.played == []


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
    assert len(loudspeaker.played) == 1


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


# what can be relied on, and what cannot -------------------------------------------------------


@pytest.mark.parametrize("trouble", ["muted", "chosen-gone", "other-default"])
def test_an_output_in_doubt_is_reported_and_played_on_all_the_same(
    sound: AlarmSound, loudspeaker: Loudspeaker, trouble: str
) -> None:
    said: list[tuple[bool, str]] = []
    sound.available_changed.connect(lambda working, why: said.append((working, why)))
    loudspeaker.becomes(trouble)

    sound.set_state(Priority.HIGH, paused=False, escalated=False)

    assert said == [(True, ""), (False, trouble)][-len(said) :]
    assert said[-1] == (False, trouble)
    assert loudspeaker.heard == [Sound.HIGH]


@pytest.mark.parametrize("trouble", sorted(MUTE))
def test_on_an_output_that_cannot_sound_nothing_is_tried(
    sound: AlarmSound, loudspeaker: Loudspeaker, trouble: str
) -> None:
    loudspeaker.becomes(trouble)

    sound.set_state(Priority.HIGH, paused=False, escalated=False)

    assert loudspeaker.heard == []
    assert sound.problem == trouble


def test_what_nobody_heard_is_no_working_sound_until_it_is_heard(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    sound.take_heard(heard=False)
    before = (sound.available, sound.problem)

    sound.take_heard(heard=True, output="usb")

    assert before == (False, "not-heard")
    assert sound.available
    assert loudspeaker.trusted == ["usb"]


def test_the_chosen_outputs_are_known_before_the_first_sound(
    sound: AlarmSound, loudspeaker: Loudspeaker
) -> None:
    sound.choose("usb", "headset")
    assert sound.output == "usb"
    assert loudspeaker.chosen == ("usb", "headset")

    sound.choose("headset")

    assert loudspeaker.chosen == ("headset", "")


def test_a_test_lasts_three_seconds(qtbot: QtBot, sound: AlarmSound) -> None:
    told: list[bool] = []
    sound.testing_changed.connect(told.append)

    assert sound.test(Sound.LOW)
    running = [sound.testing]
    assert sound._test.interval() == 3_000

    with qtbot.waitSignal(sound.testing_changed):
        sound._test.start(0)
    assert told == [True, False]
    assert [*running, sound.testing] == [True, False]


def test_a_test_that_is_cut_falls_silent(sound: AlarmSound, loudspeaker: Loudspeaker) -> None:
    sound.test(Sound.LOW)

    sound.cut_test()
    sound.cut_test()

    assert (sound.testing, loudspeaker.stops) == (False, 1)


def test_a_computer_without_an_output_has_no_outputs_and_tests_nothing(qapp: QApplication) -> None:
    bare = AlarmSound(speaker=lambda: None)
    bare.choose("usb")

    assert not bare.test()
    assert (bare.outputs(), bare.output, bare.testing) == ((), "", False)
    bare.look()
    bare.take_heard(heard=True)
    assert bare.problem == "no-output"
