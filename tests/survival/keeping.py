"""Backup, restore, change of the key, purge and first start on a disk that fails at each call.

`python -m tests.survival.keeping DIR WHAT STEP` runs with the disk of `disk.c` under it. Each try
is a process of its own over a fresh copy of a small world: data, a shelf with one backup, and a
place to restore to. One line of JSON a try tells what became of it, and of the same deed done
again. Of the calls of a kind the first fails, then each `STEP`th.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from monitor.backup.errors import BackupFailed
from monitor.backup.make import back_up
from monitor.backup.restore import DRAFT, restore, with_key
from monitor.bootstrap import open_station
from monitor.domain import commands as cmd
from monitor.journal.errors import as_storage_errors
from monitor.journal.keyfile import read_key
from monitor.journal.sqlcipher import KEY
from monitor.keys import slots, vault
from monitor.keys.errors import KeyRefused
from monitor.keys.ring import Protection
from monitor.ports import StorageError
from tests.survival import disk, purging
from tests.survival.disk import How
from tests.survival.saves import ERRORS, NURSE, apart, opened, save

WALL: Final = 1_773_324_000_000_000
HOUR: Final = 3600 * 1_000_000
PHRASE: Final = "quiet river stones"
KINDS: Final = {"write": disk.WRITE, "sync": disk.SYNC, "name": disk.NAME, "size": disk.SIZE}
FAST: Final = replace(slots.COST, memory_kib=1024, passes=1)
"""The cost of a passphrase has nothing to do with the disk."""

Deed = Callable[[Path], None]
Way = tuple[How, str, str]
"""What the disk does, with which error, at which kind of call."""


def build(world: Path, what: str) -> dict[str, Any]:
    """Make the world that every try of `what` begins with."""
    if what == "purge":
        purging.build(world)
        return {}
    data, shelf = world / "data", world / "shelf"
    shelf.mkdir(parents=True)
    station = opened(data)
    key = read_key(data / KEY)
    (world / "key").write_text(key.hex())
    back_up(data, shelf, key=key, wall=WALL)
    save(station)
    station.execute(2, cmd.WriteNote(by=NURSE, text="after the backup"))
    station.close()
    return {}


def data_key(world: Path) -> bytes:
    """Return the key of the data of `world`."""
    return bytes.fromhex((world / "key").read_text())


def make_backup(world: Path) -> None:
    """Make the second backup on the shelf of `world`."""
    back_up(world / "data", world / "shelf", key=data_key(world), wall=WALL + HOUR)


def take_back(world: Path) -> None:
    """Restore the first backup beside the data."""
    first = min((world / "shelf").glob("*.backup"))
    restore(first, world / "restored", with_key(data_key(world)))


def protect(how: Protection, world: Path) -> None:
    """Have the data key kept another way."""
    slots.wrap_for_passphrase.__kwdefaults__["cost"] = FAST  # type: ignore[index]
    with as_storage_errors():
        vault.protect(world / "data", data_key(world), how, PHRASE)


def _start(world: Path) -> None:
    open_station(world / "new").close()


def _nothing(_world: Path) -> None:
    return


DEEDS: Final[Mapping[str, tuple[Deed, Deed]]] = {
    "backup": (_nothing, make_backup),
    "restore": (_nothing, take_back),
    "passphrase": (_nothing, partial(protect, Protection.PASSPHRASE)),
    "key file": (partial(protect, Protection.PASSPHRASE), partial(protect, Protection.FILE)),
    "purge": (_nothing, purging.carry_out),
    "first start": (_nothing, _start),
}
"""What goes before, on a disk that works, and what is done on one that fails."""


def facts(world: Path) -> dict[str, Any]:
    """Return what a world holds; whatever is there must be whole."""
    if (world / purging.OLD).exists():  # nothing else of this world is concerned
        return purging.facts(world)
    data, shelf = world / "data", world / "shelf"
    station = open_station(data, key=stored_key_of(data))
    told: dict[str, Any] = {
        "intact": station.verify() == (),
        "entries": sum(station.journal.head(s).length for s in station.journal.streams()),
        "same_key": station.keeping.data_key() == data_key(world),
    }
    station.close()
    backups = sorted(shelf.glob("*.backup"))
    told["backups"] = [held(file, data_key(world)) for file in backups]
    told["left"] = sorted(
        path.name
        for path in (*shelf.iterdir(), *world.iterdir(), *data.iterdir())
        if path.name.endswith((".part", ".copy", ".check")) or path.name.startswith(DRAFT)
    )
    for place in ("restored", "new"):
        told[place] = (world / place).exists()
        if told[place]:
            station = open_station(world / place)
            told[f"{place}_intact"] = station.verify() == ()
            station.close()
    return told


def stored_key_of(data: Path) -> bytes:
    """Return the data key by whatever keeps it now."""
    try:
        return vault.stored_key(data)
    except StorageError as waits:
        if waits.what != "locked":
            raise
        return vault.open_with_passphrase(data, PHRASE)


def held(backup: Path, key: bytes) -> int:
    """Return how many entries a backup brings back."""
    with TemporaryDirectory() as folder:
        return restore(backup, Path(folder) / "back", with_key(key)).entries


def _said(deed: Deed, world: Path) -> str:
    """Do it, and return why it failed, in the code that has a sentence; empty when it did not."""
    try:
        deed(world)
    except BackupFailed as failed:
        return failed.code.value
    except StorageError as failed:
        return failed.what
    except KeyRefused as refused:
        return refused.code.value
    return ""


def _try(world: Path, what: str, way: Way, nth: int) -> dict[str, Any]:
    before, deed = DEEDS[what]
    how, error, kind = way

    def on_a_failing_disk() -> dict[str, Any]:
        before(world)
        disk.arm(how, nth, ERRORS[error], KINDS[kind])
        said = _said(deed, world)
        hit = disk.calls() >= nth
        disk.arm(How.QUIET)
        return {"said": said, "hit": hit}

    told, _ = apart(on_a_failing_disk)
    found, _ = apart(partial(facts, world))
    again, _ = apart(lambda: {"again": _said(deed, world)})
    after, _ = apart(partial(facts, world))
    where = {"what": what, "how": how.name, "nth": nth, "error": error, "kind": kind}
    killed = {"said": "", "hit": True, "killed": True}
    return {**where, **(told or killed), "found": found, **(again or {}), "after": after}


def tries(root: Path, what: str, step: int) -> Iterator[dict[str, Any]]:
    """Fail each call of a deed, once and for good, with each error; then kill it at each call."""
    ways = [
        (how, error, kind)
        for how, error in ((How.FAIL_ONCE, "io"), (How.FAIL_ON, "full"), (How.FAIL_ON, "read_only"))
        for kind in KINDS
    ]
    ways += [(How.KILL_AFTER, "io", "name"), (How.KILL_BEFORE, "io", "sync")]
    ways += [(How.KILL_HALF, "io", "write")]
    for way in ways:
        for nth in count(1, step):
            tried = _try(_copied(root), what, way, nth)
            if not tried["hit"]:
                break
            yield tried


def _copied(root: Path) -> Path:
    world = root / "world"
    shutil.rmtree(world, ignore_errors=True)
    shutil.copytree(root / "template", world)
    return world


def main(root: Path, what: str, step: int) -> None:
    """Build the world and try `what` in it, telling each try as a line."""
    apart(lambda: build(root / "world", what))
    (root / "world").rename(root / "template")
    print(json.dumps({"template": apart(partial(facts, _copied(root)))[0]}), flush=True)
    for tried in tries(root, what, step):
        print(json.dumps(tried), flush=True)


if __name__ == "__main__":
    os.umask(0o077)
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
