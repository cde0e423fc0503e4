"""Makes the index from the journals, keeps it up with them, and says where it differed.

Three ways lead to the same rows. *Keeping up* reads the streams in which something was stored since
the remembered place. *Building* goes through all sessions, the newest first, and can be interrupted
and gone on with; so does *rebuilding*, over an index that stays in use, and counts what differed.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.index.entry import COLUMNS, Indexed, indexed
from monitor.index.standing import step
from monitor.index.store import Index
from monitor.ports import PATIENT, STATION, Entry, Journal, StorageError
from monitor.service import STREAM

AT_ONCE: Final = 100
"""Sessions of one transaction, and of one errand of a worker."""
STATION_AT_ONCE: Final = 5_000
"""Entries of the station's stream in one transaction."""
EVERYTHING: Final = 2**62

Read = tuple[str, tuple[Any, ...] | None, str]
"""A stream, the plain values of its session (None: nothing to keep), and why it is not readable."""
Reader = Callable[[Sequence[str]], Iterable[Sequence[Read]]]
"""Reads streams, in their order, some at a time."""
Progress = Callable[[int, int], None]
"""Hears how many sessions are done, of how many."""


@frozen
class Outcome:
    """What came of going through the journals."""

    sessions: int = 0
    missing: int = 0
    """Were not in the index."""
    differed: int = 0
    """Were in it, and not as the journal has them."""
    superfluous: int = 0
    """Were in it, and are in no journal."""
    patients: int = 0
    """Had other numbers in it than their streams say."""
    unreadable: int = 0
    station: bool = False
    """Whether what still counts of the station's own entries differed."""
    words: bool = False
    """Whether the full-text part did not agree with the sessions."""
    stopped: bool = False

    @property
    def differs(self) -> bool:
        """Return whether the index was another than the journals make."""
        parts = (
            self.missing, self.differed, self.superfluous, self.patients, self.station, self.words,
        )  # fmt: skip
        return any(parts)


def never() -> bool:
    """Go on to the end."""
    return False


def unheard(_done: int, _of: int) -> None:
    """Nobody asked."""


def read_streams(journal: Journal, streams: Sequence[str]) -> list[Read]:
    """Read sessions of `journal`; what cannot be read says so and stops nothing."""
    found: list[Read] = []
    for stream in streams:
        try:
            one = indexed(journal.read(stream))
        except StorageError as error:
            if error.what not in {"damaged", "newer_format"}:
                raise
            found.append((stream, None, error.what))
        else:
            found.append((stream, None if one is None else one.plain(), ""))
    return found


def by_oneself(journal: Journal) -> Reader:
    """Return what reads streams here and now."""

    def read(streams: Sequence[str]) -> Iterator[Sequence[Read]]:
        for first in range(0, len(streams), AT_ONCE):
            yield read_streams(journal, streams[first : first + AT_ONCE])

    return read


# keeping up --------------------------------------------------------------------------------------


def behind(index: Index, journal: Journal) -> tuple[str, ...]:
    """Return the streams in which something was stored since the index was kept up."""
    return journal.news(index.place).streams


def keep_up(index: Index, journal: Journal, stopped: Callable[[], bool] = never) -> bool:
    """Take in what was stored since the remembered place; False when it was stopped before."""
    news = journal.news(index.place)
    sessions = [name for name in news.streams if name.startswith(STREAM)]
    for some in by_oneself(journal)(sessions):
        if stopped():
            return False
        with index.change():
            _keep(index, some)
    with index.change():
        _keep_patients(index, journal, news.streams)
    if STATION in news.streams and not _take_station(index, journal, stopped):
        return False
    with index.change():
        index.put_mark("place", news.place)
    return True


def _keep(index: Index, some: Sequence[Read]) -> tuple[int, int]:
    """Keep what was read; return how many were missing, and how many were another before."""
    missing = differed = 0
    for stream, values, why in some:
        session = stream.removeprefix(STREAM)
        if why:
            index.trouble(stream, why)
        if values is None:
            differed += index.remove(session)
            continue
        one = Indexed(**dict(zip(COLUMNS, values, strict=True)))
        new = index.known(session) is None
        if index.put(one):
            missing, differed = missing + new, differed + (not new)
    return missing, differed


def _keep_patients(index: Index, journal: Journal, streams: Iterable[str]) -> int:
    """Keep which numbers the patients of these streams have; return how many had others."""
    differed = 0
    for stream in streams:
        if stream.startswith(PATIENT):
            bodies = (json.loads(entry.body) for entry in journal.read(stream))
            mrns = [str(body["mrn"]) for body in bodies if "mrn" in body]
            differed += index.put_patient(stream.removeprefix(PATIENT), mrns)
    return differed


