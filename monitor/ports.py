"""What the inside needs from outside: clock, journal; siblings meet only here."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from monitor.domain.frozen import frozen

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z on the station's true-time axis."""

STATION = "station"
"""Name of the station's own stream."""


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


@frozen
class Entry:
    """An entry as stored: its place in its stream, its content, its link in the hash chain."""

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


@frozen
class Head:
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

    def sign_of_life(self) -> SignOfLife | None:
        """Return the last recorded sign of life."""

    def record_sign_of_life(self, sign: SignOfLife) -> None:
        """Replace the sign of life (never part of the chain)."""

    def close(self) -> None:
        """Release the file; further calls are errors."""
