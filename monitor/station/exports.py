"""What leaves the station as a file: a record, its table, the page for its monitoring form."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from monitor.domain.refusals import Refusal, Refused
from monitor.domain.reporting import due
from monitor.ports import SigningOutcome
from monitor.service import STREAM
from monitor.staff.roles import May
from monitor.station.past import Past
from monitor.ways import Told, Unwritten, Ways

RECORD: Final = "pdf"
"""The form of a session that is its record."""
FORM: Final = "form"
"""The page for its monitoring form."""

Prepare = Callable[[str, Path, str, Told], Callable[[], Path]]
"""Reads a session; what it returns writes one form of it into a folder and returns the file."""


class Exports:
    """Writes sessions out; what is slow is returned, to be called on any thread."""

    def __init__(self, station: Past, prepare: Prepare, ways: Callable[[], Ways | None]) -> None:
        self._station = station
        self._prepare = prepare
        self._ways = ways

    def refusal(self, by: str) -> Refused | None:
        """Return why `by` may take no tables out, and into no folder of their own; None: may."""
        try:
            self._station.admit(by, May.EXPORT)
        except Refused as refused:
            return refused
        return None

    def write(self, session: str, *, folder: Path | None = None, by: str = "") -> Path:
        """Write the session's PDF (compared with the journal first) and return its path.

        Raises:
            Refused: as `prepare_export`.
        """
        return self.prepare_export(session, folder=folder, by=by)()

    def prepare_export(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = RECORD,
        told: Told | None = None,
        by: str = "",
    ) -> Callable[[], Path]:
        """Read the session; what is returned writes `form` of it, on any thread.

        `told` hears there what became of the signature. Without `by` the station does it by
        itself: the record where the settings say, which follows a closing, and nothing else.

        Raises:
            Refused: `by` may not write this form, or not there.
            StorageError: the session cannot be read.
        """
        home = folder is None and form == RECORD
        if by or not home:
            self._station.admit(by, May.WRITE_RECORD if home else May.EXPORT)
        ways = self._ways() if folder is None and form == RECORD else None
        if ways is not None:
            return ways.prepare_record(session, told or _unheard)
        return self._prepare(session, folder or self._station.records, form, told or _unheard)

    def prepare_draft(self, session: str, *, by: str) -> Callable[[], bytes] | None:
        """Read the session as it stands; what is returned makes the pages of its draft.

        None where sessions leave this station in no way.

        Raises:
            Refused: `by` may not.
            StorageError: the session cannot be read.
        """
        self._station.admit(by, May.WRITE_RECORD)
        ways = self._ways()
        return None if ways is None else ways.prepare_draft(session)

    def prepare_form(
        self, session: str, *, folder: Path | None = None, by: str
    ) -> Callable[[], Path]:
        """Read the session; what is returned writes the page for its monitoring form.

        Raises:
            Refused: `by` may not, or not there, or it has no such form.
            StorageError: the session cannot be read.
        """
        self._station.admit(by, May.WRITE_RECORD if folder is None else May.EXPORT)
        if due(self._station.session(session)) is None:
            raise Refused(Refusal.NO_REPORT)
        return self._prepare(session, folder or self._station.records, FORM, _unheard)

    def prepare_unwritten(self, session: str) -> Callable[[], Unwritten]:
        """Read the session; what is returned looks for characters that no font here can write.

        It returns each with the parts of the record that have it, and raises `OSError`.

        Raises:
            StorageError: the session cannot be read.
        """
        state = self._station.session(session)
        entries = tuple(self._station.journal.read(STREAM + session))
        language = self._station.settings.language

        def look() -> Unwritten:
            from monitor.record.export import unwritten

            return unwritten(state, entries, language=language)

        return look

    def record_file(self, session: str) -> Path | None:
        """Return the record of a session where it is written to, None when it is not there.

        One that was sealed is named as if it were not: `keeping.read_export` opens it.
        """
        from monitor.record.naming import stem

        entries = tuple(self._station.journal.read(STREAM + session))
        name = f"{stem(self._station.session(session), entries)}.pdf"
        places = (self._station.records / name, self._station.data_dir / "records" / name)
        return next((path for path in places if self._station.keeping.exported(path)), None)

    def note_failed(self, session: str, why: str) -> None:
        """Note that a record was not written; nothing is lost: it can be exported again."""
        self._station.clinic.note("export_failed", {"session": session, "why": why[:500]})


def _unheard(_outcome: SigningOutcome) -> None:
    """Nobody asked."""
