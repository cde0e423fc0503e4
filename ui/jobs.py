"""Slow work off the UI thread: one call, and all those that somebody waits for."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from monitor.api import CertificateError, StorageError

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


class Jobs(QObject):
    """Slow calls of any number; a PIN never waits for a file."""

    def __init__(self, raised: Callable[[Exception], object], parent: QObject) -> None:
        """`raised` hears what ended a call, before its callback gets None."""
        super().__init__(parent)
        self._raised = raised
        self._files = QThreadPool(self)
        self._files.setMaxThreadCount(1)
        self._running: set[Job] = set()

    @property
    def running(self) -> bool:
        """Whether a result is awaited."""
        return bool(self._running)

    def run(
        self, work: Callable[[], object], callback: Callable[[Any], None], *, file: bool = False
    ) -> None:
        """Do `work`, then call `callback` with its result; files are written one at a time."""
        job = Job(work, callback)
        self._running.add(job)
        job.signals.finished.connect(self._finished)
        (self._files if file else QThreadPool.globalInstance()).start(job)

    @Slot(object, object, object)
    def _finished(self, job: Job, result: object, error: Exception | None) -> None:
        self._running.discard(job)
        if error is not None:
            self._raised(error)
        job.callback(result)

    def finish(self) -> None:
        """Wait until everything is done and its result was told."""
        while self._running:
            QThreadPool.globalInstance().waitForDone()
            self._files.waitForDone()
            QCoreApplication.sendPostedEvents()


def kept(work: Callable[[], T]) -> Callable[[], T | Exception]:
    """Return `work` with the errors that the world makes as its result; only bugs are raised."""

    def done() -> T | Exception:
        try:
            return work()
        except (OSError, StorageError, CertificateError) as error:
            return error

    return done
