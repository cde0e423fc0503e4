"""Part of a day of six chairs while the world fails; `make soak N=100` lives whole days."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.survival import soak
from tests.survival.desk import MissingError, application
from tests.survival.soak import Day, Seen


@pytest.fixture
def day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    monkeypatch.setattr(logging.getLogger("ui.bridge"), "disabled", True)
    application()
    made = Day(tmp_path, 3)
    yield made
    made.close()


def test_no_alert_is_missing_from_the_journal_the_screen_or_the_sound_while_the_world_fails(
    day: Day,
) -> None:
    seen = day.live(1 / 4)

    assert seen.alerts
    assert seen.faults
    assert seen.looks >= seen.steps / 5


def test_a_day_in_which_memory_grows_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lived(_day: Day, _hours: float) -> Seen:
        return Seen(memory={1: 100_000_000, 2: 99_000_000, 3: 106_000_000})

    monkeypatch.setattr(Day, "live", lived)
    monkeypatch.setattr(logging, "disable", lambda: None)

    assert soak.main(1, 3, 0) == 2
    assert "+6.0%" in capsys.readouterr().out
    monkeypatch.setattr(Day, "live", lambda *_: Seen(memory={1: 100, 8: 104}))
    assert soak.main(1, 8, 0) == 0


def test_a_screen_that_stood_still_would_be_found_out(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day.desk.bridge, "refresh", lambda: None)

    with pytest.raises(MissingError):
        day.live(1 / 4)


def test_a_sound_that_fell_silent_would_be_found_out(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(day.desk.sound._plan, "set_state", lambda *_given, **_state: None)

    with pytest.raises(MissingError, match="planned to sound"):
        day.live(1 / 4)
