"""Which limits a set of readings crosses, and how far.

A limit is judged by the latest check that evaluates it: latest by taken-at, then by entry, with
its measure (and that of its `also`) assessed. While a critical limit is true, its cautions count
as false.
"""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen, replace
from monitor.domain.measures import MEASURES, MINUTE, Value
from monitor.domain.protocol import (
    UPWARD,
    Condition,
    Limit,
    Op,
    Protocol,
)

if TYPE_CHECKING:
    from monitor.domain.events import IndividualLimit
    from monitor.domain.state import Check, Session

_FOLLOWERS: Final = tuple((m.id, m.follows) for m in MEASURES.values() if m.follows is not None)


def assessed(values: Mapping[str, Value], not_obtained: Mapping[str, str]) -> Mapping[str, Value]:
    """Return the values, with "no" for a follow-up whose score is 0 and that was not answered."""
    out = dict(values)
    for follower, score in _FOLLOWERS:
        if follower not in out and follower not in not_obtained and values.get(score) == 0:
            out[follower] = False
    return MappingProxyType(out)


def individualise(protocol: Protocol, changes: Iterable["IndividualLimit"]) -> tuple[Limit, ...]:
    """Return the protocol's limits with this patient's values."""
    own = {change.limit: change.value for change in changes}
    return tuple(
        replace(limit, condition=replace(limit.condition, value=own[limit.id]))
        if limit.id in own
        else limit
        for limit in protocol.limits
    )


@frozen
class Known:
    """The readings of a session as they now are, in taken-at order."""

    checks: Sequence["Check"]
    latest: Mapping[str, "Check"]
    """Per measure, the check with its latest assessed value."""
    baseline: Mapping[str, Value]
    anchors: Mapping[str, Instant | None]
    """`T` and `E`; devices have no end of their own."""
    early: int
    apart: int
    """How far apart the crossings of a `consecutive` limit are counted, microseconds."""

    def value(self, measure: str) -> Value | None:
        """Return the latest assessed value of `measure`."""
        check = self.latest.get(measure)
        return None if check is None else check.assessed[measure]


def known(session: "Session", overlay: "Check | None" = None) -> Known:
    """Return what is known of `session`; `overlay` counts as one more saved check."""
    checks = [c for c in session.checks if not c.struck]
    if overlay is not None:
        checks.append(overlay)
    checks.sort(key=lambda c: (c.taken_at, c.ordinal))
    latest: dict[str, Check] = {}
    baseline: dict[str, Value] = {}
    start = session.started
    for check in checks:
        before = start is None or check.taken_at < start
        for measure, value in check.assessed.items():
            latest[measure] = check
            if before:
                baseline[measure] = value
    return Known(
        checks=checks,
        latest=latest,
        baseline=baseline,
        anchors=_anchors(session),
        early=session.protocol.timing.early,
        apart=session.protocol.timing.consecutive_gap,
    )


def _anchors(session: "Session") -> Mapping[str, Instant | None]:
    end = None if session.protocol.by_devices else session.ended
    return {"T": session.started, "E": end}


def bound(condition: Condition, baseline: Mapping[str, Value]) -> Value | None:
    """Return the value in force; None for a relative limit without a baseline value."""
    if condition.op is not Op.RISE and condition.op is not Op.FALL:
        return condition.value
    base = baseline.get(condition.measure)
    if not isinstance(base, Decimal) or not isinstance(condition.value, Decimal):
        return None
    return base + condition.value if condition.op is Op.RISE else base - condition.value


def met(condition: Condition, value: Value, baseline: Mapping[str, Value]) -> bool:
    """Return whether `value` fulfils `condition`."""
    if condition.op is Op.IS or condition.op is Op.IS_NOT:
        return (value == condition.value) is (condition.op is Op.IS)
    edge = bound(condition, baseline)
    if not isinstance(value, Decimal) or not isinstance(edge, Decimal):
        return False
    match condition.op:
        case Op.ABOVE:
            return value > edge
        case Op.BELOW:
            return value < edge
        case Op.AT_OR_ABOVE | Op.RISE:
            return value >= edge
        case _:
            return value <= edge


