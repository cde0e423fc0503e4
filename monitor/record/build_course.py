"""What was done in a session: the infusion, interventions, decisions, people, station, notes."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import MICRO, Value
from monitor.domain.project_values import mg_given, mg_planned, weight
from monitor.domain.protocol import ChecklistItem, Limit, Op
from monitor.ports import Instant
from monitor.record.report import Cell, Item, Listing, Table
from monitor.record.source import Source, cells, differ, table
from monitor.record.text import duration, lower_first, milligrams

Done = ev.InfusionEvent | ev.Intervened
SIGNS: Final = {
    Op.ABOVE: "above",
    Op.AT_OR_ABOVE: "at or above",
    Op.BELOW: "below",
    Op.AT_OR_BELOW: "at or below",
    Op.RISE: "rise of at least",
    Op.FALL: "fall of at least",
    Op.IS: "is",
    Op.IS_NOT: "is not",
}


# --- the infusion and what staff did -----------------------------------------------------------


def deeds(source: Source) -> Table:
    """Return every action at the pump and every intervention, struck ones too."""
    done: list[Done] = [
        e for e in source.events if isinstance(e, (ev.InfusionEvent, ev.Intervened))
    ]
    done.sort(key=lambda e: (e.happened_at, e.at))
    by_devices = source.session.protocol.by_devices
    what = "No device was given" if by_devices else "The infusion was not started"
    return table(
        "Devices and interventions" if by_devices else "Infusion and interventions",
        "Time|Entered|What was done|Because of|By",
        (_deed(source, e) for e in done),
        wrap="What was done|Because of",
        empty=f"{what}, and nothing else was recorded.",
    )


def _deed(source: Source, e: Done) -> tuple[Cell, ...]:
    said = deed(source, e)
    strike = _strike(source, e)
    return (
        Cell(text=source.second(e.happened_at), strong=True),
        Cell(text=source.second(e.at) if differ(e.happened_at, e.at) else ""),
        Cell(old=said, text=strike) if strike else Cell(text=said),
        Cell(text=source.answered(e.answers)),
        Cell(text=source.who(e.by)),
    )


def _strike(source: Source, e: Done) -> str:
    for other in source.events:
        if (
            isinstance(other, ev.InterventionStruck)
            and isinstance(e, ev.Intervened)
            and other.number == e.number
        ):
            return f"struck {source.second(other.at)} by {other.by}: {other.reason}"
    return ""


def deed(source: Source, e: Done) -> str:
    """Return what was done, in words."""
    match e:
        case ev.InfusionStarted():
            by_devices = source.session.protocol.by_devices
            return "Course of devices started" if by_devices else "Infusion started"
        case ev.DeviceGiven():
            return _device(e)
        case ev.InfusionPaused():
            return _with(source.words.action("infusion_paused"), e.reason)
        case ev.InfusionResumed():
            return _with(source.words.action("infusion_resumed"), e.reason)
        case ev.RateSet():
            return f"Rate {source.words.number(e.ml_per_h)} mL/h"
        case ev.BolusGiven():
            return f"Bolus {source.words.number(e.mg)} mg"
        case ev.InfusionStopped():
            reason = lower_first(source.words.stop_reason(e.reason))
            given = mg_given(source.session, e.happened_at)
            amount = "" if given is None else f", {milligrams(given)} by recorded rate"
            return f"Infusion ended, {reason}{amount}"
        case ev.InfusionRestarted():
            return _with("Infusion restarted", e.reason)
        case ev.Intervened():
            return _with(source.words.action(e.action), e.detail)
        case _:
            raise AssertionError(e)


def _device(e: ev.DeviceGiven) -> str:
    strength = "strength not recorded" if e.mg is None else milligrams(e.mg)
    return f"Device {e.number} given: {strength}" + (f", lot {e.lot}" if e.lot else "")


def _with(what: str, detail: str) -> str:
    return f"{what}: {detail}" if detail else what


def decisions(source: Source) -> Table:
    """Return the reasons and the prescribers that starting and resuming asked for."""
    rows = [
        cells(source.second(e.at), what, prescriber, reason, e.by)
        for e in source.events
        if isinstance(e, (ev.InfusionStarted, ev.InfusionResumed))
        for what, prescriber, reason in _decided(source, e)
    ]
    return table(
        "Decisions at start and resume",
        "When|What|Prescriber|Reason|By",
        rows,
        wrap="What|Prescriber|Reason|By",
    )


def _decided(
    source: Source, e: ev.InfusionStarted | ev.InfusionResumed
) -> Iterator[tuple[str, str, str]]:
    if isinstance(e, ev.InfusionStarted):
        if e.baseline_reason:
            yield "Started with an incomplete or old baseline", "", e.baseline_reason
        if e.checklist_reason:
            yield "Started with an incomplete checklist", "", e.checklist_reason
    if e.prescriber or e.gate_reason:
        what = "Started" if isinstance(e, ev.InfusionStarted) else "Resumed"
        yield f"{what} {_pressure(source, e)}", e.prescriber, e.gate_reason


def _pressure(source: Source, decided: ev.Event) -> str:
    """Return the latest blood pressure as it was known at that entry."""
    readings: dict[int, tuple[Instant, dict[str, Value | None]]] = {}
    for e in source.events[: source.events.index(decided)]:
        match e:
            case ev.CheckSaved():
                readings[e.ordinal] = (e.taken_at, dict(e.values))
            case ev.Amended():
                readings[e.check][1][e.measure] = e.value
            case ev.CheckStruck():
                del readings[e.check]
            case _:
                pass
    latest: dict[str, Value] = {}
    for _, (_, values) in sorted(readings.items(), key=lambda one: (one[1][0], one[0])):
        latest |= {m: v for m, v in values.items() if v is not None}
    if "sbp" not in latest and "dbp" not in latest:
        return "without a blood pressure"
    parts = (source.brief(m, latest[m]) if m in latest else "–" for m in ("sbp", "dbp"))
    return f"at BP {'/'.join(parts)}"


# --- limits of this patient --------------------------------------------------------------------


def limits(source: Source) -> Table:
    """Return each value that was set for this patient, beside the protocol's."""
    changes = [
        change
        for e in source.events
        for change in (
            e.limits
            if isinstance(e, ev.SessionOpened)
            else (e.limit,)
            if isinstance(e, ev.LimitChanged)
            else ()
        )
    ]
    rows = [
        cells(
            limit_name(source, c.limit),
            limit_text(source, c.limit, None),
            limit_text(source, c.limit, c.value),
            c.reason,
            source.second(c.at),
            c.by,
            c.prescriber,
        )
        for c in changes
    ]
    return table(
        "Limits of this patient",
        "Limit|Protocol|This patient|Reason|From|By|Prescriber",
        rows,
        wrap="Limit|Reason|By|Prescriber",
    )


