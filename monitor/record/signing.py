"""Signing a record that is about to be written: on top of the signed version before it, if any.

The earlier file stays, byte by byte, the beginning of the new one, so its signatures hold. The new
version's pages take the place of the old ones in the same file; nothing that was signed is lost.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from json import loads
from pathlib import Path
from typing import Final

from monitor.domain.state import Session
from monitor.ports import Entry, Sealer, Sealing
from monitor.record import archive, pages, sealing
from monitor.record.sealing import Seal

JOURNAL: Final = "journal.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seals:
    """How a certificate is found when it is needed, and who is told what became of it.

    Both are called off the UI thread.
    """

    find: Callable[[], Sealer | Sealing]
    """Returns what signs, or why nothing does."""
    told: Callable[[Sealing], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a record: what it is of, how it is drawn, and how it is checked."""

    session: Session
    entries: Sequence[Entry]
    draw: Callable[[Seal | None], bytes]
    check: Callable[[bytes, Seal], None]
    """Raises when a finished file does not say what the entries say."""


def signed(version: Version, paths: Sequence[Path], seals: Seals | None) -> bytes:
    """Return the record as it is to be written into the first of `paths`.

    The other paths are where its earlier versions would be, the latest first. A draft is never
    signed. Without a usable certificate the record is what it would be without any.

    Raises: as `draw` and `check`.
    """
    if seals is None or version.session.closing is None:
        return version.draw(None)
    found = seals.find()
    if isinstance(found, Sealing):
        seals.told(found)
        return version.draw(None)
    seal = Seal.of(found.certificate)
    pdf = version.draw(seal)
    try:
        content, told = _sealed(version, pdf, paths, found)
    except OSError as error:
        seals.told(Sealing(code="failed", detail=str(error)))
        return version.draw(None)
    version.check(content, seal)
    seals.told(told)
    return content


def _sealed(
    version: Version, pdf: bytes, paths: Sequence[Path], sealer: Sealer
) -> tuple[bytes, Sealing]:
    before, since = _earlier(version.entries, paths[1:], sealer)
    base = sealer.revise(before, pdf) if before else pdf
    there = _read(paths[0])
    if there.startswith(base) and sealer.sound(there):
        return there, Sealing(code="already")
    whom = sealing.signers(version.session, version.entries, len(paths), since)
    made = sealer.seal(base, whom)
    if made.trouble:
        return made.pdf, Sealing(code="not_stamped", detail=made.trouble)
    if len(paths) > 1 and not before:
        return made.pdf, Sealing(code="alone")
    return made.pdf, Sealing(code="stamped" if made.stamped else "signed")


def _earlier(entries: Sequence[Entry], paths: Sequence[Path], sealer: Sealer) -> tuple[bytes, int]:
    """Return the latest signed version before, and how many of the entries are in it."""
    for path in paths:
        content = _read(path)
        length = _length(content, entries) if content else 0
        if length and sealer.sound(content):
            return content, length
    return b"", 0


def _length(pdf: bytes, entries: Sequence[Entry]) -> int:
    """Return how many of `entries` make the journal in `pdf`; 0 when it is no earlier version."""
    try:
        held = pages.open_record(pdf)
        inside = held.attachments[JOURNAL]
        length = len(loads(inside)["entries"])
    except (ValueError, LookupError, TypeError):
        return 0
    earlier = held.signed and 0 < length < len(entries)
    return length if earlier and archive.journal(entries[:length]).data == inside else 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:  # not there, or not to be read: as if there were none
        return b""
