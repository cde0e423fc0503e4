"""What is counted of a session: from its readings as they now are, and kept as plain values."""

import json
from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given

from monitor.care.facts import (
    VERSION,
    AlertKind,
    Contact,
    OldFactsError,
    OverrideKind,
    SessionFacts,
    SlotKind,
    facts,
    from_plain,
    to_plain,
)
from monitor.domain import commands as cmd
from monitor.domain.decide import open_session
from monitor.domain.events import AlertRef, RateSet
from monitor.domain.evolve import evolve
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Priority
from monitor.domain.state import Session, Status
from tests.domain.chair import CALM_BASELINE, Chair, Reading
from tests.strategies import instances


def told(chair: Chair) -> SessionFacts:
    return facts(chair.session)


def finished(after: Mapping[str, Reading] | None = None) -> Chair:
    """Return a calm session of 40 min that has ended, with these readings at E+60."""
    chair = Chair(planned_min=40).started(pain=8, mood=4).all_done(30)
    chair.at("T+40").nurse.stops()
    for minute in (0, 15, 30, 45):
        chair.at(f"E+{minute}").full(pain=4)
    chair.at("E+60").check({**CALM_BASELINE, **(after or {})})
    return chair


def each(*values: object) -> tuple[object, ...]:
    """Return `values`, to be compared with plain numbers."""
    return values


def items(known: SessionFacts, kind: OverrideKind) -> list[tuple[str, str]]:
    return [(o.item, o.by) for o in known.overrides if o.kind is kind]


# what it was ------------------------------------------------------------------------------


def test_a_session_that_was_only_opened_has_no_readings_to_count() -> None:
    known = told(Chair())

    assert (known.session, known.chair, known.mode, known.counts) == ("S1", 1, "replay", False)
    assert (known.started_at, known.ended_at, known.closed_at) == (None, None, None)
    assert (known.pain.before, known.pain.after, known.sbp.highest) == (None, None, None)
    assert (known.series_number, known.overrides, known.disposition) == (None, (), "")


def test_the_order_the_times_and_the_series_are_taken_over() -> None:
    opening = cmd.OpenSession(
        by="RN", session="S7", chair=2, protocol=Chair().session.protocol,
        patient=Chair().session.patient, series=cmd.Series(number=4, of=6),
        order=cmd.Order(planned_min=40, prescriber="Dr X", dose_mg_per_kg=Decimal("0.5")),
    )  # fmt: skip
    chair = Chair()
    chair.session = cmd_open(opening, chair)

    known = told(chair)

    assert (known.series_number, known.series_of) == (4, 6)
    assert (known.mg_per_kg, known.mg, known.minutes) == (Decimal("0.5"), None, 40)
    assert (known.protocol, known.counts) == ("ketamine-pain", True)


def cmd_open(opening: cmd.OpenSession, chair: Chair) -> Session:
    return open_session(opening, chair.now).session


def test_closing_is_told_with_its_disposition() -> None:
    chair = finished()
    chair.nurse.closes()

    known = told(chair)

    assert (known.closed_at, known.disposition) == (chair.now, "home")
    assert known.ended_at == chair.session.ended


# scores -----------------------------------------------------------------------------------


def test_pain_is_told_before_after_and_at_its_lowest() -> None:
    known = told(finished({"pain": 5, "mood": 7}))

    assert each(known.pain.before, known.pain.after, known.pain.after_label) == (8, 5, "E+60")
    assert each(known.pain.lowest, known.pain.highest) == (4, 6)
    assert each(known.mood.before, known.mood.after) == (4, 7)


def test_pain_has_no_after_while_the_infusion_runs() -> None:
    known = told(Chair().started().all_done(10))

    assert each(known.pain.after, known.pain.after_label, known.pain.lowest) == (None, "", 6)


