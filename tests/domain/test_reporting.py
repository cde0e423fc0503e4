"""The monitoring form: who may answer what and when, when it is due, and that it was sent."""

import pytest

from monitor.domain import commands as cmd
from monitor.domain.refusals import Refusal
from monitor.domain.reporting import DAY, ITEMS, WHEN_YES, due, unanswered
from tests.domain.chair import Chair
from tests.domain.test_devices import chair, watched

EVERYTHING = {item: choices[1] if choices else "said" for item, choices in ITEMS.items()}


def answer(found: Chair, **answers: str) -> None:
    found.do(cmd.AnswerReport(by="N", answers=answers))


def closed() -> Chair:
    found = watched(120)
    found.do(cmd.CloseSession(by="N", escort="E", advice_given=True))
    return found


def test_the_form_is_due_seven_days_after_the_first_device() -> None:
    found = watched()

    assert found.session.started is not None
    assert due(found.session) == found.session.started + 7 * DAY


def test_no_form_is_due_before_the_first_device_or_for_another_protocol() -> None:
    assert due(chair().session) is None
    assert due(Chair().started().session) is None


@pytest.mark.parametrize("found", [chair(), Chair().started()], ids=["not started", "no form"])
def test_without_a_form_nothing_is_answered_or_sent(found: Chair) -> None:
    asked = cmd.AnswerReport(by="N", answers={"opioid": "no"})

    assert found.refuses(asked) is Refusal.NO_REPORT
    assert found.refuses(cmd.SendReport(by="N", how="fax")) is Refusal.NO_REPORT


def test_answers_are_kept_and_one_changed_later_stands() -> None:
    found = watched()
    answer(found, opioid="no", ready_at=" 11:40 ")
    answer(found, opioid="yes")

    assert dict(found.session.report) == {"opioid": "yes", "ready_at": "11:40"}


def test_an_empty_answer_takes_one_back() -> None:
    found = watched()
    answer(found, opioid="no")
    answer(found, opioid="")

    assert "opioid" in unanswered(found.session)


def test_saying_the_same_again_is_nothing_new() -> None:
    found = watched()
    answer(found, opioid="no")

    again = cmd.AnswerReport(by="N", answers={"opioid": "no"})
    assert found.refuses(again) is Refusal.NOTHING_ENTERED


@pytest.mark.parametrize(
    ("answers", "refusal"),
    [
        ({"shoe_size": "43"}, Refusal.UNKNOWN_ITEM),
        ({"opioid": "perhaps"}, Refusal.UNKNOWN_ANSWER),
    ],
)
def test_what_the_form_does_not_ask_is_refused(answers: dict[str, str], refusal: Refusal) -> None:
    assert watched().refuses(cmd.AnswerReport(by="N", answers=answers)) is refusal


def test_everything_is_unanswered_but_what_only_a_yes_asks_for() -> None:
    found = watched()

    assert unanswered(found.session) == tuple(item for item in ITEMS if item not in WHEN_YES)
    answer(found, **EVERYTHING)
    assert unanswered(found.session) == ()


@pytest.mark.parametrize(("detail", "asks"), WHEN_YES.items())
def test_a_yes_asks_for_its_detail(detail: str, asks: str) -> None:
    found = watched()
    answer(found, **{asks: "no"})
    assert detail not in unanswered(found.session)
    answer(found, **{asks: "yes"})
    assert detail in unanswered(found.session)


def test_it_is_sent_for_a_closed_session_only_and_as_often_as_it_is_corrected() -> None:
    sending = cmd.SendReport(by="Sender", how=" website ")
    assert watched(120).refuses(sending) is Refusal.SESSION_NOT_CLOSED

    found = closed()
    found.do(sending)
    answer(found, opioid="yes")
    found.do(sending)

    assert [(each.by, each.how) for each in found.session.sent] == [("Sender", "website")] * 2


def test_sending_says_how() -> None:
    assert closed().refuses(cmd.SendReport(by="N", how=" ")) is Refusal.TEXT_MISSING
