"""A protocol: what to check, when, the limits, the actions offered, the discharge criteria.

Frozen: a session carries its own copy. Durations are microseconds, offsets minutes.
"""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType

from monitor.domain.frozen import frozen
from monitor.domain.measures import MEASURES, MICRO, MINUTE, Measure, Value


class Phase(StrEnum):
    """Where a session stands."""

    BEFORE = "before"
    INFUSION = "infusion"
    RECOVERY = "recovery"
    CLOSED = "closed"


class Course(StrEnum):
    """How the medicine is given."""

    INFUSION = "infusion"
    """From T to E; recovery follows."""
    DEVICES = "devices"
    """Nasal devices: T is the first one, and E is T. There is no pump and nothing to stop."""


class Priority(IntEnum):
    """How urgent an alert is; the order is the urgency."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


class Op(StrEnum):
    """How a reading is compared with a limit."""

    ABOVE = "above"
    AT_OR_ABOVE = "at_or_above"
    BELOW = "below"
    AT_OR_BELOW = "at_or_below"
    RISE = "rise_of_at_least"
    FALL = "fall_of_at_least"
    IS = "is"
    IS_NOT = "is_not"


UPWARD = frozenset({Op.ABOVE, Op.AT_OR_ABOVE, Op.RISE})
"""Operators that are crossed by going up."""
DOWNWARD = frozenset({Op.BELOW, Op.AT_OR_BELOW, Op.FALL})
RELATIVE = frozenset({Op.RISE, Op.FALL})
CHOOSING = frozenset({Op.IS, Op.IS_NOT})


class Evidence(StrEnum):
    """What stands behind a number."""

    GUIDELINE = "guideline"
    LABEL = "label"
    STUDY = "study"
    WARD_STANDARD = "ward-standard"
    SECONDARY = "secondary"
    OWN_DESIGN = "own-design"


@frozen
class Source:
    """Where a number comes from."""

    source: str
    evidence: Evidence


@frozen
class Condition:
    """A comparison of one measure."""

    measure: str
    op: Op
    value: Value


@frozen
class Anchor:
    """An instant relative to the start (`T`) or the end (`E`) of the infusion, in minutes."""

    base: str
    minutes: int


@frozen
class Recheck:
    """What a limit asks to be measured again, and after how many minutes."""

    group: str
    minutes: int


@frozen
class Limit:
    """A condition on readings, with a priority.

    `also` must be assessed in the same check; `since` restricts it to readings from then on;
    `consecutive` asks for that many crossing checks in a row; `cautions` are the limits that
    count as false while this one is true; `worsening` is the step that turns an acknowledged
    alert on again; `actions` are offered first.
    """

    id: str
    condition: Condition
    priority: Priority
    also: Condition | None = None
    since: Anchor | None = None
    consecutive: int = 1
    recheck: Recheck | None = None
    cautions: tuple[str, ...] = ()
    worsening: Decimal | None = None
    discreet: bool = False
    actions: tuple[str, ...] = ()
    origin: Source


@frozen
class Ask:
    """Which measures are asked at which slots.

    `slots`: `baseline`; `every` (all infusion and recovery slots); `T+20..` or `E+30..` (those
    from that offset on, `E..` = `E+0..`); `T+20` or `E+60` (that one); `middle` (the infusion
    offset nearest half of the planned time).
    """

    measures: tuple[str, ...]
    slots: tuple[str, ...]


@frozen
class Offsets:
    """A schedule in minutes from its anchor: the `first` ones, then one `every` so many."""

    first: tuple[int, ...]
    every: int

    def nth(self, index: int) -> int:
        """Return the offset with that 0-based index, in minutes."""
        if index < len(self.first):
            return self.first[index]
        return self.first[-1] + self.every * (index - len(self.first) + 1)

    def gap(self, since: int) -> int:
        """Return the minutes between the offsets before and after `since` minutes."""
        before = 0
        for offset in self.first:
            if offset > since:
                return offset - before
            before = offset
        return self.every


@frozen
class Timing:
    """The protocol's durations, in microseconds."""

    early: int = 2 * MINUTE
    grace: int = 2 * MINUTE
    overdue_medium: int = 5 * MINUTE
    recheck_missed: int = 10 * MINUTE
    added_after: tuple[int, ...] = (5 * MINUTE,)
    """After a rate increase or bolus, checks are added so long after it, in increasing order."""
    end_low: int = 3 * MINUTE
    end_medium: int = 8 * MINUTE
    escalate_high: int = 60 * MICRO
    escalate_medium: int = 5 * MINUTE
    improved_again: int = 15 * MINUTE
    baseline_age: int = 15 * MINUTE
    near_end_before: int = 2 * MINUTE
    near_end_after: int = 3 * MINUTE
    recheck_served: int = 2 * MINUTE
    added_served_before: int = 1 * MINUTE
    added_served_after: int = 4 * MINUTE
    consecutive_gap: int = 4 * MINUTE


