"""A calm 60-minute visit with twelve checks, command by command, and a room full of chairs."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType

from monitor.clock import ManualClock, SystemClock
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MINUTE, Value
from monitor.journal.sqlcipher import open_journal
from monitor.protocols.read import shipped
from monitor.station import LocalStation
from monitor.ways import Told

NURSE = "M. Okonjo RN"
PROTOCOL = "ketamine-pain"
BASELINE = 5
START = 10
"""Minutes after opening."""
WHILE_RUNNING = (5, 10, 20, 30, 40, 50)
"""Minutes after the start."""
AFTERWARDS = (0, 15, 30, 45, 60)
"""Minutes after the end."""
DAY = 24 * 60 * MINUTE

_NUMBERS: dict[str, int | str] = {
    "sbp": 124, "dbp": 76, "hr": 72, "spo2": 98, "rr": 14, "temp": "36.6", "weight": 70, "o2": 0,
    "moaas": 5, "dizziness": 0, "nausea": 0, "dissociation": 0, "anxiety": 0, "orientation": 4,
    "pain": 6, "mood": 5,
}  # fmt: skip
READINGS: MappingProxyType[str, Value] = MappingProxyType(
    {name: Decimal(number) for name, number in _NUMBERS.items()}
    | {"self_harm": False, "red_flag": "none", "gait": "steady"}
)
"""Everything that any check of a visit can ask, and nothing that crosses a limit."""


def save() -> cmd.SaveCheck:
    """Return the command that saves a full check."""
    return cmd.SaveCheck(by=NURSE, values=READINGS)


def opening(session: str, chair: int, planned_min: int) -> cmd.OpenSession:
    """Return the command that opens a session."""
    return cmd.OpenSession(
        by=NURSE,
        session=session,
        chair=chair,
        patient=cmd.Patient(
            mrn=f"FX-{chair}", name="Juniper Testwell", birth_date="1968-09-21", sex="female"
        ),
        protocol=shipped()[PROTOCOL],
        order=cmd.Order(
            planned_min=planned_min,
            prescriber="Dr A. Invented",
            dose_mg=Decimal(35),
            concentration_mg_per_ml=Decimal(1),
        ),
    )


def start() -> cmd.StartInfusion:
    """Return the command that starts the infusion with its checklist unanswered."""
    return cmd.StartInfusion(by=NURSE, checklist_reason="measured without")


def visit() -> Iterator[tuple[int, Command]]:
    """Yield minute and command of a whole visit after its opening: twelve checks, then home."""
    yield BASELINE, save()
    yield START, start()
    for minutes in WHILE_RUNNING:
        yield START + minutes, save()
    end = START + 60
    yield end, cmd.StopInfusion(by=NURSE, reason="completed")
    for minutes in AFTERWARDS:
        yield end + minutes, save()
    yield (
        end + 65,
        cmd.CloseSession(
            by=NURSE,
            disposition="home",
            escort="R. Testwell",
            advice_given=True,
            cannula_out=True,
        ),
    )


# a room ------------------------------------------------------------------------------------


class RoomClock(ManualClock):
    """A station's clock that goes only where it is put."""

    def reanchor(self) -> None:
        """Stay: its axis is the wall clock already."""


def station_at(folder: Path, clock: RoomClock) -> LocalStation:
    """Open the station of `folder` by a clock that is put, with somebody to work there."""
    journal = open_journal(folder, zone="UTC")
    station = LocalStation(
        journal, clock, data_dir=folder, zone="UTC", prepare=_no_record, look_every=DAY
    )
    if not station.people():
        # no computer that only measures has a loudspeaker: that alert must not flash all the while
        station.change_settings(NURSE, still_alarms=True)
        secret = station.hash_pin("482915")
        station.staff.add_person(name=NURSE, role="charge_nurse", pin_hash=secret, by=NURSE)
    station.clinic.resume()
    return station


def _no_record(
    _station: LocalStation, _session: str, folder: Path, _form: str, _told: Told
) -> Callable[[], Path]:
    """Write nothing: what a record costs is measured by itself."""
    return lambda: folder


def furnish(folder: Path, *, chairs: int, planned_min: int, checks: tuple[int, ...]) -> None:
    """Make a data folder whose chairs run since a while, with these checks (minutes after T).

    The last check of each was a minute ago.
    """
    now = SystemClock(None).now().at
    begun = now - (START + checks[-1] + 1) * MINUTE
    clock = RoomClock(begun)
    station = station_at(folder, clock)
    for chair in range(1, chairs + 1):
        station.clinic.open(opening(f"2026-0312-{chair:02d}", chair, planned_min))
    turns: list[tuple[int, Command]] = [(BASELINE, save()), (START, start())]
    turns += [(START + minutes, save()) for minutes in checks]
    for minute, command in turns:
        put(clock, begun + minute * MINUTE, station)
        for chair in range(1, chairs + 1):
            station.execute(chair, command)
    put(clock, now, station)
    station.close()


def put(clock: RoomClock, at: Instant, station: LocalStation) -> None:
    """Put the clock to `at` and have the station look at it."""
    clock.at = at
    station.heartbeat()
