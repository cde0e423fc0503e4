"""Reads sessions on several processors: each in a process of its own, with a journal of its own.

A worker is this Python with the same paths; it takes one line of JSON for each errand and answers
with one. The key goes through its standard input, and nothing that a worker says is executed.
"""

import json
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from monitor.index.build import AT_ONCE, Read, Reader, read_streams
from monitor.journal.sqlcipher import open_journal
from monitor.ports import StorageError

AHEAD: Final = 2
"""So many errands wait for each process: what they read is not in memory for long."""
LEAVES_S: Final = 5
_BEGIN: Final = (
    "import json, sys; first = json.loads(sys.stdin.readline()); sys.path[:] = first['path'];"
    " from monitor.index.workers import serve; serve(first)"
)

Worker = subprocess.Popen[str]


@contextmanager
def workers(data_dir: Path, key: bytes, number: int) -> Iterator[Reader]:
    """Yield what reads streams of a data folder in `number` processes, in their order.

    The journal may be in use.
    """
    first = {"path": sys.path, "folder": str(data_dir), "key": key.hex()}
    crew = [_started(first) for _ in range(number)]
    try:
        yield lambda streams: _read(crew, streams)
    finally:
        for each in crew:
            _dismiss(each)


def _started(first: dict[str, Any]) -> Worker:
    process = subprocess.Popen(  # noqa: S603 - this interpreter, and a line of our own
        [sys.executable, "-c", _BEGIN],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    _send(process, first)
    return process


def _read(crew: Sequence[Worker], streams: Sequence[str]) -> Iterator[Sequence[Read]]:
    """Yield what was read, errand by errand, in the order of `streams`."""
    errands = [streams[first : first + AT_ONCE] for first in range(0, len(streams), AT_ONCE)]
    waiting: deque[Worker] = deque()
    for number, errand in enumerate(errands):
        worker = crew[number % len(crew)]
        _send(worker, list(errand))
        waiting.append(worker)
        if len(waiting) >= AHEAD * len(crew):
            yield _answer(waiting.popleft())
    while waiting:
        yield _answer(waiting.popleft())


def _send(worker: Worker, what: object) -> None:
    if worker.stdin is None:
        raise StorageError("io", "a reading process has no input")
    try:
        worker.stdin.write(json.dumps(what) + "\n")
        worker.stdin.flush()
    except BrokenPipeError as error:
        raise StorageError("io", "a reading process has ended") from error


def _answer(worker: Worker) -> list[Read]:
    line = worker.stdout.readline() if worker.stdout is not None else ""
    if not line:
        raise StorageError("io", "a reading process has ended")
    told = json.loads(line)
    if "failed" in told:
        raise StorageError(told["failed"], told["detail"])
    return [
        (stream, None if values is None else tuple(values), why)
        for stream, values, why in told["read"]
    ]


def _dismiss(worker: Worker) -> None:
    """Let a worker end; one that does not is ended."""
    for pipe in (worker.stdin, worker.stdout):
        if pipe is not None:
            with suppress(OSError):
                pipe.close()
    try:
        worker.wait(LEAVES_S)
    except subprocess.TimeoutExpired:
        worker.kill()
        worker.wait()


def serve(first: dict[str, Any]) -> None:
    """Answer errands from standard input until it ends: the work of a process of its own."""
    folder, key = Path(first["folder"]), bytes.fromhex(first["key"])
    with suppress(BrokenPipeError):
        try:
            with open_journal(folder, zone="UTC", read_only=True, key=key) as journal:
                for line in sys.stdin:
                    _tell({"read": read_streams(journal, json.loads(line))})
        except StorageError as error:
            _tell({"failed": error.what, "detail": error.detail})


def _tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()
