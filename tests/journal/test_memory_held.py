"""What an open journal keeps in memory: as much in a year as on the first day."""

import subprocess
import sys
from pathlib import Path

import pytest

from monitor.journal import sqlcipher
from monitor.journal.chain import verify
from monitor.journal.sqlcipher import SqlcipherJournal
from tests.journal.drafts import batch

ROOT = Path(__file__).parents[2]

GROWING = """
import ctypes
import gc
import os
import sys
from pathlib import Path
from monitor.journal.sqlcipher import open_journal
from monitor.ports import Batch
from tests.journal.drafts import draft

def resident():
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

with open_journal(Path(sys.argv[1]), zone="UTC") as journal:
    sizes = []
    for day in range(9):
        notes = [draft(number, note="x" * 1000) for number in range(1000)]
        journal.append([Batch(stream=f"session-{day}", drafts=notes, after=0)])
        for earlier in range(day + 1):
            assert sum(1 for _ in journal.read(f"session-{earlier}")) == 1000
        sizes.append(resident())
print(sizes[-1] - sizes[1])
"""
"""Writes over a megabyte at a time and reads all of it; prints what that adds in bytes."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads what Linux tells")
def test_a_journal_that_grows_by_10_mb_is_not_kept_in_memory(data_dir: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", GROWING, str(data_dir)],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip

    assert int(told.stdout) < 2_000_000


def test_heads_of_streams_long_past_are_forgotten_and_read_again(
    stored: SqlcipherJournal,
) -> None:
    for number in range(2 * sqlcipher._HEADS):
        stored.append([batch(f"session-{number}", 1)])
    assert len(stored._heads) <= sqlcipher._HEADS + 1

    stored.append([batch("session-0", 2, after=1)])
    assert verify("session-0", stored.read("session-0")) is None
