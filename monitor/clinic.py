"""The station: which session sits at which chair, gaps, clock steps, and the sound's state.

Facts of the station that a record needs are written into every open session, in one
transaction. A sealed session's head goes into the station's stream, so that a missing session
or a cut-off end shows.
Lifetime: one run of the station. Concurrency: one thread.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, Final

from monitor.boards import MOST_CHAIRS
from monitor.domain import commands as cmd
from monitor.domain import events as ev
from monitor.domain.commands import Command, Instant
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.ports import STATION, Batch, Draft, Journal, Now, StationClock
from monitor.service import STREAM, SessionService, events_of, fold

LOOK_EVERY: Final = 10 * MICRO
"""A look later than this after the last one is a gap."""
SIGN_EVERY: Final = 5 * MICRO
STEP: Final = 2 * MICRO
"""A wall clock that moved by more than this has stepped."""

Parse = Callable[[str], Mapping[str, Any]]
Prepared = tuple[Batch, Callable[[], None], tuple[ev.Event, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """What the station's sound may do."""

    working: bool = True
    detail: str = ""
    paused_until: Instant | None = None
    paused_priority: int = 0
    """The highest priority that was sounding when it was paused."""
    off: bool = False


class Clinic:
    """All chairs of one station over one journal."""

    def __init__(
        self,
        journal: Journal,
        clock: StationClock,
        *,
        load: Callable[[str], Protocol],
        parse: Parse,
        chairs: int = MOST_CHAIRS,
        look_every: int = LOOK_EVERY,
    ) -> None:
        """Begin over `journal`; `load` reads a frozen protocol, `parse` a JSON body."""
        self._journal = journal
        self._clock = clock
        self._load = load
        self._parse = parse
        self._look_every = look_every
        self._length = journal.head(STATION).length
        self._signed = 0
        self.chairs = chairs
        self.audio = Audio()
        self.at_chair: dict[int, SessionService] = {}
        now = clock.now()
        self._looked = now.at
        self._offset = now.wall - now.at

    @property
    def offset(self) -> int:
        """Return wall minus true time, microseconds."""
        return self._offset

    # taking up again ------------------------------------------------------------------------

    def resume(self) -> None:
        """Take up the sessions in progress; what time was lost is stated in each."""
        for session in self._unsealed():
            service = self._read(session)
            self.at_chair[service.session.chair] = service
        for service in list(self.at_chair.values()):
            if service.session.closing is not None:
                self._seal(service)
        sign = self._journal.sign_of_life()
        if not self.at_chair:
            self._begin_anew()
        elif sign is not None:
            # entries may be up to five seconds younger than the last sign of life
            self._looked = max(sign.at, *(s.session.seen for s in self.at_chair.values()))
            self._offset = sign.wall - sign.at
        self.look(first=True)

    def _unsealed(self) -> list[str]:
        begun: dict[str, None] = {}
        for entry in self._journal.read(STATION):
            if entry.kind == "session_begun":
                begun[str(self._parse(entry.body)["session"])] = None
            elif entry.kind == "session_sealed":
                begun.pop(str(self._parse(entry.body)["session"]), None)
            elif entry.kind in {"audio_paused", "audio_switched"}:
                self._remember_audio(entry.kind, self._parse(entry.body))
        return list(begun)

    def _remember_audio(self, kind: str, body: Mapping[str, Any]) -> None:
        if kind == "audio_switched":
            self.audio = replace(self.audio, off=bool(body["off"]))
        else:
            self.audio = replace(
                self.audio, paused_until=body["until"], paused_priority=int(body["priority"])
            )

    def _read(self, session: str) -> SessionService:
        events = events_of(self._journal.read(STREAM + session), self._parse)
        state, length = fold(events, self._load)
        return SessionService(self._journal, state, length)

    def read(self, session: str) -> SessionService:
        """Return a session of any age from the journal.

        Raises:
            StorageError: `damaged`, it cannot be read.
        """
        for service in self.at_chair.values():
            if service.session.id == session:
                return service
        return self._read(session)

    # looking at the clock -------------------------------------------------------------------

    def look(self, *, first: bool = False) -> Now:
        """Look at the clock: gaps, steps and everything that time decides."""
        now = self._read_clock()
        gap = first or now.at - self._looked > self._look_every
        since = self._looked if gap and now.at > self._looked else None
        step = now.wall - now.at - self._offset
        commands: list[Command] = []
        if self.at_chair and abs(step) > STEP:
            commands.append(cmd.ReportClockStep(seconds=Decimal(step) / MICRO))
        if abs(step) > STEP:
            self._offset += step
        cause = "not_running" if first else "asleep"
        commands.append(cmd.ObserveTime(gap_since=since, gap_cause=cause if since else ""))
        for command in commands:
            self._everywhere(command, now)
        self._looked = now.at
        if now.at - self._signed >= SIGN_EVERY or first:
            self._journal.record_sign_of_life(self._clock.sign())
            self._signed = now.at
        return now

    def _now(self) -> Now:
        """Return the moment of a command, after what a pause in looking has brought."""
        now = self._read_clock()
        if now.at - self._looked > self._look_every:
            return self.look()
        return now

    def _read_clock(self) -> Now:
        """Return the present, never before what is already recorded."""
        now = self._clock.now()
        return replace(now, at=max(now.at, self._looked))

    def _everywhere(self, command: Command, now: Now, station: Iterable[Draft] = ()) -> None:
        prepared = [service.prepare(command, now) for service in self.at_chair.values()]
        self._commit(prepared, tuple(station))

    def _commit(self, prepared: Iterable[Prepared], station: tuple[Draft, ...] = ()) -> None:
        """Append everything in one transaction, then believe it."""
        ready = list(prepared)
        self._append((batch for batch, _, events in ready if events), station)
        for _, believe, events in ready:
            believe()
            self._end_audio_pause(events)

    def _append(self, batches: Iterable[Batch], station: tuple[Draft, ...]) -> None:
        todo = list(batches)
        if station:
            todo.append(Batch(stream=STATION, drafts=station, after=self._length))
        if todo:
            self._journal.append(todo)
            self._length += len(station)

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write a fact of the station alone."""
        self._append((), (self._draft(kind, body, self._clock.now()),))

    def _draft(self, kind: str, body: Mapping[str, object], now: Now) -> Draft:
        return Draft(kind=kind, version=1, at=now.at, wall=now.wall, body=body)

    # sessions -------------------------------------------------------------------------------

    def open(self, command: cmd.OpenSession) -> SessionService:
        """Open a session at a chair.

        Raises:
            Refused: the chair is taken or not there, or the session exists.
        """
        if not 1 <= command.chair <= self.chairs:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=command.chair)
        if command.chair in self.at_chair:
            raise Refused(Refusal.CHAIR_TAKEN, chair=command.chair)
        if self._journal.head(STREAM + command.session).length:
            raise Refused(Refusal.SESSION_EXISTS, session=command.session)
        now = self._now()
        begun = self._draft("session_begun", {"session": command.session}, now)
        batch, service = SessionService.prepare_opening(self._journal, command, now)
        self._append((batch,), (begun,))
        self.at_chair[command.chair] = service
        if not self.audio.working:
            service.execute(cmd.ReportSound(working=False, detail=self.audio.detail), now)
        return service

    def execute(self, chair: int, command: Command) -> SessionService:
        """Carry out a command at a chair; durable when this returns.

        Raises:
            Refused: nothing was recorded.
            StorageError: nothing was recorded.
        """
        service = self.at_chair.get(chair)
        if service is None:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=chair)
        if isinstance(command, cmd.MoveChair):
            self._admit_move(command.chair)
        now = self._now()
        self._commit((service.prepare(command, now),))
        session = service.session
        if session.closing is not None and chair in self.at_chair:
            self._seal(service)
        elif session.chair != chair:
            self.at_chair[session.chair] = self.at_chair.pop(chair)
        return service

    def amend_closed(self, session: str, command: Command) -> SessionService:
        """Add to a sealed session: amendments, notes, addenda."""
        service = self.read(session)
        self._commit((service.prepare(command, self._now()),))
        self._seal(service)
        return service

    def _admit_move(self, chair: int) -> None:
        if not 1 <= chair <= self.chairs:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=chair)
        if chair in self.at_chair:
            raise Refused(Refusal.CHAIR_TAKEN, chair=chair)

    def _seal(self, service: SessionService) -> None:
        """Put the head of a closed session into the station's stream and free its chair.

        A crash between closing and sealing is mended at the next start: a closed session whose
        head is not there yet is sealed when it is taken up.
        """
        head = self._journal.head(service.stream)
        self.note(
            "session_sealed",
            {"session": service.session.id, "length": head.length, "sha256": head.sha256},
        )
        if self.at_chair.get(service.session.chair) is service:
            del self.at_chair[service.session.chair]
        if not self.at_chair:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Without a session in progress the true-time axis may follow the wall clock again."""
        self._clock.reanchor()
        now = self._clock.now()
        self._looked, self._offset = now.at, now.wall - now.at

    # sound ----------------------------------------------------------------------------------

    def report_sound(self, *, working: bool, detail: str) -> None:
        """Tell every open session whether the alarm sound works."""
        if working is not self.audio.working:
            self._everywhere(cmd.ReportSound(working=working, detail=detail), self._now())
        self.audio = replace(self.audio, working=working, detail=detail)

    def pause_audio(self, seconds: int, by: str, sounding: Priority | None) -> None:
        """Pause the sound of the station (0 resumes); written into every open session."""
        now = self._now()
        until = now.at + seconds * MICRO if seconds else None
        priority = 0 if sounding is None else int(sounding)
        body = {"until": until, "priority": priority, "by": by}
        self._everywhere(
            cmd.PauseAudio(seconds=seconds, by=by), now, (self._draft("audio_paused", body, now),)
        )
        self.audio = replace(self.audio, paused_until=until, paused_priority=priority)

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        """Switch the sound of medium and low alerts off (quiet room) or on again."""
        now = self._now()
        body = {"off": off, "reason": reason, "by": by}
        self._everywhere(
            cmd.SwitchAudio(off=off, reason=reason, by=by),
            now,
            (self._draft("audio_switched", body, now),),
        )
        self.audio = replace(self.audio, off=off)

    def _end_audio_pause(self, events: Iterable[ev.Event]) -> None:
        """A new episode of at least the paused priority, a worsening or an escalation ends it."""
        for event in events:
            loud = isinstance(event, ev.AlertEscalated) or (
                isinstance(event, ev.AlertTurnedOn) and event.cause == "worsened"
            )
            if isinstance(event, ev.AlertRaised):
                loud = event.acknowledged_at is None and event.priority >= max(
                    self.audio.paused_priority, int(Priority.LOW)
                )
            if loud and self.audio.paused_until is not None:
                self.audio = replace(self.audio, paused_until=None)
