"""Buttons answer to a tap, ask once more where the pump is concerned, and are large enough."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.widgets.looking import count, picture, press, show, tap
from ui import theme
from ui.fonts import MEDIUM
from ui.icons import Icon
from ui.theme import Density, Role
from ui.widgets.base import text_width
from ui.widgets.buttons import Action, ActionButton, Button, ConfirmButton


def test_a_tap_is_a_click(qtbot: QtBot) -> None:
    button = Button("Start check", "primary", key="F3", main=True)
    show(qtbot, button)

    with qtbot.waitSignal(button.clicked):
        tap(button)


def test_the_space_key_is_a_click(qtbot: QtBot) -> None:
    button = Button("Start check")
    show(qtbot, button)

    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", ["plain", "primary", "ghost", "dashed", "chip", "held", "card"])
def test_every_kind_is_large_enough_in_both_densities(
    qtbot: QtBot, density: Density, kind: str
) -> None:
    button = Button("A", kind)
    show(qtbot, button)

    assert button.width() >= theme.current().target
    assert button.height() >= theme.current().target


def test_the_main_button_is_larger(qtbot: QtBot, density: Density) -> None:
    button = Button("Save check", "primary", main=True)
    show(qtbot, button)

    assert button.height() >= {Density.REGULAR: 80, Density.COMPACT: 58}[density]


def test_a_button_asks_for_room_for_all_its_words(qtbot: QtBot, density: Density) -> None:
    button = Button("Infusion started, 1 missing", "primary", key="F3", icon=Icon.PLAY, main=True)
    show(qtbot, button)

    words = text_width(button.font(), button.label) + text_width(
        theme.current().font(Role.CAPTION), "F3"
    )
    assert button.minimumSizeHint().width() > words


def test_primary_is_filled_and_plain_is_not(qtbot: QtBot) -> None:
    primary, plain = Button("Save", "primary"), Button("Save")
    for button in (primary, plain):
        show(qtbot, button, 160, 60)

    assert count(picture(primary), "fill") > 3000
    assert count(picture(plain), "fill") == 0


def test_a_chosen_chip_is_filled(qtbot: QtBot) -> None:
    chip = Button("5 min", "chip")
    show(qtbot, chip, 120, 60)
    tap(chip)

    assert chip.isChecked()
    assert count(picture(chip), "fill") > 3000


def test_a_button_without_words_is_named_for_a_screen_reader(qtbot: QtBot) -> None:
    button = Button("", "ghost", icon=Icon.UNDO, name="Back to the answers")
    qtbot.addWidget(button)

    assert button.accessibleName() == "Back to the answers"


def test_one_tap_at_the_pump_records_nothing(qtbot: QtBot) -> None:
    button = ConfirmButton("Paused", ask="paused at 14:31")
    show(qtbot, button)

    with qtbot.assertNotEmitted(button.confirmed):
        tap(button)

    assert button.armed
    assert button.label == "Tap again: paused at 14:31"
    assert button.accessibleName() == "Tap again: paused at 14:31"


def test_the_second_tap_records_and_the_button_rests(qtbot: QtBot) -> None:
    button = ConfirmButton("Paused")
    show(qtbot, button)
    tap(button)

    with qtbot.waitSignal(button.confirmed):
        tap(button)

    assert not button.armed
    assert button.label == "Paused"


def test_without_a_second_tap_the_button_goes_back(qtbot: QtBot) -> None:
    button = ConfirmButton("Paused")
    show(qtbot, button)
    tap(button)
    assert button.property("kind") == "held"

    button._patience.timeout.emit()

    assert button.label == "Paused"
    assert button.property("kind") == "plain"


def test_waiting_for_the_second_tap_lasts_five_seconds(qtbot: QtBot) -> None:
    button = ConfirmButton("Paused")
    qtbot.addWidget(button)

    assert button._patience.interval() == 5000


def test_an_action_of_one_tap_is_recorded_at_once(qtbot: QtBot) -> None:
    button = ActionButton(Action(title="Prescriber called", icon=Icon.PHONE))
    show(qtbot, button)

    with qtbot.waitSignal(button.recorded):
        tap(button)


def test_a_pump_action_wants_two_taps(qtbot: QtBot) -> None:
    button = ActionButton(Action(title="Infusion paused", ask="paused, 14:31"))
    show(qtbot, button)

    with qtbot.assertNotEmitted(button.recorded):
        tap(button)
    assert button.accessibleName().startswith("Tap again: paused, 14:31")

    with qtbot.waitSignal(button.recorded):
        tap(button)


def test_a_done_action_names_time_and_person(qtbot: QtBot) -> None:
    button = ActionButton(Action(title="Cuff and arm checked", sub="position, size"))
    qtbot.addWidget(button)

    button.render_action(Action(title="Cuff and arm checked", done="14:31, M. Okonjo RN"))

    assert button.accessibleName() == "Cuff and arm checked, 14:31, M. Okonjo RN"
    assert button.property("kind") == "done"

    button.render_action(Action(title="Cuff and arm checked"))
    assert button.property("kind") == "plain"


def test_what_changes_under_the_first_tap_takes_it_back(qtbot: QtBot) -> None:
    button = ActionButton(Action(title="Infusion paused", ask="paused, 14:31"))
    show(qtbot, button)
    tap(button)

    button.render_action(Action(title="Infusion resumed", ask="resumed, 14:31"))

    assert not button.armed
    with qtbot.assertNotEmitted(button.recorded):
        tap(button)


def test_the_same_action_again_leaves_the_first_tap_in_force(qtbot: QtBot) -> None:
    action = Action(title="Infusion paused", ask="paused")
    button = ActionButton(action)
    show(qtbot, button)
    tap(button)

    button.render_action(Action(title="Infusion paused", ask="paused"))

    assert button.armed


def test_an_action_is_large_enough(qtbot: QtBot, density: Density) -> None:
    button = ActionButton(Action(title="Other…"))
    show(qtbot, button)

    assert button.height() >= theme.current().target
    assert button.minimumSizeHint().width() >= theme.current().target
    assert button.sizeHint().width() > text_width(theme.current().font(Role.BODY, MEDIUM), "Other…")
