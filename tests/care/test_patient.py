"""A patient's file is the fold of what was recorded, and refuses what makes no sense."""

from dataclasses import replace
from decimal import Decimal

import pytest

from monitor.care import changes as ch
from monitor.care.changes import PatientChange
from monitor.care.patient import NextSession, admit, begin, evolve
from monitor.domain.measures import MINUTE
from monitor.domain.refusals import Refusal, Refused
from tests.care.patients import DOCTOR, EVERY, FIRST, NONE_FOUND, NURSE, REGISTERED, SECOND, file
from tests.domain.chair import OPENED


def refusal(change: PatientChange) -> Refusal:
    with pytest.raises(Refused) as found:
        admit(file(), change)
    return found.value.code


def test_a_file_holds_everything_that_was_recorded() -> None:
    known = file(*EVERY[1:])

    assert (known.mrn, known.name) == ("FX-143-78", "Oskar None-Such")
    assert known.mrns == ("FX-143-77", "FX-143-78")
    assert known.names == ("Oskar Nonesuch", "Oskar None-Such")
    assert known.allergies == "Metoclopramide: restless"
    assert known.conditions == ("Hypertension", "Fistula, left arm")
    assert known.medicines == ("Amlodipine 5 mg",)
    assert (known.phones, known.escort) == (("01632 960 218",), "R. Nonesuch")
    assert [weighed.kg for weighed in known.weights] == [Decimal("74.0")]
    assert known.contraindications is not None
    assert known.contraindications.found == ()
    assert known.next == NextSession(day="2026-03-13", clock="09:30")
    assert known.plan is not None
    assert (known.plan.version, known.plan.plan, known.plan.prescriber) == (1, SECOND, DOCTOR)


def test_everything_says_who_recorded_it_and_when() -> None:
    known = file(ch.AllergiesRecorded(by=NURSE, allergies=""))

    assert known.registered.at == OPENED
    assert known.allergies == ""
    assert known.allergies_said is not None
    assert (known.allergies_said.by, known.allergies_said.at) == (NURSE, OPENED + MINUTE)


def test_nobody_has_asked_for_allergies_until_somebody_has() -> None:
    assert file().allergies is None


def test_a_note_stands_until_somebody_ends_it_and_stays_readable() -> None:
    written = ch.StandingNoteWritten(by=NURSE, text="Cuff on the right arm only")
    other = ch.StandingNoteWritten(by=NURSE, text="Dim light", why="his wish")
    known = file(written, other, ch.StandingNoteEnded(by=DOCTOR, number=1, reason="closed"))

    assert [note.text for note in known.standing] == ["Dim light"]
    ended = known.notes[0]
    assert (ended.text, ended.end_reason) == ("Cuff on the right arm only", "closed")
    assert ended.ended is not None
    assert ended.ended.by == DOCTOR


def test_contraindications_that_were_found_are_named_in_their_order() -> None:
    answers = {**NONE_FOUND, "substance_use": "yes", "pregnancy": "yes"}
    known = file(ch.ContraindicationsAsked(by=NURSE, answers=answers))

    assert known.contraindications is not None
    assert known.contraindications.found == ("pregnancy", "substance_use")


def test_each_plan_is_a_version_and_the_last_one_is_in_force() -> None:
    known = file(
        ch.PlanSigned(by=NURSE, plan=FIRST, reason="first plan", prescriber=DOCTOR),
        ch.PlanSigned(by=DOCTOR, plan=SECOND, reason="SBP reached 184", prescriber=DOCTOR),
    )

    assert [version.version for version in known.plans] == [1, 2]
    assert known.plan is not None
    assert known.plan.plan is SECOND


def test_without_a_plan_there_is_none_in_force() -> None:
    assert file().plan is None


def test_a_next_session_can_be_taken_back() -> None:
    known = file(ch.NextSessionSet(by=NURSE, day="2026-03-13"), ch.NextSessionSet(by=NURSE, day=""))

    assert known.next is None


