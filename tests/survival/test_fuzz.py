"""Files from outside that somebody or something has spoilt: each is read or refused in words."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.survival.fuzz import fuzz
from tests.survival.parsers import Parser, parsers

TIMES = {
    "protocol": 30, "replay": 40, "journal": 60, "entries": 60, "settings": 80, "station": 60,
    "ring": 200, "database": 25, "record": 15, "backup": 40,
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


def test_every_parser_is_in_the_sample(every: Mapping[str, Parser]) -> None:
    assert set(every) == set(TIMES)
