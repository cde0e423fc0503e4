"""What was found damaged when the station was opened, and who has seen it: a fold of its entries.

Two things can be found. The end of what was saved before the last stop is missing: how many
changes at most, and where the damaged file is kept. Or the entries of one open session cannot be
read; then the others go on without it. Each is said until somebody says that they have seen it.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen

LOST: Final = "entries_lost"
UNREADABLE: Final = "session_unreadable"
SEEN: Final = "damage_seen"
"""Kinds of the station's entries about it."""


@frozen
class Damage:
    """One thing that was found damaged."""

    place: str
    """What names it among others: the folder of what was kept, or the session."""
    at: Instant
    """When it was found."""
    changes: int = 0
    """How many are missing at most; 0 where a session cannot be read."""
    kept: str = ""
    """Where the damaged file is, below the data folder; empty where it could not be kept."""
    session: str = ""
    """Which session cannot be read; empty where the end is missing."""
    chair: int = 0
    """Its chair, as far as it is known; 0: not known."""
    seen: bool = False


@frozen
class Damages:
    """Everything that was ever found, by place, the oldest first."""

    found: tuple[Damage, ...] = ()

    def after(self, kind: str, body: Mapping[str, Any], at: Instant) -> "Damages":
        """Return what is known after an entry of the station; other kinds change nothing."""
        if kind == LOST:
            changes, kept = int(body["changes"]), str(body["kept"])
            return self._with(Damage(place=str(body["place"]), at=at, changes=changes, kept=kept))
        if kind == UNREADABLE:
            session, chair = str(body["session"]), int(body["chair"])
            return self._with(Damage(place=session, at=at, session=session, chair=chair))
        if kind == SEEN:
            place = str(body["place"])
            seen = (replace(one, seen=one.seen or one.place == place) for one in self.found)
            return Damages(found=tuple(seen))
        return self

    def of(self, place: str) -> Damage | None:
        """Return what was found at `place`; None for nothing."""
        return next((one for one in self.found if one.place == place), None)

    def _with(self, one: Damage) -> "Damages":
        return Damages(found=(*(known for known in self.found if known.place != one.place), one))
