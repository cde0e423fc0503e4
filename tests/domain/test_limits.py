"""Each limit of the pain protocol at its edge, by phase and baseline."""

from decimal import Decimal

import pytest

from monitor.domain.measures import RED_FLAGS
from monitor.domain.protocol import Anchor, Priority
from tests.domain.chair import CALM_BASELINE, Chair, Reading
from tests.domain.variants import pain_with

# What the protocol's table says, worked out by hand for the calm baseline: BP 124/76, pain 6,
# mood 5, orientation 4. A caution under a true critical counts as false.
EDGES: list[tuple[str, Reading, set[str]]] = [
    ("sbp", 89, {"sbp-low-critical"}),
    ("sbp", 90, {"sbp-low-critical"}),
    ("sbp", 91, {"sbp-low-caution"}),
    ("sbp", 99, {"sbp-low-caution"}),
    ("sbp", 100, {"sbp-low-caution"}),
    ("sbp", 101, set()),
    ("sbp", 160, set()),
    ("sbp", 161, {"sbp-high-caution"}),
    ("sbp", 163, {"sbp-high-caution"}),
    ("sbp", 164, {"sbp-high-caution", "sbp-rise-caution"}),
    ("sbp", 165, {"sbp-high-caution", "sbp-rise-caution"}),
    ("sbp", 179, {"sbp-high-caution", "sbp-rise-caution"}),
    ("sbp", 180, {"sbp-high-critical"}),
    ("sbp", 181, {"sbp-high-critical"}),
    ("dbp", 100, set()),
    ("dbp", 101, {"dbp-high-caution", "dbp-rise-caution"}),
    ("dbp", 109, {"dbp-high-caution", "dbp-rise-caution"}),
    ("dbp", 110, {"dbp-high-critical"}),
    ("dbp", 111, {"dbp-high-critical"}),
    ("dbp", 10, set()),
    ("hr", 0, {"hr-low-critical"}),
    ("hr", 39, {"hr-low-critical"}),
    ("hr", 40, {"hr-low-critical"}),
    ("hr", 41, {"hr-low-caution"}),
    ("hr", 49, {"hr-low-caution"}),
    ("hr", 50, {"hr-low-caution"}),
    ("hr", 51, set()),
    ("hr", 119, set()),
    ("hr", 120, {"hr-high-caution"}),
    ("hr", 121, {"hr-high-caution"}),
    ("hr", 130, {"hr-high-caution"}),
    ("hr", 131, {"hr-high-critical"}),
    ("hr", 132, {"hr-high-critical"}),
    ("spo2", 0, {"spo2-low-critical"}),
    ("spo2", 90, {"spo2-low-critical"}),
    ("spo2", 91, {"spo2-low-critical"}),
    ("spo2", 92, {"spo2-low-caution"}),
    ("spo2", 93, {"spo2-low-caution"}),
    ("spo2", 94, set()),
    ("spo2", 100, set()),
    ("rr", 0, {"rr-low-critical"}),
    ("rr", 7, {"rr-low-critical"}),
    ("rr", 8, {"rr-low-critical"}),
    ("rr", 9, {"rr-low-caution"}),
    ("rr", 10, {"rr-low-caution"}),
    ("rr", 11, set()),
    ("rr", 24, set()),
    ("rr", 25, {"rr-high-caution"}),
    ("rr", 26, {"rr-high-caution"}),
    ("rr", 29, {"rr-high-caution"}),
    ("rr", 30, {"rr-high-critical"}),
    ("rr", 31, {"rr-high-critical"}),
    ("moaas", 0, {"sedation-critical"}),
    ("moaas", 1, {"sedation-critical"}),
    ("moaas", 2, {"sedation-critical"}),
    ("moaas", 3, {"sedation-caution"}),
    ("moaas", 4, set()),
    ("moaas", 5, set()),
    ("dissociation", 2, set()),
    ("dissociation", 3, {"dissociation-caution"}),
    ("dizziness", 2, set()),
    ("dizziness", 3, {"dizziness-caution"}),
    ("nausea", 1, set()),
    ("nausea", 2, {"nausea-caution"}),
    ("nausea", 3, {"nausea-caution"}),
    ("anxiety", 2, set()),
    ("anxiety", 3, {"anxiety-caution"}),
    ("orientation", 0, set()),  # only from E+30
    ("pain", 7, set()),
    ("pain", 8, {"pain-rise"}),
    ("pain", 9, {"pain-rise"}),
    ("mood", 3, set()),
    ("mood", 2, {"mood-fall"}),
    ("mood", 1, {"mood-fall"}),
    ("distressed", False, set()),
    ("distressed", True, {"dissociation-distress"}),
    ("vomited", False, set()),
    ("vomited", True, {"vomiting-caution"}),
    ("self_harm", False, set()),
    ("self_harm", True, {"self-harm"}),
    ("red_flag", "none", set()),
    *(("red_flag", flag, {"red-flag"}) for flag in RED_FLAGS[1:]),
    ("temp", "41.0", set()),
    ("gait", "unsteady", set()),
]
PRIORITIES = {
    Priority.HIGH: {
        "sbp-high-critical", "sbp-low-critical", "dbp-high-critical", "hr-high-critical",
        "hr-low-critical", "spo2-low-critical", "rr-low-critical", "rr-high-critical",
        "sedation-critical", "dissociation-distress-persisting", "vomiting-sedated",
        "disorientation-persisting", "self-harm", "red-flag",
    },
    Priority.LOW: {"pain-rise"},
}  # fmt: skip
BOUNDS: dict[str, Reading] = {
    "sbp-high-critical": 180, "sbp-high-caution": 160, "sbp-rise-caution": 164,
    "sbp-low-critical": 90, "sbp-low-caution": 100, "dbp-high-critical": 110,
    "dbp-high-caution": 100, "dbp-rise-caution": 101, "hr-high-critical": 131,
    "hr-high-caution": 120, "hr-low-critical": 40, "hr-low-caution": 50,
    "spo2-low-critical": 91, "spo2-low-caution": 93, "rr-low-critical": 8, "rr-low-caution": 10,
    "rr-high-critical": 30, "rr-high-caution": 25, "sedation-critical": 2,
    "sedation-caution": 3, "dissociation-caution": 3, "dizziness-caution": 3,
    "nausea-caution": 2, "anxiety-caution": 3, "pain-rise": 8, "mood-fall": 2,
    "dissociation-distress": True, "vomiting-caution": True, "self-harm": True,
    "red-flag": "none",
}  # fmt: skip


