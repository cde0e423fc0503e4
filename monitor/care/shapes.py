"""The facts of a session that series, months and indexes count: no patient, no free text.

Instants and durations are microseconds. Amounts and readings are exact decimals.
"""

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from enum import StrEnum

from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.protocol import Priority
from monitor.domain.state import Status


class AlertKind(StrEnum):
    """What raised an alert."""

    VALUE = "value"
    """A reading crossed a limit."""
    LATE = "late"
    """Something was not done in time."""
    TECHNICAL = "technical"
    """The sound, or a vital sign that nobody could assess."""


class SlotKind(StrEnum):
    """Why a check was to be done."""

    BASELINE = "baseline"
    PLANNED = "planned"
    ADDED = "added"
    """After a rate increase or a bolus."""
    RECHECK = "recheck"


class OverrideKind(StrEnum):
    """Which rule said stop or wait when a person went on."""

    DISCHARGE = "discharge"
    """A discharge criterion was not met."""
    START_GATE = "start_gate"
    RESUME_GATE = "resume_gate"
    UNSAFE_ANSWER = "unsafe_answer"
    """The checklist had an answer that asked for a reason or a prescriber."""
    UNANSWERED = "unanswered"
    """A question of the checklist was open at the start."""
    BASELINE = "baseline"
    """The baseline was incomplete or old at the start."""
    LOOSENED = "loosened"
    """A limit was loosened after the start, or a critical one before it."""


@frozen
class Course:
    """One score over the session, of the readings as they now are."""

    before: Decimal | None = None
    """The baseline."""
    after: Decimal | None = None
    """The latest value taken at or after E."""
    after_label: str = ""
    """Label of the slot that it was read in, such as `E+60`."""
    lowest: Decimal | None = None
    """The lowest value since T."""
    highest: Decimal | None = None
    """The highest value since T."""


@frozen
class Peak:
    """The highest systolic pressure since T, and what it was held against."""

    baseline: Decimal | None = None
    highest: Decimal | None = None
    diastolic: Decimal | None = None
    """Of the same check."""
    at: Instant | None = None
    minute: int | None = None
    """Whole minutes since T."""
    priority: Priority | None = None
    """Of the worst limit on the systolic pressure that it crossed."""
    caution: Decimal | None = None
    """The lowest absolute upper caution limit in force at last, this patient's value included."""
    critical: Decimal | None = None
    protocol_caution: Decimal | None = None
    """As the protocol has it."""
    protocol_critical: Decimal | None = None

    @property
    def rise(self) -> Decimal | None:
        """The highest value less the baseline; None without both."""
        if self.highest is None or self.baseline is None:
            return None
        return self.highest - self.baseline


@frozen
class RateFact:
    """A pump rate from so many whole minutes since T on, mL/h."""

    at: Instant
    minute: int
    ml_per_h: Decimal


@frozen
class PauseFact:
    """A stretch without infusion; `until` None: it was never resumed."""

    since: Instant
    until: Instant | None
    minute: int
    """Whole minutes since T at which it began."""


@frozen
class SlotFact:
    """A check that was asked for, as it stands."""

    label: str
    kind: SlotKind
    phase: str
    due: Instant | None
    state: Status
    taken_at: Instant | None
    cause: str = ""
    """`station_off`, `started` or `struck` for a missed one, else empty."""
    explained: bool = False
    """Somebody said why it was missed."""


@frozen
class AlertFact:
    """One episode of an alert, from raised to closed."""

    limit: str
    episode: int
    kind: AlertKind
    priority: Priority
    """The highest it reached: an overdue check rises to medium."""
    measure: str | None
    raised: Instant
    acknowledged: Instant | None
    """By the first person who answered it; None for one that nobody answered."""
    carried: bool
    """It started acknowledged, as its critical one had been answered: nobody was alarmed."""
    escalated: Instant | None
    closed: Instant | None
    acted: bool
    """Something that was done and not taken back answered it."""
    during: bool = False
    """Something was done at the pump or the patient while it was not closed."""
    discreet: bool = False

    @property
    def waited(self) -> int | None:
        """Microseconds from the onset to the first answer; None when there is none."""
        if self.acknowledged is None or self.carried:
            return None
        return self.acknowledged - self.raised


@frozen
class OverrideFact:
    """A person went on although a rule said stop or wait."""

    kind: OverrideKind
    item: str
    """The criterion, gate, question or limit; empty for the baseline."""
    by: str


@frozen
class Contact:
    """A follow-up in which the patient was reached."""

    kind: str
    """`day1`, `week1` or `weekly`."""
    week: int
    """0, 1, or 2 to 12."""
    at: Instant
    answers: Mapping[str, str]
    """Codes, and numbers as text."""
    not_asked: tuple[str, ...] = ()

    def number(self, item: str) -> Decimal | None:
        """Return the answer to `item` when it is a number."""
        text = self.answers.get(item, "")
        plain = text.removeprefix("-").replace(".", "", 1)
        return Decimal(text) if plain.isdecimal() and plain.isascii() else None


@frozen
class SessionFacts:
    """What can be counted of one session."""

    session: str
    mode: str
    """Empty, `replay` or `training`; only the empty ones count."""
    protocol: str
    protocol_version: str
    protocol_sha256: str
    chair: int
    nurse: str
    """Who had the session last."""
    opened_at: Instant
    started_at: Instant | None
    ended_at: Instant | None
    closed_at: Instant | None
    seen: Instant
    """The latest instant at which something became part of the record."""
    disposition: str = ""
    series_number: int | None = None
    series_of: int | None = None
    mg_per_kg: Decimal | None = None
    mg: Decimal | None = None
    minutes: int
    """Planned length."""
    mg_given: Decimal | None = None
    """By recorded rate, or the devices' strengths."""
    rates: tuple[RateFact, ...] = ()
    boluses: int = 0
    pauses: tuple[PauseFact, ...] = ()
    pain: Course = field(default_factory=Course)
    mood: Course = field(default_factory=Course)
    sbp: Peak = field(default_factory=Peak)
    dissociation: Decimal | None = None
    """The strongest since T, 0 to 3."""
    slots: tuple[SlotFact, ...] = ()
    alerts: tuple[AlertFact, ...] = ()
    overrides: tuple[OverrideFact, ...] = ()
    checks: int = 0
    """Saved and not struck."""
    struck: int = 0
    amendments: int = 0
    """Readings corrected after they were saved."""
    contacts: tuple[Contact, ...] = field(default_factory=tuple)

    @property
    def rate_changes(self) -> tuple[RateFact, ...]:
        """The rates after the starting one that differ from the one before."""
        pairs = zip(self.rates, self.rates[1:], strict=False)
        return tuple(now for was, now in pairs if now.ml_per_h != was.ml_per_h)

    @property
    def counts(self) -> bool:
        """Whether it is a session of the clinic: neither replayed nor practice."""
        return not self.mode
