"""What the room hears: the station's loudest alert, and one tick when something becomes due."""

from typing import Final

from PySide6.QtCore import QObject

from monitor.api import BoardView, ChairView, Phase
from ui.alert.words import shape
from ui.bridge import Bridge
from ui.sound import AlarmSound
from ui.tones import DEFAULT_GAINS

STEPS: Final = len(DEFAULT_GAINS)


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
        if bridge.station.training:
            sound.set_gains((DEFAULT_GAINS[0],) * STEPS)  # practice never gets loud
        sound.available_changed.connect(self._available)
        bridge.board_changed.connect(self.follow)
        self._due = reminders(bridge.board)
        sound.check()
        self.follow(bridge.board)

    def follow(self, board: BoardView) -> None:
        """Sound what `board` says; the same again changes nothing."""
        until = board.audio_paused_until
        paused = until is not None and until > board.now.at
        priority = shape(board.sound_priority) if board.sound_priority is not None else None
        self._sound.set_state(priority, paused, board.sound_escalated)
        sessions = frozenset(view.session for view in board.chairs if view is not None)
        if sessions - self._sessions:
            self._sound.check()
        self._sessions = sessions
        due = reminders(board)
        if due - self._due and priority is None and not paused:
            self._sound.tick()
        self._due = due

    def _available(self, working: bool, why: str) -> None:
        station = self._bridge.station
        self._bridge.attempt(lambda: station.report_sound(working=working, detail=why))


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
