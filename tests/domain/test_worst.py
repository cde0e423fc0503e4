"""How far an alert's readings went, of the readings as they now are."""

import pytest

from monitor.domain.measures import Value
from monitor.domain.worst import worst
from tests.domain.chair import Chair, Reading


@pytest.fixture
def chair() -> Chair:
    """A chair 5 min into a calm infusion."""
    return Chair().started().at("T+5")


def worst_of(chair: Chair, limit: str, episode: int | None = None) -> Value | None:
    return worst(chair.session, chair.alert(limit, episode))


@pytest.mark.parametrize(
    ("limit", "measure", "story", "expected"),
    [
        ("sbp-high-caution", "sbp", (161, 171, 166), 171),
        ("sbp-rise-caution", "sbp", (164, 171, 166), 171),
        ("hr-low-caution", "hr", (50, 44, 48), 44),
        ("spo2-low-critical", "spo2", (90, 91, 80), 80),
        ("mood-fall", "mood", (2, 0, 1), 0),
    ],
)
def test_the_worst_is_the_furthest_past_in_the_limits_direction(
    chair: Chair, limit: str, measure: str, story: tuple[int, ...], expected: int
) -> None:
    for minute, reading in enumerate(story, start=5):
        chair.at(f"T+{minute}").check({measure: reading})

    assert worst_of(chair, limit) == expected


def test_readings_before_the_raising_one_and_after_it_cleared_do_not_count(chair: Chair) -> None:
    chair.check(hr=125)
    chair.nurse.acknowledges("hr-high-caution")
    chair.at("T+6").check(hr=90)
    chair.at("T+7").check(hr=121)
    chair.at("T+8").check(hr=122)
    chair.nurse.acknowledges("hr-high-caution")
    chair.at("T+9").check(hr=90)
    chair.at("T+10").check(hr=129)

    assert [worst_of(chair, "hr-high-caution", n) for n in (1, 2, 3)] == [125, 122, 129]


def test_a_latched_alert_that_is_on_again_counts_on(chair: Chair) -> None:
    chair.check(hr=121)
    chair.at("T+6").check(hr=90)
    chair.at("T+7").check(hr=128)

    assert worst_of(chair, "hr-high-caution") == 128


def test_an_amended_reading_counts_as_it_now_is(chair: Chair) -> None:
    chair.check(hr=121)
    check = chair.at("T+6").check(hr=129)
    chair.at("T+7").nurse.amends(check, "hr", 124)

    assert worst_of(chair, "hr-high-caution") == 124


def test_what_is_amended_after_closing_moves_nothing(chair: Chair) -> None:
    check = chair.check(hr=121)
    chair.nurse.stops()
    chair.nurse.closes("transferred", reason="ward 3")
    chair.at("E+30").nurse.amends(check, "hr", 129)

    assert chair.session.checks[-1].values["hr"] == 129
    assert worst_of(chair, "hr-high-caution") == 121


def test_a_struck_reading_does_not_count(chair: Chair) -> None:
    chair.check(hr=121)
    check = chair.at("T+6").check(hr=129)
    chair.at("T+7").nurse.strikes(check)

    assert worst_of(chair, "hr-high-caution") == 121


def test_without_a_reading_left_the_value_at_raising_stands(chair: Chair) -> None:
    check = chair.check(hr=129)
    chair.at("T+6").nurse.strikes(check)

    assert worst_of(chair, "hr-high-caution") == 129


@pytest.mark.parametrize(
    ("limit", "story"),
    [
        ("red-flag", ({"red_flag": "chest_pain"}, {"red_flag": "seizure"})),
        ("self-harm", ({"self_harm": True}, {"self_harm": True})),
    ],
)
def test_of_a_choice_it_is_the_first(
    chair: Chair, limit: str, story: tuple[dict[str, Reading], ...]
) -> None:
    for minute, readings in enumerate(story, start=5):
        chair.at(f"T+{minute}").check(readings)

    (expected,) = story[0].values()
    assert worst_of(chair, limit) == expected


def test_lateness_has_no_worst(chair: Chair) -> None:
    chair.look("T+9")

    assert worst_of(chair, "check-missed") is None


def test_a_field_counts_as_it_now_is_before_and_after_it_is_saved(chair: Chair) -> None:
    chair.nurse.enters(hr=135)
    assert worst_of(chair, "hr-high-critical") == 135
    chair.at("T+6").nurse.enters(hr=139)
    assert worst_of(chair, "hr-high-critical") == 139
    chair.at("T+7").check(rr=14)
    chair.at("T+8").check(hr=137)

    assert worst_of(chair, "hr-high-critical") == 139


def test_a_field_that_turns_an_alert_on_again_counts_though_the_first_reading_is_struck(
    chair: Chair,
) -> None:
    struck = chair.check(hr=135)
    chair.at("T+6").check(hr=90)
    chair.at("T+7").nurse.strikes(struck)
    chair.at("T+8").nurse.enters(hr=133)

    assert worst_of(chair, "hr-high-critical") == 133


def test_a_caution_counts_no_field_of_an_open_form(chair: Chair) -> None:
    chair.check(hr=121)
    chair.at("T+6").nurse.enters(hr=128)

    assert worst_of(chair, "hr-high-caution") == 121


def test_a_reading_saved_at_the_instant_of_the_clearing_one_but_before_it_counts(
    chair: Chair,
) -> None:
    chair.check(hr=132)
    chair.at("T+6").check(hr=141)
    chair.check(hr=90)

    assert worst_of(chair, "hr-high-critical") == 141


def test_the_reading_that_subsumed_a_caution_does_not_count(chair: Chair) -> None:
    chair.check(hr=121)
    chair.at("T+6").check(hr=141)
    chair.check(hr=90)

    assert worst_of(chair, "hr-high-caution") == 121


def test_a_corrected_entry_keeps_the_value_that_raised_it(chair: Chair) -> None:
    chair.nurse.enters(hr=135)
    chair.at("T+6").check(hr=90)

    assert worst_of(chair, "hr-high-critical") == 135


def test_a_reading_saved_at_the_instant_of_the_clearing_one_but_after_it_does_not_count(
    chair: Chair,
) -> None:
    chair.nurse.enters(hr=135)
    chair.check(hr=90)
    chair.check(hr=95)
    chair.check(rr=14)

    assert worst_of(chair, "hr-high-critical") == 135


def test_a_back_dated_reading_is_its_own_worst(chair: Chair) -> None:
    chair.check(hr=128)
    chair.at("T+6").check(hr=122, taken="T+4")

    assert worst_of(chair, "hr-high-caution", 1) == 128
    assert worst_of(chair, "hr-high-caution", 2) == 122


def test_it_stands_against_the_bound_at_raising(chair: Chair) -> None:
    chair.check(hr=121)
    chair.nurse.changes_limit("hr-high-caution", 125, prescriber="Dr X")
    chair.at("T+6").check(hr=130)

    alert = chair.alert("hr-high-caution")
    assert (alert.bound, worst_of(chair, "hr-high-caution")) == (120, 130)
