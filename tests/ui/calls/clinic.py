"""The patients of the pictures, called from a real station whose clocks are turned by hand."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.clock import SystemClock
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO
from monitor.journal.memory import MemoryJournal
from monitor.settings import Contact
from monitor.station import LocalStation
from monitor.ways import Told
from tests.domain.chair import CALM_BASELINE, OPENED, Reading, values
from tests.room import Machine
from ui import theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.calls.screen import CallsScreen
from ui.theme import ThemeName

NURSE, CHARGE, DOCTOR = "M. Okonjo RN", "P. Lindqvist", "Dr B. Fabrik"
PIN = "424242"
REGULAR, COMPACT = (1920, 1080), (1366, 768)
NOW = OPENED + 31 * 60 * MICRO
"""Thu 12 Mar 2026, 14:31 UTC."""
DAY, HOUR = 24 * 3600, 3600

Gone = tuple[str, str, int, int]
PATIENTS: tuple[Gone, ...] = (
    ("FX-159-22", "Pia Notional", 6, 21 * DAY + HOUR),
    ("FX-143-77", "Oskar Nonesuch", 3, 8 * DAY + HOUR),
    ("FX-301-15", "Mira Hypothet", 6, 47 * HOUR + 11 * 60),
    ("FX-290-33", "Aldous Pretendson", 1, 26 * HOUR + 26 * 60),
)
"""MRN, name, number of the session, and how many seconds ago its infusion ended."""


class CallClinic:
    """A station whose patients have gone home, at 14:31 of the pictures' day."""

    def __init__(self, folder: Path, patients: tuple[Gone, ...] = PATIENTS) -> None:
        self.machine = Machine()
        self.journal = MemoryJournal()
        first = max(ago for *_, ago in patients) + 2 * HOUR
        self.machine.calendar = NOW - first * MICRO
        self.station = LocalStation(
            self.journal,
            SystemClock(None, machine=self.machine),
            data_dir=folder,
            zone="UTC",
            prepare=_no_record,
        )
        self.station.clinic.resume()
        for name, role in ((CHARGE, "charge_nurse"), (NURSE, "nurse"), (DOCTOR, "prescriber")):
            self.station.staff.add_person(name=name, role=role, pin_hash="-", by=CHARGE)
        contacts = (
            Contact(role="prescriber", name=DOCTOR, phone="4420"),
            Contact(role="emergency", name="Emergency", phone="112"),
        )
        self.station.change_settings(CHARGE, contacts=contacts, clinic="Fernhollow")
        self.station.check_pin = _right  # type: ignore[method-assign]
        self.sessions = {name: self._treat(*one) for one in patients for name in (one[1],)}
        self._go_to(NOW)

    def _go_to(self, wall: int) -> None:
        seconds = (wall - self.machine.calendar) / MICRO
        assert seconds >= 0
        self.machine.goes_on(seconds)
        self.station.heartbeat()

    def _treat(self, mrn: str, name: str, number: int, ago: int) -> str:
        """Have a patient infused for 40 min, ended `ago` seconds before now, and sent home."""
        ended = NOW - ago * MICRO
        self._go_to(ended - 41 * 60 * MICRO)
        session = self.station.open_session(
            chair=1,
            patient=cmd.Patient(mrn=mrn, name=name, birth_date="1983-05-08", sex="male"),
            protocol="ketamine-pain",
            order=cmd.Order(planned_min=40, prescriber=DOCTOR),
            series=cmd.Series(number=number, of=6),
            by=NURSE,
        )
        self._check(CALM_BASELINE, pain=7)
        self.machine.goes_on(60)
        self._do(cmd.StartInfusion(by=NURSE, checklist_reason="paper"))
        early: dict[str, Reading] = {}
        later: dict[str, Reading] = {"nausea": 1, "vomited": False, "sbp": 141, "dbp": 86}
        for minute, changes in ((5, early), (30, later)):
            self._go_to(ended + (minute - 40) * 60 * MICRO)
            self._check(CALM_BASELINE, **changes)
        self._go_to(ended)
        self._do(cmd.StopInfusion(by=NURSE, reason="completed"))
        self._go_to(ended + HOUR * MICRO)
        self._check(CALM_BASELINE, pain=4, mood=5)
        self._do(cmd.CloseSession(by=NURSE, disposition="transferred", reason="ward", escort="Sam"))
        return session

    def _check(self, readings: Mapping[str, Reading], /, **changes: Reading) -> None:
        self._do(cmd.SaveCheck(by=NURSE, values=values({**readings, **changes})))

    def _do(self, command: cmd.Command) -> None:
        self.station.execute(1, command)


def _right(person: str, pin: str) -> bool:
    """Return whether that is the PIN of everybody here."""
    return bool(person) and pin == PIN


def _no_record(
    _station: LocalStation, _session: str, folder: Path, _form: str, _told: Told, /
) -> Callable[[], Path]:
    return lambda: folder / "record.pdf"


class Desk:
    """The window over the clinic, with its page of calls open."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        size: tuple[int, int] = REGULAR,
        patients: tuple[Gone, ...] = PATIENTS,
        percent: int = 100,
    ) -> None:
        self.clinic = CallClinic(folder, patients)
        if percent != 100:
            self.clinic.station.change_settings(CHARGE, text_size=percent)
        self.station = self.clinic.station
        self.bridge = Bridge(self.station)
        nurse = next(p for p in self.station.people() if p.name == NURSE)
        self.bridge.sign_in(nurse)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, ThemeName.DAY, theme.density_for(size[0]), percent)
        self.window = MainWindow(self.bridge)
        qtbot.addWidget(self.window, before_close_func=lambda shown: shown.leave())
        self.window.resize(*size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.window.show_screen("calls", 0)
        self.bridge.refresh()
        QApplication.processEvents()

    @property
    def screen(self) -> CallsScreen:
        """The page of calls."""
        found = self.window.made("calls")
        assert isinstance(found, CallsScreen)
        return found
