"""Closing the window over the real station: nobody unseen ends timers, alerts and sound."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import LANGUAGES
from monitor.domain import commands as cmd
from monitor.ports import STATION, StorageError
from tests.room import CHARGE, DOCTOR, NURSE, PEOPLE
from tests.ui.whole.stand import Stand, standing
from tests.ui.windows import COMPACT, clipped, open_window, room
from ui import language
from ui.leave import LeaveScreen


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Stand]:
    """A station with people, nobody signed in, no session."""
    with standing(qtbot, tmp_path) as made:
        for name, role in PEOPLE:
            made.station.staff.add_person(name=name, role=role, pin_hash="-", by=CHARGE)
        made.window.show_screen("sign-in", 0)
        yield made


def opens(stand: Stand, chair: int) -> None:
    stand.station.open_session(
        chair=chair,
        patient=cmd.Patient(mrn=f"M{chair}", name="Pat", birth_date="1970-01-01", sex="female"),
        protocol="ketamine-pain",
        order=cmd.Order(planned_min=40, prescriber=DOCTOR),
        series=None,
        by=NURSE,
    )
    stand.bridge.refresh()


def closed(stand: Stand) -> list[dict[str, object]]:
    entries = stand.journal.read(STATION)
    return [json.loads(entry.body) for entry in entries if entry.kind == "station_closed"]


def sign_in(stand: Stand) -> None:
    stand.bridge.sign_in(next(p for p in stand.station.people() if p.name == NURSE))


def test_without_a_session_closing_is_free_and_leaves_no_entry(stand: Stand) -> None:
    stand.window.close()

    assert not stand.window.isVisible()
    assert closed(stand) == []


def test_locked_with_a_session_closing_asks_who_it_is_and_says_why(stand: Stand) -> None:
    opens(stand, 1)
    heard: list[int] = []
    stand.bridge.leaving.connect(lambda: heard.append(1))

    stand.window.close()

    assert stand.window.isVisible()
    assert (heard, stand.window.screen_name) == ([], "sign-in")
    screen = stand.window.made("sign-in")
    assert screen.pin_note.text() == "Sign in to close Chairside"
    assert "nothing reminds or sounds" in screen.heading.note.text()
    stand.window.close()
    assert stand.window.isVisible()
    stand.window.show_screen("leave", 0)
    assert stand.window.screen_name == "sign-in"


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_why_nobody_may_close_it_is_read_whole_on_a_small_screen(
    qtbot: QtBot, qapp: QApplication, spoken: str
) -> None:
    language.speak(qapp, spoken)
    try:
        shown = open_window(qtbot, room(), size=COMPACT, signed_in=False)
        shown.window.close()
        qtbot.wait(20)
        assert clipped(shown.window.current()) == []
    finally:
        language.speak(qapp, language.ENGLISH)


def test_who_closes_over_a_session_is_kept_with_its_chairs(stand: Stand) -> None:
    opens(stand, 1)
    opens(stand, 3)
    stand.window.close()
    sign_in(stand)
    stand.window.close()
    leave = stand.window.made("leave")
    assert isinstance(leave, LeaveScreen)
    assert stand.window.screen_name == "leave"
    assert closed(stand) == []

    stand.window.close()  # asked again, answered once
    QTest.mouseClick(leave.go, Qt.MouseButton.LeftButton)

    assert not stand.window.isVisible()
    assert closed(stand) == [{"by": NURSE, "cause": "person", "chairs": "1, 3"}]


def test_a_disk_that_keeps_no_entry_keeps_nobody_from_closing(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens(stand, 1)
    sign_in(stand)

    def full(*_args: object, **_facts: object) -> None:
        raise StorageError("full")

    monkeypatch.setattr(stand.station, "audit", full)
    stand.window.leave()

    assert not stand.window.isVisible()


def test_the_end_of_the_computers_session_asks_nobody_and_is_kept(stand: Stand) -> None:
    opens(stand, 1)
    app = QCoreApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.commitDataRequest.emit(None)

    stand.window.close()

    assert not stand.window.isVisible()
    assert closed(stand) == [{"by": "", "cause": "system", "chairs": "1"}]


def test_a_shutdown_that_was_called_off_leaves_the_question(stand: Stand) -> None:
    opens(stand, 1)
    stand.window.closing.system_ends()
    stand.window.closing._ends.stop()  # as the timer is, when its minute is over

    stand.window.close()

    assert stand.window.isVisible()


def test_after_a_bug_closing_is_free(stand: Stand) -> None:
    opens(stand, 1)
    stand.bridge.break_off()

    stand.window.close()

    assert not stand.window.isVisible()