def test_an_amended_reading_is_counted_as_it_now_is() -> None:
    chair = finished({"pain": 5})
    chair.nurse.amends(chair.session.checks[-1], "pain", 3)

    known = told(chair)

    assert each(known.pain.after, known.pain.lowest, known.amendments) == (3, 3, 1)


def test_a_struck_check_counts_as_struck_and_as_nothing_else() -> None:
    chair = finished({"pain": 5})
    before = told(chair).checks
    chair.nurse.strikes(chair.session.checks[-1])

    known = told(chair)

    assert each(known.pain.after, known.checks, known.struck) == (4, before - 1, 1)


def test_an_extra_check_after_the_end_has_no_label() -> None:
    chair = finished()
    chair.at("E+65").check(pain=1)

    assert told(chair).pain.after_label == ""


# pressure ---------------------------------------------------------------------------------


def test_the_highest_pressure_has_its_minute_its_limit_and_its_rise() -> None:
    chair = Chair().started(sbp=130, dbp=80).at("T+5")
    chair.full(sbp=150)
    chair.at("T+10").full(sbp=172, dbp=95)
    chair.at("T+20").full(sbp=165)

    peak = told(chair).sbp

    assert each(peak.baseline, peak.highest, peak.diastolic, peak.minute) == (130, 172, 95, 10)
    assert each(peak.rise, peak.priority) == (42, Priority.MEDIUM)
    assert each(peak.caution, peak.critical) == (160, 180)
    assert peak.at == chair.when("T+10")


def test_the_baseline_is_not_the_highest_pressure() -> None:
    chair = Chair().started(sbp=139).at("T+5")
    chair.full(sbp=120)

    assert each(told(chair).sbp.highest, told(chair).sbp.rise) == (120, -19)


def test_a_peak_without_a_diastolic_value_or_a_limit_says_so() -> None:
    chair = Chair().started().at("T+5")
    chair.check(sbp=126)

    peak = told(chair).sbp

    assert each(peak.highest, peak.diastolic, peak.priority) == (126, None, None)


def test_a_low_pressure_crosses_no_upper_limit() -> None:
    chair = Chair().started().at("T+5")
    chair.full(sbp=88, dbp=50)

    assert told(chair).sbp.priority is None


def test_without_a_reading_there_is_no_peak_and_no_rise() -> None:
    peak = told(Chair().started()).sbp

    assert each(peak.baseline, peak.highest, peak.rise, peak.caution) == (124, None, None, 160)


def test_this_patients_limit_stands_beside_the_protocols() -> None:
    chair = Chair().started()
    chair.at("T+5").nurse.changes_limit("sbp-high-caution", 150)

    peak = told(chair).sbp

    assert each(peak.caution, peak.protocol_caution) == (150, 160)
    assert each(peak.critical, peak.protocol_critical) == (180, 180)


def test_the_strongest_dissociation_is_counted_from_the_start_on() -> None:
    chair = Chair().started(dissociation=3, distressed=False).at("T+5")
    chair.full(dissociation=1, distressed=False)
    chair.at("T+10").full(dissociation=2, distressed=False)

    assert told(chair).dissociation == 2


# at the pump ------------------------------------------------------------------------------


def test_rates_boluses_and_pauses_carry_their_minute() -> None:
    chair = Chair().started()
    chair.at("T+0").nurse.sets_rate(30)
    chair.at("T+7").nurse.sets_rate(20)
    chair.at("T+8").nurse.sets_rate(20)
    chair.at("T+9").nurse.gives_bolus(2)
    chair.at("T+11:30").nurse.pauses()
    chair.at("T+20").nurse.resumes()
    chair.at("T+21").nurse.pauses()

    known = told(chair)

    assert [each(r.minute, r.ml_per_h) for r in known.rates] == [(0, 30), (7, 20), (8, 20)]
    assert [each(r.minute, r.ml_per_h) for r in known.rate_changes] == [(7, 20)]
    assert [(p.minute, p.until is None) for p in known.pauses] == [(11, False), (21, True)]
    assert known.boluses == 1


