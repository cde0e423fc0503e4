"""How slots end: recovery, missed and entered late, restart."""

import pytest

from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Phase
from monitor.domain.schedule import window_end
from monitor.domain.state import Status
from tests.domain.chair import CALM, Chair, running

US = 1


def in_infusion(chair: Chair) -> list[str]:
    """Return the labels of the slots of the infusion."""
    return [s.label for s in chair.session.slots if s.phase is Phase.INFUSION]


# recovery ---------------------------------------------------------------------------------


def recovering() -> Chair:
    """Return a chair whose infusion of 60 min has just ended."""
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+60").nurse.stops()
    return chair


def test_recovery_goes_on_every_thirty_minutes_until_closing() -> None:
    chair = recovering()

    chair.look("E+148")

    labels = [s.label for s in chair.session.slots if s.phase is Phase.RECOVERY]
    assert labels == ["E+0", "E+15", "E+30", "E+45", "E+60", "E+90", "E+120", "E+150"]


def test_the_window_of_the_first_recovery_slot_opens_at_the_end() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+59:30").full()

    chair.at("T+60").nurse.stops()

    assert chair.slot("E+0").opened == chair.when("E+0")
    assert chair.slots["E+0"] == "open"
    chair.at("E+1").check(sbp=120, dbp=70)
    assert chair.slots["E+0"] == "open"


def test_a_check_at_the_very_end_entered_after_it_is_that_of_recovery() -> None:
    chair = recovering()

    check = chair.at("E+0").full()

    assert check.slot == chair.slot("E+0").number
    assert chair.slots["E+0"] == "on_time"


def test_a_check_at_the_very_end_entered_before_it_stays_with_the_infusion() -> None:
    chair = Chair().started()
    chair.all_done(40)
    chair.at("T+60").full()
    assert chair.slots["T+50"] == "late"

    chair.nurse.stops()
    chair.look("E+1")

    assert chair.slots["T+50"] == "late"
    assert chair.slots["E+0"] == "open"


@pytest.mark.parametrize(("micros", "status"), [(0, "withdrawn"), (US, "missed")])
def test_at_the_end_an_open_slot_is_missed_if_overdue_else_withdrawn(
    micros: int, status: str
) -> None:
    chair = Chair().started()
    chair.all_done(20)

    chair.at("T+32", micros=micros).nurse.stops("patient_request")

    assert chair.slots["T+30"] == status
    assert ("check-missed" in chair.open) is (status == "missed")
    assert "check-overdue" not in chair.open


@pytest.mark.parametrize(("micros", "status"), [(0, "withdrawn"), (US, "missed")])
def test_at_closing_an_open_slot_is_missed_if_overdue_else_withdrawn(
    micros: int, status: str
) -> None:
    chair = recovering()
    for minute in (0, 15, 30, 45, 60):
        chair.at(f"E+{minute}").full()

    chair.at("E+92", micros=micros).nurse.closes("transferred", reason="ward 3")

    assert chair.slots["E+90"] == status
    assert chair.open == {}


def test_closing_before_the_start_withdraws_the_baseline() -> None:
    chair = Chair()

    chair.at("5").nurse.closes("cancelled", reason="fever")

    assert chair.slots == {"baseline": "withdrawn"}


# missed, and entered late -----------------------------------------------------------------


def test_a_check_entered_after_its_window_turns_the_slot_to_entered_late() -> None:
    chair = Chair().started()
    chair.look("T+9")

    check = chair.at("T+12").full(taken="T+6")

    assert chair.slots["T+5"] == "entered_late"
    assert chair.slot("T+5").taken_at == chair.when("T+6")
    assert (check.kind, check.slot) == ("extra", None)


def test_readings_before_and_after_the_closing_of_a_window_cover_it_together() -> None:
    chair = Chair().started()
    chair.at("T+5").check(sbp=120, dbp=70)
    chair.look("T+9")

    chair.at("T+12").check(
        {m: v for m, v in CALM.items() if m not in ("sbp", "dbp")}, taken="T+7:59"
    )

    assert chair.slots["T+5"] == "entered_late"
    assert chair.slot("T+5").taken_at == chair.when("T+7:59")


