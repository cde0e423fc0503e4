"""Keeps Python 3.11 alive under a PySide6 that does not count its references to None and True.

PySide6 6.12 is built for the stable interface of Python 3.12, where None, True and False are
immortal: each call that returns nothing gives back a reference to None that it never took, and some
give back one to True. Under 3.11 None and True have some 5,000 references, so the interpreter ends
with "deallocating None" or "deallocating True or False" after as many calls. There, they are given
more references than a process can use up. From Python 3.12 on nothing is to be done.
"""

import sys
from typing import Final

_PLENTY: Final = 1 << 60
_IMMORTAL_LATER: Final = (None, True, False, NotImplemented)
"""What every later Python never counts, and this one must not run out of."""


def needed() -> bool:
    """Return whether they can be deallocated by this interpreter, and its count can be reached."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return False
    return not hasattr(sys, "gettotalrefcount")  # a debug build lays its objects out differently


def keep_none_alive() -> None:
    """Give None and its like plenty of references; does nothing where they have them already."""
    if not needed():
        return
    # The package `ctypes` brings more than this one type, and each start would wait for it.
    from _ctypes import _SimpleCData

    class Count(_SimpleCData):  # type: ignore[type-arg] # no generic while running
        _type_ = "l"

    for lasting in _IMMORTAL_LATER:
        if sys.getrefcount(lasting) < _PLENTY:
            # The count is the first field of every object.
            Count.from_address(id(lasting)).value += _PLENTY
