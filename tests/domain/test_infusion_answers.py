"""Actions that answer an alert, and interventions of their own."""

from collections.abc import Callable

import pytest

from monitor.domain import commands as cmd
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal
from tests.domain.chair import running

N = "Nurse N"


# what answers an alert --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "action"),
    [
        (lambda n: n.pauses(alert="sbp-high-critical"), "infusion_paused"),
        (lambda n: n.stops("vital_sign", alert="sbp-high-critical/1"), "infusion_stopped"),
        (lambda n: n.sets_rate(10, alert="sbp-high-critical"), "rate_reduced"),
        (lambda n: n.sets_rate(30, alert="sbp-high-critical"), ""),
        (lambda n: n.intervenes("reassure", alert="sbp-high-critical"), "reassure"),
    ],
)
def test_an_action_that_names_an_alert_acknowledges_it(
    act: Callable[[object], None], action: str
) -> None:
    chair = running(10)
    chair.nurse.sets_rate(20)
    chair.at("T+11").check(sbp=186)

    act(chair.at("T+11:30").nurse)

    alert = chair.alert("sbp-high-critical")
    assert (alert.signal, alert.acknowledged_by, alert.action) == (
        Signal.ACKNOWLEDGED, "Nurse N", action,
    )  # fmt: skip


def test_resuming_can_answer_an_alert_too() -> None:
    chair = running(10)
    chair.nurse.pauses()
    chair.at("T+11").check(sbp=186)

    chair.nurse.resumes(alert="sbp-high-critical")

    assert chair.alert("sbp-high-critical").action == "infusion_resumed"


def test_an_action_whose_alert_signals_no_more_is_recorded_and_changes_nothing() -> None:
    chair = running(10)

    chair.nurse.intervenes("reassure", alert="sbp-high-critical", detail="calm voice")
    chair.nurse.pauses(alert="hr-high-caution/7")

    assert chair.session.interventions[0].detail == "calm voice"
    assert chair.session.paused
    assert chair.raised == ()


def test_free_interventions_are_of_the_protocols_list_and_not_the_infusions_own() -> None:
    chair = running()

    assert chair.refuses(cmd.Intervene(by=N, action="dance")) is Refusal.UNKNOWN_ACTION
    paused = cmd.Intervene(by=N, action="infusion_paused")
    assert chair.refuses(paused) is Refusal.INFUSION_ACTION


def test_acknowledging_with_an_action_documents_it() -> None:
    chair = running(10)
    chair.at("T+11").check(sbp=186)

    assert (
        chair.refuses(cmd.Acknowledge(by=N, alert="sbp-high-critical", action="dance"))
        is Refusal.UNKNOWN_ACTION
    )
    chair.nurse.acknowledges("sbp-high-critical", "reassure")

    (done,) = chair.session.interventions
    assert (done.action, done.happened_at, done.by) == ("reassure", chair.now, "Nurse N")
    assert done.answers == chair.alert("sbp-high-critical").ref


def test_acknowledging_what_does_not_signal_is_refused() -> None:
    chair = running()

    refused = chair.refuses(cmd.Acknowledge(by=N, alert="sbp-high-critical"))

    assert refused is Refusal.ALERT_NOT_SIGNALLING


def test_a_wrong_intervention_is_struck_once_and_stays_readable() -> None:
    chair = running()
    chair.nurse.intervenes("oxygen")

    strike = cmd.StrikeIntervention(by=N, number=1, reason="other chair")
    for number in (0, 2):
        wrong = cmd.StrikeIntervention(by=N, number=number, reason="x")
        assert chair.refuses(wrong) is Refusal.UNKNOWN_INTERVENTION
    empty = cmd.StrikeIntervention(by=N, number=1, reason=" ")
    assert chair.refuses(empty) is Refusal.REASON_MISSING
    chair.do(strike)

    assert chair.session.interventions[0].struck == "other chair"
    assert chair.refuses(strike) is Refusal.UNKNOWN_INTERVENTION


def test_a_refusal_says_its_facts() -> None:
    chair = running()

    with pytest.raises(Refused) as refused:
        chair.do(cmd.StopInfusion(by=N, reason="bored"))

    assert refused.value.facts == {"reason": "bored"}
