"""The station's chairs: gaps, steps of the clock, sound, moving, sealing."""

import json
from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.bootstrap import ways_out
from monitor.clinic import Clinic, begun
from monitor.clock import SystemClock
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Phase
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal, Status
from monitor.journal.memory import MemoryJournal
from monitor.journal.sqlcipher import open_journal
from monitor.ports import STATION, Batch, Draft, Entry, Now, StorageError
from monitor.protocols.read import load, shipped
from monitor.service import STREAM, SessionService, events_of, fold
from tests.room import CHARGE, NURSE, SECOND, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


class FullDisk(MemoryJournal):
    """A journal that takes nothing while `full`, or nothing of one kind."""

    full = False
    refuses = ""

    def append(self, batches: Sequence[Batch]) -> tuple[Entry, ...]:
        kinds = {draft.kind for batch in batches for draft in batch.drafts}
        if self.full or self.refuses in kinds:
            raise StorageError("full")
        return super().append(batches)


def refusal(room: Room, command: cmd.Command, chair: int = 1) -> Refusal:
    before = room.length()
    with pytest.raises(Refused) as caught:
        room.does(command, chair)
    assert room.length() == before
    return caught.value.code


# gaps -------------------------------------------------------------------------------------


def test_a_restart_states_the_time_that_was_lost_in_each_open_session(room: Room) -> None:
    room.opens(1)
    room.opens(2)
    room.wait(60)
    stopped = room.now

    room.restart(after_s=600)

    for chair in (1, 2):
        assert room.station.chair(chair).gaps == ((stopped, stopped + 600 * MICRO),)  # type: ignore[union-attr]


def test_after_a_reboot_the_wall_clock_says_how_long_the_station_was_down(room: Room) -> None:
    room.opens()
    room.wait(60)
    stopped = room.now

    room.restart(after_s=900, reboot=True)

    assert _gaps(room) == ((stopped, stopped + 900 * MICRO),)


def _gaps(room: Room) -> tuple[tuple[int, int], ...]:
    view = room.station.chair(1)
    assert view is not None
    return view.gaps


def test_a_wall_clock_set_back_while_the_computer_was_off_makes_no_negative_gap(
    room: Room,
) -> None:
    room.opens()
    room.wait(60)
    stopped = room.now

    room.restart(after_s=-3600, reboot=True)

    assert room.now >= stopped
    assert _gaps(room) == ()
    room.wait(10)
    assert room.now == stopped + 10 * MICRO


def test_a_session_younger_than_the_last_sign_of_life_loses_nothing(room: Room) -> None:
    room.wait(5)
    room.machine.goes_on(3)
    room.opens()

    room.restart(after_s=60)

    assert room.session().opened_at == _gaps(room)[0][0]


def test_looking_every_few_seconds_leaves_no_gap(room: Room) -> None:
    room.opens()

    room.wait(120)

    assert _gaps(room) == ()


def test_a_station_that_slept_states_it_and_what_was_missed(room: Room) -> None:
    room.opens()
    room.starts()
    room.wait(60)
    slept = room.now

    room.machine.goes_on(20 * 60)
    room.station.heartbeat()

    assert _gaps(room) == ((slept, slept + 20 * 60 * MICRO),)
    statuses = {slot.label: slot.status for slot in room.session().slots}
    assert statuses["T+5"] is Status.MISSED
    assert room.alert("check-missed").raised == room.now


def test_a_command_after_a_sleep_finds_the_gap_recorded_first(room: Room) -> None:
    session = room.opens()
    room.starts()
    room.wait(60)

    room.machine.goes_on(20 * 60)
    room.checks()

    kinds = room.kinds(STREAM + session)
    assert kinds.index("gap_recorded") < len(kinds) - 1 - kinds[::-1].index("check_saved")


