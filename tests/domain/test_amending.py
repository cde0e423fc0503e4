"""What can be amended, and what an amendment does."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command
from monitor.domain.refusals import Refusal
from monitor.domain.state import Check, Signal
from tests.domain.chair import Chair, value


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
