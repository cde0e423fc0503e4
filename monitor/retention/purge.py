"""Purging: the clinic copied into a new file under a new key, without what has expired.

Theory of operation. Nothing in the journal that is in use is touched. A new journal takes every
stream that stays, entry by entry as it is: each session's chain, and the hash on its record,
stay what they were. The station's own stream is written anew: from the first entry that named
somebody who is purged, its chain is another one. It ends with a tombstone for each session and
patient, and with one entry that holds the head of the chain before. Then every chain of the copy is
verified and each stream compared with the old one. Only after that is the copy put in place
(`swap`), and the old key is destroyed.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Final

from monitor.domain.frozen import frozen
from monitor.journal.chain import canonical, seal
from monitor.journal.whole import breaks
from monitor.ports import PATIENT, STATION, Draft, Entry, Head, Journal, Now
from monitor.retention.redact import redacted
from monitor.retention.rules import Expired
from monitor.service import STREAM

SESSION: Final = "session_purged"
PATIENTS: Final = "patient_purged"
CLINIC: Final = "clinic_purged"
"""Kinds of the tombstones, and of the entry that ends a purge."""
AT_ONCE: Final = 2_000
"""Entries of one transaction."""
STREAMS: Final = 50
"""So many streams are copied between two words of how far it is."""


@frozen
class Order:
    """Who purges, why, and when."""

    by: str
    why: str
    now: Now
    zone: str


class NotTheSameError(Exception):
    """The copy is not what it must be: nothing was changed."""


Told = Callable[[int, int], None]


def copy(old: Journal, new: Journal, expired: Expired, order: Order, told: Told) -> None:
    """Write the journal `old` without what has expired into the empty journal `new`.

    Raises:
        NotTheSameError: the copy was verified and something in it is not right.
        StorageError: it could not be written.
    """
    sessions = frozenset(each.session for each in expired.sessions)
    gone = {STREAM + session for session in sessions}
    gone |= {PATIENT + patient for patient in expired.patients}
    stay = [name for name in old.streams() if name not in gone and name != STATION]
    for first in range(0, len(stay), STREAMS):
        some = stay[first : first + STREAMS]
        for piece in _batched(entry for name in some for entry in old.read(name)):
            new.adopt(piece)
        told(min(first + STREAMS, len(stay)), len(stay))
    for piece in _batched(_station(old, expired, sessions, order)):
        new.adopt(piece)
    sign = old.sign_of_life()
    if sign is not None:
        new.record_sign_of_life(sign)
    _prove(old, new, stay)


def _batched(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    rest = iter(entries)
    while some := list(islice(rest, AT_ONCE)):
        yield some


def _station(
    old: Journal, expired: Expired, sessions: frozenset[str], order: Order
) -> Iterator[Entry]:
    """Yield the station's stream as the copy has it, with the tombstones at its end."""
    last = Head(length=0, sha256="0" * 64)
    for entry in old.read(STATION):
        kind, body = redacted(entry.kind, json.loads(entry.body), expired, sessions)
        written = entry
        if kind != entry.kind or canonical(body) != entry.body or entry.previous != last.sha256:
            draft = Draft(kind=kind, version=entry.version, at=entry.at, wall=entry.wall, body=body)
            written = seal(draft, stream=STATION, zone=entry.zone, after=last)
        yield written
        last = Head(length=written.seq, sha256=written.sha256)
    for draft in _tombstones(old.head(STATION), expired, order):
        written = seal(draft, stream=STATION, zone=order.zone, after=last)
        yield written
        last = Head(length=written.seq, sha256=written.sha256)


def _tombstones(before: Head, expired: Expired, order: Order) -> Iterator[Draft]:
    said = {"by": order.by, "why": order.why}

    def draft(kind: str, **body: object) -> Draft:
        return Draft(
            kind=kind, version=1, at=order.now.at, wall=order.now.wall, body={**body, **said}
        )

    for each in expired.sessions:
        head = {"length": each.head.length, "sha256": each.head.sha256}
        yield draft(SESSION, session=each.session, day=each.day.isoformat(), **head)
    for patient, there in expired.patients.items():
        yield draft(PATIENTS, patient=patient, length=there.length, sha256=there.sha256)
    yield draft(
        CLINIC,
        sessions=len(expired.sessions),
        patients=len(expired.patients),
        length=before.length,
        sha256=before.sha256,
    )


def _prove(old: Journal, new: Journal, stay: list[str]) -> None:
    """Verify every chain of the copy, and that each stream that stays is the old one.

    Raises:
        NotTheSameError: one is not.
    """
    found = breaks(new)
    if found:
        first = found[0]
        raise NotTheSameError(f"{first.stream} {first.seq} {first.fault.value}")
    there = [name for name in new.streams() if name != STATION]
    if there != stay:
        raise NotTheSameError(f"{len(there)} streams, not {len(stay)}")
    for name in stay:
        if new.head(name) != old.head(name):
            raise NotTheSameError(f"{name} is another one")
