"""Calls after a session: what each asks, what is refused, and what a call leaves behind."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.follow_up import QUESTIONS, RED, asked, made, red, unanswered, weeks
from monitor.domain.measures import MINUTE
from monitor.domain.refusals import Refusal
from tests.domain.chair import Chair

HOUR = 60 * MINUTE
WELL = MappingProxyType({q: answers[0] for q, answers in QUESTIONS["day1"].items()})
WEEK1 = MappingProxyType({q: answers[0] for q, answers in QUESTIONS["week1"].items()})
N = "Nurse N"


def gone_home(*, infused: bool = True) -> Chair:
    """Return a chair whose session is closed; the clock stands 24 h later."""
    chair = Chair(planned_min=40)
    if infused:
        chair.started().all_done(30)
        chair.at("T+40").nurse.stops()
        for minute in (0, 15, 30, 45, 60):
            chair.at(f"E+{minute}").full()
    chair.at(chair.now + MINUTE)
    chair.nurse.closes("home" if infused else "cancelled", reason="fever")
    return chair.at(chair.now + 24 * HOUR)


@pytest.fixture(scope="module")
def closed() -> Chair:
    return gone_home()


@pytest.fixture
def chair(closed: Chair) -> Chair:
    fresh = Chair()
    fresh.now, fresh.session, fresh.events = closed.now, closed.session, list(closed.events)
    return fresh


def call(
    kind: str = "day1", week: int = 0, *, reached_at: Instant | None = None, **changes: Any
) -> cmd.AnswerFollowUp:
    base = {"day1": WELL, "week1": WEEK1}.get(kind, {"pain_average": "3", "still_better": "yes"})
    given = cmd.AnswerFollowUp(by=N, kind=kind, week=week, answers=base, reached_at=reached_at)
    return replace(given, **changes)


def saying(**answers: str) -> cmd.AnswerFollowUp:
    return call(answers={**WELL, **answers})


def trying(outcome: str = "no_answer", again_at: Instant | None = None) -> cmd.TryCall:
    return cmd.TryCall(by=N, kind="day1", week=0, outcome=outcome, again_at=again_at)


# what is asked ----------------------------------------------------------------------------------


def test_the_first_call_asks_thirteen_things_the_second_five_and_a_weekly_one_two_or_three() -> (
    None
):
    assert len(asked("day1", {})) == 13
    assert len(asked("week1", {})) == 5
    assert asked("weekly", {"still_better": "yes"}) == ("pain_average", "still_better")
    assert asked("weekly", {"still_better": "no"})[-1] == "relief_ended"


def test_the_best_answer_comes_first() -> None:
    for kind, questions in QUESTIONS.items():
        for question, answers in questions.items():
            if question in {"mood", "relief_percent"} or not answers:
                continue  # they keep their own numbers
            assert answers[0] in {"0", "1", "good", "no", "none", "yes"}, (kind, question)
            assert (answers[0] == "yes") == (question == "still_better")


def test_there_are_calls_to_week_twelve() -> None:
    assert (weeks("day1"), weeks("week1"), weeks("weekly")) == ((0,), (1,), tuple(range(2, 13)))
    assert weeks("monthly") == ()


def test_what_is_marked_as_not_asked_is_not_unanswered() -> None:
    left = {question: said for question, said in WELL.items() if question != "drove"}

    assert unanswered("day1", left) == ("drove",)
    assert unanswered("day1", left, ("drove",)) == ()


def test_a_question_that_was_not_asked_is_kept_as_such(chair: Chair) -> None:
    left = {q: said for q, said in WELL.items() if q not in {"drove", "sleep"}}
    chair.do(call(answers=left, not_asked=("sleep", "drove")))

    assert chair.session.follow_ups[0].not_asked == ("sleep", "drove")


def test_a_yes_to_self_harm_chest_pain_or_unplanned_care_is_red() -> None:
    assert red({**WELL, "drove": "yes", "urinary": "yes", "flashback": "yes"}) == ()
    for question in RED:
        assert red({question: "yes"}) == (question,)
        assert red({question: "no"}) == ()


# a call that was answered -----------------------------------------------------------------------


def test_answers_are_added_to_the_closed_session(chair: Chair) -> None:
    chair.do(call(note=" slept late "))

    (found,) = chair.session.follow_ups
    assert (found.kind, found.week, found.by, found.at) == ("day1", 0, N, chair.now)
    assert (dict(found.answers), found.note, found.red) == (dict(WELL), "slept late", ())
    assert made(chair.session, "day1", 0) is found
    assert made(chair.session, "week1", 1) is None


def test_a_call_is_made_once(chair: Chair) -> None:
    chair.do(call())

    assert chair.refuses(call()) is Refusal.FOLLOW_UP_MADE
    assert chair.refuses(trying()) is Refusal.FOLLOW_UP_MADE
    chair.do(call("week1", 1))
    assert [(found.kind, found.number) for found in chair.session.follow_ups] == [
        ("day1", 1),
        ("week1", 2),
    ]


def test_nobody_is_called_about_a_session_that_runs_or_in_which_nothing_was_infused() -> None:
    assert Chair().started().refuses(call()) is Refusal.SESSION_NOT_CLOSED
    assert Chair().started().refuses(cmd.DeclineCalls(by=N)) is Refusal.SESSION_NOT_CLOSED
    assert gone_home(infused=False).refuses(call()) is Refusal.NO_FOLLOW_UP


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (call("monthly", 1), Refusal.UNKNOWN_FOLLOW_UP),
        (call("weekly", 13), Refusal.UNKNOWN_FOLLOW_UP),
        (call("weekly", 1), Refusal.UNKNOWN_FOLLOW_UP),
        (saying(shoe_size="43"), Refusal.UNKNOWN_ITEM),
        (saying(pain_now="11"), Refusal.UNKNOWN_ANSWER),
        (saying(chest_pain="a bit"), Refusal.UNKNOWN_ANSWER),
        (call(not_asked=("drove",)), Refusal.UNKNOWN_ITEM),
        (call(not_asked=("shoe_size",)), Refusal.UNKNOWN_ITEM),
        (call(details={"drove": "to work"}), Refusal.UNKNOWN_ITEM),
        (call(answers={}), Refusal.FOLLOW_UP_UNANSWERED),
        (call("weekly", 2, answers={"pain_average": "3"}), Refusal.FOLLOW_UP_UNANSWERED),
    ],
)  # fmt: skip
def test_what_the_sheet_does_not_ask_or_lacks_is_refused(
    chair: Chair, command: Command, refusal: Refusal
) -> None:
    assert chair.refuses(command) is refusal


def test_what_a_yes_was_about_is_kept_and_nothing_is_kept_of_an_empty_line(chair: Chair) -> None:
    answers = {**WELL, "drove": "yes", "urinary": "yes"}
    chair.do(call(answers=answers, details={"drove": " to work ", "urinary": " "}))

    assert dict(chair.session.follow_ups[0].details) == {"drove": "to work"}


@pytest.mark.parametrize("said", ["2026-03-12", "2026-03-13", "unknown"])
def test_relief_ended_on_a_day_since_the_session(chair: Chair, said: str) -> None:
    ended = {"pain_average": "7", "still_better": "no", "relief_ended": said}
    chair.do(call("weekly", 2, answers=ended))
    assert chair.session.follow_ups[0].answers["relief_ended"] == said


@pytest.mark.parametrize("said", ["", "13 March", "2026-03-09", "2026-03-16"])
def test_relief_ended_on_no_other_day(chair: Chair, said: str) -> None:
    ended = {"pain_average": "7", "still_better": "no", "relief_ended": said}
    assert chair.refuses(call("weekly", 2, answers=ended)) is Refusal.UNKNOWN_ANSWER


def test_while_it_is_still_better_no_end_of_relief_is_taken(chair: Chair) -> None:
    both = {"pain_average": "3", "still_better": "yes", "relief_ended": "unknown"}
    assert chair.refuses(call("weekly", 2, answers=both)) is Refusal.UNKNOWN_ITEM


# red answers ------------------------------------------------------------------------------------


def test_thoughts_of_self_harm_need_whom_the_caller_reached_and_when(chair: Chair) -> None:
    answers = {**WELL, "self_harm": "yes"}
    ahead, before = chair.now + 61_000_000, chair.session.opened_at - 1
    for wrong in (
        call(answers=answers, reached_at=chair.now),
        call(answers=answers, reached="Dr X"),
        call(answers=answers, reached=" ", reached_at=chair.now),
    ):
        assert chair.refuses(wrong) is Refusal.REACHED_MISSING
    for when in (ahead, before):
        wrong = call(answers=answers, reached="Dr X", reached_at=when)
        assert chair.refuses(wrong) is Refusal.REACHED_IMPOSSIBLE

    chair.do(call(answers=answers, reached=" Dr X ", reached_at=chair.now))

    found = chair.session.follow_ups[0]
    assert (found.reached, found.reached_at, found.red) == ("Dr X", chair.now, ("self_harm",))


def test_a_red_answer_waits_for_a_prescriber_and_raises_no_alert(chair: Chair) -> None:
    raised = len(chair.session.alerts)
    chair.do(call("week1", 1, answers={**WEEK1, "new_events": "yes", "chest_pain": "yes"}))
    assert chair.session.follow_ups[0].waits

    chair.do(cmd.AnswerTask(by="Dr X", number=1, note=" seen today "))

    found = chair.session.follow_ups[0]
    assert not found.waits
    assert (found.task_by, found.task_at, found.task_note) == ("Dr X", chair.now, "seen today")
    assert len(chair.session.alerts) == raised
    assert chair.refuses(cmd.AnswerTask(by="Dr X", number=1)) is Refusal.NO_SUCH_TASK


def test_there_is_no_task_without_a_red_answer(chair: Chair) -> None:
    chair.do(call())

    assert not chair.session.follow_ups[0].waits
    assert chair.refuses(cmd.AnswerTask(by="Dr X", number=1)) is Refusal.NO_SUCH_TASK


def test_a_task_of_one_call_leaves_the_others(chair: Chair) -> None:
    chair.do(saying(unplanned_care="yes"))
    chair.do(call("week1", 1, answers={**WEEK1, "unplanned_care": "yes"}))

    chair.do(cmd.AnswerTask(by="Dr X", number=2))

    assert [f.waits for f in chair.session.follow_ups] == [True, False]


# tries ------------------------------------------------------------------------------------------


def test_after_three_tries_the_patient_counts_as_not_reached(chair: Chair) -> None:
    for again in (chair.now + HOUR, None, chair.now + HOUR):
        chair.do(trying(again_at=again))

    tries = chair.session.tries
    assert [tried.not_reached for tried in tries] == [False, False, True]
    assert [tried.again_at for tried in tries] == [chair.now + HOUR, None, None]
    assert chair.refuses(trying()) is Refusal.FOLLOW_UP_MADE
    chair.do(call())  # she calls back
    assert len(chair.session.follow_ups) == 1


def test_a_call_that_was_put_off_is_no_try(chair: Chair) -> None:
    for _ in range(4):
        chair.do(trying("call_back", chair.now + HOUR))
    assert not any(tried.not_reached for tried in chair.session.tries)


def test_the_tries_of_one_call_do_not_count_for_another(chair: Chair) -> None:
    for kind, week in (("day1", 0), ("day1", 0), ("week1", 1)):
        chair.do(cmd.TryCall(by=N, kind=kind, week=week, outcome="no_answer"))
    assert not any(tried.not_reached for tried in chair.session.tries)


def test_a_try_is_refused_that_is_none(chair: Chair) -> None:
    assert chair.refuses(trying("busy")) is Refusal.UNKNOWN_ANSWER
    assert chair.refuses(trying(again_at=chair.now)) is Refusal.CALL_AGAIN_PAST


# no calls, and calls taken back -----------------------------------------------------------------


def test_who_does_not_want_calls_is_not_called_until_that_is_taken_back(chair: Chair) -> None:
    assert chair.refuses(cmd.ResumeCalls(by=N, reason="r")) is Refusal.CALLS_NOT_DECLINED
    chair.do(cmd.DeclineCalls(by=N, reason=" writes "))

    assert chair.session.declined == chair.now
    assert chair.refuses(call()) is Refusal.CALLS_DECLINED
    assert chair.refuses(cmd.DeclineCalls(by=N)) is Refusal.CALLS_DECLINED
    assert chair.refuses(cmd.ResumeCalls(by=N, reason=" ")) is Refusal.REASON_MISSING

    chair.do(cmd.ResumeCalls(by=N, reason="asked for them"))
    chair.do(call())
    assert chair.session.declined is None


def test_a_struck_call_is_open_again_and_numbers_are_not_used_twice(chair: Chair) -> None:
    assert (
        chair.refuses(cmd.StrikeFollowUp(by=N, number=1, reason="r")) is Refusal.UNKNOWN_FOLLOW_UP
    )
    chair.do(call())
    assert chair.refuses(cmd.StrikeFollowUp(by=N, number=1, reason="")) is Refusal.REASON_MISSING
    chair.do(cmd.StrikeFollowUp(by=N, number=1, reason="wrong patient"))
    assert not chair.session.follow_ups

    chair.do(call())

    assert [found.number for found in chair.session.follow_ups] == [2]
