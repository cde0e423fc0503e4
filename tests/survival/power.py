"""What is on a disk after its power went, worked out from every call that a program made.

Nothing that was not synced counts: a file has what it had at its last sync, and a name is there
since its folder was synced. With a draw, each later write may have reached the disk as well, in
any order and by whole sectors, which is what drives really do.
"""

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

SECTOR: Final = 512
_NUMBERS: Final = 2


@dataclass(frozen=True, slots=True)
class Call:
    """One call: its kind is a letter of `disk.c`."""

    kind: str
    first: str
    second: str
    offset: int
    data: bytes


def read(log: Path) -> list[Call]:
    """Return all calls of a log, in order."""
    told, calls = log.read_bytes(), []
    while told:
        head, _, told = told.partition(b"\n")
        kind, first, second, offset, size = head.decode().split("\t")
        length = int(size) if kind == "W" else 0
        calls.append(Call(kind, first, second, int(offset), told[:length]))
        told = told[length:]
    return calls


@dataclass(slots=True)
class _File:
    cached: bytearray = field(default_factory=bytearray)
    synced: bytes = b""
    since: list[Call] = field(default_factory=list)


class Disk:
    """A disk with a cache, to which calls are done one after another."""

    def __init__(self, folder: Path) -> None:
        """Begin with `folder` empty."""
        self._folder = str(folder)
        self._names: dict[str, _File | None] = {}
        """As programs see it; None is a folder."""
        self._durable: dict[str, _File | None] = {}
        self.acknowledged = 0

    def do(self, call: Call) -> None:
        """Take one call."""
        names, path = self._names, call.first
        match call.kind:
            case "A":
                self.acknowledged = call.offset
            case "C":
                names[path] = _File()
            case "M":
                names[path] = None
            case "W" | "T":
                self._write(names[path], call)
            case "S":
                self._sync(path)
            case "R":
                names[call.second] = names.pop(path)
            case "U":
                del names[path]
            case other:
                raise ValueError(other)

    def _write(self, file: _File | None, call: Call) -> None:
        assert file is not None
        file.cached = _done(file.cached, call)
        file.since.append(call)

    def _sync(self, path: str) -> None:
        file = self._names.get(path)
        if file is not None:
            file.synced, file.since = bytes(file.cached), []
            return
        here = {name for name in {*self._names, *self._durable} if _parent(name) == path}
        for name in here:
            if name in self._names:
                self._durable[name] = self._names[name]
            else:
                del self._durable[name]

    def restore(self, target: Path, draw: random.Random | None = None) -> None:
        """Write what is left after a cut now into `target`; `draw` decides what came through."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(mode=0o700)
        for name, file in sorted(self._durable.items()):
            place = target / name.removeprefix(self._folder).lstrip("/")
            if file is None:
                place.mkdir(mode=0o700, exist_ok=True)
            else:
                place.write_bytes(file.synced if draw is None else _torn(file, draw))
                place.chmod(0o600)


def _parent(name: str) -> str:
    return name.rpartition("/")[0]


def _done(content: bytearray, call: Call) -> bytearray:
    if call.kind == "T":
        return content[: call.offset] + bytes(max(0, call.offset - len(content)))
    content.extend(bytes(max(0, call.offset - len(content))))
    content[call.offset : call.offset + len(call.data)] = call.data
    return content


def _torn(file: _File, draw: random.Random) -> bytes:
    content = bytearray(file.synced)
    for call in file.since:
        if draw.random() < 1 / 2:
            content = _done(content, _whole_sectors(call, draw))
    return bytes(content)


def _whole_sectors(call: Call, draw: random.Random) -> Call:
    if call.kind == "T":
        return call
    sectors = draw.randrange(1 + -(-len(call.data) // SECTOR))
    return Call("W", call.first, "", call.offset, call.data[: sectors * SECTOR])


def cuts(calls: Sequence[Call], folder: Path) -> Iterator[Disk]:
    """Yield the disk after each call, from the first to the last."""
    disk = Disk(folder)
    for call in calls:
        disk.do(call)
        yield disk
