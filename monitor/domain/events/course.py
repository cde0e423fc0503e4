"""The course: the pump, devices, interventions, controlled drugs."""

from decimal import Decimal

from monitor.domain.commands import Instant
from monitor.domain.events.base import AlertRef, ByStaff
from monitor.domain.frozen import frozen


@frozen
class InfusionEvent(ByStaff):
    """Something done at the pump. `answers` is the alert that it named."""

    happened_at: Instant
    answers: AlertRef | None = None


@frozen
class InfusionStarted(InfusionEvent):
    """T."""

    baseline_reason: str
    checklist_reason: str
    prescriber: str
    gate_reason: str


@frozen
class InfusionPaused(InfusionEvent):
    """The infusion was paused."""

    reason: str


@frozen
class InfusionResumed(InfusionEvent):
    """The infusion was resumed."""

    reason: str
    prescriber: str
    gate_reason: str


@frozen
class RateSet(InfusionEvent):
    """The pump runs at this rate, mL/h."""

    ml_per_h: Decimal


@frozen
class BolusGiven(InfusionEvent):
    """A bolus was given, mg."""

    mg: Decimal


@frozen
class DeviceGiven(InfusionEvent):
    """A nasal device was given; the first one is T."""

    number: int
    mg: Decimal | None = None
    """None: its strength was not recorded."""
    lot: str = ""


@frozen
class InfusionStopped(InfusionEvent):
    """E."""

    reason: str


@frozen
class InfusionRestarted(InfusionEvent):
    """The end that was recorded is gone."""

    reason: str


@frozen
class Intervened(ByStaff):
    """Staff did something and documented it."""

    number: int
    action: str
    detail: str
    happened_at: Instant
    answers: AlertRef | None = None


@frozen
class InterventionStruck(ByStaff):
    """An intervention was taken back; it stays readable."""

    number: int
    reason: str


@frozen
class DrugLine(ByStaff):
    """A line of the controlled-drug log, seen by a second person."""

    witness: str


@frozen
class DrugDrawn(DrugLine):
    """A controlled drug was drawn up out of one lot, mg."""

    number: int
    drug: str
    lot: str
    mg: Decimal


@frozen
class DrugAccounted(DrugLine):
    """What became of the amount of line `draw`: given and wasted, mg, as counted."""

    number: int
    draw: int
    given_mg: Decimal
    wasted_mg: Decimal
    difference_mg: Decimal
    """Drawn less given less wasted; 0 when they add up."""
    reason: str = ""
    """Why they do not add up."""


@frozen
class DrugLineStruck(DrugLine):
    """A line of the controlled-drug log was taken back; it stays readable."""

    number: int
    reason: str


CourseEvents = (
    InfusionStarted
    | InfusionPaused
    | InfusionResumed
    | RateSet
    | BolusGiven
    | DeviceGiven
    | InfusionStopped
    | InfusionRestarted
    | Intervened
    | InterventionStruck
    | DrugDrawn
    | DrugAccounted
    | DrugLineStruck
)
