"""A station with a session and a planted patient, a place for its backups, and a small disk."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys import vault
from monitor.station import LocalStation
from tests.planted import plant
from tests.small_disk import mounted

WALL = 1_773_324_000_000_000
"""2026-03-12T14:00:00Z."""
HOUR = 3_600_000_000


@dataclass
class Site:
    """A data folder, its key, and a folder for backups."""

    data: Path
    shelf: Path
    key: bytes

    def open(self) -> LocalStation:
        return open_station(self.data)

    def code(self) -> str:
        return " ".join(vault.make_code(self.data, self.key))


@pytest.fixture
def site(tmp_path: Path) -> Site:
    data, shelf = tmp_path / "data", tmp_path / "shelf"
    shelf.mkdir()
    plant(data, tmp_path / "session.jsonl")
    return Site(data=data, shelf=shelf, key=read_key(data / KEY))


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Return a file system of 64 kB."""
    with mounted("64k", lazily=True) as disk:
        yield disk


@pytest.fixture
def disk_of_data() -> Iterator[Path]:
    """Return a file system of 8 MB."""
    with mounted("8m", lazily=True) as disk:
        yield disk
