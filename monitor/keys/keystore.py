"""The key store of the operating system, through `keyring`; loaded only when it is used.

macOS Keychain, Windows Credential Manager, or a Secret Service on Linux. It keeps a random secret
that wraps the data key, never the data key itself.
"""

from typing import TYPE_CHECKING, Final

from monitor.keys.errors import KeyFault, KeyRefused

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "Chairside"


def name() -> str:
    """Return the name of the key store that would be used; empty when there is none."""
    try:
        return str(_backend().name)
    except KeyRefused:
        return ""


def put(account: str, secret: bytes) -> None:
    """Keep `secret` under the name `account`, and read it back to be sure.

    Raises:
        KeyRefused: `no_keystore`.
    """
    try:
        _backend().set_password(SERVICE, account, secret.hex())
    except Exception as error:
        raise _silent(error) from error
    if get(account) != secret:
        raise KeyRefused(KeyFault.NO_KEYSTORE, detail="it did not keep what it was given")


def get(account: str) -> bytes:
    """Return the secret that is kept under the name `account`.

    Raises:
        KeyRefused: `no_keystore`, or it does not have it.
    """
    try:
        found = _backend().get_password(SERVICE, account)
        return bytes.fromhex(found or "")
    except Exception as error:
        raise _silent(error) from error


def forget(account: str) -> None:
    """Take the secret away; one that is not there is fine.

    Raises:
        KeyRefused: `no_keystore`.
    """
    try:
        backend = _backend()
        if backend.get_password(SERVICE, account) is not None:
            backend.delete_password(SERVICE, account)
    except Exception as error:
        raise _silent(error) from error


def _silent(error: Exception) -> KeyRefused:
    """Return the refusal of a key store that failed in whatever way its system knows."""
    if isinstance(error, KeyRefused):
        return error
    return KeyRefused(KeyFault.NO_KEYSTORE, detail=type(error).__name__)


def _backend() -> "KeyringBackend":
    """Return the key store, if it is one that the system keeps for its user.

    Raises:
        KeyRefused: `no_keystore`; also where only a file in the clear would be offered.
    """
    try:
        import keyring
    except ImportError as error:
        raise KeyRefused(KeyFault.NO_KEYSTORE, detail="keyring is not installed") from error
    backend = keyring.get_keyring()
    if backend.priority < 1 or "plaintext" in type(backend).__name__.lower():
        raise KeyRefused(KeyFault.NO_KEYSTORE, detail=type(backend).__module__)
    return backend
