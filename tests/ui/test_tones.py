"""The bursts have the shape that was promised, and sound at their time."""

from array import array
from cmath import exp, pi
from itertools import pairwise

import pytest

from ui.tones import DEFAULT_GAINS, PATTERNS, Burst, BurstPlan, Sound, pcm, samples
from ui.widgets.priority import Priority

RATE = 8000


def decibels(values: tuple[float, ...], frequency: float) -> float:
    """Strength of one frequency, relative to full scale, by the definition of the transform."""
    from math import log10

    turn = -2j * pi * frequency / RATE
    total = sum(value * exp(turn * n) for n, value in enumerate(values))
    return 20 * log10(max(abs(total) * 2 / len(values), 1e-9))


def first_pulse(sound: Sound) -> tuple[float, ...]:
    return samples(sound, RATE)[: PATTERNS[sound].pulse_ms * RATE // 1000]


def silences_ms(sound: Sound) -> list[int]:
    """Lengths of the silences between pulses, to 10 ms."""
    values = samples(sound, RATE)
    loud = [n for n, value in enumerate(values) if abs(value) > 0.002]
    return [round((b - a) / RATE * 100) * 10 for a, b in pairwise(loud) if b - a > RATE // 25]


@pytest.mark.parametrize(
    ("sound", "pulses", "pulse_ms"), [("high", 10, 150), ("medium", 3, 200), ("low", 2, 200)]
)
def test_each_priority_has_its_pulses(sound: str, pulses: int, pulse_ms: int) -> None:
    pattern = PATTERNS[Sound(sound)]

    assert len(pattern.pitches) == pulses
    assert pattern.pulse_ms == pulse_ms
    assert len(silences_ms(Sound(sound))) == pulses - 1


@pytest.mark.parametrize("sound", list(Sound))
def test_a_burst_lasts_as_long_as_its_pattern_says(sound: Sound) -> None:
    assert len(samples(sound, RATE)) == PATTERNS[sound].duration_ms * RATE // 1000


def test_high_is_two_groups_of_five() -> None:
    silences = silences_ms(Sound.HIGH)

    assert silences.index(max(silences)) == 4
    assert silences[:4] == silences[5:]


@pytest.mark.parametrize("sound", [Sound.HIGH, Sound.MEDIUM, Sound.LOW])
def test_an_alarm_has_a_low_fundamental_and_four_overtones_near_it(sound: Sound) -> None:
    pulse = first_pulse(sound)
    fundamental = PATTERNS[sound].pitches[0]
    strongest = decibels(pulse, fundamental)

    assert 150 <= fundamental <= 1000
    overtones = [decibels(pulse, fundamental * times) for times in range(2, 6)]
    assert all(abs(strongest - overtone) <= 15 for overtone in overtones)


def test_the_tick_of_a_reminder_is_one_short_tone_without_overtones() -> None:
    tick = first_pulse(Sound.TICK)
    pitch = PATTERNS[Sound.TICK].pitches[0]

    assert len(PATTERNS[Sound.TICK].pitches) == 1
    assert PATTERNS[Sound.TICK].duration_ms < 100
    assert decibels(tick, pitch) - decibels(tick, 2 * pitch) > 20
    assert pitch not in {
        other for each in (Sound.HIGH, Sound.MEDIUM) for other in PATTERNS[each].pitches
    }


@pytest.mark.parametrize("sound", list(Sound))
def test_a_pulse_starts_and_ends_softly_and_never_clips(sound: Sound) -> None:
    pulse = first_pulse(sound)
    edge = PATTERNS[sound].edge_ms * RATE // 1000

    assert max(abs(value) for value in pulse) <= 1.0
    assert abs(pulse[0]) < 0.01
    assert abs(pulse[-1]) < 0.01
    assert max(abs(value) for value in pulse[: edge // 4]) < 0.2
    assert max(abs(value) for value in pulse[edge:-edge]) > 0.7


def test_each_step_is_louder_than_the_one_before() -> None:
    peaks = [max(array("h", pcm(Sound.MEDIUM, gain, RATE))) for gain in DEFAULT_GAINS]

    assert peaks == sorted(set(peaks))
    assert peaks[-1] <= 32767


def test_all_channels_carry_the_same() -> None:
    stereo = array("h", pcm(Sound.LOW, 1.0, RATE, channels=2))

    assert stereo[::2] == stereo[1::2]
    assert len(stereo) == 2 * len(samples(Sound.LOW, RATE))


class Room:
    """A plan that is looked at each second, as the heartbeat does."""

    def __init__(self) -> None:
        self.plan = BurstPlan()
        self.at = 0
        self.state: tuple[Priority | None, bool, bool] = (None, False, False)
        self.heard: list[tuple[int, Burst]] = []

    def alarm(
        self, priority: Priority | None, *, paused: bool = False, escalated: bool = False
    ) -> None:
        self.state = (priority, paused, escalated)
        self._look()

    def wait(self, seconds: int) -> None:
        for _ in range(seconds):
            self.at += 1000
            self._look()

    def seconds(self) -> list[int]:
        return [at // 1000 for at, _ in self.heard]

    def levels(self) -> list[int]:
        return [burst.level for _, burst in self.heard]

    def _look(self) -> None:
        priority, paused, escalated = self.state
        self.plan.set_state(priority, paused=paused, escalated=escalated, at=self.at)
        burst = self.plan.take(self.at)
        if burst is not None:
            self.heard.append((self.at, burst))


def test_a_quiet_room_stays_quiet() -> None:
    room = Room()

    room.wait(120)

    assert room.heard == []


def test_high_sounds_at_once_and_every_ten_seconds() -> None:
    room = Room()

    room.alarm(Priority.HIGH)
    room.wait(35)

    assert room.seconds() == [0, 10, 20, 30]
    assert {burst.sound for _, burst in room.heard} == {Sound.HIGH}


def test_high_grows_one_step_each_fifteen_seconds_to_five() -> None:
    room = Room()

    room.alarm(Priority.HIGH)
    room.wait(100)

    assert room.levels() == [1, 1, 2, 3, 3, 4, 5, 5, 5, 5, 5]


def test_medium_sounds_every_25_seconds_and_grows_to_four() -> None:
    room = Room()

    room.alarm(Priority.MEDIUM)
    room.wait(150)

    assert room.seconds() == [0, 25, 50, 75, 100, 125, 150]
    assert room.levels() == [1, 1, 2, 3, 4, 4, 4]


def test_low_sounds_once_at_the_first_step() -> None:
    room = Room()

    room.alarm(Priority.LOW)
    room.wait(300)

    assert room.heard == [(0, Burst(sound=Sound.LOW, level=1))]


def test_low_sounds_again_only_after_it_was_gone() -> None:
    room = Room()
    room.alarm(Priority.LOW)
    room.alarm(None)

    room.wait(5)
    room.alarm(Priority.LOW)

    assert room.seconds() == [0, 5]


def test_nothing_sounds_while_paused_and_growing_goes_on_where_it_stopped() -> None:
    room = Room()
    room.alarm(Priority.HIGH)
    room.wait(16)
    room.alarm(Priority.HIGH, paused=True)
    room.wait(60)
    assert room.seconds() == [0, 10]

    room.alarm(Priority.HIGH)

    assert room.seconds() == [0, 10, 76]
    assert room.levels()[-1] == 2


def test_an_acknowledged_alarm_falls_silent() -> None:
    room = Room()
    room.alarm(Priority.HIGH)
    room.alarm(None)

    room.wait(60)

    assert room.seconds() == [0]


def test_a_rise_sounds_at_once_and_is_never_softer_than_before() -> None:
    room = Room()
    room.alarm(Priority.MEDIUM)
    room.wait(65)
    before = room.levels()[-1]

    room.alarm(Priority.HIGH)

    assert room.heard[-1] == (65_000, Burst(sound=Sound.HIGH, level=3))
    assert room.levels()[-1] >= before


def test_a_fall_starts_softly_again() -> None:
    room = Room()
    room.alarm(Priority.HIGH)
    room.wait(61)

    room.alarm(Priority.MEDIUM)

    assert room.heard[-1][1] == Burst(sound=Sound.MEDIUM, level=1)


@pytest.mark.parametrize(("priority", "gap"), [(Priority.HIGH, 10), (Priority.MEDIUM, 25)])
def test_an_escalated_alarm_sounds_at_its_shortest_interval(priority: Priority, gap: int) -> None:
    room = Room()
    room.alarm(priority)
    room.alarm(priority, escalated=True)

    room.wait(60)

    gaps = [later - earlier for earlier, later in pairwise(room.seconds())]
    assert max(gaps) < gap
    silence = min(gaps) * 1000 - PATTERNS[Sound(priority.value)].duration_ms
    assert silence >= 2500


def test_the_same_state_again_changes_nothing() -> None:
    plan = BurstPlan()
    plan.set_state(Priority.HIGH, paused=False, escalated=False, at=0)
    plan.take(0)

    for at in (100, 200, 300):
        plan.set_state(Priority.HIGH, paused=False, escalated=False, at=at)

    assert plan.next_at() == 10_000
