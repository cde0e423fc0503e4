"""A backup leaves room for saves on the disk of the data, or is not begun; on a real small disk."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.backup import make, room
from monitor.backup.errors import BackupFailed, BackupFault
from monitor.backup.make import back_up
from monitor.backup.room import needed_for
from monitor.backup.state import LastBackup, read_state
from monitor.journal.sqlcipher import DATABASE, open_journal
from monitor.ports import Batch
from monitor.words import words
from tests.backup.conftest import WALL, Site
from tests.journal.drafts import draft

KEPT = 1 << 20
"""Bytes that stay free here."""
BLOCKS = 16_384
"""For the file of the lock, and the end of the block that filling stops in."""


@pytest.fixture
def small(site: Site, disk_of_data: Path, monkeypatch: pytest.MonkeyPatch) -> Site:
    """Return the site with its data alone on a small disk, and more of them than stands beside."""
    monkeypatch.setattr(room, "RESERVE", KEPT)
    with open_journal(site.data, zone="UTC") as journal:
        more = [draft(number, filling="x" * 3_000) for number in range(400)]
        journal.append([Batch(stream="filling", drafts=more, after=0)])
    assert (site.data / DATABASE).stat().st_size > 4 * room.BESIDE
    data = disk_of_data / "data"
    shutil.copytree(site.data, data)
    return replace(site, data=data)


def free(site: Site) -> int:
    return shutil.disk_usage(site.data).free


def leave(site: Site, bytes_: int) -> None:
    """Fill the disk until so many bytes are free, or up to a block fewer."""
    with (site.data.parent / "ballast").open("wb") as ballast:
        os.posix_fallocate(ballast.fileno(), 0, free(site) - bytes_)


def test_with_too_little_room_none_is_begun_and_a_save_beside_it_goes_through(small: Site) -> None:
    station = small.open()
    leave(small, needed_for(small.data, same_disk=False) - 1)
    before = sorted(small.data.iterdir()), free(small)

    with pytest.raises(BackupFailed) as failed:
        back_up(small.data, small.shelf, key=small.key, wall=WALL)

    assert failed.value.code is BackupFault.NO_ROOM
    assert words().name("backup_fault", failed.value.code.value)
    assert [path for path in before[0] if not path.exists()] == []
    assert free(small) >= before[1] - BLOCKS
    assert list(small.shelf.iterdir()) == []
    assert read_state(small.data) == LastBackup()
    station.change_settings("nobody yet", room="Room B")
    station.close()


def test_with_just_enough_a_save_goes_through_while_all_copies_are_there(
    small: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = make.proved
    least: list[int] = []
    station = small.open()

    def looked(file: Path, scratch: Path, *, key: bytes) -> int:
        entries = real(file, scratch, key=key)
        least.append(free(small))
        station.change_settings("nobody yet", room="Room B")
        return entries

    monkeypatch.setattr(make, "proved", looked)
    leave(small, needed_for(small.data, same_disk=False) + BLOCKS)

    made = back_up(small.data, small.shelf, key=small.key, wall=WALL)

    station.close()
    assert made.fresh
    assert least[0] >= KEPT


def test_on_the_disk_of_the_data_the_sealed_file_needs_room_too(small: Site) -> None:
    shelf = small.data.parent / "shelf"
    shelf.mkdir()
    leave(small, needed_for(small.data, same_disk=False) + BLOCKS)

    with pytest.raises(BackupFailed) as failed:
        back_up(small.data, shelf, key=small.key, wall=WALL)

    assert failed.value.code is BackupFault.NO_ROOM
