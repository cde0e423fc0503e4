"""Spoils files from outside and looks what reads them: `python -m tests.survival.fuzz N [SECONDS]`.

What is drawn knows where numbers, quotes and words stand, so that much of it gets past the first
look. With a further argument, seconds, each parser gets at least so long.
"""

import re
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Final

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.survival.parsers import Parser, parsers

BUSY_S: Final = 10
"""A file that keeps a parser busy so long counts as one that hangs it, in time of a processor."""
WAITING_S: Final = 60
"""The same of one that waits, by the clock: other programs may have the processors meanwhile."""

_TOKENS: Final = re.compile(rb'"[^"\\\n]{0,200}"|-?\d+(?:\.\d+)?|true|false|null|[A-Za-z_/]{3,}')
_STRANGE: Final = (
    b"0", b"-1", b"1e999", b"-0.0", b"9" * 40, b"9" * 5000, b"1e-400", b"NaN", b"Infinity",
    b"null", b"true", b"[]", b"{}", b'""', b'"\\u0000"', b'"\\ud800"', b"[" * 3000, b'{"a":' * 900,
    b'"2026-02-30T25:61:00Z"', b'"0001-01-01T00:00:00+23:59"', b'"9999-12-31T23:59:59-23:59"',
    b"0x" + b"f" * 6000, b"a." * 900 + b"b = 1\n", b"a." * 4000 + b"b = 1\n",
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"'''", b'"""', b"\n\n[[x]]\n", b"../../x", b"%s%n",
)  # fmt: skip


class HangError(Exception):
    """A file kept its parser too long."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A spoilt file that is not printed whole when it finds something."""

    content: bytes

    def __repr__(self) -> str:
        return f"{len(self.content)} bytes, SHA-256 {sha256(self.content).hexdigest()[:16]}"


@st.composite
def spoilt(draw: st.DrawFn, whole: bytes) -> bytes:
    """Return `whole` with one to four changes."""
    content = whole
    tokens = [match.span() for match in _TOKENS.finditer(whole[:200_000])]
    for _ in range(draw(st.integers(1, 4))):
        way = draw(st.sampled_from(["token", "swap", "flip", "cut", "drop", "double", "put"]))
        at = draw(st.integers(0, max(0, len(content) - 1)))
        size = draw(st.sampled_from([1, 2, 16, 512, 4096]))
        if way in {"token", "swap"} and tokens:
            start, end = draw(st.sampled_from(tokens))
            new = draw(st.sampled_from(_STRANGE))
            if way == "swap":
                other = draw(st.sampled_from(tokens))
                new = whole[slice(*other)]
            content = content[:start] + new + content[end:]
        elif way == "flip" and content:
            content = content[:at] + bytes([draw(st.integers(0, 255))]) + content[at + 1 :]
        elif way == "cut":
            content = content[:at]
        elif way == "drop":
            content = content[:at] + content[at + size :]
        elif way == "double":
            content = content[: at + size] + content[at:]
        else:
            content = content[:at] + draw(st.binary(max_size=32)) + content[at:]
    return content


@contextmanager
def no_longer_than(busy: float, waiting: float) -> Iterator[None]:
    """Raise `HangError` inside after so many seconds of a processor, or of the clock."""

    def late(_number: int, _frame: FrameType | None) -> None:
        raise HangError

    limits = {signal.ITIMER_PROF: busy, signal.ITIMER_REAL: waiting}
    before = {number: signal.signal(number, late) for number in (signal.SIGPROF, signal.SIGALRM)}
    for timer, seconds in limits.items():
        signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        for timer in limits:
            signal.setitimer(timer, 0)
        for number, handler in before.items():
            signal.signal(number, handler)


def fuzz(parser: Parser, folder: Path, times: int, number: int = 0) -> int:
    """Spoil the file of `parser` `times` times, drawn from `number`; return how often it was read.

    Raises:
        Exception: what the parser raised and must not have.
    """
    read = 0

    @seed(number)
    @settings(
        max_examples=times,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def one(data: st.DataObject) -> None:
        nonlocal read
        content = data.draw(spoilt(parser.whole).map(Quiet)).content
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True)
        with no_longer_than(BUSY_S, WAITING_S):
            parser.read(content, folder)
        read += 1

    one()
    return read


def main(times: int, seconds: int) -> int:
    """Spoil each kind of file and say how often; 0 when every parser kept its word."""
    with tempfile.TemporaryDirectory() as root:
        for parser in parsers(Path(root) / "whole").values():
            began, read, number = time.monotonic(), 0, 0
            while not read or time.monotonic() - began < seconds:
                read += fuzz(parser, Path(root) / "try", times, number)
                number += 1
            took = time.monotonic() - began
            print(f"{parser.name}: {read} spoilt files in {took:.0f} s", flush=True)
    print("No crash, no hang, no surprise file.")
    return 0


if __name__ == "__main__":
    given_ = [int(text) for text in sys.argv[1:]]
    sys.exit(main(*given_, *(100, 0)[len(given_) :]))
