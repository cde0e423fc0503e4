"""The rate of the start: recorded with it, said before it, typed where the pump runs at another."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from monitor.api import (
    MINUTE,
    ChairView,
    Command,
    Decimal,
    Refusal,
    Refused,
    SetRate,
    StartInfusion,
)
from tests.ui import pictures
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import (
    COMPACT,
    bridge_to,
    checklist,
    commands,
    fake,
    ready_to_start,
    show,
)
from tests.ui.windows import clipped
from ui.bridge import Bridge
from ui.start.screen import StartScreen


def shown(qtbot: QtBot, bridge: Bridge) -> StartScreen:
    return show(qtbot, StartScreen, bridge, chair=2)


def told(bridge: Bridge) -> list[str]:
    """Return the kinds of what was carried out, in their order."""
    return [type(command).__name__ for _, command in fake(bridge).executed]


def start(screen: StartScreen, hands: Hands) -> None:
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)


def by_weight(**changes: object) -> ChairView:
    """Return an order in mg/kg, which another weight changes."""
    view = ready_to_start(**changes)
    return replace(view, order=replace(view.order, dose_mg=None), weight=Decimal(60))


def test_the_signed_rate_is_recorded_with_the_start(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.dose.box.rate.text() == "45.8 mL/h"

    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: started now at 45.8 mL/h"
    hands.tap(screen.bar.main)

    assert told(bridge) == ["StartInfusion", "SetRate"]
    rate = commands(bridge, SetRate)[0]
    assert (rate.by, rate.ml_per_h) == (pictures.NURSE, Decimal("45.8"))


def test_an_earlier_start_had_its_rate_at_that_time(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.when.chips.buttons[2])
    start(screen, hands)

    assert commands(bridge, SetRate)[0].happened_at == pictures.NOW - 5 * MINUTE
    assert commands(bridge, StartInfusion)[0].happened_at == pictures.NOW - 5 * MINUTE


def test_another_rate_of_the_pump_is_typed_and_never_filled_in(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    field = screen.dose.box.runs_at.edit
    assert (field.text(), field.placeholderText()) == ("", "as signed")

    field.setFocus()
    hands.type("40,5")
    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: started now at 40.5 mL/h"
    hands.tap(screen.bar.main)

    assert commands(bridge, SetRate)[0].ml_per_h == Decimal("40.5")


@pytest.mark.parametrize("typed", ["4o", "0", "-3", "9999"])
def test_a_rate_that_cannot_be_is_asked_for_before_the_start(qtbot: QtBot, typed: str) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    screen.dose.box.runs_at.edit.setFocus()
    hands.type(typed)
    assert screen.bar.main.label == "Infusion started, 1 missing"
    screen.bar.main.setFocus()

    hands.tap(screen.bar.main)

    assert screen.dose.box.runs_at.edit.hasFocus()
    assert told(bridge) == []


def test_without_a_concentration_no_rate_is_asked_or_recorded(qtbot: QtBot) -> None:
    view = ready_to_start()
    bare = replace(view, order=replace(view.order, concentration_mg_per_ml=None))
    bridge = bridge_to(bare)
    screen, hands = shown(qtbot, bridge), Hands()
    assert not screen.dose.box.runs_at.isVisible()

    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: infusion started"
    hands.tap(screen.bar.main)

    assert told(bridge) == ["StartInfusion"]


def test_a_rate_that_nobody_signed_is_not_recorded(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(second_check=None, checklist=checklist(answered=True)))
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.dose.box.runs_at.edit.placeholderText() == "not signed"

    hands.tap(screen.anyway)
    hands.type("nobody else here")
    hands.tap(screen.foot.question.save)
    start(screen, hands)

    assert told(bridge) == ["StartInfusion"]


def test_another_weight_after_the_signature_makes_another_rate_that_nobody_signed(
    qtbot: QtBot,
) -> None:
    bridge = bridge_to(by_weight())
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.dose.box.runs_at.value == Decimal("45.0")

    fake(bridge).views[2] = replace(by_weight(), weight=Decimal(64))
    bridge.refresh()
    assert screen.dose.box.runs_at.edit.placeholderText() == "not signed"
    start(screen, hands)

    assert told(bridge) == ["StartInfusion"]


def test_a_rate_that_is_refused_is_said_and_recorded_by_another_tap(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    station = fake(bridge)
    execute = station.execute

    def full(chair: int, command: Command) -> ChairView:
        if isinstance(command, SetRate):
            raise Refused(Refusal.HAPPENED_TOO_LONG_AGO)
        return execute(chair, command)

    monkeypatch.setattr(station, "execute", full)
    start(screen, hands)
    assert told(bridge) == ["StartInfusion"]
    assert screen.bar._title.text() != ""
    assert screen.bar.main.label == "Record 45.8 mL/h again"

    monkeypatch.setattr(station, "execute", execute)
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap(screen.bar.main)

    assert told(bridge) == ["StartInfusion", "SetRate"]
    assert gone.args == ["chair", 2]


def test_the_second_tap_and_its_rate_have_room_on_a_laptop(qtbot: QtBot) -> None:
    screen = show(qtbot, StartScreen, bridge_to(ready_to_start()), COMPACT, chair=2)
    screen.dose.box.runs_at.edit.setText("1245.8")
    screen.when.chips.buttons[2].click()

    screen.main_action()

    assert screen.bar.main.label == "Tap again: started 14:27 at 1245.8 mL/h"
    qtbot.waitUntil(lambda: clipped(screen) == [])