@pytest.mark.parametrize("taken", ["T+2:59", "T+8"])
def test_a_late_entry_taken_outside_the_window_leaves_it_missed(taken: str) -> None:
    chair = Chair().started()
    chair.look("T+9")

    chair.at("T+12").full(taken=taken)

    assert chair.slots["T+5"] == "missed"


def test_a_slot_missed_at_the_end_can_be_entered_late() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+33").nurse.stops("patient_request")

    chair.at("E+5").full(taken="T+32")

    assert chair.slots["T+30"] == "entered_late"


def test_a_withdrawn_slot_is_never_entered_late() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+31").nurse.stops("patient_request")

    chair.at("E+5").full(taken="T+30")

    assert chair.slots["T+30"] == "withdrawn"


def test_only_a_missed_slot_gets_a_reason() -> None:
    chair = Chair().started()
    chair.look("T+9")

    slot = chair.slot("T+5")
    assert (slot.status, slot.reason) == (Status.MISSED, "")
    assert slot.due == chair.when("T+0") + 5 * MINUTE


def test_a_window_of_an_earlier_phase_ended_with_it() -> None:
    chair = running(50)
    last = chair.session.checks[-1]
    chair.at("T+60").nurse.stops()

    chair.at("E+5").nurse.strikes(last)

    assert chair.slots["T+50"] == "missed"
    assert chair.slot("T+50").closed == chair.when("E+0")


def test_the_last_window_of_recovery_ended_with_a_restart_or_the_closing() -> None:
    chair = running(50)
    chair.at("T+60").nurse.stops()
    first = chair.at("E+0").full()
    chair.at("T+65").nurse.restarts()
    restarted = chair.now
    chair.at("T+66").nurse.strikes(first)
    assert chair.slot("E+0").closed == restarted

    chair.at("T+70").nurse.stops()
    chair.at("E+0").full()
    chair.at("E+5").nurse.closes("transferred", reason="ward 3")

    assert window_end(chair.session, chair.slot("E2+0")) == chair.when("E+5")


# restart ----------------------------------------------------------------------------------


def test_a_restart_withdraws_the_open_recovery_slot_and_goes_on_with_the_infusion() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+25").nurse.stops("iv_failure")
    chair.at("T+27").nurse.restarts("new line")

    chair.look("T+28")

    assert chair.slots["E+0"] == "withdrawn"
    assert chair.slots["T+30"] == "open"
    assert chair.session.ended is None
    assert chair.session.planned_end(chair.now) == chair.when("T+62")


def test_offsets_whose_window_opened_while_it_was_stopped_are_not_made() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+25").nurse.stops("iv_failure")
    chair.at("T+38", micros=US).nurse.restarts("new line")

    chair.look("T+48")

    assert in_infusion(chair) == ["T+5", "T+10", "T+20", "T+50"]


def test_an_offset_whose_window_opens_at_the_restart_is_made() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+25").nurse.stops("iv_failure")

    chair.at("T+38").nurse.restarts("new line")

    assert chair.slots["T+40"] == "open"


def test_slots_after_the_second_end_are_labelled_with_it() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+25").nurse.stops("iv_failure")
    chair.at("E+0").full()
    chair.at("T+30").nurse.restarts("new line")
    chair.at("T+40").full()
    chair.at("T+45").nurse.stops()

    chair.look("E+14")

    assert list(chair.slots)[4:] == ["E+0", "T+40", "E2+0", "E2+15"]
    assert chair.slots["E+0"] == "on_time"
    assert chair.slot("E2+15").due == chair.when("E+15")


def test_an_added_slot_planned_before_a_stop_is_gone_when_its_window_passed_meanwhile() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+20:10").nurse.gives_bolus(5)
    chair.at("T+21").nurse.stops("iv_failure")
    chair.at("T+24").nurse.restarts("new line")

    chair.look("T+30")

    assert not any(label.endswith("added") for label in chair.slots)


def test_an_added_slot_planned_before_a_short_stop_is_made() -> None:
    chair = Chair().started()
    chair.all_done(20)
    chair.at("T+20:10").nurse.gives_bolus(5)
    chair.at("T+21").nurse.stops("iv_failure")
    chair.at("T+22").nurse.restarts("new line")

    chair.look("T+24")

    assert chair.slots["T+25 added"] == "open"
