"""The journal while the world fails: full disk, locked folder, sudden death."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Never

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.chain import verify
from monitor.journal.sqlcipher import DATABASE, KEY, SqlcipherJournal, open_journal
from monitor.ports import STATION, Batch, SignOfLife, StorageError
from tests.journal.drafts import NOON, batch, draft
from tests.small_disk import mounted

ROOT = Path(__file__).parents[2]
NOBODY = 65534

unix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs the ways of Unix")


def big(number: int, *, after: int) -> Batch:
    """Return a batch of 100 kB."""
    return Batch(stream="session-1", drafts=[draft(number, note="x" * 100_000)], after=after)


def refused(journal: SqlcipherJournal, *batches: Batch) -> str:
    """Return the code with which `journal` refuses `batches`, having stored nothing of them."""
    before = {name: journal.head(name) for name in journal.streams()}
    with pytest.raises(StorageError) as refusal:
        journal.append(batches)
    assert {name: journal.head(name) for name in journal.streams()} == before
    return refusal.value.what


def pragma(journal: SqlcipherJournal, text: str) -> object:
    database = journal._database
    assert database is not None
    row = database.execute(f"PRAGMA {text}").fetchone()
    return row and row[0]


def test_a_commit_waits_for_the_disk(stored: SqlcipherJournal) -> None:
    full = 2

    assert pragma(stored, "journal_mode") == "wal"
    assert pragma(stored, "synchronous") == full
    assert pragma(stored, "fullfsync") == 1


def test_a_full_database_takes_nothing_and_goes_on_when_there_is_room(
    stored: SqlcipherJournal,
) -> None:
    stored.append([batch("session-1", 1)])
    pages = pragma(stored, "page_count")
    pragma(stored, f"max_page_count = {pages}")

    assert refused(stored, batch(STATION, 1), big(2, after=1)) == "full"
    assert refused(stored, big(2, after=1)) == "full"

    pragma(stored, "max_page_count = 1000000")
    stored.append([batch(STATION, 1), big(2, after=1)])
    assert verify("session-1", stored.read("session-1")) is None
    assert stored.head("session-1").length == 2


@contextmanager
def no_file_grows_beyond(size: int) -> Iterator[None]:
    """Let the system refuse every write past `size` bytes of a file."""
    import resource  # Unix only

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@unix_only
def test_a_write_that_fails_halfway_leaves_nothing_behind(
    stored: SqlcipherJournal, data_dir: Path
) -> None:
    stored.append([batch("session-1", 1)])
    size = (data_dir / (DATABASE + "-wal")).stat().st_size

    with no_file_grows_beyond(size + 20_000):
        assert refused(stored, batch(STATION, 1), big(2, after=1)) == "io"

    stored.append([batch(STATION, 1), big(2, after=1)])
    stored.close()
    with open_journal(data_dir, zone="UTC") as journal:
        assert verify("session-1", journal.read("session-1")) is None
        assert journal.head("session-1").length == 2


@unix_only
def test_a_file_that_is_settled_holds_everything_by_itself_or_says_that_it_does_not(
    stored: SqlcipherJournal, data_dir: Path, tmp_path: Path
) -> None:
    """Closing says nothing when the log does not fit into the file; whoever takes the file must."""
    stored.append([batch("session-1", 1), big(2, after=1)])

    with (
        no_file_grows_beyond((data_dir / DATABASE).stat().st_size),
        pytest.raises(StorageError) as refusal,
    ):
        stored.settle()
    assert refusal.value.what == "io"

    stored.settle()
    for name in (DATABASE, KEY):
        (tmp_path / name).write_bytes((data_dir / name).read_bytes())
        (tmp_path / name).chmod(0o600)
    with open_journal(tmp_path, zone="UTC") as alone:
        assert alone.head("session-1") == stored.head("session-1")


def test_a_file_that_somebody_reads_is_not_called_settled(stored: SqlcipherJournal) -> None:
    stored.append([batch("session-1", 1), batch("session-1", 2, after=1)])
    reader = stored.beside()
    assert reader._database is not None
    reader._database.execute("BEGIN")
    assert reader.head("session-1").length == 2
    stored.append([batch("session-1", 3, after=2)])

    with pytest.raises(StorageError) as refusal:
        stored.settle()

    assert refusal.value.what == "busy"
    reader.close()


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Return a file system of 512 kB."""
    with mounted("512k") as disk:
        yield disk


def test_a_full_disk_takes_nothing_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(200_000))
    with open_journal(small_disk / "data", zone="UTC") as journal:
        stored = 0
        with pytest.raises(StorageError) as refusal:  # noqa: PT012  # it fills up somewhere in here
            while stored < 100:
                journal.append([batch("session-1", *range(20), after=stored)])
                stored += 20
                journal.append([big(0, after=stored)])
                stored += 1
        assert refusal.value.what == "full"
        assert journal.head("session-1").length == stored

        ballast.unlink()
        journal.append([big(0, after=stored)])
    with open_journal(small_disk / "data", zone="UTC") as journal:
        assert journal.head("session-1").length == stored + 1
        assert verify("session-1", journal.read("session-1")) is None


