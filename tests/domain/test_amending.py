"""Amendments, struck checks, corrections, and what is written beside the readings."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command
from monitor.domain.refusals import Refusal
from monitor.domain.state import Check, Signal
from tests.domain.chair import CALM, CALM_BASELINE, Chair, value


@pytest.fixture
def chair() -> Chair:
    """A chair whose T+5 and T+10 slots are fulfilled; it is T+11."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full()
    return chair.at("T+11")


def amending(
    check: Check,
    measure: str,
    new: int | None = None,
    reason: str = "typo",
    not_obtained: str = "",
) -> cmd.Amend:
    return cmd.Amend(
        by="N",
        check=check.ordinal,
        measure=measure,
        value=None if new is None else value(measure, new),
        not_obtained=not_obtained,
        reason=reason,
    )


# what can be amended ------------------------------------------------------------------------


def test_an_amendment_keeps_what_was_there(chair: Chair) -> None:
    check = chair.check(hr=70, not_obtained={"rr": "asleep"})

    chair.at("T+12").nurse.amends(check, "hr", 75)
    chair.nurse.amends(check, "rr", 14)
    chair.nurse.amends(check, "hr", not_obtained="equipment")

    first, second, third = (e for e in chair.events if isinstance(e, ev.Amended))
    assert (first.was, first.value, first.by, first.reason) == (70, 75, "Nurse N", "typing error")
    assert (second.was, second.was_not_obtained, second.value) == (None, "asleep", 14)
    assert (third.was, third.value, third.not_obtained) == (75, None, "equipment")
    now = chair.session.checks[-1]
    assert (now.values, now.not_obtained) == ({"rr": 14}, {"hr": "equipment"})


def test_what_cannot_be_amended_is_refused(chair: Chair) -> None:
    check = chair.check(hr=70, sbp=120, dbp=80, moaas=5)

    def refused(command: Command) -> Refusal:
        return chair.refuses(command)

    assert refused(amending(check, "hr", 75, reason=" ")) is Refusal.REASON_MISSING
    assert refused(amending(check, "rr", 14)) is Refusal.NO_SUCH_READING
    assert refused(amending(check, "hr", 301)) is Refusal.IMPOSSIBLE_VALUE
    assert refused(amending(check, "dbp", 120)) is Refusal.PRESSURE_REVERSED
    assert refused(amending(check, "sbp", 80)) is Refusal.PRESSURE_REVERSED
    asleep = amending(check, "moaas", not_obtained="asleep")
    assert refused(asleep) is Refusal.REASON_NOT_OFFERED
    both = amending(check, "hr", 75, not_obtained="asleep")
    assert refused(both) is Refusal.VALUE_AND_REASON
    nothing = amending(check, "hr")
    assert refused(nothing) is Refusal.REASON_NOT_OFFERED


@pytest.mark.parametrize("ordinal", [0, -1, 99])
def test_a_check_that_is_not_there_cannot_be_amended_or_struck(chair: Chair, ordinal: int) -> None:
    amend = cmd.Amend(by="N", check=ordinal, measure="hr", value=Decimal(70), reason="x")
    strike = cmd.StrikeCheck(by="N", check=ordinal, reason="x")

    assert chair.refuses(amend) is Refusal.UNKNOWN_CHECK
    assert chair.refuses(strike) is Refusal.UNKNOWN_CHECK


def test_a_struck_check_cannot_be_amended_or_struck_again(chair: Chair) -> None:
    check = chair.check(hr=70)
    chair.nurse.strikes(check)

    assert chair.refuses(amending(check, "hr", 75)) is Refusal.CHECK_STRUCK
    strike = cmd.StrikeCheck(by="N", check=check.ordinal, reason="x")
    assert chair.refuses(strike) is Refusal.CHECK_STRUCK


