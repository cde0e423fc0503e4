"""The limits of a protocol as a table: a row a measure, columns from critical low to critical high.

Only plain limits have a place in a column; what asks for more (another measure, a time, several in
a row) is told in words beside them.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import Value
from monitor.domain.protocol import (
    RELATIVE,
    UPWARD,
    Condition,
    Limit,
    Op,
    Priority,
    Protocol,
)
from monitor.protocols.bench import Bench, Plain
from monitor.protocols.codes import PRIORITIES
from monitor.protocols.table import as_number


class LimitColumn(StrEnum):
    """Where a plain limit stands."""

    CRITICAL_LOW = "critical_low"
    CAUTION_LOW = "caution_low"
    CAUTION_HIGH = "caution_high"
    CRITICAL_HIGH = "critical_high"
    FALL = "fall"
    RISE = "rise"


_SIGNS: Final[Mapping[Op, str]] = {
    Op.ABOVE: ">",
    Op.AT_OR_ABOVE: "≥",
    Op.BELOW: "<",
    Op.AT_OR_BELOW: "≤",
}
_TYPED: Final = re.compile(r"(>=|≥|>|<=|≤|<)?\s*([0-9]+(?:[.,][0-9]+)?)")
_OPS: Final = {
    ">": Op.ABOVE,
    ">=": Op.AT_OR_ABOVE,
    "≥": Op.AT_OR_ABOVE,
    "<": Op.BELOW,
    "<=": Op.AT_OR_BELOW,
    "≤": Op.AT_OR_BELOW,
}
_NEW: Final[Mapping[LimitColumn, tuple[Op, Priority, str]]] = {
    LimitColumn.CRITICAL_LOW: (Op.AT_OR_BELOW, Priority.HIGH, "low-critical"),
    LimitColumn.CAUTION_LOW: (Op.AT_OR_BELOW, Priority.MEDIUM, "low-caution"),
    LimitColumn.CAUTION_HIGH: (Op.AT_OR_ABOVE, Priority.MEDIUM, "high-caution"),
    LimitColumn.CRITICAL_HIGH: (Op.AT_OR_ABOVE, Priority.HIGH, "high-critical"),
    LimitColumn.FALL: (Op.FALL, Priority.MEDIUM, "fall-caution"),
    LimitColumn.RISE: (Op.RISE, Priority.MEDIUM, "rise-caution"),
}
"""What a new limit in a column begins as; its source is left open, so that nobody forgets it."""


@frozen
class LimitCell:
    """One plain limit: its place in the file, as it is written in the table, how urgent it is."""

    index: int
    limit: str
    text: str
    priority: Priority


@frozen
class LimitRow:
    """One measure with its limits."""

    measure: str
    cells: Mapping[LimitColumn, LimitCell]
    others: tuple[int, ...]
    """Places of the limits that are not plain, or are the second of their kind."""


def limit_rows(protocol: Protocol) -> tuple[LimitRow, ...]:
    """Return a row for every measure that is asked and can be judged, in the order of asking."""
    asked = dict.fromkeys(name for ask in protocol.asks for name in ask.measures)
    watched = dict.fromkeys(limit.condition.measure for limit in protocol.limits)
    names = [name for name in (asked | watched) if protocol.measure(name) is not None]
    return tuple(_row(protocol, name) for name in names)


def _row(protocol: Protocol, name: str) -> LimitRow:
    cells: dict[LimitColumn, LimitCell] = {}
    others = []
    for index, limit in enumerate(protocol.limits):
        if limit.condition.measure == name:
            column = column_of(limit)
            if column is None or column in cells:
                others.append(index)
            else:
                cells[column] = LimitCell(
                    index=index, limit=limit.id, text=limit_text(limit), priority=limit.priority
                )
    return LimitRow(measure=name, cells=cells, others=tuple(others))


def column_of(limit: Limit) -> LimitColumn | None:
    """Return the column of a limit; None when it is not plain."""
    op = limit.condition.op
    plain = limit.also is None and limit.since is None and limit.consecutive == 1
    if not plain or not isinstance(limit.condition.value, Decimal) or op in {Op.IS, Op.IS_NOT}:
        return None
    if op in RELATIVE:
        return LimitColumn.RISE if op is Op.RISE else LimitColumn.FALL
    critical = limit.priority is Priority.HIGH
    if op in UPWARD:
        return LimitColumn.CRITICAL_HIGH if critical else LimitColumn.CAUTION_HIGH
    return LimitColumn.CRITICAL_LOW if critical else LimitColumn.CAUTION_LOW


def limit_text(limit: Limit) -> str:
    """Return a limit as its cell shows it: `≥ 180`, `+40`."""
    value, op = limit.condition.value, limit.condition.op
    number = f"{value.normalize():f}" if isinstance(value, Decimal) else str(value)
    if op in RELATIVE:
        return ("+" if op is Op.RISE else "−") + number
    return f"{_SIGNS[op]} {number}" if op in _SIGNS else number


def put_limit(bench: Bench, measure: str, column: LimitColumn, typed: str) -> bool:
    """Set, add or (empty) remove the plain limit of a cell; False when it was no number."""
    protocol = bench.shape
    row = None if protocol is None else _row(protocol, measure)
    if protocol is None or row is None:
        return False
    cell = row.cells.get(column)
    text = typed.strip().lstrip("+−-").strip() if column in _RELATIVE else typed.strip()
    if not text:
        if cell is not None:
            remove_limit(bench, cell.index)
        return True
    found = _TYPED.fullmatch(text)
    number = None if found is None else as_number(Decimal(found[2].replace(",", ".")))
    op = None if found is None or found[1] is None else _OPS[found[1]]
    if number is None or (op is not None and not _fits(op, column)):
        return False
    if cell is None:
        usual, priority, ending = _NEW[column]
        _add(
            bench,
            protocol,
            Condition(measure=measure, op=op or usual, value=number),
            priority,
            ending,
        )
    else:
        bench.put(("limit", cell.index, "value"), _plain(number))
        if op is not None:
            bench.put(("limit", cell.index, "op"), op.value)
    return True


_RELATIVE: Final = frozenset({LimitColumn.RISE, LimitColumn.FALL})


def _fits(op: Op, column: LimitColumn) -> bool:
    upward = column in {LimitColumn.CAUTION_HIGH, LimitColumn.CRITICAL_HIGH}
    return column not in _RELATIVE and (op in UPWARD) is upward


def _add(
    bench: Bench, protocol: Protocol, condition: Condition, priority: Priority, ending: str
) -> None:
    """Add a limit and its pairs; steps and sources are for the person to say."""
    stem = f"{condition.measure.replace('_', '-')}-{ending}"
    name = next(n for n in _names(stem) if protocol.limit(n) is None)
    entry: dict[str, Plain] = {
        "id": name,
        "measure": condition.measure,
        "op": condition.op.value,
        "value": _plain(condition.value),
        "priority": next(word for word, found in PRIORITIES.items() if found is priority),
    }
    above = condition.op in UPWARD
    near = [
        limit
        for limit in protocol.limits
        if limit.condition.measure == condition.measure
        and limit.also is None
        and (limit.condition.op in UPWARD) is above
    ]
    if priority is Priority.HIGH:
        entry["cautions"] = [limit.id for limit in near if limit.priority < priority]
    bench.add("limit", {**entry, "source": "", "evidence": "own-design"})
    if priority is not Priority.HIGH:
        for index, limit in enumerate(protocol.limits):
            if limit in near and limit.priority is Priority.HIGH:
                bench.put(("limit", index, "cautions"), [*limit.cautions, name])


def _plain(value: Value) -> Plain:
    """Return a number as the file holds it: whole ones without a point."""
    whole = isinstance(value, Decimal) and value == value.to_integral_value()
    return int(value) if whole else value


def _names(stem: str) -> list[str]:
    return [stem, *(f"{stem}-{number}" for number in range(2, 100))]


def remove_limit(bench: Bench, index: int) -> None:
    """Remove a limit, and its name wherever another one counts it among its cautions."""
    listed: list[dict[str, Any]] = list(bench.content.get("limit", ()))
    name = listed[index].get("id")
    for place, entry in enumerate(listed):
        cautions = entry.get("cautions", ())
        if place != index and isinstance(cautions, list) and name in cautions:
            bench.put(("limit", place, "cautions"), [each for each in cautions if each != name])
    bench.remove(("limit", index))
