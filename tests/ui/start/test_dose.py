"""The start's first column: today's weight, and an ordered dose far from the computed one."""

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from monitor.api import (
    ChairView,
    Decimal,
    EnterFields,
    FormView,
    Order,
    Refusal,
    Refused,
    SaveCheck,
    WriteNote,
)
from tests.ui import pictures
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, commands, fake, ready_to_start, show, started
from ui.bridge import Bridge
from ui.start.screen import StartScreen

APART = Order(
    planned_min=40,
    prescriber="Dr A. Invented",
    dose_mg=Decimal(34),
    dose_mg_per_kg=Decimal("0.5"),
    concentration_mg_per_ml=Decimal(1),
)


def shown(qtbot: QtBot, bridge: Bridge) -> StartScreen:
    return show(qtbot, StartScreen, bridge, chair=2)


def in_doubt() -> ChairView:
    """Return chair 2, not yet signed for, its ordered dose a tenth above the computed one."""
    return ready_to_start(order=APART, weight=Decimal("61.5"), second_check=None)


def test_the_weight_waits_for_the_rest_of_the_baseline(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(start=started(baseline_missing=("weight", "hr"))))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.dose.weigh)
    assert screen.dose.scales.field.text() == ""
    hands.type("61.5")

    assert commands(bridge, EnterFields)[0].values == {"weight": Decimal("61.5")}
    assert not screen.dose.asking


def test_a_weight_after_the_baseline_is_saved_by_itself(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(start=started(baseline_missing=("weight",))))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.dose.weigh)
    hands.tap_digits(screen.dose.scales.keypad.digits, "68")
    hands.tap(screen.dose.scales.keypad.next)

    assert commands(bridge, SaveCheck)[0].values == {"weight": Decimal(68)}


def test_a_weight_that_waits_is_what_the_order_is_reckoned_with(qtbot: QtBot) -> None:
    form = FormView(
        started_at=pictures.NOW,
        by=pictures.NURSE,
        values=MappingProxyType({"weight": Decimal(80)}),
        not_obtained=MappingProxyType({}),
        confirmed=(),
    )
    order = replace(APART, dose_mg=None)
    screen = shown(qtbot, bridge_to(ready_to_start(order=order, form=form)))

    assert screen.dose.weigh.label == "80 kg"
    assert screen.dose.box.mg.text() == "40.0 mg"


def test_an_unlikely_weight_is_asked_about(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    fake(bridge).asked_about = {"weight"}
    screen, hands = shown(qtbot, bridge), Hands()
    hands.tap(screen.dose.weigh)
    hands.type("210")
    hands.press(Qt.Key.Key_Return)
    assert commands(bridge, SaveCheck) == []

    hands.tap(screen.dose.scales.line.yes)

    assert commands(bridge, SaveCheck)[0].confirmed == ("weight",)


def test_an_impossible_weight_is_refused_in_words(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    hands.tap(screen.dose.weigh)
    hands.type("5")
    hands.press(Qt.Key.Key_Return)

    assert "lies between" in screen.dose.scales.line.message.accessibleName()
    assert screen.go_back()
    assert commands(bridge, SaveCheck) == []


def test_a_dose_in_doubt_is_answered_before_another_person_signs(qtbot: QtBot) -> None:
    bridge = bridge_to(in_doubt())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.dose.second)
    assert not screen.dose.asking
    assert screen.dose.doubt.yes.hasFocus()

    hands.tap(screen.dose.doubt.yes)
    note = commands(bridge, WriteNote)[0]
    assert note.by == pictures.NURSE
    assert note.text == (
        "Ordered 34 mg, computed 30.8 mg: 10 % apart. Asked and confirmed as ordered."
    )
    hands.tap(screen.dose.second)
    assert screen.dose.asking


def test_an_answer_that_was_not_stored_leaves_the_question_open(qtbot: QtBot) -> None:
    bridge = bridge_to(in_doubt())
    screen, hands = shown(qtbot, bridge), Hands()
    fake(bridge).refusal = Refused(Refusal.NOT_ALLOWED)

    hands.tap(screen.dose.doubt.yes)

    assert screen.dose.doubt.open
    assert "dose" in screen.missing()


def test_an_order_signed_by_another_person_is_not_asked_about_again(qtbot: QtBot) -> None:
    signed = ready_to_start().second_check
    screen = shown(qtbot, bridge_to(replace(in_doubt(), second_check=signed)))

    assert not screen.dose.doubt.open


def test_a_weight_after_the_signature_asks_again(qtbot: QtBot) -> None:
    signed = ready_to_start().second_check
    assert signed is not None
    early = replace(signed, at=pictures.NOW - 1)
    view = replace(in_doubt(), second_check=early)
    weighed = replace(view.latest["hr"], measure="weight", value=Decimal("61.5"))
    screen = shown(qtbot, bridge_to(replace(view, latest={**view.latest, "weight": weighed})))

    assert screen.dose.doubt.open
