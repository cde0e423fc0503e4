"""A session as one FHIR R4 document Bundle: a Composition on top, and everything it speaks of.

Made of plain dictionaries, so no library has to be kept in step; the same session gives the same
bytes. What FHIR has no good place for (slots, the checklist, looks of the clock, fields typed and
not saved) stays in the journal.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import Final

from monitor.domain import events as ev
from monitor.domain.state import Session
from monitor.exchange.fhir_calls import call_lines, calls
from monitor.exchange.fhir_codes import CLASS, IDENTIFIER, OWN, REASON
from monitor.exchange.fhir_course import alerts, drug_lines, infusion, order, procedures
from monitor.exchange.fhir_readings import observations, provenance, provenances
from monitor.exchange.fhir_scope import Json, Resources, Scope, clean, coded, own, without_nothing
from monitor.ports import Entry

XHTML: Final = "http://www.w3.org/1999/xhtml"
_DATE: Final = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_CORRECTED: Final = {"identity": "patient", "weight": "patient", "order": "order"}
"""What a printed correction is about; anything else corrects the document."""


def write(session: Session, entries: Sequence[Entry]) -> bytes:
    """Return the Bundle of `session`, whose whole stream is `entries`, as JSON in UTF-8."""
    found = bundle(Scope.of(session, entries))
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def bundle(scope: Scope) -> Json:
    """Return the Bundle."""
    parts = {
        "Order and infusion": {**order(scope), **infusion(scope)},
        "Readings": observations(scope),
        "Alerts": alerts(scope),
        "Interventions": procedures(scope),
        "Calls": calls(scope),
        "Corrections": {**provenances(scope), **_corrections(scope)},
    }
    resources: Resources = {"composition": _composition(scope, parts)}
    resources |= {"patient": _patient(scope), "encounter": _encounter(scope)}
    resources |= dict(_people(scope))
    for part in parts.values():
        resources |= part
    return {
        "resourceType": "Bundle",
        **without_nothing(meta=_tags(scope)),
        "identifier": {"system": "urn:ietf:rfc:3986", "value": scope.urn("bundle")},
        "type": "document",
        "timestamp": scope.wall.stamp(scope.entries[-1].at),
        "entry": [_entry(scope, key, resource) for key, resource in resources.items()],
    }


def _entry(scope: Scope, key: str, resource: Json) -> Json:
    urn = scope.urn(key)
    kind = {"resourceType": resource["resourceType"], "id": urn.removeprefix("urn:uuid:")}
    return {"fullUrl": urn, "resource": {**kind, **resource}}


def _tags(scope: Scope) -> Json:
    """Say that a practice or replayed session is test data."""
    return {"tag": [{"system": REASON, "code": "HTEST"}]} if scope.session.mode else {}


# --- whom, where and who -----------------------------------------------------------------------


def _patient(scope: Scope) -> Json:
    patient = scope.session.patient
    number = {"type": coded(IDENTIFIER, "MR"), "value": clean(patient.mrn)}
    born = patient.birth_date if _DATE.fullmatch(patient.birth_date) else ""
    return {
        "resourceType": "Patient",
        **without_nothing(
            identifier=[number] if patient.mrn.strip() else [],
            name=[{"text": clean(patient.name)}] if patient.name.strip() else [],
            gender=patient.sex,
            birthDate=born,
        ),
    }


def _encounter(scope: Scope) -> Json:
    session, closing = scope.session, scope.session.closing
    status, left = "in-progress", {}
    if closing is not None:
        status = "cancelled" if closing.disposition == "cancelled" else "finished"
        text = scope.words.name("disposition", closing.disposition)
        left = {"dischargeDisposition": own("disposition", closing.disposition, text)}
    return {
        "resourceType": "Encounter",
        "identifier": [{"system": f"{OWN}session", "value": clean(session.id)}],
        "status": status,
        "class": {"system": CLASS, "code": "AMB"},
        "subject": scope.ref("patient"),
        "participant": [{"individual": scope.person(name)} for name in _names(scope)],
        "period": scope.period(session.opened_at, None if closing is None else closing.at),
        **without_nothing(hospitalization=left),
    }


def _names(scope: Scope) -> list[str]:
    """Return everybody who recorded something, who has the session, and the prescriber."""
    session = scope.session
    said = [e.by for e in scope.events if isinstance(e, ev.ByStaff | ev.AlertAcknowledged)]
    said += [e.witness for e in scope.events if isinstance(e, ev.DrugLine)]
    return list(dict.fromkeys([*said, session.nurse, session.order.prescriber]))


def _people(scope: Scope) -> Iterator[tuple[str, Json]]:
    for name in _names(scope):
        names = [{"text": clean(name)}] if name else []
        yield f"person:{name}", {"resourceType": "Practitioner", **without_nothing(name=names)}


# --- the document ------------------------------------------------------------------------------


def _composition(scope: Scope, parts: dict[str, Resources]) -> Json:
    session = scope.session
    return {
        "resourceType": "Composition",
        "identifier": {"system": f"{OWN}session", "value": clean(session.id)},
        "status": _state(scope),
        "type": own("record", "infusion-session", "Infusion session record"),
        **scope.about(),
        "date": scope.wall.stamp(scope.entries[-1].at),
        "author": [scope.person(session.nurse if session.closing is None else session.closing.by)],
        "title": "Infusion session record",
        "section": [
            *(_section(scope, title, part) for title, part in parts.items() if part),
            *_told(scope),
        ],
    }


def _state(scope: Scope) -> str:
    if scope.session.closing is None:
        return "preliminary"
    return "final" if isinstance(scope.events[-1], ev.SessionClosed) else "amended"


def _section(scope: Scope, title: str, part: Resources) -> Json:
    return {"title": title, "entry": [scope.ref(key) for key in part]}


def _told(scope: Scope) -> Iterator[Json]:
    """Yield what is only text: notes, and where all of this comes from."""
    notes = [e for e in scope.events if isinstance(e, ev.NoteWritten | ev.AddendumWritten)]
    if notes:
        lines = [f"{scope.wall.stamp(e.at)}, {e.by}: {e.text}" for e in notes]
        yield _narrative("Notes", lines)
    told = call_lines(scope)
    if told:
        yield _narrative("Calls without an answer", told)
    log = drug_lines(scope)
    if log:
        yield _narrative("Controlled-drug log", log)
    protocol, head = scope.session.protocol, scope.entries[-1]
    yield _narrative(
        "Source",
        (
            f"Protocol {protocol.id} {protocol.version}, SHA-256 {protocol.sha256}",
            f"Journal entry {head.seq}, SHA-256 {head.sha256}",
        ),
    )


def _narrative(title: str, lines: Iterable[str]) -> Json:
    body = "".join(f"<p>{escape(clean(line))}</p>" for line in lines)
    div = f'<div xmlns="{XHTML}">{body}</div>'
    return {"title": title, "text": {"status": "generated", "div": div}}


def _corrections(scope: Scope) -> Resources:
    """Return the printed corrections to identity, weight, order or an intervention."""
    said = [e for e in scope.events if isinstance(e, ev.Corrected)]
    out: Resources = {}
    for count, event in enumerate(said, 1):
        found = provenance(scope, [_CORRECTED.get(event.subject, "composition")], event, "UPDATE")
        found["reason"] = [{"text": clean(f"{event.text}. {event.reason}".strip())}]
        out[f"provenance:correction:{count}"] = found
    return out
