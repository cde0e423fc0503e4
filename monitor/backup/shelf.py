"""The backups in a folder: their names, and which of them are kept.

Kept are all of the last 48 hours, the first of each day for 60 days, the first of each month for
ever, and always the newest three. Only files whose names this station gave are ever taken away.
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
            try:
                made = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
            except ValueError:
                continue  # a name that only looks like one
            found.append(Kept(path=path, made=made))
    return tuple(sorted(found, key=lambda kept: kept.made))


def superfluous(kept: Iterable[Kept], wall: int) -> tuple[Kept, ...]:
    """Return which of `kept` (oldest first) may go at `wall`."""
    every = list(kept)
    now, days, months = moment(wall), set(), set()
    gone = []
    for one in every[: max(0, len(every) - LEAST)]:
        day, month = one.made.date(), (one.made.year, one.made.month)
        first_of_day, first_of_month = day not in days, month not in months
        days.add(day)
        months.add(month)
        age = now - one.made
        if first_of_month or age <= ALL_FOR or (first_of_day and age <= DAILY_FOR):
            continue
        gone.append(one)
    return tuple(gone)
