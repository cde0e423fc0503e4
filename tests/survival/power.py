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


@dataclass(slots=True)
class _Folder:
    cached: dict[str, "_File | _Folder"] = field(default_factory=dict)
    """As programs see it."""
    durable: dict[str, "_File | _Folder"] = field(default_factory=dict)


class Disk:
    """A disk with a cache, to which calls are done one after another."""

    def __init__(self, folder: Path) -> None:
        """Begin with `folder` empty."""
        self._place, self._root = str(folder), _Folder()
        self.acknowledged = 0

    def do(self, call: Call) -> None:
        """Take one call."""
        match call.kind:
            case "A":
                self.acknowledged = call.offset
            case "C":
                self._put(call.first, _File())
            case "M":
                self._put(call.first, _Folder())
            case "W" | "T":
                self._write(self._find(call.first), call)
            case "S":
                self._sync(self._find(call.first))
            case "R":
                self._put(call.second, self._take(call.first))
            case "U":
                self._take(call.first)
            case other:
                raise ValueError(other)

    def _parts(self, path: str) -> list[str]:
        return [part for part in path.removeprefix(self._place).split("/") if part]

    def _find(self, path: str) -> _File | _Folder:
        found: _File | _Folder = self._root
        for part in self._parts(path):
            assert isinstance(found, _Folder)
            found = found.cached[part]
        return found

    def _put(self, path: str, what: _File | _Folder) -> None:
        if self._parts(path):  # the folder itself is there
            folder, _, name = path.rpartition("/")
            self._names(folder)[name] = what

    def _take(self, path: str) -> _File | _Folder:
        folder, _, name = path.rpartition("/")
        return self._names(folder).pop(name)

    def _names(self, path: str) -> dict[str, _File | _Folder]:
        folder = self._find(path)
        assert isinstance(folder, _Folder)
        return folder.cached

    @staticmethod
    def _write(file: _File | _Folder, call: Call) -> None:
        assert isinstance(file, _File)
        file.cached = _done(file.cached, call)
        file.since.append(call)

    @staticmethod
    def _sync(what: _File | _Folder) -> None:
        if isinstance(what, _File):
            what.synced, what.since = bytes(what.cached), []
        else:
            what.durable = dict(what.cached)

    def restore(self, target: Path, draw: random.Random | None = None) -> None:
        """Write what is left after a cut now into `target`; `draw` decides what came through.

        What lies in a folder whose own name is not there is lost with it.
        """
        shutil.rmtree(target, ignore_errors=True)
        _restore(self._root, target, draw)


def _restore(folder: _Folder, place: Path, draw: random.Random | None) -> None:
    place.mkdir(mode=0o700)
    for name, what in sorted(folder.durable.items()):
        inside = place / name
        if isinstance(what, _Folder):
            _restore(what, inside, draw)
        else:
            inside.write_bytes(what.synced if draw is None else _torn(what, draw))
            inside.chmod(0o600)


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
