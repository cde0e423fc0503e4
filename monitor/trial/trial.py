"""What a protocol would have changed in a past session: its alerts beside those of then."""

import json
from collections.abc import Callable, Iterable

from monitor.domain import events as ev
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.domain.measures import Value
from monitor.domain.protocol import Priority, Protocol
from monitor.domain.state import Episode, Session, Status
from monitor.ports import Entry, StorageError
from monitor.protocols.problems import ProtocolError
from monitor.protocols.read import load
from monitor.service import events_of
from monitor.trial.again import Again


@frozen
class TriedAlert:
    """One alert that a patient's value raised."""

    limit: str
    measure: str
    priority: Priority
    value: Value | None
    raised: Instant


@frozen
class Trial:
    """One past session under its own protocol and under another one.

    Only alerts that a value raised are told: how late checks would have been under another
    schedule, nobody can know.
    """

    session: str
    own: str
    """Version of the protocol that the session carries."""
    before: tuple[TriedAlert, ...]
    after: tuple[TriedAlert, ...]
    asked_before: int
    """Checks that the schedule asked for, rechecks left aside."""
    asked_after: int
    left_out: int
    """Deeds that make no sense under the other protocol."""
    gated: bool
    """The start or a resume would have asked for more than was given then."""
    session_before: Session
    session_after: Session

    @property
    def new(self) -> tuple[TriedAlert, ...]:
        """Alerts that only the other protocol raises."""
        return _without(self.after, self.before)

    @property
    def gone(self) -> tuple[TriedAlert, ...]:
        """Alerts that only the session's own protocol raises."""
        return _without(self.before, self.after)

    @property
    def earlier(self) -> int | None:
        """Microseconds by which the first alert comes earlier; None where one side has none."""
        if not self.before or not self.after:
            return None
        return self.before[0].raised - self.after[0].raised


def try_on(
    events: Iterable[ev.Event], protocol: Protocol, load: Callable[[str], Protocol]
) -> Trial:
    """Work a past session under its own protocol and under `protocol`.

    Raises:
        ValueError: the events do not begin with an opening.
    """
    stream = iter(events)
    opened = next(stream, None)
    if not isinstance(opened, ev.SessionOpened):
        raise ValueError("a session begins with its opening")  # noqa: TRY004 - of the content
    rest = tuple(stream)
    own = load(opened.protocol_text)
    before = Again(own).work(opened, rest)
    other = Again(protocol)
    after = other.work(opened, rest)
    return Trial(
        session=opened.session,
        own=own.version,
        before=_of_values(before),
        after=_of_values(after),
        asked_before=_asked(before),
        asked_after=_asked(after),
        left_out=other.left_out,
        gated=other.gated,
        session_before=before,
        session_after=after,
    )


def retry(entries: Iterable[Entry], protocol: Protocol) -> Trial:
    """Work a session's journal entries under its own protocol and under `protocol`.

    Raises:
        StorageError: `damaged`, they are no session that this version reads.
    """
    try:
        return try_on(events_of(entries, json.loads), protocol, load)
    except (KeyError, TypeError, ValueError, ProtocolError) as error:
        raise StorageError("damaged", repr(error)) from error


def _of_values(session: Session) -> tuple[TriedAlert, ...]:
    found = [_tried(each) for each in session.alerts if each.value is not None]
    return tuple(sorted(found, key=lambda each: (each.raised, -each.priority, each.limit)))


def _tried(episode: Episode) -> TriedAlert:
    return TriedAlert(
        limit=episode.limit,
        measure=episode.measure or "",
        priority=episode.priority,
        value=episode.value,
        raised=episode.raised,
    )


def _asked(session: Session) -> int:
    slots = [slot for slot in session.slots if slot.group is None]
    return sum(slot.status not in {Status.DROPPED, Status.WITHDRAWN} for slot in slots)


def _without(
    some: tuple[TriedAlert, ...], others: tuple[TriedAlert, ...]
) -> tuple[TriedAlert, ...]:
    known = {(each.limit, each.raised) for each in others}
    return tuple(each for each in some if (each.limit, each.raised) not in known)
