"""Reads a replay file: JSON Lines, one action a line, checked as a whole before anything runs.

Malformed: not JSON, unknown `do`, field, measure or code, wrong type, time going back, an action
inside a gap, a value outside its possible range. What the rules refuse is not malformed.
"""

import json
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.commands import Instant
from monitor.domain.discharge import DISPOSITIONS
from monitor.domain.frozen import frozen
from monitor.domain.measures import NotObtained
from monitor.domain.protocol import Protocol
from monitor.replay import fields as f


class MalformedError(ValueError):
    """A line cannot be read. `line` counts from 1."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(f"line {line}: {what}")
        self.line = line
        self.what = what


@frozen
class Action:
    """One line: what to do when; `fields` hold parsed values under the file's names."""

    line: int
    do: str
    at: Instant
    fields: Mapping[str, Any]


_GATE: Final = f.shape(prescriber=f.filled, reason_=f.words)
_WHO: Final[dict[str, f.Reader]] = {"by": f.filled}
_DONE: Final[dict[str, f.Reader]] = {"happened_at_": f.moment, **_WHO}

_DEVICE: Final[dict[str, f.Reader]] = {"mg_": f.positive, "lot_": f.words}

_OPEN: Final[dict[str, f.Reader]] = {
    "session": f.filled,
    "patient": f.shape(
        mrn=f.filled,
        name=f.filled,
        birth_date=f.day,
        sex=f.one_of("female", "male", "other", "unknown"),
        weight_kg_=f.positive,
        allergies_=f.words,
    ),
    "protocol": f.filled,
    "order": f.shape(
        dose_mg_=f.positive,
        dose_mg_per_kg_=f.positive,
        concentration_mg_per_ml_=f.positive,
        planned_min=f.minutes,
        prescriber=f.filled,
    ),
    "series_": f.shape(number=f.positive_integer, of=f.positive_integer),
    "limits_": f.limits,
    **_WHO,
}

_SHAPES: Final[Mapping[str, dict[str, f.Reader]]] = MappingProxyType(
    {
        "open": _OPEN,
        "enter": {"values": f.values, **_WHO},
        "check": {
            "values_": f.values,
            "not_obtained_": f.not_obtained,
            "taken_at_": f.moment,
            "confirmed_": f.measures,
            **_WHO,
        },
        "discard": {"reason": f.words, **_WHO},
        "checklist": {"item": f.filled, "answer": f.answer, "detail_": f.words, **_WHO},
        "second_check": {**_WHO},
        "limit": {
            "limit": f.limit,
            "value": f.number,
            "reason": f.words,
            "prescriber_": f.words,
            **_WHO,
        },
        "start": {
            "baseline_reason_": f.words,
            "checklist_reason_": f.words,
            "gate_": _GATE,
            **_DEVICE,
            **_DONE,
        },
        "device": {**_DEVICE, **_DONE},
        "pause": {"reason_": f.words, "alert_": f.filled, **_DONE},
        "resume": {"reason_": f.words, "alert_": f.filled, "gate_": _GATE, **_DONE},
        "rate": {"ml_per_h": f.number, "alert_": f.filled, **_DONE},
        "bolus": {"mg": f.number, **_DONE},
        "stop": {"reason": f.stop_reason, "alert_": f.filled, **_DONE},
        "restart": {"reason": f.words, **_DONE},
        "acknowledge": {"alert": f.filled, "action_": f.action, **_WHO},
        "pause_audio": {"seconds": f.integer, **_WHO},
        "intervene": {"action": f.free_action, "alert_": f.filled, "detail_": f.words, **_DONE},
        "strike": {"check": f.integer, "reason": f.words, **_WHO},
        "amend": {
            "check": f.integer,
            "measure": f.measure,
            "value_": lambda raw, _p: raw,
            "not_obtained_": f.one_of(*NotObtained),
            "reason": f.words,
            **_WHO,
        },
        "miss_reason": {"slot": f.filled, "reason": f.words, **_WHO},
        "note": {"text": f.words, **_WHO},
        "handover": {"to": f.filled, **_WHO},
        "move": {"chair": f.positive_integer, **_WHO},
        "addendum": {"text": f.words, **_WHO},
        "report": {"answers": f.report_answers, **_WHO},
        "report_sent": {"how": f.words, **_WHO},
        "gap": {"until": f.moment},
        "clock_step": {"seconds": f.number},
        "wait": {},
        "close": {
            "disposition_": f.one_of(*DISPOSITIONS),
            "reason_": f.words,
            "escort_": f.words,
            "advice_given_": f.yes_no,
            "cannula_out_": f.yes_no,
            "override_": f.override,
            "prescriber_": f.words,
            **_WHO,
        },
    }
)


def _constant(name: str) -> None:
    raise f.Bad(f"{name} is not a number")


def _no_twice(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise f.Bad("a field stands twice")
    return found


def _raw(text: str) -> dict[str, Any]:
    try:
        raw = json.loads(
            text, parse_float=Decimal, parse_constant=_constant, object_pairs_hook=_no_twice
        )
        json.dumps(raw, default=str, ensure_ascii=False).encode()
    except f.Bad:
        raise
    except json.JSONDecodeError as error:
        raise f.Bad(f"not JSON: {error.msg}") from None
    except (ValueError, ArithmeticError, RecursionError):
        # numbers beyond any size, half a character ("\\ud800"), endless nesting
        raise f.Bad("not JSON that can be used") from None
    return f.json_object(raw)


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
            except f.Bad as bad:
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
            raise f.Bad(f"unknown action {do!r}")
        if "at" not in raw:
            raise f.Bad("'at' is missing")
        at = f.instant(raw.pop("at"))
        self._admit(at)
        protocol = self._protocol_of(do, raw)
        fields = f.shape(**_SHAPES[do])(raw, protocol)
        if do == "amend":
            fields = _amended(fields, protocol)
        self._free = at
        if do == "gap":
            if fields["until"] <= at:
                raise f.Bad("a gap ends after it begins")
            self._free = fields["until"]
        self.actions.append(Action(line=number, do=do, at=at, fields=fields))

    def _admit(self, at: Instant) -> None:
        if self._free is not None and at < self._free:
            gap = self.actions[-1].do == "gap"
            raise f.Bad("inside a gap" if gap and at >= self.actions[-1].at else "time goes back")

    def _protocol_of(self, do: str, raw: Mapping[str, Any]) -> Protocol:
        if do == "open" and self.protocol is None:
            if "protocol" not in raw:
                raise f.Bad("'protocol' is missing")
            name = raw["protocol"]
            if not isinstance(name, str) or name not in self.protocols:
                raise f.Bad(f"unknown protocol {name!r}")
            self.protocol = self.protocols[name]
        elif do == "open" or self.protocol is None:
            raise f.Bad("the first action, and only it, opens the session")
        return self.protocol


def _amended(fields: Mapping[str, Any], protocol: Protocol) -> Mapping[str, Any]:
    if ("value" in fields) is ("not_obtained" in fields):
        raise f.Bad("either a value or a reason for having none")
    if "value" not in fields:
        return fields
    value = f.value_of(fields["measure"], fields["value"], protocol)
    return MappingProxyType({**fields, "value": value})