def test_an_implied_no_is_no_reading_that_could_be_amended(chair: Chair) -> None:
    check = chair.check(nausea=0)

    command = cmd.Amend(by="N", check=check.ordinal, measure="vomited", value=True, reason="x")
    assert chair.refuses(command) is Refusal.NO_SUCH_READING


# what an amendment does ---------------------------------------------------------------------


def test_what_becomes_true_is_raised_now(chair: Chair) -> None:
    check = chair.check(hr=70)

    chair.at("T+13").nurse.amends(check, "hr", 135)

    alert = chair.alert("hr-high-critical")
    assert (alert.signal, alert.raised, alert.note) == (Signal.ON, chair.now, "value_amended")
    assert (alert.value, alert.check) == (135, check.ordinal)


def test_what_becomes_false_clears_now_and_latches(chair: Chair) -> None:
    check = chair.check(hr=135)

    chair.at("T+13").nurse.amends(check, "hr", 70)

    alert = chair.alert("hr-high-critical")
    assert (alert.signal, alert.cleared, alert.note) == (
        Signal.LATCHED,
        chair.now,
        "value_amended",
    )
    assert alert.value == 135


def test_what_becomes_false_after_its_answer_closes(chair: Chair) -> None:
    check = chair.check(hr=135)
    chair.nurse.acknowledges("hr-high-critical")

    chair.at("T+13").nurse.amends(check, "hr", 70)

    assert chair.alert("hr-high-critical").signal is Signal.CLOSED


def test_amended_to_not_obtained_the_reading_before_counts(chair: Chair) -> None:
    chair.check(hr=125)
    check = chair.at("T+12").check(hr=135)

    chair.at("T+13").nurse.amends(check, "hr", not_obtained="equipment")

    assert chair.alert("hr-high-critical").signal is Signal.LATCHED
    alert = chair.alert("hr-high-caution")
    assert (alert.number, alert.signal, alert.value) == (2, Signal.ON, 125)


def test_an_amended_critical_that_was_answered_leaves_an_improved_caution(chair: Chair) -> None:
    check = chair.check(sbp=185)
    chair.nurse.acknowledges("sbp-high-critical")

    chair.at("T+12").nurse.amends(check, "sbp", 161)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.ACKNOWLEDGED, "improved")


def test_an_amended_baseline_moves_relative_limits(chair: Chair) -> None:
    chair.check(sbp=155)
    assert not chair.raised_by_values
    baseline = chair.session.checks[0]

    chair.at("T+12").nurse.amends(baseline, "sbp", 115)

    alert = chair.alert("sbp-rise-caution")
    assert (alert.value, alert.bound, alert.raised) == (155, 155, chair.now)
    assert alert.note == "value_amended"

    chair.at("T+13").nurse.amends(baseline, "sbp", 116)
    alert = chair.alert("sbp-rise-caution")
    assert (alert.signal, alert.bound) == (Signal.LATCHED, 155)


def test_a_baseline_amended_to_not_obtained_makes_relative_limits_false(chair: Chair) -> None:
    chair.check(pain=9)

    chair.at("T+12").nurse.amends(chair.session.checks[0], "pain", not_obtained="refused")

    assert chair.alert("pain-rise").signal is Signal.CLOSED


def test_an_older_reading_that_now_crosses_is_raised_and_latched(chair: Chair) -> None:
    check = chair.check(hr=70)
    chair.at("T+12").check(hr=72)

    chair.at("T+13").nurse.amends(check, "hr", 135)

    alert = chair.alert("hr-high-critical")
    assert (alert.signal, alert.note, alert.value) == (Signal.LATCHED, "back_dated", 135)
    assert not [s for s in chair.session.slots if s.group]


def test_an_older_reading_that_crossed_already_raises_nothing_more(chair: Chair) -> None:
    check = chair.check(sbp=185)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+12").check(sbp=130)
    before = chair.session.alerts

    chair.at("T+13").nurse.amends(check, "sbp", 190)
    assert chair.session.alerts == before

    chair.nurse.amends(check, "sbp", 165)
    assert chair.session.alerts == before


