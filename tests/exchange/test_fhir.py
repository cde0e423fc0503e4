"""The FHIR bundle: by the rules of R4, every reading once, and the same bytes each time."""

import json
from collections import Counter
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.measures import MEASURES, NotObtained
from monitor.exchange.fhir import write
from monitor.exchange.fhir_codes import ABSENCES
from monitor.service import events_of
from tests.exchange.r4 import Json, problems
from tests.record.sessions import DOCTOR, NURSE, OTHER, Played, calm, phoned, stormy

BP = {"sbp": "8480-6", "dbp": "8462-4"}
UNITS = {
    "8480-6": "mm[Hg]",
    "8462-4": "mm[Hg]",
    "8867-4": "/min",
    "9279-1": "/min",
    "2708-6": "%",
    "8310-5": "Cel",
    "29463-7": "kg",
    "3151-8": "L/min",
    "72514-3": "{score}",
    "88330-6": "{score}",
}


def bundle(played: Played) -> Json:
    found: Json = json.loads(write(played.session, played.entries))
    return found


def of(found: Json, kind: str) -> list[Json]:
    return [e["resource"] for e in found["entry"] if e["resource"]["resourceType"] == kind]


def at(found: Json, reference: Json) -> Json:
    (one,) = [e["resource"] for e in found["entry"] if e["fullUrl"] == reference["reference"]]
    return one  # type: ignore[no-any-return]


def measure(resource: Json) -> str:
    """Return which measure (or `bp`) an Observation or component is about."""
    own = [c["code"] for c in resource["code"]["coding"] if c["system"] == "urn:chairside:measure"]
    return own[0] if own else resource["code"]["coding"][0]["code"]  # type: ignore[no-any-return]


def said(found: Json, name: str, taken: str) -> list[Json]:
    """Return the Observations of a measure at a local time of day."""
    return [
        o
        for o in of(found, "Observation")
        if measure(o) == name and o["effectiveDateTime"][11:16] == taken
    ]


@pytest.fixture(scope="module")
def storm() -> Json:
    return bundle(stormy())


SESSIONS = {
    "calm": calm(),
    "stormy": stormy(),
    "not closed": calm(closed=False),
    "replayed": calm(mode="replay"),
    "just opened": Played(),
    "cancelled": Played().close("cancelled", reason="fever"),
    "running": Played().prepared().at(2).check().at(7).do(cmd.StartInfusion(by=NURSE)),
    "phoned": phoned(),
    "handed over": Played().do(cmd.HandOver(by=NURSE, to="New Nurse")),
}


@pytest.mark.parametrize("played", SESSIONS.values(), ids=SESSIONS.keys())
def test_the_bundle_keeps_the_rules_of_r4(played: Played) -> None:
    assert list(problems(bundle(played))) == []


@pytest.mark.parametrize("played", SESSIONS.values(), ids=SESSIONS.keys())
def test_the_same_session_gives_the_same_bytes(played: Played) -> None:
    assert write(played.session, played.entries) == write(played.session, played.entries)


def test_ids_stay_when_the_session_goes_on_and_differ_between_sessions() -> None:
    before, after = bundle(calm(closed=False)), bundle(calm())
    other = bundle(Played(session="2026-0312-05"))

    ids = {entry["fullUrl"] for entry in before["entry"]}
    assert ids <= {entry["fullUrl"] for entry in after["entry"]}
    assert not ids & {entry["fullUrl"] for entry in other["entry"]}


def plain(part: Json) -> Any:
    """Return the value of an Observation or component, or its absence."""
    if "valueQuantity" in part:
        return Decimal(str(part["valueQuantity"]["value"]))
    if "valueCodeableConcept" in part:
        return part["valueCodeableConcept"]["coding"][0]["code"]
    return part.get("valueBoolean", "absent")