class Need(StrEnum):
    """What an unsafe checklist answer or a gate asks for."""

    NONE = "none"
    REASON = "reason"
    PRESCRIBER = "prescriber"
    PRESCRIBER_AND_REASON = "prescriber_and_reason"


@frozen
class ChecklistItem:
    """A question before the start; `needs` names what each unsafe answer asks for."""

    id: str
    question: str
    answers: tuple[str, ...]
    """Answer codes, the safe one first; empty for free text."""
    needs: Mapping[str, Need] = field(default_factory=lambda: MappingProxyType({}))


@frozen
class Gate:
    """Start or resume is refused until somebody has answered it.

    `conditions` are alternatives on the latest pressure values; `missing` makes the absence of
    any baseline blood pressure a reason too.
    """

    id: str
    at: str
    """`start` or `resume`."""
    conditions: tuple[Condition, ...]
    missing: bool = False
    needs: Need
    origin: Source


class ActionKind(StrEnum):
    """How an action is recorded."""

    FREE = "free"
    INFUSION = "infusion"
    MEDICATION = "medication"


@frozen
class Action:
    """Something staff can document having done."""

    id: str
    kind: ActionKind = ActionKind.FREE


class Rule(StrEnum):
    """How a discharge criterion is judged."""

    SINCE_END = "since_end"
    NO_OPEN_ALERTS = "no_open_alerts"
    NEAR_BASELINE = "near_baseline"
    OXYGEN = "oxygen"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    GAIT = "gait"
    VOMITING = "vomiting"
    DISSOCIATION = "dissociation"
    ASKED_AND_NO = "asked_and_no"
    RECORDED = "recorded"
    CONFIRMED = "confirmed"


@frozen
class Criterion:
    """A discharge criterion: its rule and that rule's numbers.

    since_end: `minutes`. near_baseline: `measure`, `percent` of the baseline, or inside
    `low`..`high`. oxygen: `low` percent. at_least: `low`, or not below the baseline when
    `or_baseline`. at_most, dissociation: `high`. vomiting: `high` of nausea, no vomiting in
    the last `minutes`.
    """

    id: str
    rule: Rule
    row: str
    """The row of the discharge screen that it belongs to."""
    measure: str | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    percent: int | None = None
    minutes: int | None = None
    or_baseline: bool = False
    origin: Source


@frozen
class Report:
    """A monitoring form that somebody outside asks for after each session."""

    due_days: int
    """Days after the session's day by which it is to be sent."""
    origin: Source


@frozen
class SignOff:
    """Who signed the protocol off; empty until done."""

    by: str = ""
    on: str = ""


@frozen
class Protocol:
    """A whole protocol, in the version that a session carries."""

    id: str
    version: str
    title: str
    notice: str
    drug: str
    planned_min: int
    """Usual length, minutes (the order says the actual one); of devices: the stay from T."""
    course: Course = Course.INFUSION
    sign_off: SignOff = field(default_factory=SignOff)
    timing: Timing = field(default_factory=Timing)
    infusion: Offsets
    recovery: Offsets
    """Of devices: both are the schedule from T."""
    asks: tuple[Ask, ...]
    limits: tuple[Limit, ...]
    gates: tuple[Gate, ...]
    checklist: tuple[ChecklistItem, ...]
    actions: tuple[Action, ...]
    suggested: tuple[str, ...] = ()
    """Actions offered for a limit that names none of its own."""
    stop_reasons: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    site_scores: tuple[Measure, ...] = ()
    report: Report | None = None
    sha256: str
    """Of the file's canonical content."""
    text: str
    """The file itself, frozen into the session."""

    @property
    def by_devices(self) -> bool:
        """Whether T is the first device and E is T."""
        return self.course is Course.DEVICES

    def measure(self, name: str) -> Measure | None:
        """Return the measure of that id, a site score included."""
        found = MEASURES.get(name)
        if found is None:
            found = next((m for m in self.site_scores if m.id == name), None)
        return found

    def limit(self, name: str) -> Limit | None:
        """Return the limit of that id."""
        return next((limit for limit in self.limits if limit.id == name), None)
