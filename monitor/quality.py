"""How a patient's series and the clinic's months went, out of the facts of its sessions.

Lifetime: that of the station; made when first asked. Concurrency: one thread.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from monitor.boards import ClinicSettings, SessionRow
from monitor.care.counting import Checks
from monitor.care.facts import SessionFacts, facts, from_plain
from monitor.care.follow_ups import LONGEST
from monitor.care.period import Period, Span, period_of
from monitor.care.quality import PLANNED, Counted, checks_of, quality
from monitor.care.quality import Quality as Numbers
from monitor.care.relief import DAY
from monitor.care.series import PatientSeries, patient_series
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.domain.refusals import Refused
from monitor.domain.state import Session
from monitor.staff.roles import May
from monitor.words import words

STEP: Final = 4 * DAY
"""So much of a period is read at once."""


class Sessions(Protocol):
    """A station, as far as its sessions are read."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""


class Keeping(Protocol):
    """What seals exported files."""

    def sealer(self) -> Callable[[Path, bytes], tuple[Path, bytes]] | None:
        """Return what seals a file, None where the clinic seals none."""


class Around(Protocol):
    """A station, as far as its days, its settings and its folder are concerned."""

    training: bool

    @property
    def settings(self) -> ClinicSettings:
        """The clinic's settings."""

    @property
    def records(self) -> Path:
        """Where records are written to."""

    def wall(self, at: Instant) -> datetime:
        """Return the local wall time of an instant."""

    @property
    def keeping(self) -> Keeping:
        """What seals exported files."""

    def admit(self, by: str, what: May) -> None:
        """Refuse who may not do that."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""


class Archive(Protocol):
    """Who keeps the facts of sessions, as JSON."""

    def whole(self) -> bool:
        """Return whether every session is in it."""

    def series(self, *mrns: str) -> list[tuple[SessionRow, str]]:
        """Return rows and facts of the sessions under these numbers, the oldest first."""

    def counted(self, since: Instant, until: Instant) -> list[tuple[str, str]]:
        """Return MRN and facts of the sessions opened in that time, in order."""


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
    """Facts as the archive's index keeps them; from the journals while that is being made."""

    def __init__(self, archive: Archive, journals: FactsSource) -> None:
        self._archive = archive
        self._journals = journals

    def of_patient(self, mrns: Iterable[str]) -> tuple[SessionFacts, ...]:
        """Return the sessions under these MRNs."""
        if not self._archive.whole():
            return self._journals.of_patient(mrns)
        return tuple(from_plain(json.loads(kept)) for _, kept in self._archive.series(*mrns))

    def between(self, since: Instant, until: Instant) -> tuple[Counted, ...]:
        """Return the sessions opened from `since` on and before `until`, in that order."""
        if not self._archive.whole():
            return self._journals.between(since, until)
        return tuple(
            Counted(patient=mrn, facts=from_plain(json.loads(kept)))
            for mrn, kept in self._archive.counted(since, until)
        )

    def states(self, since: Instant, until: Instant, mode: str) -> Counter[str]:
        """Return how many planned checks of the sessions in that time stand how."""
        if not self._archive.whole():
            return self._journals.states(since, until, mode)
        found: Counter[str] = Counter()
        for _, kept in self._archive.counted(since, until):
            told = json.loads(kept)["facts"]
            if told["mode"] == mode:
                found.update(slot["state"] for slot in told["slots"] if slot["kind"] in PLANNED)
        return found


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
    moving: date | None = None
    """The local day up to which calls about its infusions may still come; None: all are over."""


