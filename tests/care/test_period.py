"""Months, quarters and years of the calendar."""

from datetime import date

import pytest

from monitor.care.period import Period, Span, parse, period_of


@pytest.mark.parametrize(
    ("code", "first", "after", "before"),
    [
        ("2026-02", date(2026, 2, 1), date(2026, 3, 1), "2026-01"),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1), "2026-11"),
        ("2026-01", date(2026, 1, 1), date(2026, 2, 1), "2025-12"),
        ("2026-Q1", date(2026, 1, 1), date(2026, 4, 1), "2025-Q4"),
        ("2026-Q4", date(2026, 10, 1), date(2027, 1, 1), "2026-Q3"),
        ("2026", date(2026, 1, 1), date(2027, 1, 1), "2025"),
    ],
)
def test_a_period_has_its_days_and_the_ones_beside_it(
    code: str, first: date, after: date, before: str
) -> None:
    period = parse(code)

    assert (period.first, period.after, period.code) == (first, after, code)
    assert period.moved(-1) == parse(before)
    assert period.moved(-1).moved(1) == period


@pytest.mark.parametrize("span", Span)
def test_a_day_lies_in_its_period(span: Span) -> None:
    for month in range(1, 13):
        day = date(2026, month, 28)
        period = period_of(day, span)
        assert period.first <= day < period.after


def test_a_day_is_by_itself_in_its_month() -> None:
    assert period_of(date(2026, 8, 31)) == Period(span=Span.MONTH, year=2026, number=8)


@pytest.mark.parametrize(
    "text",
    ["", "2026-13", "2026-00", "2026-2", "2026-Q5", "2026-Q0", "2026-", "26-02", "0000", "abcd",
     "2026-02-01", "2026-Qx", "2026-²"],
)  # fmt: skip
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse(text)


@pytest.mark.parametrize(
    ("code", "span", "expected"),
    [
        ("2026-02", Span.QUARTER, "2026-Q1"),
        ("2026-Q1", Span.MONTH, "2026-03"),
        ("2026-Q1", Span.YEAR, "2026"),
        ("2026", Span.MONTH, "2026-12"),
    ],
)
def test_another_length_keeps_the_last_day(code: str, span: Span, expected: str) -> None:
    assert parse(code).within(span).code == expected
