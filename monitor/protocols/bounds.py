"""Compares limits with one another: pairs, order of the bounds, overlap."""

from collections.abc import Iterator
from decimal import Decimal

from monitor.domain.protocol import DOWNWARD, RELATIVE, UPWARD, Condition, Limit, Op
from monitor.protocols.draft import Draft
from monitor.protocols.problems import Note, Path


def pairs(draft: Draft) -> Iterator[Note]:
    """Yield what is wrong with the lists of cautions."""
    known = {limit.id: (index, limit) for index, limit in draft.limits()}
    declared = {limit.id for limit in draft.protocol.limits}
    for index, limit in draft.limits():
        for number, name in enumerate(limit.cautions):
            place = ("limit", index, "cautions", number)
            if name not in declared:
                yield Note(
                    path=place,
                    what=f'There is no limit "{name}".',
                    todo="Correct the name, or remove it.",
                )
            elif name in known:
                yield from _pair(place, limit, known[name][1])


def _pair(place: Path, critical: Limit, caution: Limit) -> Iterator[Note]:
    one, other = critical.condition, caution.condition
    if caution.id == critical.id:
        yield Note(path=place, what=f'"{critical.id}" names itself.', todo="Remove it.")
    elif one.measure != other.measure or _direction(one) != _direction(other):
        yield Note(
            path=place,
            what=f'"{critical.id}" and "{caution.id}" do not watch the same measure and direction.',
            todo="Remove the caution from this list.",
        )
    elif caution.priority >= critical.priority:
        yield Note(
            path=place,
            what=f'"{caution.id}" is not less urgent than "{critical.id}".',
            todo="Lower its priority, or remove it from this list.",
        )


def bounds(draft: Draft) -> Iterator[Note]:
    """Compare each two plain limits of a measure: order of the bounds, overlap, missing pairs."""
    plain = [
        (index, limit)
        for index, limit in draft.limits()
        if limit.also is None and limit.since is None and limit.consecutive == 1
    ]
    for index, limit in plain:
        for _, other in plain:
            if limit.condition.measure == other.condition.measure and limit is not other:
                yield from _compare(draft, index, limit, other)


def _compare(draft: Draft, index: int, limit: Limit, other: Limit) -> Iterator[Note]:
    one, two = limit.condition, other.condition
    if _direction(one) == _direction(two):
        if limit.priority <= other.priority:
            return
        if other.id not in limit.cautions:
            yield Note(
                path=("limit", index),
                what=f'"{limit.id}" and "{other.id}" would both alert for the same value.',
                todo=f'Add "{other.id}" to the cautions of "{limit.id}".',
            )
        if (one.op in RELATIVE) is (two.op in RELATIVE) and _depth(draft, one) <= _depth(
            draft, two
        ):
            yield Note(
                path=("limit", index, "value"),
                what=f'"{limit.id}" ({one.op} {one.value}) lies inside "{other.id}" '
                f"({two.op} {two.value}).",
                todo="The more urgent limit must be further out.",
            )
    elif (
        one.op in UPWARD - RELATIVE
        and two.op in DOWNWARD - RELATIVE
        and _first(draft, one) <= _first(draft, two)
    ):
        yield Note(
            path=("limit", index, "value"),
            what=f"A `{one.measure}` of {_first(draft, one)} is too high for "
            f'"{limit.id}" and too low for "{other.id}".',
            todo="Move the two limits apart.",
        )


def _direction(condition: Condition) -> str:
    if condition.op in UPWARD:
        return "up"
    return "down" if condition.op in DOWNWARD else f"{condition.op} {condition.value}"


def _first(draft: Draft, condition: Condition) -> Decimal:
    """Return the first value that crosses, on the grid of values that can be entered."""
    measure = draft.protocol.measure(condition.measure)
    value = condition.value
    if measure is None or not isinstance(value, Decimal):
        return Decimal(0)
    grid = Decimal(1).scaleb(-measure.decimals)
    step = {Op.ABOVE: grid, Op.BELOW: -grid}.get(condition.op, Decimal(0))
    return value + step


def _depth(draft: Draft, condition: Condition) -> Decimal:
    """Return how far out a limit lies; greater is further, in either direction."""
    first = _first(draft, condition)
    return -first if condition.op in DOWNWARD - RELATIVE else first
