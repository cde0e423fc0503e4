"""How a period is counted, number by number."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from monitor.care.counting import (
    Checks,
    LimitLine,
    Waits,
    per_hundred,
    percent,
    share,
    together,
)
from monitor.care.facts import SessionFacts
from monitor.care.figures import alarms_per_hour, figures, nurse_hours
from monitor.care.quality import Counted, Quality, quality
from monitor.care.relief import Scale
from monitor.care.shapes import (
    AlertFact,
    AlertKind,
    OverrideFact,
    OverrideKind,
    SlotFact,
    SlotKind,
)
from monitor.domain.measures import MICRO, MINUTE
from monitor.domain.protocol import Priority
from monitor.domain.state import Status
from tests.care.made import END, START, calls, score, session


def slot(label: str, state: Status, kind: SlotKind = SlotKind.PLANNED) -> SlotFact:
    return SlotFact(label=label, kind=kind, phase="infusion", due=START, state=state, taken_at=None)


def alert(limit: str, after: float | None = None, **told: Any) -> AlertFact:
    """Return an episode that was answered `after` seconds."""
    known = AlertFact(
        limit=limit,
        episode=1,
        kind=AlertKind.VALUE,
        priority=Priority.MEDIUM,
        measure="sbp",
        raised=START,
        acknowledged=None if after is None else START + round(after * MICRO),
        carried=False,
        escalated=None,
        closed=None,
        acted=False,
    )
    return replace(known, **told)


def of(*facts: SessionFacts, patients: Iterable[str] = ()) -> Quality:
    names = [*patients, *(f.session for f in facts)]
    return quality(
        (Counted(patient=name, facts=f) for name, f in zip(names, facts, strict=False)), 0, END
    )


# shares -----------------------------------------------------------------------------------


def test_under_twenty_cases_there_is_no_share_and_no_rate() -> None:
    assert (share(19, 19), per_hundred(19, 19)) == (None, None)
    assert (share(5, 20), per_hundred(5, 20)) == (Fraction(1, 4), 25)
    assert per_hundred(14, 61) == 23
    assert per_hundred(1, 200) == 1  # a half goes up


def test_a_share_is_told_in_percent_with_one_place() -> None:
    assert str(percent(Fraction(702, 790))) == "88.9"
    assert str(percent(Fraction(1, 2000))) == "0.1"
    assert percent(Fraction(1)) == 100


def test_spans_that_overlap_count_once() -> None:
    assert together([(0, 10), (5, 15), (20, 30), (22, 25), (30, 31)]) == 26
    assert together([]) == 0


# checks -----------------------------------------------------------------------------------


def test_planned_checks_are_those_of_the_schedule_and_added_ones() -> None:
    told = of(
        session(
            slots=(
                slot("baseline", Status.ON_TIME, SlotKind.BASELINE),
                slot("T+5", Status.ON_TIME),
                slot("T+10", Status.LATE),
                slot("T+20", Status.ENTERED_LATE),
                slot("T+30", Status.MISSED),
                slot("T+40", Status.WITHDRAWN),
                slot("E+0", Status.OPEN),
                slot("T+17 added", Status.ON_TIME, SlotKind.ADDED),
                slot("recheck bp T+13", Status.MISSED, SlotKind.RECHECK),
            )
        )
    )

    assert told.checks == Checks(on_time=2, late=1, entered_late=1, missed=1, withdrawn=1)
    assert told.checks.all == 5
    assert told.rechecks == Checks(missed=1)


def test_each_slot_of_the_schedule_has_a_line_with_the_sessions_behind_it() -> None:
    on, late = Status.ON_TIME, Status.LATE
    first = session(slots=(slot("E2+0", on), slot("E+15", on), slot("T+10", late), slot("T+5", on)))
    second = session(
        session="S2",
        slots=(slot("T+10", late), slot("T+7 added", late, SlotKind.ADDED), slot("T+5", on)),
    )

    lines = of(first, second).slots

    assert [line.label for line in lines] == ["T+5", "T+10", "E+15", "E2+0", "added"]
    assert lines[1].checks == Checks(late=2)
    assert [line.sessions for line in lines] == [(), ("S1", "S2"), (), (), ("S2",)]


# alerts -----------------------------------------------------------------------------------


def test_waits_are_those_of_value_alerts_that_signalled() -> None:
    told = of(
        session(
            alerts=(
                alert("a", 30),
                alert("b", 10.5),
                alert("c", 0, carried=True),
                alert("d", None, escalated=START),
                alert("e", 20, priority=Priority.HIGH),
                alert("check-missed", 99, kind=AlertKind.LATE),
            )
        )
    )

    assert told.medium.waits == (round(10.5 * MICRO), 30 * MICRO)
    assert (told.medium.unanswered, told.medium.escalated) == (1, 1)
    assert told.high.waits == (20 * MICRO,)
    assert told.alarms == 5


@pytest.mark.parametrize(
    ("waits", "middle", "ninetieth", "longest"),
    [
        ((), None, None, None),
        ((7,), 7, 7, 7),
        ((1, 4), 2, 4, 4),
        (tuple(range(1, 11)), 5, 9, 10),
        (tuple(range(1, 12)), 6, 10, 11),
    ],
)
def test_the_median_and_the_nearest_rank(
    waits: tuple[int, ...], middle: int | None, ninetieth: int | None, longest: int | None
) -> None:
    known = Waits(priority=Priority.HIGH, waits=waits)

    assert (known.median, known.ninetieth, known.longest) == (middle, ninetieth, longest)


def test_limits_are_told_by_frequency_with_what_was_done() -> None:
    first = session(alerts=(alert("a"), alert("b", acted=True), alert("b", during=True)))
    second = session(session="S2", alerts=(alert("b"), alert("b", priority=Priority.HIGH)))

    told = of(first, second)

    assert told.limits == (
        LimitLine(
            limit="b",
            priority=Priority.MEDIUM,
            episodes=3,
            done=2,
            escalated=0,
            sessions=("S1", "S2"),
        ),
        LimitLine(
            limit="b", priority=Priority.HIGH, episodes=1, done=0, escalated=0, sessions=("S2",)
        ),
        LimitLine(
            limit="a", priority=Priority.MEDIUM, episodes=1, done=0, escalated=0, sessions=("S1",)
        ),
    )
    assert [line.limit for line in told.idle_limits] == ["b", "a"]
    assert told.by_limits == 5


def test_lateness_stands_beside_the_limits() -> None:
    late: dict[str, Any] = {"kind": AlertKind.LATE, "priority": Priority.LOW}
    told = of(
        session(
            alerts=(
                alert("check-overdue", **late),
                alert("check-overdue", kind=AlertKind.LATE),
                alert("check-missed", kind=AlertKind.LATE),
                alert("end-not-recorded", **late),
                alert("sound-unavailable", kind=AlertKind.TECHNICAL),
            )
        )
    )

    assert (told.overdue.episodes, told.overdue_risen) == (2, 1)
    assert (told.missed_alerts, told.other_alerts, told.limits) == (1, 2, ())


# people -----------------------------------------------------------------------------------


def override(kind: OverrideKind, item: str = "") -> OverrideFact:
    return OverrideFact(kind=kind, item=item, by="Dr X")


def test_overrides_are_told_by_kind_with_what_was_passed_over() -> None:
    first = session(
        overrides=(
            override(OverrideKind.DISCHARGE, "escort"),
            override(OverrideKind.DISCHARGE, "gait"),
            override(OverrideKind.BASELINE),
        )
    )
    second = session(session="S2", overrides=(override(OverrideKind.DISCHARGE, "gait"),))

    told = of(first, second)

    lines = {line.kind: line for line in told.overrides}
    assert lines[OverrideKind.DISCHARGE].items == (("gait", 2), ("escort", 1))
    assert lines[OverrideKind.DISCHARGE].sessions == ("S1", "S2")
    assert (lines[OverrideKind.BASELINE].count, lines[OverrideKind.BASELINE].items) == (1, ())
    assert lines[OverrideKind.LOOSENED].count == 0
    assert (told.overridden, told.overriding) == (4, ("S1", "S2"))


def test_amended_readings_and_struck_checks_are_counted() -> None:
    told = of(session(amendments=2, struck=1), session(session="S2"))

    assert (told.amendments, told.amended, told.struck) == (2, ("S1",), 1)


def test_a_nurse_with_two_chairs_works_one_hour_in_an_hour() -> None:
    hour = 60 * MINUTE
    told = of(
        session(opened_at=0, closed_at=hour, nurse="A", alerts=(alert("a"), alert("b"))),
        session(session="S2", opened_at=0, closed_at=hour, nurse="A"),
        session(session="S3", opened_at=0, closed_at=None, seen=hour // 2, nurse="B"),
    )

    assert str(nurse_hours(told)) == "1.5"
    assert str(alarms_per_hour(told)) == "1.33"
    assert alarms_per_hour(of()) is None


def test_patients_are_counted_once_however_often_they_came() -> None:
    told = of(
        session(), session(session="S2", started_at=None), session(session="S3"),
        patients=("M1", "M1", "M2"),
    )  # fmt: skip

    assert (told.sessions, told.started, told.patients) == (3, 2, 2)


# benefits ---------------------------------------------------------------------------------


def test_benefits_are_told_for_pain_and_for_mood() -> None:
    told = of(
        session(pain=score(8, 4), contacts=calls([(1, 3), (7, 8), (14, 8)])),
        session(session="S2", pain=score(8, 6)),
        session(session="S3", pain=score(8)),
        session(session="S4", pain=score(8, 8), ended_at=None),
        session(session="S5", protocol="ketamine-mood", mood=score(2, 3)),
    )

    pain, mood = told.benefits
    assert (pain.scale, pain.infusions, pain.known) == (Scale.PAIN, 3, 2)
    assert (pain.response, pain.substantial, pain.followed) == (2, 1, 1)
    assert [step.day for step in pain.steps] == [0, 7]
    assert (mood.scale, mood.infusions, mood.response, mood.steps) == (Scale.MOOD, 1, 0, ())


# the list ---------------------------------------------------------------------------------


def test_every_number_is_in_the_list_with_its_unit() -> None:
    told = of(
        session(
            pain=score(8, 4),
            contacts=calls([(1, 9), (7, 9)]),
            slots=tuple(slot("T+5", Status.ON_TIME) for _ in range(20)),
            alerts=(alert("a", 30.25), alert("b", 31, priority=Priority.HIGH)),
        )
    )

    values = {figure.code: (figure.value, figure.unit) for figure in figures(told)}

    assert values["sessions"] == ("1", "")
    assert values["checks_share"] == ("100.0", "%")
    assert values["rechecks_share"] == ("", "%")
    assert values["medium_median"] == ("30.3", "s")
    assert values["high_longest"] == ("31.0", "s")
    assert values["pain_relief_median"] == ("1", "days")
    assert len(values) == len(figures(told))
