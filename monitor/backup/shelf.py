"""The backups in a folder: their names, and which of them are kept.

Kept are all of the last 48 hours, the first of each day for 60 days, the first of each month for
ever, and always the newest three. A clock may be wrong by years, and what is gone does not come
back: so the days on which there are backups are counted too, and the newest are kept whatever the
clock says; and few are taken away at a time. Only files whose names this station gave ever are.
"""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from monitor.domain.frozen import frozen

SUFFIX: Final = ".backup"
ALL_FOR: Final = timedelta(hours=48)
DAILY_FOR: Final = timedelta(days=60)
LEAST: Final = 3
ALL_DAYS: Final = 2
"""Days with backups, the newest first, of which all are kept whatever the clock says."""
DAILY_DAYS: Final = 60
AT_ONCE: Final = 4
"""At most so many are taken away after a backup; an hourly one makes two superfluous at most."""
HALF: Final = ".part"
"""How the name of one ends that is being written, or never became whole."""

_TIME: Final = "%Y%m%d-%H%M%S"
_NAME: Final = re.compile(r"chairside-([0-9a-f]{16})-(\d{8}-\d{6})\.backup")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@frozen
class Kept:
    """A backup in a folder, by its name."""

    path: Path
    made: datetime
    """UTC."""


def moment(wall: int) -> datetime:
    """Return microseconds since 1970 as a moment in UTC."""
    return _EPOCH + timedelta(microseconds=wall)


def name_for(key: str, wall: int) -> str:
    """Return the name of a backup: the name of the station's key, and the time in UTC."""
    return f"chairside-{key}-{moment(wall).strftime(_TIME)}{SUFFIX}"


def on_shelf(folder: Path, key: str) -> tuple[Kept, ...]:
    """Return the backups in `folder` of the station with that data key, oldest first.

    Raises:
        OSError: the folder cannot be read.
    """
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match is not None and match[1] == key:
            made = _made(match[2])
            if made is not None:
                found.append(Kept(path=path, made=made))
    return tuple(sorted(found, key=lambda kept: kept.made))


def superfluous(kept: Iterable[Kept], wall: int) -> tuple[Kept, ...]:
    """Return which of `kept` (oldest first) may go at `wall`."""
    every = list(kept)
    now, days, months = moment(wall), set(), set()
    counted = sorted({one.made.date() for one in every}, reverse=True)
    whole, daily = set(counted[:ALL_DAYS]), set(counted[:DAILY_DAYS])
    gone = []
    for one in every[: max(0, len(every) - LEAST)]:
        day, month = one.made.date(), (one.made.year, one.made.month)
        first_of_day, first_of_month = day not in days, month not in months
        days.add(day)
        months.add(month)
        age = now - one.made
        young = age <= ALL_FOR or day in whole
        if first_of_month or young or (first_of_day and (age <= DAILY_FOR or day in daily)):
            continue
        gone.append(one)
    return tuple(gone)


def halves(folder: Path, key: str, wall: int) -> tuple[Path, ...]:
    """Return what lies in `folder` of that station's backups that were cut short over a day ago.

    A younger one may be under way: the clinic's data may be open on two computers.

    Raises:
        OSError: the folder cannot be read.
    """
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name.removesuffix(HALF))
        if match is not None and match[1] == key and path.name.endswith(HALF):
            made = _made(match[2])
            if made is not None and abs(moment(wall) - made) >= timedelta(days=1):
                found.append(path)
    return tuple(found)


def _made(told: str) -> datetime | None:
    """Return the time in a name; None where it only looks like one."""
    try:
        return datetime.strptime(told, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