def test_an_older_reading_that_crosses_more_is_raised_for_what_is_new(chair: Chair) -> None:
    check = chair.check(sbp=161)
    chair.at("T+12").check(sbp=130)

    chair.at("T+13").nurse.amends(check, "sbp", 185)

    assert chair.alert("sbp-high-critical").signal is Signal.LATCHED
    assert len(chair.episodes("sbp-high-caution")) == 1


def test_an_amended_reading_worsens_an_answered_alert(chair: Chair) -> None:
    check = chair.check(sbp=161)
    chair.nurse.acknowledges("sbp-high-caution")

    chair.at("T+12").nurse.amends(check, "sbp", 170)
    assert chair.alert("sbp-high-caution").signal is Signal.ACKNOWLEDGED
    chair.nurse.amends(check, "sbp", 171)
    assert chair.alert("sbp-high-caution").signal is Signal.ON


def test_an_amended_score_answers_its_question(chair: Chair) -> None:
    check = chair.check(dissociation=1)
    chair.at("T+12").check(dissociation=1, distressed=True)
    later = chair.session.checks[-1]

    chair.at("T+13").nurse.amends(later, "distressed", False)
    assert chair.alert("dissociation-distress").signal is Signal.LATCHED
    chair.nurse.amends(later, "distressed", True)
    chair.nurse.amends(later, "distressed", not_obtained="refused")
    assert chair.alert("dissociation-distress").signal is Signal.LATCHED
    chair.nurse.amends(check, "dissociation", 0)
    assert chair.session.checks[check.ordinal - 1].assessed["distressed"] is False


def test_an_amended_reading_that_is_the_latest_and_crosses_asks_a_recheck(chair: Chair) -> None:
    check = chair.check(hr=70, rr=14)

    chair.at("T+12").nurse.amends(check, "hr", 135)

    (asked,) = [s for s in chair.session.slots if s.group]
    assert (asked.group, asked.due) == ("hr", chair.when("T+14"))


def test_only_the_amended_measure_asks(chair: Chair) -> None:
    check = chair.check(hr=125, rr=14)
    chair.look("T+27")
    assert chair.slots["recheck hr T+16"] == "missed"

    chair.nurse.amends(check, "rr", 9)

    assert [s.group for s in chair.session.slots if s.group] == ["hr", "rr"]
    assert chair.alert("rr-low-caution").signal is Signal.ON


def test_a_recheck_is_due_at_the_entry_of_the_amendment_at_the_earliest(chair: Chair) -> None:
    check = chair.check(hr=70)

    chair.at("T+16").nurse.amends(check, "hr", 135)

    (asked,) = [s for s in chair.session.slots if s.group]
    assert asked.due == chair.when("T+16")


def test_slots_keep_their_state_when_a_reading_is_amended(chair: Chair) -> None:
    before = chair.slots

    check = chair.session.checks[-1]
    chair.nurse.amends(check, "anxiety", not_obtained="other")
    chair.nurse.amends(check, "sbp", not_obtained="equipment")

    assert chair.slots == before


def test_an_amendment_leaves_what_an_open_form_has_raised(chair: Chair) -> None:
    check = chair.check(hr=70, sbp=130)
    chair.nurse.enters(sbp=185)

    chair.at("T+12").nurse.amends(check, "hr", 135)

    assert chair.open == {"sbp-high-critical": "on", "hr-high-critical": "on"}


def test_after_closing_an_amendment_is_recorded_and_nothing_recomputed(chair: Chair) -> None:
    check = chair.check(hr=135, rr=14)
    chair.nurse.stops("completed")
    chair.at("E+1").nurse.closes("transferred", reason="ward 3")
    before = chair.session

    chair.at("E+50").nurse.amends(check, "rr", 40)

    assert isinstance(chair.events[-1], ev.Amended)
    assert (chair.session.alerts, chair.session.slots) == (before.alerts, before.slots)
    assert chair.session.closing == before.closing


