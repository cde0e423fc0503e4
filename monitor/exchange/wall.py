"""Instants as other programs read them: RFC 3339, by the station's clock on the wall.

Like the printed record: the wall clock and zone of the latest entry at that instant, so a file
and the PDF of one session say the same times, also after the clock was set.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from monitor.ports import Entry, Instant

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Wall:
    """The clock by which a session's entries were written."""

    starts: tuple[Instant, ...]
    offsets: tuple[int, ...]
    zones: tuple[str, ...]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Wall":
        """Return the clock of `entries` (at least one)."""
        found = sorted((e.at, e.seq, e.wall - e.at, e.zone) for e in entries)
        return cls(
            tuple(at for at, *_ in found),
            tuple(offset for _, _, offset, _ in found),
            tuple(zone for *_, zone in found),
        )

    def stamp(self, at: Instant) -> str:
        """Return `2026-03-12T14:12:35.000+01:00`."""
        index = max(0, bisect_right(self.starts, at) - 1)
        wall = _EPOCH + timedelta(microseconds=at + self.offsets[index])
        return wall.astimezone(ZoneInfo(self.zones[index])).isoformat(timespec="milliseconds")