@pytest.mark.parametrize(("measure", "value", "expected"), EDGES)
def test_a_value_raises_exactly_the_limits_of_the_table(
    measure: str, value: Reading, expected: set[str]
) -> None:
    chair = Chair().started()
    chair.at("T+5")

    chair.check({measure: value})

    assert set(chair.raised_by_values) == expected
    for name in expected:
        alert = chair.alert(name)
        high, low = name in PRIORITIES[Priority.HIGH], name in PRIORITIES[Priority.LOW]
        assert alert.priority is (
            Priority.HIGH if high else Priority.LOW if low else Priority.MEDIUM
        )
        assert alert.value == (value if isinstance(value, (bool, str)) else Decimal(value))
        assert alert.bound == BOUNDS[name]
        assert alert.raised == chair.now


@pytest.mark.parametrize(
    ("baseline", "value", "expected"),
    [
        ({"sbp": 112}, {"sbp": 151}, set()),
        ({"sbp": 112}, {"sbp": 152}, {"sbp-rise-caution"}),
        ({"dbp": 70}, {"dbp": 94}, set()),
        ({"dbp": 70}, {"dbp": 95}, {"dbp-rise-caution"}),
        ({"dbp": 80}, {"dbp": 104}, {"dbp-high-caution"}),
        ({"dbp": 80}, {"dbp": 105}, {"dbp-high-caution", "dbp-rise-caution"}),
        ({"pain": 0}, {"pain": 1}, set()),
        ({"pain": 0}, {"pain": 2}, {"pain-rise"}),
        ({"mood": 10}, {"mood": 8}, set()),
        ({"mood": 10}, {"mood": 7}, {"mood-fall"}),
    ],
)
def test_a_relative_limit_counts_from_the_baseline(
    baseline: dict[str, Reading], value: dict[str, Reading], expected: set[str]
) -> None:
    chair = Chair().started(**baseline)
    chair.at("T+5")

    chair.check(value)

    assert set(chair.raised_by_values) == expected


