"""The journal on disk: what it keeps from whom, and what it refuses."""

import os
import shutil
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.chain import GENESIS
from monitor.journal.sqlcipher import DATABASE, KEY, LOCK, SqlcipherJournal, open_journal
from monitor.ports import Batch, SignOfLife, StorageError
from tests.journal.drafts import NOON, batch, draft

SIGN = SignOfLife(at=NOON, wall=NOON, boot="b", elapsed=1)


def database_of(journal: SqlcipherJournal) -> sqlite3.Connection:
    database = journal._database
    assert database is not None
    return database


def bodies(journal: SqlcipherJournal, stream: str = "session-1") -> list[str]:
    return [entry.body for entry in journal.read(stream)]


def opening(data_dir: Path, *, read_only: bool = False) -> str:
    """Return the code with which the journal in `data_dir` refuses to open."""
    with pytest.raises(StorageError) as refusal:
        open_journal(data_dir, zone="UTC", read_only=read_only)
    return refusal.value.what


@pytest.fixture
def closed(data_dir: Path) -> Path:
    """Return the folder of a journal that held some hundred entries and was closed."""
    with open_journal(data_dir, zone="UTC") as journal:
        note = "x" * 500
        drafts = [draft(number, note=note) for number in range(1, 301)]
        journal.append([Batch(stream="session-1", drafts=drafts, after=0)])
    return data_dir


# --- what others can read ---------------------------------------------------------------------


def test_no_file_holds_what_was_typed(data_dir: Path) -> None:
    with open_journal(data_dir, zone="Europe/Berlin") as journal:
        what = draft(1, note="NEVER-IN-THE-CLEAR")
        journal.append([Batch(stream="session-of-mrs-visible", drafts=[what], after=0)])
        while_open = {path.name: path.read_bytes() for path in data_dir.iterdir()}
    after = {path.name: path.read_bytes() for path in data_dir.iterdir()}

    assert DATABASE + "-wal" in while_open
    for content in (*while_open.values(), *after.values()):
        for plain in (b"NEVER-IN-THE-CLEAR", b"mrs-visible", b"check_saved", b"CREATE TABLE"):
            assert plain not in content


def test_a_plain_database_tool_cannot_open_it(closed: Path) -> None:
    tool = sqlite3.connect(closed / DATABASE)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        tool.execute("SELECT * FROM sqlite_master")
    tool.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps access lists instead of modes")
def test_folder_and_files_are_for_their_owner_only(
    stored: SqlcipherJournal, data_dir: Path
) -> None:
    stored.append([batch("session-1", 1)])

    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700
    names = {path.name: stat.S_IMODE(path.stat().st_mode) for path in data_dir.iterdir()}
    assert {DATABASE, DATABASE + "-wal", KEY, LOCK} <= names.keys()
    assert set(names.values()) == {0o600}


# --- what the tables refuse -------------------------------------------------------------------


COPY = (
    "{verb} INTO entry SELECT {place}, {stream}, {seq}, kind, version, at, wall, zone, body,"
    " {previous}, sha256 FROM entry WHERE seq = 3"
)
FIRST = "(SELECT sha256 FROM entry WHERE seq = 1)"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET body = '{}' WHERE seq = 1",
        "UPDATE OR REPLACE entry SET seq = 2 WHERE seq = 1",
        "DELETE FROM entry WHERE seq = 3",
        "DELETE FROM entry",
        # the same once more
        "INSERT INTO entry SELECT * FROM entry WHERE seq = 3",
        "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE seq = 3",
        "INSERT OR IGNORE INTO entry SELECT * FROM entry WHERE seq = 3",
        # an earlier one anew; a hole; a stream that begins with its second entry
        COPY.format(verb="REPLACE", place=2, stream="'session-1'", seq=2, previous="previous"),
        COPY.format(verb="REPLACE", place=9, stream="'session-1'", seq=2, previous=FIRST),
        COPY.format(verb="REPLACE", place=9, stream="'session-1'", seq=1, previous=f"'{GENESIS}'"),
        COPY.format(verb="INSERT", place=9, stream="'session-1'", seq=5, previous="sha256"),
        COPY.format(verb="INSERT", place=9, stream="'session-2'", seq=2, previous="sha256"),
        COPY.format(verb="INSERT", place=9, stream="'session-2'", seq=2, previous=f"'{GENESIS}'"),
        # the next seq, but not linked to the last entry
        COPY.format(verb="INSERT", place=9, stream="'session-1'", seq=4, previous="previous"),
        COPY.format(verb="INSERT", place=9, stream="'session-2'", seq=1, previous="sha256"),
        # the next and linked, but in the place of an earlier one, or before all places
        COPY.format(verb="REPLACE", place=1, stream="'session-1'", seq=4, previous="sha256"),
        COPY.format(verb="INSERT", place=-1, stream="'session-1'", seq=4, previous="sha256"),
    ],
)
@pytest.mark.parametrize("recursive", ["ON", "OFF"])
def test_the_database_itself_refuses_all_but_the_next_entry(
    stored: SqlcipherJournal, statement: str, recursive: str
) -> None:
    stored.append([batch("session-1", 1, 2, 3)])
    before = list(stored.read("session-1"))
    database = database_of(stored)
    database.execute(f"PRAGMA recursive_triggers = {recursive}")

    with pytest.raises(sqlcipher.IntegrityError):
        database.execute(statement)

    assert list(stored.read("session-1")) == before
    assert stored.streams() == ("session-1",)
    stored.append([batch("session-1", 4, after=3)])


