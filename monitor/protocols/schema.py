"""The format of protocol files as a JSON Schema, made from the lists that the checker reads.

It says what a well-formed file looks like, for editors that complete and underline. It is never
stricter than the checker; what contradicts itself only the checker finds.
"""

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from monitor.domain.measures import MEASURES, VITAL_GROUPS, Kind, Measure
from monitor.domain.protocol import CHOOSING, RELATIVE, Evidence, Need, Op, Rule
from monitor.protocols.build import MAY_BE_ZERO, MINUTES
from monitor.protocols.codes import (
    ACTION_KINDS,
    CONFIRMED,
    DAY_MIN,
    FORMAT,
    ID,
    PRIORITIES,
    ROWS,
    RULE_MEASURE,
    SITE_SCORE,
    STOP_REASONS,
    VERSION,
)
from monitor.protocols.rules import MOST_ACTIONS, RULE_KEYS

Schema = dict[str, Any]

DIALECT: Final = "http://json-schema.org/draft-07/schema#"
_SLOTS: Final = r"^(baseline|every|middle|[TE]\+[0-9]{1,4}(\.\.)?|[TE]\.\.)$"
_ANCHOR: Final = r"^[TE]\+[0-9]{1,4}$"
_ORIGIN: Final = ("source", "evidence")


def schema() -> Schema:
    """Return the schema of a whole file, as JSON values."""
    return {
        "$schema": DIALECT,
        "title": "Chairside protocol",
        "description": "A protocol file (TOML), format 1. `chairside protocol check` says more.",
        "definitions": {
            "condition": _condition(),
            "source": _filled("Where the numbers come from, in a sentence."),
            "evidence": _one_of(each.value for each in Evidence),
            "actions": {**_texts(_one_of(ACTION_KINDS)), "maxItems": MOST_ACTIONS},
        },
        **_table(
            {
                "format": _whole(1, FORMAT),
                "id": _pattern(ID.pattern),
                "version": _pattern(VERSION.pattern, "Three numbers: 1.0.0"),
                "title": _filled("As it stands on the screens and on each record."),
                "notice": _filled("Printed on each record."),
                "drug": _filled(),
                "sign_off": _sign_off(),
                "order": _sourced({"planned_min": _whole(1, DAY_MIN)}),
                "schedule": _table({"infusion": _offsets(), "recovery": _offsets()}),
                "timing": _timing(),
                "worsening": _worsening(),
                "rechecks": _sourced({}),
                "ask": _many(_ask()),
                "limit": _many(_limit()),
                "gate": _many(_gate(), least=0),
                "checklist": _many(_checklist(), least=0),
                "actions": _actions(),
                "stop": _table({"reasons": _some(_texts(_one_of(STOP_REASONS)))}),
                "criterion": _many(_criterion()),
                "site_score": _many(_site_score(), least=0),
            },
            optional=("rechecks", "gate", "checklist", "site_score"),
        ),
    }


