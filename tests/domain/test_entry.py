"""What may be entered, the open form and its alerts, back-dated readings, who asks a recheck."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.refusals import Refusal
from monitor.domain.state import Signal
from tests.domain.chair import Chair, Reading, values


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


@pytest.fixture
def late() -> Chair:
    """A chair whose T+10 slot is fulfilled, so that no slot serves for a recheck."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full()
    return chair.at("T+11")


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


def entering(**readings: Reading) -> cmd.EnterFields:
    return cmd.EnterFields(by="N", values=values(readings))


# what may be entered ------------------------------------------------------------------------


@pytest.mark.parametrize("entered", [False, True])
@pytest.mark.parametrize(
    ("readings", "code"),
    [
        ({"glucose": 5}, Refusal.UNKNOWN_MEASURE),
        ({"sbp": 301}, Refusal.IMPOSSIBLE_VALUE),
        ({"sbp": "120.5"}, Refusal.IMPOSSIBLE_VALUE),
        ({"sbp": 90, "dbp": 90}, Refusal.PRESSURE_REVERSED),
        ({"sbp": 90, "dbp": 91}, Refusal.PRESSURE_REVERSED),
        ({}, Refusal.NOTHING_ENTERED),
    ],
)
def test_what_cannot_be_is_refused_at_the_field_and_at_saving(
    chair: Chair, entered: bool, readings: dict[str, Reading], code: Refusal
) -> None:
    assert chair.refuses(entering(**readings) if entered else saving(readings)) is code


def test_a_refused_value_names_its_range() -> None:
    chair = Chair()
    with pytest.raises(Exception, match="impossible_value") as caught:
        chair.check(hr=301)

    facts: Mapping[str, object] = caught.value.facts  # type: ignore[attr-defined]
    assert facts == {
        "measure": "hr",
        "value": Decimal(301),
        "low": Decimal(0),
        "high": Decimal(300),
        "number": True,
    }


@pytest.mark.parametrize("measure", ["sbp", "dbp"])
def test_one_of_the_two_pressures_can_be_saved_alone(chair: Chair, measure: str) -> None:
    assert chair.check({measure: 100}).values == {measure: 100}


def test_the_pressures_of_one_form_are_compared_across_its_fields(chair: Chair) -> None:
    chair.nurse.enters(sbp=90)

    assert chair.refuses(entering(dbp=95)) is Refusal.PRESSURE_REVERSED
    assert chair.refuses(saving({"dbp": 95})) is Refusal.PRESSURE_REVERSED
    chair.check(sbp=140, dbp=95)


@pytest.mark.parametrize(
    "reason",
    ["refused", "asleep", "away", "equipment", "emergency", "clinician_order", "other"],
)
def test_every_reason_for_having_no_value_is_taken(chair: Chair, reason: str) -> None:
    check = chair.check(not_obtained={"hr": reason})

    assert (check.not_obtained, check.assessed) == ({"hr": reason}, {})


@pytest.mark.parametrize(
    ("reasons", "code"),
    [
        ({"moaas": "asleep"}, Refusal.REASON_NOT_OFFERED),
        ({"hr": "forgotten"}, Refusal.REASON_NOT_OFFERED),
        ({"glucose": "refused"}, Refusal.UNKNOWN_MEASURE),
    ],
)
def test_a_reason_that_is_not_offered_is_refused(
    chair: Chair, reasons: dict[str, str], code: Refusal
) -> None:
    assert chair.refuses(saving({"rr": 14}, reasons)) is code


def test_the_sedated_can_be_not_obtained_for_other_reasons_than_sleep(chair: Chair) -> None:
    assert chair.check(not_obtained={"moaas": "refused"}).not_obtained == {"moaas": "refused"}


def test_a_measure_has_a_value_or_a_reason_never_both(chair: Chair) -> None:
    assert chair.refuses(saving({"hr": 70}, {"hr": "refused"})) is Refusal.VALUE_AND_REASON


@pytest.mark.parametrize("measure", ["hr", "rr", "spo2", "pain", "moaas"])
def test_zero_is_a_value(chair: Chair, measure: str) -> None:
    assert chair.check({measure: 0}).assessed == {measure: 0}


def test_no_reading_is_refused_because_another_is_absent(chair: Chair) -> None:
    check = chair.check(spo2=97)

    assert check.values == {"spo2": 97}
    assert check.kind == "slot"


def test_taken_at_may_lie_anywhere_between_opening_and_a_minute_ahead(chair: Chair) -> None:
    opened = chair.session.opened_at
    ahead = chair.now + 60 * MICRO

    assert chair.check(hr=70, taken=opened).taken_at == opened
    assert chair.check(hr=70, taken=ahead).taken_at == ahead
    assert chair.refuses(saving({"hr": 70}, taken=opened - 1)) is Refusal.TAKEN_BEFORE_OPENING
    assert chair.refuses(saving({"hr": 70}, taken=ahead + 1)) is Refusal.TAKEN_IN_FUTURE


def test_a_reading_keeps_when_it_was_taken_and_when_it_was_entered(chair: Chair) -> None:
    check = chair.check(hr=70, taken="T+3")

    assert (check.taken_at, check.entered_at) == (chair.when("T+3"), chair.when("T+5"))


# the open form ------------------------------------------------------------------------------


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


# back-dated readings ------------------------------------------------------------------------


def test_a_crossing_reading_that_is_not_the_latest_is_raised_and_latched(chair: Chair) -> None:
    chair.check(hr=80)

    chair.at("T+6").check(hr=125, taken="T+4")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.note) == (Signal.LATCHED, "back_dated")
    assert alert.raised == alert.cleared == chair.now
    assert (alert.value, alert.bound, alert.closed) == (125, 120, None)
    assert not [s for s in chair.session.slots if s.group]


