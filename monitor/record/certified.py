"""What a record says of the clinic's certificate, for whom it signs, and what a signature is worth.

A person signs with a PIN; that is an entry of the journal. The certificate is the clinic's: it
shows that a file was not changed, and never claims to be a person.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from monitor.domain import events as ev
from monitor.domain.state import Session
from monitor.ports import Certificate, Entry, FoundSignature, Signer
from monitor.record.compare import Fact
from monitor.record.glyphs import unspell
from monitor.record.source import Source

ON_PAGE_1: Final = "File signed with the clinic\u2019s certificate besides."
ITSELF: Final = "itself"
_SAID: Final = re.compile(
    r"signed besides with the certificate of (.+?), issued by (.+?), SHA-256 ([0-9a-f ]+)\. "
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """A certificate as the pages name it."""

    subject: str
    issuer: str
    """`ITSELF` for a certificate that the clinic made."""
    sha256: str

    @classmethod
    def of(cls, certificate: Certificate) -> "Certified":
        """Return what the pages say of `certificate`."""
        issuer = ITSELF if certificate.self_issued else certificate.issuer
        return cls(subject=certificate.subject, issuer=issuer, sha256=certificate.sha256)

    @classmethod
    def read(cls, text: str) -> "Certified | None":
        """Return the certificate that `text`, a passage on one line, names; None for none."""
        said = _SAID.search(text)
        if said is None:
            return None
        subject, issuer, digest = said.groups()
        return cls(subject=unspell(subject), issuer=unspell(issuer), sha256=digest.replace(" ", ""))

    @property
    def sentence(self) -> str:
        """What stands under the signatures."""
        return (
            "Persons sign with their PIN at the station; the journal keeps that. This file is "
            f"signed besides with the certificate of {self.subject}, issued by {self.issuer}, "
            f"SHA-256 {self.sha256}. It shows that the file was not changed, and stands for the "
            "clinic, not for a person."
        )


def facts(certified: Certified | None) -> tuple[Fact, ...]:
    """Return what the pages must say when the file carries a certificate."""
    if certified is None:
        return ()
    return (
        Fact(section="", texts=(ON_PAGE_1,)),
        Fact(section="Signatures", texts=(certified.subject, certified.issuer, certified.sha256)),
    )


# --- for whom ----------------------------------------------------------------------------------


def signers(
    session: Session, entries: Sequence[Entry], version: int, since: int = 0
) -> tuple[Signer, ...]:
    """Return for whom the certificate is put on version `version` of a closed session's record.

    `since` entries are in the revision before, whose signatures stand; 0 for the first one.
    """
    source = Source.of(session, entries)
    found = [] if since else list(_at_closing(source, version))
    added = dict.fromkeys(e.by for e in _additions(source, since))
    for number, person in enumerate(added, 1):
        reason = f"For {person}: added after closing, {_how(session)}. {NOT_PERSONAL}"
        found.append(Signer(field=f"v{version}-added-{number}", person=person, reason=reason))
    return tuple(found)


NOT_PERSONAL: Final = "The clinic\u2019s certificate, not a personal one."


def _at_closing(source: Source, version: int) -> Iterator[Signer]:
    session = source.session
    closing = session.closing
    if closing is None:
        raise ValueError("an open session is not signed")
    stamp = source.clock.stamp(closing.at)
    reason = f"For {closing.by}: care and discharge, {stamp}, {_how(session)}. {NOT_PERSONAL}"
    yield Signer(field=f"v{version}-nurse", person=closing.by, reason=reason)
    prescriber = closing.prescriber or session.order.prescriber
    if prescriber in {"", closing.by}:
        return
    acted = [e for e in source.events if isinstance(e, ev.ByStaff) and e.by == prescriber]
    if acted:
        last = source.clock.stamp(acted[-1].at)
        reason = f"For {prescriber}: prescriber, last entry {last}, {_how(session)}. {NOT_PERSONAL}"
    else:
        reason = f"{prescriber}, named as prescriber by the staff, has signed nothing here."
    yield Signer(
        field=f"v{version}-prescriber", person=prescriber, reason=reason, signs=bool(acted)
    )


def _how(session: Session) -> str:
    return "named in the replayed file" if session.mode == "replay" else "by PIN"


def _additions(source: Source, since: int) -> Iterator[ev.ByStaff]:
    closed = False
    for number, event in enumerate(source.events):
        if closed and number >= since and isinstance(event, ev.ByStaff):
            yield event
        closed = closed or isinstance(event, ev.SessionClosed)


# --- what it is worth --------------------------------------------------------------------------


class Worth(StrEnum):
    """What can be said of a signature; worse ones later."""

    NONE = "none"
    VALID = "valid"
    UNKNOWN_ISSUER = "unknown_issuer"
    """Intact, by a certificate that the reader does not know."""
    EXPIRED_SINCE = "expired_since"
    """Intact; the certificate has expired meanwhile, and no known time stamp says when it was."""
    EXPIRED = "expired"
    """Intact; the certificate was not good when it was used."""
    BROKEN = "broken"


def worth(found: FoundSignature, now: datetime) -> Worth:
    """Return what a signature is worth at `now`."""
    own = found.certificate
    if own is None or not found.intact:
        return Worth.BROKEN
    known = found.stamped if found.stamp_trusted else None
    at = known or found.at
    if at is None or not own.not_before <= at <= own.not_after:
        return Worth.EXPIRED
    if known is None and now > own.not_after:
        return Worth.EXPIRED_SINCE
    return Worth.VALID if found.trusted else Worth.UNKNOWN_ISSUER


def least(found: Sequence[FoundSignature], now: datetime) -> Worth:
    """Return the worst of all signatures, `NONE` when there is none."""
    order = list(Worth)
    return max((worth(one, now) for one in found), key=order.index, default=Worth.NONE)
