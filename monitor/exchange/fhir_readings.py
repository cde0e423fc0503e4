"""The readings as FHIR Observations, one a measure and check, both pressures together.

A corrected reading is a new Observation; the one before stays, entered in error, and a Provenance
says who corrected it and why.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final, Protocol

from monitor.domain.limits import assessed
from monitor.domain.measures import VITAL_GROUPS, Measure, Value
from monitor.domain.project_values import score
from monitor.domain.scores import CREDIT
from monitor.domain.state import Check
from monitor.exchange.fhir_codes import (
    ABSENCES,
    ABSENT,
    BP_PANEL,
    CATEGORY,
    LOINC,
    NEWS2_PARTS,
    NEWS2_TOTAL,
    OPERATION,
    OWN,
    PARTICIPANT,
    PROFILE,
    PROFILES,
)
from monitor.exchange.fhir_scope import (
    Json,
    Resources,
    Scope,
    clean,
    coded,
    own,
    quantity,
    without_nothing,
)
from monitor.exchange.readings import Reading, Sheet, group_of
from monitor.ports import Instant

ASKED: Final = "Asked about at entry, being unusual, and confirmed."
NOT_ASKED: Final = Reading(measure="", value=None, not_obtained="", by="", at=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What one Observation says: the readings of a group at one point of their history."""

    readings: Mapping[str, Reading]
    newest: Reading
    """The one that made this version."""


def versions(sheet: Sheet) -> Mapping[str, Sequence[Version]]:
    """Return, per group of measures, its versions, the first one first."""
    found: dict[str, list[Version]] = {}
    for measure, said in sheet.readings.items():
        found.setdefault(group_of(measure), [])
        if group_of(measure) == measure:
            found[measure] = [Version(readings={measure: one}, newest=one) for one in said]
    if "bp" in found:
        found["bp"] = list(_pressures(sheet))
    return found


def _pressures(sheet: Sheet) -> Iterator[Version]:
    """Yield both pressures as they were first said, then after each correction of either."""
    members = [m for m in VITAL_GROUPS["bp"] if m in sheet.readings]
    now = {measure: sheet.readings[measure][0] for measure in members}
    yield Version(readings=dict(now), newest=now[members[0]])
    later = [one for measure in members for one in sheet.readings[measure][1:]]
    for one in sorted(later, key=lambda reading: reading.at):
        now[one.measure] = one
        yield Version(readings=dict(now), newest=one)


def key(ordinal: int, group: str, version: int) -> str:
    """Return the key of an Observation; `version` counts from 1."""
    return f"observation:{ordinal}:{group}:{version}"


def latest_keys(sheet: Sheet) -> Mapping[str, str]:
    """Return, per group, the key of the Observation that holds the readings as they stand."""
    return {
        group: key(sheet.ordinal, group, len(found)) for group, found in versions(sheet).items()
    }


def observations(scope: Scope) -> Resources:
    """Return all readings, with every version of them, and NEWS2 where all seven are there."""
    out: Resources = {}
    for sheet in scope.sheets:
        for group, found in versions(sheet).items():
            for count, version in enumerate(found, 1):
                status = _status(sheet, count, len(found))
                resource = _observation(scope, sheet, group, version, status)
                out[key(sheet.ordinal, group, count)] = resource
    return out | dict(_scores(scope))


def _status(sheet: Sheet, count: int, of: int) -> str:
    if sheet.struck is not None or count < of:
        return "entered-in-error"
    return "final" if count == 1 else "corrected"


def _observation(scope: Scope, sheet: Sheet, group: str, version: Version, status: str) -> Json:
    vital = group in PROFILES
    category = "vital-signs" if vital else "therapy" if group == "o2" else "survey"
    confirmed = any(reading.confirmed for reading in version.readings.values())
    return {
        "resourceType": "Observation",
        **without_nothing(meta={"profile": [PROFILE + PROFILES[group]]} if vital else {}),
        "status": status,
        "category": [coded(CATEGORY, category)],
        "code": _code(scope, group),
        **scope.about(),
        "effectiveDateTime": scope.wall.stamp(sheet.saved.taken_at),
        "issued": scope.wall.stamp(version.newest.at),
        "performer": [scope.person(version.newest.by)],
        **_content(scope, group, version),
        **without_nothing(note=[{"text": ASKED}] if confirmed else []),
    }


def _code(scope: Scope, name: str) -> Json:
    """Return what is measured: published codes first, then Chairside's own."""
    measure = scope.session.protocol.measure(name)
    published = measure.loinc if measure is not None else (BP_PANEL,)
    text = scope.words.measure(name).name if measure is not None else "Blood pressure"
    coding = [{"system": LOINC, "code": code} for code in published]
    return {
        "coding": [*coding, {"system": f"{OWN}measure", "code": name}],
        "text": clean(text),
    }


