"""Which calls a session asks for, when, and who comes first."""

import itertools
import json
from dataclasses import replace

import pytest

from monitor.care.follow_ups import (
    DAY,
    EARLY,
    HOUR,
    LONGEST,
    WEEK,
    CallFacts,
    CallStanding,
    MadeCall,
    Waiting,
    call_facts,
    due_now,
    follow_up_state,
    from_plain,
    next_change,
    next_start,
    to_plain,
    urgency,
    windows,
)
from monitor.domain import commands as cmd
from monitor.domain.commands import Instant
from monitor.domain.state import CallTry
from tests.record.sessions import DOCTOR, phoned

E: Instant = 1_773_324_000_000_000


def facts(session: str = "S1", *, ended: Instant | None = E, mrn: str = "M1") -> CallFacts:
    started = None if ended is None else ended - HOUR
    return CallFacts(session=session, mrn=mrn, mode="", started=started, ended=ended)


def no_answer(
    at: Instant,
    *,
    kind: str = "day1",
    week: int = 0,
    again: Instant | None = None,
    last: bool = False,
) -> CallTry:
    return CallTry(
        kind=kind, week=week, at=at, by="N", outcome="no_answer", again_at=again, not_reached=last
    )


def due(at: Instant, found: CallFacts | None = None) -> tuple[str, int, CallStanding] | None:
    state = follow_up_state(found or facts(), at).due
    return None if state is None else (state.call.kind, state.call.week, state.standing)


# windows ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (DAY - 1, None),
        (DAY, ("day1", 0, CallStanding.DUE)),
        (2 * DAY, ("day1", 0, CallStanding.DUE)),
        (2 * DAY + 1, ("day1", 0, CallStanding.OVERDUE)),
        (WEEK - EARLY - 1, ("day1", 0, CallStanding.OVERDUE)),
        (WEEK - EARLY, ("week1", 1, CallStanding.DUE)),
        (9 * DAY, ("week1", 1, CallStanding.DUE)),
        (9 * DAY + 1, ("week1", 1, CallStanding.OVERDUE)),
        (2 * WEEK - EARLY, ("weekly", 2, CallStanding.DUE)),
        (3 * WEEK - EARLY - 1, ("weekly", 2, CallStanding.DUE)),
        (3 * WEEK - EARLY, ("weekly", 3, CallStanding.DUE)),
        (12 * WEEK, ("weekly", 12, CallStanding.DUE)),
        (LONGEST - EARLY - 1, ("weekly", 12, CallStanding.DUE)),
        (LONGEST - EARLY, None),
    ],
)
def test_one_call_is_due_at_a_time(
    after: int, expected: tuple[str, int, CallStanding] | None
) -> None:
    assert due(E + after) == expected


def test_windows_are_those_of_the_page_in_hours() -> None:
    hours = [((c.opens - E) / HOUR, (c.ends - E) / HOUR, (c.until - E) / HOUR) for c in windows(E)]

    assert hours[:3] == [(24, 48, 156), (156, 216, 324), (324, 492, 492)]
    assert hours[12] == (12 * 168 - 12, 13 * 168 - 12, 13 * 168 - 12)


def test_a_call_leaves_the_list_when_the_next_one_opens() -> None:
    calls = windows(E)

    assert len(calls) == 13
    for call, following in itertools.pairwise(calls):
        assert call.opens < call.ends <= call.until == following.opens


def test_what_nobody_called_in_time_is_missed_and_the_next_one_is_late() -> None:
    state = follow_up_state(facts(), E + WEEK)

    assert [s.standing for s in state.calls[:3]] == [
        CallStanding.MISSED,
        CallStanding.DUE,
        CallStanding.AHEAD,
    ]
    assert state.late
    assert not follow_up_state(facts(), E + DAY).late
    assert follow_up_state(facts(), E + 3 * DAY).late


@pytest.mark.parametrize("found", [facts(ended=None), replace(facts(), mode="replay")])
def test_nobody_is_called_about_what_was_not_infused_or_is_a_replay(found: CallFacts) -> None:
    state = follow_up_state(found, E + DAY)
    assert (state.calls, state.due, state.next_due, state.late) == ((), None, None, False)


def test_a_call_that_was_made_is_due_no_more_and_the_next_instant_is_known() -> None:
    found = replace(facts(), made=(MadeCall(kind="day1", week=0, at=E + DAY),))

    state = follow_up_state(found, E + DAY)

    assert (state.due, state.calls[0].standing) == (None, CallStanding.ANSWERED)
    assert state.next_due == E + WEEK - EARLY
    assert follow_up_state(facts(), E).next_due == E + DAY
    assert follow_up_state(facts(), E + 3 * DAY).next_due == E + DAY
    assert follow_up_state(facts(), E + LONGEST).next_due is None


# tries, no calls, the next infusion -------------------------------------------------------------


def test_tries_stand_beside_the_call_they_were_for() -> None:
    tries = (
        no_answer(E + DAY, again=E + DAY + HOUR),
        replace(no_answer(E + DAY + HOUR), outcome="call_back", again_at=E + DAY + 2 * HOUR),
    )
    state = follow_up_state(replace(facts(), tries=tries), E + 2 * DAY)

    assert state.due is not None
    assert (state.due.unheard, state.due.again_at) == (1, E + DAY + 2 * HOUR)
    assert (state.calls[1].unheard, state.calls[1].again_at) == (0, None)


def test_who_was_not_reached_is_asked_again_by_the_next_call_only() -> None:
    found = replace(facts(), tries=(no_answer(E + DAY, last=True),))

    assert due(E + 2 * DAY, found) is None
    assert follow_up_state(found, E + 2 * DAY).calls[0].standing is CallStanding.NOT_REACHED
    assert due(E + WEEK, found) == ("week1", 1, CallStanding.DUE)


