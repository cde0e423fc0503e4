"""The key file: 256 random bits in hexadecimal, beside the journal, readable by its owner only.

It keeps a copied or stolen journal file unreadable; it does not protect from whoever can read the
whole folder as its owner.
"""

import stat
import sys
from pathlib import Path
from typing import Final

from monitor.identity import KEY_BYTES, new_key
from monitor.journal.files import write_new
from monitor.ports import StorageError

_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def create_key(path: Path) -> bytes:
    """Make a new key, write it to `path`, durably, and return it.

    Raises:
        OSError: it could not be written.
    """
    key = new_key()
    write_new(path, key.hex().encode() + b"\n")
    return key


def read_key(path: Path) -> bytes:
    """Return the key in `path`.

    Raises:
        StorageError: `wrong_key`, it is missing or holds no key; `loose_key`, somebody other than
            its owner may read or write it.
        OSError: it could not be read.
    """
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        raise StorageError("wrong_key", f"{path} is missing") from error
    if sys.platform != "win32" and mode & _OTHERS:  # there, the folder's access list decides
        raise StorageError("loose_key", f"{path} has mode {stat.S_IMODE(mode):04o}, not 0600")
    try:
        key = bytes.fromhex(path.read_bytes().decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StorageError("wrong_key", f"{path} does not hold {KEY_BYTES} bytes in hexadecimal")
    return key
