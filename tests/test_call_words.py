"""The words of calls: which call, what it asked, what was answered; nothing unknown stops them."""

import pytest

from monitor import call_words
from monitor.domain.follow_up import LAST_WEEK, QUESTIONS, RED, weeks
from monitor.words import LANGUAGES, words

EN = words()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_question_and_each_of_its_answers_has_words(language: str) -> None:
    told = words(language)
    for kind, questions in QUESTIONS.items():
        for week in weeks(kind):
            assert call_words.call(told, kind, week).strip()
        for question, answers in questions.items():
            assert question in told.table["call_question"]
            found = [call_words.answer(told, question, said) for said in answers]
            assert len(set(found)) == len(answers)
            assert not any("_" in text for text in found)
    assert told.table["call_question"].keys() == {q for k in QUESTIONS.values() for q in k} | {*RED}


def test_a_call_is_named_by_its_week() -> None:
    assert call_words.call(EN, "day1", 0) == "24–48 h"
    assert call_words.call(EN, "weekly", LAST_WEEK) == "Week 12"


@pytest.mark.parametrize(
    ("question", "said", "shown"),
    [
        ("pain_now", "10", "10"),
        ("headache", "1", "Mild"),
        ("sleep", "very_poor", "Very poor"),
        ("relief_percent", "50", "50 %"),
        ("pgic", "2", "Much better"),
        ("analgesics", "none", "None"),
        ("new_events", "no", "None"),
        ("self_harm", "no", "No"),
        ("relief_ended", "2026-03-09", "9 Mar 2026"),
        ("relief_ended", "unknown", "Not known"),
        ("sleep", "as ever", "as ever"),
        ("nausea", "7", "7"),
    ],
)
def test_an_answer_is_shown_in_words_where_it_has_words(
    question: str, said: str, shown: str
) -> None:
    assert call_words.answer(EN, question, said) == shown


def test_answers_stand_in_the_order_of_the_sheet_and_what_was_told_unasked_comes_last() -> None:
    said = ["unplanned_care", "self_harm", "drove", "pain_now", "chest_pain", "new_some_day"]

    assert call_words.in_order("day1", said) == (
        "pain_now",
        "unplanned_care",
        "drove",
        "self_harm",
        "chest_pain",
        "new_some_day",
    )
    assert call_words.in_order("weekly", ["self_harm", "pain_average"]) == (
        "pain_average",
        "self_harm",
    )


def test_a_question_has_a_small_line_or_none() -> None:
    assert call_words.hint(EN, "mood") == "0 worst, 10 best"
    assert call_words.hint(EN, "nausea") == ""
