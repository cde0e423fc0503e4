"""Upkeep on a disk that is written down: `python -m tests.survival.upkeep WORLD WHAT`.

The log marks each deed that came back, in the order of `CHAINS`.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from monitor.keys import vault
from monitor.keys.ring import Protection
from tests.survival import disk
from tests.survival.keeping import Deed, build, data_key, make_backup, protect, take_back


def _new_sheet(world: Path) -> None:
    vault.make_code(world / "data", data_key(world))


CHAINS: Final[Mapping[str, Sequence[Deed]]] = {
    "key": (partial(protect, Protection.PASSPHRASE), partial(protect, Protection.FILE), _new_sheet),
    "backup": (make_backup, take_back),
}
"""What is done one after another, in a world that stands and is the first mark."""


def main(world: Path, what: str) -> None:
    """Build the world and do the chain."""
    build(world, what)
    disk.mark(1)
    for number, deed in enumerate(CHAINS[what], start=2):
        deed(world)
        disk.mark(number)


if __name__ == "__main__":
    os.umask(0o077)
    main(Path(sys.argv[1]), sys.argv[2])
