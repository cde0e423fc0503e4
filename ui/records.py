"""Writes records, drafts and forms off the UI thread, and says what became of each."""

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar
from typing import Protocol as Interface

from PySide6.QtCore import QObject, Signal

from monitor.api import AuditKind, SigningOutcome, Station, Unwritten
from ui import messages
from ui.crash import described, why
from ui.jobs import Jobs, Lane, kept

T = TypeVar("T")
LOG: Final = logging.getLogger(__name__)


class Around(Interface):
    """What the writing of records needs of the bridge."""

    @property
    def station(self) -> Station:
        """The station behind the screens."""

    @property
    def by(self) -> str:
        """Name of who is signed in, empty when nobody is."""

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do anything that may be refused or may fail; True when it was done."""

    def did(self, kind: AuditKind, by: str, **facts: object) -> None:
        """Keep what was done outside a session."""


class Records(QObject):
    """Reads on the UI thread, draws and writes on another. Lifetime: that of the bridge."""

    written = Signal(str, object)
    """Id of a session and the `Path` of its record; None where none was written."""
    failed = Signal(str)
    """A sentence: what could not be written, and why."""

    def __init__(self, bridge: Around, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._jobs = jobs
        self._outcomes: dict[str, SigningOutcome] = {}
        self._unwritten: dict[str, Unwritten] = {}

    def write(
        self,
        session: str,
        *,
        folder: Path | None = None,
        form: str = "pdf",
        callback: Callable[[Path | None], None] | None = None,
    ) -> None:
        """Read a session now and write its record, or another form, off the UI thread.

        `written` and then `callback` get the file, or None where it failed: that was told
        and noted, and nothing is lost.
        """
        work: list[Callable[[], Path]] = []
        heard: list[SigningOutcome] = []
        station, by = self._bridge.station, self._bridge.by
        pages = form == "pdf"

        def prepare() -> None:
            write = station.exports.prepare_export(
                session, folder=folder, form=form, told=heard.append, by=by
            )
            work.append(self._looked(session, write) if pages else write)

        def written(found: Path | Exception) -> None:
            self._outcomes[session] = heard[-1] if heard else SigningOutcome(code="no_certificate")
            self._written(session, by, found, form=form, callback=callback)

        if self._bridge.attempt(prepare):
            self._jobs.run(kept(work[0]), written, Lane.RECORD, messages.late())
        else:
            self._written(session, by, None, form=form, callback=callback)

    def make_draft(self, session: str, callback: Callable[[bytes | None], None]) -> None:
        """Make the PDF of a session as it stands; `callback` gets None where it failed."""
        exports, by = self._bridge.station.exports, self._bridge.by
        work: list[Callable[[], bytes]] = []

        def prepare() -> None:
            draft = exports.prepare_draft(session, by=by)
            if draft is not None:
                work.append(self._looked(session, draft))

        if not self._bridge.attempt(prepare) or not work:
            callback(None)
            return

        def done(found: bytes | Exception) -> None:
            if isinstance(found, Exception):
                LOG.warning("a draft was not made: %s", described(found))
                self.failed.emit(messages.not_exported(why(found)))
            callback(found if isinstance(found, bytes) else None)

        self._jobs.run(kept(work[0]), done, Lane.RECORD, messages.late())

    def write_form(self, session: str, *, callback: Callable[[Path | None], None]) -> None:
        """Read a session now and write the page for its monitoring form off the UI thread.

        `callback` gets the file, or None where it failed: that was told.
        """
        work: list[Callable[[], Path]] = []
        by = self._bridge.by
        if self._bridge.attempt(
            lambda: work.append(self._bridge.station.exports.prepare_form(session, by=by))
        ):
            by = self._bridge.by
            self._jobs.run(
                kept(work[0]),
                lambda found: self._form_written(session, by, found, callback),
                Lane.ASIDE,
                messages.late(),
            )
        else:
            callback(None)

    def _form_written(
        self,
        session: str,
        by: str,
        found: Path | Exception | None,
        callback: Callable[[Path | None], None],
    ) -> None:
        if isinstance(found, Exception):
            LOG.warning("a page was not written: %s", described(found))
            self.failed.emit(messages.not_exported(why(found)))
        path = found if isinstance(found, Path) else None
        if path is not None:
            self._note_exported(session, by, "form", path)
        callback(path)

    def _note_exported(self, session: str, by: str, form: str, path: Path) -> None:
        self._bridge.did(
            AuditKind.EXPORTED, by, session=session, form=form, folder=str(path.parent)
        )

    def _looked(self, session: str, write: Callable[[], T]) -> Callable[[], T]:
        """Return what writes, and then looks what of it no font here could write."""
        look = self._bridge.station.exports.prepare_unwritten(session)

        def work() -> T:
            made = write()
            with suppress(OSError):  # it was written, which its fonts were read for
                self._unwritten[session] = look()
            return made

        return work

    def unwritten(self, session: str) -> Unwritten:
        """Return each character that a record or draft written last has by number, and where."""
        return self._unwritten.get(session, {})

    def signing_outcome(self, session: str) -> SigningOutcome:
        """Return what became of the signature of the record that was written last."""
        return self._outcomes.get(session, SigningOutcome(code="no_certificate"))

    def _written(
        self,
        session: str,
        by: str,
        found: Path | Exception | None,
        *,
        form: str,
        callback: Callable[[Path | None], None] | None,
    ) -> None:
        if isinstance(found, Exception):
            LOG.warning("a record was not written: %s", described(found))
            said = why(found)
            self._bridge.attempt(lambda: self._bridge.station.exports.note_failed(session, said))
            self.failed.emit(messages.not_exported(said))
        path = found if isinstance(found, Path) else None
        if path is not None:
            self._note_exported(session, by, form, path)
        self.written.emit(session, path)
        if callback is not None:
            callback(path)
