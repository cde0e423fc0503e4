"""The calls of a station: who is to be called, which answers wait for a prescriber, what was done.

A fold over the station's own stream: each seal of a session says how its calls stand, so no
session is read to know who comes next. Only what can still be called about is looked at: the
stream of the last half year, whatever its length. Lifetime: that of the station. Concurrency: one
thread.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from typing import Protocol as Interface

from monitor.boards import row_of
from monitor.care.call_sheet import LastKnown, ThatDay, last_known, that_day
from monitor.care.follow_ups import (
    DAY,
    LONGEST,
    CallFacts,
    CallState,
    Waiting,
    call_facts,
    due_list,
    follow_up_state,
    from_plain,
    next_change,
    next_starts,
)
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.state import FollowUp, Session
from monitor.ports import STATION, Entry, Journal, Now

LOOK_BACK: Final = 183 * DAY
"""Older entries of the station say nothing of whom to call."""
REMIND_AFTER: Final = 80 * DAY
"""An answer that waits so long is noted anew, so that it is found when its entry is too old."""
REMINDED: Final = "call_task_waits"
SEALED: Final = "session_sealed"
AT_ONCE: Final = 4
"""Sessions sealed before calls were kept with the seal, read at each look."""


@frozen
class CallRow:
    """Somebody to call."""

    session: str
    mrn: str
    name: str
    birth_date: str
    series_number: int | None
    ended: Instant
    """Of the infusion."""
    state: CallState
    late: bool


@frozen
class TaskRow:
    """Red answers that wait for a prescriber."""

    session: str
    mrn: str
    name: str
    waiting: Waiting


@frozen
class DoneRow:
    """A call that was finished."""

    session: str
    mrn: str
    name: str
    kind: str
    week: int
    at: Instant
    outcome: str
    """`answered`, `not_reached` or `declined`."""


@frozen
class CallSheet:
    """What a caller has before the eyes."""

    session: str
    name: str
    birth_date: str
    mrn: str
    phones: tuple[str, ...]
    escort: str
    """Who took the patient home, with the phone as it was noted; for want of a number."""
    series_number: int | None
    series_of: int | None
    started: Instant
    ended: Instant
    prescriber: str
    day: ThatDay
    last: LastKnown
    declined: bool
    follow_ups: tuple[FollowUp, ...]


class Around(Interface):
    """What the calls need of their station."""

    @property
    def journal(self) -> Journal:
        """The journal."""

    def now(self) -> Now:
        """Look at the clocks."""

    def session(self, session: str) -> Session:
        """Return a session of any age."""

    def local_date(self, at: Instant) -> str:
        """Return the local day, ISO."""

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write an entry into the station's stream."""


@dataclass(slots=True)
class _Known:
    """A session, and when the stream spoke of it last."""

    name: str
    birth_date: str
    facts: CallFacts
    told: Instant


def _no_phone(_mrn: str) -> tuple[str, ...]:
    return ()


