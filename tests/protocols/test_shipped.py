"""The protocols that ship say what was decided, number by number."""

from dataclasses import fields
from decimal import Decimal

import pytest

from monitor.domain.measures import MEASURES, MICRO, MINUTE
from monitor.domain.protocol import (
    Action,
    ActionKind,
    Condition,
    Evidence,
    Limit,
    Need,
    Op,
    Priority,
    Protocol,
    Recheck,
    Rule,
    Source,
    Timing,
)
from monitor.protocols.content import parse
from monitor.protocols.read import load, shipped

PAIN = shipped()["ketamine-pain"]
MOOD = shipped()["ketamine-mood"]
BOTH = pytest.mark.parametrize("protocol", [PAIN, MOOD], ids=lambda each: each.id)

# id, measure, operator, value, priority, recheck group and minutes
LIMITS = """
sbp-high-critical sbp at_or_above 180 high bp 3
sbp-high-caution sbp above 160 medium bp 5
sbp-rise-caution sbp rise_of_at_least 40 medium bp 5
sbp-low-critical sbp at_or_below 90 high bp 3
sbp-low-caution sbp at_or_below 100 medium bp 5
dbp-high-critical dbp at_or_above 110 high bp 3
dbp-high-caution dbp above 100 medium bp 5
dbp-rise-caution dbp rise_of_at_least 25 medium bp 5
hr-high-critical hr at_or_above 131 high hr 3
hr-high-caution hr at_or_above 120 medium hr 5
hr-low-critical hr at_or_below 40 high hr 3
hr-low-caution hr at_or_below 50 medium hr 5
spo2-low-critical spo2 at_or_below 91 high spo2 3
spo2-low-caution spo2 at_or_below 93 medium spo2 5
rr-low-critical rr at_or_below 8 high rr 3
rr-low-caution rr at_or_below 10 medium rr 5
rr-high-critical rr at_or_above 30 high rr 3
rr-high-caution rr at_or_above 25 medium rr 5
sedation-critical moaas at_or_below 2 high moaas 3
sedation-caution moaas at_or_below 3 medium moaas 5
dissociation-caution dissociation at_or_above 3 medium
dissociation-distress distressed is yes medium
dissociation-distress-persisting distressed is yes high
dizziness-caution dizziness at_or_above 3 medium
nausea-caution nausea at_or_above 2 medium
vomiting-caution vomited is yes medium
vomiting-sedated vomited is yes high
anxiety-caution anxiety at_or_above 3 medium
disorientation-late orientation at_or_below 2 medium
disorientation-persisting orientation fall_of_at_least 1 high
pain-rise pain rise_of_at_least 2 low
mood-fall mood fall_of_at_least 3 medium
self-harm self_harm is yes high
red-flag red_flag is_not none high
"""

CAUTIONS = {
    "sbp-high-critical": ("sbp-high-caution", "sbp-rise-caution"),
    "sbp-low-critical": ("sbp-low-caution",),
    "dbp-high-critical": ("dbp-high-caution", "dbp-rise-caution"),
    "hr-high-critical": ("hr-high-caution",),
    "hr-low-critical": ("hr-low-caution",),
    "spo2-low-critical": ("spo2-low-caution",),
    "rr-low-critical": ("rr-low-caution",),
    "rr-high-critical": ("rr-high-caution",),
    "sedation-critical": ("sedation-caution",),
    "dissociation-distress-persisting": ("dissociation-distress",),
    "vomiting-sedated": ("vomiting-caution",),
    "disorientation-persisting": ("disorientation-late",),
}

STEPS = {
    "sbp": 10, "dbp": 10, "hr": 10, "spo2": 2, "rr": 3, "moaas": 1, "orientation": 1,
    "dizziness": 1, "nausea": 1, "dissociation": 1, "anxiety": 1, "pain": 2, "mood": 2,
}  # fmt: skip

ALWAYS = {
    "sbp", "dbp", "hr", "spo2", "rr", "moaas", "dizziness", "nausea", "vomited", "dissociation",
    "distressed", "anxiety", "red_flag",
}  # fmt: skip


def row(limit: Limit) -> str:
    value = limit.condition.value
    shown = "yes" if value is True else str(value)
    parts = [limit.id, limit.condition.measure, limit.condition.op, shown]
    parts.append(limit.priority.name.lower())
    if limit.recheck is not None:
        parts += [limit.recheck.group, str(limit.recheck.minutes)]
    return " ".join(parts)


