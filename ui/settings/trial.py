"""Tries a folder off the UI thread: a network disk that hangs must not hold up the heartbeat."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from ui.forms.folders import try_folder
from ui.jobs import Job
from ui.threads import Threads

AT_ONCE: Final = 4
"""So many folders may hang while another is tried."""


class Trial(QObject):
    """Emits `tried` with the folder as it was typed and what `look` says of it."""

    tried = Signal(str, object)

    def __init__(self, parent: QObject, look: Callable[[str], object] = try_folder) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs: set[Job] = set()
        self._threads = Threads(AT_ONCE)

    @property
    def running(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._jobs)

    def begin(self, folder: str) -> None:
        """Write into `folder` and take it away again; the answer comes by signal."""
        job = Job(lambda: self._look(folder), lambda looked: self.tried.emit(folder, looked))
        self._jobs.add(job)
        job.start(self._threads, self, self._finished)

    def _finished(self, job: Job, result: object, error: Exception | None) -> None:
        self._jobs.discard(job)
        if error is not None:
            raise error  # a bug of ours: what the world does wrong is in the answer
        job.callback(result)
