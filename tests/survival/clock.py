"""The computer's clocks, moved from outside while a program runs: `clock.c`, preloaded."""

import mmap
import os
import struct
from datetime import datetime
from pathlib import Path
from typing import Final

from tests.survival import disk

SOURCE: Final = Path(__file__).with_name("clock.c")
NANO: Final = 1_000_000_000
UP_S: Final = 1000
"""How long ago the computer was started, where its clocks stand still."""
_NUMBERS: Final = "=4q"


class Clocks:
    """What a test moves; the program sees it at its next look.

    CLOCK_MONOTONIC goes on by itself, as it stands still while a computer sleeps: no time that
    matters may go by it.
    """

    def __init__(self, folder: Path, *, still_at: datetime | None = None) -> None:
        """Begin with the clocks as they are, or with clocks that stand still until they are moved.

        `folder` keeps how far they were moved.
        """
        self._file, self._boot = folder / "clocks", folder / "boot"
        self._boot.write_text("boot-1\n")
        wall = 0 if still_at is None else round(still_at.timestamp()) * NANO
        boot = 0 if still_at is None else UP_S * NANO
        self._file.write_bytes(struct.pack(_NUMBERS, wall, boot, 0, still_at is not None))
        with self._file.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)

    def environment(self) -> dict[str, str]:
        """Return the environment of a program that goes by these clocks."""
        added = {"CLOCK_FILE": str(self._file), "CLOCK_BOOT": str(self._boot)}
        return {**os.environ, "LD_PRELOAD": str(disk.compiled(SOURCE)), **added}

    def _add(self, *, wall: float = 0, boot: float = 0, sleep: float = 0) -> None:
        numbers = struct.unpack(_NUMBERS, self._map[:])
        moved = (wall, boot, sleep, 0)
        whole = (before + round(s * NANO) for before, s in zip(numbers, moved, strict=True))
        self._map[:] = struct.pack(_NUMBERS, *whole)

    def goes_on(self, seconds: float) -> None:
        """Let time pass, awake or asleep: the wall clock and the time since boot."""
        self._add(wall=seconds, boot=seconds)

    def sleeps_between_two_looks(self, seconds: float) -> None:
        """Fall asleep when the program next looks at the wall clock, before it sees it."""
        self._add(sleep=seconds)

    def set_wall(self, seconds: float) -> None:
        """Set the wall clock by so much, back when negative."""
        self._add(wall=seconds)

    def reboots(self) -> None:
        """Begin another boot, of clocks that stand still: another identity, a moment since then."""
        _, boot, *_ = struct.unpack(_NUMBERS, self._map[:])
        self._add(boot=1 - boot / NANO)
        self._boot.write_text("boot-2\n")

    def wall(self) -> int:
        """Return what the wall clock says, of clocks that stand still, microseconds."""
        wall, *_ = struct.unpack(_NUMBERS, self._map[:])
        return int(wall // 1000)
