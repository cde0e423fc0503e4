"""The clocks: the only file that asks the computer what time it is.

Three clocks meet here. *Elapsed* counts microseconds since the computer was started, sleep
included, and cannot be set. *Wall* is the computer's calendar clock (UTC), which people and
networks set. *At*, the station's true-time axis, begins at a wall time and then follows elapsed
only: moving the wall clock moves no due time. It is carried over a restart by a sign of life.
"""

import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Protocol

from monitor.ports import Instant, Now, SignOfLife

MICROSECONDS: Final = 1_000_000
"""Microseconds in a second."""

APART: Final = 10_000
"""Microseconds: looks at two clocks that lie further apart are not of one moment,"""
LOOKS: Final = 5
"""and are made again, at most so often."""

FALLBACK_ZONE: Final = "UTC"

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


class Machine(Protocol):
    """The computer's own clocks."""

    def elapsed(self) -> int:
        """Return the microseconds since boot, sleep included; never set by anyone."""

    def wall(self) -> Instant:
        """Return the computer's calendar clock, UTC."""

    def boot(self) -> str:
        """Return the identity of this boot, or "" where the system does not tell."""


if sys.platform == "linux":

    def _elapsed_ns() -> int:
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _elapsed_ns() -> int:
        # Darwin answers this one from mach_continuous_time, which counts sleep;
        # time.monotonic reads mach_absolute_time, which stands still while the lid is closed.
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW)

else:

    def _elapsed_ns() -> int:
        # Windows: GetTickCount64, or QueryPerformanceCounter from Python 3.13. Both count sleep.
        return time.monotonic_ns()


class ThisMachine:
    """The clocks of the computer this runs on."""

    def elapsed(self) -> int:
        """Return the microseconds since boot, sleep included."""
        return _elapsed_ns() // 1000

    def wall(self) -> Instant:
        """Return the calendar clock, UTC."""
        return time.time_ns() // 1000

    def boot(self) -> str:
        """Return the kernel's boot id; "" off Linux, where each start counts as a reboot."""
        try:
            return _BOOT_ID.read_text(encoding="ascii").strip()
        except OSError:
            return ""


THIS_MACHINE: Final[Machine] = ThisMachine()


class SystemClock:
    """The true-time axis over a machine's clocks.

    Lifetime: one per run of the station, begun from the last sign of life.
    Concurrency: `now` may be called from any thread; `reanchor` from the station's thread only.
    """

    def __init__(self, last: SignOfLife | None, *, machine: Machine = THIS_MACHINE) -> None:
        """Continue the axis after `last`, or begin it at the wall clock when there is none.

        Within one boot the axis continues on elapsed time. After a reboot it continues by what
        the wall clock says has passed since `last`, never negative.
        """
        self._machine = machine
        self._boot = machine.boot()
        elapsed, wall = _both(machine)
        self._same_boot = last is not None and _continues(last, boot=self._boot, elapsed=elapsed)
        if last is None:
            at = wall
        elif self._same_boot:
            at = last.at + (elapsed - last.elapsed)
        else:
            at = last.at + max(0, wall - last.wall)
        self._origin = at - elapsed

    @property
    def same_boot(self) -> bool:
        """Whether the sign of life this clock began from was given since the computer started."""
        return self._same_boot

    def now(self) -> Now:
        """Return the present moment on both axes."""
        elapsed, wall = _both(self._machine)
        return Now(at=self._origin + elapsed, wall=wall)

    def sign(self) -> SignOfLife:
        """Return a sign of life of this moment, for the journal to keep."""
        elapsed, wall = _both(self._machine)
        return SignOfLife(at=self._origin + elapsed, wall=wall, boot=self._boot, elapsed=elapsed)

    def reanchor(self) -> None:
        """Let the axis begin anew at the wall clock. Only while no session is open: it may step."""
        elapsed, wall = _both(self._machine)
        self._origin = wall - elapsed


def _both(machine: Machine) -> tuple[int, Instant]:
    """Return what both clocks say at one moment.

    A computer that falls asleep between the two looks would seem to have had its clock set.
    """
    elapsed, wall = machine.elapsed(), machine.wall()
    for _ in range(LOOKS):
        if machine.elapsed() - elapsed <= APART:
            break
        elapsed, wall = machine.elapsed(), machine.wall()
    return elapsed, wall


def _continues(last: SignOfLife, *, boot: str, elapsed: int) -> bool:
    # Elapsed time that runs backwards is another boot, whatever its identity claims.
    return bool(boot) and last.boot == boot and elapsed >= last.elapsed


class ManualClock:
    """A clock that goes only where it is put: for replay and tests."""

    def __init__(self, at: Instant = 0, *, offset: int = 0) -> None:
        """Stand at `at`, with the wall clock `offset` microseconds ahead of it."""
        self.at = at
        self.offset = offset

    def now(self) -> Now:
        """Return the moment the clock was put to."""
        return Now(at=self.at, wall=self.at + self.offset)

    def sign(self) -> SignOfLife:
        """Return a sign of life of this moment, of a boot named `manual`."""
        return SignOfLife(at=self.at, wall=self.at + self.offset, boot="manual", elapsed=self.at)

    def step(self, seconds: int) -> Now:
        """Go on by `seconds` (whole seconds, at least 0) and return where that is.

        Raises:
            ValueError: `seconds` is negative; the axis never goes back.
        """
        if seconds < 0:
            raise ValueError(seconds)
        self.at += seconds * MICROSECONDS
        return self.now()


def local_zone(
    environment: Mapping[str, str] = os.environ,
    *,
    localtime: Path = Path("/etc/localtime"),
) -> str:
    """Return the IANA name of the computer's time zone, e.g. `Europe/Berlin`.

    `TZ` in `environment` comes first, then the target of the `localtime` link; `UTC` when neither
    names a zone this computer knows.
    """
    for name in (environment.get("TZ", "").removeprefix(":"), _zone_of_link(localtime)):
        if name and _is_zone(name):
            return name
    return FALLBACK_ZONE


def _zone_of_link(link: Path) -> str:
    try:
        target = str(link.readlink())  # one step: `Europe/Oslo` may itself link to Berlin
    except OSError:
        return ""
    return target.partition("/zoneinfo/")[2]


def _is_zone(name: str) -> bool:
    from zoneinfo import ZoneInfo  # kept off the start-up path

    try:
        ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # not found, unreadable or a folder, not a name
        return False
    return True
