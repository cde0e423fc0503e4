"""Which infusion of the series comes next, and on which days."""

from dataclasses import replace

from monitor.care.patient import NextSession
from monitor.care.places import Pip, Visit, current, next_number, places
from tests.care.patients import FIRST, SECOND

DAYS = ("2026-02-17", "2026-02-24", "2026-03-04")


def visit(place: int, number: int | None = None, **facts: bool) -> Visit:
    known = {"started": True, "closed": True, **facts}
    day = DAYS[place % 3]
    return Visit(session=f"s{place}", opened_at=place, day=day, number=number, **known)


THREE = tuple(visit(place, place + 1) for place in range(3))


def test_the_next_number_follows_the_highest_one() -> None:
    assert next_number(current(THREE)) == 4
    assert next_number(()) == 1


def test_sessions_that_say_no_number_are_counted() -> None:
    told = current((visit(0), visit(1), visit(2, 5)))

    assert [each.number for each in told] == [1, 2, 5]


def test_a_session_that_never_started_is_none_of_the_series() -> None:
    cancelled = visit(2, 3, started=False)

    assert [each.session for each in current((*THREE[:2], cancelled))] == ["s0", "s1"]


def test_a_session_that_is_open_counts_before_it_has_started() -> None:
    waiting = visit(2, 3, started=False, closed=False)

    assert next_number(current((*THREE[:2], waiting))) == 4


def test_a_number_that_does_not_rise_begins_another_series() -> None:
    told = current((*THREE, visit(3, 1), visit(4, 2)))

    assert [each.session for each in told] == ["s3", "s4"]


def test_a_plan_that_begins_anew_leaves_earlier_sessions_out() -> None:
    assert current(THREE, since=2) == (THREE[2],)


def test_every_session_of_the_plan_has_its_place_and_day() -> None:
    found = places(SECOND, current(THREE), NextSession(day="2026-03-13", clock="09:30"))

    assert [(each.number, each.pip, each.day) for each in found] == [
        (1, Pip.DONE, "2026-02-17"),
        (2, Pip.DONE, "2026-02-24"),
        (3, Pip.DONE, "2026-03-04"),
        (4, Pip.NEXT, "2026-03-13"),
        (5, Pip.PLANNED, "2026-03-20"),
        (6, Pip.PLANNED, "2026-03-27"),
    ]


def test_without_a_next_day_nobody_knows_the_days_to_come() -> None:
    found = places(FIRST, current(THREE), None)

    assert [each.day for each in found] == [*DAYS, ""]


def test_an_open_session_runs() -> None:
    running = (*THREE[:2], replace(THREE[2], closed=False))

    assert places(FIRST, current(running), None)[2].pip is Pip.RUNNING


def test_more_sessions_than_planned_all_have_a_place() -> None:
    over = replace(FIRST, sessions=2)

    assert [each.pip for each in places(over, current(THREE), None)] == [Pip.DONE] * 3


def test_a_number_that_was_left_out_is_not_the_next_one() -> None:
    found = places(FIRST, (replace(THREE[0], number=2),), NextSession(day="2026-03-13", clock=""))

    assert [(each.pip, each.day) for each in found[:3]] == [
        (Pip.PLANNED, ""), (Pip.DONE, "2026-02-17"), (Pip.NEXT, "2026-03-13"),
    ]  # fmt: skip
