"""A patient's sessions beside each other."""

from dataclasses import replace
from decimal import Decimal

from monitor.care.relief import DAY, Relief, Response, Scale
from monitor.care.series import PatientSeries, SeriesPoint, patient_series
from tests.care.made import END, calls, score, session


def point(**told: object) -> SeriesPoint:
    return patient_series([session(**told)]).points[0]


def test_a_series_is_told_in_the_order_of_time_with_response_and_relief() -> None:
    first = session(pain=score(8, 4), contacts=calls([(1, 3), (7, 8), (14, 8)]), series_number=1)
    second = session(session="S2", opened_at=END, pain=score(6, 5), series_number=2)

    told = patient_series([second, first])

    assert [p.facts.session for p in told.points] == ["S1", "S2"]
    assert [p.response for p in told.points] == [Response.SUBSTANTIAL, Response.NONE]
    assert [p.relief and p.relief.days for p in told.points] == [7, None]
    assert told.last is None


def test_relief_after_the_last_series_counts_against_its_first_value() -> None:
    first = session(pain=score(10), series_number=1)
    second = session(
        session="S2", opened_at=END, pain=score(5), series_number=2, contacts=calls([(7, 6)])
    )

    assert patient_series([first, second]).last == Relief(
        until=END + 7 * DAY, lasted=7 * DAY, ended=False
    )


def test_a_changed_order_is_marked_where_it_changed() -> None:
    half, less = Decimal("0.5"), Decimal("0.4")
    doses = [(half, 40), (half, 40), (less, 40), (less, 60)]
    sessions = [
        session(session=f"S{n}", opened_at=n, series_number=n, mg_per_kg=dose, minutes=long)
        for n, (dose, long) in enumerate(doses, start=1)
    ]

    told = patient_series(sessions)

    assert [p.dose_changed for p in told.points] == [False, False, True, True]


def test_replayed_sessions_are_left_out_and_nobody_has_no_series() -> None:
    assert patient_series([session(mode="replay")]) == PatientSeries()
    assert patient_series([]) == PatientSeries()


def test_the_mood_protocol_is_told_by_mood() -> None:
    told = point(protocol="ketamine-mood", mood=score(2, 7), pain=score(5, 5))

    assert (told.scale, told.course, told.response) == (
        Scale.MOOD,
        score(2, 7),
        Response.SUBSTANTIAL,
    )


def test_the_next_call_waits_for_its_day_and_is_overdue_a_day_later() -> None:
    never = point(pain=score(8))
    once = point(pain=score(8), contacts=calls([(1.3, 3)]))
    all_told = point(pain=score(8), contacts=calls([(84.2, 3)]))
    running = point(pain=score(8), ended_at=None)

    assert [p.waits() for p in (never, once, all_told, running)] == [
        END + DAY,
        END + 7 * DAY,
        None,
        None,
    ]
    assert [once.overdue(END + day * DAY) for day in (7, 8)] == [False, True]
    assert all_told.overdue(END)


def test_each_follow_up_says_whether_it_was_better_than_before() -> None:
    told = point(pain=score(10), contacts=calls([(1, 7), (7, 8), (14, None)]))

    assert [told.relieved(c) for c in told.facts.contacts] == [True, False, None]
    assert [told.told(c) for c in told.facts.contacts] == [7, 8, None]
    unknown = replace(told, course=score(None))
    assert unknown.relieved(told.facts.contacts[0]) is None
    assert replace(told, course=score(0)).relieved(told.facts.contacts[0]) is None
