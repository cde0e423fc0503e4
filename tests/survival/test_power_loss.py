"""The power goes after any call of a day: what was acknowledged is there, and nothing by half."""

from dataclasses import replace
from pathlib import Path

import pytest

from monitor.journal.sqlcipher import DATABASE
from tests.survival.cuts import Day, cut_everywhere, recorded


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    return recorded(tmp_path_factory.mktemp("day"))


def test_a_day_is_written_down_from_the_first_file_to_the_last_save(day: Day) -> None:
    assert {call.kind for call in day.calls} >= set("ACMRSW")
    assert len(day.entries) == max(day.wholes)
    assert any(entry.kind == "alert_raised" for entry in day.entries)


def test_a_power_cut_after_any_call_loses_nothing_that_was_acknowledged(
    day: Day, tmp_path: Path
) -> None:
    """Once with everything lost that was not synced, once with some sectors on the disk."""
    assert cut_everywhere(day, tmp_path / "left", 1) == 2 * len(day.calls)


@pytest.mark.parametrize("what", [DATABASE + "-wal", "data"])
def test_a_program_that_did_not_sync_would_be_found_out(
    what: str, day: Day, tmp_path: Path
) -> None:
    careless = [c for c in day.calls if c.kind != "S" or not c.first.endswith("/" + what)]

    with pytest.raises(AssertionError, match="acknowledged"):
        cut_everywhere(replace(day, calls=careless), tmp_path / "left", 0)
