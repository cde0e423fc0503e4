"""Wrong PINs: how many somebody has left, when they are locked out, and who lets them in again.

A fold over the station's entries, so that a restart forgives nothing. A lock never keeps a nurse
from a patient: while a session is open it ends after a minute by itself, and where nobody else
could unlock this person, after a quarter of an hour.
"""

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO, MINUTE
from monitor.staff.people import PeopleKind

TRIES: Final = 5
LOCK_WITH_SESSION: Final = 60 * MICRO
LOCK_ALONE: Final = 15 * MINUTE
"""Where no other person may unlock: else a lone charge nurse would be shut out for ever."""

PAUSES_MS: Final = (250, 500, 1000, 2000, 2000)
"""How long the answer to the first, second … wrong PIN is held back, after its hash."""


class AccessKind(StrEnum):
    """The kinds of entries in the station's stream that are about getting in."""

    SIGNED_IN = "signed_in"
    SIGNED = "pin_signed"
    """A second signature by PIN, without a change of who is at the station."""
    REFUSED = "pin_refused"
    LOCKED = "person_locked"
    UNLOCKED = "person_unlocked"
    STATION_LOCKED = "station_locked"


@frozen
class PinAnswer:
    """What came of a PIN. True in a condition when it was right."""

    right: bool
    left: int = TRIES
    """Tries that are left, 0–5."""
    locked: bool = False
    once: bool = False
    """It was right, but somebody else set it: it opens once and signs nothing."""

    def __bool__(self) -> bool:
        return self.right


@frozen
class Tries:
    """One person's wrong PINs since the last right one."""

    wrong: int = 0
    locked_at: int | None = None
    """True-time instant of the lock, None when there is none."""


@frozen
class Access:
    """Everybody's tries, by person id. Frozen: `apply` returns the next one."""

    _tries: Mapping[str, Tries] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, person: str) -> Tries:
        """Return the tries of this person; somebody unknown has used none."""
        return self._tries.get(person, Tries())

    @property
    def locked(self) -> tuple[str, ...]:
        """Return the ids that are locked, whether or not their time is over."""
        return tuple(p for p, tries in self._tries.items() if tries.locked_at is not None)

    def apply(self, kind: str, body: Mapping[str, object], at: int) -> "Access":
        """Return the state after an entry made at `at`; other entries change nothing."""
        match kind:
            case AccessKind.SIGNED_IN | AccessKind.SIGNED | AccessKind.UNLOCKED:
                now = Tries()
            case AccessKind.REFUSED:
                now = Tries(wrong=int(str(body["wrong"])))
            case AccessKind.LOCKED:
                now = replace(self.of(str(body["person"])), locked_at=at)
            case PeopleKind.PIN_CHANGED:
                return self._with(str(body["id"]), Tries())
            case _:
                return self
        return self._with(str(body["person"]), now)

    def _with(self, person: str, tries: Tries) -> "Access":
        return Access(_tries=MappingProxyType({**self._tries, person: tries}))


def is_locked(tries: Tries, at: int, *, session_open: bool, alone: bool) -> bool:
    """Return whether a lock holds at `at`; `alone`: nobody else may unlock this person."""
    if tries.locked_at is None:
        return False
    passed = at - tries.locked_at
    ends = LOCK_WITH_SESSION if session_open else LOCK_ALONE if alone else None
    # a clock that was set back in between must not lengthen a lock
    return ends is None or 0 <= passed < ends
