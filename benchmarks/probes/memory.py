"""The memory that a process takes, as the kernel counts it."""

import os
from pathlib import Path


def resident() -> int:
    """Return the resident bytes of this process (Linux)."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def peak() -> int:
    """Return the most resident bytes this program has had (Linux).

    Not `ru_maxrss`: that begins with what the process that started this one had.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    (line,) = (line for line in status if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024
