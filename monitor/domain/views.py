"""The frozen pictures of a session that screens draw: codes, numbers and instants, no sentences."""

from collections.abc import Mapping
from decimal import Decimal

from monitor.domain.commands import FromPlan, Instant, Order, Patient, Series
from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE, Value
from monitor.domain.protocol import ChecklistItem, Course, Limit, Need, Phase, Priority
from monitor.domain.scores import News2
from monitor.domain.state import Answer, Device, Drawn, Intervention, Signal, Status


@frozen
class NextCheck:
    """What is to be measured next, and when."""

    label: str
    """Slot label (`T+40`, `baseline`, `recheck bp T+13`, `T+17 added`)."""
    slot: int | None
    """Number of the slot when its window is open (or it is a recheck), else None."""
    group: str | None
    """The measure group of a recheck; None for a slot."""
    due: Instant | None
    on_time_until: Instant | None
    opens: Instant
    asks: tuple[str, ...]
    open: bool
    """Its window is open: a check entered now counts for it."""
    overdue: bool
    """Past due + grace."""


@frozen
class Mark:
    """One mark of the check timeline."""

    label: str
    at: Instant
    """Taken-at when done, else due."""
    due: Instant | None
    state: str
    """`done`, `missed`, `extra`, `recheck` (a pending one), `next` or `later`."""
    late_by: int = 0
    """Microseconds past due when it was taken after due + grace; 0 otherwise."""
    slot: int | None = None
    check: int | None = None
    priority: Priority | None = None
    """The highest priority that its readings crossed."""


@frozen
class Bounds:
    """The nearest limits in force for a measure; None where there is none."""

    critical_low: Decimal | None = None
    caution_low: Decimal | None = None
    caution_high: Decimal | None = None
    critical_high: Decimal | None = None


@frozen
class Latest:
    """The latest assessed value of a measure, and what it is compared with."""

    measure: str
    value: Value
    taken_at: Instant
    check: int
    label: str
    """Of the check it was read in: slot label or empty for an extra."""
    baseline: Value | None
    change: Decimal | None
    """Value minus baseline, numbers only; None before T or without a baseline."""
    priority: Priority | None
    """Of the worst limit that it crosses now."""
    stale: bool
    """Older than the interval that the protocol now asks for."""


@frozen
class Point:
    """One reading on the trend."""

    at: Instant
    value: Decimal
    check: int
    priority: Priority | None


@frozen
class Trend:
    """One measure over time."""

    measure: str
    points: tuple[Point, ...]
    bounds: Bounds
    baseline: Decimal | None


@frozen
class Band:
    """A stretch of the infusion. `until` None: still going on."""

    since: Instant
    until: Instant | None
    running: bool
    """False: paused (or stopped and later restarted)."""
    ml_per_h: Decimal | None


@frozen
class AlertView:
    """One episode, as a screen shows it."""

    limit: str
    episode: int
    priority: Priority
    signal: Signal
    measure: str | None
    value: Value | None
    """At raising."""
    latest: Value | None
    """The measure's latest value."""
    bound: Value | None
    over_by: Decimal | None
    """How far the latest value is past the limit; None for choices and lateness."""
    upward: bool
    change: Decimal | None
    """Latest value minus baseline."""
    slot: str
    """Label of the slot that is late, else empty."""
    raised: Instant
    on_since: Instant | None
    escalates_at: Instant | None
    """When it will escalate if nobody answers; None when it does not."""
    escalated: Instant | None
    escalated_now: bool
    acknowledged: Instant | None
    acknowledged_by: str
    action: str
    cleared: Instant | None
    closed: Instant | None
    note: str
    discreet: bool
    actions: tuple[str, ...]
    """Suggested action codes, the first ones first."""
    worst: Value | None
    follows: tuple[str, int] | None
    """The closed critical episode (limit, episode) that this caution continues."""


@frozen
class Crossing:
    """What saving a value would do: one limit that it crosses."""

    limit: str
    priority: Priority
    measure: str
    value: Value
    bound: Value
    over_by: Decimal | None
    upward: bool
    raises: bool
    """Saving raises a new alert (False: that alert is already in view)."""
    at_once: bool
    """Critical: raised when the field is committed."""
    recheck_minutes: int | None


@frozen
class FormView:
    """The open form: fields committed on disk, not saved."""

    started_at: Instant
    by: str
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    confirmed: tuple[str, ...]


@frozen
class ChecklistRow:
    """A question before the start, with its answer."""

    item: ChecklistItem
    answer: Answer | None
    unsafe: Need | None
    """What the given answer asks for; None when it is safe or not given."""


