"""The long infusion and the nasal devices: what differs from the default, number by number."""

import re
from dataclasses import fields
from decimal import Decimal

import pytest

from monitor.domain.measures import MINUTE
from monitor.domain.protocol import (
    ActionKind,
    Course,
    Evidence,
    Limit,
    Need,
    Offsets,
    Protocol,
    Rule,
    Timing,
)
from monitor.protocols.read import load, shipped
from tests.protocols.test_shipped import ALWAYS, CAUTIONS, LIMITS, STEPS, origins, row, slots

PAIN = shipped()["ketamine-pain"]
LONG = shipped()["ketamine-long"]
NASAL = shipped()["esketamine-nasal"]
NEW = pytest.mark.parametrize("protocol", [LONG, NASAL], ids=lambda each: each.id)

HASHES = {
    "ketamine-pain": "0050f9b6d86fd3b0985a32ca7363aa9b738e5ee0a851eb732e59c4085410d43a",
    "ketamine-mood": "8d939ec35d23d441474dfdb492dc398fa762c51a810e6e8458165bcd3adf2048",
}


@pytest.mark.parametrize("name", HASHES)
def test_the_first_two_protocols_are_what_they_always_were(name: str) -> None:
    assert shipped()[name].sha256 == HASHES[name]
    assert shipped()[name].course is Course.INFUSION
    assert shipped()[name].report is None


@NEW
def test_the_limits_have_the_numbers_of_the_default(protocol: Protocol) -> None:
    assert [row(each) for each in protocol.limits] == LIMITS.strip().splitlines()
    assert {each.id: each.cautions for each in protocol.limits if each.cautions} == CAUTIONS
    for each in protocol.limits:
        step = STEPS.get(each.condition.measure)
        assert each.worsening == (None if step is None else Decimal(step)), each.id


@NEW
def test_every_number_that_judges_says_where_it_comes_from(protocol: Protocol) -> None:
    for name, origin in origins(protocol).items():
        assert origin.source.strip(), name
        if "second-hand" in origin.source or "not read" in origin.source:
            assert origin.evidence in {Evidence.SECONDARY, Evidence.OWN_DESIGN}, name


def test_what_was_taken_over_for_the_spray_is_own_design() -> None:
    taken = {
        name: origin for name, origin in origins(NASAL).items() if "aken over" in origin.source
    }

    assert len(taken) >= 10
    assert "limit sbp-high-caution" in taken
    for name, origin in taken.items():
        assert origin.evidence in {Evidence.OWN_DESIGN, Evidence.STUDY}, name


@NEW
def test_the_text_frozen_into_a_session_gives_the_protocol_back(protocol: Protocol) -> None:
    assert load(protocol.text) == protocol
    assert (protocol.sign_off.by, protocol.sign_off.on) == ("", "")
    assert f"# {protocol.notice}" in protocol.text


# the long infusion --------------------------------------------------------------------------


def test_the_long_infusion_is_checked_densely_then_less_and_again_after_an_increase() -> None:
    assert LONG.infusion == Offsets(first=(15, 30, 45, 60, 90, 120, 150, 180), every=60)
    assert LONG.planned_min == 240
    assert LONG.timing.added_after == tuple(m * MINUTE for m in (5, 15, 30))
    assert (LONG.course, LONG.report) == (Course.INFUSION, None)


def test_the_long_infusion_is_the_default_in_everything_else() -> None:
    for part in (
        "recovery", "asks", "limits", "gates", "checklist", "actions", "suggested",
        "stop_reasons", "criteria", "site_scores", "notice", "drug",
    ):  # fmt: skip
        assert getattr(LONG, part) == getattr(PAIN, part), part
    for name in (each.name for each in fields(Timing)):
        if name != "added_after":
            assert getattr(LONG.timing, name) == getattr(PAIN.timing, name), name


# nasal devices ------------------------------------------------------------------------------


def test_devices_are_checked_from_the_first_one_and_watched_for_two_hours() -> None:
    assert NASAL.course is Course.DEVICES
    assert NASAL.by_devices
    assert NASAL.infusion == NASAL.recovery == Offsets(first=(10, 20, 40, 60, 90, 120), every=30)
    assert NASAL.planned_min == 120
    stay = next(c for c in NASAL.criteria if c.rule is Rule.SINCE_END)
    assert (stay.id, stay.minutes, stay.origin.evidence) == ("stay", 120, Evidence.LABEL)


