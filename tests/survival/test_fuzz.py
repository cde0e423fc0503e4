"""Files from outside that somebody or something has spoilt: each is read or refused in words."""

import os
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path
from threading import Event

import pytest

from tests.survival.fuzz import BUSY_S, WAITING_S, HangError, fuzz, no_longer_than
from tests.survival.parsers import Parser, parsers

ROOT = Path(__file__).parents[2]

TIMES = {
    "protocol": 30, "replay": 40, "journal": 60, "entries": 60, "settings": 80, "station": 60,
    "ring": 200, "database": 25, "record": 15, "backup": 40, "certificate": 60,
    "bare certificate": 120,
}  # fmt: skip
"""A fixed sample; `make fuzz N=10000` draws more."""


@pytest.fixture(scope="module")
def every(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Parser]:
    return parsers(tmp_path_factory.mktemp("whole") / "files")


@pytest.mark.parametrize("name", TIMES)
def test_a_spoilt_file_is_read_or_refused_and_leaves_nothing_behind(
    name: str, every: Mapping[str, Parser], tmp_path: Path
) -> None:
    parser = every[name]

    parser.read(parser.whole, tmp_path)
    assert fuzz(parser, tmp_path / "try", TIMES[name]) >= TIMES[name]


def busy_for_ever() -> None:
    while True:
        pass


def test_a_parser_that_is_busy_or_waits_too_long_is_found() -> None:
    limit = 0.05
    assert (BUSY_S, WAITING_S) == (10, 60)
    with pytest.raises(HangError), no_longer_than(limit, WAITING_S):
        busy_for_ever()
    with pytest.raises(HangError), no_longer_than(BUSY_S, limit):
        Event().wait()
    with no_longer_than(BUSY_S, WAITING_S):
        pass
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)
    assert signal.getitimer(signal.ITIMER_REAL) == (0, 0)


def test_make_can_be_told_how_long_each_parser_gets() -> None:
    made = subprocess.run(
        [
            "make", "--no-print-directory", "--dry-run", "--old-file=.venv/ready", "fuzz",
            "N=100", "SECONDS=1800",
        ],
        cwd=ROOT, env={**os.environ, "CI": ""}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert made.stdout.splitlines()[-1].endswith("-m tests.survival.fuzz 100 1800")


def test_every_parser_is_in_the_sample(every: Mapping[str, Parser]) -> None:
    assert set(every) == set(TIMES)
