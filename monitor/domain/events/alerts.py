"""The life of an alert's episode."""

from monitor.domain.commands import Instant
from monitor.domain.events.base import Happened
from monitor.domain.frozen import frozen
from monitor.domain.measures import Value


@frozen
class AlertRaised(Happened):
    """A condition became true: a new episode."""

    limit: str
    episode: int
    priority: int
    measure: str | None = None
    value: Value | None = None
    bound: Value | None = None
    check: int | None = None
    """Ordinal of the raising check; None for a field not saved yet and for lateness."""
    form: int | None = None
    """The open form whose field raised it."""
    slot: int | None = None
    note: str = ""
    acknowledged_at: Instant | None = None
    """Set when it starts acknowledged because its critical has just cleared."""
    acknowledged_by: str = ""
    again_at: Instant | None = None


@frozen
class AlertEvent(Happened):
    """Something happened to an episode."""

    limit: str
    episode: int


@frozen
class AlertAcknowledged(AlertEvent):
    """A person answered it; a latched one is closed by it."""

    by: str
    action: str = ""
    reference: Value | None = None
    """The latest reading at that moment, which worsening is measured from."""


@frozen
class AlertTurnedOn(AlertEvent):
    """It signals again: `again`, `worsened`, `missed`, `risen` or `still_crossing`."""

    cause: str


@frozen
class AlertRose(AlertEvent):
    """Its priority rose with time."""

    priority: int


@frozen
class AlertEscalated(AlertEvent):
    """Nobody answered it in time."""


@frozen
class AlertCleared(AlertEvent):
    """Its condition became false; `latched` when nobody had answered a patient's value."""

    latched: bool
    note: str = ""


@frozen
class AlertClosed(AlertEvent):
    """Closed for a reason beside its condition, such as `subsumed` or `entry_corrected`."""

    note: str
    by_limit: str = ""
    """The critical limit that subsumed it."""


AlertEvents = (
    AlertRaised
    | AlertAcknowledged
    | AlertTurnedOn
    | AlertRose
    | AlertEscalated
    | AlertCleared
    | AlertClosed
)
