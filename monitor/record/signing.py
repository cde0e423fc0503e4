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
from monitor.ports import Entry, RecordSigner, SigningOutcome
from monitor.record import archive, certified, pages
from monitor.record.certified import Certified

JOURNAL: Final = "journal.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningMeans:
    """How a certificate is found when it is needed, and who is told what became of it.

    Both are called off the UI thread.
    """

    find: Callable[[], RecordSigner | SigningOutcome]
    """Returns what signs, or why nothing does."""
    told: Callable[[SigningOutcome], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a record: what it is of, how it is drawn, and how it is checked."""

    session: Session
    entries: Sequence[Entry]
    draw: Callable[[Certified | None], bytes]
    check: Callable[[bytes, Certified], None]
    """Raises when a finished file does not say what the entries say."""


def signed(version: Version, paths: Sequence[Path], means: SigningMeans | None) -> bytes:
    """Return the record as it is to be written into the first of `paths`.

    The other paths are where its earlier versions would be, the latest first. A draft is never
    signed. Without a usable certificate the record is what it would be without any.

    Raises: as `draw` and `check`.
    """
    if means is None or version.session.closing is None:
        return version.draw(None)
    found = means.find()
    if isinstance(found, SigningOutcome):
        means.told(found)
        return version.draw(None)
    said = Certified.of(found.certificate)
    pdf = version.draw(said)
    try:
        content, told = _sealed(version, pdf, paths, found)
    except OSError as error:
        means.told(SigningOutcome(code="failed", detail=str(error)))
        return version.draw(None)
    version.check(content, said)
    means.told(told)
    return content


def _sealed(
    version: Version, pdf: bytes, paths: Sequence[Path], signer: RecordSigner
) -> tuple[bytes, SigningOutcome]:
    before, since = _earlier(version.entries, paths[1:], signer)
    base = signer.revise(before, pdf) if before else pdf
    there = _read(paths[0])
    if there.startswith(base) and signer.sound(there):
        return there, SigningOutcome(code="already")
    whom = certified.signers(version.session, version.entries, len(paths), since)
    made = signer.sign(base, whom)
    if made.trouble:
        return made.pdf, SigningOutcome(code="not_stamped", detail=made.trouble)
    if len(paths) > 1 and not before:
        return made.pdf, SigningOutcome(code="alone")
    return made.pdf, SigningOutcome(code="stamped" if made.stamped else "signed")


def _earlier(
    entries: Sequence[Entry], paths: Sequence[Path], signer: RecordSigner
) -> tuple[bytes, int]:
    """Return the latest signed version before, and how many of the entries are in it."""
    for path in paths:
        content = _read(path)
        length = _length(content, entries) if content else 0
        if length and signer.sound(content):
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
