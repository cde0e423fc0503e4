"""A station's folder with its key, and the key store of a computer that has one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as NoStore

from monitor.bootstrap import open_station
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys import slots
from tests.keys.stores import MemoryStore, in_use

CLINIC = "Fernhollow Infusion Clinic"


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """Have passphrases cost little, but where the cost itself is what is tested."""
    if request.node.get_closest_marker("full_cost") is None:
        monkeypatch.setattr(slots.wrap_for_passphrase, "__kwdefaults__", {"cost": CHEAP})


CHEAP = slots.Cost(memory_kib=1024, passes=1, lanes=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with the clinic's name in its journal."""
    data = tmp_path / "data"
    station = open_station(data)
    station.change_settings("nobody yet", clinic=CLINIC)
    station.close()
    return data


@pytest.fixture
def key(folder: Path) -> bytes:
    return read_key(folder / KEY)


@pytest.fixture
def store() -> Iterator[MemoryStore]:
    backend = MemoryStore()
    with in_use(backend):
        yield backend


@pytest.fixture
def no_store() -> Iterator[None]:
    with in_use(NoStore()):  # type: ignore[no-untyped-call]
        yield
