"""Facts of page 1, of each page's head and foot, of discharge, protocol and signatures."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.record.compare import Fact
from monitor.record.facts_calls import ROLES
from monitor.record.facts_course import amount, lot, strength
from monitor.record.ledger import Ledger
from monitor.record.read import FOOT, HEAD
from monitor.record.text import brief, iso_date, milligrams

ROWS: Final = {
    "BP, mmHg": ("sbp", "dbp"),
    "Heart rate, /min": ("hr",),
    "SpO₂, %": ("spo2",),
    "Respiratory rate, /min": ("rr",),
    "Sedation": ("moaas",),
    "Dissociation": ("dissociation",),
    "Nausea": ("nausea",),
    "Pain, 0 to 10": ("pain",),
}


def front_facts(ledger: Ledger) -> Iterator[Fact]:
    """Yield what page 1, the frame of each page and the end of the record must say."""
    yield from _head(ledger)
    yield from foot(ledger)
    yield from who(ledger)
    yield from _given(ledger)
    yield from _happened(ledger)
    yield from _summary(ledger)
    yield from _closing(ledger)
    yield from _signed(ledger)
    yield from signers(ledger)


def _head(ledger: Ledger) -> Iterator[Fact]:
    closed, mode = ledger.closed is not None, ledger.opened.mode
    words = (ledger.say("Final, signed" if closed else "DRAFT, not signed"),)
    marked = ledger.words.name("mode", mode)
    yield Fact(section=HEAD, texts=(marked, *words) if mode else words)


def foot(ledger: Ledger) -> Iterator[Fact]:
    """Yield what stands at the foot of each page, and the protocol's identity."""
    digest = ledger.entries[-1].sha256
    short = (digest[:4], digest[4:8], digest[8:12], digest[-8:-4], digest[-4:])
    yield Fact(section=FOOT, texts=(ledger.opened.session, *short))
    yield ledger.fact("Signatures", (digest,))
    opened = ledger.opened
    texts = (opened.protocol_id, opened.protocol_version, opened.protocol_sha256)
    yield ledger.fact("Protocol", texts)
    signed = ledger.protocol.sign_off.by
    text = signed or ledger.say("Not signed off.")
    yield ledger.fact("Protocol", (ledger.protocol.notice, text))


def who(ledger: Ledger) -> Iterator[Fact]:
    """Yield who was treated, and what was ordered by whom."""
    patient, order, series = ledger.opened.patient, ledger.opened.order, ledger.opened.series
    allergies = patient.allergies
    yield Fact(
        section="",
        texts=(
            patient.name,
            iso_date(ledger.words, patient.birth_date),
            patient.mrn,
            ledger.inside(ledger.words.name("sex", patient.sex)),
            allergies or ledger.say("not asked" if allergies is None else "none known"),
            ledger.say("single")
            if series is None
            else ledger.say("{n} of {of}", n=series.number, of=series.of),
            order.prescriber,
            _length(ledger),
        ),
    )
    doses = ((order.dose_mg, "mg"), (order.dose_mg_per_kg, "mg/kg"))
    strengths = (*doses, (order.concentration_mg_per_ml, "mg/mL"))
    texts = tuple(
        f"{ledger.words.number(number)} {unit}" for number, unit in strengths if number is not None
    )
    if texts:
        yield Fact(section="", texts=texts)


# --- boxes -------------------------------------------------------------------------------------


def _given(ledger: Ledger) -> Iterator[Fact]:
    starts = ledger.all(ev.InfusionStarted)
    if not starts:
        yield ledger.fact("", (ledger.say("Nothing given"),), key=(ledger.say("What was given"),))
        return
    given = amount(ledger, ledger.entries[-1].at)
    begin = ledger.clock.minute(starts[0].happened_at)
    if ledger.protocol.by_devices:
        yield from _devices(ledger, given)
        yield from _medicines(ledger)
        return
    last = [
        e
        for e in ledger.events
        if isinstance(e, (ev.InfusionStarted, ev.InfusionStopped, ev.InfusionRestarted))
    ][-1]
    stopped = isinstance(last, ev.InfusionStopped)
    span = {"since": begin, "until": ledger.clock.minute(last.happened_at)}
    form = "{since} to {until}" if stopped else "{since} still running"
    texts = [ledger.say(form, **span)]
    if given is not None:
        drug = ledger.protocol.drug
        texts.append(f"{drug[:1].upper()}{drug[1:]} {milligrams(ledger.words, given)}")
    yield ledger.fact("", tuple(texts), key=(ledger.say("What was given"),))
    yield from _medicines(ledger)


