"""Which slots a session gets, and when their windows open and close."""

import pytest

from monitor.domain.protocol import Phase
from monitor.domain.schedule import asks, middle_offset
from monitor.protocols.read import shipped
from tests.domain.chair import CALM, CALM_BASELINE, Chair

US = 1


def in_infusion(chair: Chair) -> list[str]:
    """Return the labels of the slots of the infusion."""
    return [s.label for s in chair.session.slots if s.phase is Phase.INFUSION]


# before -----------------------------------------------------------------------------------


def test_a_session_opens_with_the_baseline_slot_which_is_never_late() -> None:
    chair = Chair()

    chair.look("300")

    slot = chair.slot("baseline")
    assert (slot.due, slot.opened, slot.phase) == (None, chair.when("0"), Phase.BEFORE)
    assert chair.slots == {"baseline": "open"}
    assert chair.raised == ()


def test_the_baseline_is_fulfilled_by_several_checks_together() -> None:
    chair = Chair()
    some = {"sbp", "dbp", "hr", "spo2", "rr"}

    chair.at("1").check({m: v for m, v in CALM_BASELINE.items() if m in some})
    assert chair.slots == {"baseline": "open"}
    chair.at("4").check({m: v for m, v in CALM_BASELINE.items() if m not in some}, taken="2")

    assert chair.slots == {"baseline": "on_time"}
    assert chair.slot("baseline").taken_at == chair.when("2")
    assert [c.kind for c in chair.session.checks] == ["slot", "slot"]


@pytest.mark.parametrize("vital", ["sbp", "dbp", "hr", "spo2", "rr"])
def test_a_reason_does_not_do_for_one_of_the_four_baseline_vitals(vital: str) -> None:
    chair = Chair()
    readings = {m: v for m, v in CALM_BASELINE.items() if m != vital}

    chair.at("1").check(readings, not_obtained={vital: "equipment"})

    assert chair.slots == {"baseline": "open"}


@pytest.mark.parametrize("measure", ["moaas", "pain", "weight", "gait", "self_harm"])
def test_a_reason_does_for_every_other_baseline_measure(measure: str) -> None:
    chair = Chair()
    readings = {m: v for m, v in CALM_BASELINE.items() if m != measure}

    chair.at("1").check(readings)
    assert chair.slots == {"baseline": "open"}
    chair.at("2").check(not_obtained={measure: "refused"})

    assert chair.slots == {"baseline": "on_time"}


def test_vomited_and_distressed_are_asked_only_when_their_score_is_one_or_more() -> None:
    chair = Chair()

    chair.at("1").full(nausea=1, dissociation=2)
    assert chair.slots == {"baseline": "open"}
    chair.at("2").check(vomited=False, distressed=False)

    assert chair.slots == {"baseline": "on_time"}


def test_a_follow_up_is_not_asked_where_its_score_was_not_obtained() -> None:
    chair = Chair()
    readings = {m: v for m, v in CALM_BASELINE.items() if m != "nausea"}

    chair.at("1").check(readings, not_obtained={"nausea": "refused"})

    assert chair.slots == {"baseline": "on_time"}


def test_starting_without_the_baseline_makes_it_missed_without_an_alert() -> None:
    chair = Chair()

    chair.at("5").check(sbp=120, dbp=70)
    chair.at("10").nurse.starts(baseline_reason="in a hurry")

    assert chair.slots["baseline"] == "missed"
    assert chair.raised == ()


def test_a_baseline_that_was_missed_can_be_entered_late() -> None:
    chair = Chair()
    chair.at("5").check(sbp=120, dbp=70)
    chair.at("10").nurse.starts(baseline_reason="in a hurry")

    late = chair.at("12").full(taken="9")

    assert chair.slots["baseline"] == "entered_late"
    assert chair.slot("baseline").taken_at == chair.when("9")
    assert late.kind == "extra"


