"""Signing in: one person, six digits; the lock hides names and values and never an alert."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from monitor.api import ChairView, StorageError
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, PIN
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import bridge_to, fake, show
from tests.ui.windows import open_window
from ui.bridge import Bridge
from ui.forms.signer import Signer
from ui.sign_in.screen import SignInScreen


def locked(qtbot: QtBot, bridge: Bridge | None = None) -> SignInScreen:
    views = (pictures.calm(), pictures.high(), pictures.overdue())
    known = bridge or bridge_to(*views, signed_in=False)
    return show(qtbot, SignInScreen, known, chair=0)


def everything_said(screen: SignInScreen) -> str:
    names = [screen.ribbon.accessibleName(), *(lane.accessibleName() for lane in screen.lanes)]
    return " ".join(names)


def test_six_digits_open_without_enter(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm(), signed_in=False)
    screen, hands = locked(qtbot, bridge), Hands()

    with qtbot.waitSignal(screen.navigate) as gone:
        hands.type(PIN)

    assert bridge.person == PEOPLE[0]
    assert gone.args == ["chair", 1]
    assert hands.strokes == 6


def test_another_person_is_one_tap(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    screen, hands = locked(qtbot, bridge), Hands()

    hands.tap(screen.people.buttons[1])
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap_digits(screen.pad.keypad.digits, PIN)

    assert bridge.person == PEOPLE[1]
    assert hands.taps == 7
    assert gone.args == ["board", 0]


def test_up_and_down_choose_the_person(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    screen, hands = locked(qtbot, bridge), Hands()

    hands.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.navigate):
        hands.type(PIN)

    assert bridge.person == PEOPLE[1]


def test_a_wrong_pin_empties_the_boxes_and_says_so(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    screen, hands = locked(qtbot, bridge), Hands()

    hands.type("111111")
    qtbot.waitUntil(lambda: screen.pin_note.text() == "PIN not right, 4 tries left")

    assert bridge.person is None
    assert screen.pad.dots.count == 0


def test_names_and_values_are_hidden_and_countdowns_are_not(qtbot: QtBot) -> None:
    said = everything_said(locked(qtbot))

    for secret in ("Wren", "Samplesson", "Juniper", "186", "SBP"):
        assert secret not in said
    assert "Chair 4 now" in said
    assert "HIGH alert for " in said
    assert "T+40 check in 3 minutes" in said


def test_a_discreet_alert_says_only_that_a_clinician_is_needed(qtbot: QtBot) -> None:
    view = pictures.high()
    alert = replace(view.alerts[0], limit="self-harm", measure="self_harm", discreet=True)
    bridge = bridge_to(replace(view, alerts=(alert,)), signed_in=False)

    screen = locked(qtbot, bridge)

    said = everything_said(screen)
    assert "Clinician needed" in said
    assert "HIGH" not in said
    assert "harm" not in said


def test_acknowledging_leads_to_the_pin_and_records_nothing(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.high(), signed_in=False)
    screen = locked(qtbot, bridge)

    screen.acknowledge()
    screen.act_paused()

    assert fake(bridge).executed == []
    assert screen.pad.dots.hasFocus()
    screen.acknowledge()
    assert screen.pin_note.text() == "Sign in to acknowledge chair 4"


def test_a_lane_chooses_where_signing_in_leads(qtbot: QtBot) -> None:
    screen, hands = locked(qtbot), Hands()
    assert screen.main.label == "Opens chair 4, six digits"

    hands.tap(screen.lanes[0])

    assert screen.main.label == "Opens chair 1, six digits"
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.type(PIN)
    assert gone.args == ["chair", 1]


def test_an_escalated_alert_names_whom_to_get(qtbot: QtBot) -> None:
    screen = locked(qtbot, bridge_to(pictures.escalated(), signed_in=False))

    said = screen.ribbon.accessibleName()
    assert "P. Lindqvist, ext 4400" in said
    assert "Get the charge nurse. Nobody has been told by the app" in said


def test_the_last_person_is_chosen_after_locking(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    screen = locked(qtbot, bridge)
    bridge.sign_in(PEOPLE[1])

    bridge.sign_in(None)
    screen.begin()

    assert screen.pin_title.text() == "PIN of P. Lindqvist"
    assert screen.heading.title.text() == "Locked at 14:32"


def test_backspace_takes_a_digit_back(qtbot: QtBot) -> None:
    screen, hands = locked(qtbot), Hands()

    hands.type("12")
    QTest.keyClick(screen.pad.dots, Qt.Key.Key_Backspace)

    assert screen.main.label == "Opens chair 4, 5 digits left"


def test_after_five_wrong_pins_it_says_who_unlocks_and_others_still_get_in(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    fake(bridge).wrong["okonjo"] = 4
    screen, hands = locked(qtbot, bridge), Hands()

    hands.type("111111")
    told = f"A charge nurse unlocks {PEOPLE[0].name}"
    qtbot.waitUntil(lambda: screen.pin_note.text() == told)
    hands.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.navigate):
        hands.type(PIN)

    assert bridge.person == PEOPLE[1]


def test_an_answer_that_comes_after_the_screen_is_gone_is_dropped(qtbot: QtBot) -> None:
    bridge = bridge_to(signed_in=False)
    signer = Signer(bridge, "Second signature")
    signer.ask(PEOPLE[:1])
    signer.pad.completed.emit("111111")

    delete(signer)
    bridge.finish()

    assert fake(bridge).wrong == {PEOPLE[0].id: 1}
    assert not bridge.broken


# a PIN of one's own ---------------------------------------------------------------------------


def given_a_pin(qtbot: QtBot, *views: ChairView) -> tuple[SignInScreen, Hands, Bridge]:
    """Return the screen after the PIN that a leader set was typed."""
    bridge = bridge_to(*views, signed_in=False)
    fake(bridge).everybody[0] = replace(PEOPLE[0], must_change=True)
    screen, hands = locked(qtbot, bridge), Hands()
    hands.type(PIN)
    return screen, hands, bridge


def test_after_a_reset_the_screen_says_who_set_the_pin_and_when(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.calm(), signed_in=False)
    reset = replace(PEOPLE[0], must_change=True, pin_by="C. Harge", pin_at=pictures.at("14:05"))
    fake(bridge).everybody[0] = reset
    screen, hands = locked(qtbot, bridge), Hands()

    hands.type(PIN)

    day = fake(bridge).local_date(reset.pin_at)
    told = f"set by C. Harge, {day} 14:05. Choose six digits of your own"
    qtbot.waitUntil(lambda: screen.pin_note.text() == told)
    note = screen.pin_note
    qtbot.waitUntil(lambda: note.heightForWidth(note.width()) <= note.height())


def test_after_a_reset_somebody_chooses_a_pin_of_their_own_before_anything_opens(
    qtbot: QtBot,
) -> None:
    screen, hands, bridge = given_a_pin(qtbot, pictures.calm())
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")
    assert screen.pin_title.text() == f"New PIN of {PEOPLE[0].name}"

    hands.type(PIN)
    assert screen.pin_note.text() == "The one you were given. Choose other digits"
    hands.type("204917")
    assert screen.pin_note.text() == "second time"
    assert bridge.person is None
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.type("204917")

    assert gone.args == ["chair", 1]
    assert fake(bridge).pin_changes == [(PEOPLE[0].id, PEOPLE[0].name)]
    assert fake(bridge).pins[PEOPLE[0].id] == "204917"
    assert bridge.person == PEOPLE[0]


def test_two_that_differ_are_typed_again_and_nobody_is_let_in(qtbot: QtBot) -> None:
    screen, hands, bridge = given_a_pin(qtbot)
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")

    hands.type("204917")
    hands.type("204918")

    assert screen.pin_note.text() == "The two differ. Type both again"
    assert fake(bridge).pin_changes == []
    assert bridge.person is None


def test_another_person_and_a_minute_both_end_the_choice(qtbot: QtBot) -> None:
    screen, hands, bridge = given_a_pin(qtbot)
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")
    hands.press(Qt.Key.Key_Down)
    assert screen.pin_title.text() == "PIN of P. Lindqvist"
    hands.press(Qt.Key.Key_Up)
    hands.type(PIN)
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")

    assert screen._patience.isActive()
    screen._patience.timeout.emit()

    assert screen.pin_title.text() == f"PIN of {PEOPLE[0].name}"
    hands.type("204917")
    qtbot.waitUntil(lambda: screen.pin_note.text() == "PIN not right, 4 tries left")
    assert bridge.person is None


def test_while_a_high_is_on_nobody_chooses_a_pin_first(qtbot: QtBot) -> None:
    bridge = bridge_to(pictures.high(), signed_in=False)
    fake(bridge).everybody[0] = replace(PEOPLE[0], must_change=True)
    screen, hands = locked(qtbot, bridge), Hands()

    with qtbot.waitSignal(screen.navigate) as gone:
        hands.type(PIN)

    assert gone.args == ["chair", 4]
    assert fake(bridge).pin_changes == []
    assert fake(bridge).everybody[0].must_change


def test_a_high_that_comes_while_a_pin_is_chosen_is_one_tap_away(qtbot: QtBot) -> None:
    screen, hands, bridge = given_a_pin(qtbot, pictures.calm())
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")

    fake(bridge).views[4] = pictures.high()
    bridge.refresh()
    assert screen.main.label == "Open chair 4 now, new PIN later"
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap(screen.main)

    assert gone.args == ["chair", 4]
    assert fake(bridge).everybody[0].must_change


def test_a_disk_that_takes_no_new_pin_keeps_nobody_out(qtbot: QtBot) -> None:
    screen, hands, bridge = given_a_pin(qtbot)
    qtbot.waitUntil(lambda: screen.pin_note.text() == "choose six digits of your own")
    fake(bridge).failure = StorageError("full")

    with qtbot.waitSignal(screen.navigate):
        hands.type("204917")
        hands.type("204917")

    assert fake(bridge).pins[PEOPLE[0].id] == PIN
    assert bridge.by == PEOPLE[0].name


def test_the_first_lock_already_says_since_when_and_who_was_signed_in(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.bridge.sign_in(PEOPLE[1])

    shown.bridge.lock("idle")

    screen = shown.window.current()
    assert isinstance(screen, SignInScreen)
    assert screen.heading.title.text() == "Locked at 14:32"
    assert screen.heading.note.text().startswith("after 2:00 without a touch")
    assert screen.pin_title.text() == "PIN of P. Lindqvist"
    names = [button.accessibleName() for button in screen.people.buttons]
    assert names == [f"{PEOPLE[0].name}, Nurse", "P. Lindqvist, Charge nurse, was signed in"]


def test_while_locked_no_key_and_no_tap_acknowledges_enters_or_silences(qtbot: QtBot) -> None:
    shown = open_window(qtbot)
    shown.window.show_chair(4)
    shown.bridge.lock("key")
    window, screen = shown.window, shown.window.current()
    keys = [getattr(Qt.Key, f"Key_F{n}") for n in range(1, 13)]
    for key in (*keys, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape):
        QTest.keyClick(window, key)
    for letter in "BCASPXMNEROQ":
        QTest.keyClick(window, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier)
    for letter in "123456NFMTE":
        key = getattr(Qt.Key, f"Key_{letter}")
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    taps = [*window.bar.findChildren(QAbstractButton), *screen.findChildren(QAbstractButton)]
    for widget in taps:
        if isValid(widget) and widget.isVisible():
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    assert shown.station.executed == []
    assert (shown.station.paused, shown.station.switched) == ([], [])
    assert (shown.station.opened, shown.station.handed_over) == ([], [])
    assert shown.bridge.person is None
    assert window.screen_name == "sign-in"
    assert len(taps) > 20
