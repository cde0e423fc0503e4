"""Slow work off the UI thread: one call, and all those that somebody waits for."""

import logging
from collections.abc import Callable
from enum import Enum, auto
from types import MappingProxyType
from typing import Any, Final, TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QObject,
    QRunnable,
    QThreadPool,
    Signal,
    Slot,
)

from monitor.api import CertificateError, StorageError
from ui.threads import Threads

LOG: Final = logging.getLogger(__name__)
T = TypeVar("T")


class _Signals(QObject):
    finished = Signal(object, object, object)
    """The job, its result, and the exception that ended it; one of the two is None."""


class Job(QRunnable):
    """One slow call; its result or exception comes back by signal, on the thread that hears it.

    Whoever starts one keeps it until then.
    """

    def __init__(self, work: Callable[[], object], callback: Callable[[Any], None]) -> None:
        """`callback` is not called here: it is for who hears the signal."""
        super().__init__()
        self.setAutoDelete(False)
        self._work = work
        self.callback = callback
        self.signals = _Signals()

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - told apart on the UI thread
            self.signals.finished.emit(self, None, error)
        else:
            self.signals.finished.emit(self, result, None)


class Lane(Enum):
    """Where a slow call is done; those of one never wait for those of another."""

    QUICK = auto()
    """Asks no folder: a PIN."""
    ASIDE = auto()
    """Anything else: a folder that is tried, a file that is exported."""
    RECORD = auto()
    """One at a time."""
    BACKUP = auto()
    """One at a time."""


MOST: Final = MappingProxyType({Lane.ASIDE: 4, Lane.RECORD: 1, Lane.BACKUP: 1})
CLOSING_MS: Final = 60_000
"""At most so long is waited at the end for a folder that does not answer."""


class Jobs(QObject):
    """Slow calls of any number; a PIN never waits for a file, nor anything for a share for ever."""

    def __init__(self, raised: Callable[[Exception], object], parent: QObject) -> None:
        """`raised` hears what ended a call, before its callback gets None."""
        super().__init__(parent)
        self._raised = raised
        self._threads = {lane: Threads(most) for lane, most in MOST.items()}
        self._running: dict[Job, object] = {}
        """With what is told as the result of one that does not end."""

    @property
    def running(self) -> bool:
        """Whether a result is awaited."""
        return bool(self._running)

    def run(
        self,
        work: Callable[[], object],
        callback: Callable[[Any], None],
        lane: Lane = Lane.QUICK,
        late: object = None,
    ) -> None:
        """Do `work`, then call `callback` with its result; with `late` if the end comes first."""
        job = Job(work, callback)
        self._running[job] = late
        job.signals.finished.connect(self._finished)
        threads = self._threads.get(lane)
        if threads is None:
            QThreadPool.globalInstance().start(job)
        else:
            threads.start(job)

    @Slot(object, object, object)
    def _finished(self, job: Job, result: object, error: Exception | None) -> None:
        if job not in self._running:
            return  # too late: that it was not done was told already
        del self._running[job]
        if error is not None:
            self._raised(error)
        job.callback(result)

    def finish(self) -> None:
        """Wait until everything is done and its result was told, or called late."""
        until = QDeadlineTimer(CLOSING_MS)
        while self._running:
            QThreadPool.globalInstance().waitForDone()
            ended = [
                threads.wait(until.remainingTime() / 1000) for threads in self._threads.values()
            ]
            QCoreApplication.sendPostedEvents()
            if not all(ended):
                self._leave()

    def _leave(self) -> None:
        """Wait for nothing more, and say of each that it was not done."""
        for threads in self._threads.values():
            threads.forget()
        left, self._running = self._running, {}
        LOG.warning("the end did not wait for %d things: a folder does not answer", len(left))
        for job, late in left.items():
            job.callback(late)


def kept(work: Callable[[], T]) -> Callable[[], T | Exception]:
    """Return `work` with the errors that the world makes as its result; only bugs are raised."""

    def done() -> T | Exception:
        try:
            return work()
        except (OSError, StorageError, CertificateError) as error:
            return error

    return done
