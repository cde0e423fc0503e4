"""A program that does what it is told, line by line, with whatever is preloaded below it."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

ROOT: Final = Path(__file__).parents[2]


class RefusedError(Exception):
    """The program refused what it was told."""


class Process:
    """One life of `python -m MODULE FOLDER`. It is killed at the end, whatever comes."""

    def __init__(
        self, module: str, folder: Path, environment: Mapping[str, str], *, ready: str = ""
    ) -> None:
        """Start it, and wait for the line `ready` where it says one."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, str(folder)],
            cwd=ROOT,
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if ready:
            assert self._process.stdout is not None
            assert self._process.stdout.readline() == ready + "\n"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.kill()

    def __call__(self, *what: object) -> Any:
        """Tell it a deed with what that takes, and return what came of it.

        Raises:
            RefusedError: the code of a refusal.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"it ended at {what}"
        answer = json.loads(line)
        if "did" not in answer:
            raise RefusedError(answer["refused"])
        return answer["did"]

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Have it stand still in between, as a debugger or a machine without memory does."""
        self._process.send_signal(signal.SIGSTOP)
        yield
        self._process.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """Kill it; again does no harm."""
        self._process.kill()
        self._process.communicate()
