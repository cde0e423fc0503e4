"""Reads sessions on several processors: each in a process of its own, with a journal of its own."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from monitor.index.build import AT_ONCE, Read, Reader, read_streams
from monitor.journal.sqlcipher import SqlcipherJournal, open_journal

AHEAD: Final = 2
"""So many errands wait for each process: what they read is not in memory for long."""

_OPENED: list[SqlcipherJournal] = []
"""The journal of this process; only workers have one."""


@contextmanager
def workers(data_dir: Path, key: bytes, number: int) -> Iterator[Reader]:
    """Yield what reads streams of a data folder in `number` processes, in their order.

    The journal may be in use; the key goes to the processes through a pipe.
    """
    with ProcessPoolExecutor(
        number, mp_context=get_context("spawn"), initializer=_begin, initargs=(data_dir, key)
    ) as pool:

        def read(streams: Sequence[str]) -> Iterator[Sequence[Read]]:
            errands = (
                streams[first : first + AT_ONCE] for first in range(0, len(streams), AT_ONCE)
            )
            running: deque[Future[list[Read]]] = deque()
            try:
                for errand in errands:
                    running.append(pool.submit(_read, tuple(errand)))
                    if len(running) >= AHEAD * number:
                        yield running.popleft().result()
                while running:
                    yield running.popleft().result()
            finally:
                for each in running:
                    each.cancel()

        yield read


def _begin(data_dir: Path, key: bytes) -> None:
    _OPENED.append(open_journal(data_dir, zone="UTC", read_only=True, key=key))


def _read(streams: tuple[str, ...]) -> list[Read]:
    return read_streams(_OPENED[0], streams)
