"""Which slots exist, when their windows open and close, and what a slot asks for.

T is the start, E the end, PE the planned end. A window opens `early` before due and closes when
the next slot of the phase opens; no window closes before due + `grace`.
"""

from collections.abc import Iterator, Mapping

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.limits import Known
from monitor.domain.measures import MEASURES, MINUTE, VITAL_GROUPS, Value
from monitor.domain.protocol import Phase, Protocol
from monitor.domain.state import FULFILLED, Check, Session, Slot, Status

BASELINE = "baseline"
BASELINE_VITALS = ("sbp", "dbp", "hr", "spo2", "rr")
"""Without a value of each of these the baseline is not complete."""


@frozen
class Planned:
    """A slot that has not opened. `offset` None: added by a rate increase or bolus."""

    due: Instant
    offset: int | None


def anchor(session: Session) -> Instant | None:
    """Return T in the infusion, E in recovery (of devices E is T), else None."""
    return session.ended if session.phase is Phase.RECOVERY else session.started


def _offsets(session: Session) -> Iterator[Planned]:
    base = anchor(session)
    if base is None or session.phase not in {Phase.INFUSION, Phase.RECOVERY}:
        return
    infusing = session.phase is Phase.INFUSION
    offsets = session.protocol.infusion if infusing else session.protocol.recovery
    index = session.next_offset
    while True:
        minutes = offsets.nth(index)
        yield Planned(due=base + minutes * MINUTE, offset=minutes)
        index += 1


def near_planned_end(session: Session, planned: Planned, at: Instant) -> bool:
    """Return whether `planned` makes no slot because the planned end, as it is at `at`, is near."""
    timing = session.protocol.timing
    end = session.planned_end(at)
    if planned.offset is None or end is None:
        return False
    if session.phase is not Phase.INFUSION or session.paused:
        return False
    return end - timing.near_end_before <= planned.due <= end + timing.near_end_after


def upcoming(session: Session) -> Iterator[Planned]:
    """Yield offsets and added slots that have not been decided, by due time, without end."""
    added = list(session.added) if session.phase is Phase.INFUSION else []
    for planned in _offsets(session):
        while added and added[0] <= planned.due:
            yield Planned(due=added.pop(0), offset=None)
        yield planned


def still_to_come(session: Session, at: Instant, until: Instant) -> Iterator[Planned]:
    """Yield the slots that will open and are due by `until`, as it looks at `at`."""
    for planned in upcoming(session):
        if planned.due > until:
            return
        if not near_planned_end(session, planned, at):
            yield planned


def of_phase(session: Session) -> Iterator[Slot]:
    """Yield the scheduled slots made in this phase and run, withdrawn ones included."""
    for slot in session.slots:
        scheduled = slot.group is None and slot.due is not None
        if scheduled and slot.phase is session.phase and slot.run == session.runs:
            yield slot


def opens(session: Session, due: Instant) -> Instant:
    """Return when the window of a slot due then opens: never before T or E itself."""
    timing = session.protocol.timing
    before = [s.due + timing.grace for s in of_phase(session) if s.due is not None and s.due < due]
    return max(due - timing.early, anchor(session) or 0, *before)


def closes(session: Session, due: Instant) -> Instant:
    """Return when the window of this phase's slot due then will close, as it looks now."""
    following = next(
        p
        for p in upcoming(session)
        if p.due > due and not near_planned_end(session, p, session.seen)
    )
    return max(due + session.protocol.timing.grace, opens(session, following.due))


def window_end(session: Session, slot: Slot) -> Instant | None:
    """Return when the window of `slot` ended, or will as it looks now; None before T is known."""
    if slot.closed is not None:
        return slot.closed
    if slot.due is None:
        return session.started
    later = [
        s.opened
        for s in session.slots
        if s.group is None
        and s.phase is slot.phase
        and s.run == slot.run
        and s.due is not None
        and s.due > slot.due
    ]
    if later:
        return max(slot.due + session.protocol.timing.grace, min(later))
    if slot.phase is session.phase and slot.run == session.runs:
        return closes(session, slot.due)
    if slot.phase is Phase.INFUSION:
        return session.ends[slot.run]
    turns = [*session.restarts]
    if session.closing is not None:
        turns.append(session.closing.at)
    return turns[slot.run - 1]


def contains(session: Session, slot: Slot, at: Instant) -> bool:
    """Return whether `at` lies in the window of `slot` (closed-open)."""
    end = window_end(session, slot)
    return slot.opened <= at and (end is None or at < end)


def open_slots(session: Session) -> tuple[Slot, ...]:
    """Return the slots whose window is open and that are not fulfilled; no rechecks."""
    return tuple(s for s in session.slots if s.group is None and s.status is Status.OPEN)


def rechecks(session: Session) -> tuple[Slot, ...]:
    """Return the pending rechecks, earliest due first."""
    pending = [s for s in session.slots if s.group is not None and s.status is Status.OPEN]
    return tuple(sorted(pending, key=lambda s: s.due or 0))


def middle_offset(protocol: Protocol, planned_min: int) -> int | None:
    """Return the infusion offset nearest half of the planned time; of two the earlier."""
    best: int | None = None
    index = 0
    latest = planned_min * MINUTE - protocol.timing.near_end_before
    while protocol.infusion.nth(index) * MINUTE < latest:
        offset = protocol.infusion.nth(index)
        if best is None or abs(2 * offset - planned_min) < abs(2 * best - planned_min):
            best = offset
        index += 1
    return best


