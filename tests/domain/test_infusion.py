"""Pause, rate, bolus, stop, restart: when they happened, and what follows from that."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.protocol import Phase, Priority
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import CALM, CALM_BASELINE, Chair, running

US = 1
N = "Nurse N"


def ready(**baseline: int) -> Chair:
    """Return a chair with a complete baseline, at 10 min after opening."""
    chair = Chair()
    chair.at("5").check({**CALM_BASELINE, **baseline})
    return chair.at("10")


def stopped() -> Chair:
    """Return a chair whose infusion was stopped at T+25."""
    chair = running(20)
    chair.at("T+25").nurse.stops("iv_failure")
    return chair


# when it happened -------------------------------------------------------------------------

ACTIONS: list[tuple[Callable[[], Chair], Callable[[Instant], Command]]] = [
    (ready, lambda t: cmd.StartInfusion(by=N, happened_at=t, baseline_reason="old")),
    (running, lambda t: cmd.PauseInfusion(by=N, happened_at=t)),
    (running, lambda t: cmd.SetRate(by=N, happened_at=t, ml_per_h=Decimal(20))),
    (running, lambda t: cmd.GiveBolus(by=N, happened_at=t, mg=Decimal(5))),
    (running, lambda t: cmd.StopInfusion(by=N, happened_at=t, reason="completed")),
    (stopped, lambda t: cmd.RestartInfusion(by=N, happened_at=t, reason="new line")),
    (running, lambda t: cmd.Intervene(by=N, happened_at=t, action="position")),
]


@pytest.mark.parametrize(("chair_of", "action"), ACTIONS)
def test_what_was_done_may_have_happened_up_to_thirty_minutes_ago(
    chair_of: Callable[[], Chair], action: Callable[[Instant], Command]
) -> None:
    chair = chair_of()
    base = chair.session.last_action or chair.now
    now = chair.at(base + 40 * 60_000_000).now

    assert chair.refuses(action(now - 30 * 60_000_000 - US)) is Refusal.HAPPENED_TOO_LONG_AGO
    chair.do(action(now - 30 * 60_000_000))


@pytest.mark.parametrize(("chair_of", "action"), ACTIONS)
def test_what_was_done_has_not_happened_in_the_future(
    chair_of: Callable[[], Chair], action: Callable[[Instant], Command]
) -> None:
    chair = chair_of()

    assert chair.refuses(action(chair.now + US)) is Refusal.HAPPENED_IN_FUTURE


@pytest.mark.parametrize(("chair_of", "action"), ACTIONS[1:])
def test_what_was_done_has_not_happened_before_the_previous_infusion_action(
    chair_of: Callable[[], Chair], action: Callable[[Instant], Command]
) -> None:
    chair = chair_of()
    last = chair.session.last_action
    assert last is not None
    chair.at(last + 60_000_000)

    assert chair.refuses(action(last - US)) is Refusal.HAPPENED_BEFORE_LAST_ACTION
    chair.do(action(last))


def test_nothing_has_happened_before_the_session_was_opened() -> None:
    chair = Chair()
    chair.at("1").nurse.intervenes("position", happened="0")

    refused = chair.refuses(
        cmd.Intervene(by=N, action="position", happened_at=chair.when("0", micros=-US))
    )

    assert refused is Refusal.HAPPENED_BEFORE_LAST_ACTION


def test_an_intervention_is_no_infusion_action() -> None:
    chair = running(20)
    chair.at("T+25").nurse.intervenes("position")

    chair.at("T+26").nurse.pauses(happened="T+22")

    assert chair.session.pauses[0].since == chair.when("T+22")
    assert chair.session.last_action == chair.when("T+22")


# pause and resume -------------------------------------------------------------------------


def test_the_planned_end_moves_by_the_time_spent_paused_so_far() -> None:
    chair = running(20)
    chair.at("T+25").nurse.pauses()
    assert chair.session.planned_end(chair.when("T+29")) == chair.when("T+64")

    chair.at("T+32").nurse.resumes(happened="T+31")

    assert chair.session.planned_end(chair.when("T+50")) == chair.when("T+66")


def test_a_back_dated_pause_moves_the_planned_end_from_when_it_happened() -> None:
    chair = running(20)

    chair.at("T+25").nurse.pauses(happened="T+21")

    assert chair.session.planned_end(chair.now) == chair.when("T+64")


def test_pausing_twice_and_resuming_what_runs_are_refused() -> None:
    chair = running()

    assert chair.refuses(cmd.ResumeInfusion(by=N)) is Refusal.NOT_PAUSED
    chair.nurse.pauses()
    assert chair.refuses(cmd.PauseInfusion(by=N)) is Refusal.ALREADY_PAUSED


@pytest.mark.parametrize(
    "command",
    [
        cmd.PauseInfusion(by=N),
        cmd.ResumeInfusion(by=N),
        cmd.SetRate(by=N, ml_per_h=Decimal(10)),
        cmd.GiveBolus(by=N, mg=Decimal(5)),
        cmd.StopInfusion(by=N, reason="completed"),
    ],
)
def test_what_needs_a_running_infusion_is_refused_before_and_after_it(command: Command) -> None:
    assert ready().refuses(command) is Refusal.NOT_INFUSING
    assert stopped().refuses(command) is Refusal.NOT_INFUSING


def test_a_restart_needs_a_recorded_end_and_a_reason() -> None:
    assert running().refuses(cmd.RestartInfusion(by=N, reason="x")) is Refusal.NOT_STOPPED
    assert stopped().refuses(cmd.RestartInfusion(by=N, reason=" ")) is Refusal.REASON_MISSING


def test_resuming_with_a_high_pressure_needs_a_prescriber_in_the_mood_protocol() -> None:
    chair = Chair(protocol="ketamine-mood", planned_min=40).started()
    chair.at("T+5").full(sbp=161)
    chair.at("T+6").nurse.pauses(alert="sbp-high-caution")
    chair.at("T+8")

    assert chair.refuses(cmd.ResumeInfusion(by=N)) is Refusal.GATE_NEEDS_PRESCRIBER
    given = cmd.Gate(prescriber="Dr X")
    assert chair.refuses(cmd.ResumeInfusion(by=N, gate=given)) is Refusal.GATE_NEEDS_REASON
    chair.nurse.resumes(gate=cmd.Gate(prescriber="Dr X", reason="anxious only"))

    assert not chair.session.paused


def test_resuming_with_a_high_pressure_needs_nobody_in_the_pain_protocol() -> None:
    chair = running()
    chair.at("T+5").full(sbp=165, dbp=102)
    chair.at("T+6").nurse.pauses()

    chair.at("T+8").nurse.resumes()

    assert not chair.session.paused


# rate and bolus ---------------------------------------------------------------------------


def test_amounts_are_not_negative() -> None:
    chair = running()

    below = cmd.SetRate(by=N, ml_per_h=Decimal(-1))
    assert chair.refuses(below) is Refusal.NEGATIVE_AMOUNT
    assert chair.refuses(cmd.GiveBolus(by=N, mg=Decimal(0))) is Refusal.NEGATIVE_AMOUNT
    chair.nurse.sets_rate(0)


def test_the_added_slot_follows_when_the_bolus_happened() -> None:
    chair = running(20)

    chair.at("T+24").nurse.gives_bolus(5, happened="T+20:30")

    assert chair.slot("T+25 added").due == chair.when("T+25:30")
    assert chair.slot("T+25 added").opened == chair.when("T+23:30")


def test_an_added_slot_that_is_already_late_is_overdue_at_the_entry() -> None:
    chair = running(20)

    chair.at("T+27:59").nurse.gives_bolus(5, happened="T+20:30")

    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("T+27:59"), Priority.LOW)


@pytest.mark.parametrize("entered", ["T+28", "T+35"])
def test_an_added_slot_whose_window_has_closed_by_the_entry_is_not_made(entered: str) -> None:
    chair = running(20)

    chair.at(entered).nurse.gives_bolus(5, happened="T+20:30")
    chair.look("T+39")

    assert not any(label.endswith("added") for label in chair.slots)


def test_a_check_that_has_been_done_in_the_window_of_a_back_dated_bolus_serves() -> None:
    chair = running(20)
    chair.at("T+26").full()

    chair.at("T+27").nurse.gives_bolus(5, happened="T+20:30")
    chair.look("T+27:50")

    assert chair.slots["T+25 added"] == "on_time"
    assert chair.slot("T+25 added").taken_at == chair.when("T+26")
    assert "check-overdue" not in chair.raised


# stop -------------------------------------------------------------------------------------


def test_the_reason_of_a_stop_is_one_of_the_protocol() -> None:
    refused = running().refuses(cmd.StopInfusion(by=N, reason="bored"))

    assert refused is Refusal.UNKNOWN_STOP_REASON


def test_stopping_early_is_allowed_at_any_time() -> None:
    chair = running()

    chair.at("T+0", micros=US).nurse.stops("patient_request")

    assert (chair.session.phase, chair.slots["E+0"]) == (Phase.RECOVERY, "open")


def test_the_schedule_of_recovery_counts_from_when_the_stop_happened() -> None:
    chair = running(50)

    chair.at("T+65").nurse.stops(happened="T+60")

    assert chair.session.ended == chair.when("T+60")
    assert chair.slot("E+0").due == chair.when("T+60")
    alert = chair.alert("check-overdue")
    assert (alert.raised, alert.priority) == (chair.when("T+65"), Priority.LOW)


def test_offsets_whose_window_has_closed_by_the_entry_of_the_stop_are_not_made() -> None:
    closed, still = running(50), running(50)

    closed.at("T+73").nurse.stops(happened="T+60")
    still.at(still.when("T+73") - US).nurse.stops(happened="T+60")

    assert [x for x in closed.slots if x.startswith("E")] == ["E+15"]
    assert [x for x in still.slots if x.startswith("E")] == ["E+0"]


@pytest.mark.parametrize(("happened", "status"), [("T+32", "withdrawn"), ("T+32:01", "missed")])
def test_whether_a_slot_is_overdue_counts_at_the_end_itself(happened: str, status: str) -> None:
    chair = running(20)

    chair.at("T+36").nurse.stops("patient_request", happened=happened)

    assert chair.slots["T+30"] == status
    assert chair.alert("check-overdue", 1).closed == chair.when("T+36")


def test_slots_already_opened_keep_their_state_after_a_back_dated_stop() -> None:
    chair = running(20)
    chair.at("T+30").full()
    chair.look("T+48")

    chair.at("T+49").nurse.stops("patient_request", happened="T+29")

    assert chair.slots["T+30"] == "on_time"
    assert chair.slots["T+40"] == "missed"
    assert chair.slots["T+50"] == "withdrawn"


def test_a_reading_keeps_the_slot_it_fulfilled_after_a_back_dated_stop() -> None:
    chair = running(20)
    chair.at("T+31").full()

    chair.at("T+35").nurse.stops("patient_request", happened="T+29")

    assert chair.slots["T+30"] == "on_time"
    assert chair.slots["E+0"] == "open"
    assert chair.alert("check-overdue").raised == chair.when("T+35")


def test_a_check_that_fulfilled_nothing_serves_for_a_back_dated_end() -> None:
    chair = running(50)
    check = chair.at("T+61").full()
    assert check.kind == "extra"

    chair.at("T+66").nurse.stops(happened="T+60")

    assert chair.slots["E+0"] == "on_time"
    assert chair.slot("E+0").taken_at == chair.when("T+61")
    assert chair.open == {}


def test_a_slot_served_by_an_earlier_check_clears_check_missed_too() -> None:
    chair = running(20, planned_min=40)
    chair.at("T+30").full()
    chair.at("T+31").check(hr=125)
    chair.at("T+41").check(
        {m: v for m, v in CALM.items() if m != "hr"}, not_obtained={"hr": "away"}
    )
    chair.look("T+47")
    assert chair.slots["recheck hr T+36"] == "missed"
    assert chair.open["check-missed"] == "on"

    chair.nurse.stops(happened="T+40")

    assert chair.slots["E+0"] == "on_time"
    assert chair.alert("check-missed").signal is Signal.CLOSED


def test_limits_are_recomputed_from_the_end_that_was_recorded() -> None:
    chair = running(20)
    chair.at("T+30").full(orientation=2)
    chair.at("T+31").nurse.stops("patient_request", happened="T+25")
    assert "disorientation-late" not in chair.raised

    other = running(20)
    other.at("T+49").full(orientation=2)
    other.at("T+50").nurse.stops("patient_request", happened="T+20")

    assert other.alert("disorientation-late").raised == other.when("T+50")


# restart ----------------------------------------------------------------------------------


def test_a_back_dated_restart_makes_what_opened_after_it_and_is_still_open() -> None:
    chair = stopped()

    chair.at("T+39").nurse.restarts("new line", happened="T+27")

    assert "T+30" not in chair.slots
    assert (chair.slots["E+0"], chair.slots["E+15"]) == ("missed", "withdrawn")
    assert chair.slot("E+15").closed == chair.when("T+27")
    assert chair.slot("T+40").opened == chair.when("T+38")
    assert chair.session.planned_end(chair.now) == chair.when("T+62")


def test_a_back_dated_restart_drops_an_added_slot_whose_window_has_closed() -> None:
    chair = running(20)
    chair.at("T+20:30").nurse.gives_bolus(5)
    chair.at("T+21").nurse.stops("iv_failure")

    chair.at("T+29").nurse.restarts("new line", happened="T+22")

    assert not any(label.endswith("added") for label in chair.slots)
    assert chair.slots["T+30"] == "open"


def test_recovery_slots_keep_their_state_over_a_restart() -> None:
    chair = stopped()
    chair.at("E+1").full()
    chair.look("E+28")

    chair.at("E+29").nurse.restarts("new line")

    assert (chair.slots["E+0"], chair.slots["E+15"]) == ("on_time", "missed")
    assert chair.slots["E+30"] == "withdrawn"


def test_an_overdue_recovery_slot_is_withdrawn_by_a_restart_and_its_alert_closes() -> None:
    chair = stopped()
    chair.look("E+4")

    chair.at("E+5").nurse.restarts("new line")

    assert chair.slots["E+0"] == "withdrawn"
    assert chair.alert("check-overdue").signal is Signal.CLOSED
    assert "check-missed" not in chair.raised
