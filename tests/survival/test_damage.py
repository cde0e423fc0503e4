"""What was damaged after a kill is found, said and kept; what is whole goes on."""

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.journal.sqlcipher import DATABASE, SqlcipherJournal
from monitor.ports import STATION, StorageError
from monitor.service import STREAM, events_of
from monitor.station import LocalStation
from monitor.station.damages import RECENT
from monitor.terminal.stop import STORAGE, UNVERIFIED
from tests.survival.saves import NURSE, opened, save

LOG = DATABASE + "-wal"
PAGE = 4096

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a process of its own")


def apart(deed: Callable[[], None]) -> None:
    """Do `deed` in a process of its own, which is killed then."""
    child = os.fork()
    if child == 0:
        try:
            deed()
        finally:
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return what a kill left of a station with an infusion that has a critical alert."""
    folder = tmp_path_factory.mktemp("killed") / "data"

    def live() -> None:
        station = opened(folder)
        station.close()  # who works here, and the session, are in the database
        station = open_station(folder)
        save(station)
        for number in range(5):
            station.execute(2, cmd.WriteNote(by=NURSE, text=f"note {number}"))

    apart(live)
    return folder


@pytest.fixture
def killed(template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    shutil.copytree(template, folder)
    return folder


@contextmanager
def station_of(folder: Path) -> Iterator[LocalStation]:
    station = open_station(folder)
    try:
        yield station
    finally:
        station.close()


def kinds(station: LocalStation) -> list[str]:
    return [entry.kind for entry in station.journal.read(STATION)]


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)


DAMAGE: dict[str, Callable[[Path], None]] = {
    "flipped": lambda log: flip(log, log.stat().st_size // 2),
    "cut in half": lambda log: os.truncate(log, log.stat().st_size // 2),
    "emptied": lambda log: os.truncate(log, 0),
    "deleted": lambda log: log.unlink(),
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_log_that_is_damaged_after_a_kill_is_said_and_the_station_goes_on(
    how: str, killed: Path
) -> None:
    DAMAGE[how](killed / LOG)

    with station_of(killed) as station:
        (found,) = station.board().damage
        assert found.changes > 0
        assert not found.seen
        assert (killed / found.kept).is_dir()
        view = station.chair(2)
        assert view is not None
        assert station.verify() == ()
        station.execute(2, cmd.WriteNote(by=NURSE, text="entered again"))
        assert kinds(station).count("entries_lost") == 1
    with station_of(killed) as again:
        assert again.board().damage == (found,), "it stands until somebody saw it"
        assert kinds(again).count("entries_lost") == 1
        again.see_damage(found.place, NURSE)
        again.see_damage(found.place, NURSE)
        assert kinds(again).count("damage_seen") == 1
        assert all(one.seen for one in again.board().damage)


def test_each_open_session_states_in_its_record_that_something_is_missing(killed: Path) -> None:
    flip(killed / LOG, 5000)

    with station_of(killed) as station:
        (stream,) = (s for s in station.journal.streams() if s.startswith(STREAM))
        events = list(events_of(station.journal.read(stream), station.clinic._parse))
        gaps = [event for event in events if isinstance(event, ev.GapRecorded)]

    assert gaps[-1].cause == "entries_lost"


def test_a_kill_without_damage_is_none(killed: Path) -> None:
    with station_of(killed) as station:
        assert station.board().damage == ()
        assert "entries_lost" not in kinds(station)
    assert not (killed / "damaged").exists()


def test_what_a_reader_found_first_is_in_the_stations_log_at_its_next_start(killed: Path) -> None:
    DAMAGE["cut in half"](killed / LOG)
    open_station(killed, read_only=True).close()

    with station_of(killed) as station:
        assert [one.seen for one in station.board().damage] == [False]


def test_the_chairs_speak_of_it_as_long_as_of_the_gap(
    killed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flip(killed / LOG, 5000)
    with station_of(killed) as station:
        (found,) = station.board().damage
        station.see_damage(found.place, NURSE)
        assert len(station.board().damage) == 1
        monkeypatch.setattr("monitor.station.damages.RECENT", -RECENT)
        assert station.board().damage == ()


# --- one session that cannot be read --------------------------------------------------------------


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int]:
    """Return a closed station with three open sessions, and a page that only the one at 3 has."""
    folder = tmp_path_factory.mktemp("three") / "data"

    def live() -> None:
        station = opened(folder)
        for chair in (1, 3):
            station.open_session(
                chair=chair,
                patient=cmd.Patient(mrn=f"m{chair}", name="P", birth_date="1970-01-01", sex="male"),
                protocol="ketamine-pain",
                order=cmd.Order(planned_min=40, prescriber="Dr X"),
                series=None,
                by=NURSE,
            )
        for _ in range(60):
            station.execute(3, cmd.WriteNote(by=NURSE, text="x" * 300))
        station.close()

    apart(live)
    pages = (folder / DATABASE).stat().st_size // PAGE
    return folder, pages - 6


def begin(station: LocalStation, chair: int) -> str:
    """Open a session with somebody new at a chair."""
    return station.open_session(
        chair=chair,
        patient=cmd.Patient(mrn="9", name="New", birth_date="1970-01-01", sex="male"),
        protocol="ketamine-pain",
        order=cmd.Order(planned_min=40, prescriber="Dr X"),
        series=None,
        by=NURSE,
    )


def spoil(folder: Path, page: int) -> None:
    with (folder / DATABASE).open("r+b") as file:
        file.seek(page * PAGE + 100)
        file.write(b"bad")


def test_whatever_page_is_damaged_a_chair_goes_dark_alone_or_nothing_opens(
    three: tuple[Path, int], tmp_path: Path
) -> None:
    """Every page in turn: what is whole goes on and can be written to."""
    folder, _ = three
    left_out, refused = 0, list[str]()
    for page in range((folder / DATABASE).stat().st_size // PAGE):
        data = tmp_path / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(folder, data)
        spoil(data, page)
        try:
            station = open_station(data)
        except StorageError as error:
            refused.append(error.what)
            continue
        dark = {one.chair for one in station.board().damage}
        assert {*station.clinic.at_chair} == {1, 2, 3} - dark
        for chair in station.clinic.at_chair:
            station.execute(chair, cmd.WriteNote(by=NURSE, text="goes on"))
        assert begin(station, 4).startswith(station.local_date(station.now().at)[:4])
        left_out += bool(dark)
        station.close()
    assert left_out > 2 * len(refused)
    assert set(refused) == {"damaged", "wrong_key"}


def test_a_session_that_cannot_be_read_is_named_and_the_others_go_on(
    three: tuple[Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, page = three
    data = tmp_path / "data"
    shutil.copytree(folder, data)
    spoil(data, page)

    with station_of(data) as station:
        (found,) = station.board().damage
        assert (found.chair, found.seen) == (3, False)
        assert {*station.clinic.at_chair} == {1, 2}
        assert [row.chair for row in station.sessions()] != []
        station.see_damage(found.session, NURSE)
    with station_of(data) as station:
        (found,) = station.board().damage
        assert found.seen, "it is said once, and the chair keeps its mark"
        assert kinds(station).count("session_unreadable") == 1
        new = begin(station, 3)
        assert new != found.session
        assert station.board().damage == (found,)
        faults = dict(each.rsplit(" ", 2)[::2] for each in station.verify())
        assert faults == {STREAM + found.session: "unreadable"}


def test_the_command_line_names_each_stream_that_is_whole_or_not(
    three: tuple[Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from monitor import cli

    folder, page = three
    data = tmp_path / "data"
    shutil.copytree(folder, data)
    spoil(data, page)

    assert cli.main(["sessions", "--data-dir", str(data)]) == STORAGE
    listed = capsys.readouterr().out.splitlines()
    assert len(listed) == 3
    (broken,) = (line.split()[0] for line in listed if "CAN'T BE READ" in line)
    assert cli.main(["verify", "--data-dir", str(data)]) == UNVERIFIED
    told = capsys.readouterr()
    assert told.out.count("whole and unchanged") == 3
    assert f"Session {broken}, entry" in told.err
    assert "cannot be read from the disk" in told.err


def test_a_damaged_page_that_somebody_looks_at_stops_no_save(
    three: tuple[Path, int], tmp_path: Path
) -> None:
    """A connection that met one calls itself read-only from then on."""
    folder, page = three
    data = tmp_path / "data"
    shutil.copytree(folder, data)
    spoil(data, page)

    with station_of(data) as station:
        assert isinstance(station.journal, SqlcipherJournal)
        broken = next(iter(station.clinic.unreadable))
        for _ in range(2):
            with pytest.raises(StorageError, match="damaged"):
                list(station.journal.read(STREAM + broken))
            station.execute(1, cmd.WriteNote(by=NURSE, text="saved all the same"))
