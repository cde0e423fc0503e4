"""Amend: every correction carries check, measure, new value and a reason."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import (
    Amend,
    Correct,
    Decimal,
    GiveMissReason,
    StorageError,
    StrikeCheck,
    StrikeIntervention,
    WriteAddendum,
)
from tests.ui import pictures
from tests.ui.fake_station import PIN
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, commands, fake, show
from ui.amend.screen import AmendScreen
from ui.bridge import Bridge

T30, MISSED = 5, 3
"""Columns of the table: the T+30 check, and the missed T+20."""


def shown(qtbot: QtBot, bridge: Bridge | None = None, chair: int = 1) -> AmendScreen:
    known = bridge or bridge_to(pictures.missed_without_reason())
    return show(qtbot, AmendScreen, known, chair=chair)


def test_a_value_is_corrected_with_a_reason(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("hr", T30)
    assert screen.reading.was.text() == "84"
    assert screen.reading.fields["hr"].text() == ""

    hands.type("88")
    assert screen.foot.main.label == "Save correction, 1 missing"
    hands.tap(screen.reading.reason.chips.buttons[0])
    hands.tap(screen.foot.main)

    change = commands(bridge, Amend)[0]
    assert (change.check, change.measure, change.value) == (5, "hr", Decimal(88))
    assert change.reason == "typed wrong"


def test_a_pressure_is_corrected_as_a_pair(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("bp", T30)

    hands.tap_digits(screen.reading.keypad.digits, "16492")
    hands.tap(screen.reading.reason.chips.buttons[1])
    hands.tap(screen.foot.main)

    changes = [(each.measure, each.value) for each in commands(bridge, Amend)]
    assert changes == [("sbp", Decimal(164)), ("dbp", Decimal(92))]


def test_a_reversed_pressure_is_refused_in_words(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("bp", T30)

    hands.type("82")
    hands.tap(screen.reading.reason.chips.buttons[0])
    hands.tap(screen.foot.main)

    assert commands(bridge, Amend) == []
    assert "can’t be above systolic 82" in screen.reading.effect.accessibleName()


def test_an_answer_is_corrected_by_another_answer(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("moaas", T30)

    hands.tap(screen.reading.answers.buttons[0])
    hands.tap(screen.reading.reason.chips.buttons[2])
    hands.tap(screen.foot.main)

    change = commands(bridge, Amend)[0]
    assert (change.measure, change.value) == ("moaas", Decimal(5))


def test_a_value_becomes_not_obtained_and_sedation_is_never_asleep(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("moaas", T30)
    assert [button.label for button in screen.reading.absent.buttons] == [
        "Declined",
        "Equipment",
        "Other",
    ]

    hands.tap(screen.reading.absent.buttons[0])
    hands.tap(screen.reading.reason.chips.buttons[0])
    hands.tap(screen.foot.main)

    change = commands(bridge, Amend)[0]
    assert (change.value, change.not_obtained) == (None, "refused")


def test_a_whole_check_is_struck(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.horizontalHeader().sectionClicked.emit(T30)
    assert screen.reason.heading.title.text() == "Strike the whole T+30 check"

    hands.tap(screen.reason.reason.chips.buttons[0])
    hands.tap(screen.foot.main)

    strike = commands(bridge, StrikeCheck)[0]
    assert (strike.check, strike.reason) == (5, "wrong chair")


def test_a_missed_check_gets_its_reason(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.missed_without_reason())
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.table.columns[MISSED].missed is not None
    screen.table.column_chosen.emit(MISSED)

    QTest.keyClicks(screen.reason.reason.text.edit, "fire alarm")
    hands.tap(screen.foot.main)

    told = commands(bridge, GiveMissReason)[0]
    assert (told.slot, told.reason) == ("T+20", "fire alarm")


def test_a_missed_check_leads_to_its_form_when_it_was_done_on_paper(qtbot: QtBot) -> None:
    view = pictures.missed_without_reason()
    slots = tuple(replace(slot, asks=("hr",)) for slot in view.missed)
    bridge = bridge_to(replace(view, missed=slots))
    screen, hands = show(qtbot, AmendScreen, bridge, chair=1), Hands()
    place = next(i for i, c in enumerate(screen.table.columns) if c.missed is not None)
    screen.table.column_chosen.emit(place)

    with qtbot.waitSignal(screen.navigate) as told:
        hands.tap(screen.reason.paper)

    assert told.args == ["check:paper:T+20", 1]


def test_a_missed_recheck_cannot_be_entered_late(qtbot: QtBot) -> None:
    screen = show(qtbot, AmendScreen, bridge_to(pictures.missed_without_reason()), chair=1)
    place = next(i for i, c in enumerate(screen.table.columns) if c.missed is not None)

    screen.table.column_chosen.emit(place)

    assert screen.reason.isVisible()
    assert not screen.reason.paper.isVisible()


def test_an_entry_of_what_was_done_is_struck(qtbot: QtBot) -> None:
    bridge = bridge_to(replace(pictures.answered_medium(), chair=1))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.parts.buttons[1])
    screen.deeds.itemClicked.emit(screen.deeds.item(0))
    hands.tap(screen.reason.reason.chips.buttons[0])
    hands.tap(screen.foot.main)

    strike = commands(bridge, StrikeIntervention)[0]
    assert (strike.number, strike.reason) == (1, "not done")


def test_the_order_gets_a_printed_correction(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.parts.buttons[2])
    hands.tap(screen.text.subject.buttons[2])
    QTest.keyClicks(screen.text.text, "0.5 mg/kg, not 0.6")
    QTest.keyClicks(screen.text.reason.edit, "misread")
    hands.tap(screen.foot.main)

    told = commands(bridge, Correct)[0]
    assert (told.subject, told.text, told.reason) == ("order", "0.5 mg/kg, not 0.6", "misread")


def test_a_sealed_record_takes_an_addendum_with_a_pin(qtbot: QtBot) -> None:
    sealed = pictures.closed()
    bridge = bridge_to(sealed)
    added = fake(bridge).added
    screen, hands = shown(qtbot, bridge, chair=sealed.chair), Hands()
    screen.show_session(sealed.session)

    hands.tap(screen.parts.buttons[2])
    QTest.keyClicks(screen.text.text, "Phoned at home, well")
    hands.tap(screen.foot.main)
    assert added == []
    hands.tap_digits(screen.signer.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: bool(added))

    words = WriteAddendum(by=pictures.NURSE, text="Phoned at home, well")
    assert added == [(sealed.session, words)]


def test_a_full_disk_keeps_the_correction_on_screen(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.table.reading_chosen.emit("hr", T30)
    hands.type("88")
    hands.tap(screen.reading.reason.chips.buttons[0])
    fake(bridge).failure = StorageError("full")

    hands.tap(screen.foot.main)
    assert screen.reading.fields["hr"].text() == "88"
    assert screen.foot._title.text() != ""

    fake(bridge).failure = None
    hands.tap(screen.foot.main)
    assert len(commands(bridge, Amend)) == 1


def test_arrows_move_and_enter_opens(qtbot: QtBot) -> None:
    screen = shown(qtbot, bridge_to(pictures.calm()))
    screen.table.setCurrentCell(0, T30)

    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)

    assert screen.reading.row == "hr"