# striking -----------------------------------------------------------------------------------


def test_striking_needs_a_reason(chair: Chair) -> None:
    command = cmd.StrikeCheck(by="N", check=1, reason=" ")

    assert chair.refuses(command) is Refusal.REASON_MISSING


def test_a_struck_check_leaves_its_alerts_and_their_times(chair: Chair) -> None:
    check = chair.check(hr=135)
    chair.at("T+12").nurse.strikes(check)

    alert = chair.alert("hr-high-critical")
    assert (alert.signal, alert.raised) == (Signal.LATCHED, chair.when("T+11"))
    assert (alert.cleared, alert.note) == (chair.when("T+12"), "check_struck")


def test_the_reading_before_counts_again(chair: Chair) -> None:
    chair.check(sbp=161)
    check = chair.at("T+12").check(sbp=120)
    assert chair.alert("sbp-high-caution").signal is Signal.LATCHED

    chair.at("T+13").nurse.strikes(check)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.number) == (Signal.ON, 1)


def test_a_struck_baseline_check_takes_the_baseline_with_it() -> None:
    chair = Chair().started()
    chair.at("T+5").check(pain=9)

    chair.at("T+6").nurse.strikes(chair.session.checks[0])

    assert chair.alert("pain-rise").signal is Signal.CLOSED
    assert chair.slots["baseline"] == "missed"


def test_its_slot_opens_again_while_the_window_is_open(chair: Chair) -> None:
    chair.at("T+17").nurse.strikes(chair.session.checks[-1])

    assert chair.slots["T+10"] == "open"
    assert chair.slot("T+10").taken_at is None

    chair.at("T+17:30").full()
    assert chair.slots["T+10"] == "late"


def test_a_slot_opened_again_is_overdue_like_any_other(chair: Chair) -> None:
    chair.at("T+16").nurse.strikes(chair.session.checks[-1])

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority.name) == (chair.now, "MEDIUM")


def test_its_slot_is_missed_quietly_when_the_window_is_past(chair: Chair) -> None:
    chair.look("T+18")

    chair.nurse.strikes(chair.session.checks[-1])

    assert chair.slots["T+10"] == "missed"
    assert "check-missed" not in chair.raised


def test_a_check_of_the_window_that_was_one_too_many_takes_its_place(chair: Chair) -> None:
    first = chair.session.checks[-1]
    chair.at("T+13").full()

    chair.at("T+14").nurse.strikes(first)

    assert chair.slots["T+10"] == "late"
    assert chair.slot("T+10").taken_at == chair.when("T+13")


def test_a_slot_that_the_struck_check_had_no_part_in_stays(chair: Chair) -> None:
    extra = chair.check(hr=70)
    before = chair.session.slots

    chair.at("T+12").nurse.strikes(extra)

    assert chair.session.slots == before


def test_a_slot_entered_late_is_missed_again() -> None:
    chair = Chair().started()
    chair.at("T+9").full(taken="T+5")
    assert chair.slots["T+5"] == "entered_late"

    chair.at("T+12").nurse.strikes(chair.session.checks[-1])

    assert chair.slots["T+5"] == "missed"


def test_parts_of_the_window_together_take_its_place(chair: Chair) -> None:
    first = chair.session.checks[-1]
    chair.at("T+13").check({k: v for k, v in CALM.items() if k != "rr"})
    chair.at("T+14").check(rr=14)

    chair.at("T+15").nurse.strikes(first)

    assert chair.slots["T+10"] == "late"
    assert chair.slot("T+10").check == 5


def test_what_was_entered_late_beside_a_struck_check_takes_its_place() -> None:
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+9").full(taken="T+6")

    chair.at("T+12").nurse.strikes(chair.session.checks[1])

    assert chair.slots["T+5"] == "entered_late"
    assert chair.slot("T+5").check == 3


