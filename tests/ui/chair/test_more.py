"""More: a bolus, handing over, moving and the quiet room, by mouse and by keyboard."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from monitor.api import Contact, GiveBolus, HandOver, Intervene, MoveChair, Refusal, Refused
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, PIN
from tests.ui.windows import COMPACT, REGULAR, Opened, clipped, open_window, place_of, room
from ui.chair.sheet import Sheet
from ui.chair.sheet_more import BolusSheet, HandOverSheet, MoreSheet, MoveSheet, QuietSheet
from ui.chair.sheet_words import CallSheet

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
BY = pictures.NURSE
CHARGE = PEOPLE[1].name


def tap(qtbot: QtBot, widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT, pos=widget.rect().center())


def at_more(qtbot: QtBot, size: tuple[int, int] = REGULAR) -> Opened:
    shown = open_window(qtbot, room(), size=size)
    shown.window.show_chair(1)
    tap(qtbot, shown.chair.bar.buttons["more"])
    return shown


def sheet_of(qtbot: QtBot, shown: Opened, digit: str) -> Sheet:
    """Return the sheet that a digit opens from the list."""
    more = shown.chair.side.sheet
    assert isinstance(more, MoreSheet)
    QTest.keyClicks(more, digit)
    sheet = shown.chair.side.sheet
    assert sheet is not None
    return sheet


@pytest.mark.parametrize(("digit", "code"), [("1", "bolus"), ("2", "hand-over"), ("3", "move")])
def test_a_tap_and_a_digit_lead_to_the_same_sheet(qtbot: QtBot, digit: str, code: str) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, digit)
    QTest.keyClick(shown.window, Qt.Key.Key_M, CTRL)
    more = shown.chair.side.sheet
    assert isinstance(more, MoreSheet)
    tap(qtbot, more.offers[code])
    assert shown.chair.side.sheet is sheet
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.chair.side.sheet is None


def test_a_bolus_asks_once_more_and_says_its_volume(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "1")
    assert isinstance(sheet, BolusSheet)
    assert sheet.record.label == "Record, 1 left: mg"
    QTest.keyClicks(sheet.dose, "10")
    assert "A bolus adds a check 5 min later." in sheet.sums.text()
    tap(qtbot, sheet.record)
    assert shown.station.executed == []
    assert sheet.record.label.startswith("Tap again: 10 mg at 14:32")
    tap(qtbot, sheet.record)
    ((chair, command),) = shown.station.executed
    assert isinstance(command, GiveBolus)
    assert (chair, command.by, command.mg) == (1, BY, Decimal(10))
    assert shown.chair.side.sheet is None


def test_no_bolus_of_nothing_is_recorded(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "1")
    assert isinstance(sheet, BolusSheet)
    QTest.keyClicks(sheet.dose, "0")
    tap(qtbot, sheet.record)
    tap(qtbot, sheet.record)
    assert shown.station.executed == []


def test_one_chair_is_handed_over_to_somebody_of_the_list(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "2")
    assert isinstance(sheet, HandOverSheet)
    assert [sheet.people.item(row).text() for row in range(sheet.people.count())] == [
        "P. Lindqvist, Charge nurse"
    ]
    assert sheet.people.value == ""
    tap(qtbot, sheet.which.buttons[0])
    tap(qtbot, sheet.record)
    assert shown.station.executed == []
    sheet.people.setFocus()
    QTest.keyClick(sheet.people, Qt.Key.Key_Space)
    QTest.keyClick(sheet.people, Qt.Key.Key_Return)
    assert shown.station.executed == [(1, HandOver(by=BY, to="P. Lindqvist"))]


def test_all_chairs_of_a_person_are_handed_over_by_that_person_alone(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "2")
    assert isinstance(sheet, HandOverSheet)
    assert sheet.which.buttons[1].label == "All of theirs: 1, 2, 4, 5, 6"
    tap(qtbot, sheet.which.buttons[1])
    sheet.people.setCurrentRow(0)
    shown.bridge.sign_in(PEOPLE[1])
    tap(qtbot, sheet.record)
    assert shown.station.handed_over == []
    assert sheet.strip.text() == f"Only {BY} hands over all of theirs at once"
    shown.bridge.sign_in(PEOPLE[0])
    tap(qtbot, sheet.record)
    assert shown.station.handed_over == [(BY, "P. Lindqvist")]


def test_a_session_moves_to_a_free_chair_and_the_screen_goes_with_it(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "3")
    assert isinstance(sheet, MoveSheet)
    assert [button.label for button in sheet.chair.buttons] == ["Chair 3"]
    tap(qtbot, sheet.chair.buttons[0])
    tap(qtbot, sheet.record)
    assert shown.station.executed == [(1, MoveChair(by=BY, chair=3))]
    assert (shown.window.screen_name, shown.window.chair) == ("chair", 3)


def test_without_a_free_chair_nothing_moves(qtbot: QtBot) -> None:
    shown = open_window(qtbot, room(replace(pictures.calm(), chair=3)))
    shown.window.show_chair(1)
    QTest.keyClick(shown.window, Qt.Key.Key_M, CTRL)
    sheet = sheet_of(qtbot, shown, "3")
    assert isinstance(sheet, MoveSheet)
    assert sheet.hint.text() == "No chair is free"
    tap(qtbot, sheet.record)
    assert shown.station.executed == []


def signs(qtbot: QtBot, sheet: QuietSheet, pin: str = PIN) -> None:
    """Type a PIN into the sheet and wait for what comes of it."""
    signer = sheet.signer
    assert signer is not None
    signer.pad.completed.emit(pin)
    qtbot.waitUntil(lambda: not signer._busy)


def test_the_quiet_room_needs_a_reason_and_a_pin_and_stays_in_the_bar(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "4")
    assert isinstance(sheet, QuietSheet)
    tap(qtbot, sheet.record)
    QTest.keyClicks(sheet.reason, "a patient sleeps")
    QTest.keyClick(sheet.reason, Qt.Key.Key_Return)
    assert shown.station.switched == []
    assert sheet.signing
    signs(qtbot, sheet)
    assert shown.station.switched == [(True, "a patient sleeps", CHARGE)]
    assert shown.window.bar.sound.text() == "Sound off"
    shown.bridge.pause_audio(120)
    assert shown.window.bar.sound.text() == "Off 2:00"

    QTest.keyClick(shown.window, Qt.Key.Key_M, CTRL)
    again = sheet_of(qtbot, shown, "4")
    assert isinstance(again, QuietSheet)
    QTest.keyClicks(again.reason, "awake")
    assert again.record.label == "Switch the sound on"
    tap(qtbot, again.record)
    signs(qtbot, again)
    assert shown.station.switched[-1] == (False, "awake", CHARGE)


def test_a_wrong_pin_switches_nothing_and_the_way_back_keeps_the_reason(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "4")
    assert isinstance(sheet, QuietSheet)
    QTest.keyClicks(sheet.reason, "a patient sleeps")
    tap(qtbot, sheet.record)
    signs(qtbot, sheet, "000000")
    assert sheet.signing
    assert sheet.record.label == "Record, 1 left: PIN"

    assert sheet.signer is not None
    tap(qtbot, sheet.signer.back)

    assert shown.station.switched == []
    assert sheet.reason.text() == "a patient sleeps"
    assert sheet.reason.isVisible()


def test_what_somebody_may_not_switch_is_said_and_kept(qtbot: QtBot) -> None:
    shown = at_more(qtbot)
    sheet = sheet_of(qtbot, shown, "4")
    assert isinstance(sheet, QuietSheet)
    QTest.keyClicks(sheet.reason, "a patient sleeps")
    tap(qtbot, sheet.record)
    shown.station.refusal = Refused(Refusal.NOT_ALLOWED, action="audio_off")
    signs(qtbot, sheet)
    assert shown.chair.side.sheet is sheet
    assert sheet.reason.text() == "a patient sleeps"
    assert sheet.strip.text() != ""


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_nothing_of_the_signature_is_cut(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = at_more(qtbot, size)
    sheet = sheet_of(qtbot, shown, "4")
    assert isinstance(sheet, QuietSheet)
    QTest.keyClicks(sheet.reason, "a patient sleeps")
    tap(qtbot, sheet.record)
    qtbot.wait(1)
    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("digit", ["", "1", "2", "3", "4", "5"])
def test_nothing_of_it_is_cut_and_the_bar_stays(
    qtbot: QtBot, size: tuple[int, int], digit: str
) -> None:
    shown = at_more(qtbot, size)
    before = [place_of(button) for button in shown.chair.bar.buttons.values()]
    if digit:
        sheet_of(qtbot, shown, digit)
    qtbot.wait(1)
    assert clipped(shown.window) == []
    assert [place_of(button) for button in shown.chair.bar.buttons.values()] == before
    assert shown.window.size().toTuple() == size


DOCTOR = pictures.calm().order.prescriber
LISTED = (
    Contact(role="prescriber", name=DOCTOR, phone="4417", when="sessions"),
    Contact(role="prescriber", name="Dr B. Fabrik", phone="4420", when="on call"),
    Contact(role="emergency", name="Resuscitation team", phone="2222", when="always"),
    Contact(role="prescriber", name="Dr C. Other", phone="4430"),
    Contact(role="prescriber", name="Dr D. Fifth", phone="4440"),
)


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_a_call_names_whom_the_clinic_lists_with_their_phones(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    shown = open_window(qtbot, room(), size=size)
    shown.station.settings = replace(shown.station.settings, contacts=LISTED)
    shown.window.show_chair(1)
    tap(qtbot, shown.chair.bar.buttons["call"])
    sheet = shown.chair.side.sheet
    assert isinstance(sheet, CallSheet)
    qtbot.wait(1)

    assert [each.label for each in sheet.who.buttons] == [
        f"{DOCTOR} 4417", "P. Lindqvist ext 4400", "Dr B. Fabrik 4420", "Dr C. Other 4430",
    ]  # fmt: skip
    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size
    tap(qtbot, sheet.who.buttons[2])
    tap(qtbot, sheet.outcomes["coming"])
    ((_, command),) = shown.station.executed
    assert isinstance(command, Intervene)
    assert command.detail == "Dr B. Fabrik 4420: Is coming"