def test_without_a_baseline_value_a_relative_limit_is_false() -> None:
    chair = Chair()
    chair.at("5").check({k: v for k, v in CALM_BASELINE.items() if k != "pain"})
    chair.at("10").nurse.starts(baseline_reason="no pain score")

    chair.at("T+5").check(pain=10)

    assert not chair.raised_by_values


def test_the_baseline_is_the_latest_value_taken_before_the_start() -> None:
    chair = Chair()
    chair.at("2").full(pain=3)
    chair.at("5").full(pain=6)
    chair.at("10").nurse.starts()

    chair.at("T+5").check(pain=7)

    assert not chair.raised_by_values


def test_a_back_dated_value_before_the_start_becomes_the_baseline() -> None:
    chair = Chair().started()
    chair.at("T+5").check(pain=7)

    chair.at("T+6").check(pain=5, taken="9")

    assert chair.raised_by_values == ("pain-rise",)
    assert chair.alert("pain-rise").bound == 7
    assert chair.alert("pain-rise").value == 7


def test_a_reading_taken_at_the_start_belongs_to_the_infusion() -> None:
    chair = Chair().started()

    chair.check(pain=8)

    assert chair.raised_by_values == ("pain-rise",)


def test_limits_without_from_apply_to_the_baseline_check_too() -> None:
    chair = Chair().at("5")

    chair.full(sbp=182, self_harm=True)

    assert set(chair.raised_by_values) == {"sbp-high-critical", "self-harm"}


# from ---------------------------------------------------------------------------------------


def recovering(**baseline: Reading) -> Chair:
    """A chair whose infusion has ended 60 min after its start."""
    chair = Chair().started(**baseline)
    chair.at("T+60").nurse.stops()
    return chair


@pytest.mark.parametrize(
    ("moment", "orientation", "expected"),
    [
        ("E+27:59", 2, set()),
        ("E+28", 3, set()),
        ("E+28", 2, {"disorientation-late"}),
        ("E+30", 0, {"disorientation-late"}),
        ("E+57:59", 3, set()),
        ("E+58", 3, {"disorientation-persisting"}),
        ("E+58", 4, set()),
        ("E+60", 2, {"disorientation-persisting"}),
        ("E+90", 3, {"disorientation-persisting"}),
    ],
)
def test_a_limit_with_from_applies_as_early_as_its_slot_opens(
    moment: str, orientation: int, expected: set[str]
) -> None:
    chair = recovering()

    chair.at(moment).check(orientation=orientation)

    assert {a for a in chair.raised_by_values if a.startswith("dis")} == expected


def test_falling_below_an_orientation_that_was_low_before_counts_only_for_persisting() -> None:
    chair = recovering(orientation=2)

    chair.at("E+60").check(orientation=2)

    assert "disorientation-late" in chair.raised
    assert "disorientation-persisting" not in chair.raised


def test_passing_time_alone_raises_nothing() -> None:
    chair = recovering()
    chair.at("E+20").check(orientation=1)

    chair.look("E+75")

    assert not {a for a in chair.raised_by_values if a.startswith("dis")}


def test_a_limit_from_an_instant_of_the_infusion_holds_in_every_phase_after_it() -> None:
    late = pain_with("anxiety-caution", since=Anchor(base="T", minutes=20))
    chair = Chair(protocol=late).started()

    chair.at("T+17:59").check(anxiety=3)
    assert not chair.raised_by_values

    chair.at("T+18").check(anxiety=3)
    assert chair.raised_by_values == ("anxiety-caution",)


def test_stopping_early_begins_the_phases_after_a_limits_instant() -> None:
    late = pain_with("anxiety-caution", since=Anchor(base="T", minutes=20))
    chair = Chair(protocol=late).started()
    chair.at("T+3").nurse.stops("patient_request")

    chair.at("T+4").check(anxiety=3)

    assert chair.raised_by_values == ("anxiety-caution",)


def test_before_the_start_a_limit_from_an_instant_of_the_infusion_is_false() -> None:
    late = pain_with("anxiety-caution", since=Anchor(base="T", minutes=0))
    chair = Chair(protocol=late)

    chair.at("5").check(anxiety=3)

    assert not chair.raised_by_values


def test_a_restart_takes_the_instants_after_the_end_away() -> None:
    chair = recovering()
    chair.at("E+30").check(orientation=2)

    chair.at("E+35").nurse.restarts()

    assert chair.alert("disorientation-late").signal.value == "latched"
