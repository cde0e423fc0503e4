"""What somebody can record about a patient; the journal's entry says when."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from monitor.care.plan import Plan
from monitor.domain.frozen import frozen

CONTRAINDICATIONS: Final = (
    "hypertension_or_cardiac",
    "pregnancy",
    "psychosis_or_mania",
    "raised_pressure",
    "severe_liver",
    "substance_use",
)
"""What is asked about, as the protocols' checklist asks; words in `contraindication`."""
ANSWERS: Final = ("no", "yes")
SEXES: Final = ("female", "male", "other", "unknown")


@frozen
class ByStaff:
    """Somebody's deed."""

    by: str


@frozen
class Identified(ByStaff):
    """Who a patient is. `birth_date` is ISO 8601."""

    mrn: str
    name: str
    birth_date: str
    sex: str


@frozen
class PatientRegistered(Identified):
    """A patient's stream begins; `session` is the one whose identity was taken over, if any."""

    session: str = ""


@frozen
class PatientCorrected(Identified):
    """Who the patient is was corrected; earlier names and MRNs stay findable."""

    reason: str


@frozen
class AllergiesRecorded(ByStaff):
    """What was said of allergies; empty: none known."""

    allergies: str


@frozen
class ConditionsRecorded(ByStaff):
    """Known conditions, as they are from now on."""

    conditions: tuple[str, ...]


@frozen
class MedicinesRecorded(ByStaff):
    """Regular medicines, as they are from now on."""

    medicines: tuple[str, ...]


@frozen
class ContactsRecorded(ByStaff):
    """How to reach the patient, and who takes them home."""

    phones: tuple[str, ...]
    escort: str = ""
    escort_phone: str = ""


@frozen
class WeightRecorded(ByStaff):
    """A weight outside a session, kg; `day` is ISO 8601."""

    kg: Decimal
    day: str


@frozen
class ContraindicationsAsked(ByStaff):
    """The answer to each of `CONTRAINDICATIONS`: `no` or `yes`."""

    answers: Mapping[str, str]
    note: str = ""


@frozen
class StandingNoteWritten(ByStaff):
    """Something that stands at every session until somebody ends it."""

    text: str
    why: str = ""


@frozen
class StandingNoteEnded(ByStaff):
    """A standing note no longer stands; it stays readable."""

    number: int
    reason: str


@frozen
class NextSessionSet(ByStaff):
    """When the patient comes next: local day and `HH:MM`; both empty for not planned."""

    day: str
    clock: str = ""


@frozen
class PlanSigned(ByStaff):
    """Another version of the plan, signed by a prescriber."""

    plan: Plan
    reason: str
    prescriber: str


PatientChange = (
    PatientRegistered
    | PatientCorrected
    | AllergiesRecorded
    | ConditionsRecorded
    | MedicinesRecorded
    | ContactsRecorded
    | WeightRecorded
    | ContraindicationsAsked
    | StandingNoteWritten
    | StandingNoteEnded
    | NextSessionSet
    | PlanSigned
)
"""Every kind of entry of a patient's stream."""
