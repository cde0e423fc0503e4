"""What the command line did: kept while a station runs, and taken into its log once."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.journal.files import FolderLock
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import DATABASE, KEY, LOCK
from monitor.outside import FOLDER, leave
from monitor.ports import STATION, Now, StorageError
from monitor.station import LocalStation

NOW = Now(at=1, wall=1)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[LocalStation]:
    with closing(open_station(tmp_path)) as made:
        yield made


def left(station: LocalStation, session: str = "S1") -> None:
    key = read_key(station.data_dir / KEY)
    facts = {"by": "kim (command line)", "session": session, "form": "pdf"}
    leave(station.data_dir, key, "exported", facts, now=NOW, zone="UTC")


def taken(station: LocalStation) -> list[str]:
    bodies = [json.loads(e.body) for e in station.journal.read(STATION) if e.kind == "exported"]
    return [body["session"] for body in bodies]


def test_a_station_that_runs_takes_it_over_at_its_next_beat_and_only_once(
    station: LocalStation,
) -> None:
    station.heartbeat()
    left(station)
    station.heartbeat()
    station.heartbeat()
    left(station, "S2")
    station.heartbeat()

    assert taken(station) == ["S1", "S2"]
    assert station.verify() == ()


def test_it_is_taken_over_once_over_restarts_too(station: LocalStation) -> None:
    left(station)
    station.heartbeat()
    station.close()

    with closing(open_station(station.data_dir)) as again:
        again.heartbeat()
        assert taken(again) == ["S1"]


def test_what_was_done_while_nothing_ran_is_there_at_the_start(station: LocalStation) -> None:
    station.close()
    left(station)

    with closing(open_station(station.data_dir)) as again:
        assert taken(again) == ["S1"]


def test_a_disk_that_does_not_take_it_is_tried_again(
    station: LocalStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(station)
    with monkeypatch.context() as broken:

        def full(_kind: str, _body: object) -> None:
            raise StorageError("full")

        broken.setattr(station.outside, "_note", full)
        station.heartbeat()
    assert taken(station) == []
    station.heartbeat()

    assert taken(station) == ["S1"]


def test_what_somebody_without_the_key_puts_there_is_not_taken(station: LocalStation) -> None:
    folder = station.data_dir / FOLDER
    forged = {"by": "Chi Charge", "session": "S9"}
    leave(station.data_dir, bytes(32), "exported", forged, now=NOW, zone="UTC")
    station.heartbeat()
    (folder / DATABASE).write_bytes(b"not a database")
    station.heartbeat()

    assert taken(station) == []


def test_only_what_the_command_line_does_is_taken(station: LocalStation) -> None:
    key = read_key(station.data_dir / KEY)
    leave(station.data_dir, key, "person_added", {"id": "x"}, now=NOW, zone="UTC")
    station.heartbeat()

    assert all(entry.kind != "person_added" for entry in station.journal.read(STATION))


def test_two_commands_at_the_same_moment_do_not_mix(station: LocalStation) -> None:
    left(station)
    lock = FolderLock(station.data_dir / FOLDER / LOCK)

    with pytest.raises(StorageError, match="busy"):
        left(station, "S2")

    lock.release()
    station.heartbeat()
    assert taken(station) == ["S1"]


def test_nothing_of_it_can_be_read_without_the_key(station: LocalStation) -> None:
    left(station, "A-NAMED-SESSION")

    found = b"".join(file.read_bytes() for file in (station.data_dir / FOLDER).iterdir())
    assert b"A-NAMED-SESSION" not in found
    assert b"kim" not in found
