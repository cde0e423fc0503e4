"""The audio outputs of this computer, through QtMultimedia: loaded with the first speaker only."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from ui.mute import MuteProbe
from ui.room_sound import CHOSEN_GONE, FAILED, FORMAT, MUTED, NO_OUTPUT, OTHER_DEFAULT, Notify
from ui.tones import Sound, pcm

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

_log: Final = logging.getLogger(__name__)


@contextmanager
def _messages_to_log() -> Iterator[None]:
    """Keep what the audio libraries say about this computer out of the terminal."""

    def keep(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        _log.debug("%s", message)

    before = qInstallMessageHandler(keep)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class Player(QObject):
    """Plays one burst at a time on one device."""

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None

    def play(self, device: "QAudioDevice", sound: Sound, gain: float) -> None:
        """Start playing; what was playing stops."""
        from PySide6.QtMultimedia import QAudioSink

        self.stop()
        made = format_of(device)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pcm(sound, gain, made.sampleRate(), made.channelCount())))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        with _messages_to_log():
            self._sink = QAudioSink(device, made, self)
            self._sink.stateChanged.connect(self._state_changed)
            self._sink.start(self._buffer)

    def stop(self) -> None:
        """Stop what is playing."""
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._state_changed)
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None

    def _state_changed(self) -> None:
        from PySide6.QtMultimedia import QtAudio

        fine = (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        if self._sink is not None and self._sink.error() not in fine:
            self.failed.emit()


class QtSpeaker(QObject):
    """The audio output of this computer, and a second one where it is wanted.

    It plays raw samples: a sound effect carries the role of a notification, which "do not disturb"
    would silence. QtMultimedia is loaded with the first instance, so on a computer without outputs
    never.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, probe: MuteProbe | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        with _messages_to_log():
            self._devices: QMediaDevices = QMediaDevices(self)
            self._devices.audioOutputs()
        self._devices.audioOutputsChanged.connect(self._outputs_changed)
        self._wanted = self._second = ""
        self._broken = False
        self._first_player, self._second_player = Player(self), Player(self)
        self._first_player.failed.connect(self._failed)
        self._trusted = self._default()
        self._probe = probe or MuteProbe(self)
        self._probe.changed.connect(self.changed)

    @property
    def output(self) -> str:
        """Id of the output that plays; empty where there is none."""
        device = self._device()
        return "" if device is None else _id(device)

    def problem(self) -> str:
        """Return why the sound can't be relied on; empty when all is well."""
        device = self._device()
        if device is None:
            return NO_OUTPUT
        if self._broken:
            return FAILED
        if not device.isFormatSupported(format_of(device)):
            return FORMAT
        if self._wanted and _id(device) != self._wanted:
            return CHOSEN_GONE
        if not self._wanted and self._trusted and _id(device) != self._trusted:
            return OTHER_DEFAULT
        return MUTED if self._probe.muted(_id(device)) else ""

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""
        default = self._devices.defaultAudioOutput()
        found = sorted(self._devices.audioOutputs(), key=lambda each: each != default)
        listed = ((_id(each), each.description()) for each in found)
        return tuple(each for each in listed if not self._probe.gone(each[0]))

    def choose(self, output: str, second: str = "") -> None:
        """Play on the output with id `output` (empty: the default), and on `second` as well."""
        self._wanted, self._second = output, second
        self.trust()
        self._outputs_changed()

    def trust(self, output: str = "") -> None:
        """Take `output` (empty: the present one) as the default that is known to be heard."""
        self._trusted = output or self._default()

    def look(self) -> None:
        """Ask the sound server whether the output is muted."""
        self._probe.ask()

    def watch(self, changed: Notify) -> None:
        """Call `changed` when an output comes, goes, fails, is muted or replaced as default."""
        self.changed.connect(changed)

    def play(self, sound: Sound, gain: float) -> None:
        """Start playing; what was playing stops."""
        device = self._device()
        if device is None or self._broken:
            return
        self._first_player.play(device, sound, gain)
        second = self._named(self._second)
        if second is not None and _id(second) != _id(device):
            self._second_player.play(second, sound, gain)

    def stop(self) -> None:
        """Stop what is playing."""
        self._first_player.stop()
        self._second_player.stop()

    def _named(self, output: str) -> "QAudioDevice | None":
        if not output or self._probe.gone(output):
            return None
        found = (each for each in self._devices.audioOutputs() if _id(each) == output)
        return next(found, None)

    def _device(self) -> "QAudioDevice | None":
        """Return the chosen output, or the default one while the chosen is away."""
        default = self._devices.defaultAudioOutput()
        return self._named(self._wanted) or (None if default.isNull() else default)

    def _default(self) -> str:
        return _id(self._devices.defaultAudioOutput())

    def _failed(self) -> None:
        self._broken = True
        self.changed.emit()

    def _outputs_changed(self) -> None:
        self._broken = False
        self.stop()
        if not self._trusted:
            self.trust()  # the first output of this computer
        self.changed.emit()


def _id(device: "QAudioDevice") -> str:
    return bytes(device.id().data()).decode(errors="replace")


def format_of(device: "QAudioDevice") -> "QAudioFormat":
    """Return 16-bit samples at the rate and with the channels that `device` prefers."""
    from PySide6.QtMultimedia import QAudioFormat

    preferred = device.preferredFormat()
    made = QAudioFormat()
    made.setSampleRate(preferred.sampleRate())
    made.setChannelCount(preferred.channelCount())
    made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return made
