"""The check screen: by keyboard, by touch, interrupted, refused, and never losing an answer."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from monitor.api import (
    Crossing,
    EnterFields,
    Priority,
    SaveCheck,
    StorageError,
    WriteNote,
)
from tests.ui.check.conftest import OpenCheck
from tests.ui.fake_station import FakeStation
from tests.ui.forms.hands import Hands
from ui.check.entry import Entry
from ui.check.read_panel import MeaningLine
from ui.check.screen import CheckScreen
from ui.widgets.vital import FieldState, VitalField

OPENING = 1
"""The stroke or tap on the chair screen that opens the form."""


def entered(station: FakeStation) -> dict[str, object]:
    """Return everything that was committed field by field."""
    found: dict[str, object] = {}
    for _, command in station.executed:
        if isinstance(command, EnterFields):
            found |= command.values
            found |= command.not_obtained
    return found


def entry_of(screen: CheckScreen) -> Entry:
    """Return the open form."""
    assert screen._entry is not None
    return screen._entry


def line_of(screen: CheckScreen, row: int) -> MeaningLine:
    """Return the reserved line under a row of fields."""
    line = screen.read.rows[row].line
    assert line is not None
    return line


def caution(measure: str = "sbp", value: int = 164, bound: int = 160) -> Crossing:
    """Return a crossed caution limit that asks for a recheck after five minutes."""
    return Crossing(
        limit=f"{measure}-high-caution",
        priority=Priority.MEDIUM,
        measure=measure,
        value=Decimal(value),
        bound=Decimal(bound),
        over_by=Decimal(value - bound),
        upward=True,
        raises=True,
        at_once=False,
        recheck_minutes=5,
    )


def test_a_full_check_takes_twenty_key_strokes(open_check: OpenCheck, station: FakeStation) -> None:
    screen, hands = open_check(), Hands()

    hands.type("0000010")
    hands.type("12882769814")
    hands.press(Qt.Key.Key_Return)

    assert hands.strokes + OPENING == 20
    assert isinstance(station.executed[-1][1], SaveCheck)
    assert entered(station) == {
        "dizziness": Decimal(0), "nausea": Decimal(0), "dissociation": Decimal(0),
        "anxiety": Decimal(0), "orientation": Decimal(4), "moaas": Decimal(4),
        "red_flag": "none", "sbp": Decimal(128), "dbp": Decimal(82), "hr": Decimal(76),
        "spo2": Decimal(98), "rr": Decimal(14),
    }  # fmt: skip
    assert screen.strip.title.text() == "T+40 check"


def test_a_full_check_takes_twenty_taps(open_check: OpenCheck, station: FakeStation) -> None:
    screen, hands = open_check(wide=False), Hands()

    for row in screen.ask.rows.values():
        hands.tap(row.buttons[0])
    hands.tap_digits(screen.keys.keypad.digits, "12882769814")
    hands.tap(screen.foot.bar.main)

    assert hands.taps + OPENING == 20
    assert isinstance(station.executed[-1][1], SaveCheck)
    assert len(entered(station)) == 12


def test_the_monitor_may_be_read_before_the_patient_is_asked(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.read.focus_field("sbp")

    hands.type("12882769814")
    hands.type("0000000")
    hands.press(Qt.Key.Key_Return)

    assert isinstance(station.executed[-1][1], SaveCheck)
    assert len(entered(station)) == 12


def test_a_repeat_of_the_blood_pressure_takes_seven(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check("bp"), Hands()
    assert not screen.ask.rows
    assert set(screen.read.fields) == {"sbp", "dbp"}

    hands.type("12882")
    hands.press(Qt.Key.Key_Return)

    assert hands.strokes + OPENING == 7
    assert isinstance(station.executed[-1][1], SaveCheck)
    assert entered(station) == {"sbp": Decimal(128), "dbp": Decimal(82)}


def test_a_repeat_shows_none_of_the_fields_of_the_check_before(open_check: OpenCheck) -> None:
    screen = open_check()

    screen.show_chair(1, "bp")

    shown = [field for field in screen.read.findChildren(VitalField) if field.isVisible()]
    assert shown == list(screen.read.fields.values())
    width = screen.read.width()
    assert all(row.geometry().right() <= width for row in screen.read.rows)


def test_nothing_is_chosen_when_a_form_opens(open_check: OpenCheck, station: FakeStation) -> None:
    screen = open_check()

    for row in screen.ask.rows.values():
        assert not any(button.isChecked() for button in row.buttons)
    assert all(field.text() == "" for field in screen.read.fields.values())
    assert station.executed == []
    assert [b.mark for b in screen.ask.rows["dissociation"].buttons] == ["", "", "T+30", ""]


def test_the_best_answer_is_leftmost_and_carries_its_score(open_check: OpenCheck) -> None:
    rows = open_check().ask.rows

    assert rows["moaas"].buttons[0].label == "Awake (5)"
    assert rows["orientation"].buttons[0].label == "4 of 4 right"
    assert rows["red_flag"].buttons[0].label == "None"
    assert [button.choice.key for button in rows["moaas"].buttons] == list("012345")


def test_sedation_does_not_offer_asleep(open_check: OpenCheck, station: FakeStation) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("moaas")

    hands.type("n1")

    assert entered(station) == {}
    hands.type("2")
    assert entered(station) == {"moaas": "refused"}


def test_one_item_not_asked_takes_two_strokes(open_check: OpenCheck, station: FakeStation) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("anxiety")

    hands.type("n1")

    assert hands.strokes == 2
    assert entered(station) == {"anxiety": "asleep"}
    assert screen.ask.rows["orientation"].hasFocus()


def test_a_pressure_that_was_not_read_counts_for_both_of_its_values(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.read.focus_field("sbp")

    hands.type("n3")

    assert entered(station) == {"sbp": "equipment", "dbp": "equipment"}
    assert screen.read.fields["hr"].hasFocus()


def test_other_can_be_told_more_closely(open_check: OpenCheck, station: FakeStation) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("anxiety")
    hands.type("n4")
    assert entered(station) == {"anxiety": "other"}

    hands.tap(screen.foot.why_other.chips.buttons[0])
    hands.tap(screen.foot.why_other.save)

    assert entered(station) == {"anxiety": "away"}
    assert not screen.foot.asking


def test_what_other_means_is_kept_in_ones_own_words(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("anxiety")
    hands.type("n4")

    screen.foot.why_other.text.setFocus()
    hands.type("hearing aid out")
    hands.press(Qt.Key.Key_Return)

    notes = [command for _, command in station.executed if isinstance(command, WriteNote)]
    assert [note.text for note in notes] == ["T+40 check, Anxiety not obtained: hearing aid out"]
    assert entered(station) == {"anxiety": "other"}
    assert not screen.foot.asking


def test_words_that_could_not_be_stored_stay_typed(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("anxiety")
    hands.type("n4")
    station.failure = StorageError("full")

    screen.foot.why_other.text.setFocus()
    hands.type("hearing aid out")
    hands.press(Qt.Key.Key_Return)

    assert screen.foot.asking
    assert screen.foot.why_other.text.text() == "hearing aid out"
    assert "ot saved" in screen.foot.why_other.title.text()


def test_distress_is_asked_in_the_row_of_dissociation(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("dissociation")

    hands.type("2")
    assert screen.ask.rows["dissociation"].hasFocus()
    assert "distressed" in entry_of(screen).todo()
    hands.type("1")

    assert entered(station) == {"dissociation": Decimal(2), "distressed": True}
    assert screen.ask.rows["anxiety"].hasFocus()


def test_a_value_past_a_limit_says_what_saving_will_do(
    open_check: OpenCheck, station: FakeStation
) -> None:
    station.crossings = (caution(),)
    screen, hands = open_check(), Hands()
    screen.read.focus_field("sbp")

    hands.type("164")

    message = line_of(screen, 0).message.accessibleName()
    assert message == ("SBP 164 is 4 over the caution limit 160. Saving it raises a MEDIUM alert.")
    assert screen.read.fields["sbp"].state is FieldState.CAUTION
    assert screen.foot.bar._title.text() == "BP again at 14:37"
    assert screen.foot.bar._sub.text() == "Scheduled T+50 stays at 14:45"


def test_a_critical_value_is_stored_while_its_question_is_open(
    open_check: OpenCheck, station: FakeStation
) -> None:
    station.crossings = (
        replace(caution("hr", 34, 40), priority=Priority.HIGH, upward=False, at_once=True),
    )
    screen, hands = open_check(), Hands()
    screen.read.focus_field("hr")

    hands.type("34")

    assert entered(station) == {"hr": Decimal(34)}
    line = line_of(screen, 1)
    assert line.message.accessibleName().startswith("HR 34, is that right?")
    assert "Its HIGH alert is on now." in line.message.accessibleName()
    assert line.yes.label == "Yes, 34"

    hands.tap(line.yes)

    last = station.executed[-1][1]
    assert isinstance(last, EnterFields)
    assert last.confirmed == ("hr",)
    assert "hr" not in entry_of(screen).todo()


def test_an_answer_in_doubt_is_asked_about_in_the_foot(
    open_check: OpenCheck, station: FakeStation
) -> None:
    station.asked_about = {"moaas"}
    screen, hands = open_check(), Hands()
    screen.ask.focus_row("moaas")

    hands.type("3")

    assert entered(station) == {"moaas": Decimal(2)}
    assert screen.foot.bar._title.text() == "MOAA/S To touch (2), is that right?"
    hands.tap(screen.foot.yes)
    last = station.executed[-1][1]
    assert isinstance(last, EnterFields)
    assert last.confirmed == ("moaas",)
    assert not screen.foot.yes.isVisible()


def test_an_impossible_value_is_refused_in_words(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.read.focus_field("spo2")

    hands.type("101")

    field = screen.read.fields["spo2"]
    assert field.state is FieldState.IMPOSSIBLE
    assert field.hasFocus()
    assert "SpO₂ lies between 0 and 100." in field.accessibleDescription()
    assert station.executed == []


def test_a_diastolic_above_its_systolic_is_refused_in_words(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    screen.read.focus_field("sbp")

    hands.type("92164")

    field = screen.read.fields["dbp"]
    assert field.state is FieldState.IMPOSSIBLE
    assert field.accessibleDescription() == (
        "Diastolic 164 can’t be above systolic 92. Type both again."
    )
    assert entered(station) == {"sbp": Decimal(92)}


def test_the_main_button_names_what_is_left_and_goes_there(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    hands.type("000001")
    hands.press(Qt.Key.Key_Down)
    hands.type("12882769814")

    assert screen.foot.bar.main.label == "Save check, 1 left"
    hands.tap(screen.foot.bar.main)

    assert screen.ask.rows["red_flag"].hasFocus()
    assert not any(isinstance(c, SaveCheck) for _, c in station.executed)


def test_a_part_can_be_saved_by_a_second_choice(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(), Hands()
    hands.type("0")

    hands.tap(screen.foot.as_is)

    assert isinstance(station.executed[-1][1], SaveCheck)


def test_an_extra_check_asks_the_vital_group_and_the_symptoms_and_requires_none(
    open_check: OpenCheck, station: FakeStation
) -> None:
    screen, hands = open_check(extra=True), Hands()

    assert {"moaas", "dizziness", "red_flag"} <= set(screen.ask.rows)
    assert {"sbp", "hr", "spo2", "rr"} <= set(screen.read.fields)
    screen.read.focus_field("hr")
    hands.type("88")

    assert screen.foot.bar.main.label == "Save check"
    assert screen.strip.title.text() == "Extra check"


@pytest.mark.parametrize("text", ["n", "9"])
def test_a_respiratory_rate_goes_on_after_a_nine(
    open_check: OpenCheck, station: FakeStation, text: str
) -> None:
    screen, hands = open_check(), Hands()
    screen.read.focus_field("rr")

    hands.type(text)

    assert not screen.read.fields["rr"].hasFocus()
