"""The picture of a session: clock, dose, alerts, and that a kept one is as good as a fresh one."""

from dataclasses import replace
from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.project import Picture, project
from monitor.domain.protocol import Phase, Priority
from monitor.domain.state import Signal
from monitor.domain.views import AlertView, ChairView
from tests.domain.chair import Chair


def look(chair: Chair, moment: str | None = None) -> ChairView:
    return project(chair.session, chair.now if moment is None else chair.when(moment))


def alert(chair: Chair, limit: str, moment: str | None = None) -> AlertView:
    return next(a for a in reversed(look(chair, moment).alerts) if a.limit == limit)


def d(number: int) -> Decimal:
    return Decimal(number)


def ordered(order: cmd.Order, *, weight_kg: Decimal | None = None) -> Chair:
    """A chair with this order, not started."""
    chair = Chair()
    patient = replace(chair.session.patient, weight_kg=weight_kg)
    chair.session = replace(chair.session, order=order, patient=patient)
    return chair


PUMPED = cmd.Order(
    planned_min=60, prescriber="Dr X", dose_mg=Decimal(60), concentration_mg_per_ml=Decimal(1)
)


# the clock ----------------------------------------------------------------------------------


def test_before_the_start_nothing_has_elapsed_and_no_end_is_planned() -> None:
    view = look(Chair(), "3")

    assert (view.phase, view.elapsed, view.remaining) == (Phase.BEFORE, 0, None)
    assert (view.started, view.planned_end, view.ended) == (None, None, None)
    assert not view.paused


def test_a_pause_stops_the_clock_and_moves_the_planned_end() -> None:
    chair = Chair().started()
    chair.at("T+20").nurse.pauses()

    paused = look(chair, "T+28")
    assert paused.paused
    assert paused.paused_since == chair.when("T+20")
    assert (paused.elapsed, paused.remaining) == (20 * MINUTE, 40 * MINUTE)
    assert paused.planned_end == chair.when("T+68")

    chair.at("T+30").nurse.resumes()
    running = look(chair, "T+35")
    assert not running.paused
    assert running.paused_since is None
    assert (running.elapsed, running.remaining) == (25 * MINUTE, 35 * MINUTE)


def test_what_remains_is_negative_past_the_planned_end() -> None:
    chair = Chair().started()

    assert look(chair, "T+61:30").remaining == -90 * MICRO


def test_after_the_end_the_infusion_has_lasted_what_it_lasted() -> None:
    chair = Chair().started()
    chair.at("T+10").nurse.pauses()
    chair.at("T+20").nurse.stops("sedation")

    view = look(chair, "E+30")
    assert (view.elapsed, view.remaining) == (10 * MINUTE, None)
    assert view.ended == chair.when("T+20")
    assert not view.paused


# the dose -----------------------------------------------------------------------------------


def test_milligrams_follow_the_recorded_rate_pauses_and_boluses() -> None:
    chair = ordered(PUMPED).started()
    chair.nurse.sets_rate(60)
    chair.at("T+5").nurse.gives_bolus(10)
    chair.at("T+20").nurse.pauses()
    chair.at("T+30").nurse.resumes()
    chair.at("T+40").nurse.sets_rate(30)

    assert look(chair, "T+10").mg_given == 20  # 10 min at 1 mg/min, and the bolus
    assert look(chair, "T+25").mg_given == 30  # nothing since the pause
    assert look(chair, "T+50").mg_given == 45  # 30 min at 1, 10 min at 0.5, the bolus
    assert look(chair, "T+50").rate == 30

    chair.at("T+60").nurse.stops()
    assert look(chair, "E+60").mg_given == 50  # nothing after the end


def test_milligrams_are_not_known_without_a_rate_or_without_a_concentration() -> None:
    chair = ordered(PUMPED).started()
    assert look(chair, "T+10").mg_given is None
    assert look(chair, "T+10").rate is None

    chair = ordered(replace(PUMPED, concentration_mg_per_ml=None)).started()
    chair.nurse.sets_rate(60)
    assert look(chair, "T+10").mg_given is None


def test_the_planned_dose_is_as_ordered_or_per_kilogram_of_todays_weight() -> None:
    per_kg = cmd.Order(planned_min=40, prescriber="Dr X", dose_mg_per_kg=Decimal("0.5"))

    assert look(ordered(PUMPED), "1").mg_planned == 60
    assert look(ordered(per_kg), "1").mg_planned is None

    chair = ordered(per_kg, weight_kg=Decimal(80))
    assert (look(chair, "1").weight, look(chair, "1").mg_planned) == (d(80), d(40))

    chair.at("5").check(weight=70)
    assert (look(chair).weight, look(chair).mg_planned) == (d(70), d(35))

    neither = cmd.Order(planned_min=40, prescriber="Dr X")
    assert look(ordered(neither, weight_kg=Decimal(80)), "1").mg_planned is None


# alerts -------------------------------------------------------------------------------------


