"""What may be entered at all, and when it may have been taken."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Instant
from monitor.domain.measures import MICRO
from monitor.domain.refusals import Refusal
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


def entering(**readings: Reading) -> cmd.EnterFields:
    return cmd.EnterFields(by="N", values=values(readings))


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
