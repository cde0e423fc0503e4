"""Facts of page 1, of each page's head and foot, of discharge, protocol and signatures."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Final

from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.record.compare import Fact
from monitor.record.facts_course import amount
from monitor.record.ledger import Ledger
from monitor.record.read import FOOT, HEAD
from monitor.record.text import brief, iso_date, lower_first, milligrams

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
    yield from _frame(ledger)
    yield from _who(ledger)
    yield from _given(ledger)
    yield from _happened(ledger)
    yield from _summary(ledger)
    yield from _closing(ledger)
    yield from _signatures(ledger)


def _frame(ledger: Ledger) -> Iterator[Fact]:
    closed, mode = ledger.closed is not None, ledger.opened.mode
    words = ("Final, signed" if closed else "DRAFT, not signed",)
    yield Fact(section=HEAD, texts=(mode.upper(), *words) if mode else words)
    digest = ledger.entries[-1].sha256
    short = (digest[:4], digest[4:8], digest[8:12], digest[-8:-4], digest[-4:])
    yield Fact(section=FOOT, texts=(ledger.opened.session, *short))
    yield Fact(section="Signatures", texts=(digest,))
    opened = ledger.opened
    yield Fact(
        section="Protocol",
        texts=(opened.protocol_id, opened.protocol_version, opened.protocol_sha256),
    )
    signed = ledger.protocol.sign_off.by
    text = f"Signed off by {signed}" if signed else "Not signed off."
    yield Fact(section="Protocol", texts=(ledger.protocol.notice, text))


def _who(ledger: Ledger) -> Iterator[Fact]:
    patient, order, series = ledger.opened.patient, ledger.opened.order, ledger.opened.series
    allergies = patient.allergies
    yield Fact(
        section="",
        texts=(
            patient.name,
            iso_date(patient.birth_date),
            patient.mrn,
            ledger.words.name("sex", patient.sex).lower(),
            "not asked" if allergies is None else allergies or "none known",
            "single" if series is None else f"{series.number} of {series.of}",
            order.prescriber,
            f"{_length(ledger)} {order.planned_min} min",
        ),
    )
    doses = ((order.dose_mg, "mg"), (order.dose_mg_per_kg, "mg/kg"))
    strengths = (*doses, (order.concentration_mg_per_ml, "mg/mL"))
    texts = tuple(f"{number:f} {unit}" for number, unit in strengths if number is not None)
    if texts:
        yield Fact(section="", texts=texts)


# --- boxes -------------------------------------------------------------------------------------


def _given(ledger: Ledger) -> Iterator[Fact]:
    starts = ledger.all(ev.InfusionStarted)
    if not starts:
        yield Fact(section="", key=("What was given",), texts=("Nothing given",))
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
    end = f"to {ledger.clock.minute(last.happened_at)}" if stopped else "still running"
    texts = [f"{begin} {end}"]
    if given is not None:
        drug = ledger.protocol.drug
        texts.append(f"{drug[:1].upper()}{drug[1:]} {milligrams(given)}")
    yield Fact(section="", key=("What was given",), texts=tuple(texts))
    yield from _medicines(ledger)


def _length(ledger: Ledger) -> str:
    return "stay of" if ledger.protocol.by_devices else "over"


def _devices(ledger: Ledger, given: Decimal | None) -> Iterator[Fact]:
    drug = ledger.protocol.drug
    said = [] if given is None else [f"{drug[:1].upper()}{drug[1:]} {milligrams(given)}"]
    for e in ledger.all(ev.DeviceGiven):
        mg = "strength not recorded" if e.mg is None else milligrams(e.mg)
        lot = f", lot {e.lot}" if e.lot else ""
        said.append(f"{mg} {ledger.clock.minute(e.happened_at)}{lot}")
    yield Fact(section="", key=("What was given",), texts=tuple(said))


def _medicines(ledger: Ledger) -> Iterator[Fact]:
    struck = {e.number for e in ledger.all(ev.InterventionStruck)}
    for e in ledger.all(ev.Intervened):
        if e.action == "med_given" and e.number not in struck and e.detail:
            text = f"{e.detail} ({ledger.clock.minute(e.happened_at)})"
            yield Fact(section="", key=("What was given",), texts=(text,))


def _happened(ledger: Ledger) -> Iterator[Fact]:
    last = {name: e.priority for name, e in ledger.raised.items()}
    for rose in ledger.all(ev.AlertRose):
        last[rose.limit, rose.episode] = rose.priority
    parts = [
        f"{count} {word}"
        for priority, word in ((3, "high"), (2, "medium"), (1, "low"))
        if (count := list(last.values()).count(priority))
    ]
    text = f"Alerts: {', '.join(parts)}" if parts else "No alert was raised."
    yield Fact(section="", key=("What happened",), texts=(text,))
    base, end = _baseline(ledger).get("pain"), _latest_after_end(ledger, "pain")
    if base is not None and end is not None:
        yield Fact(section="", texts=(f"Pain {base} before, {end} after.",))


def _closing(ledger: Ledger) -> Iterator[Fact]:
    closing = ledger.closed
    if closing is None:
        yield Fact(section="", key=("At discharge",), texts=("Not closed",))
        return
    where = ledger.words.name("disposition", closing.disposition)
    asked = [r for r in closing.results if r.met is not None]
    met = f"{len([r for r in asked if r.met])} of {len(asked)}"
    yield Fact(
        section="",
        key=("At discharge",),
        texts=(f"{where} {ledger.clock.minute(closing.at)}", f"{met} discharge criteria met."),
    )
    said = {True: "yes", False: "no", None: "not answered"}
    texts = [
        f"Escort named: {closing.escort or 'none'}",
        f"Written advice given: {said[closing.advice_given]}",
        f"{ledger.time(closing.at)}, {met} criteria met",
    ]
    if not ledger.protocol.by_devices or closing.cannula_out is not None:
        texts.append(f"Cannula out: {said[closing.cannula_out]}")
    if closing.prescriber:
        texts.append(f"Prescriber named at closing: {closing.prescriber}")
    if closing.reason:
        texts.append(f"Reason: {closing.reason}")
        yield Fact(section="", key=("At discharge",), texts=(f"Reason: {closing.reason}",))
    yield from (Fact(section="Discharge", texts=(text,)) for text in texts)
    for r in closing.results:
        yield Fact(section="Discharge", texts=(_criterion(ledger, closing, r),))


def _criterion(ledger: Ledger, closing: ev.SessionClosed, r: ev.CriterionResult) -> str:
    criterion = next(c for c in ledger.protocol.criteria if c.id == r.criterion)
    by_devices = ledger.protocol.by_devices
    text = f"{ledger.words.criterion(criterion, by_devices=by_devices).title}: "
    text += {True: "met", False: "not met", None: "not applicable"}[r.met]
    if r.check is not None and r.value is not None and criterion.measure is not None:
        value = lower_first(ledger.words.quantity(criterion.measure, r.value))
        taken = ledger.clock.minute(ledger.checks[r.check].event.taken_at)
        text += f", {value} at {taken}"
    if r.criterion in closing.override:
        text += f"; overridden: {closing.override[r.criterion]}"
    return text


def _signatures(ledger: Ledger) -> Iterator[Fact]:
    if ledger.closed is None:
        yield Fact(section="Signatures", texts=("Not signed.",))
        yield Fact(section="", key=("Who signed",), texts=("Nobody yet",))
        return
    when = ledger.clock.minute(ledger.closed.at)
    yield Fact(section="", key=("Who signed",), texts=(f"{ledger.closed.by}, {when}.",))
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
                pass
        if role and isinstance(e, ev.ByStaff):
            texts = (e.by, role, ledger.clock.stamp(e.at))
            yield Fact(section="Signatures", texts=texts)


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
        yield Fact(
            section="Summary of values",
            key=(name,),
            texts=tuple(_pair(ledger, members, values) for values in columns.values()),
            columns=tuple(columns),
        )


def _pair(ledger: Ledger, members: tuple[str, ...], values: Mapping[str, Value]) -> str:
    if not values:
        return ""
    return "/".join(brief(ledger.words, m, values[m]) if m in values else "–" for m in members)
