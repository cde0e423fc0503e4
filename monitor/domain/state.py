"""What a session is at one moment: frozen, and rebuilt by folding its events."""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from monitor.domain.commands import FromPlan, Instant, Order, Patient, Series
from monitor.domain.events import (
    AlertRef,
    IndividualLimit,
    InfusionResumed,
    InfusionStarted,
    SessionClosed,
)
from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE, Value
from monitor.domain.protocol import Limit, Phase, Priority, Protocol


class Signal(StrEnum):
    """How an episode is shown and heard."""

    ON = "on"
    ACKNOWLEDGED = "acknowledged"
    LATCHED = "latched"
    CLOSED = "closed"


class Status(StrEnum):
    """How a slot or recheck stands."""

    OPEN = "open"
    ON_TIME = "on_time"
    LATE = "late"
    ENTERED_LATE = "entered_late"
    MISSED = "missed"
    WITHDRAWN = "withdrawn"
    DROPPED = "dropped"
    """A recheck that was replaced or whose asking check was struck: never listed."""


FULFILLED = frozenset({Status.ON_TIME, Status.LATE, Status.ENTERED_LATE})


@frozen
class Slot:
    """A planned check, or a recheck (`group` set)."""

    number: int
    label: str
    phase: Phase
    run: int
    """How many ends had been recorded when it was made."""
    due: Instant | None
    opened: Instant
    asks: tuple[str, ...]
    offset: int | None = None
    group: str | None = None
    asked_by: int | None = None
    status: Status = Status.OPEN
    taken_at: Instant | None = None
    check: int | None = None
    closed: Instant | None = None
    """Exact end of its window, once that is past."""
    cause: str = ""
    reason: str = ""
    alerted: bool = False
    """Its lateness has raised an alert."""


@frozen
class Check:
    """A set of readings taken at one time, as they now are."""

    ordinal: int
    kind: str
    slot: int | None
    taken_at: Instant
    entered_at: Instant
    by: str
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    confirmed: tuple[str, ...] = ()
    form: int | None = None
    """The form it was saved from; None when it was saved without one."""
    amended: tuple[str, ...] = ()
    """Measures that were corrected after saving."""
    struck: bool = False
    assessed: Mapping[str, Value]
    """Values, with the implied "no" of a follow-up whose score is 0; as they were at closing."""


@frozen
class Form:
    """The open form: fields committed, not saved."""

    number: int
    """Which form of the session, from 1."""
    started_at: Instant
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    confirmed: tuple[str, ...]
    by: str


@frozen
class Episode:
    """One alert from raised to closed."""

    limit: str
    number: int
    priority: Priority
    signal: Signal
    measure: str | None
    value: Value | None
    bound: Value | None
    check: int | None
    form: int | None
    """The form whose field raised it before it was saved."""
    slot: int | None
    raised: Instant
    on_since: Instant | None
    """Since when its escalation clock runs; None while it is not on."""
    acknowledged: Instant | None = None
    acknowledged_by: str = ""
    first_acknowledged: Instant | None = None
    """When the first person answered it; before `raised` when it started acknowledged."""
    action: str = ""
    acted: bool = False
    """Somebody answered it with something that was done."""
    reference: Value | None = None
    again_at: Instant | None = None
    escalated: Instant | None = None
    """The first escalation."""
    escalated_now: bool = False
    """Escalated, and still on since."""
    cleared: Instant | None = None
    cleared_after: int = 0
    """Ordinal of the last check saved when it cleared, the clearing one included; 0 for none."""
    closed: Instant | None = None
    note: str = ""

    @property
    def ref(self) -> AlertRef:
        """Return the name of this episode."""
        return AlertRef(limit=self.limit, episode=self.number)

    @property
    def crossing(self) -> bool:
        """Return whether its condition is true now."""
        return self.signal is Signal.ON or self.signal is Signal.ACKNOWLEDGED


@frozen
class Intervention:
    """What staff did."""

    number: int
    action: str
    detail: str
    happened_at: Instant
    entered_at: Instant
    by: str
    answers: AlertRef | None
    struck: str = ""
    """Why it was taken back."""


@frozen
class Drawn:
    """A controlled drug as drawn up, and what became of it. Amounts are mg, as counted."""

    number: int
    """Its line in the log."""
    drug: str
    lot: str
    mg: Decimal
    at: Instant
    by: str
    witness: str
    struck: str = ""
    """Why it was taken back."""
    account: int | None = None
    """The line that says what became of it; None while it is not accounted for."""
    given_mg: Decimal | None = None
    wasted_mg: Decimal | None = None


@frozen
class Pause:
    """A stretch without infusion between T and the end; `until` None while it lasts."""

    since: Instant
    until: Instant | None = None


@frozen
class RateStep:
    """A pump rate from that instant on, mL/h."""

    at: Instant
    ml_per_h: Decimal


@frozen
class Device:
    """A nasal device that was given; `mg` None: its strength was not recorded."""

    number: int
    at: Instant
    mg: Decimal | None
    lot: str
    by: str


@frozen
class Answer:
    """An answer of the checklist."""

    answer: str
    detail: str
    by: str
    at: Instant


