"""The key ring: a small file beside the journal that says what keeps the data key.

It holds the data key only wrapped (see `slots`), so it may be copied into backups. Where there is
no key ring the key file keeps the key, as it always did. Changing what keeps the key rewrites this
file and nothing else: the data key stays the same.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.journal.files import write_new
from monitor.journal.sqlcipher import RING
from monitor.ports import StorageError

FORMAT: Final = 1
MOST_BYTES: Final = 64 * 1024
"""A longer file is no key ring."""
MOST_MEMORY_KIB: Final = 1024 * 1024
MOST_PASSES: Final = 64
MOST_LANES: Final = 16
"""More than any clinic's computer would choose: a hostile file must not take the machine."""


class Protection(StrEnum):
    """What a start of the station gets the data key from."""

    FILE = "file"
    """The owner-only key file beside the data."""
    KEYSTORE = "keystore"
    """The key store of the operating system, open while its user is signed in."""
    PASSPHRASE = "passphrase"  # noqa: S105 - a kind, not a secret
    """Somebody who types the clinic's passphrase."""


class Sheet(StrEnum):
    """How far the recovery sheet is."""

    NONE = "none"
    MADE = "made"
    """Drawn, and not shown to exist on paper yet."""
    PROVED = "proved"


@frozen
class Slot:
    """The data key, wrapped once: `kind`, what the wrapping needs to be undone, and the result."""

    kind: str
    """`recovery`, or a `Protection`."""
    facts: Mapping[str, str | int]
    sealed: str
    """Nonce and AES-256-GCM cipher text, hexadecimal."""


@frozen
class Ring:
    """Everything that a key ring says."""

    protection: Protection = Protection.FILE
    key: str = ""
    """Name of the data key: not the key, and nothing to find it by."""
    slots: tuple[Slot, ...] = ()
    sheet: Sheet = Sheet.NONE

    def slot(self, kind: str) -> Slot | None:
        """Return the slot of that kind, None when there is none."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> "Ring":
        """Return the ring with `slot` in the place of any other of its kind."""
        return replace(self, slots=(*self.without(slot.kind).slots, slot))

    def without(self, kind: str) -> "Ring":
        """Return the ring without the slot of that kind."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.kind != kind))


def read_ring(folder: Path) -> Ring:
    """Return the key ring of a data folder; without a file, that of a plain key file.

    Raises:
        StorageError: `damaged` or `newer_format`.
        OSError: it could not be read.
    """
    path = folder / RING
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return Ring()
    try:
        return parse(content)
    except ValueError as error:
        raise StorageError("damaged", f"{path} is no key ring") from error


def write_ring(folder: Path, ring: Ring) -> None:
    """Replace the key ring of a data folder, durably and whole.

    Raises:
        OSError: the earlier one is still there.
    """
    write_new(folder / RING, json.dumps(plain(ring), indent=1).encode() + b"\n")


def plain(ring: Ring) -> dict[str, object]:
    """Return the key ring as JSON values."""
    return {
        "format": FORMAT,
        "protection": ring.protection.value,
        "key": ring.key,
        "sheet": ring.sheet.value,
        "slots": plain_slots(ring.slots),
    }


def plain_slots(slots: tuple[Slot, ...]) -> list[dict[str, object]]:
    """Return slots as JSON values."""
    return [{"kind": s.kind, **s.facts, "sealed": s.sealed} for s in slots]


def parse(content: bytes) -> Ring:
    """Return the key ring that `content` holds.

    Raises:
        ValueError: it holds none.
        StorageError: `newer_format`.
    """
    if len(content) > MOST_BYTES:
        raise ValueError("too long")
    try:
        told = json.loads(content)
        if int(told["format"]) > FORMAT:
            raise StorageError("newer_format", "the key ring is of a newer Chairside")
        return Ring(
            protection=Protection(told["protection"]),
            key=str(told["key"]),
            slots=parse_slots(told["slots"]),
            sheet=Sheet(told["sheet"]),
        )
    except (LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise ValueError(str(error)) from error


def parse_slots(told: Any) -> tuple[Slot, ...]:
    """Return the slots that JSON values hold.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: they hold none, or ask for too much work.
    """
    return tuple(_slot(dict(each)) for each in told[:8])


def _slot(told: dict[str, Any]) -> Slot:
    kind, sealed = str(told.pop("kind")), str(told.pop("sealed"))
    bytes.fromhex(sealed)
    facts = {str(name): value for name, value in told.items() if type(value) in {str, int}}
    bytes.fromhex(str(facts["salt"]))
    if kind == Protection.PASSPHRASE:
        most = {"memory_kib": MOST_MEMORY_KIB, "passes": MOST_PASSES, "lanes": MOST_LANES}
        for name, limit in most.items():
            if not 1 <= int(facts[name]) <= limit:
                message = f"{name} is {facts[name]}"
                raise ValueError(message)
    return Slot(kind=kind, facts=MappingProxyType(facts), sealed=sealed)
