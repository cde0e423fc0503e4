"""How a record writes single things: times, durations, numbers, people, values.

Times are local wall times: the wall clock and the zone of the journal's entry that was the latest
at that instant, so a step of the clock shows and the reader's own zone does not matter.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from monitor.domain.measures import MEASURES, MICRO, MINUTE, Value
from monitor.ports import Entry, Instant
from monitor.words import MINUS, Words, words

BOTH_TIMES: Final = MINUTE
"""Two times of one thing are both printed when they differ by more than this."""
FORMER_TITLES: Final = frozenset({"Dr", "Prof", "Mr", "Ms", "Mrs"})
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_TENTH: Final = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Clock:
    """Instants of the true-time axis as the station's clock on the wall showed them."""

    starts: tuple[Instant, ...]
    offsets: tuple[int, ...]
    zones: tuple[str, ...]
    words: Words = field(default_factory=words)
    """How days are written."""

    @classmethod
    def of(cls, entries: Iterable[Entry], language: str = "en") -> "Clock":
        """Return the clock by which `entries` (at least one) were written."""
        found = sorted((e.at, e.seq, e.wall - e.at, e.zone) for e in entries)
        return cls(
            tuple(at for at, *_ in found),
            tuple(offset for _, _, offset, _ in found),
            tuple(zone for *_, zone in found),
            words(language),
        )

    def local(self, at: Instant) -> datetime:
        """Return the local wall time at `at`."""
        index = max(0, bisect_right(self.starts, at) - 1)
        wall = _EPOCH + timedelta(microseconds=at + self.offsets[index])
        return wall.astimezone(ZoneInfo(self.zones[index]))

    @property
    def zone(self) -> str:
        """Return the zone in which the session was opened."""
        return self.zones[0]

    def minute(self, at: Instant) -> str:
        """Return `14:12`; with the day when it is not the session's first."""
        return self._with_day(at, self.local(at).strftime("%H:%M"))

    def second(self, at: Instant) -> str:
        """Return `14:12:35`; with the day when it is not the session's first."""
        return self._with_day(at, self.local(at).strftime("%H:%M:%S"))

    def day(self, at: Instant) -> str:
        """Return `12 Mar 2026`."""
        return self.words.date(self.local(at))

    def long_day(self, at: Instant) -> str:
        """Return `Thursday 12 March 2026`."""
        return self.words.long_date(self.local(at))

    def stamp(self, at: Instant) -> str:
        """Return `12 Mar 2026 16:18:04`."""
        return f"{self.day(at)} {self.local(at).strftime('%H:%M:%S')}"

    def _with_day(self, at: Instant, text: str) -> str:
        """Say the day and the hours from UTC where they are not those of the opening."""
        when, first = self.local(at), self.local(self.starts[0])
        if when.date() != first.date():
            text = f"{self.words.short_day(when)} {text}"
        if when.utcoffset() != first.utcoffset():
            text = f"{text} {utc_offset(when)}"
        return text


def utc_offset(when: datetime) -> str:
    """Return `UTC+1` or `UTC+5:30`."""
    seconds = int((when.utcoffset() or timedelta()).total_seconds())
    hours, minutes = divmod(abs(seconds) // 60, 60)
    sign = MINUS if seconds < 0 else "+"
    return f"UTC{sign}{hours}:{minutes:02}" if minutes else f"UTC{sign}{hours}"


def iso_date(words: Words, text: str) -> str:
    """Return an ISO date as `21 Sep 1968`; what is none stands as it is."""
    try:
        return words.date(datetime.fromisoformat(text))
    except ValueError:
        return text


def duration(micros: int) -> str:
    """Return `1:53` or `1:02:10`, whole seconds rounded down."""
    minutes, seconds = divmod(abs(micros) // MICRO, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def milligrams(words: Words, amount: Decimal) -> str:
    """Return `41.0 mg`."""
    return f"{tenth(words, amount)} mg"


def tenth(words: Words, amount: Decimal) -> str:
    """Return `41.0`."""
    return words.number(amount.quantize(_TENTH, rounding=ROUND_HALF_UP))


def brief(words: Words, measure: str, value: Value) -> str:
    """Return a value for a narrow cell: `164`, `mild`, `awake (5)`, `3 of 4`."""
    if measure == "orientation" and isinstance(value, Decimal):
        return words.say("{n} of {of}", n=words.number(value), of=MEASURES[measure].high)
    if measure == "o2":
        return words.inside(words.quantity(measure, value))
    return words.inside(words.value(measure, value))


def named(words: Words, measure: str, value: Value) -> str:
    """Return a value with its name and unit: `Heart rate 34 /min`."""
    return f"{words.measure(measure).name} {words.inside(words.quantity(measure, value))}"


def initials(names: Sequence[str]) -> Mapping[str, str]:
    """Return the letters that stand for each name in narrow columns, no two the same."""
    found: dict[str, str] = {}
    for name in names:
        if name and name not in found:
            letters = _letters(name)
            taken = set(found.values())
            number, unique = 2, letters
            while unique in taken:
                number, unique = number + 1, f"{letters}{number}"
            found[name] = unique
    return MappingProxyType(found)


def _letters(name: str) -> str:
    parts = [part for part in name.replace(".", " ").split() if part not in FORMER_TITLES]
    plain = [p for p in parts if not (len(p) > 1 and p.isupper())] or parts or [name]
    return "".join(part[0].upper() for part in plain[:3])