def _limit(source: Source, name: str) -> Limit | None:
    return source.session.protocol.limit(name)


def limit_name(source: Source, name: str) -> str:
    """Return a limit's name with its level."""
    found = _limit(source, name)
    return name if found is None else source.words.limit(found)


def limit_text(source: Source, name: str, value: Decimal | None) -> str:
    """Return `above 160`: the protocol's value, or another in its place."""
    found = _limit(source, name)
    if found is None:
        return ""
    condition = found.condition
    shown = source.brief(condition.measure, condition.value if value is None else value)
    return f"{SIGNS[condition.op]} {shown}"


# --- before the start --------------------------------------------------------------------------


def before(source: Source) -> Listing:
    """Return identity, checklist, second check and the order's arithmetic."""
    questions = {item.id: item for item in source.session.protocol.checklist}
    items = [Item(text=said) for e in source.events if (said := _asked(source, e, questions))]
    items += [
        Item(text=f"{item.question}: not answered")
        for item in source.session.protocol.checklist
        if item.id not in source.session.checklist
    ]
    if source.session.second_check is None:
        items.append(Item(text="Second check of the order: not done"))
    items += [Item(text=text) for text in arithmetic(source)]
    return Listing(title="Before the start", items=tuple(items))


def _asked(source: Source, e: ev.Event, questions: dict[str, ChecklistItem]) -> str:
    match e:
        case ev.IdentityConfirmed():
            how = f": {e.how}" if e.how else ""
            return f"Identity confirmed{how}, {_signed(source, e)}"
        case ev.ChecklistAnswered():
            item = questions.get(e.item)
            question = e.item if item is None else item.question
            answer = lower_first(source.words.name("answer", e.answer)) if e.answer else ""
            said = "; ".join(part for part in (answer, e.detail) if part)
            return f"{question}: {said}, {_signed(source, e)}"
        case ev.OrderSecondChecked():
            return f"Second check of the order: {e.by}, {source.second(e.at)}"
        case _:
            return ""


def _signed(source: Source, e: ev.ByStaff) -> str:
    return f"{source.who(e.by)} {source.clock.minute(e.at)}"