def test_a_reading_taken_at_the_start_belongs_to_the_infusion() -> None:
    chair = Chair()
    chair.started()

    chair.at("T+1").full(taken="T+0", sbp=164)

    assert chair.slots["baseline"] == "on_time"
    assert chair.alert("sbp-rise-caution").bound == 164


# infusion ---------------------------------------------------------------------------------


def test_the_infusion_has_slots_at_its_offsets_from_the_start() -> None:
    chair = Chair(planned_min=100).started()

    chair.look("T+88")

    assert in_infusion(chair) == [f"T+{m}" for m in (5, 10, 20, 30, 40, 50, 60, 70, 80, 90)]
    assert chair.slot("T+60").due == chair.when("T+60")


def test_a_window_opens_two_minutes_before_due() -> None:
    chair = Chair().started()

    chair.look("T+3", micros=-US)
    assert in_infusion(chair) == []
    chair.look("T+3")

    assert chair.slots["T+5"] == "open"
    assert chair.slot("T+5").opened == chair.when("T+3")


def test_a_window_closes_when_the_next_slot_opens() -> None:
    chair = Chair().started()

    chair.look("T+8", micros=-US)
    assert chair.slots["T+5"] == "open"
    chair.look("T+8")

    assert chair.slots["T+5"] == "missed"
    assert chair.slots["T+10"] == "open"
    assert chair.slot("T+5").closed == chair.when("T+8")
    assert chair.alert("check-missed").raised == chair.when("T+8")


def test_the_instants_are_exact_whenever_somebody_looks() -> None:
    chair = Chair().started()

    chair.look("T+17")

    assert chair.slot("T+5").closed == chair.when("T+8")
    assert chair.alert("check-overdue", 1).raised == chair.when("T+7")
    assert chair.alert("check-overdue", 1).closed == chair.when("T+8")
    assert chair.alert("check-missed").raised == chair.when("T+8")
    assert chair.alert("check-missed").escalated == chair.when("T+13")
    assert chair.alert("check-overdue", 2).raised == chair.when("T+12")
    assert chair.alert("check-overdue", 2).priority.name == "MEDIUM"


def test_what_is_taken_at_the_end_of_a_window_belongs_to_the_next_slot() -> None:
    chair = Chair().started()

    check = chair.at("T+8").full()

    assert chair.slots["T+5"] == "missed"
    assert chair.slots["T+10"] == "on_time"
    assert check.slot == chair.slot("T+10").number


@pytest.mark.parametrize(
    ("moment", "micros", "status"),
    [
        ("T+3", 0, "on_time"),
        ("T+5", 0, "on_time"),
        ("T+7", 0, "on_time"),
        ("T+7", US, "late"),
        ("T+8", -US, "late"),
    ],
)
def test_a_check_is_on_time_until_due_plus_grace(moment: str, micros: int, status: str) -> None:
    chair = Chair().started()

    chair.at(moment, micros=micros).full()

    assert chair.slots["T+5"] == status
    assert chair.slot("T+5").taken_at == chair.when(moment, micros=micros)


def test_a_check_before_the_window_is_an_extra() -> None:
    chair = Chair().started()

    check = chair.at("T+3", micros=-US).full()
    chair.look("T+4")

    assert (check.kind, check.slot) == ("extra", None)
    assert chair.slots["T+5"] == "open"


def test_a_late_entry_of_a_punctual_check_is_on_time() -> None:
    chair = Chair().started()

    chair.at("T+7:59").full(taken="T+7")

    assert chair.slots["T+5"] == "on_time"
    assert chair.alert("check-overdue").closed == chair.when("T+7:59")


def test_a_partial_check_is_of_kind_slot_and_does_not_fulfil_it() -> None:
    chair = Chair().started()

    first = chair.at("T+4").check(sbp=120, dbp=70)
    assert (first.kind, chair.slots["T+5"]) == ("slot", "open")
    rest = chair.at("T+6").check({m: v for m, v in CALM.items() if m not in ("sbp", "dbp")})

    assert (rest.kind, chair.slots["T+5"]) == ("slot", "on_time")
    assert chair.slot("T+5").taken_at == chair.when("T+6")


