"""One session: decide, persist, only then believe.

Lifetime: from opening (or from reading its stream back) until the station lets go of it.
Concurrency: one thread; the journal is what several processes may share.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol as Shape

from monitor.codec import VERSION, decode, encode
from monitor.domain.commands import Command, Instant, OpenSession
from monitor.domain.decide import decide, open_session
from monitor.domain.events import Event, SessionOpened
from monitor.domain.evolve import begin, evolve
from monitor.domain.protocol import Protocol
from monitor.domain.state import Session
from monitor.ports import Batch, Draft, Entry, Journal, Now, StorageError

STREAM = "session:"
"""Prefix of a session's stream; its id follows."""


class Believe(Shape):
    """Takes over what was decided: once it is durable, or as what the journal has yet to take."""

    def __call__(self, *, stored: bool = True) -> None:
        """Go on from the decision; what is not `stored` goes first with what comes next."""


def drafts(events: Iterable[Event], wall_offset: int) -> tuple[Draft, ...]:
    """Return the journal drafts of `events`; `wall_offset` is wall minus true time, in µs."""
    out = []
    for event in events:
        kind, body = encode(event)
        out.append(
            Draft(kind=kind, version=VERSION, at=event.at, wall=event.at + wall_offset, body=body)
        )
    return tuple(out)


class SessionService:
    """A session and its place in the journal."""

    def __init__(
        self, journal: Journal, session: Session, length: int, opened: tuple[Event, ...] = ()
    ) -> None:
        self._journal = journal
        self.opened = opened
        """What opening it recorded; empty for a session read back."""
        self.session = session
        self.length = length
        self._held: tuple[Draft, ...] = ()
        """What time decided and the journal could not take."""

    @classmethod
    def open(cls, journal: Journal, command: OpenSession, now: Now) -> "SessionService":
        """Open a session; durable when this returns.

        Raises:
            Refused: nothing was recorded.
            StorageError: nothing was recorded.
        """
        batch, service = cls.prepare_opening(journal, command, now)
        journal.append((batch,))
        return service

    @classmethod
    def prepare_opening(
        cls, journal: Journal, command: OpenSession, now: Now
    ) -> tuple[Batch, "SessionService"]:
        """Decide an opening without recording it: the batch to append, and the session then.

        Raises:
            Refused: a limit cannot be set so.
        """
        decision = open_session(command, now.at)
        batch = Batch(
            stream=STREAM + command.session,
            drafts=drafts(decision.events, now.wall - now.at),
            after=0,
        )
        return batch, cls(journal, decision.session, len(decision.events), decision.events)

    @property
    def stored(self) -> bool:
        """Whether the journal has all that the session is."""
        return not self._held

    @property
    def stream(self) -> str:
        """Return the name of the session's stream."""
        return STREAM + self.session.id

    def execute(self, command: Command, now: Now) -> tuple[Event, ...]:
        """Carry out `command` and return what followed; durable when this returns.

        Raises:
            Refused: the command makes no sense now. Nothing was recorded.
            StorageError: nothing was recorded, and the session is unchanged.
        """
        batch, believe, events = self.prepare(command, now)
        if batch.drafts:
            self._journal.append((batch,))
        believe()
        return events

    def prepare(self, command: Command, now: Now) -> tuple[Batch, Believe, tuple[Event, ...]]:
        """Decide without recording: the batch to append, and what to call once it is durable.

        The batch begins with what the journal could not take before.

        Raises:
            Refused: the command makes no sense now.
        """
        decision = decide(self.session, command, now.at)
        batch = Batch(
            stream=self.stream,
            drafts=(*self._held, *drafts(decision.events, now.wall - now.at)),
            after=self.length,
        )

        def believe(*, stored: bool = True) -> None:
            self.session = decision.session
            self._held = () if stored else tuple(batch.drafts)
            self.length += len(batch.drafts) if stored else 0

        return batch, believe, decision.events


def events_of(
    entries: Iterable[Entry], parse: Callable[[str], Mapping[str, object]]
) -> Iterable[Event]:
    """Yield the events of a session's entries; `parse` reads a body's JSON."""
    for entry in entries:
        yield decode(entry.kind, entry.version, entry.at, parse(entry.body))


def fold(events: Iterable[Event], load: Callable[[str], Protocol]) -> tuple[Session, int]:
    """Return the session that `events` lead to, and how many they are.

    Raises:
        StorageError: `damaged`, when the stream does not begin with an opening.
    """
    session: Session | None = None
    count = 0
    for event in events:
        count += 1
        if session is None:
            if not isinstance(event, SessionOpened):
                raise StorageError("damaged", "a session's stream begins with its opening")
            session = begin(event, load(event.protocol_text))
        else:
            session = evolve(session, event)
    if session is None:
        raise StorageError("damaged", "empty session stream")
    return session, count


def at_least(at: Instant, session: Session) -> Instant:
    """Return `at`, but never before the session's last entry."""
    return max(at, session.seen)
