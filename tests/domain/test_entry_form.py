"""The open form: what a committed field does before it is saved."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair, Reading, values


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


def saving(
    readings: Mapping[str, Reading] | None = None,
    reasons: Mapping[str, str] | None = None,
    taken: Instant | None = None,
) -> cmd.SaveCheck:
    return cmd.SaveCheck(
        by="N",
        values=values(readings or {}),
        not_obtained=MappingProxyType(dict(reasons or {})),
        taken_at=taken,
    )


def test_a_critical_field_raises_its_alert_at_once_and_a_caution_waits(chair: Chair) -> None:
    chair.nurse.enters(sbp=182, hr=125, pain=10)

    assert chair.raised_by_values == ("sbp-high-critical",)
    alert = chair.alert("sbp-high-critical")
    assert (alert.raised, alert.value, alert.bound, alert.check) == (chair.now, 182, 180, None)
    assert chair.session.checks[1:] == ()


def test_saving_the_form_keeps_the_episode_and_adds_the_cautions(chair: Chair) -> None:
    chair.nurse.enters(sbp=182, hr=125)
    chair.at("T+6").check(dbp=80)

    check = chair.session.checks[-1]
    assert check.values == {"sbp": 182, "hr": 125, "dbp": 80}
    assert check.taken_at == chair.when("T+6")
    assert chair.session.form is None
    assert chair.raised_by_values == ("sbp-high-critical", "hr-high-caution")
    assert chair.alert("sbp-high-critical").raised == chair.when("T+5")
    assert chair.alert("hr-high-caution").raised == chair.when("T+6")


def test_a_value_given_at_saving_replaces_the_entered_one(chair: Chair) -> None:
    chair.nurse.enters(sbp=182, hr=70, not_obtained={"rr": "asleep"})

    check = chair.check(sbp=150, rr=14, not_obtained={"hr": "equipment"})

    assert check.values == {"sbp": 150, "rr": 14}
    assert check.not_obtained == {"hr": "equipment"}
    alert = chair.alert("sbp-high-critical")
    assert (alert.signal, alert.note) == (Signal.CLOSED, "entry_corrected")
    assert alert.cleared == alert.closed == chair.now


def test_correcting_the_field_closes_its_alert_and_keeps_it_in_the_record(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)

    chair.at("T+5:20").nurse.enters(sbp=128)

    alert = chair.alert("sbp-high-critical")
    assert (alert.signal, alert.note) == (Signal.CLOSED, "entry_corrected")
    assert (alert.closed, alert.value) == (chair.now, 182)


@pytest.mark.parametrize("how", ["cleared", "not_obtained"])
def test_taking_the_field_back_closes_its_alert(chair: Chair, how: str) -> None:
    chair.nurse.enters(sbp=182)

    if how == "cleared":
        chair.nurse.enters(cleared=("sbp",))
    else:
        chair.nurse.enters(not_obtained={"sbp": "equipment"})

    assert chair.alert("sbp-high-critical").note == "entry_corrected"
    form = chair.session.form
    assert form is not None
    assert form.values == {}


def test_a_value_replaces_the_reason_in_the_form(chair: Chair) -> None:
    chair.nurse.enters(not_obtained={"hr": "equipment", "rr": "asleep"})
    chair.nurse.enters(hr=70)

    check = chair.check(rr=14)

    assert (check.values, check.not_obtained) == ({"hr": 70, "rr": 14}, {})


def test_correcting_to_another_critical_value_leaves_the_episode(chair: Chair) -> None:
    chair.nurse.enters(sbp=188)
    chair.nurse.enters(sbp=183)
    chair.check(dbp=80)

    (alert,) = chair.episodes("sbp-high-critical")
    assert (alert.signal, alert.value) == (Signal.ON, 188)


def test_a_form_can_raise_again_after_a_correction(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)
    chair.nurse.enters(sbp=128)
    chair.nurse.enters(sbp=190)

    assert chair.alert("sbp-high-critical").number == 2
    assert chair.alert("sbp-high-critical").signal is Signal.ON


def test_a_field_corrected_into_the_caution_band_raises_the_caution_at_saving(
    chair: Chair,
) -> None:
    chair.nurse.enters(sbp=182)
    chair.at("T+6").nurse.enters(sbp=162)
    assert chair.raised_by_values == ("sbp-high-critical",)

    chair.at("T+7").check(dbp=80)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.raised, alert.value) == (Signal.ON, chair.now, 162)


def test_that_caution_starts_acknowledged_when_the_critical_had_been_answered(
    chair: Chair,
) -> None:
    chair.nurse.enters(sbp=182)
    chair.at("T+5:30").nurse.acknowledges("sbp-high-critical")
    chair.at("T+6").nurse.enters(sbp=162)
    chair.at("T+7").check(dbp=80)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.ACKNOWLEDGED, "improved")
    assert alert.acknowledged == chair.when("T+5:30")


def test_discarding_closes_what_the_form_raised(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)
    chair.at("T+6").nurse.discards()

    alert = chair.alert("sbp-high-critical")
    assert (alert.signal, alert.note) == (Signal.CLOSED, "entry_discarded")
    assert alert.closed == chair.now
    assert chair.session.form is None
    discarded = [e for e in chair.events if isinstance(e, ev.FormDiscarded)]
    assert [(e.values, e.reason) for e in discarded] == [({"sbp": Decimal(182)}, "wrong patient")]


def test_discarding_needs_a_form_and_a_reason(chair: Chair) -> None:
    assert chair.refuses(cmd.DiscardForm(by="N", reason="x")) is Refusal.NO_OPEN_FORM
    chair.nurse.enters(hr=70)
    assert chair.refuses(cmd.DiscardForm(by="N", reason=" ")) is Refusal.REASON_MISSING


def test_an_entered_critical_subsumes_the_caution_that_is_on(chair: Chair) -> None:
    chair.check(sbp=161)

    chair.at("T+6").nurse.enters(sbp=182)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.CLOSED, "subsumed")


def test_taking_it_back_brings_the_caution_of_the_saved_reading_back(chair: Chair) -> None:
    chair.check(sbp=161)
    chair.at("T+6").nurse.enters(sbp=182)

    chair.at("T+7").nurse.discards()

    alert = chair.alert("sbp-high-caution")
    assert (alert.number, alert.signal, alert.value) == (2, Signal.ON, 161)
    assert alert.raised == chair.now


def test_a_lower_field_clears_a_saved_critical_and_alarms_nobody(chair: Chair) -> None:
    chair.check(sbp=185)

    chair.at("T+6").nurse.enters(sbp=130)
    assert chair.alert("sbp-high-critical").signal is Signal.LATCHED
    assert chair.raised_by_values == ("sbp-high-critical",)

    chair.at("T+7").check(dbp=80)
    assert chair.raised_by_values == ("sbp-high-critical",)


def test_discarding_that_lower_field_turns_the_critical_on_again(chair: Chair) -> None:
    chair.check(sbp=185)
    chair.at("T+6").nurse.enters(sbp=165)

    chair.at("T+7").nurse.discards()

    alert = chair.alert("sbp-high-critical")
    assert (alert.number, alert.signal, alert.cleared) == (1, Signal.ON, None)
    assert chair.raised_by_values == ("sbp-high-critical",)


def test_a_lower_field_after_an_answered_critical_leaves_an_improved_caution(
    chair: Chair,
) -> None:
    chair.check(sbp=185)
    chair.at("T+6").nurse.acknowledges("sbp-high-critical")
    chair.at("T+7").nurse.enters(sbp=162)
    assert chair.alert("sbp-high-critical").signal is Signal.CLOSED

    chair.at("T+8").check(dbp=80)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.ACKNOWLEDGED, "improved")
    assert (alert.acknowledged, alert.value) == (chair.when("T+6"), 162)


def test_a_lower_field_after_an_unanswered_critical_leaves_the_caution_on(chair: Chair) -> None:
    chair.check(sbp=185)
    chair.at("T+6").nurse.acknowledges("sbp-high-critical")
    chair.at("T+7").check(sbp=196)  # worsened, on again
    chair.at("T+8").nurse.enters(sbp=162)
    chair.at("T+8:30").nurse.acknowledges("sbp-high-critical")

    chair.at("T+9").check(dbp=80)

    assert chair.alert("sbp-high-caution").signal is Signal.ON


def test_an_answer_of_long_ago_answers_no_new_caution(chair: Chair) -> None:
    chair.check(sbp=185)
    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+7").check(sbp=130)

    chair.at("T+9").nurse.enters(sbp=162)
    chair.at("T+10").check(dbp=80)

    alert = chair.alert("sbp-high-caution")
    assert (alert.signal, alert.note) == (Signal.ON, "")


def test_worsening_counts_from_the_field_that_was_answered(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")

    chair.at("T+6").nurse.enters(sbp=191)

    assert chair.alert("sbp-high-critical").signal is Signal.ACKNOWLEDGED


def test_a_worse_field_turns_an_answered_critical_on_at_once(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)
    chair.nurse.acknowledges("sbp-high-critical")

    chair.at("T+6").nurse.enters(sbp=192)

    assert chair.alert("sbp-high-critical").signal is Signal.ON


def test_a_caution_worsens_from_the_saved_reading_at_its_answer(chair: Chair) -> None:
    chair.check(sbp=161)
    chair.nurse.enters(sbp=168)
    chair.nurse.acknowledges("sbp-high-caution")

    chair.at("T+6").check(sbp=171)

    assert chair.alert("sbp-high-caution").signal is Signal.ON


def test_a_field_counts_with_the_others_of_its_form(chair: Chair) -> None:
    chair.nurse.enters(vomited=True)
    assert not chair.raised_by_values

    chair.nurse.enters(moaas=3)

    assert chair.raised_by_values == ("vomiting-sedated",)


def test_a_score_of_zero_in_the_form_answers_its_question(chair: Chair) -> None:
    chair.check(vomited=True, moaas=3)

    chair.at("T+6").nurse.enters(moaas=5)
    assert chair.alert("vomiting-sedated").signal is Signal.ON
    chair.nurse.enters(nausea=0)

    assert chair.alert("vomiting-sedated").signal is Signal.LATCHED


def test_distress_entered_for_the_second_time_counts_at_once(chair: Chair) -> None:
    chair.check(distressed=True)

    chair.at("T+9").nurse.enters(distressed=True)

    assert chair.alert("dissociation-distress-persisting").signal is Signal.ON
    assert chair.alert("dissociation-distress").note == "subsumed"


def test_a_form_saved_with_an_earlier_moment_may_still_be_the_latest(chair: Chair) -> None:
    chair.nurse.enters(sbp=182)
    chair.at("T+6").check(hr=70, taken="T+4")

    (alert,) = chair.episodes("sbp-high-critical")
    assert (alert.signal, alert.note) == (Signal.ON, "")


def test_a_form_raising_anew_and_saved_back_dated_is_noted_so(chair: Chair) -> None:
    chair.check(sbp=130)
    chair.at("T+6").nurse.enters(sbp=183)
    chair.at("T+7").check(hr=70, taken="T+4")

    (alert,) = chair.episodes("sbp-high-critical")
    assert (alert.signal, alert.note) == (Signal.LATCHED, "back_dated")
    assert alert.raised == chair.when("T+6")


def test_what_is_confirmed_stays_confirmed_unless_the_field_changes(chair: Chair) -> None:
    chair.do(cmd.EnterFields(by="N", values=values({"hr": 165, "sbp": 66}), confirmed=("hr",)))
    chair.do(cmd.SaveCheck(by="N", values=values({"rr": 36}), confirmed=("rr", "sbp", "hr", "dbp")))

    assert chair.session.checks[-1].confirmed == ("hr", "rr", "sbp")


def test_readings_and_their_alerts_are_one_decision(chair: Chair) -> None:
    happened = chair.do(saving({"sbp": 182, "hr": 125}))

    kinds = [type(e) for e in happened]
    assert kinds.index(ev.CheckSaved) < kinds.index(ev.AlertRaised)
    assert [e.limit for e in happened if isinstance(e, ev.AlertRaised)] == [
        "sbp-high-critical",
        "hr-high-caution",
    ]
    assert {e.at for e in happened if isinstance(e, ev.CheckSaved | ev.AlertRaised)} == {chair.now}
