"""How a patient's series and the clinic's months went, out of the facts of its sessions.

Lifetime: that of the station; made when first asked. Concurrency: one thread.
"""

from collections.abc import Iterable
from typing import Protocol

from monitor.boards import SessionRow
from monitor.care.facts import SessionFacts, facts
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
