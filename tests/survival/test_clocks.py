"""The computer's own clocks jump, stand still and are set back under a station that runs."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from monitor.domain.measures import MICRO, MINUTE
from tests.survival.clock import Clocks
from tests.survival.process import Process

MINUTE_S = 60
HOUR_S = 3600
YEAR_S = 365 * 24 * HOUR_S
LOOK_S = 6
"""So often somebody looks here; the window does each second, and after ten it is a gap."""
NOON = datetime(2026, 6, 12, 12, 0, tzinfo=UTC)


class Computer:
    """A computer whose clocks stand still but for the test, and the station that runs on it."""

    def __init__(self, folder: Path, zone: str, begins: datetime) -> None:
        self.clocks = Clocks(folder, still_at=begins)
        self._folder, self._zone = folder, zone
        self.station = self._started()

    def _started(self) -> Process:
        environment = {**self.clocks.environment(), "TZ": self._zone}
        return Process("tests.survival.served", self._folder / "data", environment)

    def begins(self, chairs: int) -> None:
        """Start an infusion at each of the first `chairs` chairs."""
        self.station("prepare", chairs)
        self.clocks.goes_on(1)
        self.station("start", chairs)

    def killed(self) -> None:
        self.station.kill()

    def starts_again(self) -> None:
        self.station = self._started()

    def passes(self, minutes: int) -> None:
        """Let time pass with looks."""
        for _ in range(minutes * MINUTE_S // LOOK_S):
            self.clocks.goes_on(LOOK_S)
            self.station("look")

    def chair(self, number: int = 1) -> dict[str, Any]:
        """Have the station look, and return what a chair shows."""
        found: dict[str, Any] = self.station("look")[number - 1]
        return found

    def kinds(self) -> list[str]:
        """Return what the first session has; all is whole, and no time of an entry goes back."""
        kept = self.station("kept")
        assert kept["whole"]
        assert kept["back"] == []
        found: list[str] = next(kinds for name, kinds in kept["kinds"].items() if name != "station")
        return found


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Callable[[str, datetime], Computer]]:
    made: list[Computer] = []

    def make(zone: str = "UTC", begins: datetime = NOON) -> Computer:
        made.append(Computer(tmp_path, zone, begins))
        return made[-1]

    yield make
    for each in made:
        each.killed()


def due_by_elapsed_time(chair: dict[str, Any]) -> bool:
    """Whether each check is due as many minutes after the start as its name says."""
    planned = {
        label: int(found[1]) * MINUTE
        for label in chair["dues"]
        if (found := re.fullmatch(r"T\+(\d+)", label))
    }
    assert planned
    return all(chair["dues"][label] - chair["started"] == after for label, after in planned.items())


def face(wall: int) -> tuple[str, str]:
    moment = datetime.fromtimestamp(wall // MICRO, UTC)
    return moment.strftime("%Y-%m-%d"), moment.strftime("%H:%M:%S")


@pytest.mark.parametrize("set_s", [HOUR_S, -MINUTE_S, -HOUR_S, YEAR_S])
def test_a_clock_set_forward_or_back_moves_no_due_time_and_no_alert(
    set_s: int, computer: Callable[[], Computer]
) -> None:
    here = computer()
    here.begins(1)
    here.passes(3)
    before = here.chair()

    here.clocks.set_wall(set_s)
    after = here.chair()
    here.passes(4)
    here.clocks.goes_on(1)
    late = here.chair()

    assert (before["stepped"], after["stepped"]) == (0, set_s)
    assert after["next"] == before["next"] == before["started"] + 5 * MINUTE
    assert after["at"] == before["at"]
    assert (after["date"], after["clock"]) == face(here.clocks.wall() - 4 * MINUTE - MICRO)
    assert late["alerts"] == {"check-overdue": before["on_time_until"]}
    assert due_by_elapsed_time(late)
    assert late["gaps"] == []
    assert here.kinds().count("clock_stepped") == 1


def test_a_clock_set_back_and_put_right_again_is_said_both_times_and_then_no_longer(
    computer: Callable[[], Computer],
) -> None:
    here = computer()
    here.begins(1)
    here.clocks.set_wall(-HOUR_S)
    assert here.chair()["stepped"] == -HOUR_S
    here.station("check", 1)
    here.clocks.set_wall(HOUR_S)

    assert here.chair()["stepped"] == 0
    assert here.kinds().count("clock_stepped") == 2


def test_a_sleep_of_hours_is_stated_at_all_six_chairs_and_what_was_due_is_raised_at_once(
    computer: Callable[[], Computer],
) -> None:
    here = computer()
    here.begins(6)
    here.passes(5)
    here.station("check", 2, {"sbp": 186})
    here.station("enter", 3, "hr", 71)
    before = here.station("look")

    here.clocks.goes_on(3 * HOUR_S)
    after = here.station("look")

    for was, chair in zip(before, after, strict=True):
        [(since, until)] = chair["gaps"]
        assert (since, until) == (was["at"], was["at"] + 3 * HOUR_S * MICRO)
        assert due_by_elapsed_time(chair)
        assert set(chair["missed"].values()) == {"station_off"}
        assert chair["alerts"]["check-missed"] == until
        assert chair["alerts"]["end-not-recorded"] == until
        assert chair["remaining"] < -2 * HOUR_S * MICRO
        assert chair["stepped"] == 0
    assert after[1]["escalated"] == ["sbp-high-critical"]
    assert after[2]["fields"] == ["hr"]
    assert here.kinds().count("gap_recorded") == 1


def test_a_sleep_between_two_looks_at_the_clocks_is_a_gap_and_no_step(
    computer: Callable[[], Computer],
) -> None:
    """The wall clock would be of after it, the elapsed time of before it."""
    here = computer()
    here.begins(1)
    before = here.chair()

    here.clocks.sleeps_between_two_looks(HOUR_S)
    [at, wall] = here.station("now")
    asleep = here.chair()
    here.passes(1)

    assert wall == at
    assert asleep["gaps"] == [[before["at"], before["at"] + HOUR_S * MICRO]]
    assert here.chair()["stepped"] == 0
    assert here.kinds().count("gap_recorded") == 1
    assert "clock_stepped" not in here.kinds()


def test_a_clock_set_back_while_the_station_is_down_neither_hides_nor_stretches_the_gap(
    computer: Callable[[], Computer],
) -> None:
    here = computer()
    here.begins(1)
    here.passes(4)
    before = here.chair()

    here.killed()
    here.clocks.goes_on(3 * MINUTE_S + 30)
    here.clocks.set_wall(-HOUR_S)
    here.starts_again()
    after = here.chair()

    assert after["at"] == before["at"] + 3 * MINUTE + 30 * MICRO
    assert after["gaps"] == [[before["at"], after["at"]]]
    assert after["alerts"] == {"check-overdue": after["at"]}
    assert after["stepped"] == -HOUR_S
    assert due_by_elapsed_time(after)
    assert here.kinds().count("clock_stepped") == 1


@pytest.mark.parametrize(("set_s", "passed_s"), [(0, 4 * MINUTE_S), (-HOUR_S, 0)])
def test_after_another_boot_time_goes_on_by_the_wall_clock_and_never_back(
    set_s: int, passed_s: int, computer: Callable[[], Computer]
) -> None:
    here = computer()
    here.begins(1)
    here.passes(4)
    before = here.chair()

    here.killed()
    here.clocks.goes_on(4 * MINUTE_S)
    here.clocks.reboots()
    here.clocks.set_wall(set_s)
    here.starts_again()
    after = here.chair()
    here.passes(5)

    assert after["at"] == before["at"] + passed_s * MICRO
    assert after["started"] == before["started"]
    assert due_by_elapsed_time(here.chair())
    assert "check-missed" in here.chair()["alerts"]
    here.kinds()


@pytest.mark.parametrize(
    ("begins", "faces"),
    [
        (datetime(2026, 10, 25, 0, 50, tzinfo=UTC), ("02:50", "02:10")),
        (datetime(2026, 3, 29, 0, 50, tzinfo=UTC), ("01:50", "03:10")),
    ],
)
def test_over_the_change_of_summer_time_six_chairs_keep_their_due_times(
    begins: datetime, faces: tuple[str, str], computer: Callable[[str, datetime], Computer]
) -> None:
    here = computer("Europe/Berlin", begins)
    here.begins(6)
    shown = [here.chair()["clock"][:5]]
    here.passes(20)
    after = here.station("look")

    assert (*shown, after[0]["clock"][:5]) == faces
    for chair in after:
        assert due_by_elapsed_time(chair)
        assert (chair["gaps"], chair["stepped"]) == ([], 0)
    assert {"gap_recorded", "clock_stepped"}.isdisjoint(here.kinds())


def test_a_sleep_over_the_change_of_summer_time_is_as_long_as_it_was(
    computer: Callable[[str, datetime], Computer],
) -> None:
    here = computer("Europe/Berlin", datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    here.begins(6)
    here.clocks.goes_on(2 * HOUR_S)

    for chair in here.station("look"):
        [(since, until)] = chair["gaps"]
        assert until - since == 2 * HOUR_S * MICRO
        assert chair["clock"] == "03:30:01"
        assert chair["stepped"] == 0


@pytest.mark.parametrize("restarted", [False, True])
def test_a_clock_set_back_between_patients_does_not_lengthen_a_pause_of_the_sound(
    *, restarted: bool, computer: Callable[[], Computer]
) -> None:
    here = computer()
    here.station("open", 1)
    here.clocks.set_wall(-HOUR_S)
    here.station("look")
    here.station("pause_sound")
    here.station("cancel", 1)
    if restarted:
        here.killed()
        here.starts_again()
    here.station("open", 1)

    assert here.station("sound_paused_for") <= 2 * MINUTE_S
    here.kinds()
