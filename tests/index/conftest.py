"""A small made-up clinic on disk, and its index."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from monitor.index.build import build, by_oneself
from monitor.index.store import FILE, Index, open_index
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import DATABASE, KEY, SqlcipherJournal, open_journal
from tools.big_clinic import fill

SESSIONS = 132
LAST = date(2026, 3, 12)


@dataclass
class Small:
    """A clinic of `SESSIONS` sessions; the last two are still open."""

    folder: Path
    journal: SqlcipherJournal

    @property
    def key(self) -> bytes:
        return read_key(self.folder / KEY)

    def opened(self) -> Index:
        index = open_index(self.folder, self.key)
        assert index is not None
        return index


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a made-up clinic that nobody changes."""
    folder = tmp_path_factory.mktemp("clinic")
    with open_journal(folder, zone="UTC") as journal:
        fill(journal, SESSIONS, LAST)
        index = open_index(folder, read_key(folder / KEY))
        assert index is not None
        build(index, journal, by_oneself(journal))
        index.close()
    return folder


def copied(made: Path, folder: Path, name: str) -> None:
    """Copy a file of the made-up clinic, for its owner only."""
    copy = folder / name
    copy.write_bytes((made / name).read_bytes())
    copy.chmod(0o600)


@pytest.fixture
def small(made: Path, tmp_path: Path) -> Iterator[Small]:
    """Return a copy of it, open for writing."""
    for name in (DATABASE, KEY):
        copied(made, tmp_path, name)
    with open_journal(tmp_path, zone="UTC") as journal:
        yield Small(tmp_path, journal)


@pytest.fixture
def index(small: Small, made: Path) -> Iterator[Index]:
    """Return its index, whole."""
    copied(made, small.folder, FILE)
    found = small.opened()
    yield found
    found.close()