def applies(limit: Limit, check: "Check", data: Known) -> bool:
    """Return whether `limit` is in force for readings taken when `check` was."""
    if limit.since is None:
        return True
    anchor = data.anchors[limit.since.base]
    if anchor is None:
        return False
    end = data.anchors["E"]
    if limit.since.base == "T" and end is not None and check.taken_at >= end:
        return True  # a phase after it, however early the infusion was stopped
    return check.taken_at >= anchor + limit.since.minutes * MINUTE - data.early


def _evaluates(limit: Limit, check: "Check") -> bool:
    """Return whether `check` has what `limit` looks at."""
    assessed = check.assessed
    if limit.condition.measure not in assessed:
        return False
    return limit.also is None or limit.also.measure in assessed


def _crossing_at(limit: Limit, check: "Check", data: Known) -> bool | None:
    """Return whether `check` by itself crosses; None when it does not evaluate `limit`."""
    if not _evaluates(limit, check):
        return None
    if not applies(limit, check, data):
        return False
    if not met(limit.condition, check.assessed[limit.condition.measure], data.baseline):
        return False
    return limit.also is None or met(limit.also, check.assessed[limit.also.measure], data.baseline)


def crosses_at(limit: Limit, check: "Check", data: Known) -> bool | None:
    """Return whether `limit` is true as of `check`; None when `check` does not evaluate it."""
    now = _crossing_at(limit, check, data)
    if limit.consecutive <= 1 or not now:
        return now
    count = 0
    last: Instant | None = None
    for other in data.checks:
        if (other.taken_at, other.ordinal) > (check.taken_at, check.ordinal):
            continue
        crossing = _crossing_at(limit, other, data)
        if crossing is False:
            count, last = 0, None
        elif crossing and (last is None or other.taken_at - last >= data.apart):
            count, last = count + 1, other.taken_at
    return count >= limit.consecutive


def deciding(limit: Limit, data: Known) -> "Check | None":
    """Return the check that `limit` is judged by: the latest that evaluates it."""
    if limit.also is None:
        return data.latest.get(limit.condition.measure)
    return next((c for c in reversed(data.checks) if _evaluates(limit, c)), None)


def true_by(limit: Limit, data: Known) -> "Check | None":
    """Return the check by which `limit` is true, subsumption aside; None when it is false."""
    check = deciding(limit, data)
    return check if check is not None and crosses_at(limit, check, data) else None


def touched(limits: Iterable[Limit], measures: Iterable[str]) -> tuple[Limit, ...]:
    """Return the limits that look at one of `measures`."""
    names = set(measures)
    return tuple(
        x
        for x in limits
        if x.condition.measure in names or (x.also is not None and x.also.measure in names)
    )


def subsumed(true: Iterable[Limit]) -> dict[str, str]:
    """Return caution id -> the true critical limit that makes it count as false."""
    return {caution: limit.id for limit in true for caution in limit.cautions}


def past(limit: Limit, value: Value, edge: Value) -> Decimal | None:
    """Return how far `value` is past `edge` (negative: inside); None for choices."""
    if isinstance(value, Decimal) and isinstance(edge, Decimal):
        return value - edge if limit.condition.op in UPWARD else edge - value
    return None


def worse(limit: Limit, value: Value, reference: Value | None) -> bool:
    """Return whether `value` worsens an alert that was answered at `reference`."""
    if reference is None or limit.also is not None or limit.consecutive > 1:
        return False
    if limit.condition.op is Op.IS_NOT:
        return value != reference
    further = past(limit, value, reference)
    return further is not None and limit.worsening is not None and further >= limit.worsening


def loosens(limit: Limit, old: Decimal, new: Decimal) -> bool:
    """Return whether moving the value from `old` to `new` lets more pass."""
    upward = limit.condition.op in UPWARD or limit.condition.op is Op.FALL
    return new > old if upward else new < old