def test_the_sign_of_life_is_renewed_every_five_seconds(room: Room) -> None:
    room.wait(5)
    first = room.journal.sign_of_life()
    room.machine.goes_on(1)
    room.station.heartbeat()
    assert room.journal.sign_of_life() == first

    room.machine.goes_on(4)
    room.station.heartbeat()

    sign = room.journal.sign_of_life()
    assert sign is not None
    assert sign.at == room.now


# the wall clock ---------------------------------------------------------------------------


def test_a_step_of_the_wall_clock_is_recorded_shown_and_moves_no_due_time(room: Room) -> None:
    session = room.opens()
    room.starts()
    room.wait(60)
    due = room.station.chair(1).next.due  # type: ignore[union-attr]

    room.machine.calendar += 58 * 60 * MICRO
    room.wait(5)

    view = room.station.chair(1)
    assert view is not None
    assert view.next is not None
    assert view.next.due == due
    assert view.wall_offset == Decimal(58 * 60)
    assert room.kinds(STREAM + session).count("clock_stepped") == 1
    assert room.station.local(room.now) == "14:59:06"


def test_a_clock_that_drifts_by_two_seconds_has_not_stepped(room: Room) -> None:
    session = room.opens()

    room.machine.calendar += 2 * MICRO
    room.wait(5)

    assert "clock_stepped" not in room.kinds(STREAM + session)


def test_a_step_during_a_sleep_does_not_hide_the_gap(room: Room) -> None:
    session = room.opens()
    room.starts()
    room.wait(60)

    room.machine.goes_on(20 * 60)
    room.machine.calendar += 3600 * MICRO
    room.station.heartbeat()

    kinds = room.kinds(STREAM + session)
    assert kinds.index("gap_recorded") < kinds.index("clock_stepped")
    assert room.alert("check-missed").raised == room.now


