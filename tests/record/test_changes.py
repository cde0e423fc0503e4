"""A sample of `make mutations`: whatever can be seen to have changed is found."""

from pathlib import Path

import pytest

from monitor.record import verify
from tests.record.changes import Outcome, drawn_once, outcomes, record, seen

SAMPLE = 48


@pytest.fixture(scope="module")
def found(fonts: Path) -> list[Outcome]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verify, "document", drawn_once(fonts))
        return list(outcomes(record(fonts), SAMPLE, seed=20260312))


def test_every_change_that_somebody_would_see_is_found(found: list[Outcome]) -> None:
    assert [one.what for one in found if one.matters and not one.found] == []


def test_the_sample_changes_something_to_be_found(found: list[Outcome]) -> None:
    assert sum(one.matters for one in found) > SAMPLE // 5


def test_a_change_that_nobody_would_see_is_told_from_the_others(fonts: Path) -> None:
    pdf = record(fonts)

    assert seen(pdf + b"\n% nothing to see\n") == seen(pdf)
    assert seen(pdf[:-200]) != seen(pdf)
