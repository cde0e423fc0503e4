"""The arithmetic of an order: exact decimals, nothing proposed."""

from decimal import Decimal

import pytest

from monitor.api import Order
from ui.start.arithmetic import apart, computed_mg, rate_ml_per_h, total_mg, volume_ml

KG = Decimal("61.5")


def order(**facts: Decimal) -> Order:
    return Order(planned_min=40, prescriber="Dr A. Invented", **facts)


def test_a_dose_per_kilogram_is_multiplied_by_the_weight() -> None:
    known = order(dose_mg_per_kg=Decimal("0.5"), concentration_mg_per_ml=Decimal(1))

    assert computed_mg(known, KG) == Decimal("30.8")
    assert total_mg(known, KG) == Decimal("30.8")
    assert volume_ml(known, KG) == Decimal("30.8")
    assert rate_ml_per_h(known, KG) == Decimal("46.2")


def test_the_entered_dose_goes_before_the_computed_one() -> None:
    known = order(dose_mg=Decimal(34), dose_mg_per_kg=Decimal("0.5"))

    assert total_mg(known, KG) == 34


def test_without_a_concentration_there_is_neither_volume_nor_rate() -> None:
    known = order(dose_mg=Decimal(34))

    assert volume_ml(known, KG) is None
    assert rate_ml_per_h(known, KG) is None


@pytest.mark.parametrize(
    ("mg", "share"), [("30.8", None), ("32.3", None), ("32.4", "5"), ("34", "10"), ("27", "12")]
)
def test_more_than_five_percent_apart_is_asked_about(mg: str, share: str | None) -> None:
    known = order(dose_mg=Decimal(mg), dose_mg_per_kg=Decimal("0.5"))

    found = apart(known, KG)

    assert found == (None if share is None else Decimal(share))


def test_one_dose_alone_is_never_apart() -> None:
    assert apart(order(dose_mg=Decimal(34)), KG) is None
    assert apart(order(dose_mg=Decimal(34), dose_mg_per_kg=Decimal("0.5")), None) is None
