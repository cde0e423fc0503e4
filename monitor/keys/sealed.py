"""Sealed files: backups and exported records that nobody reads without a key. Format 1.

    CHAIRSIDE SEALED 1 LF
    length of the header, 4 bytes, big-endian
    header, JSON in UTF-8: what (backup or export), key, length of the content, salt, prefix, slots,
        and of a backup with more than the journal in it also parts: name and length of each file
        that stands, in this order, at the end of the content
    pieces: 65,536 bytes of content each (the last one 0 to 65,536), each followed by a tag of 16

Each piece is AES-256-GCM. The key is HKDF-SHA-256 of the data key, with the header's salt, for
"chairside sealed file". The nonce is the header's prefix of 7 bytes, the number of the piece from 0
on in 4 bytes, and 1 for the last piece, else 0 (the STREAM construction): pieces that are changed,
exchanged, left out or cut off do not open. The SHA-256 of all that stands before the first piece is
the associated data of each. The slots are those of the key ring that open elsewhere: the recovery
code and the clinic's passphrase.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from typing import IO, Any, Final

from monitor.domain.frozen import frozen
from monitor.identity import new_nonce, new_salt
from monitor.keys.errors import SealError, SealFault
from monitor.keys.ring import Protection, Ring, Slot, parse_slots, plain_slots
from monitor.keys.slots import RECOVERY, derived, name_of

MAGIC: Final = b"CHAIRSIDE SEALED 1\n"
_ANY: Final = b"CHAIRSIDE SEALED "
SUFFIX: Final = ".sealed"
BACKUP: Final = "backup"
EXPORT: Final = "export"

_PIECE: Final = 65_536
_TAG: Final = 16
_PREFIX: Final = 7
_COUNT: Final = 4
_MOST_HEADER: Final = 64 * 1024
_NONSENSE: Final = (
    LookupError, TypeError, AttributeError, ValueError, OverflowError, RecursionError,
)  # fmt: skip
"""What a header that makes no sense raises when it is read."""
_PURPOSE: Final = b"chairside sealed file"
_ELSEWHERE: Final = frozenset({RECOVERY, Protection.PASSPHRASE.value})


@frozen
class Header:
    """What stands in front of a sealed file, in the clear. Nothing in it names a patient."""

    what: str
    """`backup` or `export`."""
    key: str
    """Name of the data key."""
    length: int
    """Bytes of the content."""
    salt: str
    prefix: str
    slots: tuple[Slot, ...]
    parts: tuple[tuple[str, int], ...] = ()
    """Names and lengths of the files that follow the first one in the content."""
    bound: bytes = b""
    """SHA-256 of everything before the pieces."""

    def slot(self, kind: str) -> Slot | None:
        """Return the slot of that kind, None when there is none."""
        return next((slot for slot in self.slots if slot.kind == kind), None)


def seal(
    content: IO[bytes],
    target: IO[bytes],
    *,
    key: bytes,
    ring: Ring,
    what: str,
    parts: Sequence[tuple[str, int]] = (),
) -> None:
    """Write `content`, which can be sought in, to `target`, sealed with the data key `key`.

    `parts` are names and lengths of the files at its end, when it holds more than one.

    Raises:
        OSError: it could not be read or written.
    """
    told = {
        "what": what,
        "key": name_of(key),
        "length": content.seek(0, os.SEEK_END),
        "salt": new_salt().hex(),
        "prefix": new_nonce(_PREFIX).hex(),
        "slots": plain_slots(tuple(s for s in ring.slots if s.kind in _ELSEWHERE)),
    }
    if parts:
        told["parts"] = [list(part) for part in parts]
    content.seek(0)
    packed = json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
    front = MAGIC + len(packed).to_bytes(4) + packed
    target.write(front)
    cipher = _cipher(key, str(told["salt"]))
    bound, prefix = hashlib.sha256(front).digest(), bytes.fromhex(str(told["prefix"]))
    for number, (piece, last) in enumerate(_pieces(content, _PIECE)):
        target.write(cipher.encrypt(_nonce(prefix, number, last=last), piece, bound))


def read_header(source: IO[bytes]) -> Header:
    """Return the header of a sealed file and leave `source` at its first piece.

    Raises:
        SealError: `not_sealed`, `newer_format` or `cut_off`.
    """
    magic = source.read(len(MAGIC))
    if magic != MAGIC:
        known = magic.startswith(_ANY) and magic.endswith(b"\n")
        raise SealError(SealFault.NEWER_FORMAT if known else SealFault.NOT_SEALED)
    length = source.read(4)
    size = int.from_bytes(length)
    if size > _MOST_HEADER:
        raise SealError(SealFault.NOT_SEALED, "the header is too long")
    packed = source.read(size)
    if len(length) < 4 or len(packed) < size:
        raise SealError(SealFault.CUT_OFF)
    try:
        told = json.loads(packed)
        return Header(
            what=str(told["what"]),
            key=str(told["key"]),
            length=int(told["length"]),
            salt=_hexadecimal(told["salt"]),
            prefix=_hexadecimal(told["prefix"]),
            slots=parse_slots(told["slots"]),
            parts=tuple((str(name), int(size)) for name, size in told.get("parts", ())),
            bound=hashlib.sha256(MAGIC + length + packed).digest(),
        )
    except _NONSENSE as error:
        raise SealError(SealFault.CHANGED, "the header") from error


def unseal(source: IO[bytes], target: IO[bytes], *, header: Header, key: bytes) -> None:
    """Write the content of a sealed file to `target`; `source` stands behind its header.

    What was written before an error is true, but not whole: the caller throws it away.

    Raises:
        SealError: `changed` or `cut_off`.
        OSError: it could not be read or written.
    """
    from cryptography.exceptions import InvalidTag

    cipher, prefix = _cipher(key, header.salt), bytes.fromhex(header.prefix)
    there = 0
    for number, (piece, last) in enumerate(_pieces(source, _PIECE + _TAG)):
        there += len(piece)
        nonce = _nonce(prefix, number, last=last)
        try:
            target.write(cipher.decrypt(nonce, piece, header.bound))
        except (InvalidTag, ValueError) as error:
            cut = last and there < header.length + _TAG * max(1, -(-header.length // _PIECE))
            raise SealError(SealFault.CUT_OFF if cut else SealFault.CHANGED) from error


def _hexadecimal(value: object) -> str:
    text = str(value)
    bytes.fromhex(text)
    return text


def _cipher(key: bytes, salt: str) -> Any:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(derived(key, salt=bytes.fromhex(salt), purpose=_PURPOSE))


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + number.to_bytes(_COUNT) + bytes([last])


def _pieces(source: IO[bytes], size: int) -> Iterator[tuple[bytes, bool]]:
    """Yield pieces of `size` bytes, each with whether it is the last; at least one, maybe empty."""
    piece = source.read(size)
    while True:
        following = source.read(size) if len(piece) == size else b""
        yield piece, not following
        if not following:
            return
        piece = following
