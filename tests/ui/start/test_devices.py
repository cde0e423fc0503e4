"""Opening and starting a course of devices: an order in mg, and the first device."""

from decimal import Decimal

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from monitor.api import StartInfusion
from tests.ui import devices
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import COMPACT, REGULAR, bridge_to, commands, fake, show
from tests.ui.start.test_open import fill
from tests.ui.windows import clipped
from ui.start.open import OpenScreen
from ui.start.screen import StartScreen

SIZES = pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])


def opening(qtbot: QtBot, size: tuple[int, int] = REGULAR) -> OpenScreen:
    screen = show(qtbot, OpenScreen, bridge_to(), size, chair=3)
    fill(screen, mg="56")
    Hands().tap(screen.protocols.buttons["esketamine-nasal"])
    return screen


def starting(qtbot: QtBot, size: tuple[int, int] = REGULAR) -> StartScreen:
    screen = show(qtbot, StartScreen, bridge_to(devices.before()), size, chair=1)
    QApplication.processEvents()  # layouts settle at the next turn
    return screen


@SIZES
def test_every_protocol_can_be_chosen_and_read(qtbot: QtBot, size: tuple[int, int]) -> None:
    screen = opening(qtbot, size)

    assert list(screen.protocols.buttons) == [
        "ketamine-pain", "ketamine-mood", "ketamine-long", "esketamine-nasal",
    ]  # fmt: skip
    assert clipped(screen) == []


def test_an_order_of_devices_is_asked_for_in_mg_and_takes_nothing_else_along(
    qtbot: QtBot,
) -> None:
    screen = opening(qtbot)

    assert not screen.order.per_kg.isVisible()
    assert not screen.order.strength.isVisible()
    assert screen.order.minutes.label.text() == "Stay, min"
    order = screen.order.order()
    assert (order.dose_mg, order.dose_mg_per_kg, order.concentration_mg_per_ml) == (
        Decimal(56), None, None,
    )  # fmt: skip


def test_choosing_an_infusion_again_brings_back_what_was_typed(qtbot: QtBot) -> None:
    screen = opening(qtbot)
    Hands().tap(screen.protocols.buttons["ketamine-pain"])

    assert screen.order.order().concentration_mg_per_ml == Decimal(1)
    assert screen.order.minutes.label.text() == "Planned time, min"


def test_a_session_of_devices_is_opened(qtbot: QtBot) -> None:
    screen = opening(qtbot)
    Hands().tap(screen.foot.main)

    assert fake(screen._bridge).opened[0]["protocol"] == "esketamine-nasal"


def test_a_planned_time_of_a_whole_day_can_be_ordered(qtbot: QtBot) -> None:
    screen = opening(qtbot)
    screen.order.minutes.set_text("1440")
    assert screen.order.planned == 1440
    screen.order.minutes.set_text("1441")
    assert screen.order.planned is None


@SIZES
def test_every_word_of_the_start_fits(qtbot: QtBot, size: tuple[int, int]) -> None:
    assert clipped(starting(qtbot, size)) == []


def test_the_start_is_the_first_device_with_its_strength_and_lot(qtbot: QtBot) -> None:
    screen, hands = starting(qtbot), Hands()
    assert screen.bar.main.label == "First device given"
    device = screen.dose.box.device
    QTest.keyClicks(device.mg, "28")
    QTest.keyClicks(device.lot, "A7")

    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: first device, 28 mg, now"
    hands.tap(screen.bar.main)

    (command,) = commands(screen._bridge, StartInfusion)
    assert (command.device.mg, command.device.lot) == (Decimal(28), "A7")


def test_what_was_not_read_off_the_device_holds_nobody_up(qtbot: QtBot) -> None:
    screen, hands = starting(qtbot), Hands()
    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: first device given at now"
    hands.tap(screen.bar.main)

    (command,) = commands(screen._bridge, StartInfusion)
    assert command.device.mg is None


@pytest.mark.parametrize("typed", ["0", "many"])
def test_a_strength_that_is_none_is_asked_about(qtbot: QtBot, typed: str) -> None:
    screen, hands = starting(qtbot), Hands()
    QTest.keyClicks(screen.dose.box.device.mg, typed)

    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    assert commands(screen._bridge, StartInfusion) == []
    assert "First device: a number in mg, or empty" in screen.bar._sub.text()


def test_nothing_is_said_of_a_pump(qtbot: QtBot) -> None:
    screen = starting(qtbot)
    box = screen.dose.box

    assert not box.runs_at.isVisible()
    assert not box.rate.isVisible()
    assert screen.dose.second_title.text() == "Dose, second check"
    assert "pump" not in screen.bar._note.text().lower()
