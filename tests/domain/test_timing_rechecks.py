"""Rechecks, and vital signs that nobody has obtained twice."""

import pytest

from monitor.domain.protocol import Priority
from monitor.domain.state import Signal, Status
from tests.domain.chair import CALM, CALM_BASELINE, Chair, running

US = 1


# rechecks ---------------------------------------------------------------------------------


def test_a_crossing_value_asks_for_a_recheck() -> None:
    chair = running(20)

    chair.at("T+21:30").check(sbp=165, dbp=76)

    slot = chair.slot("recheck bp T+26")
    assert (slot.due, slot.opened) == (chair.when("T+26:30"), chair.when("T+21:30"))
    assert (slot.status, slot.group, slot.asks) == (Status.OPEN, "bp", ("sbp", "dbp"))


def test_a_recheck_before_the_start_and_in_recovery_is_labelled_by_its_phase() -> None:
    chair = Chair()
    chair.at("1").check(hr=135)
    assert chair.slots["recheck hr before"] == "open"

    other = running(50)
    other.at("T+60").nurse.stops()
    other.at("E+3").check(hr=135)

    assert other.slots["recheck hr E+6"] == "open"


def test_a_recheck_counts_from_the_reading_but_is_never_due_before_the_entry() -> None:
    chair = running(50)

    chair.at("T+52").check(hr=125, taken="T+50:30")
    assert chair.slot("recheck hr T+55").due == chair.when("T+55:30")
    chair.at("T+56").check(spo2=90, taken="T+50:30")

    assert chair.slot("recheck spo2 T+56").due == chair.when("T+56")


@pytest.mark.parametrize(
    ("moment", "asked"),
    [("T+22:59", True), ("T+23", False), ("T+27", False), ("T+27:01", True)],
)
def test_a_slot_due_within_two_minutes_serves_as_the_recheck(moment: str, *, asked: bool) -> None:
    chair = running(20)

    chair.at(moment).check(hr=125)  # due 5 min later; T+30 is open or to come

    assert any(label.startswith("recheck hr") for label in chair.slots) is asked


def test_a_fulfilled_slot_serves_for_no_recheck() -> None:
    chair = running(20)

    chair.at("T+28").full(hr=125)

    assert chair.slots["recheck hr T+33"] == "open"


def test_an_offset_that_makes_no_slot_serves_for_no_recheck() -> None:
    chair = running(50)

    chair.at("T+55").check(hr=125)

    assert chair.slots["recheck hr T+60"] == "open"


def test_the_earliest_due_wins_and_the_other_is_not_listed() -> None:
    chair = running(20)

    chair.at("T+21").check(sbp=165)  # due T+26
    chair.at("T+22").check(sbp=185)  # due T+25
    assert [x for x in chair.slots if x.startswith("recheck")] == ["recheck bp T+25"]
    chair.at("T+22:30").check(sbp=165)  # due T+27:30

    assert [x for x in chair.slots if x.startswith("recheck")] == ["recheck bp T+25"]


def test_one_recheck_is_pending_per_group() -> None:
    chair = running(20)

    chair.at("T+21").check(sbp=165, dbp=105, hr=125, spo2=93)

    assert [x for x in chair.slots if x.startswith("recheck")] == [
        "recheck bp T+26",
        "recheck hr T+26",
        "recheck spo2 T+26",
    ]


def test_a_recheck_ends_with_a_later_value_of_its_measures() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    half = chair.at("T+23").check(sbp=130)
    assert chair.slots["recheck bp T+26"] == "open"
    chair.at("T+24").check(not_obtained={"sbp": "refused", "dbp": "refused"})
    assert chair.slots["recheck bp T+26"] == "open"
    whole = chair.at("T+28").check(sbp=130, dbp=76)

    assert chair.slots["recheck bp T+26"] == "on_time"
    assert chair.slot("recheck bp T+26").taken_at == chair.when("T+28")
    assert (half.kind, whole.kind) == ("recheck", "recheck")
    assert half.slot == whole.slot == chair.slot("recheck bp T+26").number


def test_a_back_dated_earlier_reading_does_not_end_a_recheck() -> None:
    chair = running(20)
    chair.at("T+22").check(hr=125)

    chair.at("T+23").check(hr=70, taken="T+21")

    assert chair.slots["recheck hr T+27"] == "open"


def test_a_recheck_after_due_plus_grace_is_late() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    chair.at("T+28", micros=US).check(sbp=130, dbp=76)

    assert chair.slots["recheck bp T+26"] == "late"
    assert chair.alert("check-overdue").raised == chair.when("T+28")


def test_any_later_check_ends_a_recheck_and_a_recheck_counts_for_the_open_slot() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    again = chair.at("T+28").check(sbp=130, dbp=76)
    rest = {m: v for m, v in CALM.items() if m not in ("sbp", "dbp")}
    chair.at("T+29").check(rest)

    assert again.kind == "recheck"
    assert chair.slots["T+30"] == "on_time"


def test_a_check_that_holds_more_than_rechecks_ask_is_none() -> None:
    chair = running(20)
    chair.at("T+21").check(sbp=165, dbp=76)

    more = chair.at("T+24").check(sbp=130, dbp=76, hr=72)

    assert more.kind == "extra"
    assert chair.slots["recheck bp T+26"] == "on_time"


