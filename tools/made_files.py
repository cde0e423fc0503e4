"""Made-up files of patients: what the desk records about somebody before a visit, and their plans.

Three of five patients have a plan, one has a file without one, one is known by the sessions alone.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from monitor.care import changes as ch
from monitor.care.changes import CONTRAINDICATIONS, PatientChange
from monitor.care.plan import Plan, PlannedLimit, PlannedQuestion
from monitor.domain.commands import Instant
from monitor.registry import Registry
from tools.made_visits import (
    CHARGE_NURSE,
    NURSES,
    PRESCRIBER,
    Visit,
    drawn,
    person,
    protocol_of,
)

CONDITIONS: Final = ("fibromyalgia", "CRPS", "neuropathic pain", "migraine", "depression")
MEDICINES: Final = ("pregabalin", "duloxetine", "amitriptyline", "tramadol", "candesartan")


def has_file(patient: int) -> bool:
    """Return whether somebody registered that patient."""
    return drawn(5, "file", patient) > 0


def has_plan(patient: int) -> bool:
    """Return whether a prescriber signed a plan for that patient."""
    return drawn(5, "file", patient) > 1


def file_before(registry: Registry, visit: Visit, at: Instant) -> None:
    """Record what the desk learns before a visit: everything before the first one, then changes."""
    if not has_file(visit.patient):
        return
    mrn = person(visit.patient).mrn
    if visit.infusion == 1:
        registered = registry.register(_registered(visit.patient))
        changes = _first(visit, at)
    else:
        registered = registry.page(mrn).file or registry.file("")
        changes = _later(visit, at)
    for change in changes:
        registry.record(registered.id, change)


def next_set(registry: Registry, visit: Visit, following: Visit | None) -> None:
    """Record when the patient comes next, if they do."""
    if following is not None and has_plan(visit.patient):
        patient = registry.finder.patient_of(person(visit.patient).mrn)
        day, clock = following.day.isoformat(), f"{following.minute // 60:02d}:00"
        registry.record(str(patient), ch.NextSessionSet(by=_clerk(visit), day=day, clock=clock))


def _clerk(visit: Visit) -> str:
    return NURSES[drawn(len(NURSES), "clerk", visit.number)]


def _registered(patient: int) -> ch.PatientRegistered:
    who = person(patient)
    name = who.name + ("e" if _misspelt(patient) else "")
    return ch.PatientRegistered(
        by=CHARGE_NURSE, mrn=who.mrn, name=name, birth_date=who.birth_date, sex=who.sex
    )


def _misspelt(patient: int) -> bool:
    return drawn(50, "misspelt", patient) == 0


def _first(visit: Visit, at: Instant) -> Iterator[PatientChange]:
    by, n = _clerk(visit), visit.patient
    who = person(n)
    if who.allergies is not None:
        yield ch.AllergiesRecorded(by=by, allergies=who.allergies)
    yield ch.ConditionsRecorded(by=by, conditions=(CONDITIONS[drawn(5, "condition", n)],))
    taken = MEDICINES[: drawn(3, "medicines", n)]
    yield ch.MedicinesRecorded(by=by, medicines=taken)
    phones = () if drawn(12, "no phone", n) == 0 else (f"555 {n:06d}",)
    yield ch.ContactsRecorded(by=by, phones=phones, escort="Sam Samplesson")
    answers = dict.fromkeys(CONTRAINDICATIONS, "no")
    yield ch.ContraindicationsAsked(by=by, answers=answers)
    if who.weight_kg is not None:
        yield ch.WeightRecorded(by=by, kg=who.weight_kg, day=visit.day.isoformat())
    if drawn(8, "standing", n) == 0:
        yield ch.StandingNoteWritten(by=by, text="left arm only", why="fistula on the right")
    if has_plan(n):
        yield _plan(visit, at, by, "first plan")


def _later(visit: Visit, at: Instant) -> Iterator[PatientChange]:
    by, who = _clerk(visit), person(visit.patient)
    if visit.infusion == 2 and _misspelt(visit.patient):
        yield ch.PatientCorrected(
            by=by,
            mrn=who.mrn,
            name=who.name,
            birth_date=who.birth_date,
            sex=who.sex,
            reason="as in the passport",
        )
    if has_plan(visit.patient) and visit.infusion % 2 and drawn(2, "changed", visit.number):
        yield _plan(visit, at, by, "more relief is wanted")


def _plan(visit: Visit, at: Instant, by: str, reason: str) -> ch.PlanSigned:
    n = visit.patient
    limits: tuple[PlannedLimit, ...] = ()
    if drawn(6, "limit", n) == 0:
        limits = (
            PlannedLimit(
                limit="sbp-high-caution",
                value=Decimal(155),
                reason="asked for by the cardiologist",
                prescriber=PRESCRIBER,
                since=at,
            ),
        )
    questions: tuple[PlannedQuestion, ...] = ()
    if drawn(5, "question", n) == 0:
        asked = "Was the morning dose of candesartan taken?"
        questions = (PlannedQuestion(question=asked, why="pressure", since=at),)
    plan = Plan(
        condition=CONDITIONS[drawn(5, "condition", n)],
        protocol=protocol_of(n),
        protocol_title="",
        protocol_version="",
        protocol_sha256="",
        planned_min=40,
        dose_mg_per_kg=Decimal("0.5") + Decimal(visit.infusion // 2) / 10,
        concentration_mg_per_ml=Decimal(1),
        sessions=visit.of,
        every_days=7 if visit.of > 1 else 0,
        limits=limits,
        questions=questions,
        goals="to sleep through the night",
    )
    return ch.PlanSigned(by=by, plan=plan, reason=reason, prescriber=PRESCRIBER)
