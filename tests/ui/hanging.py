"""A share that hangs at each write of a backup, as a pipe does whose other end does not read."""

import fcntl
import os
import select
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from monitor.backup.shelf import name_for
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys.slots import name_of
from monitor.station import LocalStation
from tests.survival.saves import NURSE, opened
from ui.bridge import Bridge
from ui.jobs import Lane
from ui.threads import Threads

SECONDS: Final = 200
"""Each backup that begins within so long meets a pipe."""
SMALLEST: Final = 4096
"""Bytes that go into a pipe before a write blocks."""


class Share:
    """A shelf on which the file of any backup of the next minutes is a pipe."""

    def __init__(self, folder: Path, data: Path, wall: int) -> None:
        folder.mkdir()
        self.folder = folder
        self._ends = []
        key = name_of(read_key(data / KEY))
        for number in range(SECONDS):
            pipe = folder / f"{name_for(key, wall + number * 1_000_000)}.part"
            os.mkfifo(pipe)
            end = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
            fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, SMALLEST)
            self._ends.append(end)

    def hangs(self) -> bool:
        """Wait until somebody writes to it, at most a minute; return whether that is so."""
        return bool(select.select(self._ends, [], [], 60)[0])

    def answer(self, threads: Threads) -> None:
        """Take what is written until every thread has ended: the share is back, and useless."""
        while not threads.wait(0.01):
            for end in select.select(self._ends, [], [], 0)[0]:
                with suppress(BlockingIOError):
                    os.read(end, 1 << 20)
        for end in self._ends:
            os.close(end)


def made(folder: Path) -> tuple[LocalStation, Bridge, Share]:
    """Return a station whose backups hang, its bridge, and the share."""
    station = opened(folder / "data")
    share = Share(folder / "shelf", folder / "data", station.now().wall)
    station.change_settings(NURSE, backup_dir=str(share.folder))
    return station, Bridge(station), share


@contextmanager
def clinic(folder: Path) -> Iterator[tuple[LocalStation, Bridge, Share]]:
    """Yield what `made` returns; at the end the share answers."""
    station, bridge, share = made(folder)
    try:
        yield station, bridge, share
    finally:
        share.answer(bridge._jobs._threads[Lane.BACKUP])
        bridge.finish()
        station.close()
