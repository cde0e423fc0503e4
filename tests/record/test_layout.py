"""Whatever is typed: nothing clipped, nothing covered, and the record still says it."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from monitor.record.compare import compare
from monitor.record.pdf import render
from monitor.record.pen import PAPERS
from monitor.record.report import Box, Cell, Chart, Column, Item, Listing, Mark, Report, Table
from tests.record.facts import facts_of
from tests.record.pages import overlaps, runs_of
from tests.record.samples import calm

WORDS = st.text("abcdefgh ÅéłЖ0123456789.,:/+-()李\n", min_size=1, max_size=90).filter(str.strip)
LONG = st.one_of(WORDS, st.integers(1, 90).map(lambda n: "monitored " * n + "w" * n))
SHORT = st.text("abcdef 0123456789/", max_size=14)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(2, 14))
    columns = tuple(
        Column(
            label=f"Column {number}",
            align=draw(st.sampled_from(("left", "right"))),
            wrap=draw(st.booleans()),
        )
        for number in range(width)
    )
    rows = []
    for number in range(draw(st.integers(1, 6))):
        cells = [
            Cell(
                text=draw(LONG if column.wrap else SHORT),
                old=draw(st.one_of(st.just(""), SHORT)),
                mark=draw(st.sampled_from((None, None, *Mark))),
                note=draw(st.sampled_from(("", "", "a"))),
            )
            for column in columns[1:]
        ]
        rows.append((Cell(text=f"row {number}", strong=True), *cells))
    return Table(title="Anything", columns=columns, rows=tuple(rows), note=draw(SHORT))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    report = calm()
    patient = replace(report.patient, name=draw(WORDS), allergies=draw(LONG), mrn=draw(SHORT))
    boxes = tuple(
        Box(
            title="What was given",
            headline=draw(WORDS),
            lines=tuple(draw(st.lists(LONG, max_size=3))),
            mark=draw(st.sampled_from((None, *Mark))),
        )
        for _ in range(4)
    )
    items = tuple(Item(text=text) for text in draw(st.lists(LONG, min_size=1, max_size=7)))
    return replace(
        report,
        patient=patient,
        boxes=boxes,  # type: ignore[arg-type]
        chart=None,
        sections=(draw(tables()), Listing(title="Items", items=items)),
    )


@settings(max_examples=25, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(report=reports(), paper=st.sampled_from(("a4", "letter")))
def test_any_text_is_printed_whole_inside_the_margins_and_read_back(
    fonts: Path, report: Report, paper: str
) -> None:
    pdf = render(report, paper=paper, fonts=fonts)  # type: ignore[arg-type]

    sheet = PAPERS[paper]
    for runs in runs_of(pdf):
        assert overlaps(runs) == []
        assert all(run.left >= sheet.side - 1.5 for run in runs)
        assert all(run.right <= sheet.right + 1.5 for run in runs)
        assert all(run.bottom <= sheet.height - sheet.bottom + 3.0 for run in runs)
    assert compare(pdf, facts_of(report)) == ()


def test_a_course_without_any_reading_is_drawn(fonts: Path) -> None:
    empty = Chart(start=0, end=0, ticks=(), spans=(), checks=(), panels=())

    assert render(replace(calm(), chart=empty), paper="a4", fonts=fonts)


def test_a_session_cancelled_before_anything_is_a_record_of_one_page(fonts: Path) -> None:
    bare = replace(calm(), chart=None, sections=(), signatures=())

    pdf = render(bare, paper="letter", fonts=fonts)

    assert len(runs_of(pdf)) == 1
    assert any(run.text == "Not signed." for run in runs_of(pdf)[0])
