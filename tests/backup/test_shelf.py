"""Which backups are kept, and that nothing else is ever taken away."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from monitor.backup.shelf import ALL_FOR, DAILY_FOR, Kept, name_for, on_shelf, superfluous
from tests.backup.conftest import HOUR, WALL

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
    old = [Kept(path=Path(str(n)), made=datetime(2020, 1, 1, n, tzinfo=UTC)) for n in range(5)]

    assert superfluous(old, WALL) == (old[1],)


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
