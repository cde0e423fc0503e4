"""A plan orders; a version that no session could be opened from is not signed."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from monitor.care.plan import Plan, PlanChange, admit_plan, limit_changes, plan_changes
from monitor.domain.refusals import Refusal, Refused
from monitor.protocols.read import shipped
from tests.care.patients import DOCTOR, FIRST, NURSE, PAIN, REACHED, SECOND, TABLETS
from tests.domain.chair import OPENED


def refusal(plan: Plan, protocol: str = "ketamine-pain") -> Refusal:
    with pytest.raises(Refused) as found:
        admit_plan(plan, shipped()[protocol], OPENED)
    return found.value.code


def test_a_whole_plan_is_admitted() -> None:
    admit_plan(FIRST, PAIN, OPENED)
    admit_plan(SECOND, PAIN, OPENED)
    admit_plan(replace(FIRST, sessions=1, every_days=0), PAIN, OPENED)


@pytest.mark.parametrize(
    "missing",
    [
        {"condition": " "},
        {"dose_mg_per_kg": None},
        {"dose_mg_per_kg": Decimal(0)},
        {"concentration_mg_per_ml": Decimal(-1)},
        {"planned_min": 0},
        {"planned_min": 1441},
        {"sessions": 0},
        {"sessions": 100},
        {"every_days": 0},
        {"every_days": 366},
        {"questions": (replace(TABLETS, question=""),)},
    ],
    ids=str,
)
def test_a_plan_that_nothing_can_be_opened_from_is_not_signed(missing: dict[str, Any]) -> None:
    assert refusal(replace(FIRST, **missing)) is Refusal.PLAN_INCOMPLETE


def test_a_plan_of_devices_is_ordered_in_mg_alone() -> None:
    assert refusal(FIRST, "esketamine-nasal") is Refusal.ORDER_OF_DEVICES
    devices = replace(FIRST, dose_mg_per_kg=None, concentration_mg_per_ml=None, dose_mg=Decimal(56))
    admit_plan(devices, shipped()["esketamine-nasal"], OPENED)


def test_a_limit_of_the_plan_is_held_to_what_a_chair_would_take() -> None:
    unknown = replace(SECOND, limits=(replace(REACHED, limit="no-such-limit"),))
    assert refusal(unknown) is Refusal.UNKNOWN_LIMIT
    beyond = replace(SECOND, limits=(replace(REACHED, value=Decimal(400)),))
    assert refusal(beyond) is Refusal.LIMIT_OUT_OF_RANGE
    unreasoned = replace(SECOND, limits=(replace(REACHED, reason=""),))
    assert refusal(unreasoned) is Refusal.REASON_MISSING
    loose = replace(REACHED, limit="sbp-high-critical", value=Decimal(190), prescriber="")
    assert refusal(replace(SECOND, limits=(loose,))) is Refusal.LIMIT_NEEDS_PRESCRIBER


def test_the_order_of_a_session_is_what_the_plan_says() -> None:
    order = FIRST.order(DOCTOR)

    assert (order.dose_mg_per_kg, order.dose_mg) == (Decimal("0.5"), None)
    assert (order.planned_min, order.prescriber) == (40, DOCTOR)


def test_the_limits_are_set_with_the_name_of_who_decided_them() -> None:
    (change,) = limit_changes(SECOND, by=NURSE)

    assert (change.by, change.prescriber) == (NURSE, DOCTOR)
    assert (change.limit, change.value) == ("sbp-high-caution", Decimal(150))


def test_what_differs_between_two_versions_is_told_field_by_field() -> None:
    assert plan_changes(FIRST, SECOND) == (
        PlanChange(field="sessions", was="4", now="6"),
        PlanChange(field="limit", of="sbp-high-caution", was="", now="150"),
        PlanChange(
            field="question", of=TABLETS.question, was="", now=TABLETS.question
        ),
    )  # fmt: skip


def test_a_limit_that_moved_and_one_that_went_are_told_apart() -> None:
    moved = replace(SECOND, limits=(replace(REACHED, value=Decimal(145)),))

    assert plan_changes(SECOND, moved) == (
        PlanChange(field="limit", of="sbp-high-caution", was="150", now="145"),
    )
    assert plan_changes(SECOND, replace(SECOND, limits=()))[0].now == ""
    assert plan_changes(SECOND, SECOND) == ()


def test_a_dose_is_told_as_it_was_written_and_a_new_series_by_itself() -> None:
    other = replace(
        FIRST, dose_mg_per_kg=None, dose_mg=Decimal("37.0"), anew_since=OPENED
    )  # fmt: skip

    assert plan_changes(FIRST, other) == (
        PlanChange(field="dose_mg_per_kg", was="0.5", now=""),
        PlanChange(field="dose_mg", was="", now="37.0"),
        PlanChange(field="series", was="", now="new"),
    )
