"""Puts the parts together: a station over a data folder."""

from pathlib import Path

import platformdirs

from monitor.clock import SystemClock, local_zone
from monitor.journal.sqlcipher import open_journal
from monitor.station import LocalStation

APP = "chairside"


def default_data_dir() -> Path:
    """Return the platform's data folder of the app."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def export_record(station: LocalStation, session: str, folder: Path) -> Path:
    """Write a session's record into `folder` and return the file."""
    from monitor.record.export import export

    return export(station, session, folder)


def open_station(
    data_dir: Path | None = None, *, read_only: bool = False, take_up: bool = True
) -> LocalStation:
    """Open the station of a data folder and take up its sessions in progress.

    With `read_only` nothing is written, locked or taken up: it works beside a running app.
    Without `take_up` the sessions in progress stay as they are: for writing beside them.

    Raises:
        StorageError: the folder cannot be used; the code says why.
    """
    folder = default_data_dir() if data_dir is None else data_dir
    zone = local_zone()
    journal = open_journal(folder, zone=zone, read_only=read_only)
    try:
        clock = SystemClock(journal.sign_of_life())
        station = LocalStation(journal, clock, data_dir=folder, zone=zone, export=export_record)
        if take_up and not read_only:
            station.clinic.resume()
    except BaseException:
        journal.close()
        raise
    return station
