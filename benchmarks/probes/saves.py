"""Checks saved at the screen of one chair of six, beside a bare encrypted commit of the same bytes.

Usage: saves FOLDER COUNT. A save begins with the command and ends when the screen is painted.
"""

import gc
import json
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2 as sqlcipher

import ui.app
from benchmarks import pace
from benchmarks.visit import (
    NURSE,
    START,
    WHILE_RUNNING,
    RoomClock,
    opening,
    put,
    save,
    start,
    station_at,
)
from monitor.clock import SystemClock
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.ports import Entry
from monitor.station import LocalStation
from ui import theme
from ui.bridge import Bridge

CHAIRS = 6
PLANNED_MIN = 60


class BareTable:
    """An encrypted table with the journal's settings and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._database = sqlcipher.connect(str(folder / "bare.db"), isolation_level=None)
        self._database.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("CREATE TABLE entry (body TEXT NOT NULL) STRICT")

    def commit(self, bodies: Sequence[str]) -> float:
        """Store `bodies` durably in one transaction; return the seconds it took."""
        begun = perf_counter()
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany("INSERT INTO entry VALUES (?)", [(body,) for body in bodies])
        self._database.execute("COMMIT")
        return perf_counter() - begun


class Room:
    """Six running chairs and the window that shows the first of them."""

    def __init__(self, folder: Path) -> None:
        self.clock = RoomClock(SystemClock(None).now().at)
        self.station: LocalStation = station_at(folder, self.clock)
        self._number = 0
        self.bridge = Bridge(self.station)
        self.bridge.sign_in(self.station.people()[0])
        self.window = ui.app.MainWindow(self.bridge)
        self.window.resize(1920, 1080)
        self.window.show()  # maximized it would be as small as the screen of no screen

    def pass_minutes(self, minutes: int) -> None:
        """Let time pass, and the screen follow."""
        put(self.clock, self.clock.at + minutes * MINUTE, self.station)
        self.bridge.refresh()
        QApplication.processEvents()

    def begin_anew(self) -> None:
        """Have six patients leave and six come: a session has only so many checks."""
        for chair in tuple(self.station.clinic.at_chair):
            self.station.execute(chair, cmd.StopInfusion(by=NURSE, reason="completed"))
            leaving = cmd.CloseSession(
                by=NURSE, disposition="transferred", reason="measured", escort="R. Testwell"
            )
            self.station.execute(chair, leaving)
        for chair in range(1, CHAIRS + 1):
            self._number += 1
            session = opening(f"2026-0312-{self._number:04d}", chair, PLANNED_MIN)
            self.station.clinic.open(session)
        for chair in range(1, CHAIRS + 1):
            self.station.execute(chair, save())
        self.pass_minutes(START)
        for chair in range(1, CHAIRS + 1):
            self.station.execute(chair, start())
        self.bridge.refresh()

    def save(self, chair: int) -> tuple[float, tuple[Entry, ...]]:
        """Save a check with the chair on the screen: seconds until painted, and what was stored."""
        self.window.show_screen("chair", chair)
        QApplication.processEvents()
        service = self.station.clinic.at_chair[chair]
        stream, length = service.stream, service.length
        command = save()
        begun = perf_counter()
        if not self.bridge.execute(chair, command):
            raise AssertionError("the check was not saved")
        QApplication.processEvents()
        taken = perf_counter() - begun
        return taken, tuple(self.station.journal.read(stream, after=length))


def main() -> int:
    """Measure both, in turns."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication(sys.argv[:1])
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1920))
    room, table = Room(folder), BareTable(folder)
    gc.freeze()  # as the app does once its first picture stands
    saved: list[float] = []
    bare: list[float] = []
    paces: list[float] = []
    while len(saved) < count:
        room.begin_anew()
        paces.append(pace.work(perf_counter))
        before = 0
        for minutes in WHILE_RUNNING:
            room.pass_minutes(minutes - before)
            before = minutes
            for chair in range(1, CHAIRS + 1):
                seconds, entries = room.save(chair)
                saved.append(seconds)
                bare.append(table.commit([entry.body for entry in entries]))
    print(json.dumps({**_of("saved", saved), **_of("bare", bare), "pace": median(paces)}))
    room.window.leave()
    room.station.close()
    return 0


def _of(name: str, seconds: list[float]) -> dict[str, float]:
    cuts = quantiles(seconds, n=100)
    return {f"{name}_p50": cuts[49], f"{name}_p99": cuts[98], f"{name}_count": len(seconds)}


if __name__ == "__main__":
    sys.exit(main())
