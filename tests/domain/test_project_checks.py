"""The course of the checks as a screen shows it: what is next, the timeline, what stands open."""

from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.project import project
from monitor.domain.protocol import Need, Priority
from monitor.domain.state import Status
from monitor.domain.views import ChairView, NextCheck
from tests.domain.chair import CALM_BASELINE, Chair


def look(chair: Chair, moment: str | None = None) -> ChairView:
    return project(chair.session, chair.now if moment is None else chair.when(moment))


def following(chair: Chair, moment: str | None = None) -> NextCheck:
    found = look(chair, moment).next
    assert found is not None
    return found


def states(chair: Chair, moment: str | None = None) -> dict[str, str]:
    """Label -> state of the timeline's marks."""
    return {mark.label: mark.state for mark in look(chair, moment).marks}


def up_to(minutes: int) -> Chair:
    """A chair whose checks were all taken in time until T+`minutes`."""
    chair = Chair().started()
    for due in (5, 10, 20, 30, 40, 50):
        if due <= minutes:
            chair.at(f"T+{due}").full()
    return chair


# what is next -------------------------------------------------------------------------------


def test_before_the_start_the_baseline_is_next_and_has_no_due_time() -> None:
    found = following(Chair(), "2")

    assert (found.label, found.due, found.on_time_until) == ("baseline", None, None)
    assert found.open
    assert not found.overdue


def test_after_the_baseline_nothing_is_planned_until_the_start() -> None:
    chair = Chair().at("5")
    chair.check(CALM_BASELINE)

    assert look(chair).next is None


def test_the_next_check_is_the_one_planned_and_then_the_one_open() -> None:
    chair = up_to(10)

    planned = following(chair, "T+15")
    assert (planned.label, planned.slot, planned.open) == ("T+20", None, False)
    assert planned.due == chair.when("T+20")
    assert planned.opens == chair.when("T+18")
    assert planned.on_time_until == chair.when("T+22")
    assert "orientation" in planned.asks  # from T+20 on
    assert "pain" not in planned.asks  # the middle of 60 min is T+30

    chair.look("T+18")
    chair.settle()
    opened = following(chair)
    assert (opened.label, opened.open) == ("T+20", True)
    assert opened.slot == chair.slot("T+20").number
    assert opened.asks == planned.asks


def test_a_check_is_overdue_after_its_grace_and_not_at_its_end() -> None:
    chair = Chair().started()
    chair.look("T+6")

    assert not following(chair, "T+7").overdue
    assert project(chair.session, chair.when("T+7", micros=1)).pending[0].overdue


def test_near_the_planned_end_the_first_check_of_recovery_is_next() -> None:
    found = following(up_to(50), "T+51")

    assert (found.label, found.open, found.group) == ("E+0", False, None)
    assert found.due == found.opens  # E+0 opens at the end itself, which is planned at T+60
    assert {"pain", "mood"} <= set(found.asks)


def test_a_pause_moves_the_predicted_end_check() -> None:
    chair = up_to(50)
    chair.at("T+51").nurse.pauses()
    chair.at("T+55").nurse.resumes()
    chair.at("T+60").full()

    found = following(chair, "T+61")
    assert (found.label, found.due) == ("E+0", chair.when("T+64"))


def test_past_the_planned_end_the_checks_of_the_infusion_go_on() -> None:
    chair = up_to(50)
    chair.look("T+65")

    assert following(chair, "T+65").label == "T+70"
    assert "E+0" not in states(chair)


def test_the_earliest_due_recheck_is_next_and_the_other_stays_a_recheck() -> None:
    chair = up_to(5)
    chair.at("T+10").full(sbp=165, spo2=90)

    found = following(chair, "T+11")
    assert (found.label, found.group) == ("recheck spo2 T+13", "spo2")
    assert found.due == chair.when("T+13")
    assert [c.label for c in look(chair, "T+11").pending] == [
        "recheck spo2 T+13",
        "recheck bp T+15",
    ]
    marks = states(chair, "T+11")
    assert marks["recheck spo2 T+13"] == "next"
    assert marks["recheck bp T+15"] == "recheck"
    assert marks["T+20"] == "later"


# the timeline -------------------------------------------------------------------------------


