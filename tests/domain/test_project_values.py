"""Readings as a screen shows them: latest, bounds, trends, bands, and what a value would do."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.measures import Value
from monitor.domain.project import Picture, project
from monitor.domain.project_values import plausible, preview
from monitor.domain.protocol import Priority
from monitor.domain.views import Band, Bounds, ChairView, Crossing
from tests.domain.chair import Chair, Reading, value, values


def look(chair: Chair, moment: str | None = None) -> ChairView:
    return project(chair.session, chair.now if moment is None else chair.when(moment))


def would(chair: Chair, **readings: Reading) -> tuple[Crossing, ...]:
    return preview(chair.session, values(readings), chair.now)


def d(number: int | str) -> Decimal:
    return Decimal(number)


# latest -------------------------------------------------------------------------------------


def test_the_latest_value_is_compared_with_the_baseline_once_there_is_a_start() -> None:
    chair = Chair().at("5")
    chair.check(sbp=120, dbp=80)
    before = look(chair).latest["sbp"]
    assert (before.value, before.baseline, before.change) == (d(120), None, None)

    chair.check(sbp=124, dbp=80)
    chair.started().at("T+5").full(sbp=136)

    after = look(chair).latest["sbp"]
    assert (after.value, after.baseline, after.change) == (d(136), d(124), d(12))
    assert (after.label, after.taken_at) == ("T+5", chair.when("T+5"))
    assert after.check == chair.session.checks[-1].ordinal


def test_a_choice_changes_by_no_number() -> None:
    chair = Chair().started()

    found = look(chair).latest["gait"]
    assert (found.value, found.baseline, found.change) == ("steady", "steady", None)


def test_what_was_first_read_after_the_start_has_no_baseline() -> None:
    chair = Chair().at("5")
    chair.check(sbp=124, dbp=76, hr=72, spo2=98, rr=14)
    chair.at("10").nurse.starts(baseline_reason="urgent")
    chair.at("T+5").full()

    found = look(chair).latest["pain"]
    assert (found.baseline, found.change) == (None, None)


def test_a_latest_value_says_the_worst_alert_that_stands_on_its_measure() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=186, spo2=93)

    latest = look(chair).latest
    assert latest["sbp"].priority is Priority.HIGH
    assert latest["spo2"].priority is Priority.MEDIUM
    assert latest["hr"].priority is None

    chair.at("T+8").check(sbp=124, dbp=76)
    assert look(chair).latest["sbp"].priority is None


def test_an_extra_reading_has_no_label() -> None:
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+7").check(hr=80)

    assert look(chair).latest["hr"].label == ""


@pytest.mark.parametrize(
    ("ended", "moment", "stale"),
    [(False, "T+17", False), (False, "T+17:01", True), (True, "T+37", False), (True, "T+38", True)],
)
def test_a_value_is_stale_when_it_is_older_than_an_interval_and_the_grace(
    ended: bool, moment: str, stale: bool
) -> None:
    chair = Chair().started()
    chair.at("T+5").full()
    if ended:  # every 30 min then
        chair.at("T+6").nurse.stops("sedation")

    assert look(chair, moment).latest["hr"].stale is stale


def test_one_picture_kept_while_values_grow_stale_tells_each_in_time() -> None:
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+7").check(hr=80)
    picture = Picture(chair.session)

    def stale(moment: str) -> set[str]:
        latest = picture.at(chair.when(moment)).latest
        return {name for name, each in latest.items() if each.stale}

    fresh, some, all_ = stale("T+8"), stale("T+18"), stale("T+40")

    assert (fresh, some) == (set(), all_ - {"hr"})
    assert "hr" in all_
    assert stale("T+8") == set(), "a picture may be asked for an earlier moment"
    assert picture.at(chair.when("T+8")) == look(chair, "T+8")


# bounds, trends, bands ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("baseline", "caution"),
    [
        (110, 150),  # 110 and 40 is nearer than 160
        (124, 160),
    ],
)
def test_the_nearest_of_absolute_and_relative_limits_bounds_a_measure(
    baseline: int, caution: int
) -> None:
    bounds = look(Chair().started("10", sbp=baseline)).bounds

    assert bounds["sbp"] == Bounds(
        critical_low=d(90), caution_low=d(100), caution_high=d(caution), critical_high=d(180)
    )
    assert bounds["spo2"] == Bounds(critical_low=d(91), caution_low=d(93))
    assert "red_flag" not in bounds


def test_without_a_baseline_a_relative_limit_bounds_nothing_and_is_named() -> None:
    view = look(Chair(), "1")

    assert view.bounds["sbp"].caution_high == 160
    assert {"sbp-rise-caution", "dbp-rise-caution"} <= set(view.not_evaluable)
    assert look(Chair().started()).not_evaluable == ()


def test_a_limit_of_this_patient_moves_the_bound_and_is_named() -> None:
    chair = Chair().started()
    chair.nurse.changes_limit("hr-low-caution", 45, prescriber="Dr X")

    view = look(chair)
    assert view.bounds["hr"].caution_low == 45
    assert view.individual == ("hr-low-caution",)


def test_a_trend_holds_every_reading_with_what_it_crossed() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=165)
    chair.at("T+10").full()
    struck = chair.at("T+12").check(sbp=200, dbp=80)
    chair.nurse.strikes(struck)

    trend = look(chair).trends["sbp"]
    assert [(p.at, p.value, p.priority) for p in trend.points] == [
        (chair.when("5"), d(124), None),
        (chair.when("T+5"), d(165), Priority.MEDIUM),
        (chair.when("T+10"), d(124), None),
    ]
    assert trend.baseline == 124
    assert trend.bounds.critical_high == 180


def test_a_measure_that_was_never_read_has_an_empty_trend() -> None:
    trend = look(Chair(), "1").trends["rr"]

    assert (trend.points, trend.baseline) == ((), None)


def test_the_bands_of_the_infusion_part_at_rates_and_pauses() -> None:
    chair = Chair()
    assert look(chair, "1").bands == ()

    chair.started()
    assert look(chair).bands == (
        Band(since=chair.when("T+0"), until=None, running=True, ml_per_h=None),
    )

    chair.nurse.sets_rate(60)
    chair.at("T+20").nurse.pauses()
    chair.at("T+30").nurse.resumes()
    chair.at("T+40").nurse.sets_rate(30)
    chair.at("T+60").nurse.stops()

    course = [("T+0", "T+20", True, 60), ("T+20", "T+30", False, 60), ("T+30", "T+40", True, 60)]
    course.append(("T+40", "T+60", True, 30))
    assert look(chair, "E+30").bands == tuple(
        Band(since=chair.when(a), until=chair.when(b), running=running, ml_per_h=d(rate))
        for a, b, running, rate in course
    )


def test_a_pause_that_lasts_is_a_band_without_an_end() -> None:
    chair = Chair().started()
    chair.at("T+20").nurse.pauses()

    assert look(chair, "T+25").bands[-1] == Band(
        since=chair.when("T+20"), until=None, running=False, ml_per_h=None
    )


def test_an_infusion_stopped_at_the_instant_of_its_start_has_no_band() -> None:
    chair = Chair().started()
    chair.nurse.stops("clinician_decision")

    assert look(chair, "E+5").bands == ()


# NEWS2 --------------------------------------------------------------------------------------


def test_news2_is_of_the_latest_check_that_holds_all_seven() -> None:
    chair = Chair().at("5")
    assert look(chair).news2 is None

    chair.full(rr=22)
    chair.at("6").check(sbp=85, dbp=50)

    found = look(chair).news2
    assert found is not None
    assert found.total == 2  # RR 21 to 24: RCP 2017, chart 1


def test_confusion_and_oxygen_count_in_news2() -> None:
    chair = Chair().at("5")
    chair.full(orientation=3, o2=2)

    found = look(chair).news2
    assert found is not None
    assert found.total == 5  # not alert 3, on oxygen 2


# what a value would do ----------------------------------------------------------------------


def test_a_value_to_be_saved_says_which_limit_it_would_cross_and_what_follows() -> None:
    chair = Chair().started().at("T+5")

    assert would(chair, sbp=186, dbp=80) == (
        Crossing(
            limit="sbp-high-critical",
            priority=Priority.HIGH,
            measure="sbp",
            value=d(186),
            bound=d(180),
            over_by=d(6),
            upward=True,
            raises=True,
            at_once=True,
            recheck_minutes=3,
        ),
    )


def test_a_relative_limit_is_measured_from_the_baseline() -> None:
    chair = Chair().started("10", sbp=110).at("T+5")

    (found,) = would(chair, sbp=152)
    assert (found.limit, found.bound, found.over_by) == ("sbp-rise-caution", d(150), d(2))
    assert not found.at_once


def test_the_worst_crossing_comes_first_and_a_downward_one_says_so() -> None:
    chair = Chair().started().at("T+5")

    first, second = would(chair, sbp=162, spo2=90)
    assert (first.limit, first.upward, first.over_by) == ("spo2-low-critical", False, d(1))
    assert (second.limit, second.recheck_minutes) == ("sbp-high-caution", 5)


def test_a_value_says_no_new_alert_where_one_stands_already() -> None:
    chair = Chair().started()
    chair.at("T+5").full(sbp=162)
    chair.at("T+7")

    (found,) = would(chair, sbp=162)
    assert not found.raises


def test_a_calm_value_would_cross_nothing() -> None:
    assert would(Chair().started().at("T+5"), sbp=124, dbp=76) == ()


@pytest.mark.parametrize(
    ("measure", "raw", "fine"),
    [
        ("sbp", 124, True),
        ("sbp", 221, False),  # plausible to 220
        ("moaas", 3, False),  # a change of 2 is asked about
        ("moaas", 4, True),
        ("gait", "unsteady", True),
    ],
)
def test_a_value_is_questioned_by_its_range_and_by_the_one_before(
    measure: str, raw: Reading, fine: bool
) -> None:
    chair = Chair().started().at("T+5")

    assert plausible(chair.session, measure, value(measure, raw)) is fine


def test_a_measure_that_the_protocol_does_not_know_is_not_questioned() -> None:
    assert plausible(Chair().session, "glucose", d(5))


@pytest.mark.parametrize(
    ("entered", "measure", "raw", "fine"),
    [
        ({"dbp": 76}, "sbp", 90, False),  # 14 apart
        ({"dbp": 76}, "sbp", 91, True),
        ({"sbp": 124}, "dbp", 110, False),
        ({"hr": 70}, "sbp", 90, True),
        ({"dbp": 76, "sbp": 80}, "hr", 72, True),
    ],
)
def test_the_pulse_pressure_of_the_open_form_is_questioned_at_either_value(
    entered: dict[str, int], measure: str, raw: int, fine: bool
) -> None:
    chair = Chair().started().at("T+5")
    chair.do(cmd.EnterFields(by="Nurse N", values=values(entered)))

    given: Value = d(raw)
    assert plausible(chair.session, measure, given) is fine
