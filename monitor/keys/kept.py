"""Secrets that lie in the data folder wrapped by the data key: what signs records.

    CHAIRSIDE SECRET 1 LF
    salt, 16 bytes; nonce, 12 bytes; AES-256-GCM of the secret with its tag

The key is HKDF-SHA-256 of the data key with the salt, for "chairside kept secret"; the name of the
secret is bound to it, so none can stand in the place of another. What an earlier version left open
is still read, and wrapped by `wrap_left_open`. Names in `PUBLIC` hold nothing secret and stay as
they are: whoever verifies a record reads them without any key.

Implements `monitor.ports.Secrets`. Nothing heavy is loaded before a secret is wrapped or opened.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from monitor.identity import SALT_BYTES, new_nonce, new_salt
from monitor.ports import Secrets, StorageError
from monitor.signing.secret import DRAFT, OwnerOnly

MAGIC: Final = b"CHAIRSIDE SECRET 1\n"
_ANY: Final = b"CHAIRSIDE SECRET "
PUBLIC: Final = frozenset({".pem"})
"""Endings of names whose content is for everybody."""
NONCE_BYTES: Final = 12
_PURPOSE: Final = b"chairside kept secret"


class Wrapped:
    """Wraps secrets before another keeper of secrets stores them.

    Concurrency: that of the one inside.
    """

    def __init__(self, inside: Secrets, key: Callable[[], bytes]) -> None:
        """Store through `inside`; `key` returns the data key, and is called when it is needed."""
        self._inside, self._key = inside, key

    def read(self, name: str) -> bytes | None:
        """Return the secret of that name, None when there is none.

        Raises:
            StorageError: `damaged`, it does not open with this data key; or as the one inside.
        """
        content = self._inside.read(name)
        if content is None or not content.startswith(_ANY):
            return content
        if not content.startswith(MAGIC):
            raise StorageError("newer_format", f"{name} was wrapped by a newer Chairside")
        return self._opened(name, content.removeprefix(MAGIC))

    def keep(self, name: str, secret: bytes) -> None:
        """Store a secret, wrapped unless everybody may have it.

        Raises:
            StorageError: the data key cannot be had; nothing was stored.
            OSError: it was not stored.
        """
        self._inside.keep(name, secret if _public(name) else self._sealed(name, secret))

    def _sealed(self, name: str, secret: bytes) -> bytes:
        salt, nonce = new_salt(), new_nonce(NONCE_BYTES)
        cipher = _cipher(self._key(), salt)
        return MAGIC + salt + nonce + bytes(cipher.encrypt(nonce, secret, _bound(name)))

    def _opened(self, name: str, content: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag

        salt, rest = content[:SALT_BYTES], content[SALT_BYTES:]
        nonce, sealed = rest[:NONCE_BYTES], rest[NONCE_BYTES:]
        try:
            return bytes(_cipher(self._key(), salt).decrypt(nonce, sealed, _bound(name)))
        except (InvalidTag, ValueError) as error:
            raise StorageError("damaged", f"{name} does not open with this data key") from error


def wrap_left_open(folder: Path, key: Callable[[], bytes]) -> None:
    """Wrap the secrets that an earlier version left open in `folder`; cheap where there are none.

    What resists (a disk that is full, a key that cannot be had) stays as it was, and readable.
    """
    names = [path.name for path in folder.iterdir() if _is_open(path)]
    with suppress(StorageError, OSError):
        for draft in folder.glob(f"*{DRAFT}"):  # of a change that a crash cut short
            draft.unlink()
        inside = OwnerOnly(folder)
        for name in names:
            content = None if name.endswith(DRAFT) else inside.read(name)
            if content is not None:
                Wrapped(inside, key).keep(name, content)


def _is_open(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return not _public(path.name) and not file.read(len(_ANY)).startswith(_ANY)
    except OSError:  # not to be read: whoever uses it says so
        return False


def _public(name: str) -> bool:
    return Path(name).suffix in PUBLIC


def _bound(name: str) -> bytes:
    return MAGIC + name.encode()


def _cipher(key: bytes, salt: bytes) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from monitor.keys.slots import derived

    return AESGCM(derived(key, salt=salt, purpose=_PURPOSE))
