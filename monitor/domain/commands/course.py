"""The course: the pump, devices, interventions, answers to alerts, controlled drugs."""

from decimal import Decimal

from monitor.domain.commands.opening import ByPerson, Gate, Instant
from monitor.domain.frozen import frozen


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


CourseCommand = (
    StartInfusion
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
    | DrawDrug
    | AccountDrug
    | StrikeDrugLine
)
