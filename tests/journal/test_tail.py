"""What is missing at the end of a journal is found; a kill, a close or a power cut is no damage."""

import os
import shutil
import signal
import stat
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from monitor.journal import tail
from monitor.journal.files import FolderLock
from monitor.journal.sqlcipher import DATABASE, LOCK, SqlcipherJournal, copy_database, open_journal
from monitor.journal.tail import ASIDE, Lost
from monitor.ports import Batch, SignOfLife, StorageError
from tests.journal.drafts import NOON, draft

LOG, INDEX = DATABASE + "-wal", DATABASE + "-shm"
SAVES = 12
STREAM = "session-1"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")


def save(journal: SqlcipherJournal, number: int) -> None:
    """Save one entry and a sign of life, as a station does all the time."""
    note = draft(number, note="x" * 300)
    journal.append([Batch(stream=STREAM, drafts=[note], after=number - 1)])
    journal.record_sign_of_life(SignOfLife(at=NOON + number, wall=NOON, boot="b", elapsed=1))


def killed(folder: Path, deed: Callable[[SqlcipherJournal], None]) -> None:
    """Open the journal in a process of its own, do `deed`, and kill it."""
    child = os.fork()
    if child == 0:
        try:
            journal = open_journal(folder, zone="UTC")
            deed(journal)
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def saves(first: int, last: int) -> Callable[[SqlcipherJournal], None]:
    """Return what saves the entries `first` to `last`."""

    def deed(journal: SqlcipherJournal) -> None:
        for number in range(first, last + 1):
            save(journal, number)

    return deed


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """Return the folder that a kill left."""
    folder = tmp_path / "left"
    killed(folder, saves(1, SAVES))
    return folder