def test_parts_saved_in_the_wrong_order_count_by_the_last_taken() -> None:
    chair = Chair().started()

    chair.at("T+6").check(sbp=120, dbp=70)
    chair.at("T+7:30").check(
        {m: v for m, v in CALM.items() if m not in ("sbp", "dbp")}, taken="T+4"
    )

    assert chair.slots["T+5"] == "on_time"
    assert chair.slot("T+5").taken_at == chair.when("T+6")


def test_a_slot_needs_a_value_or_a_reason_for_each_measure() -> None:
    chair = Chair().started()
    readings = {m: v for m, v in CALM.items() if m not in ("hr", "anxiety")}

    chair.at("T+5").check(readings, not_obtained={"hr": "equipment"})
    assert chair.slots["T+5"] == "open"
    chair.at("T+6").check(not_obtained={"anxiety": "asleep"})

    assert chair.slots["T+5"] == "on_time"


def test_a_second_check_in_a_fulfilled_window_is_an_extra() -> None:
    chair = Chair().started()

    chair.at("T+5").full()
    again = chair.at("T+6").full()

    assert (again.kind, again.slot) == ("extra", None)


def test_readings_of_an_earlier_window_do_not_count() -> None:
    chair = Chair().started()

    chair.at("T+7").check(sbp=120, dbp=70)
    chair.at("T+9").check({m: v for m, v in CALM.items() if m not in ("sbp", "dbp")})

    assert chair.slots["T+5"] == "missed"
    assert chair.slots["T+10"] == "open"


def test_a_reading_from_the_near_future_counts_for_the_window_it_lies_in() -> None:
    chair = Chair().started()

    check = chair.at("T+7:30").full(taken="T+8:10")
    chair.look("T+9")

    assert check.kind == "extra"
    assert chair.slots["T+5"] == "missed"
    assert chair.slots["T+10"] == "open"


def test_what_was_saved_before_a_window_opened_does_not_count_for_it() -> None:
    chair = Chair().started()

    chair.at("T+7:30").full(taken="T+8:10")
    chair.at("T+9").check(sbp=120, dbp=70)

    assert chair.slots["T+10"] == "open"


# the planned end --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("planned", "made"),
    [(56, True), (57, False), (58, False), (60, False), (62, False), (63, True)],
)
def test_an_offset_near_the_planned_end_makes_no_slot(planned: int, *, made: bool) -> None:
    chair = Chair(planned_min=planned).started()
    chair.all_done(50)

    chair.look("T+61")

    assert ("T+60" in chair.slots) is made


def test_offsets_after_the_planned_end_go_on_making_slots() -> None:
    chair = Chair().started()
    chair.all_done(50)

    chair.look("T+98")

    assert in_infusion(chair)[-4:] == ["T+70", "T+80", "T+90", "T+100"]


def test_the_window_before_a_skipped_offset_goes_on_until_a_slot_opens() -> None:
    chair = Chair().started()
    chair.all_done(40)

    chair.look("T+67")
    assert chair.slots["T+50"] == "open"
    chair.look("T+68")

    assert chair.slots["T+50"] == "missed"


def test_a_pause_moves_the_planned_end_and_no_slot() -> None:
    chair = Chair().started()
    chair.all_done(30)
    chair.at("T+32").nurse.pauses()
    chair.at("T+42").nurse.resumes()

    chair.look("T+88")

    assert in_infusion(chair)[4:] == ["T+40", "T+50", "T+60", "T+80", "T+90"]
    assert chair.session.planned_end(chair.now) == chair.when("T+70")


def test_while_paused_an_offset_near_the_planned_end_makes_a_slot() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+55").nurse.pauses()

    chair.look("T+58")

    assert chair.slots["T+60"] == "open"


