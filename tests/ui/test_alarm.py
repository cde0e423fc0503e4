"""What the room hears follows the station: priority, pause, escalation, and one tick when due."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from monitor.api import MICRO, Priority
from tests.ui import pictures
from tests.ui.fake_station import FakeStation
from ui.alarm import Alarm
from ui.bridge import Bridge
from ui.sound import AlarmSound
from ui.tones import Sound


class FakeSpeaker:
    """Implements `ui.sound.Speaker`: notes what is played."""

    def __init__(self) -> None:
        self.played: list[tuple[Sound, float]] = []
        self.trouble = ""
        self.changed: Callable[[], None] = lambda: None

    def problem(self) -> str:
        return self.trouble

    def play(self, sound: Sound, gain: float) -> None:
        self.played.append((sound, gain))

    def watch(self, changed: Callable[[], None]) -> None:
        self.changed = changed


class Room:
    """A station, its alarm and what was heard."""

    def __init__(self, station: FakeStation) -> None:
        self.station = station
        self.speaker = FakeSpeaker()
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
    quiet.speaker.trouble = "no-output"
    quiet.speaker.changed()
    quiet.speaker.trouble = ""
    quiet.speaker.changed()
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