def limit(protocol: Protocol, name: str) -> Limit:
    found = protocol.limit(name)
    assert found is not None
    return found


def slots(protocol: Protocol, measure: str) -> set[str]:
    return {slot for ask in protocol.asks if measure in ask.measures for slot in ask.slots}


@BOTH
def test_the_limits_are_the_decided_ones_and_no_others(protocol: Protocol) -> None:
    assert [row(each) for each in protocol.limits] == LIMITS.strip().splitlines()


@BOTH
def test_critical_limits_name_their_cautions(protocol: Protocol) -> None:
    assert {each.id: each.cautions for each in protocol.limits if each.cautions} == CAUTIONS


@BOTH
def test_a_limit_carries_the_worsening_step_of_its_measure(protocol: Protocol) -> None:
    for each in protocol.limits:
        expected = STEPS.get(each.condition.measure)
        assert each.worsening == (None if expected is None else Decimal(expected)), each.id


@BOTH
def test_the_four_limits_with_more_than_a_condition_have_just_that(protocol: Protocol) -> None:
    assert limit(protocol, "vomiting-sedated").also == Condition(
        measure="moaas", op=Op.AT_OR_BELOW, value=Decimal(3)
    )
    since = {
        each.id: f"{each.since.base}+{each.since.minutes}"
        for each in protocol.limits
        if each.since is not None
    }
    assert since == {"disorientation-late": "E+30", "disorientation-persisting": "E+60"}
    consecutive = {each.id: each.consecutive for each in protocol.limits if each.consecutive != 1}
    assert consecutive == {"dissociation-distress-persisting": 2}
    assert [each.id for each in protocol.limits if each.discreet] == ["self-harm"]
    assert [each.id for each in protocol.limits if each.also] == ["vomiting-sedated"]


def origins(protocol: Protocol) -> dict[str, Source]:
    found = {f"limit {each.id}": each.origin for each in protocol.limits}
    found |= {f"gate {each.id}": each.origin for each in protocol.gates}
    return found | {f"criterion {each.id}": each.origin for each in protocol.criteria}


@BOTH
def test_every_number_that_judges_says_where_it_comes_from(protocol: Protocol) -> None:
    found = origins(protocol)

    assert len(found) == len(protocol.limits) + len(protocol.gates) + len(protocol.criteria)
    for name, origin in found.items():
        assert origin.source.strip(), name


@BOTH
def test_what_was_read_second_hand_keeps_that_mark(protocol: Protocol) -> None:
    for name in ("sbp-high-caution", "dbp-high-caution"):
        origin = limit(protocol, name).origin
        assert origin.evidence is Evidence.SECONDARY
        assert "CANMAT 2021" in origin.source
        assert "Yip 2022" in origin.source
    for name in ("self-harm", "red-flag"):
        assert limit(protocol, name).origin.evidence is Evidence.SECONDARY
    for name, origin in origins(protocol).items():
        if "second-hand" in origin.source or "not read" in origin.source:
            assert origin.evidence in {Evidence.SECONDARY, Evidence.OWN_DESIGN}, name


@BOTH
def test_the_schedule_and_the_tolerances_are_the_decided_ones(protocol: Protocol) -> None:
    assert [protocol.infusion.nth(index) for index in range(5)] == [5, 10, 20, 30, 40]
    assert [protocol.recovery.nth(index) for index in range(7)] == [0, 15, 30, 45, 60, 90, 120]
    assert protocol.timing == Timing(
        early=2 * MINUTE,
        grace=2 * MINUTE,
        overdue_medium=5 * MINUTE,
        recheck_missed=10 * MINUTE,
        added_after=(5 * MINUTE,),
        end_low=3 * MINUTE,
        end_medium=8 * MINUTE,
        escalate_high=60 * MICRO,
        escalate_medium=5 * MINUTE,
        improved_again=15 * MINUTE,
        baseline_age=15 * MINUTE,
        consecutive_gap=4 * MINUTE,
        near_end_before=2 * MINUTE,
        near_end_after=3 * MINUTE,
        recheck_served=2 * MINUTE,
        added_served_before=1 * MINUTE,
        added_served_after=4 * MINUTE,
    )
    assert protocol.planned_min == 40


