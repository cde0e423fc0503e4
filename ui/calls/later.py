"""When to call again: tapped, or typed as a clock time."""

from typing import Final

from monitor.api import MINUTE, Instant, Station
from ui.forms import moments
from ui.messages import tr

HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
TOMORROW: Final = "tomorrow"
MORNING: Final = "09:00"
EVENING: Final = "17:00"
HOURS: Final = {"60": 1, "120": 2}


def choices(station: Station) -> list[tuple[str, str]]:
    """Return what can be tapped; the evening while it is still to come."""
    found = [("60", tr("In 1 h")), ("120", tr("In 2 h"))]
    if station.local(station.now().at)[:5] < EVENING:
        found.append((EVENING, EVENING))
    return [*found, (TOMORROW, tr("Tomorrow, 9:00"))]


def again_at(station: Station, answer: str) -> Instant | None:
    """Return the moment that a choice or a typed time names: the next one; None where it is none.

    The minutes up to it are walked, so a clock that is set meanwhile is read as it stands.
    """
    now = station.now().at
    if answer in HOURS:
        return now + HOURS[answer] * HOUR
    clock, since = answer, now
    if answer == TOMORROW:
        clock, since = MORNING, midnight(station, now + DAY)
    return moments.moment(
        clock, now=since + DAY - MINUTE, since=since + MINUTE, local=station.local
    )


def reached_at(station: Station, typed: str) -> Instant | None:
    """Return the moment of a clock time of the last day; None where it is none."""
    now = station.now().at
    return moments.moment(typed, now=now, since=now - DAY + MINUTE, local=station.local)


def midnight(station: Station, at: Instant) -> Instant:
    """Return when the local day of `at` began, to the minute."""
    clock = station.local(at)
    return at - (int(clock[:2]) * 60 + int(clock[3:5])) * MINUTE
