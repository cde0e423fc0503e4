"""Writes a played session into a station's journal, action by action.

Each action is one durable transaction, so a session whose writing is cut short goes on from the
last action that is there.
"""

from collections.abc import Callable

from monitor.clinic import begun, sealed
from monitor.ports import STATION, Batch, Journal, Now
from monitor.replay.run import Played
from monitor.service import STREAM, drafts


def keep(played: Played, journal: Journal, durable: Callable[[int], None]) -> None:
    """Append the session of `played` to `journal`; `durable(n)` once its entry n is on disk.

    A closed session is sealed at the end; if that does not happen any more, the station does it
    when it opens the journal.

    Raises:
        StorageError: what `durable` was called for is stored, and nothing after it.
    """
    session = played.session
    stream = STREAM + session.id
    length = 0
    for events, offset in zip(played.written, played.wall_offsets, strict=True):
        batches = [Batch(stream=stream, drafts=drafts(events, offset), after=length)]
        if not length:
            now = Now(at=events[0].at, wall=events[0].at + offset)
            after = journal.head(STATION).length
            batches.append(Batch(stream=STATION, drafts=(begun(session.id, now),), after=after))
        journal.append(batches)
        for _ in events:
            length += 1
            durable(length)
    if session.closing is not None:
        now = Now(at=played.at, wall=played.at + played.wall_offsets[-1])
        seal = sealed(session, journal.head(stream), now)
        after = journal.head(STATION).length
        journal.append((Batch(stream=STATION, drafts=(seal,), after=after),))
