"""The sentences of the check: limits, distances, questions and what saving will do."""

from collections.abc import Sequence
from decimal import Decimal

from monitor.api import (
    MINUTE,
    AlertView,
    Bounds,
    ChairView,
    Crossing,
    Instant,
    MissedSlot,
    NextCheck,
    Priority,
    Station,
    Value,
)
from ui import messages
from ui.check.plan import measure_of
from ui.messages import as_typed, tr, words
from ui.widgets import priority

SHAPE = {
    Priority.HIGH: priority.Priority.HIGH,
    Priority.MEDIUM: priority.Priority.MEDIUM,
    Priority.LOW: priority.Priority.LOW,
}


def short(measure: str) -> str:
    """Return how a measure is called in a sentence."""
    name: str = words().measure(measure).short
    return name


def worst(crossings: Sequence[Crossing]) -> Crossing | None:
    """Return the crossing that names the others: highest priority, then furthest."""
    return max(crossings, key=lambda c: (c.priority, c.over_by or Decimal(0)), default=None)


def crossed(crossing: Crossing) -> str:
    """Return `SBP 164 is 4 over the caution limit 160.`."""
    name = short(crossing.measure)
    value = words().value(crossing.measure, crossing.value)
    level = words().level(crossing.priority)
    bound = words().value(crossing.measure, crossing.bound)
    plain = isinstance(crossing.value, Decimal) and bound.replace(".", "").isdigit()
    if not plain or crossing.over_by is None:
        return tr("{0}: {1} crosses the {2}.").format(name, value, level)
    if crossing.over_by == 0:
        return tr("{0} {1} is at the {2} {3}.").format(name, value, level, bound)
    form = tr("{0} {1} is {2} over the {3} {4}.")
    if not crossing.upward:
        form = tr("{0} {1} is {2} under the {3} {4}.")
    distance = words().number(abs(crossing.over_by))
    return form.format(name, value, distance, level, bound)


def distance(crossing: Crossing) -> str:
    """Return `6 under the critical limit 40.`, where the value itself stands before it."""
    level, bound = words().level(crossing.priority), crossing.bound
    if not isinstance(crossing.value, Decimal) or not crossing.over_by:
        return crossed(crossing)
    form = tr("{0} over the {1} {2}.") if crossing.upward else tr("{0} under the {1} {2}.")
    away = words().number(abs(crossing.over_by))
    return form.format(away, level, words().value(crossing.measure, bound))


def consequence(crossing: Crossing) -> str:
    """Return what saving will do, or what has been done at once."""
    priority = words().priority(crossing.priority)
    if crossing.at_once:
        return tr("Its {0} alert is on now.").format(priority)
    if not crossing.raises:
        return tr("Its {0} alert is in view already.").format(priority)
    return tr("Saving it raises a {0} alert.").format(priority)


def not_possible(measure: str) -> str:
    """Return `SBP lies between 30 and 300. Type it again.`."""
    known = measure_of(measure)
    low, high = (words().number(as_typed(measure, each)) for each in (known.low, known.high))
    return tr("{0} lies between {1} and {2}. Type it again.").format(short(measure), low, high)


def reversed_pair(sbp: Value, dbp: Value) -> str:
    """Return that a diastolic pressure cannot be above its systolic one."""
    return tr("Diastolic {0} can’t be above systolic {1}. Type both again.").format(dbp, sbp)


def doubt(measure: str, value: Value) -> str:
    """Return `HR 34, is that right?`."""
    return tr("{0} {1}, is that right?").format(short(measure), words().value(measure, value))


def limits(measure: str, bounds: Bounds | None) -> str:
    """Return `limits 10 to 25 /min`, the nearest ones in force; empty where there is none."""
    if bounds is None:
        return ""
    unit = words().measure(measure).unit
    low = bounds.critical_low if bounds.caution_low is None else bounds.caution_low
    high = bounds.critical_high if bounds.caution_high is None else bounds.caution_high
    if low is not None and high is not None:
        text = tr("limits {0} to {1}").format(low, high)
    elif high is not None:
        text = tr("limit {0}").format(high)
    elif low is not None:
        text = tr("limit {0}").format(low)
    else:
        return ""
    return f"{text} {unit}".strip()


def not_then(opened: Instant, now: Instant, station: Station) -> str:
    """Return between which times a reading of this session can have been taken."""
    form = tr("Taken between {0} and {1}. Type the time again.")
    return form.format(messages.hhmm(station, opened), messages.hhmm(station, now))


def title_of(
    check: NextCheck | None, group: str | None, late: MissedSlot | None = None, *, extra: bool
) -> str:
    """Return the name of the form: `T+40 check`, `Repeat BP`, `Extra check`."""
    if late is not None:
        return tr("{0} check").format(late.label)
    if group is not None:
        return tr("Repeat {0}").format(words().name("group", group))
    if extra or check is None:
        return tr("Extra check")
    label = check.label[:1].upper() + check.label[1:]
    return tr("{0} check").format(label)


def due_line(
    check: NextCheck | None, station: Station, late: MissedSlot | None = None, *, extra: bool
) -> str:
    """Return when the check is due, or what this form does not stand for."""
    if late is not None and late.due is not None:
        return tr("Missed at {0}, done on paper").format(messages.hhmm(station, late.due))
    if check is None:
        return tr("Beside the schedule")
    if extra:
        if check.due is None:
            return tr("Beside the {0} check").format(check.label)
        due = messages.hhmm(station, check.due)
        return tr("Scheduled {0} stays at {1}").format(check.label, due)
    if check.due is None:
        return tr("Before the start, not timed")
    due = messages.hhmm(station, check.due)
    if check.on_time_until is None:
        return tr("Due {0}").format(due)
    return tr("Due {0}, on time until {1}").format(due, messages.hhmm(station, check.on_time_until))


def again(
    crossings: Sequence[Crossing], view: ChairView, taken: Instant, station: Station
) -> tuple[str, str]:
    """Return what will be measured again and when, and which planned check stays where it is."""
    asking = [c for c in crossings if c.recheck_minutes is not None]
    soonest = min(asking, key=lambda c: c.recheck_minutes or 0, default=None)
    if soonest is None or soonest.recheck_minutes is None:
        return "", ""
    due = taken + soonest.recheck_minutes * MINUTE
    group = words().name("group", measure_of(soonest.measure).group or soonest.measure)
    clock = messages.hhmm(station, due)
    first = tr("{0} again at {1}").format(group, clock)
    later = [m for m in view.marks if m.state == "later" and m.due is not None]
    planned = min(later, key=lambda m: m.due or 0, default=None)
    if planned is None or planned.due is None:
        return first, ""
    stays = tr("Scheduled {0} stays at {1}")
    return first, stays.format(planned.label, messages.hhmm(station, planned.due))


def elsewhere(chair: int, alert: AlertView) -> str:
    """Return an alert of another chair in one line; a discreet one says no more than it may."""
    if alert.discreet:
        return tr("Chair {0}: clinician needed").format(chair)
    if alert.measure is None or alert.latest is None:
        what = words().alert(alert.limit)
        slot = f", {alert.slot}" if alert.slot else ""
        return tr("Chair {0}: {1}{2}").format(chair, what, slot)
    value = words().value(alert.measure, alert.latest)
    text = tr("Chair {0}: {1} {2}").format(chair, short(alert.measure), value)
    if alert.bound is None or isinstance(alert.bound, bool | str):
        return text
    bound = words().value(alert.measure, alert.bound)
    return f"{text}, {words().level(alert.priority)} {bound}"
