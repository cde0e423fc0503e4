"""What was planned, and what became of it: slots, rechecks, and what changed the plan."""

from monitor.domain import events as ev
from monitor.domain.state import Slot, Status
from monitor.record.build_checks import slot_label
from monitor.record.report import Item, Listing, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import duration, lower_first


def planned(source: Source) -> Listing:
    """Return every slot and recheck with its due time and what became of it."""
    listed = [s for s in source.session.slots if s.status is not Status.DROPPED]
    listed.sort(key=lambda s: (s.due is not None, s.due or 0, s.number))
    return Listing(
        title="Planned checks and rechecks",
        items=tuple(Item(text=_slot(source, slot)) for slot in listed),
        note=f"On time: at most {duration(source.session.protocol.timing.grace)} after due",
    )


def _slot(source: Source, slot: Slot) -> str:
    name = slot_label(source, slot)
    due = "no due time" if slot.due is None else f"due {source.second(slot.due)}"
    return f"{name}, {due}: {_became(source, slot)}"


def _became(source: Source, slot: Slot) -> str:
    word = lower_first(source.words.name("status", slot.status.value))
    match slot.status:
        case Status.ON_TIME | Status.LATE | Status.ENTERED_LATE:
            by = ""
            if slot.status is Status.LATE and slot.due is not None and slot.taken_at is not None:
                by = f" by {duration(slot.taken_at - slot.due)}"
            return f"{word}{by}, taken {source.second(slot.taken_at)}"
        case Status.MISSED:
            return f"{word} {source.second(slot.closed)}, {why_missed(source, slot)}"
        case Status.WITHDRAWN:
            return f"{word} {source.second(slot.closed)}"
        case _:
            return word


def why_missed(source: Source, slot: Slot) -> str:
    """Return why a slot was missed: what was said, else the cause that the station knows."""
    if slot.reason:
        return slot.reason
    if slot.cause == "station_off":
        since, until = next(
            (
                gap
                for gap in reversed(source.session.gaps)
                if gap[0] <= (slot.closed or 0) <= gap[1]
            ),
            (None, None),
        )
        cause = lower_first(source.words.name("cause", slot.cause))
        return cause if since is None else f"{cause} {_span(source, since, until or since)}"
    return lower_first(source.words.name("cause", slot.cause or "no_reason"))


def _span(source: Source, since: int, until: int) -> str:
    return f"{source.clock.minute(since)}–{source.clock.minute(until)}"


def schedule(source: Source) -> Table:
    """Return what changed the plan: added, left out, replaced or opened again."""
    rows = [cells(source.second(e.at), what) for e in source.events if (what := _change(source, e))]
    return table("Changes of the plan", "When|What", rows, wrap="What")


def _change(source: Source, e: ev.Event) -> str:
    match e:
        case ev.SlotPlanned():
            return f"Check added, due {source.second(e.due)}, after a rate increase or a bolus"
        case ev.OffsetPassed():
            letter = "T" if source.session.started is not None and _infusing(source, e) else "E"
            why = lower_first(source.words.name("cause", e.why))
            return f"No check at {letter}+{e.offset}: {why}"
        case ev.PlannedSlotsDropped():
            dues = ", ".join(source.second(due) for due in e.dues)
            return f"Added check no longer planned, due {dues}"
        case ev.SlotWithdrawn(listed=False):
            slot = source.session.slot(e.number)
            return f"{slot_label(source, slot)}, due {source.second(slot.due)}: replaced"
        case ev.SlotReopened():
            slot = source.session.slot(e.number)
            return f"{slot_label(source, slot)} open again: its check was struck"
        case _:
            return ""


def _infusing(source: Source, passed: ev.OffsetPassed) -> bool:
    """Return whether the offset counts from the start: no end stood when it was passed."""
    stopped = False
    for e in source.events:
        if e is passed:
            return not stopped
        stopped = isinstance(e, ev.InfusionStopped) or (
            stopped and not isinstance(e, ev.InfusionRestarted)
        )
    return not stopped
