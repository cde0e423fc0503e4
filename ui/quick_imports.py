"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks there for its own name, to know which modules may ask for other spellings of its methods
(`from __feature__ import snake_case`). This project asks nowhere. The reading took 15 ms of each
start, and the lines stayed in memory: 4 MB.
"""

import linecache
import sys
from typing import Final

_READER: Final = "_mod_uses_pyside"


def read_no_sources() -> None:
    """Load QtCore, and have no source read from then on; does nothing to a PySide6 that reads none.

    Called before the screens are imported.
    """
    import PySide6.QtCore  # noqa: F401 - brings what is looked for

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, _READER):
        setattr(features, _READER, _asks_for_nothing)
    linecache.clearcache()


def _asks_for_nothing(_module: object) -> bool:
    return False
