"""Opening, and the commands that neither read, infuse nor close: each records its fact."""

from decimal import Decimal

import pytest

from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import ChangeLimit, Command
from monitor.domain.decide import _HANDLERS
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Answer, Signal
from tests.domain.chair import OPENED, Chair

N = "Nurse N"


def closed() -> Chair:
    """Return a chair whose session was closed before a start."""
    chair = Chair()
    chair.at("5").nurse.closes("cancelled", reason="fever")
    return chair.at("10")


def missed() -> Chair:
    """Return a chair with T+5 missed."""
    chair = Chair().started()
    chair.look("T+9")
    return chair


# opening ----------------------------------------------------------------------------------


def test_a_session_carries_a_frozen_copy_of_its_protocol() -> None:
    chair = Chair()

    opened = chair.events[0]
    assert isinstance(opened, ev.SessionOpened)
    assert opened.protocol_text == chair.session.protocol.text
    assert opened.protocol_sha256 == chair.session.protocol.sha256
    assert (chair.session.opened_at, chair.session.nurse) == (OPENED, N)


def test_individual_limits_can_be_set_at_opening() -> None:
    chair = Chair(
        limits=(
            ChangeLimit(by=N, limit="hr-low-caution", value=Decimal(45), reason="athlete"),
            ChangeLimit(by=N, limit="sbp-high-caution", value=Decimal(150), reason="stroke"),
        )
    )

    values = {x.id: x.condition.value for x in chair.session.limits}
    assert (values["hr-low-caution"], values["sbp-high-caution"]) == (45, 150)
    assert [x.limit for x in chair.session.individual] == ["hr-low-caution", "sbp-high-caution"]


def test_an_individual_limit_that_cannot_be_opens_nothing() -> None:
    loose = ChangeLimit(by=N, limit="hr-low-critical", value=Decimal(39), reason="athlete")

    with pytest.raises(Refused) as refused:
        Chair(limits=(loose,))

    assert refused.value.code is Refusal.LIMIT_OUT_OF_RANGE


# before the start -------------------------------------------------------------------------


def test_identity_checklist_and_second_check_are_events() -> None:
    chair = Chair(mode="")

    chair.do(cmd.ConfirmIdentity(by=N, how="name and birth date"))
    chair.do(cmd.AnswerChecklist(by=N, item="consent", answer="yes", detail="on paper"))
    chair.do(cmd.SecondCheck(by="Nurse M"))

    session = chair.session
    assert session.identity == Answer(
        answer="yes", detail="name and birth date", by=N, at=chair.now
    )  # fmt: skip
    assert session.checklist["consent"].detail == "on paper"
    assert session.second_check is not None
    assert session.second_check.by == "Nurse M"


def test_the_order_is_checked_by_another_person() -> None:
    assert Chair(mode="").refuses(cmd.SecondCheck(by=N)) is Refusal.SAME_PERSON
    Chair(mode="replay").do(cmd.SecondCheck(by=N))


def test_a_checklist_question_is_one_of_the_protocols() -> None:
    chair = Chair(mode="")

    unknown = cmd.AnswerChecklist(by=N, item="shoes", answer="yes")
    assert chair.refuses(unknown) is Refusal.UNKNOWN_ITEM
    odd = cmd.AnswerChecklist(by=N, item="consent", answer="perhaps")
    assert chair.refuses(odd) is Refusal.UNKNOWN_ANSWER
    chair.do(cmd.AnswerChecklist(by=N, item="medicines", answer="lorazepam 1 mg"))


def test_a_replay_may_name_older_questions_and_answers() -> None:
    chair = Chair(mode="replay")

    chair.do(cmd.AnswerChecklist(by=N, item="shoes", answer="off"))
    chair.do(cmd.AnswerChecklist(by=N, item="consent", answer="perhaps"))

    assert chair.session.checklist["shoes"].answer == "off"


def test_the_checklist_belongs_before_the_start() -> None:
    late = cmd.AnswerChecklist(by=N, item="consent", answer="yes")

    assert missed().refuses(late) is Refusal.NOT_BEFORE_START


# words and people -------------------------------------------------------------------------


@pytest.mark.parametrize("subject", ["identity", "weight", "order", "intervention"])
def test_a_correction_is_printed_with_its_reason(subject: str) -> None:
    chair = Chair()

    (event,) = chair.do(cmd.Correct(by=N, subject=subject, text="70 kg", reason="typing"))

    assert isinstance(event, ev.Corrected)
    assert (event.subject, event.text, event.reason) == (subject, "70 kg", "typing")


@pytest.mark.parametrize(
    ("command", "refusal"),
    [
        (cmd.Correct(by=N, subject="mood", text="t", reason="r"), Refusal.UNKNOWN_SUBJECT),
        (cmd.Correct(by=N, subject="order", text=" ", reason="r"), Refusal.TEXT_MISSING),
        (cmd.Correct(by=N, subject="order", text="t", reason=" "), Refusal.REASON_MISSING),
        (cmd.WriteNote(by=N, text=" \n"), Refusal.TEXT_MISSING),
        (cmd.HandOver(by=N, to=" "), Refusal.TEXT_MISSING),
        (cmd.MoveChair(by=N, chair=0), Refusal.NO_SUCH_CHAIR),
        (cmd.PauseAudio(by=N, seconds=121), Refusal.AUDIO_PAUSE_TOO_LONG),
        (cmd.PauseAudio(by=N, seconds=-1), Refusal.AUDIO_PAUSE_TOO_LONG),
        (cmd.SwitchAudio(by=N, off=True, reason=""), Refusal.REASON_MISSING),
        (cmd.GiveMissReason(by=N, slot="T+5", reason="r"), Refusal.SLOT_NOT_MISSED),
        (cmd.WriteAddendum(by=N, text="t"), Refusal.SESSION_NOT_CLOSED),
    ],
)
def test_what_says_nothing_or_means_nothing_is_refused(command: Command, refusal: Refusal) -> None:
    assert Chair().refuses(command) is refusal


