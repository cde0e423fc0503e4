"""The station: which session sits at which chair, gaps, clock steps, and the sound's state.

Facts of the station that a record needs are written into every open session, in one
transaction. A sealed session's head goes into the station's stream, so that a missing session
or a cut-off end shows.
Lifetime: one run of the station. Concurrency: one thread.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from monitor.audio import HEARD, NOT_HEARD, PAUSED, SWITCHED
from monitor.begun import Beginning, note_begun
from monitor.boards import MOST_CHAIRS, summary
from monitor.changed_limits import begun_with, changed
from monitor.codec import UnreadableEventError
from monitor.domain import commands as cmd
from monitor.domain.commands import Command, Instant
from monitor.domain.decide import AUDIO_PAUSE_S
from monitor.domain.measures import MICRO
from monitor.domain.protocol import Priority, Protocol
from monitor.domain.refusals import Refusal, Refused
from monitor.domain.state import Session
from monitor.ports import STATION, Draft, Head, Journal, Now, StationClock, StorageError
from monitor.service import STREAM, SessionService, at_least, events_of, fold
from monitor.writing import Prepared, Writing, draft

LOOK_EVERY: Final = 10 * MICRO
"""A look later than this after the last one is a gap."""
SIGN_EVERY: Final = 5 * MICRO
STEP: Final = 2 * MICRO
"""A wall clock that moved by more than this has stepped."""

_NONSENSE: Final = (
    ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip
"""What entries that make no sense raise when they are worked through."""


@contextmanager
def as_damaged(what: str) -> Iterator[None]:
    """Turn what entries that make no sense raise inside into a `StorageError` that names `what`."""
    try:
        yield
    except UnreadableEventError as error:
        raise StorageError("newer_format", f"{what}: {error}") from error
    except _NONSENSE as error:
        raise StorageError("damaged", f"{what}: {error!r}") from error


UNREADABLE: Final = frozenset({"damaged", "io"})
"""What a session is left out for at a start, while the others go on."""

Parse = Callable[[str], Mapping[str, Any]]


def begun(session: str, now: Now, chair: int = 0) -> Draft:
    """Return the station's entry that says a session was opened, and at which chair."""
    return draft("session_begun", {"session": session} | ({"chair": chair} if chair else {}), now)


def sealed(session: Session, head: Head, now: Now) -> Draft:
    """Return the station's entry that seals a closed session at `head` of its stream."""
    from monitor.care.follow_ups import call_facts, to_plain  # off the way to the first picture

    body = {
        "session": session.id,
        "length": head.length,
        "sha256": head.sha256,
        "summary": summary(session),
        "calls": to_plain(call_facts(session)),
    }
    return draft("session_sealed", body, now)


