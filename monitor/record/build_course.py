"""What was done in a session: the infusion, interventions, decisions, limits, notes."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.checklist import asked
from monitor.domain.measures import Value
from monitor.domain.project_values import mg_given, mg_planned, weight
from monitor.domain.protocol import ChecklistItem, Limit, Op
from monitor.ports import Instant
from monitor.record.build_from_plan import from_plan
from monitor.record.report import Cell, Item, Listing, Table
from monitor.record.source import Source, cells, differ, table
from monitor.record.text import milligrams

Done = ev.InfusionEvent | ev.Intervened
SIGNS: Final = {
    Op.ABOVE: "above {value}",
    Op.AT_OR_ABOVE: "at or above {value}",
    Op.BELOW: "below {value}",
    Op.AT_OR_BELOW: "at or below {value}",
    Op.RISE: "rise of at least {value}",
    Op.FALL: "fall of at least {value}",
    Op.IS: "is {value}",
    Op.IS_NOT: "is not {value}",
}


# --- the infusion and what staff did -----------------------------------------------------------


def deeds(source: Source) -> Table:
    """Return every action at the pump and every intervention, struck ones too."""
    done: list[Done] = [
        e for e in source.events if isinstance(e, (ev.InfusionEvent, ev.Intervened))
    ]
    done.sort(key=lambda e: (e.happened_at, e.at))
    by_devices = source.session.protocol.by_devices
    no_device = "No device was given, and nothing else was recorded."
    not_started = "The infusion was not started, and nothing else was recorded."
    return table(
        source.words,
        "Devices and interventions" if by_devices else "Infusion and interventions",
        "Time|Entered|What was done|Because of|By",
        (_deed(source, e) for e in done),
        wrap="What was done|Because of",
        empty=no_device if by_devices else not_started,
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
            return source.say(
                "struck {when} by {by}: {reason}",
                when=source.second(other.at),
                by=other.by,
                reason=other.reason,
            )
    return ""


def deed(source: Source, e: Done) -> str:
    """Return what was done, in words."""
    match e:
        case ev.InfusionStarted():
            by_devices = source.session.protocol.by_devices
            return source.say("Course of devices started" if by_devices else "Infusion started")
        case ev.DeviceGiven():
            given = f"{strength(source, e.mg)}{lot(source, e.lot)}"
            return source.say("Device {n} given: {strength}", n=e.number, strength=given)
        case ev.InfusionPaused():
            return with_detail(source.words.action("infusion_paused"), e.reason)
        case ev.InfusionResumed():
            return with_detail(source.words.action("infusion_resumed"), e.reason)
        case ev.RateSet():
            return source.say("Rate {n} mL/h", n=source.words.number(e.ml_per_h))
        case ev.BolusGiven():
            return source.say("Bolus {n} mg", n=source.words.number(e.mg))
        case ev.InfusionStopped():
            return _ended(source, e)
        case ev.InfusionRestarted():
            return with_detail(source.say("Infusion restarted"), e.reason)
        case ev.Intervened():
            return with_detail(source.words.action(e.action), e.detail)
        case _:
            raise AssertionError(e)


def strength(source: Source, mg: Decimal | None) -> str:
    """Return the strength of a device, or that nobody read it off."""
    return source.say("strength not recorded") if mg is None else milligrams(source.words, mg)


def lot(source: Source, printed: str) -> str:
    """Return `, lot A1`, empty for none."""
    return source.say(", lot {lot}", lot=printed) if printed else ""


def _ended(source: Source, e: ev.InfusionStopped) -> str:
    reason = source.inside(source.words.stop_reason(e.reason))
    given = mg_given(source.session, e.happened_at)
    if given is None:
        return source.say("Infusion ended, {reason}", reason=reason)
    amount = milligrams(source.words, given)
    return source.say(
        "Infusion ended, {reason}, {amount} by recorded rate", reason=reason, amount=amount
    )


def with_detail(what: str, detail: str) -> str:
    """Return `what: detail`, or `what` alone where there is no more to say."""
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
        source.words,
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
            yield source.say("Started with an incomplete or old baseline"), "", e.baseline_reason
        if e.checklist_reason:
            yield source.say("Started with an incomplete checklist"), "", e.checklist_reason
    if e.prescriber or e.gate_reason:
        what = "Started" if isinstance(e, ev.InfusionStarted) else "Resumed"
        yield _at_pressure(source, what, _pressure(source, e)), e.prescriber, e.gate_reason


def _at_pressure(source: Source, what: str, pressure: str) -> str:
    if not pressure:
        return source.say(what + " without a blood pressure")
    return source.say(what + " at BP {value}", value=pressure)


def _pressure(source: Source, decided: ev.Event) -> str:
    """Return the latest blood pressure as it was known at that entry, empty for none."""
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
        return ""
    parts = (source.brief(m, latest[m]) if m in latest else "–" for m in ("sbp", "dbp"))
    return "/".join(parts)


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
        source.words,
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
    return source.say(SIGNS[condition.op], value=shown)


# --- before the start --------------------------------------------------------------------------


def before(source: Source) -> Listing:
    """Return identity, checklist, second check and the order's arithmetic."""
    questions = {item.id: item for item in asked(source.session)}
    items = [Item(text=said) for said in from_plan(source)]
    items += [Item(text=said) for e in source.events if (said := _asked(source, e, questions))]
    items += [
        Item(text=source.say("{question}: not answered", question=item.question))
        for item in asked(source.session)
        if item.id not in source.session.checklist
    ]
    if source.session.second_check is None:
        items.append(Item(text=source.say("Second check of the order: not done")))
    items += [Item(text=text) for text in arithmetic(source)]
    return Listing(title=source.say("Before the start"), items=tuple(items))