class Calling:
    """Knows whom to call; `phones` says a patient's numbers, by MRN."""

    def __init__(
        self, station: Around, phones: Callable[[str], tuple[str, ...]] = _no_phone
    ) -> None:
        self._station = station
        self._phones = phones
        self._known: dict[str, _Known] = {}
        self._unread: dict[str, Entry] = {}
        self._read_to: int | None = None
        self._due: tuple[CallRow, ...] = ()
        self._stale_at: Instant | None = None
        """When the list changes by itself; None: it is to be made anew."""

    # looking --------------------------------------------------------------------------------

    def look(self) -> None:
        """Take up what is new in the station's stream, and what time has changed.

        Raises:
            StorageError: it cannot be read.
        """
        journal, now = self._station.journal, self._station.now().at
        head = journal.head(STATION).length
        if self._read_to is None:
            self._read_to = _first_since(journal, head, now - LOOK_BACK) - 1
        if head > self._read_to:
            for entry in journal.read(STATION, after=self._read_to):
                self._take_up(entry)
            self._read_to = head
        for session in list(self._unread)[:AT_ONCE]:
            self._read_old(session)
        if self._stale_at is None or now >= self._stale_at:
            self._make(now)
        self._remind(now)

    def _take_up(self, entry: Entry) -> None:
        if entry.kind not in {SEALED, REMINDED}:
            return
        body = json.loads(entry.body)
        session, kept = str(body["session"]), body.get("calls")
        facts = None if kept is None else from_plain(kept)
        self._stale_at = None
        self._unread.pop(session, None)
        if facts is None:
            if session in self._known:
                self._known[session].told = entry.at
            else:
                self._unread[session] = entry
            return
        row = row_of(body["summary"])
        self._known[session] = _Known(row.name, row.birth_date, facts, entry.at)

    def _read_old(self, name: str) -> None:
        """Read a session whose seal says nothing of calls: it was sealed before there were any."""
        entry = self._unread.pop(name)
        state = self._station.session(name)
        facts = call_facts(state)
        if facts.ended is None or (not facts.waiting and facts.ended < entry.at - LONGEST):
            return
        self._known[name] = _Known(state.patient.name, state.patient.birth_date, facts, entry.at)
        self._stale_at = None

    def _make(self, now: Instant) -> None:
        for session, known in list(self._known.items()):
            ended = known.facts.ended
            if not known.facts.waiting and (ended is None or ended < now - LONGEST - DAY):
                del self._known[session]
        every = [known.facts for known in self._known.values()]
        after = next_starts(every)
        rows = []
        for due in due_list(every, now):
            known, facts = self._known[due.facts.session], due.facts
            late = follow_up_state(facts, now, after.get(facts.session)).late
            rows.append(_row(known, due.state, late=late))
        self._due = tuple(rows)
        change = next_change(every, now)
        self._stale_at = now + LONGEST if change is None else change

    def _remind(self, now: Instant) -> None:
        for session, known in self._known.items():
            if known.facts.waiting and now - known.told > REMIND_AFTER:
                known.told = now
                self._station.note(REMINDED, {"session": session})

    # what is known --------------------------------------------------------------------------

    @property
    def due(self) -> tuple[CallRow, ...]:
        """Who is to be called: first calls first, the soonest end of the window first."""
        return self._due

    @property
    def tasks(self) -> tuple[TaskRow, ...]:
        """Which answers wait for a prescriber, the oldest first."""
        found = [
            TaskRow(session=name, mrn=known.facts.mrn, name=known.name, waiting=waiting)
            for name, known in self._known.items()
            for waiting in known.facts.waiting
        ]
        return tuple(sorted(found, key=lambda task: (task.waiting.at, task.session)))

    def done_today(self) -> tuple[DoneRow, ...]:
        """Return the calls that were finished on this local day, the last one first."""
        today = self._station.local_date(self._station.now().at)
        found = [
            row
            for name, known in self._known.items()
            for row in _done(name, known)
            if self._station.local_date(row.at) == today
        ]
        return tuple(sorted(found, key=lambda row: row.at, reverse=True))

    def sheet(self, session: str) -> CallSheet:
        """Return what the caller of this session's patient has before the eyes.

        Raises:
            StorageError: the session cannot be read.
            ValueError: nothing was infused in it.
        """
        state = self._station.session(session)
        if state.started is None or state.ended is None:
            raise ValueError(session)
        escort = state.checklist.get("escort")
        closing = state.closing
        named = (closing.escort if closing else "", escort.detail if escort else "")
        return CallSheet(
            session=state.id,
            name=state.patient.name,
            birth_date=state.patient.birth_date,
            mrn=state.patient.mrn,
            phones=self._phones(state.patient.mrn),
            escort=", ".join(dict.fromkeys(part for part in named if part)),
            series_number=None if state.series is None else state.series.number,
            series_of=None if state.series is None else state.series.of,
            started=state.started,
            ended=state.ended,
            prescriber=state.order.prescriber,
            day=that_day(state),
            last=last_known(state),
            declined=state.declined is not None,
            follow_ups=state.follow_ups,
        )


def _row(known: _Known, state: CallState, *, late: bool) -> CallRow:
    facts = known.facts
    return CallRow(
        session=facts.session,
        mrn=facts.mrn,
        name=known.name,
        birth_date=known.birth_date,
        series_number=facts.series_number,
        ended=facts.ended or 0,
        state=state,
        late=late,
    )


def _done(name: str, known: _Known) -> list[DoneRow]:
    facts = known.facts
    base = DoneRow(
        session=name, mrn=facts.mrn, name=known.name, kind="", week=0, at=0, outcome="answered"
    )
    found = [replace(base, kind=m.kind, week=m.week, at=m.at) for m in facts.made]
    found += [
        replace(base, kind=t.kind, week=t.week, at=t.at, outcome="not_reached")
        for t in facts.tries
        if t.not_reached
    ]
    if facts.declined is not None:
        found.append(replace(base, at=facts.declined, outcome="declined"))
    return found


def _first_since(journal: Journal, length: int, at: Instant) -> int:
    """Return the place of the first of the station's entries that is not older than `at`."""
    low, high = 1, length + 1
    while low < high:
        middle = (low + high) // 2
        entry: Any = next(iter(journal.read(STATION, after=middle - 1)))
        if entry.at < at:
            low = middle + 1
        else:
            high = middle
    return low
