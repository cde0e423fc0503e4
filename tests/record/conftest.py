"""The record's fonts, made once and kept between runs, and both samples as PDF."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from monitor.record.pdf import PaperName, render
from monitor.record.report import Report
from tests.record.samples import calm
from tests.record.stormy import stormy

Draw = Callable[..., bytes]
SAMPLES: dict[str, Callable[[], Report]] = {"calm": calm, "stormy": stormy}


@pytest.fixture(scope="session")
def fonts(pytestconfig: pytest.Config) -> Path:
    """A folder for the static fonts: making them takes seconds, so it outlives the run."""
    if pytestconfig.cache is None:
        pytest.fail("the tests of the record need pytest's cache")
    return pytestconfig.cache.mkdir("record-fonts")


@pytest.fixture(scope="session")
def draw(fonts: Path) -> Draw:
    """Draw a report; A4 unless told."""

    def drawn(report: Report, paper: PaperName = "a4") -> bytes:
        return render(report, paper=paper, fonts=fonts)

    return drawn


@pytest.fixture(scope="session")
def sample(fonts: Path) -> Callable[[str, PaperName], bytes]:
    """The PDF of a sample by name and paper, drawn once."""

    @cache
    def drawn(name: str, paper: PaperName) -> bytes:
        return render(SAMPLES[name](), paper=paper, fonts=fonts)

    return drawn
