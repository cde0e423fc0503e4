"""The result of a replay as plain JSON values."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from monitor.domain.commands import Instant
from monitor.domain.discharge import results
from monitor.domain.measures import Value
from monitor.domain.refusals import Refused
from monitor.domain.state import Episode, Session, Slot, Status
from monitor.domain.worst import worst
from monitor.ports import Head
from monitor.replay.run import Played

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def rfc3339(at: Instant | None) -> str | None:
    """Return `at` as RFC 3339 in UTC; None stays None."""
    if at is None:
        return None
    text = (_EPOCH + timedelta(microseconds=at)).isoformat()
    return text.removesuffix("+00:00") + "Z"


def plain(value: Value | None) -> str | bool | int | float | None:
    """Return a reading's value as JSON writes it: 164, 36.1, true, "chest_pain"."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def result(played: Played, head: Head, sentence: Callable[[Refused], str]) -> Mapping[str, object]:
    """Return the JSON object that describes how the session stands."""
    session = played.session
    return {
        "session": session.id,
        "protocol": {
            "id": session.protocol.id,
            "version": session.protocol.version,
            "sha256": session.protocol.sha256,
        },
        "slots": [_slot(s) for s in listed(session)],
        "checks": _checks(played),
        "alerts": [_alert(session, a) for a in sorted(session.alerts, key=lambda a: a.raised)],
        "discharge": _discharge(played),
        "refused": [
            {"line": r.line, "do": r.do, "reason": sentence(r.refused)} for r in played.refused
        ],
        "journal": {"entries": head.length, "head": head.sha256},
        "closed": session.closing is not None,
    }


def listed(session: Session) -> list[Slot]:
    """Return the slots and rechecks that are part of the session, by due time."""
    slots = [s for s in session.slots if s.status is not Status.DROPPED]
    return sorted(slots, key=lambda s: (s.due is not None, s.due or 0, s.number))


def _slot(slot: Slot) -> dict[str, object]:
    return {
        "label": slot.label,
        "phase": slot.phase.value,
        "due": rfc3339(slot.due),
        "status": slot.status.value,
        "taken_at": rfc3339(slot.taken_at),
    }


def _checks(played: Played) -> list[dict[str, object]]:
    session = played.session
    return [
        {
            "ordinal": played.ordinals[check.ordinal],
            "kind": check.kind,
            "slot": None if check.slot is None else session.slot(check.slot).label,
            "taken_at": rfc3339(check.taken_at),
        }
        for check in session.checks
        if not check.struck
    ]


def _alert(session: Session, alert: Episode) -> dict[str, object]:
    return {
        "limit": alert.limit,
        "episode": alert.number,
        "priority": alert.priority.name.lower(),
        "measure": alert.measure,
        "value": plain(alert.value),
        "bound": plain(alert.bound),
        "worst": plain(worst(session, alert)),
        "raised": rfc3339(alert.raised),
        "acknowledged": rfc3339(alert.acknowledged),
        "escalated": rfc3339(alert.escalated),
        "cleared": rfc3339(alert.cleared),
        "closed": rfc3339(alert.closed),
        "state": alert.signal.value,
        "note": alert.note or None,
    }


def _discharge(played: Played) -> list[dict[str, object]]:
    session = played.session
    if session.ended is None:
        return []
    found = session.closing.results if session.closing else results(session, played.at)
    return [
        {
            "criterion": r.criterion,
            "met": r.met,
            "evidence": None
            if r.check is None
            else {"check": played.ordinals[r.check], "value": plain(r.value)},
        }
        for r in found
    ]
