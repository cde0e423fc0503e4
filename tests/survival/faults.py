"""Looks at each try of `tests.survival.keeping`: `python -m tests.survival.faults [STEP]`.

Whatever fails: the data open with the same key, the backup from before brings everything back, what
has a name is whole, and the same deed goes through as soon as the disk works.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Final

from tests.survival import disk
from tests.survival.keeping import DEEDS
from tests.survival.purging import SESSIONS, STAY

ROOT: Final = Path(__file__).parents[2]
BEFORE: Final = 7
"""Entries of the backup that was there before."""
PURGE: Final = "purge"
"""A deed on data of its own."""
Tried = dict[str, Any]


def tried(folder: Path, what: str, step: int) -> list[Tried]:
    """Fail a deed at every `step`th call and return what became of each try."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.survival.keeping", str(folder), what, str(step)],
        env=disk.environment(folder),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [json.loads(line) for line in run.stdout.splitlines()[1:]]


def nothing_is_lost(each: Tried) -> None:
    """Require of a try that the data, their key and the backup from before are there."""
    for state in (each["found"], each["after"]):
        assert state["intact"], each
        assert state["same_key"], each
        assert state["backups"][0] == BEFORE, each


def what_has_a_name_is_whole(each: Tried) -> None:
    """Require that no half backup, restored folder or new folder is there under its name."""
    found = each["found"]
    assert all(entries >= BEFORE for entries in found["backups"]), each
    assert found.get("restored_intact", True), each
    assert found.get("new_intact", True), each


def a_purge_is_whole_or_has_not_been(each: Tried) -> None:
    """Require that all is there under the old key, or what stays under a new one; none by half."""
    for state in (each["found"], each["after"]):
        assert state["intact"], each
        assert state["signs"], each
        assert state["sessions"] == (SESSIONS if state["old_key"] else STAY), each
    assert (each["again"], each["after"]["old_key"], each["after"]["left"]) == ("", False, []), each


def it_goes_through_afterwards(each: Tried) -> None:
    """Require that the same deed succeeds on a disk that works, and leaves nothing behind.

    What a restore that was killed left beside its place stays: it may be anybody's.
    """
    there = each["what"] == "restore" and each["found"].get("restored_intact")
    after = each["after"]
    assert each["again"] == ("occupied" if there else ""), each
    strangers = each["found"]["left"] if each["what"] == "restore" and "killed" in each else []
    assert after["left"] == strangers, each
    done = {
        "backup": len(after["backups"]) == 2,
        "restore": after.get("restored_intact", False),
        "first start": after.get("new_intact", False),
    }
    assert done.get(each["what"], True), each


def main(step: int) -> int:
    """Say how many tries each deed survived."""
    for what in DEEDS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            found = tried(Path(folder), what, step)
        for each in found:
            if what == PURGE:
                a_purge_is_whole_or_has_not_been(each)
                continue
            nothing_is_lost(each)
            what_has_a_name_is_whole(each)
            it_goes_through_afterwards(each)
        took = time.monotonic() - began
        print(f"{what}: {len(found)} times cut short in {took:.0f} s: nothing lost.", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
