"""Facts about what was done: the infusion, interventions, decisions, people, station, notes."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.checklist import questions
from monitor.domain.measures import MICRO, MINUTE
from monitor.ports import Instant
from monitor.record.compare import Fact
from monitor.record.facts_from_plan import plan_facts
from monitor.record.ledger import Ledger
from monitor.record.text import BOTH_TIMES, brief, duration, milligrams

ACTS: Final = (ev.InfusionEvent, ev.Intervened)
FORM: Final = "Monitoring form"
FORM_COLUMNS: Final = ("When", "What", "Answer", "By")
OPERATORS: Final = {
    "above": "above {value}",
    "at_or_above": "at or above {value}",
    "below": "below {value}",
    "at_or_below": "at or below {value}",
    "rise_of_at_least": "rise of at least {value}",
    "fall_of_at_least": "fall of at least {value}",
}


def course_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what the entries say about everything but checks and alerts."""
    for e in ledger.events:
        if isinstance(e, ACTS):
            yield _act(ledger, e)
        if isinstance(e, (ev.InfusionStarted, ev.InfusionResumed)):
            yield from _decisions(ledger, e)
        yield from _limits(ledger, e)
        yield from _before(ledger, e)
        yield from _station(ledger, e)
        yield from _written(ledger, e)
    yield from _unanswered(ledger)
    yield from plan_facts(ledger)
    yield from _arithmetic(ledger)


# --- the infusion and what staff did -----------------------------------------------------------


def _act(ledger: Ledger, e: ev.InfusionEvent | ev.Intervened) -> Fact:
    late = ledger.time(e.at) if e.at - e.happened_at > BOTH_TIMES else ""
    what = [_what(ledger, e)]
    what += [
        ledger.say(
            "struck {when} by {by}: {reason}", when=ledger.time(s.at), by=s.by, reason=s.reason
        )
        for s in ledger.all(ev.InterventionStruck)
        if isinstance(e, ev.Intervened) and s.number == e.number
    ]
    because = ""
    if e.answers is not None:
        raised = ledger.raised[e.answers.limit, e.answers.episode]
        because = f"{ledger.words.alert(raised.limit)}, {ledger.time(raised.at)}"
    return ledger.fact(
        f"{_given_by(ledger)} and interventions",
        (ledger.time(e.happened_at), late, because, ledger.who(e.by), *what),
        ("Time", "Entered", "Because of", "By", *["What was done"] * len(what)),
    )


def _given_by(ledger: Ledger) -> str:
    return "Devices" if ledger.protocol.by_devices else "Infusion"


def _what(ledger: Ledger, e: ev.InfusionEvent | ev.Intervened) -> str:
    say, number = ledger.say, ledger.words.number
    match e:
        case ev.InfusionStarted():
            by_devices = ledger.protocol.by_devices
            return say("Course of devices started" if by_devices else "Infusion started")
        case ev.DeviceGiven():
            read = strength(ledger, e) + lot(ledger, e)
            return say("Device {n} given: {strength}", n=e.number, strength=read)
        case ev.InfusionPaused(reason=reason):
            return _told(ledger.words.action("infusion_paused"), reason)
        case ev.InfusionResumed(reason=reason):
            return _told(ledger.words.action("infusion_resumed"), reason)
        case ev.RateSet():
            return say("Rate {n} mL/h", n=number(e.ml_per_h))
        case ev.BolusGiven():
            return say("Bolus {n} mg", n=number(e.mg))
        case ev.InfusionStopped():
            reason = ledger.inside(ledger.words.stop_reason(e.reason))
            given = amount(ledger, e.happened_at)
            if given is None:
                return say("Infusion ended, {reason}", reason=reason)
            mg = milligrams(ledger.words, given)
            form = "Infusion ended, {reason}, {amount} by recorded rate"
            return say(form, reason=reason, amount=mg)
        case ev.InfusionRestarted(reason=reason):
            return _told(say("Infusion restarted"), reason)
        case ev.Intervened():
            return _told(ledger.words.action(e.action), e.detail)
        case _:
            raise AssertionError(e)


def strength(ledger: Ledger, e: ev.DeviceGiven) -> str:
    """Return the strength of a device, or that nobody read it off."""
    return ledger.say("strength not recorded") if e.mg is None else milligrams(ledger.words, e.mg)


def lot(ledger: Ledger, e: ev.DeviceGiven) -> str:
    """Return the lot behind a comma, empty for none."""
    return ledger.say(", lot {lot}", lot=e.lot) if e.lot else ""


def _told(what: str, more: str) -> str:
    return f"{what}: {more}" if more else what