def test_the_planned_end_of_the_moment_of_opening_decides() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+55").nurse.pauses()
    chair.at("T+57").nurse.resumes()  # PE is T+62 from now on

    chair.look("T+59")

    assert "T+60" not in chair.slots


@pytest.mark.parametrize(
    ("moment", "micros", "made"), [("T+58", 0, True), ("T+62", 0, True), ("T+62", US, False)]
)
def test_a_pause_makes_a_skipped_offset_until_its_due_plus_grace(
    moment: str, micros: int, *, made: bool
) -> None:
    chair = Chair().started()
    chair.all_done(50)

    chair.at(moment, micros=micros).nurse.pauses()

    assert ("T+60" in chair.slots) is made
    if made:
        assert chair.slots["T+60"] == "open"
        assert chair.slot("T+60").opened == chair.when(moment, micros=micros)


def test_a_skipped_offset_made_by_a_pause_goes_overdue_like_any_other() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+61").nurse.pauses()

    chair.look("T+66")

    assert chair.alert("check-overdue").raised == chair.when("T+62")


def test_a_slot_made_by_a_pause_leaves_an_added_one_its_grace() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+58:30").nurse.gives_bolus(5, happened="T+54")  # T+60 makes no slot since T+58

    chair.at("T+60").nurse.pauses()

    assert chair.slots["T+59 added"] == "open"
    assert chair.slots["T+60"] == "open"
    chair.at("T+60:50").full()
    assert (chair.slots["T+59 added"], chair.slots["T+60"]) == ("on_time", "open")
    chair.at("T+60:55").full()
    assert chair.slots["T+60"] == "on_time"


def test_the_grace_of_an_added_slot_delays_the_decision_about_the_next_offset() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+53:30").nurse.gives_bolus(5)  # T+58:30: the next window opens at T+60:30
    chair.at("T+60").nurse.pauses()

    chair.look("T+60:30")

    assert chair.slot("T+60").opened == chair.when("T+60:30")
    assert chair.slots["T+58 added"] == "missed"


# what is asked ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("planned", "offset"),
    [(3, None), (7, None), (8, 5), (12, 5), (20, 10), (40, 20), (50, 20), (52, 30), (60, 30)],
)
def test_the_middle_is_the_offset_nearest_half_of_the_planned_time(
    planned: int, offset: int | None
) -> None:
    assert middle_offset(shipped()["ketamine-pain"], planned) == offset


def test_what_each_slot_of_the_default_protocol_asks() -> None:
    chair = Chair().started()
    chair.all_done(50)
    chair.at("T+60").nurse.stops()
    for minute in (0, 15, 30, 45, 60):
        chair.at(f"E+{minute}").full()
    chair.look("E+90")

    def has(measure: str) -> list[str]:
        return [s.label for s in chair.session.slots if measure in s.asks]

    assert has("sbp") == list(chair.slots)
    assert has("orientation") == [x for x in chair.slots if x not in ("T+5", "T+10")]
    assert has("pain") == has("mood") == ["baseline", "T+30", "E+0", "E+30", "E+60"]
    assert has("self_harm") == ["baseline", "E+60"]
    assert has("temp") == has("weight") == ["baseline"]
    assert has("o2") == has("gait") == ["baseline", "E+30", "E+45", "E+60", "E+90"]


def test_the_mood_protocol_asks_for_self_harm_at_the_end_too() -> None:
    chair = Chair(protocol="ketamine-mood", planned_min=40).started()
    chair.at("T+40").nurse.stops()

    assert "self_harm" in chair.slot("E+0").asks
    assert "self_harm" not in chair.slot("T+30").asks


def test_nothing_of_the_schedule_is_asked_before_its_anchor() -> None:
    chair = Chair()

    assert asks(chair.session, Phase.INFUSION, None, None) == chair.slot("baseline").asks