@BOTH
def test_every_duration_stands_in_the_file_so_that_a_session_keeps_it(protocol: Protocol) -> None:
    written = parse(protocol.text)["timing"].keys() - {"source", "evidence"}

    assert {key.removesuffix("_min").removesuffix("_s") for key in written} == {
        field.name for field in fields(Timing)
    }


@BOTH
def test_each_measure_is_asked_when_decided(protocol: Protocol) -> None:
    assert {name for name in MEASURES if slots(protocol, name) == {"baseline", "every"}} == ALWAYS
    assert slots(protocol, "orientation") == {"baseline", "T+20..", "E.."}
    for name in ("pain", "mood"):
        assert slots(protocol, name) == {"baseline", "middle", "E+0", "E+30", "E+60"}
    for name in ("temp", "weight"):
        assert slots(protocol, name) == {"baseline"}
    for name in ("o2", "gait"):
        assert slots(protocol, name) == {"baseline", "E+30.."}
    assert all("baseline" in slots(protocol, name) for name in MEASURES)


def test_mood_asks_about_self_harm_at_the_end_too() -> None:
    assert slots(PAIN, "self_harm") == {"baseline", "E+60"}
    assert slots(MOOD, "self_harm") == {"baseline", "E+0", "E+60"}


@BOTH
def test_a_start_needs_a_prescriber_above_140_over_90_and_an_override_from_180_over_110(
    protocol: Protocol,
) -> None:
    decides, overrides = (gate for gate in protocol.gates if gate.at == "start")

    assert [(c.measure, c.op, c.value) for c in decides.conditions] == [
        ("sbp", Op.ABOVE, Decimal(140)),
        ("dbp", Op.ABOVE, Decimal(90)),
    ]
    assert (decides.needs, decides.missing) == (Need.PRESCRIBER, False)
    assert [(c.measure, c.op, c.value) for c in overrides.conditions] == [
        ("sbp", Op.AT_OR_ABOVE, Decimal(180)),
        ("dbp", Op.AT_OR_ABOVE, Decimal(110)),
    ]
    assert (overrides.needs, overrides.missing) == (Need.PRESCRIBER_AND_REASON, True)


def test_only_mood_has_a_gate_at_resuming() -> None:
    assert not [gate for gate in PAIN.gates if gate.at == "resume"]
    (resume,) = (gate for gate in MOOD.gates if gate.at == "resume")
    assert [(c.measure, c.op, c.value) for c in resume.conditions] == [
        ("sbp", Op.ABOVE, Decimal(160)),
        ("dbp", Op.ABOVE, Decimal(100)),
    ]
    assert resume.needs is Need.PRESCRIBER_AND_REASON


def test_mood_is_pain_in_everything_else() -> None:
    for part in (
        "timing", "infusion", "recovery", "limits", "checklist", "actions", "suggested",
        "stop_reasons", "criteria", "site_scores", "notice", "drug",
    ):  # fmt: skip
        assert getattr(MOOD, part) == getattr(PAIN, part), part
    assert [gate for gate in MOOD.gates if gate.at == "start"] == list(PAIN.gates)


@BOTH
def test_the_checklist_asks_what_was_decided(protocol: Protocol) -> None:
    assert {item.id: dict(item.needs) for item in protocol.checklist} == {
        "consent": {"no": Need.PRESCRIBER},
        "fasting": {"no": Need.REASON},
        "escort": {"no": Need.REASON},
        "contraindications": {"yes": Need.PRESCRIBER},
        "allergies": {"no": Need.REASON},
        "medicines": {},
        "iv_access": {"no": Need.REASON},
        "equipment": {"no": Need.PRESCRIBER},
    }
    assert [item.answers for item in protocol.checklist if item.id == "medicines"] == [()]


@BOTH
def test_pump_actions_and_medication_are_marked_as_such(protocol: Protocol) -> None:
    of_kind = {
        kind: {action.id for action in protocol.actions if action.kind is kind}
        for kind in ActionKind
    }
    assert of_kind[ActionKind.INFUSION] == {
        "rate_reduced", "infusion_paused", "infusion_resumed", "infusion_stopped",
    }  # fmt: skip
    assert of_kind[ActionKind.MEDICATION] == {"med_given"}
    assert of_kind[ActionKind.FREE] == {
        "recheck", "position", "reassure", "quiet_room", "fluids_oral", "oxygen",
        "clinician_notified", "clinician_at_bedside", "emergency_call", "other",
    }  # fmt: skip
    assert protocol.actions[-1] == Action(id="other")


