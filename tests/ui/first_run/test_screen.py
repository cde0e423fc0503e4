"""First run: what is missing is named, a PIN is typed twice, and nothing typed is lost."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake, show
from ui.bridge import Bridge
from ui.first_run.screen import FirstRunScreen
from ui.forms.folders import try_folder
from ui.forms.pins import weak


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    bridge = bridge_to(signed_in=False)
    fake(bridge).everybody.clear()
    fake(bridge).data_dir = tmp_path
    return bridge


@pytest.fixture
def fill() -> Callable[[FirstRunScreen], None]:
    """Fill in everything, the PIN last."""

    def filled(screen: FirstRunScreen) -> None:
        hands = Hands()
        QTest.keyClicks(screen.clinic.clinic.edit, "Fernhollow")
        QTest.keyClicks(screen.clinic.room.edit, "Room B")
        hands.tap(screen.clinic.chairs.buttons[3])
        QTest.keyClicks(screen.person.name.edit, "Maren Okonjo RN")
        hands.tap(screen.person.role.buttons[0])
        digits = screen.person.pad.keypad.digits
        hands.tap_digits(digits, "204917")
        hands.tap_digits(digits, "204917")
        later(screen)
        hands.tap(screen.places.sheet.later)

    return filled


def later(screen: FirstRunScreen) -> None:
    """Put off what keeps the key."""
    Hands().tap(screen.places.ask_key)
    Hands().tap(screen.places.key.later)


def test_clinic_and_first_person_open_the_board(
    qtbot: QtBot, bridge: Bridge, fill: Callable[[FirstRunScreen], None]
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    fill(screen)
    assert screen.foot.main.label == "Open the board"

    with qtbot.waitSignal(screen.navigate) as gone:
        Hands().tap(screen.foot.main)

    assert gone.args == ["board", 0]
    assert bridge.by == "Maren Okonjo RN"
    assert fake(bridge).changes == [
        {
            "clinic": "Fernhollow",
            "room": "Room B",
            "chairs": 4,
            "paper": screen.clinic.paper.value,
            "language": "en",
            "records_dir": "",
            "backup_dir": "",
        }
    ]
    assert fake(bridge).everybody[0].role == "charge_nurse"


def test_name_pin_and_chairs_are_never_proposed(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)

    assert screen.clinic.clinic.text == ""
    assert screen.clinic.chairs.value == ""
    assert screen.person.name.text == ""
    assert screen.person.role.value == ""
    assert screen.foot.main.label == "Open the board, 8 missing"


def test_the_main_button_goes_to_what_is_missing(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)

    Hands().tap(screen.foot.main)

    assert screen.clinic.clinic.edit.hasFocus()
    assert fake(bridge).changes == []


def test_two_pins_that_differ_are_both_typed_again(qtbot: QtBot, bridge: Bridge) -> None:
    screen, hands = show(qtbot, FirstRunScreen, bridge), Hands()
    digits = screen.person.pad.keypad.digits

    hands.tap_digits(digits, "204917")
    hands.tap_digits(digits, "204918")

    assert screen.person.pin == ""
    assert screen.person.pin_note.text() == "The two differ. Type both again"


def test_a_pin_that_is_easy_to_guess_is_not_taken(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)

    Hands().tap_digits(screen.person.pad.keypad.digits, "123456")

    assert screen.person.pin_note.text() == "Too easy to guess. Choose other digits"


def test_a_full_disk_keeps_everything_typed(
    qtbot: QtBot, bridge: Bridge, fill: Callable[[FirstRunScreen], None]
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    fill(screen)
    fake(bridge).failure = StorageError("full")

    Hands().tap(screen.foot.main)

    assert bridge.person is None
    assert screen.clinic.clinic.text == "Fernhollow"
    assert screen.foot._sub.text() == "Everything typed is still here."

    fake(bridge).failure = None
    with qtbot.waitSignal(screen.navigate):
        Hands().tap(screen.foot.main)


def test_practice_needs_no_set_up(qtbot: QtBot, bridge: Bridge) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)

    with qtbot.waitSignal(screen.practice_requested):
        Hands().tap(screen.practice.button)
    with qtbot.waitSignal(screen.practice_requested):
        screen.main_action()


def test_a_folder_for_records_is_tried_at_once(
    qtbot: QtBot, bridge: Bridge, tmp_path: Path
) -> None:
    screen = show(qtbot, FirstRunScreen, bridge)
    later(screen)
    Hands().tap(screen.places.sheet.later)
    assert screen.places.missing() == []
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    screen.places.records.set_text(str(tmp_path / "file" / "records"))
    screen.places.try_records()

    assert screen.places.records.note.text().startswith("can’t write there:")
    assert [words for words, _ in screen.places.missing()] == [
        "Records: a folder that can be written"
    ]


def test_a_folder_is_written_to_and_left_empty(tmp_path: Path) -> None:
    assert try_folder(str(tmp_path / "new")).problem == ""
    assert list((tmp_path / "new").iterdir()) == []
    assert try_folder("records").problem == "a full path is needed"


@pytest.mark.parametrize("pin", ["111111", "123456", "654321"])
def test_repeats_and_runs_are_weak(pin: str) -> None:
    assert weak(pin)


@pytest.mark.parametrize("pin", ["204917", "112233", "135790"])
def test_other_digits_are_not(pin: str) -> None:
    assert not weak(pin)
