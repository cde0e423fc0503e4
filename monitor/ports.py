"""What the inside needs from outside: clock, journal; siblings meet only here."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import NamedTuple, Protocol

from monitor.domain.frozen import frozen

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z on the station's true-time axis."""

CLOSED = "the journal is closed"
"""What the ValueError of a call on a closed journal says."""

STATION = "station"
"""Name of the station's own stream."""

PATIENT = "patient:"
"""Prefix of a patient's stream; its id follows."""

REGISTERED = "patient_registered"
"""Kind of the entry that begins a patient's stream, and of what the station's own says of it."""


class StorageError(Exception):
    """The world failed: nothing of the request was recorded.

    `what` is a stable code (`full`, `read_only`, `busy`, `damaged`, `newer_format`,
    `wrong_key`, `loose_key`, `locked`, `keystore`, `conflict`, `io`) for which
    `monitor.words` has the sentence; `detail` is for the log.
    """

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(f"{what}: {detail}" if detail else what)
        self.what = what
        self.detail = detail


@frozen
class Now:
    """One look at the clocks.

    `at` never steps and includes sleep; `wall` is what the computer's clock says (UTC).
    """

    at: Instant
    wall: Instant


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> Now:
        """Return the present moment on both axes."""


@frozen
class Draft:
    """An entry about to be appended.

    `body` holds JSON values only: str, int, bool, None, list, dict (decimals travel as strings).
    """

    kind: str
    version: int
    at: Instant
    wall: Instant
    body: Mapping[str, object]


class Entry(NamedTuple):
    """An entry as stored: its place in its stream, its content, its link in the hash chain.

    A tuple, as a row of the database is one.
    """

    stream: str
    seq: int
    """1-based, without holes."""
    kind: str
    version: int
    at: Instant
    wall: Instant
    zone: str
    """IANA name of the station's time zone when the entry was written, e.g. `Europe/Berlin`."""
    body: str
    """Canonical JSON: sorted keys, no spaces, UTF-8."""
    previous: str
    """SHA-256 (hex) of the entry before in this stream; 64 zeros for the first."""
    sha256: str


class Head(NamedTuple):
    """Length and last hash of a stream; length 0 and 64 zeros when it does not exist."""

    length: int
    sha256: str


@frozen
class Batch:
    """Drafts for one stream, valid only if the stream has exactly `after` entries."""

    stream: str
    drafts: Sequence[Draft]
    after: int


@frozen
class News:
    """What came into a journal after a place: which streams, and the place of its last entry."""

    place: int
    """Entries are counted in the order in which they were stored; 0 when there is none."""
    streams: tuple[str, ...]


@frozen
class SignOfLife:
    """The last moment at which the station is known to have been running (outside the chain)."""

    at: Instant
    wall: Instant
    boot: str
    """Identity of the computer's boot; `elapsed` continues only within one."""
    elapsed: int
    """Microseconds since boot, sleep included."""


class StationClock(Clock, Protocol):
    """A clock that leaves signs of life, from which the next start goes on."""

    def sign(self) -> SignOfLife:
        """Return a sign of life of this moment."""

    def reanchor(self) -> None:
        """Begin the axis anew at the wall clock; only while no session is open."""


class Journal(Protocol):
    """The append-only, hash-chained log. Durable before a call returns; all or nothing."""

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        """Append all batches in one transaction and return the entries as stored.

        Raises:
            StorageError: nothing was stored (`conflict` when a stream is not at `after`).
        """

    def read(self, stream: str, *, after: int = 0) -> Iterator[Entry]:
        """Yield the entries of `stream` with seq > `after`, in order."""

    def head(self, stream: str) -> Head:
        """Return the head of `stream`."""

    def streams(self) -> tuple[str, ...]:
        """Return the names of all streams, sorted."""

    def news(self, after: int) -> News:
        """Return which streams, sorted, have entries that were stored after the place `after`."""

    def adopt(self, entries: Sequence[Entry]) -> None:
        """Store entries as another journal stored them, each the next of its stream: all or none.

        Raises:
            StorageError: nothing was stored (`conflict` when one is not the next of its stream).
        """

    def beside(self) -> AbstractContextManager["Journal"]:
        """Open the same entries for reading, on the thread that asks; any thread.

        Raises:
            StorageError: they cannot be read.
        """

    def sign_of_life(self) -> SignOfLife | None:
        """Return the last recorded sign of life."""

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        """Replace the sign of life (never part of the chain)."""

    def close(self) -> None:
        """Release the file; further calls are errors."""


