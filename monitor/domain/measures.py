"""What can be read or asked at a chair: unit, code, possible and plausible range.

*Possible* and *plausible* belong to data entry: outside the first a value is refused, outside the
second it is asked about. They are never alert limits.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen

Value = Decimal | bool | str
"""A reading's value: an exact number, a yes/no, or the code of a choice."""

MICRO: Final = 1_000_000
MINUTE: Final = 60 * MICRO


class Kind(StrEnum):
    """How a measure is answered."""

    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"


class NotObtained(StrEnum):
    """Why a measure has no value."""

    REFUSED = "refused"
    ASLEEP = "asleep"
    AWAY = "away"
    EQUIPMENT = "equipment"
    EMERGENCY = "emergency"
    CLINICIAN_ORDER = "clinician_order"
    OTHER = "other"


@frozen
class Measure:
    """One thing that can be read or asked.

    `low`..`high` is the possible range (inclusive), `plausible_low`..`plausible_high` the range
    outside of which the app asks back; `plausible_change` asks back when the value moves by that
    much or more since the last one. `decimals` is the number of places that may be entered.
    """

    id: str
    kind: Kind = Kind.NUMBER
    unit: str = ""
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    plausible_low: Decimal | None = None
    plausible_high: Decimal | None = None
    plausible_change: Decimal | None = None
    decimals: int = 0
    choices: tuple[str, ...] = ()
    loinc: tuple[str, ...] = ()
    follows: str | None = None
    """Asked only when this score is 1 or more; counts as assessed "no" where that score is 0."""
    group: str | None = None
    """The vital group it belongs to: bp, hr, spo2, rr or moaas."""

    def possible(self, value: Value) -> bool:
        """Return whether `value` can be entered at all."""
        if self.kind is Kind.YES_NO:
            return isinstance(value, bool)
        if self.kind is Kind.CHOICE:
            return isinstance(value, str) and value in self.choices
        if not isinstance(value, Decimal) or not value.is_finite():
            return False
        if not self.low <= value <= self.high:
            return False
        return value == value.quantize(Decimal(1).scaleb(-self.decimals))

    def plausible(self, value: Value, last: Value | None = None) -> bool:
        """Return whether `value` needs no question, given the value before it."""
        if not isinstance(value, Decimal):
            return True
        if self.plausible_low is not None and value < self.plausible_low:
            return False
        if self.plausible_high is not None and value > self.plausible_high:
            return False
        if self.plausible_change is not None and isinstance(last, Decimal):
            return abs(value - last) < self.plausible_change
        return True


def _d(text: str | int) -> Decimal:
    return Decimal(text)


RED_FLAGS: Final = (
    "none",
    "chest_pain",
    "breathlessness",
    "severe_headache",
    "visual_or_focal_deficit",
    "seizure",
    "syncope_or_fall",
)
GAITS: Final = ("steady", "unsteady", "not_tested")


def _score(name: str, high: int = 3, change: int | None = None, **more: str) -> Measure:
    return Measure(
        id=name,
        unit="{score}",
        high=_d(high),
        plausible_change=None if change is None else _d(change),
        loinc=(more["loinc"],) if "loinc" in more else (),
        group=more.get("group"),
    )


# Entry ranges: own design after a comparison of shipped observation systems; 0 stays enterable
# for HR, RR and SpO2 (arrest and apnoea must be recordable). LOINC as published on loinc.org.
_ALL: Final = (
    Measure(
        id="sbp", unit="mm[Hg]", low=_d(30), high=_d(300), plausible_low=_d(70),
        plausible_high=_d(220), loinc=("8480-6",), group="bp",
    ),
    Measure(
        id="dbp", unit="mm[Hg]", low=_d(10), high=_d(200), plausible_low=_d(40),
        plausible_high=_d(130), loinc=("8462-4",), group="bp",
    ),
    Measure(
        id="hr", unit="/min", high=_d(300), plausible_low=_d(40), plausible_high=_d(160),
        loinc=("8867-4",), group="hr",
    ),
    Measure(
        id="spo2", unit="%", high=_d(100), plausible_low=_d(85), loinc=("2708-6", "59408-5"),
        group="spo2",
    ),
    Measure(
        id="rr", unit="/min", high=_d(80), plausible_low=_d(8), plausible_high=_d(35),
        loinc=("9279-1",), group="rr",
    ),
    Measure(
        id="temp", unit="Cel", low=_d("25.0"), high=_d("45.0"), plausible_low=_d("34.0"),
        plausible_high=_d("40.0"), decimals=2, loinc=("8310-5",),  # 0.1 °F is less than 0.1 °C
    ),
    Measure(
        id="weight", unit="kg", low=_d("20.0"), high=_d("350.0"), plausible_low=_d("35.0"),
        plausible_high=_d("200.0"), decimals=1, loinc=("29463-7",),
    ),
    _score("moaas", 5, 2, group="moaas"),
    _score("dizziness"),
    _score("nausea"),
    Measure(id="vomited", kind=Kind.YES_NO, follows="nausea"),
    _score("dissociation"),
    Measure(id="distressed", kind=Kind.YES_NO, follows="dissociation"),
    _score("anxiety"),
    _score("orientation", 4),
    _score("pain", 10, 5, loinc="72514-3"),
    _score("mood", 10, 5),
    Measure(id="self_harm", kind=Kind.YES_NO),
    Measure(id="red_flag", kind=Kind.CHOICE, choices=RED_FLAGS),
    Measure(
        id="o2", unit="L/min", high=_d(60), plausible_high=_d(15), decimals=1, loinc=("3151-8",),
    ),
    Measure(id="gait", kind=Kind.CHOICE, choices=GAITS),
)  # fmt: skip

MEASURES: Final[Mapping[str, Measure]] = MappingProxyType({m.id: m for m in _ALL})
"""The catalogue, in the order in which a check asks."""

VITAL_GROUPS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"bp": ("sbp", "dbp"), "hr": ("hr",), "spo2": ("spo2",), "rr": ("rr",), "moaas": ("moaas",)}
)

PULSE_PRESSURE: Final = (_d(15), _d(120))
"""Plausible difference of systolic and diastolic, mmHg (own design)."""


def site_score(name: str, low: Decimal, high: Decimal) -> Measure:
    """Return a measure for the total of a scale that the clinic holds a licence for."""
    return Measure(id=name, unit="{score}", low=low, high=high)


def plausible_pressure(sbp: Decimal, dbp: Decimal) -> bool:
    """Return whether the pulse pressure needs no question."""
    return PULSE_PRESSURE[0] <= sbp - dbp <= PULSE_PRESSURE[1]


_TENTH: Final = _d("0.1")


def to_celsius(fahrenheit: Decimal) -> Decimal:
    """Return degrees Celsius of degrees Fahrenheit: two places, one where that is exact.

    Two places bring each tenth of a degree Fahrenheit back as it was typed.
    """
    exact = ((fahrenheit - 32) * 5 / 9).quantize(_d("0.01"))
    tenths = exact.quantize(_TENTH)
    return tenths if tenths == exact else exact


def to_fahrenheit(celsius: Decimal) -> Decimal:
    """Return degrees Fahrenheit of degrees Celsius, one place."""
    return (celsius * 9 / 5 + 32).quantize(_TENTH)
