"""What the command line exports and verifies stands in the audit, by the computer's user."""

import os
import pwd
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.cli import main
from monitor.journal.files import FolderLock
from monitor.journal.sqlcipher import LOCK
from monitor.outside import FOLDER
from monitor.station import LocalStation
from monitor.trail import AuditRow
from tests.e2e.sessions import whole, write

CHARGE = "Chi Charge"
SESSION = "S1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data = tmp_path / "data"
    with closing(open_station(data)) as station:
        station.staff.add_person(name=CHARGE, role="charge_nurse", pin_hash="$x", by=CHARGE)
    file = write(tmp_path / "session.jsonl", whole(SESSION))
    assert main(["replay", str(file), "--data-dir", str(data), "--json", os.devnull]) == 0
    return data


def user() -> str:
    return f"{pwd.getpwuid(os.getuid()).pw_name} (command line)"


def rows(data: Path) -> list[AuditRow]:
    with closing(open_station(data, read_only=True)) as station:
        found = [r for r in station.trail.rows(CHARGE) if r.kind in {"exported", "verified"}]
    return found[::-1]


@pytest.fixture
def running(folder: Path) -> Iterator[LocalStation]:
    with closing(open_station(folder)) as station:
        yield station


def test_an_export_and_each_verifying_leave_an_entry(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", CHARGE)
    monkeypatch.setenv("USER", CHARGE)
    out = tmp_path / "out"

    assert main(["export", SESSION, "--out", str(out), "--data-dir", str(folder)]) == 0
    (record,) = out.glob("*.pdf")
    assert main(["verify", SESSION, "--data-dir", str(folder)]) == 0
    assert main(["verify", "--data-dir", str(folder)]) == 0
    assert main(["verify", str(record), "--data-dir", str(folder)]) == 0

    assert [(r.kind, r.person, r.session, r.details) for r in rows(folder)] == [
        ("exported", user(), SESSION, f"folder: {out}; form: pdf"),
        ("verified", user(), SESSION, "result: intact"),
        ("verified", user(), "", "result: intact"),
        ("verified", user(), SESSION, "result: intact; what: file"),
    ]


def test_beside_a_running_station_it_stands_in_the_audit_after_its_next_beat(
    running: LocalStation,
) -> None:
    assert main(["verify", SESSION, "--data-dir", str(running.data_dir)]) == 0
    assert rows(running.data_dir) == []

    running.heartbeat()

    assert [(r.kind, r.person) for r in rows(running.data_dir)] == [("verified", user())]
    assert running.verify() == ()


def test_a_record_that_is_not_whole_is_in_the_audit_as_such(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    main(["export", SESSION, "--out", str(out), "--data-dir", str(folder)])
    (record,) = out.glob("*.pdf")
    record.write_bytes(record.read_bytes()[:-200])

    assert main(["verify", str(record), "--data-dir", str(folder)]) != 0

    last = rows(folder)[-1]
    assert last.kind == "verified"
    assert "result: intact" not in last.details


def test_an_audit_that_cannot_keep_it_is_said_and_stops_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["verify", SESSION, "--data-dir", str(folder)])
    lock = FolderLock(folder / FOLDER / LOCK)
    try:
        assert main(["verify", SESSION, "--data-dir", str(folder)]) == 0
    finally:
        lock.release()

    assert "The audit has no entry of this." in capsys.readouterr().err
    assert len(rows(folder)) == 1


def test_where_no_station_is_a_file_is_verified_all_the_same(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    main(["export", SESSION, "--out", str(out), "--data-dir", str(folder)])
    (record,) = out.glob("*.pdf")
    nowhere = tmp_path / "nowhere"

    assert main(["verify", str(record), "--data-dir", str(nowhere)]) == 0
    assert not nowhere.exists()
