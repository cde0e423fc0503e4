"""What a person (or the station) can ask a session to do."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from types import MappingProxyType

from monitor.domain.frozen import frozen
from monitor.domain.measures import Value
from monitor.domain.protocol import Protocol

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z on the station's true-time axis."""

_NOTHING: Mapping[str, str] = MappingProxyType({})


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
class EnterFields(ByPerson):
    """Commit fields of the open form without saving it; `cleared` takes fields back."""

    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    not_obtained: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    cleared: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()


@frozen
class SaveCheck(ByPerson):
    """Save the open form together with these readings as one check."""

    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    not_obtained: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    taken_at: Instant | None = None
    confirmed: tuple[str, ...] = ()
    """Measures whose implausible value was confirmed."""


@frozen
class DiscardForm(ByPerson):
    """Close the open form without saving; its values stay in the journal."""

    reason: str


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


@frozen
class Happening(ByPerson):
    """Something done at the pump or the patient; `happened_at` None means now."""

    happened_at: Instant | None = None


@frozen
class Answering(Happening):
    """Something done that may answer an alert."""

    alert: str = ""
    """The alert it answers: `limit` or `limit/episode`; empty for none."""


@frozen
class Device:
    """A nasal device: its strength, mg, and its lot, as far as they were read off it."""

    mg: Decimal | None = None
    lot: str = ""


@frozen
class StartInfusion(Happening):
    """The infusion was started; of devices: the first `device` was given."""

    baseline_reason: str = ""
    checklist_reason: str = ""
    gate: Gate | None = None
    device: Device | None = None


@frozen
class PauseInfusion(Answering):
    """The infusion was paused."""

    reason: str = ""


@frozen
class ResumeInfusion(Answering):
    """The infusion was resumed."""

    reason: str = ""
    gate: Gate | None = None


@frozen
class SetRate(Answering):
    """The pump was set to this rate, mL/h."""

    ml_per_h: Decimal


@frozen
class GiveBolus(Happening):
    """A bolus was given, mg."""

    mg: Decimal


@frozen
class GiveDevice(Happening):
    """A further nasal device was given."""

    device: Device


@frozen
class StopInfusion(Answering):
    """The infusion ended: completed, or stopped for a reason of the protocol's list."""

    reason: str


@frozen
class RestartInfusion(Happening):
    """The infusion runs again after an end was recorded."""

    reason: str


@frozen
class Intervene(Answering):
    """An action of the protocol's list was done."""

    action: str
    detail: str = ""


@frozen
class Acknowledge(ByPerson):
    """Answer one alert episode; `action` documents what was done."""

    alert: str
    action: str = ""


@frozen
class StrikeIntervention(ByPerson):
    """Take an intervention back; it stays readable and undoes no effect on alerts."""

    number: int
    reason: str


@frozen
class StrikeCheck(ByPerson):
    """Take a whole check back (wrong chair, wrong patient)."""

    check: int
    reason: str


@frozen
class Amend(ByPerson):
    """Correct one reading of a saved check: a new value, or a reason for having none."""

    check: int
    measure: str
    value: Value | None = None
    not_obtained: str = ""
    reason: str


@frozen
class Correct(ByPerson):
    """Add a printed correction to `identity`, `weight`, `order` or `intervention`."""

    subject: str
    text: str
    reason: str


@frozen
class GiveMissReason(ByPerson):
    """Say why a slot was missed."""

    slot: str
    reason: str


@frozen
class WriteNote(ByPerson):
    """Write a free note."""

    text: str


@frozen
class WriteAddendum(ByPerson):
    """Add to a closed session."""

    text: str


@frozen
class AnswerFollowUp(ByPerson):
    """The patient was called at home and answered; name and birth date were asked and right.

    `kind` is `day1`, `week1` or `weekly`; `week` 0, 1 or 2 to 12. `answers` are codes or numbers,
    `details` what a yes was about, in words.
    """

    kind: str
    week: int
    answers: Mapping[str, str]
    not_asked: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    note: str = ""
    reached: str = ""
    """Whom the caller reached about thoughts of self-harm."""
    reached_at: Instant | None = None