def _asked(source: Source, e: ev.Event, questions: dict[str, ChecklistItem]) -> str:
    match e:
        case ev.IdentityConfirmed():
            said = with_detail(source.say("Identity confirmed"), e.how)
            return f"{said}, {_signed(source, e)}"
        case ev.ChecklistAnswered():
            item = questions.get(e.item)
            question = e.item if item is None else item.question
            answer = source.inside(source.words.name("answer", e.answer)) if e.answer else ""
            said = "; ".join(part for part in (answer, e.detail) if part)
            return f"{question}: {said}, {_signed(source, e)}"
        case ev.OrderSecondChecked():
            return source.say(
                "Second check of the order: {by}, {when}", by=e.by, when=source.second(e.at)
            )
        case _:
            return ""


def _signed(source: Source, e: ev.ByStaff) -> str:
    return f"{source.who(e.by)} {source.clock.minute(e.at)}"


def arithmetic(source: Source) -> Iterator[str]:
    """Yield the order's arithmetic; only with a concentration."""
    order = source.session.order
    strength = order.concentration_mg_per_ml
    kilograms = weight(source.session, source.judged)
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
    yield source.say(
        "Order: {dose}; at {strength} mg/mL {volume} mL, over {minutes} min {rate} mL/h",
        dose=f"{dose}{milligrams(source.words, planned)}",
        strength=number(strength),
        volume=number(volume.quantize(tenth)),
        minutes=order.planned_min,
        rate=number(rate.quantize(tenth)),
    )


# --- corrections, people, station, notes -------------------------------------------------------


def corrections(source: Source) -> Table:
    """Return the corrections to what is printed as it was entered."""
    rows = [
        cells(source.say(subject(e.subject)), e.text, e.reason, source.second(e.at), e.by)
        for e in source.events
        if isinstance(e, ev.Corrected)
    ]
    return table(
        source.words,
        "Corrections",
        "What|Correction|Reason|When|By",
        rows,
        wrap="Correction|Reason|By",
    )


def subject(code: str) -> str:
    """Return `Weight` for `weight`."""
    return code[:1].upper() + code[1:]


def notes(source: Source) -> Table:
    """Return the notes, and what was added after closing."""
    rows = [
        cells(source.second(e.at), source.say(kind), e.text, e.by)
        for e in source.events
        for kind, of in (("note", ev.NoteWritten), ("addendum", ev.AddendumWritten))
        if isinstance(e, of)
    ]
    return table(source.words, "Notes and addenda", "When|Kind|Text|By", rows, wrap="Text|By")
