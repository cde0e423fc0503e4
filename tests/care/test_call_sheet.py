"""What a caller has before the eyes: the session in a line, and the last answers."""

from dataclasses import replace
from decimal import Decimal

from monitor.care.call_sheet import LastKnown, last_known, that_day
from monitor.domain.state import FollowUp
from tests.record.sessions import Played, calm, phoned, stormy


def test_the_session_is_told_in_a_line() -> None:
    day = that_day(calm(minutes=20).session)

    assert (day.pain_before, day.pain_after, day.pain_label) == (Decimal(6), Decimal(3), "E+60")
    assert (day.highest, day.diastolic) == (Decimal(130), Decimal(76))
    assert (day.nausea, day.nausea_label, day.alerts) == (Decimal(0), "T+5", 0)


def test_alerts_of_readings_are_counted_and_the_worst_nausea_has_its_check() -> None:
    day = that_day(stormy().session)

    values = [a for a in stormy().session.alerts if a.measure is not None]
    assert day.alerts == len(values) > 0
    assert day.nausea is not None
    assert day.nausea_label


def test_of_a_session_without_readings_nothing_is_told() -> None:
    day = that_day(Played().session)

    assert (day.pain_before, day.pain_after, day.highest, day.nausea) == (None, None, None, None)
    assert last_known(Played().session) == LastKnown()


def test_before_a_call_the_last_answers_are_those_of_the_session() -> None:
    known = last_known(calm(minutes=20).session)

    assert (known.of("pain_now"), known.of("mood"), known.of("relief_ended")) == ("3", "6", "")
    assert known.of("pain_worst") == ""


def test_a_later_call_has_the_last_word_and_an_unknown_end_of_relief_none() -> None:
    session = phoned().session
    known = last_known(session)
    assert (known.pain, known.mood, known.relief_ended) == ("7", "6", "2026-03-20")

    unsure = FollowUp(
        number=9,
        kind="weekly",
        week=4,
        at=session.seen + 1,
        answers={"still_better": "no", "relief_ended": "unknown"},
        by="N",
    )
    assert last_known(replace(session, follow_ups=(unsure, *session.follow_ups))) == known
