"""The station was not running: the session goes on as if someone looked now."""

from monitor.domain import events as ev
from monitor.domain.protocol import Priority
from monitor.domain.state import Signal
from tests.domain.chair import Chair, running

US = 1


# gaps -------------------------------------------------------------------------------------


def test_a_gap_is_journaled() -> None:
    chair = running(20)

    chair.gap("T+22", "T+24")

    assert chair.session.gaps == ((chair.when("T+22"), chair.when("T+24")),)
    assert chair.slots == {
        "baseline": "on_time", "T+5": "on_time", "T+10": "on_time", "T+20": "on_time",
    }  # fmt: skip


def test_slots_whose_window_passed_in_a_gap_are_missed_with_its_cause_and_one_onset() -> None:
    chair = running(10)

    chair.gap("T+12", "T+38")

    for label in ("T+20", "T+30"):
        assert (chair.slots[label], chair.slot(label).cause) == ("missed", "station_off")
    assert chair.slot("T+20").closed == chair.when("T+28")
    alerts = chair.episodes("check-missed")
    assert [a.raised for a in alerts] == [chair.when("T+38")]
    assert "check-overdue" not in chair.raised
    assert chair.slots["T+40"] == "open"
    assert chair.slot("T+40").opened == chair.when("T+38")


def test_a_window_that_closes_at_the_end_of_a_gap_has_passed() -> None:
    chair = running(10)

    chair.gap("T+12", "T+28")

    assert chair.slots["T+20"] == "missed"
    assert "check-overdue" not in chair.raised


def test_a_slot_still_open_and_late_is_overdue_now() -> None:
    chair = running(10)

    chair.gap("T+12", "T+24")

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("T+24"), Priority.LOW)
    assert alert.slot == chair.slot("T+20").number


def test_it_is_medium_at_once_when_due_plus_five_minutes_has_passed() -> None:
    chair = running(10)

    chair.gap("T+12", "T+26")

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("T+26"), Priority.MEDIUM)
    assert not [e for e in chair.events if isinstance(e, ev.AlertRose)]


def test_deadlines_at_the_end_of_a_gap_wait_and_those_at_its_beginning_have_passed() -> None:
    chair = running(10)

    chair.gap("T+22", "T+25")

    assert chair.alert("check-overdue").raised == chair.when("T+22")
    assert chair.alert("check-overdue").priority is Priority.LOW


def test_an_escalation_whose_time_came_in_a_gap_happens_now() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186)

    chair.gap("T+11:30", "T+14")

    assert chair.alert("sbp-high-critical").escalated == chair.when("T+14")


def test_an_overdue_alert_from_before_a_gap_closes_when_its_slot_is_missed_in_it() -> None:
    chair = running(10)
    chair.look("T+23")

    chair.gap("T+24", "T+29")

    assert [a.raised for a in chair.episodes("check-overdue")] == [chair.when("T+22")]
    assert chair.alert("check-overdue").closed == chair.when("T+29")


def test_a_gap_turns_an_acknowledged_check_missed_on_once() -> None:
    chair = running(10)
    chair.at("T+29").nurse.acknowledges("check-missed")

    chair.gap("T+30", "T+59")

    assert len(chair.episodes("check-missed")) == 1
    assert chair.alert("check-missed").signal is Signal.ON
    turned = [e for e in chair.events if isinstance(e, ev.AlertTurnedOn)]
    assert [e.at for e in turned] == [chair.when("T+59")]


def test_a_recheck_whose_time_passed_in_a_gap_is_missed_without_being_overdue() -> None:
    chair = running(50)
    chair.at("T+51").check(hr=125)

    chair.gap(
        "T+52",
        "T+66",
    )
    assert chair.slots["recheck hr T+56"] == "open"  # 10 min after due is inclusive
    other = running(50)
    other.at("T+51").check(hr=125)
    other.gap("T+52", other.when("T+66") + US)

    assert other.slots["recheck hr T+56"] == "missed"
    assert other.slot("recheck hr T+56").cause == "station_off"
    assert "check-overdue" not in other.raised
    assert other.alert("check-missed").raised == other.now


def test_the_planned_end_passed_in_a_gap_is_said_now() -> None:
    chair = running(50)

    chair.gap("T+55", "T+69")

    alert = chair.alert("end-not-recorded")
    assert (alert.raised, alert.priority) == (chair.when("T+69"), Priority.MEDIUM)
    chair.look("T+74", micros=US)
    assert chair.alert("end-not-recorded").escalated == chair.when("T+74")


def test_nothing_of_a_gap_carries_an_earlier_time() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186, hr=125)
    before = len(chair.events)

    chair.gap("T+11:10", "T+75")

    assert {e.at for e in chair.events[before:]} == {chair.when("T+75")}


def test_a_gap_before_the_start_and_one_in_recovery_are_worked_the_same_way() -> None:
    chair = Chair()
    chair.gap("2", "3")
    assert chair.slots == {"baseline": "open"}

    other = running(50)
    other.at("T+60").nurse.stops()
    other.gap("E+1", "E+14")

    assert other.slot("E+0").cause == "station_off"
    assert other.slots["E+15"] == "open"


def test_a_window_opening_in_a_gap_looks_at_the_planned_end_like_any_other() -> None:
    chair = running(50)

    chair.gap("T+52", "T+61")

    assert "T+60" not in chair.slots
