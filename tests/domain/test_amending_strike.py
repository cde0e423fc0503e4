"""A struck check: as if it had never been saved, but for its alerts."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import CALM, CALM_BASELINE, Chair


@pytest.fixture
def chair() -> Chair:
    """A chair whose T+5 and T+10 slots are fulfilled; it is T+11."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full()
    return chair.at("T+11")


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
