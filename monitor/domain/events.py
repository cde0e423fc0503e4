"""What has happened in a session: the journal's content, in the past tense.

`at` is the instant at which it became part of the record. Instants that belong to the matter
itself (taken, happened, opened, closed) are separate fields.
"""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from types import MappingProxyType

from monitor.domain.commands import FromPlan, Instant, Order, Patient, Series
from monitor.domain.frozen import frozen
from monitor.domain.measures import Value

_NOTHING: Mapping[str, str] = MappingProxyType({})


@frozen
class Happened:
    """Base of all events."""

    at: Instant


@frozen
class ByStaff(Happened):
    """An event that a named person caused."""

    by: str


@frozen
class AlertRef:
    """One episode of one limit."""

    limit: str
    episode: int


@frozen
class IndividualLimit:
    """A limit's value for this patient."""

    limit: str
    value: Decimal
    reason: str
    by: str
    prescriber: str
    at: Instant


@frozen
class SessionOpened(ByStaff):
    """A session began; it carries a frozen copy of its protocol."""

    session: str
    chair: int
    patient: Patient
    protocol_id: str
    protocol_version: str
    protocol_sha256: str
    protocol_text: str
    order: Order
    series: Series | None
    limits: tuple[IndividualLimit, ...]
    mode: str
    plan: FromPlan | None = None


@frozen
class FieldsEntered(ByStaff):
    """Fields of the open form were committed."""

    values: Mapping[str, Value]
    not_obtained: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    cleared: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()


@frozen
class FormDiscarded(ByStaff):
    """The open form was closed without saving."""

    reason: str
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


@frozen
class CheckSaved(ByStaff):
    """A set of readings taken at one time was saved."""

    ordinal: int
    kind: str
    """`slot`, `recheck` or `extra`."""
    slot: int | None
    """Number of the slot or recheck it belongs to."""
    taken_at: Instant
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    confirmed: tuple[str, ...]


@frozen
class IdentityConfirmed(ByStaff):
    """Two identifiers were asked for and are right."""

    how: str


@frozen
class ChecklistAnswered(ByStaff):
    """A question of the checklist was answered."""

    item: str
    answer: str
    detail: str


@frozen
class OrderSecondChecked(ByStaff):
    """Another person has checked the order."""


@frozen
class LimitChanged(Happened):
    """A limit has another value for this patient."""

    limit: IndividualLimit


@frozen
class SlotOpened(Happened):
    """A slot's window opened, or a recheck was asked for (`group` set)."""

    number: int
    label: str
    phase: str
    run: int
    due: Instant | None
    opened: Instant
    asks: tuple[str, ...]
    offset: int | None = None
    """Minutes from the anchor; None for baseline, added slots and rechecks."""
    group: str | None = None
    asked_by: int | None = None
    """Ordinal of the check that asked for a recheck."""


@frozen
class SlotPlanned(Happened):
    """A rate increase or bolus added a slot that is due then."""

    due: Instant


@frozen
class OffsetPassed(Happened):
    """An offset of the schedule made no slot: `near_end`, `past` or `stopped`."""

    offset: int
    why: str


@frozen
class PlannedSlotsDropped(Happened):
    """Added slots that had not opened are no longer planned."""

    dues: tuple[Instant, ...]


@frozen
class SlotFulfilled(Happened):
    """A slot or recheck was done: `on_time`, `late` or `entered_late`."""

    number: int
    status: str
    taken_at: Instant
    check: int | None = None
    """Ordinal of the check that completed it."""


@frozen
class SlotMissed(Happened):
    """A slot's window closed unfulfilled."""

    number: int
    closed: Instant
    cause: str = ""
    """`station_off` when the station was not running; `started`, `struck`."""


@frozen
class SlotWithdrawn(Happened):
    """A slot is no longer asked for. `listed` is False for a recheck that another one replaced."""

    number: int
    closed: Instant
    listed: bool = True


@frozen
class SlotReopened(Happened):
    """The check that fulfilled a slot was struck, and its window is still open."""

    number: int


@frozen
class MissReasonGiven(ByStaff):
    """Somebody said why a slot was missed."""

    number: int
    reason: str


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
class AlertRaised(Happened):
    """A condition became true: a new episode."""

    limit: str
    episode: int
    priority: int
    measure: str | None = None
    value: Value | None = None
    bound: Value | None = None
    check: int | None = None
    """Ordinal of the raising check; None for a field not saved yet and for lateness."""
    form: int | None = None
    """The open form whose field raised it."""
    slot: int | None = None
    note: str = ""
    acknowledged_at: Instant | None = None
    """Set when it starts acknowledged because its critical has just cleared."""
    acknowledged_by: str = ""
    again_at: Instant | None = None


@frozen
class AlertEvent(Happened):
    """Something happened to an episode."""

    limit: str
    episode: int


@frozen
class AlertAcknowledged(AlertEvent):
    """A person answered it; a latched one is closed by it."""

    by: str
    action: str = ""
    reference: Value | None = None
    """The latest reading at that moment, which worsening is measured from."""


@frozen
class AlertTurnedOn(AlertEvent):
    """It signals again: `again`, `worsened`, `missed`, `risen` or `still_crossing`."""

    cause: str


@frozen
class AlertRose(AlertEvent):
    """Its priority rose with time."""

    priority: int


