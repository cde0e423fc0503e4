"""Which backups are kept, and that nothing else is ever taken away."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.backup.make import back_up
from monitor.backup.shelf import (
    ALL_FOR,
    AT_ONCE,
    DAILY_FOR,
    HALF,
    Kept,
    moment,
    name_for,
    on_shelf,
    superfluous,
)
from monitor.keys.slots import name_of
from tests.backup.conftest import HOUR, WALL, Site

NOW = datetime(2026, 3, 12, 14, tzinfo=UTC)
KEY = "0123456789abcdef"


def hourly(days: int) -> list[Kept]:
    first = NOW - timedelta(days=days)
    return [Kept(path=Path(str(n)), made=first + n * timedelta(hours=1)) for n in range(24 * days)]


def test_two_days_whole_then_one_a_day_then_one_a_month() -> None:
    every = hourly(400)
    gone = set(superfluous(every, WALL))
    kept = [one for one in every if one not in gone]

    young = [one for one in kept if NOW - one.made <= ALL_FOR]
    daily = [one for one in kept if ALL_FOR < NOW - one.made <= DAILY_FOR]
    old = [one for one in kept if NOW - one.made > DAILY_FOR]
    assert len(young) == 48
    assert len({one.made.date() for one in daily}) == len(daily) >= 57
    assert len({(one.made.year, one.made.month) for one in old}) == len(old) >= 11


def test_thinning_an_already_thinned_shelf_takes_nothing_more() -> None:
    every = hourly(120)
    gone = set(superfluous(every, WALL))
    kept = [one for one in every if one not in gone]

    assert superfluous(kept, WALL) == ()


def test_the_newest_three_stay_however_old_they_are() -> None:
    hours = ((1, 0), (1, 1), (1, 2), (2, 0), (3, 0))
    old = [
        Kept(path=Path(f"{day} {hour}"), made=datetime(2020, 1, day, hour, tzinfo=UTC))
        for day, hour in hours
    ]

    assert superfluous(old, WALL) == (old[1],)


YEAR = 365 * 24 * HOUR


def shelf_of(folder: Path, days: int) -> list[Path]:
    """Put a backup a day onto a shelf, and one an hour for the last two days."""
    walls = [WALL - n * 24 * HOUR for n in range(days)] + [WALL - n * HOUR for n in range(48)]
    paths = {folder / name_for(KEY, wall) for wall in walls}
    for path in paths:
        path.touch()
    return sorted(paths)


@pytest.mark.parametrize("wrong", [YEAR, -YEAR, 70 * 24 * HOUR])
def test_one_backup_with_a_clock_wrong_by_a_year_takes_nothing_but_what_was_due(
    tmp_path: Path, wrong: int
) -> None:
    shelf_of(tmp_path, 58)
    (tmp_path / name_for(KEY, WALL + wrong)).touch()

    gone = superfluous(on_shelf(tmp_path, KEY), WALL + wrong)

    days = {one.made.date() for one in on_shelf(tmp_path, KEY)}
    left = [one for one in on_shelf(tmp_path, KEY) if one not in gone]
    assert {one.made.date() for one in left} == days
    newest = max(days - {moment(WALL + wrong).date()})
    assert not [one for one in gone if one.made.date() == newest]


def test_hourly_backups_for_days_with_a_wrong_clock_leave_each_day_its_backup(
    tmp_path: Path,
) -> None:
    before = shelf_of(tmp_path, 50)
    for hour in range(5 * 24):
        wall = WALL + YEAR + hour * HOUR
        (tmp_path / name_for(KEY, wall)).touch()
        for old in superfluous(on_shelf(tmp_path, KEY), wall):
            old.path.unlink()

    days = {path.name[27:35] for path in before}
    assert {path.name[27:35] for path in tmp_path.iterdir()} >= days


def test_when_the_clock_is_right_again_the_backups_of_now_are_kept(tmp_path: Path) -> None:
    for hour in range(5 * 24):
        (tmp_path / name_for(KEY, WALL + YEAR + hour * HOUR)).touch()
    now = [tmp_path / name_for(KEY, WALL + hour * HOUR) for hour in range(4)]
    for path in now:
        path.touch()

    gone = superfluous(on_shelf(tmp_path, KEY), WALL + 4 * HOUR)

    assert not {one.path for one in gone} & set(now)


def test_a_backup_takes_few_away_at_a_time(site: Site) -> None:
    key = name_of(site.key)
    for hour in range(24 * 10):
        (site.shelf / name_for(key, WALL - hour * HOUR)).touch()
    before = len(list(site.shelf.iterdir()))

    back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR)

    assert len(list(site.shelf.iterdir())) == before + 1 - AT_ONCE


def test_what_a_backup_left_that_was_cut_short_is_taken_away_a_day_later(site: Site) -> None:
    key = name_of(site.key)
    day = 24 * HOUR
    old, young = (site.shelf / f"{name_for(key, WALL - n)}{HALF}" for n in (day, day - HOUR))
    strange = site.shelf / f"{name_for('f' * 16, WALL - day)}{HALF}"
    for path in (old, young, strange):
        path.touch()

    made = back_up(site.data, site.shelf, key=site.key, wall=WALL)

    assert set(site.shelf.iterdir()) == {made.path, young, strange}


def test_only_backups_of_this_station_are_seen(tmp_path: Path) -> None:
    mine = name_for(KEY, WALL)
    for name in (
        mine,
        name_for("f" * 16, WALL),
        mine + ".part",
        "notes.backup",
        f"chairside-{KEY}-20269999-000000.backup",
    ):
        (tmp_path / name).touch()
    (tmp_path / name_for(KEY, WALL - HOUR)).touch()

    assert [kept.path.name for kept in on_shelf(tmp_path, KEY)] == [
        name_for(KEY, WALL - HOUR),
        mine,
    ]
