"""Settings with a shape of their own: steps of sound that can be told apart, and whom to get."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from monitor.api import Contact, Heard, SoundSteps, unmeasured, with_loudness, with_measured
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Signal
from monitor.ports import STATION
from monitor.service import STREAM
from monitor.settings import LEAST_DB, MOST_DB, SOFTEST_DB, admit_steps, with_room
from tests.room import CHARGE, DOCTOR, MANAGER, NURSE, Room

DAY = "2026-03-02"
MEASURED = SoundSteps(measured=(47, 52, 57, 62, 68), room=41, day=DAY)


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def refusal(steps: SoundSteps) -> tuple[Refusal, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        admit_steps(steps)
    return caught.value.code, caught.value.facts


# steps of the sound ------------------------------------------------------------------------


def test_a_step_six_decibels_over_the_room_is_taken_and_one_less_is_not() -> None:
    admit_steps(with_measured(MEASURED, 1, 47, DAY))

    assert refusal(with_measured(MEASURED, 1, 46, DAY)) == (
        Refusal.SOUND_STEP_DROWNED,
        {"step": 1, "least": 47},
    )


@pytest.mark.parametrize(("step", "level", "wrong"), [(3, 52, 3), (3, 62, 4), (1, 60, 2)])
def test_a_step_that_is_not_louder_than_the_one_before_is_refused(
    step: int, level: int, wrong: int
) -> None:
    code, facts = refusal(with_measured(MEASURED, step, level, DAY))

    assert code is Refusal.SOUND_STEP_NOT_LOUDER
    assert facts["step"] == wrong


def test_steps_are_compared_over_one_that_was_not_measured() -> None:
    gap = replace(MEASURED, measured=(47, 0, 57, 0, 0))
    admit_steps(with_measured(gap, 5, 58, DAY))

    code, facts = refusal(with_measured(gap, 5, 57, DAY))
    assert (code, facts) == (Refusal.SOUND_STEP_NOT_LOUDER, {"step": 5, "other": 3})


def test_nothing_is_measured_before_the_room_at_rest_is_known() -> None:
    assert refusal(with_measured(SoundSteps(), 1, 50, DAY))[0] is Refusal.SOUND_ROOM_UNKNOWN


@pytest.mark.parametrize("level", [LEAST_DB - 1, MOST_DB + 1, -1])
def test_a_level_that_no_meter_shows_is_refused(level: int) -> None:
    quiet = SoundSteps(room=LEAST_DB)
    assert refusal(with_measured(quiet, 5, level, DAY))[0] is Refusal.SOUND_LEVEL_IMPOSSIBLE
    assert refusal(with_room(SoundSteps(), level, DAY))[0] is Refusal.SOUND_LEVEL_IMPOSSIBLE


def test_a_louder_room_has_the_steps_that_it_drowns_measured_anew() -> None:
    assert with_room(MEASURED, 46, DAY).measured == (0, 52, 57, 62, 68)


def test_a_step_made_louder_is_louder_and_measured_anew() -> None:
    louder = with_loudness(MEASURED, 2, 3)

    assert louder.below == (24, 15, 12, 6, 0)
    assert louder.measured == (47, 0, 57, 62, 68)
    assert louder.gains[1] > MEASURED.gains[1]
    admit_steps(louder)


def test_steps_never_become_equal_nor_leave_what_the_output_can_do() -> None:
    code, facts = refusal(with_loudness(MEASURED, 2, 6))
    assert (code, facts) == (Refusal.SOUND_STEP_NOT_LOUDER, {"step": 3, "other": 2})
    assert refusal(with_loudness(MEASURED, 5, 1))[0] is Refusal.SOUND_STEP_AT_ITS_END
    softer = with_loudness(MEASURED, 1, -(SOFTEST_DB - 24) - 1)
    assert refusal(softer)[0] is Refusal.SOUND_STEP_AT_ITS_END


def test_another_output_has_everything_measured_anew() -> None:
    fresh = unmeasured(replace(MEASURED, by_ear=True))

    assert not fresh.complete
    assert (fresh.measured, fresh.by_ear, fresh.day) == ((0,) * 5, False, "")
    assert (fresh.room, fresh.below) == (41, MEASURED.below)


def test_steps_are_complete_when_all_are_measured_or_set_by_ear() -> None:
    assert MEASURED.complete
    assert not replace(MEASURED, measured=(47, 52, 57, 62, 0)).complete
    assert SoundSteps(by_ear=True).complete


def test_measuring_ends_setting_by_ear() -> None:
    assert not with_measured(replace(MEASURED, by_ear=True), 1, 48, DAY).by_ear


# in the journal ------------------------------------------------------------------------------


def test_steps_and_contacts_are_the_same_after_a_restart(room: Room) -> None:
    listed = (
        Contact(role="charge_nurse", name="P. Lindqvist RN", phone="4410", when="today"),
        Contact(role="emergency", name="Resuscitation team", phone="2222", when="always"),
    )
    room.station.change_settings(CHARGE, sound_steps=MEASURED, contacts=listed)

    room.restart(after_s=5)

    assert room.station.settings.sound_steps == MEASURED
    assert room.station.settings.contacts == listed


def test_an_entry_without_the_new_settings_reads_as_it_always_did(room: Room) -> None:
    old = {"clinic": "Fernhollow", "theme": "dim", "still_alarms": True}
    room.station.clinic.note("settings_changed", {"changes": old, "by": CHARGE})

    room.restart(after_s=5)

    settings = room.station.settings
    assert (settings.clinic, settings.theme, settings.still_alarms) == ("Fernhollow", "dim", True)
    assert (settings.temperature, settings.second_check, settings.lock_after_min) == ("C", True, 2)
    assert settings.text_size == 100
    assert settings.sound_steps == SoundSteps()
    assert settings.contacts == ()


@pytest.mark.parametrize(
    "wrong",
    [{"paper": "a5"}, {"theme": "pink"}, {"temperature": "K"}, {"lock_after_min": 0},
     {"text_size": 90},      {"sound_steps": SoundSteps(room=5)}],
)  # fmt: skip
def test_a_setting_that_cannot_be_is_refused_and_not_journaled(
    room: Room, wrong: dict[str, Any]
) -> None:
    before, length = room.station.settings, room.length()

    with pytest.raises(Refused):
        room.station.change_settings(CHARGE, **wrong)

    assert (room.station.settings, room.length()) == (before, length)


def test_each_room_keeps_its_own_look(room: Room) -> None:
    station = room.station
    station.change_settings(CHARGE, room="A")
    station.change_settings(CHARGE, theme="dim")
    station.change_settings(CHARGE, room="B", theme="day")

    assert station.theme_of_room("A") == "dim"
    assert station.theme_of_room("B") == "day"
    assert station.theme_of_room("C") == ""


# heard at the furthest chair --------------------------------------------------------------------


def test_a_test_that_nobody_heard_is_written_into_each_open_session(room: Room) -> None:
    session = room.opens()

    room.station.tell_heard(heard=False, output="usb", by=NURSE)

    board = room.station.board()
    assert (board.sound_working, board.sound_detail) == (False, "not-heard")
    assert room.alert("sound-unavailable").signal is Signal.ON
    assert "sound_reported" in room.kinds(STREAM + session)
    assert "sound_heard" in room.kinds(STATION)


def test_what_nobody_heard_stays_unheard_over_a_restart_until_it_is_heard(room: Room) -> None:
    room.opens()
    room.station.tell_heard(heard=False, output="usb", by=NURSE)
    room.restart(after_s=5)
    assert not room.station.board().sound_working

    room.station.tell_heard(heard=True, output="usb", by=CHARGE)

    board = room.station.board()
    assert board.sound_working
    assert board.sound_heard == Heard(heard=True, at=room.now, by=CHARGE, output="usb")
    assert room.alert("sound-unavailable").signal is Signal.CLOSED


def test_everybody_who_works_here_may_say_what_was_heard_and_nobody_else(room: Room) -> None:
    for by in (NURSE, DOCTOR, MANAGER):
        room.station.tell_heard(heard=True, output="", by=by)

    for by in ("a stranger", ""):
        with pytest.raises(Refused):
            room.station.tell_heard(heard=True, output="", by=by)


def test_who_switched_the_sound_off_and_why_is_in_the_picture(room: Room) -> None:
    room.station.switch_audio(off=True, reason="migraine", by=CHARGE)

    board = room.station.board()
    assert (board.audio_off_by, board.audio_off_reason) == (CHARGE, "migraine")


# what has been written once can be read for ever ---------------------------------------------

WRITTEN = {
    "sound_steps": {
        "below": [24, 18, 12, 6, 0],
        "measured": [47, 52, 57, 62, 68],
        "room": 41,
        "by_ear": False,
        "day": DAY,
    },
    "contacts": [
        {"role": "prescriber", "name": "Dr A. Invented", "phone": "4417", "when": "on call"}
    ],
    "temperature": "F",
}
"""Version 1 of the entry `settings_changed`: never to be changed."""


def test_settings_are_written_as_they_were_in_the_first_version(room: Room) -> None:
    doctor = Contact(role="prescriber", name="Dr A. Invented", phone="4417", when="on call")

    room.station.change_settings(CHARGE, sound_steps=MEASURED, contacts=(doctor,), temperature="F")

    assert json.loads(list(room.journal.read(STATION))[-1].body)["changes"] == WRITTEN


def test_an_entry_of_the_first_version_is_read(room: Room) -> None:
    room.station.clinic.note("settings_changed", {"changes": WRITTEN, "by": CHARGE})
    heard = {"heard": False, "at": 5, "by": NURSE, "output": "usb"}
    room.station.clinic.note("sound_heard", heard)

    room.restart(after_s=5)

    assert room.station.settings.sound_steps == MEASURED
    assert room.station.settings.contacts[0].phone == "4417"
    assert room.station.board().sound_heard == Heard(heard=False, at=5, by=NURSE, output="usb")
