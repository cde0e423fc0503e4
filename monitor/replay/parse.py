"""Reads a replay file: JSON Lines, one action a line, checked as a whole before anything runs.

Malformed: not JSON, unknown `do`, field, measure or code, wrong type, time going back, an action
inside a gap, a value outside its possible range.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.discharge import DISPOSITIONS
from monitor.domain.measures import MICRO, Kind, NotObtained, Value
from monitor.domain.protocol import ActionKind, Protocol


class MalformedError(ValueError):
    """A line cannot be read. `line` counts from 1."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One line: what to do when; `fields` hold parsed values under the file's names."""

    line: int
    do: str
    at: Instant
    fields: Mapping[str, Any]


class _Bad(ValueError):
    """What is wrong with a field."""


Reader = Callable[[Any, Protocol | None], Any]


def instant(raw: Any, _p: Protocol | None = None) -> Instant:
    """Return the instant of an RFC 3339 time with offset, microseconds."""
    if not isinstance(raw, str) or len(raw) < len("2026-01-01T00:00:00Z") or raw[10] not in "Tt ":
        raise _Bad("not a time with offset (RFC 3339)")
    try:
        moment = datetime.fromisoformat(raw.upper())
    except ValueError:
        raise _Bad("not a time with offset (RFC 3339)") from None
    if moment.tzinfo is None:
        raise _Bad("a time needs its offset, for example +01:00")
    whole = int(moment.replace(microsecond=0).timestamp())
    return whole * MICRO + moment.microsecond


def _text(raw: Any, _p: Protocol | None) -> str:
    if not isinstance(raw, str):
        raise _Bad("not a text")
    return raw


def _name(raw: Any, p: Protocol | None) -> str:
    text = _text(raw, p)
    if not text.strip():
        raise _Bad("empty")
    return text


def _bool(raw: Any, _p: Protocol | None) -> bool:
    if not isinstance(raw, bool):
        raise _Bad("not true or false")
    return raw


def _number(raw: Any, _p: Protocol | None) -> Decimal:
    if isinstance(raw, bool) or not isinstance(raw, (int, Decimal)):
        raise _Bad("not a number")
    number = Decimal(raw)
    if number == number.to_integral_value():
        return number.quantize(Decimal(1))
    return number


def _integer(raw: Any, p: Protocol | None) -> int:
    number = _number(raw, p)
    if number != int(number):
        raise _Bad("not a whole number")
    return int(number)


def _one_of(*codes: str) -> Reader:
    def read(raw: Any, p: Protocol | None) -> str:
        text = _text(raw, p)
        if text not in codes:
            raise _Bad(f"{text!r} is not one of {', '.join(codes)}")
        return text

    return read


def _value(name: str, raw: Any, protocol: Protocol) -> Value:
    measure = protocol.measure(name)
    if measure is None:
        raise _Bad(f"unknown measure {name!r}")
    value: Value
    if measure.kind is Kind.NUMBER:
        value = _number(raw, protocol)
    elif measure.kind is Kind.YES_NO:
        value = _bool(raw, protocol)
    else:
        value = _text(raw, protocol)
    if not measure.possible(value):
        raise _Bad(f"{name} cannot be {raw}")
    return value


def _values(raw: Any, p: Protocol | None) -> Mapping[str, Value]:
    found = _object(raw)
    if p is None:
        raise _Bad("no session is open")
    return MappingProxyType({name: _value(name, v, p) for name, v in found.items()})


def _object(raw: Any) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise _Bad("not an object")
    return raw


def _not_obtained(raw: Any, p: Protocol | None) -> Mapping[str, str]:
    found = _object(raw)
    for name, reason in found.items():
        if p is None or p.measure(name) is None:
            raise _Bad(f"unknown measure {name!r}")
        if not isinstance(reason, str) or reason not in set(NotObtained):
            raise _Bad(f"unknown reason {reason!r}")
    return MappingProxyType(found)


def _measures(raw: Any, p: Protocol | None) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise _Bad("not a list")
    for name in raw:
        _measure(name, p)
    return tuple(raw)


def _measure(raw: Any, p: Protocol | None) -> str:
    name = _text(raw, p)
    if p is None or p.measure(name) is None:
        raise _Bad(f"unknown measure {name!r}")
    return name


def _limit(raw: Any, p: Protocol | None) -> str:
    name = _text(raw, p)
    if p is None or p.limit(name) is None:
        raise _Bad(f"unknown limit {name!r}")
    return name