def amount(ledger: Ledger, until: Instant) -> Decimal | None:
    """Return the milligrams given up to `until`, added up from one act at the pump to the next.

    None without a concentration or a recorded rate; of devices, while a strength is missing.
    """
    if ledger.protocol.by_devices:
        strengths = [e.mg for e in ledger.all(ev.DeviceGiven) if e.happened_at <= until]
        read = [mg for mg in strengths if mg is not None]
        return sum(read, Decimal(0)) if strengths and len(read) == len(strengths) else None
    strength = ledger.opened.order.concentration_mg_per_ml
    acts = [e for e in ledger.events if isinstance(e, ev.InfusionEvent)]
    if strength is None or not any(isinstance(e, ev.RateSet) for e in acts):
        return None
    total, rate, running, since = Decimal(0), Decimal(0), False, until
    for e in acts:
        if running:
            part = max(0, min(e.happened_at, until) - since)
            total += rate * part * strength / (60 * MINUTE)
        since = e.happened_at
        match e:
            case ev.InfusionStarted() | ev.InfusionResumed() | ev.InfusionRestarted():
                running = True
            case ev.InfusionPaused() | ev.InfusionStopped():
                running = False
            case ev.RateSet():
                rate = e.ml_per_h
            case ev.BolusGiven() if e.happened_at <= until:
                total += e.mg
            case _:
                pass
    if running and since < until:
        total += rate * (until - since) * strength / (60 * MINUTE)
    return total


def _decisions(ledger: Ledger, e: ev.InfusionStarted | ev.InfusionResumed) -> Iterator[Fact]:
    rows = []
    verb = "Resumed"
    if isinstance(e, ev.InfusionStarted):
        verb = "Started"
        rows += [(ledger.say("Started with an incomplete or old baseline"), "", e.baseline_reason)]
        rows += [(ledger.say("Started with an incomplete checklist"), "", e.checklist_reason)]
    rows += [(_pressure(ledger, verb, e.at), e.prescriber, e.gate_reason)]
    for what, prescriber, reason in rows:
        if prescriber or reason:
            yield ledger.fact(
                "Decisions at start and resume",
                (ledger.time(e.at), what, prescriber, reason, e.by),
                ("When", "What", "Prescriber", "Reason", "By"),
            )


def _pressure(ledger: Ledger, verb: str, at: Instant) -> str:
    """Return what was decided at the latest blood pressure known at `at`.

    Later corrections are taken back.
    """
    known = []
    for measure in ("sbp", "dbp"):
        found = []
        for ordinal, c in ledger.checks.items():
            value = c.values.get(measure)
            later = [
                a.was
                for a in ledger.all(ev.Amended)
                if (a.check, a.measure) == (ordinal, measure) and a.at > at
            ]
            value = later[0] if later else value
            struck = c.struck is not None and c.struck.at <= at
            if c.event.at <= at and not struck and value is not None:
                found.append((c.event.taken_at, ordinal, f"{value}"))
        known.append(max(found)[2] if found else "–")
    if known == ["–", "–"]:
        return ledger.say(verb + " without a blood pressure")
    return ledger.say(verb + " at BP {value}", value="/".join(known))


# --- limits, before the start ------------------------------------------------------------------


