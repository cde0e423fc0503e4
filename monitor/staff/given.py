"""Who set whose PIN, or gave whom a role, and how long that speaks against a second signature.

Whoever set a PIN could sign in with it, choose digits and then be both of two people. So for a
day a person's signature is none beside that of who set their PIN, straight or through a third.
The people of a station's first day are an exception: somebody has to begin.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE
from monitor.staff.people import PeopleKind

HOURS: Final = 24
DAY: Final = HOURS * 60 * MINUTE


@frozen
class Hand:
    """Somebody set another person's PIN, or gave them their role."""

    by: str
    """Id of who did it."""
    at: int
    """True-time instant."""
    counts: bool = True
    """False on the station's first day."""


@frozen
class Given:
    """A fold over the station's entries. Frozen: `apply` returns the next one."""

    _began: int | None = None
    _roles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    _pins: Mapping[str, Hand] = field(default_factory=lambda: MappingProxyType({}))
    _hands: Mapping[str, tuple[Hand, ...]] = field(default_factory=lambda: MappingProxyType({}))

    def apply(self, kind: str, body: Mapping[str, object], at: int) -> "Given":
        """Return what is known after an entry made at `at`; other entries change nothing."""
        if kind not in {PeopleKind.ADDED, PeopleKind.CHANGED, PeopleKind.PIN_CHANGED}:
            return self
        person, by = str(body["id"]), str(body["by"])
        began = at if self._began is None else self._began
        role = str(body.get("role", self._roles.get(person, "")))
        rises = kind == PeopleKind.CHANGED and role != self._roles.get(person)
        roles = MappingProxyType({**self._roles, person: role})
        known = replace(self, _began=began, _roles=roles)
        if by == person or (kind == PeopleKind.CHANGED and not rises):
            return known
        first_day = kind == PeopleKind.ADDED and 0 <= at - began < DAY
        hand = Hand(by=by, at=at, counts=not first_day)
        fresh = tuple(one for one in self._hands.get(person, ()) if at - one.at < DAY)
        hands = MappingProxyType({**self._hands, person: (*fresh, hand)})
        pins = self._pins if rises else MappingProxyType({**self._pins, person: hand})
        return replace(known, _hands=hands, _pins=pins)

    def pin_of(self, person: str) -> Hand | None:
        """Return who set this person's PIN last, other than that person; None for nobody."""
        return self._pins.get(person)

    def behind(self, person: str, at: int) -> frozenset[str]:
        """Return the ids beside whose signature this person's is none at `at`."""
        found: set[str] = set()
        waiting = [person]
        while waiting:
            for hand in self._hands.get(waiting.pop(), ()):
                # a clock that was set back in between must not let a signature through
                if hand.counts and at - hand.at < DAY and hand.by not in found:
                    found.add(hand.by)
                    waiting.append(hand.by)
        return frozenset(found - {person})