def test_a_handover_and_a_move_change_who_and_where() -> None:
    chair = Chair()

    chair.do(cmd.HandOver(by=N, to="Nurse M"))
    chair.do(cmd.MoveChair(by="Nurse M", chair=4))

    assert (chair.session.nurse, chair.session.chair) == ("Nurse M", 4)


def test_a_missed_slot_gets_its_reason() -> None:
    chair = missed()

    chair.do(cmd.GiveMissReason(by=N, slot="T+5", reason="in theatre"))

    assert chair.slot("T+5").reason == "in theatre"
    empty = cmd.GiveMissReason(by=N, slot="T+5", reason=" ")
    assert chair.refuses(empty) is Refusal.REASON_MISSING


def test_a_slot_entered_late_may_say_why() -> None:
    chair = missed()
    chair.full(taken="T+6")

    chair.do(cmd.GiveMissReason(by=N, slot="T+5", reason="on paper"))

    assert chair.slot("T+5").reason == "on paper"


def test_of_two_rechecks_of_one_label_the_last_missed_is_meant() -> None:
    chair = Chair()
    for minute in (1, 20):
        chair.at(str(minute)).check(hr=125)
        chair.look(str(minute + 16))
    assert [s.status.value for s in chair.session.slots[1:]] == ["missed", "missed"]

    chair.do(cmd.GiveMissReason(by=N, slot="recheck hr before", reason="in theatre"))

    assert [s.reason for s in chair.session.slots[1:]] == ["", "in theatre"]


# the station ------------------------------------------------------------------------------


def test_audio_pauses_and_the_clock_are_written_into_the_session() -> None:
    chair = Chair()

    chair.do(cmd.PauseAudio(by=N, seconds=120))
    chair.do(cmd.SwitchAudio(by=N, off=True, reason="quiet room"))
    chair.do(cmd.ReportClockStep(seconds=Decimal("3480.5")))
    chair.do(cmd.ReportClockStep(seconds=Decimal(-80)))

    assert [type(e).__name__ for e in chair.events[2:]] == [
        "AudioPaused", "AudioSwitched", "ClockStepped", "ClockStepped",
    ]  # fmt: skip
    assert chair.session.wall_offset == Decimal("3400.5")


def test_a_clock_step_moves_no_due_time() -> None:
    chair = Chair().started()
    chair.do(cmd.ReportClockStep(seconds=Decimal(3600)))

    chair.look("T+8")

    assert chair.slot("T+10").opened == chair.when("T+8")


def test_a_sound_that_fails_is_a_low_technical_alert_until_it_works() -> None:
    chair = Chair()

    chair.do(cmd.ReportSound(working=True))
    assert chair.raised == ()
    chair.do(cmd.ReportSound(working=False, detail="no device"))
    chair.do(cmd.ReportSound(working=False, detail="no device"))
    assert chair.open == {"sound-unavailable": "on"}
    assert chair.alert("sound-unavailable").priority.name == "LOW"
    chair.do(cmd.ReportSound(working=True))

    assert chair.alert("sound-unavailable").signal is Signal.CLOSED
    assert len(chair.episodes("sound-unavailable")) == 1


# after closing ----------------------------------------------------------------------------


def test_a_closed_session_takes_only_addenda_amendments_and_notes() -> None:
    chair = Chair()
    chair.at("2").full()
    chair.at("5").nurse.closes("cancelled", reason="fever")
    chair.at("10")

    chair.do(cmd.WriteAddendum(by=N, text="called at home"))
    chair.do(cmd.WriteNote(by=N, text="slept well"))
    chair.nurse.amends(chair.session.checks[0], "hr", 73)

    assert chair.session.checks[0].values["hr"] == 73
    assert chair.session.phase is Phase.CLOSED


@pytest.mark.parametrize(
    "command",
    [
        cmd.SaveCheck(by=N),
        cmd.StartInfusion(by=N),
        cmd.HandOver(by=N, to="Nurse M"),
        cmd.ReportClockStep(seconds=Decimal(5)),
        cmd.ReportSound(working=False),
        cmd.CloseSession(by=N),
        cmd.StrikeCheck(by=N, check=1, reason="r"),
        cmd.Correct(by=N, subject="order", text="t", reason="r"),
    ],
)
def test_anything_else_is_refused_after_closing(command: Command) -> None:
    assert closed().refuses(command) is Refusal.SESSION_CLOSED


# the whole --------------------------------------------------------------------------------


def test_every_command_is_decided() -> None:
    assert set(_HANDLERS) == set(Command.__args__)


def test_time_passes_before_a_command_and_what_is_late_by_it_happens_after() -> None:
    chair = Chair().started()

    events = chair.at("T+9").do(cmd.WriteNote(by=N, text="hello"))

    assert [type(e).__name__ for e in events] == [
        "SlotOpened", "AlertRaised", "SlotMissed", "AlertCleared", "AlertRaised", "SlotOpened",
        "NoteWritten",
    ]  # fmt: skip


def test_a_refused_command_leaves_the_passing_of_time_to_the_next_look() -> None:
    chair = Chair().started()
    chair.at("T+9")

    assert chair.refuses(cmd.ResumeInfusion(by=N)) is Refusal.NOT_PAUSED
    assert "T+5" not in chair.slots
    chair.look("T+10")

    assert chair.slot("T+5").closed == chair.when("T+8")
