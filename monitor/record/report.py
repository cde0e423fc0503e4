"""What a record says, as plain data: no clock, no file, no layout, no rule of the chair.

Every text is final: times are formatted in the station's zone, codes are words, numbers carry
their decimals. Only the chart keeps instants, because an axis needs them.

A `Report` is printed in this order: the head with the words of its state, the patient, four boxes,
the course, then `sections` one after the other, the signatures, and where the record stands in its
chain. A section without rows is left out unless it has a sentence for that (`empty`), for example
"No alert was raised."
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

Instant = int
"""Microseconds since 1970-01-01T00:00:00Z on the station's true-time axis."""

COMPOSITE_DEFAULT: Final = "Composite default. Requires sign-off by the clinic's medical director."


class Mark(StrEnum):
    """The shape that says a priority: triangle, diamond, capsule."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table: an optional shape, the struck-through old text, the text, a footnote."""

    text: str = ""
    old: str = ""
    """What stood here before an amendment or a strike: printed first, with a line through it."""
    mark: Mark | None = None
    note: str = ""
    """Letter of a footnote of the same table."""
    strong: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its heading, its side, and whether its texts may wrap."""

    label: str
    align: Literal["left", "right"] = "left"
    wrap: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """An explanation under a table; `letter` is empty for one that no cell points to."""

    letter: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A titled table. Every row has one cell a column.

    A table that is too wide is printed in parts, each beginning with the first `keys` columns.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    keys: int = 1
    footnotes: tuple[Footnote, ...] = ()
    empty: str = ""

    def __post_init__(self) -> None:
        """Refuse a row that does not fit its columns: a cell would be lost or misread."""
        if not 1 <= self.keys <= len(self.columns):
            message = f"table {self.title!r}: keys {self.keys} of {len(self.columns)} columns"
            raise ValueError(message)
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.columns):
                message = f"table {self.title!r}: row {number} has {len(row)} cells"
                raise ValueError(message)


class Answer(StrEnum):
    """What stands before an item of a listing."""

    MET = "met"
    UNMET = "unmet"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One short line of a listing, for example a discharge criterion with its evidence."""

    text: str
    answer: Answer = Answer.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Short items, set in as many columns as make it shortest and read down each."""

    title: str
    items: tuple[Item, ...]
    note: str = ""
    empty: str = ""


Section = Table | Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Who was treated, as it stood at closing (corrections are a section)."""

    name: str
    born: str
    age: str
    mrn: str
    sex: str
    allergies: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolFacts:
    """The frozen protocol of the session and who signed it off (empty until somebody has)."""

    title: str
    id: str
    version: str
    sha256: str
    statement: str = COMPOSITE_DEFAULT
    signed_off: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Where the session stands in its series, and what was ordered by whom."""

    place: str
    """Clinic, room and chair."""
    date: str
    """Long form, `Thursday 12 March 2026`."""
    short_date: str
    session: str
    """`2 of 6`, or `single`."""
    weight: str
    prescriber: str
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The words in the header of each page, and what stands under them on page 1."""

    words: tuple[str, ...]
    """For example `("REPLAY", "Final, signed")` or `("DRAFT, not signed",)`."""
    detail: str
    """For example `Version 2, 1 amendment`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One of the four answers on page 1: facts, no verdict."""

    title: str
    headline: str
    lines: tuple[str, ...]
    mark: Mark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A time on the chart's axis."""

    at: Instant
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of the infusion: running at a rate, or paused."""

    start: Instant
    end: Instant
    label: str
    paused: bool = False


class CheckKind(StrEnum):
    """How a check stands on the chart's row of checks."""

    DONE = "done"
    LATE = "late"
    EXTRA = "extra"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPoint:
    """A check on the time axis; `label` is printed where it has room."""

    at: Instant
    kind: CheckKind
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A reading on the chart. `mark` replaces the point by a shape and always prints the value."""

    at: Instant
    value: float
    label: str
    mark: Mark | None = None


class Glyph(StrEnum):
    """How the points of a series are drawn."""

    SYSTOLIC = "systolic"
    DIASTOLIC = "diastolic"
    DOT = "dot"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The readings of one measure, by time."""

    glyph: Glyph
    points: tuple[Point, ...]


class LineKind(StrEnum):
    """Critical limit: solid. Caution limit: dashed. Baseline: dotted."""

    CRITICAL = "critical"
    CAUTION = "caution"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """A horizontal line of a panel; an empty label prints none."""

    value: float
    kind: LineKind
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """One measure, or the pair of the blood pressure, on its own scale."""

    label: str
    unit: str
    series: tuple[Series, ...]
    levels: tuple[Level, ...]
    share: float = 1.0
    """Its part of the chart's height, against the other panels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The course of the session on one time axis."""

    start: Instant
    end: Instant
    ticks: tuple[Tick, ...]
    spans: tuple[Span, ...]
    checks: tuple[CheckPoint, ...]
    panels: tuple[Panel, ...]
    recovery: Instant | None = None
    """When the infusion ended; the word `recovery` is printed there."""
    by_devices: bool = False
    """Its spans are devices, instants without a length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed, as what, when and how."""

    name: str
    role: str
    signed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Where the record stands: its id, its hash, the record before it, and who made the file."""

    record_id: str
    sha256: str
    """Head of the session's journal (64 hexadecimal digits)."""
    previous: str
    """Id of the record before in the station's chain; empty for the first."""
    app: str
    """Name and version, `Chairside 1.4`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything a record prints."""

    title: str
    language: str
    """BCP 47 tag of the texts, for the PDF's catalogue."""
    state: State
    visit: Visit
    patient: Patient
    protocol: ProtocolFacts
    boxes: tuple[Box, Box, Box, Box]
    chart: Chart | None
    """None when there is nothing to draw (cancelled before any reading)."""
    sections: tuple[Section, ...]
    """The summary of values first, so that it stands on page 1."""
    signatures: tuple[Signature, ...]
    chain: Chain
    certified: str = ""
    """What is said of the clinic's certificate on the file; empty when there is none."""
