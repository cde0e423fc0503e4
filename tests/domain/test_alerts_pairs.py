"""A critical and its cautions, and what worsens an answered alert."""

import pytest

from monitor.domain.state import Signal
from tests.domain.chair import Chair, Nurse, Reading


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


def test_a_critical_closes_its_cautions_in_whatever_state_they_are(chair: Chair) -> None:
    chair.check(sbp=165, dbp=80)  # on, on
    chair.nurse.acknowledges("sbp-high-caution")

    chair.at("T+6").check(sbp=182, dbp=80)

    for name in ("sbp-high-caution", "sbp-rise-caution"):
        alert = chair.alert(name)
        assert (alert.signal, alert.note) == (Signal.CLOSED, "subsumed")
        assert (alert.cleared, alert.closed) == (chair.now, chair.now)
    assert chair.open == {"sbp-high-critical": "on"}


def test_a_latched_caution_closes_under_its_critical(chair: Chair) -> None:
    chair.check(sbp=161)
    chair.at("T+6").check(sbp=130)
    chair.at("T+7").check(sbp=182)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.CLOSED, "subsumed")
    assert (alert.cleared, alert.closed) == (chair.when("T+6"), chair.now)


def test_two_cautions_of_one_pair_may_both_be_on(chair: Chair) -> None:
    chair.check(sbp=170)

    assert chair.open == {"sbp-high-caution": "on", "sbp-rise-caution": "on"}


def test_from_critical_unanswered_to_caution_the_caution_is_a_new_episode_and_on(
    chair: Chair,
) -> None:
    chair.check(sbp=161)
    chair.at("T+6").check(sbp=182)
    chair.at("T+7").check(sbp=162)

    assert chair.alert("sbp-high-critical").signal is Signal.LATCHED
    alert = chair.alert("sbp-high-caution")
    assert (alert.number, alert.signal, alert.value) == (2, Signal.ON, 162)
    assert alert.raised == chair.now


def test_after_an_answered_critical_the_caution_starts_acknowledged(chair: Chair) -> None:
    chair.check(sbp=182)
    Nurse(chair, "Charge C").acknowledges("sbp-high-critical")
    chair.at("T+8").check(sbp=170)

    assert chair.alert("sbp-high-critical").signal is Signal.CLOSED
    for name in ("sbp-high-caution", "sbp-rise-caution"):
        alert = chair.alert(name)
        assert (alert.signal, alert.note) == (Signal.ACKNOWLEDGED, "improved")
        assert (alert.acknowledged, alert.acknowledged_by) == (chair.when("T+5"), "Charge C")
        assert alert.raised == chair.when("T+8")