def test_a_rate_set_before_the_start_counts_from_minute_0() -> None:

    chair = Chair()
    rate = RateSet(at=chair.now, by="RN", happened_at=chair.now, ml_per_h=Decimal(20))

    assert facts(evolve(chair.session, rate)).rates[0].minute == 0


# checks -----------------------------------------------------------------------------------


def test_each_check_stands_with_its_kind_and_state() -> None:
    chair = Chair().started().at("T+5")
    chair.full()
    chair.at("T+12:30").full(hr=125)
    chair.at("T+14:30").nurse.sets_rate(20)
    chair.at("T+17").nurse.sets_rate(30)
    chair.look("T+40")
    missed = next(s for s in chair.session.slots if s.status is Status.MISSED)
    chair.do(cmd.GiveMissReason(by="RN", slot=missed.label, reason="emergency elsewhere"))

    slots = {s.label: s for s in told(chair).slots}

    assert (slots["baseline"].kind, slots["baseline"].state) == (
        SlotKind.BASELINE,
        Status.ON_TIME,
    )
    assert (slots["T+5"].kind, slots["T+5"].state) == (SlotKind.PLANNED, Status.ON_TIME)
    assert slots["T+10"].state is Status.LATE
    assert slots["recheck hr T+17"].kind is SlotKind.RECHECK
    assert (slots[missed.label].state, slots[missed.label].explained) == (Status.MISSED, True)
    assert [s.label for s in told(chair).slots if s.kind is SlotKind.ADDED] == ["T+22 added"]


def test_a_recheck_that_another_one_replaced_is_not_counted() -> None:
    chair = Chair().started().at("T+12")
    chair.check(sbp=165)
    chair.at("T+13").nurse.strikes(chair.session.checks[-1])

    dropped = [s.label for s in chair.session.slots if s.status is Status.DROPPED]

    assert dropped
    assert not {s.label for s in told(chair).slots if s.state is Status.DROPPED}


# alerts -----------------------------------------------------------------------------------


def test_an_alert_has_the_time_until_somebody_answered_first() -> None:
    chair = Chair().started().at("T+5")
    chair.full(hr=125)
    chair.at("T+5:31").nurse.acknowledges("hr-high-caution")
    chair.at("T+10").full(hr=129)
    chair.at("T+14").full(hr=140)
    chair.at("T+15").nurse.acknowledges("hr-high-critical")

    alert = next(a for a in told(chair).alerts if a.limit == "hr-high-caution")

    assert (alert.kind, alert.priority, alert.measure) == (AlertKind.VALUE, Priority.MEDIUM, "hr")
    assert (alert.waited, alert.carried, alert.acted) == (31 * MICRO, False, False)
    assert alert.escalated is None


def test_a_second_answer_does_not_move_the_first() -> None:
    chair = Chair().started().at("T+5")
    chair.full(hr=120)
    chair.at("T+5:20").nurse.acknowledges("hr-high-caution")
    chair.at("T+9").check(hr=130)
    assert chair.alert("hr-high-caution").signal == "on"
    chair.at("T+9:10").nurse.acknowledges("hr-high-caution")

    alert = next(a for a in told(chair).alerts if a.limit == "hr-high-caution")

    assert alert.waited == 20 * MICRO


def test_an_alert_that_nobody_answered_has_no_time_and_its_escalation() -> None:
    chair = Chair().started().at("T+5")
    chair.full(sbp=186)
    chair.look("T+9")

    alert = next(a for a in told(chair).alerts if a.limit == "sbp-high-critical")

    assert (alert.waited, alert.acknowledged, alert.closed) == (None, None, None)
    assert alert.escalated == chair.when("T+6")


def test_an_alert_that_began_answered_because_it_improved_alarmed_nobody() -> None:
    chair = Chair().started().at("T+5")
    chair.full(sbp=186)
    chair.at("T+6").nurse.acknowledges("sbp-high-critical")
    chair.at("T+10").full(sbp=165)

    alert = next(a for a in told(chair).alerts if a.limit == "sbp-high-caution")

    assert (alert.carried, alert.waited) == (True, None)