def test_a_first_start_on_a_full_disk_succeeds_when_there_is_room(small_disk: Path) -> None:
    ballast = small_disk / "ballast"
    with pytest.raises(OSError, match="No space"):
        ballast.write_bytes(bytes(600_000))

    with pytest.raises(StorageError) as refusal:
        open_journal(small_disk / "data", zone="UTC")
    assert refusal.value.what == "full"

    ballast.unlink()
    with open_journal(small_disk / "data", zone="UTC") as journal:
        journal.append([batch("session-1", 1)])


@contextmanager
def a_user_for_whom_modes_count() -> Iterator[None]:
    """Be nobody for a while when the tests run as root, for whom every folder is writable."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_system_without_locks_is_an_error_of_the_world(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("monitor.journal.files._lock", no_locks)

    with pytest.raises(StorageError) as refusal:
        open_journal(data_dir, zone="UTC")
    assert refusal.value.what == "io"


@unix_only
@pytest.mark.parametrize("place", [".", "deeper/data"])
def test_a_folder_that_cannot_be_written_is_named_so(place: str) -> None:
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        with a_user_for_whom_modes_count(), pytest.raises(StorageError) as refusal:
            open_journal(Path(folder) / place, zone="UTC")
        assert refusal.value.what == "read_only"
        assert not list(Path(folder).iterdir())
        Path(folder).chmod(0o755)


@unix_only
def test_a_file_that_cannot_be_written_is_named_so() -> None:
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        with a_user_for_whom_modes_count():
            open_journal(Path(folder) / "data", zone="UTC").close()
            (Path(folder) / "data" / DATABASE).chmod(0o400)
            with pytest.raises(StorageError) as refusal:
                open_journal(Path(folder) / "data", zone="UTC")
        assert refusal.value.what == "read_only"


def test_a_database_that_turned_read_only_goes_on_when_it_is_writable_again(
    stored: SqlcipherJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def still() -> Never:
        raise StorageError("read_only")

    monkeypatch.setattr(stored, "_anew", still)
    pragma(stored, "query_only = ON")
    assert refused(stored, batch("session-1", 1)) == "read_only"
    with pytest.raises(StorageError):
        stored.record_sign_of_life(SignOfLife(at=NOON, wall=NOON, boot="b", elapsed=1))
    assert stored.sign_of_life() is None

    pragma(stored, "query_only = OFF")
    stored.append([batch("session-1", 1)])


def test_a_folder_that_is_a_file_is_an_error_of_the_world(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("I was here first")

    with pytest.raises(StorageError) as refusal:
        open_journal(tmp_path / "data", zone="UTC")
    assert refusal.value.what == "io"


def test_a_tool_that_holds_the_file_is_waited_for_and_then_named(
    stored: SqlcipherJournal, data_dir: Path
) -> None:
    pragma(stored, "busy_timeout = 0")
    tool = sqlcipher.connect(data_dir / DATABASE, isolation_level=None)
    tool.execute(f"PRAGMA key = \"x'{(data_dir / KEY).read_text().strip()}'\"")
    tool.execute("BEGIN IMMEDIATE")

    assert refused(stored, batch("session-1", 1)) == "busy"

    tool.close()
    stored.append([batch("session-1", 1)])


WRITER = """
import sys
from pathlib import Path
from monitor.journal.sqlcipher import open_journal
from tests.journal.drafts import batch

with open_journal(Path(sys.argv[1]), zone="UTC") as journal:
    done = journal.head("station").length
    while True:
        checks = batch("session-1", 1, 2, 3, after=3 * done)
        journal.append([checks, batch("station", 1, after=done)])
        done += 1
        print(done, flush=True)
"""


@unix_only
def test_killed_at_any_point_every_acknowledged_entry_is_there_and_none_by_half(
    data_dir: Path,
) -> None:
    for more in (1, 2, 30):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(data_dir)], cwd=ROOT, stdout=subprocess.PIPE
        )
        with writer:
            assert writer.stdout is not None
            acknowledged = [int(writer.stdout.readline()) for _ in range(more)][-1]
            writer.send_signal(signal.SIGKILL)
            heard = writer.stdout.read().split()
            acknowledged = int(heard[-1]) if heard else acknowledged
        assert writer.returncode == -signal.SIGKILL

        with open_journal(data_dir, zone="UTC") as journal:
            stored = journal.head(STATION).length
            assert stored in {acknowledged, acknowledged + 1}
            assert journal.head("session-1").length == 3 * stored
            assert verify("session-1", journal.read("session-1")) is None
            assert verify(STATION, journal.read(STATION)) is None
