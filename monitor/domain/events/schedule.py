"""The schedule: slots that opened, were planned, fulfilled, missed or withdrawn."""

from monitor.domain.commands import Instant
from monitor.domain.events.base import ByStaff, Happened
from monitor.domain.frozen import frozen


@frozen
class SlotOpened(Happened):
    """A slot's window opened, or a recheck was asked for (`group` set)."""

    number: int
    label: str
    phase: str
    run: int
    due: Instant | None
    opened: Instant
    asks: tuple[str, ...]
    offset: int | None = None
    """Minutes from the anchor; None for baseline, added slots and rechecks."""
    group: str | None = None
    asked_by: int | None = None
    """Ordinal of the check that asked for a recheck."""


@frozen
class SlotPlanned(Happened):
    """A rate increase or bolus added a slot that is due then."""

    due: Instant


@frozen
class OffsetPassed(Happened):
    """An offset of the schedule made no slot: `near_end`, `past` or `stopped`."""

    offset: int
    why: str


@frozen
class PlannedSlotsDropped(Happened):
    """Added slots that had not opened are no longer planned."""

    dues: tuple[Instant, ...]


@frozen
class SlotFulfilled(Happened):
    """A slot or recheck was done: `on_time`, `late` or `entered_late`."""

    number: int
    status: str
    taken_at: Instant
    check: int | None = None
    """Ordinal of the check that completed it."""


@frozen
class SlotMissed(Happened):
    """A slot's window closed unfulfilled."""

    number: int
    closed: Instant
    cause: str = ""
    """`station_off` when the station was not running; `started`, `struck`."""


@frozen
class SlotWithdrawn(Happened):
    """A slot is no longer asked for. `listed` is False for a recheck that another one replaced."""

    number: int
    closed: Instant
    listed: bool = True


@frozen
class SlotReopened(Happened):
    """The check that fulfilled a slot was struck, and its window is still open."""

    number: int


@frozen
class MissReasonGiven(ByStaff):
    """Somebody said why a slot was missed."""

    number: int
    reason: str


ScheduleEvents = (
    SlotOpened
    | SlotPlanned
    | OffsetPassed
    | PlannedSlotsDropped
    | SlotFulfilled
    | SlotMissed
    | SlotWithdrawn
    | SlotReopened
    | MissReasonGiven
)
