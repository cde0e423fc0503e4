"""Tries a folder off the UI thread: a network disk that hangs must not hold up the heartbeat."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from ui.forms.folders import try_folder


class Trial(QObject):
    """Emits `tried` with the folder as it was typed and what `look` says of it."""

    tried = Signal(str, object)

    def __init__(self, parent: QObject, look: Callable[[str], object] = try_folder) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs: set[_Job] = set()

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._jobs)

    def begin(self, folder: str) -> None:
        """Write into `folder` and take it away again; the answer comes by signal."""
        job = _Job(folder, self._look)
        self._jobs.add(job)  # kept alive until it has told its result
        job.signals.finished.connect(self._finished)
        QThreadPool.globalInstance().start(job)

    @Slot(object, object)
    def _finished(self, job: "_Job", result: object) -> None:
        self._jobs.discard(job)
        self.tried.emit(job.folder, result)


class _JobSignals(QObject):
    finished = Signal(object, object)


class _Job(QRunnable):
    """One folder being tried."""

    def __init__(self, folder: str, look: Callable[[str], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._look = look
        self.folder = folder
        self.signals = _JobSignals()

    def run(self) -> None:
        self.signals.finished.emit(self, self._look(self.folder))
