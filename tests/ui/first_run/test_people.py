"""People: a charge nurse or a manager adds them, and nobody else does."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.fake_station import PEOPLE
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake, show
from ui.first_run.people import PeopleScreen
from ui.widgets.buttons import Button


def test_a_charge_nurse_adds_a_prescriber(qtbot: QtBot) -> None:
    bridge = bridge_to()
    bridge.sign_in(PEOPLE[1])
    screen, hands = show(qtbot, PeopleScreen, bridge), Hands()

    QTest.keyClicks(screen.person.name.edit, "Dr A. Invented")
    hands.tap(screen.person.role.buttons[2])
    digits = screen.person.pad.keypad.digits
    hands.tap_digits(digits, "204917")
    hands.tap_digits(digits, "204917")
    hands.tap(screen.foot.main)
    qtbot.waitUntil(lambda: len(fake(bridge).everybody) == 3)

    added = fake(bridge).everybody[-1]
    assert (added.name, added.role) == ("Dr A. Invented", "prescriber")
    qtbot.waitUntil(lambda: screen.person.name.text == "")
    shown = [label.text() for label in screen.list.findChildren(QLabel)]
    assert "Dr A. Invented" in shown


def test_a_nurse_sees_who_is_there_and_adds_nobody(qtbot: QtBot) -> None:
    screen = show(qtbot, PeopleScreen, bridge_to())

    assert not screen.person.isVisible()
    assert screen.not_allowed.text() == "A charge nurse or a manager adds people."
    with qtbot.waitSignal(screen.navigate) as gone:
        Hands().tap(screen.foot.main)
    assert gone.args == ["board", 0]


def test_a_charge_nurse_lets_somebody_in_again(qtbot: QtBot) -> None:
    bridge = bridge_to()
    bridge.sign_in(PEOPLE[1])
    fake(bridge).everybody[0] = replace(PEOPLE[0], locked=True)
    screen = show(qtbot, PeopleScreen, bridge)
    button = next(b for b in screen.list.findChildren(Button) if b.label == "Unlock")

    Hands().tap(button)

    assert not fake(bridge).everybody[0].locked
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not screen.list.findChildren(Button)
