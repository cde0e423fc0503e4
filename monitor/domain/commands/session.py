"""The session as a whole: who has it, where, its sound, its time, its end."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal

from monitor.domain.commands.opening import ByPerson, Instant
from monitor.domain.frozen import NOTHING, frozen


@frozen
class HandOver(ByPerson):
    """Hand the session over to another person."""

    to: str


@frozen
class MoveChair(ByPerson):
    """Move the session to another chair."""

    chair: int


@frozen
class PauseAudio(ByPerson):
    """Pause the sound of the whole station, at most 120 s; 0 resumes it."""

    seconds: int


@frozen
class SwitchAudio(ByPerson):
    """Switch the sound of medium and low alerts off (quiet room) or on again."""

    off: bool
    reason: str


@frozen
class ReportSound:
    """The station's sound works or does not."""

    working: bool
    detail: str = ""


@frozen
class ReportClockStep:
    """The wall clock stepped by this many seconds against the elapsed clock."""

    seconds: Decimal


@frozen
class ObserveTime:
    """Look at the clock. `gap_since`: the station was not running from then until now.

    `settled` lets deadlines of this very instant pass (the end of a replay).
    """

    gap_since: Instant | None = None
    gap_cause: str = ""
    settled: bool = False


@frozen
class CloseSession(ByPerson):
    """Discharge and seal: `home`, `against_advice`, `transferred` or `cancelled`."""

    disposition: str = "home"
    reason: str = ""
    escort: str = ""
    advice_given: bool | None = None
    cannula_out: bool | None = None
    override: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    """Criterion id -> reason."""
    prescriber: str = ""


SessionCommand = (
    HandOver
    | MoveChair
    | PauseAudio
    | SwitchAudio
    | ReportSound
    | ReportClockStep
    | ObserveTime
    | CloseSession
)
