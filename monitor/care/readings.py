"""Pain, mood, the highest pressure and the strongest dissociation of a session."""

from collections.abc import Iterator
from decimal import Decimal

from monitor.care.shapes import Course, Peak
from monitor.domain.limits import Known, crosses_at
from monitor.domain.measures import MINUTE
from monitor.domain.project_values import label_of
from monitor.domain.protocol import Limit, Op, Priority
from monitor.domain.state import Check, Session

_UPPER = frozenset({Op.ABOVE, Op.AT_OR_ABOVE})


def since_start(
    session: Session, data: Known, measure: str
) -> Iterator[tuple[Check, Decimal]]:  # fmt: skip
    """Yield the numbers read at or after T, in taken-at order; none before the start."""
    if session.started is None:
        return
    for check in data.checks:
        value = check.assessed.get(measure)
        if check.taken_at >= session.started and isinstance(value, Decimal):
            yield check, value


def course(session: Session, data: Known, measure: str) -> Course:
    """Return how a score went."""
    read = list(since_start(session, data, measure))
    end = session.ended
    after = next(
        ((c, v) for c, v in reversed(read) if end is not None and c.taken_at >= end), None
    )  # fmt: skip
    values = [value for _, value in read]
    return Course(
        before=_baseline(data, measure),
        after=None if after is None else after[1],
        after_label="" if after is None else label_of(session, after[0]),
        lowest=min(values, default=None),
        highest=max(values, default=None),
    )


def peak(session: Session, data: Known) -> Peak:
    """Return the highest systolic pressure since T, the first one of several."""
    caution, critical = _edges(session.limits)
    of_protocol = _edges(session.protocol.limits)
    found = max(since_start(session, data, "sbp"), key=lambda x: x[1], default=None)
    kept = Peak(
        baseline=_baseline(data, "sbp"),
        caution=caution,
        critical=critical,
        protocol_caution=of_protocol[0],
        protocol_critical=of_protocol[1],
    )
    if found is None or session.started is None:
        return kept
    check, value = found
    diastolic = check.assessed.get("dbp")
    return Peak(
        baseline=kept.baseline,
        highest=value,
        diastolic=diastolic if isinstance(diastolic, Decimal) else None,
        at=check.taken_at,
        minute=(check.taken_at - session.started) // MINUTE,
        priority=_crossed(session, data, check),
        caution=caution,
        critical=critical,
        protocol_caution=kept.protocol_caution,
        protocol_critical=kept.protocol_critical,
    )


def _baseline(data: Known, measure: str) -> Decimal | None:
    value = data.baseline.get(measure)
    return value if isinstance(value, Decimal) else None


def _crossed(session: Session, data: Known, check: Check) -> Priority | None:
    """Return the priority of the worst upper limit on the systolic pressure that it crossed."""
    upper = (x for x in session.limits if x.condition.measure == "sbp" and not _lower(x))
    return max((x.priority for x in upper if crosses_at(x, check, data)), default=None)


def _lower(limit: Limit) -> bool:
    return limit.condition.op in {Op.BELOW, Op.AT_OR_BELOW, Op.FALL}


def _edges(limits: tuple[Limit, ...]) -> tuple[Decimal | None, Decimal | None]:
    """Return the lowest absolute upper limits on the systolic pressure: caution, critical."""
    found: dict[Priority, list[Decimal]] = {Priority.MEDIUM: [], Priority.HIGH: []}
    for limit in limits:
        value = limit.condition.value
        plain = limit.also is None and limit.since is None and limit.condition.op in _UPPER
        if plain and limit.condition.measure == "sbp" and isinstance(value, Decimal):
            found.setdefault(limit.priority, []).append(value)
    return (
        min(found[Priority.MEDIUM], default=None),
        min(found[Priority.HIGH], default=None),
    )
