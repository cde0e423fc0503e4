"""Threads for what may hang: a share that does not answer holds up nothing else, nor the end.

A `QThreadPool` waits for its threads when it goes, for ever; the program's end leaves these behind.
"""

import logging
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from typing import Final

LOG: Final = logging.getLogger(__name__)

Deed = Callable[[], None]
"""Something to be done on another thread, which tells its own result."""


class Threads:
    """Does one thing after the other on at most so many threads. They end when nothing waits."""

    def __init__(self, most: int = 1) -> None:
        self._most = most
        self._busy = 0
        self._waiting: deque[Deed] = deque()
        self._changed = Condition()

    def start(self, deed: Deed) -> None:
        """Have `deed` done as soon as a thread is free."""
        with self._changed:
            self._waiting.append(deed)
            if self._busy < self._most:
                self._busy += 1
                Thread(target=self._work, name="chairside-aside", daemon=True).start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until nothing is being done, at most so long; return whether that is so."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._busy, seconds)

    def forget(self) -> None:
        """Do nothing of what still waits; what is being done goes on."""
        with self._changed:
            self._waiting.clear()

    def _work(self) -> None:
        while (deed := self._next()) is not None:
            try:
                deed()
            except Exception as error:  # noqa: BLE001 - who would hear of it is gone
                LOG.warning("nobody heard the end of something slow: %s", type(error).__name__)

    def _next(self) -> Deed | None:
        with self._changed:
            if self._waiting:
                return self._waiting.popleft()
            self._busy -= 1
            self._changed.notify_all()
            return None
