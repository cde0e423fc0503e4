"""Records of the long infusion and of nasal devices: whole, inside their margins, and short."""

from decimal import Decimal
from pathlib import Path

import pytest

from monitor.bootstrap import enclose
from monitor.domain import commands as cmd
from monitor.domain.measures import MINUTE
from monitor.record.build import Place, build
from monitor.record.export import document
from monitor.record.pen import PAPERS
from tests.record.pages import count, overlaps, runs_of, text_of
from tests.record.sessions import NURSE, ORDER, Played, by_devices

PAPER = pytest.mark.parametrize("paper", ["a4", "letter"])


def long_infusion(hours: int = 8) -> Played:
    """Return a closed infusion of so many hours, with an increase every hour."""
    order = cmd.Order(
        planned_min=hours * 60,
        prescriber=ORDER.prescriber,
        dose_mg=ORDER.dose_mg_per_kg,
        concentration_mg_per_ml=ORDER.concentration_mg_per_ml,
    )
    told = Played(order=order, protocol="ketamine-long", mode="replay")
    told.at(5).check()
    told.at(10).do(cmd.StartInfusion(by=NURSE))
    for minute in range(1, hours * 60):
        told.at(10 + minute)
        if minute % 60 == 20:
            told.do(cmd.GiveBolus(by=NURSE, mg=Decimal(5)))
        told.do(cmd.ObserveTime())
        now = told.when(told.minute)
        if any(s.due == now for s in told.session.slots if s.status.value == "open"):
            told.check()
    end = 10 + hours * 60
    told.at(end).do(cmd.StopInfusion(by=NURSE, reason="completed"))
    for minute in (0, 15, 30, 45, 60):
        told.at(end + minute).check()
    return told.at(end + 61).close()


def inside(pdf: bytes, paper: str) -> None:
    sheet = PAPERS[paper]
    for runs in runs_of(pdf):
        assert overlaps(runs) == []
        assert all(run.left >= sheet.side - 1.5 for run in runs)
        assert all(run.right <= sheet.right + 1.5 for run in runs)
        assert all(run.bottom <= sheet.height - sheet.bottom + 3.0 for run in runs)


@PAPER
def test_a_calm_course_of_devices_is_a_record_of_three_pages_at_most(
    paper: str, fonts: Path
) -> None:
    played = by_devices()
    pdf = document(played.session, played.entries, paper=paper, fonts=fonts, enclose=enclose)

    assert count(pdf) <= 3
    inside(pdf, paper)


def test_a_record_of_devices_says_nothing_of_an_infusion(fonts: Path) -> None:
    played = by_devices()
    said = text_of(document(played.session, played.entries, fonts=fonts)).lower()

    for word in ("infusion", "pump", "ml/h", "no pause", "cannula", "recovery"):
        assert word not in said, word
    assert "first device" in said
    assert "esketamine session record" in said


@PAPER
def test_eight_hours_of_infusion_fit_their_pages(paper: str, fonts: Path) -> None:
    played = long_infusion()
    pdf = document(played.session, played.entries, paper=paper, fonts=fonts, enclose=enclose)

    inside(pdf, paper)
    assert len(played.session.checks) > 30
    chart = build(played.session, played.entries, Place()).chart
    assert chart is not None
    assert len(chart.ticks) <= 12
    assert chart.end - chart.start > 9 * 60 * MINUTE
