"""Frozen, keyword-only classes with slots: dataclasses that are made quickly.

The standard decorator compiles seven methods a class, 0.7 ms on Python 3.11; the commands, events
and views alone cost a tenth of a second of every start. Here only `__init__` depends on the
fields, and it is compiled only for a class of which many objects are made. `dataclasses.fields`,
`replace`, `asdict` and `is_dataclass` know these classes; the `replace` here does the same in a
third of the time, which is what folding a session is made of.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from inspect import get_annotations
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
"""What a field holds that says nothing by names."""


@dataclass
class _Standard:
    it: int = 0


_PLAIN: Final[Any] = getattr(fields(_Standard)[0], "_field_type")  # noqa: B009 - marks a field
_VALUES: Final = "__frozen_values__"
_MADE: Final = "__frozen_made__"
_PUTS: Final = "__frozen_puts__"
_COPY: Final = "__frozen_copy__"
FEW: Final = 24
"""So many objects of a class are made before its `__init__` is compiled."""
_put: Final = object.__setattr__


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make `cls` what `dataclass(frozen=True, slots=True, kw_only=True)` makes of it."""
    inherited: dict[str, Field[Any]] = {}
    for base in reversed(cls.__mro__[1:]):
        inherited |= getattr(base, "__dataclass_fields__", {})
    own = {
        name: _field(name, kind, cls.__dict__.get(name, MISSING))
        for name, kind in get_annotations(cls).items()
    }
    every = inherited | own
    body = {k: v for k, v in cls.__dict__.items() if k not in {*own, "__dict__", "__weakref__"}}
    body["__slots__"] = tuple(name for name in own if name not in inherited)
    body["__dataclass_fields__"] = every
    body[_VALUES] = attrgetter(*every) if every else _nothing
    shared = {"__eq__": _eq, "__hash__": _hash, "__repr__": _repr}
    body |= {name: method for name, method in shared.items() if name not in _written(cls)}
    body |= {"__setattr__": _set, "__delattr__": _delete, "__init__": _first_init}
    kind: Any = type(cls)
    made: type[T] = kind(cls.__name__, cls.__bases__, body)
    return made


def replace(one: T, /, **changes: Any) -> T:
    """Return `one` with other values of these fields.

    Raises:
        TypeError: it has no such field.
    """
    cls = type(one)
    known = cls.__dict__
    puts: dict[str, Callable[[T, Any], None]] = known.get(_PUTS) or _putters(cls)
    made: T = known[_COPY](one)
    for name, value in changes.items():
        if name not in puts:
            raise TypeError(f"{cls.__name__} has no field {name!r}")
        puts[name](made, value)
    return made


def _putters(cls: type) -> dict[str, Callable[[Any, Any], None]]:
    """Return what puts each field of an object, by name; from now on its objects can be copied."""
    puts = {name: getattr(cls, name).__set__ for name in cls.__dict__["__dataclass_fields__"]}
    left = FEW

    def first_copies(one: Any) -> Any:
        nonlocal left
        left -= 1
        if not left:
            setattr(cls, _COPY, staticmethod(_copier(cls, puts)))
        made: Any = object.__new__(cls)
        for name, put in puts.items():
            put(made, getattr(one, name))
        return made

    setattr(cls, _COPY, staticmethod(first_copies))
    setattr(cls, _PUTS, puts)
    return puts


def _copier(cls: type, puts: dict[str, Callable[[Any, Any], None]]) -> Callable[[Any], Any]:
    """Compile what copies an object of which many are copied."""
    space: dict[str, Any] = {"new": object.__new__, "cls": cls}
    space |= {f"put_{name}": put for name, put in puts.items()}
    lines = [f"    put_{name}(made, one.{name})" for name in puts]
    text = "\n".join(("def copy(one):", "    made = new(cls)", *lines, "    return made"))
    exec(text, space)  # noqa: S102 - names of fields only
    made: Callable[[Any], Any] = space["copy"]
    return made


def _written(cls: type) -> set[str]:
    """Return the special methods that the class itself has written down."""
    names = {name for name in ("__eq__", "__repr__") if name in cls.__dict__}
    return names | ({"__hash__"} if cls.__dict__.get("__hash__") else set())


def _field(name: str, kind: Any, default: Any) -> Field[Any]:
    known: Any = default if isinstance(default, Field) else field(default=default)
    known.name, known.type, known.kw_only = name, kind, True
    known._field_type = _PLAIN  # noqa: SLF001 - as the standard decorator marks it
    out: Field[Any] = known
    return out


def _first_init(self: Any, **given: Any) -> None:
    """Fill the first objects field by field; compile the class's own `__init__` if more follow.

    Compiling costs as much as some fifty objects filled so, and a start makes few of most classes.
    """
    cls = type(self)
    made = cls.__dict__.get(_MADE, 0)
    left = dict(given)
    if made < FEW and _filled(self, cls.__dict__["__dataclass_fields__"], left) and not left:
        setattr(cls, _MADE, made + 1)
        return
    cls.__init__ = _init(cls)
    cls.__init__(self, **given)  # what is missing or too many raises here as it always would


def _filled(self: Any, known: dict[str, Field[Any]], left: dict[str, Any]) -> bool:
    """Take each field out of `left`, or its default; False where one has neither."""
    for name, each in known.items():
        if name in left:
            value = left.pop(name)
        elif each.default is not MISSING:
            value = each.default
        elif each.default_factory is not MISSING:
            value = each.default_factory()
        else:
            return False
        _put(self, name, value)
    return True


def _init(cls: type) -> Callable[..., None]:
    space: dict[str, Any] = {"MISSING": MISSING}
    heads, lines = [], []
    known: dict[str, Field[Any]] = cls.__dict__["__dataclass_fields__"]
    for name, each in known.items():
        space[f"set_{name}"] = getattr(cls, name).__set__
        value = name
        if each.default is not MISSING:
            space[f"default_{name}"] = each.default
            heads.append(f"{name}=default_{name}")
        elif each.default_factory is not MISSING:
            space[f"make_{name}"] = each.default_factory
            heads.append(f"{name}=MISSING")
            value = f"make_{name}() if {name} is MISSING else {name}"
        else:
            heads.append(name)
        lines.append(f"    set_{name}(self, {value})")
    head = f"def __init__(self, *, {', '.join(heads)}):" if heads else "def __init__(self):"
    exec("\n".join((head, *lines, "    return None")), space)  # noqa: S102 - names of fields only
    made: Callable[..., None] = space["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


def _nothing(_self: Any) -> tuple[()]:
    return ()


def _eq(self: Any, other: Any) -> bool:
    if self is other:
        return True
    if other.__class__ is not self.__class__:
        no: bool = NotImplemented
        return no
    values = type(self).__frozen_values__
    same: bool = values(self) == values(other)
    return same


def _hash(self: Any) -> int:
    return hash(type(self).__frozen_values__(self))


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _set(self: Any, name: str, _value: Any) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r} of {type(self).__name__}")


def _delete(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r} of {type(self).__name__}")