class Clinic(Writing):
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
        told: Beginning | None = None,
    ) -> None:
        """Begin over `journal`; `load` reads a frozen protocol, `parse` a JSON body.

        `told` is what is known already of the station's stream: only what follows is read.
        """
        super().__init__(journal, clock)
        self._load = load
        self._parse = parse
        self._look_every = look_every
        self._signed = 0
        self.chairs = chairs
        self._told = Beginning() if told is None else told
        self.audio = self._told.audio
        self.at_chair: dict[int, SessionService] = {}
        self._to_seal: dict[str, SessionService] = {}
        """Closed, and its head not yet in the station's stream."""
        self.unreadable: dict[str, int] = {}
        """Sessions in progress that cannot be read, and their chairs; 0 where it is not known."""
        self._behind: dict[str, int] = {}
        """Replayed sessions that were taken up: station time minus their own, microseconds."""
        now = clock.now()
        self._looked = now.at
        self._offset = now.wall - now.at

    @property
    def offset(self) -> int:
        """Return wall minus true time, microseconds."""
        return self._offset

    # taking up again ------------------------------------------------------------------------

    def resume(self, *, lost: bool = False) -> None:
        """Take up the sessions in progress; what time was lost is stated in each.

        A session that cannot be read is left out, and the others go on: see `unreadable`. `lost`
        says that the end of what was saved before is missing.

        Raises:
            StorageError: the station's own entries cannot be read, or a newer version wrote some.
        """
        for entry in self._journal.read(STATION, after=self._told.seq):
            self.audio = self.audio.after(entry.kind, self._parse(entry.body))
        for service in self._readable():
            self.at_chair[service.session.chair] = service
            if service.session.closing is not None:
                self._to_seal[service.session.id] = service
        sign = self._journal.sign_of_life()
        if sign is not None:
            self._offset = sign.wall - sign.at
        # without a sign each session's last entry is the last thing known
        self._looked = 0 if sign is None else sign.at
        self._seal_waiting()
        if not self.at_chair:
            self._begin_anew()
        now = self._read_clock()
        self.audio = self.audio.believed(now.at)
        for service in self.at_chair.values():
            if service.session.mode == "replay":
                self._behind[service.session.id] = now.at - service.session.seen
        self.look(cause="entries_lost" if lost else "not_running")

    def moment(self, service: SessionService, now: Now) -> Now:
        """Return `now` on the session's own axis, never before its last entry.

        A replayed session keeps the clock of its file: it goes on from where the file left it,
        as if the station had been running.
        """
        behind = self._behind.get(service.session.id, 0)
        return Now(at=at_least(now.at - behind, service.session), wall=now.wall - behind)

    def in_progress(self) -> list[SessionService]:
        """Return the sessions that are not sealed, read from the journal.

        Raises:
            StorageError: one of them cannot be read.
        """
        return [self._read(session) for session in self._begun()]

    def _begun(self) -> list[str]:
        begun = dict.fromkeys(self._told.begun)
        for entry in self._journal.read(STATION, after=self._told.seq):
            note_begun(begun, entry.kind, self._parse(entry.body))
        return list(begun)

    def _readable(self) -> list[SessionService]:
        """Return the sessions in progress that can be read, and keep which ones cannot."""
        found = []
        for session in self._begun():
            try:
                found.append(self._read(session))
            except StorageError as error:
                if error.what not in UNREADABLE:
                    raise
                self.unreadable[session] = self._chair_of(session)
        return found

    def _chair_of(self, session: str) -> int:
        """Return the chair of a session that cannot be read, as far as anything tells; else 0."""
        chair = 0
        with suppress(StorageError, *_NONSENSE):
            for entry in self._journal.read(STATION):
                body = self._parse(entry.body) if entry.kind == "session_begun" else {}
                if body.get("session") == session:
                    chair = int(body.get("chair", 0))
        with suppress(StorageError, *_NONSENSE):
            for entry in self._journal.read(STREAM + session):
                if entry.kind in {"session_opened", "moved"}:
                    chair = int(self._parse(entry.body)["chair"])
        return chair

    def _read(self, session: str) -> SessionService:
        with as_damaged(f"session {session}"):
            events = events_of(self._journal.read(STREAM + session), self._parse)
            state, length = fold(events, self._load)
        return SessionService(self._journal, state, length)

    def read(self, session: str) -> SessionService:
        """Return a session of any age as the journal has it.

        What a disk that takes nothing has yet to take is left out: whoever reads the entries
        beside it finds the same.

        Raises:
            StorageError: `damaged`, it cannot be read.
        """
        for service in self.at_chair.values():
            if service.session.id == session and service.stored:
                return service
        return self._read(session)

    # looking at the clock -------------------------------------------------------------------

    def look(self, *, cause: str = "") -> Now:
        """Look at the clock: gaps, steps and everything that time decides.

        What time decides is so whether or not the disk takes it: it is believed at once, and goes
        to the journal with the next look that can be stored. `cause` says at the first look why
        there was none before.

        Raises:
            StorageError: not everything could be stored; `unsaved` says why until it is.
        """
        first = bool(cause)
        self._seal_waiting()
        now = self._read_clock()
        since = self._looked if first or now.at - self._looked > self._look_every else None
        why = cause or "asleep"
        failed = self._observe(lambda service: self._observation(service, now, since, why), now)
        self._looked = now.at
        failed = self._look_for_a_step(now) or failed
        try:
            if now.at - self._signed >= SIGN_EVERY or first:
                self._journal.record_sign_of_life(self._clock.sign())
                self._signed = now.at
        except StorageError as error:
            failed = error
        self.unsaved = "" if failed is None else failed.what
        if failed is not None:
            raise failed
        return now

    def _look_for_a_step(self, now: Now) -> StorageError | None:
        """State a step of the wall clock; after the gap, which it must not hide."""
        step = now.wall - now.at - self._offset
        if abs(step) <= STEP:
            return None
        self._offset += step
        report = cmd.ReportClockStep(seconds=Decimal(step) / MICRO)
        return self._observe(lambda _service: report, now)

    def _now(self) -> Now:
        """Return the moment of a command, after what a pause in looking has brought."""
        now = self._read_clock()
        if now.at - self._looked > self._look_every:
            return self.look()
        return now

    def _read_clock(self) -> Now:
        """Return the present, never before the last look."""
        now = self._clock.now()
        return replace(now, at=max(now.at, self._looked))

    def _everywhere(
        self,
        command: Callable[[SessionService], Command],
        now: Now,
        station: Iterable[Draft] = (),
    ) -> None:
        """Carry out a command in every open session, all in one transaction."""
        self._commit(self._in_every(command, now), tuple(station))

    def _observe(
        self, command: Callable[[SessionService], Command], now: Now
    ) -> StorageError | None:
        """Take over in every open session what is so; return why it could not be stored."""
        return self._commit(self._in_every(command, now), hold=True)

    def _in_every(self, command: Callable[[SessionService], Command], now: Now) -> list[Prepared]:
        open_now = [s for s in self.at_chair.values() if s.session.closing is None]
        return [self._prepare(s, command(s), now) for s in open_now]

    def _prepare(self, service: SessionService, command: Command, now: Now) -> Prepared:
        return service.prepare(command, self.moment(service, now))

    def _observation(
        self, service: SessionService, now: Now, since: Instant | None, cause: str
    ) -> cmd.ObserveTime:
        """Return the look of one session; no gap begins before what it already recorded."""
        if since is None:
            return cmd.ObserveTime()
        behind = self._behind.get(service.session.id, 0)
        start = at_least(since - behind, service.session)
        if start >= self.moment(service, now).at:
            return cmd.ObserveTime()
        return cmd.ObserveTime(gap_since=start, gap_cause=cause)

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
        batch, service = SessionService.prepare_opening(self._journal, command, now)
        batches = [batch]
        for fact in self.audio.facts():
            following, believe, events = service.prepare(fact, now)
            believe()  # nobody knows this session yet: it is forgotten if it cannot be stored
            batches += [following] if events else []
        own = begun_with(service.session, now)
        self._append(batches, (begun(command.session, now, command.chair), *own))
        self.at_chair[command.chair] = service
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
        ready = self._prepare(service, command, now)
        self._commit((ready,), changed(service.session, ready[2], now))
        session = service.session
        if session.closing is not None:
            self._to_seal[session.id] = service
            self._seal_waiting()
        elif session.chair != chair:
            self.at_chair[session.chair] = self.at_chair.pop(chair)
        return service

    def execute_together(self, commands: Mapping[int, Command]) -> None:
        """Carry out commands at several chairs in one transaction: all of them or none.

        Raises:
            Refused: nothing was recorded.
            StorageError: nothing was recorded.
        """
        now = self._now()
        self._commit([self._prepare(self.at_chair[c], what, now) for c, what in commands.items()])

    def amend_closed(self, session: str, command: Command) -> SessionService:
        """Add to a sealed session: amendments, notes, addenda."""
        service = self._to_seal.get(session) or self.read(session)
        self._commit((self._prepare(service, command, self._now()),))
        self._to_seal[session] = service
        self._seal_waiting()
        return service

    def _admit_move(self, chair: int) -> None:
        if not 1 <= chair <= self.chairs:
            raise Refused(Refusal.NO_SUCH_CHAIR, chair=chair)
        if chair in self.at_chair:
            raise Refused(Refusal.CHAIR_TAKEN, chair=chair)

    def _seal_waiting(self) -> None:
        """Seal what is closed. What the disk does not take is tried again at the next look.

        Closing was durable before: a crash in between is mended when the station starts.
        """
        for service in list(self._to_seal.values()):
            try:
                self._seal(service)
            except StorageError:
                return

    def _seal(self, service: SessionService) -> None:
        """Put the head of a closed session into the station's stream and free its chair."""
        session = service.session
        seal = sealed(session, self._journal.head(service.stream), self._clock.now())
        self._append((), (seal,))
        del self._to_seal[session.id]
        if self.at_chair.get(session.chair) is service:
            del self.at_chair[session.chair]
        if not self.at_chair:
            self._begin_anew()

    def _begin_anew(self) -> None:
        """Without a session in progress the true-time axis may follow the wall clock again."""
        self._clock.reanchor()
        now = self._clock.now()
        self._looked, self._offset = now.at, now.wall - now.at
        self.audio = self.audio.believed(now.at)

    # sound ----------------------------------------------------------------------------------

    def report_sound(self, *, working: bool, detail: str) -> None:
        """Tell every open session whether the alarm sound works; what it knows changes nothing.

        Raises:
            StorageError: it could not be stored yet; it is so all the same.
        """
        with suppress(StorageError):  # what the look could not store is held
            self._now()
        self.audio = replace(self.audio, working=working, detail=detail)
        report = cmd.ReportSound(working=working, detail=detail)
        failed = self._observe(lambda _service: report, self._read_clock())
        if failed is not None:
            raise failed

    def tell_heard(self, *, heard: bool, output: str, by: str) -> None:
        """Take down whether the audible test was heard at the furthest chair, on `output`."""
        now = self._now()
        body = {"heard": heard, "at": now.at, "by": by, "output": output}
        report = cmd.ReportSound(working=heard, detail="" if heard else NOT_HEARD)
        self._everywhere(lambda _service: report, now, (draft(HEARD, body, now),))
        self.audio = self.audio.after(HEARD, body)

    def pause_audio(self, seconds: int, by: str, sounding: Priority | None) -> None:
        """Pause the sound of the station (0 resumes); written into every open session.

        Raises:
            Refused: longer than 120 s.
        """
        if not 0 <= seconds <= AUDIO_PAUSE_S:
            raise Refused(Refusal.AUDIO_PAUSE_TOO_LONG, most=AUDIO_PAUSE_S)
        now = self._now()
        until = now.at + seconds * MICRO if seconds else None
        priority = 0 if sounding is None else int(sounding)
        body = {"until": until, "priority": priority, "by": by}
        pause = cmd.PauseAudio(seconds=seconds, by=by)
        self._everywhere(lambda _service: pause, now, (draft(PAUSED, body, now),))
        self.audio = replace(self.audio, paused_until=until, paused_priority=priority)

    def switch_audio(self, *, off: bool, reason: str, by: str) -> None:
        """Switch the sound of medium and low alerts off (quiet room) or on again.

        Raises:
            Refused: without a reason.
        """
        if not reason.strip():
            raise Refused(Refusal.REASON_MISSING)
        now = self._now()
        body = {"off": off, "reason": reason, "by": by}
        switch = cmd.SwitchAudio(off=off, reason=reason, by=by)
        self._everywhere(lambda _service: switch, now, (draft(SWITCHED, body, now),))
        self.audio = replace(self.audio, off=off, off_reason=reason, off_by=by)
