"""The questions before the start: what a plan adds to the protocol's."""

from monitor.domain import commands as cmd
from monitor.domain.checklist import LAST_TIME, READ, asked
from monitor.domain.project import project
from monitor.domain.refusals import Refusal
from tests.domain.chair import Chair

TABLETS = cmd.PlanQuestion(id="plan-1", question="Morning tablets taken?", why="the pressure")
PLAN = cmd.FromPlan(
    patient="p1",
    version=3,
    prescriber="Dr X",
    last_session="2026-0304-02",
    last_time="Last time, 04 Mar 2026",
    questions=(TABLETS,),
)


def chair(plan: cmd.FromPlan | None = PLAN) -> Chair:
    return Chair(mode="", plan=plan)


def answers(found: Chair, *left_out: str) -> None:
    """Answer every question safely but those left out."""
    for item in asked(found.session):
        if item.id not in left_out:
            answer = item.answers[0] if item.answers else "none"
            found.do(cmd.AnswerChecklist(by="Nurse N", item=item.id, answer=answer))


def ready(found: Chair) -> Chair:
    found.at("5")
    found.full()
    found.at("6")
    return found


def test_without_a_plan_the_protocol_alone_asks() -> None:
    session = chair(None).session

    assert asked(session) == session.protocol.checklist


def test_what_is_read_first_comes_first_and_the_questions_of_the_plan_last() -> None:
    session = chair().session
    ids = [item.id for item in asked(session)]

    assert ids == [LAST_TIME, *(item.id for item in session.protocol.checklist), "plan-1"]


def test_without_a_session_before_there_is_nothing_to_read() -> None:
    first = cmd.FromPlan(patient="p1", version=1, prescriber="Dr X")

    assert LAST_TIME not in [item.id for item in asked(chair(first).session)]


def test_a_question_of_the_plan_never_replaces_one_of_the_protocol() -> None:
    twice = cmd.FromPlan(
        patient="p1", questions=(cmd.PlanQuestion(id="consent", question="Signed?"),)
    )

    found = chair(twice).session
    assert asked(found) == found.protocol.checklist


def test_the_start_waits_until_the_last_time_was_read() -> None:
    found = ready(chair())
    answers(found, LAST_TIME)
    start = cmd.StartInfusion(by="Nurse N")
    assert found.refuses(start) is Refusal.CHECKLIST_NEEDS_REASON

    found.do(cmd.AnswerChecklist(by="Nurse N", item=LAST_TIME, answer=READ))
    found.do(start)

    assert found.session.started is not None


def test_a_no_to_a_question_of_the_plan_needs_a_reason() -> None:
    found = ready(chair())
    answers(found, "plan-1")
    found.do(cmd.AnswerChecklist(by="Nurse N", item="plan-1", answer="no"))
    assert found.refuses(cmd.StartInfusion(by="Nurse N")) is Refusal.UNSAFE_ANSWER_OPEN

    found.do(cmd.AnswerChecklist(by="Nurse N", item="plan-1", answer="no", detail="taken at 9"))
    found.do(cmd.StartInfusion(by="Nurse N"))

    assert found.session.started is not None


def test_the_chair_shows_what_is_open_of_the_plan() -> None:
    found = chair()
    answers(found, LAST_TIME, "plan-1")

    view = project(found.session, found.now)

    assert view.start is not None
    assert view.start.unanswered == (LAST_TIME, "plan-1")
    assert view.checklist[0].item.id == LAST_TIME
    assert view.plan == PLAN
