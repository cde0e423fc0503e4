"""Something long on a thread of its own: it tells how far it is, and can be stopped."""

import logging
from collections.abc import Callable
from threading import Event
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.crash import described
from ui.jobs import Job
from ui.threads import Threads

LOG: Final = logging.getLogger(__name__)
STEPS: Final = 200
"""So many times at most it is said how far it is: the screen has other things to do."""
LEAVE_S: Final = 5
"""At most so long a window that closes waits for it to stop."""

Work = Callable[[Callable[[int, int], None], Callable[[], bool]], Any]
"""Is given what hears how far it is, and what says whether to stop."""


class LongWork(QObject):
    """One long thing at a time. Its result, or the exception that ended it, comes by signal."""

    progressed = Signal(int, int)
    """So much is done, of so much."""
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = Threads()
        self._stop = Event()
        self._job: Job | None = None
        self._left = False
        self.destroyed.connect(self._stop.set)

    @property
    def running(self) -> bool:
        """Whether something is being done."""
        return self._job is not None

    def start(self, work: Work) -> bool:
        """Begin; False while something else is being done."""
        if self._job is not None:
            return False
        self._stop.clear()
        self._left = False
        steps = _Steps(work, self._stop)
        steps.said.connect(self.progressed)
        self._job = Job(steps.take, self.finished.emit)
        self._job.start(self._thread, self, self._done)
        return True

    def stop(self) -> None:
        """Ask it to stop; what it has done is told as its result."""
        self._stop.set()

    def leave(self) -> None:
        """Stop, wait a moment for it, and tell nothing more: what would hear it is going."""
        self._left = True
        self.stop()
        self._thread.wait(LEAVE_S)

    def finish(self) -> None:
        """Wait until it is done and its result was told."""
        self._thread.wait()
        QCoreApplication.sendPostedEvents()

    def _done(self, job: Job, result: object, error: Exception | None) -> None:
        self._job = None
        if error is not None:
            LOG.warning("long work ended: %s", described(error))
        if not self._left:
            job.callback(result if error is None else error)


class _Steps(QObject):
    """The work; how far it is goes through a signal of its own, which belongs to no window."""

    said = Signal(int, int)

    def __init__(self, work: Work, stop: Event) -> None:
        super().__init__()
        self._work = work
        self._stop = stop
        self._told = -1

    def take(self) -> object:
        return self._work(self._tell, self._stop.is_set)

    def _tell(self, done: int, of: int) -> None:
        step = done * STEPS // max(1, of)
        if step != self._told:
            self._told = step
            self.said.emit(done, of)
