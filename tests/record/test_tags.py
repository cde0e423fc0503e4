"""What a screen reader is told: every word once, in reading order, as what it is."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from monitor.record.pdf import PaperName
from monitor.record.report import Answer, Cell, Chart, Item, Listing, Mark, Report, Table
from monitor.record.spoken import spoken
from monitor.words import words
from tests.record.finished import finished
from tests.record.samples import calm, cells, checks, table
from tests.record.stormy import LONG, stormy
from tests.record.structure import Node, Structure, structure_of

Told = Callable[[Report], Structure]

EACH = pytest.mark.parametrize("report", [calm, stormy])


@pytest.fixture(scope="session")
def told(fonts: Path) -> Told:
    """The structure of a report's finished file on A4, made once a report."""

    @cache
    def structure(report: Report) -> Structure:
        return structure_of(finished(report, "a4", fonts))

    return structure


def only(*sections: Table | Listing) -> Report:
    return replace(calm(), chart=None, sections=sections)


def rows_of(structure: Structure, whole: Node) -> list[list[str]]:
    return [
        [structure.text(cell) for cell in row.kids if isinstance(cell, Node)]
        for row in whole.all("TR")
    ]


# --- every word once -----------------------------------------------------------------------------


@EACH
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_word_between_head_and_foot_is_told_exactly_once(
    fonts: Path, report: Callable[[], Report], paper: PaperName
) -> None:
    structure = structure_of(finished(report(), paper, fonts))

    places = list(structure.root.places())

    assert len(places) == len(set(places))
    assert {place for place in structure.words if place[1] >= 0} <= set(places)


def test_head_foot_and_headings_that_come_again_are_not_told(told: Told) -> None:
    made = checks(tuple(cells("T", "14:00", *["1"] * 12, "MO") for _ in range(60)), "many")

    silent = {page: text for (page, at), text in told(only(made)).words.items() if at < 0}

    assert silent == {
        0: "Page 1 of 2 · Record FIC-2026-0312-04 · Chairside 1.4 · PDF/A-3a "
        "SHA-256 4be1 09d7 c2f8 … a63e 7715",
        1: "Final, signed Juniper Testwell · born 21 Sep 1968 · MRN FX-118-60 "
        "· session 2 of 6, 12 Mar 2026 All checks, continued "
        f"{' '.join(column.label for column in made.columns)} "
        "Page 2 of 2 · Record FIC-2026-0312-04 · Chairside 1.4 · PDF/A-3a "
        "SHA-256 4be1 09d7 c2f8 … a63e 7715",
    }


# --- headings ------------------------------------------------------------------------------------


@EACH
def test_headings_stand_in_the_order_of_the_record(
    told: Told, report: Callable[[], Report]
) -> None:
    structure = told(report())

    first = [structure.text(node) for node in structure.root.all("H1")]
    second = [structure.text(node) for node in structure.root.all("H2")]

    assert first == [report().title]
    assert second == [
        *(box.title for box in report().boxes),
        "Course",
        *(section.title for section in report().sections if _printed(section)),
        *(["Characters written by number"] if report is stormy else []),
        "Protocol",
        "Signatures",
    ]


def _printed(section: Table | Listing) -> bool:
    filled = section.rows if isinstance(section, Table) else section.items
    return bool(filled or section.empty)


def test_who_the_patient_is_is_told_label_by_label(told: Told) -> None:
    structure = told(calm())

    items = [structure.text(item) for item in structure.root.all("LI")]

    assert items[0] == "Patient Juniper Testwell"
    assert "MRN FX-118-60" in items


# --- tables --------------------------------------------------------------------------------------


def test_a_table_is_told_row_by_row_under_its_headings(told: Told) -> None:
    made = table("Gaps", "When|What", cells("14:50", "clock set"), cells("15:10", "asleep"))

    structure = told(only(made))
    whole = structure.root.all("Table")[0]

    assert rows_of(structure, whole) == [
        ["When", "What"],
        ["14:50", "clock set"],
        ["15:10", "asleep"],
    ]
    assert [cell.attributes["/Scope"] for cell in whole.all("TH")] == [
        *("/Column", "/Column"),
        *("/Row", "/Row"),
    ]


