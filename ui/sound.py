"""Sounds the alarms through the computer's audio output, and says when it cannot."""

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QElapsedTimer,
    QIODevice,
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from ui.outputs import conceivable
from ui.tones import DEFAULT_GAINS, Burst, BurstPlan, Sound, pcm
from ui.widgets.priority import Priority

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

_log = logging.getLogger(__name__)

NO_OUTPUT: Final = "no-output"


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


class Speaker(Protocol):
    """What bursts are played on."""

    def problem(self) -> str:
        """Return `no-output`, `format` or `failed` where nothing is heard, else an empty text."""

    def play(self, sound: Sound, gain: float) -> None:
        """Start playing; what was playing stops."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever `problem` may have changed."""


class QtSpeaker(QObject):
    """The audio output of this computer.

    It plays raw samples: a sound effect carries the role of a notification, which "do not disturb"
    would silence. QtMultimedia is loaded with the first instance, so on a computer without outputs
    never.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QMediaDevices

        with _messages_to_log():
            self._devices: QMediaDevices = QMediaDevices(self)
            self._devices.audioOutputs()
        self._devices.audioOutputsChanged.connect(self._outputs_changed)
        self._wanted = b""
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None
        self._failed = False

    def problem(self) -> str:
        """Return why nothing can be heard; empty when all is well."""
        device = self._device()
        if device is None:
            return NO_OUTPUT
        if self._failed:
            return "failed"
        return "" if device.isFormatSupported(self._format(device)) else "format"

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""
        default = self._devices.defaultAudioOutput()
        found = sorted(self._devices.audioOutputs(), key=lambda each: each != default)
        return tuple((bytes(each.id().data()).decode(), each.description()) for each in found)

    def choose(self, output: str) -> None:
        """Play on the output with id `output`; empty for the computer's default."""
        self._wanted = output.encode()
        self._outputs_changed()

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` when an output comes, goes, is replaced as default, or fails."""
        self.changed.connect(changed)

    def play(self, sound: Sound, gain: float) -> None:
        """Start playing; what was playing stops."""
        device = self._device()
        if device is None or self.problem():
            return
        from PySide6.QtMultimedia import QAudioSink

        self._stop()
        made = self._format(device)
        data = pcm(sound, gain, made.sampleRate(), made.channelCount())
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        with _messages_to_log():
            self._sink = QAudioSink(device, made, self)
            self._sink.stateChanged.connect(self._state_changed)
            self._sink.start(self._buffer)

    def _device(self) -> "QAudioDevice | None":
        """Return the chosen output, or the default one while the chosen is away."""
        for each in self._devices.audioOutputs():
            if self._wanted and bytes(each.id().data()) == self._wanted:
                return each
        default = self._devices.defaultAudioOutput()
        return None if default.isNull() else default

    @staticmethod
    def _format(device: "QAudioDevice") -> "QAudioFormat":
        from PySide6.QtMultimedia import QAudioFormat

        preferred = device.preferredFormat()
        made = QAudioFormat()
        made.setSampleRate(preferred.sampleRate())
        made.setChannelCount(preferred.channelCount())
        made.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        return made

    def _outputs_changed(self) -> None:
        self._failed = False
        self._stop()
        self.changed.emit()

    def _state_changed(self) -> None:
        from PySide6.QtMultimedia import QtAudio

        fine = (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)
        if self._sink is not None and self._sink.error() not in fine:
            self._failed = True
            self.changed.emit()

    def _stop(self) -> None:
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._state_changed)
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None


class AlarmSound(QObject):
    """What the room hears. Without an output all else goes on, and `available_changed` says so."""

    available_changed = Signal(bool, str)
    """Whether anything can be heard, and why not: `no-output`, `format` or `failed`."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        speaker: Callable[[], Speaker | None] | None = None,
        elapsed: Callable[[], int] | None = None,
    ) -> None:
        """Take a way to make the speaker and a count of milliseconds that never goes back.

        `speaker` makes None as long as nothing can be heard on this computer.
        """
        super().__init__(parent)
        self._make_speaker = speaker or self._speaker_of_this_computer
        self._speaker: Speaker | None = None
        self._running = QElapsedTimer()
        self._running.start()
        self._elapsed = elapsed or self._running.elapsed
        self._gains: Sequence[float] = DEFAULT_GAINS
        self._plan = BurstPlan()
        self._problem: str | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.play_due)

    @property
    def available(self) -> bool:
        """Whether anything can be heard; looks when it was not yet known."""
        self.check()
        return not self._problem

    @property
    def speaker(self) -> Speaker | None:
        """The output, made at its first use; None while this computer cannot have one."""
        if self._speaker is None:
            self._speaker = self._make_speaker()
            if self._speaker is not None:
                self._speaker.watch(self.check)
        return self._speaker

    def check(self) -> None:
        """Look silently whether anything can be heard."""
        speaker = self.speaker
        problem = NO_OUTPUT if speaker is None else speaker.problem()
        if problem != self._problem:
            self._problem = problem
            self.available_changed.emit(not problem, problem)

    def set_gains(self, gains: Sequence[float]) -> None:
        """Take the calibrated amplitudes 0 to 1 of the steps 1 to 5."""
        if len(gains) != len(DEFAULT_GAINS):
            raise ValueError("one gain for each step")
        self._gains = tuple(gains)

    def set_state(self, priority: Priority | None, paused: bool, escalated: bool) -> None:
        """Take the highest priority that sounds now. The same state again changes nothing."""
        if self._problem and self._speaker is None:
            self.check()  # nothing tells when a computer without any output gets its first
        self._plan.set_state(priority, paused=paused, escalated=escalated, at=self._elapsed())
        self.play_due()

    def tick(self) -> None:
        """Play the one soft tick of a reminder."""
        self._play(Burst(sound=Sound.TICK, level=1))

    def test(self, sound: Sound = Sound.HIGH, level: int = 1) -> bool:
        """Play a true burst at step `level`; False when nothing can be heard."""
        self.check()
        self._play(Burst(sound=sound, level=level))
        return self.available

    def play_due(self) -> None:
        """Play what is due and wait for what comes next."""
        now = self._elapsed()
        burst = self._plan.take(now)
        if burst is not None:
            self._play(burst)
        coming = self._plan.next_at()
        if coming is None:
            self._due.stop()
        else:
            self._due.start(max(0, coming - now))

    def _play(self, burst: Burst) -> None:
        self.check()
        speaker = self.speaker
        if speaker is not None and not self._problem:
            speaker.play(burst.sound, self._gains[burst.level - 1])

    def _speaker_of_this_computer(self) -> Speaker | None:
        return QtSpeaker(self) if conceivable() else None