@frozen
class TryCall(ByPerson):
    """The patient was called and did not answer (`no_answer`), or asked for a later call."""

    kind: str
    week: int
    outcome: str
    """`no_answer` or `call_back`."""
    again_at: Instant | None = None
    """When to call again; None: whenever there is time."""


@frozen
class DeclineCalls(ByPerson):
    """The patient doesn't want to be called about this session."""

    reason: str = ""


@frozen
class ResumeCalls(ByPerson):
    """The patient is called about this session again."""

    reason: str


@frozen
class StrikeFollowUp(ByPerson):
    """Take the answers of a call back (wrong patient, say); they stay readable."""

    number: int
    reason: str


@frozen
class AnswerTask(ByPerson):
    """A prescriber has taken note of a call's red answers; `by` is the prescriber."""

    number: int
    """Of the call."""
    note: str = ""
    """What follows from it."""


@frozen
class AnswerReport(ByPerson):
    """Answer items of the monitoring form; an empty answer takes one back."""

    answers: Mapping[str, str]


@frozen
class SendReport(ByPerson):
    """The monitoring form was sent: how, or where to."""

    how: str


@frozen
class HandOver(ByPerson):
    """Hand the session over to another person."""

    to: str


@frozen
class MoveChair(ByPerson):
    """Move the session to another chair."""

    chair: int


@frozen
class Witnessed(ByPerson):
    """A line of the controlled-drug log; `witness` is another person, who has shown their PIN."""

    witness: str


@frozen
class DrawDrug(Witnessed):
    """A controlled drug was drawn up out of one lot, mg."""

    drug: str
    lot: str
    mg: Decimal


@frozen
class AccountDrug(Witnessed):
    """What became of a drawn amount (`draw` is its line): given and wasted, mg, as counted.

    What they leave of the drawn amount needs a reason.
    """

    draw: int
    given_mg: Decimal
    wasted_mg: Decimal
    reason: str = ""


@frozen
class StrikeDrugLine(Witnessed):
    """Take a line of the controlled-drug log back; it stays readable."""

    number: int
    reason: str


@frozen
class PauseAudio(ByPerson):
    """Pause the sound of the whole station, at most 120 s; 0 resumes it."""

    seconds: int


@frozen
class SwitchAudio(ByPerson):
    """Switch the sound of medium and low alerts off (quiet room) or on again."""

    off: bool
    reason: str


@frozen
class ReportSound:
    """The station's sound works or does not."""

    working: bool
    detail: str = ""


@frozen
class ReportClockStep:
    """The wall clock stepped by this many seconds against the elapsed clock."""

    seconds: Decimal


@frozen
class ObserveTime:
    """Look at the clock. `gap_since`: the station was not running from then until now.

    `settled` lets deadlines of this very instant pass (the end of a replay).
    """

    gap_since: Instant | None = None
    gap_cause: str = ""
    settled: bool = False


@frozen
class CloseSession(ByPerson):
    """Discharge and seal: `home`, `against_advice`, `transferred` or `cancelled`."""

    disposition: str = "home"
    reason: str = ""
    escort: str = ""
    advice_given: bool | None = None
    cannula_out: bool | None = None
    override: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    """Criterion id -> reason."""
    prescriber: str = ""


Command = (
    EnterFields
    | SaveCheck
    | DiscardForm
    | ConfirmIdentity
    | AnswerChecklist
    | SecondCheck
    | ChangeLimit
    | StartInfusion
    | PauseInfusion
    | ResumeInfusion
    | SetRate
    | GiveBolus
    | GiveDevice
    | StopInfusion
    | RestartInfusion
    | Intervene
    | Acknowledge
    | StrikeIntervention
    | StrikeCheck
    | Amend
    | Correct
    | GiveMissReason
    | WriteNote
    | WriteAddendum
    | AnswerFollowUp
    | TryCall
    | DeclineCalls
    | ResumeCalls
    | StrikeFollowUp
    | AnswerTask
    | AnswerReport
    | SendReport
    | HandOver
    | MoveChair
    | DrawDrug
    | AccountDrug
    | StrikeDrugLine
    | PauseAudio
    | SwitchAudio
    | ReportSound
    | ReportClockStep
    | ObserveTime
    | CloseSession
)
"""Every command to an open session; opening has its own function."""
