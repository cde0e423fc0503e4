"""What the room hears: the station's loudest alert, and one tick when something becomes due."""

from typing import Final

from PySide6.QtCore import QObject

from monitor.api import MICRO, BoardView, ChairView, ClinicSettings, Phase, Priority, Signal
from ui.alert.words import shape
from ui.bridge import Bridge
from ui.sound import AlarmSound
from ui.tones import DEFAULT_GAINS, Sound

STEPS: Final = len(DEFAULT_GAINS)
LOOK_EVERY: Final = 30 * MICRO
"""How often the sound server is asked whether somebody has muted the output."""
SOUND_LIMIT: Final = "sound-unavailable"
"""The alert that a test is there to end: it forbids none."""

_PRIORITY: Final = {
    Sound.HIGH: Priority.HIGH,
    Sound.MEDIUM: Priority.MEDIUM,
    Sound.LOW: Priority.LOW,
    Sound.TICK: Priority.LOW,
}


class Alarm(QObject):
    """Keeps `AlarmSound` at what the station says, and tells the station what the output says.

    The output is looked at silently when it is taken up and whenever a session is opened.
    """

    def __init__(self, bridge: Bridge, sound: AlarmSound, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._sound = sound
        self._sessions: frozenset[str] = frozenset()
        self._due: frozenset[tuple[str, str]] = frozenset()
        self._settings = ClinicSettings()
        self._tested = Sound.HIGH
        self._looked = bridge.board.now.at
        if bridge.station.training:
            sound.set_gains((DEFAULT_GAINS[0],) * STEPS)  # practice never gets loud
        self._take(bridge.board.settings)
        known = bridge.board.sound_heard
        if known is not None:
            sound.take_heard(heard=known.heard, output=known.output)
        sound.available_changed.connect(self._available)
        sound.testing_changed.connect(self._tested_on)
        bridge.board_changed.connect(self.follow)
        self._due = reminders(bridge.board)
        sound.look()
        self.follow(bridge.board)
        bridge.take_sound(self)

    # what the screens ask --------------------------------------------------------------------

    @property
    def problem(self) -> str:
        """The code of what is wrong with the sound; empty when all is well."""
        return self._sound.problem

    @property
    def output(self) -> str:
        """Id of the output that plays; empty where there is none."""
        return self._sound.output

    @property
    def testing(self) -> bool:
        """Whether a test is running."""
        return self._sound.testing

    def outputs(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of each output, the computer's default first."""
        return self._sound.outputs()

    def may_test(self, sound: Sound) -> bool:
        """Return whether no alert of the priority of `sound` or a higher one is on."""
        return loudest(self._bridge.board) < _PRIORITY[sound]

    def test(self, sound: Sound, level: int = 1) -> bool:
        """Play the true sound at step `level`; False where it is refused or can't be heard."""
        if not self.may_test(sound):
            return False
        self._tested = sound
        return self._sound.test(sound, level)

    def tell_heard(self, *, heard: bool) -> bool:
        """Take down whether the test was heard at the furthest chair; False if it was not kept."""
        bridge, output = self._bridge, self._sound.output
        self._sound.take_heard(heard=heard)
        told = bridge.attempt(
            lambda: bridge.station.tell_heard(heard=heard, output=output, by=bridge.by)
        )
        if not told:
            known = bridge.board.sound_heard
            self._sound.take_heard(heard=known is None or known.heard)
        elif heard:
            self._sound.forget_reported()  # heard, and yet the output may say that it is mute
        self._sound.check()
        bridge.sound_changed.emit()
        return told

    # what the station says ---------------------------------------------------------------------

    def follow(self, board: BoardView) -> None:
        """Sound what `board` says; the same again changes nothing."""
        self._take(board.settings)
        until = board.audio_paused_until
        paused = until is not None and until > board.now.at
        priority = shape(board.sound_priority) if board.sound_priority is not None else None
        if loudest(board) >= _PRIORITY[self._tested]:
            self._sound.cut_test()
        self._sound.set_state(priority, paused, board.sound_escalated)
        sessions = frozenset(view.session for view in board.chairs if view is not None)
        if sessions - self._sessions or board.now.at - self._looked >= LOOK_EVERY:
            self._looked = board.now.at
            self._sound.look()
        self._sessions = sessions
        due = reminders(board)
        if due - self._due and priority is None and not paused:
            self._sound.tick()
        self._due = due

    def _take(self, settings: ClinicSettings) -> None:
        """Take the outputs and the steps that the clinic has set."""
        before, self._settings = self._settings, settings
        chosen = (settings.sound_output, settings.sound_second)
        if chosen != (before.sound_output, before.sound_second):
            self._sound.choose(*chosen)
        if settings.sound_steps != before.sound_steps and not self._bridge.station.training:
            self._sound.set_gains(settings.sound_steps.gains)

    def _tested_on(self, _testing: bool) -> None:
        self._bridge.sound_changed.emit()

    def _available(self, working: bool, why: str) -> None:
        station = self._bridge.station
        self._bridge.attempt(lambda: station.report_sound(working=working, detail=why))
        self._bridge.sound_changed.emit()


def loudest(board: BoardView) -> int:
    """Return the highest priority that is on at any chair, 0 for none; no sound is not one."""
    return max(
        (
            int(alert.priority)
            for view in board.chairs
            if view is not None
            for alert in view.alerts
            if alert.signal is Signal.ON and alert.limit != SOUND_LIMIT
        ),
        default=0,
    )


def reminders(board: BoardView) -> frozenset[tuple[str, str]]:
    """Return what is due now: each check by its session and label, and each planned end."""
    found: set[tuple[str, str]] = set()
    for view in board.chairs:
        if view is None:
            continue
        coming = view.next
        if coming is not None and coming.due is not None and coming.due <= view.at:
            found.add((view.session, coming.label))
        if end_is_due(view):
            found.add((view.session, "end"))
    return frozenset(found)


def end_is_due(view: ChairView) -> bool:
    """Return whether the planned end has come and no end is recorded."""
    past = view.remaining is not None and view.remaining <= 0
    return view.phase is Phase.INFUSION and past and not view.paused
