"""The life of an alert: signals, acknowledging, pairs, worsening, escalation."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.alerts import TRANSITIONS, Trigger, is_technical
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Priority
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair, Nurse, Reading


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


# pairs --------------------------------------------------------------------------------------


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


# escalation ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("measure", "value", "seconds"), [("hr", 135, 60), ("hr", 125, 300)])
def test_what_nobody_answers_escalates_at_its_exact_moment(
    chair: Chair, measure: str, value: int, seconds: int
) -> None:
    chair.check({measure: value})
    due = chair.now + seconds * 1_000_000

    chair.look(due)
    (alert,) = (a for a in chair.session.alerts if a.measure == measure)
    assert alert.escalated is None

    chair.look(due + MINUTE)
    (alert,) = (a for a in chair.session.alerts if a.measure == measure)
    assert alert.escalated == due


def test_a_low_alert_never_escalates(chair: Chair) -> None:
    chair.check(pain=10)

    chair.look("T+59")

    assert chair.alert("pain-rise").escalated is None


def test_an_answer_at_the_very_instant_stops_the_escalation(chair: Chair) -> None:
    chair.check(hr=135)

    chair.at("T+6").nurse.acknowledges("hr-high-critical")
    chair.look("T+10")

    assert chair.alert("hr-high-critical").escalated is None


def test_a_latched_alert_does_not_escalate(chair: Chair) -> None:
    chair.check(hr=135)
    chair.at("T+5:30").check(hr=90)
    chair.look("T+20")

    assert chair.alert("hr-high-critical").escalated is None


def test_a_worsening_after_an_escalation_can_escalate_again(chair: Chair) -> None:
    chair.check(hr=131)
    chair.at("T+8").nurse.acknowledges("hr-high-critical")
    chair.at("T+9").check(hr=145)
    assert not chair.alert("hr-high-critical").escalated_now

    chair.look("T+11")

    alert = chair.alert("hr-high-critical")
    assert alert.escalated_now
    assert alert.escalated == chair.when("T+6")  # the first one stands
    times = [e.at for e in chair.events if isinstance(e, ev.AlertEscalated)]
    assert times == [chair.when("T+6"), chair.when("T+10")]


def test_a_new_onset_of_a_latched_alert_starts_its_clock_again(chair: Chair) -> None:
    chair.check(hr=135)
    chair.at("T+5:30").check(hr=90)
    chair.at("T+9").check(hr=135)

    chair.look("T+11")

    assert chair.alert("hr-high-critical").escalated == chair.when("T+10")


def test_self_harm_is_discreet_and_escalates_as_usual(chair: Chair) -> None:
    chair.check(self_harm=True)
    chair.look("T+7")

    limit = chair.session.protocol.limit("self-harm")
    assert limit is not None
    assert limit.discreet
    assert chair.alert("self-harm").escalated == chair.when("T+6")
    assert [x.id for x in chair.session.protocol.limits if x.discreet] == ["self-harm"]


# the machine's own alerts -------------------------------------------------------------------


def test_lateness_and_technical_alerts_are_never_high_and_never_latch(chair: Chair) -> None:
    assert is_technical("check-overdue")
    assert is_technical("check-missed")
    assert is_technical("end-not-recorded")
    assert is_technical("sound-unavailable")
    assert is_technical("not-assessed-bp")
    assert not is_technical("sbp-high-critical")

    chair.look("T+11")
    chair.full()

    assert {a.signal for a in chair.session.alerts} <= {Signal.CLOSED, Signal.ON}
    assert all(a.priority < Priority.HIGH for a in chair.session.alerts)


def test_a_silent_station_says_so_once_until_it_sounds(chair: Chair) -> None:
    chair.do(cmd.ReportSound(working=True))
    assert not chair.episodes("sound-unavailable")

    chair.do(cmd.ReportSound(working=False, detail="muted"))
    chair.do(cmd.ReportSound(working=False, detail="muted"))
    alert = chair.alert("sound-unavailable")
    assert len(chair.episodes("sound-unavailable")) == 1
    assert (alert.priority, alert.signal) == (Priority.LOW, Signal.ON)

    chair.nurse.acknowledges("sound-unavailable")
    chair.at("T+6").do(cmd.ReportSound(working=True))
    assert chair.alert("sound-unavailable").signal is Signal.CLOSED

    chair.do(cmd.ReportSound(working=False))
    assert chair.alert("sound-unavailable").number == 2


@pytest.mark.parametrize("seconds", [0, 1, 120])
def test_the_sound_pauses_for_two_minutes_at_most(chair: Chair, seconds: int) -> None:
    chair.do(cmd.PauseAudio(by="N", seconds=seconds))

    assert chair.events[-1] == ev.AudioPaused(at=chair.now, by="N", seconds=seconds)


@pytest.mark.parametrize("seconds", [-1, 121])
def test_a_longer_pause_of_the_sound_is_refused(chair: Chair, seconds: int) -> None:
    command = cmd.PauseAudio(by="N", seconds=seconds)

    assert chair.refuses(command) is Refusal.AUDIO_PAUSE_TOO_LONG


def test_switching_the_sound_off_needs_a_reason(chair: Chair) -> None:
    command = cmd.SwitchAudio(by="C", off=True, reason=" ")
    assert chair.refuses(command) is Refusal.REASON_MISSING

    chair.do(cmd.SwitchAudio(by="C", off=True, reason="quiet room"))
    assert chair.events[-1] == ev.AudioSwitched(at=chair.now, by="C", off=True, reason="quiet room")
