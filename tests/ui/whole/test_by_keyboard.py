"""A whole session without a mouse, from the first window to the finished record."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor.api import Decimal, Phase
from tests.ui.whole.keyboard import Keyboard
from tests.ui.whole.proof import assert_recorded
from tests.ui.whole.stand import Stand, standing

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
PIN, SECOND_PIN = "246810", "975310"
PATIENT = (
    ("Name", "Oda Exempel"),
    ("Record number (MRN)", "FX-331-08"),
    ("Birth date", "1962-08-17"),
    ("Weight, kg", "61.5"),
    ("Dose, mg/kg", "0.5"),
    ("Concentration, mg/mL", "1"),
    ("Planned time, min", "40"),
    ("Ordered by", "Dr Pre"),
)
SAFE = (
    ("Consent signed", "y"),
    ("Fasting as the clinic asks", "y"),
    ("Escort arranged", "y"),
    ("Any of", "n"),
    ("Allergies reviewed", "y"),
    ("IV access checked", "y"),
    ("Oxygen, suction", "y"),
)
CALM = {
    **dict.fromkeys(
        ("Sedation", "Dizziness", "Nausea", "Dissociation", "Anxiety", "Red flag", "Orientation",
         "New thoughts", "Walking"), "0"),
    "Pain": "3", "Mood": "5", "Systolic": "120", "Diastolic": "74", "Heart rate": "68",
    "Oxygen saturation": "99", "Respiratory rate": "14", "Room air": " ",
}  # fmt: skip


def _sets_up(stand: Stand, keys: Keyboard) -> None:
    assert stand.window.screen_name == "first-run"
    keys.fills("Clinic", "Invented Clinic")
    keys.fills("Room", "Room 2")
    keys.tabs_to("Chairs in this room")
    keys.types("2")
    keys.fills("Name", "Nia Nurse")
    keys.chooses("Role: Charge nurse")
    keys.tabs_to("PIN")
    keys.types(PIN + PIN)
    keys.chooses("What keeps the data key")
    keys.chooses("Choose later what keeps the key")
    keys.chooses("Print later")
    keys.chooses("Open the board")
    stand.until(lambda: stand.window.screen_name == "board")


def _adds_a_colleague(stand: Stand, keys: Keyboard) -> None:
    keys.chooses("Settings")
    keys.chooses("People")
    keys.fills("Name", "Sol Second")
    keys.chooses("Role: Nurse")
    keys.tabs_to("PIN")
    keys.types(SECOND_PIN + SECOND_PIN)
    keys.press(Key.Key_F3)
    stand.until(lambda: len(stand.station.people()) == 2)


def _signs_in(stand: Stand, keys: Keyboard) -> None:
    keys.press(Key.Key_L, CONTROL)
    assert stand.window.screen_name == "sign-in"
    keys.types(PIN)
    stand.until(lambda: stand.bridge.person is not None)


def _comes_back(stand: Stand, keys: Keyboard, minutes: int) -> None:
    """Let time pass in which the station locks itself, and sign in again at the chair."""
    stand.waits(minutes)
    assert stand.window.screen_name == "sign-in"
    keys.types(PIN)
    stand.until(lambda: stand.bridge.person is not None)
    keys.press(Key.Key_1, CONTROL)


def _opens(stand: Stand, keys: Keyboard) -> None:
    keys.press(Key.Key_N, CONTROL)
    for name, text in PATIENT:
        keys.fills(name, text)
    keys.chooses("Sex: Female")
    keys.chooses("Allergies: None known")
    keys.chooses("Ketamine for chronic pain")
    keys.press(Key.Key_F3)
    assert stand.view.phase is Phase.BEFORE


def _prepares(stand: Stand, keys: Keyboard) -> None:
    keys.tabs_to("Identity")
    keys.press(Key.Key_Right)
    for name, answer in SAFE:
        keys.tabs_to(name)
        keys.types(answer)
    keys.chooses("Medicines today")
    keys.chooses(": None today")
    keys.chooses("Second check")
    keys.types(SECOND_PIN)
    stand.until(lambda: stand.view.second_check is not None)
    keys.chooses("Take the baseline")
    keys.types("0000000" + "3500" + "12274689914")
    keys.chooses("Room air")
    keys.fills("Temperature", "36.5")
    keys.fills("Weight", "61.5")
    keys.press(Key.Key_Return)
    assert stand.view.start is not None
    assert stand.view.start.baseline_missing == ()


def _starts(stand: Stand, keys: Keyboard) -> None:
    stand.waits(1)
    keys.press(Key.Key_F3)
    keys.press(Key.Key_F3)
    assert stand.view.phase is Phase.INFUSION
    assert stand.view.rate == Decimal("46.2")


def _checks(stand: Stand, keys: Keyboard) -> None:
    _comes_back(stand, keys, 5)
    keys.press(Key.Key_F3)
    assert stand.window.screen_name == "check"
    keys.types("000000" + "12878709815")
    keys.press(Key.Key_Return)
    assert [mark.label for mark in stand.view.marks if mark.state == "done"] == ["baseline", "T+5"]


def _stops(stand: Stand, keys: Keyboard) -> None:
    keys.press(Key.Key_1, CONTROL)
    keys.press(Key.Key_F7)
    keys.chooses("Why it ended: Completed")
    keys.chooses("Record")
    keys.press(Key.Key_Space)
    assert stand.view.phase is Phase.RECOVERY


def _discharges(stand: Stand, keys: Keyboard) -> None:
    keys.press(Key.Key_1, CONTROL)
    for _ in ("E+0", "E+15", "E+30", "E+45"):
        keys.press(Key.Key_F3)
        keys.answers(CALM)
        _comes_back(stand, keys, 15)
    keys.press(Key.Key_F3)
    keys.answers(CALM)
    assert stand.view.missed == ()
    keys.press(Key.Key_1, CONTROL)
    keys.chooses("Discharge")
    keys.chooses("Cannula is out")
    keys.chooses("Advice given")
    keys.chooses("Escort is here")
    keys.types("R. Made-Upp")
    keys.press(Key.Key_Return)
    keys.tabs_to("PIN")
    keys.types(PIN)
    stand.until(lambda: stand.station.board().chairs[0] is None)


def _writes_the_record(stand: Stand, keys: Keyboard) -> None:
    keys.press(Key.Key_F, CONTROL)
    keys.types("Oda")
    keys.press(Key.Key_P, CONTROL)
    stand.until(lambda: list((stand.folder / "records").rglob("*.pdf")))


def test_from_the_first_window_to_the_record_by_keyboard_alone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with standing(qtbot, tmp_path) as stand:
        keys = Keyboard(stand)
        _sets_up(stand, keys)
        _adds_a_colleague(stand, keys)
        _signs_in(stand, keys)
        _opens(stand, keys)
        _prepares(stand, keys)
        _starts(stand, keys)
        _checks(stand, keys)
        _stops(stand, keys)
        _discharges(stand, keys)
        _writes_the_record(stand, keys)
        assert_recorded(stand)
