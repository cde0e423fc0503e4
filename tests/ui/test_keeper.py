"""Copies that leave the station: one after the other, off the UI thread, and never in the way."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import (
    Acknowledge,
    CloseSession,
    Delivery,
    EnterFields,
    Phase,
    PinAnswer,
    SaveCheck,
    SessionRow,
    StorageError,
)
from monitor.api.archive import Outcome
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from ui.bridge import FAILED, Bridge
from ui.keeper import AGAIN, INDEX_AFTER

BY = "M. Okonjo RN"
FOLDER = "/mnt/paper"


class FakeWays:
    """Implements `monitor.api.Ways`; `full` is what the folders answer."""

    def __init__(self) -> None:
        self.kept: list[str] = []
        self.cleared: list[tuple[str, ...]] = []
        self.left: tuple[str, ...] = ()
        self.deliveries = 0
        self.waiting = 0
        self.full: OSError | None = None
        self.unreadable: StorageError | None = None
        self.threads: set[int] = set()
        self.hold = threading.Event()
        self.hold.set()

    def prepare_record(self, session: str, _told: object, /) -> Callable[[], Path]:
        return lambda: Path(f"/records/{session}.pdf")

    def prepare_draft(self, session: str) -> Callable[[], bytes]:
        def work() -> bytes:
            if self.full is not None:
                raise self.full
            return b"%PDF-1.7 " + session.encode()

        return work

    def waits(self) -> bool:
        return bool(self.waiting)

    def prepare_delivery(self) -> Callable[[], Delivery]:
        def work() -> Delivery:
            self.deliveries += 1
            why = "no such file or directory" if self.waiting else ""
            return Delivery(waiting=self.waiting, why=why, folder="/mnt/archive")

        return work

    def prepare_paper(self, session: str) -> Callable[[], Path] | None:
        if self.unreadable is not None:
            raise self.unreadable

        def work() -> Path:
            self.threads.add(threading.get_ident())
            self.hold.wait(5)
            if self.full is not None:
                raise self.full
            self.kept.append(session)
            return Path(FOLDER) / session

        return work

    def prepare_clearing(self, sessions: Iterable[str]) -> Callable[[], tuple[str, ...]]:
        asked = tuple(sessions)

        def work() -> tuple[str, ...]:
            self.cleared.append(asked)
            return self.left

        return work


@pytest.fixture
def ways() -> FakeWays:
    return FakeWays()


@pytest.fixture
def station(ways: FakeWays) -> FakeStation:
    station = FakeStation((pictures.high(), pictures.calm()))
    station.ways = ways
    station.settings = replace(station.settings, paper_dir=FOLDER)
    return station


@pytest.fixture
def bridge(qapp: object, station: FakeStation) -> Bridge:
    bridge = Bridge(station)
    bridge.sign_in(PEOPLE[0])
    return bridge


def settle(qtbot: QtBot, bridge: Bridge) -> None:
    qtbot.waitUntil(lambda: bridge.keeper._job is None)


def test_after_a_saved_check_the_pages_of_its_session_are_kept_off_the_ui_thread(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    assert bridge.execute(4, SaveCheck(by=BY))
    settle(qtbot, bridge)

    assert ways.kept == [pictures.high().session]
    assert threading.get_ident() not in ways.threads


@pytest.mark.parametrize(
    "command", [EnterFields(by=BY), Acknowledge(by=BY, alert="sbp-high-critical/1")]
)
def test_what_changes_no_page_keeps_none(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays, command: EnterFields | Acknowledge
) -> None:
    assert bridge.execute(4, command)
    settle(qtbot, bridge)

    assert ways.kept == []


def test_without_a_folder_nothing_is_drawn(
    qtbot: QtBot, bridge: Bridge, station: FakeStation, ways: FakeWays
) -> None:
    station.settings = replace(station.settings, paper_dir="")

    assert bridge.execute(4, SaveCheck(by=BY))
    settle(qtbot, bridge)

    assert ways.kept == []


def test_a_folder_that_hangs_holds_up_no_save_and_no_pin(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    ways.hold.clear()
    answers: list[PinAnswer] = []

    for _ in range(5):
        assert bridge.execute(4, SaveCheck(by=BY))
    bridge.check_pin_async("okonjo", "424242", answers.append)
    qtbot.waitUntil(lambda: [answer.right for answer in answers] == [True])

    assert ways.kept == []
    ways.hold.set()
    settle(qtbot, bridge)
    assert ways.kept == [pictures.high().session] * 2  # the first, and once what came meanwhile


def test_a_folder_that_fails_is_said_raises_nothing_and_is_tried_again(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    told: list[str] = []
    bridge.told.connect(lambda kind, _words: told.append(kind))
    ways.full = OSError(28, "No space left on device")

    assert bridge.execute(4, SaveCheck(by=BY))
    settle(qtbot, bridge)

    assert bridge.keeper.pages_trouble == "No space left on device"
    assert (told, bridge.broken) == ([], False)
    ways.full = None
    for _ in range(AGAIN):
        bridge.beat()
    settle(qtbot, bridge)
    assert bridge.keeper.pages_trouble == ""
    assert set(ways.kept) == {pictures.high().session, pictures.calm().session}


def test_a_journal_that_cannot_be_read_for_a_copy_stops_nothing(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    ways.unreadable = StorageError("io")

    assert bridge.execute(4, SaveCheck(by=BY))
    settle(qtbot, bridge)

    assert not bridge.broken


def test_a_record_that_is_out_goes_on_to_its_archive_and_its_pages_go(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    with qtbot.waitSignal(bridge.record_written):
        assert bridge.execute(4, CloseSession(by=BY))
    settle(qtbot, bridge)

    assert ways.deliveries == 1
    assert ways.cleared == [(pictures.high().session,)]


def test_records_that_wait_are_said_and_tried_again_each_minute(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    ways.waiting = 2
    with qtbot.waitSignal(bridge.told) as told:
        bridge.beat()

    assert told.args is not None
    assert told.args[0] == FAILED
    assert "2 records wait for /mnt/archive: no such file" in told.args[1]
    assert "tried again" in told.args[1]
    ways.waiting = 0
    for _ in range(AGAIN):
        bridge.beat()
    settle(qtbot, bridge)
    assert bridge.keeper.delivery == Delivery(folder="/mnt/archive")
    assert ways.deliveries == 2
    for _ in range(2 * AGAIN):
        bridge.beat()
    settle(qtbot, bridge)
    assert ways.deliveries == 2  # nothing waits: nothing is touched


def test_a_start_with_nothing_to_do_begins_no_thread(bridge: Bridge, ways: FakeWays) -> None:
    bridge.beat()

    assert bridge.keeper._job is None
    assert ways.deliveries == 0


def row(session: str, phase: Phase) -> SessionRow:
    return SessionRow(
        session=session, record=session, name="", mrn="", birth_date="", opened_at=0, chair=1,
        protocol="", phase=phase, alerts=0, amended=False,
    )  # fmt: skip


def test_after_a_crash_the_record_that_never_came_out_is_written(
    qtbot: QtBot, bridge: Bridge, station: FakeStation, ways: FakeWays
) -> None:
    station.rows = (row("open", Phase.INFUSION), row("closed", Phase.CLOSED))
    ways.left = ("closed",)

    with qtbot.waitSignal(bridge.record_written) as written:
        bridge.beat()

    assert ways.cleared[0] == ("closed",)
    assert written.args is not None
    assert written.args[0] == "closed"
    ways.left = ()
    settle(qtbot, bridge)


def test_a_draft_is_made_off_the_ui_thread_or_said_not_to_be(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays
) -> None:
    made: list[bytes | None] = []
    bridge.records.make_draft("S1", made.append)
    qtbot.waitUntil(lambda: made == [b"%PDF-1.7 S1"])

    ways.full = OSError(28, "No space left on device")
    with qtbot.waitSignal(bridge.told) as told:
        bridge.records.make_draft("S1", made.append)

    assert told.args is not None
    assert "No space left on device" in told.args[1]
    assert made[-1] is None


def test_leaving_waits_for_no_folder_for_long(
    qtbot: QtBot, bridge: Bridge, ways: FakeWays, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.keeper.LEAVE_S", 0.001)
    ways.hold.clear()
    assert bridge.execute(4, SaveCheck(by=BY))

    bridge.finish()

    assert ways.kept == []
    ways.hold.set()
    settle(qtbot, bridge)


def test_a_long_stations_index_is_kept_up_beside_everything_else(
    qtbot: QtBot, bridge: Bridge, station: FakeStation
) -> None:
    threads: list[int] = []

    def work(progress: Callable[[int, int], None], _stopped: Callable[[], bool]) -> Outcome:
        threads.append(threading.get_ident())
        progress(1, 1)
        return Outcome(sessions=1)

    station.index_work = work
    for _ in range(INDEX_AFTER - 1):
        bridge.keeper.beat()
    assert threads == []
    bridge.keeper.beat()

    qtbot.waitUntil(lambda: len(threads) == 1)
    assert threads != [threading.get_ident()]
    bridge.keeper.finish()