@pytest.mark.parametrize("how", ["action", "pause", "intervention"])
def test_an_alert_that_led_to_something_done_says_so(how: str) -> None:
    chair = Chair().started().at("T+5")
    chair.full(sbp=165)
    chair.at("T+6")
    if how == "action":
        chair.nurse.acknowledges("sbp-high-caution", action="recheck")
    elif how == "pause":
        chair.nurse.pauses(alert="sbp-high-caution")
    else:
        chair.nurse.intervenes("clinician_notified", alert="sbp-high-caution")

    alerts = {a.limit: a.acted for a in told(chair).alerts}

    assert alerts == {"sbp-high-caution": True, "sbp-rise-caution": False}


def test_an_intervention_that_was_taken_back_answered_nothing_more() -> None:
    chair = Chair().started().at("T+5")
    chair.full(nausea=2, vomited=False)
    chair.at("T+6").nurse.intervenes("position", alert="nausea-caution")
    assert told(chair).alerts[0].acted
    assert told(chair).alerts[0].during
    ref = AlertRef(limit="nausea-caution", episode=1)
    assert chair.session.interventions[0].answers == ref
    chair.do(cmd.StrikeIntervention(by="RN", number=1, reason="wrong chair"))

    assert not told(chair).alerts[0].acted
    assert not told(chair).alerts[0].during


def test_what_was_done_while_an_alert_was_open_is_told_even_without_its_name() -> None:
    chair = Chair().started().at("T+5")
    chair.full(hr=125)
    chair.at("T+6").nurse.acknowledges("hr-high-caution")
    before = told(chair).alerts[0]
    chair.at("T+7").nurse.pauses()
    chair.at("T+10").full()
    chair.at("T+12").full(nausea=2, vomited=False)

    after = told(chair).alerts

    assert [(a.acted, a.during) for a in (before, *after)] == [
        (False, False),
        (False, True),
        (False, False),
    ]


def test_late_and_technical_alerts_are_told_apart_from_values() -> None:
    chair = Chair().started().at("T+5")
    chair.look("T+8")
    chair.do(cmd.ReportSound(working=False, detail="no device"))
    for minute in (10, 20):
        rest = {k: v for k, v in CALM_BASELINE.items() if k != "moaas"}
        chair.at(f"T+{minute}").check(rest, not_obtained={"moaas": "other"})

    kinds = {a.limit: a.kind for a in told(chair).alerts}

    assert kinds["check-overdue"] is AlertKind.LATE
    assert kinds["sound-unavailable"] is AlertKind.TECHNICAL
    assert kinds["not-assessed-moaas"] is AlertKind.TECHNICAL


def test_a_discreet_alert_says_that_it_is() -> None:
    chair = Chair().started().at("T+5")
    chair.full(self_harm=True)

    assert [a.discreet for a in told(chair).alerts] == [True]


# going on ---------------------------------------------------------------------------------


def test_a_start_gate_that_a_prescriber_answered_is_an_override() -> None:
    chair = Chair().at("5")
    chair.full(sbp=150)
    chair.at("10").nurse.starts(gate=cmd.Gate(prescriber="Dr X", reason="usual"))
    chair.at("T+5").full(sbp=120)

    known = told(chair)

    assert items(known, OverrideKind.START_GATE) == [(chair.session.protocol.gates[0].id, "Dr X")]


def test_a_prescriber_named_without_a_gate_answers_none() -> None:
    chair = Chair().at("5")
    chair.full()
    chair.at("10").nurse.starts(gate=cmd.Gate(prescriber="Dr X"))

    assert not items(told(chair), OverrideKind.START_GATE)


