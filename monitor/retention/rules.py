"""Which sessions a clinic no longer has to keep: the period has passed, and nothing holds them."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from monitor.domain.frozen import frozen
from monitor.domain.measures import MICRO
from monitor.ports import PATIENT, STATION, Entry, Head, Journal
from monitor.retention.holds import Holds
from monitor.service import STREAM

MOST_YEARS: Final = 100


@frozen
class Doomed:
    """A session whose time is over."""

    session: str
    mrn: str
    day: date
    """Of its last seal: when it was closed, or last added to."""
    head: Head


@frozen
class Expired:
    """What a purge would take away, and what it would keep that is as old."""

    sessions: tuple[Doomed, ...]
    patients: Mapping[str, Head]
    """Registered patients of whom no session is left, by id."""
    mrns: frozenset[str]
    """Numbers of patients of whom nothing is left."""
    held: tuple[str, ...]
    """Sessions that only a hold keeps."""


@frozen
class _Sealed:
    session: str
    mrn: str
    day: date


def before(today: date, years: int) -> date:
    """Return the day up to which sessions have expired: so many years before `today`.

    Raises:
        ValueError: `years` is not 1 to `MOST_YEARS`.
    """
    if not 1 <= years <= MOST_YEARS:
        raise ValueError(years)
    try:
        return today.replace(year=today.year - years)
    except ValueError:  # the 29th of February
        return today.replace(year=today.year - years, day=28)


def expired(journal: Journal, holds: Holds, today: date, years: int) -> Expired:
    """Return what has expired today. A session that is not sealed never does."""
    limit = before(today, years)
    sealed = _sealed(journal)
    old = [each for each in sealed.values() if each.day <= limit]
    held = tuple(e.session for e in old if holds.of(e.session, e.mrn) is not None)
    doomed = [each for each in old if each.session not in held]
    gone = {each.session for each in doomed}
    kept = {each.mrn for each in sealed.values() if each.session not in gone}
    kept |= _of_open(journal, sealed) | set(holds.patients)
    mrns = {each.mrn for each in doomed} - kept
    patients, own = _patients(journal, mrns, kept)
    return Expired(
        sessions=tuple(
            Doomed(
                session=each.session,
                mrn=each.mrn,
                day=each.day,
                head=journal.head(STREAM + each.session),
            )
            for each in doomed
        ),
        patients=patients,
        mrns=frozenset(mrns | own),
        held=held,
    )


def _sealed(journal: Journal) -> dict[str, _Sealed]:
    """Return every session that is sealed, as its last seal tells of it."""
    found: dict[str, _Sealed] = {}
    for entry in journal.read(STATION):
        if entry.kind == "session_sealed":
            body = json.loads(entry.body)
            session = str(body["session"])
            summary: Mapping[str, Any] = body.get("summary") or {}
            mrn = str(summary.get("mrn") or _mrn_of(journal, session))
            found[session] = _Sealed(session=session, mrn=mrn, day=day_of(entry))
    return found


def day_of(entry: Entry) -> date:
    """Return the day on which an entry was written, UTC."""
    return (datetime(1970, 1, 1) + timedelta(seconds=entry.wall // MICRO)).date()  # noqa: DTZ001


def _mrn_of(journal: Journal, session: str) -> str:
    first = next(iter(journal.read(STREAM + session)), None)
    body: Mapping[str, Any] = {} if first is None else json.loads(first.body)
    return str((body.get("patient") or {}).get("mrn", ""))


def _of_open(journal: Journal, sealed: Mapping[str, _Sealed]) -> set[str]:
    """Return the numbers of patients who have a session that is not sealed."""
    names = (name.removeprefix(STREAM) for name in journal.streams() if name.startswith(STREAM))
    return {_mrn_of(journal, name) for name in names if name not in sealed}


def _patients(journal: Journal, mrns: set[str], kept: set[str]) -> tuple[dict[str, Head], set[str]]:
    """Return the patients all of whose numbers are over, and every number that they had."""
    found: dict[str, Head] = {}
    numbers: set[str] = set()
    for stream in journal.streams():
        if stream.startswith(PATIENT):
            bodies = [json.loads(entry.body) for entry in journal.read(stream)]
            own = {str(body["mrn"]) for body in bodies if "mrn" in body}
            if own & mrns and not own & kept:
                found[stream.removeprefix(PATIENT)] = journal.head(stream)
                numbers |= own
    return found, numbers