@frozen
class Certificate:
    """A clinic's certificate, as it is shown and printed: never its secret."""

    subject: str
    """Whom it names, usually the clinic."""
    issuer: str
    """Who vouches for it; the subject itself when the clinic made it."""
    self_issued: bool
    sha256: str
    """Fingerprint: 64 hexadecimal digits over the whole certificate."""
    not_before: datetime
    """UTC."""
    not_after: datetime
    """UTC; a signature at a later moment is not made."""
    key: str
    """Kind and length of the key, `RSA 3072`."""


class CertificateError(ValueError):
    """A certificate cannot be used; the one in force before still is.

    `what` is a stable code for which `monitor.words` has the sentence: `passphrase`,
    `unreadable`, `no_key`, `not_rsa`, `too_short`, `not_for_signing`, `expired`, `damaged`,
    `no_name`; `detail` is for the log.
    """

    def __init__(self, what: str, detail: str = "") -> None:
        super().__init__(f"{what}: {detail}" if detail else what)
        self.what = what
        self.detail = detail


@frozen
class Signer:
    """For whom a signature is put on a record. The clinic's certificate signs, not the person."""

    field: str
    """Name of the signature field, unique in the file, without a full stop: `v1-nurse`."""
    person: str
    reason: str
    """What the person did, and how: one sentence, kept in the signature."""
    signs: bool = True
    """False: the person has signed nothing here; the field stays open for their own certificate."""


@frozen
class SignedRecord:
    """A record with its signatures."""

    pdf: bytes
    stamped: bool
    """Whether a time-stamp server has confirmed when."""
    trouble: str = ""
    """Why it is not stamped although a server is set; empty for no trouble."""


@frozen
class SigningOutcome:
    """What became of the signature of a record that was written.

    `code` is stable, and `words` has the sentence: `signed`, `stamped`, `not_stamped` (signed,
    the time-stamp server did not answer), `already` (the file there was signed before), `alone`
    (signed, without the signed versions before it), `no_certificate`, `expired`, `not_yet`,
    `damaged`, `failed` (not signed).
    """

    code: str
    detail: str = ""


class RecordSigner(Protocol):
    """Puts a clinic's certificate on finished records. Loaded when a record is signed."""

    @property
    def certificate(self) -> Certificate:
        """The certificate that it signs with."""

    def sign(self, pdf: bytes, signers: Sequence[Signer]) -> SignedRecord:
        """Return `pdf` with one signature for each signer, every byte before them as it was.

        Raises:
            OSError: it could not be signed.
        """

    def revise(self, before: bytes, pdf: bytes) -> bytes:
        """Return `before`, byte by byte, and after it the record `pdf` as its next revision.

        The same arguments give the same bytes.

        Raises:
            ValueError: `before` is no PDF that can be added to.
        """

    def sound(self, pdf: bytes) -> bool:
        """Return whether `pdf` is signed, every signature holds, and the last covers it all."""


@frozen
class CertificateChange:
    """What is to sign records from now on: the certificate in `file`, or a new one."""

    clinic: str = ""
    """Whom a new one names; the clinic of the settings when empty."""
    file: str = ""
    """Path of a PKCS#12 file; empty makes a certificate that the clinic issues to itself."""
    passphrase: str = ""


class Secrets(Protocol):
    """Where secrets lie: the one seam for whoever wraps them in a key or a system's own store."""

    def read(self, name: str) -> bytes | None:
        """Return the secret of that name, None when there is none.

        Raises:
            StorageError: `loose_key`, others may read it; `io`, it cannot be read.
        """

    def keep(self, name: str, secret: bytes) -> None:
        """Store a secret for its owner only, durably, in the place of one of that name.

        Raises:
            OSError: it was not stored.
        """


@frozen
class FoundSignature:
    """A signature that is in a file, and what can be said of it offline."""

    field: str
    reason: str
    end: int
    """So many bytes from the beginning it covers; 0 when it covers no whole revision."""
    intact: bool
    """The bytes that it covers are the ones that were signed, with the key of the certificate."""
    certificate: Certificate | None
    """Whose key; None when the signature cannot be read."""
    trusted: bool = False
    """Whether the certificate, or who issued it, is one of those that the reader trusts."""
    at: datetime | None = None
    """When, by the clock of the computer that signed."""
    stamped: datetime | None = None
    """When at the latest, by an intact time stamp."""
    stamp_issuer: str = ""
    stamp_trusted: bool = False
    """Whether the reader knows who stamped it; anybody can stamp anything."""
