"""Facts about what was done: the infusion, interventions, decisions, people, station, notes."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import MICRO, MINUTE
from monitor.ports import Instant
from monitor.record.compare import Fact
from monitor.record.ledger import Ledger
from monitor.record.text import BOTH_TIMES, brief, duration, lower_first, milligrams

ACTS: Final = (ev.InfusionEvent, ev.Intervened)
OPERATORS: Final = {
    "above": "above",
    "at_or_above": "at or above",
    "below": "below",
    "at_or_below": "at or below",
    "rise_of_at_least": "rise of at least",
    "fall_of_at_least": "fall of at least",
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
    yield from _arithmetic(ledger)


# --- the infusion and what staff did -----------------------------------------------------------


def _act(ledger: Ledger, e: ev.InfusionEvent | ev.Intervened) -> Fact:
    late = ledger.time(e.at) if e.at - e.happened_at > BOTH_TIMES else ""
    what = [_what(ledger, e)]
    what += [
        f"struck {ledger.time(s.at)} by {s.by}: {s.reason}"
        for s in ledger.all(ev.InterventionStruck)
        if isinstance(e, ev.Intervened) and s.number == e.number
    ]
    because = ""
    if e.answers is not None:
        raised = ledger.raised[e.answers.limit, e.answers.episode]
        because = f"{ledger.words.alert(raised.limit)}, {ledger.time(raised.at)}"
    return Fact(
        section=f"{_given_by(ledger)} and interventions",
        texts=(ledger.time(e.happened_at), late, because, ledger.who(e.by), *what),
        columns=("Time", "Entered", "Because of", "By", *["What was done"] * len(what)),
    )


def _given_by(ledger: Ledger) -> str:
    return "Devices" if ledger.protocol.by_devices else "Infusion"


def _what(ledger: Ledger, e: ev.InfusionEvent | ev.Intervened) -> str:
    match e:
        case ev.InfusionStarted():
            text = "Infusion started"
            if ledger.protocol.by_devices:
                text = "Course of devices started"
        case ev.DeviceGiven():
            mg = "strength not recorded" if e.mg is None else milligrams(e.mg)
            text = f"Device {e.number} given: {mg}" + (f", lot {e.lot}" if e.lot else "")
        case ev.InfusionPaused(reason=reason):
            text = f"Infusion paused: {reason}" if reason else "Infusion paused"
        case ev.InfusionResumed(reason=reason):
            text = f"Infusion resumed: {reason}" if reason else "Infusion resumed"
        case ev.RateSet():
            text = f"Rate {e.ml_per_h:f} mL/h"
        case ev.BolusGiven():
            text = f"Bolus {e.mg:f} mg"
        case ev.InfusionStopped():
            text = f"Infusion ended, {lower_first(ledger.words.stop_reason(e.reason))}"
            given = amount(ledger, e.happened_at)
            text += "" if given is None else f", {milligrams(given)} by recorded rate"
        case ev.InfusionRestarted(reason=reason):
            text = f"Infusion restarted: {reason}" if reason else "Infusion restarted"
        case ev.Intervened():
            text = ledger.words.action(e.action) + (f": {e.detail}" if e.detail else "")
        case _:
            raise AssertionError(e)
    return text


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
        rows += [("Started with an incomplete or old baseline", "", e.baseline_reason)]
        rows += [("Started with an incomplete checklist", "", e.checklist_reason)]
    rows += [(f"{verb} {_pressure(ledger, e.at)}", e.prescriber, e.gate_reason)]
    for what, prescriber, reason in rows:
        if prescriber or reason:
            yield Fact(
                section="Decisions at start and resume",
                texts=(ledger.time(e.at), what, prescriber, reason, e.by),
                columns=("When", "What", "Prescriber", "Reason", "By"),
            )


def _pressure(ledger: Ledger, at: Instant) -> str:
    """Return the latest blood pressure known at `at`: later corrections are taken back."""
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
    return "without a blood pressure" if known == ["–", "–"] else f"at BP {'/'.join(known)}"


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
        name = f"{ledger.words.alert(change.limit)}, {limit.priority.name.lower()}"
        for level, word in (("high", "critical"), ("medium", "caution"), ("low", "advisory")):
            name = name.replace(f", {level}", f", {word} limit")
        yield Fact(
            section="Limits of this patient",
            texts=(
                name,
                f"{op} {brief(ledger.words, measure, limit.condition.value)}",
                f"{op} {brief(ledger.words, measure, change.value)}",
                change.reason,
                ledger.time(change.at),
                change.by,
                change.prescriber,
            ),
            columns=(*("Limit", "Protocol", "This patient", "Reason", "From", "By", "Prescriber"),),
        )


def _before(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    text = ""
    match e:
        case ev.IdentityConfirmed():
            text = "Identity confirmed" + (f": {e.how}" if e.how else "")
        case ev.ChecklistAnswered():
            questions = {item.id: item.question for item in ledger.protocol.checklist}
            answer = lower_first(ledger.words.name("answer", e.answer)) if e.answer else ""
            said = "; ".join(filter(None, (answer, e.detail)))
            text = f"{questions.get(e.item, e.item)}: {said}"
        case ev.OrderSecondChecked():
            said = f"Second check of the order: {e.by}, {ledger.time(e.at)}"
            yield Fact(section="Before the start", texts=(said,))
        case _:
            pass
    if text and isinstance(e, ev.ByStaff):
        who = f"{ledger.who(e.by)} {ledger.clock.minute(e.at)}"
        yield Fact(section="Before the start", texts=(f"{text}, {who}",))


def _unanswered(ledger: Ledger) -> Iterator[Fact]:
    answered = {e.item for e in ledger.all(ev.ChecklistAnswered)}
    for item in ledger.protocol.checklist:
        if item.id not in answered:
            yield Fact(section="Before the start", texts=(f"{item.question}: not answered",))
    if not ledger.all(ev.OrderSecondChecked):
        yield Fact(section="Before the start", texts=("Second check of the order: not done",))


def _arithmetic(ledger: Ledger) -> Iterator[Fact]:
    order = ledger.opened.order
    strength = order.concentration_mg_per_ml
    if strength is not None and order.dose_mg is not None:
        volume = order.dose_mg / strength
        rate = volume * 60 / order.planned_min
        tenth = Decimal("0.1")
        said = (f"{volume.quantize(tenth)} mL", f"{rate.quantize(tenth)} mL/h")
        yield Fact(section="Before the start", key=(milligrams(order.dose_mg),), texts=said)


# --- station, people, notes --------------------------------------------------------------------


def _station(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    what = ""
    match e:
        case ev.GapRecorded():
            span = f"{ledger.time(e.since)}–{ledger.time(e.at)}"
            what = f"Station was not running {span}, {duration(e.at - e.since)}"
            what += "" if e.cause == "not_running" else f" ({e.cause})"
        case ev.ClockStepped():
            what = _step(ledger, e)
        case ev.AudioPaused():
            what = f"Sound paused for {e.seconds} s" if e.seconds else "Sound resumed"
            what += f" by {e.by}"
        case ev.AudioSwitched():
            what = "Sound of medium and low alerts off" if e.off else "Sound on again"
            what += f", {e.by}" + (f": {e.reason}" if e.reason else "")
        case ev.SoundReported():
            what = "Sound works" if e.working else "No sound"
            what += f": {ledger.words.sound(e.detail)}" if e.detail else ""
        case _:
            pass
    if what:
        yield Fact(section="Station", texts=(ledger.time(e.at), what), columns=("When", "What"))


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
    return f"Clock stepped {sign}{size}, {old:%H:%M:%S} → {new:%H:%M:%S}"


def _written(ledger: Ledger, e: ev.Event) -> Iterator[Fact]:
    section = "People and chair"
    columns: tuple[str, ...] = ("When", "What", "By")
    texts: tuple[str, ...] = ()
    match e:
        case ev.SessionOpened():
            texts = (f"Session opened at chair {e.chair}",)
        case ev.HandedOver():
            texts = (f"Handed over to {e.to}",)
        case ev.Moved():
            texts = (f"Moved to chair {e.chair}",)
        case ev.SessionClosed():
            texts = ("Session closed and sealed",)
        case ev.NoteWritten() | ev.AddendumWritten():
            section, columns = "Notes and addenda", ("When", "Kind", "Text", "By")
            texts = ("note" if isinstance(e, ev.NoteWritten) else "addendum", e.text)
        case ev.ReportAnswered():
            yield from _answered(ledger, e)
        case ev.ReportSent():
            section, columns = "Monitoring form", ("When", "What", "Answer", "By")
            texts = ("Sent", e.how)
        case ev.Corrected():
            subject = e.subject[:1].upper() + e.subject[1:]
            yield Fact(
                section="Corrections",
                texts=(subject, e.text, e.reason, ledger.time(e.at), e.by),
                columns=("What", "Correction", "Reason", "When", "By"),
            )
        case _:
            pass
    if texts and isinstance(e, ev.ByStaff):
        yield Fact(section=section, texts=(ledger.time(e.at), *texts, e.by), columns=columns)


def _answered(ledger: Ledger, e: ev.ReportAnswered) -> Iterator[Fact]:
    for item, said in e.answers.items():
        answer = lower_first(ledger.words.name("answer", said)) if said in {"yes", "no"} else said
        what = ledger.words.name("report", item)
        yield Fact(
            section="Monitoring form",
            texts=(ledger.time(e.at), what, answer or "taken back", e.by),
            columns=("When", "What", "Answer", "By"),
        )
