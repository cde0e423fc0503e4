"""After a whole run, and after a kill, no plain word of the patient lies anywhere.

Looked through are data, backups, sealed records, temporary files, caches, log, titles and names.
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.backup.make import back_up
from monitor.bootstrap import open_station
from monitor.domain.measures import MICRO
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import DATABASE, KEY
from tests.planted import NAME, WORDS, found, needles

ROOT = Path(__file__).parents[2]


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Path]:
    """Folders for everything that a program may write to."""
    made = {name: tmp_path / name for name in ("data", "shelf", "tmp", "home", "cache")}
    for name in ("shelf", "tmp", "home", "cache"):
        made[name].mkdir()
    return made


def started(places: dict[str, Path], end: str) -> "subprocess.Popen[bytes]":
    environment = {
        **os.environ,
        "HOME": str(places["home"]),
        "TMPDIR": str(places["tmp"]),
        "XDG_CACHE_HOME": str(places["cache"]),
        "XDG_DATA_HOME": str(places["home"] / "share"),
        "XDG_CONFIG_HOME": str(places["home"] / "config"),
        "XDG_STATE_HOME": str(places["home"] / "state"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "tests.e2e.planted_run"]
    command += [str(places["data"]), str(places["shelf"]), end]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


def words_in(log: bytes) -> list[bytes]:
    return [needle for needle in needles() if needle in log]


def test_a_whole_run_leaves_no_plain_word_of_the_patient(places: dict[str, Path]) -> None:
    with started(places, "close") as process:
        log, _ = process.communicate()

    assert process.returncode == 0, log.decode()
    assert b"not stored: full" in log
    assert b"not foreseen: RuntimeError" in log
    for kind in (b"record was not written", b"draft was not made", b"open session were not kept"):
        assert kind + b": NotEqualError at" in log
    differs = b"the PDF does not say what the journal says: page 1: a row is missing"
    for kept in (b"told ", b"kept "):
        assert any(line.startswith(kept) and differs in line for line in log.splitlines())
    assert b"locked '' Pages of open sessions are not kept" in log
    assert words_in(log) == []
    titles = {line for line in log.splitlines() if line.startswith(b"title ")}
    assert titles == {b"title Chairside"}
    assert found(*places.values(), places["data"].parent / "records") == []
    assert list((places["data"].parent / "records").glob("*.sealed"))
    assert list(places["shelf"].glob("*.backup"))


def test_a_kill_in_the_middle_of_a_check_leaves_no_plain_word(places: dict[str, Path]) -> None:
    with started(places, "wait") as process:
        assert process.stdout is not None
        log = b""
        for line in process.stdout:
            log += line
            if line == b"ready\n":
                break
        process.send_signal(signal.SIGKILL)
        log += process.stdout.read()

    assert b"ready" in log, log.decode()
    assert words_in(log) == []
    assert (places["data"] / (DATABASE + "-wal")).stat().st_size > 0
    assert found(*places.values(), places["data"].parent / "records") == []


def test_a_kill_in_the_middle_of_a_backup_leaves_no_plain_word_and_the_next_one_tidies(
    places: dict[str, Path],
) -> None:
    with started(places, "close") as process:
        process.communicate()
    data, shelf = places["data"], places["shelf"]
    key = read_key(data / KEY)
    child = os.fork() if hasattr(os, "fork") else pytest.skip("needs fork")
    if child == 0:  # killed while copy, part and check are all there
        from monitor.backup import make

        real = make.proved

        def killed(file: Path, scratch: Path, *, key: bytes) -> int:
            real(file, scratch, key=key)
            os.kill(os.getpid(), signal.SIGKILL)
            return 0

        make.proved = killed
        back_up(data, shelf, key=key, wall=MICRO, anew=True)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status)
    assert (data / "chairside.copy").exists()
    assert list(shelf.glob("*.part"))

    assert found(data, shelf) == []
    assert back_up(data, shelf, key=key, wall=2 * MICRO, anew=True).fresh
    assert not (data / "chairside.copy").exists()


def test_the_search_itself_finds_what_lies_plain(tmp_path: Path) -> None:
    for number, word in enumerate(WORDS):
        for coding in ("utf-8", "utf-16-le", "utf-16-be"):
            (tmp_path / f"{number}-{coding}").write_bytes(b"\x00x" + word.encode(coding))
    (tmp_path / NAME).touch()

    assert len(found(tmp_path)) == 3 * len(WORDS) + 1


def test_the_planted_patient_is_really_in_the_data(places: dict[str, Path]) -> None:
    with started(places, "close") as process:
        process.communicate()
    station = open_station(places["data"], read_only=True)
    assert [row.name for row in station.sessions()] == [NAME]
    station.close()
