"""A session opened from a patient's plan says so in its record, and the comparison asks for it."""

from dataclasses import replace
from pathlib import Path

from monitor.domain import commands as cmd
from monitor.record.build import Place, build
from monitor.record.compare import differences
from monitor.record.facts import facts
from monitor.record.pdf import render
from monitor.record.read import Block, read
from tests.domain.test_checklist import PLAN
from tests.record.sessions import NURSE, Played
from tests.record.test_build import items, report


def played() -> Played:
    found = Played(plan=PLAN)
    return found.do(
        cmd.AnswerChecklist(by=NURSE, item="last_time", answer="read"),
        cmd.AnswerChecklist(by=NURSE, item="plan-1", answer="no", detail="taken at 9"),
    )


def page(found: Played, fonts: Path, *, plan: cmd.FromPlan | None = PLAN) -> tuple[Block, ...]:
    session = replace(found.session, plan=plan)
    told = replace(build(session, found.entries, Place()), chart=None)
    return read(render(told, paper="a4", fonts=fonts))


def test_the_plan_the_session_before_and_the_reading_of_it_are_printed() -> None:
    said = items(report(played()), "Before the start")

    assert said[:4] == [
        "Opened from the treatment plan, version 3, signed by Dr X",
        "Patient file p1",
        "Session before: 2026-0304-02",
        "The plan asks “Morning tablets taken?”: the pressure",
    ]
    assert any(text.startswith("Last time, 04 Mar 2026: read, ") for text in said)
    assert any(text.startswith("Morning tablets taken?: no; taken at 9, ") for text in said)


def test_a_session_without_a_plan_says_nothing_of_one() -> None:
    assert not any("plan" in text.lower() for text in items(report(Played()), "Before the start"))


def test_the_whole_of_it_is_found_in_the_record(fonts: Path) -> None:
    found = played()

    assert differences(page(found, fonts), facts(found.entries, found.session.protocol)) == ()


def test_a_record_that_leaves_the_plan_out_is_not_the_sessions(fonts: Path) -> None:
    found = played()
    left_out = page(found, fonts, plan=None)

    missed = differences(left_out, facts(found.entries, found.session.protocol))

    assert len(missed) >= 5
