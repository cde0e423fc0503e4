"""The desk of a made-up clinic: what the registry of patients stands on, for one patient's journal.

Nothing is random here: ids are drawn, and the clock is set by whoever works the desk.
"""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Final

from monitor.boards import ClinicSettings, SessionRow, row
from monitor.clinic import begun, sealed
from monitor.domain import commands as cmd
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.permissions import admit
from monitor.ports import STATION, Batch, Draft, Now
from monitor.protocols.read import shipped
from monitor.service import SessionService
from monitor.staff.roles import May, Role
from tools.made_visits import CHARGE_NURSE, NURSES, PRESCRIBER, Visit

ZONE: Final = "UTC"
ROLES: Final[Mapping[str, Role]] = {
    CHARGE_NURSE: Role.CHARGE_NURSE,
    PRESCRIBER: Role.PRESCRIBER,
    **dict.fromkeys(NURSES, Role.NURSE),
}


class Desk:
    """Implements `monitor.finding.Inside` and its `Finder` over a journal in memory.

    Lifetime: one patient, from the first visit to the last call. What the station's own stream is
    to say gathers in `told`.
    """

    def __init__(self) -> None:
        self.journal = MemoryJournal(zone=ZONE)
        self.settings = ClinicSettings(clinic="Fernhollow Infusion Clinic")
        self.told: list[Draft] = []
        self.at: Instant = 0
        """The time of day, microseconds since 1970; set from outside, never backwards."""
        self.visit: Visit | None = None
        """Whose session is opened next: it says the id."""
        self._services: dict[str, SessionService] = {}
        self._patients: dict[str, str] = {}

    # the inside of a station ----------------------------------------------------------------

    def now(self) -> Now:
        """Look at the clocks, which agree."""
        return Now(at=self.at, wall=self.at)

    def wall(self, at: Instant) -> datetime:
        """Return the wall time, UTC."""
        return datetime.fromtimestamp(at / MICRO, UTC)

    def local_date(self, at: Instant) -> str:
        """Return the day, ISO 8601."""
        return self.wall(at).date().isoformat()

    def admit_second(self, second: str, *first: str) -> None:
        """Admit everybody: nobody here sets anybody's PIN."""

    def role(self, name: str) -> Role | None:
        """Return the role of somebody who works here."""
        return ROLES.get(name)

    def protocols(self) -> Mapping[str, Protocol]:
        """Return the protocols that ship."""
        return shipped()

    def session(self, session: str) -> Session:
        """Return a session of this patient."""
        return self._services[session].session

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return this patient's sessions, newest first."""
        return tuple(row(service.session) for service in reversed(self._services.values()))

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        """Append to the patient's stream, and keep what the station's own says of it."""
        self.journal.append((batch,))
        self.told.append(Draft(kind=kind, version=1, at=self.at, wall=self.at, body=body))

    def open_session(
        self,
        *,
        chair: int,
        patient: cmd.Patient,
        protocol: str,
        order: cmd.Order,
        series: cmd.Series | None,
        limits: tuple[cmd.ChangeLimit, ...] = (),
        by: str,
        plan: cmd.FromPlan | None = None,
    ) -> str:
        """Open the session of the visit that is next."""
        if self.visit is None:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=chair)
        admit(self.role(by), May.ACT)
        command = cmd.OpenSession(
            by=by,
            session=self.visit.session,
            chair=chair,
            patient=patient,
            protocol=self.protocols()[protocol],
            order=order,
            series=series,
            limits=limits,
            plan=plan,
        )
        service = SessionService.open(self.journal, command, self.now())
        self._services[command.session] = service
        self.told.append(begun(command.session, self.now()))
        return command.session

    # finding --------------------------------------------------------------------------------

    def patient_of(self, mrn: str) -> str | None:
        """Return the id of the patient who has that number."""
        return self._patients.get(mrn)

    def sessions_of(self, mrns: Collection[str]) -> tuple[str, ...]:
        """Return the ids of the sessions under these numbers, oldest first."""
        mine = self._services.items()
        return tuple(name for name, one in mine if one.session.patient.mrn in mrns)

    def registered(self, patient: str, mrn: str) -> None:
        """Take note of a number."""
        self._patients[mrn] = patient

    # working --------------------------------------------------------------------------------

    def service(self, session: str) -> SessionService:
        """Return what works a session."""
        return self._services[session]

    def execute(self, session: str, command: cmd.Command, at: Instant) -> None:
        """Carry out a command at that time."""
        self.at = at
        self._services[session].execute(command, self.now())

    def seal(self, session: str) -> None:
        """Seal a closed session as it is now."""
        service = self._services[session]
        self.told.append(sealed(service.session, self.journal.head(service.stream), self.now()))

    def streams(self) -> tuple[str, ...]:
        """Return the streams of this patient and their sessions."""
        return tuple(name for name in self.journal.streams() if name != STATION)
