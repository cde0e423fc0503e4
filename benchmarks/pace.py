"""How fast this machine is at pure Python, so that promised seconds hold on any machine.

A promise in seconds was made for one computer. The same fixed work, timed there once and here in
the same run, says what those seconds are worth here.
"""

from collections.abc import Callable
from hashlib import sha256
from json import dumps, loads
from typing import Final

ENTRIES: Final = 1_000
REFERENCE_S: Final = 0.015
"""What `work` takes on the computer that the promises were made for (2 cores of a virtual
machine, CPython 3.11)."""

_BODY: Final = {
    "values": {f"measure_{number}": str(60 + number) for number in range(15)},
    "not_obtained": {},
    "by": "M. Okonjo RN",
    "ordinal": 7,
    "slot": None,
}


def work(clock: Callable[[], float]) -> float:
    """Seal and read back a fixed chain of entries; return the seconds it took by `clock`."""
    begun = clock()
    last = ""
    for number in range(ENTRIES):
        text = dumps(_BODY | {"seq": number, "previous": last}, sort_keys=True)
        last = sha256(text.encode()).hexdigest()
        loads(text)
    return clock() - begun


def slowness(seconds: float) -> float:
    """Return how many times slower than the reference a machine is that needs `seconds`."""
    return seconds / REFERENCE_S
