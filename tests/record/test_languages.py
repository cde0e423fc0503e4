"""The record in each language: complete, whole, equal to the journal, honest about its review."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from string import Formatter
from types import MappingProxyType
from typing import Any

import pikepdf
import pytest

from monitor import record
from monitor import words as words_module
from monitor.bootstrap import enclose, verify_record
from monitor.record.build import Place, build
from monitor.record.compare import compare
from monitor.record.export import document
from monitor.record.facts import facts
from monitor.record.read import ENDINGS
from monitor.record.report import Table
from monitor.resources import resource
from monitor.words import LANGUAGES, Words, words
from tests.record.mutations import changed, rewrite, texts
from tests.record.sessions import ORDER_OF_DEVICES, Played, by_devices, calm, phoned, stormy

OTHERS = sorted(set(LANGUAGES) - {"en"})
PLACE = Place(clinic="Fernhollow Infusion Clinic", room="2", previous="2026-0312-03")
SAMPLES = {
    "calm": calm(),
    "stormy": stormy(),
    "open": calm(closed=False),
    "training": calm(mode="training"),
    "devices": by_devices(),
    "phoned": phoned(),
    "no device": Played(order=ORDER_OF_DEVICES, protocol="esketamine-nasal", mode="replay"),
    "cancelled": Played().close("cancelled", reason="fever"),
}
SAME = {
    "SpO₂", "SpO₂, %", "Temp., °C", "Text", "Patient", "Extra", "Bolus {n} mg", "Rate {n} mL/h",
    "Version {n}", "version {version}", "Station", "Infusion: {spans}", "no", "{n} extra",
    "{name}: {low}", "Infusion", "24–48 h",
}  # fmt: skip
"""What two languages write alike."""


@cache
def table(language: str) -> dict[str, Any]:
    return tomllib.loads(resource(f"words/{language}.toml"))


def leaves(found: dict[str, Any], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in found.items():
        if isinstance(value, dict):
            yield from leaves(value, (*path, key))
        else:
            yield (*path, key)


def at(found: dict[str, Any], path: tuple[str, ...]) -> Any:
    for key in path:
        found = found[key]
    return found


def fields(form: str) -> list[str]:
    return sorted(field for _, field, _, _ in Formatter().parse(form) if field is not None)


def pdf_of(played: Played, language: str, fonts: Path, paper: str = "a4") -> bytes:
    return document(
        played.session,
        played.entries,
        place=PLACE,
        paper=paper,
        language=language,
        fonts=fonts,
        enclose=enclose,
    )


# --- the files of words --------------------------------------------------------------------------


@pytest.mark.parametrize("language", OTHERS)
def test_each_code_has_words_and_no_words_are_without_a_code(language: str) -> None:
    mine = {path for path in leaves(table(language)) if path[0] != "record"}

    assert mine == {path for path in leaves(table("en")) if path[0] != "record"}


def _literals() -> set[str]:
    """Every text in the code of the record: sentences, and headings parted by `|`."""
    folder = Path(record.__file__).parent
    found: set[str] = set()
    for path in (*folder.glob("*.py"), Path(words_module.__file__)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value, *node.value.split("|")}
    return found


def _composed() -> set[str]:
    """What is put together while running, from codes."""
    levels = ("high", "medium", "low")
    found = {form.format(level) for level in levels for form in ("{{n}} {}", "{} {{when}}")}
    found |= {f"{what} {how}" for what in ("Started", "Resumed") for how in PRESSURES}
    return found | {
        "High",
        "Medium",
        "Low",
        "Identity",
        "Weight",
        "Order",
        "Intervention",
        "Baseline",
    }


PRESSURES = ("at BP {value}", "without a blood pressure")


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_translated_that_no_record_says(language: str) -> None:
    assert set(table(language)["record"]) - _literals() - _composed() == set()


def _said() -> set[str]:
    """The sentences that the code of the record asks for in so many words."""
    folder = Path(record.__file__).parent
    found: set[str] = set()
    for path in (*folder.glob("*.py"), Path(words_module.__file__)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= set(_asked(node))
    return {one for one in found if any(c.isalpha() for c in re.sub(r"{\w+}", "", one))}


def _asked(call: ast.Call) -> Iterator[str]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    texts = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    match name:
        case "say" if call.args:
            yield from texts[:1]
            if isinstance(call.args[0], ast.IfExp):
                branches = (call.args[0].body, call.args[0].orelse)
                yield from (str(b.value) for b in branches if isinstance(b, ast.Constant))
        case "fact" | "table":
            yield from (one for text in texts for one in text.split("|") if one)
        case _:
            return


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_record_is_translated(language: str) -> None:
    assert (_said() | _composed()) - set(table(language)["record"]) == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_record_falls_back_to_english(
    language: str, name: str, fonts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fallen: set[str] = set()
    known, say = set(table(language)["record"]), Words.say

    def noted(self: Words, sentence: str, **told: object) -> str:
        plain = re.sub(r"{\w+}", "", sentence)
        if self.lang == language and sentence not in known and any(c.isalpha() for c in plain):
            fallen.add(sentence)
        return say(self, sentence, **told)

    monkeypatch.setattr(Words, "say", noted)

    pdf_of(SAMPLES[name], language, fonts)

    assert fallen == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_left_in_english(language: str) -> None:
    there, english = table(language), table("en")
    same = {
        at(there, path)
        for path in leaves(there)
        if path[0] not in {"record", "locale", "review", "unit", "group"}
        and at(there, path) == at(english, path)
    } | {text for sentence, text in there["record"].items() if text == sentence}

    bare = {one for one in same if any(c.isalpha() for c in re.sub(r"{\w+}", "", one))}

    assert bare <= {*SAME, "SpO₂", "MOAA/S", "O₂", "Temp", "No", "{name} {n}"}


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_facts_of_its_sentence(language: str) -> None:
    there, english = table(language), table("en")

    for sentence, text in there["record"].items():
        assert fields(text) == fields(sentence), sentence
    for path in leaves(there):
        if path[0] not in {"record", "locale", "review"}:
            assert fields(at(there, path)) == fields(at(english, path)), path


@pytest.mark.parametrize("language", OTHERS)
def test_words_keep_to_the_tone(language: str) -> None:
    for path in leaves(table(language)):
        text = at(table(language), path)
        if isinstance(text, str):
            assert "!" not in text, path
            assert "  " not in text, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_ends_the_title_of_a_later_page_as_the_reader_knows(language: str) -> None:
    assert words(language).say(", continued") in ENDINGS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_table_has_two_columns_of_one_name(language: str, name: str) -> None:
    played = SAMPLES[name]

    for section in build(played.session, played.entries, PLACE, language).sections:
        if isinstance(section, Table):
            labels = [column.label for column in section.columns]
            assert len(set(labels)) == len(labels), section.title


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_two_sections_have_one_title(language: str, name: str) -> None:
    played = SAMPLES[name]
    titles = [s.title for s in build(played.session, played.entries, PLACE, language).sections]

    assert len(set(titles)) == len(titles)


# --- how a language writes -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "language,number,day,long_day",
    [
        ("en", "36.1", "5 Mar 2026", "Thursday 5 March 2026"),
        ("de", "36,1", "05.03.2026", "Donnerstag, 5. März 2026"),
        ("es", "36,1", "5 mar 2026", "jueves, 5 de marzo de 2026"),
    ],
)
def test_numbers_and_days_are_written_as_in_the_country(
    language: str, number: str, day: str, long_day: str
) -> None:
    when = datetime.combine(date(2026, 3, 5), datetime.min.time())

    assert words(language).number(Decimal("36.1")) == number
    assert words(language).date(when) == day
    assert words(language).long_date(when) == long_day


@pytest.mark.parametrize(
    "language,word,inside",
    [
        ("en", "Nausea", "nausea"),
        ("de", "Übelkeit", "Übelkeit"),
        ("de", "Mäßig", "mäßig"),
        ("de", "Vor dem Beginn", "vor dem Beginn"),
        ("es", "Náuseas", "náuseas"),
        ("es", "IV", "IV"),
    ],
)
def test_nouns_keep_their_capital_where_the_language_says_so(
    language: str, word: str, inside: str
) -> None:
    assert words(language).inside(word) == inside


def test_a_screen_may_choose_its_own_separator() -> None:
    assert words("en", decimal=",").number(Decimal("0.5")) == "0,5"
    assert words("de", decimal=".").number(Decimal("0.5")) == "0.5"


# --- whole records -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_record_in_each_language_equals_its_journal_and_is_verified(
    language: str, name: str, fonts: Path
) -> None:
    verdict = verify_record(pdf_of(SAMPLES[name], language, fonts))

    assert (verdict.findings, verdict.redrawn) == ((), True)


@pytest.mark.parametrize("language", OTHERS)
def test_a_changed_digit_is_found_in_each_language(language: str, fonts: Path) -> None:
    pdf = pdf_of(SAMPLES["calm"], language, fonts)
    page, number, _ = next(one for one in texts(pdf) if one[2] == "124/76")

    findings = verify_record(changed(pdf, rewrite(page, number, "142/76"))).findings

    assert page + 1 in {finding.page for finding in findings}


def test_a_record_in_one_language_does_not_say_the_facts_in_another(fonts: Path) -> None:
    played = SAMPLES["calm"]
    pdf = pdf_of(played, "de", fonts)

    assert compare(pdf, facts(played.entries, played.session.protocol, "de")) == ()
    assert compare(pdf, facts(played.entries, played.session.protocol, "es")) != ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_says_which_language_it_is_in(language: str, fonts: Path) -> None:
    with pikepdf.open(BytesIO(pdf_of(SAMPLES["calm"], language, fonts))) as document_:
        assert str(document_.Root.Lang) == language


@pytest.mark.parametrize("language", OTHERS)
def test_a_record_says_that_no_clinic_has_read_its_words(language: str) -> None:
    played = SAMPLES["calm"]
    unread = words(language).say("Words in this language: not clinically reviewed")

    state = build(played.session, played.entries, PLACE, language).state

    assert unread in state.detail
    assert unread != "Words in this language: not clinically reviewed"
    assert "clinic" in resource(f"words/{language}.toml").splitlines()[1]


def test_words_that_a_clinic_has_read_name_who_and_when() -> None:
    german = words("de")
    review = {"needed": True, "by": "Dr. A. Invented", "on": "12.03.2026"}
    read = replace(german, table=MappingProxyType({**german.table, "review": review}))

    assert read.review == "Wörter geprüft von Dr. A. Invented, 12.03.2026"
    assert words("en").review == ""


@pytest.mark.parametrize("language", ["xx", "de"])
def test_another_language_in_the_file_is_found(language: str, fonts: Path) -> None:
    pdf = pdf_of(SAMPLES["calm"], "en", fonts)

    def claim(document_: Any) -> None:
        document_.Root.Lang = language

    assert verify_record(changed(pdf, claim)).findings != ()
