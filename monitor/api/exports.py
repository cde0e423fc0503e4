"""The part of the door for what writes sessions into files."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol as Interface

from monitor.domain.refusals import Refused
from monitor.ports import SigningOutcome
from monitor.ways import Unwritten


class Exports(Interface):
    """Writes sessions out; what is slow is returned, to be called on any thread."""

    def refusal(self, by: str) -> Refused | None:
        """Return why `by` may take no tables out, and into no folder of their own; None: may."""

    def write(self, session: str, *, folder: Path | None = None, by: str = "") -> Path:
        """Write the session's PDF (compared with the journal first) and return its path."""

    def prepare_export(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = "pdf",
        told: Callable[[SigningOutcome], None] | None = None,
        by: str = "",
    ) -> Callable[[], Path]:
        """Read the session; what is returned writes it, on any thread.

        `form` is `pdf` (as `write` does) or `readings.csv`.

        `told` hears there what became of the signature. Without `by` the station does it by
        itself: the record where the settings say, and nothing else.

        Raises:
            Refused: `by` may not write this form, or not there.
            StorageError: the session cannot be read. What is returned raises `OSError`.
        """

    def prepare_draft(self, session: str, *, by: str) -> Callable[[], bytes] | None:
        """Read the session as it stands; what is returned makes the pages of its draft.

        None where sessions leave this station in no way.

        Raises:
            Refused: `by` may not.
            StorageError: the session cannot be read. What is returned raises `OSError`.
        """

    def prepare_form(
        self, session: str, *, folder: Path | None = None, by: str
    ) -> Callable[[], Path]:
        """Read the session; what is returned writes the page for its monitoring form.

        Raises:
            Refused: `by` may not, or not there, or it has no such form.
            StorageError: the session cannot be read. What is returned raises `OSError`.
        """

    def prepare_unwritten(self, session: str) -> Callable[[], Unwritten]:
        """Read the session; what is returned looks for characters that no font here can write.

        They are written by number, never as a box. It returns each with the parts of the record
        that have it, on any thread, and raises `OSError`.

        Raises:
            StorageError: the session cannot be read.
        """

    def record_file(self, session: str) -> Path | None:
        """Return the record of a session where it is written to, None when it is not there."""

    def note_failed(self, session: str, why: str) -> None:
        """Note that a record was not written; nothing is lost: it can be exported again."""
