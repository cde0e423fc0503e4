"""SHA-256 out of the interpreter itself, for the chains and for the identity of protocols.

`hashlib` gives the same digests, but loads OpenSSL first: 4 MB of memory and 3 ms of each start.
"""

from importlib import import_module
from typing import Final

_HOMES: Final = ("_sha2", "_sha256", "hashlib")
"""Where CPython keeps it: from 3.12 on, in 3.11, and everywhere."""


def _find() -> type:
    for home in _HOMES:
        try:
            found: type = import_module(home).sha256
        except (ImportError, AttributeError):
            continue
        return found
    raise ImportError("this Python has no SHA-256")


_SHA256: Final = _find()


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of `data` as 64 hexadecimal digits (FIPS 180-4)."""
    digest: str = _SHA256(data).hexdigest()
    return digest
