"""The comparison finds what was changed, moved, dropped or added between facts and PDF."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from monitor.record.compare import Difference, Fact, compare, differences
from monitor.record.pdf import PaperName
from monitor.record.read import FOOT, HEAD, read
from monitor.record.report import Cell, Report, Table
from tests.record.facts import facts_of
from tests.record.samples import calm, cells, table
from tests.record.stormy import stormy

Sample = Callable[[str, PaperName], bytes]
Draw = Callable[..., bytes]

EACH = pytest.mark.parametrize(
    ("name", "paper"), [(n, p) for n in ("calm", "stormy") for p in ("a4", "letter")]
)
REPORTS = {"calm": calm, "stormy": stormy}


def only(report: Report, *sections: Table) -> Report:
    return replace(report, sections=sections, chart=None)


def tables(report: Report) -> Iterator[Table]:
    return (section for section in report.sections if isinstance(section, Table) and section.rows)


def changed(text: str) -> str:
    """Return `text` with its last letter or digit replaced by another."""
    at = max(number for number, letter in enumerate(text) if letter.isalnum())
    other = str((int(text[at]) + 1) % 10) if text[at] in "0123456789" else "q"
    return text[:at] + other + text[at + 1 :]


# --- nothing wrong, nothing found ----------------------------------------------------------------


@EACH
def test_a_record_says_all_its_facts(sample: Sample, name: str, paper: PaperName) -> None:
    assert compare(sample(name, paper), facts_of(REPORTS[name]())) == ()


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(ValueError, match="not a readable PDF"):
        compare(b"%PDF-1.7 nothing follows", [])


# --- a fact that the record does not say ---------------------------------------------------------


@EACH
def test_every_changed_text_of_every_fact_is_found(
    sample: Sample, name: str, paper: PaperName
) -> None:
    blocks = read(sample(name, paper))
    for fact in facts_of(REPORTS[name]()):
        for number, text in enumerate(fact.texts):
            if not any(letter.isalnum() for letter in text):
                continue
            texts = (*fact.texts[:number], changed(text), *fact.texts[number + 1 :])
            found = differences(blocks, [replace(fact, texts=texts)])
            assert any(one.expected for one in found), (fact, text)


def test_every_changed_cell_of_the_file_is_found(draw: Draw) -> None:
    facts = facts_of(stormy())
    for section in tables(stormy()):
        row = section.rows[len(section.rows) // 2]
        for number, cell in enumerate(row):
            if not any(letter.isalnum() for letter in cell.text):
                continue
            wrong = replace(cell, text=changed(cell.text))
            found = compare(
                draw(_with_row(section, (*row[:number], wrong, *row[number + 1 :]))),
                [fact for fact in facts if fact.section == section.title],
            )
            assert found, (section.title, cell)


def _with_row(section: Table, row: tuple[Cell, ...]) -> Report:
    middle = len(section.rows) // 2
    rows = (*section.rows[:middle], row, *section.rows[middle + 1 :])
    return only(calm(), replace(section, rows=rows))


def test_every_dropped_row_is_found(draw: Draw) -> None:
    facts = facts_of(stormy())
    for section in tables(stormy()):
        for number in {0, len(section.rows) - 1}:
            left = section.rows[:number] + section.rows[number + 1 :]
            pdf = draw(only(calm(), replace(section, rows=left, empty="None.")))
            found = compare(pdf, [fact for fact in facts if fact.section == section.title])
            assert any(one.section == section.title and one.expected for one in found)


def test_a_row_that_no_fact_speaks_of_is_found(draw: Draw) -> None:
    checks = next(one for one in tables(calm()) if one.title == "All checks")
    invented = cells("E+90", "16:38", "", "120/80", "70", *[""] * 9, "MO")

    pdf = draw(only(calm(), replace(checks, rows=(*checks.rows, invented))))
    found = compare(pdf, [fact for fact in facts_of(calm()) if fact.section == "All checks"])

    assert [one.expected for one in found] == [""]
    assert "E+90 16:38 120/80 70 MO" in found[0].found


def test_values_of_two_columns_changed_for_each_other_are_found(draw: Draw) -> None:
    swapped = table("Checks", "Check|HR|SpO₂", cells("T+5", "97", "84"))

    fact = Fact(section="Checks", key=("T+5",), texts=("84", "97"), columns=("HR", "SpO₂"))

    assert compare(draw(only(calm(), swapped)), [fact]) == (
        Difference(section="Checks", key=("T+5",), expected="84 | 97", found="97 | 84"),
    )


def test_values_of_two_rows_changed_for_each_other_are_found(draw: Draw) -> None:
    swapped = table("Checks", "Check|HR", cells("T+5", "84"), cells("T+10", "97"))
    facts = [
        Fact(section="Checks", key=("T+5",), texts=("97",), columns=("HR",)),
        Fact(section="Checks", key=("T+10",), texts=("84",), columns=("HR",)),
    ]

    assert len(compare(draw(only(calm(), swapped)), facts)) == 2


def test_of_two_rows_that_read_alike_one_dropped_is_found(draw: Draw) -> None:
    once = table("Notes", "When|Text", cells("14:50", "calm"))
    fact = Fact(section="Notes", key=("14:50",), texts=("calm",), columns=("Text",))
    pdf = draw(only(calm(), once))

    assert compare(pdf, [fact]) == ()
    assert len(compare(pdf, [fact, fact])) == 1


def test_a_value_that_should_not_be_there_is_found(draw: Draw) -> None:
    printed = table("Checks", "Check|HR", cells("T+5", "84"))
    fact = Fact(section="Checks", key=("T+5",), texts=("",), columns=("HR",))

    assert compare(draw(only(calm(), printed)), [fact])[0].found == "84"


def test_an_amendment_printed_without_its_old_value_is_found(draw: Draw) -> None:
    printed = table("Checks", "Check|HR", cells("T+5", "84"))
    fact = Fact(section="Checks", key=("T+5",), texts=("64", "84"), columns=("HR", "HR"))

    assert compare(draw(only(calm(), printed)), [fact])


def test_a_fact_in_the_wrong_section_is_found(draw: Draw) -> None:
    printed = table("Notes", "When|Text", cells("14:50", "calm"))
    fact = Fact(section="Addenda", key=("14:50",), texts=("calm",), columns=("Text",))

    assert compare(draw(only(calm(), printed)), [fact])


def test_a_number_inside_a_longer_one_does_not_count(draw: Draw) -> None:
    printed = table("Checks", "Check|Temp.", cells("T+10", "136.1"))

    for text in ("36.1", "136", "6.1", "1"):
        fact = Fact(section="Checks", key=("T+10",), texts=(text,))
        assert compare(draw(only(calm(), printed)), [fact]), text
    assert compare(
        draw(only(calm(), printed)), [Fact(section="Checks", key=("T+1",), texts=("136.1",))]
    )


def test_a_state_missing_on_one_page_is_found(sample: Sample) -> None:
    found = compare(sample("calm", "letter"), [Fact(section=HEAD, texts=("FX-118-60",))])

    assert [one.found[:6] for one in found] == ["page 1"]  # there it stands under the head


def test_a_wrong_hash_in_the_foot_is_found(sample: Sample) -> None:
    fact = Fact(section=FOOT, texts=("4be1 09d7 c2f9 … a63e 7715",))

    assert len(compare(sample("calm", "a4"), [fact])) == 2


# --- how texts are written does not matter -------------------------------------------------------


def test_a_name_spelled_by_number_is_the_name(draw: Draw) -> None:
    patient = replace(calm().patient, name="李 Wei")

    fact = Fact(section="", texts=("李 Wei", "FX-118-60"))

    assert compare(draw(replace(calm(), patient=patient)), [fact]) == ()


def test_lines_that_end_in_a_hyphen_are_read_as_written(draw: Draw) -> None:
    text = "well- being- of- the- patient- " * 20
    printed = table("Notes", "When|Text|By", cells("14:50", text, "PL"), wrap="Text")
    fact = Fact(section="Notes", key=("14:50",), texts=(text,), columns=("Text",))

    assert compare(draw(only(calm(), printed)), [fact]) == ()


def test_columns_that_do_not_pair_with_texts_are_refused() -> None:
    with pytest.raises(ValueError, match="1 columns for 2 texts"):
        Fact(section="Checks", texts=("84", "97"), columns=("HR",))


def test_a_spelled_character_that_a_narrow_column_broke_is_read_back(draw: Draw) -> None:
    text = "李" * 60
    printed = table("Notes", "When|Text", cells("14:50", text), wrap="Text")
    fact = Fact(section="Notes", key=("14:50",), texts=(text,), columns=("Text",))

    assert compare(draw(only(calm(), printed)), [fact]) == ()
