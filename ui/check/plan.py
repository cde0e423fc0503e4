"""What a form asks, in the order of the work: rows to ask, fields to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from monitor.api import MEASURES, VITAL_GROUPS, Kind, Measure, Value
from ui.messages import as_stored, as_typed, tr, words
from ui.widgets.advance import number_of
from ui.widgets.grade_button import Choice
from ui.widgets.grades import FollowUp, GradeQuestion
from ui.widgets.vital import VitalSpec

READ_ORDER: Final = ("sbp", "dbp", "hr", "spo2", "rr", "o2", "temp", "weight")
"""Fields, from the monitor down to the scales."""
ASK_ORDER: Final = (
    "dizziness", "nausea", "dissociation", "anxiety", "orientation", "moaas", "red_flag",
    "pain", "mood", "self_harm", "gait",
)  # fmt: skip
"""Rows, from what is asked softly to what is rarely asked."""
EXTRA: Final = (
    "sbp", "dbp", "hr", "spo2", "rr", "moaas", "dizziness", "nausea", "vomited", "dissociation",
    "distressed", "anxiety", "orientation", "red_flag",
)  # fmt: skip
"""What an extra check offers; nothing of it is required."""
SCALES: Final = frozenset({"pain", "mood"})
REVERSED: Final = frozenset({"moaas", "orientation"})
"""Scores whose best answer is the highest number."""
REASONS: Final = ("asleep", "refused", "equipment", "other")
OTHER_REASONS: Final = ("away", "emergency", "clinician_order")
ROWS_A_PAGE: Final = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The two halves of a form, and what must have an answer for it to be complete."""

    asked: tuple[str, ...]
    read: tuple[str, ...]
    required: frozenset[str]

    @property
    def measures(self) -> frozenset[str]:
        """Everything that can be entered here, follow-ups included."""
        own = {*self.asked, *self.read}
        return frozenset(own | {f.id for name in own if (f := follower(name)) is not None})


def plan_for(asks: Sequence[str], *, optional: bool = False) -> Plan:
    """Divide what a slot asks among rows and fields; `optional` requires none of it."""
    names = [name for name in asks if not measure_of(name).follows]
    read = [name for name in READ_ORDER if name in names]
    rows = [name for name in ASK_ORDER if name in names]
    known = {*ASK_ORDER, *READ_ORDER}
    return Plan(
        asked=tuple(rows),
        read=tuple(read + [name for name in names if name not in known]),
        required=frozenset() if optional else frozenset(asks),
    )


def group_asks(group: str) -> tuple[str, ...]:
    """Return the measures of a vital group: what a repeat asks."""
    return VITAL_GROUPS.get(group, (group,))


def measure_of(name: str) -> Measure:
    """Return the measure; a site score takes any whole number, the station knows its range."""
    return MEASURES.get(name) or Measure(id=name, high=Decimal(999))


def follower(name: str) -> Measure | None:
    """Return the yes/no question that opens in the row of `name`."""
    return next((each for each in MEASURES.values() if each.follows == name), None)


def spec_of(name: str) -> VitalSpec:
    """Return what may be typed into the field of `name`."""
    measure, known = measure_of(name), words().measure(name)
    return VitalSpec(
        title=known.name,
        unit=known.unit,
        minimum=as_typed(name, measure.low),
        maximum=as_typed(name, measure.high),
        decimals=min(measure.decimals, 1),
    )


def number_typed(name: str, text: str) -> Decimal | None:
    """Return what was typed for `name` as it is stored; None for what is no number."""
    value = number_of(text)
    return None if value is None else as_stored(name, value)


def text_of(name: str, value: Value | None) -> str:
    """Return a stored value as it stands in its field."""
    if isinstance(value, Decimal):
        return str(as_typed(name, value))
    return "" if value is None else str(value)


def reasons_for(name: str) -> tuple[Choice, ...]:
    """Return why `name` may have no value, by keys 1 to 4.

    Nobody who cannot be woken is asleep: sedation does not offer it.
    """
    return tuple(
        Choice(code=code, label=words().not_obtained(code), key=str(key))
        for key, code in enumerate(REASONS, start=1)
        if (name, code) != ("moaas", "asleep")
    )


def values_of(name: str) -> tuple[Value, ...]:
    """Return the answers of a row, best first."""
    measure = measure_of(name)
    if measure.kind is Kind.YES_NO:
        return (False, True)
    if measure.kind is Kind.CHOICE:
        return measure.choices
    scores = [Decimal(n) for n in range(int(measure.low), int(measure.high) + 1)]
    return tuple(reversed(scores)) if name in REVERSED else tuple(scores)


def question_for(name: str) -> GradeQuestion:
    """Return the row of `name`: best answer leftmost and key 0."""
    known = words().measure(name)
    choices = tuple(
        Choice(code=code_of(value), label=words().value(name, value), key=str(key))
        for key, value in enumerate(values_of(name))
    )
    following = follower(name)
    follow_up = None
    if following is not None:
        asked = words().measure(following.id)
        follow_up = FollowUp(
            title=asked.question,
            short=f"{asked.short}?",
            after=frozenset(code_of(value) for value in values_of(name)[1:]),
        )
    flags = name == "red_flag"
    return GradeQuestion(
        title=known.name,
        hint=hint_of(name),
        choices=choices,
        reasons=reasons_for(name),
        follow_up=follow_up,
        shown=1 if flags else 0,
        more=tr("Something, keys 1 to 6") if flags else "",
    )


def hint_of(name: str) -> str:
    """Return the small line under a row's title."""
    if name == "orientation":
        return tr("How many right?")
    if name == "anxiety":
        return tr("Frightened, uneasy?")
    if name == "self_harm":
        return tr("New thoughts?")
    if name == "gait":
        return tr("Ten steps and a turn")
    question: str = words().measure(name).question
    return question


def code_of(value: Value) -> str:
    """Return the code under which a row's button carries `value`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def value_of(name: str, code: str) -> Value:
    """Return the value that a row's code stands for."""
    return next(value for value in values_of(name) if code_of(value) == code)


def row_of(name: str) -> str:
    """Return the row that `name` is entered in: a follow-up's is that of its score."""
    parent = measure_of(name).follows
    return parent or ("sbp" if name == "dbp" else name)
