"""What the station's log says of a limit that has another value for one patient.

The reason stays in the session: it is free text, and may say more of a patient than an MRN.
"""

from collections.abc import Iterable
from typing import Final

from monitor.domain.events import Event, IndividualLimit, LimitChanged
from monitor.domain.protocol import Limit
from monitor.domain.state import Session
from monitor.ports import Draft, Now

LIMIT_CHANGED: Final = "limit_changed"


def changed(session: Session, events: Iterable[Event], now: Now) -> tuple[Draft, ...]:
    """Return an entry for each limit that `events` change; `session` is as it was before them."""
    own = [event.limit for event in events if isinstance(event, LimitChanged)]
    return _entries(session, session.limits, own, now)


def begun_with(session: Session, now: Now) -> tuple[Draft, ...]:
    """Return an entry for each limit that `session` was opened with other than its protocol's."""
    return _entries(session, session.protocol.limits, session.individual, now)


def _entries(
    session: Session, before: Iterable[Limit], own: Iterable[IndividualLimit], now: Now
) -> tuple[Draft, ...]:
    values = {limit.id: str(limit.condition.value) for limit in before} if own else {}
    found = []
    for limit in own:
        old, values[limit.limit] = values[limit.limit], str(limit.value)
        allowed = {"prescriber": limit.prescriber} if limit.prescriber else {}
        body = {
            "session": session.id,
            "mrn": session.patient.mrn,
            "limit": limit.limit,
            "old": old,
            "new": str(limit.value),
            "by": limit.by,
            **allowed,
        }
        found.append(Draft(kind=LIMIT_CHANGED, version=1, at=now.at, wall=now.wall, body=body))
    return tuple(found)
