"""How a patient's series and the clinic's months went, out of the facts of its sessions.

Lifetime: that of the station; made when first asked. Concurrency: one thread.
"""

from collections.abc import Iterable
from json import loads
from typing import Protocol

from monitor.boards import SessionRow
from monitor.care.facts import SessionFacts, facts, from_plain
from monitor.care.series import PatientSeries, patient_series
from monitor.domain.commands import Instant
from monitor.domain.state import Session


class Sessions(Protocol):
    """A station, as far as its sessions are counted."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""


class FactsSource(Protocol):
    """Where facts of sessions come from."""

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""

    def between(self, since: Instant, until: Instant) -> tuple[SessionFacts, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""


class FromJournals:
    """Facts counted anew from the journal each time; for stations without an index."""

    def __init__(self, station: Sessions) -> None:
        self._station = station

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""
        wanted = frozenset(mrns)
        return self._read(row for row in self._station.sessions() if row.mrn in wanted)

    def between(self, since: Instant, until: Instant) -> tuple[SessionFacts, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""
        rows = self._station.sessions()
        return self._read(row for row in rows if since <= row.opened_at < until)

    def _read(self, rows: Iterable[SessionRow]) -> tuple[SessionFacts, ...]:
        found = [facts(self._station.session(row.session)) for row in rows]
        return tuple(reversed(found))


class Archive(Protocol):
    """Who keeps the facts of sessions, as JSON."""

    def whole(self) -> bool:
        """Return whether every session is in it."""

    def series(self, *mrns: str) -> list[tuple[SessionRow, str]]:
        """Return rows and facts of the sessions under these numbers, the oldest first."""

    def facts(self, since: Instant, until: Instant) -> list[str]:
        """Return the facts of the sessions opened from `since` on and before `until`, in order."""


class FromIndex:
    """Facts as the archive's index keeps them; from the journals while that is being made."""

    def __init__(self, archive: Archive, journals: FactsSource) -> None:
        self._archive = archive
        self._journals = journals

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""
        if not self._archive.whole():
            return self._journals.of_patient(mrns)
        return tuple(from_plain(loads(kept)) for _, kept in self._archive.series(*mrns))

    def between(self, since: Instant, until: Instant) -> tuple[SessionFacts, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""
        if not self._archive.whole():
            return self._journals.between(since, until)
        return tuple(from_plain(loads(kept)) for kept in self._archive.facts(since, until))


class Quality:
    """What screens, prints and tables ask about series and months."""

    def __init__(self, source: FactsSource) -> None:
        self._source = source

    def series(self, *mrns: str) -> PatientSeries:
        """Return the series of the patient who has, or had, these MRNs.

        Raises:
            StorageError: one of the sessions cannot be read.
        """
        return patient_series(self._source.of_patient(mrns))
