"""The calls of a station: who is to be called, which answers wait for a prescriber, what was done.

A fold over the station's own stream: each seal of a session says how its calls stand, so no
session is read to know who comes next. Only what can still be called about is looked at: the
stream of the last half year, whatever its length. Lifetime: that of the station. Concurrency: one
thread.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import islice
from typing import Any, Final
from typing import Protocol as Interface

from monitor.boards import row_of
from monitor.care.call_sheet import LastKnown, ThatDay, last_known, that_day
from monitor.care.follow_ups import (
    DAY,
    CallFacts,
    CallState,
    Waiting,
    call_facts,
    due_now,
    from_plain,
    next_change,
    next_start,
    urgency,
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
A_BEAT: Final = 500
"""Entries that are taken up in one beat of the window."""
AT_ONCE: Final = 2
"""Sessions sealed before calls were kept with the seal, read in one beat."""


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
        self._of_patient: dict[str, set[str]] = {}
        self._rows: dict[str, CallRow] = {}
        self._changed: set[str] = set()
        """Sessions whose row is to be made anew."""
        self._changes: list[tuple[Instant, str]] = []
        """When time alone changes a session's row: a heap."""
        self._unread: dict[str, Entry] = {}
        self._read_to: int | None = None
        self._due: tuple[CallRow, ...] = ()
        self._tasks: tuple[TaskRow, ...] = ()
        self.complete = False
        """Whether everything has been taken up once."""

    # looking --------------------------------------------------------------------------------

    def look(self, *, some: bool = False) -> None:
        """Take up what is new in the station's stream, and what time has changed.

        `some` takes up no more than a beat has room for; what is left comes at the next look.

        Raises:
            StorageError: it cannot be read.
        """
        journal, now = self._station.journal, self._station.now().at
        head = journal.head(STATION).length
        if self._read_to is None:
            self._read_to = _first_since(journal, head, now - LOOK_BACK) - 1
        if head > self._read_to:
            entries = journal.read(STATION, after=self._read_to)
            for entry in islice(entries, A_BEAT if some else None):
                self._take_up(entry)
                self._read_to = entry.seq
        for session in list(self._unread)[: AT_ONCE if some else None]:
            self._read_old(session)
        self.complete = self.complete or (head == self._read_to and not self._unread)
        while self._changes and self._changes[0][0] <= now:
            self._changed.add(heappop(self._changes)[1])
        if self._changed:
            self._make(now)
        self._remind(now)

    def _take_up(self, entry: Entry) -> None:
        if entry.kind not in {SEALED, REMINDED}:
            return
        body = json.loads(entry.body)
        session, kept = str(body["session"]), body.get("calls")
        facts = None if kept is None else from_plain(kept)
        self._unread.pop(session, None)
        if facts is not None:
            row = row_of(body["summary"])
            self._keep(session, _Known(row.name, row.birth_date, facts, entry.at))
        elif session in self._known and entry.kind == REMINDED:
            self._known[session].told = entry.at
        else:
            self._unread[session] = entry

    def _keep(self, session: str, known: _Known) -> None:
        self._known[session] = known
        together = self._of_patient.setdefault(known.facts.mrn, set())
        together.add(session)
        self._changed |= together if known.facts.mrn else {session}

    def _read_old(self, name: str) -> None:
        """Read a session whose seal says nothing of calls: it was sealed before there were any."""
        entry = self._unread.pop(name)
        state = self._station.session(name)
        known = _Known(state.patient.name, state.patient.birth_date, call_facts(state), entry.at)
        self._keep(name, known)

    def _make(self, now: Instant) -> None:
        """Make the rows anew of which something has changed."""
        for session in self._changed:
            self._make_row(session, now)
        self._changed.clear()
        rows = self._rows.values()
        self._due = tuple(sorted(rows, key=lambda row: urgency(self._facts(row), row.state)))
        waiting = (
            TaskRow(session=name, mrn=known.facts.mrn, name=known.name, waiting=task)
            for name, known in self._known.items()
            for task in known.facts.waiting
        )
        self._tasks = tuple(sorted(waiting, key=lambda task: (task.waiting.at, task.session)))

    def _facts(self, row: CallRow) -> CallFacts:
        return self._known[row.session].facts

    def _make_row(self, session: str, now: Instant) -> None:
        known = self._known.get(session)
        self._rows.pop(session, None)
        if known is None:
            return
        facts = known.facts
        change = next_change(facts, now)
        if change is not None:
            heappush(self._changes, (change, session))
        elif not facts.waiting:
            if now > known.told + DAY:
                self._forget(session)
                return
            heappush(self._changes, (known.told + DAY + 1, session))
        together = self._of_patient[facts.mrn]
        after = next_start(facts, (self._known[each].facts for each in together))
        due = due_now(facts, now, after)
        if due is not None:
            self._rows[session] = _row(known, due[0], late=due[1])

    def _forget(self, session: str) -> None:
        """Nobody is called about it any more; what was finished today is told until tomorrow."""
        facts = self._known.pop(session).facts
        together = self._of_patient[facts.mrn]
        together.discard(session)
        if not together:
            del self._of_patient[facts.mrn]

    def _remind(self, now: Instant) -> None:
        for task in self._tasks:
            known = self._known[task.session]
            if now - known.told > REMIND_AFTER:
                known.told = now
                self._station.note(REMINDED, {"session": task.session})

    # what is known --------------------------------------------------------------------------

    @property
    def due(self) -> tuple[CallRow, ...]:
        """Who is to be called: first calls first, the soonest end of the window first."""
        return self._due

    @property
    def tasks(self) -> tuple[TaskRow, ...]:
        """Which answers wait for a prescriber, the oldest first."""
        return self._tasks

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
