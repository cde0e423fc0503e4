"""Alerts in words: which share a dock, which comes first, and what the room may read."""

from dataclasses import replace
from decimal import Decimal

from monitor.api import Priority, Signal
from tests.ui import pictures
from ui.alert import words

SBP = pictures.alert("sbp-high-critical", "14:31:38", 186, 180)
DBP = pictures.alert("dbp-high-caution", "14:31:38", 104, 100)
SPO2 = pictures.alert("spo2-low-caution", "14:30:00", 92, 93)


def test_systolic_and_diastolic_share_a_dock_that_the_worse_names() -> None:
    assert words.groups((DBP, SBP)) == (words.Group(main=SBP, others=(DBP,)),)


def test_of_two_equal_ones_the_further_past_its_limit_names_the_dock() -> None:
    caution = pictures.alert("sbp-high-caution", "14:31:38", 162, 160)
    assert words.groups((caution, DBP))[0].main is DBP


def test_what_nobody_has_answered_comes_before_what_was_answered() -> None:
    answered = pictures.answered(SBP, "14:32:00")
    assert [group.main for group in words.groups((answered, SPO2))] == [SPO2, answered]


def test_the_worse_names_the_dock_even_when_only_the_other_waits_for_an_answer() -> None:
    answered = pictures.answered(SBP, "14:32:00")
    group = words.groups((DBP, answered))[0]
    assert (group.main, group.front, group.unanswered) == (answered, DBP, (DBP,))


def test_a_higher_priority_comes_first() -> None:
    assert [group.main for group in words.groups((SPO2, SBP))] == [SBP, SPO2]


def test_the_docks_of_the_same_alerts_are_worked_out_once_and_of_a_few_chairs_only() -> None:
    alerts = (SPO2, SBP)
    found = words.groups(alerts)

    assert words.groups(alerts) is found
    for chair in range(30):
        other = (replace(SBP, episode=chair),)
        assert words.groups(other)[0].main.episode == chair
    assert words.groups(alerts) == found
    assert words.groups((SPO2, replace(SBP, episode=31))) != found


def test_a_closed_episode_has_no_dock() -> None:
    assert words.groups((replace(SBP, signal=Signal.CLOSED),)) == ()


def test_a_latched_one_says_that_it_is_back_inside() -> None:
    latched = replace(SBP, signal=Signal.LATCHED, latest=Decimal(150), cleared=pictures.NOW)
    assert words.unanswered(latched)
    assert words.distance(latched) == "Back inside the limit, not acknowledged"


def test_the_distance_is_said_with_the_limit() -> None:
    assert words.distance(SBP) == "6 over critical limit 180"
    assert words.distance(SPO2) == "1 under caution limit 93"


def test_the_second_reading_of_a_pair_is_one_line() -> None:
    assert words.also((DBP,)) == "DBP 104 also over caution 100"
    risen = pictures.alert("dbp-rise-caution", "14:31:38", 104, 104)
    assert words.also((DBP, risen)) == "DBP 104 also over caution 100 and at caution 104"


def test_a_late_check_is_named_with_its_slot() -> None:
    late = pictures.lateness("check-overdue", "14:30:30", "T+30")
    assert words.title(late) == "Check overdue, T+30"
    assert (words.distance(late), late.priority) == ("", Priority.LOW)


def test_a_discreet_alert_is_named_only_where_it_belongs() -> None:
    hidden = replace(SBP, limit="self-harm", measure="self_harm", latest=True, discreet=True)
    assert words.public_title(hidden) == "Clinician needed"
    assert words.title(hidden) == "Thoughts of self-harm"


def test_the_answer_is_timed_from_the_critical_alert_that_went_before() -> None:
    view = pictures.answered_medium()
    caution = view.alerts[1]
    assert words.answered_by(view, caution) == "in 1:53, M. Okonjo RN"