def found(folder: Path, *, read_only: bool = False) -> tuple[int, tuple[Lost, ...]]:
    """Return how many entries there are, and what was found missing."""
    with open_journal(folder, zone="UTC", read_only=read_only) as journal:
        return journal.head(STREAM).length, journal.lost


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], None]] = {
    "flipped": lambda log: flip(log, log.stat().st_size // 2),
    "flipped early": lambda log: flip(log, 5000),
    "header flipped": lambda log: flip(log, 17),
    "cut in half": lambda log: os.truncate(log, log.stat().st_size // 2),
    "last frames cut off": lambda log: os.truncate(log, log.stat().st_size - 13_000),
    "emptied": lambda log: os.truncate(log, 0),
    "deleted": lambda log: log.unlink(),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_what_is_missing_at_the_end_is_found_and_the_damaged_files_are_kept(
    how: str, left: Path
) -> None:
    DAMAGE[how](left / LOG)
    before = {path.name: path.read_bytes() for path in (left / LOG, left / INDEX) if path.exists()}

    length, (lost,) = found(left)

    assert length < SAVES
    assert SAVES - length <= lost.changes
    kept = left / ASIDE / lost.kept
    told = {path.name: path.read_bytes() for path in kept.iterdir()}
    assert told == {name: content for name, content in before.items() if content}
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept.iterdir()} == {0o600}


def test_what_can_be_counted_is_counted_exactly(left: Path) -> None:
    flip(left / LOG, 5000)

    _, (lost,) = found(left)

    assert lost.changes == 2 * SAVES  # each entry, and each sign of life: nothing was left out


@pytest.mark.parametrize("how", DAMAGE)
def test_a_reader_that_comes_first_destroys_no_evidence(how: str, left: Path) -> None:
    DAMAGE[how](left / LOG)

    _, before = found(left, read_only=True)

    assert len(before) == 1
    assert found(left)[1] == before


def test_what_was_kept_is_never_overwritten(left: Path) -> None:
    flip(left / LOG, 5000)
    _, (first,) = found(left)
    kept = {path: path.read_bytes() for path in (left / ASIDE / first.kept).iterdir()}
    killed(left, saves(1, 3))
    flip(left / LOG, 5000)

    _, both = found(left)

    assert [one.kept.split("-")[0] for one in both] == ["0001", "0002"]
    assert all(path.read_bytes() == content for path, content in kept.items())


def test_what_a_crash_left_half_kept_is_kept_anew(left: Path) -> None:
    flip(left / LOG, 5000)
    half = left / ASIDE / f"0001-{2 * SAVES}.new"
    half.mkdir(parents=True)
    (half / LOG).write_bytes(b"half")

    _, (lost,) = found(left)

    assert (left / ASIDE / lost.kept / LOG).stat().st_size > 5000
    assert not half.exists()


def test_where_it_cannot_be_kept_the_journal_opens_and_says_so(left: Path) -> None:
    flip(left / LOG, 5000)
    (left / ASIDE).write_text("in the way")

    _, lost = found(left)

    assert lost == (Lost(changes=2 * SAVES, kept=""),)


# --- no false alarm -------------------------------------------------------------------------------


def test_a_kill_is_no_damage(left: Path) -> None:
    assert found(left) == (SAVES, ())


def test_a_clean_close_is_none(tmp_path: Path) -> None:
    with open_journal(tmp_path / "data", zone="UTC") as journal:
        save(journal, 1)

    assert found(tmp_path / "data") == (1, ())


def test_a_copy_of_the_folder_without_the_index_is_none(left: Path, tmp_path: Path) -> None:
    shutil.copytree(left, tmp_path / "copy", ignore=shutil.ignore_patterns("*-shm"))
    shutil.copytree(left, tmp_path / "both", ignore=shutil.ignore_patterns("*-shm", "*-wal"))

    assert found(tmp_path / "copy") == (SAVES, ())
    assert found(tmp_path / "both") == (0, ())


def test_an_index_that_a_kill_left_half_written_is_none(left: Path) -> None:
    """The second copy of its header is written before the first, and may be ahead of it."""
    ahead = (left / INDEX).read_bytes()
    killed(left, saves(SAVES + 1, SAVES + 1))
    after = bytearray((left / INDEX).read_bytes())
    nonsense = ahead[:16] + b"\xff\xff\x00\x00" + ahead[20:48]
    for torn in (
        after[:48] + ahead[48:96],
        ahead[:48] + after[48:96],
        nonsense + ahead[48:96],
        nonsense + nonsense,
        bytes(96),
    ):
        again = left.with_name("again")
        shutil.rmtree(again, ignore_errors=True)
        shutil.copytree(left, again)
        (again / INDEX).write_bytes(bytes(torn) + bytes(after[96:]))
        assert found(again) == (SAVES + 1, ())
    (left / INDEX).write_bytes(b"")
    assert found(left) == (SAVES + 1, ())


def test_frames_that_were_copied_into_the_database_are_not_missing(tmp_path: Path) -> None:
    folder = tmp_path / "data"

    def deed(journal: SqlcipherJournal) -> None:
        saves(1, SAVES)(journal)
        database = journal._database
        assert database is not None
        database.execute("PRAGMA wal_checkpoint(PASSIVE)")

    killed(folder, deed)
    flip(folder / LOG, 5000)

    assert found(folder) == (SAVES, ())


def test_a_folder_that_others_look_into_is_none(left: Path) -> None:
    with open_journal(left, zone="UTC", read_only=True) as reader:
        assert reader.lost == ()
        assert found(left) == (SAVES, ())


def test_a_reader_beside_a_running_station_looks_at_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing the index in the station's own process would take away its locks."""
    with open_journal(tmp_path / "data", zone="UTC") as station:
        save(station, 1)
        looked: list[object] = []
        monkeypatch.setattr(tail, "_told", lambda *given, **_named: looked.append(given))
        with station.beside() as beside, beside.beside() as again:
            assert again.head(STREAM).length == 1
        assert found(tmp_path / "data", read_only=True) == (1, ())
        assert looked == []


def test_whenever_the_power_goes_an_old_index_raises_no_false_alarm(tmp_path: Path) -> None:
    """The log is synced and the index is not: beside each log any index that was there before.

    With logs that begin anew, closes and kills. What a close took away is gone for good once the
    next start has synced the folder; until then it may come back.
    """
    folder, moments = tmp_path / "data", tmp_path / "moments"

    def take(era: int) -> None:
        taken = len(list(moments.iterdir())) if moments.exists() else 0
        shutil.copytree(folder, moments / f"{era}-{taken:03}")

    def live(era: int, journal: SqlcipherJournal) -> None:
        database = journal._database
        assert database is not None
        database.execute("PRAGMA wal_autocheckpoint = 20")
        begun = journal.head(STREAM).length
        for number in range(begun + 1, begun + 7):
            save(journal, number)
            take(era)

    for era in (1, 2):
        killed(folder, partial(live, era))
        take(era)
        with open_journal(folder, zone="UTC") as journal:
            live(era, journal)
        take(era)
    tried: set[bytes] = set()
    for era in (1, 2):
        before: dict[bytes, None] = {}
        for moment in sorted(moments.glob(f"{era}-*")):
            for index in before:
                assert _told_with(moment, index, tmp_path / "again") == (), moment.name
                tried.add(index)
            if (moment / INDEX).exists():
                before[(moment / INDEX).read_bytes()] = None
    assert len(tried) > 18


def _told_with(moment: Path, index: bytes, again: Path) -> tuple[Lost, ...]:
    """Return what is found missing in a folder of a moment, beside an index of another."""
    shutil.rmtree(again, ignore_errors=True)
    shutil.copytree(moment, again)
    (again / INDEX).write_bytes(index)
    return found(again)[1]


def test_a_log_whose_name_is_gone_counts_only_while_nobody_closed(left: Path) -> None:
    """A clean close takes index and log away; a power cut may bring the index back alone."""
    index = (left / INDEX).read_bytes()
    assert found(left) == (SAVES, ())
    (left / INDEX).write_bytes(index)

    assert found(left) == (SAVES, ())


def test_a_reader_that_stays_longer_than_the_station_leaves_the_mark(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    station = open_journal(folder, zone="UTC")
    save(station, 1)
    with open_journal(folder, zone="UTC", read_only=True):
        station.close()
        lock = FolderLock(folder / LOCK)
        assert lock.read() == b"o"
        lock.release()
        assert (folder / LOG).exists()


def test_a_lock_file_that_takes_no_mark_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_lock: FolderLock, _mark: bytes) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(FolderLock, "write", full)

    with open_journal(tmp_path / "data", zone="UTC") as journal:
        save(journal, 1)
    assert found(tmp_path / "data") == (1, ())


def test_an_online_copy_of_a_station_in_use_is_whole(tmp_path: Path) -> None:
    with open_journal(tmp_path / "data", zone="UTC") as station:
        save(station, 1)
        key = bytes.fromhex((tmp_path / "data" / "chairside.key").read_text().strip())
        (tmp_path / "copy").mkdir()
        shutil.copy(tmp_path / "data" / "chairside.key", tmp_path / "copy")
        copy_database(tmp_path / "data", tmp_path / "copy" / DATABASE, key=key)

    assert found(tmp_path / "copy") == (1, ())


@pytest.mark.skipif(sys.platform == "win32", reason="root reads everything there is")
def test_a_folder_that_cannot_be_locked_is_read_all_the_same(
    left: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_path: Path) -> FolderLock:
        raise StorageError("busy")

    monkeypatch.setattr(tail, "FolderLock", busy)

    assert found(left, read_only=True) == (SAVES, ())
