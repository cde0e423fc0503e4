"""Part of a day of six chairs while the world fails; `make soak N=100` lives whole days."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from monitor.clinic import Clinic
from monitor.domain.commands import Command
from monitor.ports import Now, StorageError
from monitor.service import SessionService
from tests.survival import soak
from tests.survival.desk import MissingError, application
from tests.survival.soak import Day, Seen
from ui.shell_parts import Slot


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
    weighed: dict[int, int] = {}

    def live(day: Day, _hours: float) -> Seen:
        day.seen.memory = weighed
        return day.seen

    monkeypatch.setattr(Day, "live", live)
    monkeypatch.setattr(logging, "disable", lambda: None)

    weighed |= {1: 100_000_000, 2: 99_000_000, 3: 106_000_000}
    assert soak.main(1, 3, 0, 1) == 2
    assert "+6.0%" in capsys.readouterr().out
    weighed |= {8: 104_000_000}
    assert soak.main(1, 8, 0, 1) == 0


def test_several_days_are_lived_at_once_and_one_with_a_missing_alert_fails_them_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def two_days(_hours: int, numbers: range, _jobs: int) -> list[tuple[Seen, float, str]]:
        weighed = Seen(memory={1: 100, 8: 101})
        return [(weighed, 1.0, "" if number else "chair 2") for number in numbers]

    monkeypatch.setattr(soak, "all_lived", two_days)

    assert soak.main(2, 8, 0, 2) == 1
    told = capsys.readouterr().out
    assert "day 0: MISSING: chair 2" in told
    assert "day 1: 8 h" in told


def test_several_days_are_lived_at_once_each_to_its_end() -> None:
    a_minute = soak.STEP_S * 8 / 3600

    days = list(soak.all_lived(a_minute, range(3, 6), 2))

    assert [seen.steps for seen, *_ in days] == [8, 8, 8]
    assert [missing for *_, missing in days] == ["", "", ""]


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


def _an_hour_of_a_full_disk(day: Day) -> None:
    day.room.opens(1)
    day.room.starts(1)
    day.journal.mood = "full"
    for _ in range(3600 // soak.STEP_S):
        day.room.machine.goes_on(soak.STEP_S)
        day.desk.beat()
        day.look()


def test_what_time_decides_is_seen_and_heard_while_the_disk_takes_nothing(day: Day) -> None:
    _an_hour_of_a_full_disk(day)

    view = day.desk.bridge.view(1)
    assert view is not None
    assert "check-missed" in {alert.limit for alert in view.open_alerts}
    day.journal.mood = ""


def test_a_bar_that_is_silent_about_the_disk_would_be_found_out(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.shell.ShellBar._slot", lambda _bar, _board: Slot())

    with pytest.raises(MissingError, match="the disk fails"):
        _an_hour_of_a_full_disk(day)


def test_alerts_that_waited_for_the_disk_would_be_found_out(
    day: Day, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waiting(
        self: Clinic, command: Callable[[SessionService], Command], now: Now
    ) -> StorageError | None:
        self._everywhere(command, now)
        return None

    monkeypatch.setattr(Clinic, "_observe", waiting)

    with pytest.raises(MissingError):
        _an_hour_of_a_full_disk(day)
