"""Operators, distances, pairs and a patient's own values."""

from decimal import Decimal

import pytest

from monitor.domain.commands import ChangeLimit
from monitor.domain.limits import individualise, loosens, met, past, subsumed, touched, worse
from monitor.domain.measures import Value
from monitor.domain.protocol import Condition, Limit, Op, Priority
from monitor.protocols.read import shipped
from tests.domain.chair import Chair


@pytest.mark.parametrize(
    ("op", "below", "at", "above"),
    [
        (Op.ABOVE, False, False, True),
        (Op.AT_OR_ABOVE, False, True, True),
        (Op.BELOW, True, False, False),
        (Op.AT_OR_BELOW, True, True, False),
    ],
)
def test_each_operator_at_its_edge(op: Op, below: bool, at: bool, above: bool) -> None:
    condition = Condition(measure="temp", op=op, value=Decimal("37.5"))

    found = [met(condition, Decimal(v), {}) for v in ("37.4", "37.5", "37.6")]

    assert found == [below, at, above]


def test_a_tenth_is_exact() -> None:
    condition = Condition(measure="temp", op=Op.RISE, value=Decimal("0.3"))

    assert met(condition, Decimal("36.4"), {"temp": Decimal("36.1")})
    assert not met(condition, Decimal("36.3"), {"temp": Decimal("36.1")})


def test_a_choice_is_or_is_not() -> None:
    assert met(Condition(measure="gait", op=Op.IS, value="unsteady"), "unsteady", {})
    assert not met(Condition(measure="gait", op=Op.IS, value="unsteady"), "steady", {})
    assert met(Condition(measure="red_flag", op=Op.IS_NOT, value="none"), "seizure", {})
    assert not met(Condition(measure="red_flag", op=Op.IS_NOT, value="none"), "none", {})


def limit_of(op: Op, value: Value, worsening: int | None = None) -> Limit:
    pain = shipped()["ketamine-pain"].limits[0]
    return Limit(
        id="x",
        condition=Condition(measure="hr", op=op, value=value),
        priority=Priority.MEDIUM,
        worsening=None if worsening is None else Decimal(worsening),
        origin=pain.origin,
    )


@pytest.mark.parametrize(
    ("op", "looser", "tighter"),
    [
        (Op.ABOVE, 101, 99),
        (Op.AT_OR_ABOVE, 101, 99),
        (Op.RISE, 101, 99),
        (Op.BELOW, 99, 101),
        (Op.AT_OR_BELOW, 99, 101),
        (Op.FALL, 101, 99),
    ],
)
def test_loosening_lets_more_pass(op: Op, looser: int, tighter: int) -> None:
    limit = limit_of(op, Decimal(100))

    assert loosens(limit, Decimal(100), Decimal(looser))
    assert not loosens(limit, Decimal(100), Decimal(tighter))
    assert not loosens(limit, Decimal(100), Decimal(100))


def test_how_far_past_counts_in_the_direction_of_the_limit() -> None:
    assert past(limit_of(Op.ABOVE, Decimal(120)), Decimal(125), Decimal(120)) == 5
    assert past(limit_of(Op.AT_OR_BELOW, Decimal(50)), Decimal(44), Decimal(50)) == 6
    assert past(limit_of(Op.AT_OR_BELOW, Decimal(50)), Decimal(55), Decimal(50)) == -5
    assert past(limit_of(Op.IS, "steady"), "unsteady", "steady") is None


def test_a_limit_without_a_step_does_not_worsen() -> None:
    assert not worse(limit_of(Op.ABOVE, Decimal(1)), Decimal(99), Decimal(2))
    assert worse(limit_of(Op.ABOVE, Decimal(1), 5), Decimal(7), Decimal(2))
    assert not worse(limit_of(Op.ABOVE, Decimal(1), 5), Decimal(6), Decimal(2))


def test_the_pairs_of_the_protocol_are_those_of_its_table() -> None:
    pairs = {x.id: set(x.cautions) for x in shipped()["ketamine-pain"].limits if x.cautions}

    assert pairs == {
        "sbp-high-critical": {"sbp-high-caution", "sbp-rise-caution"},
        "sbp-low-critical": {"sbp-low-caution"},
        "dbp-high-critical": {"dbp-high-caution", "dbp-rise-caution"},
        "hr-high-critical": {"hr-high-caution"},
        "hr-low-critical": {"hr-low-caution"},
        "spo2-low-critical": {"spo2-low-caution"},
        "rr-low-critical": {"rr-low-caution"},
        "rr-high-critical": {"rr-high-caution"},
        "sedation-critical": {"sedation-caution"},
        "dissociation-distress-persisting": {"dissociation-distress"},
        "vomiting-sedated": {"vomiting-caution"},
        "disorientation-persisting": {"disorientation-late"},
    }
    true = [x for x in shipped()["ketamine-pain"].limits if x.id == "sbp-high-critical"]
    assert subsumed(true) == {
        "sbp-high-caution": "sbp-high-critical",
        "sbp-rise-caution": "sbp-high-critical",
    }


def test_a_limit_is_touched_by_either_of_its_measures() -> None:
    limits = shipped()["ketamine-pain"].limits

    assert [x.id for x in touched(limits, ["moaas"])] == [
        "sedation-critical",
        "sedation-caution",
        "vomiting-sedated",
    ]


def test_only_the_changed_limits_are_individual() -> None:
    change = ChangeLimit(
        by="N", limit="hr-high-caution", value=Decimal(110), reason="usual", prescriber=""
    )
    chair = Chair(limits=(change,))

    own = {x.id: x.condition.value for x in chair.session.limits}

    assert own["hr-high-caution"] == 110
    assert own["hr-high-critical"] == 131
    assert individualise(chair.session.protocol, ()) == chair.session.protocol.limits
