"""What every part of the FHIR bundle needs: the session, its words and times, ids and references.

Ids come from the session's first entry, so they are the same in every version of the bundle and
different for any two sessions.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from hashlib import sha256
from json import loads
from typing import Any, Final

from monitor.domain.events import Event
from monitor.domain.state import Session
from monitor.exchange.fhir_codes import OWN, UCUM
from monitor.exchange.readings import Sheet, sheets
from monitor.exchange.wall import Wall
from monitor.ports import Entry, Instant
from monitor.service import events_of
from monitor.words import Words, words

Json = dict[str, Any]
Resources = dict[str, Json]
"""Key -> resource: the key is what `Scope.ref` is given, and the resource's id comes from it."""

_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A session and how the bundle writes things about it."""

    session: Session
    entries: Sequence[Entry]
    events: Sequence[Event]
    sheets: Sequence[Sheet]
    wall: Wall
    words: Words

    @classmethod
    def of(cls, session: Session, entries: Sequence[Entry]) -> "Scope":
        """Return the scope of `session`, whose whole stream is `entries`."""
        events = tuple(events_of(entries, loads))
        return cls(
            session=session,
            entries=entries,
            events=events,
            sheets=sheets(events),
            wall=Wall.of(entries),
            words=words(),
        )

    def urn(self, key: str) -> str:
        """Return the id of what `key` names, as a UUID of version 8 (RFC 9562)."""
        return _urn(self.entries[0].sha256, key)

    def ref(self, key: str) -> Json:
        """Return a reference to what `key` names."""
        return {"reference": self.urn(key)}

    def person(self, name: str) -> Json:
        """Return a reference to a member of staff."""
        return {**self.ref(f"person:{name}"), **without_nothing(display=clean(name))}

    def drug(self) -> Json:
        """Return what is infused."""
        return {"text": clean(self.session.protocol.drug)}

    def period(self, start: Instant, end: Instant | None) -> Json:
        """Return a period; without an end it lasts."""
        period = {"start": self.wall.stamp(start)}
        return period if end is None else {**period, "end": self.wall.stamp(end)}

    def about(self) -> Json:
        """Return what ties a resource to its patient and visit."""
        return {"subject": self.ref("patient"), "encounter": self.ref("encounter")}


def clean(text: str) -> str:
    """Return `text` without the characters that FHIR does not allow in a string."""
    return _CONTROL.sub(" ", text)


def number(value: Decimal) -> int | float:
    """Return `value` as JSON writes it, exact up to 15 digits."""
    return int(value) if value == value.to_integral_value() else float(value)


def quantity(value: Decimal, code: str, unit: str = "") -> Json:
    """Return a quantity in the UCUM unit `code`; `unit` is how people write it."""
    return {"value": number(value), "unit": unit or code, "system": UCUM, "code": code}


def own(system: str, code: str, text: str) -> Json:
    """Return a concept with a code of Chairside's own."""
    found: Json = {"coding": [{"system": OWN + system, "code": code}]} if code else {}
    return {**found, "text": clean(text)} if text.strip() else found


def coded(system: str, code: str, text: str = "") -> Json:
    """Return a concept with one published code."""
    coding = {"coding": [{"system": system, "code": code}]}
    return {**coding, "text": clean(text)} if text else coding


def without_nothing(**fields: Any) -> Mapping[str, Any]:
    """Return the fields that hold something: FHIR allows no empty text or list."""
    return {name: value for name, value in fields.items() if value not in ("", None, [], {})}


@lru_cache(maxsize=4096)
def _urn(session: str, key: str) -> str:
    found = sha256(f"{session}/{key}".encode()).hexdigest()
    variant = "89ab"[int(found[16], 16) % 4]
    parts = (found[:8], found[8:12], f"8{found[13:16]}", f"{variant}{found[17:20]}")
    return f"urn:uuid:{'-'.join(parts)}-{found[20:32]}"
