"""The archive of a station: its sessions found at once, however many there are.

It stands on the index, which is opened with the first look and not at the start. What is slow is
returned as a callable: made on the screen's thread, called on any, with a journal of its own.
Lifetime: that of the station. Concurrency: one thread, except what is returned to be called.
"""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final
from typing import Protocol as Interface

from monitor.boards import SessionRow
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.index import find
from monitor.index.build import (
    Outcome,
    Progress,
    behind,
    build,
    by_oneself,
    keep_up,
)
from monitor.index.find import FIRST, Wanted
from monitor.index.store import Index, in_memory, open_index
from monitor.index.workers import workers
from monitor.journal.chain import Break
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY, RING, SqlcipherJournal, open_journal
from monitor.journal.whole import told_head, verified
from monitor.ports import Head, Journal, StorageError

AT_ONCE: Final = 12
"""So many sessions in which something was stored are read on the way to an answer; more are left
to `prepare_upkeep`, and the answer is that of a moment ago."""

Stopped = Callable[[], bool]
Work = Callable[[Progress, Stopped], Outcome]
Place = tuple[Path, bytes, str]
"""Folder, key and zone of a journal."""


class Keys(Interface):
    """What gives out the data key."""

    def data_key(self) -> bytes:
        """Return the data key.

        Raises:
            StorageError: the key store does not give it out.
        """


class Around(Interface):
    """What the archive needs of its station."""

    journal: Journal
    data_dir: Path
    zone: str
    read_only: bool
    """Whether nothing is to be written into the data folder."""

    @property
    def keeping(self) -> Keys:
        """What keeps the key."""


@frozen
class Found:
    """What was found: how many sessions, and the places of the newest."""

    places: tuple[int, ...]
    count: int
    more: bool
    """Whether there are even more than `count`."""


@frozen
class Standing:
    """How the index stands."""

    sessions: int
    building: bool
    """Sessions are still missing in it: it is new, or was lost or damaged."""
    unreadable: int
    """Sessions whose entries make no sense: `verify` says more."""


