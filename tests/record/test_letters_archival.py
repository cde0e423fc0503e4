"""The month's report and the summary of a series against ISO 19005-3 and ISO 14289-1.

Each in every language and on both papers: veraPDF reads what readers and archives will read.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.care.series import patient_series
from monitor.record import month_page, summary_page
from monitor.record.letter import write
from monitor.record.pdf import PaperName
from monitor.words import LANGUAGES, words
from tests.care.made import score, session
from tests.record.test_letters import about, month_about, numbers
from tests.record.vera import PROFILES, Verdict, java, validate
from tests.ui.series.told import five

PAPERS: tuple[PaperName, ...] = ("a4", "letter")
Made = Callable[[str, PaperName], bytes]


def _month(sessions: int) -> Made:
    def made(language: str, paper: PaperName) -> bytes:
        letter = month_page.month_report(numbers(sessions), month_about(), words(language))
        return write(letter, paper=paper)

    return made


def _summary(language: str, paper: PaperName) -> bytes:
    series = patient_series(five())
    return write(summary_page.summary(series, about(series), words(language)), paper=paper)


def _hostile(language: str, paper: PaperName) -> bytes:
    """A summary of what is rare: many sessions, a name of many scripts and of none."""
    series = patient_series(
        tuple(
            session(session=f"S{n}", opened_at=n, series_number=n, pain=score(8, 5))
            for n in range(1, 31)
        )
    )
    told = about(series, "李 <Wei> & \u202e\x07\U0001f600 Ångström")
    return write(summary_page.summary(series, told, words(language)), paper=paper)


LETTERS: dict[str, Made] = {
    "month": _month(61),
    "empty-month": _month(0),
    "summary": _summary,
    "hostile-summary": _hostile,
}
FILES = tuple(
    f"{name}-{language}-{paper}.pdf"
    for name in LETTERS
    for language in LANGUAGES
    for paper in PAPERS
)


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Verdict]:
    """Return the verdicts on every letter, of one run of the validator."""
    launcher = java()
    files = {
        f"{name}-{language}-{paper}.pdf": made(language, paper)
        for name, made in LETTERS.items()
        for language in LANGUAGES
        for paper in PAPERS
    }
    folder: Path = tmp_path_factory.mktemp("letters")
    return validate(launcher, folder, files)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", FILES)
def test_every_letter_keeps_the_archival_and_the_accessible_form(
    verdicts: dict[tuple[str, str], Verdict], name: str, profile: str
) -> None:
    verdict = verdicts[(profile, name)]

    assert verdict.broken == set()
    assert verdict.rules > 100
    assert verdict.checks > 3_000
