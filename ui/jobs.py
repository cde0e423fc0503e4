"""Slow work off the UI thread: one call, and all those that somebody waits for."""

import logging
from collections.abc import Callable
from enum import Enum, auto
from functools import cache, partial
from itertools import count
from types import MappingProxyType
from typing import Any, Final, TypeVar

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QObject, Signal, Slot
from shiboken6 import isValid

from monitor.api import CertificateError, StorageError
from ui.threads import Threads

LOG: Final = logging.getLogger(__name__)
T = TypeVar("T")


class Job:
    """One slow call: done on another thread, told and let go of on the UI thread.

    A widget whose last reference goes on another thread is taken apart there, beside the UI thread,
    and that may end the program without a word. So the other thread is given a number and nothing
    else: the call, what it closes over and what came of it lie here until the UI thread told it.
    """

    def __init__(self, work: Callable[[], object], callback: Callable[[Any], None]) -> None:
        """`callback` is not called here: it is for who is told."""
        self._work = work
        self.callback = callback
        self._outcome: tuple[object, Exception | None] = (None, None)

    def start(self, threads: Threads, owner: QObject, told: "Told") -> None:
        """Have it done; `told` hears of it on the UI thread, unless `owner` is gone by then."""
        under_way = _under_way()
        number = under_way.begin(self, owner, told)
        threads.start(partial(_do, under_way, number))

    def do(self) -> None:
        """Do it, on the thread that calls, and keep what came of it."""
        try:
            self._outcome = (self._work(), None)
        except Exception as error:  # noqa: BLE001 - told apart on the UI thread
            self._outcome = (None, error)

    def outcome(self) -> tuple[object, Exception | None]:
        """Return the result, or the exception that ended it, once."""
        outcome, self._outcome = self._outcome, (None, None)
        return outcome


Told = Callable[[Job, Any, Exception | None], None]
"""Hears the job, its result, and the exception that ended it; one of the two is None."""


class _UnderWay(QObject):
    """The jobs that were started and not told yet, of everybody. Lifetime: that of the program."""

    ended = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.jobs: dict[int, Job] = {}
        self._waiting: dict[int, tuple[QObject, Told]] = {}
        self._numbers = count()
        self.ended.connect(self._tell)

    def begin(self, job: Job, owner: QObject, told: Told) -> int:
        number = next(self._numbers)
        self.jobs[number] = job
        self._waiting[number] = (owner, told)
        return number

    @Slot(int)
    def _tell(self, number: int) -> None:
        job = self.jobs.pop(number)
        owner, told = self._waiting.pop(number)
        result, error = job.outcome()
        if isValid(owner):
            told(job, result, error)


@cache
def _under_way() -> _UnderWay:
    return _UnderWay()


def _do(under_way: _UnderWay, number: int) -> None:
    under_way.jobs[number].do()
    under_way.ended.emit(number)  # from here on this thread holds nothing of the job


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


MOST: Final = MappingProxyType({Lane.QUICK: 4, Lane.ASIDE: 4, Lane.RECORD: 1, Lane.BACKUP: 1})
"""So many at a time; a wrong PIN's answer that is held back takes a place, too."""
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
        job.start(self._threads[lane], self, self._finished)

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
