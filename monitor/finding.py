"""What the registry of patients stands on: the station's inside, and who finds streams."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol as Interface

from monitor.boards import ClinicSettings, SessionRow
from monitor.domain.commands import ChangeLimit, FromPlan, Instant, Order, Patient, Series
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.ports import PATIENT, REGISTERED, Batch, Journal, Now
from monitor.staff.roles import Role


class Inside(Interface):
    """What the registry needs of the station that it belongs to."""

    @property
    def journal(self) -> Journal:
        """Return the journal of all streams."""

    @property
    def settings(self) -> ClinicSettings:
        """Return the clinic's settings."""

    def now(self) -> Now:
        """Look at the clocks."""

    def wall(self, at: Instant) -> datetime:
        """Return the local wall time at `at`."""

    def local_date(self, at: Instant) -> str:
        """Return the local day at `at`, ISO 8601."""

    def role(self, name: str) -> Role | None:
        """Return the role of somebody who works here; None for anybody else."""

    def admit_second(self, second: str, *first: str) -> None:
        """Refuse a second signature that could be of who signs first; all are names."""

    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that a session may use, by id."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions, newest first."""

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        """Append to another stream and tell the station's own of it, in one transaction."""

    def open_session(
        self,
        *,
        chair: int,
        patient: Patient,
        protocol: str,
        order: Order,
        series: Series | None,
        limits: tuple[ChangeLimit, ...],
        by: str,
        plan: FromPlan | None,
    ) -> str:
        """Open a session at a chair and return its id."""


class Finder(Interface):
    """Which streams belong to whom; the journal is read for it where nothing quicker is there."""

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had that number; None for nobody."""

    def sessions_of(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""

    def registered(self, patient: str, mrn: str) -> None:
        """Take note that `patient` has that number from now on."""


class Archive(Interface):
    """Who finds sessions, however many there are."""

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had a number; None for nobody."""

    def sessions_under(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""


class WithArchive(Interface):
    """A station whose archive finds sessions."""

    @property
    def archive(self) -> Archive:
        """What finds them."""


class Indexed:
    """Finds by the archive's index, which is kept up with the journal: nothing is read for it."""

    def __init__(self, station: WithArchive) -> None:
        self._station = station

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had that number."""
        return self._station.archive.patient_of(mrn)

    def sessions_of(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""
        return self._station.archive.sessions_under(mrns)

    def registered(self, patient: str, mrn: str) -> None:
        """Take note of nothing: the index finds the new entry in the journal."""


class Scan:
    """Finds by reading the journal: every patient's stream once, then the list of sessions."""

    def __init__(self, station: Inside) -> None:
        self._station = station
        self._patients: dict[str, str] | None = None

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has or had that number."""
        return self._known().get(mrn)

    def registered(self, patient: str, mrn: str) -> None:
        """Take note of another number."""
        self._known()[mrn] = patient

    def sessions_of(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""
        rows = (row for row in self._station.sessions() if row.mrn in mrns)
        return tuple(row.session for row in reversed(tuple(rows)))

    def _known(self) -> dict[str, str]:
        if self._patients is None:
            journal = self._station.journal
            self._patients = {
                str(json.loads(entry.body)["mrn"]): stream.removeprefix(PATIENT)
                for stream in journal.streams()
                if stream.startswith(PATIENT)
                for entry in journal.read(stream)
                if entry.kind in {REGISTERED, "patient_corrected"}
            }
        return self._patients
