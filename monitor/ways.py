"""What the station needs from whatever takes sessions out of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from monitor.domain.frozen import frozen
from monitor.ports import SigningOutcome

Unwritten = Mapping[str, Sequence[str]]
"""Each character that no font here can write, and the parts of a record that have it."""
Told = Callable[[SigningOutcome], None]
"""Hears, on the thread that writes, what became of a record's signature."""


@frozen
class Delivery:
    """What became of the records that wait for a folder that could not be reached."""

    waiting: int = 0
    """So many are kept in the data folder and tried again; 0: everything is where it should be."""
    why: str = ""
    """What the folder answered, in the system's words."""
    folder: str = ""
    """The folder that could not be reached."""
    sent: tuple[Path, ...] = ()


class Ways(Protocol):
    """How sessions leave the station: records, drafts, copies on paper.

    Each method reads on the caller's thread and raises `StorageError` when it cannot; what it
    returns does the slow part, on any thread, and raises `OSError`.
    """

    def prepare_record(
        self, session: str, told: Callable[[SigningOutcome], None], /
    ) -> Callable[[], Path]:
        """Write a record where the settings say, and put aside a copy for the archive folder.

        `told` hears, on the thread that writes, what became of the record's signature.
        A records folder that cannot be reached is no error: the record stays in the data folder,
        and a copy waits.
        """

    def prepare_draft(self, session: str) -> Callable[[], bytes]:
        """Make the PDF of a session as it stands."""

    def waits(self) -> bool:
        """Return whether copies have been put aside; a look into the data folder."""

    def prepare_delivery(self) -> Callable[[], Delivery]:
        """Take what was put aside to its folder."""

    def prepare_paper(self, session: str) -> Callable[[], Path] | None:
        """Keep the pages of an open session in the paper folder; None when there is none."""

    def prepare_clearing(self, sessions: Iterable[str]) -> Callable[[], tuple[str, ...]]:
        """Remove the pages of those sessions that are closed and whose record is out.

        Returns the closed ones whose pages stay, because their record is not.
        """
