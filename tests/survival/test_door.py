"""A start that cannot open its data: a window says so, and opens them when it can."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from monitor.journal.keyfile import create_key
from monitor.journal.migrations import MAJOR
from monitor.journal.sqlcipher import DATABASE, KEY, SqlcipherJournal
from tests.small_disk import mounted
from tests.survival.door import Start
from tests.survival.saves import opened
from ui.__main__ import NOT_OPENED, OK

AT_THE_CHAIR = {"window": "main", "screen": "board", "chairs": [2]}
LARGE = "1920x1080"
NOTHING_RUNS = "no timer, no alert and no sound runs on this computer"
unix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and mounts")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with a patient at chair 2, whose program is gone."""
    folder = tmp_path / "data"
    opened(folder).close()
    return folder


@pytest.fixture
def disk() -> Iterator[Path]:
    """A disk of 1 MB."""
    with mounted("1m") as small:
        yield small


def killed(folder: Path) -> None:
    """Open a session at chair 2 in a program that is killed."""
    code = "import os, sys; from pathlib import Path; from tests.survival.saves import *\n"
    code += "opened(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    done = subprocess.run([sys.executable, "-c", code, str(folder)], check=False)
    assert done.returncode == -signal.SIGKILL


def filled(disk: Path) -> Path:
    """Fill the disk to the last byte with a file, and return it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    assert os.statvfs(disk).f_bavail == 0
    return ballast


def opens_after(start: Start, mend: str = "again") -> None:
    """Try again; the program goes on at its board, with the session, and ends well."""
    start.do(mend)
    assert start.until(window="main") == AT_THE_CHAIR
    start.do("end")
    assert start.ended() == OK


@unix_only
def test_killed_with_a_patient_in_the_chair_a_start_on_a_full_disk_says_so_and_goes_on_with_room(
    disk: Path,
) -> None:
    killed(disk / "data")
    ballast = filled(disk)

    with Start(disk / "data") as start:
        told = start.saw()
        assert told["what"] == "Not opened: the disk with the data is full"
        assert NOTHING_RUNS in told["runs"]
        assert "Look after the chairs by hand, on paper" in told["runs"]
        assert told["safe"].startswith("Nothing that was saved was changed.")
        assert told["now"].startswith("Make room on that disk")
        assert str(disk / "data") in told["where"].replace("\N{ZERO WIDTH SPACE}", "")

        start.do("again")
        assert start.saw()["trying"].startswith("Tried again: still not open.")
        ballast.unlink()
        opens_after(start)
    assert "Not opened: the disk with the data is full." in start.errors
    assert "typed" not in start.errors


@unix_only
def test_it_opens_by_itself_once_there_is_room(disk: Path) -> None:
    killed(disk / "data")
    ballast = filled(disk)

    with Start(disk / "data", seconds=1) as start:
        assert start.saw()["trying"] == "It is tried again by itself every 1 seconds."
        ballast.unlink()
        assert start.until(window="main") == AT_THE_CHAIR
        start.do("end")
        assert start.ended() == OK


@unix_only
def test_a_disk_that_takes_no_writing_is_said_and_opens_when_it_does(disk: Path) -> None:
    killed(disk / "data")
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)

    with Start(disk / "data") as start:
        told = start.saw()
        assert told["what"] == "Not opened: the data folder can’t be written to"
        assert NOTHING_RUNS in told["runs"]
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        opens_after(start)


def test_beside_another_chairside_it_says_that_that_one_goes_on(tmp_path: Path) -> None:
    first = opened(tmp_path)
    try:
        with Start(tmp_path) as start:
            told = start.saw()
            assert told["what"] == "Not opened: another Chairside has the data open"
            assert "The Chairside that is open already is the one that goes on" in told["runs"]
            assert NOTHING_RUNS not in told["runs"]
            assert "close this one" in told["now"]
            first.close()
            opens_after(start)
    finally:
        first.close()


def test_beside_another_chairside_the_window_is_small(tmp_path: Path) -> None:
    first = opened(tmp_path / "data")
    try:
        with Start(tmp_path / "data", screen=LARGE) as start:
            beside = start.saw()["size"]
    finally:
        first.close()
    os.truncate(tmp_path / "data" / DATABASE, 3000)
    with Start(tmp_path / "data", screen=LARGE) as start:
        alone = start.saw()["size"]

    assert (beside, alone) == ([860, 560], [1366, 768])


def test_damaged_data_are_said_with_the_way_to_a_backup(data: Path) -> None:
    whole = data / DATABASE
    shutil.copy(whole, data / "kept")
    os.truncate(whole, 3000)

    with Start(data) as start:
        told = start.saw()
        assert told["what"] == "Not opened: the data file is damaged"
        assert NOTHING_RUNS in told["runs"]
        assert "chairside restore BACKUP --to FOLDER" in told["now"]
        assert told["trying"] == "", "it does not go away by itself"
        shutil.copy(data / "kept", whole)
        opens_after(start)


def test_another_key_is_said_and_the_right_one_opens(data: Path) -> None:
    (data / KEY).rename(data / "kept")
    create_key(data / KEY)

    with Start(data) as start:
        told = start.saw()
        assert told["what"] == "Not opened: the key does not fit the data"
        assert NOTHING_RUNS in told["runs"]
        assert "chairside key recover" in told["now"]
        (data / "kept").replace(data / KEY)
        opens_after(start)


@unix_only
def test_a_key_that_others_can_read_is_said(data: Path) -> None:
    (data / KEY).chmod(0o644)

    with Start(data) as start:
        told = start.saw()
        assert told["what"] == "Not opened: others on this computer can read the key file"
        assert "chairside.key" in told["now"]
        (data / KEY).chmod(0o600)
        opens_after(start)


def test_data_of_a_newer_version_are_said(data: Path) -> None:
    station = opened(data)
    assert isinstance(station.journal, SqlcipherJournal)
    station.journal._open().execute(f"UPDATE meta SET value = {MAJOR + 1} WHERE name = 'major'")
    station.close()

    with Start(data) as start:
        told = start.saw()
        assert told["what"] == "Not opened: a newer version of Chairside wrote the data"
        assert told["now"].startswith("Start that newer version")


def test_a_folder_that_is_not_there_is_said_and_no_empty_station_begins_in_its_place(
    data: Path,
) -> None:
    os.truncate(data / DATABASE, 3000)
    with Start(data) as start:
        assert start.saw()["what"] == "Not opened: the data file is damaged"
        data.rename(data.with_name("away"))
        start.do("again")
        told = start.saw()
        assert told["what"] == "Not opened: the disk with the data did not answer"
        assert "Connect the disk or share" in told["now"]
        assert not data.exists()

        start.do("leave")
        assert start.ended() == NOT_OPENED


def test_a_file_in_the_place_of_the_folder_is_said_and_goes_by_itself(data: Path) -> None:
    away = data.with_name("away")
    data.rename(away)
    data.write_text("in the way")

    with Start(data, seconds=1) as start:
        assert start.saw()["what"] == "Not opened: the disk with the data did not answer"
        data.unlink()
        away.rename(data)
        assert start.until(window="main") == AT_THE_CHAIR
        start.do("end")
        assert start.ended() == OK


def test_closed_it_ends_with_the_exit_code_and_the_line_of_before(data: Path) -> None:
    os.truncate(data / DATABASE, 3000)
    with Start(data) as start:
        start.saw()
        start.do("leave")
        assert start.ended() == NOT_OPENED
    said = start.errors.splitlines()[0]
    assert said.startswith("Not opened: the data file is damaged. ")
    assert "What was typed" not in said