@pytest.fixture
def high() -> Chair:
    """A chair whose systolic pressure was 186 at T+10, from 124 at the baseline."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full(sbp=186)
    return chair


def test_an_alert_says_how_far_past_its_limit_and_from_the_baseline_it_is(high: Chair) -> None:
    found = alert(high, "sbp-high-critical")

    assert (found.priority, found.signal, found.measure) == (Priority.HIGH, Signal.ON, "sbp")
    assert (found.value, found.latest, found.bound) == (186, 186, 180)
    assert (found.over_by, found.change, found.upward) == (d(6), d(62), True)
    assert found.raised == found.on_since == high.when("T+10")
    assert found.actions[:2] == ("infusion_stopped", "recheck")
    assert not found.discreet


def test_a_high_alert_escalates_after_a_minute_unless_it_is_answered(high: Chair) -> None:
    assert alert(high, "sbp-high-critical").escalates_at == high.when("T+11")

    high.at("T+10:30").nurse.acknowledges("sbp-high-critical", "recheck")

    answered = alert(high, "sbp-high-critical")
    assert answered.escalates_at is None
    assert answered.acknowledged == high.when("T+10:30")
    assert (answered.acknowledged_by, answered.action) == ("Nurse N", "recheck")


def test_an_alert_that_has_escalated_will_not_do_so_again(high: Chair) -> None:
    high.look("T+12")

    found = alert(high, "sbp-high-critical")
    assert found.escalates_at is None
    assert found.escalated_now
    assert found.escalated == high.when("T+11")


def test_a_medium_alert_escalates_after_five_minutes() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=165)

    assert alert(chair, "sbp-high-caution").escalates_at == chair.when("T+10")


def test_a_caution_names_the_critical_alert_that_it_is_left_over_from(high: Chair) -> None:
    high.at("T+13").check(sbp=165, dbp=80)

    caution = alert(high, "sbp-high-caution")
    assert caution.follows == ("sbp-high-critical", 1)
    assert caution.raised == high.when("T+13")
    assert alert(high, "sbp-high-critical").worst == 186
    assert alert(high, "sbp-high-critical").over_by == -15


def test_a_caution_by_itself_follows_nothing() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=165)
    chair.at("T+10").full(spo2=90)

    assert alert(chair, "sbp-high-caution").follows is None
    assert alert(chair, "spo2-low-critical").follows is None
    assert alert(chair, "spo2-low-critical").over_by == 1
    assert not alert(chair, "spo2-low-critical").upward


def test_a_late_check_names_its_slot_and_has_no_value() -> None:
    chair = Chair().started()
    chair.look("T+7:30")

    found = alert(chair, "check-overdue")
    assert (found.slot, found.measure, found.value, found.latest) == ("T+5", None, None, None)
    assert (found.over_by, found.change, found.follows) == (None, None, None)
    assert found.actions == ()
    assert found.priority is Priority.LOW
    assert found.escalates_at is None


def test_a_choice_is_not_past_anything_by_a_number() -> None:
    chair = Chair().started()
    chair.at("T+5").full(red_flag="chest_pain")

    found = next(a for a in look(chair).alerts if a.measure == "red_flag")
    assert found.latest == "chest_pain"
    assert (found.over_by, found.change) == (None, None)


def test_the_suggested_actions_of_the_protocol_stand_where_a_limit_names_none() -> None:
    chair = Chair().started()
    bare = tuple(
        replace(x, actions=()) if x.id == "sbp-high-critical" else x for x in chair.session.limits
    )
    chair.session = replace(chair.session, limits=bare)
    chair.at("T+5").full(sbp=186)

    assert alert(chair, "sbp-high-critical").actions == chair.session.protocol.suggested


def test_the_fields_of_the_open_form_count_for_what_an_alert_shows() -> None:
    chair = Chair().started()
    chair.at("T+5").nurse.enters(sbp=190)

    view = look(chair, "T+5:20")
    assert alert(chair, "sbp-high-critical").latest == 190
    assert view.form is not None
    assert dict(view.form.values) == {"sbp": 190}
    assert (view.form.by, view.form.started_at) == ("Nurse N", chair.when("T+5"))
    assert "sbp" in view.latest  # the saved one, of the baseline
    assert view.latest["sbp"].value == 124


# kept and fresh -----------------------------------------------------------------------------


@pytest.mark.parametrize("state", ["before", "running", "paused", "over", "recovering"])
def test_a_kept_picture_says_at_any_later_moment_what_a_fresh_look_says(state: str) -> None:
    chair = Chair()
    if state != "before":
        chair.started().at("T+5").full(sbp=165)
    if state == "paused":
        chair.at("T+12").nurse.pauses()
    if state in {"over", "recovering"}:
        chair.at("T+59").look()
    if state == "recovering":
        chair.at("T+60").nurse.stops()
    kept = Picture(chair.session)

    for seconds in (0, 1, 59, 60, 240, 3_000, 3_600):
        moment = chair.now + seconds * MICRO
        assert kept.at(moment) == project(chair.session, moment)
