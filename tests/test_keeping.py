"""What a station says of its key and its backups, and when a backup is due."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from monitor import api
from monitor.bootstrap import open_station
from monitor.domain.refusals import Refused
from monitor.journal.sqlcipher import KEY
from monitor.keeping import GRACE, HOUR, HUNG, SETTLE
from monitor.outside import FOLDER, account
from monitor.ports import StorageError
from monitor.station import LocalStation

CHARGE, NURSE = "Chi Charge", "Nia Nurse"


@pytest.fixture
def station(tmp_path: Path) -> Iterator[LocalStation]:
    made = open_station(tmp_path / "data")
    for name, role in ((CHARGE, "charge_nurse"), (NURSE, "nurse")):
        made.staff.add_person(name=name, role=role, pin_hash="-", by=CHARGE)
    yield made
    made.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def sheet_of(station: LocalStation) -> tuple[str, ...]:
    made = station.keeping.new_sheet(CHARGE, clinic="Fernhollow", made="2026-03-12", paper="a4")
    return made.groups


def back_up(station: LocalStation, wall: int) -> str:
    failure = station.keeping.prepare_backup(wall)()
    station.keeping.backed_up(failure)
    return failure


def test_a_new_station_says_that_it_has_neither_sheet_nor_backup(station: LocalStation) -> None:
    assert station.board().notices == ("sheet", "key_beside", "backup_none")


def test_a_key_that_lies_beside_the_data_is_said_until_it_does_not(station: LocalStation) -> None:
    station.keeping.prepare_protection(CHARGE, "passphrase", "three owls over Fernhollow")()
    station.keeping.protected(CHARGE)
    assert "key_beside" not in station.board().notices

    station.keeping.prepare_protection(CHARGE, "file")()
    station.keeping.protected(CHARGE)
    assert "key_beside" in station.board().notices


def test_before_there_are_people_nothing_is_said(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data")
    assert station.board().notices == ()
    station.close()


def test_a_sheet_on_paper_and_a_backup_silence_the_notices(
    station: LocalStation, shelf: Path
) -> None:
    groups = sheet_of(station)
    assert "sheet" in station.board().notices
    assert not station.keeping.prove(groups[0], CHARGE)
    assert station.keeping.prove(f" {groups[-1].lower()} ", CHARGE)
    station.change_settings(CHARGE, backup_dir=str(shelf))
    assert back_up(station, station.now().wall) == ""

    assert station.board().notices == ("key_beside",)
    assert station.keeping.view().sheet == "proved"
    kinds = [entry.kind for entry in station.journal.read("station")]
    assert "recovery_sheet_proved" in kinds


def told(station: LocalStation) -> list[tuple[str, str]]:
    """Return the kinds and persons of what is said of keys, oldest first."""
    found = [(row.kind, row.person) for row in station.trail.rows(CHARGE)]
    return [(kind, who) for kind, who in found[::-1] if kind.startswith(("key_", "recovery_"))]


def test_a_new_sheet_is_in_the_log_before_anybody_proves_it(station: LocalStation) -> None:
    groups = sheet_of(station)
    assert told(station) == [("recovery_sheet_made", CHARGE)]

    station.keeping.prove(groups[-1], CHARGE)

    assert told(station)[1:] == [("recovery_sheet_proved", CHARGE)]


def test_a_log_that_takes_nothing_keeps_no_new_sheet_from_paper(
    station: LocalStation, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_batches: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(station.journal, "append", full)

    assert len(sheet_of(station)) == 9
    assert "not in the audit: full" in caplog.text


def test_a_start_by_the_code_is_in_the_log_once(station: LocalStation, tmp_path: Path) -> None:
    code = " ".join(sheet_of(station))
    station.close()

    key = api.open_with_code(tmp_path / "data", code)

    with closing(open_station(tmp_path / "data", key=key)) as again:
        again.heartbeat()
        assert told(again) == [
            ("recovery_sheet_made", CHARGE),
            ("key_recovered", f"{account()} (at the start)"),
        ]
        again.heartbeat()
        assert len(told(again)) == 2
        assert code.replace(" ", "") not in str(list(again.journal.read("station")))


def test_a_folder_that_takes_no_entry_keeps_nobody_with_the_code_out(
    station: LocalStation, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    code = " ".join(sheet_of(station))
    (tmp_path / "data" / FOLDER).write_bytes(b"no folder")

    assert api.open_with_code(tmp_path / "data", code) == station.keeping.data_key()
    assert "not in the audit" in caplog.text


def test_a_sheet_cannot_be_proved_twice_or_without_being_made(station: LocalStation) -> None:
    assert not station.keeping.prove("", CHARGE)
    groups = sheet_of(station)
    assert station.keeping.prove(groups[-1], CHARGE)
    assert not station.keeping.prove(groups[-1], CHARGE)


def test_an_old_backup_is_said_only_when_this_run_had_its_chance(
    station: LocalStation, shelf: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    wall = station.board().now.wall
    back_up(station, wall)
    later = wall + 3 * HOUR

    assert "backup_old" not in station.keeping.notices(later)
    assert "backup_old" in station.keeping.notices(later + 1)


def test_at_a_start_the_backup_of_this_run_is_waited_for(
    station: LocalStation, shelf: Path, tmp_path: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    station.close()
    again = open_station(tmp_path / "data")
    wall = again.now().wall

    assert "backup_old" not in again.keeping.notices(wall)
    assert "backup_old" not in again.keeping.notices(wall + GRACE - HOUR // 60)
    assert "backup_old" in again.keeping.notices(wall + GRACE + HOUR)
    again.close()


def test_a_backup_from_the_future_of_a_clock_that_ran_ahead_counts_as_old(
    station: LocalStation, shelf: Path, tmp_path: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    wall = station.now().wall
    back_up(station, wall + 24 * HOUR)  # the clock ran a day ahead
    station.close()
    again = open_station(tmp_path / "data")

    assert "backup_old" not in again.keeping.notices(wall)
    assert "backup_old" in again.keeping.notices(wall + GRACE + 1)
    assert back_up(again, wall + GRACE + 2) == ""
    assert "backup_old" not in again.keeping.notices(wall + GRACE + 3)
    again.close()


def test_a_clock_that_is_put_right_by_a_second_makes_no_backup_old(
    station: LocalStation, shelf: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    wall = station.now().wall
    station.keeping.notices(wall)
    back_up(station, wall + GRACE + HOUR)

    assert "backup_old" not in station.keeping.notices(wall + GRACE + HOUR - 1_000_000)


def test_a_clock_that_ran_ahead_at_the_start_delays_neither_the_notice_nor_the_backup(
    station: LocalStation, shelf: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    wall = station.now().wall
    station.keeping.notices(wall + 24 * HOUR)
    station.keeping.notices(wall)

    assert station.keeping.due(wall + SETTLE)
    assert "backup_old" in station.keeping.notices(wall + GRACE + 1)


def test_a_longer_interval_grows_old_later(station: LocalStation, shelf: Path) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf), backup_hours=4)
    wall = station.board().now.wall
    back_up(station, wall)

    assert "backup_old" not in station.keeping.notices(wall + 12 * HOUR)
    assert "backup_old" in station.keeping.notices(wall + 12 * HOUR + 1)


def test_a_failed_backup_is_said_until_one_succeeds(station: LocalStation, shelf: Path) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    shelf.rmdir()
    assert back_up(station, station.now().wall) == "gone"
    assert "backup_failed" in station.board().notices
    assert station.keeping.view().failure == "gone"

    shelf.mkdir()
    assert back_up(station, station.now().wall) == ""
    assert "backup_failed" not in station.board().notices


def test_backups_are_due_after_the_start_and_then_every_interval(
    station: LocalStation, shelf: Path
) -> None:
    keeping, wall = station.keeping, station.now().wall
    assert not keeping.due(wall)
    assert not keeping.due(wall + SETTLE)  # no folder
    station.change_settings(CHARGE, backup_dir=str(shelf))

    assert not keeping.due(wall + SETTLE - HOUR)
    assert keeping.due(wall + SETTLE)
    work = keeping.prepare_backup(wall + SETTLE)
    assert not keeping.due(wall + 9 * HOUR)  # it is running
    keeping.backed_up(work())
    assert not keeping.due(wall + SETTLE + HOUR - 1)
    assert keeping.due(wall + SETTLE + HOUR)


def test_a_backup_that_does_not_end_is_said_until_it_does(
    station: LocalStation, shelf: Path
) -> None:
    keeping, wall = station.keeping, station.now().wall
    station.change_settings(CHARGE, backup_dir=str(shelf))
    make = keeping.prepare_backup(wall)

    assert "backup_failed" not in keeping.notices(wall + HUNG)
    assert "backup_failed" in keeping.notices(wall + HUNG + 1)
    assert keeping.view().failure == "late"
    keeping.backed_up(make())
    assert "backup_failed" not in keeping.notices(wall + HUNG + 2)


def test_a_clock_that_was_set_back_does_not_stop_the_backups(
    station: LocalStation, shelf: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    wall = station.now().wall
    station.keeping.due(wall)
    back_up(station, wall)

    assert station.keeping.due(wall - 24 * HOUR)


def test_another_folder_is_begun_anew_whatever_is_in_it(
    station: LocalStation, shelf: Path, tmp_path: Path
) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    back_up(station, station.now().wall)
    other = tmp_path / "other"
    other.mkdir()

    station.change_settings(CHARGE, backup_dir=str(other))

    assert back_up(station, station.now().wall) == ""
    assert len(list(other.iterdir())) == 1


def test_practice_has_no_sheet_and_no_backups(station: LocalStation, shelf: Path) -> None:
    station.change_settings(CHARGE, backup_dir=str(shelf))
    station.training = True
    try:
        assert station.board().notices == ()
        assert not station.keeping.due(station.now().wall + 9 * HOUR)
    finally:
        station.training = False


def test_only_who_may_change_settings_may_touch_the_key(
    station: LocalStation, tmp_path: Path
) -> None:
    for deed in (
        lambda: station.keeping.prepare_protection(NURSE, "passphrase", "three owls, a heron"),
        lambda: station.keeping.new_sheet(NURSE, clinic="", made="", paper="a4"),
    ):
        with pytest.raises(Refused):
            deed()
    assert (tmp_path / "data" / KEY).exists()


def test_a_changed_protection_is_written_into_the_stations_entries(
    station: LocalStation, tmp_path: Path
) -> None:
    station.keeping.prepare_protection(CHARGE, "file")()
    station.keeping.protected(CHARGE)

    last = list(station.journal.read("station"))[-1]
    assert last.kind == "key_protected"
    assert CHARGE in last.body


def test_a_station_without_files_of_its_own_still_opens(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data")
    station.settings = replace(station.settings, exports_sealed=False)
    assert station.keeping.sealer() is None
    station.close()


def test_a_usual_start_loads_nothing_of_keys_and_backups_but_what_it_reads(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from monitor import api\n"
        "station = api.open_station(Path(sys.argv[1]))\n"
        "station.staff.add_person(name='A', role='manager', pin_hash='-', by='A')\n"
        "station.board()\n"
        "station.keeping.due(0); station.close(); print(' '.join(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )

    loaded = set(run.stdout.split())
    heavy = {"cryptography", "keyring", "argon2", "reportlab", "hashlib"}
    assert heavy & loaded == set()
    ours = {name for name in loaded if name.startswith(("monitor.keys", "monitor.backup"))}
    assert ours == {
        "monitor.backup", "monitor.backup.state",
        "monitor.keys", "monitor.keys.errors", "monitor.keys.ring",
    }  # fmt: skip
