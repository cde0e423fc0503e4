"""What a record says of the clinic's certificate, for whom it signs, and what a signature is worth.

A person signs with a PIN; that is an entry of the journal. The certificate is the clinic's: it
shows that a file was not changed, and never claims to be a person.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Final

from monitor.domain import events as ev
from monitor.ports import Certificate, FoundSignature, Signer
from monitor.record.compare import Fact
from monitor.record.glyphs import unspell
from monitor.record.source import Source
from monitor.words import Words, words

ON_PAGE_1: Final = "File signed with the clinic\u2019s certificate besides."
ITSELF: Final = "itself"
UNDER_SIGNATURES: Final = (
    "Persons sign with their PIN at the station; the journal keeps that. This file is signed "
    "besides with the certificate of {subject}, issued by {issuer}, SHA-256 {sha256}. It shows "
    "that the file was not changed, and stands for the clinic, not for a person."
)
_PLACES: Final = {"subject": "\ue000", "issuer": "\ue001", "sha256": "\ue002"}
"""Stand for the facts while a pattern is made of the sentence; no text has them."""


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
    def read(cls, text: str, words: Words) -> "Certified | None":
        """Return the certificate that `text`, a passage on one line, names; None for none."""
        said = _said(words.lang).search(text)
        if said is None:
            return None
        issuer = unspell(said["issuer"])
        return cls(
            subject=unspell(said["subject"]),
            issuer=ITSELF if issuer == words.say(ITSELF) else issuer,
            sha256=said["sha256"].replace(" ", ""),
        )

    def named(self, words: Words) -> dict[str, str]:
        """Return subject, issuer and hash as the pages write them."""
        issuer = words.say(ITSELF) if self.issuer == ITSELF else self.issuer
        return {"subject": self.subject, "issuer": issuer, "sha256": self.sha256}

    def sentence(self, words: Words) -> str:
        """Return what stands under the signatures."""
        return words.say(UNDER_SIGNATURES, **self.named(words))


@cache
def _said(language: str) -> re.Pattern[str]:
    """Return what finds the sentence under the signatures in a language."""
    form = re.escape(words(language).say(UNDER_SIGNATURES, **_PLACES))
    for name, place in _PLACES.items():
        form = form.replace(place, f"(?P<{name}>{'[0-9a-f ]+' if name == 'sha256' else '.+?'})")
    return re.compile(form)


def facts(certified: Certified | None, words: Words) -> tuple[Fact, ...]:
    """Return what the pages must say when the file carries a certificate."""
    if certified is None:
        return ()
    return (
        Fact(section="", texts=(words.say(ON_PAGE_1),)),
        Fact(section=words.say("Signatures"), texts=tuple(certified.named(words).values())),
    )


# --- for whom ----------------------------------------------------------------------------------


def signers(source: Source, version: int, since: int = 0) -> tuple[Signer, ...]:
    """Return for whom the certificate is put on version `version` of a closed session's record.

    `source` has the whole stream. `since` entries are in the revision before, whose signatures
    stand; 0 for the first one.
    """
    found = [] if since else list(_at_closing(source, version))
    added = dict.fromkeys(e.by for e in _additions(source, since))
    for number, person in enumerate(added, 1):
        reason = source.say(ADDED, person=person, how=_how(source))
        found.append(Signer(field=f"v{version}-added-{number}", person=person, reason=reason))
    return tuple(found)


ADDED: Final = (
    "For {person}: added after closing, {how}. The clinic\u2019s certificate, not a personal one."
)
CARED: Final = (
    "For {person}: care and discharge, {at}, {how}. "
    "The clinic\u2019s certificate, not a personal one."
)
PRESCRIBED: Final = (
    "For {person}: prescriber, last entry {at}, {how}. "
    "The clinic\u2019s certificate, not a personal one."
)
NAMED_ONLY: Final = "{person}, named as prescriber by the staff, has signed nothing here."


def _at_closing(source: Source, version: int) -> Iterator[Signer]:
    session = source.session
    closing = session.closing
    if closing is None:
        raise ValueError("an open session is not signed")
    stamp = source.clock.stamp(closing.at)
    reason = source.say(CARED, person=closing.by, at=stamp, how=_how(source))
    yield Signer(field=f"v{version}-nurse", person=closing.by, reason=reason)
    prescriber = closing.prescriber or session.order.prescriber
    if prescriber in {"", closing.by}:
        return
    acted = [e for e in source.events if isinstance(e, ev.ByStaff) and e.by == prescriber]
    if acted:
        last = source.clock.stamp(acted[-1].at)
        reason = source.say(PRESCRIBED, person=prescriber, at=last, how=_how(source))
    else:
        reason = source.say(NAMED_ONLY, person=prescriber)
    yield Signer(
        field=f"v{version}-prescriber", person=prescriber, reason=reason, signs=bool(acted)
    )


def _how(source: Source) -> str:
    replayed = source.session.mode == "replay"
    return source.say("named in the replayed file" if replayed else "by PIN")


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
