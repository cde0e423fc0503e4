"""The session as a whole: who has it, where, its time, its sound, its end."""

from collections.abc import Mapping
from decimal import Decimal

from monitor.domain.commands import Instant
from monitor.domain.events.base import ByStaff, Happened
from monitor.domain.frozen import frozen
from monitor.domain.measures import Value


@frozen
class HandedOver(ByStaff):
    """The session was handed over."""

    to: str


@frozen
class Moved(ByStaff):
    """The session moved to another chair."""

    chair: int


@frozen
class GapRecorded(Happened):
    """The station was not running from `since` until `at`."""

    since: Instant
    cause: str


@frozen
class ClockStepped(Happened):
    """The wall clock stepped against the elapsed clock."""

    seconds: Decimal


@frozen
class AudioPaused(ByStaff):
    """The sound of the station was paused; 0 seconds: resumed."""

    seconds: int


@frozen
class AudioSwitched(ByStaff):
    """The sound of medium and low alerts was switched off or on."""

    off: bool
    reason: str


@frozen
class SoundReported(Happened):
    """The station's sound works, or does not."""

    working: bool
    detail: str


@frozen
class CriterionResult:
    """A discharge criterion with its evidence; `met` None when not applicable."""

    criterion: str
    met: bool | None
    check: int | None = None
    value: Value | None = None


@frozen
class SessionClosed(ByStaff):
    """Discharged and sealed."""

    disposition: str
    reason: str
    escort: str
    advice_given: bool | None
    cannula_out: bool | None
    override: Mapping[str, str]
    prescriber: str
    results: tuple[CriterionResult, ...]


SessionEvents = (
    HandedOver
    | Moved
    | GapRecorded
    | ClockStepped
    | AudioPaused
    | AudioSwitched
    | SoundReported
    | SessionClosed
)
