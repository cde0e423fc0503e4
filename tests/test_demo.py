"""Practice: a room in the middle of its day, colleagues who carry on, and nothing left behind."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.api import default_data_dir
from monitor.clock import ManualClock
from monitor.demo import practice
from monitor.demo.clock import FastClock
from monitor.demo.patients import GUESTS, exposure, readings
from monitor.demo.practice import PIN, Driver, open_demo
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Phase, Priority
from monitor.domain.state import Signal
from monitor.domain.views import Band, ChairView
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION
from monitor.staff.pins import pin_fault
from monitor.station import LocalStation
from tests.domain.chair import OPENED, value

USER = "M. Okonjo RN"


@dataclass
class Practice:
    """A practice station whose real time the test turns."""

    station: LocalStation
    driver: Driver
    real: ManualClock
    exported: list[str]

    def runs(self, seconds: int) -> None:
        """Let real time pass, with two steps and one look a second."""
        for _ in range(seconds):
            for _ in range(2):
                self.real.at += MICRO // 2
                self.driver.step()
            self.station.heartbeat()

    def view(self, chair: int) -> ChairView:
        found = self.station.chair(chair)
        assert found is not None
        return found


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the journal in memory and hash no PIN: both are tested where they live."""
    monkeypatch.setattr(practice, "open_journal", lambda _folder, *, zone: MemoryJournal(zone=zone))
    monkeypatch.setattr(LocalStation, "hash_pin", lambda _station, pin: f"hash of {pin}")


@contextmanager
def practising(monkeypatch: pytest.MonkeyPatch) -> Iterator[Practice]:
    exported: list[str] = []

    def prepare(
        _station: LocalStation, session: str, folder: Path, form: str, _told: object
    ) -> Callable[[], Path]:
        def write() -> Path:
            exported.append(session)
            return folder / f"{session}.{form}"

        return write

    monkeypatch.setattr(practice, "prepare_record", prepare)
    monkeypatch.setattr(practice, "ways_out", None)  # nothing is drawn here
    real = ManualClock(OPENED)
    station, driver = open_demo(clock=real)
    yield Practice(station=station, driver=driver, real=real, exported=exported)
    driver.close()


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Practice]:
    """The whole room."""
    with practising(monkeypatch) as found:
        yield found


@pytest.fixture
def corner(monkeypatch: pytest.MonkeyPatch) -> Iterator[Practice]:
    """The room when only two chairs are in use: 1 infusing, 2 before its start."""
    monkeypatch.setattr(practice, "_ARRIVALS", {1: 37, 2: 14})
    with practising(monkeypatch) as found:
        yield found


def test_practice_opens_in_the_middle_of_a_day(room: Practice) -> None:
    board = room.station.board()
    views = [room.view(chair) for chair in range(1, 7)]

    assert board.training
    assert [view.phase for view in views] == [
        Phase.INFUSION,
        Phase.BEFORE,
        Phase.INFUSION,
        Phase.INFUSION,
        Phase.INFUSION,
        Phase.RECOVERY,
    ]
    assert [a.limit for view in views for a in view.open_alerts] == ["check-overdue"]
    assert views[4].open_alerts
    assert board.order[0].chair == 5
    assert board.now.at == OPENED
    assert {view.mode for view in views} == {"training"}
    assert all(view.patient.mrn.startswith("TRAIN-") for view in views)
    assert not any(view.gaps for view in views)


def test_everybody_signs_in_with_the_pin_that_is_shown(corner: Practice) -> None:
    people = corner.station.people()

    assert [person.role for person in people] == ["charge_nurse", "nurse", "nurse", "prescriber"]
    added = [json.loads(e.body) for e in corner.station.journal.read(STATION) if "person" in e.kind]
    assert {body["pin"] for body in added} == {f"hash of {PIN}"}
    assert pin_fault(PIN) is None


def test_a_pressure_of_186_alarms_is_seen_and_settles_after_a_pause(room: Practice) -> None:
    room.runs(6)
    (alert, *_) = room.view(4).open_alerts
    assert (alert.limit, alert.value, alert.signal) == (
        "sbp-high-critical",
        Decimal(186),
        Signal.ON,
    )
    assert room.station.board().sound_priority is Priority.HIGH

    room.runs(3)
    assert room.view(4).paused
    assert all(a.signal is not Signal.ON for a in room.view(4).open_alerts)

    room.runs(15)
    assert not room.view(4).paused
    assert room.view(4).phase is Phase.INFUSION


def test_a_whole_session_runs_from_its_start_to_its_record_in_two_minutes(corner: Practice) -> None:
    session = corner.view(2).session
    assert corner.view(2).phase is Phase.BEFORE

    corner.runs(125)

    closed = corner.station.closed_view(session)
    assert closed.closed
    assert session in corner.exported
    assert closed.missed == ()
    assert closed.gaps == ()
    assert corner.station.verify() == ()
    # somebody new sits there by now, or will in a moment; chair 6 is free for the user
    assert corner.station.chair(6) is None


