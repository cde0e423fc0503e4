"""The lock over the real station: what it waits for, what it does not, and what it leaves open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import Person
from monitor.domain import commands as cmd
from tests.room import CHARGE, DOCTOR, NURSE, PEOPLE
from tests.ui import dialogs
from tests.ui.whole.stand import Stand, standing
from ui.chair.side import KINDS
from ui.keys.recovery import RecoveryBox

PLAIN = tuple(kind for kind in KINDS if kind not in {"missed", "gate", "device", "restarted"})
"""Sheets that open at any running chair."""


@pytest.fixture
def stand(qtbot: QtBot, tmp_path: Path) -> Iterator[Stand]:
    """A session of the planted kind at chair 1, nobody signed in."""
    with standing(qtbot, tmp_path) as made:
        station = made.station
        for name, role in PEOPLE:
            station.staff.add_person(name=name, role=role, pin_hash="-", by=CHARGE)
        station.open_session(
            chair=1,
            patient=cmd.Patient(mrn="M1", name="Pat", birth_date="1970-01-01", sex="female"),
            protocol="ketamine-pain",
            order=cmd.Order(planned_min=40, prescriber=DOCTOR),
            series=None,
            by=NURSE,
        )
        made.bridge.refresh()
        yield made


def person(stand: Stand, name: str) -> Person:
    return next(each for each in stand.station.people() if each.name == name)


def at_chair(stand: Stand, name: str = NURSE) -> None:
    stand.bridge.sign_in(person(stand, name))
    stand.window.show_screen("chair", 1)
    stand.window.beat()


def type_key(stand: Stand, key: Qt.Key) -> None:
    handle = stand.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key)
    stand.window.beat()


def seconds_until_locked(stand: Stand, most: int = 600) -> int:
    for passed in range(5, most + 1, 5):
        stand.machine.goes_on(5)
        stand.window.beat()
        if stand.bridge.person is None:
            return passed
    return 0


def test_a_note_at_the_chair_is_left_alone_for_five_minutes_after_its_last_key(
    stand: Stand,
) -> None:
    at_chair(stand)
    stand.window.act("act_note")
    type_key(stand, Qt.Key.Key_A)

    assert seconds_until_locked(stand) == 300
    assert stand.window.screen_name == "sign-in"


@pytest.mark.parametrize("kind", PLAIN)
def test_no_open_sheet_is_locked_in_the_middle(stand: Stand, kind: str) -> None:
    at_chair(stand)
    stand.window.made("chair").side.open_sheet(kind, stand.view, stand.station)
    type_key(stand, Qt.Key.Key_Shift)

    assert seconds_until_locked(stand) == 300


def test_without_a_sheet_the_chair_locks_after_the_time_of_the_settings(stand: Stand) -> None:
    at_chair(stand)
    type_key(stand, Qt.Key.Key_Shift)

    assert seconds_until_locked(stand) == 60 * stand.station.settings.lock_after_min


@pytest.mark.parametrize("screen", ["report", "protocols", "keys", "signing"])
def test_every_screen_with_fields_is_a_form(stand: Stand, screen: str) -> None:
    at_chair(stand, CHARGE)
    stand.window.show_screen(screen, 0)
    type_key(stand, Qt.Key.Key_Shift)

    assert seconds_until_locked(stand) == 300


def test_a_field_on_any_other_screen_is_a_form_while_it_has_the_keys(stand: Stand) -> None:
    at_chair(stand, CHARGE)
    stand.window.show_screen("audit", 0)
    stand.window.made("audit").folder.focus()
    type_key(stand, Qt.Key.Key_A)

    assert seconds_until_locked(stand) == 300


def test_after_a_bug_the_station_locks_all_the_same(stand: Stand) -> None:
    at_chair(stand)
    stand.bridge.break_off()
    stand.window.beat()

    assert seconds_until_locked(stand) == 60 * stand.station.settings.lock_after_min
    assert stand.window.screen_name == "sign-in"
    assert "Pat" not in stand.window.current().accessibleName()


def test_the_lock_closes_the_dialog_of_the_recovery_sheet_and_the_keys_are_the_pins(
    stand: Stand, tmp_path: Path
) -> None:
    stand.bridge.sign_in(person(stand, CHARGE))
    stand.window.show_screen("keys", 0)
    box = stand.window.made("keys").findChildren(RecoveryBox)[0]
    QTest.mouseClick(box.save, Qt.MouseButton.LeftButton)
    stand.until(dialogs.dialog)
    asked = dialogs.asking()
    dialogs.name_of(asked).setText(str(tmp_path / "stolen.pdf"))

    assert seconds_until_locked(stand) > 0

    assert dialogs.dialog() is None
    asked.accept()
    assert not (tmp_path / "stolen.pdf").exists()
    assert QApplication.activeModalWidget() is None
    stand.until(stand.window.isActiveWindow)
    type_key(stand, Qt.Key.Key_4)
    assert stand.window.made("sign-in").pad.dots.count == 1
