"""What time alone decides: lateness, missed slots, the planned end, escalation."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain.protocol import Priority
from monitor.domain.state import Signal
from tests.domain.chair import CALM, Chair, running

US = 1
VITALS = {"sbp": 124, "dbp": 76, "hr": 72, "spo2": 98, "rr": 14, "moaas": 5}


# lateness ---------------------------------------------------------------------------------


def test_a_check_is_overdue_after_due_plus_grace_and_not_at_it() -> None:
    chair = running(20)

    chair.look("T+32")
    assert chair.raised == ()
    chair.look("T+32", micros=US)

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("T+32"), Priority.LOW)
    assert (alert.measure, alert.value, alert.bound) == (None, None, None)
    assert alert.slot == chair.slot("T+30").number


def test_at_the_end_of_a_file_the_deadlines_of_that_instant_have_passed() -> None:
    chair = running(20)

    chair.settle("T+32")

    assert chair.alert("check-overdue").raised == chair.when("T+32")


def test_an_overdue_check_is_medium_from_five_minutes_after_due() -> None:
    chair = running(20)

    chair.look("T+35")
    assert chair.alert("check-overdue").priority is Priority.LOW
    chair.look("T+35", micros=US)

    assert chair.alert("check-overdue").priority is Priority.MEDIUM


def test_an_overdue_check_escalates_five_minutes_after_its_raising() -> None:
    chair = running(20)

    chair.look("T+37")
    assert chair.alert("check-overdue").escalated is None
    chair.look("T+37", micros=US)

    assert chair.alert("check-overdue").escalated == chair.when("T+37")


def test_acknowledging_an_overdue_check_while_low_covers_its_rise() -> None:
    chair = running(20)
    chair.at("T+34").nurse.acknowledges("check-overdue")

    chair.look("T+37:59")

    alert = chair.alert("check-overdue")
    assert (alert.priority, alert.signal) == (Priority.MEDIUM, Signal.ACKNOWLEDGED)
    assert alert.escalated is None


@pytest.mark.parametrize(
    ("ending", "status"), [("fulfilled", "late"), ("withdrawn", "withdrawn"), ("missed", "missed")]
)
def test_overdue_clears_when_the_slot_is_fulfilled_withdrawn_or_missed(
    ending: str, status: str
) -> None:
    chair = running(20)
    chair.look("T+33")
    if ending == "fulfilled":
        chair.at("T+34").full()
    elif ending == "withdrawn":
        chair.at("T+34").nurse.stops("patient_request", happened="T+31")
    else:
        chair.at("T+38").look()

    alert = chair.alert("check-overdue", 1)
    assert chair.slots["T+30"] == status
    assert alert.signal is Signal.CLOSED
    assert alert.cleared == alert.closed == chair.now


def test_each_slot_has_one_overdue_episode_of_its_own() -> None:
    chair = running(20)

    chair.look("T+43")

    first, second = chair.episodes("check-overdue")
    assert (first.slot, first.number) == (chair.slot("T+30").number, 1)
    assert (second.slot, second.number) == (chair.slot("T+40").number, 2)


# missed -----------------------------------------------------------------------------------


def test_a_missed_slot_raises_the_medium_alert_check_missed() -> None:
    chair = running(20)

    chair.look("T+38")

    alert = chair.alert("check-missed")
    assert (alert.raised, alert.priority) == (chair.when("T+38"), Priority.MEDIUM)
    assert alert.signal is Signal.ON


def test_check_missed_is_one_condition_for_the_session() -> None:
    chair = running(20)

    chair.look("T+48")

    assert len(chair.episodes("check-missed")) == 1
    assert chair.alert("check-missed").escalated == chair.when("T+43")


def test_a_further_missed_slot_turns_an_acknowledged_one_on_again() -> None:
    chair = running(20)
    chair.at("T+39").nurse.acknowledges("check-missed")

    chair.look("T+48")
    alert = chair.alert("check-missed")
    assert (alert.number, alert.signal) == (1, Signal.ON)
    assert alert.on_since == chair.when("T+48")
    chair.look("T+53", micros=US)

    assert chair.alert("check-missed").escalated == chair.when("T+53")


def test_check_missed_clears_when_a_slot_is_fulfilled() -> None:
    chair = running(20)
    chair.look("T+38")

    chair.at("T+39").check(
        {m: v for m, v in CALM.items() if m != "hr"}, not_obtained={"hr": "equipment"}
    )

    alert = chair.alert("check-missed")
    assert (alert.signal, alert.cleared) == (Signal.CLOSED, chair.when("T+39"))


def test_check_missed_clears_with_values_of_the_whole_vital_group() -> None:
    chair = running(20)
    chair.look("T+38")

    chair.at("T+39").check({m: v for m, v in VITALS.items() if m != "moaas"})
    assert chair.alert("check-missed").signal is Signal.ON
    chair.at("T+39:30").check(VITALS)

    assert chair.slots["T+40"] == "open"
    assert chair.alert("check-missed").signal is Signal.CLOSED


def test_check_missed_clears_when_the_missed_slot_is_entered_late() -> None:
    chair = running(20)
    chair.look("T+38:30")

    chair.full(taken="T+31")

    assert chair.slots["T+30"] == "entered_late"
    assert chair.alert("check-missed").signal is Signal.CLOSED


def test_the_next_missed_slot_after_clearing_is_a_new_episode() -> None:
    chair = running(20)
    chair.at("T+39").full()

    chair.look("T+68")

    assert [a.raised for a in chair.episodes("check-missed")] == [
        chair.when("T+38"),
        chair.when("T+68"),
    ]


# the planned end --------------------------------------------------------------------------


def test_the_end_not_recorded_is_low_three_minutes_after_the_planned_end() -> None:
    chair = running(50)

    chair.look("T+63")
    assert "end-not-recorded" not in chair.raised
    chair.look("T+63", micros=US)

    alert = chair.alert("end-not-recorded")
    assert (alert.raised, alert.priority) == (chair.when("T+63"), Priority.LOW)


def test_its_rise_eight_minutes_after_the_planned_end_turns_it_on_again() -> None:
    chair = running(50)
    chair.at("T+64").nurse.acknowledges("end-not-recorded")
    assert chair.alert("end-not-recorded").signal is Signal.ACKNOWLEDGED

    chair.look("T+68", micros=US)

    alert = chair.alert("end-not-recorded")
    assert (alert.priority, alert.signal) == (Priority.MEDIUM, Signal.ON)
    assert alert.on_since == chair.when("T+68")


def test_its_escalation_counts_from_the_rise() -> None:
    chair = running(50)

    chair.look("T+73")
    assert chair.alert("end-not-recorded").escalated is None
    chair.look("T+73", micros=US)

    assert chair.alert("end-not-recorded").escalated == chair.when("T+73")


def test_it_clears_when_the_end_is_recorded() -> None:
    chair = running(50)

    chair.at("T+65").nurse.stops(happened="T+60")

    alert = chair.alert("end-not-recorded")
    assert (alert.raised, alert.closed) == (chair.when("T+63"), chair.when("T+65"))


def test_it_waits_while_the_infusion_is_paused() -> None:
    chair = running(50)
    chair.at("T+55").nurse.pauses()
    chair.look("T+90")
    assert "end-not-recorded" not in chair.raised

    chair.nurse.resumes()
    chair.look("T+98", micros=US)

    assert chair.alert("end-not-recorded").raised == chair.when("T+98")


def test_it_waits_through_a_pause_in_which_nothing_else_happens() -> None:
    chair = running(50)
    chair.at("T+59").nurse.pauses()
    chair.at("T+60").full()

    chair.look("T+67")

    assert chair.raised == ()


def test_a_pause_after_it_was_raised_holds_its_rise_back() -> None:
    chair = running(50)
    chair.at("T+64").nurse.pauses()
    chair.at("T+74").nurse.resumes()

    chair.look("T+78")
    assert chair.alert("end-not-recorded").priority is Priority.LOW
    chair.look("T+78", micros=US)

    assert chair.alert("end-not-recorded").priority is Priority.MEDIUM


def test_after_a_restart_it_is_a_new_episode_by_the_new_planned_end() -> None:
    chair = running(50)
    chair.at("T+65").nurse.stops()
    chair.at("T+75").nurse.restarts()

    chair.look("T+73")
    chair.look("T+80")

    assert [a.raised for a in chair.episodes("end-not-recorded")] == [
        chair.when("T+63"),
        chair.when("T+75"),
    ]


# escalation -------------------------------------------------------------------------------


def test_a_high_alert_escalates_after_sixty_seconds_and_a_medium_one_after_five_minutes() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186, hr=125)

    chair.look("T+12")
    assert chair.alert("sbp-high-critical").escalated is None
    chair.look("T+17")

    assert chair.alert("sbp-high-critical").escalated == chair.when("T+12")
    assert chair.alert("hr-high-caution").escalated == chair.when("T+16")


def test_an_acknowledgement_at_the_very_deadline_stops_the_escalation() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186)

    chair.at("T+12").nurse.acknowledges("sbp-high-critical")
    chair.look("T+20")

    assert chair.alert("sbp-high-critical").escalated is None
    assert chair.alert("sbp-high-critical").acknowledged == chair.when("T+12")


def test_an_acknowledgement_after_the_deadline_leaves_the_escalation_in_the_record() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186)

    chair.at("T+12", micros=US).nurse.acknowledges("sbp-high-critical")

    assert chair.alert("sbp-high-critical").escalated == chair.when("T+12")


def test_a_low_alert_never_escalates() -> None:
    chair = running(50)
    chair.at("T+51").check(pain=9)

    chair.look("T+60")

    assert chair.alert("pain-rise").escalated is None


# looking ----------------------------------------------------------------------------------


def test_looking_changes_nothing_in_the_result() -> None:
    seldom, often = running(10), running(10)
    for chair in (seldom, often):
        chair.at("T+11").check(sbp=186, hr=125)

    for second in range(11 * 60, 45 * 60, 7):
        often.look(f"T+{second // 60}:{second % 60}")
    for chair in (seldom, often):
        chair.look("T+45")

    assert often.session == seldom.session
    assert often.events == seldom.events


def test_a_closed_session_takes_no_notice_of_time() -> None:
    chair = Chair()
    chair.at("5").nurse.closes("cancelled", reason="fever")
    closed = chair.session

    chair.look("600")
    chair.settle("700")

    assert chair.session == closed
    assert chair.refuses(cmd.ObserveTime(gap_since=chair.now)).value == "session_closed"
