"""How old the backups are, in words; read out of the bar only once that is too old."""

from typing import Final

from monitor.api import MINUTE, KeepingView
from ui.messages import tr

HOUR: Final = 60 * MINUTE
DAYS_FROM: Final = 48
"""Hours from which an age is given in days."""


def age(then: int, wall: int) -> str:
    """Return how old something of the wall time `then` is; empty when `then` is yet to come."""
    passed = wall - then
    if passed < -MINUTE:
        return ""
    hours = max(0, passed) // HOUR
    if hours >= DAYS_FROM:
        return tr("{0} days old").format(hours // 24)
    return tr("{0} h old").format(hours) if hours else tr("less than 1 h old")


def of_what_age(seen: KeepingView, wall: int) -> str:
    """Return since when no backup was seen to hold everything."""
    if not seen.looked:
        return tr("none yet")
    return age(seen.looked, wall) or tr("of unknown age")


def backup_age(seen: KeepingView, wall: int) -> str:
    """Return the same as a line of its own: `Backup 5 h old`."""
    return tr("Backup {0}").format(of_what_age(seen, wall))
