"""Puts a purged copy in the place of the data in use, and destroys the old key; crash or not.

The order is what makes it safe. First everything new lies beside the old under names of its own.
The mark is written last: from then on there is only one way, forward, and each step can be done
again. A start that finds the mark takes these steps before it opens anything.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from monitor.index.store import drop
from monitor.journal.files import FolderLock, sync_folder, write_new
from monitor.journal.sqlcipher import DATABASE, KEY, LOCK, RING
from monitor.keys import vault
from monitor.keys.kept import Wrapped
from monitor.keys.ring import read_ring
from monitor.outside import FOLDER as OUTSIDE
from monitor.ports import StorageError
from monitor.signing.kept import FILE as CERTIFICATE
from monitor.signing.kept import FOLDER
from monitor.signing.kept import KEY as CERTIFICATE_KEY
from monitor.signing.secret import OwnerOnly

COPY: Final = f"{DATABASE}.purged"
NEW_KEY: Final = f"{KEY}.purged"
NEW_SECRETS: Final = f"{FOLDER}.purged"
MARK: Final = "chairside.purging"
"""Says that a verified copy lies ready, and which exported files go with the sessions."""


def ready(folder: Path, old_key: bytes, new_key: bytes, files: list[Path]) -> None:
    """Lay everything ready beside the data in use, and write the mark.

    Raises:
        OSError, StorageError: it is not ready; `forget` takes away what lies there.
    """
    secrets = folder / NEW_SECRETS
    if (folder / FOLDER).is_dir():
        secrets.mkdir(mode=0o700, exist_ok=True)
        old = Wrapped(OwnerOnly(folder / FOLDER), lambda: old_key)
        new = Wrapped(OwnerOnly(secrets), lambda: new_key)
        for name in (CERTIFICATE, CERTIFICATE_KEY):
            secret = old.read(name)
            if secret is not None:
                new.keep(name, secret)
    (folder / NEW_KEY).unlink(missing_ok=True)
    write_new(folder / NEW_KEY, new_key.hex().encode() + b"\n")
    mark = json.dumps({"files": [str(path) for path in files]})
    write_new(folder / MARK, mark.encode())


def forget(folder: Path) -> None:
    """Take away a copy that was not put in place: the data in use are as they were."""
    if (folder / MARK).exists():
        return
    for end in ("", "-wal", "-shm", ".new"):
        (folder / f"{COPY}{end}").unlink(missing_ok=True)
    vault.destroy(folder / NEW_KEY)
    _remove_folder(folder / NEW_SECRETS)


def finish(folder: Path) -> None:
    """Put the copy in place and destroy the old key; does nothing where no mark is.

    Raises:
        OSError, StorageError: it is not finished; the next start goes on. `busy`: another
            program has the data open.
    """
    if not (folder / MARK).exists():
        return
    lock = FolderLock(folder / LOCK)
    try:
        _finish(folder)
    finally:
        lock.release()


def _finish(folder: Path) -> None:
    mark = folder / MARK
    if (folder / COPY).exists():
        for end in ("-wal", "-shm"):  # of the old journal: its last entries are in the copy
            (folder / f"{DATABASE}{end}").unlink(missing_ok=True)
        (folder / COPY).replace(folder / DATABASE)
    drop(folder)
    _remove_folder(folder / OUTSIDE)  # under the old key; the station has taken over what it held
    _take_secrets(folder)
    if (folder / NEW_KEY).exists():
        _destroy_ring(folder)
        vault.destroy(folder / KEY)
        (folder / NEW_KEY).replace(folder / KEY)
    sync_folder(folder)
    for path in _files(mark):
        with suppress(OSError):  # a folder that is away: what the purge says names it
            path.unlink(missing_ok=True)
    mark.unlink()
    sync_folder(folder)


def _destroy_ring(folder: Path) -> None:
    """Destroy every wrapping of the old key: by passphrase, by the sheet, in the key store."""
    with suppress(StorageError):  # a ring that cannot be read opens nothing
        vault.forget(read_ring(folder))
    vault.destroy(folder / RING)


def _take_secrets(folder: Path) -> None:
    new = folder / NEW_SECRETS
    if new.is_dir():
        for path in sorted(new.iterdir()):
            target = folder / FOLDER / path.name
            if not path.name.endswith(".new"):
                vault.destroy(target)
                path.replace(target)
        _remove_folder(new)


def _remove_folder(folder: Path) -> None:
    if folder.is_dir():
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


def _files(mark: Path) -> list[Path]:
    try:
        told: Any = json.loads(mark.read_bytes())
        return [Path(os.fspath(str(name))) for name in told["files"]]
    except (ValueError, KeyError, TypeError):
        return []