def test_a_step_that_could_not_be_stored_is_stored_later(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    session = room.opens()
    room.machine.calendar += 3600 * MICRO
    journal.full = True
    room.machine.goes_on(1)
    with pytest.raises(StorageError):
        room.station.heartbeat()

    journal.full = False
    room.wait(5)

    assert room.kinds(STREAM + session).count("clock_stepped") == 1


def test_a_clock_that_was_set_while_the_station_was_down_has_stepped(room: Room) -> None:
    session = room.opens()
    room.wait(5)
    stopped = room.now

    room.machine.calendar += 3600 * MICRO
    room.restart(after_s=60)
    room.restart(after_s=60)

    assert room.kinds(STREAM + session).count("clock_stepped") == 1
    assert room.now == stopped + 120 * MICRO


def test_without_a_session_the_station_follows_the_wall_clock(room: Room) -> None:
    room.opens()
    room.machine.calendar += 3600 * MICRO
    room.wait(5)

    room.cancels()

    assert room.now == room.machine.calendar


# sound ------------------------------------------------------------------------------------


def test_a_silent_sound_device_is_written_into_each_open_session(room: Room) -> None:
    room.opens(1)
    room.opens(2)

    room.station.report_sound(working=False, detail="no device")

    for chair in (1, 2):
        assert room.alert("sound-unavailable", chair).signal is Signal.ON


def test_a_session_opened_in_silence_says_so_from_the_beginning(room: Room) -> None:
    room.station.report_sound(working=False, detail="muted")

    room.opens()

    assert room.alert("sound-unavailable").signal is Signal.ON


def test_a_session_opened_in_a_quiet_room_says_so_from_the_beginning(room: Room) -> None:
    room.station.switch_audio(off=True, reason="migraine", by=CHARGE)
    room.restart(after_s=5)

    session = room.opens()

    assert "audio_switched" in room.kinds(STREAM + session)


def test_sound_that_works_again_after_a_restart_clears_its_alert(room: Room) -> None:
    room.opens()
    room.station.report_sound(working=False, detail="no device")
    room.restart(after_s=5)

    room.station.report_sound(working=True, detail="")

    assert room.alert("sound-unavailable").signal is Signal.CLOSED


def test_a_pause_of_the_sound_ends_by_itself(room: Room) -> None:
    room.opens()
    room.station.pause_audio(60, NURSE)
    assert room.station.board().audio_paused_until == room.now + 60 * MICRO

    room.wait(60)

    assert room.station.board().audio_paused_until is None
    room.checks(sbp=186)
    assert "audio_resumed" not in room.kinds()


def test_a_new_alert_of_the_paused_priority_ends_the_pause(room: Room) -> None:
    room.opens()
    room.checks(sbp=164)
    room.station.pause_audio(120, NURSE)

    room.checks(hr=125)

    assert room.station.board().audio_paused_until is None


def test_a_new_alert_below_the_paused_priority_leaves_the_pause(room: Room) -> None:
    room.opens()
    room.checks(sbp=186)
    room.station.pause_audio(120, NURSE)

    room.checks(sbp=186, hr=125)

    assert room.station.board().audio_paused_until is not None


def test_an_escalation_ends_the_pause(room: Room) -> None:
    room.opens()
    room.checks(sbp=186)
    room.station.pause_audio(120, NURSE)

    room.wait(65)

    assert room.station.board().audio_paused_until is None


def test_a_worsening_ends_the_pause(room: Room) -> None:
    room.opens()
    room.checks(sbp=186)
    room.does(cmd.Acknowledge(by=NURSE, alert="sbp-high-critical"))
    room.station.pause_audio(120, NURSE)

    room.wait(5)
    room.checks(sbp=205)

    assert room.station.board().audio_paused_until is None


def test_an_alert_that_starts_answered_leaves_the_pause(room: Room) -> None:
    room.opens()
    room.checks(sbp=186)
    room.does(cmd.Acknowledge(by=NURSE, alert="sbp-high-critical"))
    room.station.pause_audio(120, NURSE)

    room.wait(5)
    room.checks(sbp=170)

    assert room.alert("sbp-high-caution").signal is Signal.ACKNOWLEDGED
    assert room.station.board().audio_paused_until is not None


def test_a_pause_survives_a_restart_and_one_that_ended_does_not_come_back(room: Room) -> None:
    room.opens()
    room.station.pause_audio(120, NURSE)
    room.restart(after_s=5)
    assert room.station.board().audio_paused_until is not None

    room.checks(sbp=186)
    room.restart(after_s=5)

    assert room.station.board().audio_paused_until is None


def test_a_pause_of_more_than_two_minutes_is_refused_in_an_empty_room_too(room: Room) -> None:
    with pytest.raises(Refused) as caught:
        room.station.pause_audio(121, NURSE)

    assert caught.value.code is Refusal.AUDIO_PAUSE_TOO_LONG


def test_a_quiet_room_needs_a_reason_and_never_silences_high(room: Room) -> None:
    with pytest.raises(Refused):
        room.station.switch_audio(off=True, reason=" ", by=CHARGE)
    room.station.switch_audio(off=True, reason="migraine", by=CHARGE)
    room.opens()

    room.checks(sbp=164)
    assert room.station.board().sound_priority is None
    room.checks(sbp=186)

    board = room.station.board()
    assert board.audio_off
    assert board.sound_priority is not None


# chairs -----------------------------------------------------------------------------------


def test_a_chair_holds_one_session_and_a_station_six_chairs(room: Room) -> None:
    for chair in range(1, 7):
        room.opens(chair)

    for chair, code in (
        (1, Refusal.CHAIR_TAKEN),
        (7, Refusal.NO_SUCH_CHAIR),
        (0, Refusal.NO_SUCH_CHAIR),
    ):
        with pytest.raises(Refused) as caught:
            room.opens(chair)
        assert caught.value.code is code


def test_a_session_moves_to_a_free_chair_and_no_other(room: Room) -> None:
    session = room.opens(1)
    room.opens(2)
    assert refusal(room, cmd.MoveChair(by=NURSE, chair=2)) is Refusal.CHAIR_TAKEN
    assert refusal(room, cmd.MoveChair(by=NURSE, chair=7)) is Refusal.NO_SUCH_CHAIR

    room.does(cmd.MoveChair(by=NURSE, chair=5))

    assert room.station.chair(1) is None
    assert room.session(5).id == session
    room.restart(after_s=5)
    assert room.session(5).id == session


def test_a_command_at_an_empty_chair_is_refused(room: Room) -> None:
    assert refusal(room, cmd.WriteNote(by=NURSE, text="x"), 3) is Refusal.NO_SUCH_CHAIR


def test_all_chairs_of_a_person_are_handed_over_at_once_or_not_at_all(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    for chair in (1, 2):
        room.opens(chair)
    room.opens(3, by=CHARGE)
    journal.refuses = "handed_over"
    with pytest.raises(StorageError):
        room.station.hand_over_all(NURSE, SECOND)
    assert [room.session(chair).nurse for chair in (1, 2, 3)] == [NURSE, NURSE, CHARGE]

    journal.refuses = ""
    room.station.hand_over_all(NURSE, SECOND)

    assert [room.session(chair).nurse for chair in (1, 2, 3)] == [SECOND, SECOND, CHARGE]


def test_nothing_is_believed_that_could_not_be_stored(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    room.opens()
    before = room.session()
    journal.full = True

    with pytest.raises(StorageError):
        room.checks(sbp=186)
    with pytest.raises(StorageError):
        room.opens(2)

    assert room.session() is before
    assert room.station.chair(2) is None
    journal.full = False
    room.opens(2)


# a disk that takes nothing ------------------------------------------------------------------


def looks(room: Room, seconds: int) -> None:
    """Let time pass with a look every five seconds; the disk may refuse each of them."""
    for _ in range(seconds // 5):
        room.machine.goes_on(5)
        with suppress(StorageError):
            room.station.heartbeat()


def test_what_time_decides_is_so_while_the_disk_takes_nothing_and_is_stored_later(
    tmp_path: Path,
) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    session = room.opens()
    room.starts()
    before = room.length()
    journal.full = True

    looks(room, 30 * 60)

    board = room.station.board()
    assert board.unsaved == "full"
    assert room.length() == before
    missed = room.alert("check-missed")
    assert missed.signal is Signal.ON
    assert board.chairs[0] is not None
    assert "check-missed" in {alert.limit for alert in board.chairs[0].open_alerts}
    assert board.sound_priority is not None
    held = room.session()

    journal.full = False
    looks(room, 5)

    assert room.station.board().unsaved == ""
    assert room.alert("check-missed").raised == missed.raised < room.now - 60 * MICRO
    assert room.station.verify() == ()
    assert not {"gap_recorded"} & set(room.kinds(STREAM + session))
    events = events_of(journal.read(STREAM + session), json.loads)
    assert fold(events, load)[0] == room.session()
    assert room.session().alerts == held.alerts


def test_what_was_held_is_stored_with_what_the_nurse_saves_next(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    session = room.opens()
    room.starts()
    journal.full = True
    looks(room, 30 * 60)
    with pytest.raises(StorageError):
        room.checks()
    raised = {alert.limit for alert in room.session().alerts}

    journal.full = False
    room.checks()

    told, length = fold(events_of(journal.read(STREAM + session), json.loads), load)
    assert told == room.session()
    assert length == journal.head(STREAM + session).length
    assert raised <= {alert.limit for alert in told.alerts}


def test_a_draft_can_be_printed_while_the_disk_takes_nothing(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal, ways=ways_out)
    session = room.opens()
    room.starts()
    journal.full = True
    looks(room, 30 * 60)
    stored, _ = fold(events_of(journal.read(STREAM + session), json.loads), load)

    make = room.station.exports.prepare_draft(session, by=NURSE)

    assert make is not None
    assert make().startswith(b"%PDF")
    assert room.station.session(session) == stored != room.session()


def test_an_alert_ends_a_pause_of_the_sound_while_the_disk_takes_nothing(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    room.opens()
    room.starts()
    while room.station.board().sound_priority is None:
        journal.full = False
        room.station.pause_audio(120, NURSE)
        journal.full = True
        looks(room, 60)
    assert room.station.clinic.audio.paused_until is None
    assert "audio_resumed" not in room.kinds()
    room.machine.calendar += 3600 * MICRO
    looks(room, 5)
    journal.full = False
    looks(room, 5)

    assert "audio_resumed" in room.kinds()
    assert room.station.verify() == ()
    assert room.kinds(STREAM + room.session().id).count("clock_stepped") == 1


def test_a_sound_that_fails_on_a_full_disk_is_said(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    session = room.opens()
    journal.full = True

    with pytest.raises(StorageError):
        room.station.report_sound(working=False, detail="no-output")

    assert not room.station.board().sound_working
    assert room.station.board().unsaved == "full"
    journal.full = False
    room.wait(5)
    assert "sound_reported" in room.kinds(STREAM + session)


def test_a_crash_while_the_disk_takes_nothing_raises_anew_what_time_decided(
    tmp_path: Path,
) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    room.opens()
    room.starts()
    journal.full = True
    looks(room, 30 * 60)

    journal.full = False
    room.restart(after_s=60)

    assert room.alert("check-missed").signal is Signal.ON
    assert room.station.verify() == ()


# sealing ----------------------------------------------------------------------------------


def test_closing_seals_the_session_and_frees_its_chair(room: Room) -> None:
    room.opens()

    room.cancels()

    assert room.station.chair(1) is None
    assert room.kinds()[-1] == "session_sealed"
    assert room.station.verify() == ()


def test_a_crash_between_closing_and_sealing_is_mended_at_the_start(tmp_path: Path) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    session = room.opens()
    journal.refuses = "session_sealed"
    room.cancels()
    assert "session_sealed" not in room.kinds()

    journal.refuses = ""
    room.restart(after_s=5)

    assert room.kinds().count("session_sealed") == 1
    assert room.station.chair(1) is None
    assert room.station.closed_view(session).phase is Phase.CLOSED


def test_a_seal_that_the_disk_did_not_take_is_tried_again_at_the_next_look(
    tmp_path: Path,
) -> None:
    journal = FullDisk()
    room = Room(tmp_path, journal)
    room.opens()
    journal.refuses = "session_sealed"
    room.cancels()

    journal.refuses = ""
    room.wait(5)

    assert room.kinds().count("session_sealed") == 1
    room.opens()


def test_an_addendum_moves_the_seal(room: Room) -> None:
    session = room.opens()
    room.cancels()

    room.station.add_to_closed(session, cmd.WriteAddendum(by=NURSE, text="rang home: well"))

    assert room.kinds().count("session_sealed") == 2
    assert room.station.verify() == ()
    assert refusal_of_closed(room, session) is Refusal.SESSION_CLOSED


def refusal_of_closed(room: Room, session: str) -> Refusal:
    with pytest.raises(Refused) as caught:
        room.station.add_to_closed(session, cmd.StopInfusion(by=NURSE, reason="completed"))
    return caught.value.code


def test_a_closed_session_survives_in_the_real_journal(tmp_path: Path) -> None:
    with open_journal(tmp_path, zone="UTC") as journal:
        room = Room(tmp_path, journal)
        session = room.opens()
        room.fields(sbp=186)
        room.restart(after_s=60)
        form = room.station.chair(1).form  # type: ignore[union-attr]
        assert form is not None
        assert form.values == {"sbp": Decimal(186)}
        assert room.alert("sbp-high-critical").signal is Signal.ON
        room.does(cmd.DiscardForm(by=NURSE, reason="wrong patient"))
        room.cancels()
        room.restart(after_s=60)
        assert room.station.closed_view(session).closed
        assert room.station.verify() == ()


@pytest.mark.parametrize("days", [-250, 250])
def test_a_replayed_session_goes_on_by_the_clock_of_its_file(room: Room, days: int) -> None:
    _leaves_a_replay(room, opened=room.now + days * 86_400 * MICRO)

    room.restart(after_s=60)
    room.wait(30)
    room.does(cmd.WriteNote(by=NURSE, text="it goes on"))

    session = room.session()
    assert session.seen - session.opened_at == 30 * MICRO
    assert _gaps(room) == ()
    assert [slot.label for slot in session.slots] == ["baseline"]


def _leaves_a_replay(room: Room, *, opened: int) -> None:
    now = Now(at=opened, wall=opened)
    command = cmd.OpenSession(
        by="R",
        session="old",
        chair=1,
        patient=cmd.Patient(mrn="1", name="A", birth_date="1970-01-01", sex="other"),
        protocol=shipped()["ketamine-pain"],
        order=cmd.Order(planned_min=40, prescriber="Dr"),
        mode="replay",
    )
    batch, _ = SessionService.prepare_opening(room.journal, command, now)
    after = room.journal.head(STATION).length
    station = Batch(stream=STATION, drafts=(begun("old", now),), after=after)
    room.journal.append((batch, station))


def test_a_session_whose_entries_make_no_sense_is_left_out_and_the_others_go_on(
    room: Room,
) -> None:
    session, other = room.opens(), room.opens(2)
    room.does(cmd.MoveChair(by=NURSE, chair=3))
    stream = STREAM + session
    draft = Draft(kind="check_saved", version=1, at=room.now, wall=room.now, body={"sbp": "high"})
    after = room.journal.head(stream).length
    room.journal.append((Batch(stream=stream, drafts=(draft,), after=after),))

    with pytest.raises(StorageError, match=session) as caught:
        room.station.clinic.in_progress()
    room.restart(after_s=5)

    assert caught.value.what == "damaged"
    assert room.station.clinic.unreadable == {session: 3}
    assert [s.session.id for s in room.station.clinic.at_chair.values()] == [other]
    assert [row.session for row in room.station.sessions()] == [other]
    assert room.opens(4) not in {session, other}


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("rate_set", {"by": "N", "ml_per_h": []}),
        ("check_saved", {"by": "N", "values": "high"}),
        ("session_opened", {"protocol_text": "[[measure"}),
        ("session_opened", {"protocol_text": ""}),
    ],
)
def test_whatever_an_entry_says_a_session_is_read_or_called_damaged(
    kind: str, body: dict[str, object], room: Room
) -> None:
    session = room.opens()
    stream, first = STREAM + session, next(iter(room.journal.read(STREAM + session)))
    whole = json.loads(first.body) if kind == first.kind else {}
    draft = Draft(kind=kind, version=1, at=room.now, wall=room.now, body={**whole, **body})
    other = MemoryJournal()
    drafts = [draft]
    if kind != first.kind:
        opening = Draft(
            kind=first.kind, version=1, at=first.at, wall=first.wall, body=json.loads(first.body)
        )
        drafts = [opening, draft]
    other.append((Batch(stream=stream, drafts=drafts, after=0),))

    with pytest.raises(StorageError) as caught:
        Clinic(other, SystemClock(None), load=load, parse=json.loads).read(session)

    assert caught.value.what == "damaged"


def test_a_session_written_by_a_newer_version_is_refused_by_name(room: Room) -> None:
    session = room.opens()
    stream = STREAM + session
    draft = Draft(kind="telepathy", version=9, at=room.now, wall=room.now, body={})
    room.journal.append(
        (Batch(stream=stream, drafts=(draft,), after=room.journal.head(stream).length),)
    )

    with pytest.raises(StorageError) as caught:
        room.restart(after_s=5)

    assert caught.value.what == "newer_format"
    assert session in caught.value.detail
