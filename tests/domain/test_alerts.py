"""The life of an alert: its signals, and who answers what."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain.alerts import TRANSITIONS, Trigger
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair, Nurse


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


def test_the_table_is_that_of_the_rules() -> None:
    assert dict(TRANSITIONS) == {
        (Signal.ON, Trigger.ACKNOWLEDGE): Signal.ACKNOWLEDGED,
        (Signal.ON, Trigger.CLEAR): Signal.LATCHED,
        (Signal.ACKNOWLEDGED, Trigger.CLEAR): Signal.CLOSED,
        (Signal.LATCHED, Trigger.ACKNOWLEDGE): Signal.CLOSED,
        (Signal.LATCHED, Trigger.AGAIN): Signal.ON,
        (Signal.ACKNOWLEDGED, Trigger.WORSEN): Signal.ON,
    }


def test_a_condition_that_becomes_true_is_on(chair: Chair) -> None:
    chair.check(hr=125)

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.number, alert.raised) == (Signal.ON, 1, chair.now)
    assert (alert.acknowledged, alert.cleared, alert.closed) == (None, None, None)


def test_acknowledging_answers_one_episode_by_one_person(chair: Chair) -> None:
    chair.check(hr=125, rr=26)

    chair.at("T+6").nurse.acknowledges("hr-high-caution")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.acknowledged) == (Signal.ACKNOWLEDGED, chair.when("T+6"))
    assert alert.acknowledged_by == "Nurse N"
    assert chair.alert("rr-high-caution").signal is Signal.ON


def test_what_clears_unanswered_is_latched_until_somebody_answers(chair: Chair) -> None:
    chair.check(hr=125)
    chair.at("T+6").check(hr=90)

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.cleared, alert.closed) == (Signal.LATCHED, chair.now, None)

    chair.at("T+7").nurse.acknowledges("hr-high-caution")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.closed) == (Signal.CLOSED, chair.now)
    assert (alert.acknowledged, alert.cleared) == (chair.now, chair.when("T+6"))


def test_a_low_alert_closes_as_it_clears(chair: Chair) -> None:
    chair.check(pain=9)
    chair.at("T+6").check(pain=5)

    alert = chair.alert("pain-rise")
    assert (alert.signal, alert.cleared, alert.closed) == (Signal.CLOSED, chair.now, chair.now)


def test_what_clears_after_the_answer_is_closed(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    chair.at("T+6").check(hr=90)

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.cleared, alert.closed) == (Signal.CLOSED, chair.now, chair.now)


def test_a_latched_alert_that_crosses_again_is_the_same_episode(chair: Chair) -> None:
    chair.check(hr=125)
    chair.at("T+6").check(hr=90)
    chair.at("T+7").check(hr=122)

    alert = chair.alert("hr-high-caution")
    assert len(chair.episodes("hr-high-caution")) == 1
    assert (alert.signal, alert.cleared, alert.raised) == (Signal.ON, None, chair.when("T+5"))
    assert alert.value == 125


def test_a_closed_alert_that_crosses_again_is_the_next_episode(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    chair.at("T+6").check(hr=90)
    chair.at("T+7").check(hr=122)

    alert = chair.alert("hr-high-caution")
    assert (alert.number, alert.signal, alert.value) == (2, Signal.ON, 122)


def test_an_unchanged_answered_condition_is_not_signalled_again(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")

    chair.at("T+6").check(hr=125)

    assert chair.alert("hr-high-caution").signal is Signal.ACKNOWLEDGED


# which episode a name means -----------------------------------------------------------------


def test_a_bare_name_means_the_episode_that_is_on_before_an_older_latched_one(
    chair: Chair,
) -> None:
    chair.at("T+7").check(hr=125)
    chair.at("T+8").check(hr=90)
    chair.nurse.acknowledges("hr-high-caution")
    chair.at("T+9").check(hr=126)
    chair.check(hr=127, taken="T+4")  # back-dated: the third episode, latched
    assert [a.signal.value for a in chair.episodes("hr-high-caution")] == [
        "closed",
        "on",
        "latched",
    ]

    chair.nurse.acknowledges("hr-high-caution")
    assert chair.alert("hr-high-caution", 2).signal is Signal.ACKNOWLEDGED
    assert chair.alert("hr-high-caution", 3).signal is Signal.LATCHED

    chair.nurse.acknowledges("hr-high-caution")
    assert chair.alert("hr-high-caution", 3).signal is Signal.CLOSED


def test_of_several_latched_episodes_a_bare_name_means_the_oldest(chair: Chair) -> None:
    chair.at("T+9").check(hr=90)
    chair.check(hr=121, taken="T+3")
    chair.at("T+10").check(hr=122, taken="T+4")

    chair.nurse.acknowledges("hr-high-caution")

    assert [a.signal.value for a in chair.episodes("hr-high-caution")] == ["closed", "latched"]


def test_of_several_latched_episodes_the_last_is_on_again_and_a_bare_name_means_it(
    chair: Chair,
) -> None:
    chair.at("T+9").check(hr=90)
    chair.check(hr=121, taken="T+3")
    chair.at("T+10").check(hr=122, taken="T+4")

    chair.at("T+11").check(hr=123)
    assert [a.signal.value for a in chair.episodes("hr-high-caution")] == ["latched", "on"]

    chair.nurse.acknowledges("hr-high-caution")
    assert [a.signal.value for a in chair.episodes("hr-high-caution")] == [
        "latched",
        "acknowledged",
    ]


def test_a_name_with_its_number_means_that_episode(chair: Chair) -> None:
    chair.at("T+9").check(hr=90)
    chair.check(hr=121, taken="T+3")
    chair.at("T+10").check(hr=122, taken="T+4")

    chair.nurse.acknowledges("hr-high-caution/2")

    assert [a.signal.value for a in chair.episodes("hr-high-caution")] == ["latched", "closed"]


@pytest.mark.parametrize("name", ["hr-high-caution", "hr-high-caution/1", "nonsense", "rr/x"])
def test_acknowledging_what_signals_no_more_is_refused(chair: Chair, name: str) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")

    assert chair.refuses(cmd.Acknowledge(by="N", alert=name)) is Refusal.ALERT_NOT_SIGNALLING


def test_acknowledging_with_an_unknown_action_is_refused(chair: Chair) -> None:
    chair.check(hr=125)
    command = cmd.Acknowledge(by="N", alert="hr-high-caution", action="sing")

    assert chair.refuses(command) is Refusal.UNKNOWN_ACTION


def test_an_answer_with_an_action_documents_it(chair: Chair) -> None:
    chair.check(hr=125)

    chair.nurse.acknowledges("hr-high-caution", "quiet_room")

    (done,) = chair.session.interventions
    assert (done.action, done.by, done.answers) == (
        "quiet_room",
        "Nurse N",
        chair.alert("hr-high-caution").ref,
    )
    assert chair.alert("hr-high-caution").action == "quiet_room"


@pytest.mark.parametrize("what", ["intervene", "pause", "resume", "stop", "rate"])
def test_an_action_that_names_an_alert_answers_it(chair: Chair, what: str) -> None:
    nurse = chair.nurse
    chair.check(hr=125, rr=26)
    if what == "resume":
        nurse.pauses()
    chair.at("T+6")
    _act(nurse, what, "hr-high-caution")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.acknowledged) == (Signal.ACKNOWLEDGED, chair.when("T+6"))
    assert chair.alert("rr-high-caution").signal is Signal.ON


def _act(nurse: Nurse, what: str, alert: str) -> None:
    match what:
        case "intervene":
            nurse.intervenes("reassure", alert=alert)
        case "pause":
            nurse.pauses(alert=alert)
        case "resume":
            nurse.resumes(alert=alert)
        case "stop":
            nurse.stops("vital_sign", alert=alert)
        case _:
            nurse.sets_rate(20, alert=alert)


@pytest.mark.parametrize("name", ["hr-high-caution", "hr-high-caution/7", "nonsense"])
def test_an_action_whose_alert_is_answered_or_absent_is_recorded_and_changes_nothing(
    chair: Chair, name: str
) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    before = chair.session.alerts

    chair.at("T+6").nurse.intervenes("reassure", alert=name)

    assert chair.session.alerts == before
    assert [d.action for d in chair.session.interventions] == ["reassure"]


def test_a_struck_intervention_undoes_no_effect_on_alerts(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.intervenes("reassure", alert="hr-high-caution")
    before = chair.session.alerts

    chair.do(cmd.StrikeIntervention(by="N", number=1, reason="wrong chair"))

    assert chair.session.alerts == before
    assert chair.session.interventions[0].struck == "wrong chair"
