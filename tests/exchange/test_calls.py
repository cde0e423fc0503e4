"""Calls after a session on other ways out: each answer once, in FHIR and in the table."""

import csv
import json
from collections import Counter
from io import StringIO

from monitor.domain import commands as cmd
from monitor.exchange import fhir, readings_csv
from tests.exchange.r4 import Json
from tests.exchange.test_fhir import at, bundle, of
from tests.record.sessions import DAY1, DOCTOR, NURSE, OTHER, WEEK1, calm, phoned


def rows() -> list[dict[str, str]]:
    told = phoned()
    text = readings_csv.write(told.session, told.entries).decode()
    found = csv.DictReader(StringIO(text, newline=""))
    return [row for row in found if row["kind"] == "call"]


def items(call: Json) -> dict[str, Json]:
    return {item["linkId"]: item for item in call["item"]}


def test_each_call_is_a_response_and_a_struck_one_is_in_error() -> None:
    calls = of(bundle(phoned()), "QuestionnaireResponse")

    labels = [(call["identifier"]["value"], call["status"]) for call in calls]
    assert labels == [
        ("day1", "entered-in-error"),
        ("day1", "completed"),
        ("week1", "completed"),
        ("week 3", "completed"),
    ]


def test_a_response_holds_each_answer_in_its_own_form() -> None:
    found = bundle(phoned())
    _, day1, week1, week3 = of(found, "QuestionnaireResponse")

    said = items(day1)
    assert said.keys() == {*DAY1, "drove", "note", "reached"}
    assert said["pain_now"]["answer"] == [{"valueInteger": 3}]
    assert said["flashback"]["answer"] == [{"valueBoolean": False}]
    assert said["unplanned_care"]["answer"] == [
        {"valueBoolean": True},
        {"valueString": "emergency department, at night"},
    ]
    coding = {"system": "urn:chairside:call", "code": "good", "display": "Good"}
    assert said["sleep"]["answer"] == [{"valueCoding": coding}]
    assert "answer" not in said["drove"]
    assert said["reached"]["answer"][0]["valueString"].startswith(DOCTOR)
    assert items(week1).keys() == WEEK1.keys()
    assert items(week3)["relief_ended"]["answer"] == [{"valueDate": "2026-03-20"}]
    assert at(found, day1["author"])["name"] == [{"text": NURSE}]


def test_red_answers_are_a_task_that_a_prescriber_completes() -> None:
    found = bundle(phoned())
    done, waits = of(found, "Task")

    assert (done["status"], waits["status"]) == ("completed", "requested")
    assert done["description"] == "Self-harm, Unplanned care"
    assert done["note"] == [{"text": "Called her at 15:10."}]
    assert at(found, done["owner"])["name"] == [{"text": DOCTOR}]
    assert at(found, done["focus"])["identifier"]["value"] == "day1"
    assert "owner" not in waits


def test_what_is_no_answer_is_told_in_words() -> None:
    found = bundle(phoned())
    (told,) = [
        section["text"]["div"]
        for section in of(found, "Composition")[0]["section"]
        if section["title"] == "Calls without an answer"
    ]

    for words in (
        f"{OTHER}: day1, no answer, again 2026-03-14",
        f"{NURSE}: day1, call back<",
        f"{NURSE}: call 1 struck. wrong patient",
        "want calls. prefers to write",
        "is called again. asked for them",
        "week 2, no answer, not reached",
    ):
        assert words in told


def test_a_task_of_a_struck_call_is_in_error_and_one_that_waits_has_no_note() -> None:
    told = phoned().do(cmd.StrikeFollowUp(by=NURSE, number=3, reason="wrong patient"))

    states = [task["status"] for task in of(bundle(told), "Task")]

    assert states == ["completed", "entered-in-error"]


def test_the_table_has_one_row_for_each_answer_and_each_question_that_was_not_asked() -> None:
    found = rows()

    counted = Counter(row["label"] for row in found)
    assert counted == {"day1": 13 + 13, "week1": 6, "week 3": 3}
    drove = [row for row in found if row["measure"] == "drove"]
    assert [(row["value"], row["not_obtained"]) for row in drove] == [("no", ""), ("", "not_asked")]
    assert {row["struck_because"] for row in found} == {"", "wrong patient"}
    red = {(row["label"], row["measure"]) for row in found if row["limit"] == "red"}
    assert red == {("day1", "self_harm"), ("day1", "unplanned_care"), ("week1", "chest_pain")}
    percent = next(row for row in found if row["measure"] == "relief_percent")
    assert (percent["value"], percent["unit"], percent["check"]) == ("50", "%", "")


def test_a_session_without_calls_goes_out_as_before() -> None:
    told = calm()

    assert b",call," not in readings_csv.write(told.session, told.entries)
    written = json.loads(fhir.write(told.session, told.entries))
    titles = [section["title"] for section in of(written, "Composition")[0]["section"]]
    assert not any("Call" in title for title in titles)