def readings(found: Json) -> Counter[tuple[str, str, Any]]:
    """Return what the Observations say that are no superseded versions."""
    superseded = {
        entity["what"]["reference"]
        for p in of(found, "Provenance")
        for entity in p.get("entity", [])
    }
    out: Counter[tuple[str, str, Any]] = Counter()
    for entry in found["entry"]:
        one = entry["resource"]
        if one["resourceType"] != "Observation" or entry["fullUrl"] in superseded:
            continue
        for part in one.get("component", [one]):
            if measure(part) in MEASURES:
                out[one["effectiveDateTime"], measure(part), plain(part)] += 1
    return out


@pytest.mark.parametrize("name", ["calm", "stormy"])
def test_each_reading_of_the_journal_is_there_exactly_once(name: str) -> None:
    played = SESSIONS[name]
    wanted: Counter[tuple[str, Any]] = Counter()
    now: dict[tuple[int, str], Any] = {}
    for event in events_of(played.entries, json.loads):
        if isinstance(event, ev.CheckSaved):
            now |= {(event.ordinal, m): v for m, v in event.values.items()}
            now |= {(event.ordinal, m): "absent" for m in event.not_obtained}
        elif isinstance(event, ev.Amended):
            now[event.check, event.measure] = "absent" if event.value is None else event.value
    for (_, one), value in now.items():
        wanted[one, value] += 1

    found: Counter[tuple[str, Any]] = Counter()
    for (_, one, value), count in readings(bundle(played)).items():
        found[one, value] += count

    assert found == wanted


def test_vital_signs_follow_their_profiles(storm: Json) -> None:
    profiles = Counter(
        o["meta"]["profile"][0].rsplit("/", 1)[1] for o in of(storm, "Observation") if "meta" in o
    )

    assert profiles.keys() == {
        *("bp", "heartrate", "oxygensat", "resprate", "bodytemp", "bodyweight")
    }
    for one in of(storm, "Observation"):
        vital = one["category"][0]["coding"][0]["code"] == "vital-signs"
        assert vital is ("meta" in one)


def test_units_are_those_that_the_codes_ask_for(storm: Json) -> None:
    seen = set()
    for one in of(storm, "Observation"):
        for part in one.get("component", [one]):
            code = part["code"]["coding"][0]["code"]
            if "valueQuantity" not in part:
                continue
            assert part["valueQuantity"]["system"] == "http://unitsofmeasure.org"
            assert part["valueQuantity"]["code"] == UNITS.get(code, "{score}")
            seen.add(code)
    assert seen >= UNITS.keys() - {"88330-6"}


def test_both_pressures_are_one_observation(storm: Json) -> None:
    (one,) = said(storm, "bp", "14:02")

    assert one["code"]["coding"][0] == {"system": "http://loinc.org", "code": "85354-9"}
    assert {
        p["code"]["coding"][0]["code"]: p["valueQuantity"]["value"] for p in one["component"]
    } == {BP["sbp"]: 146, BP["dbp"]: 88}


def test_a_pressure_that_is_missing_says_so_beside_the_other() -> None:
    played = Played().at(2).check(missing={"dbp": "equipment"})

    (one,) = said(bundle(played), "bp", "14:02")

    systolic, diastolic = one["component"]
    assert systolic["valueQuantity"]["value"] > 0
    assert diastolic["dataAbsentReason"]["coding"][0]["code"] == "error"


def test_a_pressure_that_nobody_asked_for_is_not_asked() -> None:
    played = Played().at(2).repeat(sbp=150)

    (one,) = said(bundle(played), "bp", "14:02")

    assert one["component"][1]["dataAbsentReason"]["coding"][0]["code"] == "not-asked"


def test_oxygen_saturation_has_both_codes(storm: Json) -> None:
    (one,) = said(storm, "spo2", "14:02")

    codes = [c["code"] for c in one["code"]["coding"] if c["system"] == "http://loinc.org"]
    assert codes == ["2708-6", "59408-5"]


def test_scores_are_a_survey_and_zero_is_a_value(storm: Json) -> None:
    for name in ("moaas", "orientation", "pain", "dissociation", "nausea"):
        (one,) = said(storm, name, "14:02")
        assert one["category"][0]["coding"][0]["code"] == "survey"
    (nausea,) = said(storm, "nausea", "14:02")
    assert nausea["valueQuantity"]["value"] == 0
    (pain,) = said(storm, "pain", "14:02")
    assert pain["code"]["coding"][0]["code"] == "72514-3"


