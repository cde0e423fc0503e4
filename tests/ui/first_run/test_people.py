"""People: a charge nurse or a manager adds them, and nobody else does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from monitor.api import StaffRefusal, StaffRefused
from tests.ui.fake_station import PEOPLE, PIN
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake, show
from tests.ui.windows import COMPACT, REGULAR, clipped, open_window, room
from ui.bridge import Bridge
from ui.first_run.people import PeopleScreen
from ui.widgets.buttons import Button

NURSE = PEOPLE[0]


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
    unlock = next(b for b in screen.list.findChildren(Button) if b.label == "Unlock")

    Hands().tap(unlock)
    assert fake(bridge).everybody[0].locked
    assert unlock.label == f"Tap again: Unlock {NURSE.name}"
    Hands().tap(unlock)

    assert not fake(bridge).everybody[0].locked
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "Unlock" not in [b.label for b in screen.list.findChildren(Button)]


# changing somebody ----------------------------------------------------------------------------


def at_people(qtbot: QtBot, person: int = 1) -> tuple[PeopleScreen, Hands, Bridge]:
    bridge = bridge_to()
    bridge.sign_in(PEOPLE[person])
    return show(qtbot, PeopleScreen, bridge), Hands(), bridge


def button(screen: PeopleScreen, name: str) -> Button:
    return next(b for b in screen.list.findChildren(Button) if b.accessibleName() == name)


def twice(hands: Hands, screen: PeopleScreen, pin: str) -> None:
    for _ in range(2):
        hands.tap_digits(screen.chosen.pad.keypad.digits, pin)


def said(screen: PeopleScreen) -> str:
    return screen.foot._title.text()


def test_somebody_is_renamed_and_given_another_role_at_the_second_tap(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, f"Change {NURSE.name}"))
    panel = screen.chosen

    panel.name.edit.selectAll()
    QTest.keyClicks(panel.name.edit, "M. Okonjo-Ray RN")
    hands.tap(panel.role.buttons[2])
    hands.tap(panel.save)
    assert fake(bridge).everybody[0] == NURSE
    assert panel.save.label == "Tap again: M. Okonjo-Ray RN, Prescriber"
    hands.tap(panel.save)

    changed = fake(bridge).everybody[0]
    assert (changed.name, changed.role) == ("M. Okonjo-Ray RN", "prescriber")
    assert said(screen) == "Saved: M. Okonjo-Ray RN, Prescriber"


def test_who_changes_their_own_name_goes_on_under_it(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, "Change P. Lindqvist"))

    screen.chosen.name.set_text("P. Lind")
    hands.tap(screen.chosen.save)
    hands.tap(screen.chosen.save)

    assert bridge.by == "P. Lind"


def test_a_change_that_is_refused_is_said_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, "Change P. Lindqvist"))
    fake(bridge).bug = StaffRefused(StaffRefusal.LAST_WHO_LEADS)

    hands.tap(screen.chosen.left)
    hands.tap(screen.chosen.left)

    assert said(screen).startswith("Not done: nobody else could manage people.")
    assert screen.chosen.person == PEOPLE[1]
    assert all(person.active for person in fake(bridge).everybody)


def test_somebody_who_has_left_is_listed_and_can_come_back_and_is_never_deleted(
    qtbot: QtBot,
) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, f"Change {NURSE.name}"))
    hands.tap(screen.chosen.left)
    assert fake(bridge).everybody[0].active
    hands.tap(screen.chosen.left)

    assert [person.active for person in fake(bridge).everybody] == [False, True]
    assert said(screen) == f"{NURSE.name} can’t sign in any more"
    assert not screen.chosen.isVisible()
    back = next(b for b in screen.list.findChildren(Button) if b.label == "Works here again")
    hands.tap(back)
    assert not fake(bridge).everybody[0].active
    hands.tap(back)
    assert fake(bridge).everybody[0].active


def test_who_has_left_by_their_own_hand_is_signed_out(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, "Change P. Lindqvist"))

    hands.tap(screen.chosen.left)
    hands.tap(screen.chosen.left)

    assert bridge.person is None


def test_a_leader_sets_a_pin_that_holds_once(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, f"Change {NURSE.name}"))
    panel = screen.chosen
    assert panel.pin_label.text() == "Another PIN, for one sign-in, typed twice"

    twice(hands, screen, "204917")
    hands.tap(panel.set_pin)
    hands.tap(panel.set_pin)
    qtbot.waitUntil(lambda: fake(bridge).pins[NURSE.id] == "204917")

    qtbot.waitUntil(lambda: said(screen).startswith(f"PIN set: {NURSE.name} chooses another one"))
    assert fake(bridge).pin_changes == [(NURSE.id, PEOPLE[1].name)]


def test_a_pin_that_was_not_typed_twice_alike_is_not_set(qtbot: QtBot) -> None:
    screen, hands, bridge = at_people(qtbot)
    hands.tap(button(screen, f"Change {NURSE.name}"))
    keys = screen.chosen.pad.keypad.digits

    hands.tap_digits(keys, "890123")
    assert "Too easy to guess" in screen.chosen.pin_label.text()
    hands.tap_digits(keys, "204917")
    hands.tap_digits(keys, "204918")
    assert "The two differ" in screen.chosen.pin_label.text()
    hands.tap(screen.chosen.set_pin)
    assert screen.chosen.set_pin.label == "Tap again: type it twice first"
    hands.tap(screen.chosen.set_pin)
    bridge.finish()

    assert fake(bridge).pins[NURSE.id] == PIN
    assert fake(bridge).pin_changes == []


def test_a_nurse_changes_nothing_but_her_own_pin_and_proves_the_old_one_first(
    qtbot: QtBot,
) -> None:
    screen, hands, bridge = at_people(qtbot, person=0)
    labels = [b.label for b in screen.list.findChildren(Button)]
    assert labels == ["My PIN…"]
    hands.tap(button(screen, f"Change {NURSE.name}"))
    panel = screen.chosen
    assert not panel.name.isVisible()
    assert not panel.left.isVisible()
    assert not panel.save.isVisible()

    twice(hands, screen, "204917")
    qtbot.waitUntil(lambda: "PIN not right" in panel.pin_label.text())
    hands.tap_digits(panel.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: panel.pin_label.text().startswith("Your new PIN"))
    twice(hands, screen, "204917")
    hands.tap(panel.set_pin)
    hands.tap(panel.set_pin)
    qtbot.waitUntil(lambda: said(screen) == "Your PIN is the new one")

    assert fake(bridge).pins[NURSE.id] == "204917"


def test_esc_closes_who_is_shown_first(qtbot: QtBot) -> None:
    screen, hands, _ = at_people(qtbot)
    hands.tap(button(screen, f"Change {NURSE.name}"))

    assert screen.go_back()
    assert screen.person.isVisible()
    assert not screen.go_back()


@pytest.mark.parametrize("size", [REGULAR, COMPACT], ids=["regular", "compact"])
def test_nothing_is_cut_at_either_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = open_window(qtbot, room(), size=size)
    shown.bridge.sign_in(PEOPLE[1])
    shown.window.show_screen("people")
    screen = shown.window.made("people")
    screen.show_person(NURSE)
    qtbot.wait(1)

    keys = screen.chosen.pad.keypad.digits
    edges = [key.mapTo(screen.chosen, key.rect().bottomLeft()).y() for key in keys]
    assert max(edges) < screen.chosen.height()
    assert min(key.height() for key in keys) >= 44
    assert screen.chosen.pad.keypad.height() >= screen.chosen.pad.keypad.minimumSizeHint().height()
    assert clipped(shown.window) == []
    assert shown.window.size().toTuple() == size
