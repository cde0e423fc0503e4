"""Every sentence of the screens is translated, and each translation says who has read it."""

import re
from pathlib import Path

import pytest

from monitor.words import LANGUAGES as WORDS
from tools import translations
from tools.translations import (
    LANGUAGES,
    UNREVIEWED,
    NotLiteralError,
    Sentence,
    Translation,
    place_of,
    read,
    sentences,
    written,
)

SAME_IN = {
    "de": {
        "Bolus", "Extra", "Fax", "Infusion, {0} min", "Letter", "Name", "Passphrase", "Person",
        "Plan", "Symptom",
        "TEST", "Website",  "in {0}, {1}", "{0} in {1}",
    },
    "es": {"1 error", "Ctrl+{0}", "Error", "Extra", "extra", "Fax", "No", "Plan"},
}  # fmt: skip
UNITS = re.compile(r"\{\d\}|mg/mL|mg/kg|mL/h|hh:mm|mg|min|kg|dB|SpO₂|SHA-256|PDF|PIN|nasal|h")
"""What is written alike in both languages, beside `UNITS`."""
EACH = pytest.mark.parametrize("language", LANGUAGES)


def test_each_language_with_clinical_words_has_its_screens() -> None:
    assert {*LANGUAGES, "en"} == set(WORDS)


@EACH
def test_every_sentence_of_the_screens_is_translated_and_none_that_is_gone(language: str) -> None:
    known = read(language)

    assert [said for said in sentences() if not known.get(said, Translation("")).text] == []
    assert set(known) - set(sentences()) == set()


@EACH
def test_a_file_is_as_the_tool_writes_it(language: str) -> None:
    text = place_of(language).read_text(encoding="utf-8")

    assert written(language, sentences(), read(language)) == text


@EACH
def test_a_translation_takes_the_same_facts_and_keeps_its_edges(language: str) -> None:
    wrong = [
        said.text
        for said, there in read(language).items()
        if set(re.findall(r"\{\w*\}", said.text)) != set(re.findall(r"\{\w*\}", there.text))
        or said.text[:1].isspace() != there.text[:1].isspace()
        or said.text[-1:].isspace() != there.text[-1:].isspace()
    ]

    assert wrong == []


@EACH
def test_no_translation_is_the_english_sentence(language: str) -> None:
    same = {
        said.text.strip()
        for said, there in read(language).items()
        if said.text == there.text and re.search(r"[A-Za-z]", UNITS.sub("", said.text))
    }

    assert same == SAME_IN[language]


@EACH
def test_each_translation_says_that_no_clinic_has_read_it_or_which_one_did(language: str) -> None:
    silent = [
        said.text
        for said, there in read(language).items()
        if there.review != UNREVIEWED
        and not re.fullmatch(r"reviewed by .+, \d{4}-\d{2}-\d{2}", there.review)
    ]

    assert silent == []


def test_what_is_put_together_while_running_is_refused(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('tr("Chair " + number)')

    with pytest.raises(NotLiteralError, match=r"screen\.py:1"):
        sentences(tmp_path)


def test_a_new_sentence_comes_in_unfinished_and_a_gone_one_goes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    new, gone = Sentence("Look", "at the pump"), Sentence("Gone")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "sentences", lambda: {new: ("ui/a.py",)})
    place_of("de").write_text(
        written("de", {gone: ("ui/a.py",)}, {gone: Translation("Weg")}), encoding="utf-8"
    )

    assert translations.main() == 1
    assert read("de") == {new: Translation("")}
    assert "de: 'Look' at the pump" in capsys.readouterr().out


def test_a_finished_translation_stays_with_the_name_of_who_read_it() -> None:
    said = Sentence("Stop")
    known = {said: Translation("Halt", "reviewed by Fernhollow, 2026-11-26")}

    text = written("de", {said: ("ui/a.py",)}, known)

    assert "<translation>Halt</translation>" in text
    assert "reviewed by Fernhollow, 2026-11-26" in text
