"""A registry of patients over a journal in memory, for stations that are not real."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from monitor.boards import ClinicSettings, SessionRow
from monitor.domain.commands import ChangeLimit, FromPlan, Order, Patient, Series
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import Batch, Journal, Now, StorageError
from monitor.registry import Registry
from monitor.staff.roles import Role

if TYPE_CHECKING:
    from tests.ui.fake_station import FakeStation


class FakeInside:
    """Implements `monitor.finding.Inside`: patients are kept, sessions it has none."""

    def __init__(self, station: "FakeStation") -> None:
        self._station = station
        self._journal = MemoryJournal()

    @property
    def journal(self) -> Journal:
        return self._journal

    @property
    def settings(self) -> ClinicSettings:
        return self._station.settings

    def now(self) -> Now:
        return self._station.now()

    def wall(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / MICRO, UTC)

    def local_date(self, at: int) -> str:
        return self._station.local_date(at)

    def role(self, name: str) -> Role | None:
        found = (p.role for p in self._station.everybody if p.active and p.name == name)
        return next((Role(role) for role in found), None)

    def protocols(self) -> Mapping[str, Protocol]:
        return self._station.protocols()

    def session(self, session: str) -> Session:
        raise StorageError("damaged", session)

    def sessions(self) -> tuple[SessionRow, ...]:
        return ()

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        self._journal.append((batch,))

    def admit_second(self, second: str, *first: str) -> None:
        del second, first  # nobody set anybody's PIN

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
        return self._station.open_session(
            chair=chair,
            patient=patient,
            protocol=protocol,
            order=order,
            series=series,
            limits=limits,
            by=by,
            plan=plan,
        )


def registry_of(station: "FakeStation") -> Registry:
    """Return a registry of nobody yet."""
    return Registry(FakeInside(station))
