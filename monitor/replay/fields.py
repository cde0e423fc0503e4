"""What the fields of a replay file may hold: each reader returns a value or says what is wrong."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.measures import Kind, NotObtained, Value
from monitor.domain.protocol import ActionKind, Protocol
from monitor.domain.reporting import ITEMS


class Bad(ValueError):
    """What is wrong with a field."""


Reader = Callable[[Any, Protocol], Any]
"""Turns a field's JSON value into ours; the protocol knows measures and codes."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_RFC3339: Final = re.compile(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)", re.ASCII
)
_LARGEST: Final = 10**9
_PLACES: Final = 9
_DAY_MIN: Final = 24 * 60


def instant(text: Any) -> Instant:
    """Return the instant of an RFC 3339 time with offset, microseconds."""
    if not isinstance(text, str) or _RFC3339.fullmatch(text) is None:
        raise Bad("not a time with offset (RFC 3339)")
    try:
        return (datetime.fromisoformat(text.upper()) - _EPOCH) // timedelta(microseconds=1)
    except (ValueError, OverflowError):
        raise Bad("not a time of the calendar") from None


def moment(raw: Any, _p: Protocol) -> Instant:
    """Read a time."""
    return instant(raw)


def day(raw: Any, p: Protocol) -> str:
    """Read a date, YYYY-MM-DD."""
    text = words(raw, p)
    try:
        same = date.fromisoformat(text).isoformat() == text
    except ValueError:
        same = False
    if not same:
        raise Bad("not a date (YYYY-MM-DD)")
    return text


def words(raw: Any, _p: Protocol) -> str:
    """Read a text; it may be empty."""
    if not isinstance(raw, str):
        raise Bad("not a text")
    return raw


def filled(raw: Any, p: Protocol) -> str:
    """Read a text that says something."""
    text = words(raw, p)
    if not text.strip():
        raise Bad("empty")
    return text


def yes_no(raw: Any, _p: Protocol) -> bool:
    """Read true or false."""
    if not isinstance(raw, bool):
        raise Bad("not true or false")
    return raw


def number(raw: Any, _p: Protocol) -> Decimal:
    """Read an exact number; a whole one however it is written."""
    if isinstance(raw, bool) or not isinstance(raw, (int, Decimal)):
        raise Bad("not a number")
    if not -_LARGEST < raw < _LARGEST:
        raise Bad("too large")
    exact = Decimal(raw)
    if exact == exact.to_integral_value():
        return Decimal(int(exact))
    if exact != round(exact, _PLACES):
        raise Bad("has too many decimal places")
    return exact.normalize()


def integer(raw: Any, p: Protocol) -> int:
    """Read a whole number."""
    found = number(raw, p)
    if found != int(found):
        raise Bad("not a whole number")
    return int(found)


def one_of(*codes: str) -> Reader:
    """Return a reader of one of these codes."""

    def read(raw: Any, p: Protocol) -> str:
        text = words(raw, p)
        if text not in codes:
            raise Bad(f"{text!r} is not one of {', '.join(codes)}")
        return text

    return read


def value_of(name: str, raw: Any, protocol: Protocol) -> Value:
    """Read a value of the measure `name`."""
    measure = protocol.measure(name)
    if measure is None:
        raise Bad(f"unknown measure {name!r}")
    value: Value
    if measure.kind is Kind.NUMBER:
        value = number(raw, protocol)
    elif measure.kind is Kind.YES_NO:
        value = yes_no(raw, protocol)
    else:
        value = words(raw, protocol)
    if not measure.possible(value):
        raise Bad(f"{name} cannot be {raw}")
    return value


def values(raw: Any, p: Protocol) -> Mapping[str, Value]:
    """Read values by measure."""
    found = json_object(raw)
    return MappingProxyType({name: value_of(name, v, p) for name, v in found.items()})


def json_object(raw: Any) -> dict[str, Any]:
    """Return `raw` if it is a JSON object."""
    if not isinstance(raw, dict):
        raise Bad("not an object")
    return raw


