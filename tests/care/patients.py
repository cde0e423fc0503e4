"""One of every kind of entry of a patient's stream, and a plan to change."""

from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from monitor.care import changes as ch
from monitor.care.changes import PatientChange
from monitor.care.patient import PatientFile, begin, evolve
from monitor.care.plan import Plan, PlannedLimit, PlannedQuestion
from monitor.domain.measures import MINUTE
from monitor.protocols.read import shipped
from tests.domain.chair import OPENED

NURSE, DOCTOR = "Nia Nurse", "Dr Pre"
PAIN = shipped()["ketamine-pain"]
REACHED = PlannedLimit(
    limit="sbp-high-caution",
    value=Decimal(150),
    reason="reached 184 at T+30",
    prescriber=DOCTOR,
    since=OPENED,
)
TABLETS = PlannedQuestion(
    question="Morning tablets taken?", why="asked because of the pressure", since=OPENED
)
FIRST = Plan(
    condition="Neuropathic pain after shingles",
    protocol="ketamine-pain",
    protocol_title=PAIN.title,
    protocol_version=PAIN.version,
    protocol_sha256=PAIN.sha256,
    planned_min=40,
    dose_mg_per_kg=Decimal("0.5"),
    concentration_mg_per_ml=Decimal(1),
    sessions=4,
    every_days=7,
    goals="Sleeps through, walks the dog",
)
SECOND = replace(FIRST, sessions=6, limits=(REACHED,), questions=(TABLETS,))
REGISTERED = ch.PatientRegistered(
    by=NURSE, mrn="FX-143-77", name="Oskar Nonesuch", birth_date="1971-06-06", sex="male"
)
NONE_FOUND = MappingProxyType(dict.fromkeys(ch.CONTRAINDICATIONS, "no"))

EVERY: tuple[PatientChange, ...] = (
    REGISTERED,
    ch.PatientCorrected(
        by=NURSE, mrn="FX-143-78", name="Oskar None-Such", birth_date="1971-06-06", sex="male",
        reason="number read wrongly",
    ),
    ch.AllergiesRecorded(by=NURSE, allergies="Metoclopramide: restless"),
    ch.ConditionsRecorded(by=NURSE, conditions=("Hypertension", "Fistula, left arm")),
    ch.MedicinesRecorded(by=NURSE, medicines=("Amlodipine 5 mg",)),
    ch.ContactsRecorded(
        by=NURSE, phones=("01632 960 218",), escort="R. Nonesuch", escort_phone="01632 960 219"
    ),
    ch.WeightRecorded(by=NURSE, kg=Decimal("74.0"), day="2026-03-04"),
    ch.ContraindicationsAsked(by=NURSE, answers=NONE_FOUND, note="eye pressure measured"),
    ch.StandingNoteWritten(by=NURSE, text="Cuff on the right arm only", why="Fistula on the left"),
    ch.StandingNoteEnded(by=DOCTOR, number=1, reason="fistula closed"),
    ch.NextSessionSet(by=NURSE, day="2026-03-13", clock="09:30"),
    ch.PlanSigned(by=NURSE, plan=SECOND, reason="SBP reached 184", prescriber=DOCTOR),
)  # fmt: skip


def file(*changes: PatientChange) -> PatientFile:
    """Return a file with these changes, a minute apart."""
    known = begin("p1", REGISTERED, OPENED)
    for place, change in enumerate(changes, 1):
        known = evolve(known, change, OPENED + place * MINUTE)
    return known
