"""A small reader of FHIR R4: what each resource must and may have, by the R4 specification.

Not a validator: it knows the resources, elements and required codes that a session uses, and
refuses everything else.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_ABOUT = "subject encounter"
_VALUES = "valueQuantity valueBoolean valueCodeableConcept"
FIELDS: Mapping[str, tuple[str, str]] = {
    "Composition": (
        f"identifier status type {_ABOUT} date author title section",
        "",
    ),
    "Patient": ("", "identifier name gender birthDate"),
    "Practitioner": ("", "name"),
    "Encounter": ("status class subject period", "identifier participant hospitalization"),
    "MedicationRequest": (
        "status intent medicationCodeableConcept subject",
        "encounter requester dosageInstruction",
    ),
    "MedicationAdministration": (
        "status medicationCodeableConcept subject",
        "context partOf effectivePeriod effectiveDateTime performer request dosage statusReason",
    ),
    "Observation": (
        f"status category code {_ABOUT} effectiveDateTime issued performer",
        f"meta {_VALUES} dataAbsentReason component note derivedFrom",
    ),
    "DetectedIssue": (
        "status code severity patient identifiedPeriod",
        "implicated detail mitigation",
    ),
    "Procedure": (f"status code {_ABOUT} performedDateTime performer", "note"),
    "QuestionnaireResponse": (
        f"identifier status {_ABOUT} authored author source item",
        "",
    ),
    "Task": (
        "status intent description focus for encounter authoredOn requester",
        "lastModified owner note",
    ),
    "Provenance": ("target occurredDateTime recorded activity agent", "reason entity"),
}
"""Resource -> elements that it must have, and that it may have beside them."""

CODES: Mapping[str, set[str]] = {
    "Composition.status": {"preliminary", "final", "amended", "entered-in-error"},
    "Encounter.status": {"in-progress", "finished", "cancelled"},
    "MedicationRequest.status": {"active", "cancelled", "completed"},
    "MedicationRequest.intent": {"order"},
    "MedicationAdministration.status": {
        *("in-progress", "not-done", "on-hold", "completed", "entered-in-error", "stopped"),
    },
    "Observation.status": {"final", "corrected", "entered-in-error"},
    "DetectedIssue.status": {"preliminary", "final"},
    "DetectedIssue.severity": {"high", "moderate", "low"},
    "Procedure.status": {"completed", "entered-in-error"},
    "QuestionnaireResponse.status": {"completed", "entered-in-error"},
    "Task.status": {"requested", "completed", "entered-in-error"},
    "Task.intent": {"order"},
    "Patient.gender": {"male", "female", "other", "unknown"},
}
ABSENT = {"unknown", "not-asked", "asked-declined", "not-performed", "error"}
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d")
URN = re.compile(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
TIMES = {
    *("start", "end", "issued", "recorded", "date", "timestamp"),
    *("authored", "authoredOn", "lastModified"),
}


def problems(bundle: Json) -> Iterator[str]:
    """Yield what is wrong with a document bundle."""
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    if len(set(urls)) != len(urls):
        yield "two resources have one id"
    if bundle["entry"][0]["resource"]["resourceType"] != "Composition":
        yield "a document begins with its Composition"
    for entry in bundle["entry"]:
        resource = entry["resource"]
        if not URN.fullmatch(entry["fullUrl"]) or resource["id"] != entry["fullUrl"][9:]:
            yield f"{entry['fullUrl']} is not the id {resource['id']}"
        yield from _resource(resource)
    for where, name, value in walk(bundle, "Bundle"):
        if name == "reference" and value not in urls:
            yield f"{where} points at nothing"
        if value in ("", None, [], {}):
            yield f"{where} is empty"
        time = isinstance(value, str) and (name in TIMES or name.endswith("DateTime"))
        if time and not STAMP.fullmatch(value):
            yield f"{where} is no time: {value}"


def _resource(resource: Json) -> Iterator[str]:
    kind = resource["resourceType"]
    must, may = (set(names.split()) for names in FIELDS[kind])
    there = resource.keys() - {"resourceType", "id"}
    yield from (f"{kind} lacks {name}" for name in must - there)
    yield from (f"{kind} has {name}" for name in there - must - may)
    for path, codes in CODES.items():
        name = path.removeprefix(f"{kind}.")
        if name != path and resource.get(name, "unknown") not in {*codes, "unknown"}:
            yield f"{path} is {resource[name]}"
    if kind == "Observation":
        yield from _observation(resource)
    effective = [name for name in there if name.startswith("effective")]
    if kind == "MedicationAdministration" and len(effective) != 1:
        yield "an administration is at one time or over a period"


def _observation(resource: Json) -> Iterator[str]:
    parts = resource.get("component", [resource])
    for part in parts:
        values = [name for name in part if name.startswith("value") or name == "dataAbsentReason"]
        if len(values) != 1:
            yield f"an observation has one value or a reason, not {values}"
        if "dataAbsentReason" in part:
            code = part["dataAbsentReason"]["coding"][0]["code"]
            if code not in ABSENT:
                yield f"{code} is no reason"


def walk(value: Any, where: str, name: str = "") -> Iterator[tuple[str, str, Any]]:
    """Yield every value with its place and the name of its element."""
    yield where, name, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from walk(item, f"{where}.{key}", key)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from walk(item, f"{where}[{number}]", name)
