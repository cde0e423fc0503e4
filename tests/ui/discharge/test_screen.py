"""Discharge: what is missing is answered by one tap, and only a PIN closes the session."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import CloseSession, Person, Refusal, Refused, SaveCheck
from monitor.protocols.read import shipped
from tests.ui import pictures
from tests.ui.fake_station import PIN
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import (
    COMPACT,
    bridge_to,
    commands,
    fake,
    near_discharge,
    show,
)
from ui.bridge import Bridge
from ui.discharge.screen import DischargeScreen
from ui.widgets.criterion import Verdict

OPENING = 1


def shown(qtbot: QtBot, bridge: Bridge) -> DischargeScreen:
    return show(qtbot, DischargeScreen, bridge, chair=6)


def sign(screen: DischargeScreen, hands: Hands, pin: str = PIN) -> None:
    hands.tap_digits(screen.signer.pad.keypad.digits, pin)


def test_thirteen_taps_and_a_name_discharge(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge())
    screen, hands = shown(qtbot, bridge), Hands()
    rows = screen.criteria.rows

    hands.tap(rows["walking"].button)
    fake(bridge).views[6] = near_discharge("cannula_out", "escort", "advice_given")
    bridge.refresh()
    hands.tap(rows["cannula"].button)
    hands.tap(rows["escort"].button)
    hands.tap(rows["escort"].button)
    QTest.keyClicks(screen.foot.question.text, "R. Made-Upp")
    hands.tap(screen.foot.question.save)
    with qtbot.waitSignal(screen.navigate) as left:
        sign(screen, hands)

    assert hands.taps + OPENING <= 13
    assert left.args == ["sessions", 6]
    assert commands(bridge, SaveCheck)[0].values == {"gait": "steady"}
    closing = commands(bridge, CloseSession)[0]
    assert closing.by == pictures.NURSE
    assert (closing.disposition, closing.escort) == ("home", "R. Made-Upp")
    assert closing.advice_given is True
    assert closing.cannula_out is True
    assert closing.override == {}


def test_a_pin_closes_nothing_while_something_is_missing(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge())
    screen, hands = shown(qtbot, bridge), Hands()

    sign(screen, hands)
    qtbot.waitUntil(lambda: screen.bar._title.text() != "")

    assert commands(bridge, CloseSession) == []
    assert screen.bar._title.text() == "Not closed: something is still missing."


def test_a_wrong_pin_closes_nothing(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge("pain_recorded", discharge=()))
    screen, hands = shown(qtbot, bridge), Hands()

    sign(screen, hands, "999999")
    qtbot.waitUntil(lambda: screen.signer.note.text() == "PIN not right, 4 tries left")

    assert commands(bridge, CloseSession) == []
    assert screen.signer.pad.dots.count == 0


def test_the_main_button_goes_to_what_one_tap_answers(qtbot: QtBot) -> None:
    screen, hands = shown(qtbot, bridge_to(near_discharge())), Hands()
    assert screen.bar.main.label == "Discharge, 4 missing"

    hands.tap(screen.bar.main)

    assert screen.criteria.rows["walking"].button.hasFocus()


def test_an_exception_names_criterion_and_reason(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge("sbp_at_baseline"))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.exception)
    hands.tap(screen.foot.question.chips.buttons[0])
    QTest.keyClicks(screen.foot.question.text, "usual for her")
    hands.tap(screen.foot.question.save)
    with qtbot.waitSignal(screen.navigate):
        sign(screen, hands)

    assert commands(bridge, CloseSession)[0].override == {"sbp_at_baseline": "usual for her"}


def test_going_elsewhere_needs_a_reason_and_no_exception(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.elsewhere)
    hands.tap(screen.foot.question.chips.buttons[2])
    QTest.keyClicks(screen.foot.question.text, "to the ward")
    hands.tap(screen.foot.question.save)
    with qtbot.waitSignal(screen.navigate):
        sign(screen, hands)

    closing = commands(bridge, CloseSession)[0]
    assert (closing.disposition, closing.reason) == ("transferred", "to the ward")
    assert closing.override == {}


def test_a_prescriber_is_asked_for_only_where_the_rules_say_so(qtbot: QtBot) -> None:
    calm = bridge_to(near_discharge())
    assert not shown(qtbot, calm).prescriber.isVisible()

    bridge = bridge_to(near_discharge("gait", discharge=(), discharge_needs_prescriber=True))
    fake(bridge).everybody.append(Person(id="doc", name="Dr A. Invented", role="prescriber"))
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.missing() == ("prescriber",)

    hands.tap(screen.prescriber)
    assert not screen.foot.question.text.isVisible()
    hands.tap(screen.foot.question.chips.buttons[0])
    with qtbot.waitSignal(screen.navigate):
        sign(screen, hands)

    assert commands(bridge, CloseSession)[0].prescriber == "Dr A. Invented"


def test_a_check_being_entered_is_finished_first(qtbot: QtBot) -> None:
    form = pictures.with_draft().form
    screen = shown(qtbot, bridge_to(near_discharge(form=form)))
    assert screen.missing()[0] == "form"

    with qtbot.waitSignal(screen.navigate) as gone:
        screen.main_action()

    assert gone.args == ["check", 6]


def test_a_refused_closing_says_why_and_keeps_what_was_said(qtbot: QtBot) -> None:
    bridge = bridge_to(near_discharge("cannula_out"))
    screen, hands = shown(qtbot, bridge), Hands()
    hands.tap(screen.criteria.rows["cannula"].button)
    fake(bridge).refusal = Refused(Refusal.FORM_OPEN)

    sign(screen, hands)
    qtbot.waitUntil(lambda: screen.bar._title.text() != "")

    assert screen.bar._title.text().startswith("Not closed: a check is still being entered.")
    assert screen.missing() == ()


def test_each_verdict_stands_beside_its_readings(qtbot: QtBot) -> None:
    screen = shown(qtbot, bridge_to(near_discharge()))
    row = screen.criteria.rows["circulation"]

    assert row._criterion.verdict is Verdict.MET
    assert row._criterion.values[-1] == "124/78"
    assert row._criterion.result == "HR 70"
    assert screen.criteria.rows["time"]._criterion.span == "13:37 to 14:32"


def test_a_session_that_never_started_can_be_cancelled(qtbot: QtBot) -> None:
    view = replace(pictures.before_start(6), chair=6)
    bridge = bridge_to(view)
    screen, hands = shown(qtbot, bridge), Hands()

    screen.main_action()
    hands.tap(screen.foot.question.chips.buttons[0])
    QTest.keyClicks(screen.foot.question.text, "no escort")
    QTest.keyClick(screen.foot.question.text, Qt.Key.Key_Return)
    with qtbot.waitSignal(screen.navigate):
        sign(screen, hands)

    closing = commands(bridge, CloseSession)[0]
    assert (closing.disposition, closing.reason) == ("cancelled", "no escort")


def test_the_keys_of_the_pin_stay_whole_while_nothing_is_met(qtbot: QtBot) -> None:
    every = tuple(each.id for each in shipped()["ketamine-pain"].criteria)
    view = near_discharge(*every, discharge_needs_prescriber=True)
    screen = show(qtbot, DischargeScreen, bridge_to(view), COMPACT, chair=6)

    keys = screen.signer.pad.keypad.digits
    assert keys[1].geometry().bottom() < keys[4].geometry().top()
    lowest = keys[0].mapTo(screen, keys[0].rect().bottomLeft()).y()
    assert lowest < screen.foot.geometry().top()
    assert screen.left_words.text() == "Time since the end, sedation and 16 more"
