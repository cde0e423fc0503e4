"""A second signature in place: who may, who has to sign in first, and what a wrong PIN does."""

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.fake_station import PEOPLE
from tests.ui.forms.showing import bridge_to
from ui.forms.signer import Signer

OWN, GIVEN = PEOPLE[0], replace(PEOPLE[1], must_change=True)


def _asking(qtbot: QtBot) -> Signer:
    signer = Signer(bridge_to(), "Second check by")
    qtbot.addWidget(signer)
    signer.show()
    return signer


def test_a_colleague_whose_pin_somebody_else_set_is_named_with_it(qtbot: QtBot) -> None:
    signer = _asking(qtbot)
    signer.ask((OWN, GIVEN))

    labels = [button.label for button in signer.chips.buttons]
    assert labels == [OWN.name, f"{GIVEN.name}, no own PIN yet"]
    assert signer.note.text() == "Choose who signs"
    signer.chips.buttons[0].click()
    assert signer.note.text() == f"PIN of {OWN.name}"
    signer.chips.buttons[1].click()
    assert signer.note.text() == f"{GIVEN.name} signs in first and chooses another PIN"


def test_one_alone_who_has_to_sign_in_first_is_said_before_a_pin_is_typed(qtbot: QtBot) -> None:
    signer = _asking(qtbot)
    signer.ask((GIVEN,))
    assert signer.note.text() == f"{GIVEN.name} signs in first and chooses another PIN"


def test_nobody_to_sign_is_said_and_a_pin_asks_for_a_person(qtbot: QtBot) -> None:
    signer = _asking(qtbot)
    signer.ask(())
    assert signer.note.text() == "Nobody else may sign in yet"
    signer.ask((OWN, GIVEN))
    QTest.keyClicks(signer.pad.dots, "123456")
    assert signer.note.text() == "Choose the person first"