class Archive:
    """Finds sessions, and says how the index stands."""

    def __init__(self, station: Around) -> None:
        """Belong to `station`; nothing is opened yet."""
        self._station = station
        self._opened: Index | None = None

    # looking ----------------------------------------------------------------------------------

    def find(self, wanted: Wanted, *, most: int) -> Found:
        """Return how many sessions are wanted, and the newest of them.

        Raises:
            StorageError: the index can neither be read nor made.
        """
        index = self._fresh()
        number = find.count(index, wanted)
        first = tuple(find.places(index, wanted, most=most))
        more = number > find.COUNTED and wanted != Wanted()
        return Found(places=first, count=find.COUNTED if more else number, more=more)

    def further(self, wanted: Wanted, *, before: int = FIRST, most: int) -> tuple[int, ...]:
        """Return the places of the next sessions, older than the one at `before`."""
        return tuple(find.places(self._index(), wanted, before=before, most=most))

    def rows(self, places: Sequence[int]) -> dict[int, SessionRow]:
        """Return the rows at these places; what is gone meanwhile is left out."""
        return find.rows(self._index(), places)

    def newest(self, most: int, wanted: Wanted | None = None) -> tuple[SessionRow, ...]:
        """Return the rows of the newest sessions that are wanted."""
        index = self._fresh()
        places = find.places(index, wanted or Wanted(), most=most)
        found = find.rows(index, places)
        return tuple(found[place] for place in places if place in found)

    def series(self, *mrns: str) -> list[tuple[SessionRow, str]]:
        """Return rows and facts (JSON, or empty) of a patient's sessions, the oldest first."""
        return find.series(self._fresh(), mrns)

    def facts(self, since: Instant, until: Instant) -> list[str]:
        """Return the facts (JSON) of the sessions opened from `since` on and before `until`."""
        return find.facts(self._fresh(), since, until)

    def counted(self, since: Instant, until: Instant) -> list[tuple[str, str]]:
        """Return MRN and facts (JSON) of the sessions opened in that time, in order."""
        return find.counted(self._fresh(), since, until)

    def protocols(self) -> list[tuple[str, int]]:
        """Return the protocols that sessions have, and how many of each."""
        return find.protocols(self._index())

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had a number; None for nobody."""
        return self._fresh().patient_of(mrn)

    def sessions_under(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""
        return tuple(row.session for row, _ in find.series(self._fresh(), mrns))

    def whole(self) -> bool:
        """Return whether every session is in the index as the journal has it now."""
        try:
            index = self._fresh()
        except StorageError:
            return False
        return not index.building and not behind(index, self._station.journal)

    def any_forms(self) -> bool:
        """Return whether any session has a monitoring form."""
        return find.any_forms(self._fresh())

    def forms(self) -> tuple[SessionRow, ...]:
        """Return the sessions that have a monitoring form, the newest first."""
        return tuple(find.forms(self._fresh()))

    def row(self, session: str) -> SessionRow | None:
        """Return the row of one session; None when there is none."""
        return find.row(self._fresh(), session)

    def sessions_of(self, wanted: Wanted) -> tuple[str, ...]:
        """Return the ids of all sessions that are wanted, the newest first."""
        return find.sessions(self._fresh(), wanted)

    def standing(self) -> Standing:
        """Return how the index stands."""
        index = self._index()
        return Standing(
            sessions=index.count(),
            building=index.building,
            unreadable=len(index.troubles()),
        )

    def told(self, session: str) -> Head | None:
        """Return how the station's stream says that a session ends; None if it must be read whole.

        The index only knows where that stands; it is read from the journal.
        """
        try:
            index = self._fresh()
        except StorageError:
            return None
        seal = None if index.building else index.seal_of(session)
        if seal is None:
            return None
        begun, sealed = seal
        return told_head(self._station.journal, session, begun if sealed is None else sealed)

    def sealed_before(self, session: str) -> str | None:
        """Return the session that was sealed last before this one was sealed first; empty for none.

        None: the index does not know, the station's stream must be read.
        """
        try:
            index = self._fresh()
        except StorageError:
            return None
        return None if index.building else index.sealed_before(session)

    # keeping up -------------------------------------------------------------------------------

    def waits(self) -> bool:
        """Return whether `prepare_upkeep` has something to do."""
        index = self._index()
        return index.building or bool(behind(index, self._station.journal))

    def prepare_upkeep(self) -> Work:
        """Return what brings the index up to the journal, on any thread."""
        return self._prepared(_upkept)

    def prepare_rebuild(self) -> Work:
        """Return what goes through all journals again and says where the index differed."""
        return self._prepared(_rebuilt)

    def prepare_verification(self) -> Callable[[Progress, Stopped], tuple[Break, ...]]:
        """Return what checks every chain of the journal, on any thread, until it is stopped."""
        journal = self._station.journal
        if not isinstance(journal, SqlcipherJournal):
            return lambda progress, stopped: verified(journal, progress, stopped)
        folder, key, zone = self._station.data_dir, self._key(), self._station.zone

        def verify(progress: Progress, stopped: Stopped) -> tuple[Break, ...]:
            with open_journal(folder, zone=zone, read_only=True, key=key) as own:
                return verified(own, progress, stopped)

        return verify

    def close(self) -> None:
        """Release the index."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _prepared(self, work: Callable[[Place, Progress, Stopped], Outcome]) -> Work:
        journal = self._station.journal
        if not isinstance(journal, SqlcipherJournal):
            index, reader = self._index(), by_oneself(journal)

            def here(progress: Progress, stopped: Stopped) -> Outcome:
                return build(index, journal, reader, progress=progress, stopped=stopped)

            return here
        where = (self._station.data_dir, self._key(), self._station.zone)
        return lambda progress, stopped: work(where, progress, stopped)

    def _index(self) -> Index:
        if self._opened is None:
            if isinstance(self._station.journal, SqlcipherJournal):
                self._opened = open_index(
                    self._station.data_dir, self._key(), read_only=self._station.read_only
                )
            else:
                self._opened = in_memory()
        if self._opened is None:
            raise StorageError("io", "there is no index")
        return self._opened

    def _fresh(self) -> Index:
        """Return the index, with what was stored a moment ago."""
        index = self._index()
        journal = self._station.journal
        if self._station.read_only:
            if index.building or behind(index, journal):
                raise StorageError("read_only", "the index is behind the journal")
        elif index.building:
            if not isinstance(journal, SqlcipherJournal):
                build(index, journal, by_oneself(journal))
        elif len(behind(index, journal)) <= AT_ONCE:
            keep_up(index, journal)
        return index

    def _key(self) -> bytes:
        folder = self._station.data_dir
        if not (folder / RING).exists():
            return read_key(folder / KEY)
        return self._station.keeping.data_key()


def _upkept(where: Place, progress: Progress, stopped: Stopped) -> Outcome:
    with _opened(where) as (index, journal):
        if index.building:
            return _built(index, journal, where, (progress, stopped))
        number = len(behind(index, journal))
        return Outcome(sessions=number, stopped=not keep_up(index, journal, stopped))


def _rebuilt(where: Place, progress: Progress, stopped: Stopped) -> Outcome:
    with _opened(where) as (index, journal):
        return _built(index, journal, where, (progress, stopped))


@contextmanager
def _opened(where: Place) -> Iterator[tuple[Index, Journal]]:
    folder, key, zone = where
    index = open_index(folder, key)
    if index is None:
        raise StorageError("io", "there is no index")
    with (
        closing(index),
        open_journal(folder, zone=zone, read_only=True, key=key) as journal,
    ):
        yield index, journal


FEW: Final = 500
"""So few sessions are read at once; for more, other processes are started."""


def _built(
    index: Index, journal: Journal, where: Place, heard: tuple[Progress, Stopped]
) -> Outcome:
    progress, stopped = heard
    folder, key, _ = where
    if len(journal.streams()) <= FEW:
        return build(index, journal, by_oneself(journal), progress=progress, stopped=stopped)
    with workers(folder, key, os.cpu_count() or 1) as read:
        return build(index, journal, read, progress=progress, stopped=stopped)