def _length(ledger: Ledger) -> str:
    minutes = ledger.opened.order.planned_min
    by_devices = ledger.protocol.by_devices
    form = "{dose}, stay of {minutes} min" if by_devices else "{dose} over {minutes} min"
    return ledger.say(form, dose="", minutes=minutes).strip(" ,")


def _devices(ledger: Ledger, given: Decimal | None) -> Iterator[Fact]:
    drug = ledger.protocol.drug[:1].upper() + ledger.protocol.drug[1:]
    said = [] if given is None else [f"{drug} {milligrams(ledger.words, given)}"]
    for e in ledger.all(ev.DeviceGiven):
        when = ledger.clock.minute(e.happened_at)
        said.append(f"{strength(ledger, e)} {when}{lot(ledger, e)}")
    yield ledger.fact("", tuple(said), key=(ledger.say("What was given"),))


def _medicines(ledger: Ledger) -> Iterator[Fact]:
    struck = {e.number for e in ledger.all(ev.InterventionStruck)}
    for e in ledger.all(ev.Intervened):
        if e.action == "med_given" and e.number not in struck and e.detail:
            text = f"{e.detail} ({ledger.clock.minute(e.happened_at)})"
            yield ledger.fact("", (text,), key=(ledger.say("What was given"),))


def _happened(ledger: Ledger) -> Iterator[Fact]:
    last = {name: e.priority for name, e in ledger.raised.items()}
    for rose in ledger.all(ev.AlertRose):
        last[rose.limit, rose.episode] = rose.priority
    parts = [
        ledger.say(form, n=count)
        for priority, form in ((3, "{n} high"), (2, "{n} medium"), (1, "{n} low"))
        if (count := list(last.values()).count(priority))
    ]
    text = ledger.say("No alert was raised.")
    if parts:
        text = ledger.say("Alerts: {counts}", counts=", ".join(parts))
    yield ledger.fact("", (text,), key=(ledger.say("What happened"),))
    base, end = _baseline(ledger).get("pain"), _latest_after_end(ledger, "pain")
    if base is not None and end is not None:
        yield Fact(section="", texts=(_pain(ledger, base, end),))


def _pain(ledger: Ledger, before: Value, after: Value) -> str:
    values = {"before": f"{before}", "after": f"{after}"}
    return ledger.say("Pain {before} before, {after} after.", **values)


def _closing(ledger: Ledger) -> Iterator[Fact]:
    closing = ledger.closed
    if closing is None:
        yield ledger.fact("", (ledger.say("Not closed"),), key=(ledger.say("At discharge"),))
        return
    where = ledger.words.name("disposition", closing.disposition)
    asked = [r for r in closing.results if r.met is not None]
    say = ledger.say
    met = {"n": len([r for r in asked if r.met]), "of": len(asked)}
    yield ledger.fact(
        "",
        (
            f"{where} {ledger.clock.minute(closing.at)}",
            say("{n} of {of} discharge criteria met.", **met),
        ),
        key=(say("At discharge"),),
    )
    said = {True: say("yes"), False: say("no"), None: say("not answered")}
    texts = [
        say("Escort named: {name}", name=closing.escort or say("nobody")),
        say("Written advice given: {answer}", answer=said[closing.advice_given]),
        say("{when}, {n} of {of} criteria met", when=ledger.time(closing.at), **met),
    ]
    if not ledger.protocol.by_devices or closing.cannula_out is not None:
        texts.append(say("Cannula out: {answer}", answer=said[closing.cannula_out]))
    if closing.prescriber:
        texts.append(say("Prescriber named at closing: {by}", by=closing.prescriber))
    if closing.reason:
        texts.append(say("Reason: {reason}", reason=closing.reason))
        yield ledger.fact(
            "", (say("Reason: {reason}", reason=closing.reason),), key=(ledger.say("At discharge"),)
        )
    yield from (ledger.fact("Discharge", (text,)) for text in texts)
    for r in closing.results:
        yield ledger.fact("Discharge", (_criterion(ledger, closing, r),))


