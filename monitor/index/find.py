"""Finding sessions: what is looked for, and some of what is found, the newest first.

A list of any length is asked for piece by piece: a piece is a list of places, and rows are read
for the places that are shown. So the cost is that of what is on the screen.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Final

from monitor.boards import SessionRow, row_of
from monitor.domain.commands import Instant
from monitor.domain.frozen import frozen
from monitor.index.store import TIES, Index
from monitor.index.tokens import match

FIRST: Final = 2**62
"""Before the newest."""
COUNTED: Final = 10_000
"""More than so many are "more than": to count them would hold up the next key."""


@frozen
class Wanted:
    """Which sessions are looked for; what is left out excludes nothing."""

    text: str = ""
    """Words; each is the beginning of one that the session is found by."""
    alerts: bool = False
    """Only those in which a value raised an alert."""
    unsigned: bool = False
    amended: bool = False
    forms: bool = False
    """Only those whose monitoring form is still to be sent."""
    protocol: str = ""
    """Id."""
    since: Instant | None = None
    until: Instant | None = None
    """Opened from `since` on, and before `until`."""
    mrn: str = ""
    """Whole."""
    only: tuple[str, ...] | None = None
    """Ids: no other session."""


def places(index: Index, wanted: Wanted, *, before: int = FIRST, most: int) -> list[int]:
    """Return the places of at most so many sessions, newest first, of those before a place."""
    sql, values = _query(wanted, before)
    rows = index.database.execute(f"{sql} LIMIT ?", (*values, most)).fetchall()
    return [place for (place,) in rows]


def count(index: Index, wanted: Wanted, most: int = COUNTED) -> int:
    """Return how many sessions are found; more than `most` are `most + 1`."""
    sql, values = _query(wanted, FIRST)
    if wanted == Wanted():
        return index.count()
    counted = f"SELECT count(*) FROM ({sql} LIMIT ?)"  # noqa: S608 - of our own words
    (number,) = index.database.execute(counted, (*values, most + 1)).fetchone()
    return int(number)


def rows(index: Index, wanted: Sequence[int]) -> dict[int, SessionRow]:
    """Return the rows at these places; what is gone meanwhile is left out."""
    query = "SELECT place, summary FROM session WHERE place IN (SELECT value FROM json_each(?))"
    found = index.database.execute(query, (json.dumps(list(wanted)),)).fetchall()
    return {place: row_of(json.loads(summary)) for place, summary in found}


def sessions(index: Index, wanted: Wanted) -> tuple[str, ...]:
    """Return the ids of all sessions that are wanted, the newest first."""
    sql, values = _query(wanted, FIRST)
    query = f"SELECT session FROM ({sql}) AS found JOIN session USING (place) ORDER BY place DESC"  # noqa: S608
    return tuple(each for (each,) in index.database.execute(query, values))


def row(index: Index, session: str) -> SessionRow | None:
    """Return the row of one session; None when there is none."""
    known = index.known(session)
    return None if known is None else row_of(json.loads(known.summary))


def any_forms(index: Index) -> bool:
    """Return whether any session has a monitoring form."""
    query = "SELECT EXISTS (SELECT 1 FROM session WHERE form_due IS NOT NULL)"
    (found,) = index.database.execute(query).fetchone()
    return bool(found)


def forms(index: Index) -> list[SessionRow]:
    """Return the sessions that have a monitoring form, the newest first."""
    query = "SELECT summary FROM session WHERE form_due IS NOT NULL ORDER BY place DESC"
    found = index.database.execute(query).fetchall()
    return [row_of(json.loads(summary)) for (summary,) in found]


def series(index: Index, mrns: Iterable[str]) -> list[tuple[SessionRow, str]]:
    """Return rows and facts of all sessions under any of these MRNs, the oldest first."""
    query = (
        "SELECT summary, coalesce(facts, '') FROM session LEFT JOIN facts USING (place)"
        " WHERE mrn IN (SELECT value FROM json_each(?)) ORDER BY place"
    )
    found = index.database.execute(query, (json.dumps(list(mrns)),)).fetchall()
    return [(row_of(json.loads(summary)), facts) for summary, facts in found]


def facts(index: Index, since: Instant, until: Instant) -> list[str]:
    """Return the facts of the sessions opened from `since` on and before `until`, in order."""
    query = "SELECT facts FROM facts WHERE place >= ? AND place < ? ORDER BY place"
    found = index.database.execute(query, (since * TIES, until * TIES)).fetchall()
    return [each for (each,) in found]


def counted(index: Index, since: Instant, until: Instant) -> list[tuple[str, str]]:
    """Return MRN and facts of the sessions opened in that time, in order."""
    query = (
        "SELECT mrn, facts FROM session JOIN facts USING (place)"
        " WHERE place >= ? AND place < ? ORDER BY place"
    )
    return index.database.execute(query, (since * TIES, until * TIES)).fetchall()


def protocols(index: Index) -> list[tuple[str, int]]:
    """Return the protocols that sessions have, and how many of each."""
    query = "SELECT protocol, count(*) FROM session GROUP BY protocol ORDER BY 1"
    return index.database.execute(query).fetchall()


def _query(wanted: Wanted, before: int) -> tuple[str, list[object]]:
    """Return the places of what is wanted, before a place, newest first, and the values of it."""
    found = match(wanted.text, _marks(wanted))
    end = min(before, FIRST if wanted.until is None else wanted.until * TIES)
    start = 0 if wanted.since is None else wanted.since * TIES
    conditions, values = _conditions(wanted)
    if found:
        inner = (
            "SELECT rowid AS place FROM search WHERE search MATCH ? AND rowid < ? AND rowid >= ?"
            " ORDER BY rowid DESC"
        )
        if not conditions:
            return inner, [found, end, start]
        sql = f"SELECT place FROM ({inner}) JOIN session USING (place)"  # noqa: S608
        where = " AND ".join(conditions)
        return f"{sql} WHERE {where} ORDER BY place DESC", [found, end, start, *values]
    where = " AND ".join(("place < ?", "place >= ?", *conditions))
    sql = f"SELECT place FROM session WHERE {where} ORDER BY place DESC"  # noqa: S608
    return sql, [end, start, *values]


def _marks(wanted: Wanted) -> list[str]:
    asked = {
        "alerts": wanted.alerts,
        "unsigned": wanted.unsigned,
        "amended": wanted.amended,
        "forms": wanted.forms,
        f"protocol-{wanted.protocol}".replace(" ", "-"): bool(wanted.protocol),
    }
    return [mark for mark, on in asked.items() if on]


def _conditions(wanted: Wanted) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    if wanted.mrn:
        conditions.append("mrn = ?")
        values.append(wanted.mrn)
    if wanted.only is not None:
        conditions.append("session IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(wanted.only)))
    return conditions, values
