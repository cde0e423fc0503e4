"""What time alone decides: lateness, missed slots, the planned end, escalation, gaps."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.protocol import Priority
from monitor.domain.state import Signal, Status
from tests.domain.chair import CALM, CALM_BASELINE, Chair

US = 1

VITALS = {"sbp": 124, "dbp": 76, "hr": 72, "spo2": 98, "rr": 14, "moaas": 5}


def running(until: int = 0) -> Chair:
    """Return a chair with an infusion of 60 min and full checks at its offsets up to `until`."""
    chair = Chair().started()
    for minute in (5, 10, 20, 30, 40, 50):
        if minute <= until:
            chair.at(f"T+{minute}").full()
    return chair


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


# rechecks ---------------------------------------------------------------------------------


def test_a_crossing_value_asks_for_a_recheck() -> None:
    chair = running(20)

    chair.at("T+21:30").check(sbp=165, dbp=76)

    slot = chair.slot("recheck bp T+26")
    assert (slot.due, slot.opened) == (chair.when("T+26:30"), chair.when("T+21:30"))
    assert (slot.status, slot.group, slot.asks) == (Status.OPEN, "bp", ("sbp", "dbp"))


def test_a_recheck_before_the_start_and_in_recovery_is_labelled_by_its_phase() -> None:
    chair = Chair()
    chair.at("1").check(hr=135)
    assert chair.slots["recheck hr before"] == "open"

    other = running(50)
    other.at("T+60").nurse.stops()
    other.at("E+3").check(hr=135)

    assert other.slots["recheck hr E+6"] == "open"


def test_a_recheck_counts_from_the_reading_but_is_never_due_before_the_entry() -> None:
    chair = running(50)

    chair.at("T+52").check(hr=125, taken="T+50:30")
    assert chair.slot("recheck hr T+55").due == chair.when("T+55:30")
    chair.at("T+56").check(spo2=90, taken="T+50:30")

    assert chair.slot("recheck spo2 T+56").due == chair.when("T+56")


@pytest.mark.parametrize(
    ("moment", "asked"),
    [("T+22:59", True), ("T+23", False), ("T+27", False), ("T+27:01", True)],
)
def test_a_slot_due_within_two_minutes_serves_as_the_recheck(moment: str, *, asked: bool) -> None:
    chair = running(20)

    chair.at(moment).check(hr=125)  # due 5 min later; T+30 is open or to come

    assert any(label.startswith("recheck hr") for label in chair.slots) is asked


def test_a_fulfilled_slot_serves_for_no_recheck() -> None:
    chair = running(20)

    chair.at("T+28").full(hr=125)

    assert chair.slots["recheck hr T+33"] == "open"


def test_an_offset_that_makes_no_slot_serves_for_no_recheck() -> None:
    chair = running(50)

    chair.at("T+55").check(hr=125)

    assert chair.slots["recheck hr T+60"] == "open"


def test_the_earliest_due_wins_and_the_other_is_not_listed() -> None:
    chair = running(20)

    chair.at("T+21").check(sbp=165)  # due T+26
    chair.at("T+22").check(sbp=185)  # due T+25
    assert [x for x in chair.slots if x.startswith("recheck")] == ["recheck bp T+25"]
    chair.at("T+22:30").check(sbp=165)  # due T+27:30

    assert [x for x in chair.slots if x.startswith("recheck")] == ["recheck bp T+25"]


def test_one_recheck_is_pending_per_group() -> None:
    chair = running(20)

    chair.at("T+21").check(sbp=165, dbp=105, hr=125, spo2=93)

    assert [x for x in chair.slots if x.startswith("recheck")] == [
        "recheck bp T+26",
        "recheck hr T+26",
        "recheck spo2 T+26",
    ]


def test_a_recheck_ends_with_a_later_value_of_its_measures() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    half = chair.at("T+23").check(sbp=130)
    assert chair.slots["recheck bp T+26"] == "open"
    chair.at("T+24").check(not_obtained={"sbp": "refused", "dbp": "refused"})
    assert chair.slots["recheck bp T+26"] == "open"
    whole = chair.at("T+28").check(sbp=130, dbp=76)

    assert chair.slots["recheck bp T+26"] == "on_time"
    assert chair.slot("recheck bp T+26").taken_at == chair.when("T+28")
    assert (half.kind, whole.kind) == ("recheck", "recheck")
    assert half.slot == whole.slot == chair.slot("recheck bp T+26").number


def test_a_back_dated_earlier_reading_does_not_end_a_recheck() -> None:
    chair = running(20)
    chair.at("T+22").check(hr=125)

    chair.at("T+23").check(hr=70, taken="T+21")

    assert chair.slots["recheck hr T+27"] == "open"


def test_a_recheck_after_due_plus_grace_is_late() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    chair.at("T+28", micros=US).check(sbp=130, dbp=76)

    assert chair.slots["recheck bp T+26"] == "late"
    assert chair.alert("check-overdue").raised == chair.when("T+28")


def test_any_later_check_ends_a_recheck_and_a_recheck_counts_for_the_open_slot() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    again = chair.at("T+28").check(sbp=130, dbp=76)
    rest = {m: v for m, v in CALM.items() if m not in ("sbp", "dbp")}
    chair.at("T+29").check(rest)

    assert again.kind == "recheck"
    assert chair.slots["T+30"] == "on_time"


def test_a_check_that_holds_more_than_rechecks_ask_is_none() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    more = chair.at("T+24").check(sbp=130, dbp=76, hr=72)

    assert more.kind == "extra"
    assert chair.slots["recheck bp T+26"] == "on_time"


def test_a_check_that_answers_two_rechecks_belongs_to_the_earlier_due() -> None:
    chair = running(20)
    chair.at("T+21").check(hr=125)  # due T+26
    chair.at("T+22").check(spo2=90)  # due T+25

    both = chair.at("T+24").check(hr=100, spo2=97)

    assert both.kind == "recheck"
    assert both.slot == chair.slot("recheck spo2 T+25").number
    assert chair.slots["recheck hr T+26"] == "on_time"


@pytest.mark.parametrize(("micros", "status"), [(0, "open"), (US, "missed")])
def test_a_recheck_is_missed_ten_minutes_after_due(micros: int, status: str) -> None:
    chair = running(50)
    chair.at("T+51").check(hr=125)

    chair.look("T+66", micros=micros)

    assert chair.slots["recheck hr T+56"] == status
    assert ("check-missed" in chair.open) is (status == "missed")
    if status == "missed":
        assert chair.alert("check-missed").raised == chair.when("T+66")
        assert chair.alert("check-overdue").closed == chair.when("T+66")


def test_a_missed_recheck_is_never_entered_late() -> None:
    chair = running(50)
    chair.at("T+51").check(hr=125)
    chair.look("T+67")

    chair.check(hr=80, taken="T+57")

    assert chair.slots["recheck hr T+56"] == "missed"


def test_a_fulfilled_recheck_alone_does_not_clear_check_missed() -> None:
    chair = running(20)
    chair.at("T+42:30").check(spo2=90)

    chair.at("T+43").check(spo2=97)

    assert chair.slots["recheck spo2 T+45"] == "on_time"
    assert chair.alert("check-missed").signal is Signal.ON


def test_a_pending_recheck_goes_on_past_the_end_and_is_withdrawn_at_closing() -> None:
    chair = running(50)
    chair.at("T+59").check(hr=125)
    chair.at("T+60").nurse.stops()
    chair.at("E+1").check({m: v for m, v in CALM.items() if m != "hr"}, not_obtained={"hr": "away"})

    chair.at("E+5").nurse.closes("transferred", reason="ward 3")

    assert chair.slots["recheck hr T+64"] == "withdrawn"


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


# not assessed -----------------------------------------------------------------------------


def without(chair: Chair, moment: str, *measures: str) -> None:
    """Save a full check at `moment` with reasons in place of `measures`."""
    chair.at(moment).check(
        {m: v for m, v in CALM.items() if m not in measures},
        not_obtained=dict.fromkeys(measures, "equipment"),
    )


def test_two_fulfilled_slots_without_a_value_raise_not_assessed() -> None:
    chair = running()

    without(chair, "T+5", "spo2")
    assert chair.raised == ()
    without(chair, "T+10", "spo2")

    alert = chair.alert("not-assessed-spo2")
    assert (alert.raised, alert.priority) == (chair.when("T+10"), Priority.MEDIUM)


@pytest.mark.parametrize(
    ("group", "measures"),
    [
        ("bp", ("sbp", "dbp")),
        ("bp", ("dbp",)),
        ("hr", ("hr",)),
        ("rr", ("rr",)),
        ("moaas", ("moaas",)),
    ],
)
def test_every_vital_group_can_be_not_assessed(group: str, measures: tuple[str, ...]) -> None:
    chair = running()

    without(chair, "T+5", *measures)
    without(chair, "T+10", *measures)

    assert chair.raised == (f"not-assessed-{group}",)


def test_a_value_read_since_the_first_of_the_two_ends_it() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    chair.at("T+7").check(hr=72)

    without(chair, "T+10", "hr")

    assert chair.raised == ()


def test_missed_slots_between_do_not_count() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    chair.at("T+19").check(sbp=120)

    without(chair, "T+20", "hr")

    assert chair.slots["T+10"] == "missed"
    assert "not-assessed-hr" in chair.raised


def test_not_assessed_lasts_until_there_is_a_value_and_never_latches() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    without(chair, "T+10", "hr")
    without(chair, "T+20", "hr")
    assert chair.open == {"not-assessed-hr": "on"}

    chair.at("T+21").check(hr=72)

    assert chair.alert("not-assessed-hr").signal is Signal.CLOSED
    assert len(chair.episodes("not-assessed-hr")) == 1


def test_a_measure_outside_the_vital_group_is_never_not_assessed() -> None:
    chair = running()

    without(chair, "T+5", "anxiety", "red_flag")
    without(chair, "T+10", "anxiety", "red_flag")

    assert chair.raised == ()


def test_the_baseline_is_one_of_the_last_two_slots() -> None:
    chair = Chair()
    chair.at("5").check(
        {m: v for m, v in CALM_BASELINE.items() if m != "moaas"},
        not_obtained={"moaas": "refused"},
    )
    chair.at("10").nurse.starts()

    without(chair, "T+5", "moaas")

    assert chair.raised == ("not-assessed-moaas",)


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
