"""The data key of a folder: given out at a start, and wrapped anew when the clinic decides so.

Order of a change: the new way is written and read back before the old one is taken away, and the
key ring is replaced in one step. A crash in between leaves the old way or the new one, and at most
a file of the other that the next change or start takes away.
"""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from monitor.identity import new_id, new_key, new_nonce
from monitor.journal.files import write_new
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys import keystore, slots
from monitor.keys.code import BYTES, new_code, read_code, secret_of
from monitor.keys.errors import KeyFault, KeyRefused
from monitor.keys.ring import Protection, Ring, Sheet, read_ring, write_ring
from monitor.ports import StorageError
from monitor.unhurried import unhurried


def stored_key(folder: Path) -> bytes:
    """Return the data key of a folder that has a key ring, without asking anybody.

    Raises:
        StorageError: `locked` (somebody has to type the passphrase), `keystore` (the key store
            does not give it out), or as `read_key`.
    """
    ring = read_ring(folder)
    match ring.protection:
        case Protection.FILE:
            return read_key(folder / KEY)
        case Protection.PASSPHRASE:
            raise StorageError("locked", "the clinic's passphrase opens it")
        case Protection.KEYSTORE:
            slot = ring.slot(Protection.KEYSTORE)
            try:
                if slot is None:
                    raise KeyRefused(KeyFault.NOT_OPENED)
                secret = keystore.get(str(slot.facts["account"]))
                return slots.open_with_secret(slot, secret)
            except KeyRefused as error:
                raise StorageError("keystore", str(error)) from error


def settle(folder: Path) -> None:
    """Take away a key file that an interrupted change left behind; the caller may write here."""
    if read_ring(folder).protection is not Protection.FILE:
        destroy(folder / KEY)


@unhurried()
def open_with_passphrase(folder: Path, passphrase: str) -> bytes:
    """Return the data key; slow, as slow when the passphrase is wrong, and 200 ms at least then.

    Raises:
        KeyRefused: `not_opened`.
        StorageError, OSError: the key ring cannot be read.
    """
    slot = read_ring(folder).slot(Protection.PASSPHRASE)
    if slot is None:
        raise KeyRefused(KeyFault.NOT_OPENED)
    return slots.open_with_passphrase(slot, passphrase)


@unhurried()
def open_with_code(folder: Path, typed: str) -> bytes:
    """Return the data key that the recovery code, as it was typed, opens.

    Raises:
        KeyRefused: `code_mistyped`, `code_length`, `no_sheet` or `not_opened`.
        StorageError, OSError: the key ring cannot be read.
    """
    slot = read_ring(folder).slot(slots.RECOVERY)
    if slot is None:
        raise KeyRefused(KeyFault.NO_SHEET)
    return slots.open_with_secret(slot, secret_of(read_code(typed)))


def make_code(folder: Path, key: bytes) -> tuple[str, ...]:
    """Return the groups of a new recovery code, which opens the data from now on.

    The code before it opens this folder no more; backups that were made with it stay as they are.

    Raises:
        StorageError, OSError: nothing was changed.
    """
    groups = new_code(new_nonce(BYTES))
    slot = slots.wrap_for_secret(key, secret_of(groups), slots.RECOVERY)
    ring = replace(read_ring(folder), key=slots.name_of(key), sheet=Sheet.MADE)
    write_ring(folder, ring.with_slot(slot))
    return groups


def note_proof(folder: Path) -> None:
    """Note that the recovery sheet is on paper.

    Raises:
        StorageError, OSError: nothing was changed.
    """
    write_ring(folder, replace(read_ring(folder), sheet=Sheet.PROVED))


def protect(folder: Path, key: bytes, how: Protection, passphrase: str = "") -> None:
    """Have the data key kept as `how` says; slow for a passphrase. The data stay as they are.

    Raises:
        KeyRefused: `passphrase_short`, `passphrase_plain` or `no_keystore`: nothing was changed.
        StorageError, OSError: the key is still kept as before, or as asked already, where only
            taking the old way away failed: it opens in any case, and the ring says by what.
    """
    before = read_ring(folder)
    ring = replace(before, protection=how, key=slots.name_of(key))
    for kind in (Protection.PASSPHRASE, Protection.KEYSTORE):
        ring = ring.without(kind)
    match how:
        case Protection.FILE:
            write_new(folder / KEY, key.hex().encode() + b"\n")
        case Protection.PASSPHRASE:
            ring = ring.with_slot(slots.wrap_for_passphrase(key, passphrase))
        case Protection.KEYSTORE:
            account, secret = new_id(), new_key()
            keystore.put(account, secret)
            slot = slots.wrap_for_secret(key, secret, Protection.KEYSTORE, account=account)
            ring = ring.with_slot(slot)
    write_ring(folder, ring)
    if how is not Protection.FILE:
        destroy(folder / KEY)
    forget(before)


def forget(ring: Ring) -> None:
    """Take the secret of an earlier wrapping out of the key store; what stays there opens nothing.

    The slot that it belonged to is gone from the ring.
    """
    slot = ring.slot(Protection.KEYSTORE)
    if slot is not None:
        with suppress(KeyRefused):
            keystore.forget(str(slot.facts["account"]))


def destroy(path: Path) -> None:
    """Overwrite a key file and take it away. A disk may keep what lay there: see security.md."""
    with suppress(FileNotFoundError):
        length = path.stat().st_size
        with path.open("r+b") as file:
            file.write(bytes(length))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
