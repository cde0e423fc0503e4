"""Wrapping the data key: AES-256-GCM under a key that a code, a passphrase or a key store gives.

A passphrase goes through Argon2id, slow by construction: 128 MiB, eight passes, one lane takes some
tenths of a second on the fastest computers too, for the right one and the wrong one alike. A code
(135 bits) and a key store's secret (256 bits) are random, so HKDF-SHA-256 is enough.
"""

import json
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen
from monitor.identity import KEY_BYTES, new_nonce, new_salt
from monitor.keys.errors import KeyFault, KeyRefused
from monitor.keys.ring import Protection, Slot

RECOVERY: Final = "recovery"
NONCE_BYTES: Final = 12
LEAST_PASSPHRASE: Final = 12
"""Characters."""
LEAST_DIFFERENT: Final = 5

_NAME: Final = b"chairside name of a data key"
_WRAP: Final = b"chairside wrapping key: "


@frozen
class Cost:
    """What one Argon2id hash costs whoever computes it."""

    memory_kib: int
    passes: int
    lanes: int


COST: Final = Cost(memory_kib=128 * 1024, passes=8, lanes=1)


def derived(secret: bytes, *, salt: bytes, purpose: bytes) -> bytes:
    """Return the key of 256 bits that HKDF-SHA-256 derives from a random secret."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose).derive(secret)


def name_of(key: bytes) -> str:
    """Return the name of a data key: eight bytes in hexadecimal, from which it cannot be found."""
    return derived(key, salt=b"", purpose=_NAME)[:8].hex()


def passphrase_fault(passphrase: str) -> KeyFault | None:
    """Return what is wrong with a new passphrase, or None."""
    text = _normal(passphrase)
    if len(text) < LEAST_PASSPHRASE:
        return KeyFault.PASSPHRASE_SHORT
    return KeyFault.PASSPHRASE_PLAIN if len(set(text)) < LEAST_DIFFERENT else None


def wrap_for_passphrase(key: bytes, passphrase: str, *, cost: Cost = COST) -> Slot:
    """Return `key` wrapped for a passphrase. Slow on purpose.

    Raises:
        KeyRefused: the passphrase is too short or too plain.
    """
    if fault := passphrase_fault(passphrase):
        raise KeyRefused(fault)
    facts: dict[str, str | int] = {
        "salt": new_salt().hex(),
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
    }
    return _wrapped(key, Protection.PASSPHRASE, facts, _stretched(passphrase, facts))


def wrap_for_secret(key: bytes, secret: bytes, kind: str, **facts: str) -> Slot:
    """Return `key` wrapped for a random secret: a recovery code, or one in a key store."""
    salted = {"salt": new_salt().hex(), **facts}
    return _wrapped(key, kind, salted, _from_secret(secret, kind, salted))


def open_with_passphrase(slot: Slot, passphrase: str) -> bytes:
    """Return the data key. As slow for a wrong passphrase as for the right one.

    Raises:
        KeyRefused: `not_opened`, and nothing more is said.
    """
    return _unwrapped(slot, _stretched(passphrase, slot.facts))


def open_with_secret(slot: Slot, secret: bytes) -> bytes:
    """Return the data key.

    Raises:
        KeyRefused: `not_opened`, and nothing more is said.
    """
    return _unwrapped(slot, _from_secret(secret, slot.kind, slot.facts))


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase).strip()


def _stretched(passphrase: str, facts: Mapping[str, str | int]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        _normal(passphrase).encode(),
        bytes.fromhex(str(facts["salt"])),
        time_cost=int(facts["passes"]),
        memory_cost=int(facts["memory_kib"]),
        parallelism=int(facts["lanes"]),
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _from_secret(secret: bytes, kind: str, facts: Mapping[str, str | int]) -> bytes:
    salt = bytes.fromhex(str(facts["salt"]))
    return derived(secret, salt=salt, purpose=_WRAP + kind.encode())


def _bound(kind: str, facts: Mapping[str, str | int]) -> bytes:
    """Return what the wrapping is bound to: a slot whose facts were changed does not open."""
    return json.dumps({"kind": str(kind), **facts}, sort_keys=True).encode()


def _wrapped(key: bytes, kind: str, facts: Mapping[str, str | int], wrapping: bytes) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = new_nonce(NONCE_BYTES)
    sealed = nonce + AESGCM(wrapping).encrypt(nonce, key, _bound(kind, facts))
    return Slot(kind=str(kind), facts=MappingProxyType(dict(facts)), sealed=sealed.hex())


def _unwrapped(slot: Slot, wrapping: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    sealed = bytes.fromhex(slot.sealed)
    nonce, content = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    try:
        key = AESGCM(wrapping).decrypt(nonce, content, _bound(slot.kind, slot.facts))
    except (InvalidTag, ValueError) as error:
        raise KeyRefused(KeyFault.NOT_OPENED) from error
    if len(key) != KEY_BYTES:
        raise KeyRefused(KeyFault.NOT_OPENED)
    return key
