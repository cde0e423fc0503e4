"""One thing that a session left to know, as plain data with its evidence."""

from decimal import Decimal
from enum import StrEnum

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.measures import Value
from monitor.domain.protocol import Priority
from monitor.domain.state import Intervention


class WarnedKind(StrEnum):
    """What is told."""

    ALERT = "alert"
    PAUSED = "paused"
    SLOWED = "slowed"
    STOPPED = "stopped"
    """Before its time, for a reason."""
    MEDICINE = "medicine"
    OVERRIDE = "override"
    """Sent home with a criterion unmet."""
    NOT_HOME = "not_home"
    AMENDED = "amended"
    STRUCK = "struck"
    CORRECTED = "corrected"


@frozen
class Read:
    """A reading: value, of a pressure the other one, and where it stands."""

    value: Value
    beside: Value | None
    place: str
    """Slot label, else `T+26`, `E+5` or `before`."""
    at: Instant


@frozen
class Warned:
    """One thing to know, with its evidence. What a kind does not have is empty or None."""

    kind: WarnedKind
    at: Instant
    place: str
    priority: Priority | None = None
    limit: str = ""
    measure: str = ""
    read: Read | None = None
    bound: Value | None = None
    over_by: Decimal | None = None
    upward: bool = True
    rise: bool = False
    """Of a limit against the baseline: `over_by` counts from baseline and step."""
    change: Decimal | None = None
    """The reading minus the baseline."""
    times: int = 1
    """How many episodes the limit had."""
    acknowledged_after: int | None = None
    """Microseconds from the onset."""
    paused_at: Instant | None = None
    paused: int | None = None
    """Microseconds; None for no pause, and for one that never ended."""
    eased: Read | None = None
    """The first reading that no longer crossed."""
    deeds: tuple[Intervention, ...] = ()
    was: str = ""
    now: str = ""
    text: str = ""
    reason: str = ""
    by: str = ""


@frozen
class LastTime:
    """What is to be known of one session."""

    session: str
    opened_at: Instant
    warnings: tuple[Warned, ...]
