"""Eight hours: 60 checks, 40 alerts, 10 amendments, 3 gaps, 2 handovers and long notes."""

from dataclasses import replace
from decimal import Decimal

from monitor.domain import commands as cmd
from tests.record.sessions import DOCTOR, NURSE, ORDER, OTHER, Played

MINUTES = 360
CHECKS, ALERTS, AMENDMENTS, GAPS, HANDOVERS = 60, 40, 10, 3, 2
NOTE = (
    "The patient asked for the light to be dimmed and for the door to be closed; her sister stayed "
    "beside the chair, held her hand and spoke to her quietly. "
) * 14
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller" * 3
STEP = 7.0
"""Minutes from one check to the next."""


def long_day() -> Played:
    """Return the session, closed after eight hours."""
    told = Played(order=replace(ORDER, planned_min=MINUTES)).prepared()
    told.at(2).check(pain=6, mood=4)
    told.at(7).do(cmd.StartInfusion(by=NURSE), cmd.SetRate(by=NURSE, ml_per_h=Decimal("6.8")))
    for number in range(CHECKS - 2):
        _check(told, number)
    told.at(7 + MINUTES + 45).do(cmd.StopInfusion(by=OTHER, reason="completed"))
    told.do(cmd.WriteNote(by=OTHER, text=NOTE), cmd.WriteNote(by=NURSE, text=LONG_WORD))
    told.at(479).check(by=OTHER, pain=3, mood=6)
    return told.at(481).close("transferred", reason=NOTE[:2000], prescriber=DOCTOR)


def _check(told: Played, number: int) -> None:
    by = NURSE if number < CHECKS // 2 else OTHER
    told.at(9 + STEP * number)
    high = number % 2 == 0
    told.check(by=by, sbp=186 if high else 124, hr=135 if number % 3 == 0 else 72)
    told.at(9 + STEP * number + 1.2).do(cmd.ObserveTime())
    if number % 6 == 0:
        told.do(
            cmd.Amend(
                by=by,
                check=len(told.session.checks),
                measure="hr",
                value=Decimal(74),
                reason=f"misread {number}, {NOTE[:60]}",
            )
        )
    if number in {10, 25, 40}:
        since = told.minute
        told.at(since + 4).do(
            cmd.ObserveTime(gap_since=told.when(since + 0.5), gap_cause="not_running")
        )
    if number in {20, 45}:
        told.do(cmd.HandOver(by=by, to=OTHER if by == NURSE else NURSE))
    if number % 5 == 0:
        told.do(cmd.Intervene(by=by, action="med_given", detail=f"ondansetron 4 mg, {NOTE[:90]}"))
