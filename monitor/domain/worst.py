"""How far an alert's readings went past its limit."""

from decimal import Decimal

from monitor.domain.commands import Instant
from monitor.domain.limits import past
from monitor.domain.measures import Value
from monitor.domain.protocol import Priority
from monitor.domain.state import Check, Episode, Session


def worst(session: Session, episode: Episode) -> Value | None:
    """Return the reading furthest past the limit, of the readings as they now are.

    They count from the raising one on, until the condition became false; a field of the open
    form counts while its high limit is crossed. A choice has only its first; without any reading
    left the value at raising stands.
    """
    limit = session.protocol.limit(episode.limit)
    if limit is None or episode.measure is None or episode.value is None:
        return None
    edge = episode.bound
    if not isinstance(edge, Decimal) or not isinstance(episode.value, Decimal):
        return episode.value
    readings = [check.assessed for check in _counting(session, episode)]
    if session.form is not None and limit.priority is Priority.HIGH and episode.crossing:
        readings.append(session.form.values)
    found = [value for r in readings if isinstance(value := r.get(episode.measure), Decimal)]
    if not found:
        return episode.value
    return max(found, key=lambda value: past(limit, value, edge) or Decimal(0))


def _counting(session: Session, episode: Episode) -> list[Check]:
    raising = next(
        (
            c
            for c in session.checks
            if c.ordinal == episode.check or (episode.form is not None and c.form == episode.form)
        ),
        None,
    )
    if raising is None:
        return []
    first = (raising.taken_at, raising.ordinal)
    return [
        c
        for c in session.checks
        if not c.struck
        and (c.taken_at, c.ordinal) >= first
        and (
            c.ordinal == episode.check
            or _while_true(episode, c.entered_at)
            or (
                c.entered_at == episode.cleared
                and not episode.note.startswith("subsumed")
                and raising.ordinal < c.ordinal < episode.cleared_after
            )
        )
    ]


def _while_true(episode: Episode, entered: Instant) -> bool:
    return episode.raised <= entered and (episode.cleared is None or entered < episode.cleared)