def _take_station(index: Index, journal: Journal, stopped: Callable[[], bool] = never) -> bool:
    """Take in what the station's stream has gained; False when it was stopped before."""
    entries = journal.read(STATION, after=int(index.mark("station") or 0))
    while some := list(islice(entries, STATION_AT_ONCE)):
        if stopped():
            return False
        with index.change():
            _take(index, some)
    return True


def _take(index: Index, some: Sequence[Entry]) -> None:
    index.take(step(entry, json.loads(entry.body)) for entry in some)
    index.put_mark("station", some[-1].seq)
    index.put_mark("station_sha256", some[-1].sha256)


# building and rebuilding -------------------------------------------------------------------------


def build(
    index: Index,
    journal: Journal,
    read: Reader,
    *,
    progress: Progress = unheard,
    stopped: Callable[[], bool] = never,
) -> Outcome:
    """Go through all sessions, the newest first, and put right what the index has otherwise.

    What was interrupted goes on where it stopped, if the index was never whole.
    """
    fresh = index.building
    if fresh and not index.mark("place"):
        with index.change():
            index.put_mark("place", journal.news(EVERYTHING).place)
    done = index.mark("built") if fresh else ""
    every = [name for name in reversed(journal.streams()) if name.startswith(STREAM)]
    todo = [name for name in every if not done or name < done]
    outcome = _work(index, todo, read, fresh, (progress, stopped, len(every)))
    if outcome.stopped:
        return outcome
    outcome = _finish(index, journal, every, outcome, stopped)
    if fresh:  # nothing was there that could have differed
        return Outcome(sessions=len(every), unreadable=outcome.unreadable, stopped=outcome.stopped)
    return outcome


def _work(
    index: Index,
    todo: Sequence[str],
    read: Reader,
    fresh: bool,  # noqa: FBT001 - of a private helper
    heard: tuple[Progress, Callable[[], bool], int],
) -> Outcome:
    progress, stopped, of = heard
    missing = differed = unreadable = 0
    number = of - len(todo)
    for some in read(todo):
        with index.change():
            more, other = _keep(index, some)
            if fresh:
                index.put_mark("built", some[-1][0])
        missing, differed = missing + more, differed + other
        unreadable += sum(bool(why) for _, _, why in some)
        number += len(some)
        progress(number, of)
        if stopped():
            return Outcome(sessions=number, stopped=True)
    return Outcome(sessions=of, missing=missing, differed=differed, unreadable=unreadable)


def _finish(
    index: Index,
    journal: Journal,
    every: Sequence[str],
    outcome: Outcome,
    stopped: Callable[[], bool],
) -> Outcome:
    """Take away what is in no journal, check the words, and take the station's stream anew."""
    there = {name.removeprefix(STREAM) for name in every}
    gone = [session for session, _ in index.heads() if session not in there]
    gone = [session for session in gone if not journal.head(STREAM + session).length]
    patients = [name for name in journal.streams() if name.startswith(PATIENT)]
    lost = set(index.patients()) - {name.removeprefix(PATIENT) for name in patients}
    with index.change():
        for session in gone:
            index.remove(session)
        others = _keep_patients(index, journal, patients)
        others += sum(index.put_patient(patient, ()) for patient in lost)
    wrong = not index.check()
    if wrong:
        with index.change():
            index.restock()
    station = _station_anew(index, journal, stopped)
    with index.change():
        index.put_mark("built", "yes")
    stopped_now = not keep_up(index, journal, stopped)
    return Outcome(
        sessions=outcome.sessions,
        missing=outcome.missing,
        differed=outcome.differed,
        superfluous=len(gone),
        patients=others,
        unreadable=outcome.unreadable,
        station=station,
        words=wrong,
        stopped=stopped_now,
    )


def _station_anew(index: Index, journal: Journal, stopped: Callable[[], bool]) -> bool:
    """Fold the station's stream again; return whether something else was remembered of it."""
    whole = int(index.mark("station") or 0)
    if not whole:
        _take_station(index, journal, stopped)
        return False
    before = _remembered(index)
    with index.change():
        index.database.execute("DELETE FROM kept")
        index.database.execute("DELETE FROM seal")
        index.database.execute("DELETE FROM sealing")
        entries = islice(journal.read(STATION), whole)
        while some := list(islice(entries, STATION_AT_ONCE)):
            _take(index, some)
    return before != _remembered(index)


def _remembered(index: Index) -> tuple[list[tuple[Any, ...]], ...]:
    run = index.database.execute
    kept = run("SELECT seq, kind, at, body FROM kept ORDER BY seq").fetchall()
    seals = run("SELECT session, begun, sealed FROM seal ORDER BY session").fetchall()
    seals += run("SELECT seq, session FROM sealing ORDER BY seq").fetchall()
    return kept, seals, [(index.mark("station"), index.mark("station_sha256"))]
