"""Opening a session: nothing is filled in, the arithmetic is shown, a doubtful dose is asked."""

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from monitor.api import StorageError
from monitor.domain.protocol import SignOff
from monitor.protocols.read import shipped
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import COMPACT, REGULAR, bridge_to, fake, show
from tests.ui.windows import clipped, place_of
from ui import theme
from ui.start.open import OpenScreen
from ui.start.order_form import birth_date


def fill(screen: OpenScreen, *, mg: str = "") -> None:
    """Fill in patient, protocol and order."""
    form, order, hands = screen.patient, screen.order, Hands()
    for field, text in (
        (form.name, "Oda Exempel"),
        (form.mrn, "FX-331-08"),
        (form.born, "1962-08-17"),
        (form.weight, "61,5"),
        (order.per_kg, "0.5"),
        (order.mg, mg),
        (order.strength, "1"),
        (order.minutes, "40"),
        (order.prescriber, "Dr A. Invented"),
        (order.number, "1"),
        (order.of, "6"),
    ):
        QTest.keyClicks(field.edit, text)
    hands.tap(form.sex.buttons[0])
    hands.tap(form.allergies.buttons[0])
    hands.tap(screen.protocols.buttons["ketamine-pain"])


def test_patient_protocol_and_order_open_the_chair(qtbot: QtBot) -> None:
    bridge = bridge_to()
    screen = show(qtbot, OpenScreen, bridge, chair=3)
    fill(screen)
    assert screen.foot.main.label == "Open chair 3"

    with qtbot.waitSignal(screen.navigate) as gone:
        Hands().tap(screen.foot.main)

    assert gone.args == ["start", 3]
    opened = fake(bridge).opened[0]
    assert opened["chair"] == 3
    assert opened["protocol"] == "ketamine-pain"
    view = fake(bridge).views[3]
    assert view.patient.allergies == ""
    assert view.patient.weight_kg == Decimal("61.5")
    assert view.order.dose_mg is None
    assert view.order.dose_mg_per_kg == Decimal("0.5")
    assert view.series is not None
    assert (view.series.number, view.series.of) == (1, 6)


def test_the_arithmetic_is_shown_and_no_dose_is_filled_in(qtbot: QtBot) -> None:
    screen = show(qtbot, OpenScreen, bridge_to(), chair=3)
    fill(screen)

    assert screen.dose.mg.text() == "30.8 mg"
    assert screen.dose.rate.text() == "46.2 mL/h"
    assert screen.order.mg.text == ""


def test_a_dose_far_from_the_computed_one_is_said(qtbot: QtBot) -> None:
    bridge = bridge_to()
    screen, hands = show(qtbot, OpenScreen, bridge, chair=3), Hands()
    fill(screen, mg="34")

    assert screen.doubt.words.text() == (
        "Ordered 34 mg, computed 30.8 mg: 10 % apart. You are asked about it before the start."
    )
    assert not screen.doubt.yes.isVisible()
    hands.tap(screen.foot.main)
    assert len(fake(bridge).opened) == 1


def test_nothing_is_chosen_before_it_is_tapped(qtbot: QtBot) -> None:
    screen = show(qtbot, OpenScreen, bridge_to(), chair=3)

    assert screen.protocols.value == ""
    assert screen.patient.sex.value == ""
    assert screen.patient.allergies.value == ""
    assert screen.patient.name.edit.hasFocus()


def test_allergies_that_were_not_asked_stay_unknown(qtbot: QtBot) -> None:
    bridge = bridge_to()
    screen, hands = show(qtbot, OpenScreen, bridge, chair=3), Hands()
    fill(screen)

    hands.tap(screen.patient.allergies.buttons[2])
    hands.tap(screen.foot.main)

    assert fake(bridge).views[3].patient.allergies is None


