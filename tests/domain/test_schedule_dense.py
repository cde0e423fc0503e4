"""A long infusion: its schedule, and the three checks that a rate increase or bolus adds."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.project import project
from tests.domain.chair import Chair

FIRST = (15, 30, 45, 60, 90, 120, 150, 180)
HOURLY = (240, 300, 360, 420)


def running(until: int = 0, *, planned_min: int = 600) -> Chair:
    found = Chair(protocol="ketamine-long", planned_min=planned_min).started()
    for offset in (*FIRST, *HOURLY):
        if offset <= until:
            found.at(f"T+{offset}").full()
    return found


def added(found: Chair) -> list[str]:
    return [label for label in found.slots if label.endswith("added")]


def faster(found: Chair, rate: int, **more: object) -> None:
    found.do(cmd.SetRate(by="N", ml_per_h=Decimal(rate), **more))  # type: ignore[arg-type]


def test_checks_come_every_quarter_then_every_half_hour_then_hourly() -> None:
    found = running(420)

    assert list(found.slots) == ["baseline", *(f"T+{m}" for m in (*FIRST, *HOURLY))]
    assert set(found.slots.values()) == {"on_time"}


@pytest.mark.parametrize("offset", [*FIRST, *HOURLY])
def test_each_check_has_its_grace_and_not_a_moment_more(offset: int) -> None:
    late = running(offset - 1)
    late.at(f"T+{offset + 2}", micros=1).full()
    found = running(offset - 1)
    found.at(f"T+{offset + 2}").full()

    assert (found.slots[f"T+{offset}"], late.slots[f"T+{offset}"]) == ("on_time", "late")


def test_a_bolus_adds_checks_after_five_fifteen_and_thirty_minutes() -> None:
    found = running(180)
    found.at("T+190").do(cmd.GiveBolus(by="N", mg=Decimal(5)))
    for minute in (195, 205, 220):
        found.at(f"T+{minute}").full()

    assert added(found) == ["T+195 added", "T+205 added", "T+220 added"]
    assert {found.slots[label] for label in added(found)} == {"on_time"}


def test_a_rate_increase_adds_them_and_a_decrease_or_the_first_rate_does_not() -> None:
    found = running(180)
    faster(found.at("T+185"), 20)
    faster(found.at("T+186"), 10)
    assert found.session.added == ()
    faster(found.at("T+190"), 15)
    assert found.session.added == tuple(found.when(f"T+{m}") for m in (195, 205, 220))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (211, (216, 226)),  # T+240 lies one minute before T+241
        (210, (215, 225)),  # and at T+240 itself
        (206, (211, 221)),  # and four minutes after T+236
        (205, (210, 220, 235)),  # five minutes after is too far
        (212, (217, 227, 242)),  # and two before
    ],
)
def test_a_planned_check_near_one_of_them_serves_for_that_one_alone(
    at: int, expected: tuple[int, ...]
) -> None:
    found = running(180)
    found.at(f"T+{at}").do(cmd.GiveBolus(by="N", mg=Decimal(5)))

    assert found.session.added == tuple(found.when(f"T+{m}") for m in expected)


def test_a_second_increase_is_served_by_the_checks_that_the_first_has_added() -> None:
    found = running(180)
    faster(found.at("T+185"), 10)
    faster(found.at("T+190"), 15)
    faster(found.at("T+191"), 20)

    # 195 serves for 196, 205 for 206 and 220 for 221: each lies one minute before
    assert found.session.added == tuple(found.when(f"T+{m}") for m in (195, 205, 220))


def test_added_checks_whose_window_has_closed_by_the_entry_are_not_made() -> None:
    found = running(180)
    found.at("T+210").do(cmd.GiveBolus(by="N", mg=Decimal(5), happened_at=found.when("T+190")))
    found.look("T+219")

    # at 195 nothing can be done any more: the check of 205 had opened; it is overdue and stands
    assert added(found) == ["T+205 added", "T+220 added"]


def test_the_stop_ends_what_was_added() -> None:
    found = running(180)
    found.at("T+190").do(cmd.GiveBolus(by="N", mg=Decimal(5)))
    found.at("T+191").do(cmd.StopInfusion(by="N", reason="completed"))
    found.look("E+10")

    assert added(found) == []
    assert found.slots["E+0"] == "open"


@pytest.mark.parametrize(
    ("done", "moment", "stale"),
    [
        (15, "T+47", False),
        (15, "T+47:01", True),  # quarter-hourly until T+60: two of these and the grace
        (90, "T+152", False),
        (90, "T+152:01", True),  # half-hourly until T+180
        (180, "T+242", False),
        (180, "T+242:01", True),  # hourly then, and never more than the last interval
    ],
)
def test_a_value_goes_stale_by_what_is_asked_now(done: int, moment: str, *, stale: bool) -> None:
    found = running(done)

    assert project(found.session, found.when(moment)).latest["hr"].stale is stale
