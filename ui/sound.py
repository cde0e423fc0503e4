"""Sounds the alarms through the computer's audio output, and says when it cannot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from ui.outputs import conceivable
from ui.room_sound import MUTE, NO_OUTPUT, NOT_HEARD, TEST_MS, Speaker
from ui.tones import DEFAULT_GAINS, Burst, BurstPlan, Sound
from ui.widgets.priority import Priority


class AlarmSound(QObject):
    """What the room hears. Without an output all else goes on, and `available_changed` says so."""

    available_changed = Signal(bool, str)
    """Whether the sound can be relied on, and why not: a code of `ui.room_sound`."""
    testing_changed = Signal(bool)
    """Whether a test is running."""

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
        self._unheard = False
        self._chosen = ("", "")
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.play_due)
        self._test = QTimer(self)
        self._test.setSingleShot(True)
        self._test.setInterval(TEST_MS)
        self._test.timeout.connect(self._test_over)

    @property
    def available(self) -> bool:
        """Whether the sound can be relied on; looks when it was not yet known."""
        self.check()
        return not self._problem

    @property
    def problem(self) -> str:
        """The code of what is wrong, as it was last seen; empty when all is well."""
        return self._problem or ""

    @property
    def output(self) -> str:
        """Id of the output that plays; empty where there is none."""
        return "" if self.speaker is None else self.speaker.output

    @property
    def testing(self) -> bool:
        """Whether a test is running."""
        return self._test.isActive()

    @property
    def speaker(self) -> Speaker | None:
        """The output, made at its first use; None while this computer cannot have one."""
        if self._speaker is None:
            self._speaker = self._make_speaker()
            if self._speaker is not None:
                self._speaker.choose(*self._chosen)
                self._speaker.watch(self.check)
        return self._speaker

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""
        return () if self.speaker is None else self.speaker.outputs()

    def choose(self, output: str, second: str = "") -> None:
        """Play on `output` (empty: the computer's default), and on `second` as well."""
        self._chosen = (output, second)
        if self._speaker is not None:
            self._speaker.choose(output, second)

    def check(self) -> None:
        """See silently whether anything can be heard."""
        speaker = self.speaker
        problem = NO_OUTPUT if speaker is None else speaker.problem()
        problem = problem or (NOT_HEARD if self._unheard else "")
        if problem != self._problem:
            self._problem = problem
            self.available_changed.emit(not problem, problem)

    def look(self) -> None:
        """See silently whether anything can be heard, and have the sound server asked."""
        self.check()
        if self._speaker is not None:
            self._speaker.look()

    def take_heard(self, *, heard: bool, output: str = "") -> None:
        """Take what came of an audible test on `output` (empty: the present one)."""
        self._unheard = not heard
        if heard and self.speaker is not None:
            self.speaker.trust(output)

    def forget_reported(self) -> None:
        """Have the next check say again what is wrong: the station was told otherwise."""
        self._problem = ""

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
        """Play a true burst at step `level`; False when it can't be played."""
        self.check()
        self._play(Burst(sound=sound, level=level))
        played = self._speaker is not None and self.problem not in MUTE
        if played:
            self._test.start()
            self.testing_changed.emit(True)
        return played

    def _test_over(self) -> None:
        self.testing_changed.emit(False)

    def cut_test(self) -> None:
        """Stop a test at once: what is heard from now on is meant."""
        if self.testing:
            self._test.stop()
            if self._speaker is not None:
                self._speaker.stop()
            self.testing_changed.emit(False)

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
        if speaker is not None and self.problem not in MUTE:
            speaker.play(burst.sound, self._gains[burst.level - 1])

    def _speaker_of_this_computer(self) -> Speaker | None:
        if not conceivable():
            return None
        from ui.speaker import QtSpeaker

        return QtSpeaker(self)
