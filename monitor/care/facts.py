"""facts(session): everything that is counted of a session, and how it is kept as plain values."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from monitor.care.going_on import overrides
from monitor.care.packing import packer, unpacker
from monitor.care.readings import course, peak, since_start
from monitor.care.shapes import (
    AlertFact,
    AlertKind,
    Contact,
    Course,
    OverrideFact,
    OverrideKind,
    PauseFact,
    Peak,
    RateFact,
    SessionFacts,
    SlotFact,
    SlotKind,
)
from monitor.domain.alerts import NOT_ASSESSED, SOUND, is_technical
from monitor.domain.commands import Instant
from monitor.domain.limits import known
from monitor.domain.measures import MINUTE
from monitor.domain.project_values import mg_given
from monitor.domain.state import Episode, Session, Slot, Status

__all__ = [
    "VERSION",
    "AlertFact",
    "AlertKind",
    "Contact",
    "Course",
    "OldFactsError",
    "OverrideFact",
    "OverrideKind",
    "PauseFact",
    "Peak",
    "RateFact",
    "SessionFacts",
    "SlotFact",
    "SlotKind",
    "facts",
    "from_plain",
    "to_plain",
]

VERSION: Final = 1
"""Of the plain form; it goes up with every change of what is counted or how."""


class OldFactsError(ValueError):
    """The plain values were written by another version: count the session anew."""


def facts(session: Session) -> SessionFacts:
    """Return the facts of `session` as its readings now are."""
    data = known(session)
    order, series = session.order, session.series
    strongest = (value for _, value in since_start(session, data, "dissociation"))
    return SessionFacts(
        session=session.id,
        mode=session.mode,
        protocol=session.protocol.id,
        protocol_version=session.protocol.version,
        protocol_sha256=session.protocol.sha256,
        chair=session.chair,
        nurse=session.nurse,
        opened_at=session.opened_at,
        started_at=session.started,
        ended_at=session.ended,
        closed_at=None if session.closing is None else session.closing.at,
        seen=session.seen,
        disposition="" if session.closing is None else session.closing.disposition,
        series_number=None if series is None else series.number,
        series_of=None if series is None else series.of,
        mg_per_kg=order.dose_mg_per_kg,
        mg=order.dose_mg,
        minutes=order.planned_min,
        mg_given=mg_given(session, session.seen),
        rates=_rates(session),
        boluses=len(session.boluses),
        pauses=_pauses(session),
        pain=course(session, data, "pain"),
        mood=course(session, data, "mood"),
        sbp=peak(session, data),
        dissociation=max(strongest, default=None),
        slots=tuple(_slot(s) for s in session.slots if s.status is not Status.DROPPED),
        alerts=tuple(_alerts(session)),
        overrides=overrides(session),
        checks=sum(not c.struck for c in session.checks),
        struck=sum(c.struck for c in session.checks),
        amendments=sum(len(c.amended) for c in session.checks),
        contacts=_contacts(session),
    )


def to_plain(known_facts: SessionFacts) -> dict[str, object]:
    """Return plain values for JSON, with their version."""
    return {"version": VERSION, "facts": packer(SessionFacts)(known_facts)}


def from_plain(kept: Mapping[str, Any]) -> SessionFacts:
    """Return the facts of plain values.

    Raises:
        OldFactsError: another version wrote them.
    """
    if kept.get("version") != VERSION:
        raise OldFactsError(f"version {kept.get('version')}")
    read: SessionFacts = unpacker(SessionFacts)(kept["facts"])
    return read


def _minute(session: Session, at: int) -> int:
    """Return the whole minutes from T until `at`; nothing is done at the pump before T."""
    return 0 if session.started is None else (at - session.started) // MINUTE


def _rates(session: Session) -> tuple[RateFact, ...]:
    return tuple(
        RateFact(at=r.at, minute=_minute(session, r.at), ml_per_h=r.ml_per_h)
        for r in session.rates
    )  # fmt: skip


def _pauses(session: Session) -> tuple[PauseFact, ...]:
    return tuple(
        PauseFact(since=p.since, until=p.until, minute=_minute(session, p.since))
        for p in session.pauses
    )


def _slot(slot: Slot) -> SlotFact:
    kind = SlotKind.PLANNED
    if slot.group is not None:
        kind = SlotKind.RECHECK
    elif slot.due is None:
        kind = SlotKind.BASELINE
    elif slot.offset is None:
        kind = SlotKind.ADDED
    return SlotFact(
        label=slot.label,
        kind=kind,
        phase=slot.phase.value,
        due=slot.due,
        state=slot.status,
        taken_at=slot.taken_at,
        cause=slot.cause,
        explained=bool(slot.reason),
    )


def _kind(limit: str) -> AlertKind:
    if limit == SOUND or limit.startswith(NOT_ASSESSED):
        return AlertKind.TECHNICAL
    return AlertKind.LATE if is_technical(limit) else AlertKind.VALUE


def _alerts(session: Session) -> Iterator[AlertFact]:
    done = [i.happened_at for i in session.interventions if not i.struck]
    done += [r.at for r in session.rates] + [at for at, _ in session.boluses]
    done += [p.since for p in session.pauses] + [*session.ends]
    for alert in session.alerts:
        yield _alert(session, alert, done)


def _taken_back(session: Session, alert: Episode) -> bool:
    """Return whether all that was done in answer to it was taken back."""
    return any(i.answers == alert.ref for i in session.interventions)


def _alert(session: Session, alert: Episode, done: Iterable[Instant]) -> AlertFact:
    limit = session.protocol.limit(alert.limit)
    answered = any(i.answers == alert.ref and not i.struck for i in session.interventions)
    first = alert.first_acknowledged
    until = session.seen if alert.closed is None else alert.closed
    return AlertFact(
        limit=alert.limit,
        episode=alert.number,
        kind=_kind(alert.limit),
        priority=alert.priority,
        measure=alert.measure,
        raised=alert.raised,
        acknowledged=first,
        carried=first is not None and first < alert.raised,
        escalated=alert.escalated,
        closed=alert.closed,
        acted=answered or (alert.acted and not _taken_back(session, alert)),
        during=any(alert.raised <= at <= until for at in done),
        discreet=limit is not None and limit.discreet,
    )


def _contacts(session: Session) -> tuple[Contact, ...]:
    """Return the follow-ups in which the patient was reached, without their free text."""
    return tuple(
        Contact(
            kind=call.kind,
            week=call.week,
            at=call.at,
            answers=call.answers,
            not_asked=call.not_asked,
        )
        for call in session.follow_ups
    )