@frozen
class Sent:
    """The monitoring form was sent."""

    at: Instant
    by: str
    how: str


@frozen
class FollowUp:
    """What the patient answered at home. `kind` is `day1`, `week1` or `weekly`."""

    number: int
    kind: str
    week: int
    """0 for `day1`, 1 for `week1`, then 2 to 12."""
    at: Instant
    answers: Mapping[str, str]
    """Question -> code, or a number as text."""
    not_asked: tuple[str, ...] = ()
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Question -> what its yes was about."""
    note: str = ""
    by: str
    reached: str = ""
    """Whom the caller reached about thoughts of self-harm, and when."""
    reached_at: Instant | None = None
    red: tuple[str, ...] = ()
    """Questions whose answers are a task for the prescriber."""
    task_at: Instant | None = None
    """When a prescriber took note of them."""
    task_by: str = ""
    task_note: str = ""

    @property
    def waits(self) -> bool:
        """Return whether a prescriber has still to take note of it."""
        return bool(self.red) and self.task_at is None


@frozen
class CallTry:
    """A call that was not answered, or put off by the patient."""

    kind: str
    week: int
    at: Instant
    by: str
    outcome: str
    """`no_answer` or `call_back`."""
    again_at: Instant | None
    not_reached: bool
    """It was the last try."""


@frozen
class Session:
    """One patient, one infusion visit."""

    id: str
    chair: int
    patient: Patient
    protocol: Protocol
    order: Order
    series: Series | None
    mode: str
    plan: FromPlan | None = None
    """The plan that it was opened from, as it was then."""
    opened_at: Instant
    opened_by: str
    phase: Phase = Phase.BEFORE
    seen: Instant
    """The latest instant at which something became part of the record."""
    limits: tuple[Limit, ...]
    """The protocol's, with this patient's values."""
    individual: tuple[IndividualLimit, ...] = ()
    limit_changes: tuple[IndividualLimit, ...] = ()
    """Every individual limit there has been, in order."""
    started: Instant | None = None
    ended: Instant | None = None
    let_on: tuple[InfusionStarted | InfusionResumed, ...] = ()
    """Each start and resumption, with who let it go on and why."""
    ends: tuple[Instant, ...] = ()
    """Every end that was recorded; a restart takes none away."""
    restarts: tuple[Instant, ...] = ()
    pauses: tuple[Pause, ...] = ()
    rates: tuple[RateStep, ...] = ()
    boluses: tuple[tuple[Instant, Decimal], ...] = ()
    devices: tuple[Device, ...] = ()
    last_action: Instant | None = None
    """When the last infusion action happened."""
    next_offset: int = 0
    """Index of the phase's next offset that has not been decided."""
    infusion_offset: int = 0
    """Where the infusion's schedule stood at its last end."""
    skipped: tuple[int, ...] = ()
    """Infusion offsets (minutes) that made no slot because the planned end was near."""
    added: tuple[Instant, ...] = ()
    """Due times of added slots whose window has not opened."""
    slots: tuple[Slot, ...] = ()
    checks: tuple[Check, ...] = ()
    form: Form | None = None
    forms: int = 0
    """How many forms have been opened."""
    alerts: tuple[Episode, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    drugs: tuple[Drawn, ...] = ()
    """The controlled-drug log: what was drawn up, with what became of it as it now is."""
    drug_lines: int = 0
    """How many lines the log has, struck ones too."""
    checklist: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    identity: Answer | None = None
    second_check: Answer | None = None
    gaps: tuple[tuple[Instant, Instant], ...] = ()
    wall_offset: Decimal = Decimal(0)
    """Seconds by which the wall clock has stepped since the session was opened."""
    nurse: str
    """Who has the session now."""
    closing: SessionClosed | None = None
    report: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Answers of the monitoring form, by item."""
    sent: tuple[Sent, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    """Calls that were answered, without those that were struck."""
    calls: int = 0
    """How many calls were answered, struck ones too."""
    tries: tuple[CallTry, ...] = ()
    declined: Instant | None = None
    """Since when the patient doesn't want to be called."""

    @property
    def runs(self) -> int:
        """Return how many ends have been recorded."""
        return len(self.ends)

    @property
    def paused(self) -> bool:
        """Return whether the infusion is paused now."""
        return bool(self.pauses) and self.pauses[-1].until is None

    def paused_until(self, at: Instant) -> int:
        """Return the time spent paused up to `at`, in microseconds."""
        return sum((p.until if p.until is not None else at) - p.since for p in self.pauses)

    def planned_end(self, at: Instant) -> Instant | None:
        """Return PE as it is at `at`: it moves while the infusion is paused."""
        if self.started is None:
            return None
        return self.started + self.order.planned_min * MINUTE + self.paused_until(at)

    def slot(self, number: int) -> Slot:
        """Return the slot of that number (from 1)."""
        return self.slots[number - 1]

    def episode(self, ref: AlertRef) -> Episode:
        """Return that episode.

        Raises:
            KeyError: there is none.
        """
        for episode in self.alerts:
            if episode.limit == ref.limit and episode.number == ref.episode:
                return episode
        raise KeyError(ref)