def test_the_timeline_runs_from_the_baseline_to_an_hour_after_the_planned_end() -> None:
    chair = up_to(10)
    view = look(chair, "T+12")

    assert [(mark.label, mark.state) for mark in view.marks] == [
        ("baseline", "done"), ("T+5", "done"), ("T+10", "done"), ("T+20", "next"),
        ("T+30", "later"), ("T+40", "later"), ("T+50", "later"), ("E+0", "later"),
        ("E+15", "later"), ("E+30", "later"), ("E+45", "later"), ("E+60", "later"),
    ]  # fmt: skip
    assert view.marks[-1].at == chair.when("T+120")
    assert (view.checks_done, view.checks_planned) == (3, 12)


def test_a_late_check_says_by_how_much_and_a_crossing_one_how_bad_it_was() -> None:
    chair = Chair().started()
    chair.at("T+7:30").full(sbp=165)
    chair.at("T+12").full()

    late, punctual = (m for m in look(chair).marks if m.label in {"T+5", "T+10"})
    assert (late.state, late.late_by, late.priority) == ("done", 150 * MICRO, Priority.MEDIUM)
    assert (late.at, late.due) == (chair.when("T+7:30"), chair.when("T+5"))
    assert (punctual.late_by, punctual.priority) == (0, None)


def test_a_missed_check_stands_on_the_timeline_and_in_the_list_of_missed() -> None:
    chair = Chair().started()
    chair.look("T+9")

    view = look(chair)
    assert states(chair)["T+5"] == "missed"
    assert [(m.label, m.due, m.reason) for m in view.missed] == [("T+5", chair.when("T+5"), "")]


def test_a_check_that_no_slot_asked_for_is_an_extra_one_without_a_label() -> None:
    chair = up_to(10)
    chair.at("T+14").full()

    extra = next(m for m in look(chair).marks if m.state == "extra")
    assert (extra.label, extra.due, extra.at) == ("", None, chair.when("T+14"))
    assert look(chair).checks_done == 3


def test_a_baseline_left_out_is_neither_a_mark_nor_in_the_list_of_missed() -> None:
    chair = Chair().at("10")
    chair.nurse.starts(baseline_reason="urgent", gate=cmd.Gate(prescriber="Dr X", reason="urgent"))

    view = look(chair)
    assert chair.slot("baseline").status is Status.MISSED
    assert "baseline" not in states(chair)
    assert view.missed == ()
    assert (view.checks_done, view.checks_planned) == (0, 12)


def test_what_was_withdrawn_at_the_end_is_not_counted() -> None:
    chair = up_to(30)
    chair.look("T+39")
    chair.nurse.stops("sedation")

    view = look(chair)
    assert {s.label: s.status for s in view.slots}["T+40"] is Status.WITHDRAWN
    # baseline, T+5 to T+30, then E+0 to E+60
    assert (view.checks_done, view.checks_planned) == (5, 10)


def test_the_recheck_of_a_struck_check_is_not_listed() -> None:
    chair = up_to(5)
    check = chair.at("T+10").full(sbp=186)
    assert "recheck bp T+13" in {s.label for s in look(chair).slots}

    chair.nurse.strikes(check)

    assert "recheck bp T+13" not in {s.label for s in look(chair).slots}


def test_the_value_table_keeps_a_struck_check_and_says_no_priority_for_it() -> None:
    chair = up_to(5)
    check = chair.at("T+10").full(sbp=186)
    before = look(chair).checks[-1]
    assert (before.label, before.struck) == ("T+10", False)
    assert before.priorities == {"sbp": Priority.HIGH}

    chair.nurse.strikes(check)

    after = look(chair).checks[-1]
    assert (after.ordinal, after.struck, dict(after.priorities)) == (check.ordinal, True, {})


# the start ----------------------------------------------------------------------------------


def test_the_start_view_names_what_the_baseline_lacks_and_what_is_unanswered() -> None:
    chair = Chair()
    start = look(chair, "1").start
    assert start is not None
    assert set(start.baseline_missing) == set(CALM_BASELINE)
    assert len(start.unanswered) == len(chair.session.protocol.checklist)
    assert not start.baseline_old

    item = chair.session.protocol.checklist[0]
    chair.at("5").check(CALM_BASELINE)
    chair.do(cmd.AnswerChecklist(by="Nurse N", item=item.id, answer="yes"))

    start = look(chair).start
    assert start is not None
    assert start.baseline_missing == ()
    assert item.id not in start.unanswered
    assert look(chair).checklist[0].answer is not None
    assert look(chair).checklist[1].answer is None