def test_an_empty_cell_keeps_its_place(told: Told) -> None:
    made = table("Gaps", "When|What|By", cells("14:50", "", "MO"))

    structure = told(only(made))

    assert rows_of(structure, structure.root.all("Table")[0])[1] == ["14:50", "", "MO"]


def test_a_table_over_many_pages_is_one_table_whose_headings_are_told_once(told: Told) -> None:
    lines = tuple(cells(f"T+{n}", "14:00", *[f"{n}"] * 12, "MO") for n in range(150))

    structure = told(only(checks(lines, "many")))
    tables = structure.root.all("Table")

    assert len(tables) == 1
    assert len(rows_of(structure, tables[0])) == 151
    assert len({place[0] for place in tables[0].places()}) >= 3


def test_a_row_over_two_pages_is_one_row(told: Told) -> None:
    text = " ".join(f"word{number}" for number in range(4000))
    made = table("Notes", "When|Text|By", cells("14:50", text, "PL"), wrap="Text")

    structure = told(only(made))
    whole = structure.root.all("Table")[0]

    assert len(whole.all("TR")) == 2
    assert structure.text(whole.all("TD")[0]) == text


def test_a_long_cell_is_told_whole(told: Told) -> None:
    made = table("Notes", "When|Text|By", cells("14:50", LONG, "PL"), wrap="Text")

    structure = told(only(made))

    assert structure.text(structure.root.all("TD")[0]).split() == LONG.split()


def test_what_was_amended_is_told_as_struck_out_before_what_stands_now(told: Told) -> None:
    made = table("Checks", "Check|HR", (Cell(text="T+10"), Cell(old="64", text="84")))

    structure = told(only(made))
    cell = structure.root.all("TD")[0]

    assert structure.spoken(cell) == "64, struck out 84"
    assert cell.all("Span")[0].attributes["/TextDecorationType"] == "/LineThrough"


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (Mark.HIGH, "High priority 186/104"),
        (Mark.MEDIUM, "Medium priority 186/104"),
        (Mark.LOW, "Low priority 186/104"),
    ],
)
def test_a_shape_before_a_value_is_told_as_its_priority(told: Told, mark: Mark, said: str) -> None:
    made = table("Checks", "Check|BP", (Cell(text="T+10"), Cell(text="186/104", mark=mark)))

    structure = told(only(made))

    assert structure.spoken(structure.root.all("TD")[0]) == said


# --- listings and the chart ----------------------------------------------------------------------


def test_a_listing_is_told_down_its_columns_with_its_ticks(told: Told) -> None:
    items = tuple(
        Item(text=f"criterion {n}", answer=Answer.UNMET if n == 3 else Answer.MET)
        for n in range(17)
    )

    structure = told(only(Listing(title="Criteria", items=items)))
    whole = structure.root.all("L")[-1]
    found = [structure.spoken(item) for item in whole.all("LI")]

    assert all(list(tick.places()) for tick in whole.all("Lbl"))
    assert found == [f"{'Not met' if n == 3 else 'Met'} criterion {n}" for n in range(17)]


def test_the_chart_is_told_in_words_and_its_labels_stand_inside_it(told: Told) -> None:
    chart = stormy().chart
    assert chart is not None

    said = spoken(chart, words())
    figures = [node for node in told(stormy()).root.all("Figure") if node.alt == said]

    assert len(figures) == 1
    assert "/BBox" in figures[0].attributes


def test_the_words_for_the_chart_say_infusion_checks_extremes_and_limits() -> None:
    chart = stormy().chart
    assert chart is not None

    said = spoken(chart, words())

    assert "running at 61.5 mL/h, then paused, then running at 41.0 mL/h." in said
    assert "Checks: 7 on time, 1 late, 1 extra, 1 missed." in said
    assert "BP systolic: first 128, lowest 128, highest 186, last 130 mmHg;" in said
    assert "1 of high priority, 2 of medium priority." in said
    assert "BP limits shown: 180 (critical), 160 (caution)." in said


def test_the_words_for_a_course_without_any_reading_claim_nothing() -> None:
    empty = Chart(start=0, end=0, ticks=(), spans=(), checks=(), panels=())

    assert spoken(empty, words()) == (
        "Chart of the course over time. Each value stands in the tables of this record."
    )