def test_what_was_not_obtained_has_its_reason_as_code_and_words(storm: Json) -> None:
    (mood,) = said(storm, "mood", "14:02")

    assert mood["dataAbsentReason"]["coding"][0]["code"] == "asked-declined"
    assert mood["dataAbsentReason"]["text"]
    assert not [name for name in mood if name.startswith("value")]


def test_each_reason_for_no_value_has_a_code() -> None:
    assert ABSENCES.keys() == set(NotObtained)


def test_a_correction_leaves_the_first_value_readable_and_says_who_and_why(storm: Json) -> None:
    found = said(storm, "hr", "14:12")

    assert [(o["status"], o["valueQuantity"]["value"]) for o in found] == [
        ("entered-in-error", 90),
        ("entered-in-error", 84),
        ("corrected", 86),
    ]
    (who,) = [p for p in of(storm, "Provenance") if at(storm, p["target"][0]) is found[2]]
    assert who["reason"] == [{"text": "misread again"}]
    assert at(storm, who["entity"][0]["what"]) is found[1]
    assert at(storm, who["agent"][0]["who"])["name"][0]["text"] == NURSE


def test_each_amendment_has_its_provenance() -> None:
    played = stormy()
    count = len([e for e in events_of(played.entries, json.loads) if isinstance(e, ev.Amended)])

    revisions = [p for p in of(bundle(played), "Provenance") if "entity" in p]

    assert len(revisions) == count == 4


def test_a_struck_check_is_entered_in_error_as_a_whole(storm: Json) -> None:
    (struck,) = [
        p
        for p in of(storm, "Provenance")
        if p["activity"]["coding"][0]["code"] == "NULLIFY" and len(p["target"]) > 1
    ]

    targets = [at(storm, target) for target in struck["target"]]
    assert {t["status"] for t in targets} == {"entered-in-error"}
    assert measure(targets[0]) == "bp"
    assert struck["reason"] == [{"text": "wrong chair"}]


def test_the_infusion_has_its_period_dose_and_every_rate(storm: Json) -> None:
    whole, *parts = of(storm, "MedicationAdministration")

    assert whole["status"] == "completed"
    assert whole["effectivePeriod"]["start"] == "2026-03-12T14:07:00.000+01:00"
    assert whole["dosage"]["dose"]["code"] == "mg"
    rates = [p for p in parts if "rateQuantity" in p["dosage"]]
    assert [r["dosage"]["rateQuantity"]["value"] for r in rates] == [41, 50, 0, 50, 0, 50]
    assert {r["dosage"]["rateQuantity"]["code"] for r in rates} == {"mL/h"}
    for one, following in pairwise(rates):
        assert one["effectivePeriod"]["end"] == following["effectivePeriod"]["start"]
    (bolus,) = [p for p in parts if "rateQuantity" not in p["dosage"]]
    assert bolus["dosage"]["dose"]["value"] == 5
    assert {at(storm, p["partOf"][0])["id"] for p in parts} == {whole["id"]}


@pytest.mark.parametrize(
    "name,status",
    [("running", "in-progress"), ("calm", "completed"), ("cancelled", "not-done")],
)
def test_the_infusion_says_how_it_stands(name: str, status: str) -> None:
    assert of(bundle(SESSIONS[name]), "MedicationAdministration")[0]["status"] == status


def test_an_infusion_that_was_stopped_early_is_stopped() -> None:
    played = Played().prepared().at(2).check().at(7).do(cmd.StartInfusion(by=NURSE))
    played.at(9).do(cmd.StopInfusion(by=NURSE, reason="patient_request"))

    assert of(bundle(played), "MedicationAdministration")[0]["status"] == "stopped"


