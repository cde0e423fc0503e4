"""The catalogue against the table of the protocols: possible and plausible ranges."""

from decimal import Decimal

import pytest

from monitor.domain.measures import (
    GAITS,
    MEASURES,
    RED_FLAGS,
    VITAL_GROUPS,
    plausible_pressure,
    site_score,
    to_celsius,
    to_fahrenheit,
)

D = Decimal

# id: unit, possible low and high, LOINC
TABLE: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "sbp": ("mm[Hg]", "30", "300", ("8480-6",)),
    "dbp": ("mm[Hg]", "10", "200", ("8462-4",)),
    "hr": ("/min", "0", "300", ("8867-4",)),
    "spo2": ("%", "0", "100", ("2708-6", "59408-5")),
    "rr": ("/min", "0", "80", ("9279-1",)),
    "temp": ("Cel", "25.0", "45.0", ("8310-5",)),
    "weight": ("kg", "20.0", "350.0", ("29463-7",)),
    "moaas": ("{score}", "0", "5", ()),
    "dizziness": ("{score}", "0", "3", ()),
    "nausea": ("{score}", "0", "3", ()),
    "dissociation": ("{score}", "0", "3", ()),
    "anxiety": ("{score}", "0", "3", ()),
    "orientation": ("{score}", "0", "4", ()),
    "pain": ("{score}", "0", "10", ("72514-3",)),
    "mood": ("{score}", "0", "10", ()),
    "o2": ("L/min", "0", "60", ("3151-8",)),
}
PLAUSIBLE = {
    "sbp": ("70", "220"),
    "dbp": ("40", "130"),
    "hr": ("40", "160"),
    "rr": ("8", "35"),
    "temp": ("34.0", "40.0"),
    "weight": ("35.0", "200.0"),
}
WITH_A_TENTH = {"temp", "weight", "o2"}


@pytest.mark.parametrize("name", TABLE)
def test_a_number_has_its_possible_range_unit_and_code(name: str) -> None:
    measure = MEASURES[name]
    unit, low, high, loinc = TABLE[name]
    step = D("0.1") if name in WITH_A_TENTH else D(1)

    assert (measure.unit, measure.loinc) == (unit, loinc)
    assert measure.possible(D(low))
    assert measure.possible(D(high))
    assert not measure.possible(D(low) - step)
    assert not measure.possible(D(high) + step)


@pytest.mark.parametrize("name", TABLE)
def test_only_some_measures_have_a_decimal_place(name: str) -> None:
    measure = MEASURES[name]
    low = D(TABLE[name][1])

    assert measure.possible(low + D("0.1")) is (name in WITH_A_TENTH)
    assert measure.possible(low + D("1.0"))
    assert measure.possible(low + D("0.01")) is (name == "temp")  # a tenth of a degree Fahrenheit
    assert not measure.possible(low + D("0.001"))


@pytest.mark.parametrize("name", PLAUSIBLE)
def test_outside_the_plausible_range_the_value_is_asked_about(name: str) -> None:
    measure = MEASURES[name]
    low, high = (D(x) for x in PLAUSIBLE[name])
    step = D("0.1") if name in WITH_A_TENTH else D(1)

    assert measure.plausible(low)
    assert measure.plausible(high)
    assert not measure.plausible(low - step)
    assert not measure.plausible(high + step)


def test_one_sided_plausible_ranges() -> None:
    assert MEASURES["spo2"].plausible(D(85))
    assert not MEASURES["spo2"].plausible(D(84))
    assert MEASURES["spo2"].plausible(D(100))
    assert MEASURES["o2"].plausible(D(15))
    assert not MEASURES["o2"].plausible(D("15.1"))


@pytest.mark.parametrize(("name", "jump"), [("moaas", 2), ("pain", 5), ("mood", 5)])
def test_a_jump_is_asked_about(name: str, jump: int) -> None:
    measure = MEASURES[name]

    assert measure.plausible(D(0))
    assert measure.plausible(D(0), last=D(jump - 1))
    assert not measure.plausible(D(0), last=D(jump))
    assert not measure.plausible(D(jump), last=D(0))


def test_the_pulse_pressure_is_asked_about_outside_15_to_120() -> None:
    assert not plausible_pressure(D(114), D(100))
    assert plausible_pressure(D(115), D(100))
    assert plausible_pressure(D(200), D(80))
    assert not plausible_pressure(D(201), D(80))


def test_yes_no_questions_take_true_and_false_only() -> None:
    for name in ("vomited", "distressed", "self_harm"):
        measure = MEASURES[name]
        assert measure.possible(value=True)
        assert measure.possible(value=False)
        assert not measure.possible(D(1))
        assert not measure.possible("yes")
        assert measure.plausible(value=True)


def test_choices_take_their_codes_only() -> None:
    assert RED_FLAGS == (
        "none",
        "chest_pain",
        "breathlessness",
        "severe_headache",
        "visual_or_focal_deficit",
        "seizure",
        "syncope_or_fall",
    )
    assert GAITS == ("steady", "unsteady", "not_tested")
    assert all(MEASURES["red_flag"].possible(x) for x in RED_FLAGS)
    assert all(MEASURES["gait"].possible(x) for x in GAITS)
    assert not MEASURES["gait"].possible("none")
    assert not MEASURES["gait"].possible(value=True)


@pytest.mark.parametrize("value", [True, "70", D("NaN"), D("Infinity"), D("1e40"), D("-1e40")])
def test_what_is_no_number_is_impossible_for_a_number(value: bool | str | Decimal) -> None:
    assert not MEASURES["hr"].possible(value)


def test_two_questions_hang_on_their_scores() -> None:
    follows = {m.id: m.follows for m in MEASURES.values() if m.follows}

    assert follows == {"vomited": "nausea", "distressed": "dissociation"}


def test_the_vital_groups() -> None:
    assert dict(VITAL_GROUPS) == {
        "bp": ("sbp", "dbp"),
        "hr": ("hr",),
        "spo2": ("spo2",),
        "rr": ("rr",),
        "moaas": ("moaas",),
    }
    assert {m.id: m.group for m in MEASURES.values() if m.group} == {
        "sbp": "bp",
        "dbp": "bp",
        "hr": "hr",
        "spo2": "spo2",
        "rr": "rr",
        "moaas": "moaas",
    }


def test_a_clinics_own_scale_has_the_range_it_is_given() -> None:
    scale = site_score("site_score_ward", D(4), D(40))

    assert (scale.unit, scale.loinc, scale.group) == ("{score}", (), None)
    assert not scale.possible(D(3))
    assert scale.possible(D(4))
    assert scale.possible(D(40))
    assert not scale.possible(D(41))


@pytest.mark.parametrize(
    ("fahrenheit", "celsius"), [("98.6", "37.0"), ("99.2", "37.33"), ("77.0", "25.0")]
)
def test_a_tenth_of_a_degree_fahrenheit_survives_the_way_there_and_back(
    fahrenheit: str, celsius: str
) -> None:
    kept = to_celsius(D(fahrenheit))

    assert str(kept) == celsius
    assert str(to_fahrenheit(kept)) == fahrenheit
