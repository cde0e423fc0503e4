"""Records of any content against PDF/A-3a and PDF/UA-1: a sample of `make archival`."""

from pathlib import Path

import pytest

from tests.record.made_up import LOOKS, records
from tests.record.vera import PROFILES, java, validate

SAMPLE = 12


def test_records_of_any_content_break_no_rule(
    fonts: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = dict(records(SAMPLE, fonts))

    verdicts = validate(java(), tmp_path_factory.mktemp("any"), made)

    assert len(made) == SAMPLE
    assert len(verdicts) == SAMPLE * len(PROFILES)
    assert {key: v.broken for key, v in verdicts.items() if v.broken} == {}
    for language, paper in LOOKS:
        assert any(f"{language}-{paper}" in name for name in made)
