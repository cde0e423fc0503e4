"""The month, quarter or year that a clinic looks back on, in days of the local calendar."""

from datetime import date, timedelta
from enum import StrEnum

from monitor.domain.frozen import frozen


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def months(self) -> int:
        """Its length in months."""
        return {"month": 1, "quarter": 3, "year": 12}[self.value]


@frozen
class Period:
    """A month, quarter or year: `number` counts from 1 within the year."""

    span: Span
    year: int
    number: int = 1

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, (self.number - 1) * self.span.months + 1, 1)

    @property
    def after(self) -> date:
        """The first day that is not in it any more."""
        return self.moved(1).first

    def moved(self, by: int) -> "Period":
        """Return the period so many later, or earlier."""
        a_year = 12 // self.span.months
        place = self.year * a_year + self.number - 1 + by
        return Period(span=self.span, year=place // a_year, number=place % a_year + 1)

    def within(self, span: Span) -> "Period":
        """Return the period of another length that holds its last day."""
        return period_of(self.after - timedelta(days=1), span)

    @property
    def code(self) -> str:
        """Return `2026-02`, `2026-Q1` or `2026`."""
        return {
            Span.MONTH: f"{self.year:04}-{self.number:02}",
            Span.QUARTER: f"{self.year:04}-Q{self.number}",
            Span.YEAR: f"{self.year:04}",
        }[self.span]


def period_of(day: date, span: Span = Span.MONTH) -> Period:
    """Return the period that holds `day`."""
    return Period(span=span, year=day.year, number=(day.month - 1) // span.months + 1)


def parse(text: str) -> Period:
    """Return the period of a code as `Period.code` writes it.

    Raises:
        ValueError: it is none.
    """
    year, _, rest = text.partition("-")
    if len(year) != 4 or not year.isdecimal() or int(year) < 1:
        raise ValueError(text)
    if not rest and text == year:
        return Period(span=Span.YEAR, year=int(year))
    quarter = rest.removeprefix("Q")
    span = Span.MONTH if quarter == rest else Span.QUARTER
    number = int(quarter) if quarter.isdecimal() and quarter.isascii() else 0
    found = Period(span=span, year=int(year), number=number)
    if not 1 <= number <= 12 // span.months or found.code != text:
        raise ValueError(text)
    return found