def test_replacing_an_entry_would_not_pass_the_rule_on_deleting_either(
    stored: SqlcipherJournal,
) -> None:
    stored.append([batch("session-1", 1, 2, 3)])
    database_of(stored).execute("DROP TRIGGER entry_comes_next")

    with pytest.raises(sqlcipher.IntegrityError, match="never deleted"):
        database_of(stored).execute("REPLACE INTO entry SELECT * FROM entry WHERE seq = 3")


def test_temporary_tables_stay_in_memory(stored: SqlcipherJournal) -> None:
    memory = 2

    assert database_of(stored).execute("PRAGMA temp_store").fetchone() == (memory,)


def test_a_value_of_the_wrong_type_is_refused_and_nothing_stored(stored: SqlcipherJournal) -> None:
    wrong = Batch(stream="", drafts=[draft(1)], after=0)

    with pytest.raises(sqlcipher.IntegrityError):
        stored.append([batch("session-1", 1), wrong])

    assert stored.streams() == ()
    stored.append([batch("session-1", 1)])


# --- who may have it open ---------------------------------------------------------------------


def test_a_second_program_on_the_same_folder_is_refused(
    stored: SqlcipherJournal, data_dir: Path
) -> None:
    assert opening(data_dir) == "busy"
    stored.append([batch("session-1", 1)])


def test_a_closed_journal_lets_the_next_program_in(closed: Path) -> None:
    with open_journal(closed, zone="UTC") as journal:
        assert journal.head("session-1").length == 300


def test_a_journal_that_could_not_be_opened_lets_the_next_program_in(closed: Path) -> None:
    key = (closed / KEY).read_bytes()
    (closed / KEY).write_bytes(b"0" * 64)
    assert opening(closed) == "wrong_key"
    assert opening(closed) == "wrong_key"

    (closed / KEY).write_bytes(key)
    with open_journal(closed, zone="UTC") as journal:
        assert journal.head("session-1").length == 300


def test_a_reader_sees_what_the_station_has_stored_so_far(
    stored: SqlcipherJournal, data_dir: Path
) -> None:
    stored.append([batch("session-1", 1)])
    with open_journal(data_dir, zone="UTC", read_only=True) as reader:
        assert len(bodies(reader)) == 1
        stored.append([batch("session-1", 2, after=1)])
        assert len(bodies(reader)) == 2


def test_a_reader_works_without_a_station_and_leaves_the_folder_free(closed: Path) -> None:
    with (
        open_journal(closed, zone="UTC", read_only=True) as reader,
        open_journal(closed, zone="UTC", read_only=True) as another,
    ):
        assert reader.head("session-1") == another.head("session-1")
        with open_journal(closed, zone="UTC") as journal:
            journal.append([batch("session-1", 301, after=300)])
        assert reader.head("session-1").length == 301


def test_a_reader_cannot_write(closed: Path) -> None:
    with open_journal(closed, zone="UTC", read_only=True) as reader:
        for write in (
            lambda: reader.append([batch("session-1", 301, after=300)]),
            lambda: reader.record_sign_of_life(SIGN),
        ):
            with pytest.raises(StorageError) as refusal:
                write()
            assert refusal.value.what == "read_only"


def test_a_reader_makes_nothing_where_there_is_nothing(data_dir: Path) -> None:
    assert opening(data_dir, read_only=True) == "io"
    assert not data_dir.exists()


# --- keys and damage --------------------------------------------------------------------------


def test_a_journal_without_its_key_stays_closed(closed: Path) -> None:
    (closed / KEY).unlink()

    assert opening(closed) == "wrong_key"
    assert opening(closed, read_only=True) == "wrong_key"
    assert not (closed / KEY).exists()


def test_another_key_does_not_open_it(closed: Path) -> None:
    (closed / KEY).write_bytes(b"ab" * 32)

    assert opening(closed) == "wrong_key"


