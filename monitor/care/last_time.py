"""What a session leaves for the next one to know: warnings, each with its evidence."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Final

from monitor.care.warned import LastTime, Read, Warned, WarnedKind
from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.frozen import replace
from monitor.domain.limits import Known, crosses_at, known, past
from monitor.domain.measures import MINUTE, Value
from monitor.domain.project_values import label_of
from monitor.domain.protocol import UPWARD, Limit, Op
from monitor.domain.state import Check, Episode, Pause, Session

_TAKEN_BACK: Final = frozenset({"entry_corrected", "entry_discarded"})
"""Notes of episodes that no saved reading stands for."""
SUBSUMED: Final = "subsumed"
_PRESSURE: Final = ("sbp", "dbp")


def last_time(session: Session, events: Iterable[ev.Event]) -> LastTime:
    """Return what `session` leaves to know; `events` are those of its stream."""
    told = tuple(events)
    alerts = tuple(_alerts(session, told))
    warnings = (
        *alerts,
        *_medicines(session, alerts),
        *_pump(session, told, alerts),
        *_closing(session),
        *_changed(session, told),
    )
    return LastTime(session=session.id, opened_at=session.opened_at, warnings=warnings)


# alerts -------------------------------------------------------------------------------------


def _alerts(session: Session, events: tuple[ev.Event, ...]) -> Iterator[Warned]:
    """Yield what crossed, highest priority first; limits that one check crossed stand as one."""
    data = known(session)
    answered = {
        e.happened_at: e.answers for e in events if isinstance(e, ev.InfusionPaused) and e.answers
    }
    every: dict[str, list[Episode]] = {}
    for episode in session.alerts:
        if episode.value is not None and episode.note not in _TAKEN_BACK:
            every.setdefault(episode.limit, []).append(episode)
    found = [
        replace(max(told, key=_severity), times=len(told))
        for episodes in every.values()
        if (told := [w for e in episodes if (w := _alert(session, data, e, answered)) is not None])
    ]
    found.sort(key=lambda w: (-(w.priority or 0), w.at, w.rise, w.measure != "sbp"))
    seen: set[tuple[Instant, str]] = set()
    paused: set[Instant] = set()
    for each in found:
        warned = each
        if warned.paused_at in paused:  # told at the alert before it
            warned = replace(warned, paused_at=None, paused=None)
        elif warned.paused_at is not None:
            paused.add(warned.paused_at)
        group = "bp" if warned.measure in _PRESSURE else warned.measure
        if (warned.at, group) not in seen:
            seen.add((warned.at, group))
            yield warned


def _severity(warned: Warned) -> tuple[Decimal, int]:
    return (warned.over_by or Decimal(0), -warned.at)


def _alert(
    session: Session, data: Known, episode: Episode, answered: Mapping[Instant, ev.AlertRef]
) -> Warned | None:
    limit = next((x for x in session.limits if x.id == episode.limit), None)
    raising = _raising(data, episode)
    if limit is None or raising is None:
        return None
    worst, eased = _course(limit, data, raising, episode)
    measure = limit.condition.measure
    value, base = worst.assessed[measure], data.baseline.get(measure)
    pause = _pause(session, episode, eased, answered)
    lasted = None if pause is None or pause.until is None else pause.until - pause.since
    return Warned(
        kind=WarnedKind.ALERT,
        at=worst.taken_at,
        place=place(session, worst),
        priority=episode.priority,
        limit=limit.id,
        measure=measure,
        read=_read(session, worst, measure),
        bound=episode.bound,
        over_by=past(limit, value, episode.bound) if episode.bound is not None else None,
        upward=limit.condition.op in UPWARD,
        rise=limit.condition.op is Op.RISE,
        change=_difference(value, base),
        acknowledged_after=_after(episode),
        paused_at=None if pause is None else pause.since,
        paused=lasted,
        eased=None if eased is None else _read(session, eased, measure),
        deeds=tuple(i for i in session.interventions if i.answers == episode.ref and not i.struck),
    )


def _raising(data: Known, episode: Episode) -> Check | None:
    """Return the saved check that an episode began with; None where it was struck or not saved."""
    for check in data.checks:
        by_form = episode.form is not None and check.form == episode.form
        if check.ordinal == episode.check or (episode.check is None and by_form):
            return check
    return None


def _course(
    limit: Limit, data: Known, raising: Check, episode: Episode
) -> tuple[Check, Check | None]:
    """Return the check with the worst reading, and the first one that no longer crossed.

    From where a critical limit has taken a caution's place, the readings are its own.
    """
    subsumed = episode.closed if episode.note == SUBSUMED else None
    measure = limit.condition.measure
    worst = raising
    for check in data.checks:
        if (check.taken_at, check.ordinal) <= (raising.taken_at, raising.ordinal):
            continue
        if subsumed is not None and check.entered_at >= subsumed:
            break
        crossing = crosses_at(limit, check, data)
        if crossing is False:
            return worst, check
        if crossing and _further(limit, check.assessed[measure], worst.assessed[measure]):
            worst = check
    return worst, None


def _difference(value: Value, base: Value | None) -> Decimal | None:
    if isinstance(value, Decimal) and isinstance(base, Decimal):
        return value - base
    return None


def _further(limit: Limit, value: Value, than: Value) -> bool:
    if not isinstance(value, Decimal) or not isinstance(than, Decimal):
        return False
    return value > than if limit.condition.op in UPWARD else value < than


def _pause(
    session: Session,
    episode: Episode,
    eased: Check | None,
    answered: Mapping[Instant, ev.AlertRef],
) -> Pause | None:
    """Return the pause that answered `episode`; one that named none may stand at any it fell in."""
    for pause in session.pauses:
        ref = answered.get(pause.since)
        if ref == episode.ref or (ref is None and _during(pause.since, episode, eased)):
            return pause
    return None


def _during(at: Instant, episode: Episode, eased: Check | None) -> bool:
    until = episode.closed if eased is None else eased.taken_at
    return episode.raised <= at and (until is None or at <= until)


def _after(episode: Episode) -> int | None:
    if episode.acknowledged is None or episode.acknowledged < episode.raised:
        return None
    return episode.acknowledged - episode.raised


def _read(session: Session, check: Check, measure: str) -> Read:
    other = {"sbp": "dbp", "dbp": "sbp"}.get(measure, "")
    return Read(
        value=check.assessed[measure],
        beside=check.assessed.get(other),
        place=place(session, check),
        at=check.taken_at,
    )


def place(session: Session, check: Check) -> str:
    """Return where a check stands: the label of its slot, else whole minutes from T or E."""
    slot = None if check.slot is None else session.slot(check.slot)
    if slot is not None and slot.group is None:
        return label_of(session, check)
    return place_at(session, check.taken_at)


def place_at(session: Session, at: Instant) -> str:
    """Return whole minutes from T, or from E once it is recorded; `before` before T."""
    if session.ended is not None and at >= session.ended and not session.protocol.by_devices:
        return f"E+{(at - session.ended) // MINUTE}"
    if session.started is not None and at >= session.started:
        return f"T+{(at - session.started) // MINUTE}"
    return "before"


# what staff did -----------------------------------------------------------------------------


def _medicines(session: Session, alerts: tuple[Warned, ...]) -> Iterator[Warned]:
    """Yield medicines that stand at no alert."""
    told = {deed.number for warned in alerts for deed in warned.deeds}
    for deed in session.interventions:
        if deed.action == "med_given" and not deed.struck and deed.number not in told:
            yield Warned(
                kind=WarnedKind.MEDICINE,
                at=deed.happened_at,
                place=place_at(session, deed.happened_at),
                text=deed.detail,
                by=deed.by,
            )


def _pump(
    session: Session, events: tuple[ev.Event, ...], alerts: tuple[Warned, ...]
) -> Iterator[Warned]:
    """Yield pauses that stand at no alert, slower rates, and an end before its time."""
    whys = {e.happened_at: e for e in events if isinstance(e, ev.InfusionPaused)}
    told = {warned.paused_at for warned in alerts}
    for pause in session.pauses:
        lasted = None if pause.until is None else pause.until - pause.since
        why = whys.get(pause.since)
        if pause.since not in told:
            yield Warned(
                kind=WarnedKind.PAUSED,
                at=pause.since,
                place=place_at(session, pause.since),
                paused_at=pause.since,
                paused=lasted,
                reason="" if why is None else why.reason,
                by="" if why is None else why.by,
            )
    yield from _slowed(session)
    yield from _stopped(session, events)


def _slowed(session: Session) -> Iterator[Warned]:
    for before, after in pairwise(session.rates):
        if after.ml_per_h < before.ml_per_h:
            yield Warned(
                kind=WarnedKind.SLOWED,
                at=after.at,
                place=place_at(session, after.at),
                was=f"{before.ml_per_h:f}",
                now=f"{after.ml_per_h:f}",
            )


def _stopped(session: Session, events: tuple[ev.Event, ...]) -> Iterator[Warned]:
    ends = [e for e in events if isinstance(e, ev.InfusionStopped)]
    if ends and session.ended is not None and ends[-1].reason != "completed":
        minute = 0 if session.started is None else (session.ended - session.started) // MINUTE
        last = ends[-1]
        yield Warned(
            kind=WarnedKind.STOPPED,
            at=last.happened_at,
            place=f"T+{minute}",
            reason=last.reason,
            by=last.by,
        )


# closing and corrections --------------------------------------------------------------------


def _closing(session: Session) -> Iterator[Warned]:
    closing = session.closing
    if closing is None:
        return
    where = place_at(session, closing.at)
    if closing.disposition != "home":
        yield Warned(
            kind=WarnedKind.NOT_HOME,
            at=closing.at,
            place=where,
            text=closing.disposition,
            reason=closing.reason,
            by=closing.by,
        )
    for criterion, reason in closing.override.items():
        yield Warned(
            kind=WarnedKind.OVERRIDE,
            at=closing.at,
            place=where,
            text=criterion,
            reason=reason,
            by=closing.by,
        )


def _changed(session: Session, events: tuple[ev.Event, ...]) -> Iterator[Warned]:
    checks = {check.ordinal: check for check in session.checks}
    for event in events:
        match event:
            case ev.Amended():
                yield _amended(session, event, checks[event.check])
            case ev.CheckStruck():
                struck = checks[event.check]
                yield Warned(
                    kind=WarnedKind.STRUCK,
                    at=event.at,
                    place=place(session, struck),
                    reason=event.reason,
                    by=event.by,
                )
            case ev.Corrected():
                yield Warned(
                    kind=WarnedKind.CORRECTED,
                    at=event.at,
                    place="",
                    measure=event.subject,
                    text=event.text,
                    reason=event.reason,
                    by=event.by,
                )
            case _:
                pass


def _amended(session: Session, event: ev.Amended, check: Check) -> Warned:
    return Warned(
        kind=WarnedKind.AMENDED,
        at=event.at,
        place=place(session, check),
        measure=event.measure,
        was=_said(event.was, event.was_not_obtained),
        now=_said(event.value, event.not_obtained),
        reason=event.reason,
        by=event.by,
    )


def _said(value: Value | None, reason: str) -> str:
    """Return a value as it was stored, or why there is none."""
    if value is None:
        return reason
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:f}" if isinstance(value, Decimal) else value
