"""Everything random: the only file that makes ids, keys and salts."""

import os
from typing import Final

ID_BYTES: Final = 16
"""128 bits: two stations never make the same id."""

KEY_BYTES: Final = 32
"""Length of an encryption key: 256 bits."""

SALT_BYTES: Final = 16
"""Length of a salt: 128 bits (RFC 9106, section 3.1)."""


def new_id() -> str:
    """Return an id nobody has had before: 32 lower-case hexadecimal digits."""
    return os.urandom(ID_BYTES).hex()


def new_key() -> bytes:
    """Return a random key of `KEY_BYTES` bytes."""
    return os.urandom(KEY_BYTES)


def new_salt() -> bytes:
    """Return a random salt of `SALT_BYTES` bytes."""
    return os.urandom(SALT_BYTES)


def new_nonce(length: int) -> bytes:
    """Return `length` random bytes, for something that must never be the same twice."""
    return os.urandom(length)
