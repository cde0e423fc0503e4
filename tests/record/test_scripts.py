"""Names in other scripts: drawn shaped, read back as typed, never a box; what lacks is reported."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from monitor.bootstrap import enclose, verify_record
from monitor.domain import commands as cmd
from monitor.record import scripts
from monitor.record.export import document, unwritten
from monitor.record.fonts import load
from tests.record.made_up import PLACE
from tests.record.pages import overlaps, runs_of
from tests.record.sessions import PATIENT, Played
from tests.record.vera import java, validate

NAMES = {
    "Arabic": "محمد الأمين",
    "Hebrew": "דוד לוי",
    "Devanagari": "क्षितिज शर्मा",
    "Thai": "สมชาย ใจดี",
    "Tamil": "கார்த்திக் ராஜா",
    "Telugu": "శ్రీనివాస్ రావు",
    "Khmer": "សុខ ពិសិដ្ឋ",
    "Vietnamese": "Nguyễn Thị Ánh",
    "Cyrillic": "Ђорђе Ќосић",
    "Greek": "Ἀλέξανδρος Παπαδόπουλος",
}
MIXED = "Ann محمد Lee สมชาย, twice"


def told(name: str) -> Played:
    """Return a session in which everybody has that name."""
    played = Played(patient=replace(PATIENT, name=name)).prepared().at(2).check(by=name)
    played.at(3).do(cmd.WriteNote(by=name, text=f"{name} said {name}, twice. " * 3))
    return played.at(5).close("cancelled", reason=name)


def pdf_of(name: str, fonts: Path) -> bytes:
    played = told(name)
    return document(
        played.session, played.entries, place=PLACE, fonts=fonts, enclose=enclose
    )  # compared inside: it raises when the PDF does not say what the journal says


def extracted(pdf: bytes) -> str:
    document_ = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document_)
    finally:
        document_.close()
    return text.replace(scripts.LEFT_TO_RIGHT, "")


@pytest.mark.parametrize("script", NAMES)
def test_a_name_is_printed_and_read_back_as_it_was_typed(script: str, fonts: Path) -> None:
    name = NAMES[script]

    pdf = pdf_of(name, fonts)

    assert extracted(pdf).count(name) >= 4
    assert "[U+" not in extracted(pdf)
    assert (verify_record(pdf).findings, verify_record(pdf).redrawn) == ((), True)


def test_scripts_that_meet_in_one_name_stand_in_the_order_of_typing(fonts: Path) -> None:
    found = "".join(extracted(pdf_of(MIXED, fonts)).split())  # spaces at the edges are a guess

    assert found.count("".join(MIXED.split())) >= 4


def test_names_in_other_scripts_break_no_archival_rule(fonts: Path, tmp_path: Path) -> None:
    made = {f"{script}.pdf": pdf_of(name, fonts) for script, name in NAMES.items()}

    verdicts = validate(java(), tmp_path, made)

    assert {key: v.broken for key, v in verdicts.items() if v.broken} == {}
    assert len(verdicts) == 2 * len(NAMES)


@pytest.mark.parametrize("script", NAMES)
def test_no_glyph_of_a_name_is_the_box_of_a_missing_one(script: str, fonts: Path) -> None:
    face = load(fonts).regular

    shaped = [run for run in face.runs(NAMES[script]) if isinstance(run, scripts.Shaped)]

    drawn = [glyph.code for run in shaped for word in run.words for glyph in word.glyphs]
    assert chr(scripts.PRIVATE) not in drawn  # glyph 0 is the box
    assert "".join(drawn) or script in {"Cyrillic", "Vietnamese"}  # the record's own letters


def test_letters_are_joined_and_not_only_set_beside_each_other(fonts: Path) -> None:
    joined = scripts.shape(1, "محمد", fonts)
    single = [scripts.shape(1, letter, fonts) for letter in "محمد"]

    forms = [glyph.code for word in joined.words for glyph in word.glyphs]
    alone = [glyph.code for one in single for word in one.words for glyph in word.glyphs]
    assert sorted(forms) != sorted(alone)
    assert joined.width != pytest.approx(sum(one.width for one in single))


def test_the_first_word_from_right_to_left_stands_rightmost(fonts: Path) -> None:
    first, second = scripts.shape(1, NAMES["Arabic"], fonts).words

    assert first.x > second.x
    assert second.x == pytest.approx(0.0)


@pytest.mark.parametrize("script", ["Arabic", "Devanagari", "Thai"])
def test_a_name_covers_nothing_beside_it(script: str, fonts: Path) -> None:
    pages = runs_of(pdf_of(NAMES[script], fonts))

    assert [overlaps(runs) for runs in pages if overlaps(runs)] == []


def test_a_mark_stays_with_its_letter() -> None:
    own = frozenset(map(ord, "abcdefgh "))

    assert scripts.runs("abx\u0323c", own) == [(None, "ab"), (0, "x\u0323"), (None, "c")]
    assert scripts.runs("ab\u0323c", own) == [(None, "a"), (0, "b\u0323"), (None, "c")]


def test_spaces_between_words_of_one_script_belong_to_it() -> None:
    own = frozenset(map(ord, "abc "))

    assert scripts.runs("a דוד לוי b", own) == [(None, "a "), (2, "דוד לוי"), (None, " b")]


# --- what no font has ----------------------------------------------------------------------------


def test_a_character_without_a_glyph_is_named_with_the_places_that_have_it(fonts: Path) -> None:
    played = told("李 Wei")

    missing = unwritten(played.session, played.entries, place=PLACE, fonts=fonts)

    assert set(missing) == {"李"}
    assert {"Patient", "Notes and addenda", "All checks", "At discharge"} <= set(missing["李"])
    assert "U+674E cjk unified ideograph-674e: Patient" in extracted(pdf_of("李 Wei", fonts))


def test_a_record_that_can_write_everything_reports_nothing(fonts: Path) -> None:
    played = told(NAMES["Khmer"])

    assert unwritten(played.session, played.entries, place=PLACE, fonts=fonts) == {}


def test_a_damaged_font_of_another_script_is_made_anew(fonts: Path, tmp_path: Path) -> None:
    good = scripts.shape(4, NAMES["Thai"], fonts)
    (path,) = [p for p in fonts.glob("script-*.ttf") if p.name == scripts._instance(4, fonts).name]
    (tmp_path / path.name).write_bytes(path.read_bytes()[:5000])
    scripts._font.cache_clear()
    scripts.shape.cache_clear()

    assert scripts.shape(4, NAMES["Thai"], tmp_path) == good
    assert (tmp_path / path.name).read_bytes() == path.read_bytes()
