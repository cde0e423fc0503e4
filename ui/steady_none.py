"""Keeps Python 3.11 alive under a PySide6 that does not count its references to None.

PySide6 6.12 is built for the stable interface of Python 3.12, where None is immortal: each call
that returns nothing gives back a reference to None that it never took. Under 3.11 None has some
5,000 references, so the interpreter ends with "deallocating None" after as many calls. There, None
is given more references than a process can use up. From Python 3.12 on nothing is to be done.
"""

import ctypes
import sys
from typing import Final

_PLENTY: Final = 1 << 60


def needed() -> bool:
    """Return whether None can be deallocated by this interpreter, and its count can be reached."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return False
    return not hasattr(sys, "gettotalrefcount")  # a debug build lays its objects out differently


def keep_none_alive() -> None:
    """Give None plenty of references; does nothing where it has them, or cannot lose them."""
    if needed() and sys.getrefcount(None) < _PLENTY:
        # The count is the first field of every object.
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
