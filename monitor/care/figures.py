"""The numbers of a period as a list: one code each, under which words name and define it.

Screen, print and table take the numbers, their names (`figure`) and their definitions
(`definition` in resources/words) from here.
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from monitor.care.counting import Benefit, Checks, Waits, percent, share
from monitor.care.quality import Quality
from monitor.care.relief import median_day
from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO

HOUR: Final = 3600 * MICRO


@frozen
class Figure:
    """One number. `definition` is the code of its meaning; `value` is empty where it has none."""

    code: str
    definition: str
    value: str
    unit: str = ""
    """`s`, `h`, `%`, `days` or `per h`; empty for counts."""


def figures(quality: Quality) -> tuple[Figure, ...]:
    """Return every number of the period, in the order of print and table."""
    return (
        _count("sessions", quality.sessions),
        _count("started", quality.started),
        _count("patients", quality.patients),
        *_checks("checks", quality.checks),
        *_checks("rechecks", quality.rechecks),
        *_waits("high", quality.high),
        *_waits("medium", quality.medium),
        _count("by_limits", quality.by_limits, "episodes"),
        _count("overdue", quality.overdue.episodes),
        _count("overdue_risen", quality.overdue_risen, "overdue"),
        _count("missed_alerts", quality.missed_alerts),
        _count("other_alerts", quality.other_alerts),
        _count("alarms", quality.alarms, "alarms_per_nurse_hour"),
        Figure(
            code="nurse_hours",
            definition="alarms_per_nurse_hour",
            value=_plain(nurse_hours(quality)),
            unit="h",
        ),
        Figure(
            code="alarms_per_nurse_hour",
            definition="alarms_per_nurse_hour",
            value=_plain(alarms_per_hour(quality)),
            unit="per h",
        ),
        _count("overrides", quality.overridden),
        _count("overriding", len(quality.overriding), "overrides"),
        _count("idle_limits", len(quality.idle_limits)),
        _count("amendments", quality.amendments),
        _count("amended", len(quality.amended), "amendments"),
        _count("struck", quality.struck),
        *(figure for benefit in quality.benefits for figure in _benefit(benefit)),
    )


def nurse_hours(quality: Quality) -> Decimal:
    """Return the nurse-hours, one place."""
    return _places(Decimal(quality.nurse_time) / HOUR, "0.1")


def alarms_per_hour(quality: Quality) -> Decimal | None:
    """Return the alarms per nurse-hour, two places; None without any time."""
    if not quality.nurse_time:
        return None
    return _places(Decimal(quality.alarms) * HOUR / quality.nurse_time, "0.01")


def seconds(micros: int | None) -> Decimal | None:
    """Return microseconds as seconds, one place."""
    return None if micros is None else _places(Decimal(micros) / MICRO, "0.1")


def on_time(checks: Checks) -> Decimal | None:
    """Return the share on time in percent, one place; None for too few."""
    part = share(checks.on_time, checks.all)
    return None if part is None else percent(part)


def _places(value: Decimal, places: str) -> Decimal:
    return value.quantize(Decimal(places), rounding=ROUND_HALF_UP)


def _plain(value: Decimal | int | None) -> str:
    return "" if value is None else format(Decimal(value), "f")


def _count(code: str, number: int, definition: str = "") -> Figure:
    return Figure(code=code, definition=definition or code, value=str(number))


def _checks(code: str, checks: Checks) -> Iterator[Figure]:
    yield _count(code, checks.all)
    for state in ("on_time", "late", "entered_late", "missed", "withdrawn"):
        yield _count(f"{code}_{state}", getattr(checks, state), state)
    yield Figure(
        code=f"{code}_share", definition="on_time", value=_plain(on_time(checks)), unit="%"
    )


def _waits(code: str, waits: Waits) -> Iterator[Figure]:
    yield _count(f"{code}_answered", len(waits.waits), "until_acknowledged")
    for name in ("median", "ninetieth", "longest"):
        yield Figure(
            code=f"{code}_{name}",
            definition=name if name == "ninetieth" else "until_acknowledged",
            value=_plain(seconds(getattr(waits, name))),
            unit="s",
        )
    yield _count(f"{code}_unanswered", waits.unanswered, "until_acknowledged")
    yield _count(f"{code}_escalated", waits.escalated, "escalated")


def _benefit(benefit: Benefit) -> Iterator[Figure]:
    code = benefit.scale.value
    yield _count(f"{code}_infusions", benefit.infusions, "infusions")
    yield _count(f"{code}_known", benefit.known, "infusions")
    yield _count(f"{code}_response", benefit.response, "response")
    yield _count(f"{code}_substantial", benefit.substantial, "response")
    yield _count(f"{code}_followed", benefit.followed, "relief")
    yield Figure(
        code=f"{code}_relief_median",
        definition="kaplan_meier",
        value=_plain(median_day(benefit.steps)),
        unit="days",
    )
