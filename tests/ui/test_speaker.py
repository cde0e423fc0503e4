"""Which output plays, and why it can't be relied on."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtMultimedia import QAudioFormat
from pytestqt.qtbot import QtBot

from ui.mute import MuteProbe
from ui.speaker import QtSpeaker


@dataclass
class Device:
    """Looks like a `QAudioDevice`."""

    name: str
    plays: bool = True

    def id(self) -> QByteArray:
        return QByteArray(self.name.encode())

    def description(self) -> str:
        return self.name.title()

    def isNull(self) -> bool:
        return not self.name

    def preferredFormat(self) -> QAudioFormat:
        made = QAudioFormat()
        made.setSampleRate(48_000)
        made.setChannelCount(2)
        return made

    def isFormatSupported(self, _made: QAudioFormat) -> bool:
        return self.plays


@dataclass
class Devices:
    """Looks like a `QMediaDevices`; the first output is the default."""

    outputs: list[Device] = field(default_factory=list)

    def audioOutputs(self) -> list[Device]:
        return self.outputs

    def defaultAudioOutput(self) -> Device:
        return self.outputs[0] if self.outputs else Device("")


class Probe(MuteProbe):
    """Answers at once."""

    def __init__(self) -> None:
        super().__init__(tool="")
        self.silent: set[str] = set()
        self.away: set[str] = set()

    def muted(self, output: str) -> bool:
        return output in self.silent

    def gone(self, output: str) -> bool:
        return output in self.away


class Computer:
    """A speaker over outputs that come and go."""

    def __init__(self, *names: str) -> None:
        self.probe = Probe()
        self.speaker = QtSpeaker(probe=self.probe)
        self.devices = Devices([Device(name) for name in names])
        self.speaker._devices = self.devices  # type: ignore[assignment]
        self.speaker.choose("")
        self.told = 0
        self.speaker.watch(self._tell)

    def _tell(self) -> None:
        self.told += 1

    def has(self, *names: str) -> None:
        """Let there be these outputs from now on, the default first."""
        self.devices.outputs = [Device(name) for name in names]
        self.speaker._outputs_changed()


@pytest.fixture
def computer(qtbot: QtBot) -> Computer:
    return Computer("usb", "headset")


def test_the_default_output_plays_while_none_is_chosen(computer: Computer) -> None:
    assert (computer.speaker.output, computer.speaker.problem()) == ("usb", "")
    assert computer.speaker.outputs() == (("usb", "Usb"), ("headset", "Headset"))


def test_another_default_is_not_relied_on_until_it_is_trusted(computer: Computer) -> None:
    computer.has("television", "usb")
    found = (computer.speaker.output, computer.speaker.problem(), computer.told)

    computer.speaker.trust()

    assert found == ("television", "other-default", 1)
    assert computer.speaker.problem() == ""


def test_the_default_that_was_there_before_is_relied_on_again(computer: Computer) -> None:
    computer.has("television", "usb")
    computer.has("usb", "television")

    assert computer.speaker.problem() == ""


def test_a_chosen_output_is_not_disturbed_by_another_default(computer: Computer) -> None:
    computer.speaker.choose("headset")
    computer.has("television", "headset")

    assert (computer.speaker.output, computer.speaker.problem()) == ("headset", "")


def test_while_the_chosen_output_is_away_the_default_plays_and_it_is_said(
    computer: Computer,
) -> None:
    computer.speaker.choose("headset")
    computer.has("usb")
    away = (computer.speaker.output, computer.speaker.problem())
    computer.has("usb", "headset")

    assert away == ("usb", "chosen-gone")
    assert (computer.speaker.output, computer.speaker.problem()) == ("headset", "")


def test_an_output_that_only_the_server_knows_to_be_gone_is_gone(computer: Computer) -> None:
    computer.speaker.choose("headset")
    computer.probe.away = {"headset"}

    assert (computer.speaker.output, computer.speaker.problem()) == ("usb", "chosen-gone")
    assert computer.speaker.outputs() == (("usb", "Usb"),)


def test_a_muted_output_is_said_only_while_it_is_the_one_that_plays(computer: Computer) -> None:
    computer.probe.silent = {"usb"}
    muted = computer.speaker.problem()
    computer.speaker.choose("headset")

    assert muted == "muted"
    assert computer.speaker.problem() == ""


def test_without_any_output_nothing_plays_and_the_first_one_is_trusted(qtbot: QtBot) -> None:
    computer = Computer()
    bare = (computer.speaker.output, computer.speaker.problem())
    computer.has("usb")
    first = computer.speaker.problem()
    computer.has("television", "usb")

    assert bare == ("", "no-output")
    assert first == ""
    assert computer.speaker.problem() == "other-default"


def test_an_output_that_failed_is_tried_again_when_the_outputs_change(computer: Computer) -> None:
    computer.speaker._first_player.failed.emit()
    failed = (computer.speaker.problem(), computer.told)
    computer.has("usb", "headset")

    assert failed == ("failed", 1)
    assert computer.speaker.problem() == ""


def test_an_output_that_cannot_play_such_sound_is_said(computer: Computer) -> None:
    computer.devices.outputs = [Device("usb", plays=False)]

    assert computer.speaker.problem() == "format"
