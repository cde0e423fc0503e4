"""Readings that come late, and which readings ask for a recheck."""

from decimal import Decimal

import pytest

from monitor.domain.measures import MINUTE
from monitor.domain.state import Signal
from tests.domain.chair import Chair, Reading


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


@pytest.fixture
def late() -> Chair:
    """A chair whose T+10 slot is fulfilled, so that no slot serves for a recheck."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full()
    return chair.at("T+11")


def test_a_crossing_reading_that_is_not_the_latest_is_raised_and_latched(chair: Chair) -> None:
    chair.check(hr=80)

    chair.at("T+6").check(hr=125, taken="T+4")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.note) == (Signal.LATCHED, "back_dated")
    assert alert.raised == alert.cleared == chair.now
    assert (alert.value, alert.bound, alert.closed) == (125, 120, None)
    assert not [s for s in chair.session.slots if s.group]


def test_a_low_one_is_closed(chair: Chair) -> None:
    chair.check(pain=5)

    chair.at("T+6").check(pain=9, taken="T+4")

    alert = chair.alert("pain-rise")
    assert (alert.signal, alert.note, alert.closed) == (Signal.CLOSED, "back_dated", chair.now)


def test_it_touches_no_other_episode(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    before = chair.alert("hr-high-caution")

    chair.at("T+6").check(hr=129, taken="T+4")

    assert chair.alert("hr-high-caution", 1) == before
    assert chair.alert("hr-high-caution", 2).signal is Signal.LATCHED


def test_a_back_dated_critical_leaves_the_caution_that_is_on(chair: Chair) -> None:
    chair.check(sbp=161)

    chair.at("T+6").check(sbp=185, taken="T+4")

    assert chair.open == {"sbp-high-caution": "on", "sbp-high-critical": "latched"}
    assert len(chair.episodes("sbp-high-caution")) == 1


def test_under_its_own_critical_a_back_dated_caution_counts_as_false(chair: Chair) -> None:
    chair.check(sbp=120)

    chair.at("T+6").check(sbp=185, taken="T+4")

    assert chair.raised_by_values == ("sbp-high-critical",)


def test_the_latest_measures_of_a_back_dated_check_are_not_back_dated(late: Chair) -> None:
    late.check(hr=80)

    late.at("T+12").check(hr=125, rr=26, taken="T+10:30")

    assert late.open == {"hr-high-caution": "latched", "rr-high-caution": "on"}
    assert late.alert("rr-high-caution").note == ""
    assert [s.group for s in late.session.slots if s.group] == ["rr"]


def test_a_back_dated_reading_can_make_the_latest_one_persist(chair: Chair) -> None:
    chair.at("T+12").check(distressed=True)
    assert "dissociation-distress-persisting" not in chair.raised

    chair.at("T+13").check(distressed=True, taken="T+6")

    alert = chair.alert("dissociation-distress-persisting")
    assert (alert.signal, alert.raised) == (Signal.ON, chair.now)


def test_a_back_dated_no_ends_a_row(chair: Chair) -> None:
    chair.check(distressed=True)
    chair.at("T+12").check(distressed=True)

    chair.at("T+13").check(dissociation=0, taken="T+8")

    assert chair.alert("dissociation-distress-persisting").signal is Signal.LATCHED
    assert chair.alert("dissociation-distress").signal is Signal.ON


# rechecks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("readings", "group", "minutes"),
    [
        ({"sbp": 180}, "bp", 3),
        ({"sbp": 161}, "bp", 5),
        ({"sbp": 90}, "bp", 3),
        ({"sbp": 100}, "bp", 5),
        ({"dbp": 110}, "bp", 3),
        ({"dbp": 101}, "bp", 5),
        ({"hr": 131}, "hr", 3),
        ({"hr": 120}, "hr", 5),
        ({"hr": 40}, "hr", 3),
        ({"hr": 50}, "hr", 5),
        ({"spo2": 91}, "spo2", 3),
        ({"spo2": 93}, "spo2", 5),
        ({"rr": 8}, "rr", 3),
        ({"rr": 10}, "rr", 5),
        ({"rr": 30}, "rr", 3),
        ({"rr": 25}, "rr", 5),
        ({"moaas": 2}, "moaas", 3),
        ({"moaas": 3}, "moaas", 5),
        ({"sbp": 170, "dbp": 112}, "bp", 3),
    ],
)
def test_what_crosses_asks_to_be_measured_again(
    late: Chair, readings: dict[str, Reading], group: str, minutes: int
) -> None:
    late.check(readings)

    (asked,) = [s for s in late.session.slots if s.group]
    assert (asked.group, asked.due) == (group, late.now + minutes * MINUTE)
    assert asked.asked_by == late.session.checks[-1].ordinal


@pytest.mark.parametrize(
    "readings", [{"pain": 10}, {"dissociation": 3}, {"vomited": True}, {"red_flag": "seizure"}]
)
def test_other_limits_ask_for_nothing(late: Chair, readings: dict[str, Reading]) -> None:
    late.check(readings)

    assert not [s for s in late.session.slots if s.group]


def test_a_recheck_is_asked_at_saving_not_at_the_field(late: Chair) -> None:
    late.nurse.enters(sbp=185)
    assert not [s for s in late.session.slots if s.group]

    late.at("T+12").check(dbp=80)

    (asked,) = [s for s in late.session.slots if s.group]
    assert asked.due == late.when("T+15")


def test_a_recheck_of_what_was_typed_late_is_due_when_it_is_entered(late: Chair) -> None:
    late.at("T+16").check(hr=135, taken="T+11")

    (asked,) = [s for s in late.session.slots if s.group]
    assert (asked.label, asked.due) == ("recheck hr T+16", late.when("T+16"))


def test_a_discarded_form_asks_for_nothing(late: Chair) -> None:
    late.nurse.enters(sbp=185)
    late.at("T+12").nurse.discards()

    assert not [s for s in late.session.slots if s.group]


def test_an_asked_recheck_that_crosses_asks_again_though_its_alert_is_unchanged(
    late: Chair,
) -> None:
    late.check(hr=125)
    late.nurse.acknowledges("hr-high-caution")
    late.at("T+12").check(hr=124)

    first, second = (s for s in late.session.slots if s.group)
    assert (first.status.value, second.status.value) == ("on_time", "open")
    assert second.due == late.when("T+17")


def test_values_are_exact_numbers(chair: Chair) -> None:
    check = chair.check(temp="36.1")

    assert type(check.values["temp"]) is Decimal
    assert check.values["temp"] == Decimal("36.1")
