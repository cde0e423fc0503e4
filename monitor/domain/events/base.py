"""What all events share."""

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen


@frozen
class Happened:
    """Base of all events."""

    at: Instant


@frozen
class ByStaff(Happened):
    """An event that a named person caused."""

    by: str


@frozen
class AlertRef:
    """One episode of one limit."""

    limit: str
    episode: int
