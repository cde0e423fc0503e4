"""Who had which patient on the screen: the board and the lists, kept without growing the log."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from monitor.ports import STATION
from tests.ui.archive.test_sessions import ROWS
from tests.ui.calls.clinic import NURSE, Desk
from tests.ui.fake_station import PEOPLE
from tests.ui.windows import open_window, room
from ui.app import MainWindow

ME = PEOPLE[0].name


def test_the_board_is_kept_for_each_occupied_chair_whenever_it_comes_into_view(
    qtbot: QtBot,
) -> None:
    shown = open_window(qtbot, room())
    on_board = [(view.session, view.patient.mrn, ME) for view in shown.bridge.board.chairs if view]
    qtbot.waitUntil(lambda: shown.station.looks == on_board)

    shown.window.show_screen("chair", 2)
    shown.station.looks.clear()
    shown.window.beat()
    assert shown.station.looks == []
    shown.window.show_screen("board")

    assert shown.station.looks == on_board


def test_the_first_picture_does_not_wait_for_the_disk(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room())
    qtbot.waitUntil(lambda: bool(shown.station.looks))
    before: list[int] = []
    later = MainWindow(shown.bridge)
    qtbot.addWidget(later, before_close_func=lambda window: window.leave())
    shown.station.looks.clear()
    later.painted.connect(lambda: before.append(len(shown.station.looks)))

    later.show()

    qtbot.waitUntil(lambda: bool(shown.station.looks))
    assert before == [0]


def test_a_locked_station_keeps_no_look_and_signing_in_keeps_that_of_who_came(
    qtbot: QtBot,
) -> None:
    shown = open_window(qtbot, room())
    shown.window.lock()
    shown.station.looks.clear()
    shown.window.show_screen("board")
    shown.window.show_screen("sessions")
    assert (shown.station.looks, shown.station.lists) == ([], [])

    shown.bridge.sign_in(PEOPLE[1])
    shown.window.show_screen("board")

    assert {who for _, _, who in shown.station.looks} == {PEOPLE[1].name}


def test_a_disk_that_takes_no_look_hides_no_board(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room())
    shown.window.show_screen("chair", 1)
    shown.station.failure = StorageError("full")

    shown.window.show_screen("board")

    assert shown.window.screen_name == "board"
    assert not shown.bridge.broken


def test_the_archive_is_kept_with_how_many_it_showed(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room())
    shown.station.rows = ROWS

    shown.window.show_screen("sessions")

    assert ("archive", len(ROWS), ME) in shown.station.lists


def test_an_empty_list_shows_nobody(qtbot: QtBot) -> None:
    shown = open_window(qtbot, ())

    shown.window.show_screen("sessions")
    shown.window.show_screen("calls")

    assert shown.station.lists == []


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_the_calls_are_kept_once_while_they_stay_in_view(desk: Desk) -> None:
    for _ in range(5):
        desk.window.beat()
    desk.screen.done.click()
    desk.window.show_screen("board")
    desk.window.show_screen("calls")

    entries = [e.body for e in desk.station.journal.read(STATION) if e.kind == "list_seen"]
    me = next(person.id for person in desk.station.people() if person.name == NURSE)
    assert entries == [f'{{"by":"{me}","list":"calls","rows":4}}']
