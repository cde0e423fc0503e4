"""Keeps PySide6 from doing at each start what only its own developers need.

It looks into the source of every module that is imported after it for its own name, to know which
modules may ask for other spellings of its methods (`from __feature__ import snake_case`). This
project asks nowhere. The reading took 15 ms of each start, and the lines stayed in memory: 4 MB.
And it compiles the generator of its stub files anew each time, which no program calls: 20 ms.
"""

import linecache
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final, SupportsIndex

_READER: Final = "_mod_uses_pyside"
_GENERATOR: Final = frozenset({"enum_sig", "pyi_generator"})
_PLACE: Final = "shibokensupport.signature.lib."


def read_no_sources() -> None:
    """Load QtCore without its generator, and have no source read from then on.

    Called before the screens are imported; does nothing to a PySide6 that does neither.
    """
    with _without_the_generator():
        import PySide6.QtCore  # noqa: F401 - brings what is looked for

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, _READER):
        setattr(features, _READER, _asks_for_nothing)
    linecache.clearcache()


class _Nothing:
    """Finds the modules of the generator, and finds them empty.

    Not derived from the classes of `importlib.abc`: these take 5 ms to import.
    """

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> ModuleSpec | None:
        wanted = fullname.startswith(_PLACE) and fullname.removeprefix(_PLACE) in _GENERATOR
        return ModuleSpec(fullname, self) if wanted else None  # type: ignore[arg-type]

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave the making to the import system."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty: PySide6 only puts it in its place."""


class _FirstStays(list[Any]):
    """A list whose first item stays the first: PySide6 puts its finder before all others."""

    def insert(self, index: SupportsIndex, item: object) -> None:
        super().insert(max(int(index), 1), item)


@contextmanager
def _without_the_generator() -> Iterator[None]:
    nothing = _Nothing()
    sys.meta_path = _FirstStays([nothing, *sys.meta_path])
    try:
        yield
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not nothing]


def _asks_for_nothing(_module: object) -> bool:
    return False