def test_an_alert_names_its_reading_and_what_was_done(storm: Json) -> None:
    issues = [
        i
        for i in of(storm, "DetectedIssue")
        if i["code"]["coding"][0]["code"] == "sbp-high-critical"
    ]

    first = issues[0]
    assert first["severity"] == "high"
    raised = at(storm, first["implicated"][0])
    assert raised["component"][0]["valueQuantity"]["value"] == 186
    done = {m["action"]["text"] for m in first["mitigation"]}
    assert {"Acknowledged", "Clinician called"} <= done
    assert first["identifiedPeriod"]["end"]
    assert "186 mmHg" in first["detail"]


def test_every_episode_of_every_alert_is_there() -> None:
    played = stormy()

    assert len(of(bundle(played), "DetectedIssue")) == len(played.session.alerts)


def test_a_value_that_was_corrected_before_saving_is_not_blamed_on_the_saved_one(
    storm: Json,
) -> None:
    (typed,) = [
        i
        for i in of(storm, "DetectedIssue")
        if i["code"]["coding"][0]["code"] == "hr-high-critical" and "190" in i["detail"]
    ]

    assert "implicated" not in typed


def test_news2_is_there_only_when_all_seven_are() -> None:
    played = Played().at(2).check(missing={"o2": "equipment"}).at(3).check()

    scores = [o for o in of(bundle(played), "Observation") if measure(o) == "88330-6"]

    (one,) = scores
    assert one["effectiveDateTime"][11:16] == "14:03"
    assert one["valueQuantity"] == {
        "value": 0,
        "unit": "{score}",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }
    assert len(one["derivedFrom"]) == 8
    assert "Royal College of Physicians" in one["note"][0]["text"]


def test_notes_are_told_as_text_and_harmless_as_markup() -> None:
    played = Played().do(cmd.WriteNote(by=OTHER, text="<script>1 & 2</script>\x07"))

    (notes,) = [s for s in of(bundle(played), "Composition")[0]["section"] if s["title"] == "Notes"]

    assert "&lt;script&gt;1 &amp; 2&lt;/script&gt; </p>" in notes["text"]["div"]


def test_the_controlled_drug_log_is_told_as_text_with_its_witness(storm: Json) -> None:
    (composition,) = of(storm, "Composition")
    (log,) = [s for s in composition["section"] if s["title"] == "Controlled-drug log"]

    told = log["text"]["div"]

    assert "Ketamine, lot K24-117: 50 mg drawn up" in told
    assert "of 1: 45.5 mg given, 4 mg wasted, difference 0.5 mg: half a mL" in told
    assert "3. " in told
    assert "struck: digits turned" in told
    assert told.count("seen by") == 5


def test_a_printed_correction_says_what_is_right_and_why(storm: Json) -> None:
    (one,) = [p for p in of(storm, "Provenance") if p["target"][0] == _patient(storm)]

    assert one["reason"] == [{"text": "82.0 kg, not 70 kg. digits read out"}]


def _patient(found: Json) -> Json:
    reference: Json = of(found, "Encounter")[0]["subject"]
    return reference


@pytest.mark.parametrize(
    "name,status",
    [("not closed", "preliminary"), ("calm", "final"), ("stormy", "amended")],
)
def test_the_document_says_whether_it_is_final(name: str, status: str) -> None:
    assert of(bundle(SESSIONS[name]), "Composition")[0]["status"] == status


def test_only_made_up_sessions_are_tagged_as_test_data() -> None:
    tag = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST"}

    assert bundle(SESSIONS["replayed"])["meta"]["tag"] == [tag]
    assert "meta" not in bundle(SESSIONS["calm"])


def test_everything_is_reached_from_the_composition(storm: Json) -> None:
    (document,) = of(storm, "Composition")

    listed = [ref["reference"] for s in document["section"] for ref in s.get("entry", [])]
    frame = {"Composition", "Patient", "Encounter", "Practitioner"}
    rest = [e["fullUrl"] for e in storm["entry"] if e["resource"]["resourceType"] not in frame]
    assert Counter(listed) == Counter(rest)


def test_the_prescriber_is_who_ordered(storm: Json) -> None:
    (order,) = of(storm, "MedicationRequest")

    assert at(storm, order["requester"])["name"][0]["text"] == DOCTOR
    assert order["dosageInstruction"][0]["text"] == "0.50 mg/kg at 1 mg/mL over 60 min"