def test_a_low_one_is_closed(chair: Chair) -> None:
    chair.check(pain=5)

    chair.at("T+6").check(pain=9, taken="T+4")

    alert = chair.alert("pain-rise")
    assert (alert.signal, alert.note, alert.closed) == (Signal.CLOSED, "back_dated", chair.now)


def test_it_touches_no_other_episode(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    before = chair.alert("hr-high-caution")

    chair.at("T+6").check(hr=129, taken="T+4")

    assert chair.alert("hr-high-caution", 1) == before
    assert chair.alert("hr-high-caution", 2).signal is Signal.LATCHED


def test_a_back_dated_critical_leaves_the_caution_that_is_on(chair: Chair) -> None:
    chair.check(sbp=161)

    chair.at("T+6").check(sbp=185, taken="T+4")

    assert chair.open == {"sbp-high-caution": "on", "sbp-high-critical": "latched"}
    assert len(chair.episodes("sbp-high-caution")) == 1


def test_under_its_own_critical_a_back_dated_caution_counts_as_false(chair: Chair) -> None:
    chair.check(sbp=120)

    chair.at("T+6").check(sbp=185, taken="T+4")

    assert chair.raised_by_values == ("sbp-high-critical",)


def test_the_latest_measures_of_a_back_dated_check_are_not_back_dated(late: Chair) -> None:
    late.check(hr=80)

    late.at("T+12").check(hr=125, rr=26, taken="T+10:30")

    assert late.open == {"hr-high-caution": "latched", "rr-high-caution": "on"}
    assert late.alert("rr-high-caution").note == ""
    assert [s.group for s in late.session.slots if s.group] == ["rr"]


def test_a_back_dated_reading_can_make_the_latest_one_persist(chair: Chair) -> None:
    chair.at("T+12").check(distressed=True)
    assert "dissociation-distress-persisting" not in chair.raised

    chair.at("T+13").check(distressed=True, taken="T+6")

    alert = chair.alert("dissociation-distress-persisting")
    assert (alert.signal, alert.raised) == (Signal.ON, chair.now)


def test_a_back_dated_no_ends_a_row(chair: Chair) -> None:
    chair.check(distressed=True)
    chair.at("T+12").check(distressed=True)

    chair.at("T+13").check(dissociation=0, taken="T+8")

    assert chair.alert("dissociation-distress-persisting").signal is Signal.LATCHED
    assert chair.alert("dissociation-distress").signal is Signal.ON


# rechecks -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("readings", "group", "minutes"),
    [
        ({"sbp": 180}, "bp", 3),
        ({"sbp": 161}, "bp", 5),
        ({"sbp": 90}, "bp", 3),
        ({"sbp": 100}, "bp", 5),
        ({"dbp": 110}, "bp", 3),
        ({"dbp": 101}, "bp", 5),
        ({"hr": 131}, "hr", 3),
        ({"hr": 120}, "hr", 5),
        ({"hr": 40}, "hr", 3),
        ({"hr": 50}, "hr", 5),
        ({"spo2": 91}, "spo2", 3),
        ({"spo2": 93}, "spo2", 5),
        ({"rr": 8}, "rr", 3),
        ({"rr": 10}, "rr", 5),
        ({"rr": 30}, "rr", 3),
        ({"rr": 25}, "rr", 5),
        ({"moaas": 2}, "moaas", 3),
        ({"moaas": 3}, "moaas", 5),
        ({"sbp": 170, "dbp": 112}, "bp", 3),
    ],
)
def test_what_crosses_asks_to_be_measured_again(
    late: Chair, readings: dict[str, Reading], group: str, minutes: int
) -> None:
    late.check(readings)

    (asked,) = [s for s in late.session.slots if s.group]
    assert (asked.group, asked.due) == (group, late.now + minutes * MINUTE)
    assert asked.asked_by == late.session.checks[-1].ordinal


@pytest.mark.parametrize(
    "readings", [{"pain": 10}, {"dissociation": 3}, {"vomited": True}, {"red_flag": "seizure"}]
)
def test_other_limits_ask_for_nothing(late: Chair, readings: dict[str, Reading]) -> None:
    late.check(readings)

    assert not [s for s in late.session.slots if s.group]


def test_a_recheck_is_asked_at_saving_not_at_the_field(late: Chair) -> None:
    late.nurse.enters(sbp=185)
    assert not [s for s in late.session.slots if s.group]

    late.at("T+12").check(dbp=80)

    (asked,) = [s for s in late.session.slots if s.group]
    assert asked.due == late.when("T+15")


def test_a_recheck_of_what_was_typed_late_is_due_when_it_is_entered(late: Chair) -> None:
    late.at("T+16").check(hr=135, taken="T+11")

    (asked,) = [s for s in late.session.slots if s.group]
    assert (asked.label, asked.due) == ("recheck hr T+16", late.when("T+16"))


def test_a_discarded_form_asks_for_nothing(late: Chair) -> None:
    late.nurse.enters(sbp=185)
    late.at("T+12").nurse.discards()

    assert not [s for s in late.session.slots if s.group]


def test_an_asked_recheck_that_crosses_asks_again_though_its_alert_is_unchanged(
    late: Chair,
) -> None:
    late.check(hr=125)
    late.nurse.acknowledges("hr-high-caution")
    late.at("T+12").check(hr=124)

    first, second = (s for s in late.session.slots if s.group)
    assert (first.status.value, second.status.value) == ("on_time", "open")
    assert second.due == late.when("T+17")


def test_values_are_exact_numbers(chair: Chair) -> None:
    check = chair.check(temp="36.1")

    assert type(check.values["temp"]) is Decimal
    assert check.values["temp"] == Decimal("36.1")