def not_obtained(raw: Any, p: Protocol) -> Mapping[str, str]:
    """Read reasons by measure."""
    found = json_object(raw)
    for name, reason in found.items():
        if p.measure(name) is None:
            raise Bad(f"unknown measure {name!r}")
        if not isinstance(reason, str) or reason not in set(NotObtained):
            raise Bad(f"unknown reason {reason!r}")
    return MappingProxyType(found)


def measures(raw: Any, p: Protocol) -> tuple[str, ...]:
    """Read a list of measures."""
    if not isinstance(raw, list):
        raise Bad("not a list")
    for name in raw:
        measure(name, p)
    return tuple(raw)


def measure(raw: Any, p: Protocol) -> str:
    """Read the id of a measure."""
    name = words(raw, p)
    if p.measure(name) is None:
        raise Bad(f"unknown measure {name!r}")
    return name


def limit(raw: Any, p: Protocol) -> str:
    """Read the id of a limit."""
    name = words(raw, p)
    if p.limit(name) is None:
        raise Bad(f"unknown limit {name!r}")
    return name


def action(raw: Any, p: Protocol) -> str:
    """Read an action code."""
    name = words(raw, p)
    if name not in {a.id for a in p.actions}:
        raise Bad(f"unknown action {name!r}")
    return name


def free_action(raw: Any, p: Protocol) -> str:
    """Read the code of an action that is not the infusion's own."""
    name = action(raw, p)
    if any(a.id == name and a.kind is ActionKind.INFUSION for a in p.actions):
        raise Bad(f"{name!r} is recorded as an action of the infusion")
    return name


def stop_reason(raw: Any, p: Protocol) -> str:
    """Read a stop reason."""
    return str(one_of(*p.stop_reasons)(raw, p))


def answer(raw: Any, p: Protocol) -> str:
    """Read an answer of the checklist; true and false mean yes and no."""
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    return words(raw, p)


def report_answers(raw: Any, p: Protocol) -> Mapping[str, str]:
    """Read answers of the monitoring form by item; true and false mean yes and no."""
    found = json_object(raw)
    for name in found:
        if name not in ITEMS:
            raise Bad(f"unknown item {name!r}")
    return MappingProxyType({name: answer(said, p) for name, said in found.items()})


def override(raw: Any, p: Protocol) -> Mapping[str, str]:
    """Read reasons by criterion."""
    found = json_object(raw)
    known = {c.id for c in p.criteria}
    for name, reason in found.items():
        if name not in known:
            raise Bad(f"unknown criterion {name!r}")
        words(reason, p)
    return MappingProxyType(found)


def shape(**readers: Reader) -> Reader:
    """Return a reader of an object; a field whose name ends in `_` may be left out."""
    plain = {name.removesuffix("_"): reader for name, reader in readers.items()}
    needed = {name for name in readers if not name.endswith("_")}

    def read(raw: Any, p: Protocol) -> Mapping[str, Any]:
        found = json_object(raw)
        for name in found:
            if name not in plain:
                raise Bad(f"unknown field {name!r}")
        for name in sorted(needed - found.keys()):
            raise Bad(f"{name!r} is missing")
        out = {}
        for name, value in found.items():
            try:
                out[name] = plain[name](value, p)
            except Bad as bad:
                raise Bad(f"{name}: {bad}") from None
        return MappingProxyType(out)

    return read


def limits(raw: Any, p: Protocol) -> Mapping[str, Mapping[str, Any]]:
    """Read individual limits by limit."""
    change = shape(value=number, reason=words, by=filled, prescriber_=words)
    return MappingProxyType({limit(k, p): change(v, p) for k, v in json_object(raw).items()})


def positive(raw: Any, p: Protocol) -> Decimal:
    """Read a number above 0."""
    found = number(raw, p)
    if found <= 0:
        raise Bad("not above 0")
    return found


def positive_integer(raw: Any, p: Protocol) -> int:
    """Read a whole number above 0."""
    found = integer(raw, p)
    if found <= 0:
        raise Bad("not above 0")
    return found


def minutes(raw: Any, p: Protocol) -> int:
    """Read minutes: a whole number above 0, at most a day."""
    found = positive_integer(raw, p)
    if found > _DAY_MIN:
        raise Bad("longer than a day")
    return found