def _action(raw: Any, p: Protocol | None) -> str:
    name = _text(raw, p)
    if p is None or name not in {a.id for a in p.actions}:
        raise _Bad(f"unknown action {name!r}")
    return name


def _free_action(raw: Any, p: Protocol | None) -> str:
    name = _action(raw, p)
    if p is not None and any(a.id == name and a.kind is ActionKind.INFUSION for a in p.actions):
        raise _Bad(f"{name!r} is recorded as an action of the infusion")
    return name


def _stop_reason(raw: Any, p: Protocol | None) -> str:
    return str(_one_of(*(p.stop_reasons if p is not None else ()))(raw, p))


def _answer(raw: Any, p: Protocol | None) -> str:
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    return _text(raw, p)


def _override(raw: Any, p: Protocol | None) -> Mapping[str, str]:
    found = _object(raw)
    known = {c.id for c in p.criteria} if p is not None else set()
    for name, reason in found.items():
        if name not in known:
            raise _Bad(f"unknown criterion {name!r}")
        _text(reason, p)
    return MappingProxyType(found)


def _shape(**readers: Reader) -> Reader:
    """Return a reader of an object; a field whose name ends in `_` may be left out."""
    plain = {name.removesuffix("_"): reader for name, reader in readers.items()}
    needed = {name for name in readers if not name.endswith("_")}

    def read(raw: Any, p: Protocol | None) -> Mapping[str, Any]:
        found = _object(raw)
        for name in found:
            if name not in plain:
                raise _Bad(f"unknown field {name!r}")
        for name in sorted(needed - found.keys()):
            raise _Bad(f"{name!r} is missing")
        out = {}
        for name, value in found.items():
            try:
                out[name] = plain[name](value, p)
            except _Bad as bad:
                raise _Bad(f"{name}: {bad}") from None
        return MappingProxyType(out)

    return read


def _limits(raw: Any, p: Protocol | None) -> Mapping[str, Mapping[str, Any]]:
    change = _shape(value=_number, reason=_text, by=_name, prescriber_=_text)
    return MappingProxyType({_limit(k, p): change(v, p) for k, v in _object(raw).items()})


def _positive(raw: Any, p: Protocol | None) -> Decimal:
    number = _number(raw, p)
    if number <= 0:
        raise _Bad("not above 0")
    return number


def _positive_integer(raw: Any, p: Protocol | None) -> int:
    number = _integer(raw, p)
    if number <= 0:
        raise _Bad("not above 0")
    return number


_GATE: Final = _shape(prescriber=_name, reason_=_text)
_WHO: Final[dict[str, Reader]] = {"by": _name}
_DONE: Final[dict[str, Reader]] = {"happened_at_": instant, **_WHO}

_OPEN: Final[dict[str, Reader]] = {
    "session": _name,
    "patient": _shape(
        mrn=_name,
        name=_name,
        birth_date=_name,
        sex=_one_of("female", "male", "other", "unknown"),
        weight_kg_=_positive,
        allergies_=_text,
    ),
    "protocol": _name,
    "order": _shape(
        dose_mg_=_positive,
        dose_mg_per_kg_=_positive,
        concentration_mg_per_ml_=_positive,
        planned_min=_positive_integer,
        prescriber=_name,
    ),
    "series_": _shape(number=_positive_integer, of=_positive_integer),
    "limits_": _limits,
    **_WHO,
}

