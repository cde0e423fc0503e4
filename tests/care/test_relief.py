"""Response, duration of relief with censoring, and the share of a clinic that still has it."""

import random
import warnings
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from lifelines import KaplanMeierFitter

from monitor.care.facts import SessionFacts
from monitor.care.relief import (
    DAY,
    Relief,
    Response,
    Scale,
    at_risk_on,
    kaplan_meier,
    median_day,
    relief,
    response,
    scale_of,
    series_of,
    series_relief,
)
from tests.care.made import END, calls, score, session

# response ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (8, 4, Response.SUBSTANTIAL),
        (8, 5, Response.RESPONSE),
        (10, 7, Response.RESPONSE),  # exactly 30 %
        (9, 7, Response.RESPONSE),  # 2 points, 22 %
        (8, 7, Response.NONE),
        (3, 2, Response.RESPONSE),  # 33 %
        (1, 1, Response.NONE),
        (5, 8, Response.NONE),
        (4, 2, Response.SUBSTANTIAL),  # exactly 50 %
        (0, 0, None),
        (None, 3, None),
        (6, None, None),
    ],
)
def test_pain_responds_at_30_percent_or_2_points_and_substantially_at_50(
    before: int | None, after: int | None, expected: Response | None
) -> None:
    assert response(score(before, after)) is expected


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (2, 6, Response.SUBSTANTIAL),
        (2, 5, Response.RESPONSE),
        (2, 3, Response.NONE),
        (10, 10, None),
        (4, 2, Response.NONE),
    ],
)
def test_mood_is_counted_on_what_is_missing_to_ten(
    before: int, after: int, expected: Response | None
) -> None:
    assert response(score(before, after), Scale.MOOD) is expected


def test_the_mood_protocol_and_its_copies_are_counted_by_mood() -> None:
    names = ("ketamine-pain", "ketamine-mood", "ketamine-mood-fernhollow")

    assert [scale_of(session(protocol=name)) for name in names] == [
        Scale.PAIN,
        Scale.MOOD,
        Scale.MOOD,
    ]


# duration ---------------------------------------------------------------------------------


def lasted(*told: tuple[float, int | None]) -> tuple[int, bool] | None:
    """Return days and whether it ended, for pain of 10 before."""
    known = relief(session(pain=score(10), contacts=calls(told)))
    return None if known is None else (known.days, known.ended)


def test_relief_ends_at_the_first_of_two_follow_ups_in_a_row_without_it() -> None:
    assert lasted((1, 3), (7, 8), (14, 9)) == (7, True)


def test_one_bad_follow_up_alone_ends_nothing() -> None:
    assert lasted((1, 3), (7, 8), (14, 3), (21, 9)) == (21, False)


def test_relief_that_has_not_ended_is_censored_at_the_last_follow_up() -> None:
    assert lasted((1, 3), (5, 4)) == (5, False)


def test_exactly_30_percent_less_is_relief() -> None:
    assert lasted((1, 7), (7, 7)) == (7, False)
    assert lasted((1, 8), (7, 8)) == (1, True)


def test_follow_ups_without_the_answer_are_passed_over() -> None:
    assert lasted((1, 9), (7, None), (14, 9)) == (1, True)
    assert lasted((1, 3), (7, None)) == (1, False)


def test_follow_ups_count_in_the_order_of_time() -> None:
    assert lasted((14, 9), (7, 8), (1, 3)) == (7, True)


def test_days_are_rounded_to_the_nearest() -> None:
    assert lasted((4.49, 3)) == (4, False)
    assert lasted((4.5, 3)) == (5, False)


@pytest.mark.parametrize(
    "told",
    [
        session(pain=score(10)),
        session(pain=score(10), contacts=calls([(7, None)])),
        session(pain=score(None), contacts=calls([(7, 3)])),
        session(pain=score(0), contacts=calls([(7, 3)])),
        session(pain=score(10), contacts=calls([(7, 3)]), ended_at=None),
        session(pain=score(10), contacts=calls([(-7, 3)])),
    ],
    ids=["no call", "not asked", "no baseline", "no pain before", "no end", "before the end"],
)
def test_nobody_can_say_without_an_end_a_value_before_and_an_answer(told: SessionFacts) -> None:
    assert relief(told) is None


def test_relief_of_mood_is_counted_on_what_is_missing_to_ten() -> None:
    told = session(mood=score(2), contacts=calls([(1, 7), (7, 3), (14, 2)], "mood"))

    known = relief(told, Scale.MOOD)

    assert known == Relief(until=END + 7 * DAY, lasted=7 * DAY, ended=True)


# over a series ----------------------------------------------------------------------------


def numbered(*numbers: int | None) -> list[SessionFacts]:
    """Return sessions a week apart with these numbers, the last one first."""
    made = [
        session(session=f"S{place}", series_number=number, opened_at=place * 7 * DAY)
        for place, number in enumerate(numbers)
    ]
    return made[::-1]


