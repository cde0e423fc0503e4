"""What was ordered, given and done, and every alert, as FHIR resources."""

from collections.abc import Iterator
from decimal import Decimal

from monitor.domain import events as ev
from monitor.domain.project_values import bands, mg_given
from monitor.domain.state import Episode, Signal
from monitor.exchange.fhir_codes import SEVERITIES
from monitor.exchange.fhir_readings import latest_keys, provenance
from monitor.exchange.fhir_scope import (
    Json,
    Resources,
    Scope,
    clean,
    own,
    quantity,
    without_nothing,
)
from monitor.exchange.readings import group_of

ROUTE = "Intravenous"


# --- the order and the infusion ----------------------------------------------------------------


def order(scope: Scope) -> Resources:
    """Return the prescriber's order."""
    session, asked = scope.session, scope.session.order
    status = "active"
    if session.closing is not None:
        status = "cancelled" if session.started is None else "completed"
    doses = ((asked.dose_mg, "mg"), (asked.dose_mg_per_kg, "mg/kg"))
    texts = [f"{number:f} {unit}" for number, unit in doses if number is not None]
    if asked.concentration_mg_per_ml is not None:
        texts.append(f"at {asked.concentration_mg_per_ml:f} mg/mL")
    dosage = {
        "text": " ".join([*texts, f"over {asked.planned_min} min"]),
        "route": {"text": ROUTE},
        **without_nothing(
            doseAndRate=[
                {"doseQuantity": quantity(number, unit)} for number, unit in doses if number
            ]
        ),
    }
    return {
        "order": {
            "resourceType": "MedicationRequest",
            "status": status,
            "intent": "order",
            "medicationCodeableConcept": scope.drug(),
            **scope.about(),
            "requester": scope.person(asked.prescriber),
            "dosageInstruction": [dosage],
        }
    }


def infusion(scope: Scope) -> Resources:
    """Return what was given: the infusion as a whole, its rates one after another, boluses."""
    session = scope.session
    if session.started is None:
        return dict(_not_given(scope))
    whole = {
        **_administration(scope, _status(scope)),
        "effectivePeriod": scope.period(session.started, session.ended),
        "request": scope.ref("order"),
        **without_nothing(dosage=_total(scope)),
    }
    return {"infusion": whole, **dict(_rates(scope)), **dict(_boluses(scope))}


def _administration(scope: Scope, status: str) -> Json:
    return {
        "resourceType": "MedicationAdministration",
        "status": status,
        "medicationCodeableConcept": scope.drug(),
        "subject": scope.ref("patient"),
        "context": scope.ref("encounter"),
    }


def _not_given(scope: Scope) -> Iterator[tuple[str, Json]]:
    closing = scope.session.closing
    if closing is not None:
        yield (
            "infusion",
            {
                **_administration(scope, "not-done"),
                **without_nothing(
                    statusReason=[{"text": clean(closing.reason)}] if closing.reason.strip() else []
                ),
                "effectiveDateTime": scope.wall.stamp(closing.at),
                "request": scope.ref("order"),
            },
        )


def _status(scope: Scope) -> str:
    if scope.session.ended is None:
        return "on-hold" if scope.session.paused else "in-progress"
    last = [e for e in scope.events if isinstance(e, ev.InfusionStopped)][-1]
    return "completed" if last.reason == "completed" else "stopped"


def _total(scope: Scope) -> Json:
    given = mg_given(scope.session, scope.entries[-1].at)
    if given is None:
        return {}
    dose = quantity(given.quantize(Decimal("0.1")), "mg")
    return {"text": "By recorded rate", "route": {"text": ROUTE}, "dose": dose}


def _rates(scope: Scope) -> Iterator[tuple[str, Json]]:
    """Yield each stretch of the infusion at one recorded rate; a pause is a rate of 0."""
    found = bands(scope.session)
    for count, band in enumerate(found, 1):
        rate = band.ml_per_h if band.running else Decimal(0)
        if rate is None:
            continue
        ended = band.until is not None
        status = "completed" if ended else "in-progress" if band.running else "on-hold"
        yield (
            f"rate:{count}",
            {
                **_administration(scope, status),
                "partOf": [scope.ref("infusion")],
                "effectivePeriod": scope.period(band.since, band.until),
                "dosage": {
                    "text": f"{rate:f} mL/h" if band.running else "Paused",
                    "route": {"text": ROUTE},
                    "rateQuantity": quantity(rate, "mL/h"),
                },
            },
        )


def _boluses(scope: Scope) -> Iterator[tuple[str, Json]]:
    given = [e for e in scope.events if isinstance(e, ev.BolusGiven)]
    for count, event in enumerate(given, 1):
        yield (
            f"bolus:{count}",
            {
                **_administration(scope, "completed"),
                "partOf": [scope.ref("infusion")],
                "effectiveDateTime": scope.wall.stamp(event.happened_at),
                "performer": [{"actor": scope.person(event.by)}],
                "dosage": {
                    "text": f"Bolus {event.mg:f} mg",
                    "route": {"text": ROUTE},
                    "dose": quantity(event.mg, "mg"),
                },
            },
        )


