"""The clocks: what moves the true-time axis, and what does not."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from monitor.clock import FALLBACK_ZONE, ManualClock, SystemClock, ThisMachine, local_zone
from monitor.ports import Now, SignOfLife

SECOND = 1_000_000
HOUR = 3600 * SECOND
NOON = 1_800_000_000 * SECOND


@dataclass
class FakeMachine:
    """A computer whose clocks the test sets."""

    elapsed_: int = 50 * SECOND
    wall_: int = NOON
    boot_: str = "first"

    def elapsed(self) -> int:
        return self.elapsed_

    def wall(self) -> int:
        return self.wall_

    def boot(self) -> str:
        return self.boot_

    def passes(self, microseconds: int) -> None:
        self.elapsed_ += microseconds
        self.wall_ += microseconds

    def reboots(self, *, off_for: int) -> None:
        self.boot_, self.elapsed_ = "second", 7 * SECOND
        self.wall_ += off_for


@pytest.fixture
def machine() -> FakeMachine:
    return FakeMachine()


def test_a_first_start_begins_at_the_wall_clock(machine: FakeMachine) -> None:
    clock = SystemClock(None, machine=machine)

    assert clock.now() == Now(at=NOON, wall=NOON)
    assert not clock.same_boot


def test_time_that_passes_moves_both_axes(machine: FakeMachine) -> None:
    clock = SystemClock(None, machine=machine)

    machine.passes(HOUR)

    assert clock.now() == Now(at=NOON + HOUR, wall=NOON + HOUR)


def test_moving_the_wall_clock_moves_the_true_time_axis_by_nothing(machine: FakeMachine) -> None:
    clock = SystemClock(None, machine=machine)

    machine.wall_ += HOUR

    assert clock.now() == Now(at=NOON, wall=NOON + HOUR)


def test_a_restart_within_one_boot_continues_on_elapsed_time(machine: FakeMachine) -> None:
    sign = SystemClock(None, machine=machine).sign()
    machine.passes(540 * SECOND)
    machine.wall_ -= HOUR

    clock = SystemClock(sign, machine=machine)

    assert clock.same_boot
    assert clock.now() == Now(at=NOON + 540 * SECOND, wall=NOON + 540 * SECOND - HOUR)


def test_a_reboot_continues_by_what_the_wall_clock_says_has_passed(machine: FakeMachine) -> None:
    sign = SystemClock(None, machine=machine).sign()
    machine.reboots(off_for=90 * SECOND)

    clock = SystemClock(sign, machine=machine)

    assert not clock.same_boot
    assert clock.now().at == NOON + 90 * SECOND


def test_a_reboot_with_the_wall_clock_set_back_never_goes_back(machine: FakeMachine) -> None:
    sign = SystemClock(None, machine=machine).sign()
    machine.reboots(off_for=-HOUR)

    assert SystemClock(sign, machine=machine).now().at == sign.at


def test_a_wall_clock_that_was_ahead_before_the_reboot_stays_out_of_the_axis(
    machine: FakeMachine,
) -> None:
    first = SystemClock(None, machine=machine)
    machine.wall_ += HOUR
    sign = first.sign()
    machine.reboots(off_for=60 * SECOND)

    assert SystemClock(sign, machine=machine).now().at == NOON + 60 * SECOND


def test_elapsed_time_that_ran_backwards_is_another_boot(machine: FakeMachine) -> None:
    sign = SystemClock(None, machine=machine).sign()
    machine.elapsed_ -= SECOND
    machine.wall_ += 30 * SECOND

    clock = SystemClock(sign, machine=machine)

    assert not clock.same_boot
    assert clock.now().at == NOON + 30 * SECOND


def test_where_the_system_names_no_boot_each_start_counts_as_a_reboot(machine: FakeMachine) -> None:
    machine.boot_ = ""
    sign = SystemClock(None, machine=machine).sign()
    machine.elapsed_ += HOUR
    machine.wall_ += 30 * SECOND

    clock = SystemClock(sign, machine=machine)

    assert not clock.same_boot
    assert clock.now().at == NOON + 30 * SECOND


def test_a_sign_of_life_holds_all_four_faces_of_the_moment(machine: FakeMachine) -> None:
    clock = SystemClock(None, machine=machine)
    machine.passes(5 * SECOND)
    machine.wall_ += HOUR

    assert clock.sign() == SignOfLife(
        at=NOON + 5 * SECOND,
        wall=NOON + 5 * SECOND + HOUR,
        boot="first",
        elapsed=55 * SECOND,
    )


def test_reanchoring_begins_anew_at_the_wall_clock(machine: FakeMachine) -> None:
    clock = SystemClock(None, machine=machine)
    machine.wall_ += HOUR

    clock.reanchor()
    machine.passes(SECOND)

    assert clock.now() == Now(at=NOON + HOUR + SECOND, wall=NOON + HOUR + SECOND)


def test_this_machine_counts_forward_and_keeps_its_boot() -> None:
    machine = ThisMachine()
    earlier = machine.elapsed()

    assert machine.elapsed() >= earlier > 0
    assert machine.boot() == ThisMachine().boot()
    assert machine.wall() > 1_700_000_000 * SECOND


def test_a_system_without_a_boot_id_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.clock._BOOT_ID", tmp_path / "missing")

    assert ThisMachine().boot() == ""


def test_a_manual_clock_goes_only_where_it_is_put() -> None:
    clock = ManualClock(NOON, offset=HOUR)

    assert clock.now() == clock.now() == Now(at=NOON, wall=NOON + HOUR)
    assert clock.step(90) == Now(at=NOON + 90 * SECOND, wall=NOON + 90 * SECOND + HOUR)
    assert clock.sign() == SignOfLife(
        at=NOON + 90 * SECOND,
        wall=NOON + 90 * SECOND + HOUR,
        boot="manual",
        elapsed=NOON + 90 * SECOND,
    )


def test_a_manual_clock_does_not_step_back() -> None:
    clock = ManualClock(NOON)

    with pytest.raises(ValueError, match="-1"):
        clock.step(-1)
    assert clock.now().at == NOON


@pytest.fixture
def localtime(tmp_path: Path) -> Path:
    link = tmp_path / "localtime"
    link.symlink_to("../usr/share/zoneinfo/Europe/Oslo")
    return link


@pytest.mark.parametrize(
    "tz,zone",
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (":America/Chicago", "America/Chicago"),
        ("", "Europe/Oslo"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "Europe/Oslo"),
        ("../../etc/passwd", "Europe/Oslo"),
        ("Europe", "Europe/Oslo"),
    ],
)
def test_the_zone_is_what_tz_names_or_else_what_the_system_links_to(
    tz: str, zone: str, localtime: Path
) -> None:
    assert local_zone({"TZ": tz}, localtime=localtime) == zone


def test_a_computer_that_names_no_zone_is_in_utc(tmp_path: Path) -> None:
    (tmp_path / "localtime").write_bytes(b"TZif2")

    assert local_zone({}, localtime=tmp_path / "missing") == FALLBACK_ZONE
    assert local_zone({}, localtime=tmp_path / "localtime") == FALLBACK_ZONE


class Drowsy(FakeMachine):
    """A computer that falls asleep for an hour at its first looks at the wall clock."""

    sleeps: int = 1

    def wall(self) -> int:
        if self.sleeps:
            self.sleeps -= 1
            self.passes(HOUR)
        return self.wall_


def test_both_clocks_are_of_one_moment_though_the_computer_sleeps_between_two_looks() -> None:
    drowsy = Drowsy()
    drowsy.sleeps = 0
    clock = SystemClock(None, machine=drowsy)

    drowsy.sleeps = 1
    now = clock.now()
    drowsy.sleeps = 1
    sign = clock.sign()

    assert now == Now(at=NOON + HOUR, wall=NOON + HOUR)
    assert (sign.at, sign.wall) == (NOON + 2 * HOUR, NOON + 2 * HOUR)


def test_a_computer_whose_looks_never_lie_together_is_not_waited_for() -> None:
    drowsy = Drowsy()
    drowsy.sleeps = 1_000

    assert SystemClock(None, machine=drowsy).now().at > NOON
