"""The calls of a station: found without reading sessions, kept over a restart, answered once."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from monitor.care import changes as ch
from monitor.care.follow_ups import DAY, LONGEST, CallStanding
from monitor.domain import commands as cmd
from monitor.domain.measures import MICRO
from monitor.domain.refusals import Refusal, Refused
from monitor.ports import STATION, Batch, Draft, Entry
from monitor.service import STREAM
from tests.domain.test_follow_up import WELL
from tests.room import DOCTOR, NURSE, Room

HOURS = 3600


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def goes_home(room: Room, chair: int = 1) -> str:
    """Have a session at `chair` infused and closed; return its id."""
    session = room.opens(chair)
    room.starts(chair)
    room.machine.goes_on(2)
    room.does(cmd.StopInfusion(by=NURSE, reason="patient_request"), chair)
    room.machine.goes_on(1)
    room.does(cmd.CloseSession(by=NURSE, disposition="transferred", reason="to the ward"), chair)
    return session


def later(room: Room, hours: float) -> None:
    room.machine.goes_on(hours * HOURS)
    room.station.heartbeat()
    room.station.calls.look()


def due(room: Room) -> list[tuple[str, str, CallStanding]]:
    room.station.calls.look()
    return [(r.session, r.state.call.kind, r.state.standing) for r in room.station.calls.due]


def answers(session: str, **changes: str) -> cmd.AnswerFollowUp:
    said = {**WELL, **changes}
    return cmd.AnswerFollowUp(by=NURSE, kind="day1", week=0, answers=said)


def test_nobody_is_to_be_called_until_a_day_has_passed(room: Room) -> None:
    session = goes_home(room)
    assert due(room) == []

    later(room, 24)

    assert due(room) == [(session, "day1", CallStanding.DUE)]
    (row,) = room.station.calls.due
    assert (row.name, row.birth_date, row.mrn) == ("Pat 1", "1970-01-01", "M1")


def test_what_is_recorded_changes_the_list_and_the_seal_says_it(room: Room) -> None:
    session = goes_home(room)
    later(room, 24)
    try_again = cmd.TryCall(
        by=NURSE, kind="day1", week=0, outcome="no_answer", again_at=room.now + 3600 * MICRO
    )

    room.station.add_to_closed(session, try_again)
    room.station.calls.look()
    (row,) = room.station.calls.due
    assert (row.state.unheard, row.state.again_at) == (1, try_again.again_at)

    room.station.add_to_closed(session, answers(session))
    assert due(room) == []
    assert [(d.session, d.kind, d.outcome) for d in room.station.calls.done_today()] == [
        (session, "day1", "answered")
    ]
    room.restart(after_s=60)
    assert due(room) == []
    assert room.station.verify() == ()


def test_a_restart_finds_who_is_to_be_called_without_reading_a_session(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = goes_home(room), goes_home(room, 2)
    later(room, 24)
    room.restart(after_s=60)
    read: list[str] = []
    monkeypatch.setattr(room.station, "session", read.append)

    assert [session for session, *_ in due(room)] == [first, second]
    assert read == []


def test_a_look_reads_what_is_new_alone(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    goes_home(room)
    later(room, 24)
    asked: list[int] = []
    inside = room.journal.read

    def read(stream: str, *, after: int = 0) -> Iterator[Entry]:
        asked.append(after)
        return inside(stream, after=after)

    monkeypatch.setattr(room.journal, "read", read)
    room.station.calls.look()
    assert asked == []

    room.station.note("settings_changed", {"changes": {}, "by": NURSE})
    room.station.calls.look()
    assert asked == [room.journal.head(STATION).length - 1]


def test_the_half_year_before_is_all_that_is_looked_at(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_home(room)
    later(room, 24 * 200)
    session = goes_home(room, 2)
    later(room, 25)
    room.restart(after_s=60)
    read: list[int] = []
    inside = room.journal.read

    def reading(stream: str, *, after: int = 0) -> Iterator[Entry]:
        read.append(after)
        return inside(stream, after=after)

    monkeypatch.setattr(room.journal, "read", reading)

    assert [found for found, *_ in due(room)] == [session]
    first = next(entry for entry in inside(STATION) if entry.at >= room.now - 183 * DAY)
    assert read[-1] == first.seq - 1 > 0


def test_a_session_sealed_before_calls_were_kept_is_read_once(room: Room) -> None:
    session = goes_home(room)
    _as_sealed_before(room, session)
    later(room, 24)
    room.restart(after_s=60)

    assert due(room) == [(session, "day1", CallStanding.DUE)]


def _as_sealed_before(room: Room, session: str) -> None:
    """Seal the session once more, as it was sealed when nothing was said of calls."""
    head = room.journal.head(STREAM + session)
    body = {"session": session, "length": head.length, "sha256": head.sha256}
    now = room.station.now()
    draft = Draft(kind="session_sealed", version=1, at=now.at, wall=now.wall, body=body)
    after = room.journal.head(STATION).length
    room.journal.append([Batch(stream=STATION, drafts=(draft,), after=after)])
    room.restart(after_s=1)


def test_who_was_treated_again_is_called_about_the_last_infusion_only(room: Room) -> None:
    first = goes_home(room)
    later(room, 24)
    assert [session for session, *_ in due(room)] == [first]

    second = goes_home(room)
    assert due(room) == []
    later(room, 24)

    assert [session for session, *_ in due(room)] == [second]


def test_a_beat_takes_up_what_it_has_room_for_and_says_nothing_until_it_is_all(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = goes_home(room)
    later(room, 24)
    room.restart(after_s=60)
    monkeypatch.setattr("monitor.calling.A_BEAT", 3)
    beats = 0
    while room.station.board().calls_due is None:
        room.station.calls.look(some=True)
        beats += 1

    assert beats == -(-room.journal.head(STATION).length // 3) > 1
    assert room.station.board().calls_due == 1
    assert [row.session for row in room.station.calls.due] == [session]


def test_the_list_follows_the_clock_from_window_to_window(room: Room) -> None:
    goes_home(room)
    found = []
    for _ in range(14 * 4):
        later(room, 6)
        found += [(row.state.call.kind, row.state.standing) for row in room.station.calls.due]

    assert list(dict.fromkeys(found)) == [
        ("day1", CallStanding.DUE),
        ("day1", CallStanding.OVERDUE),
        ("week1", CallStanding.DUE),
        ("week1", CallStanding.OVERDUE),
        ("weekly", CallStanding.DUE),
    ]


def test_an_old_session_without_calls_to_make_is_forgotten(room: Room) -> None:
    session = goes_home(room)
    _as_sealed_before(room, session)
    calls = room.station.calls
    later(room, 24)
    later(room, 24 * 100)

    assert due(room) == []
    assert calls._known == {}


def test_who_went_home_before_the_infusion_is_forgotten_by_a_station_that_never_stops(
    room: Room,
) -> None:
    for _ in range(3):
        room.opens()
        room.cancels()
        later(room, 1)
    calls = room.station.calls
    assert len(calls._known) == 3

    later(room, 25)

    assert (calls._known, calls._of_patient, calls._changes) == ({}, {}, [])


def test_a_red_answer_waits_for_a_prescriber_whoever_looks_and_however_long(room: Room) -> None:
    session = goes_home(room)
    later(room, 24)
    room.station.add_to_closed(session, answers(session, unplanned_care="yes"))

    for _ in range(5):
        later(room, 24 * 60)
        room.restart(after_s=60)
        later(room, 1)
        (task,) = room.station.calls.tasks
        assert (task.session, task.waiting.red) == (session, ("unplanned_care",))
        assert room.station.board().tasks == 1

    room.station.add_to_closed(session, cmd.AnswerTask(by=DOCTOR, number=1, note="seen"))
    room.station.calls.look()
    assert room.station.calls.tasks == ()
    room.restart(after_s=60)
    room.station.calls.look()
    assert room.station.calls.tasks == ()
    assert room.station.verify() == ()


def test_only_a_prescriber_takes_note_of_red_answers(room: Room) -> None:
    session = goes_home(room)
    later(room, 24)
    room.station.add_to_closed(session, answers(session, unplanned_care="yes"))

    with pytest.raises(Refused) as caught:
        room.station.add_to_closed(session, cmd.AnswerTask(by=NURSE, number=1))

    assert caught.value.code is Refusal.NOT_ALLOWED


def test_no_alert_of_a_chair_comes_from_a_call(room: Room) -> None:
    session = goes_home(room)
    later(room, 24)
    room.opens(2)
    said = replace(answers(session, self_harm="yes"), reached=DOCTOR, reached_at=room.now)
    room.station.add_to_closed(session, said)
    room.station.calls.look()

    board = room.station.board()
    assert all(not view.alerts for view in board.chairs if view is not None)
    assert (board.sound_priority, board.tasks) == (None, 1)


def test_before_somebody_looks_nothing_is_said_of_calls(room: Room) -> None:
    assert room.station.board().calls_due is None


def test_the_sheet_holds_who_what_and_how_it_went(room: Room) -> None:
    session = goes_home(room)
    later(room, 24)

    sheet = room.station.calls.sheet(session)

    assert (sheet.name, sheet.birth_date, sheet.mrn) == ("Pat 1", "1970-01-01", "M1")
    assert (sheet.prescriber, sheet.phones, sheet.declined) == (DOCTOR, (), False)
    assert (sheet.day.pain_before, sheet.day.alerts) == (Decimal(6), 0)
    cancelled = room.opens(3)
    room.cancels(3)
    with pytest.raises(ValueError, match=cancelled):
        room.station.calls.sheet(cancelled)


def test_the_number_to_call_is_that_of_the_patients_file(room: Room) -> None:
    session = goes_home(room)
    identity = ch.PatientRegistered(
        by=NURSE, mrn="M1", name="Pat 1", birth_date="1970-01-01", sex="female"
    )
    patient = room.station.registry.register(identity).id
    phones = ("01632 960 144", "01632 960 145")
    room.station.registry.record(patient, ch.ContactsRecorded(by=NURSE, phones=phones))
    later(room, 24)

    assert room.station.calls.sheet(session).phones == phones


def test_what_was_finished_today_is_told_and_nothing_of_yesterday(room: Room) -> None:
    first, second, third = (goes_home(room, chair) for chair in (1, 2, 3))
    later(room, 24)
    for _ in range(3):
        none = cmd.TryCall(by=NURSE, kind="day1", week=0, outcome="no_answer")
        room.station.add_to_closed(first, none)
    room.machine.goes_on(60)
    room.station.add_to_closed(second, cmd.DeclineCalls(by=NURSE))
    room.machine.goes_on(60)
    room.station.add_to_closed(third, answers(third))
    room.station.calls.look()

    found = [(row.session, row.outcome) for row in room.station.calls.done_today()]
    assert found == [(third, "answered"), (second, "declined"), (first, "not_reached")]
    later(room, 24)
    assert room.station.calls.done_today() == ()


def test_after_the_last_week_nobody_is_called(room: Room) -> None:
    goes_home(room)
    later(room, (LONGEST - DAY) // (HOURS * MICRO))
    assert due(room) != []
    later(room, 48)
    assert due(room) == []
