"""What the station writes: several streams in one transaction, and what the disk could not take.

What a person does is believed once it is durable. What time decides, and what is so of the world,
is so whether or not the disk takes it: it is held, and goes first with what is stored next.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from monitor.audio import RESUMED, Audio
from monitor.domain import events as ev
from monitor.ports import STATION, Batch, Draft, Journal, Now, StationClock, StorageError
from monitor.service import Believe

Prepared = tuple[Batch, Believe, tuple[ev.Event, ...]]


def draft(kind: str, body: Mapping[str, object], now: Now) -> Draft:
    """Return an entry of the station's stream."""
    return Draft(kind=kind, version=1, at=now.at, wall=now.wall, body=body)


class Writing:
    """The station's own stream, and what is stored together with it."""

    audio: Audio

    def __init__(self, journal: Journal, clock: StationClock) -> None:
        self._journal = journal
        self._clock = clock
        self._length = journal.head(STATION).length
        self._held: tuple[Draft, ...] = ()
        """Facts of the station that the journal could not take."""
        self.unsaved = ""
        """Why the last look could not be stored, a code of `StorageError`; empty while it was."""

    def _commit(
        self, prepared: Iterable[Prepared], station: tuple[Draft, ...] = (), *, hold: bool = False
    ) -> StorageError | None:
        """Append everything in one transaction, then believe it.

        With `hold` it is believed all the same where the journal cannot take it.

        Raises:
            StorageError: without `hold`; nothing was recorded.
        """
        ready, failed = list(prepared), None
        resumed = self.audio.pause_ended_by(e for _, _, events in ready for e in events)
        if resumed:
            body = {"cause": "alert"}
            station = (*station, draft(RESUMED, body, self._clock.now()))
        try:
            self._append((batch for batch, _, _events in ready if batch.drafts), station)
        except StorageError as error:
            if not hold:
                raise
            self._held, self.unsaved = (*self._held, *station), error.what
            failed = error
        for _, believe, _events in ready:
            believe(stored=failed is None)
        if resumed:
            self.audio = replace(self.audio, paused_until=None)
        return failed

    def _append(self, batches: Iterable[Batch], station: tuple[Draft, ...]) -> None:
        """Append to several streams, and to the station's own what it could not take before."""
        todo, own = list(batches), (*self._held, *station)
        if own:
            todo.append(Batch(stream=STATION, drafts=own, after=self._length))
        if todo:
            self._journal.append(todo)
            self._length, self._held = self._length + len(own), ()

    def note(self, kind: str, body: Mapping[str, object]) -> None:
        """Write a fact of the station alone."""
        self.note_all(kind, (body,))

    def note_all(self, kind: str, bodies: Iterable[Mapping[str, object]]) -> None:
        """Write facts of one kind in one transaction: all of them or none."""
        now = self._clock.now()
        self._append((), tuple(draft(kind, body, now) for body in bodies))

    def append(self, batch: Batch, kind: str, body: Mapping[str, object]) -> None:
        """Append to another stream and tell the station's own of it, in one transaction."""
        self._append((batch,), (draft(kind, body, self._clock.now()),))
