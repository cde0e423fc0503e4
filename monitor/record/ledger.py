"""The journal's entries read as a clerk would: who, when, which check, which value, as it now is.

One walk over the events fills it. It knows no rule and no folded session: what it holds is the
second opinion that a record is compared with.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from json import loads
from typing import TypeVar

from monitor.codec import decode
from monitor.domain import events as ev
from monitor.domain.measures import Value
from monitor.domain.protocol import Protocol
from monitor.ports import Entry, Instant
from monitor.record.compare import Fact
from monitor.record.text import Clock, initials
from monitor.words import Words, words

Name = tuple[str, int]
"""An alert: its limit and its episode."""
E = TypeVar("E")


@dataclass(slots=True, kw_only=True)
class Saved:
    """A saved check as the entries leave it."""

    event: ev.CheckSaved
    form: int
    """Which form it was saved from, counted from 1; 0 for none."""
    values: dict[str, Value]
    missing: dict[str, str]
    first: dict[str, Value | None] = field(default_factory=dict)
    """What stood there before the first amendment of a measure."""
    struck: ev.CheckStruck | None = None


@dataclass(slots=True, kw_only=True)
class Ledger:
    """All entries of a session's stream, by what they are about."""

    entries: tuple[Entry, ...]
    events: tuple[ev.Event, ...]
    protocol: Protocol
    clock: Clock
    words: Words
    letters: Mapping[str, str]
    opened: ev.SessionOpened
    closed: ev.SessionClosed | None = None
    slots: dict[int, ev.SlotOpened] = field(default_factory=dict)
    checks: dict[int, Saved] = field(default_factory=dict)
    raised: dict[Name, ev.AlertRaised] = field(default_factory=dict)
    forms: int = 0

    @classmethod
    def of(cls, entries: Sequence[Entry], protocol: Protocol, language: str = "en") -> "Ledger":
        """Read `entries`, a session's whole stream, for a record in `language`."""
        events = tuple(decode(e.kind, e.version, e.at, loads(e.body)) for e in entries)
        opened = events[0]
        if not isinstance(opened, ev.SessionOpened):
            raise TypeError("a session's stream begins with its opening")
        ledger = cls(
            entries=tuple(entries),
            events=events,
            protocol=protocol,
            clock=Clock.of(entries, language),
            words=words(language),
            letters=initials([e.by for e in events if isinstance(e, ev.ByStaff)]),
            opened=opened,
        )
        typing = False
        for event in events:
            typing = ledger._read(event, typing=typing)
        return ledger

    def _read(self, e: ev.Event, *, typing: bool) -> bool:
        """Take note of `e`; return whether a form is open after it."""
        match e:
            case ev.FieldsEntered():
                self.forms += not typing
                return True
            case ev.FormDiscarded():
                return False
            case ev.CheckSaved():
                form = self.forms if typing else 0
                self.checks[e.ordinal] = Saved(
                    event=e, form=form, values=dict(e.values), missing=dict(e.not_obtained)
                )
                return False
            case ev.Amended():
                self._amend(self.checks[e.check], e)
            case ev.CheckStruck():
                self.checks[e.check].struck = e
            case ev.SlotOpened():
                self.slots[e.number] = e
            case ev.AlertRaised():
                self.raised[e.limit, e.episode] = e
            case ev.SessionClosed():
                self.closed = e
            case _:
                pass
        return typing

    def _amend(self, check: Saved, e: ev.Amended) -> None:
        check.first.setdefault(e.measure, e.was)
        check.values.pop(e.measure, None)
        check.missing.pop(e.measure, None)
        if e.value is None:
            check.missing[e.measure] = e.not_obtained
        else:
            check.values[e.measure] = e.value

    def all(self, kind: type[E]) -> list[E]:
        """Return the events of that kind, in order."""
        return [e for e in self.events if isinstance(e, kind)]

    def say(self, sentence: str, **facts: object) -> str:
        """Return a sentence of the record in its language."""
        return self.words.say(sentence, **facts)

    def inside(self, text: str) -> str:
        """Return `text` for the middle of a sentence."""
        return self.words.inside(text)

    def fact(
        self,
        section: str,
        texts: Sequence[str],
        columns: Sequence[str] = (),
        *,
        key: Sequence[str] = (),
    ) -> Fact:
        """Return a fact; section and columns are English titles and headings."""
        return Fact(
            section=self.say(section) if section else "",
            key=tuple(key),
            texts=tuple(texts),
            columns=tuple(self.say(column) for column in columns),
        )

    def who(self, name: str) -> str:
        """Return the letters of a person, the name of somebody who recorded nothing."""
        return self.letters.get(name, name)

    def time(self, at: Instant) -> str:
        """Return `14:12:35`."""
        return self.clock.second(at)

    def slot_name(self, number: int) -> str:
        """Return how the record calls a slot or recheck."""
        slot = self.slots[number]
        return self.words.slot(slot.label, slot.group)

    def check_name(self, ordinal: int) -> str:
        """Return how the record calls a check."""
        number = self.checks[ordinal].event.slot
        return self.say("Extra") if number is None else self.slot_name(number)
