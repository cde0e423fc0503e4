"""A save whose every call on the disk is cut short: killed, refused or half done there."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from monitor.words import words
from tests.survival import disk

ROOT = Path(__file__).parents[2]
CRITICAL = "sbp-high-critical"


def told(folder: Path, what: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return what a station is before the save, and each try."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.survival.saves", str(folder), what],
        env=disk.environment(folder),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    first, *tries = [json.loads(line) for line in run.stdout.splitlines()]
    return first["template"], tries


def whole(facts: dict[str, Any], template: dict[str, Any], saves: int) -> bool:
    """Whether `saves` checks came to the template, each with its alert, and none by half."""
    shown = [CRITICAL] if saves else template["shown"]
    return bool(
        facts["intact"]
        and not facts["damage"]  # a kill is none
        and facts["checks"] == template["checks"] + saves
        and (facts["raised"] > template["raised"]) is (saves > 0)
        and (CRITICAL in facts["shown"]) is (CRITICAL in shown)
    )


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    return told(tmp_path_factory.mktemp("kills"), "kills")


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    return told(tmp_path_factory.mktemp("failures"), "failures")


def test_killed_at_each_call_of_a_save_it_is_there_whole_or_not_at_all(
    killed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    template, tries = killed

    assert {each["how"] for each in tries if each["killed"]} == {
        "KILL_BEFORE", "KILL_HALF", "KILL_AFTER",
    }  # fmt: skip
    for each in tries:
        found = each["found"]
        saves = found["checks"] - template["checks"]
        assert saves in {0, 1}
        assert whole(found, template, saves), each
        assert whole(each["after"], template, saves + 1), each


def test_a_save_that_was_acknowledged_survives_any_later_kill(
    killed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    template, tries = killed
    acknowledged = [each for each in tries if not each["killed"]]

    assert len(acknowledged) == 3  # the last of each way: there was no further call
    assert all(whole(each["found"], template, 1) for each in acknowledged)


def test_a_call_that_fails_is_said_by_its_name_and_nothing_of_the_save_is_shown(
    failed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    _, tries = failed
    refused = [each for each in tries if each["said"]]

    assert {each["error"] for each in refused} == {"full", "read_only", "io"}
    for each in refused:
        assert each["during"] == each["before"], each
        assert each["said"] in {each["error"], "io"}, each
        sentences = words("en").storage(each["said"])
        assert sentences.what
        assert sentences.safe
        assert sentences.todo


def test_a_full_disk_is_called_full_wherever_a_write_finds_it_full(
    failed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    _, tries = failed
    full = [each for each in tries if each["error"] == "full" and each["kinds"] == "write"]

    assert full
    assert {each["said"] for each in full} == {"full"}


def test_after_a_failure_the_same_save_goes_through_without_a_restart(
    failed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    template, tries = failed

    for each in tries:
        assert whole(each["healed"], template, 1), each
        assert whole(each["found"], template, 1), each
        assert whole(each["after"], template, 2), each


def test_a_write_of_half_is_finished_and_nobody_is_told(
    failed: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    _, tries = failed
    short = [each for each in tries if each["how"] == "SHORT"]

    assert short
    assert not any(each["said"] for each in short)
