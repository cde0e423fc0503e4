"""The arithmetic of an order, shown beside what was entered; no dose is ever proposed."""

from decimal import Decimal

from monitor.api import Order

TENTH = Decimal("0.1")
TOLERANCE = Decimal("0.05")
"""Entered and computed may differ by this share before the screen asks."""


def computed_mg(order: Order, weight_kg: Decimal | None) -> Decimal | None:
    """Return mg/kg × kg in mg, to one place; None without both."""
    if order.dose_mg_per_kg is None or weight_kg is None:
        return None
    return (order.dose_mg_per_kg * weight_kg).quantize(TENTH)


def total_mg(order: Order, weight_kg: Decimal | None) -> Decimal | None:
    """Return the dose of the order in mg: the one entered, else the computed one."""
    return order.dose_mg if order.dose_mg is not None else computed_mg(order, weight_kg)


def volume_ml(order: Order, weight_kg: Decimal | None) -> Decimal | None:
    """Return the volume in mL, to one place; None without a concentration."""
    mg = total_mg(order, weight_kg)
    if mg is None or not order.concentration_mg_per_ml:
        return None
    return (mg / order.concentration_mg_per_ml).quantize(TENTH)


def rate_ml_per_h(order: Order, weight_kg: Decimal | None) -> Decimal | None:
    """Return the pump rate in mL/h that gives the order in its planned time, to one place."""
    mg = total_mg(order, weight_kg)
    if mg is None or not order.concentration_mg_per_ml or order.planned_min <= 0:
        return None
    return (mg / order.concentration_mg_per_ml * 60 / order.planned_min).quantize(TENTH)


def apart(order: Order, weight_kg: Decimal | None) -> Decimal | None:
    """Return by how many percent entered and computed dose differ when that is more than 5 %."""
    computed = computed_mg(order, weight_kg)
    if order.dose_mg is None or not computed:
        return None
    share = abs(order.dose_mg - computed) / computed
    return (share * 100).quantize(Decimal(1)) if share > TOLERANCE else None
