"""What nobody answers, and the alerts and sounds of the machine itself."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.alerts import is_technical
from monitor.domain.measures import MINUTE
from monitor.domain.protocol import Priority
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


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
