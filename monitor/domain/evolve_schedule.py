"""What the events of the schedule mean: slots opened, planned, fulfilled, missed, withdrawn."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from monitor.domain import events as ev
from monitor.domain.frozen import replace
from monitor.domain.protocol import Phase
from monitor.domain.state import (
    Session,
    Slot,
    Status,
)


def _slot_opened(s: Session, e: ev.SlotOpened) -> Session:
    slot = Slot(
        number=e.number,
        label=e.label,
        phase=Phase(e.phase),
        run=e.run,
        due=e.due,
        opened=e.opened,
        asks=e.asks,
        offset=e.offset,
        group=e.group,
        asked_by=e.asked_by,
    )
    slots = (*s.slots, slot)
    if e.group is not None or e.due is None:
        return replace(s, slots=slots)
    if e.offset is None:
        return replace(s, slots=slots, added=tuple(d for d in s.added if d != e.due))
    if e.offset in s.skipped and e.phase == Phase.INFUSION:
        return replace(s, slots=slots, skipped=tuple(o for o in s.skipped if o != e.offset))
    return replace(s, slots=slots, next_offset=s.next_offset + 1)


def _slot_planned(s: Session, e: ev.SlotPlanned) -> Session:
    return replace(s, added=tuple(sorted((*s.added, e.due))))


def _offset_passed(s: Session, e: ev.OffsetPassed) -> Session:
    skipped = (*s.skipped, e.offset) if e.why == "near_end" else s.skipped
    return replace(s, next_offset=s.next_offset + 1, skipped=skipped)


def _planned_dropped(s: Session, e: ev.PlannedSlotsDropped) -> Session:
    return replace(s, added=tuple(d for d in s.added if d not in e.dues))


def with_slot(s: Session, number: int, **changes: Any) -> Session:
    """Return the session with other values in one of its slots, counted from 1."""
    slots = list(s.slots)
    slots[number - 1] = replace(slots[number - 1], **changes)
    return replace(s, slots=tuple(slots))


def _slot_fulfilled(s: Session, e: ev.SlotFulfilled) -> Session:
    return with_slot(
        s, e.number, status=Status(e.status), taken_at=e.taken_at, check=e.check
    )  # fmt: skip


def _slot_missed(s: Session, e: ev.SlotMissed) -> Session:
    return with_slot(
        s, e.number, status=Status.MISSED, closed=e.closed, cause=e.cause, taken_at=None, check=None
    )


def _slot_withdrawn(s: Session, e: ev.SlotWithdrawn) -> Session:
    status = Status.WITHDRAWN if e.listed else Status.DROPPED
    return with_slot(s, e.number, status=status, closed=e.closed)


def _slot_reopened(s: Session, e: ev.SlotReopened) -> Session:
    return with_slot(
        s, e.number, status=Status.OPEN, taken_at=None, check=None, alerted=False
    )  # fmt: skip


def _miss_reason(s: Session, e: ev.MissReasonGiven) -> Session:
    return with_slot(s, e.number, reason=e.reason)


SCHEDULE: Final[Mapping[type, Callable[[Session, Any], Session]]] = MappingProxyType(
    {
        ev.SlotOpened: _slot_opened,
        ev.SlotPlanned: _slot_planned,
        ev.OffsetPassed: _offset_passed,
        ev.PlannedSlotsDropped: _planned_dropped,
        ev.SlotFulfilled: _slot_fulfilled,
        ev.SlotMissed: _slot_missed,
        ev.SlotWithdrawn: _slot_withdrawn,
        ev.SlotReopened: _slot_reopened,
        ev.MissReasonGiven: _miss_reason,
    }
)
