"""The versions of the journal file: an older one is read for ever, a newer one refused."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.chain import verify
from monitor.journal.migrations import MAJOR, MIGRATIONS, Migration, migrate, version
from monitor.journal.sqlcipher import DATABASE, SqlcipherJournal, open_journal
from monitor.ports import STATION, SignOfLife, StorageError
from tests.journal.drafts import batch
from tests.journal.older import GOLDEN, from_golden

NEWEST = f"version-{MIGRATIONS[-1].number}.sql"
FUTURE = (*MIGRATIONS, Migration(number=3, statements=("CREATE TABLE added (a INTEGER) STRICT",)))


def change(journal: SqlcipherJournal, statement: str) -> None:
    assert journal._database is not None
    journal._database.execute(statement)


def tables(database: object) -> list[tuple[str, str]]:
    rows = database.execute(  # type: ignore[attr-defined]
        "SELECT name, sql FROM sqlite_master ORDER BY name"
    )
    return [(name, " ".join((sql or "").split())) for name, sql in rows]


def described(name: str) -> list[tuple[str, str]]:
    database = sqlcipher.connect(":memory:")
    database.executescript((GOLDEN / name).read_text(encoding="utf-8"))
    found = tables(database)
    database.close()
    return found


EACH = pytest.mark.parametrize("name", [f"version-{step.number}.sql" for step in MIGRATIONS])


@EACH
@pytest.mark.parametrize("read_only", [True, False])
def test_each_version_opens_for_ever(data_dir: Path, name: str, read_only: bool) -> None:
    from_golden(name, data_dir)

    with open_journal(data_dir, zone="UTC", read_only=read_only) as journal:
        assert journal.streams() == ("session-1", STATION)
        assert [verify(stream, journal.read(stream)) for stream in journal.streams()] == [None] * 2
        first, second = journal.read("session-1")
        assert (first.kind, first.version, first.zone) == ("check_saved", 1, "Europe/Berlin")
        assert first.body == '{"note":"Å","number":1}'
        assert (second.at, second.wall) == (1_800_000_000_000_002, 1_800_000_000_000_000)
        assert journal.sign_of_life() == SignOfLife(at=3, wall=4, boot="b", elapsed=5)


@EACH
def test_each_version_takes_new_entries_and_becomes_the_newest(data_dir: Path, name: str) -> None:
    from_golden(name, data_dir)

    with open_journal(data_dir, zone="UTC") as journal:
        journal.append([batch("session-1", 3, after=2)])
        assert verify("session-1", journal.read("session-1")) is None
        assert journal._database is not None
        assert tables(journal._database) == described(NEWEST)
        assert version(journal._database) == MIGRATIONS[-1].number


def test_a_new_file_is_what_the_newest_version_describes(stored: SqlcipherJournal) -> None:
    assert stored._database is not None

    assert tables(stored._database) == described(NEWEST)


def test_a_newer_major_format_is_refused_and_both_versions_are_named(data_dir: Path) -> None:
    with open_journal(data_dir, zone="UTC") as journal:
        change(journal, f"UPDATE meta SET value = {MAJOR + 1} WHERE name = 'major'")
    before = (data_dir / DATABASE).read_bytes()

    for read_only in (False, True):
        with pytest.raises(StorageError) as refusal:
            open_journal(data_dir, zone="UTC", read_only=read_only)
        assert refusal.value.what == "newer_format"
        assert f"format {MAJOR + 1}," in refusal.value.detail
        assert f"up to {MAJOR}" in refusal.value.detail
    assert (data_dir / DATABASE).read_bytes() == before


def test_further_migrations_of_the_same_major_format_do_not_keep_it_closed(data_dir: Path) -> None:
    with open_journal(data_dir, zone="UTC") as journal:
        change(journal, "PRAGMA user_version = 99")

    with open_journal(data_dir, zone="UTC") as journal:
        journal.append([batch("session-1", 1)])
        assert journal._database is not None
        assert version(journal._database) == 99


def test_only_what_the_file_has_not_seen_is_applied(stored: SqlcipherJournal) -> None:
    stored.append([batch("session-1", 1)])
    assert stored._database is not None

    migrate(stored._database, FUTURE)
    migrate(stored._database, FUTURE)

    assert version(stored._database) == 3
    assert stored.head("session-1").length == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(stored: SqlcipherJournal) -> None:
    assert stored._database is not None
    broken = Migration(number=3, statements=("CREATE TABLE added (a INTEGER)", "NONSENSE"))

    with pytest.raises(sqlcipher.OperationalError):
        migrate(stored._database, (*MIGRATIONS, broken))

    assert version(stored._database) == 2
    migrate(stored._database, FUTURE)
    stored.append([batch("session-1", 1)])


def test_a_reader_leaves_what_it_needs_to_the_station(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_golden("version-1.sql", data_dir)
    monkeypatch.setattr("monitor.journal.migrations.READ_FROM", 2)

    with pytest.raises(StorageError) as refusal:
        open_journal(data_dir, zone="UTC", read_only=True)
    assert refusal.value.what == "read_only"


def test_migrations_are_counted_from_1_without_holes() -> None:
    assert [step.number for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))
