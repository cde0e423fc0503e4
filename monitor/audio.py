"""What the station's sound may do: whether it works, a pause, the quiet room."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command, Instant
from monitor.domain.decide import AUDIO_PAUSE_S
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO

PAUSED: Final = "audio_paused"
RESUMED: Final = "audio_resumed"
SWITCHED: Final = "audio_switched"
HEARD: Final = "sound_heard"
"""Kinds of the station's entries about its sound."""


NOT_HEARD: Final = "not-heard"
"""Somebody stood at the furthest chair and heard nothing of the audible test."""


@frozen
class Heard:
    """What came of an audible test: whether `output` was heard at the furthest chair."""

    heard: bool
    at: Instant
    by: str
    output: str = ""


@frozen
class Audio:
    """The state of the station's sound."""

    working: bool = True
    detail: str = ""
    paused_until: Instant | None = None
    paused_priority: int = 0
    """The highest priority that was sounding when it was paused."""
    off: bool = False
    off_reason: str = ""
    off_by: str = ""
    heard: Heard | None = None
    """The last audible test."""

    def after(self, kind: str, body: Mapping[str, Any]) -> "Audio":
        """Return the state after an entry of the station; other kinds change nothing."""
        if kind == PAUSED:
            least = int(body["priority"])
            return replace(self, paused_until=body["until"], paused_priority=least)
        if kind == RESUMED:
            return replace(self, paused_until=None)
        if kind == SWITCHED:
            off, reason, by = bool(body["off"]), str(body["reason"]), str(body["by"])
            return replace(self, off=off, off_reason=reason, off_by=by)
        if kind == HEARD:
            heard = Heard(**body)
            said = "" if heard.heard else NOT_HEARD
            return replace(self, working=heard.heard, detail=said, heard=heard)
        return self

    def believed(self, now: Instant) -> "Audio":
        """Return the state at `now`; a pause longer than any may be is over.

        It was made before the true-time axis went back, which it may while no session is open.
        """
        until = self.paused_until
        if until is None or until - now <= AUDIO_PAUSE_S * MICRO:
            return self
        return replace(self, paused_until=None)

    def facts(self) -> Iterable[Command]:
        """Yield what a session's record must know about the sound from its beginning on."""
        if not self.working:
            yield cmd.ReportSound(working=False, detail=self.detail)
        if self.off:
            yield cmd.SwitchAudio(off=True, reason=self.off_reason, by=self.off_by)

    def pause_ended_by(self, events: Iterable[ev.Event]) -> bool:
        """Return whether a pause goes on no longer after `events`.

        A new episode of at least the highest paused priority, a worsening or an escalation
        ends it.
        """
        until, least = self.paused_until, self.paused_priority
        return any(until is not None and e.at < until and _is_loud(e, least) for e in events)


def _is_loud(event: ev.Event, least: int) -> bool:
    match event:
        case ev.AlertRaised():
            return event.acknowledged_at is None and event.priority >= least
        case ev.AlertTurnedOn():
            return event.cause == "worsened"
        case _:
            return isinstance(event, ev.AlertEscalated)
