"""Parts of the clinic's settings with a shape of their own: whom to get, and the steps of sound.

They travel as plain JSON values in the station's entries.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.domain.refusals import Refusal, Refused

STEPS: Final = 5
FLOOR_DB: Final = 6
"""dB(A) by which every step must be over the room at rest (own design, no source)."""
LEAST_DB: Final = 20
MOST_DB: Final = 120
"""What a sound level meter can show here, dB(A)."""
SOFTEST_DB: Final = 40
"""How far below full scale a step may be set, dB."""


@frozen
class Contact:
    """Somebody to get: what they are, their name, their phone, and when they are there."""

    role: str
    """`charge_nurse`, `prescriber`, `emergency` or `other`."""
    name: str
    phone: str = ""
    when: str = ""


@frozen
class SoundSteps:
    """How loud the five steps are, and what was measured of them at the furthest chair."""

    below: tuple[int, ...] = (24, 18, 12, 6, 0)
    """dB below full scale, step 1 first; each step is louder than the one before."""
    measured: tuple[int, ...] = (0,) * STEPS
    """dB(A) at the furthest chair; 0: not measured."""
    room: int = 0
    """dB(A) of the room at rest; 0: not measured."""
    by_ear: bool = False
    """There is no meter: the steps were set by ear."""
    day: str = ""
    """`YYYY-MM-DD` of the last measuring or setting by ear."""

    @property
    def gains(self) -> tuple[float, ...]:
        """Amplitudes 0 to 1 of the steps."""
        return tuple(10 ** (-below / 20) for below in self.below)

    @property
    def complete(self) -> bool:
        """Whether the steps were measured, or set by ear."""
        return self.by_ear or (self.room > 0 and all(self.measured))


def with_room(steps: SoundSteps, db: int, day: str) -> SoundSteps:
    """Return the steps in a room of `db` dB(A) at rest; steps it drowns are to be measured anew."""
    kept = tuple(level if level >= db + FLOOR_DB else 0 for level in steps.measured)
    return replace(steps, room=db, measured=kept, by_ear=False, day=day)


def with_measured(steps: SoundSteps, step: int, db: int, day: str) -> SoundSteps:
    """Return the steps with `db` dB(A) measured of `step` (1 to 5)."""
    measured = (*steps.measured[: step - 1], db, *steps.measured[step:])
    return replace(steps, measured=measured, by_ear=False, day=day)


def with_loudness(steps: SoundSteps, step: int, louder: int) -> SoundSteps:
    """Return the steps with `step` louder by so many dB; its level is to be measured anew."""
    below = (*steps.below[: step - 1], steps.below[step - 1] - louder, *steps.below[step:])
    measured = (*steps.measured[: step - 1], 0, *steps.measured[step:])
    return replace(steps, below=below, measured=measured)


def unmeasured(steps: SoundSteps) -> SoundSteps:
    """Return the steps with nothing measured: another output sounds otherwise."""
    return replace(steps, measured=(0,) * STEPS, by_ear=False, day="")


def admit_steps(steps: SoundSteps) -> None:
    """Refuse steps that cannot be told apart or are drowned by the room.

    Raises:
        Refused: naming the first step that is wrong.
    """
    _admit_loudness(steps.below)
    if not (steps.room == 0 or LEAST_DB <= steps.room <= MOST_DB):
        raise Refused(Refusal.SOUND_LEVEL_IMPOSSIBLE, least=LEAST_DB, most=MOST_DB)
    last, last_step = 0, 0
    for step, level in enumerate(steps.measured, start=1):
        if level == 0:
            continue
        if not LEAST_DB <= level <= MOST_DB:
            raise Refused(Refusal.SOUND_LEVEL_IMPOSSIBLE, least=LEAST_DB, most=MOST_DB)
        if steps.room == 0:
            raise Refused(Refusal.SOUND_ROOM_UNKNOWN)
        if level < steps.room + FLOOR_DB:
            raise Refused(Refusal.SOUND_STEP_DROWNED, step=step, least=steps.room + FLOOR_DB)
        if level <= last:
            raise Refused(Refusal.SOUND_STEP_NOT_LOUDER, step=step, other=last_step)
        last, last_step = level, step


def _admit_loudness(below: tuple[int, ...]) -> None:
    for step, each in enumerate(below, start=1):
        if not 0 <= each <= SOFTEST_DB:
            raise Refused(Refusal.SOUND_STEP_AT_ITS_END, step=step)
        if step > 1 and each >= below[step - 2]:
            raise Refused(Refusal.SOUND_STEP_NOT_LOUDER, step=step, other=step - 1)


def _steps(stored: Mapping[str, Any]) -> SoundSteps:
    levels = {name: tuple(stored[name]) for name in ("below", "measured")}
    return SoundSteps(**{**stored, **levels})


_READ: Final[Mapping[str, Callable[[Any], object]]] = MappingProxyType(
    {
        "contacts": lambda stored: tuple(Contact(**each) for each in stored),
        "sound_steps": _steps,
    }
)


def stored(changes: Mapping[str, object]) -> dict[str, object]:
    """Return changed settings as the plain values that an entry holds."""
    return {name: _plain(value) for name, value in changes.items()}


def _plain(value: object) -> object:
    if isinstance(value, SoundSteps):
        levels = {"below": list(value.below), "measured": list(value.measured)}
        return asdict(value) | levels
    if isinstance(value, tuple):
        return [asdict(each) for each in value]
    return value


def read(changes: Mapping[str, object]) -> dict[str, object]:
    """Return the changed settings of an entry, as `stored` was given them."""
    return {name: _READ[name](value) if name in _READ else value for name, value in changes.items()}
