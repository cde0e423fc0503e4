"""Each discharge criterion at its edge, with its evidence."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.discharge import Leaving, needs_prescriber, results
from tests.domain.chair import CALM_BASELINE, Chair, Reading

ALL = (
    "time_since_end", "moaas", "orientation", "sbp_at_baseline", "dbp_at_baseline",
    "hr_at_baseline", "spo2", "dizziness", "nausea_vomiting", "dissociation", "pain_recorded",
    "self_harm", "gait", "no_open_alerts", "cannula_out", "escort", "advice_given",
)  # fmt: skip
LEAVING = Leaving(escort="Sam", advice_given=True, cannula_out=True)


def ended(**baseline: Reading) -> Chair:
    """A chair whose infusion ended 60 min after the start; it is E+0."""
    chair = Chair().started()
    if baseline:
        chair = Chair().at("5")
        chair.check({**CALM_BASELINE, **baseline})
        chair.at("10").nurse.starts(gate=cmd.Gate(prescriber="Dr X", reason="known"))
    chair.at("T+60").nurse.stops()
    return chair


def met(chair: Chair, leaving: Leaving | None = None) -> dict[str, bool | None]:
    return {r.criterion: r.met for r in results(chair.session, chair.now, leaving)}


def test_somebody_calm_an_hour_after_the_end_meets_everything() -> None:
    chair = ended().at("E+60")
    chair.full()

    assert met(chair, LEAVING) == dict.fromkeys(ALL, True)


def test_without_a_reading_since_the_end_criteria_on_readings_are_unmet() -> None:
    chair = ended().at("E+60")

    found = met(chair, LEAVING)

    assert {c for c, is_met in found.items() if not is_met} == {
        "moaas", "orientation", "sbp_at_baseline", "dbp_at_baseline", "hr_at_baseline", "spo2",
        "dizziness", "nausea_vomiting", "dissociation", "pain_recorded", "self_harm", "gait",
    }  # fmt: skip


def test_a_reading_taken_at_the_end_counts_and_one_before_it_does_not() -> None:
    chair = ended()
    chair.check(moaas=5, taken="T+59:59")
    assert met(chair)["moaas"] is False

    chair.check(moaas=5)
    assert met(chair)["moaas"] is True


@pytest.mark.parametrize(("moment", "expected"), [("E+59:59", False), ("E+60", True)])
def test_an_hour_since_the_end_has_passed_at_its_last_second(moment: str, expected: bool) -> None:
    assert met(ended().at(moment))["time_since_end"] is expected


@pytest.mark.parametrize(
    ("criterion", "readings", "expected"),
    [
        ("sbp_at_baseline", {"sbp": 99}, False),  # baseline 124: 20 % is 99.2 to 148.8
        ("sbp_at_baseline", {"sbp": 100}, True),
        ("sbp_at_baseline", {"sbp": 148}, True),
        ("sbp_at_baseline", {"sbp": 149}, False),
        ("dbp_at_baseline", {"dbp": 59}, False),  # 76: 60.8 to 91.2
        ("dbp_at_baseline", {"dbp": 60}, True),
        ("dbp_at_baseline", {"dbp": 91}, True),
        ("dbp_at_baseline", {"dbp": 92}, False),
        ("hr_at_baseline", {"hr": 49}, False),  # 72: 57.6 to 86.4
        ("hr_at_baseline", {"hr": 50}, True),
        ("hr_at_baseline", {"hr": 100}, True),
        ("hr_at_baseline", {"hr": 101}, False),
        ("moaas", {"moaas": 4}, False),
        ("moaas", {"moaas": 5}, True),
        ("orientation", {"orientation": 3}, False),
        ("orientation", {"orientation": 4}, True),
        ("gait", {"gait": "unsteady"}, False),
        ("gait", {"gait": "not_tested"}, False),
        ("gait", {"gait": "steady"}, True),
        ("dizziness", {"dizziness": 1}, True),
        ("dizziness", {"dizziness": 2}, False),
        ("dissociation", {"dissociation": 0}, True),
        ("dissociation", {"dissociation": 1}, False),  # nobody asked about distress
        ("dissociation", {"dissociation": 1, "distressed": False}, True),
        ("dissociation", {"dissociation": 1, "distressed": True}, False),
        ("dissociation", {"dissociation": 2, "distressed": False}, False),
        ("nausea_vomiting", {"nausea": 0}, True),
        ("nausea_vomiting", {"nausea": 1}, False),  # nobody asked about vomiting
        ("nausea_vomiting", {"nausea": 1, "vomited": False}, True),
        ("nausea_vomiting", {"nausea": 1, "vomited": True}, False),
        ("nausea_vomiting", {"nausea": 2, "vomited": False}, False),
        ("pain_recorded", {"pain": 10}, True),
        ("self_harm", {"self_harm": False}, True),
        ("self_harm", {"self_harm": True}, False),
        ("spo2", {"spo2": 94}, False),  # on how much oxygen?
        ("spo2", {"spo2": 94, "o2": 0}, True),
        ("spo2", {"spo2": 93, "o2": 0}, False),
        ("spo2", {"spo2": 94, "o2": "0.5"}, False),
    ],
)
def test_a_criterion_at_its_edge(
    criterion: str, readings: dict[str, Reading], expected: bool
) -> None:
    chair = ended()

    chair.check(readings)

    assert met(chair)[criterion] is expected


@pytest.mark.parametrize(
    ("criterion", "baseline", "readings", "expected"),
    [
        ("sbp_at_baseline", {"sbp": 180}, {"sbp": 144}, True),
        ("sbp_at_baseline", {"sbp": 180}, {"sbp": 143}, False),
        ("sbp_at_baseline", {"sbp": 180}, {"sbp": 216}, True),
        ("sbp_at_baseline", {"sbp": 180}, {"sbp": 217}, False),
        ("sbp_at_baseline", {"sbp": 95}, {"sbp": 76}, True),
        ("sbp_at_baseline", {"sbp": 95}, {"sbp": 75}, False),
        ("hr_at_baseline", {"hr": 110}, {"hr": 132}, True),
        ("hr_at_baseline", {"hr": 110}, {"hr": 133}, False),
        ("orientation", {"orientation": 3}, {"orientation": 3}, True),
        ("orientation", {"orientation": 3}, {"orientation": 2}, False),
        ("moaas", {"moaas": 4}, {"moaas": 4}, False),
        ("gait", {"gait": "unsteady"}, {"gait": "unsteady"}, True),
        ("gait", {"gait": "unsteady"}, {"gait": "not_tested"}, False),
        ("spo2", {"spo2": 92}, {"spo2": 92, "o2": 0}, True),
        ("spo2", {"spo2": 92}, {"spo2": 91, "o2": 0}, False),
        ("spo2", {"spo2": 96, "o2": 2}, {"spo2": 94, "o2": 2}, True),
        ("spo2", {"spo2": 96, "o2": 2}, {"spo2": 94, "o2": "2.5"}, False),
    ],
)
def test_a_criterion_against_the_baseline(
    criterion: str, baseline: dict[str, Reading], readings: dict[str, Reading], expected: bool
) -> None:
    chair = ended(**baseline)

    chair.check(readings)

    assert met(chair)[criterion] is expected


def test_without_the_baseline_that_it_needs_a_criterion_is_unmet() -> None:
    chair = Chair().at("10")
    chair.nurse.starts(baseline_reason="urgent", gate=cmd.Gate(prescriber="Dr X", reason="urgent"))
    chair.at("T+60").nurse.stops()

    chair.check(sbp=145, hr=90, orientation=3, spo2=94, o2=1)

    found = met(chair)
    assert found["sbp_at_baseline"] is False
    assert found["hr_at_baseline"] is True  # 90 needs no baseline
    assert found["orientation"] is False
    assert found["spo2"] is False


@pytest.mark.parametrize(
    ("vomited", "now", "expected"),
    [("E+30", "E+59:59", False), ("E+30", "E+60", True), ("T+59", "E+20", False)],
)
def test_nobody_goes_within_half_an_hour_of_vomiting(
    vomited: str, now: str, expected: bool
) -> None:
    chair = ended()
    chair.at("E+45").check(nausea=0, vomited=True, taken=vomited)
    chair.at("E+46").check(nausea=0, taken="E+1" if vomited[0] == "T" else "E+45")

    chair.at(now)

    assert met(chair)["nausea_vomiting"] is expected


def test_struck_vomiting_is_no_vomiting() -> None:
    chair = ended()
    wrong = chair.at("E+50").check(nausea=0, vomited=True)
    chair.at("E+55").check(nausea=0)
    assert met(chair)["nausea_vomiting"] is False

    chair.nurse.strikes(wrong)
    assert met(chair)["nausea_vomiting"] is True


def test_the_latest_answer_about_self_harm_counts_and_going_home_needs_a_prescriber() -> None:
    chair = ended()
    chair.check(self_harm=True)
    chair.at("E+60").check(self_harm=False)

    assert met(chair)["self_harm"] is True
    assert needs_prescriber(chair.session)


def test_the_evidence_is_the_latest_value_and_its_check() -> None:
    chair = ended()
    chair.check(sbp=120, dbp=80, spo2=97, o2=0)
    chair.at("E+15").check(sbp=131, dbp=82)

    found = {r.criterion: (r.check, r.value) for r in results(chair.session, chair.now)}

    assert found["sbp_at_baseline"] == (3, Decimal(131))
    assert found["spo2"] == (2, Decimal(97))
    assert found["moaas"] == (None, None)
    assert found["time_since_end"] == (None, None)
    assert found["no_open_alerts"] == (None, None)


def test_an_amended_value_is_the_evidence() -> None:
    chair = ended()
    check = chair.check(moaas=4)
    chair.nurse.amends(check, "moaas", 5)

    assert met(chair)["moaas"] is True


@pytest.mark.parametrize(
    ("readings", "answer", "then", "expected"),
    [
        ({"hr": 135}, False, {}, False),
        ({"hr": 135}, True, {}, False),  # high: until it is closed
        ({"hr": 135}, False, {"hr": 80}, False),
        ({"hr": 135}, True, {"hr": 80}, True),
        ({"hr": 125}, False, {}, False),
        ({"hr": 125}, True, {}, True),
        ({"hr": 125}, False, {"hr": 80}, False),
        ({"pain": 10}, False, {}, True),
    ],
)
def test_open_alerts_hold_somebody_back(
    readings: dict[str, Reading], answer: bool, then: dict[str, Reading], expected: bool
) -> None:
    chair = ended()
    chair.check(readings)
    if answer:
        chair.nurse.acknowledges(chair.raised_by_values[0])
    if then:
        chair.at("E+1").check(then)

    assert met(chair)["no_open_alerts"] is expected


def test_lateness_and_not_assessed_alerts_hold_nobody_back() -> None:
    chair = ended()
    chair.look("E+55")

    assert chair.open["check-missed"] == "on"
    assert met(chair)["no_open_alerts"] is True


@pytest.mark.parametrize(
    ("leaving", "expected"),
    [
        (Leaving(), (False, False, False)),
        (Leaving(escort=" ", advice_given=False, cannula_out=False), (False, False, False)),
        (LEAVING, (True, True, True)),
    ],
)
def test_escort_advice_and_cannula_are_confirmed(
    leaving: Leaving, expected: tuple[bool, bool, bool]
) -> None:
    found = met(ended(), leaving)

    assert (found["escort"], found["advice_given"], found["cannula_out"]) == expected


def test_after_a_restart_readings_before_the_second_end_count_for_nothing() -> None:
    chair = ended()
    chair.at("E+1").full()
    chair.at("E+5").nurse.restarts()
    chair.at("T+80").nurse.stops()

    assert met(chair)["moaas"] is False