def test_a_full_disk_keeps_everything_typed(qtbot: QtBot) -> None:
    bridge = bridge_to()
    screen = show(qtbot, OpenScreen, bridge, chair=3)
    fill(screen)
    fake(bridge).failure = StorageError("full")

    Hands().tap(screen.foot.main)

    assert screen.foot.main.label == "Try again"
    assert screen.patient.name.text == "Oda Exempel"
    fake(bridge).failure = None
    Hands().tap(screen.foot.main)
    assert len(fake(bridge).opened) == 1


@pytest.mark.parametrize("text", ["17.08.1962", "1962-02-30", "1962-8-17", ""])
def test_a_birth_date_is_a_day_that_exists(text: str) -> None:
    assert birth_date(text) is None


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
@pytest.mark.parametrize("own", [0, 6], ids=["as shipped", "with copies"])
def test_every_key_is_whole_below_the_protocols(
    qtbot: QtBot, size: tuple[int, int], own: int
) -> None:
    bridge = bridge_to()
    pain = shipped()["ketamine-pain"]
    fake(bridge).protocols_by_id |= {f"own-{n}": replace(pain, id=f"own-{n}") for n in range(own)}
    screen = show(qtbot, OpenScreen, bridge, size, chair=3)
    keys = [key for key in screen.keys.keypad.findChildren(QPushButton) if key.isVisible()]
    room = place_of(screen.protocols)

    assert len(keys) == 13
    assert [key.text() for key in keys if key.height() < theme.current().target] == []
    assert all(room.contains(place_of(key)) for key in keys)
    overlapping = [(a, b) for a, b in combinations(keys, 2) if place_of(a).intersects(place_of(b))]
    assert overlapping == []
    listed = screen.protocols.listed
    assert place_of(listed).bottom() < min(place_of(key).top() for key in keys)
    assert bool(listed.verticalScrollBar().maximum()) is bool(own)


def test_a_card_says_its_version_and_who_signed_it_off(qtbot: QtBot) -> None:
    bridge = bridge_to()
    signed = replace(shipped()["ketamine-mood"], sign_off=SignOff(by="Dr A. Invented"))
    fake(bridge).protocols_by_id["ketamine-mood"] = signed
    screen = show(qtbot, OpenScreen, bridge, chair=3)
    facts = {name: card.facts for name, card in screen.protocols.buttons.items()}

    assert facts["ketamine-pain"] == "Version 1.0.0, usually 40 min, not signed off yet"
    assert facts["esketamine-nasal"] == "Version 1.0.0, stay of 120 min, not signed off yet"
    assert facts["ketamine-mood"].endswith("min, Dr A. Invented")
    card = screen.protocols.buttons["ketamine-pain"]
    assert card.accessibleDescription() == facts["ketamine-pain"]


def test_a_protocol_that_came_into_force_since_is_offered_and_a_choice_stays(qtbot: QtBot) -> None:
    bridge = bridge_to()
    station = fake(bridge)
    screen = show(qtbot, OpenScreen, bridge, chair=3)
    screen.protocols.buttons["ketamine-mood"].click()
    pain = station.protocols_by_id["ketamine-pain"]
    own = replace(pain, id="own", title="Fernhollow: pain", sha256="1" * 64)
    station.protocols_by_id = {**station.protocols_by_id, "own": own}
    screen.show_chair(3)

    assert screen.protocols.buttons["own"].label == "Fernhollow: pain"
    assert screen.protocols.buttons["own"].isVisible()
    assert screen.protocols.value == "ketamine-mood"
    assert clipped(screen) == []


def test_another_version_of_what_was_chosen_is_chosen_anew(qtbot: QtBot) -> None:
    bridge = bridge_to()
    station = fake(bridge)
    screen = show(qtbot, OpenScreen, bridge, chair=3)
    screen.protocols.buttons["ketamine-pain"].click()
    newer = replace(station.protocols_by_id["ketamine-pain"], version="1.1.0", sha256="2" * 64)
    station.protocols_by_id = {**station.protocols_by_id, "ketamine-pain": newer}
    screen.show_chair(3)

    assert screen.protocols.value == ""
    assert "Protocol" in [what for what, _ in screen.missing()]
    assert screen.protocols.buttons["ketamine-pain"].facts.startswith("Version 1.1.0")
