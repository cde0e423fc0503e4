"""Made-up patients: who they are, and how an infusion moves what is read on them.

Nobody here exists. The course is no pharmacology: one number, the exposure, rises while the
infusion runs and falls while it does not, and the readings follow it within what infusion chairs
see (systolic pressure up by 15 to 40, mild to moderate dissociation, drowsy at the most).
"""

from collections.abc import Iterable, Mapping
from dataclasses import field
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from monitor.domain.commands import Instant, Order, Patient
from monitor.domain.frozen import frozen
from monitor.domain.measures import MINUTE, Value
from monitor.domain.views import Band

PRESCRIBER: Final = "Dr A. Invented"

_RISE_MIN: Final = 10
"""Half of the way to the full effect, minutes of infusion."""
_FALL_MIN: Final = 8
"""Half of the way back, minutes without infusion."""
_FOLLOWS: Final = MappingProxyType({"vomited": "nausea", "distressed": "dissociation"})
"""Questions that are only asked when another one is not answered with none."""


@frozen
class Guest:
    """One made-up patient and the plan of the visit; times in minutes."""

    name: str
    number: int
    """Of the record: `TRAIN-007`."""
    birth_date: str
    sex: str
    weight: int
    sbp: int
    dbp: int
    hr: int
    rise: int
    """How far the systolic pressure rises at full effect, mmHg."""
    minutes: int = 40
    prepare: int = 10
    """From opening to the start."""
    late: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """Slot label -> how many minutes after it is due the colleague comes."""
    spells: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: MappingProxyType({}))
    """Slot label -> what is read there instead."""

    @property
    def patient(self) -> Patient:
        """Return who it is."""
        return Patient(
            mrn=f"TRAIN-{self.number:03d}",
            name=self.name,
            birth_date=self.birth_date,
            sex=self.sex,
            weight_kg=Decimal(self.weight),
            allergies="",
        )

    @property
    def order(self) -> Order:
        """Return half a milligram a kilogram over the planned time."""
        return Order(
            planned_min=self.minutes,
            prescriber=PRESCRIBER,
            dose_mg=Decimal(self.weight) / 2,
            dose_mg_per_kg=Decimal("0.5"),
            concentration_mg_per_ml=Decimal(1),
        )

    @property
    def rate(self) -> Decimal:
        """Return the pump rate that gives the dose in the planned time, mL/h."""
        return (Decimal(self.weight) / 2 * 60 / self.minutes).quantize(Decimal("0.1"))


GUESTS: Final[Mapping[int, tuple[Guest, ...]]] = MappingProxyType(
    {
        1: (
            Guest(name="Wren Samplesson", number=1, birth_date="1979-02-04", sex="female",
                  weight=68, sbp=126, dbp=78, hr=72, rise=22, minutes=60),
            Guest(name="Pia Vorlage", number=7, birth_date="1991-06-30", sex="female",
                  weight=61, sbp=114, dbp=70, hr=66, rise=18),
        ),
        2: (
            Guest(name="Oda Exempel", number=2, birth_date="1966-11-19", sex="female",
                  weight=74, sbp=122, dbp=74, hr=68, rise=20, prepare=26),
            Guest(name="Ravi Dummydata", number=8, birth_date="1958-01-08", sex="male",
                  weight=83, sbp=132, dbp=82, hr=74, rise=16),
        ),
        3: (
            Guest(name="Bram Mockford", number=3, birth_date="1984-08-23", sex="male",
                  weight=80, sbp=120, dbp=72, hr=70, rise=17),
            Guest(name="Lena Beispiel", number=9, birth_date="1973-04-02", sex="female",
                  weight=70, sbp=118, dbp=74, hr=76, rise=20),
        ),
        4: (
            Guest(name="Juniper Testwell", number=4, birth_date="1990-03-12", sex="other",
                  weight=66, sbp=128, dbp=80, hr=78, rise=30,
                  spells=MappingProxyType({"T+20": MappingProxyType(
                      {"sbp": 186, "dbp": 104, "hr": 98, "anxiety": 2})})),
            Guest(name="Otto Muster", number=10, birth_date="1969-09-09", sex="male",
                  weight=90, sbp=130, dbp=80, hr=72, rise=18),
        ),
        5: (
            Guest(name="Ilse Fictiva", number=5, birth_date="1976-12-01", sex="female",
                  weight=59, sbp=116, dbp=70, hr=70, rise=19, minutes=60,
                  late=MappingProxyType({"T+30": 7})),
            Guest(name="Emil Platzhalter", number=11, birth_date="1988-05-17", sex="male",
                  weight=77, sbp=124, dbp=78, hr=69, rise=21),
        ),
        6: (
            Guest(name="Tomas Notareal", number=6, birth_date="1962-07-28", sex="male",
                  weight=86, sbp=124, dbp=78, hr=70, rise=18),
        ),
    }
)  # fmt: skip
"""Who comes to which chair, one after the other. Chair 6 stays free after its guest has left."""


def exposure(bands: Iterable[Band], at: Instant) -> float:
    """Return how much of the full effect there is at `at`, 0 to 1."""
    effect, until = 0.0, None
    for band in bands:
        end = at if band.until is None else min(band.until, at)
        minutes = max(0, end - band.since) / MINUTE
        if band.running:
            effect += (1 - effect) * (1 - 0.5 ** (minutes / _RISE_MIN))
        else:
            effect *= 0.5 ** (minutes / _FALL_MIN)
        until = end
    if until is not None:
        effect *= 0.5 ** (max(0, at - until) / MINUTE / _FALL_MIN)
    return effect


def readings(
    guest: Guest, asks: Iterable[str], bands: Iterable[Band], at: Instant, label: str
) -> dict[str, Value]:
    """Return what is read for `asks` in the check `label` at `at`: the same again for the same."""
    effect = exposure(bands, at)
    stir = (guest.number * 7 + at // MINUTE * 13) % 5 - 2
    found: dict[str, Value] = {
        "sbp": Decimal(guest.sbp + round(guest.rise * effect) + stir),
        "dbp": Decimal(guest.dbp + round(guest.rise * effect / 2) + stir // 2),
        "hr": Decimal(guest.hr + round(12 * effect) - stir),
        "spo2": Decimal(98 - round(2 * effect)),
        "rr": Decimal(15 - round(2 * effect)),
        "moaas": Decimal(4 if effect > 0.6 else 5),
        "temp": Decimal("36.6"),
        "weight": Decimal(guest.weight),
        "dizziness": Decimal(1 if effect > 0.3 else 0),
        "nausea": Decimal(0),
        "vomited": False,
        "dissociation": Decimal(round(2 * effect)),
        "distressed": False,
        "anxiety": Decimal(0),
        "orientation": Decimal(4),
        "pain": Decimal(7 - round(3 * effect)),
        "mood": Decimal(4 + round(2 * effect)),
        "self_harm": False,
        "red_flag": "none",
        "o2": Decimal(0),
        "gait": "steady",
    }
    found |= {name: Decimal(value) for name, value in guest.spells.get(label, {}).items()}
    unasked = {name for name, of in _FOLLOWS.items() if not found[of]}
    return {name: found[name] for name in asks if name in found and name not in unasked}