def test_a_number_that_comes_back_is_the_present_one() -> None:
    there = ch.PatientCorrected(**_as(REGISTERED), reason="read wrongly")
    away = replace(there, mrn="FX-143-78")

    assert file(away, there).mrns == ("FX-143-78", "FX-143-77")


def _as(change: ch.PatientRegistered) -> dict[str, str]:
    names = ("by", "mrn", "name", "birth_date", "sex")
    return {name: getattr(change, name) for name in names}


def test_a_stream_begins_with_the_registration() -> None:
    with pytest.raises(TypeError):
        begin("p1", ch.AllergiesRecorded(by=NURSE, allergies=""), OPENED)


def test_a_second_registration_says_who_it_is_now() -> None:
    known = evolve(file(), replace(REGISTERED, name="Oskar N."), OPENED)

    assert known.names == ("Oskar Nonesuch", "Oskar N.")


@pytest.mark.parametrize(
    "change", EVERY[:-3] + EVERY[-2:], ids=lambda change: type(change).__name__
)
def test_what_makes_sense_is_admitted(change: PatientChange) -> None:
    admit(file(), change)


@pytest.mark.parametrize(
    "changed",
    [{"mrn": " "}, {"name": ""}, {"birth_date": "1971-02-30"}, {"birth_date": "6.6.71"},
     {"sex": "m"}],
)  # fmt: skip
def test_an_identity_is_whole_or_refused(changed: dict[str, str]) -> None:
    assert refusal(replace(REGISTERED, **changed)) is Refusal.IDENTITY_INCOMPLETE


def test_a_correction_a_plan_and_an_end_have_a_reason() -> None:
    corrected = ch.PatientCorrected(**_as(REGISTERED), reason=" ")
    assert refusal(corrected) is Refusal.REASON_MISSING
    signed = ch.PlanSigned(by=DOCTOR, plan=FIRST, reason="", prescriber=DOCTOR)
    assert refusal(signed) is Refusal.REASON_MISSING
    noted = file(ch.StandingNoteWritten(by=NURSE, text="Dim light"))
    with pytest.raises(Refused) as found:
        admit(noted, ch.StandingNoteEnded(by=NURSE, number=1, reason=""))
    assert found.value.code is Refusal.REASON_MISSING
    admit(noted, ch.StandingNoteEnded(by=NURSE, number=1, reason="moved"))


def test_a_note_says_something_and_only_one_that_stands_can_end() -> None:
    assert refusal(ch.StandingNoteWritten(by=NURSE, text=" ")) is Refusal.TEXT_MISSING
    ended = ch.StandingNoteEnded(by=NURSE, number=1, reason="moved")
    assert refusal(ended) is Refusal.UNKNOWN_NOTE
    with pytest.raises(Refused):
        admit(None, ended)


@pytest.mark.parametrize(
    "answers",
    [{}, {**NONE_FOUND, "other": "no"}, {**NONE_FOUND, "pregnancy": ""},
     {k: v for k, v in NONE_FOUND.items() if k != "pregnancy"}],
)  # fmt: skip
def test_every_contraindication_is_answered_or_none_is_kept(answers: dict[str, str]) -> None:
    asked = ch.ContraindicationsAsked(by=NURSE, answers=answers)
    assert refusal(asked) is Refusal.CONTRAINDICATIONS_OPEN


@pytest.mark.parametrize(("kg", "day"), [("19.9", "2026-03-04"), ("350.1", "2026-03-04"),
                                         ("74", "04.03.2026")])  # fmt: skip
def test_an_impossible_weight_is_refused(kg: str, day: str) -> None:
    weighed = ch.WeightRecorded(by=NURSE, kg=Decimal(kg), day=day)
    assert refusal(weighed) is Refusal.WEIGHT_IMPOSSIBLE


@pytest.mark.parametrize(
    ("day", "clock"), [("2026-02-30", ""), ("2026-03-13", "24:00"), ("", "09:30"), ("13 Mar", "")]
)
def test_a_day_or_time_that_does_not_exist_is_refused(day: str, clock: str) -> None:
    assert refusal(ch.NextSessionSet(by=NURSE, day=day, clock=clock)) is Refusal.NO_SUCH_DAY
