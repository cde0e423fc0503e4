"""How files are sealed: new ones in today's way, and those of earlier versions open for ever."""

import shutil
from pathlib import Path

import pytest

from monitor.journal import cipher
from monitor.journal.chain import verify
from monitor.journal.cipher import seal_of
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import (
    DATABASE,
    KEY,
    SqlcipherJournal,
    connect,
    copy_database,
    new_copy,
    open_journal,
)
from monitor.ports import Batch, StorageError
from tests.journal.drafts import batch, draft

FIRST = "HMAC_SHA512"
"""SQLCipher's own, of the first journals."""
NEWEST = "HMAC_SHA256"
EVER = (NEWEST, FIRST)
"""Written down here a second time: a way that a journal was sealed in is never taken away."""


def sealed(journal: SqlcipherJournal) -> str:
    assert journal._database is not None
    return seal_of(journal._database)


@pytest.fixture(params=EVER)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return the folder of a journal as each version has written it, closed by a power cut."""
    living, dead = tmp_path / "living", tmp_path / "dead"
    with pytest.MonkeyPatch.context() as then:
        then.setattr(cipher, "SEALS", (request.param, FIRST))
        with open_journal(living, zone="UTC") as journal:
            notes = [draft(number, note="x" * 500) for number in range(1, 301)]
            journal.append([Batch(stream="session-1", drafts=notes, after=0)])
            assert sealed(journal) == request.param
            shutil.copytree(living, dead)
    assert (dead / f"{DATABASE}-wal").stat().st_size > 100_000
    return dead


def test_a_new_journal_is_sealed_in_the_newest_way(data_dir: Path, tmp_path: Path) -> None:
    with open_journal(data_dir, zone="UTC") as journal:
        assert sealed(journal) == NEWEST
    with new_copy(tmp_path / "copy.db", bytes(32), zone="UTC") as copy:
        assert sealed(copy) == NEWEST


def test_what_is_sealed_in_any_earlier_way_opens_and_goes_on_as_it_is(old: Path) -> None:
    with open_journal(old, zone="UTC") as journal:
        before = sealed(journal)
        journal.append([batch("session-1", 301, after=300)])
        with journal.beside() as beside:
            assert sealed(beside) == before
            assert verify("session-1", beside.read("session-1")) is None

    with open_journal(old, zone="UTC") as journal:
        assert sealed(journal) == before
        assert journal.head("session-1").length == 301
        assert verify("session-1", journal.read("session-1")) is None


def test_what_was_closed_by_a_power_cut_is_read_without_a_change_to_it(old: Path) -> None:
    with open_journal(old, zone="UTC", read_only=True) as journal:
        assert journal.head("session-1").length == 300


def test_a_copy_is_sealed_as_the_journal_it_was_made_of(old: Path, tmp_path: Path) -> None:
    key, target = read_key(old / KEY), tmp_path / "copy.db"
    with open_journal(old, zone="UTC") as journal:
        copy_database(old, target, key=key)
        was = sealed(journal)

    copy = connect(target, key, mode="ro")
    assert seal_of(copy) == was
    assert copy.execute("SELECT count(*) FROM entry").fetchone() == (300,)
    assert copy.execute("PRAGMA cipher_integrity_check").fetchall() == []
    copy.close()


def test_another_key_is_called_so_and_changes_nothing(old: Path) -> None:
    with open_journal(old, zone="UTC"):
        pass  # what a power cut left in the log is in the file now
    before = (old / DATABASE).read_bytes()
    (old / KEY).write_text("11" * 32)

    for read_only in (True, False):
        with pytest.raises(StorageError) as refusal:
            open_journal(old, zone="UTC", read_only=read_only)
        assert refusal.value.what == "wrong_key"
    assert (old / DATABASE).read_bytes() == before


@pytest.mark.parametrize("page", [1, 20])
def test_a_changed_byte_is_found_by_whatever_seal(old: Path, page: int) -> None:
    with open_journal(old, zone="UTC"):
        pass
    with (old / DATABASE).open("r+b") as file:
        file.seek((page - 1) * 4096 + 100)
        (was,) = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([was ^ 1]))

    with pytest.raises(StorageError) as refusal, open_journal(old, zone="UTC") as journal:
        list(journal.read("session-1"))
    assert refusal.value.what == ("wrong_key" if page == 1 else "damaged")
