"""A rate increase or a bolus adds a check, unless one near it serves."""

import pytest

from tests.domain.chair import Chair, running

# added slots ------------------------------------------------------------------------------


def test_a_bolus_adds_a_slot_five_minutes_later() -> None:
    chair = Chair().started()
    chair.all_done(20)

    chair.at("T+20:40").nurse.gives_bolus(5)
    chair.look("T+24")

    assert chair.slots["T+25 added"] == "open"
    assert chair.slot("T+25 added").due == chair.when("T+25:40")
    assert chair.slot("T+25 added").opened == chair.when("T+23:40")
    assert "orientation" in chair.slot("T+25 added").asks
    assert "pain" not in chair.slot("T+25 added").asks


def test_an_added_slot_closes_the_window_before_and_is_closed_by_the_next() -> None:
    chair = Chair().started()
    chair.all_done(10)
    chair.at("T+18").check(sbp=120, dbp=70)
    chair.at("T+20").nurse.gives_bolus(5)

    chair.look("T+23")
    assert chair.slots["T+20"] == "missed"
    chair.look("T+28")

    assert chair.slots["T+25 added"] == "missed"
    assert chair.slots["T+30"] == "open"


@pytest.mark.parametrize(
    ("moment", "added"),
    [
        ("T+20:59", True),  # due T+25:59, T+30 is more than 4 min later
        ("T+21", False),  # due T+26, T+30 is 4 min later and serves
        ("T+25", False),
        ("T+26", False),  # due T+31, T+30 is 1 min before and serves
        ("T+26:01", True),  # due T+31:01
    ],
)
def test_a_slot_due_from_one_before_to_four_after_serves(moment: str, *, added: bool) -> None:
    chair = Chair(planned_min=100).started()
    chair.all_done(20)

    chair.at(moment).nurse.gives_bolus(5)
    chair.look("T+39")

    assert any(label.endswith("added") for label in chair.slots) is added


def test_a_fulfilled_slot_does_not_serve_for_a_bolus() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+28").full()

    chair.at("T+28:30").nurse.gives_bolus(5, happened="T+25")
    chair.look("T+29")

    assert chair.slots["T+30"] == "on_time"
    assert chair.slots["T+30 added"] == "open"


def test_an_offset_that_makes_no_slot_does_not_serve_for_a_bolus() -> None:
    chair = Chair().started()
    chair.all_done(50)

    chair.at("T+55").nurse.gives_bolus(5)
    chair.look("T+59")

    assert chair.slots["T+60 added"] == "open"
    assert "T+60" not in chair.slots


def test_two_boluses_within_a_minute_share_one_added_slot() -> None:
    chair = Chair().started()
    chair.all_done(20)

    chair.at("T+20:10").nurse.gives_bolus(5)
    chair.at("T+20:50").nurse.gives_bolus(5)
    chair.look("T+24")

    assert [label for label in chair.slots if label.endswith("added")] == ["T+25 added"]


def test_windows_too_close_leave_each_slot_its_grace() -> None:
    chair = Chair(planned_min=100).started()
    chair.all_done(20)
    chair.at("T+20:30").nurse.gives_bolus(5)  # T+25:30; T+30 opens at T+28
    chair.at("T+26").full()
    chair.at("T+26:30").nurse.gives_bolus(5)  # T+31:30; T+30 keeps its window until T+32

    chair.look("T+31:59")
    assert "T+31 added" not in chair.slots
    chair.look("T+32")

    assert chair.slots["T+30"] == "missed"
    assert chair.slots["T+31 added"] == "open"
    assert chair.slot("T+31 added").opened == chair.when("T+32")


def test_the_first_rate_is_no_increase_and_the_next_higher_one_is() -> None:
    chair = Chair().started()
    chair.nurse.sets_rate(20)
    chair.all_done(20)
    chair.look("T+24")
    assert not any(label.endswith("added") for label in chair.slots)

    chair.at("T+31:30").full()
    chair.nurse.sets_rate(15)
    chair.look("T+36")
    assert not any(label.endswith("added") for label in chair.slots)
    chair.at("T+40").full()
    chair.nurse.sets_rate(16)
    chair.look("T+44")

    assert chair.slots["T+45 added"] == "open"


def test_added_slots_that_never_opened_are_not_part_of_the_session() -> None:
    chair = Chair().started()
    chair.all_done(20)

    chair.at("T+20:10").nurse.gives_bolus(5)
    chair.at("T+21").nurse.stops("patient_request")
    chair.look("E+10")

    assert list(chair.slots) == ["baseline", "T+5", "T+10", "T+20", "E+0"]


def test_the_same_rate_again_adds_nothing() -> None:
    chair = running(20)
    chair.nurse.sets_rate(20)

    chair.at("T+21").nurse.sets_rate(20)
    chair.look("T+25")

    assert not any(label.endswith("added") for label in chair.slots)


def test_an_added_slot_whose_window_closes_at_the_entry_is_not_made() -> None:
    chair = running(20)
    chair.at("T+28").full()  # T+30 is done and cannot serve

    chair.nurse.gives_bolus(5, happened="T+21")  # due T+26, its window ends at T+28
    chair.look("T+29")

    assert not any(label.endswith("added") for label in chair.slots)