def test_who_does_not_want_calls_is_not_called_and_what_was_missed_before_stays_missed() -> None:
    found = replace(facts(), declined=E + WEEK)

    state = follow_up_state(found, E + WEEK)

    assert state.due is None
    assert state.calls[0].standing is CallStanding.MISSED
    assert {s.standing for s in state.calls[1:]} == {CallStanding.DECLINED}
    assert due(E + WEEK - 1, found) is not None


def test_the_next_infusion_ends_the_calls_about_the_one_before() -> None:
    before, after = facts("S1"), facts("S2", ended=E + 3 * DAY)
    started = after.started
    assert started is not None

    assert next_start(before, [after, before]) == started
    assert next_start(after, [after, before]) is None
    state = follow_up_state(before, started, started)
    assert (state.due, state.next_due) == (None, None)
    assert {s.standing for s in state.calls} == {CallStanding.SUPERSEDED}
    assert follow_up_state(before, started - 1, started).due is not None


def test_the_infusion_that_follows_is_the_next_one_of_several() -> None:
    sessions = [facts(f"S{n}", ended=E + n * DAY) for n in range(4)]

    assert next_start(sessions[1], sessions) == sessions[2].started
    assert next_start(sessions[3], [facts("S9", ended=None)]) is None


def test_what_ended_the_calls_first_is_their_reason() -> None:
    found = replace(facts(), declined=E + 2 * DAY)
    assert follow_up_state(found, E + WEEK, E + 3 * DAY).calls[1].standing is CallStanding.DECLINED
    assert follow_up_state(found, E + WEEK, E + HOUR).calls[1].standing is CallStanding.SUPERSEDED


def test_patients_without_a_number_are_not_taken_for_one() -> None:
    later = facts("S2", mrn="", ended=E + DAY)
    assert next_start(facts("S1", mrn=""), [later]) is None
    assert next_start(facts("S1", ended=None), [later]) is None


# one at a time ----------------------------------------------------------------------------------

SOME = (
    facts(),
    facts(ended=None),
    replace(facts(), mode="replay"),
    replace(facts(), made=(MadeCall(kind="day1", week=0, at=E + DAY),)),
    replace(facts(), tries=(no_answer(E + 2 * WEEK, kind="weekly", week=2, last=True),)),
    replace(facts(), declined=E + 20 * DAY),
)
"""Sessions whose calls stand in different ways."""


@pytest.mark.parametrize("found", SOME)
@pytest.mark.parametrize("after", [None, E + 30 * DAY])
def test_what_is_due_now_is_what_all_calls_together_say(
    found: CallFacts, after: Instant | None
) -> None:
    moments = [
        E - 1,
        E,
        *(m + d for c in windows(E) for m in (c.opens, c.ends, c.until) for d in (0, 1)),
    ]
    for at in moments:
        state = follow_up_state(found, at, after)
        due = due_now(found, at, after)
        assert due == (None if state.due is None else (state.due, state.late))


@pytest.mark.parametrize("found", SOME[:-1])  # that calls are declined is told by an entry
def test_nothing_changes_at_another_moment_than_the_one_that_is_named(found: CallFacts) -> None:
    at: Instant | None = E
    seen = 0
    while at is not None:
        following = next_change(found, at)
        if following is not None:
            assert due_now(found, following - 1) == due_now(found, at)
        at, seen = following, seen + 1
    assert seen == (1 if found.ended is None or found.mode else 1 + 13 + 2 + 1)


def test_first_calls_come_first_and_of_a_kind_the_soonest_end_of_the_window() -> None:
    now = E + 30 * DAY
    every = [
        facts("weekly", ended=E + 9 * DAY),
        facts("week", ended=now - 8 * DAY),
        facts("tomorrow", ended=now - 26 * HOUR),
        facts("today", ended=now - 47 * HOUR),
        facts("late", ended=now - 60 * HOUR),
        facts("just now", ended=now - HOUR),
    ]

    rows = [(each, found) for each in every if (found := due_now(each, now)) is not None]
    rows.sort(key=lambda row: urgency(row[0], row[1][0]))

    assert [each.session for each, _ in rows] == ["late", "today", "tomorrow", "week", "weekly"]


# kept as plain values ---------------------------------------------------------------------------


def test_what_is_kept_of_a_session_is_what_it_says() -> None:
    told = phoned()
    found = call_facts(told.session)

    assert [(m.kind, m.week) for m in found.made] == [("day1", 0), ("week1", 1), ("weekly", 3)]
    assert found.tries == told.session.tries
    assert (found.mrn, found.ended) == (told.session.patient.mrn, told.session.ended)
    assert [(w.number, w.red) for w in found.waiting] == [(3, ("chest_pain",))]
    told.do(cmd.AnswerTask(by=DOCTOR, number=3))
    assert call_facts(told.session).waiting == ()


def test_plain_values_are_read_back_as_they_were_kept() -> None:
    single = replace(call_facts(phoned().session), series_number=None, series_of=None)
    for found in (call_facts(phoned().session), facts(), single):
        assert from_plain(json.loads(json.dumps(to_plain(found)))) == found
    waiting = Waiting(number=1, kind="day1", week=0, at=E, by="N", red=("self_harm",))
    kept = to_plain(replace(facts(), waiting=(waiting,), declined=E))
    assert from_plain(json.loads(json.dumps(kept))) == replace(
        facts(), waiting=(waiting,), declined=E
    )


def test_what_another_version_kept_is_not_believed() -> None:
    assert from_plain({**to_plain(facts()), "version": 0}) is None