@frozen
class StartView:
    """What stands between now and the start."""

    baseline_missing: tuple[str, ...]
    """Measures of the baseline that have neither value nor reason (the four vitals: no value)."""
    baseline_old: bool
    """One of BP, HR, SpO2, RR is older than the protocol allows."""
    unanswered: tuple[str, ...]
    """Checklist item ids."""
    gate: str | None
    """Id of the start gate that the baseline pressure has hit."""
    gate_needs: Need | None
    slots_if_started_now: tuple[tuple[str, Instant], ...]
    """Label and due time of each check, up to E+60."""


@frozen
class CriterionView:
    """A discharge criterion with its evidence."""

    id: str
    row: str
    met: bool | None
    """None: not applicable (the infusion never started)."""
    check: int | None
    value: Value | None
    taken_at: Instant | None


@frozen
class CheckRow:
    """One saved check, for the value table and for amending."""

    ordinal: int
    kind: str
    label: str
    taken_at: Instant
    entered_at: Instant
    by: str
    values: Mapping[str, Value]
    not_obtained: Mapping[str, str]
    amended: tuple[str, ...]
    """Measures that have been amended."""
    struck: bool
    priorities: Mapping[str, Priority]
    """Per measure, the worst limit that the value crosses."""


@frozen
class MissedSlot:
    """A missed slot, with its reason when one was given."""

    number: int
    label: str
    due: Instant | None
    cause: str
    reason: str
    asks: tuple[str, ...] = ()
    """What a check done on paper and entered late must have; empty for a recheck."""


@frozen
class SlotView:
    """A slot as it stands."""

    number: int
    label: str
    due: Instant | None
    status: Status
    taken_at: Instant | None


@frozen
class ChairView:
    """Everything that the screens of one chair show, at one moment."""

    at: Instant
    chair: int
    session: str
    mode: str
    phase: Phase
    patient: Patient
    weight: Decimal | None
    """kg: today's reading, else the one given at opening."""
    order: Order
    series: Series | None
    nurse: str
    opened_at: Instant
    course: Course = Course.INFUSION
    protocol_title: str
    protocol_version: str
    signed_off: bool
    started: Instant | None
    planned_end: Instant | None
    ended: Instant | None
    paused: bool
    paused_since: Instant | None
    elapsed: int
    """Microseconds of infusion time since T (to E), pauses excluded; of devices: since T."""
    remaining: int | None
    """Microseconds until the planned end; negative when past it."""
    rate: Decimal | None
    mg_given: Decimal | None
    """By recorded rate; None without a concentration or a rate."""
    mg_planned: Decimal | None
    next: NextCheck | None
    pending: tuple[NextCheck, ...]
    """Everything open or pending, rechecks included, earliest due first."""
    marks: tuple[Mark, ...]
    checks_done: int
    checks_planned: int
    latest: Mapping[str, Latest]
    bounds: Mapping[str, Bounds]
    trends: Mapping[str, Trend]
    bands: tuple[Band, ...]
    alerts: tuple[AlertView, ...]
    """All episodes in time order, closed ones included."""
    not_evaluable: tuple[str, ...]
    """Relative limits without a baseline value."""
    limits: tuple[Limit, ...]
    individual: tuple[str, ...]
    """Ids of limits that carry this patient's value."""
    actions: tuple[str, ...]
    added_after: tuple[int, ...] = (5 * MINUTE,)
    """A rate increase or bolus adds checks so long after it, microseconds."""
    drug: str = ""
    devices: tuple[Device, ...] = ()
    """Nasal devices given, in order."""
    stop_reasons: tuple[str, ...]
    form: FormView | None
    identity: Answer | None
    second_check: Answer | None
    checklist: tuple[ChecklistRow, ...]
    start: StartView | None
    """Before the start only."""
    discharge: tuple[CriterionView, ...]
    """Once the end is recorded."""
    discharge_unmet: tuple[str, ...]
    discharge_needs_prescriber: bool
    checks: tuple[CheckRow, ...]
    slots: tuple[SlotView, ...]
    missed: tuple[MissedSlot, ...]
    interventions: tuple[Intervention, ...]
    drugs: tuple[Drawn, ...] = ()
    """The controlled-drug log."""
    gaps: tuple[tuple[Instant, Instant], ...]
    wall_offset: Decimal
    """Seconds by which the wall clock has stepped since the session was opened."""
    news2: News2 | None
    closed: bool
    plan: FromPlan | None = None
    """What it was opened from."""

    @property
    def by_devices(self) -> bool:
        """Whether T is the first nasal device and E is T: no pump, nothing to stop."""
        return self.course is Course.DEVICES

    @property
    def open_alerts(self) -> tuple[AlertView, ...]:
        """Return what is not closed: highest priority first, on before answered, then oldest."""
        rank = {Signal.ON: 0, Signal.LATCHED: 1, Signal.ACKNOWLEDGED: 2}
        live = [a for a in self.alerts if a.signal is not Signal.CLOSED]
        return tuple(sorted(live, key=lambda a: (-a.priority, rank[a.signal], a.raised)))
