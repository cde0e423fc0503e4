"""What Hypothesis draws from: any event of the journal, built from the types of its fields."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from monitor.domain.events import Event
from monitor.domain.measures import GAITS, RED_FLAGS, Value

INSTANTS = st.integers(min_value=0, max_value=4_000_000_000_000_000)
NUMBERS = st.decimals(
    min_value=-(10**6), max_value=10**6, places=3, allow_nan=False, allow_infinity=False
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.one_of(NUMBERS, st.booleans(), st.sampled_from((*RED_FLAGS, *GAITS)))


def _of(hint: Any) -> st.SearchStrategy[Any]:
    simple: dict[Any, st.SearchStrategy[Any]] = {
        Value: VALUES,
        Decimal: NUMBERS,
        str: TEXTS,
        bool: st.booleans(),
        int: INSTANTS,
        NoneType: st.none(),
    }
    if hint in simple:
        return simple[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return st.one_of(*(_of(a) for a in args))
    if origin is tuple:
        return st.lists(_of(args[0]), max_size=3).map(tuple)
    if origin is not None and issubclass(origin, Mapping):
        return st.dictionaries(TEXTS, _of(args[1]), max_size=3).map(MappingProxyType)
    return instances(hint)


def instances(cls: type) -> st.SearchStrategy[Any]:
    """Return any instance of a dataclass."""
    assert is_dataclass(cls), cls
    hints = get_type_hints(cls)
    return st.builds(cls, **{f.name: _of(hints[f.name]) for f in fields(cls)})


def events() -> st.SearchStrategy[Event]:
    """Return any event of the journal."""
    return st.one_of(*(instances(cls) for cls in get_args(Event)))