def test_a_chair_is_left_alone_while_a_check_is_entered_there(corner: Practice) -> None:
    corner.runs(3)
    entered = {"sbp": value("sbp", 124)}
    corner.station.execute(1, cmd.EnterFields(by=USER, values=entered))
    before = corner.view(1).checks

    corner.runs(60)

    form = corner.view(1).form
    assert form is not None
    assert form.values == entered
    assert corner.view(1).checks == before
    assert any(a.limit == "check-overdue" for a in corner.view(1).alerts)


def test_a_chair_is_left_to_the_person_who_acts_there_and_taken_over_later(
    corner: Practice,
) -> None:
    corner.station.execute(1, cmd.WriteNote(by=USER, text="I take this one"))
    before = len(corner.view(1).checks)

    corner.runs(20)
    assert len(corner.view(1).checks) == before

    corner.runs(30)
    assert len(corner.view(1).checks) > before


def test_a_session_that_the_user_opened_is_left_to_the_user(corner: Practice) -> None:
    corner.runs(20)
    session = corner.station.open_session(
        chair=6,
        patient=cmd.Patient(
            mrn="TRAIN-100", name="Own Patient", birth_date="1990-01-01", sex="male"
        ),
        protocol="ketamine-pain",
        order=cmd.Order(planned_min=40, prescriber="Dr A. Invented"),
        series=None,
        by=USER,
    )

    corner.runs(60)

    assert corner.view(6).session == session
    assert corner.view(6).checks == ()


def test_practice_lives_in_a_folder_of_its_own_and_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(practice, "open_journal", open_journal)
    monkeypatch.setattr(practice, "_ARRIVALS", {1: 2})

    station, driver = open_demo()
    assert station.data_dir.parent == tmp_path
    assert (station.data_dir / "chairside.db").exists()
    assert station.data_dir != default_data_dir()
    driver.close()

    assert list(tmp_path.iterdir()) == []


def test_the_same_room_every_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def run() -> list[object]:
        station, driver = open_demo(clock=ManualClock(OPENED))
        found: list[object] = [(v.checks, v.alerts, v.slots) for v in station.board().chairs if v]
        driver.close()
        return found

    assert run() == run()


def test_speed_can_be_changed_while_it_runs(corner: Practice) -> None:
    corner.driver.run_at(4)
    before = corner.station.now().at
    corner.real.at += 10 * MICRO
    assert corner.station.now().at == before + 40 * MICRO

    corner.driver.run_at(1000)
    assert corner.driver.speed == 60
    corner.driver.run_at(0)
    assert corner.driver.speed == 1
    assert corner.station.now().at == before + 40 * MICRO


def test_a_fast_clock_never_goes_back() -> None:
    real = ManualClock(0)
    clock = FastClock(real, speed=60, at=100)

    looks = [clock.now().at]
    for speed in (4, 1, 60):
        real.at += 7
        clock.run_at(speed)
        clock.put_forward(5)
        clock.reanchor()
        looks.append(clock.now().at)

    assert looks == [
        100,
        100 + 7 * 60 + 5,
        100 + 7 * 60 + 5 + 7 * 4 + 5,
        100 + 7 * 60 + 5 + 7 * 4 + 5 + 7 + 5,
    ]
    assert clock.sign().at == looks[-1]


def test_the_effect_rises_while_it_runs_and_falls_while_it_does_not() -> None:
    band = Band(since=0, until=30 * MINUTE, running=True, ml_per_h=None)
    paused = Band(since=30 * MINUTE, until=38 * MINUTE, running=False, ml_per_h=None)

    assert exposure((), 5 * MINUTE) == 0
    assert exposure((band,), 10 * MINUTE) == pytest.approx(0.5)
    full = exposure((band,), 30 * MINUTE)
    assert full == pytest.approx(0.875)
    assert exposure((band, paused), 38 * MINUTE) == pytest.approx(full / 2)
    assert exposure((band,), 300 * MINUTE) < 0.01


@pytest.mark.parametrize("guest", [g for guests in GUESTS.values() for g in guests])
def test_what_is_read_on_a_guest_is_plausible_and_crosses_only_where_told(guest: object) -> None:
    from monitor.demo.patients import Guest
    from monitor.domain.measures import MEASURES

    assert isinstance(guest, Guest)
    band = Band(since=0, until=None, running=True, ml_per_h=None)
    for minute in range(61):
        found = readings(guest, MEASURES, (band,), minute * MINUTE, "")
        for name, reading in found.items():
            assert MEASURES[name].possible(reading)
        assert found["dbp"] < found["sbp"] < 160  # type: ignore[operator]
        assert ("distressed" in found) is bool(found["dissociation"])