class Quality:
    """What screens, prints and tables ask about series and months."""

    def __init__(self, source: FactsSource, station: Around) -> None:
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
        *_, last = self.reading(period, now)
        if last is None:
            raise AssertionError("a reading ends with its numbers")
        return last

    def reading(self, period: Period, now: Instant) -> Iterator[PeriodQuality | None]:
        """Read a period in steps of some days; yields None after each, at last the numbers.

        So a screen goes on looking at the chairs while a year is read.

        Raises:
            StorageError: one of the sessions cannot be read.
        """
        counted: list[Counted] = []
        states: Counter[str] = Counter()
        for since, until in self._steps(period, now):
            counted += self._between(since, until)
            yield None
        for since, until in self._steps(period.moved(-1), now):
            states += self._source.states(since, until, self._mode)
            yield None
        today = self._station.wall(now).date()
        yield PeriodQuality(
            period=period,
            numbers=quality(counted, *self._bounds(period, now)),
            before=checks_of(states),
            so_far=today if period.first <= today < period.after else None,
            moving=_moving(period, today),
        )

    def counted(self, period: Period, now: Instant) -> tuple[Counted, ...]:
        """Return the sessions of a period that count: of practice only where all is practice."""
        return self._between(*self._bounds(period, now))

    def refusal(self, by: str) -> Refused | None:
        """Return why `by` may take neither report nor tables out; None for who may."""
        try:
            self._station.admit(by, May.EXPORT)
        except Refused as refused:
            return refused
        return None

    def prepare_tables(self, period: Period, now: Instant, by: str) -> Callable[[], Path]:
        """Return what writes numbers and raw rows of a period as tables, on any thread.

        It returns the folder of the tables, a new one each time.

        Raises:
            Refused: `by` may not export. What is returned raises `OSError`.
            StorageError: one of the sessions cannot be read.
        """
        self._station.admit(by, May.EXPORT)
        return self.tables(period, now)

    def tables(
        self, period: Period, now: Instant, folder: Path | None = None
    ) -> Callable[[], Path]:  # fmt: skip
        """Return what writes the tables into `folder`, or where the settings say.

        They are sealed where the clinic seals its exports.
        """
        from monitor.exchange.month_csv import tables
        from monitor.record.export import as_it_is

        counted, settings = self.counted(period, now), self._station.settings
        numbers = quality(counted, *self._bounds(period, now))
        found = tables(counted, numbers, words(settings.language), self._station.wall)
        parent, name = folder or self._station.records, f"month-{period.code}"
        pack = self._station.keeping.sealer() or as_it_is

        def write() -> Path:
            made = _new_folder(parent, name)
            for file, content in found.items():
                path, packed = pack(made / file, content)
                path.write_bytes(packed)
            return made

        return write

    def prepare_report(self, period: Period, now: Instant, by: str) -> Callable[[], Path]:
        """Return what writes the report of a period as PDF, on any thread.

        Raises:
            Refused: `by` may not export. What is returned raises `OSError`.
            StorageError: one of the sessions cannot be read.
        """
        self._station.admit(by, May.EXPORT)
        return self.report(period, now)

    def report(
        self, period: Period, now: Instant, folder: Path | None = None
    ) -> Callable[[], Path]:  # fmt: skip
        """Return what writes the report into `folder`, or where the settings say.

        It is sealed where the clinic seals its exports.
        """
        from monitor.record.export import as_it_is
        from monitor.record.letter import write
        from monitor.record.month_page import About, month_report
        from monitor.record.publish import publish

        found, settings = self.month(period, now), self._station.settings
        about = About(
            clinic=settings.clinic,
            room=settings.room,
            period=period,
            so_far=found.so_far,
            made=self._station.wall(now),
        )
        letter = month_report(found.numbers, about, words(settings.language))
        paper, parent = settings.paper, folder or self._station.records
        pack = self._station.keeping.sealer() or as_it_is

        def make() -> Path:
            pdf = write(letter, paper="letter" if paper == "letter" else "a4")
            return publish(*pack(parent / f"month-{period.code}.pdf", pdf))

        return make

    def prepare_summary(self, mrns: Sequence[str], now: Instant, by: str) -> Callable[[], Path]:
        """Return what writes the one page about a patient's series, on any thread.

        It is sealed where the clinic seals its exports.

        Raises:
            Refused: `by` does not work here.
            StorageError: one of the sessions cannot be read.
            ValueError: the patient has no session.
        """
        from monitor.record.export import as_it_is
        from monitor.record.letter import write
        from monitor.record.publish import publish
        from monitor.record.summary_page import About, summary

        station, series = self._station, self.series(*mrns)
        station.admit(by, May.WRITE_RECORD)
        if not series.points:
            raise ValueError("no session to sum up")
        kinds = {p.facts.protocol_sha256: p.facts.session for p in series.points}
        read = [station.session(session) for session in kinds.values()]
        latest = station.session(series.points[-1].facts.session)
        settings = station.settings
        about = About(
            patient=latest.patient,
            clinic=settings.clinic,
            room=settings.room,
            by=by,
            made=station.wall(now),
            days=tuple(station.wall(p.facts.opened_at) for p in series.points),
            protocols=tuple(dict.fromkeys(session.protocol.title for session in read)),
        )
        letter = summary(series, about, words(settings.language))
        pack = station.keeping.sealer() or as_it_is
        day = about.made.strftime("%Y-%m-%d")
        path = station.records / f"summary-{latest.id}-{day}.pdf"
        paper = settings.paper

        def make() -> Path:
            pdf = write(letter, paper="letter" if paper == "letter" else "a4")
            return publish(*pack(path, pdf))

        return make

    @property
    def _mode(self) -> str:
        return "training" if self._station.training else ""

    def _between(self, since: Instant, until: Instant) -> tuple[Counted, ...]:
        found = self._source.between(since, until)
        return tuple(each for each in found if each.facts.mode == self._mode)

    def _steps(self, period: Period, now: Instant) -> Iterator[tuple[Instant, Instant]]:
        """Yield the parts in which a period is read: nothing of it lies in the future."""
        since, until = self._bounds(period, now)
        until = min(until, now + 1)
        while since < until:
            part = min(since + STEP, until)
            yield since, part
            since = part

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


def _moving(period: Period, today: date) -> date | None:
    last = period.after + timedelta(days=LONGEST // DAY)
    return last if period.first <= today < last else None


def _new_folder(parent: Path, name: str) -> Path:
    """Make a folder that is not there yet: `name`, else `name_2` and so on."""
    parent.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        folder = parent / (name if number == 1 else f"{name}_{number}")
        try:
            folder.mkdir(0o700)
        except FileExistsError:
            continue
        return folder
    raise AssertionError("there is always a next number")


def _micros(moment: datetime) -> int:
    passed = moment.astimezone(UTC) - datetime(1970, 1, 1, tzinfo=UTC)
    return (passed.days * 86_400 + passed.seconds) * MICRO + passed.microseconds
