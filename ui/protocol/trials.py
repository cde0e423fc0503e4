"""Works past sessions again, one after the other, off the UI thread; can be stopped at any one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from monitor.api import Protocol, StorageError
from monitor.api.protocols import Trial
from ui.bridge import Bridge


class Trials(QObject):
    """Emits each trial as it comes, and the end.

    Reading a session takes a moment of the UI thread; working it takes none. Lifetime: of the
    panel. Concurrency: one session is worked at a time.
    """

    tried = Signal(object)
    """A `Trial`."""
    failed = Signal(str)
    """The id of a session that could not be read."""
    finished = Signal(bool)
    """Whether all were tried; False when it was stopped."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._waiting: list[str] = []
        self._protocol: Protocol | None = None
        self._run = 0
        self.done = 0
        self.total = 0

    @property
    def running(self) -> bool:
        """Whether sessions are being tried."""
        return self._protocol is not None

    def begin(self, sessions: Sequence[str], protocol: Protocol) -> None:
        """Try `protocol` on these sessions; what was running is stopped."""
        self._run += 1
        self._waiting, self._protocol = list(sessions), protocol
        self.done, self.total = 0, len(sessions)
        self._next()

    def stop(self) -> None:
        """Try no further session; what has come stays."""
        if self.running:
            self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self._run += 1
        self._waiting, self._protocol = [], None
        self.finished.emit(whole)

    def _next(self) -> None:
        protocol = self._protocol
        if protocol is None:
            return
        if not self._waiting:
            self._end(whole=True)
            return
        session, run = self._waiting.pop(0), self._run
        work: list[Callable[[], Trial]] = []
        station = self._bridge.station
        if self._bridge.attempt(lambda: work.append(station.prepare_trial(session, protocol))):
            self._bridge.run(_kept(work[0]), lambda found: self._came(run, session, found))
        else:
            self._came(run, session, None)

    def _came(self, run: int, session: str, found: Trial | None) -> None:
        if run != self._run:
            return
        self.done += 1
        if found is None:
            self.failed.emit(session)
        else:
            self.tried.emit(found)
        if run == self._run:
            self._next()


def _kept(work: Callable[[], Trial]) -> Callable[[], Trial | None]:
    """Return `work` with None for a session that cannot be read; only bugs are raised."""

    def done() -> Trial | None:
        try:
            return work()
        except StorageError:
            return None

    return done