_SHAPES: Final[Mapping[str, dict[str, Reader]]] = MappingProxyType(
    {
        "open": _OPEN,
        "enter": {"values": _values, **_WHO},
        "check": {
            "values_": _values,
            "not_obtained_": _not_obtained,
            "taken_at_": instant,
            "confirmed_": _measures,
            **_WHO,
        },
        "discard": {"reason": _text, **_WHO},
        "checklist": {"item": _name, "answer": _answer, "detail_": _text, **_WHO},
        "second_check": {**_WHO},
        "limit": {"limit": _limit, "value": _number, "reason": _text, "prescriber_": _text, **_WHO},
        "start": {"baseline_reason_": _text, "checklist_reason_": _text, "gate_": _GATE, **_DONE},
        "pause": {"reason_": _text, "alert_": _name, **_DONE},
        "resume": {"reason_": _text, "alert_": _name, "gate_": _GATE, **_DONE},
        "rate": {"ml_per_h": _number, "alert_": _name, **_DONE},
        "bolus": {"mg": _number, **_DONE},
        "stop": {"reason": _stop_reason, "alert_": _name, **_DONE},
        "restart": {"reason": _text, **_DONE},
        "acknowledge": {"alert": _name, "action_": _action, **_WHO},
        "pause_audio": {"seconds": _integer, **_WHO},
        "intervene": {"action": _free_action, "alert_": _name, "detail_": _text, **_DONE},
        "strike": {"check": _integer, "reason": _text, **_WHO},
        "amend": {
            "check": _integer,
            "measure": _measure,
            "value_": lambda raw, _p: raw,
            "not_obtained_": _one_of(*NotObtained),
            "reason": _text,
            **_WHO,
        },
        "miss_reason": {"slot": _name, "reason": _text, **_WHO},
        "note": {"text": _text, **_WHO},
        "handover": {"to": _name, **_WHO},
        "move": {"chair": _positive_integer, **_WHO},
        "addendum": {"text": _text, **_WHO},
        "gap": {"until": instant},
        "clock_step": {"seconds": _number},
        "wait": {},
        "close": {
            "disposition_": _one_of(*DISPOSITIONS),
            "reason_": _text,
            "escort_": _text,
            "advice_given_": _bool,
            "cannula_out_": _bool,
            "override_": _override,
            "prescriber_": _text,
            **_WHO,
        },
    }
)


def _constant(name: str) -> None:
    raise _Bad(f"{name} is not a number")


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Bad("a field stands twice")
    return found


def _raw(text: str) -> dict[str, Any]:
    try:
        raw = json.loads(
            text, parse_float=Decimal, parse_constant=_constant, object_pairs_hook=_no_twice
        )
    except json.JSONDecodeError as error:
        raise _Bad(f"not JSON: {error.msg}") from None
    return _object(raw)


def parse(text: str, protocols: Mapping[str, Protocol]) -> tuple[tuple[Action, ...], Protocol]:
    """Return the actions of a replay file and the protocol of its session.

    Raises:
        MalformedError: the first line that cannot be read.
    """
    state = _File(protocols)
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if line.strip():
            try:
                state.add(number, line)
            except _Bad as bad:
                raise MalformedError(number, str(bad)) from None
    if state.protocol is None:
        raise MalformedError(1, "the file opens no session")
    return tuple(state.actions), state.protocol


class _File:
    """The file read so far."""

    def __init__(self, protocols: Mapping[str, Protocol]) -> None:
        self.protocols = protocols
        self.protocol: Protocol | None = None
        self.actions: list[Action] = []
        self._free: Instant | None = None
        """The earliest instant that the next action may have."""

    def add(self, number: int, line: str) -> None:
        raw = _raw(line)
        do = raw.pop("do", None)
        if not isinstance(do, str) or do not in _SHAPES:
            raise _Bad(f"unknown action {do!r}")
        if "at" not in raw:
            raise _Bad("'at' is missing")
        at = instant(raw.pop("at"))
        self._admit(do, at)
        if do == "open":
            self._choose(raw)
        fields = _shape(**_SHAPES[do])(raw, self.protocol)
        if do == "amend":
            fields = self._amended(fields)
        self._free = at
        if do == "gap":
            if fields["until"] <= at:
                raise _Bad("a gap ends after it begins")
            self._free = fields["until"]
        self.actions.append(Action(line=number, do=do, at=at, fields=fields))

    def _admit(self, do: str, at: Instant) -> None:
        if (do == "open") is bool(self.actions):
            raise _Bad("the first action, and only it, opens the session")
        if self._free is not None and at < self._free:
            gap = self.actions[-1].do == "gap"
            raise _Bad("inside a gap" if gap and at >= self.actions[-1].at else "time goes back")

    def _choose(self, raw: Mapping[str, Any]) -> None:
        name = raw.get("protocol")
        if not isinstance(name, str) or name not in self.protocols:
            raise _Bad(f"unknown protocol {name!r}")
        self.protocol = self.protocols[name]

    def _amended(self, fields: Mapping[str, Any]) -> Mapping[str, Any]:
        if ("value" in fields) is ("not_obtained" in fields):
            raise _Bad("either a value or a reason for having none")
        if "value" in fields and self.protocol is not None:
            value = _value(fields["measure"], fields["value"], self.protocol)
            return MappingProxyType({**fields, "value": value})
        return fields
