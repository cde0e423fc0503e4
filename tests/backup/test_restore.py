"""Bringing back: whole, verified, into an empty place, or not at all."""

from pathlib import Path

import pytest

from monitor.backup.errors import BackupFailed, BackupFault
from monitor.backup.make import back_up
from monitor.backup.restore import restore, with_code, with_key, with_passphrase
from monitor.bootstrap import open_station
from monitor.journal.sqlcipher import DATABASE, KEY, RING
from monitor.keys import vault
from monitor.keys.errors import KeyFault, KeyRefused, SealError, SealFault
from monitor.keys.ring import Protection
from tests.backup.conftest import WALL, Site
from tests.planted import NAME, found


@pytest.fixture
def sheet(site: Site) -> str:
    return site.code()


@pytest.fixture
def backup(site: Site, sheet: str) -> Path:
    return back_up(site.data, site.shelf, key=site.key, wall=WALL).path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "another computer" / "data"


def everything(folder: Path) -> list[tuple[str, ...]]:
    station = open_station(folder, read_only=True)
    try:
        assert station.verify() == ()
        return [
            tuple(entry.sha256 for entry in station.journal.read(stream))
            for stream in station.journal.streams()
        ]
    finally:
        station.close()


def nothing_there(target: Path) -> bool:
    return not target.exists() and not list(target.parent.glob("*"))


def test_the_sheet_alone_brings_everything_back_on_another_computer(
    site: Site, backup: Path, sheet: str, target: Path
) -> None:
    back = restore(backup, target, with_code(sheet.lower()))

    assert everything(target) == everything(site.data)
    assert back.entries == sum(len(chain) for chain in everything(target))
    station = open_station(target)
    assert [row.name for row in station.sessions()] == [NAME]
    station.close()


def test_what_was_brought_back_is_encrypted_like_before_and_its_sheet_still_opens_it(
    site: Site, backup: Path, sheet: str, target: Path
) -> None:
    restore(backup, target, with_code(sheet))

    assert {path.name for path in target.iterdir()} == {DATABASE, KEY, RING}
    assert all(path.stat().st_mode & 0o077 == 0 for path in target.iterdir())
    assert found(target.parent) == []
    assert vault.open_with_code(target, sheet) == site.key


def test_a_station_opens_its_own_backup_without_a_sheet(site: Site, target: Path) -> None:
    backup = back_up(site.data, site.shelf, key=site.key, wall=WALL).path

    restore(backup, target, with_key(site.key))

    assert everything(target) == everything(site.data)
    with pytest.raises(KeyRefused) as refused:
        restore(backup, target.with_name("b"), with_code("0" * 36))
    assert refused.value.code is KeyFault.NO_SHEET


def test_the_clinics_passphrase_opens_a_backup(
    site: Site, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault.protect(site.data, site.key, Protection.PASSPHRASE, "three owls over Fernhollow")
    backup = back_up(site.data, site.shelf, key=site.key, wall=WALL).path

    restore(backup, target, with_passphrase("three owls over Fernhollow"))

    assert (target / KEY).exists()
    assert len(everything(target)) == 2


def test_a_wrong_code_brings_nothing_back(backup: Path, target: Path) -> None:
    from monitor.keys.code import BYTES, new_code

    with pytest.raises(KeyRefused) as refused:
        restore(backup, target, with_code("".join(new_code(bytes(BYTES)))))

    assert refused.value.code is KeyFault.NOT_OPENED
    assert nothing_there(target)


def test_another_stations_key_is_refused_at_once(backup: Path, target: Path) -> None:
    with pytest.raises(KeyRefused):
        restore(backup, target, with_key(bytes(32)))
    assert nothing_there(target)


@pytest.mark.parametrize("lost", [1, 17, 5_000])
def test_a_backup_that_was_cut_off_is_refused_in_a_word(
    backup: Path, sheet: str, target: Path, lost: int
) -> None:
    backup.write_bytes(backup.read_bytes()[:-lost])

    with pytest.raises(SealError) as error:
        restore(backup, target, with_code(sheet))

    assert error.value.code is SealFault.CUT_OFF
    assert not target.exists()
    assert list(target.parent.glob("*")) == []


@pytest.mark.parametrize("place", [-1, -40_000, 3_000])
def test_a_backup_that_was_tampered_with_is_refused(
    backup: Path, sheet: str, target: Path, place: int
) -> None:
    content = bytearray(backup.read_bytes())
    content[place] ^= 1
    backup.write_bytes(content)

    with pytest.raises(SealError) as error:
        restore(backup, target, with_code(sheet))

    assert error.value.code is SealFault.CHANGED
    assert not target.exists()


def test_nothing_is_ever_overwritten(backup: Path, sheet: str, target: Path) -> None:
    target.mkdir(parents=True)
    (target / "anything").write_text("of somebody")

    with pytest.raises(BackupFailed) as failed:
        restore(backup, target, with_code(sheet))

    assert failed.value.code is BackupFault.OCCUPIED
    assert [path.name for path in target.iterdir()] == ["anything"]


def test_an_empty_folder_is_as_good_as_none(backup: Path, sheet: str, target: Path) -> None:
    target.mkdir(parents=True)

    restore(backup, target, with_code(sheet))

    assert (target / DATABASE).exists()


def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, target: Path) -> None:
    file = tmp_path / "holiday.backup"
    file.write_bytes(b"sun and sea")

    with pytest.raises(SealError) as error:
        restore(file, target, with_code("x"))

    assert error.value.code is SealFault.NOT_SEALED


def test_restoring_onto_a_full_disk_leaves_nothing(
    backup: Path, sheet: str, small_disk: Path
) -> None:
    with pytest.raises(BackupFailed) as failed:
        restore(backup, small_disk / "data", with_code(sheet))

    assert failed.value.code is BackupFault.FULL
    assert list(small_disk.iterdir()) == []
