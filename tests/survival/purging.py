"""What `keeping` does of a purge: a clinic of long ago, its purge, and what is there of both."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, Final

from monitor.bootstrap import open_station
from monitor.journal.errors import as_storage_errors
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY, open_journal
from monitor.keys.kept import Wrapped
from monitor.ports import Secrets
from monitor.retaining import purge
from monitor.signing.kept import FILE, FOLDER
from monitor.signing.secret import OwnerOnly
from monitor.station import LocalStation
from tools.big_clinic import fill
from tools.made_visits import CHARGE_NURSE

SESSIONS: Final = 2
STAY: Final = 1
"""So many of them are held."""
LAST: Final = date(2020, 3, 12)
SECRET: Final = b"what the clinic signs with"
OLD: Final = "old"
"""The folder of that clinic in a world."""


def _secrets(folder: Path, key: Callable[[], bytes]) -> Secrets:
    return Wrapped(OwnerOnly(folder / FOLDER), key)


def build(world: Path) -> None:
    """Make the clinic, of which all but one session have expired."""
    folder = world / OLD
    with open_journal(folder, zone="UTC") as journal:
        fill(journal, SESSIONS, LAST, left_open=0)
    with closing(open_station(folder, take_up=False)) as station:
        station.change_settings(CHARGE_NURSE, retention_years=5)
        held = min(row.session for row in station.sessions())
        station.retaining.hold(CHARGE_NURSE, "asked for by a court", session=held)
        _secrets(folder, station.keeping.data_key).keep(FILE, SECRET)
    (world / "old-key").write_bytes(read_key(folder / KEY))


def carry_out(world: Path) -> None:
    """Purge it, or find that a start has finished a purge that was cut short."""
    station: LocalStation = open_station(world / OLD, take_up=False)
    with closing(station), as_storage_errors():
        if len(station.sessions()) > STAY:
            purge(
                station, CHARGE_NURSE, "older than five years",
                told=lambda _done, _of: None, close=station.close,
            )  # fmt: skip


def facts(world: Path) -> dict[str, Any]:
    """Return what a start finds: the old whole under the old key, or the new under a new one."""
    folder = world / OLD
    with closing(open_station(folder, take_up=False)) as station:
        key = station.keeping.data_key()
        return {
            "intact": station.verify() == (),
            "sessions": len(station.sessions()),
            "old_key": key == (world / "old-key").read_bytes(),
            "signs": _secrets(folder, lambda: key).read(FILE) == SECRET,
            "left": sorted(p.name for p in folder.iterdir() if ".purg" in p.name),
        }
