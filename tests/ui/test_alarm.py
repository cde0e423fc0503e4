"""What the room hears follows the station: priority, pause, escalation, and one tick when due."""

from dataclasses import replace

import pytest

from monitor.api import (
    MICRO,
    ChairView,
    Heard,
    Priority,
    Signal,
    SoundSteps,
    StorageError,
)
from tests.ui import pictures
from tests.ui.fake_station import PEOPLE, FakeStation
from tests.ui.loudspeaker import Loudspeaker
from ui.alarm import Alarm
from ui.bridge import Bridge
from ui.sound import AlarmSound
from ui.tones import Sound


class Room:
    """A station, its alarm and what was heard."""

    def __init__(self, station: FakeStation) -> None:
        self.station = station
        self.speaker = Loudspeaker()
        self.bridge = Bridge(station)
        self.sound = AlarmSound(speaker=lambda: self.speaker, elapsed=lambda: station.at // 1000)
        self.alarm = Alarm(self.bridge, self.sound)

    @property
    def heard(self) -> list[Sound]:
        return [sound for sound, _ in self.speaker.played]


@pytest.fixture
def quiet(qapp: object) -> Room:
    return Room(FakeStation((pictures.calm(),)))


def test_a_high_alert_is_heard_at_once(quiet: Room) -> None:
    assert quiet.heard == []
    quiet.station.views[4] = pictures.high()
    quiet.bridge.beat()
    assert quiet.heard == [Sound.HIGH]


def test_a_paused_sound_is_silent(quiet: Room) -> None:
    quiet.station.board_changes["audio_paused_until"] = quiet.station.at + 60 * MICRO
    quiet.station.views[4] = pictures.high()
    quiet.bridge.beat()
    assert quiet.heard == []


def test_a_discreet_alert_is_not_heard(quiet: Room) -> None:
    view = pictures.high()
    hidden = tuple(replace(alert, discreet=True) for alert in view.alerts)
    quiet.station.views[4] = replace(view, alerts=hidden)
    quiet.bridge.beat()
    assert quiet.heard == []


def test_a_check_that_becomes_due_ticks_once(quiet: Room) -> None:
    view = pictures.calm()
    assert view.next is not None
    assert view.next.due is not None
    due = replace(view, at=view.next.due)
    for _ in range(3):
        quiet.station.views[1] = due
        quiet.bridge.beat()
    assert quiet.heard == [Sound.TICK]


def test_a_planned_end_ticks_once_and_never_while_paused(quiet: Room) -> None:
    ended = replace(pictures.calm(), remaining=0)
    quiet.station.views[1] = replace(ended, paused=True)
    quiet.bridge.beat()
    assert quiet.heard == []
    quiet.station.views[1] = ended
    quiet.bridge.beat()
    assert quiet.heard == [Sound.TICK]


def test_an_output_that_goes_is_reported_and_so_is_its_return(quiet: Room) -> None:
    quiet.speaker.becomes("no-output")
    quiet.speaker.becomes("")
    assert quiet.station.sound_reports[-2:] == [(False, "no-output"), (True, "")]


def test_a_new_session_has_the_output_looked_at(quiet: Room) -> None:
    quiet.speaker.trouble = "failed"
    quiet.bridge.beat()
    assert quiet.station.sound_reports[-1:] != [(False, "failed")]
    quiet.station.views[2] = pictures.before_start()
    quiet.bridge.beat()
    assert quiet.station.sound_reports[-1] == (False, "failed")


def test_practice_never_gets_loud(qapp: object) -> None:
    station = FakeStation((pictures.calm(),))
    station.training = True
    practice = Room(station)
    station.board_changes["sound_priority"] = Priority.HIGH
    station.board_changes["sound_escalated"] = True
    loud = Room(FakeStation((pictures.escalated(),)))
    for room in (practice, loud):
        for _ in range(12):
            room.station.at += 10 * MICRO
            room.bridge.beat()
            room.sound.play_due()
    assert {gain for _, gain in practice.speaker.played} == {practice.speaker.played[0][1]}
    assert max(gain for _, gain in loud.speaker.played) > practice.speaker.played[0][1]


# the clinic's own outputs and steps -----------------------------------------------------------


def test_the_clinics_outputs_and_steps_are_taken_up_as_soon_as_they_are_set(quiet: Room) -> None:
    steps = SoundSteps(below=(30, 20, 12, 6, 0))
    quiet.station.settings = replace(
        quiet.station.settings, sound_output="headset", sound_second="usb", sound_steps=steps
    )
    quiet.bridge.refresh()

    assert quiet.speaker.chosen == ("headset", "usb")
    assert quiet.alarm.test(Sound.HIGH, level=2)
    assert quiet.speaker.played == [(Sound.HIGH, steps.gains[1])]


def test_an_output_is_asked_every_half_minute_whether_it_is_muted(quiet: Room) -> None:
    looks = quiet.speaker.looks
    for _ in range(29):
        quiet.station.at += MICRO
        quiet.bridge.beat()
    assert quiet.speaker.looks == looks

    quiet.station.at += MICRO
    quiet.bridge.beat()

    assert quiet.speaker.looks == looks + 1


# the audible test -------------------------------------------------------------------------------

ALL = (Sound.HIGH, Sound.MEDIUM, Sound.LOW, Sound.TICK)


def _on(priority: Priority, limit: str = "sbp-high") -> ChairView:
    view = pictures.high()
    alert = replace(view.alerts[0], priority=priority, limit=limit, signal=Signal.ON)
    return replace(view, alerts=(alert,))


@pytest.mark.parametrize(
    ("priority", "free"),
    [(Priority.LOW, {Sound.HIGH, Sound.MEDIUM}), (Priority.MEDIUM, {Sound.HIGH}),
     (Priority.HIGH, set())],
)  # fmt: skip
def test_no_test_while_an_alert_of_that_priority_or_a_higher_one_is_on(
    quiet: Room, priority: Priority, free: set[Sound]
) -> None:
    quiet.station.views[4] = _on(priority)
    quiet.bridge.beat()
    played = len(quiet.speaker.played)

    assert {sound for sound in ALL if quiet.alarm.test(sound)} == free
    assert len(quiet.speaker.played) == played + len(free)


def test_that_no_sound_was_heard_forbids_no_test(quiet: Room) -> None:
    quiet.station.views[4] = _on(Priority.LOW, "sound-unavailable")
    quiet.bridge.beat()

    assert all(quiet.alarm.may_test(sound) for sound in ALL)


def test_a_test_ends_at_once_when_an_alert_of_its_priority_comes(quiet: Room) -> None:
    quiet.alarm.test(Sound.HIGH)
    quiet.station.views[4] = _on(Priority.MEDIUM)
    quiet.bridge.beat()
    running = [quiet.alarm.testing]

    quiet.station.views[4] = _on(Priority.HIGH)
    quiet.bridge.beat()

    assert [*running, quiet.alarm.testing] == [True, False]
    assert quiet.heard[-1] is Sound.HIGH
    assert quiet.speaker.stops == 1


def test_what_nobody_heard_is_told_to_the_station_with_the_output(quiet: Room) -> None:
    quiet.bridge.sign_in(PEOPLE[0])

    assert quiet.alarm.tell_heard(heard=False)

    assert quiet.station.told_heard == [(False, "usb", PEOPLE[0].name)]
    assert quiet.station.sound_reports[-1] == (False, "not-heard")
    assert quiet.alarm.problem == "not-heard"


def test_a_test_that_was_heard_ends_it_and_a_muted_output_is_said_again(quiet: Room) -> None:
    quiet.bridge.sign_in(PEOPLE[0])
    quiet.speaker.becomes("muted")
    quiet.speaker.trusted.clear()
    quiet.station.sound_reports.clear()
    quiet.alarm.tell_heard(heard=True)

    assert quiet.station.sound_reports[-1] == (False, "muted")

    quiet.speaker.becomes("")
    assert quiet.station.sound_reports[-1] == (True, "")
    assert quiet.speaker.trusted == [""]


def test_an_answer_that_was_not_kept_changes_nothing(quiet: Room) -> None:
    quiet.station.failure = StorageError("full")

    assert not quiet.alarm.tell_heard(heard=False)

    quiet.station.failure = None
    assert quiet.alarm.problem == ""


def test_what_was_not_heard_yesterday_is_not_heard_at_the_next_start(qapp: object) -> None:
    station = FakeStation((pictures.calm(),))
    station.board_changes["sound_heard"] = Heard(heard=False, at=1, by="X", output="usb")

    room = Room(station)

    assert station.sound_reports == [(False, "not-heard")]
    assert room.alarm.problem == "not-heard"


def test_the_output_that_was_heard_last_is_the_one_to_be_trusted(qapp: object) -> None:
    station = FakeStation((pictures.calm(),))
    station.board_changes["sound_heard"] = Heard(heard=True, at=1, by="X", output="headset")

    room = Room(station)

    assert room.speaker.trusted == ["headset"]
