"""How a patient's series and the clinic's months went, out of the facts of its sessions.

Lifetime: that of the station; made when first asked. Concurrency: one thread.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Protocol

from monitor.boards import SessionRow
from monitor.care.counting import Checks
from monitor.care.facts import (
    VERSION,
    OldFactsError,
    SessionFacts,
    facts,
    from_plain,
    to_plain,
)
from monitor.care.period import Period, Span, period_of
from monitor.care.quality import PLANNED, Counted, checks_of, quality
from monitor.care.quality import Quality as Numbers
from monitor.care.series import PatientSeries, patient_series
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.domain.state import Session
from monitor.words import Words


class Sessions(Protocol):
    """A station, as far as its sessions are read."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""


class Clock(Protocol):
    """A station, as far as its days are concerned."""

    training: bool

    def wall(self, at: Instant) -> datetime:
        """Return the local wall time of an instant."""


class Index(Protocol):
    """What finds the facts of sessions without reading their entries."""

    def series(self, *mrns: str) -> list[tuple[SessionRow, str]]:
        """Return rows and facts (JSON, or empty) of a patient's sessions, the oldest first."""

    def counted(self, since: Instant, until: Instant) -> list[tuple[str, str, str]]:
        """Return id, MRN and facts (JSON, or empty) of the sessions opened in that time."""


class FactsSource(Protocol):
    """Where facts of sessions come from."""

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""

    def between(self, since: Instant, until: Instant) -> tuple[Counted, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""

    def states(self, since: Instant, until: Instant, mode: str) -> Counter[str]:
        """Return how many planned checks of the sessions in that time stand how."""


class FromJournals:
    """Facts counted anew from the journal each time; for stations without an index."""

    def __init__(self, station: Sessions) -> None:
        self._station = station

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""
        wanted = frozenset(mrns)
        rows = (row for row in self._station.sessions() if row.mrn in wanted)
        return tuple(each.facts for each in self._read(rows))

    def between(self, since: Instant, until: Instant) -> tuple[Counted, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""
        rows = self._station.sessions()
        return self._read(row for row in rows if since <= row.opened_at < until)

    def states(self, since: Instant, until: Instant, mode: str) -> Counter[str]:
        """Return how many planned checks of the sessions in that time stand how."""
        return _states(each.facts for each in self.between(since, until) if each.facts.mode == mode)

    def _read(self, rows: Iterable[SessionRow]) -> tuple[Counted, ...]:
        found = [
            Counted(patient=row.mrn, facts=facts(self._station.session(row.session)))
            for row in rows
        ]
        return tuple(reversed(found))


class FromIndex:
    """Facts that the index keeps; what it has not, or of another version, is counted anew."""

    def __init__(self, station: Sessions, index: Callable[[], Index]) -> None:
        self._station = station
        self._index = index

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""
        return tuple(self._facts(row.session, kept) for row, kept in self._index().series(*mrns))

    def between(self, since: Instant, until: Instant) -> tuple[Counted, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""
        return tuple(
            Counted(patient=mrn, facts=self._facts(session, kept))
            for session, mrn, kept in self._index().counted(since, until)
        )

    def states(self, since: Instant, until: Instant, mode: str) -> Counter[str]:
        """Return how many planned checks of the sessions in that time stand how."""
        found: Counter[str] = Counter()
        for session, _, kept in self._index().counted(since, until):
            told = json.loads(kept or "{}")
            if told.get("version") != VERSION:
                told = to_plain(facts(self._station.session(session)))
            if told["facts"]["mode"] == mode:
                slots = told["facts"]["slots"]
                found.update(slot["state"] for slot in slots if slot["kind"] in PLANNED)
        return found

    def _facts(self, session: str, kept: str) -> SessionFacts:
        try:
            return from_plain(json.loads(kept or "{}"))
        except OldFactsError:
            return facts(self._station.session(session))


def _states(every: Iterable[SessionFacts]) -> Counter[str]:
    return Counter(s.state.value for f in every for s in f.slots if s.kind in PLANNED)


@frozen
class PeriodQuality:
    """The numbers of a period, and the checks of the one before it to compare with."""

    period: Period
    numbers: Numbers
    before: Checks
    """Planned ones."""
    so_far: date | None
    """The local day up to which it is known; None for a period that is over."""


class Quality:
    """What screens, prints and tables ask about series and months."""

    def __init__(self, source: FactsSource, station: Clock) -> None:
        self._source = source
        self._station = station

    def series(self, *mrns: str) -> PatientSeries:
        """Return the series of the patient who has, or had, these MRNs.

        Raises:
            StorageError: one of the sessions cannot be read.
        """
        return patient_series(self._source.of_patient(mrns))

    def today(self, now: Instant, span: Span = Span.MONTH) -> Period:
        """Return the period that holds the local day of `now`."""
        return period_of(self._station.wall(now).date(), span)

    def month(self, period: Period, now: Instant) -> PeriodQuality:
        """Return the numbers of a period as they are known at `now`.

        Raises:
            StorageError: one of the sessions cannot be read.
        """
        today = self._station.wall(now).date()
        return PeriodQuality(
            period=period,
            numbers=self._numbers(period, now),
            before=checks_of(self._states(period.moved(-1), now)),
            so_far=today if period.first <= today < period.after else None,
        )

    def counted(self, period: Period, now: Instant) -> tuple[Counted, ...]:
        """Return the sessions of a period that count: of practice only where all is practice."""
        found = self._source.between(*self._bounds(period, now))
        return tuple(each for each in found if each.facts.mode == self._mode)

    def tables(self, period: Period, now: Instant, words: Words) -> Mapping[str, bytes]:
        """Return the raw rows and the numbers of a period as CSV, by file name."""
        from monitor.exchange.month_csv import tables

        counted = self.counted(period, now)
        since, until = self._bounds(period, now)
        return tables(counted, quality(counted, since, until), words, self._station.wall)

    @property
    def _mode(self) -> str:
        return "training" if self._station.training else ""

    def _states(self, period: Period, now: Instant) -> Counter[str]:
        return self._source.states(*self._bounds(period, now), self._mode)

    def _numbers(self, period: Period, now: Instant) -> Numbers:
        since, until = self._bounds(period, now)
        return quality(self.counted(period, now), since, until)

    def _bounds(self, period: Period, now: Instant) -> tuple[Instant, Instant]:
        """Return the instants of the local midnights that a period begins and ends with.

        Wall and true time are related as they are now.
        """
        wall = self._station.wall(now)
        ahead = _micros(wall) - now
        ends: Sequence[date] = (period.first, period.after)
        since, until = (
            _micros(datetime(day.year, day.month, day.day, tzinfo=wall.tzinfo)) - ahead
            for day in ends
        )
        return since, until


def _micros(moment: datetime) -> int:
    passed = moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return (passed.days * 86_400 + passed.seconds) * MICRO + passed.microseconds
