"""The part of the door for how series and months went."""

from monitor.care.counting import (
    FEWEST,
    Benefit,
    Checks,
    LimitLine,
    OverrideLine,
    SlotLine,
    Waits,
    per_hundred,
)
from monitor.care.figures import alarms_per_hour, nurse_hours, on_time
from monitor.care.period import Period, Span
from monitor.care.relief import Relief, Response, Scale, at_risk_on, median_day
from monitor.care.series import PatientSeries, SeriesPoint
from monitor.care.shapes import Peak, SessionFacts
from monitor.quality import PeriodQuality, Quality

__all__ = [
    "FEWEST",
    "Benefit",
    "Checks",
    "LimitLine",
    "OverrideLine",
    "PatientSeries",
    "Peak",
    "Period",
    "PeriodQuality",
    "Quality",
    "Relief",
    "Response",
    "Scale",
    "SeriesPoint",
    "SessionFacts",
    "SlotLine",
    "Span",
    "Waits",
    "alarms_per_hour",
    "at_risk_on",
    "median_day",
    "nurse_hours",
    "on_time",
    "per_hundred",
]
