"""NEWS2, unmodified: an aggregate of seven vital signs, shown beside them, never an alert.

It gives 0 to every systolic pressure from 111 to 219, so it says nothing about the pressure that
ketamine raises; it is not for patients under 16 or in pregnancy.
"""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final

from monitor.domain.frozen import frozen

CREDIT: Final = (
    "Reproduced from: Royal College of Physicians. "
    "National Early Warning Score (NEWS) 2. London: RCP, 2017."
)
"""Shown wherever the score is."""

Bands = tuple[tuple[Decimal | None, int], ...]
"""Upper bounds (inclusive) with their points, from the lowest; the last has no bound."""


@frozen
class News2:
    """An aggregate score, 0 to 20, with the points of each of the seven parameters."""

    points: Mapping[str, int]

    @property
    def total(self) -> int:
        """The aggregate."""
        return sum(self.points.values())

    @property
    def red(self) -> tuple[str, ...]:
        """The parameters that score 3 on their own."""
        return tuple(name for name, points in self.points.items() if points == 3)


def _bands(*bands: tuple[str | None, int]) -> Bands:
    return tuple((None if top is None else Decimal(top), points) for top, points in bands)


# RCP 2017, the NEWS2 scoring chart.
_RR: Final = _bands(("8", 3), ("11", 1), ("20", 0), ("24", 2), (None, 3))
_SPO2_1: Final = _bands(("91", 3), ("93", 2), ("95", 1), (None, 0))
_SPO2_2_AIR: Final = _bands(("83", 3), ("85", 2), ("87", 1), (None, 0))
_SPO2_2_OXYGEN: Final = _bands(
    ("83", 3), ("85", 2), ("87", 1), ("92", 0), ("94", 1), ("96", 2), (None, 3)
)
_SBP: Final = _bands(("90", 3), ("100", 2), ("110", 1), ("219", 0), (None, 3))
_PULSE: Final = _bands(("40", 3), ("50", 1), ("90", 0), ("110", 1), ("130", 2), (None, 3))
_TEMP: Final = _bands(("35.0", 3), ("36.0", 1), ("38.0", 0), ("39.0", 1), (None, 2))


def news2(
    *,
    rr: Decimal | None,
    spo2: Decimal | None,
    on_oxygen: bool | None,
    sbp: Decimal | None,
    pulse: Decimal | None,
    alert: bool | None,
    temp: Decimal | None,
    hypercapnic: bool = False,
) -> News2 | None:
    """Return the score, or None unless all seven parameters are there.

    Units: /min, %, mmHg, /min, degrees Celsius. `alert` is false for new confusion and for an
    answer to voice or pain only. `hypercapnic` chooses oxygen scale 2: only for confirmed
    hypercapnic failure, on a clinician's decision.
    """
    if rr is None or spo2 is None or sbp is None or pulse is None or temp is None:
        return None
    if on_oxygen is None or alert is None:
        return None
    scale = _SPO2_1
    if hypercapnic:
        scale = _SPO2_2_OXYGEN if on_oxygen else _SPO2_2_AIR
    return News2(
        points=MappingProxyType(
            {
                "rr": _points(_RR, rr),
                "spo2": _points(scale, spo2),
                "oxygen": 2 if on_oxygen else 0,
                "sbp": _points(_SBP, sbp),
                "pulse": _points(_PULSE, pulse),
                "consciousness": 0 if alert else 3,
                "temp": _points(_TEMP, temp.quantize(Decimal("0.1"), ROUND_HALF_UP)),
            }
        )
    )


def _points(bands: Bands, value: Decimal) -> int:
    return next(points for top, points in bands if top is None or value <= top)