def test_a_series_goes_on_while_its_number_does() -> None:
    found = series_of(numbered(1, 2, 4, 1, 2, 2, None, None, 3))

    assert [[each.series_number for each in one] for one in found] == [
        [1, 2, 4],
        [1, 2],
        [2],
        [None],
        [None],
        [3],
    ]


def test_relief_of_a_series_counts_from_its_last_end_against_its_first_value() -> None:
    first = session(pain=score(10), series_number=1)
    second = session(pain=score(6), series_number=2, contacts=calls([(1, 5), (7, 6)]))
    never = session(series_number=3, ended_at=None)

    known = series_relief((first, second, never))

    assert relief(second) == Relief(until=END + DAY, lasted=DAY, ended=True)
    assert known == Relief(until=END + 7 * DAY, lasted=7 * DAY, ended=False)


def test_a_series_without_a_first_value_has_no_relief() -> None:
    assert series_relief((session(contacts=calls([(1, 5)])),)) is None


# Kaplan-Meier -----------------------------------------------------------------------------


def made(days: int, *, ended: bool) -> Relief:
    return Relief(until=END + days * DAY, lasted=days * DAY, ended=ended)


def test_the_estimate_steps_where_relief_ended_and_thins_where_it_went_out_of_sight() -> None:
    told = [(2, True), (2, False), (5, True), (5, True), (9, False)]

    steps = kaplan_meier(made(day, ended=ended) for day, ended in told)

    assert [(s.day, s.at_risk, s.ended, s.censored, s.share) for s in steps] == [
        (0, 5, 0, 0, 1),
        (2, 5, 1, 1, Fraction(4, 5)),
        (5, 3, 2, 0, Fraction(4, 15)),
        (9, 1, 0, 1, Fraction(4, 15)),
    ]
    assert median_day(steps) == 5
    assert [at_risk_on(steps, day) for day in (0, 1, 2, 3, 9, 10)] == [5, 5, 5, 3, 1, 0]


def test_without_relief_to_count_there_is_no_curve() -> None:
    assert kaplan_meier(()) == ()
    assert median_day(()) is None


def _generated(seed: int) -> list[SessionFacts]:
    """Return a made-up series of infusions with follow-ups that stop at some time."""
    chance = random.Random(seed)
    out = []
    for place in range(chance.randint(1, 30)):
        before = chance.randint(1, 10)
        days = sorted(chance.sample(range(1, 85), chance.randint(0, 12)))
        pains = [chance.randint(0, 10) for _ in days]
        out.append(
            session(
                session=f"S{place}",
                pain=score(before),
                contacts=calls(zip(days, pains, strict=True)),
            )
        )
    return out


def _by_hand(told: SessionFacts) -> tuple[int, bool] | None:
    """Return days and end as the rule's sentence says, without the code under test."""
    before = told.pain.before
    assert before is not None
    answers = [(c.at, Decimal(c.answers["pain_average"])) for c in told.contacts]
    bad = [100 * (before - value) / before < 30 for _, value in answers]
    if not answers:
        return None
    for place in range(len(answers) - 1):
        if bad[place] and bad[place + 1]:
            return (answers[place][0] - END) // DAY, True
    return (answers[-1][0] - END) // DAY, False


@pytest.mark.parametrize("seed", range(200))
def test_duration_and_estimate_are_those_of_lifelines(seed: int) -> None:
    told = _generated(seed)
    reliefs = [relief(each) for each in told]
    expected = [_by_hand(each) for each in told]
    assert [None if r is None else (r.days, r.ended) for r in reliefs] == expected
    known = [each for each in expected if each is not None]
    if not known:
        assert kaplan_meier(r for r in reliefs if r is not None) == ()
        return
    steps = kaplan_meier(r for r in reliefs if r is not None)
    fitter = KaplanMeierFitter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitter.fit([day for day, _ in known], event_observed=[over for _, over in known])

    table = fitter.event_table
    curve = fitter.survival_function_["KM_estimate"]

    assert [s.day for s in steps] == [int(day) for day in table.index]
    for step in steps:
        assert float(step.share) == pytest.approx(curve.loc[step.day], rel=1e-12, abs=1e-12)
        if step.day:
            assert step.at_risk == table.loc[step.day, "at_risk"]
        assert (step.ended, step.censored) == (
            table.loc[step.day, "observed"],
            table.loc[step.day, "censored"],
        )
    half = curve[curve <= 0.5 + 1e-9]  # its own median misses a half that floats round up
    assert median_day(steps) == (None if half.empty else half.index[0])


def test_a_second_infusion_is_counted_by_itself() -> None:
    first = session(pain=score(8), contacts=calls([(7, 3)]))
    second = replace(first, session="S2", ended_at=END + 7 * DAY, contacts=())

    assert [relief(each) is None for each in (first, second)] == [False, True]
