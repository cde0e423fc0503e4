"""Numbers and lengths of time as the screens write them."""

from decimal import Decimal

import pytest

from monitor.api import MICRO, MINUTE
from ui import messages


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (170 * MICRO, "2:50"),
        (1, "0:01"),
        (0, "0:00"),
        (-1, "0:00"),
        (-220 * MICRO, "+3:40"),
        (99 * MINUTE, "99:00"),
        (100 * MINUTE, "1:40:00"),
    ],
)
def test_a_countdown_ends_at_zero_and_counts_up_with_a_plus(left: int, shown: str) -> None:
    assert messages.countdown(left) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [("22", "+22"), ("-1", "−1"), ("0", "0"), ("0.5", "+0.5")]
)
def test_a_change_has_its_sign_and_a_true_minus(value: str, shown: str) -> None:
    assert messages.signed(Decimal(value)) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"), [(42, "0:42 ago"), (119, "1:59 ago"), (420, "7 min ago")]
)
def test_an_age_is_exact_while_it_is_short(seconds: int, shown: str) -> None:
    assert messages.ago(seconds * MICRO, 0) == shown


def test_one_place_is_always_written() -> None:
    assert messages.one_place(Decimal(34)) == "34.0"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("1979-02-04", "04 Feb 1979"), ("2026-12-31", "31 Dec 2026"), ("unknown", "unknown")],
)
def test_a_date_names_its_month(stored: str, shown: str) -> None:
    assert messages.day(stored) == shown


@pytest.mark.parametrize(("stored", "shown"), [("2026-03-12", "Thu"), ("unknown", "")])
def test_a_day_has_a_short_name(stored: str, shown: str) -> None:
    assert messages.weekday(stored) == shown