def _criterion(ledger: Ledger, closing: ev.SessionClosed, r: ev.CriterionResult) -> str:
    criterion = next(c for c in ledger.protocol.criteria if c.id == r.criterion)
    by_devices = ledger.protocol.by_devices
    text = f"{ledger.words.criterion(criterion, by_devices=by_devices).title}: "
    met = ledger.say({True: "met", False: "not met", None: "not applicable"}[r.met])
    if r.check is not None and r.value is not None and criterion.measure is not None:
        value = ledger.inside(ledger.words.quantity(criterion.measure, r.value))
        taken = ledger.clock.minute(ledger.checks[r.check].event.taken_at)
        met = ledger.say("{met}, {value} at {when}", met=met, value=value, when=taken)
    text += met
    if r.criterion in closing.override:
        text += ledger.say("; overridden: {reason}", reason=closing.override[r.criterion])
    return text


def _signed(ledger: Ledger) -> Iterator[Fact]:
    said = ledger.say("Nobody yet")
    if ledger.closed is not None:
        said = f"{ledger.closed.by}, {ledger.clock.minute(ledger.closed.at)}."
    yield ledger.fact("", (said,), key=(ledger.say("Who signed"),))


def signers(ledger: Ledger) -> Iterator[Fact]:
    """Yield who signed what, and when."""
    if ledger.closed is None:
        yield ledger.fact("Signatures", (ledger.say("Not signed."),))
        return
    sealed = False
    for e in ledger.events:
        role = ""
        match e:
            case ev.SessionClosed():
                role, sealed = "Care and discharge", True
            case ev.OrderSecondChecked():
                role = "Second check of the order"
            case ev.AddendumWritten():
                role = "Addendum"
            case ev.NoteWritten() if sealed:
                role = "Note after closing"
            case ev.Amended() if sealed:
                role = "Amendment after closing"
            case ev.ReportAnswered() if sealed:
                role = "Answers for the monitoring form"
            case ev.ReportSent():
                role = "Monitoring form sent"
            case _:
                role = ROLES.get(type(e), "")
        if role and isinstance(e, ev.ByStaff):
            texts = (e.by, ledger.say(role), ledger.clock.stamp(e.at))
            yield ledger.fact("Signatures", texts)


# --- summary of values -------------------------------------------------------------------------


def _readings(ledger: Ledger, measure: str) -> list[tuple[int, Value]]:
    """Return the readings of a measure that count, in taken-at order."""
    found = [
        (c.event.taken_at, n, c.values[measure])
        for n, c in ledger.checks.items()
        if c.struck is None and measure in c.values
    ]
    return [(at, value) for at, _, value in sorted(found, key=lambda one: one[:2])]


def _baseline(ledger: Ledger) -> dict[str, Value]:
    starts = ledger.all(ev.InfusionStarted)
    found: dict[str, Value] = {}
    for measure in {m for members in ROWS.values() for m in members}:
        for at, value in _readings(ledger, measure):
            if not starts or at < starts[0].happened_at:
                found[measure] = value
    return found


def _latest_after_end(ledger: Ledger, measure: str) -> Value | None:
    found = _readings(ledger, measure)
    starts = ledger.all(ev.InfusionStarted)
    if ledger.protocol.by_devices and starts and found:
        return found[-1][1] if found[-1][0] >= starts[0].happened_at else None
    ends = [e for e in ledger.events if isinstance(e, (ev.InfusionStopped, ev.InfusionRestarted))]
    if not ends or not isinstance(ends[-1], ev.InfusionStopped) or not found:
        return None
    at, value = found[-1]
    return value if at >= ends[-1].happened_at else None


def _summary(ledger: Ledger) -> Iterator[Fact]:
    base = _baseline(ledger)
    for name, members in ROWS.items():
        numbers = {
            m: [v for _, v in _readings(ledger, m) if isinstance(v, Decimal)] for m in members
        }
        if not any(numbers.values()):
            continue
        columns: dict[str, Mapping[str, Value]] = {
            "Baseline": {m: base[m] for m in members if m in base},
            "Lowest": {m: min(v) for m, v in numbers.items() if v},
            "Highest": {m: max(v) for m, v in numbers.items() if v},
            "At discharge" if ledger.closed else "Latest": {
                m: v[-1] for m, v in numbers.items() if v
            },
        }
        yield ledger.fact(
            "Summary of values",
            [_pair(ledger, members, values) for values in columns.values()],
            tuple(columns),
            key=(ledger.say(name),),
        )


def _pair(ledger: Ledger, members: tuple[str, ...], values: Mapping[str, Value]) -> str:
    if not values:
        return ""
    return "/".join(brief(ledger.words, m, values[m]) if m in values else "–" for m in members)
