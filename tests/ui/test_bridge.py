"""The bridge: what is refused, what fails, what is a bug, and what the slow calls bring back."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import (
    PAUSES_MS,
    Acknowledge,
    CloseSession,
    Person,
    PinAnswer,
    Refusal,
    Refused,
    StorageError,
)
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, PIN, FakeStation
from ui.bridge import BUG, FAILED, REFUSED, Bridge

COMMAND = Acknowledge(by="M. Okonjo RN", alert="sbp-high-critical/1")


@pytest.fixture
def station() -> FakeStation:
    return FakeStation((pictures.high(),))


@pytest.fixture
def bridge(qapp: object, station: FakeStation) -> Bridge:
    bridge = Bridge(station)
    bridge.sign_in(PEOPLE[0])
    return bridge


def test_a_command_is_carried_out_and_everybody_hears_of_the_new_picture(
    qtbot: QtBot, bridge: Bridge, station: FakeStation
) -> None:
    with qtbot.waitSignal(bridge.board_changed) as heard:
        assert bridge.execute(4, COMMAND)
    assert station.executed == [(4, COMMAND)]
    assert heard.args == [bridge.board]


@pytest.mark.parametrize(
    ("fault", "kind", "words"),
    [
        (Refused(Refusal.SESSION_CLOSED), REFUSED, "this session is closed"),
        (StorageError("full"), FAILED, "the disk is full"),
        (StorageError("never heard of"), FAILED, "Not saved"),
    ],
)
def test_a_refusal_and_a_storage_failure_become_sentences(  # noqa: PLR0917
    qtbot: QtBot, bridge: Bridge, station: FakeStation, fault: Exception, kind: str, words: str
) -> None:
    if isinstance(fault, Refused):
        station.refusal = fault
    elif isinstance(fault, StorageError):
        station.failure = fault
    with qtbot.waitSignal(bridge.told) as told:
        assert not bridge.execute(4, COMMAND)
    assert told.args is not None
    assert told.args[0] == kind
    assert words in told.args[1]
    assert not bridge.broken


def test_only_the_last_refusal_is_known(bridge: Bridge, station: FakeStation) -> None:
    station.refusal = Refused(Refusal.NOT_PAUSED)
    bridge.execute(4, COMMAND)
    assert bridge.refusal is station.refusal
    station.refusal = None
    bridge.execute(4, COMMAND)
    assert bridge.refusal is None


def test_after_a_bug_nothing_more_reaches_the_station(
    qtbot: QtBot,
    bridge: Bridge,
    station: FakeStation,
    caplog: pytest.LogCaptureFixture,
) -> None:
    station.bug = RuntimeError("a fault of ours")
    with qtbot.waitSignal(bridge.told) as told:
        bridge.execute(4, COMMAND)
    assert told.args is not None
    assert told.args[0] == BUG
    assert "RuntimeError at " in caplog.text
    assert "a fault of ours" not in caplog.text
    station.bug = None
    assert not bridge.execute(4, COMMAND)
    bridge.beat()
    assert (station.executed, station.beats) == ([], 0)


def test_a_heartbeat_that_cannot_be_stored_is_said_and_the_next_one_comes(
    qtbot: QtBot, bridge: Bridge, station: FakeStation
) -> None:
    station.bug = StorageError("full")
    with qtbot.waitSignal(bridge.told) as told:
        bridge.beat()
    assert told.args is not None
    assert told.args[0] == FAILED
    station.bug = None
    bridge.beat()
    assert station.beats == 1


def test_only_chairs_that_changed_are_named(
    qtbot: QtBot, bridge: Bridge, station: FakeStation
) -> None:
    changed: list[int] = []
    bridge.chair_changed.connect(changed.append)
    bridge.beat()
    assert changed == []
    station.views[4] = replace(pictures.high(), paused=True)
    station.views[1] = pictures.calm()
    bridge.beat()
    assert changed == [1, 4]


def test_there_is_no_picture_of_an_empty_or_unknown_chair(bridge: Bridge) -> None:
    assert (bridge.view(1), bridge.view(0), bridge.view(9)) == (None, None, None)
    assert bridge.view(4) == pictures.high()


@pytest.mark.parametrize(("pin", "right"), [(PIN, True), ("111111", False)])
def test_a_pin_is_checked_elsewhere_and_the_answer_comes_back_here(
    qtbot: QtBot, bridge: Bridge, pin: str, right: bool
) -> None:
    answers: list[PinAnswer] = []
    bridge.check_pin_async("okonjo", pin, answers.append)
    qtbot.waitUntil(lambda: [answer.right for answer in answers] == [right])


def _has(answers: list[PinAnswer], count: int) -> bool:
    return len(answers) == count


def test_the_answer_to_a_wrong_pin_is_held_back_longer_each_time(
    qtbot: QtBot, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[int] = []
    monkeypatch.setattr("ui.bridge.hold_back", waits.append)
    answers: list[PinAnswer] = []

    for count in range(1, 6):
        bridge.check_pin_async("okonjo", "111111", answers.append)
        qtbot.waitUntil(partial(_has, answers, count))

    assert waits == list(PAUSES_MS)
    assert min(waits) >= 200
    assert [answer.left for answer in answers] == [4, 3, 2, 1, 0]


def test_a_person_is_added_and_a_refused_pin_adds_nobody(
    qtbot: QtBot, bridge: Bridge, station: FakeStation
) -> None:
    added: list[Person | None] = []
    bridge.add_person_async(name="A. New", role="nurse", pin="482915", callback=added.append)
    qtbot.waitUntil(lambda: len(added) == 1)
    assert added[0] is not None
    assert added[0].name == "A. New"
    with qtbot.waitSignal(bridge.told) as told:
        bridge.add_person_async(name="B. New", role="nurse", pin="111111", callback=added.append)
    qtbot.waitUntil(lambda: len(added) == 2)
    assert told.args is not None
    assert (told.args[0], added[1]) == (REFUSED, None)


def test_signing_in_and_out_is_told(qtbot: QtBot, bridge: Bridge) -> None:
    assert bridge.by == "M. Okonjo RN"
    with qtbot.waitSignal(bridge.person_changed) as changed:
        bridge.sign_in(None)
    assert (changed.args, bridge.by) == ([None], "")


# the record ---------------------------------------------------------------------------------


CLOSE = CloseSession(by="M. Okonjo RN", disposition="cancelled", reason="went home")


def test_closing_comes_back_at_once_and_the_record_follows_off_the_screens_thread(
    qtbot: QtBot, bridge: Bridge, station: FakeStation, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[tuple[str, int]] = []
    goes_on = threading.Event()
    prepare = station.exports.prepare_export

    def watched(
        session: str, *, folder: Path | None = None, form: str = "pdf", **more: Any
    ) -> Callable[[], Path]:
        threads.append(("read", threading.get_ident()))
        write = prepare(session, folder=folder, form=form, **more)

        def later() -> Path:
            goes_on.wait(5)
            threads.append(("write", threading.get_ident()))
            return write()

        return later

    monkeypatch.setattr(station.exports, "prepare_export", watched)
    assert bridge.execute(4, CLOSE)
    assert (station.executed, station.exported) == ([(4, CLOSE)], [])

    with qtbot.waitSignal(bridge.record_written) as written:
        goes_on.set()
    session = pictures.high().session
    assert written.args == [session, station.exported[0][1]]
    here = threading.get_ident()
    assert threads[0] == ("read", here)
    assert threads[1][0] == "write"
    assert threads[1][1] != here


def test_a_record_that_the_disk_does_not_take_is_told_and_noted(
    bridge: Bridge, station: FakeStation
) -> None:
    told: list[tuple[str, str]] = []
    bridge.told.connect(lambda kind, sentence: told.append((kind, sentence)))
    station.disk = OSError("the folder is away")
    assert bridge.execute(4, CLOSE)
    bridge.finish()
    assert station.not_exported == [(pictures.high().session, "the folder is away")]
    assert [kind for kind, _ in told] == [FAILED]
    assert "The session is safe" in told[0][1]
    assert not bridge.broken


def test_a_session_that_stays_open_writes_no_record(bridge: Bridge, station: FakeStation) -> None:
    station.refusal = Refused(Refusal.SESSION_CLOSED)
    assert not bridge.execute(4, CLOSE)
    bridge.finish()
    assert station.exported == []