# --- the controlled-drug log -------------------------------------------------------------------


def drug_lines(scope: Scope) -> list[str]:
    """Return the log as text, a line each: amounts as counted, never by rate."""
    lines = []
    for e in scope.events:
        match e:
            case ev.DrugDrawn():
                what = f"{e.drug}, lot {e.lot}: {e.mg:f} mg drawn up"
            case ev.DrugAccounted():
                what = f"of {e.draw}: {e.given_mg:f} mg given, {e.wasted_mg:f} mg wasted"
                what += f", difference {e.difference_mg:f} mg: {e.reason}" if e.reason else ""
            case ev.DrugLineStruck():
                what = f"struck: {e.reason}"
            case _:
                continue
        lines.append(f"{e.number}. {scope.wall.stamp(e.at)}, {what}; {e.by}, seen by {e.witness}")
    return lines


# --- what staff did ----------------------------------------------------------------------------


def procedures(scope: Scope) -> Resources:
    """Return the interventions; one that was struck stays, entered in error."""
    struck = {e.number: e for e in scope.events if isinstance(e, ev.InterventionStruck)}
    out: Resources = {}
    for event in (e for e in scope.events if isinstance(e, ev.Intervened)):
        name = f"procedure:{event.number}"
        out[name] = {
            "resourceType": "Procedure",
            "status": "entered-in-error" if event.number in struck else "completed",
            "code": own("action", event.action, scope.words.action(event.action)),
            **scope.about(),
            "performedDateTime": scope.wall.stamp(event.happened_at),
            "performer": [{"actor": scope.person(event.by)}],
            **without_nothing(note=[{"text": clean(event.detail)}] if event.detail.strip() else []),
        }
        if event.number in struck:
            why = provenance(scope, [name], struck[event.number], "NULLIFY")
            out[f"provenance:{name}"] = why
    return out


# --- alerts ------------------------------------------------------------------------------------


def alerts(scope: Scope) -> Resources:
    """Return every episode of every alert as a DetectedIssue."""
    return {f"alert:{e.limit}:{e.number}": _alert(scope, e) for e in scope.session.alerts}


def _alert(scope: Scope, episode: Episode) -> Json:
    closed = episode.signal is Signal.CLOSED
    implicated = _implicated(scope, episode)
    return {
        "resourceType": "DetectedIssue",
        "status": "final" if closed else "preliminary",
        "code": own("limit", episode.limit, scope.words.alert(episode.limit)),
        "severity": SEVERITIES[episode.priority],
        "patient": scope.ref("patient"),
        "identifiedPeriod": scope.period(episode.raised, episode.closed),
        **without_nothing(
            implicated=[scope.ref(key) for key in implicated],
            detail=_detail(scope, episode),
            mitigation=list(_mitigations(scope, episode)),
        ),
    }


def _implicated(scope: Scope, episode: Episode) -> list[str]:
    """Return the key of the Observation that raised it, as it stands now.

    None for a value that was corrected before it was saved: it raised the alert all the same.
    """
    for check, sheet in zip(scope.session.checks, scope.sheets, strict=True):
        said = sheet.readings.get(episode.measure or "")
        same_form = episode.form is not None and check.form == episode.form
        typed = same_form and said is not None and said[0].value == episode.value
        if said is not None and (check.ordinal == episode.check or typed):
            return [latest_keys(sheet)[group_of(said[0].measure)]]
    return []


def _detail(scope: Scope, episode: Episode) -> str:
    """Return value, limit, escalation and note in words."""
    words, parts = scope.words, []
    if episode.measure is not None and episode.value is not None:
        name = words.measure(episode.measure).name
        parts.append(f"{name}: {words.quantity(episode.measure, episode.value)}")
        if episode.bound is not None:
            parts.append(f"limit: {words.quantity(episode.measure, episode.bound)}")
    if episode.escalated is not None:
        parts.append(f"escalated: {scope.wall.stamp(episode.escalated)}")
    if episode.cleared is not None:
        parts.append(f"cleared: {scope.wall.stamp(episode.cleared)}")
    if episode.note:
        parts.append(f"note: {episode.note.replace('_', ' ')}")
    return clean("; ".join(parts))


def _mitigations(scope: Scope, episode: Episode) -> Iterator[Json]:
    """Yield who answered the alert and what was done about it, in order."""
    struck = {e.number for e in scope.events if isinstance(e, ev.InterventionStruck)}
    for event in scope.events:
        match event:
            case ev.AlertAcknowledged(limit=limit, episode=number) if (limit, number) == (
                episode.limit,
                episode.number,
            ):
                yield _mitigation(scope, {"text": "Acknowledged"}, event.at, event.by)
            case ev.Intervened(answers=ref) if ref == episode.ref and event.number not in struck:
                action = own("action", event.action, scope.words.action(event.action))
                yield _mitigation(scope, action, event.happened_at, event.by)
            case _:
                pass


def _mitigation(scope: Scope, action: Json, at: int, by: str) -> Json:
    return {"action": action, "date": scope.wall.stamp(at), "author": scope.person(by)}
