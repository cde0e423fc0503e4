"""The part of the door for what is known of patients, and their plans."""

from monitor.care.changes import (
    CONTRAINDICATIONS,
    AllergiesRecorded,
    ConditionsRecorded,
    ContactsRecorded,
    ContraindicationsAsked,
    MedicinesRecorded,
    NextSessionSet,
    PatientChange,
    PatientCorrected,
    PatientRegistered,
    PlanSigned,
    StandingNoteEnded,
    StandingNoteWritten,
    WeightRecorded,
)
from monitor.care.patient import PatientFile, StandingNote, Weighed, is_day
from monitor.care.places import Pip, Place, Visit
from monitor.care.plan import (
    Plan,
    PlanChange,
    PlannedLimit,
    PlannedQuestion,
    PlanVersion,
    plan_changes,
)
from monitor.care.warned import LastTime, Warned, WarnedKind
from monitor.registry import PatientPage, Registry

__all__ = [
    "CONTRAINDICATIONS",
    "AllergiesRecorded",
    "ConditionsRecorded",
    "ContactsRecorded",
    "ContraindicationsAsked",
    "LastTime",
    "MedicinesRecorded",
    "NextSessionSet",
    "PatientChange",
    "PatientCorrected",
    "PatientFile",
    "PatientPage",
    "PatientRegistered",
    "Pip",
    "Place",
    "Plan",
    "PlanChange",
    "PlanSigned",
    "PlanVersion",
    "PlannedLimit",
    "PlannedQuestion",
    "Registry",
    "StandingNote",
    "StandingNoteEnded",
    "StandingNoteWritten",
    "Visit",
    "Warned",
    "WarnedKind",
    "Weighed",
    "WeightRecorded",
    "is_day",
    "plan_changes",
]
