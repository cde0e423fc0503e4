"""Asks on the terminal for what opens the data: a passphrase, or the code of the recovery sheet."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from getpass import getpass
from pathlib import Path

from monitor.backup.errors import BackupFailed
from monitor.journal.sqlcipher import RING
from monitor.keys.errors import KeyFault, KeyRefused, SealError
from monitor.terminal.stop import REFUSED, STORAGE, UNVERIFIED, Stop
from monitor.words import words


def ask(question: str, *, secret: bool = True) -> str:
    """Return a line that somebody types, unseen where it is secret; elsewhere one of stdin."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass(question) if secret else input(question)


def typed_key(folder: Path) -> bytes | None:
    """Return the data key where the clinic's passphrase keeps it; None where nobody is needed.

    Raises:
        Stop: the passphrase does not open it.
        StorageError, OSError: the key ring cannot be read.
    """
    if not (folder / RING).exists():
        return None
    from monitor.keys import vault
    from monitor.keys.ring import Protection, read_ring

    if read_ring(folder).protection is not Protection.PASSPHRASE:
        return None
    with said():
        return vault.open_with_passphrase(folder, ask("Passphrase of the clinic: "))


@contextmanager
def said() -> Iterator[None]:
    """Turn what refuses a key, a sealed file or a backup inside into a `Stop`."""
    try:
        yield
    except KeyRefused as refused:
        raise Stop(REFUSED, key_sentence(refused)) from refused
    except SealError as error:
        raise Stop(UNVERIFIED, words().name("seal_fault", error.code.value)) from error
    except BackupFailed as failed:
        sentence = words().name("backup_fault", failed.code.value)
        details = f"\nDetails: {failed.detail}" if failed.detail else ""
        raise Stop(STORAGE, sentence + details) from failed


def key_sentence(refused: KeyRefused) -> str:
    """Return why a key was not given out or changed, and what to do."""
    form = words().name("key_fault", refused.code.value)
    if refused.code is KeyFault.CODE_MISTYPED:
        return form.format(groups=", ".join(str(group) for group in refused.groups))
    return form
