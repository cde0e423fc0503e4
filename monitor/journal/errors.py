"""What the world did wrong: errors of the system and the database as `StorageError` codes."""

import errno
from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from monitor.ports import StorageError

_OS: Final[Mapping[int | None, str]] = MappingProxyType(
    {
        errno.ENOSPC: "full",
        errno.EDQUOT: "full",
        errno.EROFS: "read_only",
        errno.EACCES: "read_only",
        errno.EPERM: "read_only",
    }
)

# A full disk also shows as the shared-memory file that cannot grow: sqlite.org/rescode.html.
_IOERR_SHMSIZE: Final = 4874

_SQLITE: Final[Mapping[int, str]] = MappingProxyType(
    {
        sqlcipher.SQLITE_FULL: "full",
        _IOERR_SHMSIZE: "full",
        sqlcipher.SQLITE_READONLY: "read_only",
        sqlcipher.SQLITE_PERM: "read_only",
        sqlcipher.SQLITE_BUSY: "busy",
        sqlcipher.SQLITE_LOCKED: "busy",
        sqlcipher.SQLITE_CORRUPT: "damaged",
        sqlcipher.SQLITE_NOTADB: "damaged",
    }
)

# An online backup reports without a code; the words are SQLite's own, sqlite3ErrStr.
_SAID: Final[Mapping[str, int]] = MappingProxyType(
    {
        "database or disk is full": sqlcipher.SQLITE_FULL,
        "attempt to write a readonly database": sqlcipher.SQLITE_READONLY,
        "database is locked": sqlcipher.SQLITE_BUSY,
        "database disk image is malformed": sqlcipher.SQLITE_CORRUPT,
        "file is not a database": sqlcipher.SQLITE_NOTADB,
    }
)

# Ours, not the world's: they pass as they are.
_BUGS: Final = (sqlcipher.IntegrityError, sqlcipher.ProgrammingError, sqlcipher.NotSupportedError)


class as_storage_errors:  # noqa: N801  # reads as a `with`; each save goes through it
    """Turn what the system or the database raises inside into a `StorageError`."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None or isinstance(error, _BUGS):
            return
        if isinstance(error, sqlcipher.DatabaseError):
            raise _of_database(error) from error
        if isinstance(error, OSError):
            raise StorageError(_OS.get(error.errno, "io"), str(error)) from error


def _of_database(error: Exception) -> StorageError:
    code: int = getattr(error, "sqlite_errorcode", _SAID.get(str(error), sqlcipher.SQLITE_IOERR))
    primary = code & 0xFF  # extended codes carry the general one in their low byte
    what = _SQLITE.get(code) or _SQLITE.get(primary, "io")
    return StorageError(what, f"{getattr(error, 'sqlite_errorname', '')} {error}".strip())