def test_a_refused_key_writes_nothing_to_the_terminal(
    closed: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (closed / KEY).write_bytes(b"ab" * 32)
    opening(closed)

    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("keep", [0, 1, 4095, 4096, 5000, 40960])
def test_a_file_that_was_cut_off_is_damaged(closed: Path, keep: int) -> None:
    os.truncate(closed / DATABASE, keep)

    assert opening(closed) == "damaged"
    assert (closed / DATABASE).stat().st_size == keep


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(4080), b"hello"])
def test_a_file_that_is_no_journal_is_damaged(closed: Path, content: bytes) -> None:
    (closed / DATABASE).write_bytes(content)

    assert opening(closed) == "damaged"
    assert (closed / DATABASE).read_bytes() == content


def test_another_program_s_database_under_our_key_is_no_journal(closed: Path) -> None:
    key = (closed / KEY).read_text().strip()
    (closed / DATABASE).unlink()
    other = sqlcipher.connect(closed / DATABASE)
    other.execute(f"PRAGMA key = \"x'{key}'\"")
    other.execute("CREATE TABLE entry (stream TEXT)")
    other.close()

    assert opening(closed) == "damaged"


def change_a_page(folder: Path) -> None:
    with (folder / DATABASE).open("r+b") as file:
        file.seek(20 * 4096 + 100)
        file.write(b"changed")


ALL = "SELECT count(*) FROM entry WHERE body = ''"


def met_unsaid(journal: SqlcipherJournal) -> None:
    """Let the connection meet the damaged page where the journal does not hear of it."""
    with pytest.raises(sqlcipher.DatabaseError):
        database_of(journal).execute(ALL).fetchone()


def test_a_connection_that_calls_itself_damaged_refuses_one_save_and_takes_the_next(
    closed: Path,
) -> None:
    change_a_page(closed)
    with open_journal(closed, zone="UTC") as journal:
        met_unsaid(journal)
        with pytest.raises(StorageError, match="damaged"):
            journal.append([batch("session-2", 1)])

        journal.append([batch("session-2", 1)])
        assert journal.head("session-2").length == 1


def test_a_connection_that_calls_itself_read_only_after_a_damaged_page_refuses_nothing(
    closed: Path,
) -> None:
    change_a_page(closed)
    sign = SignOfLife(at=1, wall=2, boot="b", elapsed=3)
    with open_journal(closed, zone="UTC") as journal:
        met_unsaid(journal)
        met_unsaid(journal)  # seen: damaged after one look, read-only after two

        journal.record_sign_of_life(sign)
        assert journal.sign_of_life() == sign


def test_a_write_that_meets_a_damaged_page_is_refused_and_not_done_twice(closed: Path) -> None:
    change_a_page(closed)
    done: list[int] = []

    def deed(database: sqlite3.Connection) -> None:
        done.append(1)
        database.execute(ALL).fetchone()

    with open_journal(closed, zone="UTC") as journal:
        with pytest.raises(StorageError) as refusal:
            journal._written(deed)
        assert (refusal.value.what, len(done)) == ("damaged", 1)
        journal.append([batch("session-2", 1)])


def test_a_page_that_was_changed_is_found_when_it_is_read(closed: Path) -> None:
    change_a_page(closed)

    with open_journal(closed, zone="UTC") as journal, pytest.raises(StorageError) as refusal:
        bodies(journal)
    assert refusal.value.what == "damaged"


def test_a_missing_database_with_its_log_left_over_is_no_first_start(
    stored: SqlcipherJournal, data_dir: Path, tmp_path: Path
) -> None:
    stored.append([batch("session-1", 1)])
    copy = tmp_path / "copy"
    shutil.copytree(data_dir, copy)
    (copy / DATABASE).unlink()

    assert opening(copy) == "damaged"


def test_a_first_start_that_broke_off_is_begun_again(data_dir: Path) -> None:
    data_dir.mkdir(parents=True)
    (data_dir / (DATABASE + ".new")).write_bytes(b"half of it")
    (data_dir / (KEY + ".new")).write_bytes(b"half of it")

    with open_journal(data_dir, zone="UTC") as journal:
        journal.append([batch("session-1", 1)])
    assert not list(data_dir.glob("*.new"))


def test_a_first_start_that_broke_off_after_the_key_keeps_the_key(data_dir: Path) -> None:
    open_journal(data_dir, zone="UTC").close()
    key = (data_dir / KEY).read_bytes()
    (data_dir / DATABASE).unlink()

    open_journal(data_dir, zone="UTC").close()
    assert (data_dir / KEY).read_bytes() == key