def published() -> str:
    """Return the schema as the file that ships: `resources/protocols/schema.json`."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


# building blocks --------------------------------------------------------------------------


def _table(keys: Mapping[str, Schema], *, optional: Iterable[str] = ()) -> Schema:
    left_out = set(optional)
    return {
        "type": "object",
        "properties": dict(keys),
        "required": [key for key in keys if key not in left_out],
        "additionalProperties": False,
    }


def _sourced(keys: Mapping[str, Schema], *, optional: Iterable[str] = ()) -> Schema:
    origin = {key: {"$ref": f"#/definitions/{key}"} for key in _ORIGIN}
    return _table({**keys, **origin}, optional=optional)


def _filled(about: str = "") -> Schema:
    found: Schema = {"type": "string", "pattern": r"\S"}
    return {**found, "description": about} if about else found


def _pattern(pattern: str, about: str = "") -> Schema:
    found: Schema = {"type": "string", "pattern": f"^{pattern}$"}
    return {**found, "description": about} if about else found


def _one_of(names: Iterable[str]) -> Schema:
    return {"enum": list(names)}


def _whole(low: int, high: int) -> Schema:
    return {"type": "integer", "minimum": low, "maximum": high}


def _texts(item: Schema) -> Schema:
    return {"type": "array", "items": item, "uniqueItems": True}


def _some(found: Schema) -> Schema:
    return {**found, "minItems": 1}


def _many(item: Schema, *, least: int = 1) -> Schema:
    return {"type": "array", "items": item, "minItems": least}


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


# the parts --------------------------------------------------------------------------------


def _sign_off() -> Schema:
    blank: Schema = {"properties": {"by": {"pattern": r"^\s*$"}, "on": {"maxLength": 0}}}
    signed: Schema = {"properties": {"by": {"pattern": r"\S"}, "on": {"minLength": 1}}}
    text: Schema = {"type": "string"}
    return {**_table({"by": text, "on": text}), "anyOf": [blank, signed]}


def _offsets() -> Schema:
    minutes = _whole(0, DAY_MIN)
    first: Schema = {"type": "array", "items": minutes, "minItems": 1}
    long = _whole(1, DAY_MIN)
    return _sourced({"first": first, "every": long, "max_gap_min": long})


def _timing() -> Schema:
    keys = {f"{name}_min": _whole(1, DAY_MIN) for name in MINUTES}
    keys |= {f"{name}_min": _whole(0, DAY_MIN) for name in MAY_BE_ZERO}
    return _sourced({**keys, "escalate_high_s": _whole(1, 3600)})


def _worsening() -> Schema:
    steps = {
        measure.id: {
            "type": "number",
            "exclusiveMinimum": 0,
            "maximum": _number(measure.high - measure.low),
        }
        for measure in _numbers()
    }
    site = {f"^{SITE_SCORE}": {"type": "number", "exclusiveMinimum": 0}}
    return {**_sourced(steps, optional=steps), "patternProperties": site}


def _ask() -> Schema:
    measure = {"anyOf": [_one_of(MEASURES), _pattern(f"{SITE_SCORE}.+")]}
    slots = _some(_texts({"type": "string", "pattern": _SLOTS}))
    return _sourced({"measures": _some(_texts(measure)), "slots": slots})


def _limit() -> Schema:
    recheck = _table({"group": _one_of(VITAL_GROUPS), "minutes": _whole(1, DAY_MIN)})
    keys: dict[str, Schema] = {
        "id": _pattern(ID.pattern),
        **_comparison(),
        "priority": _one_of(PRIORITIES),
        "and": {**_table(_comparison()), **_judged()},
        "from": {"type": "string", "pattern": _ANCHOR},
        "consecutive": _whole(1, 10),
        "recheck": recheck,
        "cautions": _texts(_pattern(ID.pattern)),
        "discreet": {"type": "boolean"},
        "actions": {"$ref": "#/definitions/actions"},
    }
    optional = ("and", "from", "consecutive", "recheck", "cautions", "discreet", "actions")
    return {**_sourced(keys, optional=optional), **_judged()}


def _comparison() -> dict[str, Schema]:
    return {"measure": {"type": "string"}, "op": _one_of(each.value for each in Op), "value": {}}


def _judged() -> Schema:
    return {"allOf": [{"$ref": "#/definitions/condition"}]}


def _condition() -> Schema:
    """Return which measure may be compared how, and with what."""
    cases = [case for measure in MEASURES.values() for case in _cases(measure)]
    site = {"pattern": f"^{SITE_SCORE}"}
    numeric = _one_of(op.value for op in Op if op not in CHOOSING)
    cases.append(_case(site, numeric, {"type": "number"}))
    return {"anyOf": cases}


def _cases(measure: Measure) -> Iterable[Schema]:
    name: Schema = {"const": measure.id}
    if measure.kind is not Kind.NUMBER:
        answers = {"type": "boolean"} if measure.kind is Kind.YES_NO else _one_of(measure.choices)
        yield _case(name, _one_of(op.value for op in Op if op in CHOOSING), answers)
        return
    low = measure.low if measure.plausible_low is None else measure.plausible_low
    high = measure.high if measure.plausible_high is None else measure.plausible_high
    kind = "number" if measure.decimals else "integer"
    bounds = {"type": kind, "minimum": _number(low), "maximum": _number(high)}
    yield _case(name, _one_of(o.value for o in Op if o not in CHOOSING | RELATIVE), bounds)
    span = {"type": kind, "exclusiveMinimum": 0, "maximum": _number(measure.high - measure.low)}
    yield _case(name, _one_of(op.value for op in Op if op in RELATIVE), span)


def _case(measure: Schema, op: Schema, value: Schema) -> Schema:
    return {"properties": {"measure": measure, "op": op, "value": value}}


def _gate() -> Schema:
    keys = {
        "id": _pattern(ID.pattern),
        "at": _one_of(("start", "resume")),
        "any": _many({**_table(_comparison()), **_judged()}, least=0),
        "missing_bp": {"type": "boolean"},
        "needs": _one_of(need.value for need in Need if need is not Need.NONE),
    }
    return _sourced(keys, optional=("any", "missing_bp"))


def _checklist() -> Schema:
    needs = {"type": "object", "additionalProperties": _one_of(need.value for need in Need)}
    keys = {
        "id": _pattern(ID.pattern),
        "question": _filled(),
        "answers": _texts({"type": "string"}),
        "needs": needs,
    }
    return _table(keys, optional=("answers", "needs"))


def _actions() -> Schema:
    offered = _some(_texts(_one_of(ACTION_KINDS)))
    keys = {"offered": offered, "suggested": {"$ref": "#/definitions/actions"}}
    return _table(keys, optional=("suggested",))


def _criterion() -> Schema:
    return {"anyOf": [_ruled(rule) for rule in Rule]}


def _ruled(rule: Rule) -> Schema:
    about = RULE_MEASURE.get(rule)
    ids = _one_of(CONFIRMED) if rule is Rule.CONFIRMED else _pattern(ID.pattern)
    shapes: dict[str, Schema] = {
        "measure": {"type": "string"} if about is None else {"const": about},
        "low": {"type": "number"},
        "high": {"type": "number"},
        "percent": _whole(1, 100),
        "minutes": _whole(1, DAY_MIN),
    }
    keys: dict[str, Schema] = {"id": ids, "row": _one_of(ROWS), "rule": {"const": rule.value}}
    keys |= {key: shapes[key] for key in RULE_KEYS[rule]}
    if rule is Rule.AT_LEAST:
        keys["or_baseline"] = {"type": "boolean"}
    return _sourced(keys, optional=("or_baseline",))


def _site_score() -> Schema:
    total: Schema = {"type": "number"}
    return _sourced({"id": _pattern(f"{SITE_SCORE}.*"), "low": total, "high": total})


def _numbers() -> list[Measure]:
    return [each for each in MEASURES.values() if each.kind is Kind.NUMBER]
