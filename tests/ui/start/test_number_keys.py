"""Numbers at the start are typed with the keys on the screen alone: gloves, and no keyboard."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import ChangeLimit
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import (
    COMPACT,
    REGULAR,
    bridge_to,
    commands,
    fake,
    ready_to_start,
    show,
)
from ui.chair.keys import DigitPad
from ui.forms.number_keys import NumberKeys
from ui.start.open import OpenScreen
from ui.start.screen import StartScreen


def press(keys: NumberKeys, text: str) -> None:
    """Press a key of the screen for each letter; `.` is the decimal sign, `>` the next field."""
    for letter in text:
        pad = keys.keypad
        key = {".": pad.comma, ">": pad.next}.get(letter)
        key = key if key is not None else pad.digits[int(letter)]
        assert key.isVisible()
        assert key.isEnabled()
        key.pressed.emit()


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_every_number_of_an_order_is_typed_with_the_keys_beside_the_forms(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    bridge = bridge_to()
    screen = show(qtbot, OpenScreen, bridge, size, chair=3)
    screen.patient.name.set_text("Oda Exempel")
    screen.order.prescriber.set_text("Dr A. Invented")
    hands = Hands()
    for tapped in (
        screen.patient.sex.buttons[0],
        screen.patient.allergies.buttons[0],
        screen.protocols.buttons["ketamine-pain"],
    ):
        hands.tap(tapped)

    assert screen.minimumSizeHint().height() <= size[1]
    press(screen.keys, "33108>19620817>61.5>0.5>>1>40>1>6>")
    hands.tap(screen.foot.main)

    view = fake(bridge).views[3]
    assert (view.patient.mrn, view.patient.birth_date) == ("33108", "1962-08-17")
    assert view.patient.weight_kg == Decimal("61.5")
    assert view.order.dose_mg_per_kg == Decimal("0.5")
    assert view.order.concentration_mg_per_ml == Decimal(1)
    assert view.order.planned_min == 40
    assert view.series is not None
    assert (view.series.number, view.series.of) == (1, 6)


def test_the_keys_name_the_field_in_hand_and_never_take_the_focus(qtbot: QtBot) -> None:
    screen = show(qtbot, OpenScreen, bridge_to(), chair=3)

    screen.order.minutes.focus()
    press(screen.keys, "45")

    assert screen.keys.title.text() == "Planned time, min"
    assert screen.order.minutes.edit.hasFocus()
    assert screen.order.minutes.text == "45"
    assert not screen.keys.keypad.comma.isVisible()  # whole minutes


def test_a_key_pressed_elsewhere_leads_to_the_field_that_it_types_into(qtbot: QtBot) -> None:
    screen = show(qtbot, OpenScreen, bridge_to(), chair=3)
    screen.patient.weight.focus()
    press(screen.keys, "6")
    screen.patient.name.focus()

    press(screen.keys, "1")

    assert screen.patient.weight.text == "61"
    assert screen.patient.weight.edit.hasFocus()
    assert screen.patient.name.text == ""


def test_clear_and_delete_take_digits_away(qtbot: QtBot) -> None:
    screen = show(qtbot, OpenScreen, bridge_to(), chair=3)
    screen.order.mg.focus()
    press(screen.keys, "345")

    screen.keys.keypad.backspace.pressed.emit()
    once = screen.order.mg.text
    screen.keys.keypad.left.pressed.emit()

    assert (once, screen.order.mg.text) == ("34", "")


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_the_pumps_rate_is_typed_with_keys_in_the_place_of_the_table(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    bridge = bridge_to(ready_to_start())
    screen = show(qtbot, StartScreen, bridge, size, chair=2)
    table = screen.baseline.pages.currentWidget()
    assert not screen.keys.isVisible()

    screen.dose.box.runs_at.edit.setFocus()
    press(screen.keys, "30.5")
    typed = screen.dose.box.runs_at.value
    press(screen.keys, ">")

    assert typed == Decimal("30.5")
    assert screen.bar.main.hasFocus()
    assert screen.baseline.pages.currentWidget() is table


def test_a_limit_is_typed_with_keys(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen = show(qtbot, StartScreen, bridge, COMPACT, chair=2)
    hands = Hands()
    hands.tap(screen.baseline.change)
    form = screen.baseline.form
    hands.tap(form.measure.buttons[0])
    hands.tap(form.which.buttons[0])
    form.reason.set_text("Known white coat pressure")

    (pad,) = form.findChildren(DigitPad)
    for digit in "150":
        pad._send(digit)
    hands.tap(form.save)

    assert [each.value for each in commands(bridge, ChangeLimit)] == [Decimal(150)]
