"""A backup: verified from where it was written, whole or not there, and of the right folder."""

import ctypes
import mmap
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from monitor.backup import make
from monitor.backup.errors import BackupFailed, BackupFault
from monitor.backup.make import back_up, same_disk
from monitor.backup.state import STATE, LastBackup, read_state
from monitor.journal.files import FolderLock, drop_from_memory
from monitor.journal.sqlcipher import DATABASE
from monitor.keys import sealed
from monitor.keys.slots import name_of
from tests.backup.conftest import HOUR, WALL, Site
from tests.planted import found


def failure(deed: Callable[[], object]) -> BackupFault:
    with pytest.raises(BackupFailed) as failed:
        deed()
    return failed.value.code


def left(site: Site) -> set[str]:
    """What lies in the data folder besides the journal and what is known of backups."""
    usual = {"chairside.key", "chairside.keys", "chairside.lock", make.LOCK, STATE}
    return {p.name for p in site.data.iterdir() if not p.name.startswith(DATABASE)} - usual


def test_a_backup_is_made_while_the_station_runs_and_goes_on(site: Site) -> None:
    station = site.open()

    made = back_up(site.data, site.shelf, key=site.key, wall=WALL)
    station.change_settings("nobody yet", room="Room B")
    station.close()

    assert made.path.parent == site.shelf
    assert made.path.name == f"chairside-{name_of(site.key)}-20260312-140000.backup"
    assert made.fresh
    assert list(site.shelf.iterdir()) == [made.path]
    assert left(site) == set()


def test_what_is_known_of_the_last_backup_is_kept(site: Site) -> None:
    made = back_up(site.data, site.shelf, key=site.key, wall=WALL)

    assert read_state(site.data) == LastBackup(
        folder=str(site.shelf),
        file=made.path.name,
        made=WALL,
        looked=WALL,
        entries=made.entries,
    )


def test_where_nothing_is_new_none_is_made_but_that_is_noted(site: Site) -> None:
    first = back_up(site.data, site.shelf, key=site.key, wall=WALL)
    again = back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR)

    assert (again.path, again.made, again.fresh) == (first.path, WALL, False)
    assert len(list(site.shelf.iterdir())) == 1
    assert (read_state(site.data).made, read_state(site.data).looked) == (WALL, WALL + HOUR)


def test_one_new_entry_makes_a_new_backup(site: Site) -> None:
    back_up(site.data, site.shelf, key=site.key, wall=WALL)
    station = site.open()
    station.change_settings("nobody yet", room="Room B")
    station.close()

    assert back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR).fresh
    assert len(list(site.shelf.iterdir())) == 2


def test_a_backup_that_somebody_took_away_is_made_again(site: Site) -> None:
    back_up(site.data, site.shelf, key=site.key, wall=WALL).path.unlink()
    (site.shelf / f"chairside-{name_of(site.key)}-20260101-000000.backup").touch()

    assert back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR).fresh


def test_a_folder_that_is_gone_is_said_and_never_made_anew(site: Site) -> None:
    site.shelf.rmdir()

    assert failure(lambda: back_up(site.data, site.shelf, key=site.key, wall=WALL)) is (
        BackupFault.GONE
    )
    assert not site.shelf.exists()


def test_the_empty_folder_of_a_share_that_is_not_connected_is_not_taken_for_it(
    site: Site,
) -> None:
    back_up(site.data, site.shelf, key=site.key, wall=WALL).path.unlink()

    again = failure(lambda: back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR))

    assert again is BackupFault.ANOTHER
    assert list(site.shelf.iterdir()) == []
    assert back_up(site.data, site.shelf, key=site.key, wall=WALL + HOUR, anew=True).fresh


def test_a_full_disk_leaves_no_half_backup_and_the_earlier_ones(
    site: Site, small_disk: Path
) -> None:
    earlier = small_disk / "earlier"
    earlier.touch()

    assert failure(lambda: back_up(site.data, small_disk, key=site.key, wall=WALL)) is (
        BackupFault.FULL
    )
    assert list(small_disk.iterdir()) == [earlier]
    assert left(site) == set()
    assert read_state(site.data) == LastBackup()


