"""A whole run of the app with a planted patient: `python -m tests.e2e.planted_run DATA SHELF END`.

It works in the real window, meets a fault whose message names the patient, a disk that fails, and a
record, a draft and pages that do not say what the journal says. It writes a sealed record, makes a
backup, and then closes (`close`), or says `ready` in the middle of a check and waits to be killed
(`wait`).
"""

import json
import logging
import sys
import time
from pathlib import Path
from unittest.mock import patch

from PySide6.QtWidgets import QApplication

from monitor.api import StorageError
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.ports import STATION
from monitor.record import compare
from monitor.record.read import Block, read
from monitor.station import LocalStation
from tests.domain.chair import CALM_BASELINE, value, values
from tests.planted import MRN, NAME, NOTE, WORDS
from ui import __main__ as start
from ui import theme
from ui.app import MainWindow
from ui.bridge import Bridge
from ui.keys.backups import Backups

NURSE = "Nia Nurse"


def main(data: Path, shelf: Path, end: str) -> None:
    """Run it."""
    logging.basicConfig(level=logging.DEBUG)
    start.keep_no_memory_of_crashes()
    app = QApplication(sys.argv[:1])
    station = open_station(data)
    person = station.staff.add_person(name=NURSE, role="charge_nurse", pin_hash="-", by=NURSE)
    records = str(data.parent / "records")
    Path(records).mkdir()  # a folder that was chosen is never made
    station.change_settings(
        NURSE, backup_dir=str(shelf), records_dir=records, exports_sealed=True, clinic="Fernhollow"
    )
    bridge = Bridge(station)
    start.install_hook(bridge)
    bridge.sign_in(person)
    theme.apply(app, theme.ThemeName.DAY, theme.density_for(1920))
    window = MainWindow(bridge)
    window.resize(1920, 1080)
    window.show()
    work(bridge, station)
    look(window)
    fail(bridge)
    differ(bridge, window, data.parent / "pages")
    Backups(bridge).close()
    bridge.records.write(session_of(station))
    bridge.finish()
    if end == "wait":
        print("\nready", flush=True)
        while True:
            time.sleep(60)
    sys.excepthook(RuntimeError, RuntimeError(f"{NAME} {MRN} {NOTE}"), None)
    end_of(window, station)


def end_of(window: MainWindow, station: LocalStation) -> None:
    """Close the window and the station."""
    window.leave()
    window.deleteLater()
    station.close()


def look(window: MainWindow) -> None:
    """Go through the screens, and say what the window is called."""
    for screen in ("chair", "check", "amend", "board", "keys", "sessions"):
        window.show_screen(screen, 2 if screen in ("chair", "check", "amend") else 0)
        QApplication.processEvents()
        print(f"\ntitle {window.windowTitle()}\n", flush=True)


def work(bridge: Bridge, station: LocalStation) -> None:
    """Open a session of the planted patient, start it, write a note, and leave a check open."""
    station.open_session(
        chair=2,
        patient=cmd.Patient(mrn=MRN, name=NAME, birth_date="1970-01-01", sex="female"),
        protocol="ketamine-pain",
        order=cmd.Order(planned_min=40, prescriber="Dr X"),
        series=None,
        by=NURSE,
    )
    done = [
        bridge.execute(2, cmd.SaveCheck(by=NURSE, values=values(CALM_BASELINE))),
        bridge.execute(2, cmd.StartInfusion(by=NURSE, checklist_reason="on paper")),
        bridge.execute(2, cmd.WriteNote(by=NURSE, text=NOTE)),
        bridge.execute(2, cmd.EnterFields(by=NURSE, values={"sbp": value("sbp", 186)})),
    ]
    assert all(done)


def fail(bridge: Bridge) -> None:
    """Meet a disk that fails and says whom it was about."""

    def disk() -> None:
        raise StorageError("full", f"{NAME} {MRN} {NOTE}")

    bridge.attempt(disk)


def differ(bridge: Bridge, window: MainWindow, pages: Path) -> None:
    """Have every comparison fail at the patient's own words; print what is told of that."""
    station = bridge.station
    assert isinstance(station, LocalStation)
    session = session_of(station)

    def damaged(pdf: bytes) -> tuple[Block, ...]:
        return tuple(b for b in read(pdf) if not any(word in b.text for word in WORDS))

    told: list[str] = []
    bridge.told.connect(lambda _kind, sentence: told.append(sentence))
    pages.mkdir()
    with patch.object(compare, "read", damaged):
        bridge.attempt(lambda: station.change_settings(NURSE, paper_dir=str(pages)))
        bridge.keeper.settings_changed()
        bridge.records.make_draft(session, lambda made: told.append(f"draft {made!r}"))
        bridge.records.write(session)
        bridge.finish()
    window.render_board(bridge.board)
    bar = window.bar
    print("\ntold", *told, bar.toolTip(), bar.copies.toolTip(), bar.copies.accessibleName())
    person = bridge.person
    bridge.lock("key")
    print("\nlocked", repr(bar.toolTip()), bar.copies.toolTip(), bar.copies.accessibleName())
    bridge.sign_in(person)
    for entry in station.journal.read(STATION):
        if entry.kind == "export_failed":
            print("\nkept", json.loads(entry.body)["why"], flush=True)
    bridge.attempt(lambda: station.change_settings(NURSE, paper_dir=""))
    bridge.keeper.settings_changed()


def session_of(station: LocalStation) -> str:
    """Return the id of the session at chair 2."""
    view = station.chair(2)
    assert view is not None
    return view.session


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