def test_a_check_that_answers_two_rechecks_belongs_to_the_earlier_due() -> None:
    chair = running(20)
    chair.at("T+21").check(hr=125)  # due T+26
    chair.at("T+22").check(spo2=90)  # due T+25

    both = chair.at("T+24").check(hr=100, spo2=97)

    assert both.kind == "recheck"
    assert both.slot == chair.slot("recheck spo2 T+25").number
    assert chair.slots["recheck hr T+26"] == "on_time"


@pytest.mark.parametrize(("micros", "status"), [(0, "open"), (US, "missed")])
def test_a_recheck_is_missed_ten_minutes_after_due(micros: int, status: str) -> None:
    chair = running(50)
    chair.at("T+51").check(hr=125)

    chair.look("T+66", micros=micros)

    assert chair.slots["recheck hr T+56"] == status
    assert ("check-missed" in chair.open) is (status == "missed")
    if status == "missed":
        assert chair.alert("check-missed").raised == chair.when("T+66")
        assert chair.alert("check-overdue").closed == chair.when("T+66")


def test_a_missed_recheck_is_never_entered_late() -> None:
    chair = running(50)
    chair.at("T+51").check(hr=125)
    chair.look("T+67")

    chair.check(hr=80, taken="T+57")

    assert chair.slots["recheck hr T+56"] == "missed"


def test_a_fulfilled_recheck_alone_does_not_clear_check_missed() -> None:
    chair = running(20)
    chair.at("T+42:30").check(spo2=90)

    chair.at("T+43").check(spo2=97)

    assert chair.slots["recheck spo2 T+45"] == "on_time"
    assert chair.alert("check-missed").signal is Signal.ON


def test_a_pending_recheck_goes_on_past_the_end_and_is_withdrawn_at_closing() -> None:
    chair = running(50)
    chair.at("T+59").check(hr=125)
    chair.at("T+60").nurse.stops()
    chair.at("E+1").check({m: v for m, v in CALM.items() if m != "hr"}, not_obtained={"hr": "away"})

    chair.at("E+5").nurse.closes("transferred", reason="ward 3")

    assert chair.slots["recheck hr T+64"] == "withdrawn"


# not assessed -----------------------------------------------------------------------------


def without(chair: Chair, moment: str, *measures: str) -> None:
    """Save a full check at `moment` with reasons in place of `measures`."""
    chair.at(moment).check(
        {m: v for m, v in CALM.items() if m not in measures},
        not_obtained=dict.fromkeys(measures, "equipment"),
    )


def test_two_fulfilled_slots_without_a_value_raise_not_assessed() -> None:
    chair = running()

    without(chair, "T+5", "spo2")
    assert chair.raised == ()
    without(chair, "T+10", "spo2")

    alert = chair.alert("not-assessed-spo2")
    assert (alert.raised, alert.priority) == (chair.when("T+10"), Priority.MEDIUM)


@pytest.mark.parametrize(
    ("group", "measures"),
    [
        ("bp", ("sbp", "dbp")),
        ("bp", ("dbp",)),
        ("hr", ("hr",)),
        ("rr", ("rr",)),
        ("moaas", ("moaas",)),
    ],
)
def test_every_vital_group_can_be_not_assessed(group: str, measures: tuple[str, ...]) -> None:
    chair = running()

    without(chair, "T+5", *measures)
    without(chair, "T+10", *measures)

    assert chair.raised == (f"not-assessed-{group}",)


def test_a_value_read_since_the_first_of_the_two_ends_it() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    chair.at("T+7").check(hr=72)

    without(chair, "T+10", "hr")

    assert chair.raised == ()


def test_a_value_read_as_the_first_of_the_two_opened_ends_it_too() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    without(chair, "T+10", "hr")
    assert chair.open == {"not-assessed-hr": "on"}

    chair.at("T+11").check(hr=72, taken="T+3")

    assert chair.open == {}


def test_a_slot_done_early_comes_before_the_end_of_the_infusion() -> None:
    chair = running()
    chair.all_done(5)
    chair.at("T+8").check(CALM)
    chair.at("T+9").nurse.stops()

    without(chair, "E+0", "hr")

    assert (chair.slots["T+10"], chair.slots["E+0"]) == ("on_time", "on_time")
    assert chair.raised == ()


def test_missed_slots_between_do_not_count() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    chair.at("T+19").check(sbp=120)

    without(chair, "T+20", "hr")

    assert chair.slots["T+10"] == "missed"
    assert "not-assessed-hr" in chair.raised


def test_not_assessed_lasts_until_there_is_a_value_and_never_latches() -> None:
    chair = running()
    without(chair, "T+5", "hr")
    without(chair, "T+10", "hr")
    without(chair, "T+20", "hr")
    assert chair.open == {"not-assessed-hr": "on"}

    chair.at("T+21").check(hr=72)

    assert chair.alert("not-assessed-hr").signal is Signal.CLOSED
    assert len(chair.episodes("not-assessed-hr")) == 1


def test_a_measure_outside_the_vital_group_is_never_not_assessed() -> None:
    chair = running()

    without(chair, "T+5", "anxiety", "red_flag")
    without(chair, "T+10", "anxiety", "red_flag")

    assert chair.raised == ()


def test_the_baseline_is_one_of_the_last_two_slots() -> None:
    chair = Chair()
    chair.at("5").check(
        {m: v for m, v in CALM_BASELINE.items() if m != "moaas"},
        not_obtained={"moaas": "refused"},
    )
    chair.at("10").nurse.starts()

    without(chair, "T+5", "moaas")

    assert chair.raised == ("not-assessed-moaas",)
