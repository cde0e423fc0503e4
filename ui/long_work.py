"""Something long on a thread of its own: it tells how far it is, and can be stopped."""

import logging
from collections.abc import Callable
from threading import Event
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from ui.crash import described
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
        self._job: _Job | None = None
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
        self._job = _Job(work, self._stop)
        self._job.signals.progressed.connect(self.progressed)
        self._job.signals.finished.connect(self._done)
        self._thread.start(self._job)
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

    @Slot(object)
    def _done(self, result: object) -> None:
        self._job = None
        if not self._left:
            self.finished.emit(result)


class _JobSignals(QObject):
    progressed = Signal(int, int)
    finished = Signal(object)


class _Job:
    """The work; what it tells goes through signals of its own, which belong to no window."""

    def __init__(self, work: Work, stop: Event) -> None:
        self._work = work
        self._stop = stop
        self._told = -1
        self.signals = _JobSignals()

    def run(self) -> None:
        try:
            result = self._work(self._tell, self._stop.is_set)
        except Exception as error:  # noqa: BLE001 - told apart on the UI thread
            LOG.warning("long work ended: %s", described(error))
            self.signals.finished.emit(error)
        else:
            self.signals.finished.emit(result)

    def _tell(self, done: int, of: int) -> None:
        step = done * STEPS // max(1, of)
        if step != self._told:
            self._told = step
            self.signals.progressed.emit(done, of)
