"""Makes the alarm bursts as samples, and plans which one sounds when and how loud; knows no Qt."""

from array import array
from collections.abc import Mapping
from enum import StrEnum
from functools import cache, lru_cache
from math import cos, pi, sin
from typing import Final

from monitor.api import frozen
from ui.widgets.priority import Priority

SAMPLE_RATE: Final = 48_000
LEVELS: Final = 5
DEFAULT_GAINS: Final = tuple(10 ** (-6 * (LEVELS - level) / 20) for level in range(1, LEVELS + 1))
"""Amplitude of the steps 1 to 5: 6 dB apart, the last at full scale."""

_FULL_SCALE: Final = 0.9 * 32767


class Sound(StrEnum):
    """What can be heard."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    TICK = "tick"


@frozen
class Pattern:
    """Pulses of `pulse_ms` with the fundamentals `pitches` in Hz, `gaps_ms` between them.

    `harmonics` are amplitudes from the fundamental upwards; `edge_ms` is the raised-cosine rise and
    fall of each pulse.
    """

    pitches: tuple[float, ...]
    pulse_ms: int
    gaps_ms: tuple[int, ...]
    edge_ms: int
    harmonics: tuple[float, ...]

    @property
    def duration_ms(self) -> int:
        """Length from the first rise to the last fall."""
        return len(self.pitches) * self.pulse_ms + sum(self.gaps_ms)


_C4: Final = 262.0
_E4: Final = 330.0
_RICH: Final = (1.0, 0.8, 0.65, 0.5, 0.4)  # four overtones within 15 dB of the fundamental
_GROUP: Final = (100, 100, 300, 100)  # c c c - c c

PATTERNS: Final[Mapping[Sound, Pattern]] = {
    Sound.HIGH: Pattern(
        pitches=(_C4,) * 10,
        pulse_ms=150,
        gaps_ms=(*_GROUP, 500, *_GROUP),
        edge_ms=60,
        harmonics=_RICH,
    ),
    Sound.MEDIUM: Pattern(
        pitches=(_C4,) * 3, pulse_ms=200, gaps_ms=(200, 200), edge_ms=80, harmonics=_RICH
    ),
    Sound.LOW: Pattern(
        pitches=(_E4, _C4), pulse_ms=200, gaps_ms=(200,), edge_ms=85, harmonics=_RICH
    ),
    Sound.TICK: Pattern(pitches=(880.0,), pulse_ms=45, gaps_ms=(), edge_ms=20, harmonics=(1.0,)),
}


@cache
def samples(sound: Sound, rate: int = SAMPLE_RATE) -> tuple[float, ...]:
    """Return the burst of `sound` as values from -1 to 1, `rate` a second."""
    pattern = PATTERNS[sound]
    made: list[float] = []
    gaps = (*pattern.gaps_ms, 0)
    for pitch, gap in zip(pattern.pitches, gaps, strict=True):
        made.extend(_pulse(pattern, pitch, rate))
        made.extend([0.0] * (gap * rate // 1000))
    return tuple(made)


@lru_cache(maxsize=16)
def pcm(sound: Sound, gain: float, rate: int = SAMPLE_RATE, channels: int = 1) -> bytes:
    """Return the burst as signed 16-bit samples in the machine's byte order.

    `gain` is the amplitude from 0 to 1; all `channels` carry the same.
    """
    scale = _FULL_SCALE * min(max(gain, 0.0), 1.0)
    mono = [round(value * scale) for value in samples(sound, rate)]
    frames = mono if channels == 1 else [value for value in mono for _ in range(channels)]
    return array("h", frames).tobytes()


@cache
def _pulse(pattern: Pattern, pitch: float, rate: int) -> tuple[float, ...]:
    count = pattern.pulse_ms * rate // 1000
    edge = max(1, pattern.edge_ms * rate // 1000)
    turns = [2 * pi * pitch * (index + 1) / rate for index in range(len(pattern.harmonics))]
    wave = [
        sum(part * sin(turn * n) for part, turn in zip(pattern.harmonics, turns, strict=True))
        for n in range(count)
    ]
    peak = max(abs(value) for value in wave)
    return tuple(value / peak * _soft(min(n, count - 1 - n), edge) for n, value in enumerate(wave))


def _soft(distance: int, edge: int) -> float:
    """Return the raised cosine `distance` samples from the nearer end of a pulse."""
    return 1.0 if distance >= edge else (1 - cos(pi * distance / edge)) / 2


@frozen
class Burst:
    """A sound at a step from 1 (softest) to 5."""

    sound: Sound
    level: int


@frozen
class _Rule:
    """How one priority sounds: one step louder each `step_ms`, up to `top`."""

    repeat_ms: int | None
    step_ms: int | None
    top: int


_SHORTEST_GAP_MS: Final = 2_500  # the least silence that the standard allows between bursts
_RULES: Final[Mapping[Priority, _Rule]] = {
    Priority.HIGH: _Rule(repeat_ms=10_000, step_ms=15_000, top=5),
    Priority.MEDIUM: _Rule(repeat_ms=25_000, step_ms=30_000, top=4),
    Priority.LOW: _Rule(repeat_ms=None, step_ms=None, top=1),
}
_ORDER: Final = (Priority.LOW, Priority.MEDIUM, Priority.HIGH)


class BurstPlan:
    """Which burst sounds when, at which step.

    Moments are milliseconds on any clock that never goes back. A rising priority keeps the step it
    had reached and sounds at once; a pause stops the sounding and the growing; LOW sounds once.
    """

    def __init__(self) -> None:
        self._priority: Priority | None = None
        self._paused = False
        self._escalated = False
        self._base = 1
        self._sounded_ms = 0
        self._since: int | None = None
        self._last: int | None = None

    def set_state(
        self, priority: Priority | None, *, paused: bool, escalated: bool, at: int
    ) -> None:
        """Take the highest priority that is on at `at`. The same state again changes nothing."""
        self._count(at)
        if priority is not self._priority:
            self._change_priority(priority)
        self._paused, self._escalated = paused, escalated
        running = priority is not None and not paused
        self._since = at if running else None

    def next_at(self) -> int | None:
        """Return the moment of the next burst; None while nothing is to sound."""
        if self._priority is None or self._paused or self._since is None:
            return None
        if self._last is None:
            return self._since
        interval = self._interval()
        return None if interval is None else max(self._last + interval, self._since)

    def take(self, at: int) -> Burst | None:
        """Return the burst that is due at `at`, counting it as played; None when none is due."""
        due = self.next_at()
        if due is None or at < due or self._priority is None:
            return None
        self._last = at
        return Burst(sound=Sound(self._priority.value), level=self.level(at))

    def level(self, at: int) -> int:
        """Return the step that a burst at `at` has."""
        if self._priority is None:
            return 1
        rule = _RULES[self._priority]
        if rule.step_ms is None:
            return 1
        sounded = self._sounded_ms + (0 if self._since is None else at - self._since)
        return min(rule.top, self._base + sounded // rule.step_ms)

    def _count(self, at: int) -> None:
        if self._since is not None:
            self._sounded_ms += at - self._since
            self._since = at

    def _change_priority(self, priority: Priority | None) -> None:
        before = self._priority
        risen = (
            before is not None
            and priority is not None
            and _ORDER.index(priority) > _ORDER.index(before)
        )
        self._base = self.level(self._since or 0) if risen else 1
        self._priority = priority
        self._sounded_ms = 0
        self._last = None

    def _interval(self) -> int | None:
        if self._priority is None:
            return None
        rule = _RULES[self._priority]
        if rule.repeat_ms is None or not self._escalated:
            return rule.repeat_ms
        return PATTERNS[Sound(self._priority.value)].duration_ms + _SHORTEST_GAP_MS
