"""Keeps pages of open sessions for a computer that dies, and takes records to their archive.

Nothing here raises an alert, holds up a save or stops the app: a folder that fails is said on the
bar and in the settings, and tried again.
"""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from monitor.api import (
    AccountDrug,
    Amend,
    Command,
    Delivery,
    DrawDrug,
    GiveBolus,
    Intervene,
    MoveChair,
    PauseInfusion,
    Phase,
    RestartInfusion,
    ResumeInfusion,
    SaveCheck,
    SetRate,
    StartInfusion,
    Station,
    StopInfusion,
    StorageError,
    StrikeCheck,
    Ways,
)
from ui.crash import described, why
from ui.jobs import Job
from ui.threads import Threads

if TYPE_CHECKING:
    from ui.long_work import LongWork

LOG: Final = logging.getLogger(__name__)
AGAIN: Final = 60
"""Beats after which what failed is tried again."""
INDEX_AFTER: Final = 300
INDEX_EVERY: Final = 1_800
"""Beats after the start, and between two times, at which a long station's index is kept up."""
NEWEST: Final = 6
"""So many sessions are looked at after a start for pages that a crash has left."""
LEAVE_S: Final = 3
"""At most so long the app waits for a folder when it is closed."""
PAGES_AFTER: Final = (
    SaveCheck, Amend, StrikeCheck, StartInfusion, PauseInfusion, ResumeInfusion, SetRate,
    GiveBolus, StopInfusion, RestartInfusion, Intervene, MoveChair, DrawDrug, AccountDrug,
)  # fmt: skip
"""What changes the pages so that somebody with a dead computer would miss it."""


class Keeper(QObject):
    """Does one thing after the other on a thread of its own: a folder that hangs hangs nothing.

    Lifetime: as long as the bridge. Concurrency: the journal is read on the UI thread, folders are
    touched on the other.
    """

    changed = Signal()
    """`delivery` or `pages_trouble` is another."""
    record_wanted = Signal(str)
    """Id of a closed session whose record never came out."""

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self.delivery = Delivery()
        self.pages_trouble = ""
        """What the paper folder answered, in the system's words; empty while it takes pages."""
        self._station = station
        self._thread = Threads()
        self._sessions: dict[str, None] = {}
        """Whose pages are to be kept next; a session waits once, however much happens."""
        self._delivering = False
        self._clearing: tuple[str, ...] = ()
        self._beats = 0
        self._job: Job | None = None
        self._upkeep: LongWork | None = None

    def recorded(self, session: str, command: Command) -> None:
        """Something was stored in a session: keep its pages if they are others now."""
        if isinstance(command, PAGES_AFTER) and self._station.settings.paper_dir:
            self._sessions[session] = None
            self._next()

    def record_out(self, session: str) -> None:
        """Take a record that was written on to its archive; its pages have served."""
        self._delivering = True
        self._sessions.pop(session, None)
        self._clearing = (session,)
        self._next()

    def beat(self) -> None:
        """Look for what a crash has left at first, and try again what failed, once a minute."""
        first = self._beats == 0
        self._beats += 1
        if self._beats % INDEX_EVERY == INDEX_AFTER:
            self._keep_index()
        if self._beats % AGAIN == 0 and self.delivery.waiting:
            self._delivering = True
        if first:  # without a thread, where there is nothing to do
            ways = self._station.ways
            self._delivering = ways is not None and ways.waits()
            self._clearing = self._newest_closed()
        if self._beats % AGAIN == 0 and self.pages_trouble:
            self._keep_all()
        self._next()

    def settings_changed(self) -> None:
        """Try at once what may go now, and keep the pages where they shall be."""
        self._delivering = True
        self.pages_trouble = ""
        self._keep_all()
        self.changed.emit()
        self._next()

    def _keep_index(self) -> None:
        """Bring the index of a station of many years up to the journal, beside everything else."""
        try:
            work = self._station.prepare_index()
        except StorageError as error:
            LOG.warning("the index was not kept up: %s", error.what)
            return
        if work is not None:
            from ui.long_work import LongWork  # most stations never need it

            self._upkeep = self._upkeep or LongWork(self)
            self._upkeep.start(work)

    def finish(self) -> None:
        """Wait a moment for what is being written; the rest is done after the next start."""
        if self._upkeep is not None:
            self._upkeep.leave()
        self._sessions.clear()
        self._delivering, self._clearing = False, ()
        self._thread.wait(LEAVE_S)

    def _keep_all(self) -> None:
        if self._station.settings.paper_dir:
            chairs = self._station.board().chairs
            self._sessions |= dict.fromkeys(v.session for v in chairs if v is not None)

    def _newest_closed(self) -> tuple[str, ...]:
        if not self._station.settings.paper_dir:
            return ()
        rows = self._station.newest(NEWEST)
        return tuple(row.session for row in rows if row.phase is Phase.CLOSED)

    # one thing after the other ----------------------------------------------------------------

    def _next(self) -> None:
        ways = self._station.ways
        while self._job is None and ways is not None:
            try:
                found = self._take(ways)
            except StorageError as error:
                LOG.warning("a session could not be read for its copies: %s", error.what)
                continue
            if found is None:
                return
            work, done = found
            self._job = Job(work, done)
            self._job.start(self._thread, self, self._finished)

    def _take(self, ways: Ways) -> tuple[Callable[[], object], Callable[[Any], None]] | None:
        """Return what to do next and what to do with its result."""
        while self._sessions:
            session = next(iter(self._sessions))
            del self._sessions[session]
            pages = ways.prepare_paper(session)
            if pages is not None:
                return pages, self._kept
        if self._delivering:
            self._delivering = False
            return ways.prepare_delivery(), self._delivered
        if self._clearing:
            sessions, self._clearing = self._clearing, ()
            return ways.prepare_clearing(sessions), self._cleared
        return None

    def _finished(self, job: Job, result: object, error: Exception | None) -> None:
        self._job = None
        job.callback(result if error is None else error)  # a copy that fails is said, no more
        self._next()

    def _kept(self, result: object) -> None:
        trouble = _words(result) if isinstance(result, Exception) else ""
        if trouble != self.pages_trouble:
            self.pages_trouble = trouble
            self.changed.emit()

    def _delivered(self, result: object) -> None:
        found = result if isinstance(result, Delivery) else self.delivery
        if isinstance(result, Exception):
            LOG.warning("records were not delivered: %s", described(result))
        if found != self.delivery:
            self.delivery = found
            self.changed.emit()

    def _cleared(self, result: object) -> None:
        for session in result if isinstance(result, tuple) else ():
            self.record_wanted.emit(session)


def _words(error: Exception) -> str:
    LOG.warning("the pages of an open session were not kept: %s", described(error))
    return why(error)