def _content(scope: Scope, group: str, version: Version) -> Json:
    if group != "bp":
        return _answer(scope, group, version.readings[group])
    return {
        "component": [
            {
                "code": _code(scope, measure),
                **_answer(scope, measure, version.readings.get(measure, NOT_ASKED)),
            }
            for measure in VITAL_GROUPS["bp"]
        ]
    }


def _answer(scope: Scope, name: str, reading: Reading) -> Json:
    if reading.value is None:
        return {"dataAbsentReason": _absence(scope, reading.not_obtained)}
    return _value(scope, name, scope.session.protocol.measure(name), reading.value)


def _absence(scope: Scope, reason: str) -> Json:
    if not reason:
        return coded(ABSENT, "not-asked")
    code = ABSENCES.get(reason, "unknown")
    return coded(ABSENT, code, scope.words.not_obtained(reason))


def _value(scope: Scope, name: str, measure: Measure | None, value: Value) -> Json:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, Decimal):
        code = measure.unit if measure is not None else "1"
        return {"valueQuantity": quantity(value, code, scope.words.measure(name).unit)}
    return {"valueCodeableConcept": own("answer", value, scope.words.value(name, value))}


# --- NEWS2 -------------------------------------------------------------------------------------


def _scores(scope: Scope) -> Iterator[tuple[str, Json]]:
    by_ordinal = {sheet.ordinal: sheet for sheet in scope.sheets}
    for check in scope.session.checks:
        total = None if check.struck else _news2(scope, check)
        if total is not None:
            sheet = by_ordinal[check.ordinal]
            yield f"news2:{check.ordinal}", _score(scope, sheet, total)


def _news2(scope: Scope, check: Check) -> int | None:
    """Return the score of one check's readings as they now are, None unless all are there."""
    now = replace(check, assessed=assessed(check.values, check.not_obtained))
    found = score(replace(scope.session, checks=(now,)))
    return None if found is None else found.total


def _score(scope: Scope, sheet: Sheet, total: int) -> Json:
    keys = latest_keys(sheet)
    newest = max(sheet.now().values(), key=lambda reading: reading.at)
    return {
        "resourceType": "Observation",
        "status": "final",
        "category": [coded(CATEGORY, "survey")],
        "code": coded(LOINC, NEWS2_TOTAL, "NEWS2 total"),
        **scope.about(),
        "effectiveDateTime": scope.wall.stamp(sheet.saved.taken_at),
        "issued": scope.wall.stamp(newest.at),
        "performer": [scope.person(sheet.saved.by)],
        "valueQuantity": quantity(Decimal(total), "{score}"),
        "note": [{"text": CREDIT}],
        "derivedFrom": [scope.ref(keys[group]) for group in NEWS2_PARTS if group in keys],
    }


# --- who corrected what ------------------------------------------------------------------------


def provenances(scope: Scope) -> Resources:
    """Return who corrected or struck readings, when and why."""
    out: Resources = {}
    for sheet in scope.sheets:
        for group, found in versions(sheet).items():
            for count, version in enumerate(found[1:], 2):
                newer = key(sheet.ordinal, group, count)
                older = scope.ref(key(sheet.ordinal, group, count - 1))
                out[f"provenance:{newer}"] = {
                    **provenance(scope, [newer], version.newest, "UPDATE"),
                    "entity": [{"role": "revision", "what": older}],
                }
        if sheet.struck is not None:
            targets = list(latest_keys(sheet).values())
            out[f"provenance:struck:{sheet.ordinal}"] = provenance(
                scope, targets, sheet.struck, "NULLIFY"
            )
    return out


class Said(Protocol):
    """Somebody's deed with its reason."""

    @property
    def by(self) -> str:
        """Who."""

    @property
    def at(self) -> Instant:
        """When it became part of the record."""

    @property
    def reason(self) -> str:
        """Why; empty when nobody asked."""


def provenance(scope: Scope, targets: Sequence[str], said: Said, activity: str) -> Json:
    """Return who did something to `targets` (keys), when and why."""
    stamp = scope.wall.stamp(said.at)
    return {
        "resourceType": "Provenance",
        "target": [scope.ref(target) for target in targets],
        "occurredDateTime": stamp,
        "recorded": stamp,
        **without_nothing(reason=[{"text": clean(said.reason)}] if said.reason.strip() else []),
        "activity": coded(OPERATION, activity),
        "agent": [{"type": coded(PARTICIPANT, "author"), "who": scope.person(said.by)}],
    }
