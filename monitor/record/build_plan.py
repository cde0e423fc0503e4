"""What was planned, and what became of it: slots, rechecks, and what changed the plan."""

from monitor.domain import events as ev
from monitor.domain.state import Slot, Status
from monitor.record.build_checks import slot_label
from monitor.record.report import Item, Listing, Table
from monitor.record.source import Source, cells, table
from monitor.record.text import duration


def planned(source: Source) -> Listing:
    """Return every slot and recheck with its due time and what became of it."""
    listed = [s for s in source.session.slots if s.status is not Status.DROPPED]
    listed.sort(key=lambda s: (s.due is not None, s.due or 0, s.number))
    return Listing(
        title=source.say("Planned checks and rechecks"),
        items=tuple(Item(text=_slot(source, slot)) for slot in listed),
        note=source.say(
            "On time: at most {grace} after due",
            grace=duration(source.session.protocol.timing.grace),
        ),
    )


def _slot(source: Source, slot: Slot) -> str:
    name = slot_label(source, slot)
    due = source.say("no due time")
    if slot.due is not None:
        due = source.say("due {when}", when=source.second(slot.due))
    return f"{name}, {due}: {_became(source, slot)}{_struck(source, slot)}"


def _struck(source: Source, slot: Slot) -> str:
    """Return how it had been fulfilled by a check that was struck."""
    lost, taken = "", None
    for e in source.events:
        match e:
            case ev.SlotFulfilled() if e.number == slot.number:
                taken = e
            case ev.SlotReopened() | ev.SlotMissed() if e.number == slot.number and taken:
                lost += source.say(
                    "; before its check was struck {status}, {when}",
                    status=source.inside(source.words.name("status", taken.status)),
                    when=source.second(taken.taken_at),
                )
                taken = None
            case _:
                pass
    return lost


def _became(source: Source, slot: Slot) -> str:
    taken, say = source.second(slot.taken_at), source.say
    match slot.status:
        case Status.ON_TIME:
            return say("on time, taken {when}", when=taken)
        case Status.LATE:
            late = duration((slot.taken_at or 0) - (slot.due or 0))
            return say("late by {late}, taken {when}", late=late, when=taken)
        case Status.ENTERED_LATE:
            late = say("entered late, taken {when}", when=taken)
            return f"{_missed(source, slot)}; {late}"
        case Status.MISSED:
            return _missed(source, slot)
        case Status.WITHDRAWN:
            return say("withdrawn {when}", when=source.second(slot.closed))
        case _:
            return source.inside(source.words.name("status", slot.status.value))


def _missed(source: Source, slot: Slot) -> str:
    missed = source.say("missed {when}", when=source.second(slot.closed))
    return f"{missed}, {_why(source, slot)}"


def _why(source: Source, slot: Slot) -> str:
    """Return why a slot was missed: the cause that the station knows, and what was said."""
    causes = [_cause(source, slot)] if slot.cause else []
    causes += [
        f"{e.reason} ({source.who(e.by)} {source.clock.minute(e.at)})"
        for e in source.events
        if isinstance(e, ev.MissReasonGiven) and e.number == slot.number
    ]
    none = source.inside(source.words.name("cause", "no_reason"))
    return ", ".join(causes) or none


def _cause(source: Source, slot: Slot) -> str:
    cause = source.inside(source.words.name("cause", slot.cause))
    for since, until in reversed(source.session.gaps):
        if slot.cause == "station_off" and since <= (slot.closed or 0) <= until:
            return f"{cause} {_span(source, since, until)}"
    return cause


def _span(source: Source, since: int, until: int) -> str:
    return f"{source.clock.minute(since)}–{source.clock.minute(until)}"


def schedule(source: Source) -> Table:
    """Return what changed the plan: added, left out, replaced or opened again."""
    rows = [cells(source.second(e.at), what) for e in source.events if (what := _change(source, e))]
    return table(source.words, "Changes of the plan", "When|What", rows, wrap="What")


def _change(source: Source, e: ev.Event) -> str:
    match e:
        case ev.SlotPlanned():
            due = source.second(e.due)
            return source.say("Check added, due {due}, after a rate increase or a bolus", due=due)
        case ev.OffsetPassed():
            letter = "T" if source.session.started is not None and _infusing(source, e) else "E"
            why = source.inside(source.words.name("cause", e.why))
            offset = f"{letter}+{e.offset}"
            return source.say("No check at {slot}: {why}", slot=offset, why=why)
        case ev.PlannedSlotsDropped():
            dues = ", ".join(source.second(due) for due in e.dues)
            return source.say("Added check no longer planned, due {due}", due=dues)
        case ev.SlotWithdrawn(listed=False):
            slot = source.session.slot(e.number)
            due = source.second(slot.due)
            return source.say("{slot}, due {due}: replaced", slot=slot_label(source, slot), due=due)
        case ev.SlotReopened():
            slot = source.session.slot(e.number)
            name = slot_label(source, slot)
            return source.say("{slot} open again: its check was struck", slot=name)
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
