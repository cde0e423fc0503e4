"""The dock's content, worked out from pictures of a chair."""

from dataclasses import replace
from decimal import Decimal

from monitor.api import ChairView, Priority, Signal
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from ui.alert.present import DockView, dock_of

NURSE = "P. Lindqvist, ext 4400"


def dock(view: ChairView, preferred: str = "", **board: object) -> DockView:
    station = FakeStation((view,), now=view.at)
    station.board_changes.update(board)
    found = dock_of(view, station.board(), station, preferred)
    assert found is not None
    return found


def test_a_calm_chair_has_no_dock() -> None:
    station = FakeStation((pictures.calm(),))
    assert dock_of(pictures.calm(), station.board(), station) is None


def test_a_high_says_what_how_far_since_when_and_who_hears_of_it_next() -> None:
    shown = dock(pictures.high())
    assert (shown.word, shown.title) == ("HIGH", "SBP 186")
    assert (shown.first, shown.second) == (
        "6 over critical limit 180",
        "DBP 104 also over caution 100",
    )
    assert (shown.clock, shown.since) == ("0:32", "since 14:31:38")
    assert (shown.escalation, shown.escalation_sub) == ("Escalates in 0:28", f"then: get {NURSE}")
    assert shown.flashing
    assert len(shown.actions) == 6


def test_an_escalated_one_names_whom_to_get_and_since_when() -> None:
    shown = dock(pictures.escalated())
    assert shown.escalation == "Get the charge nurse"
    assert shown.escalation_sub == f"{NURSE}, 14:31:58"


def test_an_answered_one_stands_still_and_joins_the_critical_before_it() -> None:
    shown = dock(pictures.answered_medium())
    assert (shown.word, shown.answered, shown.flashing) == ("MEDIUM", True, False)
    assert shown.second == "HIGH until 14:33:38, peak 186"
    assert (shown.clock, shown.since) == ("Answered", "in 1:53, M. Okonjo RN")
    assert shown.pending == ()


def test_what_was_done_stands_on_its_button_with_time_and_name() -> None:
    done = {each.code: each.done for each in dock(pictures.answered_medium()).actions}
    assert done["infusion_paused"] == "14:32:51, M. Okonjo RN"
    assert done["recheck"] == "14:33:38, 178/98"
    assert done["reassure"] == ""


def test_a_struck_action_counts_as_not_done() -> None:
    view = pictures.answered_medium()
    struck = tuple(replace(deed, struck="wrong chair") for deed in view.interventions)
    done = {each.code: each.done for each in dock(replace(view, interventions=struck)).actions}
    assert done["infusion_paused"] == ""


def test_a_second_alert_is_one_line_and_is_acknowledged_with_the_first() -> None:
    view = pictures.high()
    low = pictures.alert("spo2-low-caution", "14:31:38", 92, 93)
    shown = dock(replace(view, alerts=(*view.alerts, low)))
    assert shown.row == "MEDIUM, SpO₂ 92, 1 under caution limit 93"
    assert shown.pending == ("sbp-high-critical/1", "dbp-high-caution/1", "spo2-low-caution/1")


def test_a_latched_alert_neither_flashes_nor_escalates() -> None:
    view = pictures.high()
    latched = replace(
        view.alerts[0],
        signal=Signal.LATCHED,
        on_since=None,
        escalates_at=None,
        cleared=pictures.NOW,
        latest=Decimal(150),
    )
    shown = dock(replace(view, alerts=(latched,)))
    assert (shown.flashing, shown.sound) == (False, "Silent")
    assert shown.escalation == "Does not escalate"
    assert shown.pending == ("sbp-high-critical/1",)


def test_the_sound_counts_down_while_it_is_paused() -> None:
    until = pictures.NOW + 103_000_000
    shown = dock(pictures.high(), audio_paused_until=until)
    assert (shown.sound, shown.sound_sub, shown.sound_paused) == ("1:43", "sound paused", True)


def test_a_quiet_room_never_silences_a_high() -> None:
    assert dock(pictures.high(), audio_off=True).sound == "Sound on"
    assert dock(pictures.medium(), audio_off=True).sound == "Sound off"


def test_a_late_check_offers_the_check_itself() -> None:
    shown = dock(pictures.overdue())
    assert (shown.word, shown.title) == ("LOW", "Check overdue, T+30")
    assert [each.title for each in shown.actions] == ["Start check"]


def test_a_missed_check_offers_a_reason_and_a_missing_end_the_end() -> None:
    view = pictures.calm()
    missed = pictures.lateness("check-missed", "14:20", "T+20", priority=Priority.MEDIUM)
    codes = [each.code for each in dock(replace(view, alerts=(missed,))).actions]
    assert codes == ["start_check", "miss_reason"]
    end = pictures.lateness("end-not-recorded", "14:58", "")
    assert [e.code for e in dock(replace(view, alerts=(end,))).actions] == ["record_end"]


def test_a_reading_not_taken_twice_opens_its_own_entry() -> None:
    gone = pictures.lateness("not-assessed-bp", "14:20", "", priority=Priority.MEDIUM)
    shown = dock(replace(pictures.calm(), alerts=(gone,)))
    assert [each.code for each in shown.actions] == ["start_check"]
    assert shown.title == "Blood pressure not read twice"