@frozen
class AlertEscalated(AlertEvent):
    """Nobody answered it in time."""


@frozen
class AlertCleared(AlertEvent):
    """Its condition became false; `latched` when nobody had answered a patient's value."""

    latched: bool
    note: str = ""


@frozen
class AlertClosed(AlertEvent):
    """Closed for a reason beside its condition, such as `subsumed` or `entry_corrected`."""

    note: str
    by_limit: str = ""
    """The critical limit that subsumed it."""


@frozen
class CheckStruck(ByStaff):
    """A whole check was taken back."""

    check: int
    reason: str


@frozen
class Amended(ByStaff):
    """One reading was corrected; the one before stays in the record."""

    check: int
    measure: str
    was: Value | None
    was_not_obtained: str
    value: Value | None
    not_obtained: str
    reason: str


@frozen
class Corrected(ByStaff):
    """A printed correction to identity, weight, order or an intervention."""

    subject: str
    text: str
    reason: str


@frozen
class NoteWritten(ByStaff):
    """A free note."""

    text: str


@frozen
class AddendumWritten(ByStaff):
    """Added after closing."""

    text: str


@frozen
class FollowUpMade(ByStaff):
    """The patient was called at home and answered; name and birth date were asked and right."""

    number: int
    """Which call of the session that was answered, from 1."""
    kind: str
    week: int
    answers: Mapping[str, str]
    not_asked: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    note: str = ""
    reached: str = ""
    reached_at: Instant | None = None
    red: tuple[str, ...] = ()
    """Answers that are a task for the prescriber, by question."""


@frozen
class CallTried(ByStaff):
    """The patient was called, and did not answer or asked for a later call."""

    kind: str
    week: int
    outcome: str
    again_at: Instant | None = None
    not_reached: bool = False
    """It was the last try."""


@frozen
class CallsDeclined(ByStaff):
    """The patient doesn't want to be called about this session."""

    reason: str


@frozen
class CallsResumed(ByStaff):
    """The patient is called about this session again."""

    reason: str


@frozen
class FollowUpStruck(ByStaff):
    """The answers of a call were taken back; they stay readable."""

    number: int
    reason: str


@frozen
class TaskAnswered(ByStaff):
    """A prescriber took note of a call's red answers."""

    number: int
    """Of the call."""
    note: str = ""


@frozen
class ReportAnswered(ByStaff):
    """Items of the monitoring form were answered; an empty answer took one back."""

    answers: Mapping[str, str]


@frozen
class ReportSent(ByStaff):
    """The monitoring form was sent."""

    how: str


@frozen
class HandedOver(ByStaff):
    """The session was handed over."""

    to: str


@frozen
class Moved(ByStaff):
    """The session moved to another chair."""

    chair: int


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


@frozen
class GapRecorded(Happened):
    """The station was not running from `since` until `at`."""

    since: Instant
    cause: str


@frozen
class ClockStepped(Happened):
    """The wall clock stepped against the elapsed clock."""

    seconds: Decimal


@frozen
class AudioPaused(ByStaff):
    """The sound of the station was paused; 0 seconds: resumed."""

    seconds: int


@frozen
class AudioSwitched(ByStaff):
    """The sound of medium and low alerts was switched off or on."""

    off: bool
    reason: str


@frozen
class SoundReported(Happened):
    """The station's sound works, or does not."""

    working: bool
    detail: str


@frozen
class CriterionResult:
    """A discharge criterion with its evidence; `met` None when not applicable."""

    criterion: str
    met: bool | None
    check: int | None = None
    value: Value | None = None


@frozen
class SessionClosed(ByStaff):
    """Discharged and sealed."""

    disposition: str
    reason: str
    escort: str
    advice_given: bool | None
    cannula_out: bool | None
    override: Mapping[str, str]
    prescriber: str
    results: tuple[CriterionResult, ...]


Event = (
    SessionOpened
    | FieldsEntered
    | FormDiscarded
    | CheckSaved
    | IdentityConfirmed
    | ChecklistAnswered
    | OrderSecondChecked
    | LimitChanged
    | SlotOpened
    | SlotPlanned
    | OffsetPassed
    | PlannedSlotsDropped
    | SlotFulfilled
    | SlotMissed
    | SlotWithdrawn
    | SlotReopened
    | MissReasonGiven
    | InfusionStarted
    | InfusionPaused
    | InfusionResumed
    | RateSet
    | BolusGiven
    | DeviceGiven
    | InfusionStopped
    | InfusionRestarted
    | Intervened
    | InterventionStruck
    | AlertRaised
    | AlertAcknowledged
    | AlertTurnedOn
    | AlertRose
    | AlertEscalated
    | AlertCleared
    | AlertClosed
    | CheckStruck
    | Amended
    | Corrected
    | NoteWritten
    | AddendumWritten
    | FollowUpMade
    | CallTried
    | CallsDeclined
    | CallsResumed
    | FollowUpStruck
    | TaskAnswered
    | ReportAnswered
    | ReportSent
    | HandedOver
    | Moved
    | DrugDrawn
    | DrugAccounted
    | DrugLineStruck
    | GapRecorded
    | ClockStepped
    | AudioPaused
    | AudioSwitched
    | SoundReported
    | SessionClosed
)
