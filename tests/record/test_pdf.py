"""What the pages say and how they look: read back from finished files."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from monitor.record.compare import Fact, compare
from monitor.record.fonts import load
from monitor.record.glyphs import has
from monitor.record.pdf import PaperName
from monitor.record.pen import PAPERS
from monitor.record.read import FOOT, HEAD, read
from monitor.record.report import Answer, Cell, Column, Footnote, Item, Listing, Report, Table
from tests.record.pages import count, overlaps, runs_of, text_of
from tests.record.samples import alerts, calm, cells, checks, table
from tests.record.stormy import LONG, stormy

Sample = Callable[[str, PaperName], bytes]
Draw = Callable[..., bytes]

EACH = pytest.mark.parametrize(
    ("name", "paper"), [(n, p) for n in ("calm", "stormy") for p in ("a4", "letter")]
)
GREY_ONLY = {"g", "G"}
COLOURS = {"rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "gs", "Do"}
PROJECT = Path(__file__).resolve().parents[2]


def with_sections(*sections: Table | Listing, report: Report | None = None) -> Report:
    return replace(report or calm(), sections=sections)


# --- pages -------------------------------------------------------------------------------------


def test_a_calm_session_takes_two_pages_of_a4(sample: Sample) -> None:
    assert count(sample("calm", "a4")) == 2


def test_a_calm_session_takes_at_most_three_pages_of_letter(sample: Sample) -> None:
    assert count(sample("calm", "letter")) <= 3


def test_a_stormy_session_flows_on(sample: Sample) -> None:
    assert count(sample("stormy", "a4")) > 3


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_every_page_has_the_size_of_the_paper(sample: Sample, paper: PaperName) -> None:
    size = (595.28, 841.89) if paper == "a4" else (612.0, 792.0)
    with pikepdf.open(BytesIO(sample("stormy", paper))) as pdf:
        for page in pdf.pages:
            assert [float(edge) for edge in page.mediabox] == pytest.approx([0, 0, *size], abs=0.01)


@EACH
def test_no_text_leaves_the_margins(sample: Sample, name: str, paper: PaperName) -> None:
    sheet = PAPERS[paper]
    for runs in runs_of(sample(name, paper)):
        for run in runs:
            assert run.left >= sheet.side - 1.0, run
            assert run.right <= sheet.right + 1.0, run
            assert run.top >= sheet.top - 1.0, run
            assert run.bottom <= sheet.height - sheet.bottom + 3.0, run


@EACH
def test_no_text_covers_another(sample: Sample, name: str, paper: PaperName) -> None:
    assert [overlaps(runs) for runs in runs_of(sample(name, paper)) if overlaps(runs)] == []


@EACH
def test_content_stays_above_the_foot(sample: Sample, name: str, paper: PaperName) -> None:
    sheet = PAPERS[paper]
    for runs in runs_of(sample(name, paper)):
        feet = [run for run in runs if run.top > sheet.height - sheet.bottom - 11.0]
        assert all(run.size == pytest.approx(7.6) for run in feet)
        assert len(feet) == 4


# --- what stands on each page --------------------------------------------------------------------


def test_the_words_of_the_state_stand_in_the_head_of_each_page(sample: Sample) -> None:
    heads = [block for block in read(sample("stormy", "a4")) if block.section == HEAD]

    assert len(heads) == count(sample("stormy", "a4"))
    assert all("REPLAY · DRAFT, not signed" in head.text for head in heads)


def test_the_words_of_the_state_stand_nowhere_else(sample: Sample) -> None:
    assert text_of(sample("stormy", "a4")).count("REPLAY") == count(sample("stormy", "a4"))


def test_training_is_printed_like_replay(draw: Draw) -> None:
    state = replace(calm().state, words=("TRAINING", "Final, signed"))

    heads = [b for b in read(draw(replace(calm(), state=state))) if b.section == HEAD]

    assert all("TRAINING · Final, signed" in head.text for head in heads)


def test_each_foot_says_page_record_program_and_hash(sample: Sample) -> None:
    feet = [block.text for block in read(sample("stormy", "a4")) if block.section == FOOT]

    for number, foot in enumerate(feet, 1):
        assert f"Page {number} of {len(feet)}" in foot
        assert "FIC-2026-0312-04" in foot
        assert "Chairside 1.4" in foot
        assert "SHA-256 4be1 09d7 c2f8 … a63e 7715" in foot


def test_later_pages_name_patient_number_session_and_day(sample: Sample) -> None:
    later = [b for b in read(sample("calm", "letter")) if b.section == HEAD and b.page > 1]

    assert later
    for block in later:
        assert "Juniper Testwell · born 21 Sep 1968 · MRN FX-118-60" in block.text
        assert "session 2 of 6, 12 Mar 2026" in block.text


def test_the_third_box_is_titled_at_discharge_and_gives_no_verdict(sample: Sample) -> None:
    text = text_of(sample("calm", "a4"))

    assert "At discharge Home 16:18, 17 of 17 criteria" in text
    assert "safe" not in text


def test_the_protocol_says_that_it_needs_sign_off_and_that_it_has_none(sample: Sample) -> None:
    text = text_of(sample("calm", "a4"))

    assert "Requires sign-off by the clinic's medical director. Not signed off." in text


# --- tables --------------------------------------------------------------------------------------


def _long_table(rows: int) -> Table:
    made = (cells(f"T+{n}", f"14:{n % 60:02}", *[f"{n}"] * 12, "MO") for n in range(rows))
    return checks(tuple(made), "many")


def test_headings_come_again_on_each_page_that_a_table_reaches(draw: Draw) -> None:
    blocks = read(draw(with_sections(_long_table(150))))

    pages = {block.page for block in blocks if block.section == "All checks" and block.is_row}
    headings = [b for b in blocks if "SpO₂" in b.text and "Dizziness" in b.text]
    assert len(pages) >= 3
    assert {block.page for block in headings} == pages
    assert all("Check" in block.columns for block in blocks if block.cells)


def test_a_title_never_ends_a_page(draw: Draw) -> None:
    for rows in range(20, 36):
        sections = (_long_table(rows), alerts(note="none"), _long_table(3))
        pdf = draw(with_sections(*sections, report=replace(calm(), chart=None)))
        for runs in runs_of(pdf):
            body = [run for run in runs if run.bottom < PAPERS["a4"].height - 45]
            assert abs(body[-1].size - 9.6) > 0.05 or "raised" in body[-1].text, rows


def test_a_table_too_wide_is_printed_in_parts_that_repeat_the_key(draw: Draw) -> None:
    labels = [f"Measure {number}" for number in range(16)]
    wide = Table(
        title="Wide",
        columns=tuple(Column(label=label) for label in ("Check", *labels)),
        rows=(cells("T+5", *(f"value {number}" for number in range(16))),),
    )

    rows = [block for block in read(draw(with_sections(wide))) if block.is_row]

    assert len(rows) > 1
    assert all(row.cells["Check"] == "T+5" for row in rows)
    assert {text for row in rows for text in row.cells.values()} == {
        "T+5",
        *(f"value {number}" for number in range(16)),
    }


def test_a_long_note_is_printed_whole(draw: Draw) -> None:
    notes = table("Notes", "When|Text|By", cells("14:50", LONG, "PL"), wrap="Text")

    row = next(block for block in read(draw(with_sections(notes))) if block.is_row)

    assert len(LONG) >= 2000
    assert row.cells["Text"].split() == LONG.split()


def test_a_row_taller_than_a_page_goes_on_and_is_read_as_one(draw: Draw) -> None:
    text = " ".join(f"word{number}" for number in range(4000))
    notes = table("Notes", "When|Text|By", cells("14:50", text, "PL"), wrap="Text")

    pdf = draw(with_sections(notes, report=replace(calm(), chart=None)))
    rows = [block for block in read(pdf) if block.is_row]

    assert len(rows) == 1
    assert rows[0].cells["Text"].split() == text.split()
    assert not any(overlaps(runs) for runs in runs_of(pdf))


def test_a_word_without_end_is_broken_and_not_clipped(draw: Draw) -> None:
    word = "Donaudampfschifffahrt" * 12
    notes = table("Notes", "When|Text|By", cells("14:50", word, "PL"), wrap="Text")

    pdf = draw(with_sections(notes))
    row = next(block for block in read(pdf) if block.is_row)

    assert row.cells["Text"].replace("\n", "") == word
    assert all(run.right <= PAPERS["a4"].right + 1 for runs in runs_of(pdf) for run in runs)


def test_old_and_new_value_are_real_text_and_the_old_is_struck(draw: Draw) -> None:
    amended = table("Amendments", "Entry|Was", (Cell(text="T+10"), Cell(old="64", text="84")))

    row = next(block for block in read(draw(with_sections(amended))) if block.is_row)

    assert row.cells["Was"] == "64 84"


def test_footnotes_stand_under_their_table_with_their_letter(draw: Draw) -> None:
    noted = replace(
        table("Checks", "Check|HR", (Cell(text="T+5"), Cell(text="n.a.", note="b"))),
        footnotes=(Footnote(letter="b", text="T+5 heart rate not obtained: asleep."),),
    )

    text = text_of(draw(with_sections(noted)))

    assert "n.a. b b: T+5 heart rate not obtained: asleep." in text


def test_a_section_without_rows_is_left_out_unless_that_is_a_fact(draw: Draw) -> None:
    silent = table("Handovers", "When|What")
    said = alerts(note="0 high")
    listing = Listing(title="Discharge", items=())

    text = text_of(draw(with_sections(silent, said, listing)))

    assert "Handovers" not in text
    assert "Discharge" not in text.replace("At discharge", "")
    assert "Alerts No alert was raised." in text


def test_a_row_with_a_cell_too_few_is_refused() -> None:
    with pytest.raises(ValueError, match="row 1 has 1 cells"):
        table("Checks", "Check|HR", (Cell(text="T+5"),))


def test_a_listing_says_each_item(draw: Draw) -> None:
    items = tuple(Item(text=f"criterion {n}: met", answer=Answer.MET) for n in range(17))

    text = text_of(draw(with_sections(Listing(title="Criteria", items=items))))

    assert all(f"criterion {n}: met" in text for n in range(17))


# --- the file ------------------------------------------------------------------------------------


@EACH
def test_nothing_but_grey_is_drawn_and_nothing_shines_through(
    sample: Sample, name: str, paper: PaperName
) -> None:
    used = set()
    with pikepdf.open(BytesIO(sample(name, paper))) as pdf:
        for page in pdf.pages:
            used |= {str(line.operator) for line in pikepdf.parse_content_stream(page)}
            assert "/ExtGState" not in page.get("/Resources", {})

    assert used >= GREY_ONLY
    assert not used & COLOURS


def test_every_font_in_the_file_is_embedded(sample: Sample) -> None:
    with pikepdf.open(BytesIO(sample("stormy", "a4"))) as pdf:
        found = [o for o in pdf.objects if _is(o, "/Font")]
        names = {str(font["/BaseFont"]) for font in found}

        assert {name.partition("+")[2] for name in names} == {
            "ChairsideRecord-400",
            "ChairsideRecord-600",
        }
        assert all("/FontFile2" in font["/FontDescriptor"] for font in found)


def _is(candidate: pikepdf.Object, kind: str) -> bool:
    return isinstance(candidate, pikepdf.Dictionary) and candidate.get("/Type") == kind


def test_the_file_says_its_language_title_and_program(sample: Sample) -> None:
    with pikepdf.open(BytesIO(sample("calm", "a4"))) as pdf:
        assert str(pdf.Root["/Lang"]) == "en"
        title = "Ketamine infusion record, Juniper Testwell, 12 Mar 2026"
        assert str(pdf.docinfo["/Title"]) == title
        assert str(pdf.docinfo["/Creator"]) == "Chairside 1.4"


def test_the_same_report_makes_the_same_bytes(draw: Draw) -> None:
    assert draw(stormy()) == draw(stormy())


def test_another_process_makes_the_same_bytes(sample: Sample, fonts: Path) -> None:
    code = (
        "import sys, hashlib, pathlib;"
        "from monitor.record.pdf import render; from tests.record.stormy import stormy;"
        "pdf = render(stormy(), paper='a4', fonts=pathlib.Path(sys.argv[1]));"
        "print(hashlib.sha256(pdf).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "4242", "PYTHONPATH": str(PROJECT)}
    made = subprocess.run(
        [sys.executable, "-c", code, str(fonts)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert made.stdout.strip() == hashlib.sha256(sample("stormy", "a4")).hexdigest()


def test_the_start_of_the_app_loads_no_pdf_library() -> None:
    code = (
        "import sys, monitor.record, monitor.record.report, monitor.record.compare,"
        "monitor.record.pdf;"
        "print([m for m in ('reportlab', 'pypdfium2', 'fontTools') if m in sys.modules])"
    )
    made = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    )

    assert made.stdout.strip() == "[]"


# --- characters ----------------------------------------------------------------------------------


def test_a_name_in_a_script_without_glyphs_is_spelled_and_the_record_says_so(draw: Draw) -> None:
    patient = replace(calm().patient, name="李 Wei")

    text = text_of(draw(replace(calm(), patient=patient)))

    assert "[U+674E] Wei" in text
    assert "Characters written by number" in text
    assert "U+674E cjk unified ideograph-674e" in text


def test_accents_typed_as_two_characters_are_printed_as_one(draw: Draw) -> None:
    patient = replace(calm().patient, name="Zoe\u0308 Bra\u0302n")

    assert "Zoë Brân" in text_of(draw(replace(calm(), patient=patient)))


def test_invisible_characters_become_visible(draw: Draw) -> None:
    notes = table("Notes", "When|Text", cells("14:50", "a\u202eb\x07c"), wrap="Text")

    assert "a[U+202E]b[U+0007]c" in text_of(draw(with_sections(notes)))


def test_every_letter_of_the_typeface_can_be_read_back(draw: Draw, fonts: Path) -> None:
    covered = load(fonts).own
    letters = [chr(code) for code in sorted(covered) if has(chr(code), covered) and code > 0x20]
    words = [f"x{letter}y" for letter in letters if not letter.isspace()]
    for start in range(0, len(words), 150):
        text = " ".join(words[start : start + 150])
        notes = table("Notes", "When|Text", cells("14:50", text), wrap="Text")
        fact = Fact(section="Notes", key=("14:50",), texts=(text,), columns=("Text",))

        assert compare(draw(with_sections(notes)), [fact]) == ()
