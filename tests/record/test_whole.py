"""A calm visit is short; the worst day is whole: nothing clipped, nothing covered."""

from collections import Counter
from collections.abc import Callable
from functools import cache
from io import BytesIO
from json import loads
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from monitor.bootstrap import enclose
from monitor.domain import events as ev
from monitor.record.export import document
from monitor.record.pen import PAPERS
from monitor.record.read import read
from monitor.service import events_of
from tests.record.long_day import ALERTS, AMENDMENTS, CHECKS, GAPS, HANDOVERS, NOTE, long_day
from tests.record.made_up import LOOKS, PLACE
from tests.record.pages import count, overlaps, runs_of
from tests.record.sessions import Played, calm

Draw = Callable[[str, str, str], bytes]
DAYS = {"calm": calm(minutes=40), "long": long_day()}
EACH = pytest.mark.parametrize(("language", "paper"), LOOKS)


@pytest.fixture(scope="module")
def drawn(fonts: Path) -> Draw:
    """A day in a language on a paper; equal to its journal, or there is none."""

    @cache
    def draw(day: str, language: str, paper: str) -> bytes:
        played = DAYS[day]
        return document(
            played.session,
            played.entries,
            place=PLACE,
            paper=paper,
            language=language,
            fonts=fonts,
            enclose=enclose,
        )

    return draw


def happened(played: Played, kind: type) -> int:
    return sum(isinstance(e, kind) for e in events_of(played.entries, loads))


def test_the_long_day_is_as_long_as_it_says() -> None:
    told = DAYS["long"]

    assert len(told.session.checks) == CHECKS
    assert len(told.session.alerts) >= ALERTS
    assert happened(told, ev.Amended) >= AMENDMENTS
    assert happened(told, ev.GapRecorded) == GAPS
    assert happened(told, ev.HandedOver) == HANDOVERS
    assert len(NOTE) >= 2_000


@EACH
def test_a_calm_visit_takes_at_most_three_pages(drawn: Draw, language: str, paper: str) -> None:
    assert count(drawn("calm", language, paper)) <= 3


@EACH
@pytest.mark.parametrize("day", DAYS)
def test_no_text_is_clipped_or_covered(drawn: Draw, day: str, language: str, paper: str) -> None:
    sheet = PAPERS[paper]
    for number, runs in enumerate(runs_of(drawn(day, language, paper)), 1):
        assert overlaps(runs) == [], number
        for run in runs:
            assert run.left >= sheet.side - 1.0, run
            assert run.right <= sheet.right + 1.0, run
            assert run.top >= sheet.top - 1.0, run
            assert run.bottom <= sheet.height - sheet.bottom + 3.0, run


@EACH
def test_a_table_has_its_headings_on_each_page(drawn: Draw, language: str, paper: str) -> None:
    pages: dict[str, set[int]] = {}
    for block in read(drawn("long", language, paper)):
        if block.is_row:
            pages.setdefault(block.section, set()).add(block.page)
            assert len(block.columns) >= 2, block

    assert max(len(found) for found in pages.values()) >= 3


@EACH
def test_a_long_note_is_there_to_its_last_word(drawn: Draw, language: str, paper: str) -> None:
    pages = "".join(
        "".join(run.text.split())
        for runs in runs_of(drawn("long", language, paper))
        for run in runs
    )

    assert "".join(NOTE.split()[-12:]) in pages


# --- two extractors ------------------------------------------------------------------------------


def by_pdfium(pdf: bytes) -> list[list[str]]:
    opened = pypdfium2.PdfDocument(pdf)
    try:
        return [_words(page.get_textpage().get_text_range()) for page in opened]
    finally:
        opened.close()


def by_pypdf(pdf: bytes) -> list[list[str]]:
    return [_words(page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def _words(text: str) -> list[str]:
    """Return the characters of a page in sorted order, without what extractors put between."""
    plain = text.replace("\ufb01", "fi").replace("\ufb02", "fl").replace("\x02", "-")
    return sorted("".join(plain.replace("\ufffe", "-").split()))


@EACH
@pytest.mark.parametrize("day", DAYS)
def test_two_extractors_read_the_same_characters_of_each_page(
    drawn: Draw, day: str, language: str, paper: str
) -> None:
    pdf = drawn(day, language, paper)

    assert by_pypdf(pdf) == by_pdfium(pdf)


@EACH
@pytest.mark.parametrize("day", DAYS)
def test_the_second_extractor_finds_every_reading_of_the_journal(
    drawn: Draw, day: str, language: str, paper: str
) -> None:
    pages = PdfReader(BytesIO(drawn(day, language, paper))).pages
    found = Counter(" ".join(page.extract_text() for page in pages).split())
    wanted: Counter[str] = Counter()
    for check in DAYS[day].session.checks:
        if {"sbp", "dbp"} <= check.values.keys():
            wanted[f"{check.values['sbp']}/{check.values['dbp']}"] += 1

    assert wanted
    assert wanted - found == Counter()
