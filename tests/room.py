"""The room of the station tests: a station with people, and clocks that the test turns."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from monitor.clock import SystemClock
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO
from monitor.domain.state import Episode, Session
from monitor.journal.memory import MemoryJournal
from monitor.ports import Journal
from monitor.station import LocalStation
from monitor.ways import Told, Ways
from tests.domain.chair import CALM, CALM_BASELINE, OPENED, Reading, values

NURSE, SECOND, CHARGE, DOCTOR, MANAGER = "Nia Nurse", "Sol Second", "Chi Charge", "Dr Pre", "Ma Na"
PEOPLE = (
    (CHARGE, "charge_nurse"),
    (NURSE, "nurse"),
    (SECOND, "nurse"),
    (DOCTOR, "prescriber"),
    (MANAGER, "manager"),
)
DATA_KEY = bytes(range(32))
"""What a journal in memory has no file for, and sealing needs."""


@dataclass
class Machine:
    """The computer's clocks, moved by hand. Implements `monitor.clock.Machine`."""

    passed: int = 1_000 * MICRO
    calendar: int = OPENED
    identity: str = "boot-1"

    def elapsed(self) -> int:
        return self.passed

    def wall(self) -> int:
        return self.calendar

    def boot(self) -> str:
        return self.identity

    def goes_on(self, seconds: float) -> None:
        self.passed += round(seconds * MICRO)
        self.calendar += round(seconds * MICRO)

    def reboots(self, *, down_s: int) -> None:
        self.passed = 5 * MICRO
        self.calendar += down_s * MICRO
        self.identity += "+"


class Room:
    """A station over one journal, which can be restarted."""

    def __init__(
        self,
        folder: Path,
        journal: Journal | None = None,
        *,
        people: bool = True,
        ways: Callable[[LocalStation], Ways] | None = None,
    ) -> None:
        self.folder = folder
        self.machine = Machine()
        self.journal = MemoryJournal() if journal is None else journal
        self.exported: list[str] = []
        self.ways = ways
        self.station = self._open()
        if people:
            for name, role in PEOPLE:
                self.station.staff.add_person(name=name, role=role, pin_hash="-", by=CHARGE)

    def _open(self) -> LocalStation:
        clock = SystemClock(self.journal.sign_of_life(), machine=self.machine)
        station = LocalStation(
            self.journal,
            clock,
            data_dir=self.folder,
            zone="UTC",
            prepare=self._prepare,
            key=DATA_KEY,
        )
        if self.ways is not None:
            station.send_by(self.ways)
        station.clinic.resume()
        return station

    def _prepare(
        self, station: LocalStation, session: str, folder: Path, form: str, _told: Told
    ) -> Callable[[], Path]:
        def write() -> Path:
            self.exported.append(session)
            return folder / f"{session}.{form}"

        return write

    # time -----------------------------------------------------------------------------

    @property
    def now(self) -> int:
        return self.station.now().at

    def wait(self, seconds: int) -> None:
        """Let time pass with a look every five seconds, as the app looks."""
        while seconds > 0:
            self.machine.goes_on(min(5, seconds))
            seconds -= 5
            self.station.heartbeat()

    def restart(self, *, after_s: int, reboot: bool = False) -> None:
        """Kill the station and open it again after some time."""
        if reboot:
            self.machine.reboots(down_s=after_s)
        else:
            self.machine.goes_on(after_s)
        self.station = self._open()

    # doing ----------------------------------------------------------------------------

    def opens(self, chair: int = 1, *, by: str = NURSE, protocol: str = "ketamine-pain") -> str:
        return self.station.open_session(
            chair=chair,
            patient=cmd.Patient(
                mrn=f"M{chair}", name=f"Pat {chair}", birth_date="1970-01-01", sex="female"
            ),
            protocol=protocol,
            order=cmd.Order(planned_min=40, prescriber=DOCTOR),
            series=None,
            by=by,
        )

    def does(self, command: cmd.Command, chair: int = 1) -> None:
        self.station.execute(chair, command)

    def checks(
        self, readings: Mapping[str, Reading] = CALM, /, *, chair: int = 1, **changes: Reading
    ) -> None:
        self.does(cmd.SaveCheck(by=NURSE, values=values({**readings, **changes})), chair)

    def starts(self, chair: int = 1) -> None:
        self.checks(CALM_BASELINE, chair=chair)
        self.machine.goes_on(1)
        self.does(cmd.StartInfusion(by=NURSE, checklist_reason="paper checklist"), chair)

    def cancels(self, chair: int = 1, *, by: str = NURSE) -> None:
        self.does(cmd.CloseSession(by=by, disposition="cancelled", reason="went home"), chair)

    def fields(self, chair: int = 1, **readings: Reading) -> None:
        entered = MappingProxyType(dict(values(readings)))
        self.does(cmd.EnterFields(by=NURSE, values=entered), chair)

    # looking --------------------------------------------------------------------------

    def session(self, chair: int = 1) -> Session:
        return self.station.clinic.at_chair[chair].session

    def alert(self, limit: str, chair: int = 1) -> Episode:
        return next(a for a in self.session(chair).alerts if a.limit == limit)

    def kinds(self, stream: str = "station") -> list[str]:
        return [entry.kind for entry in self.journal.read(stream)]

    def length(self) -> int:
        return sum(self.journal.head(stream).length for stream in self.journal.streams())
