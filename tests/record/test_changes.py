"""A sample of `make mutations`: whatever can be seen to have changed is found."""

from pathlib import Path

import pytest

from monitor.record import verify
from tests.record.changes import Outcome, drawn_once, outcomes, record, seen, signed_record

SAMPLE = 48
OF_A_SIGNED_ONE = 16


@pytest.fixture(scope="module")
def found(fonts: Path) -> list[Outcome]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "document", drawn_once(fonts))
        return list(outcomes(record(fonts), SAMPLE, seed=20260312))


def test_every_change_that_somebody_would_see_is_found(found: list[Outcome]) -> None:
    assert [one.what for one in found if one.matters and not one.found] == []


def test_every_change_of_a_signed_record_that_somebody_would_see_is_found(fonts: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "document", drawn_once(fonts))
        made = list(outcomes(signed_record(fonts), OF_A_SIGNED_ONE, seed=7))

    assert any(one.matters for one in made)
    assert [one.what for one in made if one.matters and not one.found] == []


def test_the_sample_changes_something_to_be_found(found: list[Outcome]) -> None:
    assert sum(one.matters for one in found) > SAMPLE // 5


def test_a_change_that_nobody_would_see_is_told_from_the_others(fonts: Path) -> None:
    pdf = record(fonts)

    assert seen(pdf + b"\n% nothing to see\n") == seen(pdf)
    assert seen(pdf[:-200]) != seen(pdf)
