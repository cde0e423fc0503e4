"""A protocol under examination, and which parts of it are well-formed."""

from collections.abc import Iterator, Sequence
from typing import Final, Self

from monitor.domain.frozen import frozen
from monitor.domain.protocol import Limit, Protocol
from monitor.protocols.build import Built
from monitor.protocols.problems import Note, Path

_JUDGED: Final = ("id", "op", "value", "priority", "and", "from", "consecutive")
"""The keys that make up what a limit means; a wrong source or action leaves it judgeable."""


@frozen
class Draft:
    """What was built from a file; `broken` holds the paths with a note at or below them."""

    built: Built
    broken: frozenset[Path]

    @classmethod
    def of(cls, built: Built, notes: Sequence[Note]) -> Self:
        """Return the draft of what was built and noted."""
        broken = (note.path[:depth] for note in notes for depth in range(len(note.path) + 1))
        return cls(built=built, broken=frozenset(broken))

    @property
    def protocol(self) -> Protocol:
        """The protocol; malformed parts are stand-ins."""
        return self.built.protocol

    def sound(self, *path: str | int) -> bool:
        """Return whether nothing was noted at or below `path`."""
        return path not in self.broken

    def limits(self) -> Iterator[tuple[int, Limit]]:
        """Yield the limits whose condition and priority are well-formed, with their place."""
        for index, limit in enumerate(self.protocol.limits):
            judged = limit.condition.measure and all(
                self.sound("limit", index, key) for key in _JUDGED
            )
            if judged:
                yield index, limit

    def asked(self, *wanted: str) -> frozenset[str]:
        """Return the measures asked at a selector that begins with one of `wanted`."""
        return frozenset(
            measure
            for ask in self.protocol.asks
            for measure in ask.measures
            if any(slot.startswith(wanted) for slot in ask.slots)
        )
