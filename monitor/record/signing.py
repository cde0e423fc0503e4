"""Signing a record that is about to be written: on top of the signed version before it, if any.

The earlier file stays, byte by byte, the beginning of the new one, so its signatures hold. The new
version's pages take the place of the old ones in the same file; nothing that was signed is lost.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from json import loads
from pathlib import Path
from typing import Final

from monitor.domain.state import Session
from monitor.ports import Entry, RecordSigner, SigningOutcome
from monitor.record import archive, certified, naming, pages
from monitor.record.build import revision
from monitor.record.certified import Certified
from monitor.record.publish import names
from monitor.record.source import Source

JOURNAL: Final = "journal.json"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder with records, and how they are called there."""

    folder: Path
    pattern: str = naming.DEFAULT


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningMeans:
    """How a certificate is found when it is needed, and who is told what became of it.

    All are called off the UI thread.
    """

    find: Callable[[], RecordSigner | SigningOutcome]
    """Returns what signs, or why nothing does."""
    told: Callable[[SigningOutcome], None]
    shelves: Sequence[Shelf] = ()
    """Where this record and its earlier versions may lie, the first one first."""
    read: Callable[[Path], bytes] = Path.read_bytes
    """Returns a file there, opened when it was sealed; raises `OSError`."""
    ours: Callable[[bytes], bool] = lambda _pdf: False
    """Tells whether a file is, to its end, as a certificate of this clinic signed it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A version of a record: what it is of, how it is drawn, and how it is checked."""

    session: Session
    entries: Sequence[Entry]
    language: str
    draw: Callable[[Certified | None], bytes]
    check: Callable[[bytes, Certified], None]
    """Raises when a finished file does not say what the entries say."""


def signed(version: Version, means: SigningMeans | None) -> bytes:
    """Return the record as it is to be written: the very file that is there, when it was signed.

    A draft is never signed. Without a usable certificate the record is what it would be without
    any.

    Raises: as `draw` and `check`.
    """
    if means is None or version.session.closing is None:
        return version.draw(None)
    kept = _kept(version, means)
    if kept:
        means.told(SigningOutcome(code="already"))
        return kept
    found = means.find()
    if isinstance(found, SigningOutcome):
        means.told(found)
        return version.draw(None)
    said = Certified.of(found.certificate)
    pdf = version.draw(said)
    try:
        content, told = _sealed(version, pdf, found, means)
    except OSError as error:
        means.told(SigningOutcome(code="failed", detail=str(error)))
        return version.draw(None)
    version.check(content, said)
    means.told(told)
    return content


def _kept(version: Version, means: SigningMeans) -> bytes:
    """Return this very version as it was signed before, empty when there is none.

    It stays, also when the certificate has expired or another one is in force: a file that went
    out is not replaced by one with another signature, or with none.
    """
    number = revision(Source.of(version.session, version.entries).events)
    journal = archive.journal(version.entries).data
    for there in _there(version, number, means):
        with suppress(ValueError):
            held = pages.open_record(there)
            same = held.attachments.get(JOURNAL) == journal and held.language == version.language
            if held.signed and same and means.ours(there):
                return there
    return b""


def _sealed(
    version: Version, pdf: bytes, signer: RecordSigner, means: SigningMeans
) -> tuple[bytes, SigningOutcome]:
    source = Source.of(version.session, version.entries, version.language)
    number = revision(source.events)
    before, since = _earlier(version, number, signer, means)
    base = signer.revise(before, pdf) if before else pdf
    for there in _there(version, number, means):
        if there.startswith(base) and signer.sound(there):
            return there, SigningOutcome(code="already")
    whom = certified.signers(source, number, since)
    made = signer.sign(base, whom)
    if made.trouble:
        return made.pdf, SigningOutcome(code="not_stamped", detail=made.trouble)
    if number > 1 and not before:
        return made.pdf, SigningOutcome(code="alone")
    return made.pdf, SigningOutcome(code="stamped" if made.stamped else "signed")


def _earlier(
    version: Version, number: int, signer: RecordSigner, means: SigningMeans
) -> tuple[bytes, int]:
    """Return the latest signed version before, and how many of the entries are in it."""
    for earlier in range(number - 1, 0, -1):
        for content in _there(version, earlier, means):
            length = _length(content, version.entries)
            if length and signer.sound(content):
                return content, length
    return b"", 0


def _there(version: Version, number: int, means: SigningMeans) -> Iterator[bytes]:
    """Yield the files that are called like version `number`; others may be among them."""
    for shelf in means.shelves:
        stem = naming.stem(version.session, version.entries, shelf.pattern, number)
        for path in names(shelf.folder / f"{stem}.pdf"):
            try:
                yield means.read(path)
            except OSError:  # not there, or not to be read: as if there were none
                break


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
