"""How a command ends early: exit statuses, and sentences for what the world did wrong.

A sentence says what happened, whether something was recorded, and what to do now.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Final

from monitor.ports import StorageError

OK: Final = 0
REFUSED: Final = 2
"""Bad input, or the rules refuse it: nothing was recorded."""
STORAGE: Final = 3
UNVERIFIED: Final = 4
UNKNOWN_ISSUER: Final = 5
"""A record is whole, and signed with a certificate that is not known here."""
EXPIRED: Final = 6
"""A record is whole, and its certificate had expired, or may have."""

EXIT_STATUSES: Final = """\
exit status:
  0  done
  2  bad input, or refused: the message says why, and nothing was recorded
  3  a storage problem: disk full, read-only, damaged, or in use by another Chairside
  4  verification failed: something was changed or is missing
  5  the record is whole; it is signed with a certificate that is not known here
  6  the record is whole; its certificate had expired when it was signed, or has expired
     since and no known time stamp says that it was signed before"""

NOTHING_RECORDED: Final = "Nothing was recorded."
NOTHING_CHANGED: Final = "Nothing was changed."

_WORLD: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "full": ("The disk is full.", "Free some space, then try again."),
        "read_only": (
            "The folder can't be written to.",
            "Make it writable, or choose another folder.",
        ),
        "busy": ("Another Chairside has this data open.", "Close it, then try again."),
        "damaged": (
            "The data file is damaged.",
            "Leave the folder as it is, and restore a copy of it elsewhere.",
        ),
        "newer_format": (
            "The data was written by a newer version of Chairside.",
            "Use that version.",
        ),
        "wrong_key": (
            "The key file does not fit the data.",
            "Put back the key file that was beside this data, or use `chairside key recover`.",
        ),
        "locked": (
            "The data waits for the clinic's passphrase.",
            "Type it when you are asked, or use `chairside key recover`.",
        ),
        "keystore": (
            "This computer's key store did not give out the key.",
            "Sign in as the user of the station, or use `chairside key recover`.",
        ),
        "loose_key": (
            "Others on this computer can read the key file.",
            "Allow only its owner to read it (chmod 600), then try again.",
        ),
        "conflict": ("The data was changed elsewhere at the same moment.", "Try again."),
        "io": ("The disk did not answer.", "Check the disk and the folder, then try again."),
    }
)


class Stop(Exception):
    """The command ends here, with this exit status and this on standard error."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


def storage_stop(error: StorageError, safe: str) -> Stop:
    """Return the end that a storage problem brings; `safe` says what was and was not recorded."""
    what, todo = _WORLD.get(error.what, _WORLD["io"])
    details = f"\nDetails: {error.detail}" if error.detail else ""
    return Stop(STORAGE, f"{what} {safe} {todo}{details}")


def unequal_stop(error: Exception, safe: str) -> Stop:
    """Return the end when a finished PDF does not say what the journal says."""
    what = "The PDF does not say what the journal says, so it was not written."
    return Stop(UNVERIFIED, f"{what} {safe} Report this.\nDetails: {error}")


@contextmanager
def explained(safe: str = NOTHING_CHANGED) -> Iterator[None]:
    """Turn what the disk or the data did wrong inside into a `Stop`."""
    from monitor.journal.errors import as_storage_errors

    try:
        with as_storage_errors():
            yield
    except StorageError as error:
        raise storage_stop(error, safe) from error
