"""A made-up clinic of some weeks, as its command line opens it."""

from datetime import date
from pathlib import Path

import pytest

from monitor.journal.sqlcipher import open_journal
from tests.index.conftest import copied
from tools.big_clinic import fill

SESSIONS = 60
LAST = date(2020, 3, 12)
"""So long ago that a period of years is over."""


@pytest.fixture(scope="session")
def old_clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a clinic of long ago that nobody changes; no session is open."""
    folder = tmp_path_factory.mktemp("old")
    with open_journal(folder, zone="UTC") as journal:
        fill(journal, SESSIONS, LAST, left_open=0)
    return folder


@pytest.fixture
def folder(old_clinic: Path, tmp_path: Path) -> Path:
    """Return a copy of it."""
    for name in ("chairside.db", "chairside.key"):
        copied(old_clinic, tmp_path, name)
    return tmp_path