def test_what_the_disk_garbled_never_gets_a_name(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sealed.seal

    def garbled(content: IO[bytes], target: IO[bytes], **more: Any) -> None:
        real(content, target, **more)
        target.seek(-200, os.SEEK_END)
        target.write(b"\x00")

    monkeypatch.setattr(sealed, "seal", garbled)

    assert failure(lambda: back_up(site.data, site.shelf, key=site.key, wall=WALL)) is (
        BackupFault.NOT_WHOLE
    )
    assert list(site.shelf.iterdir()) == []
    assert left(site) == set()


def test_a_journal_with_a_broken_chain_is_not_called_a_backup(site: Site) -> None:
    from sqlcipher3 import dbapi2 as sqlcipher

    tool = sqlcipher.connect(site.data / DATABASE, isolation_level=None)
    tool.execute(f"PRAGMA key = \"x'{site.key.hex()}'\"")
    for (name,) in tool.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        tool.execute(f"DROP TRIGGER {name}")
    tool.execute("UPDATE entry SET body = '{}' WHERE seq = 3 AND stream != 'station'")
    tool.close()

    assert failure(lambda: back_up(site.data, site.shelf, key=site.key, wall=WALL)) is (
        BackupFault.NOT_WHOLE
    )
    assert list(site.shelf.iterdir()) == []


def test_two_backups_at_one_moment_are_one_after_the_other(site: Site) -> None:
    lock = FolderLock(site.data / make.LOCK)

    assert failure(lambda: back_up(site.data, site.shelf, key=site.key, wall=WALL)) is (
        BackupFault.BUSY
    )
    lock.release()
    assert back_up(site.data, site.shelf, key=site.key, wall=WALL).fresh


def test_what_a_crash_left_is_swept_by_the_next_backup(site: Site) -> None:
    (site.data / make.COPY).write_bytes(b"half")
    (site.data / make.CHECK).mkdir()
    (site.data / make.CHECK / DATABASE).write_bytes(b"half")

    assert back_up(site.data, site.shelf, key=site.key, wall=WALL).fresh
    assert left(site) == set()


def test_neither_the_backup_nor_its_copy_holds_a_word_of_the_patient(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    real = make.proved

    def looked(file: Path, scratch: Path, *, key: bytes) -> int:
        entries = real(file, scratch, key=key)
        seen.append(found(site.data, site.shelf))  # copy, part and check are all there now
        assert {make.COPY, make.CHECK} <= left(site)
        return entries

    monkeypatch.setattr(make, "proved", looked)
    back_up(site.data, site.shelf, key=site.key, wall=WALL)

    assert seen == [[]]
    assert found(site.data, site.shelf) == []


def in_memory(path: Path) -> int:
    """Return how many pages of a file the system keeps in memory."""
    size = path.stat().st_size
    pages = (ctypes.c_ubyte * -(-size // mmap.PAGESIZE))()
    with path.open("r+b") as file, mmap.mmap(file.fileno(), size) as seen:
        start = (ctypes.c_char * size).from_buffer(seen)
        failed = ctypes.CDLL(None).mincore(ctypes.byref(start), ctypes.c_size_t(size), pages)
        del start
    assert not failed
    return sum(page & 1 for page in pages)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be told to drop a file")
def test_what_was_written_is_read_from_its_disk_and_not_from_memory(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial = site.shelf / "trial"
    trial.write_bytes(bytes(mmap.PAGESIZE))
    os.sync()
    drop_from_memory(trial)
    if in_memory(trial):
        pytest.skip("the disk of the temporary files is memory itself")
    trial.unlink()
    kept: list[int] = []
    real = make.proved

    def looked(file: Path, scratch: Path, *, key: bytes) -> int:
        kept.append(in_memory(file))
        return real(file, scratch, key=key)

    monkeypatch.setattr(make, "proved", looked)
    back_up(site.data, site.shelf, key=site.key, wall=WALL)

    assert kept == [0]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'{"folder": 1}', b"[" * 9_000])
def test_a_damaged_note_of_the_last_backup_is_no_backup(site: Site, content: bytes) -> None:
    (site.data / STATE).write_bytes(content)

    assert read_state(site.data) == LastBackup()


def test_the_same_disk_is_seen(site: Site) -> None:
    assert same_disk(site.data, site.shelf)
    assert not same_disk(site.data, site.shelf / "gone")
    assert not same_disk(site.data, Path("/proc"))
