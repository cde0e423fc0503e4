"""Records of any content against PDF/A-3a and PDF/UA-1: a sample of `make archival`."""

from pathlib import Path

import pytest

from monitor.signing import look
from tests.record.as_signed import ADDENDUM, SIGNED, STATES, UNSIGNED
from tests.record.made_up import LOOKS, records
from tests.record.vera import PROFILES, java, validate

SAMPLE = 18
"""Each language on each paper in each state once."""


@pytest.fixture(scope="module")
def made(fonts: Path) -> dict[str, bytes]:
    return dict(records(SAMPLE, fonts))


def test_records_of_any_content_break_no_rule(
    made: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    verdicts = validate(java(), tmp_path_factory.mktemp("any"), made)

    assert len(made) == SAMPLE
    assert len(verdicts) == SAMPLE * len(PROFILES)
    assert {key: v.broken for key, v in verdicts.items() if v.broken} == {}


def test_the_sample_has_each_language_on_each_paper_in_each_state(made: dict[str, bytes]) -> None:
    for language, paper in LOOKS:
        for state in STATES:
            assert any(name.endswith(f"{language}-{paper}-{state}.pdf") for name in made)


def test_the_signed_ones_are_signed_for_nurse_and_prescriber(made: dict[str, bytes]) -> None:
    fields = {name: [one.field for one in look.signatures(pdf)] for name, pdf in made.items()}
    by_state = {
        state: {tuple(of) for name, of in fields.items() if name.endswith(f"-{state}.pdf")}
        for state in STATES
    }

    assert by_state[UNSIGNED] == {()}
    assert ("v1-nurse", "v1-prescriber") in by_state[SIGNED]
    assert ("v1-nurse", "v1-prescriber", "v2-added-1") in by_state[ADDENDUM]
    assert all(of[0] == "v1-nurse" for of in by_state[SIGNED] | by_state[ADDENDUM])
    assert all("-added-" in of[-1] for of in by_state[ADDENDUM])
