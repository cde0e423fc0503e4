"""Limits of one patient: who may set them, how far, and what a change does."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal
from tests.domain.chair import Chair


def change(
    limit: str, new: str | int, *, reason: str = "usual", prescriber: str = ""
) -> cmd.ChangeLimit:
    return cmd.ChangeLimit(
        by="Nurse N", limit=limit, value=Decimal(new), reason=reason, prescriber=prescriber
    )


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


# who may ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "new", "before", "after"),
    [
        ("sbp-high-critical", 190, True, True),
        ("sbp-high-critical", 170, False, False),
        ("sbp-low-critical", 85, True, True),
        ("sbp-low-critical", 95, False, False),
        ("sbp-high-caution", 170, False, True),
        ("sbp-high-caution", 150, False, False),
        ("sbp-low-caution", 95, False, True),
        ("sbp-rise-caution", 50, False, True),
        ("sbp-rise-caution", 30, False, False),
        ("mood-fall", 4, False, True),
        ("mood-fall", 2, False, False),
        ("pain-rise", 3, False, True),
    ],
)
def test_loosening_a_critical_or_anything_after_the_start_needs_a_prescriber(
    chair: Chair, limit: str, new: int, before: bool, after: bool
) -> None:
    for session, needed in ((Chair(), before), (chair, after)):
        if needed:
            refusal = session.refuses(change(limit, new))
            assert refusal is Refusal.LIMIT_NEEDS_PRESCRIBER
            session.do(change(limit, new, prescriber="Dr X"))
        else:
            session.do(change(limit, new))
        found = next(x for x in session.session.limits if x.id == limit)
        assert found.condition.value == new


def test_loosening_counts_from_the_value_in_force() -> None:
    chair = Chair()
    chair.do(change("sbp-high-critical", 170))

    assert chair.refuses(change("sbp-high-critical", 175)) is Refusal.LIMIT_NEEDS_PRESCRIBER


def test_in_recovery_loosening_needs_a_prescriber_too(chair: Chair) -> None:
    chair.nurse.stops()

    assert chair.refuses(change("hr-high-caution", 125)) is Refusal.LIMIT_NEEDS_PRESCRIBER


def test_a_change_needs_a_reason_and_a_limit_with_a_number(chair: Chair) -> None:
    assert chair.refuses(change("hr-high-caution", 110, reason=" ")) is Refusal.REASON_MISSING
    assert chair.refuses(change("nonsense", 110)) is Refusal.UNKNOWN_LIMIT
    for limit in ("self-harm", "red-flag", "vomiting-sedated"):
        assert chair.refuses(change(limit, 1)) is Refusal.LIMIT_NOT_CHANGEABLE


# how far ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("limit", "low", "high"),
    [
        ("sbp-high-critical", 70, 220),
        ("dbp-high-critical", 40, 130),
        ("hr-low-critical", 40, 160),
        ("spo2-low-critical", 85, 100),
        ("rr-low-critical", 8, 35),
        ("sedation-critical", 0, 5),
        ("nausea-caution", 0, 3),
        ("disorientation-late", 0, 4),
    ],
)
def test_no_absolute_limit_leaves_the_plausible_range(limit: str, low: int, high: int) -> None:
    chair = Chair()

    chair.do(change(limit, low, prescriber="Dr X"))
    chair.do(change(limit, high, prescriber="Dr X"))

    for outside in (low - 1, high + 1):
        found = chair.refuses(change(limit, outside, prescriber="Dr X"))
        assert found is Refusal.LIMIT_OUT_OF_RANGE


@pytest.mark.parametrize("new", ["0", "-5"])
def test_a_relative_limit_is_a_real_distance(new: str) -> None:
    assert Chair().refuses(change("sbp-rise-caution", new)) is Refusal.LIMIT_OUT_OF_RANGE


# what it does -------------------------------------------------------------------------------


def test_a_tightened_limit_raises_what_crosses_it_now(chair: Chair) -> None:
    chair.check(hr=112)

    chair.at("T+6").nurse.changes_limit("hr-high-caution", 110)

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.raised, alert.note) == (Signal.ON, chair.now, "limit_changed")
    assert (alert.value, alert.bound) == (112, 110)
    assert not [s for s in chair.session.slots if s.group]


def test_a_loosened_limit_clears_and_latches(chair: Chair) -> None:
    chair.check(hr=122)

    chair.at("T+6").nurse.changes_limit("hr-high-caution", 125, prescriber="Dr X")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal, alert.cleared, alert.note) == (
        Signal.LATCHED,
        chair.now,
        "limit_changed",
    )


def test_an_open_episode_keeps_its_bound(chair: Chair) -> None:
    chair.check(hr=128)

    chair.at("T+6").nurse.changes_limit("hr-high-caution", 125, prescriber="Dr X")
    assert (chair.alert("hr-high-caution").signal, chair.alert("hr-high-caution").bound) == (
        Signal.ON,
        120,
    )

    chair.at("T+7").check(hr=120)
    assert chair.alert("hr-high-caution").signal is Signal.LATCHED


def test_a_changed_relative_limit_counts_from_the_baseline(chair: Chair) -> None:
    chair.check(sbp=150)

    chair.at("T+6").nurse.changes_limit("sbp-rise-caution", 26)

    assert chair.alert("sbp-rise-caution").bound == 150


def test_moving_a_critical_over_the_value_brings_its_caution(chair: Chair) -> None:
    chair.check(sbp=162)

    chair.at("T+6").nurse.changes_limit("sbp-high-critical", 162)
    assert chair.open == {"sbp-high-critical": "on"}

    chair.nurse.acknowledges("sbp-high-critical")
    chair.at("T+7").nurse.changes_limit("sbp-high-critical", 180, prescriber="Dr X")
    alert = chair.alert("sbp-high-caution")
    assert (alert.number, alert.signal, alert.note) == (2, Signal.ACKNOWLEDGED, "improved")


def test_a_field_whose_limit_moves_away_clears_and_is_not_a_corrected_entry(
    chair: Chair,
) -> None:
    chair.nurse.enters(hr=133)

    chair.at("T+6").nurse.changes_limit("hr-high-critical", 135, prescriber="Dr X")

    alert = chair.alert("hr-high-critical")
    assert (alert.signal, alert.note) == (Signal.LATCHED, "limit_changed")


def test_the_change_is_an_event_with_its_names(chair: Chair) -> None:
    chair.nurse.changes_limit("hr-high-caution", 125, prescriber="Dr X", reason="marathon")

    (changed,) = (e for e in chair.events if isinstance(e, ev.LimitChanged))
    assert changed.limit == ev.IndividualLimit(
        limit="hr-high-caution",
        value=Decimal(125),
        reason="marathon",
        by="Nurse N",
        prescriber="Dr X",
        at=chair.now,
    )
    assert chair.session.individual == (changed.limit,)


def test_a_second_change_replaces_the_first(chair: Chair) -> None:
    chair.nurse.changes_limit("hr-high-caution", 110)
    chair.nurse.changes_limit("hr-high-caution", 105)

    assert [x.value for x in chair.session.individual] == [105]


def test_limits_of_the_patient_can_be_set_at_opening() -> None:
    chair = Chair(limits=(change("hr-high-caution", 100),))

    chair.at("5").full(hr=101)

    assert chair.raised_by_values == ("hr-high-caution",)
    assert chair.session.individual[0].at == chair.session.opened_at


def test_an_opening_with_a_loosened_critical_needs_a_prescriber() -> None:
    with pytest.raises(Refused, match="limit_needs_prescriber"):
        Chair(limits=(change("hr-high-critical", 140),))

    chair = Chair(limits=(change("hr-high-critical", 140, prescriber="Dr X"),))
    assert chair.session.individual[0].prescriber == "Dr X"
