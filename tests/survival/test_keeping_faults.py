"""Backup, restore, change of the key, purge and first start, cut short at the calls of each."""

from itertools import chain

import pytest

from monitor.words import words
from tests.survival import faults
from tests.survival.faults import Tried, tried

STEPS = {"backup": 8, "restore": 4, "passphrase": 2, "key file": 3, "purge": 16, "first start": 10}
"""A fixed sample; `make faults N=1` cuts at every call."""


@pytest.fixture(scope="module")
def tries(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Tried]]:
    return {
        what: tried(tmp_path_factory.mktemp("keeping"), what, step) for what, step in STEPS.items()
    }


@pytest.fixture(scope="module")
def every(tries: dict[str, list[Tried]]) -> list[Tried]:
    return list(chain.from_iterable(found for what, found in tries.items() if what != faults.PURGE))


def test_each_deed_fails_at_writes_syncs_and_names_and_is_killed_there(
    tries: dict[str, list[Tried]],
) -> None:
    for what, found in tries.items():
        ways = {(each["how"], each["kind"]) for each in found}
        assert {("FAIL_ONCE", "write"), ("FAIL_ONCE", "sync"), ("FAIL_ONCE", "name")} <= ways, what
        assert any(each.get("killed") for each in found), what


def test_whatever_is_cut_short_the_data_the_key_and_the_backup_from_before_are_there(
    every: list[Tried],
) -> None:
    for each in every:
        faults.nothing_is_lost(each)


def test_a_purge_that_is_cut_short_has_not_been_or_is_finished_by_the_next_start(
    tries: dict[str, list[Tried]],
) -> None:
    for each in tries["purge"]:
        faults.a_purge_is_whole_or_has_not_been(each)

    assert {each["found"]["old_key"] for each in tries["purge"]} == {True, False}


def test_no_half_of_a_backup_or_of_restored_data_ever_has_its_name(every: list[Tried]) -> None:
    for each in every:
        faults.what_has_a_name_is_whole(each)


def test_as_soon_as_the_disk_works_the_same_deed_goes_through_and_leaves_nothing(
    every: list[Tried],
) -> None:
    for each in every:
        faults.it_goes_through_afterwards(each)


def test_a_disk_that_is_full_for_a_backup_or_a_key_is_called_full(every: list[Tried]) -> None:
    full = [e for e in every if e["error"] == "full" and e["kind"] == "write" and e["said"]]

    assert {each["what"] for each in full} >= {"backup", "restore", "passphrase", "key file"}
    assert {each["said"] for each in full} == {"full"}


def test_each_failure_has_its_sentence(every: list[Tried]) -> None:
    said = {(each["what"], each["said"]) for each in every if each["said"]}

    assert {code for _, code in said} == {"full", "io", "read_only"}
    for what, code in said:
        if what in {"backup", "restore"}:
            assert words().name("backup_fault", code)
        else:
            assert words().storage(code).what
