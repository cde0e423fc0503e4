"""Limits over several measures or checks, implied answers, and which reading counts."""

import pytest

from tests.domain.chair import Chair


def test_vomiting_in_somebody_sedated_is_critical_and_subsumes_the_caution() -> None:
    chair = Chair().started()

    chair.at("T+5").check(nausea=2, vomited=True, moaas=3)

    assert set(chair.raised_by_values) == {"nausea-caution", "sedation-caution", "vomiting-sedated"}
    assert chair.alert("vomiting-sedated").value is True
    assert chair.alert("vomiting-sedated").bound is True
    assert chair.alert("vomiting-sedated").measure == "vomited"


def test_vomiting_in_somebody_awake_is_a_caution() -> None:
    chair = Chair().started()

    chair.at("T+5").check(nausea=1, vomited=True, moaas=4)

    assert chair.raised_by_values == ("vomiting-caution",)


def test_without_its_second_measure_a_check_does_not_evaluate_a_limit() -> None:
    chair = Chair().started()
    chair.at("T+5").check(nausea=1, vomited=True, moaas=3)

    chair.at("T+6").check(nausea=0)
    chair.at("T+7").check(moaas=5)

    assert chair.alert("vomiting-sedated").signal.value == "on"
    assert chair.raised_by_values.count("vomiting-caution") == 0

    chair.at("T+8").check(nausea=0, moaas=5)

    assert chair.alert("vomiting-sedated").signal.value == "latched"


def test_the_two_measures_of_a_limit_are_looked_at_in_one_check() -> None:
    chair = Chair().started()
    chair.at("T+5").check(moaas=3)

    chair.at("T+6").check(nausea=1, vomited=True)

    assert set(chair.raised_by_values) == {"sedation-caution", "vomiting-caution"}


def test_a_check_without_the_second_measure_does_not_make_an_older_one_back_dated() -> None:
    chair = Chair().started()
    chair.at("T+8").check(nausea=1, vomited=True)

    chair.at("T+9").check(nausea=1, vomited=True, moaas=2, taken="T+7")

    assert chair.alert("vomiting-sedated").signal.value == "on"
    assert chair.alert("vomiting-sedated").note == ""


@pytest.mark.parametrize(
    ("story", "persisting"),
    [
        ([("5", True)], False),
        ([("5", True), ("8:59", True)], False),
        ([("5", True), ("9", True)], True),
        ([("5", True), ("7", True), ("9", True)], True),
        ([("5", True), ("8", True), ("11:59", True)], True),
        ([("5", True), ("7", False), ("9", True)], False),
        ([("5", True), ("7", False), ("9", True), ("13", True)], True),
        ([("5", True), ("7", None), ("9", True)], True),
    ],
)
def test_distress_persists_when_two_checks_at_least_four_minutes_apart_say_so(
    story: list[tuple[str, bool | None]], persisting: bool
) -> None:
    chair = Chair().started()

    for moment, distressed in story:
        chair.at(f"T+{moment}")
        if distressed is None:
            chair.check(hr=80)
        elif distressed:
            chair.check(dissociation=1, distressed=True)
        else:
            chair.check(dissociation=0)

    assert ("dissociation-distress-persisting" in chair.raised) is persisting


def test_a_crossing_check_too_soon_is_passed_over_and_ends_nothing() -> None:
    chair = Chair().started()
    chair.at("T+5").check(distressed=True)
    chair.at("T+9").check(distressed=True)

    chair.at("T+10").check(distressed=True)

    alert = chair.alert("dissociation-distress-persisting")
    assert (alert.signal.value, alert.raised) == ("on", chair.when("T+9"))
    assert chair.alert("dissociation-distress").note == "subsumed"


def test_a_score_of_zero_answers_its_question_with_no() -> None:
    chair = Chair().started()
    chair.at("T+5").check(dissociation=1, distressed=True)

    chair.at("T+6").check(dissociation=0)

    assert chair.alert("dissociation-distress").signal.value == "latched"


def test_a_score_of_one_answers_nothing() -> None:
    chair = Chair().started()
    chair.at("T+5").check(dissociation=1, distressed=True)

    chair.at("T+6").check(dissociation=1)

    assert chair.alert("dissociation-distress").signal.value == "on"


def test_an_explicit_answer_wins_over_a_score_of_zero() -> None:
    chair = Chair().started()

    chair.at("T+5").check(nausea=0, vomited=True, dissociation=0, distressed=True)

    assert set(chair.raised_by_values) == {"vomiting-caution", "dissociation-distress"}


def test_a_question_not_obtained_is_not_answered_by_its_score() -> None:
    chair = Chair().started()
    chair.at("T+5").check(nausea=1, vomited=True)

    chair.at("T+6").check(nausea=0, not_obtained={"vomited": "asleep"})

    assert chair.alert("vomiting-caution").signal.value == "on"


# the latest assessed value ------------------------------------------------------------------


def test_a_reading_not_obtained_neither_raises_nor_clears() -> None:
    chair = Chair().started()
    chair.at("T+5").check(hr=125)

    chair.at("T+6").check(not_obtained={"hr": "equipment", "spo2": "equipment"})

    assert chair.raised_by_values == ("hr-high-caution",)
    assert chair.alert("hr-high-caution").signal.value == "on"


def test_of_two_readings_of_one_moment_the_later_entry_counts() -> None:
    chair = Chair().started()
    chair.at("T+5").check(hr=125)

    chair.check(hr=90)

    assert chair.alert("hr-high-caution").signal.value == "latched"


def test_a_later_reading_clears_although_it_is_entered_first() -> None:
    chair = Chair().started()
    chair.at("T+8").check(hr=90)

    chair.at("T+9").check(hr=125, taken="T+7")

    alert = chair.alert("hr-high-caution")
    assert (alert.signal.value, alert.note) == ("latched", "back_dated")