def _limits(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    changes: tuple[ev.IndividualLimit, ...] = ()
    if isinstance(e, ev.SessionOpened):
        changes = e.limits
    if isinstance(e, ev.LimitChanged):
        changes = (e.limit,)
    for change in changes:
        limit = ledger.protocol.limit(change.limit)
        if limit is None:
            raise LookupError(change.limit)
        measure, op = limit.condition.measure, OPERATORS[limit.condition.op.value]
        name = f"{ledger.words.alert(change.limit)}, {ledger.words.level(limit.priority)}"
        yield ledger.fact(
            "Limits of this patient",
            (
                name,
                ledger.say(op, value=brief(ledger.words, measure, limit.condition.value)),
                ledger.say(op, value=brief(ledger.words, measure, change.value)),
                change.reason,
                ledger.time(change.at),
                change.by,
                change.prescriber,
            ),
            (*("Limit", "Protocol", "This patient", "Reason", "From", "By", "Prescriber"),),
        )


def _before(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    text = ""
    match e:
        case ev.IdentityConfirmed():
            text = _told(ledger.say("Identity confirmed"), e.how)
        case ev.ChecklistAnswered():
            every = questions(ledger.protocol, ledger.opened.plan)
            asked = {item.id: item.question for item in every}
            answer = ledger.inside(ledger.words.name("answer", e.answer)) if e.answer else ""
            said = "; ".join(filter(None, (answer, e.detail)))
            text = f"{asked.get(e.item, e.item)}: {said}"
        case ev.OrderSecondChecked():
            when = ledger.time(e.at)
            said = ledger.say("Second check of the order: {by}, {when}", by=e.by, when=when)
            yield ledger.fact("Before the start", (said,))
        case _:
            pass
    if text and isinstance(e, ev.ByStaff):
        who = f"{ledger.who(e.by)} {ledger.clock.minute(e.at)}"
        yield ledger.fact("Before the start", (f"{text}, {who}",))


def _unanswered(ledger: Ledger) -> Iterator[Fact]:
    answered = {e.item for e in ledger.all(ev.ChecklistAnswered)}
    for item in questions(ledger.protocol, ledger.opened.plan):
        if item.id not in answered:
            yield ledger.fact(
                "Before the start",
                (ledger.say("{question}: not answered", question=item.question),),
            )
    if not ledger.all(ev.OrderSecondChecked):
        yield ledger.fact("Before the start", (ledger.say("Second check of the order: not done"),))


def _arithmetic(ledger: Ledger) -> Iterator[Fact]:
    order = ledger.opened.order
    strength = order.concentration_mg_per_ml
    if strength is not None and order.dose_mg is not None:
        volume = order.dose_mg / strength
        rate = volume * 60 / order.planned_min
        tenth = Decimal("0.1")
        number = ledger.words.number
        said = (f"{number(volume.quantize(tenth))} mL", f"{number(rate.quantize(tenth))} mL/h")
        key = (milligrams(ledger.words, order.dose_mg),)
        yield ledger.fact("Before the start", said, key=key)


# --- station, people, notes --------------------------------------------------------------------


def _station(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    what, say = "", ledger.say
    match e:
        case ev.GapRecorded():
            span = f"{ledger.time(e.since)}–{ledger.time(e.at)}"
            off = ledger.words.name("cause", "station_off")
            what = f"{off} {span}, {duration(e.at - e.since)}"
            why = ledger.inside(ledger.words.name("gap", e.cause))
            what += "" if e.cause == "not_running" else f" ({why})"
        case ev.ClockStepped():
            what = _step(ledger, e)
        case ev.AudioPaused():
            form = "Sound paused for {n} s by {by}" if e.seconds else "Sound resumed by {by}"
            what = say(form, n=e.seconds, by=e.by)
        case ev.AudioSwitched():
            what = say("Sound of medium and low alerts off" if e.off else "Sound on again")
            what = _told(f"{what}, {e.by}", e.reason)
        case ev.SoundReported():
            silent = ledger.words.alert("sound-unavailable")
            what = _told(say("Sound works") if e.working else silent, ledger.words.sound(e.detail))
        case _:
            pass
    if what:
        yield ledger.fact("Station", (ledger.time(e.at), what), ("When", "What"))


def _step(ledger: Ledger, e: ev.ClockStepped) -> str:
    earlier = Decimal(0)
    for other in ledger.all(ev.ClockStepped):
        if other is e:
            break
        earlier += other.seconds
    start = ledger.opened.at
    old = ledger.clock.local(start).replace(microsecond=0)
    old += timedelta(microseconds=e.at - start + int(earlier * MICRO))
    new = old + timedelta(microseconds=int(e.seconds * MICRO))
    sign = "+" if e.seconds > 0 else "−"
    size = duration(int(abs(e.seconds) * MICRO))
    step = {"size": f"{sign}{size}", "old": f"{old:%H:%M:%S}", "new": f"{new:%H:%M:%S}"}
    return ledger.say("Clock stepped {size}, {old} → {new}", **step)


def _written(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    section = "People and chair"
    columns: tuple[str, ...] = ("When", "What", "By")
    texts: tuple[str, ...] = ()
    match e:
        case ev.SessionOpened():
            texts = (ledger.say("Session opened at chair {chair}", chair=e.chair),)
        case ev.HandedOver():
            texts = (ledger.say("Handed over to {name}", name=e.to),)
        case ev.Moved():
            texts = (ledger.say("Moved to chair {chair}", chair=e.chair),)
        case ev.SessionClosed():
            texts = (ledger.say("Session closed and sealed"),)
        case ev.NoteWritten() | ev.AddendumWritten():
            section, columns = "Notes and addenda", ("When", "Kind", "Text", "By")
            kind = "note" if isinstance(e, ev.NoteWritten) else "addendum"
            texts = (ledger.say(kind), e.text)
        case ev.ReportAnswered():
            yield from _answered(ledger, e)
        case ev.ReportSent():
            section, columns = FORM, FORM_COLUMNS
            texts = (ledger.say("Sent"), e.how)
        case ev.Corrected():
            subject = e.subject[:1].upper() + e.subject[1:]
            yield ledger.fact(
                "Corrections",
                (ledger.say(subject), e.text, e.reason, ledger.time(e.at), e.by),
                ("What", "Correction", "Reason", "When", "By"),
            )
        case _:
            pass
    if texts and isinstance(e, ev.ByStaff):
        yield ledger.fact(section, (ledger.time(e.at), *texts, e.by), columns)


def _answered(ledger: Ledger, e: ev.ReportAnswered) -> Iterator[Fact]:
    for item, said in e.answers.items():
        known = {"yes", "no"}
        answer = ledger.inside(ledger.words.name("answer", said)) if said in known else said
        what = ledger.words.name("report", item)
        texts = (ledger.time(e.at), what, answer or ledger.say("taken back"), e.by)
        yield ledger.fact(FORM, texts, FORM_COLUMNS)
