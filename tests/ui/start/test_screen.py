"""The start: what is missing, who decides at a gate, and two taps at the pump button."""

from dataclasses import replace

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from monitor.api import (
    MINUTE,
    AnswerChecklist,
    ChangeLimit,
    ConfirmIdentity,
    Decimal,
    Gate,
    Need,
    Person,
    Refusal,
    Refused,
    SecondCheck,
    StartInfusion,
)
from monitor.domain.state import Answer
from tests.ui import pictures
from tests.ui.fake_station import PIN
from tests.ui.forms.hands import Hands
from tests.ui.forms.showing import (
    bridge_to,
    checklist,
    commands,
    fake,
    ready_to_start,
    show,
    started,
)
from ui.bridge import Bridge
from ui.start.screen import StartScreen


def shown(qtbot: QtBot, bridge: Bridge) -> StartScreen:
    return show(qtbot, StartScreen, bridge, chair=2)


def test_two_taps_start_and_one_does_not(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.bar.main.label == "Infusion started"

    hands.tap(screen.bar.main)
    assert commands(bridge, StartInfusion) == []
    assert screen.bar.main.label == "Tap again: started now at 45.8 mL/h"

    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap(screen.bar.main)
    assert gone.args == ["chair", 2]
    start = commands(bridge, StartInfusion)[0]
    assert (start.by, start.gate) == (pictures.NURSE, None)
    assert (start.baseline_reason, start.checklist_reason) == ("", "")


def test_what_is_missing_is_counted_and_gone_to(qtbot: QtBot) -> None:
    view = ready_to_start(identity=None)
    screen, hands = shown(qtbot, bridge_to(view)), Hands()
    assert screen.bar.main.label == "Infusion started, 1 missing"

    hands.tap(screen.bar.main)

    assert screen.dose.identity.hasFocus()


def test_a_question_is_answered_by_tap_or_key(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(checklist=checklist(answered=False)))
    screen, hands = shown(qtbot, bridge), Hands()

    screen.safe.focus_item("consent")
    hands.type("y")
    hands.type("y")

    answers = [(each.item, each.answer) for each in commands(bridge, AnswerChecklist)]
    assert answers == [("consent", "yes"), ("fasting", "yes")]


def test_an_unsafe_answer_asks_for_its_prescriber(qtbot: QtBot) -> None:
    rows = checklist(answered=True)
    told = Answer(answer="no", detail="", by=pictures.NURSE, at=pictures.NOW)
    rows = (replace(rows[0], answer=told, unsafe=Need.PRESCRIBER), *rows[1:])
    bridge = bridge_to(ready_to_start(checklist=rows))
    fake(bridge).everybody.append(Person(id="doc", name="Dr A. Invented", role="prescriber"))
    screen, hands = shown(qtbot, bridge), Hands()
    assert screen.missing() == ("consent",)

    hands.tap(screen.bar.main)
    assert not screen.foot.question.text.isVisible()
    hands.tap(screen.foot.question.chips.buttons[0])

    answer = commands(bridge, AnswerChecklist)[-1]
    assert (answer.item, answer.answer, answer.detail) == ("consent", "no", "Dr A. Invented")


def test_identity_is_confirmed_by_one_tap(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(identity=None))
    screen = shown(qtbot, bridge)

    Hands().tap(screen.dose.identity.buttons[0])

    assert commands(bridge, ConfirmIdentity)[0].how == "name and birth date"


def test_another_person_signs_the_order_in_place(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(second_check=None))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.dose.second)
    hands.tap_digits(screen.dose.signer.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: bool(commands(bridge, SecondCheck)))

    assert commands(bridge, SecondCheck)[0].by == "P. Lindqvist"
    assert not screen.dose.asking


def test_an_incomplete_start_needs_one_reason(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(checklist=checklist(answered=False)))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.anyway)
    QTest.keyClicks(screen.foot.question.text, "emergency list")
    hands.tap(screen.foot.question.save)
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    assert commands(bridge, StartInfusion)[0].checklist_reason == "emergency list"