def test_the_late_limits_have_their_own_anchors() -> None:
    since = {
        each.id: f"{each.since.base}+{each.since.minutes}"
        for each in NASAL.limits
        if each.since is not None
    }

    assert since == {"disorientation-late": "T+90", "disorientation-persisting": "T+120"}


def test_each_measure_is_asked_of_devices_when_decided() -> None:
    assert all(slots(NASAL, name) == {"baseline", "every"} for name in ALWAYS)
    assert slots(NASAL, "orientation") == {"baseline", "T+20.."}
    for name in ("pain", "mood"):
        assert slots(NASAL, name) == {"baseline", "T+20", "T+40", "T+60", "T+120"}
    assert slots(NASAL, "self_harm") == {"baseline", "T+120"}
    for name in ("o2", "gait"):
        assert slots(NASAL, name) == {"baseline", "T+90.."}
    for name in ("temp", "weight"):
        assert slots(NASAL, name) == {"baseline"}


def test_nothing_of_a_pump_or_a_cannula_is_left() -> None:
    assert not [a for a in NASAL.actions if a.kind is ActionKind.INFUSION]
    offered = {action.id for action in NASAL.actions}
    for each in NASAL.limits:
        assert each.actions, each.id
        assert set(each.actions) <= offered, each.id
    assert NASAL.stop_reasons == ()
    assert "cannula_out" not in {c.id for c in NASAL.criteria}
    assert "iv_access" not in {item.id for item in NASAL.checklist}
    assert "added_after_min" not in NASAL.text


def critical(protocol: Protocol, name: str) -> Limit:
    found = protocol.limit(name)
    assert found is not None
    return found


def test_where_the_pump_came_first_help_comes_first_now() -> None:
    for name in ("spo2-low-critical", "rr-low-critical", "sedation-critical"):
        assert critical(NASAL, name).actions[:2] == ("oxygen", "emergency_call")
    assert critical(NASAL, "red-flag").actions[0] == "emergency_call"


def test_discharge_asks_for_the_stay_and_for_dissociation_gone() -> None:
    mine = {c.id: c for c in NASAL.criteria}
    theirs = {c.id: c for c in PAIN.criteria}

    assert set(theirs) - set(mine) == {"time_since_end", "cannula_out"}
    assert set(mine) - set(theirs) == {"stay"}
    assert (mine["dissociation"].high, theirs["dissociation"].high) == (Decimal(0), Decimal(1))
    for name in set(mine) & set(theirs) - {"dissociation"}:
        one, other = mine[name], theirs[name]
        assert (one.rule, one.low, one.high, one.percent, one.minutes) == (
            other.rule, other.low, other.high, other.percent, other.minutes,
        ), name  # fmt: skip


def test_the_form_is_due_within_seven_days() -> None:
    assert NASAL.report is not None
    assert (NASAL.report.due_days, NASAL.report.origin.evidence) == (7, Evidence.LABEL)


def test_the_checklist_of_devices_asks_what_was_decided() -> None:
    assert {item.id: dict(item.needs) for item in NASAL.checklist} == {
        "consent": {"no": Need.PRESCRIBER},
        "enrolled": {"no": Need.PRESCRIBER},
        "fasting": {"no": Need.REASON},
        "escort": {"no": Need.REASON},
        "contraindications": {"yes": Need.PRESCRIBER},
        "allergies": {"no": Need.REASON},
        "medicines": {},
        "equipment": {"no": Need.PRESCRIBER},
    }


def test_the_gates_before_the_first_device_are_those_of_the_default() -> None:
    assert [(g.id, g.at, g.conditions, g.missing, g.needs) for g in NASAL.gates] == [
        (g.id, g.at, g.conditions, g.missing, g.needs) for g in PAIN.gates
    ]


def test_the_table_in_the_documents_is_what_the_file_asks(docs_table: list[list[str]]) -> None:
    head, *lines = docs_table
    for label, *marks in lines:
        for name in re.findall(r"`(\w+)`", label):
            for offset, mark in zip(head[1:], marks, strict=True):
                asked = asks_at(name, offset)
                assert bool(mark) is asked, (name, offset)


def asks_at(name: str, offset: str) -> bool:
    if offset == "baseline":
        return "baseline" in slots(NASAL, name)
    minutes = int(offset.strip("T+.").split(",", 1)[0])
    for selector in slots(NASAL, name):
        first = selector.removeprefix("T+").removesuffix("..")
        if selector in {"every", offset}:
            return True
        if selector.endswith("..") and minutes >= int(first):
            return True
    return False