def test_another_reading_of_the_window_keeps_a_late_entry() -> None:
    chair = Chair().started()
    chair.at("T+9").full(taken="T+5")
    chair.at("T+10").full(taken="T+6")

    chair.at("T+12").nurse.strikes(chair.session.checks[1])

    assert chair.slots["T+5"] == "entered_late"
    assert chair.slot("T+5").taken_at == chair.when("T+6")


def test_the_baseline_slot_opens_again_before_the_start() -> None:
    chair = Chair().at("5")
    check = chair.check(CALM_BASELINE)
    assert chair.slots["baseline"] == "on_time"

    chair.at("6").nurse.strikes(check)

    assert chair.slots["baseline"] == "open"


@pytest.mark.parametrize("moment", ["T+13", "T+30"])
def test_a_recheck_asked_by_a_struck_check_is_not_listed(chair: Chair, moment: str) -> None:
    check = chair.check(hr=135)
    assert [x for x in chair.slots if x.startswith("recheck")]

    chair.at(moment).nurse.strikes(check)

    assert not [x for x in chair.slots if x.startswith("recheck")]


def test_a_recheck_answered_by_a_struck_check_is_asked_again(chair: Chair) -> None:
    chair.check(hr=135)
    answer = chair.at("T+13").check(hr=90)
    assert chair.slots["recheck hr T+14"] == "on_time"

    chair.at("T+15").nurse.strikes(answer)
    assert chair.slots["recheck hr T+14"] == "open"

    chair.at("T+15:30").check(hr=90)
    assert chair.slots["recheck hr T+14"] == "on_time"


def test_such_a_recheck_is_missed_quietly_when_its_time_is_past(chair: Chair) -> None:
    chair.check(hr=135)
    answer = chair.at("T+13").check(hr=90)
    rest = {k: v for k, v in CALM.items() if k != "hr"}
    chair.at("T+20").check(rest, not_obtained={"hr": "equipment"})
    chair.at("T+25").check(hr=90)

    chair.at("T+26").nurse.strikes(answer)

    assert chair.slots["recheck hr T+14"] == "missed"
    assert chair.slot("recheck hr T+14").closed == chair.when("T+24")
    assert "check-missed" not in chair.raised


def test_another_later_check_answers_the_recheck_instead(chair: Chair) -> None:
    chair.check(hr=135)
    answer = chair.at("T+13").check(hr=90)
    chair.at("T+17").check(hr=91)

    chair.at("T+31").nurse.strikes(answer)

    assert chair.slots["recheck hr T+14"] == "late"
    assert chair.slot("recheck hr T+14").taken_at == chair.when("T+17")


def test_a_recheck_that_a_struck_check_had_replaced_is_asked_again(chair: Chair) -> None:
    chair.check(sbp=161, dbp=80)
    wrong = chair.at("T+11:30").check(sbp=190)
    assert [x for x in chair.slots if x.startswith("recheck")] == ["recheck bp T+14"]

    chair.at("T+12").nurse.strikes(wrong)

    assert {k: v for k, v in chair.slots.items() if k.startswith("recheck")} == {
        "recheck bp T+16": "open"
    }


def test_an_answered_recheck_stays_though_its_asking_check_is_struck(chair: Chair) -> None:
    asking = chair.check(hr=135)
    chair.at("T+13").check(hr=90)

    chair.at("T+14").nurse.strikes(asking)

    assert chair.slots["recheck hr T+14"] == "on_time"


# beside the readings ------------------------------------------------------------------------


