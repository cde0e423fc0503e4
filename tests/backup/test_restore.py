"""Bringing back: whole, verified, into an empty place, or not at all."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from monitor.backup import make
from monitor.backup import restore as bringing_back
from monitor.backup.errors import BackupFailed, BackupFault
from monitor.backup.make import back_up
from monitor.backup.restore import (
    DRAFT,
    left_beside,
    open_export,
    restore,
    with_code,
    with_key,
    with_passphrase,
)
from monitor.bootstrap import open_station
from monitor.journal.migrations import MIGRATIONS, version
from monitor.journal.sqlcipher import DATABASE, KEY, RING, SqlcipherJournal, open_journal
from monitor.keys import sealed, vault
from monitor.keys.errors import KeyFault, KeyRefused, SealError, SealFault
from monitor.keys.ring import Protection, Ring
from tests.backup.conftest import WALL, Site
from tests.journal.older import from_golden
from tests.planted import NAME, found

ROOT = Path(__file__).parents[2]


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


def test_a_backup_of_an_older_journal_comes_back_and_is_brought_up_to_date_by_the_station(
    site: Site, tmp_path: Path, target: Path
) -> None:
    older = tmp_path / "older"
    from_golden("version-1.sql", older)
    key = bytes(32)

    back = restore(
        back_up(older, site.shelf, key=key, wall=WALL).path,
        target,
        with_key(key),
    )

    assert back.entries == 3
    with open_journal(target, zone="UTC", read_only=True, key=key) as journal:
        assert seen(journal) == 1
    with open_journal(target, zone="UTC", key=key) as journal:
        assert seen(journal) == MIGRATIONS[-1].number
        assert journal.head("session-1").length == 2


def seen(journal: SqlcipherJournal) -> int:
    assert journal._database is not None
    return version(journal._database)


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


@pytest.mark.parametrize("spoilt", [False, True])
def test_what_lies_beside_the_place_is_left_alone_whatever_it_is_called(
    backup: Path, sheet: str, target: Path, *, spoilt: bool
) -> None:
    if spoilt:
        backup.write_bytes(backup.read_bytes()[:-1])
    for name in (f"{target.name}.restoring", f"{DRAFT}abc", f"{target.name}.part"):
        (target.with_name(name) / "precious").mkdir(parents=True)
    neighbours = sorted(target.parent.rglob("*"))

    if spoilt:
        with pytest.raises(SealError):
            restore(backup, target, with_code(sheet))
    else:
        restore(backup, target, with_code(sheet))

    around = [p for p in target.parent.rglob("*") if target not in {p, *p.parents}]
    assert sorted(around) == neighbours
    assert left_beside(target) == (target.with_name(f"{DRAFT}abc"),)


def test_of_two_restores_to_one_place_the_second_is_refused_and_harms_nothing(
    backup: Path, sheet: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = make.proved
    began: list[Path] = []

    def in_between(file: Path, scratch: Path, *, key: bytes) -> int:
        entries = real(file, scratch, key=key)
        if not began:
            began.append(scratch)
            restore(backup, target, with_code(sheet))  # another program, in the same moment
        return entries

    monkeypatch.setattr(bringing_back, "proved", in_between)
    with pytest.raises(BackupFailed) as failed:
        restore(backup, target, with_code(sheet))

    assert failed.value.code is BackupFault.OCCUPIED
    assert everything(target)
    assert list(target.parent.iterdir()) == [target]


def test_a_sealed_file_is_opened_beside_a_stranger_of_a_like_name(
    site: Site, tmp_path: Path
) -> None:
    file, target = tmp_path / "record.pdf.sealed", tmp_path / "record.pdf"
    stranger = tmp_path / "record.pdf.part"
    stranger.write_text("of somebody")
    with (tmp_path / "plain").open("w+b") as content, file.open("w+b") as sealing:
        content.write(b"a record")
        content.seek(0)
        sealed.seal(content, sealing, key=site.key, ring=Ring(), what=sealed.EXPORT)

    assert open_export(file, target, with_key(site.key)).read_bytes() == b"a record"
    assert stranger.read_text() == "of somebody"
    assert not [path for path in tmp_path.glob("*.part") if path != stranger]


def test_the_folder_one_stands_in_and_a_link_to_an_empty_one_are_filled(
    backup: Path, sheet: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there, link = tmp_path / "here", tmp_path / "there", tmp_path / "link"
    here.mkdir()
    there.mkdir()
    link.symlink_to(there)
    monkeypatch.chdir(here)

    assert restore(backup, Path(), with_code(sheet)).folder == here
    assert restore(backup, link, with_code(sheet)).folder == there
    assert (here / DATABASE).exists()
    assert (link / DATABASE).exists()
    assert link.is_symlink()


def test_a_disk_itself_is_refused_by_its_own_name(
    backup: Path, sheet: str, small_disk: Path
) -> None:
    with pytest.raises(BackupFailed) as failed:
        restore(backup, small_disk, with_code(sheet))

    assert failed.value.code is BackupFault.WHOLE_DISK
    assert list(small_disk.iterdir()) == []


def test_the_command_restores_where_one_stands_and_says_where_that_is(
    site: Site, backup: Path, tmp_path: Path
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    (tmp_path / f"{DRAFT}abc").mkdir()

    def restored() -> Any:
        return subprocess.run(
            [sys.executable, "-m", "monitor.cli", "restore", str(backup), "--to", ".",
             "--data-dir", str(site.data)],
            cwd=here, env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    done, again = restored(), restored()

    assert (done.returncode, done.stderr) == (0, "")
    assert f"--data-dir {here}\n" in done.stdout
    assert f"cd {here}\n" in done.stdout
    assert f"{tmp_path / DRAFT}abc is left of a restore" in done.stdout
    assert again.returncode == 3
    assert again.stderr.startswith("Not restored: there is something in that place.")


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
