"""A number moves on by itself when, and only when, no further digit can make a possible value."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.advance import complete, number_of, possible

RANGES = {
    "sbp": (30, 300),
    "dbp": (10, 200),
    "hr": (0, 300),
    "spo2": (0, 100),
    "rr": (0, 80),
}


@pytest.mark.parametrize(
    ("measure", "text", "goes_on"),
    [
        ("rr", "1", False),
        ("rr", "14", True),
        ("rr", "8", False),
        ("rr", "80", True),
        ("rr", "9", True),
        ("rr", "0", True),
        ("hr", "8", False),
        ("hr", "88", True),
        ("hr", "30", False),
        ("hr", "31", True),
        ("hr", "29", False),
        ("hr", "300", True),
        ("hr", "0", True),
        ("spo2", "88", True),
        ("spo2", "10", False),
        ("spo2", "100", True),
        ("spo2", "9", False),
        ("sbp", "16", False),
        ("sbp", "164", True),
        ("sbp", "92", True),
        ("sbp", "9", False),
        ("sbp", "30", False),
        ("sbp", "31", True),
        ("sbp", "400", False),
        ("dbp", "20", False),
        ("dbp", "21", True),
        ("dbp", "5", False),
        ("dbp", "52", True),
        ("dbp", "", False),
    ],
)
def test_the_next_field_comes_at_the_right_digit(measure: str, text: str, *, goes_on: bool) -> None:
    low, high = RANGES[measure]

    assert complete(text, Decimal(low), Decimal(high)) is goes_on


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [("36", False), ("36.", False), ("36.8", True), ("36,8", True), ("361", False), ("3", False)],
)
def test_a_temperature_waits_for_its_decimal(text: str, *, goes_on: bool) -> None:
    assert complete(text, Decimal("25.0"), Decimal("45.0"), decimals=1) is goes_on


@given(
    st.sampled_from(sorted(RANGES)).map(RANGES.__getitem__), st.integers(min_value=0, max_value=999)
)
def test_going_on_agrees_with_trying_every_longer_number(span: tuple[int, int], value: int) -> None:
    low, high = span
    longer = (
        int(f"{value}{rest:0{more}d}") for more in (1, 2) for rest in range(10**more) if value != 0
    )
    expected = low <= value <= high and not any(low <= each <= high for each in longer)

    assert complete(str(value), Decimal(low), Decimal(high)) is expected


@pytest.mark.parametrize("text", ["", "-", ".", "1e", "NaN", "Infinity", "a"])
def test_what_spells_no_number_is_none(text: str) -> None:
    assert number_of(text) is None


def test_both_ends_of_a_range_are_possible() -> None:
    assert possible("30", Decimal(30), Decimal(300))
    assert possible("300", Decimal(30), Decimal(300))
    assert not possible("29", Decimal(30), Decimal(300))


def test_comma_and_point_mean_the_same() -> None:
    assert number_of("36,1") == number_of("36.1") == Decimal("36.1")
