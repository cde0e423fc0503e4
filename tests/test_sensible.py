"""Settings that are read back: what no station can have leaves that setting as it was."""

from dataclasses import fields

import pytest

from monitor.boards import ClinicSettings
from monitor.sensible import after
from monitor.settings import Contact, SoundSteps, stored

BEFORE = ClinicSettings(room="2", theme="dim", contacts=(Contact(role="other", name="Eve"),))


def test_whatever_was_stored_is_read_back() -> None:
    every = {each.name: getattr(BEFORE, each.name) for each in fields(BEFORE)}

    assert after(ClinicSettings(), stored(every)) == BEFORE


@pytest.mark.parametrize(
    "changes",
    [
        {"theme": "mauve"},
        {"theme": ["dim"]},
        {"chairs": "6"},
        {"chairs": 0},
        {"chairs": True},
        {"lock_after_min": True},
        {"still_alarms": 1},
        {"room": None},
        {"contacts": {"role": "other"}},
        {"contacts": [{"role": "other", "name": 3}]},
        {"contacts": [{"role": "other", "name": "Eve", "pager": "1"}]},
        {"sound_steps": []},
        {"sound_steps": {"below": [1], "measured": [0]}},
        {"sound_steps": stored({"": SoundSteps(day="x")})[""] | {"room": "loud"}},  # type: ignore[operator]
        {"sound_steps": stored({"": SoundSteps()})[""] | {"by_ear": 1}},  # type: ignore[operator]
        {"of a newer version": 1},
    ],
)
def test_what_no_station_can_have_leaves_the_setting_as_it_was(changes: dict[str, object]) -> None:
    assert after(BEFORE, {**changes, "clinic": "Elm"}).clinic == "Elm"
    assert after(BEFORE, changes) == BEFORE


@pytest.mark.parametrize("changes", [None, 3, "room", ["room"]])
def test_an_entry_without_changes_changes_nothing(changes: object) -> None:
    assert after(BEFORE, changes) is BEFORE