def test_open_and_unsafe_questions_at_the_start_are_told_apart() -> None:
    chair = Chair().at("5")
    chair.full()
    for item in chair.session.protocol.checklist[:-1]:
        answer = item.answers[0] if item.answers else "none"
        chair.do(cmd.AnswerChecklist(by="RN", item=item.id, answer=answer))
    item = next(i for i in chair.session.protocol.checklist if i.id == "consent")
    chair.do(cmd.AnswerChecklist(by="RN", item="consent", answer=item.answers[1]))
    chair.at("10").nurse.starts(gate=cmd.Gate(prescriber="Dr X"), checklist_reason="asked later")

    known = told(chair)

    last = chair.session.protocol.checklist[-1].id
    assert items(known, OverrideKind.UNANSWERED) == [(last, "Nurse N")]
    assert items(known, OverrideKind.UNSAFE_ANSWER) == [("consent", "Dr X")]


def test_a_start_on_an_incomplete_baseline_is_an_override() -> None:
    chair = Chair().at("5")
    chair.check(sbp=124, dbp=76)
    chair.at("10").nurse.starts(baseline_reason="monitor swapped")

    assert items(told(chair), OverrideKind.BASELINE) == [("", "Nurse N")]


def test_a_resumption_that_a_prescriber_let_go_on_is_an_override() -> None:
    chair = Chair(protocol="ketamine-mood", planned_min=40).started().at("T+5")
    chair.full(sbp=165)
    chair.at("T+6").nurse.pauses()
    chair.at("T+7").nurse.resumes(gate=cmd.Gate(prescriber="Dr X", reason="calm"))
    chair.at("T+8").nurse.pauses()
    chair.at("T+10").full()
    chair.at("T+11").nurse.resumes()

    rule = next(g.id for g in chair.session.protocol.gates if g.at == "resume")
    assert items(told(chair), OverrideKind.RESUME_GATE) == [(rule, "Dr X")]


def test_only_a_limit_loosened_after_the_start_is_an_override() -> None:
    chair = Chair()
    chair.nurse.changes_limit("hr-high-caution", 125)
    chair.started()
    chair.at("T+1").nurse.changes_limit("hr-high-caution", 115)
    chair.at("T+2").nurse.changes_limit("hr-high-caution", 118, prescriber="Dr X")

    assert items(told(chair), OverrideKind.LOOSENED) == [("hr-high-caution", "Dr X")]


def test_each_criterion_overridden_at_discharge_counts() -> None:
    chair = finished({"gait": "unsteady", "dizziness": 2})
    chair.nurse.closes(override={"gait": "walks with a stick", "dizziness": "as always"})

    assert items(told(chair), OverrideKind.DISCHARGE) == [
        ("gait", "Nurse N"),
        ("dizziness", "Nurse N"),
    ]


# kept -------------------------------------------------------------------------------------


@given(instances(SessionFacts))
def test_facts_are_read_back_as_they_were_kept(known: SessionFacts) -> None:
    again = from_plain(json.loads(json.dumps(to_plain(known))))

    assert again == known
    assert all(type(a.priority) is Priority for a in again.alerts)
    assert all(type(s.state) is Status for s in again.slots)


def test_facts_of_another_version_are_counted_anew() -> None:
    kept = to_plain(told(Chair()))

    with pytest.raises(OldFactsError):
        from_plain({**kept, "version": VERSION + 1})


def test_no_patient_is_in_the_facts() -> None:
    chair = finished()
    chair.nurse.closes()

    text = json.dumps(to_plain(told(chair)))

    assert chair.session.patient.name not in text
    assert chair.session.patient.birth_date not in text


def test_a_number_of_a_follow_up_is_exact_and_words_are_none() -> None:
    answers = {"pain_average": "3.5", "change": "-2", "still_better": "yes", "odd": "1.2.3"}
    contact = Contact(kind="weekly", week=3, at=5, answers=answers)

    assert contact.number("pain_average") == Decimal("3.5")
    assert contact.number("change") == -2
    assert [contact.number(x) for x in ("still_better", "odd", "none")] == [None, None, None]