@BOTH
def test_suggested_actions_begin_as_decided(protocol: Protocol) -> None:
    first = {each.id: each.actions for each in protocol.limits}
    for each in protocol.limits:
        assert each.actions, each.id
        if each.condition.measure in {"sbp", "dbp"} and each.priority is Priority.MEDIUM:
            assert each.actions[:3] == ("recheck", "infusion_paused", "clinician_notified")
    for name in ("dissociation-caution", "dissociation-distress", "anxiety-caution"):
        assert first[name][:3] == ("reassure", "quiet_room", "rate_reduced")
    assert first["nausea-caution"][:2] == ("position", "med_given")
    for name in ("spo2-low", "rr-low", "sedation"):
        for level in ("critical", "caution"):
            assert first[f"{name}-{level}"][:3] == ("infusion_stopped", "oxygen", "emergency_call")
    assert first["red-flag"][:2] == ("infusion_stopped", "emergency_call")


@BOTH
def test_stop_reasons_are_the_decided_ones(protocol: Protocol) -> None:
    assert set(protocol.stop_reasons) == {
        "completed", "vital_sign", "sedation", "psychomimetic", "nausea_vomiting", "iv_failure",
        "patient_request", "clinician_decision", "emergency", "other",
    }  # fmt: skip


@BOTH
def test_discharge_criteria_have_the_decided_rules_and_numbers(protocol: Protocol) -> None:
    found = {
        each.id: (each.rule, each.low, each.high, each.percent, each.minutes, each.or_baseline)
        for each in protocol.criteria
    }
    d = Decimal
    assert found == {
        "time_since_end": (Rule.SINCE_END, None, None, None, 60, False),
        "no_open_alerts": (Rule.NO_OPEN_ALERTS, None, None, None, None, False),
        "sbp_at_baseline": (Rule.NEAR_BASELINE, d(100), d(140), 20, None, False),
        "dbp_at_baseline": (Rule.NEAR_BASELINE, d(60), d(90), 20, None, False),
        "hr_at_baseline": (Rule.NEAR_BASELINE, d(50), d(100), 20, None, False),
        "spo2": (Rule.OXYGEN, d(94), None, None, None, False),
        "moaas": (Rule.AT_LEAST, d(5), None, None, None, False),
        "orientation": (Rule.AT_LEAST, d(4), None, None, None, True),
        "gait": (Rule.GAIT, None, None, None, None, False),
        "dizziness": (Rule.AT_MOST, None, d(1), None, None, False),
        "nausea_vomiting": (Rule.VOMITING, None, d(1), None, 30, False),
        "dissociation": (Rule.DISSOCIATION, None, d(1), None, None, False),
        "self_harm": (Rule.ASKED_AND_NO, None, None, None, None, False),
        "pain_recorded": (Rule.RECORDED, None, None, None, None, False),
        "cannula_out": (Rule.CONFIRMED, None, None, None, None, False),
        "escort": (Rule.CONFIRMED, None, None, None, None, False),
        "advice_given": (Rule.CONFIRMED, None, None, None, None, False),
    }


@BOTH
def test_nobody_has_signed_the_default_off(protocol: Protocol) -> None:
    assert protocol.notice == (
        "Composite default. Requires sign-off by the clinic's medical director."
    )
    assert f"# {protocol.notice}" in protocol.text
    assert (protocol.sign_off.by, protocol.sign_off.on) == ("", "")


@BOTH
def test_the_text_frozen_into_a_session_gives_the_protocol_back(protocol: Protocol) -> None:
    assert load(protocol.text) == protocol


def test_shipped_protocols_are_read_once_and_found_by_id() -> None:
    assert list(shipped()) == [
        "ketamine-pain", "ketamine-mood", "ketamine-long", "esketamine-nasal",
    ]  # fmt: skip
    assert len(shipped()) == 4
    assert shipped()["ketamine-pain"] is PAIN
    assert shipped().get("another") is None
    assert limit(PAIN, "sbp-high-critical").recheck == Recheck(group="bp", minutes=3)