def test_a_reason_is_recorded_for_what_was_missing_alone(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start(start=started(baseline_missing=("mood",))))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.anyway)
    QTest.keyClicks(screen.foot.question.text, "too tired to ask")
    hands.tap(screen.foot.question.save)
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    start = commands(bridge, StartInfusion)[0]
    assert (start.baseline_reason, start.checklist_reason) == ("too tired to ask", "")


def test_a_start_five_minutes_ago_is_told_and_recorded(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.when.chips.buttons[2])
    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: started 14:27 at 45.8 mL/h"
    hands.tap(screen.bar.main)

    assert commands(bridge, StartInfusion)[0].happened_at == pictures.NOW - 5 * MINUTE


def test_a_start_at_the_tap_carries_no_time_of_its_own(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    assert commands(bridge, StartInfusion)[0].happened_at is None


def test_a_typed_start_is_read_before_it_counts(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    hands.tap(screen.when.chips.buttons[3])
    hands.type("14:")
    assert screen.bar.main.label == "Infusion started, 1 missing"
    screen.main_action()
    assert commands(bridge, StartInfusion) == []

    screen.when.typed.setFocus()
    hands.type("10")
    screen.main_action()
    screen.main_action()

    assert commands(bridge, StartInfusion)[0].happened_at == pictures.at("14:10")


def test_a_pressure_at_the_gate_needs_a_prescriber_and_a_reason(qtbot: QtBot) -> None:
    needs = started(gate="start_pressure_override", gate_needs=Need.PRESCRIBER_AND_REASON)
    bridge = bridge_to(ready_to_start(start=needs))
    fake(bridge).everybody.append(Person(id="doc", name="Dr B. Fictional", role="prescriber"))
    screen, hands = shown(qtbot, bridge), Hands()
    assert not screen.anyway.isVisible()

    hands.tap(screen.bar.main)
    hands.tap(screen.foot.question.chips.buttons[0])
    QTest.keyClicks(screen.foot.question.text, "usual for him")
    hands.tap(screen.foot.question.save)
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    gate = commands(bridge, StartInfusion)[0].gate
    assert gate == Gate(prescriber="Dr B. Fictional", reason="usual for him")


def test_a_limit_is_changed_with_a_reason(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    form = screen.baseline.form

    hands.tap(screen.baseline.change)
    hands.tap(form.measure.buttons[0])
    hands.tap(form.which.buttons[1])
    QTest.keyClicks(form.value.edit, "170")
    hands.tap(form.save)
    assert commands(bridge, ChangeLimit) == []
    QTest.keyClicks(form.reason.edit, "usual pressure")
    hands.tap(form.save)

    change = commands(bridge, ChangeLimit)[0]
    assert (change.limit, change.value) == ("sbp-high-caution", Decimal(170))
    assert change.reason == "usual pressure"


def loosened(qtbot: QtBot, bridge: Bridge) -> tuple[StartScreen, Hands]:
    """Fill in a loosened limit that Dr B. decides, as far as the PIN."""
    fake(bridge).everybody.append(Person(id="doc", name="Dr B. Fictional", role="prescriber"))
    fake(bridge).pins["doc"] = PIN
    screen, hands = shown(qtbot, bridge), Hands()
    form = screen.baseline.form
    hands.tap(screen.baseline.change)
    hands.tap(form.measure.buttons[0])
    hands.tap(form.which.buttons[0])
    QTest.keyClicks(form.value.edit, "190")
    QTest.keyClicks(form.reason.edit, "usual pressure")
    hands.tap(form.prescriber.buttons[1])
    hands.tap(form.save)
    return screen, hands


def test_the_prescriber_who_is_named_signs_a_limit_with_their_own_pin(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = loosened(qtbot, bridge)
    assert commands(bridge, ChangeLimit) == []
    assert screen.decider.note.text() == "PIN of Dr B. Fictional"

    hands.tap_digits(screen.decider.pad.keypad.digits, PIN)
    qtbot.waitUntil(lambda: bool(commands(bridge, ChangeLimit)))

    assert commands(bridge, ChangeLimit)[0].prescriber == "Dr B. Fictional"
    assert screen.baseline.pages.currentIndex() == 0


def test_a_prescriber_on_the_telephone_is_named_without_a_pin(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = loosened(qtbot, bridge)

    hands.tap(screen.decider.back)

    assert commands(bridge, ChangeLimit)[0].prescriber == "Dr B. Fictional"


def test_back_from_the_pin_keeps_what_was_typed_and_nobody_can_be_chosen(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = loosened(qtbot, bridge)
    form = screen.baseline.form

    assert screen.go_back()
    assert (form.value.text, form.reason.text) == ("190", "usual pressure")
    hands.tap(form.prescriber.buttons[0])
    hands.tap(form.save)

    assert commands(bridge, ChangeLimit)[0].prescriber == ""


def test_more_prescribers_than_there_is_room_for_are_a_tap_away(qtbot: QtBot) -> None:
    needs = started(gate="start_pressure_override", gate_needs=Need.PRESCRIBER)
    bridge = bridge_to(ready_to_start(start=needs))
    for number in range(7):
        person = Person(id=f"doc-{number}", name=f"Dr {number}", role="prescriber")
        fake(bridge).everybody.append(person)
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.bar.main)
    hands.tap(screen.foot.question.chips.buttons[3])
    hands.tap(screen.foot.question.chips.buttons[3])
    hands.tap(screen.foot.question.chips.buttons[0])
    hands.tap(screen.bar.main)
    hands.tap(screen.bar.main)

    assert commands(bridge, StartInfusion)[0].gate == Gate(prescriber="Dr 6")


def test_without_a_prescriber_on_the_staff_the_gate_says_so_and_takes_no_words(
    qtbot: QtBot,
) -> None:
    needs = started(gate="start_pressure_override", gate_needs=Need.PRESCRIBER)
    bridge = bridge_to(ready_to_start(start=needs))
    screen, hands = shown(qtbot, bridge), Hands()

    hands.tap(screen.bar.main)

    question = screen.foot.question
    assert question.title.text().startswith("No prescriber works here yet")
    assert not question.text.isVisible()
    assert question.back.hasFocus()


def test_the_limits_in_force_are_shown_before_the_start(qtbot: QtBot) -> None:
    cells = shown(qtbot, bridge_to(ready_to_start())).baseline.cells

    assert cells["sbp", "caution_high"].text() == "160"
    assert cells["sbp", "critical_high"].text() == "180"
    assert cells["spo2", "caution_high"].text() == ""


def test_an_incomplete_baseline_leads_to_the_check(qtbot: QtBot) -> None:
    view = ready_to_start(start=started(baseline_missing=("sbp", "dbp")))
    screen, hands = shown(qtbot, bridge_to(view)), Hands()
    assert screen.bar._sub.text() == "Baseline: SBP, DBP"

    hands.tap(screen.bar.main)
    assert screen.baseline.take.hasFocus()
    with qtbot.waitSignal(screen.navigate) as gone:
        hands.tap(screen.baseline.take)
    assert gone.args == ["check", 2]


def test_a_refused_start_says_why(qtbot: QtBot) -> None:
    bridge = bridge_to(ready_to_start())
    screen, hands = shown(qtbot, bridge), Hands()
    hands.tap(screen.bar.main)
    fake(bridge).refusal = Refused(Refusal.READING_AFTER_START)

    hands.tap(screen.bar.main)

    assert screen.bar._title.text().startswith("Not started: a reading was taken")
    assert screen.bar.main.label == "Try again"
    fake(bridge).refusal = None
    hands.tap(screen.bar.main)
    assert screen.bar.main.label == "Tap again: started now at 45.8 mL/h"


def test_a_clinic_without_a_second_check_starts_without_one(qtbot: QtBot) -> None:
    bridge = bridge_to(replace(ready_to_start(), second_check=None))
    screen = shown(qtbot, bridge)
    assert screen.missing() == ("second",)

    fake(bridge).settings = replace(fake(bridge).settings, second_check=False)
    screen.show_chair(2)

    assert screen.missing() == ()
    assert screen.dose.signed.text() == "This clinic does not require it"
    assert screen.dose.second.isVisible()
