"""What the events of an alert's episode mean."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.evolve_schedule import with_slot
from monitor.domain.frozen import replace
from monitor.domain.protocol import Priority
from monitor.domain.state import (
    Episode,
    Session,
    Signal,
)


def _alert_raised(s: Session, e: ev.AlertRaised) -> Session:
    answered = e.acknowledged_at is not None
    episode = Episode(
        limit=e.limit,
        number=e.episode,
        priority=Priority(e.priority),
        signal=Signal.ACKNOWLEDGED if answered else Signal.ON,
        measure=e.measure,
        value=e.value,
        bound=e.bound,
        check=e.check,
        form=e.form,
        slot=e.slot,
        raised=e.at,
        on_since=None if answered else e.at,
        acknowledged=e.acknowledged_at,
        acknowledged_by=e.acknowledged_by,
        first_acknowledged=e.acknowledged_at,
        reference=e.value if answered else None,
        again_at=e.again_at,
        note=e.note,
    )
    after = replace(s, alerts=(*s.alerts, episode))
    if e.slot is not None:
        after = with_slot(after, e.slot, alerted=True)
    return after


def _with_episode(s: Session, e: ev.AlertEvent, **changes: Any) -> Session:
    alerts = tuple(
        replace(a, **changes) if a.limit == e.limit and a.number == e.episode else a
        for a in s.alerts
    )
    return replace(s, alerts=alerts)


def _episode(s: Session, e: ev.AlertEvent) -> Episode:
    return s.episode(ev.AlertRef(limit=e.limit, episode=e.episode))


def _acknowledged(s: Session, e: ev.AlertAcknowledged) -> Session:
    was = _episode(s, e)
    changes: dict[str, Any] = {
        "acknowledged": e.at,
        "acknowledged_by": e.by,
        "first_acknowledged": e.at if was.first_acknowledged is None else was.first_acknowledged,
        "action": e.action,
        "acted": was.acted or bool(e.action),
        "reference": e.reference,
        "on_since": None,
        "escalated_now": False,
        "signal": Signal.ACKNOWLEDGED,
    }
    if was.signal is Signal.LATCHED:
        changes |= {"signal": Signal.CLOSED, "closed": e.at}
    return _with_episode(s, e, **changes)


def _turned_on(s: Session, e: ev.AlertTurnedOn) -> Session:
    return _with_episode(
        s, e, signal=Signal.ON, on_since=e.at, cleared=None, again_at=None, escalated_now=False
    )


def _rose(s: Session, e: ev.AlertRose) -> Session:
    return _with_episode(s, e, priority=Priority(e.priority))


def _escalated(s: Session, e: ev.AlertEscalated) -> Session:
    first = _episode(s, e).escalated
    return _with_episode(
        s, e, escalated=e.at if first is None else first, escalated_now=True
    )  # fmt: skip


def _last_check(s: Session) -> int:
    return s.checks[-1].ordinal if s.checks else 0


def _cleared(s: Session, e: ev.AlertCleared) -> Session:
    changes: dict[str, Any] = {
        "cleared": e.at,
        "cleared_after": _last_check(s),
        "on_since": None,
        "escalated_now": False,
        "again_at": None,
        "signal": Signal.LATCHED if e.latched else Signal.CLOSED,
    }
    if not e.latched:
        changes["closed"] = e.at
    if e.note:
        changes["note"] = e.note
    return _with_episode(s, e, **changes)


def _closed(s: Session, e: ev.AlertClosed) -> Session:
    episode = _episode(s, e)
    cleared, after = episode.cleared, episode.cleared_after
    if cleared is None and e.note != "session_closed":
        cleared, after = e.at, _last_check(s)
    return _with_episode(
        s,
        e,
        signal=Signal.CLOSED,
        closed=e.at,
        cleared=cleared,
        cleared_after=after,
        note=e.note,
        on_since=None,
        escalated_now=False,
        again_at=None,
    )


ALERTS: Final[Mapping[type, Callable[[Session, Any], Session]]] = MappingProxyType(
    {
        ev.AlertRaised: _alert_raised,
        ev.AlertAcknowledged: _acknowledged,
        ev.AlertTurnedOn: _turned_on,
        ev.AlertRose: _rose,
        ev.AlertEscalated: _escalated,
        ev.AlertCleared: _cleared,
        ev.AlertClosed: _closed,
    }
)