@pytest.mark.parametrize("subject", ["identity", "weight", "order", "intervention"])
def test_a_correction_is_added_with_its_reason(chair: Chair, subject: str) -> None:
    chair.do(cmd.Correct(by="N", subject=subject, text="68.0 kg", reason="misread"))

    assert chair.events[-1] == ev.Corrected(
        at=chair.now, by="N", subject=subject, text="68.0 kg", reason="misread"
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (cmd.Correct(by="N", subject="mood", text="x", reason="y"), Refusal.UNKNOWN_SUBJECT),
        (cmd.Correct(by="N", subject="order", text=" ", reason="y"), Refusal.TEXT_MISSING),
        (cmd.Correct(by="N", subject="order", text="x", reason=""), Refusal.REASON_MISSING),
        (cmd.WriteNote(by="N", text=" "), Refusal.TEXT_MISSING),
        (cmd.HandOver(by="N", to=""), Refusal.TEXT_MISSING),
        (cmd.MoveChair(by="N", chair=0), Refusal.NO_SUCH_CHAIR),
        (cmd.WriteAddendum(by="N", text="x"), Refusal.SESSION_NOT_CLOSED),
        (cmd.StrikeIntervention(by="N", number=1, reason="x"), Refusal.UNKNOWN_INTERVENTION),
        (cmd.Intervene(by="N", action="sing"), Refusal.UNKNOWN_ACTION),
        (cmd.Intervene(by="N", action="infusion_paused"), Refusal.INFUSION_ACTION),
    ],
)
def test_what_makes_no_sense_is_refused(chair: Chair, command: Command, code: Refusal) -> None:
    assert chair.refuses(command) is code


def test_an_intervention_is_struck_once_with_a_reason(chair: Chair) -> None:
    chair.nurse.intervenes("reassure", detail="by the window")

    blank = cmd.StrikeIntervention(by="N", number=1, reason="")
    assert chair.refuses(blank) is Refusal.REASON_MISSING
    chair.do(cmd.StrikeIntervention(by="N", number=1, reason="wrong chair"))
    assert (chair.session.interventions[0].struck, chair.session.interventions[0].detail) == (
        "wrong chair",
        "by the window",
    )
    again = cmd.StrikeIntervention(by="N", number=1, reason="x")
    assert chair.refuses(again) is Refusal.UNKNOWN_INTERVENTION


def test_a_handover_names_both(chair: Chair) -> None:
    chair.do(cmd.HandOver(by="Nurse N", to="Nurse M"))

    assert chair.events[-1] == ev.HandedOver(at=chair.now, by="Nurse N", to="Nurse M")
    assert chair.session.nurse == "Nurse M"


def test_a_move_changes_the_chair_of_the_session(chair: Chair) -> None:
    chair.do(cmd.MoveChair(by="N", chair=4))

    assert chair.session.chair == 4


def test_a_note_is_written_down(chair: Chair) -> None:
    chair.do(cmd.WriteNote(by="N", text="prefers the dark"))

    assert chair.events[-1] == ev.NoteWritten(at=chair.now, by="N", text="prefers the dark")


def test_the_second_check_of_an_order_is_another_persons() -> None:
    chair = Chair(mode="")

    assert chair.refuses(cmd.SecondCheck(by="Nurse N")) is Refusal.SAME_PERSON
    chair.do(cmd.SecondCheck(by="Nurse M"))

    assert chair.session.second_check is not None
    assert chair.session.second_check.by == "Nurse M"


@pytest.mark.parametrize(
    "command",
    [
        cmd.SaveCheck(by="N", values={"hr": Decimal(70)}),
        cmd.HandOver(by="N", to="M"),
        cmd.ChangeLimit(by="N", limit="hr-high-caution", value=Decimal(110), reason="x"),
        cmd.StrikeCheck(by="N", check=1, reason="x"),
        cmd.Acknowledge(by="N", alert="hr-high-caution"),
    ],
)
def test_a_closed_session_takes_only_addenda(chair: Chair, command: Command) -> None:
    chair.nurse.stops("completed")
    chair.at("E+1").nurse.closes("transferred", reason="ward 3")

    assert chair.refuses(command) is Refusal.SESSION_CLOSED
    chair.do(cmd.WriteAddendum(by="N", text="called the ward"))
    chair.do(cmd.WriteNote(by="N", text="letter sent"))
    assert chair.refuses(cmd.WriteAddendum(by="N", text=" ")) is Refusal.TEXT_MISSING
