"""What a record is built from: the folded session, its events, and how things are written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from json import loads
from typing import Final, Literal

from monitor.domain.events import AlertRaised, AlertRef, ByStaff, Event
from monitor.domain.limits import Known, assessed, known
from monitor.domain.measures import Value
from monitor.domain.project_values import Levels, levels
from monitor.domain.state import Session
from monitor.ports import Entry, Instant
from monitor.record.report import Cell, Column, Footnote, Table
from monitor.record.text import BOTH_TIMES, Clock, brief, initials
from monitor.service import events_of
from monitor.words import Words, words

RIGHT = frozenset(
    {
        "At discharge",
        "BP",
        "HR",
        "SpO₂",
        "RR",
        "Pain",
        "Baseline",
        "Lowest",
        "Highest",
        "Mood",
        "Latest",
    }
)
FAINT: Final = ("none", "no", "steady", "room air")
ABSENT: Final = ("dizziness", "nausea", "dissociation", "anxiety")
"""Scores whose 0 says that nothing was there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A session, and everything that its texts need."""

    session: Session
    events: tuple[Event, ...]
    clock: Clock
    words: Words
    by: Mapping[str, str]
    """Name -> the letters that stand for it."""
    data: Known
    """The readings as they now are, what was amended after closing too."""
    judged: Known
    """The readings that alerts, limits and doses rest on: nothing is recomputed after closing."""
    crossed: Levels
    last: Instant
    """When the last entry became part of the record."""

    @classmethod
    def of(cls, session: Session, entries: Sequence[Entry], language: str = "en") -> "Source":
        """Return the source of a session and the entries that it was folded from."""
        events = tuple(events_of(entries, loads))
        judged = known(session)
        return cls(
            session=session,
            events=events,
            clock=Clock.of(entries, language),
            words=words(language),
            by=initials([e.by for e in events if isinstance(e, ByStaff)]),
            data=known(_as_amended(session)) if session.closing is not None else judged,
            judged=judged,
            crossed=levels(session, judged),
            last=entries[-1].at,
        )

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of the record in its language."""
        return self.words.say(sentence, **facts)

    def inside(self, text: str) -> str:
        """Return `text` for the middle of a sentence."""
        return self.words.inside(text)

    def who(self, name: str) -> str:
        """Return the letters of a person; the whole name of somebody who recorded nothing."""
        return self.by.get(name, name)

    def second(self, at: Instant | None) -> str:
        """Return `14:12:35`, empty without an instant."""
        return "" if at is None else self.clock.second(at)

    def brief(self, measure: str, value: Value) -> str:
        """Return a value for a narrow cell."""
        return brief(self.words, measure, value)

    def answered(self, ref: AlertRef | None) -> str:
        """Return which alert something answers, empty for none."""
        if ref is None:
            return ""
        raised = next(
            e.at
            for e in self.events
            if isinstance(e, AlertRaised) and (e.limit, e.episode) == (ref.limit, ref.episode)
        )
        return f"{self.words.alert(ref.limit)}, {self.second(raised)}"


def _as_amended(session: Session) -> Session:
    """Return a closed session whose readings count as they now are."""
    checks = (replace(c, assessed=assessed(c.values, c.not_obtained)) for c in session.checks)
    return replace(session, checks=tuple(checks))


def column(words: Words, label: str, *, wrap: bool = False) -> Column:
    """Return a column by its English heading; headings of numbers stand right."""
    align: Literal["left", "right"] = "right" if label in RIGHT else "left"
    return Column(label=words.say(label), align=align, wrap=wrap)


def is_faint(words: Words, text: str) -> bool:
    """Return whether an answer says that nothing happened."""
    return text in _faint(words.lang)


@cache
def _faint(language: str) -> frozenset[str]:
    voice = words(language)
    nothing = [voice.measure(score).choices["0"] for score in ABSENT]
    nothing.append(voice.measure("red_flag").choices["none"])
    return frozenset((*map(voice.say, FAINT), *map(voice.inside, nothing)))


def cells(*texts: str) -> tuple[Cell, ...]:
    """Return a row whose first cell is strong."""
    return (Cell(text=texts[0], strong=True), *(Cell(text=text) for text in texts[1:]))


def table(  # the parts of a table
    words: Words,
    title: str,
    labels: str,
    rows: Iterable[tuple[Cell, ...]],
    *,
    wrap: str = "",
    note: str = "",
    empty: str = "",
    footnotes: tuple[Footnote, ...] = (),
) -> Table:
    """Return a table whose headings are parted by `|`; those also in `wrap` may wrap.

    Title, headings and `empty` are English sentences; rows, note and footnotes are final.
    """
    wrapping = wrap.split("|")
    return Table(
        title=words.say(title),
        columns=tuple(column(words, label, wrap=label in wrapping) for label in labels.split("|")),
        rows=tuple(rows),
        note=note,
        empty=words.say(empty) if empty else "",
        footnotes=footnotes,
    )


def differ(one: Instant, other: Instant) -> bool:
    """Return whether two times of one thing are both printed."""
    return abs(one - other) > BOTH_TIMES