def test_an_improved_caution_is_on_again_15_min_later_if_it_still_crosses(chair: Chair) -> None:
    chair.check(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+8").check(sbp=161)

    chair.look("T+23")
    assert chair.alert("sbp-high-caution").signal is Signal.ACKNOWLEDGED

    chair.look("T+24")
    alert = chair.alert("sbp-high-caution")
    assert alert.signal is Signal.ON
    assert alert.on_since == chair.when("T+23")
    assert alert.escalated is None

    chair.look("T+29")
    assert chair.alert("sbp-high-caution").escalated == chair.when("T+28")


def test_an_improved_caution_that_clears_before_that_stays_closed(chair: Chair) -> None:
    chair.check(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+8").check(sbp=161)

    chair.at("T+23").check(sbp=150)
    chair.look("T+40")

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.closed) == (Signal.CLOSED, chair.when("T+23"))


def test_an_improved_caution_worsens_from_the_reading_that_raised_it(chair: Chair) -> None:
    chair.check(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+8").check(sbp=161)

    chair.at("T+9").check(sbp=170)
    assert chair.alert("sbp-high-caution").signal is Signal.ACKNOWLEDGED

    chair.at("T+10").check(sbp=171)
    assert chair.alert("sbp-high-caution").signal is Signal.ON

    chair.nurse.acknowledges("sbp-high-caution")
    chair.look("T+30")
    assert chair.alert("sbp-high-caution").signal is Signal.ACKNOWLEDGED


def test_a_critical_that_had_worsened_unanswered_leaves_its_caution_on(chair: Chair) -> None:
    chair.check(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+6").check(sbp=195)
    chair.at("T+7").check(sbp=161)

    assert chair.alert("sbp-high-critical").signal is Signal.LATCHED
    assert chair.alert("sbp-high-caution").signal is Signal.ON
    assert chair.alert("sbp-high-caution").note == ""


def test_a_critical_of_one_direction_leaves_the_cautions_of_the_other(chair: Chair) -> None:
    chair.check(sbp=95)

    chair.at("T+6").check(sbp=185)

    assert chair.alert("sbp-low-caution").signal is Signal.LATCHED


def test_distress_that_persists_and_passes_closes_and_clears_its_pair(chair: Chair) -> None:
    chair.check(distressed=True)
    chair.at("T+10").check(distressed=True)
    chair.nurse.acknowledges("dissociation-distress-persisting")
    chair.at("T+12").check(distressed=False)

    assert "dissociation-distress" not in chair.open
    assert len(chair.episodes("dissociation-distress")) == 1
    assert chair.alert("dissociation-distress-persisting").signal is Signal.CLOSED


# worsening ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "measure", "story"),
    [
        ("sbp-high-caution", "sbp", (161, 170, 171)),
        ("sbp-low-critical", "sbp", (88, 79, 78)),
        ("dbp-high-critical", "dbp", (112, 121, 122)),
        ("hr-high-caution", "hr", (120, 129, 130)),
        ("hr-low-critical", "hr", (39, 30, 29)),
        ("spo2-low-critical", "spo2", (90, 89, 88)),
        ("rr-low-critical", "rr", (8, 6, 5)),
        ("rr-high-critical", "rr", (30, 32, 33)),
        ("sedation-critical", "moaas", (2, 2, 1)),
        ("nausea-caution", "nausea", (2, 2, 3)),
        ("pain-rise", "pain", (8, 9, 10)),
        ("mood-fall", "mood", (2, 1, 0)),
    ],
)
def test_a_reading_further_past_by_the_step_turns_an_answered_alert_on(
    chair: Chair, name: str, measure: str, story: tuple[Reading, Reading, Reading]
) -> None:
    answered_at, same, worse = story
    chair.check({measure: answered_at})
    chair.nurse.acknowledges(name)

    chair.at("T+6").check({measure: same})
    assert chair.alert(name).signal is Signal.ACKNOWLEDGED

    chair.at("T+7").check({measure: worse})
    alert = chair.alert(name)
    assert (alert.signal, alert.number, alert.on_since) == (Signal.ON, 1, chair.now)


def test_worsening_counts_from_the_latest_reading_at_the_answer(chair: Chair) -> None:
    chair.check(hr=120)
    chair.at("T+6").check(hr=127)
    chair.nurse.acknowledges("hr-high-caution")

    chair.at("T+7").check(hr=130)
    assert chair.alert("hr-high-caution").signal is Signal.ACKNOWLEDGED


def test_a_step_back_does_not_move_where_worsening_counts_from(chair: Chair) -> None:
    chair.check(sbp=190)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+6").check(sbp=182)

    chair.at("T+7").check(sbp=199)
    assert chair.alert("sbp-high-critical").signal is Signal.ACKNOWLEDGED
    chair.at("T+8").check(sbp=200)
    assert chair.alert("sbp-high-critical").signal is Signal.ON


def test_another_red_flag_worsens_and_the_same_does_not(chair: Chair) -> None:
    chair.check(red_flag="chest_pain")
    chair.nurse.acknowledges("red-flag")

    chair.at("T+6").check(red_flag="chest_pain")
    assert chair.alert("red-flag").signal is Signal.ACKNOWLEDGED

    chair.at("T+7").check(red_flag="seizure")
    assert chair.alert("red-flag").signal is Signal.ON
    assert chair.alert("red-flag").value == "chest_pain"


def test_limits_with_a_second_measure_or_a_count_do_not_worsen(chair: Chair) -> None:
    chair.check(vomited=True, moaas=3, distressed=True)
    chair.at("T+10").check(distressed=True)
    chair.nurse.acknowledges("vomiting-sedated")
    chair.nurse.acknowledges("dissociation-distress-persisting")

    chair.at("T+15").check(vomited=True, moaas=0, distressed=True)

    assert chair.alert("vomiting-sedated").signal is Signal.ACKNOWLEDGED
    assert chair.alert("dissociation-distress-persisting").signal is Signal.ACKNOWLEDGED
    assert chair.alert("sedation-critical").signal is Signal.ON


def test_a_yes_that_stays_a_yes_does_not_worsen(chair: Chair) -> None:
    chair.check(self_harm=True)
    chair.nurse.acknowledges("self-harm")
    chair.at("T+6").check(self_harm=True)

    assert chair.alert("self-harm").signal is Signal.ACKNOWLEDGED
