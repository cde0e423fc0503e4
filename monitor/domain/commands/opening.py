"""Opening a session: for whom, what was ordered, and what is asked before it begins."""

from decimal import Decimal

from monitor.domain.frozen import frozen
from monitor.domain.protocol import Protocol

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z on the station's true-time axis."""


@frozen
class Patient:
    """Whom the session is for. `birth_date` is ISO 8601; `sex` female, male, other, unknown."""

    mrn: str
    name: str
    birth_date: str
    sex: str
    weight_kg: Decimal | None = None
    allergies: str | None = None
    """None: not asked; empty: none known."""


@frozen
class Order:
    """What the prescriber ordered. The app shows its arithmetic and proposes no dose."""

    planned_min: int
    prescriber: str
    dose_mg: Decimal | None = None
    dose_mg_per_kg: Decimal | None = None
    concentration_mg_per_ml: Decimal | None = None


@frozen
class Series:
    """Which infusion of how many."""

    number: int
    of: int


@frozen
class PlanQuestion:
    """A question that a patient's plan adds to the checklist; "no" needs a reason."""

    id: str
    question: str
    why: str = ""


@frozen
class FromPlan:
    """What a session of a known patient was opened from."""

    patient: str
    """Id of the patient's stream; empty for one who is not registered."""
    version: int = 0
    """Version of the plan; 0: there was none."""
    prescriber: str = ""
    """Who signed that version."""
    last_session: str = ""
    """Id of the session whose warnings are to be read before the start; empty for none."""
    last_time: str = ""
    """The words under which they, and what stands, are to be read; empty for nothing."""
    questions: tuple[PlanQuestion, ...] = ()


@frozen
class Gate:
    """A prescriber's answer to a start or resume gate."""

    prescriber: str
    reason: str = ""


@frozen
class ByPerson:
    """A command given by a named person."""

    by: str


@frozen
class ChangeLimit(ByPerson):
    """Set a limit's value for this patient."""

    limit: str
    value: Decimal
    reason: str
    prescriber: str = ""


@frozen
class OpenSession(ByPerson):
    """Begin a session at a chair. `mode` is empty, `replay` or `training`."""

    session: str
    chair: int
    patient: Patient
    protocol: Protocol
    order: Order
    series: Series | None = None
    limits: tuple[ChangeLimit, ...] = ()
    mode: str = ""
    plan: FromPlan | None = None


@frozen
class ConfirmIdentity(ByPerson):
    """Two identifiers were asked for and are right."""

    how: str = ""


@frozen
class AnswerChecklist(ByPerson):
    """Answer one question of the checklist before the start."""

    item: str
    answer: str
    detail: str = ""


@frozen
class SecondCheck(ByPerson):
    """Another person has checked the order."""


OpeningCommand = ChangeLimit | ConfirmIdentity | AnswerChecklist | SecondCheck
