"""What the system and the database say, and what the station says of it."""

import errno

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from monitor.journal.errors import as_storage_errors
from monitor.ports import StorageError

# sqlite.org/rescode.html
SQLITE = {
    13: "full",
    4874: "full",  # IOERR_SHMSIZE
    8: "read_only",
    1032: "read_only",  # READONLY_DBMOVED
    3: "read_only",  # PERM
    5: "busy",
    517: "busy",  # BUSY_SNAPSHOT
    6: "busy",  # LOCKED
    11: "damaged",
    267: "damaged",  # CORRUPT_VTAB
    26: "damaged",  # NOTADB
    10: "io",
    778: "io",  # IOERR_WRITE
    14: "io",  # CANTOPEN
    1: "io",  # ERROR
}

SYSTEM = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EIO: "io",
    errno.EMFILE: "io",
}


def code_for(error: Exception) -> str:
    with pytest.raises(StorageError) as caught, as_storage_errors():
        raise error
    assert caught.value.__cause__ is error
    return caught.value.what


@pytest.mark.parametrize("number,what", SQLITE.items())
def test_each_error_of_the_database_has_a_code(number: int, what: str) -> None:
    error = sqlcipher.OperationalError("something happened")
    error.sqlite_errorcode = number

    assert code_for(error) == what


@pytest.mark.parametrize(
    "said,what", [("database or disk is full", "full"), ("disk I/O error", "io")]
)
def test_an_error_without_a_code_is_known_by_its_words(said: str, what: str) -> None:
    """An online backup of SQLite reports in this way."""
    assert code_for(sqlcipher.OperationalError(said)) == what


@pytest.mark.parametrize("number,what", SYSTEM.items())
def test_each_error_of_the_system_has_a_code(number: int, what: str) -> None:
    assert code_for(OSError(number, "something happened")) == what


def test_a_code_of_the_journal_s_own_passes_as_it_is() -> None:
    refusal = StorageError("conflict", "detail")

    with pytest.raises(StorageError) as caught, as_storage_errors():
        raise refusal
    assert caught.value is refusal


@pytest.mark.parametrize("kind", [sqlcipher.ProgrammingError, sqlcipher.IntegrityError, TypeError])
def test_our_own_mistakes_are_not_blamed_on_the_world(kind: type[Exception]) -> None:
    with pytest.raises(kind), as_storage_errors():
        raise kind("our mistake")
