"""The power goes while the key is changed, or a backup made or brought back: a fixed sample."""

import random
import subprocess
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from tests.survival import disk
from tests.survival.faults import BEFORE, ROOT
from tests.survival.keeping import held, stored_key_of
from tests.survival.power import Call, cuts, read

SAMPLE = 12
"""So many cuts of each chain, evenly over its calls; of unsynced writes some came through."""
SECOND, BACK = 2, 3
"""Marks: the second backup is made, the first one is restored."""


def recorded(world: Path, what: str) -> list[Call]:
    """Do a chain of `upkeep` in `world` and return every call of it."""
    log = world.parent / "calls"
    subprocess.run(
        [sys.executable, "-m", "tests.survival.upkeep", str(world), what],
        env=disk.environment(world, log),
        cwd=ROOT,
        check=True,
    )
    return read(log)


def survived(left: Path, key: bytes, what: str, marked: int) -> None:
    """Require of what a cut left that everything opens, and what had come back is there."""
    data = left / "data"
    with closing(open_station(data, key=stored_key_of(data))) as station:
        assert station.verify() == ()
        assert len(station.sessions()) == 1
        assert station.keeping.data_key() == key
    backups = sorted((left / "shelf").glob("*.backup"))
    assert backups
    assert all(held(backup, key) >= BEFORE for backup in backups)
    if what == "backup":
        assert len(backups) == 2 or marked < SECOND
        assert (left / "restored").exists() or marked < BACK
    if (left / "restored").exists():
        with closing(open_station(left / "restored")) as station:
            assert station.verify() == ()


@pytest.mark.parametrize("what", ["key", "backup"])
def test_a_power_cut_during_upkeep_loses_neither_data_nor_key_nor_backup(
    what: str, tmp_path: Path
) -> None:
    world, left = tmp_path / "world", tmp_path / "left"
    calls = recorded(world, what)
    key = bytes.fromhex((world / "key").read_text())
    built = next(number for number, call in enumerate(calls) if call.kind == "A")
    wanted = set(range(built, len(calls), max(1, (len(calls) - built) // SAMPLE)))
    assert len(wanted) >= SAMPLE

    for number, place in zip(count(), cuts(calls, world)):
        if number in wanted or number == len(calls) - 1:
            place.restore(left, random.Random(number) if number % 2 else None)
            survived(left, key, what, place.acknowledged)