def arithmetic(source: Source) -> Iterator[str]:
    """Yield the order's arithmetic; only with a concentration."""
    order = source.session.order
    strength = order.concentration_mg_per_ml
    kilograms = weight(source.session, source.data)
    planned = mg_planned(source.session, kilograms)
    if strength is None or planned is None:
        return
    number = source.words.number
    if order.dose_mg_per_kg is not None and order.dose_mg is None and kilograms is not None:
        dose = f"{number(order.dose_mg_per_kg)} mg/kg × {number(kilograms)} kg = "
    else:
        dose = ""
    volume = planned / strength
    rate = volume * 60 / order.planned_min
    tenth = Decimal("0.1")
    yield (
        f"Order: {dose}{milligrams(planned)}; at {number(strength)} mg/mL "
        f"{volume.quantize(tenth)} mL, over {order.planned_min} min {rate.quantize(tenth)} mL/h"
    )


# --- corrections, people, station, notes -------------------------------------------------------


def corrections(source: Source) -> Table:
    """Return the corrections to what is printed as it was entered."""
    rows = [
        cells(lower_subject(e.subject), e.text, e.reason, source.second(e.at), e.by)
        for e in source.events
        if isinstance(e, ev.Corrected)
    ]
    return table("Corrections", "What|Correction|Reason|When|By", rows, wrap="Correction|Reason|By")


def lower_subject(subject: str) -> str:
    """Return `Weight` for `weight`."""
    return subject[:1].upper() + subject[1:]


def people(source: Source) -> Table:
    """Return who had the session, and at which chair."""
    rows = [
        cells(source.second(e.at), said, e.by)
        for e in source.events
        if isinstance(e, ev.ByStaff) and (said := _moved(e))
    ]
    return table("People and chair", "When|What|By", rows, wrap="What|By")


def _moved(e: ev.ByStaff) -> str:
    match e:
        case ev.SessionOpened():
            return f"Session opened at chair {e.chair}"
        case ev.HandedOver():
            return f"Handed over to {e.to}"
        case ev.Moved():
            return f"Moved to chair {e.chair}"
        case ev.SessionClosed():
            return "Session closed and sealed"
        case _:
            return ""


def station(source: Source) -> Table:
    """Return what the station did or could not do meanwhile."""
    stepped = Decimal(0)
    rows = []
    for e in source.events:
        match e:
            case ev.GapRecorded():
                cause = source.words.name("cause", "station_off")
                why = "" if e.cause == "not_running" else f" ({lower_first(e.cause)})"
                span = f"{source.second(e.since)}–{source.second(e.at)}"
                rows.append(
                    cells(source.second(e.at), f"{cause} {span}, {duration(e.at - e.since)}{why}")
                )
            case ev.ClockStepped():
                rows.append(cells(source.second(e.at), _step(source, e, stepped)))
                stepped += e.seconds
            case ev.AudioPaused():
                what = f"Sound paused for {e.seconds} s" if e.seconds else "Sound resumed"
                rows.append(cells(source.second(e.at), f"{what} by {e.by}"))
            case ev.AudioSwitched():
                what = "Sound of medium and low alerts off" if e.off else "Sound on again"
                rows.append(cells(source.second(e.at), _with(f"{what}, {e.by}", e.reason)))
            case ev.SoundReported():
                what = "Sound works" if e.working else source.words.alert("sound-unavailable")
                rows.append(cells(source.second(e.at), _with(what, source.words.sound(e.detail))))
            case _:
                pass
    return table("Station", "When|What", rows, wrap="What")


def _step(source: Source, e: ev.ClockStepped, stepped: Decimal) -> str:
    """Return `Clock stepped +58:00, 14:02:00 → 15:00:00`."""
    start = source.session.opened_at
    now = e.at - start + int(stepped * MICRO)
    base = source.clock.local(start).replace(microsecond=0)
    from datetime import timedelta

    old = base + timedelta(microseconds=now)
    new = old + timedelta(seconds=float(e.seconds))
    sign = "+" if e.seconds > 0 else "−"
    size = duration(int(abs(e.seconds) * MICRO))
    return f"Clock stepped {sign}{size}, {old:%H:%M:%S} → {new:%H:%M:%S}"


def notes(source: Source) -> Table:
    """Return the notes, and what was added after closing."""
    rows = [
        cells(source.second(e.at), kind, e.text, e.by)
        for e in source.events
        for kind, of in (("note", ev.NoteWritten), ("addendum", ev.AddendumWritten))
        if isinstance(e, of)
    ]
    return table("Notes and addenda", "When|Kind|Text|By", rows, wrap="Text|By")
