"""What lies behind: sessions of any age, and what is worked out of many of them."""

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from monitor.boards import SessionRow, row, row_of
from monitor.clinic import UNREADABLE
from monitor.domain import commands as cmd
from monitor.domain.commands import Command
from monitor.domain.project import project
from monitor.domain.protocol import Phase
from monitor.domain.state import Session
from monitor.domain.views import ChairView
from monitor.permissions import admit
from monitor.ports import STATION, StorageError
from monitor.service import STREAM
from monitor.station.chairs import Chairs

if TYPE_CHECKING:  # each loaded with the first use of what it is for
    from monitor.archiving import Archive
    from monitor.calling import Calling
    from monitor.index.build import Outcome, Progress
    from monitor.quality import Quality
    from monitor.registry import Registry
    from monitor.retaining import Retaining


class Past(Chairs):
    """Reads what has been, and adds to what is closed."""

    _archive: "Archive | None" = None
    _quality: "Quality | None" = None

    def session(self, session: str) -> Session:
        """Return a session of any age.

        Raises:
            StorageError: `damaged`, there is none of that id or it cannot be read.
        """
        return self.clinic.read(session).session

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions that can be read, newest first."""
        return self.listed()[0]

    def listed(self) -> tuple[tuple[SessionRow, ...], tuple[str, ...]]:
        """Return all sessions, newest first, and the ids of those that cannot be read."""
        from monitor.journal.whole import names_of

        rows = {}
        for entry in self.journal.read(STATION):
            if entry.kind in {"session_begun", "session_sealed"}:
                body = json.loads(entry.body)
                kept = body.get("summary")
                rows[body["session"]] = None if kept is None else row_of(kept)
        # of a session whose entries are gone, `verify` speaks
        there = set(names_of(self.journal))
        every, unreadable = [], []
        for name, found in rows.items():
            if not found and there and STREAM + name not in there:
                continue
            try:
                every.append(found or row(self.session(name)))
            except StorageError as error:
                if error.what not in UNREADABLE:
                    raise
                unreadable.append(name)
        every.sort(key=lambda r: (r.opened_at, r.session), reverse=True)
        return tuple(every), tuple(unreadable)

    def newest(self, most: int) -> tuple[SessionRow, ...]:
        """Return the newest sessions, at most so many; as quick where there are very many."""
        return self.archive.newest(most) if self.long else self.sessions()[:most]

    def session_row(self, session: str) -> SessionRow:
        """Return one session as the archive lists it.

        Raises:
            StorageError: `damaged`, there is none of that id or it cannot be read.
        """
        return row(self.session(session))

    def sealed_before(self, session: str) -> str | None:
        """Return the session that was sealed last before this one was; None: read the stream."""
        return self.archive.sealed_before(session) if self.long else None

    def session_answers(self, session: str) -> Mapping[str, str]:
        """Return the answers of a session's monitoring form, by item."""
        return self.session(session).report

    def closed_view(self, session: str) -> ChairView:
        """Return the picture of a session of any age, as it stood at its last entry."""
        state = self.session(session)
        return project(state, state.seen)

    def add_to_closed(self, session: str, command: Command) -> None:
        """Add an addendum, a note or an amendment to a sealed session."""
        if isinstance(command, cmd.ByPerson):
            admit(self.role(command.by), command, phase=Phase.CLOSED)
        self.clinic.amend_closed(session, command)

    def verify(self, session: str | None = None) -> tuple[str, ...]:
        """Verify one session or everything; return the differences found, empty when intact.

        Each is `stream seq fault`: the first broken link of a stream (see `journal.chain.Fault`).

        Raises:
            KeyError: there never was a session of that id.
        """
        from monitor.journal.whole import breaks, told_heads

        if session is None:
            found = breaks(self.journal)
        elif self.long and (head := self.archive.told(session)) is not None:
            found = breaks(self.journal, (STREAM + session,), {STREAM + session: head})
        else:
            told = told_heads(self.journal)
            if STREAM + session not in told and not self.journal.head(STREAM + session).length:
                raise KeyError(session)
            found = breaks(self.journal, (STREAM + session,), told)
        return tuple(f"{b.stream} {b.seq} {b.fault.value}" for b in found)

    # what finds and counts -------------------------------------------------------------------

    @property
    def archive(self) -> "Archive":
        """What finds sessions, however many there are; opened with the first look."""
        if self._archive is None:
            from monitor.archiving import Archive  # not before somebody looks for a session

            self._archive = Archive(self)
        return self._archive

    def prepare_index(self) -> "Callable[[Progress, Callable[[], bool]], Outcome] | None":
        """Return what keeps the index up, on any thread; None where there is nothing to do.

        A start of a station of many years takes from it what it would else read for seconds.
        """
        if not self.long or self.read_only or not self.archive.waits():
            return None
        return self.archive.prepare_upkeep()

    @cached_property
    def registry(self) -> "Registry":
        """The patients, read when they are first asked for."""
        from monitor.finding import Indexed
        from monitor.registry import Registry

        return Registry(self, Indexed(self) if self.long else None)

    def _phones(self, mrn: str) -> tuple[str, ...]:
        """Return the numbers of the patient who has or had that MRN."""
        file = self.registry.find(mrn)
        return () if file is None else file.phones

    @property
    def calls(self) -> "Calling":
        """Return who is to be called after a session, and which answers wait for a prescriber."""
        if self._calls is None:
            from monitor.calling import Calling  # off the way to the first picture

            self._calls = Calling(self, self._phones)
        return self._calls

    @property
    def quality(self) -> "Quality":
        """How series and months went."""
        if self._quality is None:
            from monitor.quality import FromIndex, FromJournals, Quality

            journals = FromJournals(self)
            indexed = FromIndex(self.archive, journals) if self.long else journals
            self._quality = Quality(indexed, self)
        return self._quality

    @cached_property
    def retaining(self) -> "Retaining":
        """Legal holds, and what the clinic no longer has to keep."""
        from monitor.retaining import Retaining

        return Retaining(self, self._held)
