"""Journals of every kind, and the drafts that go into them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import SqlcipherJournal, open_journal
from monitor.ports import Journal


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """Return a folder that does not exist yet, with a name that needs quoting."""
    return tmp_path / "Stürmer & Söhne?#1" / "data"


@pytest.fixture
def stored(data_dir: Path) -> Iterator[SqlcipherJournal]:
    """Return a fresh journal on disk."""
    with open_journal(data_dir, zone="Europe/Berlin") as journal:
        yield journal


@pytest.fixture(params=["memory", "sqlcipher"])
def journal(request: pytest.FixtureRequest, data_dir: Path) -> Iterator[Journal]:
    """Return a fresh journal of each kind in turn."""
    make: dict[str, Callable[[], Journal]] = {
        "memory": lambda: MemoryJournal(zone="Europe/Berlin"),
        "sqlcipher": lambda: open_journal(data_dir, zone="Europe/Berlin"),
    }
    made = make[request.param]()
    yield made
    made.close()
