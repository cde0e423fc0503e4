"""Every bundle against HL7's own schema, and each vital sign against the rules of its profile."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from monitor.exchange import fhir
from tests.exchange.hl7 import Json, faults
from tests.exchange.test_fhir import SESSIONS, bundle, measure, of
from tests.record.made_up import sessions

VITAL = "http://terminology.hl7.org/CodeSystem/observation-category"
PROFILES = "http://hl7.org/fhir/StructureDefinition/"
FIXED = {
    "heartrate": ({"8867-4"}, "/min"),
    "resprate": ({"9279-1"}, "/min"),
    "oxygensat": ({"2708-6", "59408-5"}, "%"),
    "bodytemp": ({"8310-5"}, "Cel"),
    "bodyweight": ({"29463-7"}, "kg"),
}
"""Profile -> the LOINC codes that it must have, and its one unit of UCUM."""
PARTS = ("8480-6", "8462-4")
MADE_UP = 12


@pytest.fixture(scope="module")
def bundles() -> dict[str, Json]:
    """The known sessions, and some that nobody thought of."""
    found = {name: bundle(played) for name, played in SESSIONS.items()}
    for number, (session, entries) in enumerate(sessions(MADE_UP)):
        found[f"made up {number}"] = json.loads(fhir.write(session, entries))
    return found


NAMES = (*SESSIONS, *(f"made up {number}" for number in range(MADE_UP)))


@pytest.mark.parametrize("name", NAMES)
def test_a_bundle_keeps_the_schema_of_hl7(bundles: dict[str, Json], name: str) -> None:
    assert list(faults(bundles[name])) == []


# --- controls: the schema objects to what is wrong -----------------------------------------------


def _unknown_element(found: Json) -> None:
    of(found, "Observation")[0]["mood"] = "fine"


def _no_status(found: Json) -> None:
    of(found, "Patient")[0]["gender"] = "none of them"


def _a_bad_time(found: Json) -> None:
    of(found, "Observation")[0]["effectiveDateTime"] = "12 March 2026"


def _two_in_one(found: Json) -> None:
    of(found, "Composition")[0]["title"] = ["one", "two"]


def _an_empty_text(found: Json) -> None:
    of(found, "Encounter")[0]["id"] = "no spaces, please"


@pytest.mark.parametrize(
    "spoil", [_unknown_element, _no_status, _a_bad_time, _two_in_one, _an_empty_text]
)
def test_the_schema_objects_to_a_spoiled_bundle(
    bundles: dict[str, Json], spoil: Callable[[Json], None]
) -> None:
    spoiled = deepcopy(bundles["calm"])
    spoil(spoiled)

    assert list(faults(spoiled))


# --- the profiles of vital signs, rule by rule ---------------------------------------------------


def vitals(bundles: dict[str, Json]) -> Iterator[tuple[str, Json]]:
    """Yield each vital sign with the name of its profile."""
    for found in bundles.values():
        for one in of(found, "Observation"):
            for profile in one.get("meta", {}).get("profile", []):
                yield profile.removeprefix(PROFILES), one


def loinc(part: Json) -> set[str]:
    codings = part["code"]["coding"]
    return {c["code"] for c in codings if c["system"] == "http://loinc.org"}


def test_there_is_a_vital_sign_of_each_profile(bundles: dict[str, Json]) -> None:
    assert {profile for profile, _ in vitals(bundles)} == {*FIXED, "bp"}


def test_each_has_a_status(bundles: dict[str, Json]) -> None:
    states = {one["status"] for _, one in vitals(bundles)}

    assert states <= {"final", "corrected", "entered-in-error"}


def test_each_is_in_the_category_of_vital_signs(bundles: dict[str, Json]) -> None:
    for _, one in vitals(bundles):
        codings = [c for category in one["category"] for c in category["coding"]]
        assert {"system": VITAL, "code": "vital-signs"} in [
            {key: c[key] for key in ("system", "code")} for c in codings
        ]


def test_each_has_the_loinc_codes_of_its_profile(bundles: dict[str, Json]) -> None:
    for profile, one in vitals(bundles):
        assert loinc(one) == (FIXED[profile][0] if profile in FIXED else {"85354-9"})


def test_each_is_about_the_patient_of_its_bundle(bundles: dict[str, Json]) -> None:
    for found in bundles.values():
        patients = {
            e["fullUrl"] for e in found["entry"] if e["resource"]["resourceType"] == "Patient"
        }
        for _, one in vitals({"": found}):
            assert one["subject"]["reference"] in patients


def test_each_says_when_it_was_taken_to_the_second_and_with_its_zone(
    bundles: dict[str, Json],
) -> None:
    for _, one in vitals(bundles):
        assert len(one["effectiveDateTime"]) == len("2026-03-12T14:02:00.000+01:00")


def _measured(profile: str, one: Json) -> Iterator[tuple[str, Json]]:
    """Yield what carries a value, with the unit that it must have."""
    if profile == "bp":
        yield from (("mm[Hg]", part) for part in one["component"])
    else:
        yield FIXED[profile][1], one


def test_each_has_a_value_or_the_reason_why_there_is_none(bundles: dict[str, Json]) -> None:
    absent = 0
    for profile, one in vitals(bundles):
        for _, part in _measured(profile, one):
            assert ("valueQuantity" in part) != ("dataAbsentReason" in part)
            absent += "dataAbsentReason" in part
    assert absent


def test_each_value_has_the_unit_that_the_profile_fixes(bundles: dict[str, Json]) -> None:
    for profile, one in vitals(bundles):
        for unit, part in _measured(profile, one):
            value: Any = part.get("valueQuantity")
            if value is not None:
                assert value["system"] == "http://unitsofmeasure.org"
                assert value["code"] == unit
                assert isinstance(value["value"], int | float)


def test_a_blood_pressure_is_its_two_components_and_nothing_else(
    bundles: dict[str, Json],
) -> None:
    for profile, one in vitals(bundles):
        assert ("component" in one) == (profile == "bp")
        if profile == "bp":
            codes = [code for part in one["component"] for code in sorted(loinc(part))]
            assert codes == list(PARTS)
            assert "valueQuantity" not in one


def test_scores_are_a_survey_and_given_oxygen_a_therapy(bundles: dict[str, Json]) -> None:
    seen = set()
    for found in bundles.values():
        for one in of(found, "Observation"):
            if "profile" not in one.get("meta", {}):
                category = one["category"][0]["coding"][0]["code"]
                seen.add(category)
                assert (category == "therapy") == (measure(one) == "o2")
    assert seen == {"survey", "therapy"}
