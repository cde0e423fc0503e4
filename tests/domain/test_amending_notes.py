"""Corrections, notes, handovers and moves: what is written beside the readings."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command
from monitor.domain.refusals import Refusal
from tests.domain.chair import Chair


@pytest.fixture
def chair() -> Chair:
    """A chair whose T+5 and T+10 slots are fulfilled; it is T+11."""
    chair = Chair().started()
    chair.at("T+5").full()
    chair.at("T+10").full()
    return chair.at("T+11")


@pytest.mark.parametrize("subject", ["identity", "weight", "order", "intervention"])
def test_a_correction_is_added_with_its_reason(chair: Chair, subject: str) -> None:
    chair.do(cmd.Correct(by="N", subject=subject, text="68.0 kg", reason="misread"))

    assert chair.events[-1] == ev.Corrected(
        at=chair.now, by="N", subject=subject, text="68.0 kg", reason="misread"
    )


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (cmd.Correct(by="N", subject="mood", text="x", reason="y"), Refusal.UNKNOWN_SUBJECT),
        (cmd.Correct(by="N", subject="order", text=" ", reason="y"), Refusal.TEXT_MISSING),
        (cmd.Correct(by="N", subject="order", text="x", reason=""), Refusal.REASON_MISSING),
        (cmd.WriteNote(by="N", text=" "), Refusal.TEXT_MISSING),
        (cmd.HandOver(by="N", to=""), Refusal.TEXT_MISSING),
        (cmd.MoveChair(by="N", chair=0), Refusal.NO_SUCH_CHAIR),
        (cmd.WriteAddendum(by="N", text="x"), Refusal.SESSION_NOT_CLOSED),
        (cmd.StrikeIntervention(by="N", number=1, reason="x"), Refusal.UNKNOWN_INTERVENTION),
        (cmd.Intervene(by="N", action="sing"), Refusal.UNKNOWN_ACTION),
        (cmd.Intervene(by="N", action="infusion_paused"), Refusal.INFUSION_ACTION),
    ],
)
def test_what_makes_no_sense_is_refused(chair: Chair, command: Command, code: Refusal) -> None:
    assert chair.refuses(command) is code


def test_an_intervention_is_struck_once_with_a_reason(chair: Chair) -> None:
    chair.nurse.intervenes("reassure", detail="by the window")

    blank = cmd.StrikeIntervention(by="N", number=1, reason="")
    assert chair.refuses(blank) is Refusal.REASON_MISSING
    chair.do(cmd.StrikeIntervention(by="N", number=1, reason="wrong chair"))
    assert (chair.session.interventions[0].struck, chair.session.interventions[0].detail) == (
        "wrong chair",
        "by the window",
    )
    again = cmd.StrikeIntervention(by="N", number=1, reason="x")
    assert chair.refuses(again) is Refusal.UNKNOWN_INTERVENTION


def test_a_handover_names_both(chair: Chair) -> None:
    chair.do(cmd.HandOver(by="Nurse N", to="Nurse M"))

    assert chair.events[-1] == ev.HandedOver(at=chair.now, by="Nurse N", to="Nurse M")
    assert chair.session.nurse == "Nurse M"


def test_a_move_changes_the_chair_of_the_session(chair: Chair) -> None:
    chair.do(cmd.MoveChair(by="N", chair=4))

    assert chair.session.chair == 4


def test_a_note_is_written_down(chair: Chair) -> None:
    chair.do(cmd.WriteNote(by="N", text="prefers the dark"))

    assert chair.events[-1] == ev.NoteWritten(at=chair.now, by="N", text="prefers the dark")


def test_the_second_check_of_an_order_is_another_persons() -> None:
    chair = Chair(mode="")

    assert chair.refuses(cmd.SecondCheck(by="Nurse N")) is Refusal.SAME_PERSON
    chair.do(cmd.SecondCheck(by="Nurse M"))

    assert chair.session.second_check is not None
    assert chair.session.second_check.by == "Nurse M"


@pytest.mark.parametrize(
    "command",
    [
        cmd.SaveCheck(by="N", values={"hr": Decimal(70)}),
        cmd.HandOver(by="N", to="M"),
        cmd.ChangeLimit(by="N", limit="hr-high-caution", value=Decimal(110), reason="x"),
        cmd.StrikeCheck(by="N", check=1, reason="x"),
        cmd.Acknowledge(by="N", alert="hr-high-caution"),
    ],
)
def test_a_closed_session_takes_only_addenda(chair: Chair, command: Command) -> None:
    chair.nurse.stops("completed")
    chair.at("E+1").nurse.closes("transferred", reason="ward 3")

    assert chair.refuses(command) is Refusal.SESSION_CLOSED
    chair.do(cmd.WriteAddendum(by="N", text="called the ward"))
    chair.do(cmd.WriteNote(by="N", text="letter sent"))
    assert chair.refuses(cmd.WriteAddendum(by="N", text=" ")) is Refusal.TEXT_MISSING