def test_an_unsafe_answer_says_what_it_needs() -> None:
    chair = Chair()
    item, answer, need = next(
        (item, answer, need)
        for item in chair.session.protocol.checklist
        for answer, need in item.needs.items()
    )
    chair.do(cmd.AnswerChecklist(by="Nurse N", item=item.id, answer=answer))

    row = next(r for r in look(chair).checklist if r.item is item)
    assert row.unsafe is need


def test_a_baseline_is_old_after_a_quarter_of_an_hour() -> None:
    chair = Chair().at("5")
    chair.check(CALM_BASELINE)

    on_time, old = look(chair, "20").start, look(chair, "20:01").start
    assert on_time is not None
    assert old is not None
    assert (on_time.baseline_old, old.baseline_old) == (False, True)


def test_a_pressure_too_high_to_start_names_its_gate() -> None:
    chair = Chair().at("5")
    chair.check({**CALM_BASELINE, "sbp": 182})

    start = look(chair).start
    assert start is not None
    assert start.gate is not None
    assert start.gate_needs is Need.PRESCRIBER_AND_REASON

    chair.at("6").check(sbp=124, dbp=76)
    start = look(chair).start
    assert start is not None
    assert (start.gate, start.gate_needs) == (None, None)


def test_the_checks_of_a_start_now_are_those_that_the_start_then_brings() -> None:
    chair = Chair().at("5")
    chair.check(CALM_BASELINE)
    chair.at("10")
    promised = look(chair).start
    assert promised is not None

    chair.nurse.starts()

    course = tuple((m.label, m.due) for m in look(chair).marks if m.state in {"next", "later"})
    assert promised.slots_if_started_now == course
    assert [label for label, _ in course] == [
        "T+5", "T+10", "T+20", "T+30", "T+40", "T+50", "E+0", "E+15", "E+30", "E+45", "E+60",
    ]  # fmt: skip
    assert course[-1][1] == chair.when("T+120")
    assert look(chair).start is None


# discharge ----------------------------------------------------------------------------------


def test_there_is_no_discharge_while_the_infusion_runs() -> None:
    view = look(up_to(5))

    assert (view.discharge, view.discharge_unmet) == ((), ())
    assert not view.discharge_needs_prescriber


def test_a_criterion_shows_the_reading_that_met_it_and_when_it_was_taken() -> None:
    chair = up_to(50)
    chair.at("T+60").nurse.stops()
    chair.at("E+30").full(sbp=130)

    view = look(chair, "E+40")
    found = {c.id: c for c in view.discharge}
    pressure = found["sbp_at_baseline"]
    assert (pressure.met, pressure.value) == (True, 130)
    assert pressure.taken_at == chair.when("E+30")
    assert pressure.check == chair.session.checks[-1].ordinal
    assert (found["time_since_end"].met, found["time_since_end"].taken_at) == (False, None)
    assert "time_since_end" in view.discharge_unmet
    assert "sbp_at_baseline" not in view.discharge_unmet


def test_an_open_high_alert_needs_a_prescriber() -> None:
    chair = up_to(50)
    chair.at("T+60").nurse.stops()
    chair.at("E+30").full(spo2=90)

    assert look(chair).discharge_needs_prescriber


def test_a_closed_session_shows_the_criteria_as_they_were_judged_at_closing() -> None:
    chair = up_to(50)
    chair.at("T+60").nurse.stops()
    for due in (0, 15, 30, 45, 60):
        chair.at(f"E+{due}").full()
    chair.at("E+65").nurse.closes()

    view = look(chair)
    assert view.closed
    assert view.discharge_unmet == ()
    later = project(chair.session, chair.now + 600 * MINUTE)
    assert later.discharge == view.discharge


def test_in_recovery_the_timeline_looks_an_hour_ahead() -> None:
    chair = up_to(50)
    chair.at("T+60").nurse.stops()
    chair.full()

    assert "E+60" in states(chair, "E+1")
    assert "E+90" not in states(chair, "E+29")
    assert "E+90" in states(chair, "E+30")