def _selected(
    selector: str, letter: str, since: int, offset: int | None, middle: int | None
) -> bool:
    """Return whether `selector` names the slot `since` microseconds after its anchor."""
    if selector == "every":
        return True
    if selector == "middle":
        return letter == "T" and offset is not None and offset == middle
    base, _, rest = selector.partition("+")
    if selector.endswith(".."):
        base = base.rstrip(".")
        first = int(rest.rstrip(".") or 0)
        return base == letter and since >= first * MINUTE
    return base == letter and rest.isdigit() and offset == int(rest)


def asks(
    session: Session, phase: Phase, due: Instant | None, offset: int | None
) -> tuple[str, ...]:
    """Return the measures that a slot asks for, in the order in which a check asks."""
    protocol = session.protocol
    wanted: set[str] = set()
    base = session.started if phase is Phase.INFUSION else session.ended
    letter = "T" if phase is Phase.INFUSION or protocol.by_devices else "E"
    middle = None
    if letter == "T" and offset is not None:
        middle = middle_offset(protocol, session.order.planned_min)
    for ask in protocol.asks:
        if due is None or base is None:
            chosen = BASELINE in ask.slots
        else:
            chosen = any(
                _selected(s, letter, due - base, offset, middle) for s in ask.slots if s != BASELINE
            )
        if chosen:
            wanted.update(ask.measures)
    order = (*MEASURES, *(m.id for m in protocol.site_scores))
    return tuple(m for m in order if m in wanted)


def label(session: Session, planned: Planned) -> str:
    """Return the label of a slot: `T+10`, `E+15`, `E2+0`, `T+17 added`."""
    if session.phase is Phase.RECOVERY and not session.protocol.by_devices:
        run = "" if session.runs == 1 else str(session.runs)
        return f"E{run}+{planned.offset}"
    if planned.offset is not None:
        return f"T+{planned.offset}"
    return f"T+{(planned.due - (anchor(session) or 0)) // MINUTE} added"


def recheck_label(session: Session, group: str, due: Instant) -> str:
    """Return the label of a recheck: `recheck bp T+13`, `recheck hr before`."""
    base = anchor(session)
    if base is None:
        return f"recheck {group} before"
    letter = "T"
    if session.phase is Phase.RECOVERY and not session.protocol.by_devices:
        letter = "E" if session.runs == 1 else f"E{session.runs}"
    return f"recheck {group} {letter}+{(due - base) // MINUTE}"


@frozen
class Cover:
    """What the readings of a slot's window say about what it asks."""

    missing: tuple[str, ...]
    taken_at: Instant | None
    """Of the last reading that counts."""
    check: int | None
    """Ordinal of the check that was saved last, of those that count."""


def cover(session: Session, slot: Slot, *, while_open: bool = True) -> Cover:
    """Return what is missing for `slot` to be fulfilled.

    With `while_open` only readings saved while it was open count. A check that fulfilled another
    slot keeps to that one (windows overlap only when something is entered afterwards).
    """
    values: dict[str, Value] = {}
    reasons: dict[str, str] = {}
    counting = _counting(session, slot, while_open=while_open)
    for check in counting:
        reasons.update(check.not_obtained)
        values.update(check.values)
    return Cover(
        missing=tuple(m for m in slot.asks if _missing(m, slot, values, reasons)),
        taken_at=counting[-1].taken_at if counting else None,
        check=max((c.ordinal for c in counting), default=None),
    )


def on_time_or_late(session: Session, slot: Slot, taken: Instant) -> Status:
    """Return how a slot was done: on time at or before due + grace."""
    if slot.due is None or taken <= slot.due + session.protocol.timing.grace:
        return Status.ON_TIME
    return Status.LATE


def _counting(session: Session, slot: Slot, *, while_open: bool) -> list[Check]:
    """Return the checks with readings that count for `slot`, in taken-at order."""
    end = window_end(session, slot)
    kept = {s.check for s in session.slots if s.group is None and s.number != slot.number}
    out = []
    for check in session.checks:
        inside = slot.opened <= check.taken_at and (end is None or check.taken_at < end)
        saved = slot.opened <= check.entered_at and (end is None or check.entered_at < end)
        if check.struck or check.ordinal in kept or not inside or (while_open and not saved):
            continue
        if any(m in check.values or m in check.not_obtained for m in slot.asks):
            out.append(check)
    out.sort(key=lambda c: (c.taken_at, c.ordinal))
    return out


def _missing(
    measure: str, slot: Slot, values: Mapping[str, Value], reasons: Mapping[str, str]
) -> bool:
    if measure in values:
        return False
    if slot.due is None and measure in BASELINE_VITALS:
        return True
    if measure in reasons:
        return False
    known = MEASURES.get(measure)
    if known is not None and known.follows is not None:
        score = values.get(known.follows)
        return score is not None and score != 0
    return True


def baseline_age(session: Session, data: Known, at: Instant) -> tuple[tuple[str, ...], bool]:
    """Return which of the five baseline vitals are missing, and whether one is too old."""
    missing: list[str] = []
    old = False
    for measure in BASELINE_VITALS:
        check = data.latest.get(measure)
        if check is None:
            missing.append(measure)
        elif at - check.taken_at > session.protocol.timing.baseline_age:
            old = True
    return tuple(missing), old


def not_assessed(session: Session, data: Known, group: str) -> bool:
    """Return whether a vital group was not obtained in the last two fulfilled slots.

    A value read since the first of the two ends it. Last is the slot that opened last: an
    infusion slot done early is before E+0, though its due time lies behind the end.
    """
    done = [s for s in session.slots if s.group is None and s.status in FULFILLED]
    done.sort(key=lambda s: s.number)
    if len(done) < 2:
        return False
    members = VITAL_GROUPS[group]
    first = done[-2].opened
    for check in reversed(data.checks):
        if check.taken_at >= first and all(m in check.assessed for m in members):
            return False
    return all(any(m in s.asks for m in members) for s in done[-2:])
