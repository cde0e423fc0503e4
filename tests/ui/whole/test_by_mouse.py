"""A whole session by taps, from the first window to the finished record.

What has letters or a date is typed: the name of the clinic, of its room and people, the order and
the patient, and the escort. There is no keyboard on the screen; the system brings its own.
"""

from pathlib import Path

from pytestqt.qtbot import QtBot

from monitor.api import Phase
from tests.ui.whole.mouse import Mouse
from tests.ui.whole.proof import assert_recorded
from tests.ui.whole.stand import Stand, standing
from tests.ui.whole.test_by_keyboard import PATIENT, PIN, SECOND_PIN

SAFE = (
    "Consent signed",
    "Fasting as the clinic asks",
    "Escort arranged, with name and phone",
    "Allergies reviewed",
    "IV access checked",
    "Oxygen, suction and resuscitation equipment ready",
)
WELL = {
    "Sedation": "Awake", "Dizziness": "None", "Nausea": "None", "Dissociation": "None",
    "Anxiety": "None", "Red flag": "None", "Orientation": "4", "Pain": "3", "Mood": "5",
    "New thoughts of self-harm": "No", "Walking": "Steady",
}  # fmt: skip
CALM = "12074689914"


def _sets_up(stand: Stand, mouse: Mouse) -> None:
    mouse.writes("Clinic", "Invented Clinic")
    mouse.writes("Room", "Room 2")
    mouse.taps("Chairs in this room: 2")
    mouse.writes("Name", "Nia Nurse")
    mouse.taps("Role: Charge nurse")
    mouse.taps_digits(PIN + PIN)
    mouse.taps("What keeps the data key")
    mouse.taps("Choose later what keeps the key")
    mouse.taps("Print later")
    mouse.taps("Open the board")
    stand.until(lambda: stand.window.screen_name == "board")
    mouse.taps("Settings")
    mouse.taps("People")
    mouse.writes("Name", "Sol Second")
    mouse.taps("Role: Nurse")
    mouse.taps_digits(SECOND_PIN + SECOND_PIN)
    mouse.taps("Add")
    stand.until(lambda: len(stand.station.people()) == 2)


def _signs_in(stand: Stand, mouse: Mouse) -> None:
    mouse.taps("Nia Nurse")
    mouse.taps_digits(PIN)
    stand.until(lambda: stand.bridge.person is not None)


def _comes_back(stand: Stand, mouse: Mouse, minutes: int) -> None:
    stand.waits(minutes)
    if stand.bridge.person is None:
        _signs_in(stand, mouse)
    if stand.window.screen_name == "board":
        mouse.taps("Chair 1")
    else:
        mouse.taps_on(stand.window.bar.tabs[0])


def _opens(stand: Stand, mouse: Mouse) -> None:
    mouse.taps("Board")
    mouse.taps("Start session")
    for name, text in PATIENT:
        mouse.writes(name, text)
    mouse.taps("Sex: Female")
    mouse.taps("Allergies: None known")
    mouse.taps("Ketamine for chronic pain")
    mouse.taps("Open chair 1")
    assert stand.view.phase is Phase.BEFORE


def _starts(stand: Stand, mouse: Mouse) -> None:
    mouse.taps("Identity: Both right")
    for name in SAFE:
        mouse.taps(f"{name}: Yes")
    mouse.taps("Any of: No")
    mouse.taps("Medicines today")
    mouse.taps(": None today")
    mouse.taps("Second check")
    mouse.taps_digits(SECOND_PIN)
    stand.until(lambda: stand.view.second_check is not None)
    mouse.taps("Take the baseline")
    mouse.answers(WELL, CALM)
    mouse.taps_digits("365")
    mouse.taps_digits("61.5")
    mouse.taps("Save check")
    assert stand.view.start is not None
    assert stand.view.start.baseline_missing == ()
    stand.waits(1)
    mouse.taps("Infusion started")
    mouse.taps("Tap again")
    assert stand.view.phase is Phase.INFUSION


def _checks(stand: Stand, mouse: Mouse) -> None:
    _comes_back(stand, mouse, 5)
    mouse.taps("Start check")
    mouse.answers(WELL, "12878709815")
    mouse.taps("Save check")
    assert [mark.label for mark in stand.view.marks if mark.state == "done"] == ["baseline", "T+5"]


def _stops(stand: Stand, mouse: Mouse) -> None:
    mouse.taps_on(stand.window.bar.tabs[0])
    mouse.taps("Stopped")
    mouse.taps("Why it ended: Completed")
    mouse.taps("Record")
    mouse.taps("Tap again")
    assert stand.view.phase is Phase.RECOVERY


def _recovers(stand: Stand, mouse: Mouse) -> None:
    mouse.taps_on(stand.window.bar.tabs[0])
    for pause in (15, 15, 15, 15, 0):
        mouse.taps("Start check")
        mouse.answers(WELL, CALM)
        mouse.taps("Save check")
        if pause:
            _comes_back(stand, mouse, pause)
    assert stand.view.missed == ()


def _discharges(stand: Stand, mouse: Mouse) -> None:
    mouse.taps_on(stand.window.bar.tabs[0])
    mouse.taps("Discharge")
    mouse.taps("Cannula is out")
    mouse.taps("Advice given")
    mouse.taps("Escort is here")
    mouse.writes("Escort", "R. Made-Upp")
    mouse.taps("Record")
    mouse.taps_digits(PIN)
    stand.until(lambda: stand.station.board().chairs[0] is None)


def _writes_the_record(stand: Stand, mouse: Mouse) -> None:
    mouse.taps("Board")
    mouse.taps("Archive")
    mouse.taps("Write the record, PDF")
    stand.until(lambda: list((stand.folder / "records").rglob("*.pdf")))


def test_from_the_first_window_to_the_record_by_taps(qtbot: QtBot, tmp_path: Path) -> None:
    with standing(qtbot, tmp_path) as stand:
        mouse = Mouse(stand)
        _sets_up(stand, mouse)
        _opens(stand, mouse)
        _starts(stand, mouse)
        _checks(stand, mouse)
        _stops(stand, mouse)
        _recovers(stand, mouse)
        _discharges(stand, mouse)
        _writes_the_record(stand, mouse)
        assert_recorded(stand)
